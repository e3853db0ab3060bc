"""A week as a value: seven days of weather, high and low, words, what practice eased; each with its n."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from leeward.core.mood.entry import MoodEntry, local_day
from leeward.core.mood.trends import ENOUGH, DayMean, daily_means, difference


class Weather(StrEnum):
    """A day in a word that is no grade."""

    CLEAR = "clear"
    BRIGHT = "bright"
    STILL = "still"
    CLOUDY = "cloudy"
    CHANGEABLE = "changeable"
    GREY = "grey"
    WINDY = "windy"
    RAIN = "rain"
    STORM = "storm"


@dataclass(frozen=True)
class Eased:
    """One finished practice with the distress before and after it, 0 to 10."""

    at: datetime
    slug: str
    before: int
    after: int


@dataclass(frozen=True)
class Day:
    """One day of the week; ``weather`` is ``None`` where nothing was logged."""

    day: date
    weather: Weather | None = None
    mean: DayMean | None = None

    @property
    def n(self) -> int:
        """Check-ins on that day."""
        return self.mean.n if self.mean else 0


class Kind(StrEnum):
    """What a sentence of the week is about; the words themselves are chosen where they are shown."""

    EMPTY = "empty"
    FEW = "few"
    BRIGHTER = "brighter"
    HARDER = "harder"
    STEADY = "steady"
    NO_COMPARISON = "no_comparison"
    SWINGS = "swings"
    WORDS = "words"
    PRACTICE_EASED = "practice_eased"
    PRACTICE_SAME = "practice_same"
    PRACTICE_HARDER = "practice_harder"


@dataclass(frozen=True)
class Line:
    """One sentence to be said: its kind, how many rows stand behind it, and what it names."""

    kind: Kind
    n: int
    names: tuple[str, ...] = ()
    amount: float = 0.0
    """Points of distress for practices; difference of means for a comparison."""


@dataclass(frozen=True)
class Week:
    """Seven of the person's own days, the first one a given day."""

    start: date
    days: tuple[Day, ...]
    n: int
    high: MoodEntry | None
    low: MoodEntry | None
    words: tuple[tuple[str, int], ...]
    """The words most used with how often, the commonest first."""
    eased: tuple[Eased, ...]
    lines: tuple[Line, ...]

    @property
    def end(self) -> date:
        """The last of the seven days."""
        return self.start + timedelta(days=6)

    @property
    def enough(self) -> bool:
        """Whether there are enough check-ins to say something about the whole."""
        return self.n >= ENOUGH


def first_day(day: date, *, starts_on: int = 0) -> date:
    """Return the first day of the week that holds *day*; ``starts_on`` 0 is Monday, 6 Sunday."""
    return day - timedelta(days=(day.weekday() - starts_on) % 7)


def weather(entries: Sequence[MoodEntry]) -> Weather:
    """Name the weather of one day's check-ins (at least one).

    A day whose valence moves by 1 or more is changeable, whatever its mean.
    The cuts at 0.15 and 0.5 split the field evenly for the eye; they carry no
    clinical meaning.
    """
    valences = [entry.valence for entry in entries]
    if len(valences) > 1 and max(valences) - min(valences) >= 1:
        return Weather.CHANGEABLE
    valence = sum(valences) / len(valences)
    lively = sum(entry.energy for entry in entries) / len(entries) >= 0
    if valence >= 0.5:
        return Weather.CLEAR if lively else Weather.STILL
    if valence >= 0.15:
        return Weather.BRIGHT
    if valence > -0.15:
        return Weather.CLOUDY
    if valence > -0.5:
        return Weather.WINDY if lively else Weather.GREY
    return Weather.STORM if lively else Weather.RAIN


def week(
    entries: Iterable[MoodEntry],
    start: date,
    *,
    before: Iterable[MoodEntry] = (),
    practices: Iterable[Eased] = (),
    tz: str = "UTC",
) -> Week:
    """Build the week that begins at *start* from check-ins of any days.

    ``before`` are earlier check-ins to compare with (those of the seven days
    before *start* are used); ``tz`` is the zone that the practices are dated in.
    """
    rows = sorted(_within(entries, start), key=lambda entry: entry.at)
    days = _days(rows, start)
    words = tuple(
        sorted(
            Counter(word for entry in rows for word in entry.words).items(),
            key=lambda pair: (-pair[1], pair[0]),
        )[:5]
    )
    eased = tuple(
        row
        for row in sorted(practices, key=lambda row: row.at)
        if 0 <= (local_day(row.at, tz) - start).days < 7
    )
    earlier = daily_means(_within(before, start - timedelta(days=7)))
    return Week(
        start=start,
        days=days,
        n=len(rows),
        high=max(rows, key=lambda entry: entry.valence, default=None),
        low=min(rows, key=lambda entry: entry.valence, default=None),
        words=words,
        eased=eased,
        lines=(*_mood_lines(days, earlier), *_word_lines(words), *_practice_lines(eased)),
    )


def _within(entries: Iterable[MoodEntry], start: date) -> list[MoodEntry]:
    return [entry for entry in entries if 0 <= (entry.day - start).days < 7]


def _days(rows: Sequence[MoodEntry], start: date) -> tuple[Day, ...]:
    means = {mean.day: mean for mean in daily_means(rows)}
    dates = (start + timedelta(days=offset) for offset in range(7))
    return tuple(
        Day(day, weather([row for row in rows if row.day == day]), means[day]) if day in means else Day(day)
        for day in dates
    )


def _mood_lines(days: Sequence[Day], earlier: Sequence[DayMean]) -> tuple[Line, ...]:
    means = [day.mean for day in days if day.mean]
    n = sum(mean.n for mean in means)
    if n == 0:
        return (Line(Kind.EMPTY, 0),)
    if n < ENOUGH:
        return (Line(Kind.FEW, n),)
    lines = [_comparison(means, earlier, n)]
    changeable = [day for day in days if day.weather is Weather.CHANGEABLE]
    if changeable:
        lines.append(Line(Kind.SWINGS, len(changeable)))
    return tuple(lines)


def _comparison(means: Sequence[DayMean], earlier: Sequence[DayMean], n: int) -> Line:
    if len(means) < 3 or len(earlier) < 3 or sum(mean.n for mean in earlier) < ENOUGH:
        return Line(Kind.NO_COMPARISON, n)
    step, low, high = difference([mean.valence for mean in earlier], [mean.valence for mean in means])
    kind = Kind.STEADY
    # A fifth of one half of the field: below that the person would not call it a change either.
    if abs(step) >= 0.2 and not low <= 0 <= high:
        kind = Kind.BRIGHTER if step > 0 else Kind.HARDER
    return Line(kind, n, amount=round(step, 2))


def _word_lines(words: Sequence[tuple[str, int]]) -> tuple[Line, ...]:
    often = [(word, count) for word, count in words if count >= 2][:3]
    if not often:
        return ()
    return (Line(Kind.WORDS, sum(count for _, count in often), tuple(word for word, _ in often)),)


def _practice_lines(eased: Sequence[Eased]) -> tuple[Line, ...]:
    if not eased:
        return ()
    mean = sum(row.after - row.before for row in eased) / len(eased)
    kind = Kind.PRACTICE_SAME
    if abs(mean) >= 0.5:
        kind = Kind.PRACTICE_EASED if mean < 0 else Kind.PRACTICE_HARDER
    return (Line(kind, len(eased), amount=round(abs(mean), 1)),)
