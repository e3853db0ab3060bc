"""Lays the words of one language over a practice, so that its steps and ways are written once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_PLAIN = ("title", "short", "start", "opening", "closing", "cautions")
_STEP = ("title", "words", "hint", "low", "high")


def laid_over(structure: Mapping[str, Any], words: Mapping[str, Any]) -> dict[str, Any]:
    """Return *structure* (the English file) with the *words* of another language in place of its own.

    Only words are taken: kinds, ways, seconds and cautions' conditions stay. What *words* lacks stays English;
    :func:`missing` names it. ``steps`` and ``options`` of *words* map a name to its words, or are lists with names;
    ``pattern`` and ``beats`` go by their order.
    """
    merged: dict[str, Any] = {**structure, **{key: words[key] for key in _PLAIN if words.get(key)}}
    evidence = words.get("evidence")
    if isinstance(evidence, Mapping):
        merged["evidence"] = {**structure["evidence"], **_only(evidence, ("words", "source"))}
    if structure.get("pattern"):
        merged["pattern"] = _in_order(structure["pattern"], words.get("pattern"))
    if structure.get("steps"):
        by_name = _by_name(words.get("steps"))
        merged["steps"] = [_step(step, by_name.get(step["name"], {})) for step in structure["steps"]]
    return merged


def missing(structure: Mapping[str, Any], words: Mapping[str, Any]) -> tuple[str, ...]:
    """Name every text of *structure* that *words* does not give, such as ``steps.feel.title``."""
    lacks = [key for key in _PLAIN if structure.get(key) and not words.get(key)]
    given = words.get("evidence") or {}
    lacks += [f"evidence.{key}" for key in ("words", "source") if not given.get(key)]
    lacks += _missing_order("pattern", structure, words)
    if len(structure.get("cautions") or ()) != len(words.get("cautions") or ()):
        lacks.append("cautions")
    by_name = _by_name(words.get("steps"))
    for step in structure.get("steps", ()):
        name, mine = step["name"], by_name.get(step["name"], {})
        lacks += [f"steps.{name}.{key}" for key in _STEP if step.get(key) and not mine.get(key)]
        options = _labels(mine.get("options"))
        lacks += [
            f"steps.{name}.{one['name']}" for one in step.get("options", ()) if not options.get(one["name"])
        ]
        lacks += [f"steps.{name}.{key}" for key in ("pattern", "beats") if _missing_order(key, step, mine)]
    return tuple(dict.fromkeys(lacks))


def _step(step: Mapping[str, Any], words: Mapping[str, Any]) -> dict[str, Any]:
    merged = {**step, **_only(words, _STEP)}
    for key in ("pattern", "beats"):
        if step.get(key):
            merged[key] = _in_order(step[key], words.get(key))
    if step.get("options"):
        labels = _labels(words.get("options"))
        merged["options"] = [
            {**one, "label": labels.get(one["name"], one["label"])} for one in step["options"]
        ]
    return merged


def _only(words: Mapping[str, Any], keys: Sequence[str]) -> dict[str, Any]:
    return {key: words[key] for key in keys if words.get(key)}


def _by_name(steps: Any) -> dict[str, Mapping[str, Any]]:
    if isinstance(steps, Mapping):
        return {str(name): words for name, words in steps.items() if isinstance(words, Mapping)}
    return {step["name"]: step for step in steps or () if isinstance(step, Mapping) and "name" in step}


def _labels(options: Any) -> dict[str, str]:
    if isinstance(options, Mapping):
        return {str(name): str(label) for name, label in options.items()}
    return {one["name"]: one.get("label", "") for one in options or ()}


def _phrases(items: Any) -> list[str]:
    return [str(item.get("words", "")) if isinstance(item, Mapping) else str(item) for item in items or ()]


def _in_order(items: Sequence[Mapping[str, Any]], words: Any) -> list[dict[str, Any]]:
    phrases = _phrases(words)
    if len(phrases) != len(items):
        return [dict(item) for item in items]
    return [{**item, "words": phrase or item["words"]} for item, phrase in zip(items, phrases, strict=True)]


def _missing_order(key: str, structure: Mapping[str, Any], words: Mapping[str, Any]) -> list[str]:
    given = [phrase for phrase in _phrases(words.get(key)) if phrase]
    return [key] if len(structure.get(key) or ()) != len(given) else []
