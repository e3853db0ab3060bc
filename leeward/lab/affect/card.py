"""Writes the card that travels with a face network: what it is for, what it was made from, and how far to
trust it."""

from __future__ import annotations

from typing import Any

_USE = """\
Reads one grey crop of a face, 48 px wide, and says which expression annotators would most likely
name, where 68 landmarks lie, how the head is turned and how much 31 parts of the face move.

**Meant for** a person looking at their own face, on their own machine, after saying yes: as a
mirror that asks ("this looks a little like surprise, is that right?"), always able to say "not
sure".

**Not for** diagnosing or screening for any illness; deciding about a crisis (it never raises or
lowers a safety level by itself); judging another person; work, school, policing or insurance. At work
and in school the European Union forbids it (Regulation 2024/1689, article 5).

**An expression is not a feeling.** People scowl in thought and smile in grief; the link between
faces and feelings changes with person, culture and moment (Barrett et al. 2019, doi
10.1177/1529100619832930). Everything here is about what a picture looks like to annotators.
"""

_DATA = """\
| what | from | terms |
|---|---|---|
| pictures and seven labels | FER2013 (Goodfellow et al. 2013), gathered by image search for a challenge | no licence \
stated; used by research custom. The people in them were not asked. No picture is part of Leeward. |
| votes of ten annotators | FER+ (Barsoum et al. 2016, Microsoft) | MIT |
| landmarks, pose, movements | the MediaPipe face landmarker, run over the same pictures | model Apache-2.0; machine \
labels, none by a person |

FER2013's label and the majority of the ten annotators agree on only 62.7 % of the PrivateTest faces
(fear 14 %, disgust 31 %, sad 39 %). That is why there are two heads, and why the FER+ head is the
one to show to people.
"""

_LIMITS = """\
- **Skin tone, age and sex are unmeasured.** The data names none of them. Expression networks have
  been found to differ between such groups (arXiv 2502.11049); assume this one does, and that the faces it learned from
  do not represent the world.
- Glasses, veils, masks, scars, facial palsy, tremor and medication that stills the face were not
  studied.
- Valence and arousal are derived from the FER+ probabilities by a fixed table; they were never
  compared with ratings.
- Movements copy a machine, with its blind spots: it never moves cheekSquint and noseSneer, so
  nothing here stands for AU6 or AU9. They are stand-ins, not coded action units.
- Tested on crops from the same collection it learned from. Crops of another camera and another
  detector will do worse; by how much is not measured here.
- Contempt, disgust and fear are rare in the data, so their figures carry wide intervals.
"""

TARGETS = (
    ("FER2013 PrivateTest, accuracy", ("fer2013", "accuracy"), 0.68, 0.71),
    ("FER+ PrivateTest, eight classes, unknown dropped, accuracy", ("ferplus", "accuracy"), 0.82, 0.85),
    ("FER+ macro recall", ("ferplus", "macro_recall"), 0.60, 0.66),
)
CALIBRATION_LIMIT = 0.03
INT8_LIMIT = 0.005


def write(meta: dict[str, Any]) -> str:
    """Return the card as Markdown from what ``meta.json`` holds. Raises ValueError before PrivateTest was
    read."""
    marks = meta["metrics"]
    if not marks:
        raise ValueError(
            f"{meta['name']} has no marks on PrivateTest yet: run 'evaluate --split private' first."
        )
    recipe, data = meta["recipe"], meta["data"]
    cost = marks["milliseconds_a_face"]
    apart = meta["largest_difference"]["float"]
    parts = [
        f"# {meta['name']}\n",
        _USE,
        "## Marks on PrivateTest\n",
        "Read once, after every choice had been made on PublicTest. Brackets hold 95 % bootstrap intervals. "
        "One training, "
        f"seed {recipe['seed']}: how much another seed would differ is not measured.\n",
        _targets(marks),
        _beside(marks),
        "## FER+ head\n",
        _head(marks["ferplus"]),
        "## FER2013 head\n",
        _head(marks["fer2013"]),
        "## By light, pose and size\n",
        _groups(marks["groups"]),
        "What is left when the face was only so wide before it was enlarged to the crop:\n",
        _table(
            ("face", "FER+", "FER2013"),
            [(size, _share(row["ferplus"]), _share(row["fer2013"])) for size, row in marks["sizes"].items()],
        ),
        "## Landmarks, pose and movements\n",
        _geometry(marks["geometry"]),
        _sides(meta["sides_on_public"]),
        "## Calibration\n",
        _calibration(meta),
        "## Data and terms\n",
        _DATA,
        _splits(data),
        "## Limits\n",
        _LIMITS,
        "## Cost and making\n",
        _table(
            ("", ""),
            [
                ("parameters", f"{meta['parameters']:,}"),
                ("file", f"{meta['bytes'] / 1e6:.2f} MB, int8, ONNX"),
                ("time for a face on one core, prepared and read",
                 f"median {cost['median']:.2f} ms (10th to 95th percentile {cost['p10']:.2f} to {cost['p95']:.2f}), "
                 "on a machine shared with other work"),
                ("accuracy lost by int8, FER2013 and FER+ (points)",
                 f"{100 * marks['int8_loss']['fer2013']:+.2f} and {100 * marks['int8_loss']['ferplus']:+.2f}"),
                ("largest difference between torch and float32 ONNX",
                 f"at most {max(1e-5, apart['fer2013'], apart['ferplus']):.0e} (logits)"),
                ("recipe", f"`{recipe['name']}`, {recipe['sections']['train']['epochs']} epochs, "
                 f"sha256 `{recipe['sha256']}`{_lineage(recipe['lineage'])}"),
                ("model.onnx", f"sha256 `{meta['sha256']}`"),
            ],
        ),
    ]  # fmt: skip
    return "\n".join(parts).rstrip() + "\n"


def _targets(marks: dict[str, Any]) -> str:
    rows = []
    for words, (head, mark), must, aim in TARGETS:
        value = marks[head][mark]
        met = "aim reached" if value["value"] >= aim else "met" if value["value"] >= must else "**not met**"
        rows.append((words, _range(value), f"{_share(must)} (aim {_share(aim)})", met))
    for head in ("fer2013", "ferplus"):
        value = marks[head]["calibration_error"]
        met = "met" if value["value"] <= CALIBRATION_LIMIT else "**not met**"
        shown = f"{value['value']:.3f} [{value['low']:.3f}, {value['high']:.3f}]"
        rows.append((f"calibration error, {_NAMES[head]}", shown, f"at most {CALIBRATION_LIMIT}", met))
    worst = max(marks["int8_loss"].values())
    met = "met" if worst <= INT8_LIMIT else "**not met**"
    rows.append(
        ("larger loss from int8", f"{100 * worst:+.2f} points", f"at most {100 * INT8_LIMIT} points", met)
    )
    return (
        _table(("mark", "measured", "asked", ""), rows)
        + "\nThe bootstrap leans high for a calibration error: fewer distinct faces make rougher bins.\n"
    )


def _beside(marks: dict[str, Any]) -> str:
    rows = [
        ("this network", _range(marks["fer2013"]["accuracy"]), _range(marks["ferplus"]["accuracy"])),
        ("this network, mean with the mirrored crop", _range(marks["fer2013_mirrored_too"]["accuracy"]),
         _range(marks["ferplus_mirrored_too"]["accuracy"])),
        ("this network, copies inside PrivateTest counted once", _range(marks["fer2013_without_copies"]["accuracy"]),
         _range(marks["ferplus_without_copies"]["accuracy"])),
        ("this network, only faces with a majority of over half the votes", "",
         _range(marks["ferplus_strict"]["accuracy"])),
        ("mini-Xception of the `fer` package 25.10 (our earlier measurement, not repeated here)", "65.8 %", ""),
        ("52 movements and a logistic model, faces found only (our earlier measurement)", "54.9 %", ""),
        ("one annotator against the majority of the other nine (ten classes)", "", "70.1 %"),
        ("ResNet18, 11 M parameters, 300 epochs (its authors' figure, copies not removed)", "73.7 %", ""),
    ]  # fmt: skip
    return "Beside others:\n\n" + _table(("", "FER2013", "FER+"), rows)


_NAMES = {"fer2013": "FER2013", "ferplus": "FER+"}


def _head(marks: dict[str, Any]) -> str:
    names = list(marks["per_class"])
    rows = [
        (
            name,
            str(row["faces"]),
            f"{_share(row['recall'])} [{_share(row['low'])}, {_share(row['high'])}]",
            _share(row["precision"]),
            "█" * round(20 * (row["recall"] or 0)),
        )
        for name, row in marks["per_class"].items()
    ]
    table = _table(("class", "faces", "found (recall)", "right when named (precision)", ""), rows)
    confusion = _table(
        ("true, down; named, across", *names),
        [(name, *map(str, counts)) for name, counts in zip(names, marks["confusion"], strict=True)],
    )
    bins = _table(
        ("it says", "it is right", "of faces", "right, as a bar"),
        [
            (
                _share(row["confidence"]),
                _share(row["accuracy"]),
                _share(row["share"]),
                "█" * round(20 * row["accuracy"]),
            )
            for row in marks["reliability"]
        ],
    )
    sure = ", ".join(f"{share} of faces: {_share(value)}" for share, value in marks["selective"].items())
    return (
        f"{table}\nMacro recall {_range(marks['macro_recall'])}.\n\n{confusion}\n"
        f"How sure against how right:\n\n{bins}\n"
        f"Accuracy when only the surest are answered: {sure}.\n"
    )


def _groups(groups: dict[str, Any]) -> str:
    rows = [
        (
            name,
            str(row["fer2013"]["faces"]),
            _range(row["ferplus"]["accuracy"]),
            _range(row["fer2013"]["accuracy"]),
        )
        for name, row in groups.items()
    ]
    return _table(("group", "faces", "FER+", "FER2013"), rows)


def _geometry(marks: dict[str, Any]) -> str:
    error = marks["landmark_error_of_eye_distance"]
    pose = ", ".join(
        f"{name} {value:.1f}°" for name, value in marks["pose_mean_absolute_error_degrees"].items()
    )
    units = sorted(marks["unit_correlation"].items(), key=lambda pair: -(pair[1] or 0))
    return (
        f"Against the machine that taught them, on the {marks['faces']:,} faces where it found one: landmarks are off "
        f"by {_share(error['mean'])} of the distance between the eyes on average (median {_share(error['median'])}); "
        f"pose is off by {pose} on average.\n\n"
        "Correlation of each movement with the teacher's: "
        + ", ".join(f"{name} {'not defined' if value is None else f'{value:.2f}'}" for name, value in units)
        + ".\n"
    )


def _sides(marks: dict[str, float]) -> str:
    return (
        "Left against right, on PublicTest: the difference between the two sides of a movement correlates "
        f"{marks['correlation']:.2f} with the teacher's and is {_share(marks['share'])} of its size "
        "(medians over the pairs). "
        + (
            "Treat the two sides as one: this network hardly tells them apart.\n"
            if marks["share"] < 0.5
            else "\n"
        )
    )


def _calibration(meta: dict[str, Any]) -> str:
    rows = []
    for head, name in _NAMES.items():
        chosen, before = meta["calibration"][head], meta["metrics"]["before_calibration"][head]
        after = meta["metrics"][head]
        rows.append((
            name, f"{chosen['tau']:.2f}", f"{chosen['temperature']:.3f}",
            f"{before['calibration_error']['value']:.3f} → {after['calibration_error']['value']:.3f}",
            f"{_share(before['accuracy']['value'])} → {_share(after['accuracy']['value'])}",
            f"{_share(before['macro_recall']['value'])} → {_share(after['macro_recall']['value'])}",
        ))  # fmt: skip
    return (
        "Chosen on PublicTest: a share (tau) of the log frequency of each class is taken off its score, so that rare "
        "expressions are not drowned, and one temperature for each head.\n\n"
        + _table(("head", "tau", "temperature", "calibration error", "accuracy", "macro recall"), rows)
    )


def _splits(data: dict[str, Any]) -> str:
    rows = data["rows"]
    dropped = "; ".join(f"{why} {count:,}" for why, count in data["dropped"].items())
    return (
        f"Official splits: {rows['train']:,} training faces, {rows['public']:,} PublicTest, {rows['private']:,} "
        f"PrivateTest. Dropped before anything else (a picture may be counted under two reasons): {dropped}. "
        "Exact copies in training share the mean of their FER2013 labels. Near copies, such as another crop of one "
        "photograph, were not looked for.\n"
    )


def _lineage(lineage: list[dict[str, Any]]) -> str:
    """Say it when the first steps were trained by earlier forms of the recipe, which its hash does not cover."""
    if len(lineage) < 2:
        return ""
    return f"; the first {lineage[-1]['from_step']:,} steps were trained by an earlier form of it"


def _range(mark: dict[str, float]) -> str:
    return f"{_share(mark['value'])} [{_share(mark['low'])}, {_share(mark['high'])}]"


def _share(value: float | None) -> str:
    return "not defined" if value is None or value != value else f"{100 * value:.1f} %"


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines) + "\n"
