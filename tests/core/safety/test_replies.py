"""Crisis replies: short, honest, one question, emergency first, never the same words twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

import pytest

from leeward.core.companion.messages import Resource, ResourceType
from leeward.core.content import ContentError
from leeward.core.safety import guard
from leeward.core.safety.levels import Ask, Category, Level, Reading, Subject
from leeward.core.safety.obligations import Owe
from leeward.core.safety.people import OnCall, Role, Way
from leeward.core.safety.replies import WORD_LIMIT, SafetyReply, compose
from leeward.core.safety.risk import Barrier, RiskState
from leeward.core.safety.scripts import Scripts, split_sentences
from leeward.core.safety.state import advance
from leeward.wiring import safety_scripts

NOW = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
LANGUAGES = ("en", "es", "fr", "de", "pt", "hi")
ALWAYS = "day and night"
LINES = (
    Resource(ResourceType.HELPLINE, "Evening line", "0800 1", hours="until 22:00"),
    Resource(ResourceType.HELPLINE, "Open line", "116 123", hours=ALWAYS),
    Resource(ResourceType.TEXT_LINE, "Quiet line", "85258", hours=ALWAYS),
)
ALARM = Resource(ResourceType.EMERGENCY, "Emergency services", "112", hours=ALWAYS)
ACTIVE = Reading(Level.ACTIVE_IDEATION, crisis=True, safety=True)
IMMINENT = Reading(Level.PLAN_OR_IMMINENT, crisis=True, safety=True, emergency=True)
CALM = Reading()


class Pack:
    """A country with one always-open line; it keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str | None, bool]] = []

    def named(self, words):
        return ""

    def resources(self, country, languages, now, categories=(), *, emergency=False):
        self.asked.append((country, emergency))
        return (ALARM, *LINES) if emergency else (*LINES, ALARM)


def say(
    state: RiskState, reading: Reading, text: str = "", *, language: str = "en", seed: int = 0, **more: Any
) -> SafetyReply:
    now = (state.last_seen or NOW) + timedelta(minutes=1)
    step = advance(state, reading, now=now, text=text)
    return compose(
        step,
        reading,
        words=safety_scripts(language),
        pack=Pack(),
        country="GB",
        now=now,
        rng=Random(seed),
        **more,
    )


def words_of(reply: SafetyReply) -> int:
    return sum(len(sentence.split()) for sentence in reply.sentences)


def types(resources: Sequence[Resource]) -> list[ResourceType]:
    return [resource.type for resource in resources]


OPENINGS = [
    Reading(level, categories=categories, crisis=crisis, safety=True, emergency=emergency, subject=subject)
    for level, categories, crisis, emergency, subject in [
        (Level.PASSIVE_IDEATION, (), False, False, Subject.SELF),
        (Level.ACTIVE_IDEATION, (), True, False, Subject.SELF),
        (Level.PLAN_OR_IMMINENT, (), True, True, Subject.SELF),
        (Level.HARM_TO_OTHERS, (Category.VIOLENCE,), True, True, Subject.OTHER),
        (Level.THIRD_PARTY_CONCERN, (), False, False, Subject.OTHER),
        (Level.MEDICAL_EMERGENCY, (Category.OVERDOSE,), True, True, Subject.SELF),
        (Level.MEDICAL_EMERGENCY, (Category.MEDICAL,), True, True, Subject.SELF),
        (Level.ACTIVE_IDEATION, (Category.MEANS_SEEKING,), True, False, Subject.SELF),
        *(
            (Level.DISTRESS, (category,), False, False, Subject.SELF)
            for category in Category
            if category not in (Category.MEANS_SEEKING, Category.MINOR)
        ),
    ]
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_opening_is_short_asks_at_most_one_question_and_passes_the_guard(language: str) -> None:
    for reading in OPENINGS:
        for seed in range(4):
            reply = say(RiskState(), reading, language=language, seed=seed)
            where = f"{language} {reading.level} {reading.categories}: {reply.sentences}"
            assert reply.sentences, where
            assert words_of(reply) <= WORD_LIMIT, where
            assert sum(sentence.endswith("?") for sentence in reply.sentences) <= 1, where
            assert bool(reply.asked) == any(s.endswith("?") for s in reply.sentences), where
            for sentence in reply.sentences:
                assert guard.check(sentence, language=language, state=reply.state) is None, sentence
                assert "{" not in sentence
                if language != "en":
                    assert len(sentence.split()) <= 12, sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_crisis_never_says_a_sentence_twice(language: str) -> None:
    state, said = RiskState(), []
    for reading in [ACTIVE, CALM, CALM, CALM, IMMINENT, *[CALM] * 6]:
        reply = say(state, reading, language=language)
        said += reply.sentences
        state = reply.state
    assert len(said) == len(set(said))


def test_emergency_comes_first_and_speaks_of_company_and_distance() -> None:
    reply = say(RiskState(), IMMINENT)
    assert reply.emergency
    assert any("112" in sentence for sentence in reply.sentences)
    told = {owe for owe, _ in reply.state.told}
    assert {Owe.EMERGENCY, Owe.STAY_WITH_SOMEONE, Owe.MEANS_DISTANCE} <= told
    assert types(reply.resources)[0] is ResourceType.EMERGENCY
    medical = say(
        RiskState(), Reading(Level.MEDICAL_EMERGENCY, (Category.MEDICAL,), crisis=True, safety=True)
    )
    assert "112" in medical.sentences[0]


def test_cards_hold_lines_people_and_the_plan_and_come_once_until_risk_rises() -> None:
    first = say(RiskState(), ACTIVE)
    assert types(first.resources) == [
        ResourceType.HELPLINE,
        ResourceType.HELPLINE,
        ResourceType.TEXT_LINE,
        ResourceType.PROFESSIONAL,
        ResourceType.TRUSTED_PERSON,
        ResourceType.SAFETY_PLAN,
        ResourceType.EMERGENCY,
    ]
    second = say(first.state, ACTIVE, "I want to kill myself")
    assert second.resources == ()
    assert say(second.state, IMMINENT, "tonight").resources


def test_the_line_that_is_always_open_is_named() -> None:
    said = " ".join(say(RiskState(), ACTIVE).sentences)
    assert "Open line" in said
    assert "116 123" in said


def test_without_any_line_the_words_still_stand() -> None:
    class Empty:
        def named(self, words):
            return ""

        def resources(self, country, languages, now, categories=(), *, emergency=False):
            return ()

    step = advance(RiskState(), IMMINENT, now=NOW)
    reply = compose(
        step, IMMINENT, words=safety_scripts("en"), pack=Empty(), country=None, now=NOW, rng=Random(0)
    )
    assert reply.sentences
    assert not any("{" in sentence for sentence in reply.sentences)


def test_says_first_that_nobody_reads_along_or_who_is_on_call() -> None:
    alone = say(RiskState(), ACTIVE)
    assert any("software" in s or "program" in s for s in alone.sentences)
    watched = say(RiskState(), ACTIVE, people=OnCall(present=True, role=Role.NURSE, ways=(Way.EMAIL,)))
    assert any("A nurse" in s and "by e-mail" in s for s in watched.sentences)
    assert not any("no person" in s.lower() for s in watched.sentences)


def test_where_no_alert_goes_out_none_is_spoken_of_as_sent() -> None:
    nurse = OnCall(present=True, role=Role.NURSE, ways=(Way.EMAIL,))
    angry = Reading(Level.HARM_TO_OTHERS, safety=True)
    said = " ".join(say(RiskState(), angry, people=nurse).sentences)
    assert "A nurse is on call. If I read danger" in said
    assert "gets a short alert" not in said


@pytest.mark.parametrize(
    ("language", "words", "barrier"),
    [
        ("en", "I can't talk on the phone, they would hear me", Barrier.NO_VOICE),
        ("en", "they'll lock me up", Barrier.POLICE_HOSPITAL),
        ("en", "I can't afford a therapist", Barrier.COST),
        ("en", "I'm too ashamed", Barrier.SHAME),
        ("en", "I tried therapy before and it didn't help", Barrier.TRIED_BEFORE),
        ("en", "I don't trust them", Barrier.DISTRUST),
        ("en", "my phone has no credit", Barrier.NO_CREDIT),
        ("en", "they will take my kids", Barrier.CHILDREN),
        ("en", "I don't want to bother anyone", Barrier.BURDEN),
        ("en", "I have no one", Barrier.NOBODY),
        ("en", "you won't tell anyone right", Barrier.SECRECY),
        ("en", "I just need someone to listen", Barrier.ONLY_LISTEN),
        ("en", "you keep saying the same thing", Barrier.REPEATING),
        ("es", "me van a encerrar si llamo", Barrier.POLICE_HOSPITAL),
        ("es", "no puedo hablar, me oirán", Barrier.NO_VOICE),
        ("fr", "je n'ai pas d'argent pour ça", Barrier.COST),
        ("fr", "j'ai peur de l'hôpital", Barrier.POLICE_HOSPITAL),
        ("de", "ich schäme mich so", Barrier.SHAME),
        ("de", "das jugendamt nimmt mir die kinder weg", Barrier.CHILDREN),
        ("pt", "não confio em médicos", Barrier.DISTRUST),
        ("pt", "não quero incomodar ninguém", Barrier.BURDEN),
        ("hi", "मेरे पास पैसे नहीं हैं", Barrier.COST),
        ("hi", "koi nahi hai mere paas, sharm aati hai", Barrier.SHAME),
    ],
)
def test_a_barrier_in_the_persons_own_words_is_met_at_once(
    language: str, words: str, barrier: Barrier
) -> None:
    state = say(RiskState(), ACTIVE, language=language).state
    step = advance(state, CALM, now=NOW + timedelta(minutes=3), text=words)
    assert barrier in step.barriers
    assert Owe.BARRIERS in step.owes
    reply = say(state, CALM, words, language=language)
    scripts = safety_scripts(language)
    answers = [
        set(split_sentences(variant))
        for name in step.barriers
        for place in (f"barrier.{name}", f"barrier.{name}_text")
        for variant in scripts.places.get(place, ())
    ]
    said = set(reply.sentences)
    assert any(answer & said for answer in answers), reply.sentences


def test_means_are_refused_and_the_person_is_asked_about() -> None:
    seeking = replace(ACTIVE, categories=(Category.MEANS_SEEKING,))
    reply = say(RiskState(), seeking, "what is the best way to do it")
    assert Owe.REFUSE_MEANS in {owe for owe, _ in reply.state.told}
    assert reply.asked == (Ask.SUICIDE,)


def test_what_did_not_fit_stays_owed() -> None:
    reply = say(RiskState(), IMMINENT)
    told = {owe for owe, _ in reply.state.told}
    assert Owe.PROFESSIONAL not in told
    after = say(say(reply.state, CALM).state, CALM)
    assert {Owe.LINE, Owe.TRUSTED_PERSON} & {owe for owe, _ in after.state.told}


def test_ordinary_talk_gets_no_safety_words() -> None:
    assert say(RiskState(), CALM, "nice weather").sentences == ()


def test_a_gentle_question_is_all_that_is_said_beside_ordinary_talk() -> None:
    reply = say(RiskState(), Reading(Level.DISTRESS, probe=True))
    assert reply.asked == (Ask.SUICIDE,)
    assert reply.resources == ()
    assert words_of(reply) <= 25


def test_a_script_without_words_for_a_place_names_it() -> None:
    data = {"language": "en", "cards": {"professional": "a", "trusted_person": "b", "safety_plan": "c"}}
    with pytest.raises(ContentError, match=r"ack\.passive_ideation"):
        Scripts.from_mapping(data, "somewhere")


@pytest.mark.parametrize("language", LANGUAGES)
def test_scripts_have_enough_variants_and_short_sentences(language: str) -> None:
    scripts = safety_scripts(language)
    least = 4 if language == "en" else 2
    wide = (
        "ack.",
        "tell.emergency",
        "tell.stay",
        "tell.means_distance",
        "ask.suicide.default",
        "ask.plan.default",
    )
    for place, variants in scripts.places.items():
        if place.startswith("ack.") and place.split(".")[1] in list(Level):
            assert len(variants) >= min(least, 3 if language != "en" else 4), place
        if place.startswith(wide):
            assert len(variants) >= 2, place
        for variant in variants:
            for sentence in split_sentences(variant):
                limit = 12 if language != "en" else 20
                assert len(sentence.split()) <= limit, f"{place}: {sentence}"
                assert "!" not in sentence, place
