"""An evening with somebody on call: the rota, the test, a person in danger, the alert that appears by itself."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import PASSWORD
from tests.browser.test_accessibility import RULES

SOON = 45_000


def sign_in(page, name):
    page.goto("/account/login/")
    page.fill("input[name=login]", f"{name}@demo.example")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url("**/")


def broken(page):
    found = Axe().run(page, options=RULES).response["violations"]
    return [(rule["id"], rule["nodes"][0]["html"][:120]) for rule in found]


@pytest.fixture
def ana(open_page):
    """The operator, with Tova in the rota day and night; afterwards nobody is."""
    page = open_page(390, 3000, bypass_csp=True, reduced_motion="reduce", expect_errors=True)
    sign_in(page, "ana")
    page.goto("/on-call/rota/")
    page.fill("#person_name", "Tova")
    page.fill("#person_email", "tova@demo.example")
    page.select_option("#person_role", "nurse")
    page.locator("details:has(#person_name) button").click()
    page.get_by_text("Add a weekly shift").click()
    for box in page.locator("input[name=days]").all():
        box.check(force=True)
    page.fill("#weekly_from_time", "08:00")
    page.fill("#weekly_to_time", "08:00")
    page.locator("details:has(#weekly_from_time) button").click()
    expect(page.get_by_text("There is none.")).to_be_visible()
    yield page
    page.goto("/on-call/rota/")
    page.locator("section[aria-labelledby=people] .rows button").click()
    page.wait_for_load_state()


def test_from_the_rota_to_an_alert_that_somebody_has_read(ana, open_page):
    tova, alice = open_page(bypass_csp=True, reduced_motion="reduce"), open_page(reduced_motion="reduce")
    sign_in(tova, "tova")
    tova.goto("/on-call/")
    alice.goto("/talk/")
    expect(alice.get_by_text("the alerts are not working").first).to_be_visible()
    tova.get_by_role("button", name="I got the test").click(timeout=SOON)
    expect(tova.get_by_text("The test is answered")).to_be_visible()
    alice.reload()
    expect(alice.get_by_text("A nurse is on call").first).to_be_visible()
    tova.goto("/on-call/")
    expect(tova.get_by_role("heading", name="No alert waits")).to_be_visible()
    alice.locator("textarea").first.fill("I want to kill myself tonight")
    alice.get_by_role("button", name="Send", exact=True).click()
    expect(alice.get_by_text("A nurse is on call here").first).to_be_visible()
    expect(tova.get_by_role("heading", name="An alert waits for you")).to_be_visible(timeout=SOON)
    assert tova.title().startswith("(1) ")
    assert tova.locator("[data-live-said]").inner_text() == "An alert waits for you"
    assert broken(tova) == []
    tova.locator("#live .rows a").click()
    expect(tova.get_by_text("Somebody who gave no name")).to_be_visible()
    assert "kill" not in tova.locator("#main").inner_text()
    assert broken(tova) == []
    tova.get_by_role("button", name="I have read it and will act").click()
    alice.goto("/people/")
    expect(alice.get_by_text("A person read it at")).to_be_visible()


def test_a_desk_that_was_signed_out_keeps_its_page_and_says_that_the_line_is_lost(ana):
    ana.goto("/on-call/")
    ana.context.clear_cookies()
    expect(ana.locator("[data-live-lost]")).to_be_visible(timeout=SOON)
    expect(ana.get_by_role("heading", level=1)).to_have_text("Alerts")
    sign_in(ana, "ana")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_pass_the_axe_rules(ana, theme):
    ana.evaluate(f"localStorage.setItem('look.theme', '{theme}')")
    for address in ("/people/", "/people/trusted/", "/on-call/", "/on-call/rota/"):
        ana.goto(address, wait_until="load")
        ana.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
        assert broken(ana) == [], address


def test_the_desks_worker_shows_a_notice_without_contents_when_it_is_woken(ana, server):
    ana.context.grant_permissions(["notifications"], origin=server.url)
    ana.goto("/on-call/")
    ana.evaluate(
        "async () => { await navigator.serviceWorker.register('/on-call/sw.js', { scope: '/on-call/' });"
        " const ready = await navigator.serviceWorker.getRegistration('/on-call/');"
        " while (!ready.active) await new Promise((done) => setTimeout(done, 50)); }"
    )
    line = ana.context.new_cdp_session(ana)
    seen = []
    line.on("ServiceWorker.workerRegistrationUpdated", lambda event: seen.extend(event["registrations"]))
    line.send("ServiceWorker.enable")
    ana.wait_for_timeout(500)
    (mine,) = {one["registrationId"] for one in seen if one["scopeURL"].endswith("/on-call/")}
    data = '{"words": "An alert waits for you", "url": "/on-call/", "id": "abc"}'
    line.send(
        "ServiceWorker.deliverPushMessage", {"origin": server.url, "registrationId": mine, "data": data}
    )
    shown = ana.evaluate(
        "async () => { const ready = await navigator.serviceWorker.getRegistration('/on-call/');"
        " for (let tries = 0; tries < 60; tries += 1) { const all = await ready.getNotifications();"
        " if (all.length) return all.map((one) => [one.title, one.tag, one.body]);"
        " await new Promise((done) => setTimeout(done, 50)); } return []; }"
    )
    assert shown == [["An alert waits for you", "abc", ""]]
