"""The lines people read keep to the house's words: plain, short, kind, guarded, and complete."""

# ruff: noqa: E501, SIM905  (a table of examples reads better unbroken)

import random
import re
from collections import Counter

import pytest

from leeward import wiring
from leeward.core.companion.memory import Memory
from leeward.core.companion.policy import MOVES
from leeward.core.companion.ports import Brief
from leeward.core.companion.scene import Scene
from leeward.core.companion.scripted import ScriptedEngine
from leeward.core.companion.understanding import Oddity, Understanding
from leeward.core.companion.words import Phrasebook, fill
from leeward.core.content import ContentError
from leeward.core.safety import guard

BOOK = wiring.phrasebook()
LANGUAGES = BOOK.languages
BANNED = re.compile(
    r"!|\bjust\b|\bat least\b|\bi hear you\b|\beverything happens for a reason\b|\bstay positive\b|\bcheer up\b"
    r"|\byou should\b|\bcalm down\b|\bgood vibes\b|\bso brave\b|\bproud of you\b|\bi understand how you feel\b",
    re.IGNORECASE,
)
QUESTION_POOLS = re.compile(
    r"(?:^|\.)ask(?:\.|$)|^greet\.|^offer\.|^log\.|^probe\.|\.idea$|\.info$|\.normal$|^asked|^idea\.|^chip\.|^choices$"
)
FILLED = dict.fromkeys(
    "clause Clause feeling Feeling person Person partner child friend relative thing Thing asked Short quote heard thread Thread earlier name doing Doing when span Span named title".split(),
    "your sister",
)
MAIN_TOPICS = (
    "work study money family partner trust breakup friends loneliness grief sleep health parenting anger conflict panic worry"
    " social_anxiety low_mood trauma identity intimacy addiction future self_worth motivation change therapy supporting"
).split()
NEEDED = (
    "opening disclosure.first disclosure.again disclosure.short minor reflect.quote comfort.any normal.any probe.lead ask.open"
    " ask.support ask.small ask.fit ask.ideas_welcome idea.lead idea.any answer.ok answer.yes answer.no answer.short answer.unsure declined"
    " accepted.exercise accepted.after accepted.any plan.lead plan.ask better.comfort better.ask worse.comfort worse.ask"
    " glad.comfort glad.ask greet.back greet.once_more greet.ask greet.again wellbeing listen thanks more stop goodbye identity"
    " identity.ask privacy small_talk correction correction.ask complaint complaint.ask oddity.empty oddity.noise oddity.emoji"
    " oddity.ask log.here exercise.ready offer.breathing-resonance offer.breathing-box offer.breathing-sigh"
    " offer.grounding-54321 offer.thought-record offer.phq-9 offer.gad-7 offer.check-in offer.any returned"
    " chip.ideas chip.listen chip.calm chip.talk chip.check_in chip.keep_talking chip.yes_try chip.yes_questions chip.yes"
    " chip.not_now chip.could_try chip.not_for_me chip.bye"
    " me.love.say me.romance.say me.conscious.say me.trust.say me.tell.say me.secret.say me.call.say me.maker.say me.other_ai.say"
    " me.abilities.say me.insult.say me.useless.say medicine.any.say medicine.stop.say medicine.dose.say medicine.mix.say"
    " medicine.label.say medicine.depressed.say medicine.ask manner.no_questions manner.brief manner.name quiet.after light.say"
    " light.more choices rest repair.told repair.ask direct.lead direct.after practice.breathing-resonance practice.refused"
).split()


def syllables(word: str) -> int:
    """Count the syllables of an English word by its groups of vowels."""
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, groups - (word.lower().endswith("e") and not word.lower().endswith("le") and groups > 1))


def reading_grade(text: str) -> float:
    """Give the Flesch-Kincaid grade (Kincaid et al. 1975)."""
    sentences = max(1, len(re.findall(r"[.!?]+(?:\s|$)", text)))
    words = re.findall(r"[A-Za-z']+", text)
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def said(language: str) -> list[tuple[str, str]]:
    return [(name, fill(line, FILLED) or "") for name, line in BOOK.lines(language)]


def test_all_six_languages_speak() -> None:
    assert set(LANGUAGES) == {"en", "es", "fr", "de", "pt", "hi"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing(language: str) -> None:
    assert [name for name in NEEDED if not BOOK.pool(language, name)] == []


def test_english_is_deep() -> None:
    assert sum(1 for _ in BOOK.lines("en")) >= 800
    for topic in MAIN_TOPICS:
        assert len(BOOK.pool("en", f"topic.{topic}.ask")) >= 6, topic
        for kind in ("name_it", "comfort", "normal", "idea", "info"):
            assert BOOK.pool("en", f"topic.{topic}.{kind}"), f"{topic}.{kind}"


def test_every_question_and_event_that_is_understood_has_words() -> None:
    lexicon = wiring.companion()._understander._lexicons["en"]  # type: ignore[attr-defined]
    known = [name for name, _ in lexicon.intents if name.startswith("know.")]
    assert len(known) >= 50
    assert [
        name for name in known if not BOOK.pool("en", f"{name}.tell") or not BOOK.pool("en", f"{name}.ask")
    ] == []
    for language in LANGUAGES:
        intents = wiring.companion()._understander._lexicons[language].intents  # type: ignore[attr-defined]
        about = [name for name, _ in intents if not name.startswith("know.")]
        assert [name for name in about if not BOOK.pool(language, f"{name}.say")] == [], language
    for event, _ in lexicon.events:
        assert BOOK.pool("en", f"event.{event}.comfort"), event
        assert BOOK.pool("en", f"event.{event}.ask"), event


def test_every_topic_of_the_lexicon_has_words() -> None:
    lexicons = wiring.companion()._understander._lexicons  # type: ignore[attr-defined]
    found = {
        key[1]
        for table in (lexicons["en"].topics._exact, lexicons["en"].topics._stems)
        for rows in table.values()
        for key in rows
    }
    assert {topic for topic in found if not BOOK.pool("en", f"topic.{topic}.ask")} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_passes_the_guard(language: str) -> None:
    broken = [
        (name, rule, text)
        for name, line in said(language)
        for text in re.split(r"(?<=[.!?।])\s+", line)
        if name not in ("goodbye", "stop") and (rule := guard.check(text, language=language))
    ]
    assert broken == []


def test_nothing_banned_is_said() -> None:
    assert [(name, line) for name, line in said("en") if BANNED.search(line)] == []
    for language in LANGUAGES:
        assert [line for _, line in said(language) if "!" in line or "¡" in line] == []


def test_english_reads_easily() -> None:
    lines = [line for name, line in said("en") if not name.startswith("chip.")]
    assert reading_grade(" ".join(lines)) <= 6.5
    hard = [
        (round(reading_grade(line), 1), line)
        for line in lines
        if len(line.split()) > 12 and reading_grade(line) > 11
    ]
    assert hard == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines_are_short(language: str) -> None:
    limit = 60 if language == "en" else 48
    assert [line for name, line in said(language) if len(line.split()) > limit] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_stands_in_two_places(language: str) -> None:
    count = Counter(
        line.text for name, line in BOOK.lines(language) if not line.slots and not name.startswith("chip.")
    )
    assert [text for text, number in count.items() if number > 1] == []


def test_questions_stand_only_where_a_question_is_meant() -> None:
    stray = [
        (name, line.text)
        for name, line in BOOK.lines("en")
        if line.text.endswith("?") and not QUESTION_POOLS.search(name)
    ]
    assert stray == []
    missing = [
        (n, line.text) for n, line in BOOK.lines("en") if n.endswith(".ask") and not line.text.endswith("?")
    ]
    assert missing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_move_finds_words(language: str) -> None:
    told = Understanding(
        language=language,
        topics=("work",),
        family="sad",
        feeling="x",
        own_word=True,
        emotions={"sadness": 0.8},
        heard=("x",),
        short="x",
        oddity=Oddity.EMPTY,
        intent="medicine.stop",
        events=("new_job",),
        practice="breathing-box",
        manner=frozenset({"no_questions"}),
    )
    memory = Memory(count=2, pending_offer="idea", threads=("x",))
    for choice in MOVES:
        plan = choice.build(Scene(told, memory))
        brief = Brief(plan, told, memory, language, random.Random(1), lambda text: True)
        assert list(ScriptedEngine(BOOK).draft(brief)), choice.name


def test_a_file_with_an_unknown_slot_or_no_list_is_refused() -> None:
    with pytest.raises(ContentError, match="unknown slot"):
        Phrasebook.from_mapping({"en": [{"greet": ["Hello {nickname}."]}]})
    with pytest.raises(ContentError, match="must be a list"):
        Phrasebook.from_mapping({"en": [{"greet": "Hello."}]})
    with pytest.raises(ContentError, match="no lines"):
        Phrasebook.from_mapping({"de": [{"greet": ["Hallo."]}]})


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pool_runs_dry_too_soon(language: str) -> None:
    """A line is said once in a talk, so what comes often needs many."""
    deep = language == "en"
    least = {"ask.open": 18 if deep else 12, "comfort.any": 8, "floor": 20 if deep else 8, "comfort.plain": 4,
        "normal.any": 5, "ask.more": 3, "ask.behind": 2, "article.named": 2}  # fmt: skip
    short = {name: len(BOOK.pool(language, name)) for name in least}
    assert {name: number for name, number in short.items() if number < least[name]} == {}
    thin = [
        name
        for name in {name for name, _ in BOOK.lines(language)}
        if name.startswith("event.")
        and name.endswith((".comfort", ".ask"))
        and len(BOOK.pool(language, name)) < 2
    ]
    assert thin == []


def test_lines_close_to_the_persons_words_need_the_words() -> None:
    for name in (
        "reflect.doing",
        "ask.doing_now",
        "ask.doing_then",
        "ask.when_now",
        "ask.when_then",
        "ask.named_lost",
    ):
        lines = BOOK.pool("en", name)
        assert len(lines) >= 5, name
        assert all(line.slots for line in lines), name
