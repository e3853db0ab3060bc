"""A person's English is turned round in good grammar."""

# ruff: noqa: E501  (a table of examples reads better unbroken)

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.companion.english import past, sentence, third, turn_round
from leeward.core.companion.questions_asked import embed

TURNED = {
    "My brother moved out and the flat has been so quiet since": "your brother moved out and the flat has been so quiet since",
    "I am tired": "you are tired",
    "I'm not sure I'll pass": "you are not sure you will pass",
    "i was crying and was late for work": "you were crying and were late for work",
    "I really was happy": "you really were happy",
    "I think my mom was mad at me": "you think your mom was mad at you",
    "My husband and I are separated": "you and your husband are separated",
    "me and my sister had a fight": "you and your sister had a fight",
    "It was my fault and I was ashamed": "it was your fault and you were ashamed",
    "Mom died in March": "your mom died in March",
    "he wants his mom or dad": "he wants his mom or dad",
    "I have always loved Dad": "you have always loved your dad",
    "I'd rather stay": "you would rather stay",
    "I'd been there for years": "you had been there for years",
    "We broke up after he cheated on me": "you broke up after he cheated on you",
    "I lost my job and was told to leave": "you lost your job and were told to leave",
    "I HATE MY JOB SO MUCH": "you hate your job so much",
    "Anna says I'm lazy": "Anna says you are lazy",
    "im scared bc my bf drinks": "you are scared because your boyfriend drinks",
    "My boss told me that I wasn't good enough": "your boss told you that you weren't good enough",
    "I blame myself": "you blame yourself",
    "The house is mine": "the house is yours",
    "i think boss hates me": "you think your boss hates you",
    "she left us": "she left you",
}


@pytest.mark.parametrize(("said", "turned"), TURNED.items())
def test_turns_round(said: str, turned: str) -> None:
    assert turn_round(said) == turned


ASKED = {
    "How do I get out of an abusive relationship?": "how to get out of an abusive relationship",
    "Should I leave my husband or stay?": "whether to leave your husband or stay",
    "Why does he lie to me?": "why he lies to you",
    "Why did he leave me?": "why he left you",
    "Why can't I stop crying?": "why you can't stop crying",
    "Is it normal to dislike one child?": "whether it is normal to dislike one child",
    "Am I going crazy?": "whether you are going crazy",
    "Is my husband cheating on me?": "whether your husband is cheating on you",
    "Does my wife love me?": "whether your wife loves you",
    "Where can I find a therapist?": "where you can find a therapist",
    "Should I forgive him or should I dump him?": "whether to forgive him or dump him",
    "What should I do about my boss?": "what to do about your boss",
}


@pytest.mark.parametrize(("question", "said"), ASKED.items())
def test_a_question_becomes_part_of_a_sentence(question: str, said: str) -> None:
    asked = embed(question)
    assert asked is not None
    assert asked.text == said


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("How do I tell my parents that I failed?", "tell"),
        ("How can I help my son with his anxiety?", "other_person"),
        ("How can I deal with my depression?", "how"),
        ("What should I do?", "what"),
        ("Should I leave?", "decide"),
        ("Is this normal?", "normal"),
    ],
)
def test_the_kind_of_a_question(question: str, kind: str) -> None:
    asked = embed(question)
    assert asked is not None
    assert asked.kind == kind


@pytest.mark.parametrize(
    "question",
    ["What is wrong with me?", "Is this feeling normal?", "Could this experience add more?", "Why?", ""],
)
def test_what_would_read_oddly_is_refused(question: str) -> None:
    assert embed(question) is None


def test_verb_forms() -> None:
    assert [past("leave"), past("cry"), past("stop"), past("move")] == ["left", "cried", "stopped", "moved"]
    assert [third("cry"), third("watch"), third("have"), third("lie")] == ["cries", "watches", "has", "lies"]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_turned_without_an_error(text: str) -> None:
    turned = turn_round(text)
    assert " i " not in f" {turned} "
    sentence(turned)
    embed(text + "?")
