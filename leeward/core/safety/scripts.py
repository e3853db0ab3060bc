"""The fixed words for moments of danger as a value: variants by place, filled in and never used twice."""

from __future__ import annotations

import re
import zlib
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from leeward.core.content import ContentError, required, text, texts
from leeward.core.safety.levels import Ask, Category, Level
from leeward.core.safety.obligations import Owe, paths_of
from leeward.core.safety.people import OnCall, Role, Way, names_for, place_for
from leeward.core.safety.risk import Answer, Barrier, Heard

DEFAULT = "default"
_SENTENCE_END = re.compile(r"(?<=[.!?।…])[\"”»]?\s+(?=\S)")
_IN_ORDER = ("path.", "tell.emergency_medical")
_SLOT = re.compile(r"\{(\w+)\}")
_SLOTS = frozenset(
    {
        "emergency",
        "line",
        "free_line",
        "line_contact",
        "always",
        "text",
        "text_contact",
        "who",
        "way",
        "minutes",
    }
)

ACKS = (
    *(str(level) for level in Level if level is not Level.NONE),
    *(str(answer) for answer in Answer if answer is not Answer.UNANSWERED),
    "continue",
    "dispute",
    "rise",
    "safe",
    "unsafe",
    "unsafe_others",
    "country",
)
TOLD = (
    *(str(owe) for owe in Owe if owe is not Owe.ACKNOWLEDGE and not owe.name.startswith("PATHWAY_")),
    "country",
    "disclose_short",
    "disclose_broken",
    "disclose_on_call",
    "disclose_on_call_soon",
    "emergency_anywhere",
    "emergency_home",
    "emergency_medical",
    "emergency_others",
    "emergency_ward",
    "follow_up_baseline",
    "line_free",
    "line_others",
    "line_plain",
    "line_youth",
    "means_distance_others",
    "presence_imminent",
    "presence_medical",
    "presence_others",
    "professional_others",
    "professional_path",
    "professional_safe",
    "stay_here",
    "stay_others",
    "trusted_person_here",
    "trusted_person_others",
    "trusted_person_safe",
)
SPECIAL = (
    "cost_medical",
    "police_hospital_others",
    "no_voice_text",
    "no_voice_chat",
    "family_knows_text",
    "family_knows_chat",
)
"""Barriers with words of their own: for somebody else, and naming the line that answers in writing."""


PEOPLE = ("", "_on_call", "_on_call_soon", "_broken")
"""Who is there: nobody, somebody, somebody who is known to be quick, somebody who cannot be reached."""

COMPANY: dict[Category, str] = {
    Category.ABUSE_CHILD: "home",
    Category.ABUSE_PARTNER: "home",
    Category.ABUSE_ELDER: "home",
    Category.SEXUAL_ASSAULT: "assault",
    Category.SEXTORTION: "sextortion",
    Category.EATING_DISORDER: "food",
    Category.PSYCHOSIS: "voices",
    Category.MANIA: "mania",
    Category.PERINATAL: "baby",
    Category.SUBSTANCE: "substance",
    Category.VIOLENCE: "violence",
}
"""Where the words of company of a path stand (``presence.<name>``), once the path itself is told."""

LONGEST_SENTENCE = 12
"""Words, outside English (safety.md, rule 10)."""


@dataclass(frozen=True)
class Line:
    """One variant, chosen: its sentences, and a mark of each, which travels with the state."""

    marks: tuple[str, ...]
    sentences: tuple[str, ...]

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(len(sentence.split()) for sentence in self.sentences)

    @property
    def asks(self) -> bool:
        """Whether one of its sentences is a question to the person (words to say to others do not count)."""
        return any(sentence.endswith("?") for sentence in self.sentences)


@dataclass(frozen=True)
class Scripts:
    """The crisis words of one language, as ``content/<lang>/dialogue/safety.yaml`` holds them."""

    language: str
    places: Mapping[str, tuple[str, ...]]
    """Variants by place, such as ``ask.suicide.default`` or ``path.mania``."""
    cards: Mapping[str, str]

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], where: str) -> Scripts:
        """Parse and check the file: every level, answer, obligation, path, barrier and question has words."""
        places = dict(_flatten(data, where))
        needed = (
            "skip",
            *(f"ack.{name}" for name in ACKS),
            *(f"tell.{name}" for name in TOLD),
            *(f"path.{name}" for name in path_names()),
            *(f"barrier.{barrier}" for barrier in (*Barrier, *SPECIAL)),
            *(f"heard.{heard}" for heard in Heard),
            "heard.asks_who_acts_on_call",
            *(f"people.{name}{state}" for name in ("opening", "line") for state in PEOPLE),
            *(f"people.role.{role}" for role in Role),
            *(f"people.way.{way}" for way in Way),
            "heard.wants_plan_steps",
            "heard.what_now_here",
            "heard.means_here_violence",
            "heard.believe_me_psychosis",
            *(f"presence.{name}" for name in dict.fromkeys(COMPANY.values())),
            "ask.suicide.again",
            *(f"ask.{ask}.{DEFAULT}" for ask in Ask),
        )
        missing = [name for name in needed if name not in places]
        if missing:
            raise ContentError(f"{where}: no words for {', '.join(missing)}")
        for place, variants in places.items():
            for variant in variants:
                if unknown := set(_SLOT.findall(variant)) - _SLOTS:
                    raise ContentError(f"{where}: {place} holds the unknown name {sorted(unknown)[0]}")
        cards = required(data, "cards", where)
        names = ("professional", "trusted_person", "safety_plan")
        return cls(
            language=text(data, "language", where),
            places=places,
            cards={name: text(cards, name, where) for name in names},
        )

    def pick(
        self,
        places: Sequence[str],
        *,
        used: Container[str],
        rng: Random,
        slots: dict[str, str],
        room: int,
        plain: bool = False,
    ) -> Line | None:
        """Choose a variant from the first place that has one left, without sentences already said.

        Left out are variants that need a name which *slots* lacks, that have
        more than *room* words or, with *plain*, that put a question. ``None``
        when no place has one left.
        """
        for place in places:
            lines = []
            for variant in self.places.get(place, ()):
                if any(name not in slots for name in _SLOT.findall(variant)):
                    continue
                line = self._line(variant, used, slots)
                if line is not None and line.words <= room and not (plain and line.asks):
                    lines.append(line)
            if lines:
                # These stand in their order of urgency; all others take turns.
                return lines[0] if place.startswith(_IN_ORDER) else rng.choice(lines)
        return None

    def about_people(self, name: str, people: OnCall) -> str:
        """Return the words about who is there: *name* is ``opening`` or ``line``."""
        where = next(name for name in place_for(people, f"people.{name}") if name in self.places)
        return _SLOT.sub(lambda found: names_for(people, self.places)[found.group(1)], self.places[where][0])

    def _line(self, variant: str, used: Container[str], slots: dict[str, str]) -> Line | None:
        """Fill in a variant; ``None`` where what it has to say, or to ask, was said before."""
        whole = split_sentences(variant)
        fresh = tuple(sentence for sentence in whole if _mark(sentence) not in used)
        asked = any(sentence.endswith("?") and sentence not in fresh for sentence in whole)
        if not fresh or asked or (len(fresh) < len(whole) and whole[0] in fresh):
            return None
        return Line(tuple(map(_mark, fresh)), tuple(self._fill(sentence, slots) for sentence in fresh))

    def _fill(self, sentence: str, slots: dict[str, str]) -> str:
        """Put the names in; outside English the hours give way where a sentence would grow too long."""
        filled = _SLOT.sub(lambda found: slots[found.group(1)], sentence)
        if self.language != "en" and len(filled.split()) > LONGEST_SENTENCE:
            filled = _SLOT.sub(lambda found: (slots | {"always": ""})[found.group(1)], sentence)
        return filled


def _mark(sentence: str) -> str:
    """A short mark by which a scripted sentence is known again."""
    return f"{zlib.crc32(sentence.encode()):08x}"


def path_names() -> tuple[str, ...]:
    """Return the names of the paths that need words, such as ``self_harm``."""
    prefix = "pathway_"
    return tuple(str(owe).removeprefix(prefix) for owe in Owe if str(owe).startswith(prefix))


def split_sentences(words: str) -> tuple[str, ...]:
    """Split scripted words at the ends of sentences."""
    return tuple(part.strip() for part in _SENTENCE_END.split(words) if part.strip())


def topic_names(level: Level, categories: tuple[Category, ...]) -> tuple[str, ...]:
    """Name the topics of a state, the most urgent path first, for places such as ``ack.<topic>``."""
    prefix = "pathway_"
    return tuple(str(path).removeprefix(prefix) for path in paths_of(level, categories))


def _flatten(data: Mapping[str, Any], where: str, prefix: str = "") -> list[tuple[str, tuple[str, ...]]]:
    found: list[tuple[str, tuple[str, ...]]] = []
    for key, value in data.items():
        if not prefix and key in ("language", "cards"):
            continue
        if not isinstance(key, str):
            raise ContentError(f"{where}: the key {key!r} below '{prefix}' must be text (quote it)")
        if isinstance(value, Mapping):
            found += _flatten(value, where, f"{prefix}{key}.")
        else:
            found.append((f"{prefix}{key}", texts(data, key, where)))
    return found
