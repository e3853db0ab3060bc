"""What calendar programs get: one file for a date, and a feed behind a secret address of one's own."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from email.utils import parseaddr

from django.conf import settings
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from leeward import wiring
from leeward.core.scheduling.calendar import Event, Method
from leeward.web.accounts.models import Person
from leeward.web.appointments.models import Appointment, CalendarChoice, Group
from leeward.web.env import env
from leeward.web.oncall.words import name_of

_BACK, _AHEAD = timedelta(days=90), timedelta(days=400)


def event(row: Appointment | Group, person: Person, *, plain: bool, invited: bool = False) -> Event:
    """Return the event of an appointment as *person*'s calendar is to show it.

    Its name is the row's id for both sides, and never changes. Unless the
    person chose *plain* words, the title tells nothing.
    """
    own = isinstance(row, Group) or row.host_id == person.pk
    link = "" if isinstance(row, Group) else reverse("appointments:one", args=[row.pk])
    return Event(
        uid=f"{row.pk}@leeward",
        sequence=row.sequence,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        title=_title(row, own=own) if plain else _("Appointment"),
        changed_at=row.changed_at,
        cancelled=row.cancelled_at is not None,
        url=env().public_url + link if link and env().public_url else "",
        organiser=parseaddr(settings.DEFAULT_FROM_EMAIL)[1],
        attendee=person.email if invited else "",
    )


def _title(row: Appointment | Group, *, own: bool) -> str:
    """The plain title. A client's name never goes into a therapist's calendar, which others may host."""
    if isinstance(row, Group) or row.group_id:
        return _("Group session")
    if row.host is None:
        return _("Time for myself")
    name = name_of(row.host)
    return _("Session with %(name)s") % {"name": name} if name and not own else _("Session")


def file_of(row: Appointment, person: Person) -> bytes:
    """Return the file that puts one appointment into a calendar, or takes it out again once it is called off."""
    choice = choice_of(person)
    method = Method.CANCEL if row.cancelled_at else Method.PUBLISH
    told = event(row, person, plain=choice.plain, invited=bool(row.cancelled_at))
    return wiring.calendar_writer().write([told], method=method, name="")


def choice_of(person: Person) -> CalendarChoice:
    """Return what the person chose, the usual choices where they have not."""
    return CalendarChoice.objects.filter(person=person).first() or CalendarChoice(person=person)


def _mark(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def make_feed(person: Person) -> str:
    """Make a secret address for the person's calendar; an earlier one stops working at once."""
    choice, token = choice_of(person), secrets.token_urlsafe(32)
    choice.token, choice.mark = token, _mark(token)
    choice.save()
    return token


def drop_feed(person: Person) -> None:
    """Take the address away: calendars that read it get nothing more."""
    choice = choice_of(person)
    choice.token = choice.mark = None
    choice.save()


def choose(person: Person, *, mail: bool, plain: bool) -> None:
    """Keep what the person chose about mails and titles."""
    choice = choice_of(person)
    choice.mail, choice.plain = mail, plain
    choice.save()


def address(choice: CalendarChoice, host: str) -> str:
    """Return the feed's whole address, empty where there is none."""
    path = reverse("appointments:feed", args=[choice.token]) if choice.token else ""
    return (env().public_url or host) + path if path else ""


def feed(token: str, now: datetime) -> bytes | None:
    """Return the calendar behind a secret address, or None for an address that nobody has."""
    choice = CalendarChoice.objects.select_related("person").filter(mark=_mark(token)).first()
    if choice is None or not choice.person.is_active:
        return None
    person = choice.person
    within = Q(starts_at__gt=now - _BACK, starts_at__lt=now + _AHEAD, cancelled_at=None)
    sides = Q(person=person) | Q(host=person, group=None)
    rows = Appointment.objects.filter(within & sides, status__in=("booked", "missed")).select_related(
        "host", "group"
    )
    groups = Group.objects.filter(within, host=person)
    events = [event(row, person, plain=choice.plain) for row in (*rows, *groups)]
    return wiring.calendar_writer().write(events, method=Method.PUBLISH, name=_("Appointments"))
