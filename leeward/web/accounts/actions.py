"""Writes about people: start without a name, keep the place, agree and revoke, sign out, erase."""

from __future__ import annotations

from datetime import timedelta

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import login
from django.contrib.sessions.models import Session
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation

from leeward.web.accounts import phrases
from leeward.web.accounts.access import person_of
from leeward.web.accounts.models import Consent, Person, Stream
from leeward.web.env import env

_BACKEND = "django.contrib.auth.backends.ModelBackend"


def ensure_person(request: HttpRequest) -> Person:
    """Return the acting person; make one without a name where there is none yet.

    Called only by the first thing somebody writes, so that looking around
    leaves no trace.
    """
    person = person_of(request)
    if person is None:
        person = Person.objects.create_person(
            language=translation.get_language() or "",
            country=request.COOKIES.get("country", "")[:2].upper(),
            zone=timezone.get_current_timezone_name(),
        )
        sign_in(request, person)
    elif person.seen_on != timezone.localdate():
        Person.objects.filter(pk=person.pk).update(seen_on=timezone.localdate())
    return person


def sign_in(request: HttpRequest, person: Person) -> None:
    """Start a session for *person* in this browser."""
    token = request.META.get("CSRF_COOKIE")
    login(request, person, backend=_BACKEND)
    if token and request.META.get("CSRF_COOKIE_NEEDS_UPDATE"):
        # A first message is often typed in a page that is already open: its form must stay valid.
        request.META["CSRF_COOKIE"] = token
    request.session.set_expiry(timedelta(days=env().idle_days))
    UserSession.objects.create_from_request(request)


def keep_with_phrase(person: Person, *, language: str, digits: bool = False) -> str:
    """Give the person a recovery phrase, replacing an earlier one; return it."""
    phrase = phrases.new_phrase(language, digits=digits)
    person.phrase = phrase
    person.phrase_mark = phrases.mark(phrase, secret=settings.PHRASE_SECRET)
    person.kept = True
    person.save(update_fields=["phrase", "phrase_mark", "kept"])
    return phrase


def find_by_phrase(phrase: str) -> Person | None:
    """Return the active person whose phrase this is, or None."""
    if len(phrases.normalised(phrase)) < 12:
        return None
    return Person.objects.filter(
        phrase_mark=phrases.mark(phrase, secret=settings.PHRASE_SECRET), is_active=True
    ).first()


def set_consent(person: Person, *, stream: Stream, agreed: bool) -> bool:
    """Agree to or revoke one stream; return whether anything changed."""
    with transaction.atomic():
        if agreed:
            _, changed = Consent.objects.get_or_create(person=person, stream=stream, revoked_at=None)
            return changed
        return bool(
            Consent.objects.filter(person=person, stream=stream, revoked_at=None).update(
                revoked_at=timezone.now()
            )
        )


def sign_out_everywhere(person: Person) -> int:
    """End every session of the person; return how many there were."""
    keys = list(person.usersession_set.values_list("session_key", flat=True))
    count, _ = Session.objects.filter(session_key__in=keys).delete()
    person.usersession_set.all().delete()
    return count


def erase(person: Person) -> None:
    """Destroy the person's key first, then every row: what a backup still holds stays unreadable."""
    from leeward.web.fields import keyring

    keyring.destroy(person.pk)
    with transaction.atomic():
        sign_out_everywhere(person)
        person.delete()


def erase_unkept(*, before_days: int) -> int:
    """Erase people who never kept their place and have not been here for *before_days* days."""
    limit = timezone.localdate() - timedelta(days=before_days)
    count = 0
    for person in Person.objects.filter(
        kept=False, is_demo=False, role=Person.Role.MEMBER, seen_on__lt=limit
    ):
        erase(person)
        count += 1
    return count


def set_preferences(person: Person, response: HttpResponse, *, name: str, language: str, zone: str) -> None:
    """Save what to be called, language and zone; the last two also as cookies that pages read."""
    person.name = name.strip() or None
    person.language = language
    person.zone = zone
    person.save(update_fields=["name", "language", "zone"])
    year = 365 * 24 * 3600
    response.set_cookie(settings.LANGUAGE_COOKIE_NAME, language, max_age=year, samesite="Lax")
    if zone:
        response.set_cookie("zone", zone, max_age=year, samesite="Lax")
