"""Every page of the frame and the tools passes the axe rules, light and dark, with help at hand."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

ADDRESSES = (
    *("/", "/talk/", "/check-in/", "/tools/", "/tools/breathing-resonance/", "/tools/thought-record/"),
    *("/tools/grounding-54321/", "/me/", "/about/", "/leave-info/", "/offline/", "/design/", "/help/"),
    *("/library/", "/library/?group=life", "/library/money-worry/"),
)
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_pages_pass_the_axe_rules(open_page, theme):
    # axe is put into the page from outside, which the page's own policy rightly forbids; the window is
    # tall because axe counts what has yet to be scrolled up from behind the bar as too small to tap.
    page = open_page(390, 3000, bypass_csp=True, reduced_motion="reduce")
    page.add_init_script(f"localStorage.setItem('look.theme', '{theme}')")
    found = {}
    for address in ADDRESSES:
        page.goto(address, wait_until="networkidle")
        broken = Axe().run(page, options=RULES).response["violations"]
        if broken:
            found[address] = [(rule["id"], rule["nodes"][0]["html"][:120]) for rule in broken]
    assert not found


def test_the_open_pacer_passes_too(open_page):
    page = open_page(bypass_csp=True, reduced_motion="reduce")
    page.goto("/tools/breathing-resonance/")
    page.get_by_role("button", name="Breathe with me").click()
    assert Axe().run(page, options=RULES).response["violations"] == []
