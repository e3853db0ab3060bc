"""Each path is walked with its own words: told in full, in order, and never with what fits another path."""

from __future__ import annotations

import pytest

from leeward.core.safety.levels import Category, Level, Reading, Subject
from leeward.core.safety.replies import WORD_LIMIT
from leeward.core.safety.risk import Heard, RiskState
from leeward.core.safety.scripts import COMPANY, split_sentences
from leeward.wiring import safety_scripts
from tests.core.safety.test_replies import CALM, LANGUAGES, say, words_of

WALKED = tuple(
    category
    for category in COMPANY
    if category
    not in (Category.VIOLENCE, Category.PSYCHOSIS)  # these two ask about harm and hold other words back
)
HARMED = (Category.ABUSE_PARTNER, Category.ABUSE_CHILD, Category.ABUSE_ELDER, Category.SEXUAL_ASSAULT)
MEDICAL = Reading(Level.MEDICAL_EMERGENCY, (Category.OVERDOSE,), crisis=True, safety=True, emergency=True)
VIOLENT = Reading(
    Level.HARM_TO_OTHERS, (Category.VIOLENCE,), Subject.OTHER, crisis=True, safety=True, emergency=True
)


def sentences(language: str, place: str) -> set[str]:
    """What a place may say, with the names filled in as the test pack fills them."""
    found = set()
    for variant in safety_scripts(language).places[place]:
        found |= set(split_sentences(variant.replace("{emergency}", "112")))
    return found


def walk(category: Category, language: str, *, turns: int = 6) -> list[tuple[str, ...]]:
    """Tell of something on a path, then talk on without any new sign; return what each reply said."""
    reply = say(RiskState(), Reading(Level.DISTRESS, (category,), safety=True), language=language)
    said = [reply.sentences]
    for number in range(turns):
        reply = say(reply.state, CALM, language=language, seed=number)
        said.append(reply.sentences)
    return said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("category", WALKED)
def test_a_path_begins_with_its_most_urgent_words(category: Category, language: str) -> None:
    first = split_sentences(
        safety_scripts(language).places[f"path.{category}"][0].replace("{emergency}", "112")
    )
    opening = walk(category, language, turns=0)[0]
    assert set(first) <= set(opening)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("category", WALKED)
def test_a_path_is_told_in_full_before_words_of_company(category: Category, language: str) -> None:
    said = walk(category, language)
    everything = [sentence for turn in said for sentence in turn]
    assert sentences(language, f"path.{category}") <= set(everything)
    assert len(everything) == len(set(everything))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("category", HARMED)
def test_who_is_hurt_by_another_is_sent_neither_for_a_walk_nor_to_cold_water(
    category: Category, language: str
) -> None:
    coping = sentences(language, "tell.coping")
    assert not coping & {sentence for turn in walk(category, language) for sentence in turn}


@pytest.mark.parametrize("language", LANGUAGES)
def test_thoughts_of_suicide_are_not_presumed_on_another_path(language: str) -> None:
    """The words for a professional speak of "these thoughts" only where there are such thoughts."""
    suicidal = sentences(language, "tell.professional")
    for category in (Category.MANIA, Category.EATING_DISORDER, Category.SUBSTANCE):
        said = {sentence for turn in walk(category, language, turns=2) for sentence in turn}
        assert not suicidal & said


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_overdose_leads_with_the_call_whatever_was_said_before(language: str) -> None:
    state = say(
        RiskState(), Reading(Level.ACTIVE_IDEATION, crisis=True, safety=True), language=language
    ).state
    state = say(state, CALM, "yes", language=language).state
    reply = say(state, MEDICAL, language=language)
    assert "112" in reply.sentences[0]
    assert reply.emergency


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_told_to_take_their_time_while_help_is_not_on_its_way(language: str) -> None:
    slow = sentences(language, "ack.continue")
    state = say(RiskState(), MEDICAL, language=language).state
    for number in range(4):
        reply = say(state, CALM, "hm", language=language, seed=number)
        assert not slow & set(reply.sentences)
        assert any("112" in sentence for sentence in reply.sentences)
        state = reply.state


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I don't want to call an ambulance, it's so expensive"),
        ("es", "no quiero llamar a la ambulancia, es muy caro"),
    ],
)
def test_the_price_of_an_ambulance_is_answered_and_no_text_line_is_named_instead(
    language: str, text: str
) -> None:
    reply = say(say(RiskState(), MEDICAL, language=language).state, CALM, text, language=language)
    assert sentences(language, "barrier.cost_medical") & set(reply.sentences)
    assert not any("Quiet line" in sentence for sentence in reply.sentences)


@pytest.mark.parametrize("text", ["ok I called", "I called 911", "they are on the way"])
def test_who_has_called_is_not_told_to_call(text: str) -> None:
    reply = say(say(RiskState(), MEDICAL).state, CALM, text)
    assert Heard.HELP_COMING in reply.state.facts
    assert not any("112" in sentence for sentence in reply.sentences)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_weapon_meant_for_another_sends_nobody_towards_people(language: str) -> None:
    state = say(RiskState(), VIOLENT, language=language).state
    text = {
        "en": "I have a knife in my bag",
        "es": "tengo un cuchillo en la mochila",
        "fr": "j'ai un couteau dans mon sac",
        "de": "ich habe ein messer in der tasche",
        "pt": "tenho uma faca na mochila",
        "hi": "मेरे पास चाकू है",
    }[language]
    reply = say(state, CALM, text, language=language)
    assert reply.state.level is Level.HARM_TO_OTHERS
    assert reply.emergency
    assert sentences(language, "heard.means_here_violence") & set(reply.sentences)
    assert not sentences(language, "tell.stay_with_someone") & set(reply.sentences)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "it won't stop bleeding"),
        ("es", "no para de sangrar"),
        ("fr", "ça n'arrête pas de saigner"),
        ("de", "es hört nicht auf zu bluten"),
        ("pt", "não para de sangrar"),
        ("hi", "खून नहीं रुक रहा"),
    ],
)
def test_blood_that_does_not_stop_is_an_emergency_on_the_path_of_self_harm(language: str, text: str) -> None:
    opening = say(RiskState(), Reading(Level.DISTRESS, (Category.SELF_HARM,), safety=True), language=language)
    reply = say(opening.state, CALM, text, language=language)
    assert reply.state.level is Level.MEDICAL_EMERGENCY
    assert "112" in reply.sentences[0]
    assert sentences(language, "heard.bleeds") & set(reply.sentences)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "maybe I deserve it"),
        ("en", "I didn't fight back"),
        ("es", "quizás me lo merezco"),
        ("fr", "c'est ma faute"),
        ("de", "ich bin selbst schuld"),
        ("pt", "a culpa é minha"),
        ("hi", "मेरी ही गलती है"),
    ],
)
def test_blame_of_oneself_is_answered_first_where_another_did_the_harm(language: str, text: str) -> None:
    opening = say(
        RiskState(), Reading(Level.DISTRESS, (Category.SEXUAL_ASSAULT,), safety=True), language=language
    )
    reply = say(opening.state, CALM, text, language=language)
    assert sentences(language, "heard.blames_self") & set(reply.sentences[:1])
    elsewhere = say(
        RiskState(), Reading(Level.DISTRESS, (Category.SUBSTANCE,), safety=True), language=language
    )
    other = say(elsewhere.state, CALM, text, language=language)
    assert not sentences(language, "heard.blames_self") & set(other.sentences)


def test_a_fear_is_believed_and_a_delusion_is_not_shared() -> None:
    opening = say(RiskState(), Reading(Level.DISTRESS, (Category.PSYCHOSIS,), safety=True))
    reply = say(opening.state, CALM, "you believe me right?")
    assert sentences("en", "heard.believe_me_psychosis") & set(reply.sentences)
    assert not sentences("en", "heard.believe_me") & set(reply.sentences)


def test_fainting_counts_on_the_path_of_food_alone() -> None:
    food = say(RiskState(), Reading(Level.DISTRESS, (Category.EATING_DISORDER,), safety=True))
    assert sentences("en", "heard.fainted") & set(say(food.state, CALM, "I fainted yesterday").sentences)
    home = say(RiskState(), Reading(Level.DISTRESS, (Category.ABUSE_ELDER,), safety=True))
    assert not sentences("en", "heard.fainted") & set(say(home.state, CALM, "I fainted yesterday").sentences)


def test_what_happens_on_a_call_is_told_to_who_asks() -> None:
    child = say(RiskState(), Reading(Level.DISTRESS, (Category.ABUSE_CHILD,), safety=True))
    reply = say(child.state, CALM, "what happens if I call")
    assert sentences("en", "heard.asks_call") & set(reply.sentences)


def test_a_furious_abuser_is_no_worried_friend() -> None:
    elder = say(RiskState(), Reading(Level.DISTRESS, (Category.ABUSE_ELDER,), safety=True))
    reply = say(elder.state, CALM, "he would be furious if I told anyone")
    assert not sentences("en", "heard.fears_anger") & set(reply.sentences)


def test_a_spanish_without_is_no_english_sin() -> None:
    opening = say(RiskState(), Reading(Level.DISTRESS, (Category.MANIA,), safety=True), language="es")
    reply = say(opening.state, CALM, "llevo cuatro noches sin dormir", language="es")
    assert not sentences("es", "heard.religion") & set(reply.sentences)


def test_on_a_lighter_path_the_same_question_is_not_put_again_to_who_tells_something_else() -> None:
    reply = say(RiskState(), Reading(Level.DISTRESS, (Category.EATING_DISORDER,), safety=True))
    assert reply.asked
    again = [say(reply.state, CALM, "it is the only thing I control")]
    for number in range(3):
        again.append(say(again[-1].state, CALM, "my sister noticed", seed=number))
    assert not any(turn.asked for turn in again)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("category", WALKED)
def test_every_turn_of_a_path_stays_short_with_one_question(category: Category, language: str) -> None:
    reply = say(RiskState(), Reading(Level.DISTRESS, (category,), safety=True), language=language)
    for number in range(6):
        assert words_of(reply) <= WORD_LIMIT
        assert sum(sentence.endswith("?") for sentence in reply.sentences) <= 1
        reply = say(reply.state, CALM, language=language, seed=number)
