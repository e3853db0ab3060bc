"""Writes: look for what must be told, climb, test the way, note who has read."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from leeward.core.safety.levels import Level
from leeward.core.safety.telling import RUNGS, UNREAD
from leeward.web.accounts.models import Person
from leeward.web.crisis import actions as crisis
from leeward.web.crisis.models import Alert
from leeward.web.ledger.actions import record
from leeward.web.oncall import queries
from leeward.web.oncall.channels import webhook_marks
from leeward.web.oncall.models import Delivery, Drill, Responder, TrustedContact, Watch

DRILL_PATIENCE = timedelta(hours=1)
"""A test nobody has answered in so long has failed."""
_WORST = (Level.PLAN_OR_IMMINENT, Level.MEDICAL_EMERGENCY)
_log = logging.getLogger(__name__)
_OPEN = Q(sent_at=None, failed_at=None)
_Channel = Delivery.Channel


def look(now: datetime) -> list[UUID]:
    """Bring every alert and test up to date; return the deliveries that are due now, the quick ways first.

    Safe to run twice at once and at any moment after a stop: what is to be
    told follows from what is stored.
    """
    fresh = queries.unread().filter(raised_at__gt=now - queries.FRESH)
    for alert_id in fresh.values_list("pk", flat=True):
        for step in (_watch, _tell_trusted):
            try:
                step(alert_id, now)
            except Exception as trouble:
                # One alert that cannot be looked after must not hold up the others.
                _log.error("an alert could not be looked after (%s)", type(trouble).__name__)
    _drills(now)
    order = [_Channel.EMAIL, _Channel.TRUSTED, _Channel.PUSH, _Channel.WEBHOOK]
    due = Delivery.objects.filter(_OPEN, due_at__lte=now, channel__in=order).exclude(claimed_until__gt=now)
    return [row.pk for row in sorted(due, key=lambda row: order.index(_Channel(row.channel)))]


def _watch(alert_id: UUID, now: datetime) -> None:
    """Tell whoever an alert has reached by now; climb a rung where it was left unread for too long."""
    with transaction.atomic():
        # The alert's own row is the lock: its reader and its rise wait in the same line.
        alert = Alert.objects.select_for_update().filter(pk=alert_id, acknowledged_at=None).first()
        if alert is None:
            return
        watch, _ = Watch.objects.select_for_update().get_or_create(
            alert=alert, defaults={"raised_at": alert.raised_at}
        )
        if watch.raised_at != alert.raised_at:
            # It rose: everybody who was told so far is told again, and the time to answer starts anew.
            alert.deliveries.filter(_OPEN).exclude(channel=_Channel.TRUSTED).delete()
            watch.raised_at, watch.rung_at = alert.raised_at, now
        if watch.rung_at and now - watch.rung_at >= UNREAD and watch.rung < RUNGS:
            watch.rung, watch.rung_at = watch.rung + 1, now
        board = queries.board()
        people = board.ladder(now, max(watch.rung, 1))
        if people and not watch.rung:
            watch.rung, watch.rung_at = 1, now
        _tell(people, now, alert=alert, raised_at=alert.raised_at)
        if people and watch.told_at is None:
            watch.told_at = now
        watch.save()


def _tell(
    people: Iterable[Responder],
    now: datetime,
    *,
    raised_at: datetime,
    alert: Alert | None = None,
    drill: Drill | None = None,
) -> None:
    """Make the first attempt to each responder by each way, and to each webhook; what exists is left alone."""
    wanted: list[tuple[str, str, Responder | None]] = []
    for one in people:
        if one.person_id:
            wanted.append((_Channel.APP, str(one.pk), one))
        if one.email and queries.mail_is_set():
            wanted.append((_Channel.EMAIL, str(one.pk), one))
        if queries.push_is_set():
            wanted += [(_Channel.PUSH, str(device.pk), one) for device in one.devices.all()]
    wanted += [(_Channel.WEBHOOK, mark, None) for mark in webhook_marks()]
    about = {"alert": alert, "drill": drill, "raised_at": raised_at}
    have = set(Delivery.objects.filter(**about).values_list("channel", "recipient"))
    Delivery.objects.bulk_create(
        [
            Delivery(**about, channel=channel, recipient=recipient, responder=responder, due_at=now)
            for channel, recipient, responder in wanted
            if (str(channel), recipient) not in have
        ],
        ignore_conflicts=True,
    )


def _tell_trusted(alert_id: UUID, now: datetime) -> None:
    """Write to the person's own contact, once a crisis and only as agreed before it."""
    alert = queries.unread().filter(pk=alert_id).first()
    if alert is None or not queries.mail_is_set():
        return
    contact = TrustedContact.objects.filter(person_id=alert.person_id, agreed_at__lt=alert.raised_at).first()
    if contact is None:
        return
    if contact.when == TrustedContact.When.WORST and Level(alert.level) not in _WORST:
        return
    if not alert.deliveries.filter(channel=_Channel.TRUSTED).exists():
        Delivery.objects.bulk_create(
            [
                Delivery(
                    alert=alert,
                    raised_at=alert.created_at,
                    channel=_Channel.TRUSTED,
                    recipient=_Channel.TRUSTED,
                    due_at=now,
                )
            ],
            ignore_conflicts=True,
        )


def _drills(now: datetime) -> None:
    drill = queries.open_drill()
    if drill is not None:
        settle_drill(drill, now)
    elif queries.drill_is_due(now):
        start_drill(now)


def start_drill(now: datetime) -> Drill:
    """Ring a test alarm for whoever has duty, through every way that is set up; one at a time."""
    with transaction.atomic():
        # The clock's row puts two workers in line.
        own = queries.clock()
        own.save()
        type(own).objects.select_for_update().get(pk=own.pk)
        standing = queries.open_drill()
        if standing is not None:
            return standing
        drill = Drill.objects.create(started_at=now)
        _tell(queries.board().on_call(now), now, drill=drill, raised_at=now)
    return drill


def settle_drill(drill: Drill, now: datetime) -> None:
    """Close a test: passed once it is read and every way but the page has worked, failed when time is up."""
    rows = drill.deliveries.exclude(channel=_Channel.APP).values("channel", "recipient")
    tried = {(row["channel"], row["recipient"]) for row in rows}
    sent = {(row["channel"], row["recipient"]) for row in rows.exclude(sent_at=None)}
    passed = drill.read_at is not None and sent == tried and drill.deliveries.exists()
    if not passed and now - drill.started_at < DRILL_PATIENCE:
        return
    drill.deliveries.filter(_OPEN).delete()
    Drill.objects.filter(pk=drill.pk, settled_at=None).update(settled_at=now, passed=passed)


def rise_of(alert: Alert) -> str:
    """Return the mark that tells this rise of an alert from the one before."""
    return alert.raised_at.isoformat()


class HasRisen(Exception):
    """The alert rose after the reader saw it: what they saw is no longer what there is to read."""


def read_alert(
    alert_id: UUID, *, rise: str, acting: Person | None, responder: Responder | None, now: datetime
) -> None:
    """Note that a person has read an alert and stop telling of it; who it was goes into the ledger.

    *rise* is the mark of the rise they saw (:func:`rise_of`); raises
    :class:`HasRisen` where a further one came in between.
    """
    with transaction.atomic():
        locked = Alert.objects.select_for_update().get(pk=alert_id)
        if rise != rise_of(locked):
            raise HasRisen
        if locked.acknowledged_at is not None:
            return
        crisis.acknowledge(locked, now=now)
        Watch.objects.update_or_create(
            alert=locked,
            defaults={"read_by": responder},
            create_defaults={"raised_at": locked.raised_at, "read_by": responder},
        )
        locked.deliveries.filter(_OPEN).exclude(channel=_Channel.TRUSTED).delete()
        by = f" by:{responder.pk.hex}" if responder else ""
        record(
            actor_id=acting.pk if acting else None,
            subject_id=locked.person_id,
            act="alert.read",
            thing=f"alert:{locked.pk.hex}{by}",
        )


def read_drill(drill: Drill, *, acting: Person | None, responder: Responder | None, now: datetime) -> None:
    """Note that a person has answered a test alarm; the first answer stands."""
    with transaction.atomic():
        changed = Drill.objects.filter(pk=drill.pk, read_at=None, settled_at=None).update(
            read_at=now, read_by=responder
        )
        if changed:
            actor = acting.pk if acting else None
            record(actor_id=actor, subject_id=None, act="drill.read", thing=f"drill:{drill.pk.hex}")
            drill.refresh_from_db()
            settle_drill(drill, now)


def seen(responder: Responder, now: datetime) -> None:
    """Note that a responder's open page has shown what waits: this is how a notice in the app arrives."""
    shown = Delivery.objects.filter(_OPEN, channel=_Channel.APP, responder=responder)
    # An open page asks every few seconds: it writes only where there is something to note.
    if shown.exists():
        shown.update(sent_at=now)
