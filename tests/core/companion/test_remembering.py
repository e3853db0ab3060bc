"""What is worth keeping, how it comes back, how it is forgotten, and what steers the next replies."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward import wiring
from leeward.core.companion import forgetting, hurting, steering
from leeward.core.companion.drafting import passes
from leeward.core.companion.forgetting import Scope
from leeward.core.companion.keepsakes import Kind, Known, merged, own, people_in, worth_keeping
from leeward.core.companion.memory import Memory, PastTurn
from leeward.core.companion.messages import Incoming, Turn, TurnFinished, TurnNotes
from leeward.core.companion.own_matters import tongue
from leeward.core.companion.policy import MOVES
from leeward.core.companion.prompt import BUDGET, prompt
from leeward.core.language import SUPPORTED
from leeward.core.safety.levels import Ask, Level, Reading
from leeward.core.safety.risk import RiskState

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)
EXAM = Known(Kind.WORRY, "My exam is in May")
TOLD = TurnNotes(told=("I lost my job on Monday",), events=("lost_job",))


def reply(text: str, memory: Memory, language: str | None = None, seed: int = 1) -> tuple[Turn, Memory]:
    companion, incoming = wiring.companion(), Incoming(text, language=language)
    read = companion.read(incoming, memory, now=NOW)
    events = companion.reply(incoming, read, memory, now=NOW, rng=random.Random(seed))
    turn = next(event.turn for event in events if isinstance(event, TurnFinished))
    return turn, companion.after(memory, incoming, read, turn)


def kept(text: str, turn: Turn, reading: Reading | None = None) -> list[tuple[Kind, str]]:
    found = worth_keeping(Incoming(text), turn, reading or Reading())
    return [(line.kind, line.text or line.about) for line in found.lines]


def test_an_own_matter_is_kept_in_the_persons_own_words() -> None:
    assert kept("I lost my job on Monday", Turn("…", notes=TOLD)) == [(Kind.EVENT, "I lost my job on Monday")]


@pytest.mark.parametrize(
    ("turn", "reading"),
    [
        (Turn("…", notes=TOLD), Reading(level=Level.PASSIVE_IDEATION)),
        (Turn("…", notes=TOLD), Reading(probe=True)),
        (Turn("…", notes=TOLD, safety=True), Reading()),
        (Turn("…", notes=TOLD, asked=(Ask.SUICIDE,)), Reading()),
        (Turn("…", notes=TOLD, state=Level.ACTIVE_IDEATION), Reading()),
    ],
)
def test_nothing_is_kept_where_danger_is_near(turn: Turn, reading: Reading) -> None:
    assert kept("I lost my job on Monday", turn, reading) == []


@pytest.mark.parametrize(
    ("language", "mine", "theirs"),
    [
        ("en", "I failed my driving test again", "My sister had an abortion and I know"),
        ("es", "Perdí mi trabajo el lunes", "Mi hermana me contó que está embarazada"),
        ("fr", "J'ai perdu mon travail lundi", "Ma sœur m'a dit son secret"),
        ("de", "Ich habe meine Arbeit verloren", "Meine Schwester hat mir alles erzählt"),
        ("pt", "Perdi meu emprego na segunda", "Minha irmã me contou tudo ontem"),
        ("hi", "मेरी नौकरी चली गई", "मेरी बहन ने मुझे सब बताया"),
    ],
)
def test_what_others_did_is_not_kept(language: str, mine: str, theirs: str) -> None:
    assert own(mine, tongue(language))
    assert not own(theirs, tongue(language))


@pytest.mark.parametrize(
    "said",
    ["I know Tom cheats on Ana", "I heard that he is ill", "I saw a friend cry", "so tired", "I " * 60],
)
def test_names_of_others_and_scraps_are_not_kept(said: str) -> None:
    assert not own(said, tongue("en"))


def test_people_are_kept_as_relations_and_first_names_alone() -> None:
    assert people_in("My sister Ana stole money from my boss.", tongue("en")) == ("my sister Ana", "my boss")
    assert people_in("Meine beste Freundin ist weg", tongue("de")) == ("meine beste Freundin",)


def test_a_wish_is_kept_and_taken_away_again() -> None:
    on = worth_keeping(Incoming("no advice"), Turn("…", notes=TurnNotes(wants_no_advice=True)), Reading())
    off = worth_keeping(Incoming("advice"), Turn("…", notes=TurnNotes(wants_no_advice=False)), Reading())
    assert [line.about for line in on.lines] == ["no_advice"] and off.ended == ("no_advice",)


def test_the_same_line_is_kept_once() -> None:
    assert merged([EXAM], [replace(EXAM, text="my exam is in MAY."), Known(Kind.EVENT, "I moved")]) == (
        Known(Kind.EVENT, "I moved"),
    )


def test_the_first_reply_takes_the_matter_up_and_no_later_one_does() -> None:
    first, memory = reply("hello", Memory(known=(EXAM,)))
    assert "My exam is in May" in first.reply and first.reply.count("?") == 1
    second, _ = reply("hello again", memory)
    assert "My exam is in May" not in second.reply


def test_a_heavy_matter_of_its_own_is_not_talked_over() -> None:
    heard, _ = reply("My boss shouted at me and I feel terrible", Memory(known=(EXAM,)))
    assert "My exam is in May" not in heard.reply


def test_a_safety_turn_takes_nothing_up() -> None:
    heard, _ = reply("I am going to kill myself tonight", Memory(known=(EXAM,)))
    assert heard.safety and "exam" not in heard.reply


def test_a_line_is_taken_up_once_also_over_talks() -> None:
    _, memory = reply("hello", Memory(known=(EXAM,)))
    again, _ = reply("hello", replace(memory, count=0, turns=()))
    assert "exam" not in again.reply


WISHES = {
    Scope.LAST: {
        "en": [
            "forget that",
            "Please forget what I just told you.",
            "don't remember that",
            "delete that please",
        ],
        "es": ["olvida eso", "Olvida lo que te dije"],
        "fr": ["oubliez ça", "Oubliez ce que j'ai dit, s'il vous plaît"],
        "de": ["vergiss das", "Vergiss, was ich gesagt habe".replace(",", "")],
        "pt": ["esqueça isso", "esquece o que eu te disse"],
        "hi": ["यह भूल जाइए", "जो मैंने कहा वह भूल जाओ", "ye bhool jao"],
    },
    Scope.ALL: {
        "en": ["forget everything", "Delete everything you know about me", "erase your memory of me"],
        "es": ["olvida todo lo que sabes de mí"],
        "fr": ["oubliez tout ce que vous savez sur moi"],
        "de": ["vergiss alles, was du über mich weißt"],
        "pt": ["esqueça tudo o que sabe sobre mim"],
        "hi": ["मेरे बारे में सब कुछ भूल जाइए"],
    },
    Scope.ABOUT: {
        "en": ["forget what I told you about my brother"],
        "es": ["olvida lo que te dije sobre mi hermano"],
        "fr": ["oubliez ce que j'ai dit sur mon frère"],
        "de": ["vergiss was ich dir über meinen Bruder erzählt habe"],
        "pt": ["esqueça o que eu te disse sobre meu irmão"],
        "hi": ["मेरे भाई के बारे में जो बताया वह भूल जाओ"],
    },
}


@pytest.mark.parametrize(
    ("scope", "text"),
    [(scope, text) for scope, by in WISHES.items() for texts in by.values() for text in texts],
)
def test_a_wish_to_forget_is_understood(scope: Scope, text: str) -> None:
    wish = forgetting.asked(text)
    assert wish is not None and wish.scope is scope
    assert bool(wish.words) is (scope is Scope.ABOUT)


@pytest.mark.parametrize(
    "text",
    [
        "I can't forget that", "forget it", "help me forget her", "don't forget that I am tired",
        "I want to forget everything that happened", "I always forget what I said", "no puedo olvidar eso",
        "je n'arrive pas à oublier ça", "ich kann das nicht vergessen", "não consigo esquecer isso", "मैं यह भूल नहीं सकता",
        "He told me to forget that and move on", "",
    ],
)  # fmt: skip
def test_talk_about_forgetting_is_no_wish(text: str) -> None:
    assert forgetting.asked(text) is None


@pytest.mark.parametrize("language", SUPPORTED)
def test_forgetting_is_confirmed_in_the_language_of_the_talk(language: str) -> None:
    text = WISHES[Scope.LAST][language][0]
    lines = {line.text for line in wiring.phrasebook().pool(language, "memory.forgot.last")}
    turn, _ = reply(text, Memory(language=language, last_disclosed=NOW), language)
    assert any(line in turn.reply for line in lines)


def test_what_is_forgotten_is_gone_from_the_memory_and_the_risk_stays() -> None:
    risk = RiskState(level=Level.DISTRESS)
    past = PastTurn("My brother Ben drinks again", "…", topics=("family",))
    memory = Memory(
        risk=risk, count=1, turns=(past,), threads=("your brother Ben drinks again", "your exam is in May"),
        people=("your brother",), known=(EXAM,),
    )  # fmt: skip
    _, after = reply("forget that", memory)
    assert "Ben" not in str(after.to_mapping()) and after.threads == ("your exam is in May",)
    everything = forgetting.without(memory, forgetting.Forget(Scope.ALL))
    assert everything.known == () == everything.threads and everything.risk == risk
    about = forgetting.without(memory, forgetting.Forget(Scope.ABOUT, "my exam"))
    assert about.known == () and about.people == ("your brother",)


def test_a_memory_survives_its_mapping_with_everything_new() -> None:
    memory = Memory(
        known=(EXAM, Known(Kind.MANNER, about="brief")), liked=("a",), disliked=("b",), asked_hurting=True
    )
    assert Memory.from_mapping(memory.to_mapping()) == memory


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    forgetting.asked(text)
    for language in SUPPORTED:
        own(text, tongue(language))
        people_in(text, tongue(language))


def test_what_was_not_for_the_person_is_not_chosen_again_and_what_helped_comes_earlier() -> None:
    usual = [move.name for move in steering.ordered(MOVES, Memory())]
    off = [move.name for move in steering.ordered(MOVES, Memory(disliked=("strategy:suggestion",)))]
    up = [move.name for move in steering.ordered(MOVES, Memory(liked=("strategy:normalising",)))]
    assert {"offer", "invite", "instrument"} <= set(usual) and not {"offer", "invite", "instrument"} & set(
        off
    )
    assert "advise" in off and "exercise" in off
    assert up.index("normalise") < up.index("comfort") and usual.index("comfort") < usual.index("normalise")


def test_a_practice_that_helped_is_offered_before_others_and_one_turned_down_is_not() -> None:
    offers = ("breathing-sigh", "grounding-54321")
    assert steering.offer(offers, Memory()) == "breathing-sigh"
    assert steering.offer(offers, Memory(liked=("grounding-54321",))) == "grounding-54321"
    assert steering.offer(offers, Memory(disliked=("breathing-sigh",))) == "grounding-54321"


def test_a_verdict_can_be_changed_and_taken_back() -> None:
    memory = steering.told(Memory(), "strategy:question", helped=True)
    memory = steering.told(memory, "strategy:question", helped=False)
    assert memory.liked == () and memory.disliked == ("strategy:question",)
    assert steering.told(memory, "strategy:question", helped=None).disliked == ()


def test_words_of_safety_are_no_matter_of_taste() -> None:
    assert steering.code_of({"strategy": "safety", "safety": True}) == ""
    assert steering.code_of({"strategy": "closing"}) == ""
    assert steering.code_of({"strategy": "suggestion", "exercise": "breathing-box"}) == "breathing-box"


CUE = hurting.Discomfort(seconds=30, sure=0.9)


@pytest.mark.parametrize(
    ("cue", "memory", "consent", "may"),
    [
        (CUE, Memory(), True, True),
        (CUE, Memory(), False, False),
        (replace(CUE, seconds=5), Memory(), True, False),
        (replace(CUE, sure=0.4), Memory(), True, False),
        (CUE, Memory(asked_hurting=True), True, False),
        (CUE, Memory(no_questions=True), True, False),
        (CUE, Memory(risk=RiskState(level=Level.PASSIVE_IDEATION, open=True)), True, False),
    ],
)
def test_when_it_may_ask_if_something_hurts(
    cue: hurting.Discomfort, memory: Memory, consent: bool, may: bool
) -> None:
    assert hurting.may_ask(cue, memory, consent=consent) is may


@pytest.mark.parametrize("language", SUPPORTED)
def test_the_question_is_asked_once_in_every_language_and_passes_the_guard(language: str) -> None:
    said = hurting.question(wiring.phrasebook(), language, Memory(), random.Random(1))
    assert said.endswith("?") and passes(said, language, RiskState())
    after = hurting.noted(Memory(), said)
    assert not hurting.may_ask(CUE, after, consent=True)
    assert after.last is not None and after.last.question == said


def test_a_model_is_told_the_matters_and_never_names_or_people() -> None:
    from leeward.core.companion.messages import Strategy
    from leeward.core.companion.ports import Brief, Plan
    from leeward.core.companion.understanding import Understanding

    known = (EXAM, Known(Kind.PERSON, "my sister Ana"), Known(Kind.MANNER, "Sam", "name"))
    many = tuple(Known(Kind.EVENT, f"I moved {n} " + "x" * 200) for n in range(8))
    for lines in (known, (*many, *known)):
        brief = Brief(
            Plan("explore", Strategy.QUESTION, ()), Understanding(text="hi " * 900), Memory(known=lines), "en",
            random.Random(1), lambda _: True,
        )  # fmt: skip
        told = prompt(brief, asks=True)
        assert "My exam is in May" in told[0].text and "Ana" not in told[0].text and "Sam" not in told[0].text
        assert sum(len(line.text) for line in told) <= BUDGET
