"""The sign-in library's pages, in our words: who gets in, and that each is dressed in our frame."""

from __future__ import annotations

import pytest
from django.urls import NoReverseMatch, reverse

from tests.web.access_rows import LIBRARY
from tests.web.test_doors import addresses

OPEN = {"account_login", "account_signup", "account_reset_password"}
"""What somebody who is not signed in may open."""
LEADS_ON = {"account_logout", "account_inactive", "account_email_verification_sent", "account_reset_password_done",
            "account_reset_password_from_key_done", "account_confirm_login_code", "account_reauthenticate",
            "mfa_authenticate", "mfa_login_webauthn"}  # fmt: skip
"""Steps of a way that begins elsewhere: opened by themselves they explain or lead back, and show nothing of anyone."""
NEEDS_ARGUMENTS = {
    "account_confirm_email",
    "account_reset_password_from_key",
    "mfa_remove_webauthn",
    "mfa_edit_webauthn",
}


def library() -> set[str]:
    return {name for name, _ in addresses() if name.startswith(LIBRARY)}


def test_every_library_page_is_sorted_here():
    """A new version that brings a new page must be looked at by a person first."""
    for name in library() - NEEDS_ARGUMENTS:
        try:
            reverse(name)
        except NoReverseMatch:
            pytest.fail(f"{name} needs arguments: sort it")
    private = library() - OPEN - LEADS_ON - NEEDS_ARGUMENTS
    assert private == {
        "account_email", "account_change_password", "account_set_password", "mfa_index", "mfa_reauthenticate",
        "mfa_activate_totp", "mfa_deactivate_totp", "mfa_view_recovery_codes", "mfa_generate_recovery_codes",
        "mfa_download_recovery_codes", "mfa_list_webauthn", "mfa_add_webauthn", "mfa_reauthenticate_webauthn",
        "usersessions_list",
    }  # fmt: skip


@pytest.mark.parametrize("name", sorted(OPEN))
def test_open_pages_stand_in_our_frame(client, name):
    page = client.get(reverse(name))
    assert page.status_code == 200
    assert b"Help now" in page.content


def test_private_pages_send_a_stranger_to_sign_in(client):
    private = library() - OPEN - LEADS_ON - NEEDS_ARGUMENTS
    wrong = {name: client.get(reverse(name)).status_code for name in private}
    assert not {name: status for name, status in wrong.items() if status not in (302, 403, 404)}


def test_pages_of_a_way_show_nothing_to_a_stranger(client):
    shown = {name: client.get(reverse(name)).status_code for name in LEADS_ON}
    assert not {name: status for name, status in shown.items() if status >= 500}


def test_a_passkey_of_somebody_else_cannot_be_edited(as_person, cast):
    from allauth.mfa.models import Authenticator

    key = Authenticator.objects.create(
        user=cast["alice"], type=Authenticator.Type.WEBAUTHN, data={"name": "Alice's phone", "credential": {}}
    )
    for name in ("mfa_remove_webauthn", "mfa_edit_webauthn"):
        for who in ("tova", "theo", "mallory", "ana"):
            page = as_person(cast[who]).get(reverse(name, args=[key.pk]))
            assert page.status_code in (302, 404)
            assert b"Alice's phone" not in getattr(page, "content", b"")


def test_a_wrong_password_and_an_unknown_address_are_answered_alike(client, person):
    alice = person(email="alice@test.example")
    alice.set_password("the lamp is in the window")
    alice.save()
    answers = [
        client.post(
            reverse("account_login"), {"login": login, "password": "wrong wrong wrong"}
        ).content.decode()
        for login in ("alice@test.example", "nobody@test.example")
    ]
    plain = [text.replace("alice@", "x@").replace("nobody@", "x@") for text in answers]
    assert plain[0].count("error") == plain[1].count("error")
    assert all("not correct" in text for text in plain)


def test_mail_and_password_let_in(client, person):
    from allauth.account.models import EmailAddress

    alice = person(email="alice@test.example")
    alice.set_password("the lamp is in the window")
    alice.save()
    EmailAddress.objects.create(user=alice, email=alice.email, verified=True, primary=True)
    answer = client.post(
        reverse("account_login"), {"login": "alice@test.example", "password": "the lamp is in the window"}
    )
    assert answer.status_code == 302
    assert client.session["_auth_user_id"] == str(alice.pk)


def test_one_time_codes_can_be_set_up_and_are_asked_for(client, person):
    from allauth.account.models import EmailAddress
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

    alice = person(email="alice@test.example")
    alice.set_password("the lamp is in the window")
    alice.save()
    EmailAddress.objects.create(user=alice, email=alice.email, verified=True, primary=True)
    TOTP.activate(alice, generate_totp_secret())
    answer = client.post(
        reverse("account_login"), {"login": "alice@test.example", "password": "the lamp is in the window"}
    )
    assert answer.url == reverse("mfa_authenticate")
    assert "_auth_user_id" not in client.session
