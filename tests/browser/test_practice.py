"""From looking to a therapist in three browsers: propose, two yeses, share one thing, take it back."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import PASSWORD
from tests.browser.test_accessibility import RULES


def sign_in(page, who):
    page.goto("/account/login/")
    page.fill("input[name=login]", f"{who}@demo.example")
    page.fill("input[name=password]", PASSWORD)
    page.press("input[name=password]", "Enter")
    page.wait_for_url(lambda url: "/login/" not in url)


def test_a_walk_from_looking_to_care_and_back_to_nothing_shared(open_page):
    mallory, tova = open_page(), open_page(width=1280)
    sign_in(mallory, "mallory")
    mallory.goto("/care/")
    mallory.get_by_role("link", name="Have somebody proposed").click()
    mallory.get_by_text("grief and loss", exact=True).click()
    mallory.get_by_text("weekday mornings", exact=True).click()
    mallory.get_by_role("button", name="Put me on the list").click()
    mallory.get_by_role("heading", name="My care").wait_for()
    # Chosen by herself, so that the walk does not hang on who else waits.
    mallory.goto("/care/therapists/")
    mallory.get_by_role("link", name="Dr Tova Adler").click()
    mallory.get_by_text("works with grief and loss").wait_for()
    mallory.get_by_role("button", name="Ask to begin").click()
    mallory.get_by_text("You asked Dr Tova Adler").wait_for()

    sign_in(tova, "tova")
    tova.goto("/practice/")
    tova.get_by_role("article").filter(has_text="Mallory").get_by_role(
        "button", name="Yes, let us begin"
    ).click()
    tova.get_by_text("They are your client now.").wait_for()
    tova.get_by_role("link", name="Mallory").click()
    tova.get_by_text("Your client shares nothing with you right now.").wait_for()
    address = tova.url

    mallory.goto("/care/sharing/")
    mallory.locator("form").filter(has_text="My safety plan").get_by_role("button", name="Turn on").click()
    mallory.get_by_text("Shared from now on.").wait_for()
    tova.goto(address)
    tova.get_by_role("heading", name="Safety plan").wait_for()
    mallory.get_by_role("button", name="Turn everything off").click()
    mallory.get_by_text("Everything is taken back.").wait_for()
    tova.goto(address)
    tova.get_by_text("Your client shares nothing with you right now.").wait_for()
    mallory.goto("/care/looked/")
    mallory.get_by_text("looked at").first.wait_for()


def test_the_pages_of_the_practice_pass_the_axe_rules(open_page):
    found = {}
    for who, addresses in (
        ("tova", ("/practice/", "/practice/profile/", "/practice/leaving/")),
        ("ana", ("/practice/operator/",)),
        ("alice", ("/care/", "/care/look/", "/care/therapists/", "/care/sharing/", "/care/sharing/notes/")),
        ("mallory", ("/practice/join/", "/care/looked/")),
    ):
        page = open_page(390, 3000, bypass_csp=True, reduced_motion="reduce")
        sign_in(page, who)
        for address in addresses:
            page.goto(address, wait_until="networkidle")
            page.evaluate("document.querySelectorAll('details').forEach((fold, n) => { fold.open = n < 4 })")
            broken = Axe().run(page, options=RULES).response["violations"]
            if broken:
                found[address] = [(rule["id"], rule["nodes"][0]["html"][:160]) for rule in broken]
    assert not found
