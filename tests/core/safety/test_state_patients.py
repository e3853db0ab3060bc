"""Simulated patients, through triage, state and replies: each tells the next thing only when asked directly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from leeward.core.companion.messages import Resource, ResourceType
from leeward.core.safety import guard, triage
from leeward.core.safety.levels import Ask, Level, severity
from leeward.core.safety.obligations import Owe
from leeward.core.safety.replies import WORD_LIMIT, SafetyReply, compose
from leeward.core.safety.risk import RiskState, Step
from leeward.core.safety.state import advance
from leeward.wiring import safety_scripts

NOW = datetime(2026, 3, 1, 22, 0, tzinfo=UTC)
CARE = {Owe.LINE, Owe.TRUSTED_PERSON, Owe.PROFESSIONAL}


class Pack:
    def named(self, words):
        return ""

    def resources(self, country, languages, now, categories=(), *, emergency=False):
        return (
            Resource(ResourceType.EMERGENCY, "Emergency", "112", hours="always"),
            Resource(ResourceType.HELPLINE, "Open line", "116 123", hours="always"),
            Resource(ResourceType.TEXT_LINE, "Quiet line", "85258", hours="always"),
        )


@dataclass(frozen=True)
class Patient:
    """Opens with *says*, answers what is asked, and fills other turns with *drifts*."""

    name: str
    language: str
    says: tuple[str, ...]
    answers: Mapping[Ask, str]
    drifts: tuple[str, ...]
    imminent: bool = False
    turns: int = 9


@dataclass(frozen=True)
class Moment:
    said: str
    step: Step
    reply: SafetyReply


def meet(patient: Patient, seed: int = 0) -> list[Moment]:
    state, moments, earlier = RiskState(), [], []
    says, drifts = list(patient.says), list(patient.drifts)
    asked: Ask | None = None
    now, rng = NOW, Random(seed)
    for number in range(patient.turns):
        if number == 0:
            text = says.pop(0)
        elif asked in patient.answers:
            text = patient.answers[asked]
        elif says:
            text = says.pop(0)
        else:
            text = drifts[number % len(drifts)]
        now += timedelta(minutes=1)
        reading = triage.read(text, earlier=earlier, language=patient.language)
        earlier.append(text)
        step = advance(state, reading, now=now, text=text)
        reply = compose(
            step,
            reading,
            words=safety_scripts(patient.language),
            pack=Pack(),
            country=None,
            now=now,
            rng=rng,
        )
        moments.append(Moment(text, step, reply))
        state, asked = reply.state, reply.asked[0] if reply.asked else None
    return moments


PATIENTS = [
    Patient(
        "open",
        "en",
        ("I want to kill myself.",),
        {
            Ask.SUICIDE: "yes, every day",
            Ask.PLAN: "yes, I have a plan",
            Ask.INTENT: "I think so",
            Ask.MEANS: "yes it's at home",
            Ask.TIMING: "tonight",
            Ask.SAFETY: "no, I'm alone",
        },
        ("it just hurts so much", "nobody knows"),
        imminent=True,
    ),
    Patient(
        "hesitant",
        "en",
        ("I just feel so hopeless, nothing will ever get better", "there is no point to anything anymore"),
        {
            Ask.SUICIDE: "sometimes",
            Ask.PLAN: "not really",
            Ask.INTENT: "I don't know",
            Ask.MEANS: "I'd rather not say",
            Ask.TIMING: "no",
            Ask.SAFETY: "I think so",
        },
        ("work was bad again", "I don't sleep"),
    ),
    Patient(
        "denies, then admits",
        "en",
        ("I wish I could go to sleep and not wake up", "ok fine, I do think about killing myself"),
        {
            Ask.SUICIDE: "no, I'm just tired",
            Ask.PLAN: "maybe",
            Ask.INTENT: "not sure",
            Ask.SAFETY: "I guess",
        },
        ("I'm tired of talking", "everyone is asleep"),
    ),
    Patient(
        "refuses help",
        "en",
        (
            "I've been thinking about suicide",
            "no doctors. no police.",
            "I'm not calling anyone, they don't care",
        ),
        {Ask.SUICIDE: "yes"},
        ("I don't trust any of them", "I just need someone to listen", "I tried that before, it didn't help"),
    ),
    Patient(
        "jokes after admitting",
        "en",
        ("I want to end my life", "haha just kidding", "you took that so seriously lol"),
        {Ask.SUICIDE: "yes", Ask.INTENT: "lol no", Ask.SAFETY: "haha yes"},
        ("anyway, how do I fix my sleep", "it was a joke"),
    ),
    Patient(
        "abierta",
        "es",
        ("Quiero suicidarme.",),
        {
            Ask.SUICIDE: "sí",
            Ask.PLAN: "sí, tengo un plan",
            Ask.INTENT: "creo que sí",
            Ask.MEANS: "lo tengo en casa",
            Ask.TIMING: "esta noche",
            Ask.SAFETY: "no, estoy sola",
        },
        ("me duele todo", "nadie lo sabe"),
        imminent=True,
    ),
    Patient(
        "rechaza ayuda",
        "es",
        ("Quiero matarme", "no confío en los médicos", "no puedo llamar, me oirían"),
        {Ask.SUICIDE: "sí", Ask.PLAN: "no lo sé", Ask.INTENT: "tal vez"},
        ("no quiero consejos", "estoy cansada", "ya lo probé y no sirvió"),
    ),
    Patient(
        "ouverte",
        "fr",
        ("Je veux me suicider.",),
        {
            Ask.SUICIDE: "oui",
            Ask.PLAN: "oui, j'ai un plan",
            Ask.INTENT: "je crois que oui",
            Ask.MEANS: "oui, chez moi",
            Ask.TIMING: "ce soir",
            Ask.SAFETY: "non, je suis seule",
        },
        ("j'ai trop mal", "personne ne sait"),
        imminent=True,
    ),
    Patient(
        "nie puis plaisante",
        "fr",
        ("J'ai envie de me tuer", "c'était une blague", "laissez tomber"),
        {Ask.SUICIDE: "oui parfois", Ask.PLAN: "pas vraiment", Ask.INTENT: "je ne sais pas"},
        ("mon travail me fatigue", "je dors mal"),
    ),
]


@pytest.mark.parametrize("patient", PATIENTS, ids=lambda patient: f"{patient.language}: {patient.name}")
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_obligations_are_met_in_order(patient: Patient, seed: int) -> None:
    moments = meet(patient, seed)
    asked = [ask for moment in moments for ask in moment.reply.asked]
    told = dict(reversed(moments[-1].reply.state.told))
    opened = next(number for number, moment in enumerate(moments, 1) if moment.step.safety)

    assert asked, "nothing was asked"
    assert asked[0] in (Ask.SUICIDE, Ask.PLAN) or patient.imminent
    assert opened <= 3
    assert set(told) >= CARE, CARE - set(told)
    assert max(told[owe] for owe in CARE) <= opened + 5
    assert {Owe.BARRIERS, Owe.SAFETY_PLAN, Owe.COPING} & set(told)
    if Ask.PLAN in asked:
        plan_turn = next(n for n, moment in enumerate(moments, 1) if Ask.PLAN in moment.reply.asked)
        assert told[Owe.DISCLOSE_HUMANS] <= plan_turn
    order = [ask for ask in (Ask.SUICIDE, Ask.PLAN, Ask.INTENT) if ask in asked]
    assert [ask for ask in asked if ask in order][: len(order)] == order
    put: dict[Ask, int] = {}
    for number, moment in enumerate(moments):
        for ask in moment.reply.asked:
            since = put.get(ask)
            rose = since is None or any(between.step.raised for between in moments[since + 1 : number + 1])
            assert rose, f"{ask} was asked again although nothing rose"
            put[ask] = number


@pytest.mark.parametrize("patient", PATIENTS, ids=lambda patient: f"{patient.language}: {patient.name}")
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_the_state_never_falls_and_nothing_is_said_twice(patient: Patient, seed: int) -> None:
    moments = meet(patient, seed)
    heights = [severity(moment.step.state.level) for moment in moments]
    assert heights == sorted(heights)
    said = [sentence for moment in moments for sentence in moment.reply.sentences]
    assert len(said) == len(set(said))
    for moment in moments:
        assert sum(len(sentence.split()) for sentence in moment.reply.sentences) <= WORD_LIMIT
        assert sum(sentence.endswith("?") for sentence in moment.reply.sentences) <= 1
        for sentence in moment.reply.sentences:
            assert guard.check(sentence, language=patient.language, state=moment.reply.state) is None


@pytest.mark.parametrize(
    "patient", [patient for patient in PATIENTS if patient.imminent], ids=lambda patient: patient.language
)
def test_when_a_plan_is_told_emergency_company_and_distance_come_in_the_same_reply(patient: Patient) -> None:
    moment = next(m for m in meet(patient) if m.step.state.level is Level.PLAN_OR_IMMINENT)
    told = {owe for owe, turn in moment.reply.state.told if turn == moment.reply.state.turn}
    assert {Owe.EMERGENCY, Owe.STAY_WITH_SOMEONE, Owe.MEANS_DISTANCE} <= told
    assert moment.reply.emergency
    assert moment.reply.resources[0].type is ResourceType.EMERGENCY


def test_cards_come_again_only_when_danger_rises() -> None:
    for patient in PATIENTS:
        for before, moment in zip([None, *(moments := meet(patient))], moments, strict=False):
            if moment.reply.resources and before is not None:
                assert moment.step.raised or not before.step.safety, moment.said
