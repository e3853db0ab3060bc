"""Talking by voice in a real browser, with a stand-in for its speech service: hold, see the words, send; asked once."""

from __future__ import annotations

import pytest

from tests.browser.waiting import until

HEARD = """
window.SpeechRecognition = window.webkitSpeechRecognition = class {
  static available() { return Promise.resolve(window.onTheDevice ?? "unavailable"); }
  start() { setTimeout(() => this.onresult({ results: [[{ transcript: "I feel alone tonight" }]] }), 20); }
  stop() { setTimeout(() => this.onend(), 20); }
  abort() {}
};
"""
READY = "!document.querySelector('[data-voice]').hidden"
FIELD = "document.getElementById('text').value"
ASKED = "!document.querySelector('[data-voice-ask]').hidden"


@pytest.fixture
def talk(open_page):
    def make(script=HEARD):
        page = open_page()
        page.add_init_script(script)
        page.goto("/talk/")
        return page

    return make


def hold(page):
    page.locator("[data-voice]").focus()
    page.keyboard.down(" ")
    until(page, f"{FIELD}.includes('alone') || {ASKED}")
    page.wait_for_timeout(400)
    page.keyboard.up(" ")


def test_it_says_first_that_the_sound_goes_to_the_maker_and_asks_once(talk):
    page = talk()
    until(page, READY)
    hold(page)
    assert page.evaluate(ASKED) and page.evaluate(FIELD) == ""
    assert "The sound goes there" in page.locator("[data-voice-ask]").inner_text()
    page.locator("[data-voice-yes]").click()
    hold(page)
    until(page, f"{FIELD} === 'I feel alone tonight'")
    until(page, "document.activeElement.id === 'text'")
    page.get_by_role("button", name="Send", exact=True).click()
    until(page, "document.querySelectorAll('#letter .turn-words').length === 1")
    page.reload()
    until(page, READY)
    hold(page)
    assert not page.evaluate(ASKED)


def test_on_the_device_nothing_is_asked(talk):
    page = talk(HEARD + "window.onTheDevice = 'available';")
    until(page, READY)
    hold(page)
    until(page, f"{FIELD} === 'I feel alone tonight'")


def test_without_a_speech_service_it_is_plain_chat(talk):
    page = talk("delete window.SpeechRecognition; delete window.webkitSpeechRecognition;")
    page.wait_for_timeout(500)
    assert page.locator("[data-voice]").is_hidden()
    assert page.get_by_role("button", name="Send", exact=True).is_visible()
