"""Reads: who has duty now, whether alerts get through, what waits for whom."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.core.exceptions import PermissionDenied
from django.db import DatabaseError
from django.db.models import Q, QuerySet

from leeward.core.safety.people import NOBODY, OnCall, Role, Way
from leeward.core.safety.rota import Cover, Rota, Span, Weekly
from leeward.web.accounts.models import Person
from leeward.web.crisis.models import Alert
from leeward.web.env import env
from leeward.web.oncall.models import Clock, Delivery, Device, Drill, Responder, Shift, TrustedContact, Watch
from leeward.web.shell.models import Due

JOB = "oncall.look"
STALE = timedelta(minutes=5)
"""A worker that has not looked for so long is taken for stopped."""
PROVEN = timedelta(hours=36)
"""So long a passed test vouches for the way to people."""
FRESH = timedelta(days=1)
"""An alert nobody has read is told for so long; after that it waits on the page."""
_MEASURED = 5
"""Fewer answers than these say nothing about how quickly people usually answer."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Board:
    """The rota as it stands: shifts as values, responders by id."""

    rota: Rota
    responders: dict[str, Responder]

    def named(self, ids: Sequence[str]) -> list[Responder]:
        """The responders of some ids, in that order."""
        return [self.responders[one] for one in ids]

    def on_call(self, now: datetime) -> list[Responder]:
        """Who has duty at *now*."""
        return self.named(self.rota.on_call(now))

    def ladder(self, now: datetime, rung: int) -> list[Responder]:
        """Who is told at a rung: 1 who has duty, 2 also the next, 3 everybody in the rota."""
        first = list(self.rota.on_call(now))
        if rung >= 3:
            return self.named([*first, *(one for one in self.rota.people if one not in first)])
        following = self.rota.following(now, but=first) if rung == 2 else ""
        return self.named([*first, *([following] if following else [])])


def clock() -> Clock:
    """Return the rota's clock, a fresh one where none is kept yet."""
    return Clock.objects.first() or Clock(pk=1)


def board() -> Board:
    """Read the whole rota."""
    weekly, covers, responders = [], [], {}
    for shift in Shift.objects.select_related("responder__person"):
        who = str(shift.responder_id)
        if shift.responder.person and not shift.responder.person.is_active:
            continue
        responders[who] = shift.responder
        if shift.weekly:
            weekly.append(Weekly(who, shift.weekday, shift.from_time, shift.to_time))
        else:
            covers.append(Cover(who, shift.starts_at, shift.ends_at))
    zone = ZoneInfo(clock().zone) if responders else ZoneInfo("UTC")
    return Board(Rota(zone, tuple(weekly), tuple(covers)), responders)


def on_call(now: datetime) -> OnCall:
    """Say who is there now. A database that does not answer cannot tell anybody of anything: nobody."""
    try:
        return _on_call(now)
    except DatabaseError:
        _log.exception("the rota could not be read")
        return NOBODY


def _on_call(now: datetime) -> OnCall:
    duty = board().on_call(now)
    reached = [(one, ways) for one in duty if (ways := ways_to(one))]
    if not duty:
        return NOBODY
    if not reached or trouble(now):
        return OnCall(broken=True)
    first, ways = reached[0]
    return OnCall(present=True, role=Role(first.role), ways=ways, minutes=usual_minutes())


def ways_to(responder: Responder) -> tuple[Way, ...]:
    """Return every way an alert can reach a responder, the most urgent first; none is possible."""
    ways = {
        Way.PUSH: push_is_set() and Device.objects.filter(responder=responder).exists(),
        Way.WEBHOOK: bool(env().alert_webhooks),
        Way.EMAIL: mail_is_set() and bool(responder.email),
        Way.APP: responder.person_id is not None,
    }
    return tuple(way for way, there in ways.items() if there)


def mail_is_set() -> bool:
    """Tell whether this installation can send mail at all."""
    return bool(env().email_url)


def push_is_set() -> bool:
    """Tell whether the operator turned notices to browsers on."""
    return bool(env().push_contact)


def trouble(now: datetime) -> str:
    """Name why alerts must be taken not to get through: ``stopped``, ``untested`` or ``failed``; else empty."""
    if not Due.objects.filter(name=JOB, ran_at__gt=now - STALE).exists():
        return "stopped"
    last = Drill.objects.exclude(settled_at=None).order_by("-settled_at").first()
    if last is None:
        return "untested"
    return "" if last.passed and last.settled_at > now - PROVEN else "failed"


def usual_minutes() -> int | None:
    """Within how many minutes four of five of the last alerts and tests were answered, up to the next five."""
    watches = Watch.objects.exclude(told_at=None).exclude(alert__acknowledged_at=None)
    took = [
        (row.alert.acknowledged_at - row.told_at).total_seconds()
        for row in watches.select_related("alert").order_by("-told_at")[:20]
    ]
    drills = Drill.objects.exclude(read_at=None).order_by("-started_at")[:20]
    took += [(drill.read_at - drill.started_at).total_seconds() for drill in drills]
    if len(took) < _MEASURED:
        return None
    seconds = sorted(took)[max(0, -(-len(took) * 4 // 5) - 1)]
    return max(5, int(-(-seconds // 300)) * 5)


def has_rota() -> bool:
    """Tell whether anybody ever has duty here."""
    return Shift.objects.exists()


def gaps(now: datetime, *, days: int = 28) -> tuple[Span, ...]:
    """Return when nobody has duty in the days to come."""
    return board().rota.gaps(now, now + timedelta(days=days))


def responder_of(person: Person | None) -> Responder | None:
    """Return the responder who a person is, if they are one."""
    return Responder.objects.filter(person=person).first() if person else None


def desk(*, acting: Person) -> Responder | None:
    """Let through who may see and answer alerts: administrators and responders; return the responder."""
    responder = responder_of(acting)
    if responder is None and not acting.is_admin:
        raise PermissionDenied("role")
    return responder


def unread() -> QuerySet[Alert]:
    """Alerts nobody has read yet, the longest waiting first."""
    return Alert.objects.filter(acknowledged_at=None).order_by("raised_at")


def waiting(*, acting: Person) -> int:
    """Count the alerts nobody has read; for administrators and responders."""
    desk(acting=acting)
    return unread().count()


def open_drill() -> Drill | None:
    """The test alarm that still waits for an answer."""
    return Drill.objects.filter(settled_at=None).order_by("-started_at").first()


def work_waits(now: datetime) -> bool:
    """Tell whether anything is to be told, climbed or tested."""
    return (
        unread().filter(raised_at__gt=now - FRESH).exists()
        or Delivery.objects.filter(sent_at=None, failed_at=None, due_at__lte=now).exists()
        or open_drill() is not None
        or drill_is_due(now)
    )


def drill_is_due(now: datetime) -> bool:
    """Tell whether today's test has not rung yet and somebody who could answer it has duty."""
    if not board().on_call(now):
        return False
    own = clock()
    local = now.astimezone(ZoneInfo(own.zone))
    last = Drill.objects.order_by("-started_at").first()
    if last is None:
        return True
    today = local.replace(hour=own.test_at.hour, minute=own.test_at.minute, second=0, microsecond=0)
    due = today if local >= today else today - timedelta(days=1)
    return last.started_at < due


def trusted_contact(person: Person | None) -> TrustedContact | None:
    """Return the contact the acting person named, if there is one."""
    return TrustedContact.objects.filter(person=person).first() if person else None


def own_alerts(person: Person, *, since: datetime) -> list[Alert]:
    """A person's own alerts since a moment, the latest first, with how far each has come."""
    found = Alert.objects.filter(person=person, raised_at__gt=since).select_related("watch__read_by")
    return list(found.order_by("-raised_at"))


def told(alert: Alert) -> QuerySet[Delivery]:
    """What was tried to tell of an alert, the latest first."""
    return alert.deliveries.filter(~Q(sent_at=None) | ~Q(failed_at=None)).order_by("-due_at")
