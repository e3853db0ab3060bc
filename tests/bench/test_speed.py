"""What must be quick is quick; counted in processor time, for a machine under test may be busy otherwise."""

import time
from datetime import UTC, datetime

from leeward import wiring
from leeward.bench.safety.counting import percentile
from leeward.bench.safety.speed import CRISIS_LIMIT_MS, READING_LIMIT_MS, crisis_turns, readings


def test_a_crisis_turn_is_there_at_once():
    wiring.companion("scripted").warm_up(now=datetime(2026, 1, 1, tzinfo=UTC))
    assert percentile(crisis_turns(rounds=2, clock=time.thread_time), 0.95) < CRISIS_LIMIT_MS


def test_reading_keeps_up_with_twenty_messages_a_second():
    wiring.reader().read("ok 12")
    assert percentile(readings(seconds=3, clock=time.thread_time), 0.95) < READING_LIMIT_MS
