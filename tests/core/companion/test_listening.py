"""What a tired person would notice: not asked twice, not interviewed, no advice in grief, left alone when they say so."""

# ruff: noqa: E501  (a table of examples reads better unbroken)

from __future__ import annotations

import re

import pytest

from leeward import wiring
from leeward.core.companion.asking import asks, tells
from leeward.core.companion.echoes import echo, gerund, span
from leeward.core.companion.lexicon import words_of
from leeward.core.companion.memory import Memory
from leeward.core.companion.people_elsewhere import people
from leeward.core.companion.signs import FAMILIES, blended, seen, wished
from leeward.core.companion.topics import troubled
from leeward.core.text.labels import EMOTIONS
from leeward.core.text.ports import TextSigns
from tests.core.companion.talking import Talk

GRIEF = (
    "My mum died in march",
    "I was the one who took care of her at the end",
    "Her name was Rosa. She made this awful lemon cake and we all had to eat it",
    "I found her glasses in my coat pocket yesterday and I just sat down in the street",
    "people say I should be over it by now",
    "sometimes I still pick up the phone to call her",
    "I would tell her that the lemon tree is growing",
)
BOSS = (
    "My boss is so unfair to me",
    "he humiliated me in front of the whole team today because of one typo",
    "and then he took credit for my slides in the meeting with the client",
    "I've worked 60 hour weeks for this man",
    "he never will apologise though",
    "my wife says I should let it go but I can't sleep",
    "I keep checking my mail at night",
)


@pytest.mark.parametrize(
    ("turned", "doing", "when", "past"),
    [
        ("you keep checking her profile at night", "checking her profile at night", "", False),
        ("you found her glasses in your coat pocket", "finding her glasses in your coat pocket", "you found her glasses in your coat pocket", True),
        ("you can't get anything into your head", "not being able to get anything into your head", "", False),
        ("he took credit for your slides", "", "he took credit for your slides", True),
        ("she screams from five to ten and nothing helps", "", "she screams from five to ten", False),
        ("you are 52", "", "", False),
        ("you would tell her that", "", "", False),
        ("you feel alone at night", "", "", False),
    ],
)  # fmt: skip
def test_a_clause_gives_pieces_that_fit_into_a_question(
    turned: str, doing: str, when: str, past: bool
) -> None:
    found = echo(turned)
    assert (found.doing, found.when) == (doing, when)
    assert not (doing or when) or found.past == past


@pytest.mark.parametrize(
    ("verb", "form"),
    [("lie", "lying"), ("sit", "sitting"), ("make", "making"), ("see", "seeing"), ("stay", "staying")],
)
def test_forms_of_verbs(verb: str, form: str) -> None:
    assert gerund(verb) == form


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("we were together for 6 years", "years"),
        ("it has been like this for 4 months", "months"),
        ("she left three weeks ago", "weeks"),
        ("I have savings for 4 months", None),
        ("my exam is in two weeks", None),
        ("my son is 9 years old", None),
    ],
)
def test_how_long_it_has_been(text: str, size: str | None) -> None:
    found = span(text)
    assert (found.size if found else None) == size


def test_what_was_told_is_not_asked() -> None:
    assert "since" in asks("How long has it been like this?", "en") & tells(
        "it's been like this for 4 months", "en"
    )
    assert asks("Wer weiß noch davon?", "de") == {"told whom"}
    assert not tells("I am tired", "en")
    for seed in range(6):
        running = Talk(seed=seed)
        asked = [running.say(text).notes.question for text in BOSS]
        kinds = [
            kind
            for question in asked
            for kind in asks(question, "en")
            if kind in ("since", "told whom", "body", "hardest", "support")
        ]
        assert len(kinds) == len(set(kinds)), asked


@pytest.mark.parametrize("seed", range(4))
def test_a_talk_is_no_interview(seed: int) -> None:
    running = Talk(seed=seed)
    marks = ["?" in running.say(text).reply for text in BOSS]
    assert not any(all(marks[place : place + 3]) for place in range(len(marks) - 2)), marks
    assert sum(marks) >= 2


@pytest.mark.parametrize("seed", range(5))
def test_the_mourning_get_no_practice_no_idea_and_no_summary(seed: int) -> None:
    running = Talk(seed=seed)
    turns = [running.say(text) for text in GRIEF]
    assert {turn.exercise for turn in turns} == {None}
    assert not {turn.notes.move for turn in turns} & {"invite", "offer", "summary", "instrument"}
    assert "Rosa" in turns[2].reply
    assert not any(re.search(r"weighs most|something you could try", turn.reply) for turn in turns)


def test_whoever_wants_to_be_left_alone_is_left_alone() -> None:
    running = Talk()
    for text in ("I don't want to talk", "just leave me be", "no", "...", "stop asking me stuff"):
        assert "?" not in running.say(text).reply, text


def test_it_is_out_now_needs_nothing_more() -> None:
    running = Talk()
    running.say_all(BOSS[:4])
    turn = running.say("I just needed to get it out")
    assert "?" not in turn.reply
    assert turn.exercise is None


def test_a_practice_that_is_refused_is_not_offered_again() -> None:
    running = Talk()
    running.say("my thoughts are racing about work and I feel so anxious")
    refused = running.say("no I don't want to breathe, I want him to apologise")
    assert refused.exercise is None
    later = [
        running.say(text)
        for text in ("he never will though", "HR is his friend", "I am so stressed", "it makes me anxious")
    ]
    assert {turn.exercise for turn in later} == {None}


def test_naming_a_person_is_not_yet_a_trouble_with_them() -> None:
    turn = Talk().say("Good evening. I am 78 years old and my grandson showed me this")
    assert turn.topics == ()
    assert "family" in Talk().say("my mother never listens to me").topics
    assert not troubled("my grandson showed me this")


def test_the_feeling_of_somebody_else_is_not_the_speakers() -> None:
    reply = Talk().say("she'd be angry that I lied, not about the job").reply
    assert "you feel angry" not in reply
    assert "“Angry”" not in reply


@pytest.mark.parametrize(
    "text", ["everyone says how happy I must be", "they are always on their phones, games are fun they say"]
)
def test_joy_that_others_speak_of_is_no_good_news(text: str) -> None:
    assert Talk().say(text).notes.move != "glad"


def test_a_first_step_named_with_maybe_is_taken_up() -> None:
    running = Talk()
    running.say_all(
        [
            "I have my anatomy exam on friday and I can't get anything into my head",
            "I read the same page five times",
        ]
    )
    running.say_all(["what should I do tonight, I still have 6 chapters", "ok that could work"])
    turn = running.say("maybe start with the heart chapter")
    assert turn.notes.move == "resolve"
    assert "heart chapter" in turn.reply


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("do you think she'll come back?", "know"),
        ("what is the difference between a psychologist and a psychiatrist", "prescribe"),
        ("how long does an antidepressant take to work", "weeks"),
        ("what's CBT-I", "sleep"),
        ("will it ever stop hurting?", "weeks|months|waves"),
    ],
)
def test_more_questions_get_their_answer(text: str, word: str) -> None:
    turn = Talk().say(text)
    assert turn.notes.move == "know"
    assert re.search(word, turn.reply)


def test_an_article_is_named_once_and_shown_as_a_card() -> None:
    running = Talk()
    first = running.say("what is CBT")
    assert [card.type for card in first.resources] == ["article"]
    assert first.resources[0].name in first.reply
    assert first.resources[0].url.startswith("/library/")
    again = running.say("what is CBT about")
    assert first.resources[0] not in again.resources


def test_no_article_where_nothing_was_asked() -> None:
    assert Talk().say("I feel so low since the winter, nothing is fun").resources == ()


def test_a_practice_runs_step_by_step_in_the_talk_and_stops() -> None:
    running = Talk()
    running.say_all(["I keep thinking that I am useless at my job", "can we do the thought record"])
    begun = running.say("step by step, here")
    assert (begun.notes.move, begun.exercise) == ("guided", "thought-record")
    assert begun.chips
    assert running.memory.practising
    assert Memory.from_mapping(running.memory.to_mapping()).practising == running.memory.practising
    rated = running.say("7")
    assert rated.notes.move == "guided"
    assert rated.reply != begun.reply
    running.say("stop")
    assert running.memory.practising == ""
    assert running.say("thanks").notes.move == "thanks"


def test_danger_comes_before_the_step_of_a_practice() -> None:
    running = Talk()
    running.say_all(
        ["I keep thinking that I am useless at my job", "can we do the thought record", "step by step, here"]
    )
    turn = running.say("I want to kill myself tonight")
    assert turn.crisis
    assert turn.exercise is None


LEXICON = wiring.companion()._understander._lexicons["en"]  # type: ignore[attr-defined]


def signs(**shares: dict[str, float]) -> TextSigns:
    return TextSigns(
        0.0, 0.0, 0.0, {}, {}, shares.get("emotions", {}), shares.get("topics", {}), shares.get("wants", {})
    )


def test_a_trained_reader_fills_in_and_never_takes_away() -> None:
    assert blended({"sadness": 0.7}, None, LEXICON) == {"sadness": 0.7}
    both = blended({"sadness": 0.7}, signs(emotions={"fear": 0.9, "joy": 0.2, "curiosity": 0.9}), LEXICON)
    assert both == {"fear": 0.8, "sadness": 0.7}
    told = signs(topics={"relationship": 0.9, "sleep": 0.3, "legal": 0.99})
    assert seen(("work",), told, 12) == ("work", "partner")
    assert seen(("work",), told, 2) == ("work",)
    assert wished(set(), signs(wants={"advice": 0.9, "be_heard": 0.1}), 9) == {"advice"}
    assert wished({"goodbye"}, signs(wants={"advice": 0.9}), 9) == {"goodbye"}
    assert wished(set(), signs(wants={"stop": 0.95}), 9) == set()


def test_every_feeling_of_the_reader_has_a_family() -> None:
    assert set(FAMILIES) == set(EMOTIONS)


def test_people_in_other_languages_are_turned_round() -> None:
    assert [one.said for one in people("Mi mujer y mis padres no lo saben", "es")] == [
        "tu mujer",
        "tus padres",
    ]
    assert [one.said for one in people("ma mère ne dit rien", "fr")] == ["votre mère"]
    assert [one.said for one in people("minha mãe e meu chefe", "pt")] == ["sua mãe", "seu chefe"]
    assert people("meine Mutter", "de") == ()


@pytest.mark.parametrize("language", ["de", "es", "fr", "hi", "pt"])
def test_other_languages_have_words_for_what_happens(language: str) -> None:
    lexicon = wiring.companion()._understander._lexicons[language]  # type: ignore[attr-defined]
    book = wiring.phrasebook()
    events = [name for name, _ in lexicon.events]
    assert len(events) >= 12
    for name in events:
        for kind in ("comfort", "ask", "idea"):
            assert book.pool(language, f"event.{name}.{kind}"), f"{name}.{kind}"
    assert len(book.pool(language, "floor")) >= 8
    assert sum(1 for _ in book.lines(language)) >= 280


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        ("de", "Mein Mann ist vor drei Monaten gestorben", "partner_died"),
        ("es", "me despidieron ayer del trabajo", "job_lost"),
        ("fr", "ma copine m'a quittée il y a deux semaines", "broke_up"),
        ("pt", "meu chefe me humilhou na frente de todo mundo", "humiliated"),
        ("hi", "मेरी नौकरी चली गई और घर में किसी को नहीं बताया", "job_lost"),
    ],
)
def test_events_are_read_in_every_language(language: str, text: str, event: str) -> None:
    turn = Talk(language=language).say(text)
    assert event in turn.notes.events
    assert turn.language == language


def test_words_are_cut_the_same_with_and_without_spelling() -> None:
    assert [word.text for word in words_of("I'm stresed", {"stresed": "stressed"})] == ["i'm", "stressed"]
