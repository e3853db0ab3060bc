"""Replays real questions and real talks through the companion and two baselines, and measures the replies."""

# ruff: noqa: SIM905  (a word list reads better as text)

from __future__ import annotations

import csv
import json
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import mean, median
from typing import Any, Protocol

from leeward import wiring
from leeward.bench.baselines import Canned, Eliza
from leeward.core.companion.memory import Memory
from leeward.core.companion.messages import Incoming, TurnFinished

SEED = 7
_WORD = re.compile(r"[a-z]{4,}")
_COMMON = frozenset(
    "about that this with have from what when they them then your just like been were would could should "
    "because really there their some more want know feel think does into even also very much make will over "
    "only than other time people being after before don doesn things thing going".split()
)  # words that every reply shares with every message


class Talker(Protocol):
    """One conversation of one system."""

    name: str

    def say(self, text: str) -> str:
        """Answer one message."""
        ...


class Ours:
    """The companion with the scripted engine."""

    name = "leeward scripted"

    def __init__(self, number: int) -> None:
        self._companion = wiring.companion()
        self._rng = random.Random(f"{SEED}|{number}")
        self._now = datetime(2026, 1, 1, 20, tzinfo=UTC)
        self._memory = self._companion.greeted(Memory(), now=self._now)
        self.opened: Counter[str] = Counter()

    def say(self, text: str) -> str:
        """Answer one message, a minute after the last."""
        self._now += timedelta(minutes=1)
        incoming = Incoming(text, country="US")
        assessment = self._companion.read(incoming, self._memory, now=self._now)
        turn = None
        for event in self._companion.reply(incoming, assessment, self._memory, now=self._now, rng=self._rng):
            if isinstance(event, TurnFinished):
                turn = event.turn
        if turn is None:
            return ""
        self._memory = self._companion.after(self._memory, incoming, assessment, turn)
        self.opened["crisis"] += turn.crisis
        self.opened["safety"] += turn.safety
        self.opened["question"] += bool(turn.asked) and not turn.safety
        return turn.reply


def run(folder: Path) -> list[dict[str, Any]]:
    """Measure every system on both sets; rows in the order of the table."""
    sets = {
        "CounselChat, every question as a first turn": [[text] for text in counselchat(folder)],
        "ESConv test, seekers' turns as conversations": esconv(folder),
    }
    systems: list[Callable[[int], Talker]] = [Ours, lambda _: Eliza(), lambda _: Canned()]
    wiring.companion().warm_up(now=datetime(2026, 1, 1, tzinfo=UTC))
    return [measure(title, talks, system) for title, talks in sets.items() for system in systems]


def counselchat(folder: Path) -> list[str]:
    """Return the questions, title and text, each once by its id."""
    found: dict[str, str] = {}
    with (folder / "counselchat" / "20200325_counsel_chat.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            found.setdefault(
                row["questionID"], f"{row['questionTitle'].strip()}\n{row['questionText'].strip()}"
            )
    return list(found.values())


def esconv(folder: Path) -> list[list[str]]:
    """Return the seeker's messages of each test dialogue; messages in a row are one turn."""
    talks = []
    with (folder / "esconv" / "test.txt").open(encoding="utf-8") as handle:
        for line in handle:
            turns: list[str] = []
            before = ""
            for part in json.loads(line)["dialog"]:
                if part["speaker"] == "usr":
                    if before == "usr":
                        turns[-1] += "\n" + part["text"]
                    else:
                        turns.append(part["text"])
                before = part["speaker"]
            talks.append(turns)
    return talks


def measure(title: str, talks: Sequence[Sequence[str]], system: Callable[[int], Talker]) -> dict[str, Any]:
    """Replay *talks* and count what can be counted without a judge.

    distinct-2 is the share of word pairs that differ (Li et al. 2016), over the first 5,000
    pairs, for it falls with length and the systems differ in how much they say. A reply
    takes up a message when it holds one of its content words.
    """
    replies: list[list[str]] = []
    times: list[float] = []
    failed = name = None
    errors = 0
    opened: Counter[str] = Counter()
    for number, talk in enumerate(talks):
        talker = system(number)
        name = talker.name
        said: list[str] = []
        for text in talk:
            started = time.perf_counter()
            try:
                said.append(talker.say(text))
            except Exception as error:
                errors += 1
                failed = repr(error)
                said.append("")
            times.append((time.perf_counter() - started) * 1000)
        replies.append(said)
        opened.update(getattr(talker, "opened", {}))
    every = [reply for said in replies for reply in said]
    pairs = [
        (text, reply)
        for talk, said in zip(talks, replies, strict=True)
        for text, reply in zip(talk, said, strict=True)
    ]
    row: dict[str, Any] = {
        "set": title,
        "system": name,
        "conversations": len(talks),
        "turns": len(every),
        "exceptions": errors,
        "empty_replies": sum(not reply.strip() for reply in every),
        "equal_to_the_one_before": sum(a == b for said in replies for a, b in pairwise(said)),
        "repeated_within_a_conversation": sum(len(said) - len(set(said)) for said in replies),
        "repeated_across_conversations": f"{_repeated(replies):.1%}",
        "distinct_2_of_5000_pairs": round(_distinct_pairs(every), 3),
        "takes_up_a_content_word": f"{mean(_takes_up(text, reply) for text, reply in pairs):.1%}",
        "asks_a_question": f"{mean('?' in reply for reply in every):.1%}",
        "words_a_reply": round(mean(len(reply.split()) for reply in every), 1),
        "crisis_takeovers": opened["crisis"],
        "turns_on_a_safety_path": opened["safety"],
        "gentle_questions": opened["question"],
        "p50_ms": round(median(times), 2),
        "p95_ms": round(sorted(times)[int(len(times) * 0.95)], 2),
        "max_ms": round(max(times), 2),
    }
    if failed:
        row["last_exception"] = failed
    return row


def content_words(text: str) -> set[str]:
    """Return the longer words of a text, without those that stand everywhere."""
    return {word[:6] for word in _WORD.findall(text.lower()) if word not in _COMMON}


def _takes_up(text: str, reply: str) -> bool:
    return bool(content_words(text) & content_words(reply))


def _repeated(replies: Sequence[Sequence[str]]) -> float:
    """The share of replies that some other conversation got word for word too."""
    count = Counter(reply for said in replies for reply in set(said))
    return mean(count[reply] > 1 for said in replies for reply in said)


def _distinct_pairs(replies: Sequence[str]) -> float:
    pairs = [pair for reply in replies for pair in _word_pairs(reply)][:5000]
    return len(set(pairs)) / len(pairs) if pairs else 0.0


def _word_pairs(reply: str) -> list[tuple[str, str]]:
    words = re.findall(r"[a-z']+", reply.lower())
    return list(pairwise(words))
