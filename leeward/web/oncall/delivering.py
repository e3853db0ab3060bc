"""Takes one delivery in hand, sends it and plans the next: at least once, until a person has read the alert."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Max, Q

from leeward.core.safety.telling import GROUP, Unsent, pause
from leeward.web.oncall import channels
from leeward.web.oncall.models import Delivery

LEASE = timedelta(seconds=60)
"""A worker that has not finished by then is taken for dead, and another sends once more."""
_TRUSTED_TRIES = 8
_OPEN = Q(sent_at=None, failed_at=None)
_log = logging.getLogger(__name__)


def deliver(delivery_id: UUID, now: datetime) -> None:
    """Send what a delivery is about, unless it is in other hands, done, not due, or no longer to be told.

    Repeats to the same recipient by the same way are joined in one notice and
    kept apart by :data:`GROUP`. A first notice of an alert, or of its rise, is
    never joined and never waits.
    """
    row = _claim(Q(pk=delivery_id), now)
    if row is None:
        return
    rows = [row]
    if _repeats(row):
        wait = _wait(row, now)
        if wait is not None:
            Delivery.objects.filter(pk=row.pk).update(due_at=wait, claimed_until=None)
            return
        rows += _joined(row, now)
    try:
        channels.send(rows, now)
    except channels.NobodyThere:
        Delivery.objects.filter(pk__in=[one.pk for one in rows]).delete()
    except Unsent as trouble:
        _close(rows, now, error=str(trouble))
    except Exception as trouble:
        # Whatever breaks in sending, the alert is tried again; the log names the kind, not the contents.
        _log.error("a notice could not be sent (%s)", type(trouble).__name__)
        _close(rows, now, error=type(trouble).__name__)
    else:
        _close(rows, now)


def _claim(which: Q, now: datetime) -> Delivery | None:
    """Take the first open, due delivery of *which* in hand; drop it where nobody needs it any more."""
    free = Q(claimed_until=None) | Q(claimed_until__lte=now)
    row = (
        Delivery.objects.filter(which, _OPEN, free, due_at__lte=now)
        .select_related("alert", "drill", "responder__person")
        .first()
    )
    if row is None:
        return None
    if _moot(row):
        row.delete()
        return None
    # One statement decides who of two workers has it.
    mine = Delivery.objects.filter(_OPEN, free, pk=row.pk).update(claimed_until=now + LEASE)
    return row if mine else None


def _moot(row: Delivery) -> bool:
    """Whether there is nothing to tell any more: read, risen since, or settled."""
    if row.drill is not None:
        return row.drill.settled_at is not None
    if row.channel == Delivery.Channel.TRUSTED:
        return False
    assert row.alert is not None  # noqa: S101
    return row.alert.acknowledged_at is not None or row.alert.raised_at != row.raised_at


def _same(row: Delivery) -> Q:
    return Q(channel=row.channel, recipient=row.recipient)


def _repeats(row: Delivery) -> bool:
    """Whether this recipient was told of this very rise before."""
    if row.alert_id is None:
        return False
    before = Delivery.objects.filter(_same(row), alert_id=row.alert_id, raised_at=row.raised_at)
    return before.exclude(sent_at=None).exists()


def _wait(row: Delivery, now: datetime) -> datetime | None:
    """Return until when a repeat has to wait, because the recipient was told of something a moment ago."""
    last = Delivery.objects.filter(_same(row)).aggregate(last=Max("sent_at"))["last"]
    return last + GROUP if last is not None and now - last < GROUP else None


def _joined(row: Delivery, now: datetime) -> list[Delivery]:
    """Take in hand every other repeat that is due to the same recipient."""
    others = Delivery.objects.filter(_same(row), _OPEN, due_at__lte=now).exclude(pk=row.pk)
    claimed = (_claim(Q(pk=other.pk), now) for other in others if _repeats(other))
    return [one for one in claimed if one is not None]


def _close(rows: list[Delivery], now: datetime, *, error: str = "") -> None:
    """Note how an attempt ended and plan the next one, both or neither."""
    result = {"failed_at": now, "error": error[:120]} if error else {"sent_at": now}
    for row in rows:
        with transaction.atomic():
            Delivery.objects.filter(_OPEN, pk=row.pk).update(claimed_until=None, **result)
            if _goes_on(row, failed=bool(error)):
                Delivery.objects.bulk_create(
                    [
                        Delivery(
                            alert_id=row.alert_id,
                            drill_id=row.drill_id,
                            raised_at=row.raised_at,
                            channel=row.channel,
                            responder_id=row.responder_id,
                            recipient=row.recipient,
                            attempt=row.attempt + 1,
                            due_at=now + pause(row.attempt, failed=bool(error)),
                        )
                    ],
                    ignore_conflicts=True,
                )


def _goes_on(row: Delivery, *, failed: bool) -> bool:
    """Whether another attempt follows: until read; a contact and a test only until it got through."""
    if row.channel == Delivery.Channel.TRUSTED:
        return failed and row.attempt < _TRUSTED_TRIES
    return failed if row.drill_id else True
