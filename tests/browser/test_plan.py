"""The safety plan at a bad minute: shared by the phone itself, opened with a PIN without a line, gone in time."""

from __future__ import annotations

import json
import subprocess
import sys
from urllib.parse import unquote

import pytest

from tests.browser.conftest import ROOT
from tests.browser.test_pages import faults
from tests.browser.waiting import until

PIN = "729163"
FIELDS = {
    "warning_signs": "The kettle goes quiet",
    "coping": "A walk to the pier",
    "people": "Sam, 0123 456 789\nmy sister",
}


def written(page):
    """Write a plan as somebody without a name."""
    page.goto("/help/?country=GB")
    page.goto("/plan/edit/")
    for name, text in FIELDS.items():
        page.fill(f"[name={name}]", text)
    page.get_by_role("button", name="Keep my plan").click()
    page.wait_for_url("**/plan/?kept=1")
    until(
        page, "navigator.serviceWorker.controller !== null || navigator.serviceWorker.ready.then(() => true)"
    )
    return page


def kept(page, *, pin=PIN, name="Recipes"):
    """Keep a locked copy under a name that gives nothing away."""
    page.goto("/plan/")
    until(page, "navigator.serviceWorker.controller !== null")
    page.locator("summary", has_text="Keep a locked copy").click()
    page.get_by_text(name, exact=True).click()
    page.fill("#pin", pin)
    page.fill("#pin-again", pin)
    page.get_by_role("button", name="Lock and keep it").click()
    page.wait_for_selector("[data-some]:not([hidden])", timeout=30_000)
    return page


def unlock(page, pin):
    page.fill("#pin", pin)
    page.get_by_role("button", name="Open", exact=True).click()


def copy_is_here(page):
    return page.evaluate("localStorage.getItem('kept') !== null")


def test_a_part_is_put_together_and_opens_the_phones_own_messages(open_page):
    page = written(open_page(permissions=["clipboard-read", "clipboard-write"]))
    page.goto("/plan/share/")
    link = page.locator("[data-sms]")
    assert link.get_attribute("href").startswith("sms:0123456789?&body=I%20am%20not%20doing%20well")
    page.locator("summary", has_text="Steps to add").click()
    page.get_by_label("What I can do by myself").check()
    page.get_by_label("I need help to stay safe", exact=False).check()
    words = unquote(link.get_attribute("href").partition("body=")[2])
    assert words.startswith("I need help to stay safe")
    assert "- A walk to the pier" in words
    assert "kettle" not in words
    page.fill("[data-text]", "Sam, please come.\nDoor is open & warm")
    page.get_by_label("my sister").check()
    assert link.get_attribute("href") == "sms:?&body=Sam%2C%20please%20come.%0ADoor%20is%20open%20%26%20warm"
    page.get_by_role("button", name="Copy").click()
    until(page, "document.querySelector('[data-share] [data-said]').textContent !== ''")
    assert page.evaluate("navigator.clipboard.readText()") == "Sam, please come.\nDoor is open & warm"
    posted = [url for url in page.watch.requests if "/plan/share/" in url and "kett" in url]
    assert not posted


def test_the_share_sheet_of_the_device_gets_the_same_words(open_page):
    page = written(open_page())
    page.add_init_script("navigator.share = async (what) => { window.shared = what; };")
    page.goto("/plan/share/")
    page.get_by_role("button", name="Share another way").click()
    until(page, "window.shared !== undefined")
    assert page.evaluate("window.shared.text") == page.input_value("[data-text]")


def test_the_plan_opens_with_its_pin_and_without_a_line(open_page):
    page = kept(written(open_page(expect_errors=True)))
    page.context.set_offline(True)
    page.goto("/plan/")
    assert page.title() == "Recipes"
    assert "kettle" not in page.content()
    assert "Leeward" not in page.inner_text("body")
    unlock(page, "729164")
    page.get_by_text("This PIN does not fit.").wait_for(timeout=30_000)
    unlock(page, PIN)
    page.get_by_text("A walk to the pier").wait_for(timeout=30_000)
    assert page.get_by_role("link", name="Call 0123456789").get_attribute("href") == "tel:0123456789"
    assert page.get_by_role("link", name="Call 999").get_attribute("href") == "tel:999"
    assert page.get_by_role("heading", name="Samaritans").is_visible()
    page.get_by_role("button", name="Lock it again").click()
    assert "kettle" not in page.content()
    page.goto("/kept/")
    assert page.title() == "Recipes"


def test_what_lies_in_the_browser_cannot_be_read(open_page):
    page = kept(written(open_page()))
    everything = page.evaluate(
        """async () => {
        let found = JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie;
        for (const name of await caches.keys()) {
            const store = await caches.open(name);
            for (const request of await store.keys()) found += await (await store.match(request)).text();
        }
        return found;
    }"""
    )
    for words in ("kettle", "pier", "Sam,", "0123456789", PIN):
        assert words not in everything, words
    copy = json.loads(page.evaluate("localStorage.getItem('kept')"))
    assert copy["rounds"] >= 600_000
    assert len({copy["salt"], copy["iv"], copy["box"]["iv"], copy["box"]["salt"]}) == 4


@pytest.mark.parametrize(
    ("pin", "again", "said"),
    [
        ("123", "123", "At least 4 numbers"),
        ("4444", "4444", "among the first"),
        ("1234", "1234", "among the first"),
        ("9876", "9876", "among the first"),
        ("1212", "1212", "among the first"),
        ("1984", "1984", "among the first"),
        ("7291", "7292", "not the same"),
    ],
)
def test_a_pin_that_protects_nothing_is_not_taken(open_page, pin, again, said):
    page = written(open_page())
    page.goto("/plan/")
    page.locator("summary", has_text="Keep a locked copy").click()
    page.fill("#pin", pin)
    page.fill("#pin-again", again)
    page.get_by_role("button", name="Lock and keep it").click()
    assert said in page.inner_text("#pin-said")
    assert not copy_is_here(page)


def test_after_some_wrong_tries_one_has_to_wait(open_page):
    page = kept(written(open_page()))
    page.goto("/kept/")
    page.evaluate(
        "localStorage.setItem('kept', JSON.stringify("
        "{ ...JSON.parse(localStorage.getItem('kept')), tries: 6, tried: Date.now() }))"
    )
    unlock(page, PIN)
    assert page.inner_text("#said").startswith("Wait ")
    assert page.locator("[data-plan]").is_hidden()


def test_the_copy_is_renewed_without_the_pin_when_the_plan_changes(open_page):
    page = kept(written(open_page(expect_errors=True)))
    mark = page.evaluate("JSON.parse(localStorage.getItem('kept')).mark")
    page.goto("/plan/step/coping/")
    page.fill("#step-text", "Cold water on my wrists")
    page.get_by_role("button", name="Keep this step").click()
    page.wait_for_url("**/plan/?kept=coping**")
    until(page, f"JSON.parse(localStorage.getItem('kept')).mark !== {json.dumps(mark)}")
    page.context.set_offline(True)
    page.goto("/kept/")
    unlock(page, PIN)
    page.get_by_text("Cold water on my wrists").wait_for(timeout=30_000)
    assert "pier" not in page.content()


def test_it_is_cleared_without_the_pin(open_page):
    page = kept(written(open_page(expect_errors=True)))
    page.context.set_offline(True)
    page.goto("/kept/")
    page.get_by_text("I do not know the PIN").click()
    page.get_by_role("button", name="Remove it from this device").click()
    page.get_by_role("button", name="Yes, remove it").click()
    page.get_by_text("There is nothing here.").wait_for()
    assert not copy_is_here(page)
    assert not page.evaluate("caches.has('leeward-plan-2')")


@pytest.mark.parametrize("how", ["sign-out", "leave", "erase", "plan", "button"])
def test_it_goes_when_its_owner_goes(open_page, how):
    page = kept(written(open_page(expect_errors=True)))
    if how == "sign-out":
        page.goto("/account/logout/")
        page.locator("main form button[type=submit]").first.click()
        page.wait_for_url("**/")
    elif how == "leave":
        page.get_by_role("button", name="Leave quickly").click()
        page.wait_for_url("**/away/")
        page.goto("/about/")
    elif how == "erase":
        page.goto("/me/erase/")
        page.get_by_label("Yes, erase everything I wrote", exact=False).check()
        page.get_by_role("button", name="Erase it all").click()
        page.wait_for_url("**/")
    elif how == "plan":
        page.get_by_text("Delete my plan").click()
        page.get_by_role("button", name="Delete it").click()
        page.wait_for_load_state()
        page.goto("/")
    else:
        page.get_by_role("button", name="Remove the copy").click()
    until(page, "localStorage.getItem('kept') === null")
    until(page, "caches.has('leeward-plan-2').then((here) => !here)")


def test_a_copy_on_a_lost_phone_is_called_back(open_page, server):
    phone = kept(written(open_page(expect_errors=True)))
    state = phone.context.storage_state()
    laptop = open_page(1280, 800, storage_state={**state, "origins": []})
    laptop.goto("/plan/")
    laptop.get_by_role("button", name="Remove all copies").click()
    laptop.get_by_text("All copies are called back.").wait_for()
    assert copy_is_here(phone)
    phone.goto("/about/")
    until(phone, "localStorage.getItem('kept') === null")


def shell(server, code):
    """Run a line of Python beside the server, on its database."""
    done = subprocess.run(
        [sys.executable, "-m", "leeward", "manage", "shell", "-v", "0", "-c", code],
        cwd=ROOT,
        env=server.environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr


def test_the_day_after_it_asks_once_how_it_went(open_page, server):
    page = open_page()
    page.goto("/talk/")
    page.fill("textarea[name=text]", "i want to die")
    page.keyboard.press("Control+Enter")
    page.get_by_role("button", name="Send").click() if page.url.endswith("/talk/") else None
    page.wait_for_url("**/talk/*-*/**")
    page.get_by_role("link", name="How I read you").first.wait_for()
    page.goto("/")
    assert not page.get_by_text("You went through a hard hour lately").count()
    shell(
        server,
        "from datetime import timedelta; from django.utils import timezone; "
        "from leeward.web.crisis.models import FollowUp; "
        "FollowUp.objects.update(happened_at=timezone.now() - timedelta(days=1))",
    )
    page.goto("/talk/")
    assert page.get_by_text("You went through a hard hour lately").is_visible()
    page.goto("/")
    page.get_by_role("button", name="Still hard, but I am safe").click()
    page.get_by_text("Thank you for telling me.").wait_for()
    page.goto("/")
    assert not page.get_by_text("You went through a hard hour lately").count()


def test_a_reading_is_put_right_in_three_taps(open_page):
    page = open_page()
    page.goto("/talk/")
    page.fill("textarea[name=text]", "i want to die")
    page.get_by_role("button", name="Send").click()
    page.get_by_role("link", name="How I read you").first.click()
    page.get_by_text("This is not right").click()
    page.get_by_text("It is from a song, a film, a book or a game").click()
    page.get_by_text("No", exact=True).click()
    page.get_by_role("button", name="Say so").click()
    page.get_by_text("Thank you for putting me right.").first.wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_accessible(open_page, scheme):
    page = written(open_page(height=4000, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce"))
    wrong = {}
    for path in ("/plan/", "/plan/step/coping/", "/plan/share/", "/plan/paper/", "/how-i-am-read/"):
        page.goto(path)
        if found := faults(page):
            wrong[path] = found
    kept(page)
    page.goto("/kept/")
    if found := faults(page):
        wrong["/kept/"] = found
    assert not wrong


@pytest.mark.parametrize("language", ["de", "hi", "fr"])
def test_nothing_is_wider_than_a_small_phone(open_page, server, language):
    page = written(open_page(320, 640))
    page.context.add_cookies([{"name": "django_language", "value": language, "url": server.url}])
    wide = []
    for path in ("/plan/", "/plan/step/coping/", "/plan/share/", "/plan/paper/", "/how-i-am-read/", "/kept/"):
        page.goto(path)
        for fold in page.locator("main details").all():
            fold.evaluate("(fold) => { fold.open = true; }")
        if page.evaluate("document.documentElement.scrollWidth > innerWidth + 1"):
            wide.append(path)
    assert not wide


def test_paper_fits_one_page(open_page):
    page = written(open_page())
    page.goto("/plan/paper/")
    printed = page.pdf(format="A4")
    assert printed.count(b"/Type /Page\n") + printed.count(b"/Type /Page ") <= 1 or b"/Count 1" in printed
