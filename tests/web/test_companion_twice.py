"""Two requests at one moment, on a database file as it really runs: one message, one reply, no lost risk."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = """
import json, os, sys, threading, uuid
import django
django.setup()
from django.core.management import call_command
for alias in ("keys", "default"):
    call_command("migrate", database=alias, verbosity=0, interactive=False)
from django.db import connections
from leeward.core.companion.messages import Incoming
from leeward.web.accounts.models import Person
from leeward.web.companion import stream
from leeward.web.crisis.models import RiskRecord
from leeward.web.companion.models import Conversation, Message

person = Person.objects.create_person()
talk = Conversation.objects.create(person=person)
same = uuid.uuid4()
barrier = threading.Barrier(len(json.loads(sys.argv[1])))
replies, troubles = [], []

def send(text, twice):
    try:
        own = same if twice else uuid.uuid4()
        exchange = stream.Exchange(person, conversation_id=talk.pk, incoming=Incoming(text), client_id=own)
        barrier.wait()
        exchange.begin()
        exchange.run()
        replies.append(exchange.reply.text if exchange.reply else None)
    except Exception as trouble:
        troubles.append(repr(trouble))
    finally:
        connections.close_all()

threads = [threading.Thread(target=send, args=job) for job in json.loads(sys.argv[1])]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(json.dumps({
    "replies": replies,
    "troubles": troubles,
    "authors": [row.author for row in Message.objects.order_by("number")],
    "turns": Conversation.objects.get().turns,
    "risk": RiskRecord.objects.get().state["level"],
}))
"""


@pytest.fixture
def at_once(tmp_path: Path) -> Any:
    def run(jobs: list[tuple[str, bool]]) -> dict[str, Any]:
        place = {"LEEWARD_HOME": str(tmp_path / "home"), "LEEWARD_KEYS": str(tmp_path / "keys")}
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, json.dumps(jobs)],
            env={**os.environ, **place, "DJANGO_SETTINGS_MODULE": "leeward.web.settings"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return found

    return run


def test_a_double_tap_stores_one_message_and_gets_one_reply(at_once: Any) -> None:
    found = at_once([("I feel low today", True)] * 3)
    assert found["troubles"] == [] and len(found["replies"]) == 3
    assert len(set(found["replies"])) == 1 and found["replies"][0]
    assert found["authors"] == ["person", "companion"] and found["turns"] == 1


def test_danger_in_one_window_is_not_lost_to_small_talk_in_another(at_once: Any) -> None:
    found = at_once(
        [("I am going to kill myself tonight, I have the pills", False), ("The weather is fine", False)]
    )
    assert found["troubles"] == [] and None not in found["replies"]
    assert sorted(found["authors"]) == ["companion", "companion", "person", "person"]
    assert found["risk"] == "plan_or_imminent"
