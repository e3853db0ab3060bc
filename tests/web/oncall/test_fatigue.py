"""Whatever happens in whatever order: each alert and each rise is told at once, and repeats stay few."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from django.core import mail
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leeward.core.safety.levels import Level
from leeward.web.crisis.models import Alert
from leeward.web.oncall import actions
from leeward.web.oncall.models import Delivery
from tests.web.oncall.conftest import NOON

WHO = ("alice", "mallory", "ana")
LADDER = (Level.ACTIVE_IDEATION, Level.PLAN_OR_IMMINENT)
events = st.lists(
    st.tuples(st.sampled_from(("alert", "rise", "read", "wait")), st.sampled_from(WHO), st.integers(0, 12)),
    min_size=1,
    max_size=8,
)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(events)
def test_every_rise_is_told_at_once_and_repeats_are_joined(clinic, happened):
    Alert.objects.all().delete()
    mail.outbox.clear()
    now, repeats = NOON, Counter[str]()
    for kind, who, minutes in happened:
        person = clinic.members[who]
        standing = Alert.objects.filter(person=person).first()
        if kind == "alert":
            clinic.alert(person, level=LADDER[0], now=now)
        elif kind == "rise":
            clinic.alert(person, level=LADDER[1], now=now)
        elif kind == "read" and standing and not standing.acknowledged_at:
            rise = actions.rise_of(standing)
            actions.read_alert(standing.pk, rise=rise, acting=None, responder=clinic.tova, now=now)
        clinic.work(now)
        for alert in Alert.objects.filter(acknowledged_at=None):
            told = Delivery.objects.filter(
                alert=alert, raised_at=alert.raised_at, channel="email", responder=clinic.tova
            )
            first = told.exclude(sent_at=None).order_by("attempt").first()
            assert first is not None
            assert first.sent_at == alert.raised_at, "at once, whatever else was told a moment ago"
        for _ in range(minutes):
            now += timedelta(minutes=1)
            before = len(mail.outbox)
            clinic.work(now)
            repeats.update(
                f"{message.to[0]} {(now - NOON) // timedelta(minutes=10)}" for message in mail.outbox[before:]
            )
    # Within ten minutes: one joined repeat, and at most one first notice of each alert on a new rung.
    assert all(count <= 1 + len(WHO) for count in repeats.values()), repeats
    unread = Alert.objects.filter(acknowledged_at=None)
    open_rows = Delivery.objects.filter(sent_at=None, failed_at=None).exclude(channel="app")
    assert {row.alert_id for row in open_rows} == {alert.pk for alert in unread}, (
        "nothing is given up or kept on"
    )
