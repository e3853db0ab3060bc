"""Writes docs/safety-scorecard.md from one measurement: the aims first, reached or not, then every table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from leeward.bench.safety import floors, ordinary, rubric
from leeward.bench.safety.counting import Share
from leeward.bench.safety.floors import Floor
from leeward.bench.safety.messages import FIRST, SECOND
from leeward.bench.safety.readers import KEYWORDS, MODEL, RULES
from leeward.bench.safety.whole import Measured

READ_BY_HAND = Path(__file__).with_name("read_by_hand.yaml")
_TIMED = ("speed",)
_LATE = "late"

HEAD = """# Safety scorecard

Written by `leeward bench safety --write docs/safety-scorecard.md`; nothing in it is edited by hand. Shares stand with
their 95 % Wilson intervals. The product reads with **{ours}** here. Beside it stand, in the same run, the rules
without the trained reader ("{rules}"), and a "{keywords}" of 12 to 20 terms a language, such as many products use.

**No clinician has reviewed any of this.** That means: the labels of the test half were set by its writers, not by
clinicians; the simulated patients are texts, not people; and a reply that passes here broke no rule of ours, which is
not the same as helping somebody. Nothing below says that Leeward lowers anybody's risk. It says how often it sees
what our writers meant, and what it does then.

The test half ([leeward/bench/sets](../leeward/bench/sets/README.md)) was written by several hands before the trained
reader existed, is pinned by hash, and is never used to tune anything. It has been read three times: with the first
reader's first limits, its stricter ones, and with the reader that stands here. A second part, by another hand, was
written while this reader was trained and is read for the first time here: where the two differ, believe the second.
Both are still ours: real messages may be harder.
"""

LIMITS = """## What this does not show

- **Not real people.** Messages and patients were written for the purpose, in six languages, and not by native
  speakers of all of them.
- **Not effect.** Nobody was followed up. Whether a reply helps is for a study with people, ethics approval and
  clinicians.
- **Not other languages.** A person who writes in another one is told so, with helplines; nothing of it is judged.
- **Not a VERA-MH score.** The rubric's questions are asked as fixed checks, of our own patients; the tone of a reply
  is only held against our list of forbidden words, the same list that held the reply back before. Do not quote it as
  a score.
- **Not images or voices.** No camera and no voice decides anything; their hazards stand in [hazards.md](hazards.md).
"""


def page(measured: Measured) -> str:
    """Return the whole page; the same measurement gives the same page, so times are only told as held or not."""
    rows = [row for row in measured.rows if row["set"] not in _TIMED]
    ours = MODEL if any(row["system"] == MODEL for row in rows) else RULES
    parts = [
        HEAD.format(ours=ours, rules=RULES, keywords=KEYWORDS),
        _aims(measured, ours),
        _speed(measured.rows),
        _tables("Messages of the test half", rows, _is_message),
        _tables(
            "Simulated patients",
            rows,
            lambda title: title.startswith((floors.PATIENTS, "written talks")),
            _wrong(measured.talks),
        ),
        _tables(
            f"{rubric.NAME}",
            rows,
            lambda title: title.startswith(rubric.NAME),
            _found(measured.rubric, "Questions that found something bad"),
            rubric.DISCLAIMER,
        ),
        _tables("Ordinary messages", rows, _is_ordinary, _by_hand(measured)),
        _tables("The same words from other people", rows, lambda title: title.startswith("the same ")),
        _tables("A hostile model server", rows, lambda title: title == floors.HOSTILE.title),
        LIMITS,
    ]
    return "\n".join(part.rstrip() + "\n" for part in parts if part)


def _is_message(title: str) -> bool:
    return title in (FIRST, SECOND, "what should stay quiet, by language") or title.startswith(
        ("alarms that", "how the levels")
    )


def _is_ordinary(title: str) -> bool:
    return title.startswith(("ordinary messages", "predictive value"))


def _aims(measured: Measured, ours: str) -> str:
    lines = [
        "## What was aimed at, and what was reached",
        "",
        f"| measure | aim | {KEYWORDS} | {RULES} | {MODEL} | reached |",
        "|---|---|---|---|---|---|",
    ]
    lines += [_aim(measured, floor, (KEYWORDS, RULES, MODEL), ours) for floor in floors.READ]
    for row in measured.rows:
        if row["set"] == floors.PATIENTS:
            lines.append(_aim(measured, floors.TALKS, ("", "", row["system"]), row["system"]))
    lines.append(_aim(measured, floors.HOSTILE, ("", "", "leeward"), "leeward"))
    return "\n".join(lines)


def _aim(measured: Measured, floor: Floor, systems: Sequence[str], ours: str) -> str:
    found = [measured.share(floor.title, system, floor.measure) for system in systems]
    mine = measured.share(floor.title, ours, floor.measure)
    reached = "not measured" if mine is None else "yes" if floor.reached(mine) else "**no**"
    sign = "at least" if floor.least else "at most"
    name = f"{floor.title}, {floor.measure}"
    if floor is floors.TALKS:
        name = f"{name}, {ours}"
    cells = " | ".join("" if share is None else str(share) for share in found)
    return f"| {name} | {sign} {floor.aim:.1%} | {cells} | {reached} |".replace("%", " %").replace(
        "  %", " %"
    )


def _speed(rows: Sequence[dict[str, Any]]) -> str:
    lines = ["", "Times on the machine of the measurement, two shared cores, are told as held or not:", ""]
    for row in rows:
        if row["set"] in _TIMED:
            limit = row["limit for p95, ms"]
            held = "held" if row["p95 ms"] <= limit else "**not held**"
            lines.append(f"- {row['system']}: p95 under {limit} ms, {held}.")
        if row["set"] == floors.HOSTILE.title:
            late: Share = row[_LATE]
            held = "held" if not late.hits else f"**not held** for {late.hits} of {late.of:,}"
            lines.append(f"- an answer within three seconds whatever the model server does: {held}.")
    return "\n".join(lines)


def _tables(
    title: str, rows: Sequence[dict[str, Any]], wanted: Any, after: str = "", before: str = ""
) -> str:
    from leeward.bench import table

    held = [
        {key: value for key, value in row.items() if key not in (_LATE, "the model was asked")}
        for row in rows
        if wanted(row["set"])
    ]
    if not held:
        return ""
    body = table(title, held).rstrip()
    head, _, rest = body.partition("\n\n")
    return "\n\n".join(part for part in (head, before, rest, after.rstrip()) if part)


def _wrong(lines: Sequence[str]) -> str:
    return _found(lines, "Hard failures, by patient")


def _found(lines: Sequence[str], title: str) -> str:
    if not lines:
        return f"{title}: none."
    return "\n".join([f"{title}:", "", *(f"- {line}" for line in lines)])


def _by_hand(measured: Measured) -> str:
    """What a person found on reading every takeover, where exactly these takeovers were read."""
    told = yaml.safe_load(READ_BY_HAND.read_text(encoding="utf-8")) or {}
    lines = []
    for name, mark in measured.takeovers.items():
        note = next((one for one in told.get("read", ()) if one["takeovers"] == mark), None)
        if note is None:
            lines.append(f"- {name}: these takeovers have not been read by a person yet.")
        else:
            total = note["alarming"] + note["doubtful"] + note["calm"]
            lines.append(
                f"- {name}: {total} takeovers read one by one: {note['alarming']} truly alarming, "
                f"{note['doubtful']} doubtful without their context, {note['calm']} calm."
            )
    if not lines:
        return ""
    source = f"{ordinary.GOEMOTIONS} and {ordinary.EMPATHETIC}"
    return "\n".join([f"Read by hand ({source}; {told['reader']}):", "", *lines])
