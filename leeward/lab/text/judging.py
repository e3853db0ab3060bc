"""Reads the validation messages with rules and networks, fits how they are joined, and says how well that does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from leeward.adapters.text_onnx import OnnxTextNetworks
from leeward.core.safety import triage
from leeward.core.safety.fusion import Limits
from leeward.core.safety.labelled import Kind, Labelled
from leeward.core.text.labels import LEVELS, SIGNS, TOPICS, WANTS
from leeward.core.text.mixing import Mix
from leeward.core.text.tidy import tidy
from leeward.lab.recipe import Recipe
from leeward.lab.text import data, fitting
from leeward.lab.text import evaluate as marking
from leeward.lab.text.encode import cutter
from leeward.lab.text.fitting import Budget, Heard


def signs(plan: Recipe, folder: Path, run: Path) -> dict[str, Any]:
    """How well one network alone tells every sign, by language, on the validation messages."""
    messages = data.messages(data.SETS / "valid")
    cut, texts = cutter(plan["model"], run), [one.text for one in messages]
    shares = marking.sigmoid(marking.logits_of(folder / "model.onnx", texts, cut)[1])
    return {
        sign: marking.by_language(messages, shares[:, place], fitting.truths(messages)[sign])
        for place, sign in enumerate(SIGNS)
    }


def understanding(plan: Recipe, folder: Path, run: Path) -> dict[str, Any]:
    """How well topics (each on its own, from one half on) and wants (the likeliest) are told on validation messages.

    Nothing was chosen on these labels, so the marks are honest; topics named fewer than five times are left out.
    """
    messages = [one for one in data.messages(data.SETS / "valid") if one.topics is not None]
    if not messages:
        return {}
    cut, texts = cutter(plan["model"], run), [one.text for one in messages]
    logits = marking.logits_of(folder / "model.onnx", texts, cut)
    truth = np.array([[name in (one.topics or ()) for name in TOPICS] for one in messages])
    shares = marking.sigmoid(logits[4])
    counted = [place for place in range(len(TOPICS)) if truth[:, place].sum() >= 5]
    each = {TOPICS[place]: marking.f1(truth[:, place], shares[:, place] >= 0.5) for place in counted}
    named = truth.any(axis=1)
    wished = [(WANTS.index(one.want), row) for one, row in zip(messages, logits[5], strict=True) if one.want]
    right = np.array([int(row.argmax()) == want for want, row in wished])
    wants = np.array([want for want, _ in wished])
    return {
        "topics": {
            "n": int(named.sum()),
            "macro_f1": float(np.mean(list(each.values()))),
            "first_is_right": float(truth[named, shares[named].argmax(axis=1)].mean()),
            "each": each,
        },
        "wants": {
            "n": len(wants),
            "accuracy": float(right.mean()),
            "commonest": float(np.bincount(wants).max() / len(wants)),
            "recall": {
                name: float(right[wants == place].mean())
                for place, name in enumerate(WANTS)
                if (wants == place).any()
            },
        },
    }


def joined(plan: Recipe, folder: Path, bag: Path, public: Path) -> dict[str, Any]:
    """Fit the mix and the limits of every language; return what goes into ``meta.json``."""
    knobs = plan["join"]
    budget = Budget(**{key: float(value) for key, value in knobs["budget"].items()})
    messages = data.messages(data.SETS / "valid")
    networks = OnnxTextNetworks(folder, bag)
    heard_logits = [networks.logits(tidy(one.text)) for one in messages]
    peaks = [np.array([pair[side][1].max(axis=0) for pair in heard_logits]) for side in (0, 1)]
    mix = Mix(
        signs=fitting.sign_weights(peaks[0], peaks[1], messages),
        rest=_rest(messages, heard_logits),
        emotion_scale=1.0,
    )
    comments = _comments(public, int(knobs["comments"]), networks, mix)
    heard = {
        code: [
            Heard(one.kind, one.crisis, triage.read(one.text, earlier=one.earlier), mix.join(*pair, code))
            for one, pair in zip(messages, heard_logits, strict=True)
            if one.language == code
        ]
        for code in sorted({one.language for one in messages})
    }
    category = float(knobs["category"])
    others = [one for code, some in heard.items() if code != "en" for one in some]
    # One language has too few calm messages to choose by; together they have enough.
    shared = fitting.limits(others, [], budget, category)
    limits = dict.fromkeys(heard, shared) | {"en": fitting.limits(heard["en"], comments, budget, category)}
    told = {code: _told(some, comments if code == "en" else [], limits[code]) for code, some in heard.items()}
    told["others"] = _told(others, [], shared)
    return {
        "mix": mix.to_mapping(),
        "limits": {code: vars(one) for code, one in limits.items()},
        "validation": told,
        "grams": json.loads((bag / "meta.json").read_text(encoding="utf-8"))["sha256"],
    }


def _told(heard: list[Heard], comments: list[Heard], limits: Limits) -> dict[str, Any]:
    """What rules alone, and rules and model, find and disturb."""
    rules = fitting.silent(limits.category)
    return {
        "messages": len(heard),
        "alarms": sum(one.kind is Kind.ALARM for one in heard),
        "rules_alone": fitting.found(heard, rules) | fitting.disturbed(heard, comments, rules),
        "rules_and_model": fitting.found(heard, limits) | fitting.disturbed(heard, comments, limits),
        "opens": marking.sign_marks(
            np.array([one.signs.opens for one in heard]),
            np.array([one.kind is Kind.ALARM for one in heard], np.float64),
        ),
    }


def _rest(messages: list[Labelled], logits: list[Any]) -> dict[str, float]:
    """For each language the encoder's share in levels and categories that names most levels right."""
    shares = {}
    for code in sorted({one.language for one in messages}):
        rows = [(one, pair) for one, pair in zip(messages, logits, strict=True) if one.language == code]
        grid = [0.0, 0.2, 0.4, 0.5, 0.6, 0.8, 1.0]
        rights = [
            sum(
                LEVELS[int((part * pair[0][2].max(axis=0) + (1 - part) * pair[1][2].max(axis=0)).argmax())]
                == one.level.value
                for one, pair in rows
            )
            for part in grid
        ]
        shares[code] = grid[int(np.argmax(rights))]
    return shares


def _comments(public: Path, count: int, networks: OnnxTextNetworks, mix: Mix) -> list[Heard]:
    texts = [one.text for one in data.goemotions(public / "goemotions", "dev")][:count]
    return [
        Heard(Kind.EVERYDAY, False, triage.read(text), mix.join(*networks.logits(tidy(text)), "en"))
        for text in texts
    ]
