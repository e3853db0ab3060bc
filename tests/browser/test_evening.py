"""The first evening of somebody with no name: talk, log, breathe, answer, see the week, find help."""

from __future__ import annotations

import re
import time

import pytest

from tests.browser.test_talk import begin, replies
from tests.browser.waiting import until


def answer_all(page, kind, choices):
    """Go through a questionnaire, one choice a question."""
    page.goto(f"/questions/{kind}/")
    page.get_by_role("button", name="Begin").click()
    for choice in choices:
        page.wait_for_url(re.compile(r"/filling/[^/]+/\d+/"))
        here = page.url
        page.get_by_role("button", name=choice, exact=True).click()
        page.wait_for_url(lambda url, here=here: url != here)


@pytest.mark.parametrize("width", [390, 1280])
def test_the_whole_evening_without_a_name(open_page, width):
    page = open_page(width)
    started = time.monotonic()
    page.goto("/")
    page.get_by_role("link", name="Talk").first.click()
    page.wait_for_url("**/talk/")
    begin(page, "My brother moved out last week and the flat is so quiet.")
    assert "brother" in page.locator(".turn-words").last.inner_text()
    # Sixty seconds to something useful, on a busy machine too.
    assert time.monotonic() - started < 60

    page.goto("/check-in/")
    page.get_by_role("button", name=re.compile("^Lonely")).click()
    page.get_by_role("heading", name="It is in your diary").wait_for()
    page.goto("/diary/")
    assert "hard, low energy" in page.get_by_role("main").inner_text().lower()

    page.goto("/tools/breathing-resonance/")
    page.get_by_role("button", name="Breathe with me").click()
    pacer = page.get_by_role("dialog")
    pacer.get_by_text("Breathe in", exact=True).wait_for()
    pacer.get_by_role("button", name="Stop here").click()

    answer_all(page, "phq-9", ["Not at all"] * 9)
    page.wait_for_url("**/result/")
    assert re.search(r"\b0\b", page.get_by_role("main").inner_text())

    page.goto("/week/")
    assert "1 check-in" in page.get_by_role("main").inner_text()


def test_item_nine_is_handled_by_itself(open_page):
    page = open_page()
    page.goto("/help/?country=GB")
    answer_all(page, "phq-9", [*["Not at all"] * 8, "Several days"])
    page.wait_for_url("**/one-question/")
    assert page.locator("a[href='tel:116123']").count()


def test_the_talk_by_keyboard_alone(open_page):
    page = open_page(1280)
    page.goto("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent.trim()") == "Skip to the page"

    def tab_to(test):
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate(test):
                return
        raise AssertionError(f"the keyboard never gets there: {test}")

    tab_to("document.activeElement.getAttribute('href') === '/talk/'")
    page.keyboard.press("Enter")
    page.wait_for_url("**/talk/")
    tab_to("document.activeElement.id === 'text'")
    page.keyboard.type("I cannot sleep and my exam is on Monday.")
    page.keyboard.press("Enter")
    until(page, replies(1))
    assert page.evaluate("document.activeElement.id") == "text"


def test_the_safety_plan_is_not_kept_in_the_browser_unasked(open_page):
    page = open_page(expect_errors=True)
    page.goto("/plan/edit/")
    page.get_by_role("textbox").first.fill("I stop answering Priya")
    page.get_by_role("main").get_by_role("button", name=re.compile("Keep|Save")).first.click()
    page.wait_for_url(re.compile(r"/plan/\?kept"))
    page.evaluate("navigator.serviceWorker.ready")
    until(page, "Boolean(navigator.serviceWorker.controller)")
    page.context.set_offline(True)
    page.goto("/plan/")
    assert "Priya" not in page.inner_text("main")
