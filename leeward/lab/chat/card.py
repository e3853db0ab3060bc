"""Writes the card that travels with a chat network: what it is for, what it was made from, how far to trust it."""

from __future__ import annotations

from typing import Any

_USE = """\
A small language model that was trained to continue questions with answers. In Leeward it may only
*listen* in ordinary talk, one guarded sentence at a time (`LEEWARD_ENGINE=transformers`); what the guard
does not let through, and everything in danger, is answered from prepared words.

**Not for** advice, diagnosis, crisis, or any use without a guard. It does not know what is true. It has
learned how counsellors sound, not what they know.
"""

_DATA = """\
CounselChat (github.com/nbertagnolli/counsel-chat), MIT: questions of the public and answers of named
therapists. **The answers are their words, not ours.** Names and addresses were taken out where they were
found; some remain. A model of this size may repeat what it read: the share of copied runs is below. Keep
the weights on your own machine, and show no reply as if Leeward had written it.

Left out: doubles and near doubles, short answers, and every question for which Leeward opens a path of
safety, for a model is never asked there. Questions that share their words lie in one part.
"""


def write(meta: dict[str, Any]) -> str:
    """Return the card as Markdown from what ``meta.json`` holds. Raises ValueError before it was measured."""
    if not meta["metrics"]:
        raise ValueError(f"{meta['name']} was not measured yet: run 'evaluate' first.")
    split = "private" if "private" in meta["metrics"] else "public"
    marks = meta["metrics"][split]
    parts = [
        f"# {meta['name']}\n",
        _USE,
        f"## Measured on the {'test' if split == 'private' else 'validation'} questions\n",
        _table(marks),
        "Perplexity is of the pieces of true answers, given the question; brackets hold 95 % bootstrap intervals over "
        "questions. *By frequency* knows how often each piece occurs and nothing else. One training.\n",
        "## Replies to lines of ours\n",
        "Sampled, and shown here **before** any guard. Nothing was picked.\n",
        *(
            f"> {one['asked']}\n>\n> {' '.join(one['said'].split()) or '(nothing)'}\n"
            for one in marks["samples"]
        ),
        "## Data and terms\n",
        _DATA,
        _making(meta),
    ]
    return "\n".join(parts)


def _table(marks: dict[str, Any]) -> str:
    told, said = marks["answers"], marks["replies"]
    rows = [
        *((f"perplexity, {name.replace('_', ' ')}", _with(one)) for name, one in told["perplexity"].items()),
        ("perplexity, after over before", _with(told["after_over_before"], 3)),
        *((f"bits of a byte, {name}", _with(one, 3)) for name, one in told["bits_of_a_byte"].items()),
        ("questions and pieces of their answers", f"{told['questions']} and {told['pieces']:,}"),
        ("replies sampled, words each", f"{said['replies']}, {said['words']:.0f}"),
        ("distinct-1, distinct-2", f"{said['distinct_1']:.3f}, {said['distinct_2']:.3f}"),
        ("the same of true answers, cut to that length",
         f"{said['distinct_1_true']:.3f}, {said['distinct_2_true']:.3f}"),
        ("runs of eight words that stand in the training answers", f"{100 * said['copied_runs_of_eight']:.1f} %"),
        ("replies with a sentence that no reply may hold", f"{said['guard_hits']} of {said['replies']}"),
        ("sentences that the product would show", f"{said['sentences_shown']} of {said['sentences']}"),
    ]  # fmt: skip
    return "\n".join(["| | |", "| --- | --- |", *(f"| {name} | {value} |" for name, value in rows)]) + "\n"


def _making(meta: dict[str, Any]) -> str:
    recipe, data = meta["recipe"], meta["data"]
    counts = ", ".join(
        f"{name} {one['pairs']} of {one['questions']} questions" for name, one in data["parts"].items()
    )
    return (
        f"Pairs: {counts}. Left out: {', '.join(f'{why} {n}' for why, n in data['dropped'].items())}.\n\n"
        f"{meta['parameters']:,} parameters, begun from {meta['start']}; {recipe['sections']['train']['steps']} steps "
        f"of `{recipe['name']}`, seed {recipe['seed']}, sha256 `{recipe['sha256']}`; model.safetensors sha256 "
        f"`{meta['sha256']}`.\n"
    )


def _with(one: dict[str, float], digits: int = 1) -> str:
    return f"{one['value']:,.{digits}f} [{one['low']:,.{digits}f}, {one['high']:,.{digits}f}]"
