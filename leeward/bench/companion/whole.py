"""Replays questions and talks through every system in one run, and measures the replies."""

from __future__ import annotations

import re
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from statistics import mean, median
from typing import Any

from leeward.bench.companion import empathy, moves, relevance, variety
from leeward.bench.companion.meaning import Meaning, meaning
from leeward.bench.companion.readability import grade
from leeward.bench.companion.systems import OURS, Said, System, standard
from leeward.bench.companion.talks import ASKED, TALKED, Half, Talk, counselchat, esconv, supporters
from leeward.core.safety import guard
from leeward.core.safety.state import RiskState

_CALM = RiskState()
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
MEAN_LIMIT_MS, P95_LIMIT_MS = 10, 30
"""The issue: core cost of a scripted turn on two cores."""


@dataclass
class Replies:
    """What one system said to all talks of one set."""

    name: str
    talks: list[list[Said]] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def texts(self) -> list[list[str]]:
        """The words alone."""
        return [[said.text for said in talk] for talk in self.talks]


def bench(folder: Path) -> list[dict[str, Any]]:
    """Measure on the half that words and rules are steered by; the other half is for the scorecard."""
    return run(folder, Half.STEERING, like=meaning())


def run(
    folder: Path,
    half: Half = Half.STEERING,
    systems: Sequence[System] | None = None,
    *,
    most: int | None = None,
    like: Meaning | None = None,
) -> list[dict[str, Any]]:
    """Measure every system on both sets; rows in the order of the table, and the moves beside human supporters'.

    *most* bounds the talks of each set; *like* measures by meaning too.
    """
    ears = empathy.ears(folder)
    sets = {ASKED: counselchat(folder, half)[:most], TALKED: esconv(folder, half)[:most]}
    rows: list[dict[str, Any]] = []
    ours: Replies | None = None
    for title, talks in sets.items():
        said = [replay(talks, system) for system in systems or standard()]
        quiet = ordinary(said)
        rows += [row(f"{title}, {half}", talks, one, ears, like, quiet) for one in said]
        ours = next((one for one in said if one.name == OURS), None)
    if ours is not None:
        rows += _moves(ours, folder, half)
    return rows


def replay(talks: Sequence[Talk], system: System) -> Replies:
    """Let a system answer every talk; a failure is an empty reply and is kept by name."""
    result = Replies("")
    system(0).say("Hello, I am a little sad.")  # whatever is built on the first message is no cost of a turn
    for number, talk in enumerate(talks):
        talker = system(number)
        result.name = talker.name
        said = []
        for text in talk.turns:
            started = time.process_time()
            try:
                answer = talker.say(text)
                said.append(answer if isinstance(answer, Said) else Said(answer))
            except Exception as error:
                result.errors.append(repr(error))
                said.append(Said(""))
            result.times.append((time.process_time() - started) * 1000)
        result.talks.append(said)
    return result


def ordinary(said: Sequence[Replies]) -> frozenset[tuple[int, int]] | None:
    """The talks and turns at which no system of the run walked a path of safety; ``None`` where none ever does."""
    walked = {
        (number, turn)
        for one in said
        for number, talk in enumerate(one.talks)
        for turn, reply in enumerate(talk)
        if reply.path
    }
    return frozenset(walked) if walked else None


def row(
    title: str,
    talks: Sequence[Talk],
    said: Replies,
    ears: dict[str, empathy.Ear],
    like: Meaning | None,
    walked: frozenset[tuple[int, int]] | None = None,
) -> dict[str, Any]:
    """Return the measures of one system on one set."""
    every = [reply for talk in said.texts for reply in talk]
    opened = Counter(reply.path for talk in said.talks for reply in talk)
    result: dict[str, Any] = {
        "set": title,
        "system": said.name,
        "talks": len(talks),
        "turns": len(every),
        "exceptions": len(said.errors),
        "empty replies": sum(not reply.strip() for reply in every),
        **_relevance(talks, said, like, walked or frozenset()),
        "variety: distinct-2": round(variety.distinct_pairs(every), 3),
        "variety: replies said before in the talk": variety.repeated_inside(said.texts),
        "variety: sentences said before in the talk": f"{variety.sentences_inside(said.texts):.1%}",
        "variety: replies that other talks got too": f"{variety.repeated_across(said.texts):.1%}",
        "variety: opens like the reply before": f"{variety.same_opening(said.texts):.1%}",
        "equal to the one before": sum(a == b for talk in said.texts for a, b in pairwise(talk)),
        "replies with a question": f"{mean('?' in reply for reply in every):.1%}",
        "replies with two questions or more": f"{mean(reply.count('?') > 1 for reply in every):.1%}",
        "longest run of questions (median of talks)": median(_longest(talk) for talk in said.texts),
        "words a reply": round(mean(len(reply.split()) for reply in every), 1),
        "reading grade": round(grade(" ".join(every)), 1),
        "guard hits": sum(held_back(reply) for reply in every),
        "crisis takeovers": opened["crisis"],
        "turns on a safety path": opened["safety"] + opened["crisis"],
        "gentle questions": opened["question"],
    }
    for scale, ear in ears.items():
        result[f"empathy (proxy): {scale}, 0 to 2"] = round(float(ear.level(every).mean()), 2)
    result |= {
        "mean ms of processor time": round(mean(said.times), 2),
        "p95 ms of processor time": round(sorted(said.times)[int(len(said.times) * 0.95)], 2),
    }
    if said.errors:
        result["last exception"] = said.errors[-1]
    return result


def pairs_of(talks: Sequence[Talk], said: Replies) -> list[relevance.Pair]:
    """Each reply with what the person had said in this turn and the two before."""
    return [
        relevance.Pair("\n".join(talk.turns[max(0, turn - 2) : turn + 1]), reply.text, number, turn)
        for number, (talk, replies) in enumerate(zip(talks, said.talks, strict=True))
        for turn, reply in enumerate(replies)
    ]


def _relevance(
    talks: Sequence[Talk], said: Replies, like: Meaning | None, walked: frozenset[tuple[int, int]]
) -> dict[str, Any]:
    pairs = pairs_of(talks, said)
    chosen = relevance.lots(pairs)
    measures: list[relevance.Likeness] = [relevance.TfIdf(), relevance.Bm25()]
    result: dict[str, Any] = {}
    for measure in [*measures, *([like] if like else [])]:
        found = relevance.found(pairs, measure, chosen)
        result[f"relevance: true one of 20 found, {measure.name}"] = f"{mean(found):.1%}"
        calm = [hit for hit, pair in zip(found, pairs, strict=True) if (pair.talk, pair.turn) not in walked]
        if len(calm) < len(found):
            result[f"relevance where no path was walked, {measure.name}"] = (
                f"{mean(calm):.1%}" if calm else "-"
            )
    if like:
        bare = [relevance.Pair(p.said, relevance.own_words(p), p.talk, p.turn) for p in pairs]
        found = relevance.found(bare, like, chosen)
        result[f"relevance of what is not the person's own words, {like.name}"] = f"{mean(found):.1%}"
    result["words that are the person's own"] = f"{mean(relevance.copied(pair) for pair in pairs):.1%}"
    return result


def held_back(reply: str) -> bool:
    """Whether the guard would hold a sentence of this reply back."""
    return any(guard.check(one, language="en", state=_CALM) for one in _SENTENCE.split(reply) if one.strip())


def _longest(talk: Sequence[str]) -> int:
    longest = run = 0
    for reply in talk:
        run = run + 1 if "?" in reply else 0
        longest = max(longest, run)
    return longest


def _moves(ours: Replies, folder: Path, half: Half) -> list[dict[str, Any]]:
    theirs = moves.of_supporters(talk.moves for talk in supporters(folder, half))
    mine = moves.of_replies([[said.roles for said in talk if not said.path] for talk in ours.talks])
    return [
        {"set": f"kinds of moves, {phase}", "system": name, **moves.shares(counts, phase)}
        for phase in moves.PHASES
        for name, counts in ((OURS, mine), ("human supporters (ESConv)", theirs))
    ]
