"""Which practices fit somebody now, best first, and which are not offered to them now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from leeward.core.safety.levels import Category, Level, severity
from leeward.core.toolkit.exercise import Exercise, Helped, Strength, Unless
from leeward.core.toolkit.practice_words import folded

_BY_CATEGORY = {
    Category.PSYCHOSIS: Unless.PSYCHOSIS,
    Category.MANIA: Unless.MANIA,
    Category.SEXUAL_ASSAULT: Unless.TRAUMA,
    Category.EATING_DISORDER: Unless.EATING,
    Category.WITHDRAWAL: Unless.WITHDRAWAL,
    Category.OVERDOSE: Unless.WITHDRAWAL,
    Category.ABUSE_CHILD: Unless.ABUSE,
    Category.ABUSE_PARTNER: Unless.ABUSE,
    Category.ABUSE_ELDER: Unless.ABUSE,
    Category.MEDICAL: Unless.HEALTH,
}
_BY_TOPIC = {
    "trauma": Unless.TRAUMA,
    "panic": Unless.PANIC,
    "eating": Unless.EATING,
    "body_image": Unless.EATING,
}
_TOPIC, _FEELING, _STEP_DOWN = 3.0, 2.0, 0.4
_EASED, _WEIGHED = 1.5, -2.0


def standing(
    *, level: Level = Level.NONE, categories: Iterable[Category] = (), topics: Iterable[str] = ()
) -> frozenset[Unless]:
    """Return what speaks against some practices now: the risk, and the matters that the talk has touched."""
    found = {_BY_CATEGORY[one] for one in categories if one in _BY_CATEGORY}
    found |= {_BY_TOPIC[one] for one in topics if one in _BY_TOPIC}
    if severity(level) >= severity(Level.PASSIVE_IDEATION):
        found.add(Unless.AT_RISK)
    return frozenset(found)


def offered(exercise: Exercise, against: Collection[Unless]) -> bool:
    """Whether a practice may be offered where *against* stands."""
    return not set(exercise.unless) & set(against)


def matching(
    exercises: Iterable[Exercise],
    *,
    topics: Sequence[str] = (),
    feelings: Sequence[str] = (),
    against: Collection[Unless] = (),
    gone: Collection[str] = (),
    minutes: int | None = None,
    helped: Mapping[str, Helped] | None = None,
) -> tuple[Exercise, ...]:
    """Return the practices that serve these *topics* and *feelings* (nearest first), best first; may be empty.

    What has eased this person before comes earlier, what has weighed on them later. *gone* are slugs not to offer
    again.
    """
    found: list[tuple[float, int, int, Exercise]] = []
    for exercise in exercises:
        if exercise.slug in gone or not offered(exercise, against):
            continue
        if minutes is not None and exercise.minutes[0] > minutes:
            continue
        fit = _fit(exercise.topics, topics, _TOPIC) + _fit(exercise.feelings, feelings, _FEELING)
        if fit > 0:
            fit += _record((helped or {}).get(exercise.slug))
            strength = tuple(Strength).index(exercise.evidence.strength)
            found.append((-fit, strength, exercise.place, exercise))
    return tuple(item[3] for item in sorted(found, key=lambda item: item[:3]))


def named(exercises: Iterable[Exercise], message: str) -> Exercise | None:
    """Return the practice that a message names by its title or slug; for messages that ask for a practice."""
    said = f" {folded(message)} "
    found = [
        (len(name), exercise)
        for exercise in exercises
        for name in (folded(exercise.title), folded(exercise.slug.replace("-", " ")))
        if f" {name} " in said
    ]
    return max(found, key=lambda item: item[0])[1] if found else None


def _fit(served: Sequence[str], asked: Sequence[str], weight: float) -> float:
    """Weigh what is asked for by how near it is to the person and to the practice."""
    return sum(
        max(0.5, weight - _STEP_DOWN * served.index(name)) / (place + 1)
        for place, name in enumerate(asked)
        if name in served
    )


def _record(result: Helped | None) -> float:
    if result is None:
        return 0.0
    if result.mean_change <= -1 and 2 * result.lighter > result.times:
        return _EASED
    return _WEIGHED if result.mean_change >= 1 else 0.0
