"""The frame in a real browser: moving about, leaving quickly, drafts, a lost line, large text, no scripts."""

from __future__ import annotations

import pytest

from tests.browser.waiting import until

PLACES = (("Talk", "/talk/"), ("Check in", "/check-in/"), ("Tools", "/tools/"), ("Me", "/me/"))
ADDRESSES = (
    *("/", "/talk/", "/check-in/", "/tools/", "/tools/breathing-resonance/", "/tools/thought-record/"),
    *("/me/", "/about/", "/leave-info/", "/offline/", "/design/"),
)


def in_bar(page, name):
    return page.get_by_role("navigation", name="Main places").get_by_role("link", name=name, exact=True)


@pytest.mark.parametrize("width", [390, 1280])
def test_the_frame_stays_while_pages_change(open_page, width):
    page = open_page(width)
    page.goto("/")
    page.evaluate("window.sameDocument = true")
    for name, address in PLACES:
        in_bar(page, name).click()
        page.wait_for_url(f"**{address}")
        until(page, "document.activeElement.tagName === 'H1'")
        assert in_bar(page, name).get_attribute("aria-current") == "page"
        assert page.title().endswith("Leeward")
    assert page.evaluate("window.sameDocument")
    page.go_back()
    page.wait_for_url("**/tools/")
    page.get_by_role("heading", level=1, name="What would help now?").wait_for()
    until(page, "document.querySelector('.bar [aria-current]')?.textContent.trim() === 'Tools'")
    assert page.evaluate("window.sameDocument")
    page.reload()
    page.get_by_role("heading", level=1, name="What would help now?").wait_for()


def test_leaving_quickly_clears_this_browser(open_page):
    page = open_page()
    page.goto("/tools/thought-record/")
    page.get_by_role("button", name="Look at it with me").click()
    page.get_by_role("textbox").fill("nobody should read this")
    page.get_by_role("button", name="Leave quickly").click()
    page.wait_for_url("**/away/")
    assert page.inner_text("body").strip() == ""
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert page.evaluate("caches.keys().then((names) => names.length)") == 0
    assert page.context.cookies() == []


def test_escape_three_times_leaves_and_twice_does_not(open_page):
    page = open_page()
    page.goto("/about/")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.wait_for_timeout(1600)
    page.keyboard.press("Escape")
    assert page.url.endswith("/about/")
    for _ in range(3):
        page.keyboard.press("Escape")
    page.wait_for_url("**/away/")


def test_a_draft_outlives_a_reload_and_goes_when_it_is_kept(open_page):
    page = open_page()
    page.goto("/tools/thought-record/")
    page.get_by_role("button", name="Look at it with me").click()
    page.get_by_role("textbox").fill("the same thought again")
    page.reload()
    assert page.get_by_role("textbox").input_value() == "the same thought again"
    page.get_by_role("button", name="Put it aside for later").click()
    page.get_by_text("Kept as it is").wait_for()
    assert "the same thought again" not in page.evaluate("JSON.stringify(localStorage)")


def test_a_lost_line_keeps_the_words_and_sends_them_once(open_page):
    page = open_page(expect_errors=True)
    page.goto("/tools/thought-record/")
    page.get_by_role("button", name="Look at it with me").click()
    page.get_by_role("textbox").fill("written without a line")
    page.context.set_offline(True)
    page.get_by_role("button", name="Put it aside for later").click()
    page.get_by_text("Not sent yet").wait_for()
    page.context.set_offline(False)
    # The frame sends by itself once the line is back; a tap on "Send now" would race with it.
    until(page, "localStorage.getItem('outbox') === null")
    page.goto("/tools/kept/")
    assert page.get_by_role("listitem").filter(has_text="Look at a thought").count() == 1


def test_help_opens_without_a_line_once_the_frame_was_seen(open_page):
    page = open_page(expect_errors=True)
    page.goto("/")
    page.evaluate("navigator.serviceWorker.ready")
    until(page, "caches.match('/help/').then(Boolean)")
    page.context.set_offline(True)
    page.goto("/help/")
    assert "Help now" in page.inner_text("h1")
    page.goto("/me/")
    page.get_by_role("heading", name="There is no connection right now").wait_for()
    assert "/me/" not in page.evaluate(
        "caches.keys().then((names) => Promise.all(names.map(async (name) =>"
        " (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).then(String)"
    )


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("text", ["", "largest"])
def test_nothing_runs_off_the_side(open_page, width, text):
    page = open_page(width)
    page.add_init_script(f"localStorage.setItem('look.text', '{text}')")
    for address in ADDRESSES:
        page.goto(address)
        beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert beyond <= 0, f"{address} is {beyond} px too wide"


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_is_tapped_is_large_enough(open_page, address):
    page = open_page()
    page.goto(address)
    small = page.evaluate(
        """() => [...document.querySelectorAll("a, button, summary, input, select, label.chip")]
          .filter((e) => e.checkVisibility() && !e.closest("p") && !e.matches(".skip, label input"))
          .map((e) => [e.outerHTML.slice(0, 90), e.getBoundingClientRect()])
          .filter(([, box]) => box.width > 1 && (box.height < 44 || box.width < 44))
          .map(([html, box]) => `${html} ${Math.round(box.width)}x${Math.round(box.height)}`)"""
    )
    assert small == []


def test_without_scripts_every_place_still_works(open_page):
    page = open_page(java_script_enabled=False, expect_errors=True)
    page.goto("/tools/breathing-resonance/")
    assert page.get_by_text("Breathe out: 6 seconds").is_visible()
    page.locator("[name=before][value='7']").check()
    page.locator("[name=after][value='5']").check()
    page.get_by_role("button", name="Done").click()
    page.get_by_text("A little lighter than before").wait_for()
    page.get_by_role("button", name="Leave quickly").click()
    page.wait_for_url("**/away/")
    page.goto("/tools/kept/")
    assert "This page needs your place" in page.inner_text("h1")
