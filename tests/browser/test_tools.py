"""The pacer and the steps in a real browser: they run, they stop anywhere, they can be done by keyboard."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.test_accessibility import RULES
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
    page.get_by_role("button", name="Next").click()
    for _ in range(8):
        page.get_by_role("button", name="Skip this").click()
    page.locator("[name=after][value='6']").check(force=True)
    page.get_by_role("button", name="Done").click()
    page.get_by_text("A little lighter than before").wait_for()
    assert page.get_by_text("No answer came.").is_visible()


def test_the_way_follows_the_answer_and_goes_on_where_it_stopped(open_page):
    page = open_page()
    page.goto("/tools/small-steps/")
    page.get_by_role("button", name="Find one with me").click()
    page.get_by_role("textbox", name="What did you like, before it got so heavy? 1").fill("the river")
    page.get_by_role("textbox", name="What did you like, before it got so heavy? 2").fill("lentils")
    page.get_by_role("button", name="Next").click()
    page.get_by_role("radio", name="lentils").check()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("radio", name="No, it is still too big").check()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("heading", name="What are its first two minutes?").wait_for()
    page.get_by_role("button", name="Back").click()
    page.get_by_role("radio", name="Yes, it is small enough").check()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("heading", name="When?").wait_for()
    page.get_by_role("button", name="Stop here").click()
    page.get_by_role("heading", name="You stopped here").wait_for()
    page.get_by_role("link", name="Go on with it").click()
    page.get_by_role("heading", name="When?").wait_for()
    page.get_by_role("button", name="Back").click()
    assert page.get_by_role("radio", name="Yes, it is small enough").is_checked()


def test_a_choice_by_keyboard_and_enter_in_a_line_does_not_end_it(open_page):
    page = open_page()
    page.goto("/tools/gratitude/")
    page.get_by_role("button", name="Look back with me").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("tea")
    page.keyboard.press("Enter")
    page.keyboard.type("rain")
    assert page.get_by_role("textbox", name="What was all right today? 2").input_value() == "rain"
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    until(page, "document.activeElement.textContent === 'Next'")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Which one do you want to stay with?").wait_for()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    assert page.get_by_role("radio", name="tea").is_checked()


def test_danger_written_in_a_step_brings_people_to_that_step(open_page):
    page = open_page()
    page.goto("/tools/leave-the-loop/")
    page.get_by_role("button", name="Step out with me").click()
    page.get_by_role("textbox").fill("I want to kill myself tonight")
    page.get_by_role("button", name="Next").click()
    page.locator(".help-panel").wait_for()
    assert page.get_by_role("heading", name="Did the last ten minutes bring anything new?").is_visible()


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_counting_along_ends_by_itself_and_can_be_stopped(open_page, motion):
    page = open_page(reduced_motion=motion)
    page.clock.install()
    page.goto("/tools/muscle-relaxation/")
    page.get_by_role("button", name="Let go with me").click()
    page.get_by_role("radio", name="Tense and let go").check()
    page.get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Count with me").click()
    page.clock.run_for(2_000)
    assert page.locator("[data-step=hands] [data-words]").inner_text() == "Tense"
    page.clock.run_for(5_000)
    assert page.locator("[data-step=hands] [data-words]").inner_text() == "Let go"
    moved = page.evaluate(
        "document.querySelector('[data-step=hands] .counting-swell').style.getPropertyValue('--full')"
    )
    assert (moved == "") is (motion == "reduce")
    page.clock.run_for(40_000)
    page.get_by_text("That was it.").wait_for()
    assert page.evaluate("document.activeElement.textContent") == "Next"


def test_without_scripts_every_step_is_there_and_can_be_sent(open_page):
    page = open_page(java_script_enabled=False)
    page.goto("/tools/sleep-wind-down/")
    page.get_by_role("radio", name="The evening is before me").check()
    page.get_by_role("textbox", name="What is still in your head? 1").fill("the bill")
    page.get_by_role("button", name="Done").click()
    assert page.get_by_role("heading", name="That is it for now").is_visible()
    assert page.get_by_text("the bill").is_visible()
    assert page.get_by_text("The evening is before me").is_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_kind_of_step_passes_the_axe_rules(open_page, theme):
    page = open_page(390, 3000, bypass_csp=True, reduced_motion="reduce")
    page.add_init_script(f"localStorage.setItem('look.theme', '{theme}')")
    for slug in ("values", "small-steps", "sleep-wind-down", "urge-surfing", "grounding-54321"):
        page.goto(f"/tools/{slug}/", wait_until="networkidle")
        # All steps at once, as they stand without scripts: one look sees every kind.
        page.evaluate(
            "document.querySelectorAll('[data-step], [data-only]').forEach((part) => (part.hidden = false))"
        )
        broken = Axe().run(page, options=RULES).response["violations"]
        assert [(rule["id"], rule["nodes"][0]["html"][:160]) for rule in broken] == [], slug
