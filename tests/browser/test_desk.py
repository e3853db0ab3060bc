"""The desk on a phone: the operator signs an entry, and every page of it passes the axe rules."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import PASSWORD
from tests.browser.test_accessibility import RULES

ADDRESSES = (
    *(
        "/desk/",
        "/desk/lines/",
        "/desk/lines/nz/",
        "/desk/services/",
        "/desk/services/new/",
        "/desk/reviewers/",
    ),
    *("/desk/words/", "/desk/words/de/script/", "/help/nz/", "/help/nz/near/"),
)


def sign_in(page):
    page.goto("/account/login/")
    page.fill("input[name=login]", "ana@demo.example")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url(lambda url: "/login/" not in url)


def test_an_entry_is_signed_and_the_help_page_says_so(open_page):
    page = open_page()
    sign_in(page)
    page.goto("/desk/lines/nz/")
    entry = page.locator("#nz-1737")
    entry.get_by_text("Check and sign").click()
    entry.get_by_label("The day you really read it").fill("2026-01-05")
    entry.get_by_text("Still right").click()
    entry.get_by_role("button", name="Sign").click()
    page.get_by_text("Signed. The help page shows it from now on.").wait_for()
    page.goto("/help/nz/")
    page.get_by_text("Checked on 5 January 2026").first.wait_for()


def test_the_desk_passes_the_axe_rules(open_page):
    page = open_page(390, 3000, bypass_csp=True, reduced_motion="reduce")
    sign_in(page)
    found = {}
    for address in ADDRESSES:
        page.goto(address, wait_until="networkidle")
        page.evaluate("document.querySelectorAll('details').forEach((fold, n) => { fold.open = n < 4 })")
        broken = Axe().run(page, options=RULES).response["violations"]
        if broken:
            found[address] = [(rule["id"], rule["nodes"][0]["html"][:120]) for rule in broken]
    assert not found
