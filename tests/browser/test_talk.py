"""The talk in a real browser: the streamed reply, a lost line, an ended session, the keyboard, no scripts."""

from __future__ import annotations

import pytest

from tests.browser.waiting import until

MINE = "[...document.querySelectorAll('#letter > .letter-mine')].map((words) => words.textContent)"
WAITING = "document.querySelector('[data-outbox-list]').textContent"


def replies(number):
    return f"document.querySelectorAll('#letter .turn-words').length === {number}"


def say(page, words):
    page.fill("#text", words)
    page.get_by_role("button", name="Send", exact=True).click()


def begin(page, words="I cannot sleep before my exam"):
    page.goto("/talk/")
    say(page, words)
    until(page, replies(1))


@pytest.mark.parametrize("width", [390, 1280])
def test_a_first_talk_is_answered_and_stays(open_page, width):
    page = open_page(width)
    begin(page)
    assert page.url.count("/") == 5 and "/talk/" in page.url
    until(page, "document.querySelector('[data-talk-said]').textContent.length > 10")
    page.reload()
    assert page.evaluate(MINE) == ["I cannot sleep before my exam"]
    assert page.evaluate(replies(1))


def test_danger_shows_people_at_once_and_raises_help(open_page):
    page = open_page()
    page.goto("/talk/")
    page.evaluate("document.cookie = 'country=GB; path=/'")
    say(page, "I am going to kill myself tonight, I have the pills here")
    until(page, replies(1))
    call = page.get_by_role("link", name="Call 999 now")
    assert call.get_attribute("href") == "tel:999" and call.bounding_box()["y"] < 844
    assert page.evaluate("document.documentElement.dataset.help") == "raised"
    assert page.locator("a[href='tel:116123']").count() == 1


def test_enter_sends_where_there_is_a_keyboard_and_not_on_a_phone(open_page):
    wide = open_page(1280)
    wide.goto("/talk/")
    wide.fill("#text", "one")
    wide.press("#text", "Shift+Enter")
    wide.keyboard.type("two")
    wide.press("#text", "Enter")
    until(wide, replies(1))
    assert wide.evaluate(MINE) == ["one\ntwo"]
    assert wide.evaluate("document.activeElement.id") == "text"
    phone = open_page(390, is_mobile=True, has_touch=True)
    phone.goto("/talk/")
    phone.fill("#text", "one")
    phone.press("#text", "Enter")
    assert phone.input_value("#text") == "one\n"


def test_words_without_a_line_wait_and_are_sent_once(open_page):
    page = open_page(1280, expect_errors=True)
    page.goto("/talk/")
    page.wait_for_timeout(500)
    page.context.set_offline(True)
    for words in ("first without a line", "second without a line"):
        say(page, words)
        until(page, f"{WAITING}.includes('{words}')")
    assert "Not sent yet" in page.evaluate(WAITING)
    page.context.set_offline(False)
    until(page, f"{MINE}.length === 2 && location.pathname.length > 20")
    assert page.evaluate(MINE) == ["first without a line", "second without a line"]
    page.wait_for_timeout(1_000)
    page.goto("/talk/earlier/")
    assert page.locator(".rows > li").count() == 1


def test_a_line_lost_in_the_middle_of_the_answer(open_page):
    page = open_page(1280, expect_errors=True)
    begin(page)

    def cut(route):
        answer = route.fetch()
        head = answer.body().split(b"\n\n")[0] + b"\n\n"
        route.fulfill(status=200, headers={"Content-Type": "text/event-stream"}, body=head)

    page.route("**/send/", cut)
    say(page, "this one was cut")
    until(page, f"{replies(2)} && {MINE}.filter((words) => words === 'this one was cut').length === 1")


def test_a_server_that_is_down_keeps_the_words(open_page):
    page = open_page(1280, expect_errors=True)
    begin(page)
    page.route("**/send/", lambda route: route.fulfill(status=500, body=""))
    say(page, "kept through trouble")
    until(
        page,
        f"{WAITING}.includes('kept through trouble') && !!document.querySelector('[data-talk-note] .note')",
    )
    page.wait_for_timeout(500)
    page.unroute("**/send/")
    page.get_by_role("button", name="Send now").click()
    until(page, replies(2))
    assert page.evaluate(MINE)[1:] == ["kept through trouble"]


def test_a_session_that_ends_while_typing_keeps_the_words(open_page):
    page = open_page(1280, expect_errors=True)
    begin(page)
    page.context.clear_cookies()
    say(page, "typed while I was away")
    until(page, "document.querySelector('#letter').textContent.includes('signed out')")
    assert page.input_value("#text") == "typed while I was away"
    page.get_by_role("link", name="New talk").last.click()
    page.wait_for_url("**/talk/")


def test_a_form_that_lost_its_key_is_sent_all_the_same(open_page):
    page = open_page(1280, expect_errors=True)
    begin(page)
    page.context.clear_cookies(name="csrftoken")
    say(page, "with an old key")
    until(page, replies(2))
    assert page.evaluate(WAITING) == ""


def test_words_that_do_not_fit_stay_in_the_field(open_page):
    page = open_page(1280, expect_errors=True)
    page.goto("/talk/")
    say(page, "y" * 20_001)
    until(page, "document.querySelector('[data-talk-note]').textContent.includes('too long')")
    assert len(page.input_value("#text")) == 20_001
    say(page, "")
    until(page, "document.querySelector('[data-talk-note]').textContent.includes('One word')")


def test_a_verdict_stays_where_it_was_given(open_page):
    page = open_page(1280)
    begin(page)
    page.get_by_role("button", name="Helped").click()
    until(page, "document.querySelector('.talk-verdict [aria-pressed=true]')?.textContent === 'Helped'")
    assert page.evaluate("document.activeElement.textContent") == "Helped"
    page.reload()
    assert page.get_by_role("button", name="Helped").get_attribute("aria-pressed") == "true"


def test_a_tap_begins_a_talk_and_two_taps_send_once(open_page):
    page = open_page()
    page.goto("/talk/")
    page.locator(".talk-chips .chip").first.click()
    until(page, replies(1))
    assert page.evaluate(MINE) == ["I cannot sleep"]
    page.fill("#text", "twice")
    page.evaluate("document.querySelector('form[data-talk]').requestSubmit()")
    page.evaluate("document.querySelector('form[data-talk]').requestSubmit()")
    until(page, replies(2))
    page.reload()
    assert page.evaluate(MINE) == ["I cannot sleep", "twice"]


def test_everything_works_without_scripts(open_page):
    page = open_page(1280, java_script_enabled=False)
    page.goto("/talk/")
    say(page, "no script here, I feel low")
    page.wait_for_url("**/talk/*-*/**")
    assert page.locator(".letter-mine").inner_text() == "no script here, I feel low"
    page.get_by_role("button", name="Felt wrong").click()
    assert page.get_by_role("button", name="Felt wrong").get_attribute("aria-pressed") == "true"
