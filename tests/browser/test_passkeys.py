"""A passkey made by a nameless person brings them back with nothing typed."""

from __future__ import annotations


def add_authenticator(page):
    cdp = page.context.new_cdp_session(page)
    cdp.send("WebAuthn.enable")
    cdp.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
                "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True,
            }
        },
    )  # fmt: skip


def test_a_passkey_is_made_and_opens_the_place_again(open_page):
    page = open_page()
    page.goto("/me/keep/")
    page.get_by_role("button", name="Give me words").click()
    page.wait_for_url("**/me/keep/phrase/")
    add_authenticator(page)
    page.goto("/account/2fa/webauthn/add/")
    page.get_by_role("button", name="Add it").click()
    page.wait_for_url(lambda url: "/webauthn/add/" not in url)
    page.goto("/account/logout/")
    page.get_by_role("main").get_by_role("button", name="Sign out").click()
    page.wait_for_url("**/")
    page.goto("/account/login/")
    page.get_by_role("button", name="Sign in with a passkey").click()
    page.wait_for_url(lambda url: "/login/" not in url)
    page.goto("/me/choices/")
    page.get_by_role("heading", name="What I agree to").wait_for()
