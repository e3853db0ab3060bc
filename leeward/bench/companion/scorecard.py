"""Writes docs/companion-scorecard.md from one measurement on the half that was held back."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from leeward import wiring
from leeward.bench.companion import whole
from leeward.bench.companion.meaning import meaning
from leeward.bench.companion.systems import OURS, System, from_folder, standard
from leeward.bench.companion.talks import ASKED, TALKED, Half

HEAD = """# Companion scorecard

Written by `leeward bench companion --write docs/companion-scorecard.md`; nothing in it is edited by hand.

Every system answered the same {asked} questions of CounselChat, each as the first message of a talk, and the seekers'
{turns} messages of {talks} ESConv dialogues, in one run. The questions are those that the laboratory's chat recipe
keeps for testing, so that no model trained with it has seen them. While words and rules were written, only the other
half was looked at: the questions that the recipe keeps for validation, and ESConv's validation dialogues. This half has
been read three times, after mendings that came from talks of our own; nothing was chosen by what it showed.
Danger was read by {reader}; a reply on a path of safety is a fixed one, and takes up less of what was said.

Nobody judged these replies. All of it is counted, and what can be counted is little: a reply can use a person's words
and still miss them, and no figure here says that anybody was helped. In a replay the person cannot answer what was
asked, so the later turns of a talk fit less well than they would in life.
"""

HOW = """## What the measures mean

- **Relevance**: can this person's message be found among 19 messages of other people, by the reply alone? Chance is
  5 %. Once by shared words (TF-IDF, and BM25), once by meaning ({meaning}), a sentence encoder that we did not train.
  In a talk the person's message is this one with the two before. Who says a person's words back scores well by words,
  so two more figures stand below it: how many words of a reply are the person's own (runs of three words and more),
  and how well the message is found from the *other* words of the reply.
- **Variety**: distinct-2 is the share of word pairs that differ, over the first 5,000 pairs (Li et al. 2016). Then what
  was said before in the same talk, and what other people got word for word too.
- **Empathy**: three small classifiers over words and word pairs, trained on EPITOME (Sharma et al. 2020) and thrown
  away after the run. On replies that they had not seen they tell "some" from "none" with a macro F1 of {ears}.
  Take it as a smell, not a taste.
- **Guard hits**: replies with a sentence that our guard would hold back.
- **Times** are processor time of the turn, danger read and reply written, on one core of a shared machine.
"""

LIMITS = """## Where the moves differ from human supporters, on purpose

See [decisions/0019-how-the-companion-differs-from-esconv.md](decisions/0019-how-the-companion-differs-from-esconv.md).

ESConv is non-commercial and is only used here, to measure. Nothing of it is part of the product.
"""
_AHEAD = ("relevance: true one of 20 found", "variety: distinct-2")


def measured(folder: Path, *, model: Path | None = None, most: int | None = None) -> str:
    """Measure every system on the held half and return the page.

    Raises ``FileNotFoundError`` for a missing set and ``ChatTrouble`` for a *model* folder that cannot be used.
    """
    systems: tuple[System, ...] = standard()
    if model is not None:
        systems = (*systems, from_folder(model))
    return page(whole.run(folder, Half.HELD, systems, most=most, like=meaning()), folder)


def page(rows: Sequence[dict[str, Any]], folder: Path | None = None) -> str:
    """Return the whole page."""
    from leeward.bench import table
    from leeward.bench.companion import empathy

    asked, talked = (_rows(rows, title) for title in (ASKED, TALKED))
    heard = empathy.ears(folder).values() if folder else ()
    by_meaning = any("MiniLM" in key for row in asked for key in row)
    counted = HEAD.format(
        asked=asked[0]["turns"],
        turns=talked[0]["turns"],
        talks=talked[0]["talks"],
        reader=wiring.reader().name,
    )
    how = HOW.format(
        meaning="all-MiniLM-L6-v2" if by_meaning else "not measured here: the encoder is not installed",
        ears=", ".join(f"{ear.agreement:.2f}" for ear in heard) or "not measured",
    )
    body = table("Every measure", rows).strip()
    return "\n".join(part.strip() + "\n" for part in (counted, _aims(asked, talked), how, body, LIMITS))


def _rows(rows: Sequence[dict[str, Any]], title: str) -> list[dict[str, Any]]:
    return [row for row in rows if row["set"].startswith(title)]


def _aims(asked: Sequence[dict[str, Any]], talked: Sequence[dict[str, Any]]) -> str:
    """The aims of the measurement, reached or not."""
    lines = [
        "## What was aimed at, and what was reached",
        "",
        "| aim | ours | best of the others | reached |",
        "|---|---|---|---|",
    ]
    for title, rows in ((ASKED, asked), (TALKED, talked)):
        ours = next(row for row in rows if row["system"] == OURS)
        others = [row for row in rows if row["system"] != OURS]
        for key in ours:
            if key.startswith(_AHEAD):
                mine, best = _number(ours[key]), max(others, key=lambda row: _number(row[key]))
                mark = "yes" if mine > _number(best[key]) else "**no**"
                lines.append(
                    f"| {title}: ahead on {key} | {ours[key]} | {best[key]} ({best['system']}) | {mark} |"
                )
        limits: tuple[tuple[str, int], ...] = (
            ("guard hits", 0),
            ("variety: replies said before in the talk", 0),
        )
        if title == TALKED:  # a turn of a talk; a question of 100 words and more takes longer to read
            limits += (
                ("mean ms of processor time", whole.MEAN_LIMIT_MS),
                ("p95 ms of processor time", whole.P95_LIMIT_MS),
            )
        for key, limit in limits:
            mark = "yes" if ours[key] <= limit else "**no**"
            lines.append(f"| {title}: {key} at most {limit} | {ours[key]} | | {mark} |")
    return "\n".join(lines)


def _number(shown: Any) -> float:
    return float(str(shown).rstrip("%"))
