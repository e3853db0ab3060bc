"""What one message says is read: clauses, feelings, matters, people, wishes, answers, change."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward import wiring
from leeward.core.companion.clauses import candidates, clean, pick
from leeward.core.companion.lexical import LexicalUnderstander
from leeward.core.companion.lexicon import Finder, Lexicon, words_of
from leeward.core.companion.understanding import Answer, Change, Oddity, Understanding, Want
from leeward.core.content import ContentError


def understander() -> LexicalUnderstander:
    found = wiring.companion()._understander
    assert isinstance(found, LexicalUnderstander)
    return found


def read(text: str, **more: object) -> Understanding:
    return understander().understand(text, **{"language": "en", **more})  # type: ignore[arg-type]


def lexicon() -> Lexicon:
    return understander()._lexicons["en"]


def test_the_clause_that_is_said_back_is_the_event_with_its_people() -> None:
    got = read(
        "Hi there. I don't know where to start. My brother moved out and the flat has been quiet since. Any advice?"
    )
    assert got.clauses[0].turned == "your brother moved out and the flat has been quiet since"
    assert got.people[0].said == "your brother"
    assert "your brother" in got.heard


@pytest.mark.parametrize(
    ("text", "turned"),
    [
        ("lost my job today", "you lost your job today"),
        ("so tired", None),
        ("been crying all night", "you have been crying all night"),
        ("feeling really alone since the move", "you are feeling really alone since the move"),
        ("my cat died", "your cat died"),
        (
            "I can't sleep, I keep thinking about the exam",
            "you can't sleep, and you keep thinking about the exam",
        ),
    ],
)
def test_clipped_clauses_are_completed(text: str, turned: str | None) -> None:
    clauses = read(text).clauses
    assert (clauses[0].turned if clauses else None) == turned


@pytest.mark.parametrize(
    "text",
    [
        "I want to kill myself",
        "my uncle raped me when I was nine",
        "she said I should take all the pills",
        "I keep cutting myself at night",
        "you never listen to me",
        "call me on 0171 234 5678 tomorrow please",
    ],
)
def test_danger_abuse_addresses_and_the_listener_are_never_said_back(text: str) -> None:
    said = " ".join(clause.turned for clause in read(text).clauses)
    for word in ("kill", "raped", "pills", "cutting", "you never", "0171"):
        assert word not in said


def test_markup_and_control_marks_are_taken_off() -> None:
    assert clean("<script>alert(1)</script>I am <b>sad</b>\u202e today\x00") == "I am sad today"


def test_negation_and_intensity_change_a_feeling() -> None:
    assert read("I am very sad").emotions["sadness"] > read("I am a bit sad").emotions["sadness"]
    assert "joy" not in read("I am not happy at all").emotions
    assert read("I am not happy at all").family == "sad"
    assert "sadness" in read("I can't stop crying").emotions
    assert "joy" not in read("I want to be happy").emotions


def test_the_word_for_a_feeling_is_the_persons_own() -> None:
    got = read("I feel heartbroken since the divorce")
    assert (got.feeling, got.own_word, got.family) == ("heartbroken", True, "sad")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("my boss yells at me in front of everyone at the office", "work"),
        ("I failed my exam and my grades are awful", "study"),
        ("we broke up last week", "breakup"),
        ("my grandmother passed away", "grief"),
        ("I have panic attacks on the train", "panic"),
        ("I can't fall asleep, I am awake at 3am", "sleep"),
        ("my debts are growing and I can't pay the rent", "money"),
        ("they bully me at school every day", "bullying"),
        ("I think I am gay and nobody knows", "identity"),
        ("my son has tantrums", "parenting"),
    ],
)
def test_topics(text: str, topic: str) -> None:
    assert read(text).topic == topic


def test_a_trouble_of_someone_else_is_not_taken_for_the_persons_own() -> None:
    assert "addiction" not in read("My boyfriend is addicted to drugs").topics
    assert read("My boyfriend is addicted to drugs").topics[0] in ("supporting", "partner")
    assert read("I am addicted to drugs").topic == "addiction"


def test_what_is_asked_about_comes_first() -> None:
    got = read("I moved to a new city for work and my family is far. How do I make new friends?")
    assert got.topic == "friends"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("what should I do?", Want.ADVICE),
        ("is this normal?", Want.INFORMATION),
        ("help me calm down", Want.EXERCISE),
        ("I'd like to log my mood", Want.LOG),
        ("stop asking", Want.STOP),
        ("good night", Want.GOODBYE),
        ("thank you so much", Want.THANKS),
        ("hello", Want.GREETING),
        ("are you a real person?", Want.IDENTITY),
        ("who are you", Want.IDENTITY),
        ("who can read this?", Want.PRIVACY),
        ("that's not what I said", Want.CORRECTION),
        ("you are useless", Want.COMPLAINT),
        ("how are you?", Want.WELLBEING),
    ],
)
def test_wishes(text: str, want: Want) -> None:
    assert want in read(text).wants


def test_who_wants_to_be_heard_gets_no_advice_wish() -> None:
    got = read("I just want to vent, please no advice. What should I do with him, honestly")
    assert got.venting
    assert Want.ADVICE not in got.wants


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("yes", Answer.YES),
        ("not really", Answer.NO),
        ("idk", Answer.UNSURE),
        ("I don't know", Answer.UNSURE),
        ("skip", Answer.SKIP),
        ("ok", Answer.OK),
        ("my sister", Answer.SHORT),
        ("I don't know who to trust in this house any more, they all lie to me all day", None),
    ],
)
def test_short_answers(text: str, answer: Answer | None) -> None:
    assert read(text, was_asked=True).answer is answer
    # A few words are only an answer of their own where something was asked; a bare yes or no is one anywhere.
    assert read(text).answer is (None if answer is Answer.SHORT else answer)


def test_change_and_coming_back() -> None:
    assert read("it is getting worse").change is Change.WORSE
    assert read("I feel a bit better").change is Change.BETTER
    assert read("will it get better?").change is Change.NONE
    earlier = [("work",), ("sleep",), ("sleep",), ("sleep",)]
    assert read("my boss again", earlier_topics=earlier).returned_to == "work"


@pytest.mark.parametrize(
    ("text", "oddity"),
    [
        ("", Oddity.EMPTY),
        (" \n\t ", Oddity.EMPTY),
        ("\x00\x01\u200b", Oddity.NOISE),
        ("!!!???", Oddity.NOISE),
        ("dfgkjhsdfgkjhsdfg", Oddity.NOISE),
        ("😭😭", Oddity.EMOJI),
        ("7", Oddity.NONE),
        ("hello", Oddity.NONE),
    ],
)
def test_oddities(text: str, oddity: Oddity) -> None:
    assert read(text).oddity is oddity


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("I'm 15 and I hate school", True),
        ("i am only a kid", True),
        ("I am 15 weeks pregnant", False),
        ("I am 35", False),
        ("I have been married for 15 years", False),
    ],
)
def test_minors(text: str, minor: bool) -> None:
    assert read(text).minor is minor


def test_other_languages_find_feelings_matters_and_a_clause_to_quote() -> None:
    got = understander().understand("Ich bin so traurig, meine Oma ist gestorben.", language="de")
    assert got.topic == "grief"
    assert got.family in ("sad", "grief")
    assert got.clauses
    assert understander().understand("मैं बहुत उदास हूँ", language="hi").family == "sad"


def test_a_finder_takes_stems_and_phrases() -> None:
    finder = Finder([("passed away", "a", 1.0, False), ("griev*", "a", 0.5, False)])
    assert [hit.text for hit in finder.find(words_of("She passed away, I am grieving"))] == [
        "passed away",
        "grieving",
    ]
    with pytest.raises(ContentError):
        Finder([("  ", "a", 1.0, False)])


def test_a_broken_lexicon_is_named() -> None:
    with pytest.raises(ContentError, match="xx/dialogue/lexicon"):
        Lexicon.from_mapping({"emotions": {}}, "xx")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400))
def test_any_text_is_understood(text: str) -> None:
    got = read(text, was_asked=True)
    assert all(0.0 <= value <= 1.0 for value in got.emotions.values())
    assert len(got.heard) <= 6
    pick(clean(text), lexicon())
    candidates(text)
