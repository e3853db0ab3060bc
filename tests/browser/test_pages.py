"""Every page of the evening as machines can judge it: accessibility, weight, width, both themes."""

from __future__ import annotations

import re

import pytest

from tests.browser.conftest import PASSWORD

OPEN = [
    *(
        "/",
        "/talk/",
        "/check-in/",
        "/start/",
        "/tools/",
        "/tools/breathing-resonance/",
        "/tools/grounding-54321/",
    ),
    *("/tools/thought-record/", "/questions/", "/questions/phq-9/", "/help/?country=GB", "/help/?country=DE"),
    *("/plan/", "/plan/edit/", "/me/", "/me/keep/", "/me/return/", "/about/", "/leave-info/", "/design/"),
    *("/account/login/", "/account/signup/"),
]
OF_ALICE = [
    *(
        "/",
        "/talk/",
        "/week/",
        "/diary/",
        "/questions/",
        "/questions/phq-9/",
        "/me/",
        "/me/choices/",
        "/plan/",
    ),
    *("/account/sessions/", "/account/2fa/", "/tools/"),
]
HEAVIEST = 150_000


def faults(page):
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    return [
        f"{fault['id']}: {[node['target'] for node in fault['nodes']][:3]}"
        for fault in found.response["violations"]
    ]


def sign_in(page):
    page.goto("/account/login/")
    page.get_by_label("Email").fill("alice@demo.example")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(re.compile(r"/$"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible_with_eight_weeks_of_history(open_page, scheme):
    page = open_page(height=9000, color_scheme=scheme, bypass_csp=True, reduced_motion="reduce")
    sign_in(page)
    wrong = {}
    for path in OF_ALICE:
        page.goto(path)
        found = faults(page)
        if found:
            wrong[path] = found
    assert not wrong


@pytest.mark.parametrize("language", ["en", "de", "hi"])
def test_nothing_is_wider_than_the_phone(open_page, language, server):
    page = open_page(390)
    page.context.add_cookies([{"name": "django_language", "value": language, "url": server.url}])
    wide = []
    for path in OPEN:
        page.goto(path)
        if page.evaluate("document.documentElement.scrollWidth > innerWidth + 1"):
            wide.append(path)
    assert not wide


def test_pages_are_light(open_page):
    """Bytes over the line, compressed, with an empty cache."""
    heavy = {}
    for path in ("/", "/talk/", "/check-in/", "/tools/breathing-resonance/", "/questions/phq-9/"):
        page = open_page()
        cdp = page.context.new_cdp_session(page)
        cdp.send("Network.enable")
        total = [0]
        cdp.on(
            "Network.loadingFinished",
            lambda event, total=total: total.__setitem__(0, total[0] + event["encodedDataLength"]),
        )
        page.goto(path, wait_until="networkidle")
        if total[0] > HEAVIEST or total[0] == 0:
            heavy[path] = total[0]
    assert not heavy
