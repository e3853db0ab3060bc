"""Booking on a phone without JavaScript, the same pages under the axe rules, and the therapist's side of it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.test_on_call import broken, sign_in


def test_find_book_move_and_call_off_on_a_phone_without_javascript(open_page):
    page = open_page(390, java_script_enabled=False)
    sign_in(page, "alice")
    page.goto("/appointments/")
    page.get_by_role("link", name="Find a time").click()
    page.get_by_role("main").locator("a.chip[href*='at=']").last.click()
    page.get_by_label("In person").check(force=True)
    page.get_by_role("button", name="Book", exact=True).click()
    expect(page.get_by_text("It is booked.")).to_be_visible()
    before = page.get_by_role("heading", level=1).inner_text()
    page.get_by_role("link", name="Move it").click()
    page.get_by_role("main").locator("a.chip[href*='at=']").nth(2).click()
    page.get_by_role("button", name="Move it there").click()
    expect(page.get_by_text("The old time is free again.")).to_be_visible()
    assert page.get_by_role("heading", level=1).inner_text() != before
    page.get_by_role("link", name="Call it off").click()
    page.get_by_role("button", name="Yes, call it off").click()
    expect(page.get_by_text("It is called off.")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_pass_the_axe_rules(open_page, theme):
    seen = {
        "alice": ("/appointments/", "/appointments/find/", "/appointments/calendar/", "/appointments/alone/",
                  "/appointments/alone/1/", "/appointments/groups/"),
        "tova": ("/day/", "/hours/"),
    }  # fmt: skip
    for name, addresses in seen.items():
        page = open_page(390, 5200, bypass_csp=True, reduced_motion="reduce")
        sign_in(page, name)
        page.evaluate(f"localStorage.setItem('look.theme', '{theme}')")
        for address in addresses:
            page.goto(address, wait_until="load")
            page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
            assert broken(page) == [], address
            wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
            assert wide <= 0, f"{address} is {wide} px too wide"
