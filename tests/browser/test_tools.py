"""The pacer and the steps in a real browser: they run, they stop anywhere, they can be done by keyboard."""

from __future__ import annotations

import pytest

from tests.browser.waiting import until

FULLNESS = "document.querySelector('.pacer-sea').style.getPropertyValue('--full')"


def begin(page, slug="breathing-resonance", button="Breathe with me"):
    page.goto(f"/tools/{slug}/")
    page.get_by_role("button", name=button).click()
    return page.get_by_role("dialog")


def test_the_form_swells_with_the_breath_and_stops_when_asked(open_page):
    page = open_page()
    dialog = begin(page)
    dialog.get_by_text("Let your shoulders drop").wait_for()
    dialog.get_by_text("Breathe in", exact=True).wait_for()
    early = float(page.evaluate(FULLNESS))
    until(page, f"Number({FULLNESS}) > {early} + 0.3")
    assert dialog.get_by_text("5 rounds left").is_visible()
    assert dialog.get_by_role("link", name="Help now").is_visible()
    dialog.get_by_role("button", name="Stop here").click()
    assert not dialog.is_visible()
    until(page, "document.activeElement.textContent === 'And now?'")
    page.get_by_role("button", name="Done").click()
    page.get_by_role("heading", name="That is it for now").wait_for()


def test_escape_stops_the_pacer_and_stays_on_the_page(open_page):
    page = open_page()
    dialog = begin(page, "breathing-box", "Count with me")
    page.keyboard.press("Escape")
    assert not dialog.is_visible()
    assert page.url.endswith("/tools/breathing-box/")


def test_a_whole_practice_ends_by_itself(open_page):
    page = open_page()
    page.clock.install()
    dialog = begin(page, "breathing-sigh", "Sigh with me")
    page.clock.run_for(70_000)
    dialog.get_by_text("Let the next breath come").wait_for()
    dialog.get_by_role("button", name="Go on").click()
    assert page.locator("[name=rounds]").input_value() == "5"


def test_little_motion_means_numbers_and_a_bar(open_page):
    page = open_page(reduced_motion="reduce")
    dialog = begin(page)
    dialog.get_by_text("Breathe in", exact=True).wait_for()
    page.wait_for_timeout(1500)
    assert float(page.evaluate(FULLNESS)) == 0
    assert dialog.locator("progress").is_visible()
    assert dialog.locator("[data-count]").inner_text() in {"1", "2", "3", "4"}


def test_grounding_by_keyboard_alone(open_page):
    page = open_page()
    page.goto("/tools/grounding-54321/")
    page.get_by_role("button", name="Look around with me").focus()
    page.keyboard.press("Enter")
    for count in (5, 4, 3, 2, 1):
        for _ in range(count):
            page.keyboard.press("Tab")
            page.keyboard.press("Space")
        assert page.evaluate("document.activeElement.textContent") == "Next"
        page.keyboard.press("Enter")
    page.get_by_role("heading", name="And now?").wait_for()
    page.get_by_role("button", name="Done").click()
    page.get_by_role("heading", name="That is it for now").wait_for()


@pytest.mark.parametrize("width", [390, 1280])
def test_a_thought_is_looked_at_step_by_step(open_page, width):
    page = open_page(width)
    page.goto("/tools/thought-record/")
    page.locator("[name=before][value='8']").check(force=True)
    page.get_by_role("button", name="Look at it with me").click()
    page.get_by_role("textbox", name="What happened?").fill("No answer came.")
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Back").click()
    assert page.get_by_role("textbox", name="What happened?").input_value() == "No answer came."
    for _ in range(7):
        page.get_by_role("button", name="Next").click()
    page.locator("[name=after][value='6']").check(force=True)
    page.get_by_role("button", name="Done").click()
    page.get_by_text("A little lighter than before").wait_for()
    assert page.get_by_text("No answer came.").is_visible()
