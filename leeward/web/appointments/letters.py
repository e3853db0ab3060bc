"""The few e-mails about a time: planned with each change, made when sent, in words that tell nothing."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from smtplib import SMTPException
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db.models import Q
from django.urls import reverse
from django.utils import formats, timezone, translation
from django.utils.translation import gettext as _

from leeward import wiring
from leeward.core.scheduling.calendar import Method
from leeward.web.accounts.models import Person
from leeward.web.appointments import calendars, ports
from leeward.web.appointments.models import Appointment, CalendarChoice, Letter
from leeward.web.env import env
from leeward.web.oncall.queries import mail_is_set

LEASE = timedelta(seconds=60)
"""A worker that has not finished by then is taken for dead, and another sends once more."""
BEFORE = timedelta(hours=24)
"""A reminder comes so long before."""
_TRIES = 6
_OPEN = Q(sent_at=None, failed_at=None)
_Kind = Letter.Kind
_log = logging.getLogger(__name__)


def plan(row: Appointment, kind: Letter.Kind, now: datetime) -> None:
    """Write down which letters a change brings, inside its transaction; earlier ones not yet sent are dropped."""
    row.letters.filter(_OPEN).delete()
    if not mail_is_set():
        return
    # A therapist has one event for a whole group, not one for each seat: the feed holds it.
    alone = kind == _Kind.OFFERED or row.host is None or row.group_id is not None
    people = [row.person] if alone or row.host is None else [row.person, row.host]
    unwanted = set(
        CalendarChoice.objects.filter(person__in=people, mail=False).values_list("person_id", flat=True)
    )
    wanted = [person for person in people if person.email and person.pk not in unwanted]
    due = [(kind, now)]
    if kind in (_Kind.BOOKED, _Kind.MOVED) and row.starts_at - BEFORE > now + timedelta(hours=2):
        due.append((_Kind.REMINDER, row.starts_at - BEFORE))
    Letter.objects.bulk_create(
        [
            Letter(appointment=row, to=person, kind=each, sequence=row.sequence, due_at=moment)
            for person in wanted
            for each, moment in due
        ],
        ignore_conflicts=True,
    )


def due(now: datetime) -> list[UUID]:
    """Return the letters that are due and in nobody's hands, at most a hundred."""
    free = Q(claimed_until=None) | Q(claimed_until__lte=now)
    return list(Letter.objects.filter(_OPEN, free, due_at__lte=now).values_list("pk", flat=True)[:100])


def deliver(letter_id: UUID, now: datetime) -> None:
    """Send one letter, unless it is in other hands, sent, or no longer true."""
    free = Q(claimed_until=None) | Q(claimed_until__lte=now)
    claimed = Letter.objects.filter(_OPEN, free, pk=letter_id, due_at__lte=now)
    if not claimed.update(claimed_until=now + LEASE):
        return
    row = Letter.objects.select_related("appointment__host", "appointment__group", "to").get(pk=letter_id)
    if row.sequence != row.appointment.sequence or not row.to.email:
        row.delete()
        return
    try:
        sent = _message(row).send()
    except (SMTPException, OSError, ValueError) as trouble:
        _log.error("a letter could not be sent (%s)", type(trouble).__name__)
        sent = 0
    tries = row.attempts + 1
    if sent:
        Letter.objects.filter(pk=row.pk).update(sent_at=now, attempts=tries, claimed_until=None)
    elif tries >= _TRIES:
        Letter.objects.filter(pk=row.pk).update(failed_at=now, attempts=tries, claimed_until=None)
    else:
        wait = now + timedelta(minutes=2**tries)
        Letter.objects.filter(pk=row.pk).update(due_at=wait, attempts=tries, claimed_until=None)


def _message(row: Letter) -> EmailMultiAlternatives:
    appointment, to = row.appointment, row.to
    known = dict(settings.LANGUAGES)
    with translation.override(to.language if to.language in known else settings.LANGUAGE_CODE):
        subject, first = _words(row)
        lines = [first, "", when(appointment, to)]
        if env().public_url:
            lines += ["", env().public_url + reverse("appointments:one", args=[appointment.pk])]
            lines += ["", _("Turn these mails off: %(where)s")
                      % {"where": env().public_url + reverse("appointments:calendar")}]  # fmt: skip
        message = EmailMultiAlternatives(
            subject, "\n".join(lines), to=[to.email], headers={"Auto-Submitted": "auto-generated"}
        )
        if row.kind in (_Kind.BOOKED, _Kind.MOVED, _Kind.CANCELLED):
            method = Method.CANCEL if row.kind == _Kind.CANCELLED else Method.REQUEST
            event = calendars.event(appointment, to, plain=_plain(to), invited=True)
            file = wiring.calendar_writer().write([event], method=method, name="")
            message.attach_alternative(file.decode(), f"text/calendar; method={method.value}")
    return message


def _plain(person: Person) -> bool:
    return CalendarChoice.objects.filter(person=person, plain=True).exists()


def _words(row: Letter) -> tuple[str, str]:
    """Subject and first sentence; whoever looks over a shoulder learns that there is a date, and nothing else."""
    words = {
        _Kind.BOOKED: (_("Your date is set"), _("A date was put into your calendar.")),
        _Kind.MOVED: (_("Your date has moved"), _("A date of yours is at another time now.")),
        _Kind.CANCELLED: (_("Your date is called off"), _("A date of yours will not take place.")),
        _Kind.OFFERED: (
            _("A time is free for you"),
            _("The time you waited for is held for you. Open the page to take it or to leave it."),
        ),
        _Kind.REMINDER: (_("A reminder of your date"), _("You have a date soon.")),
    }
    return words[Letter.Kind(row.kind)]


def when(row: Appointment, person: Person) -> str:
    """Say day, time and zone by the clock of a person, who may read it far from the page."""
    zone = person.zone or (ports.terms_of(row.host).zone if row.host else "UTC")
    start, end = (timezone.localtime(moment, ZoneInfo(zone)) for moment in (row.starts_at, row.ends_at))
    day = formats.date_format(start, "l, j F Y")
    return f"{day}, {start:%H:%M}–{end:%H:%M} ({zone})"
