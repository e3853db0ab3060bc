"""A person feels answered: the event is named, wishes are kept, real answers are given, medicines left alone."""

# ruff: noqa: E501  (a table of examples reads better unbroken)

import random
import re
from datetime import timedelta
from itertools import pairwise

import pytest

from leeward.core.companion.clauses import clean
from leeward.core.companion.messages import ExerciseOffered, Strategy
from leeward.core.companion.retell import softened
from leeward.core.companion.tongue_chosen import reply_language
from tests.core.companion.talking import Talk

EXAM = "I failed my nursing exam again and my mum keeps asking about it. I feel so stupid."
JOB = "I hate my job, my manager shouts at us in front of customers"
RENT = "I can't quit because of the rent"
SEEDS = range(4)
ADVISES = re.compile(
    r"\b(?:you (?:can|could|may|might|should)|feel free to|it is (?:ok|okay|safe|fine) to) (?:stop|quit|skip|double|halve|reduce|take|mix|drink)\b",
    re.IGNORECASE,
)
HEAVY = re.compile(r"\bhardest\b|\bhurts?\b|\bafraid\b|\bweigh|\bheavy\b|\bworst\b", re.IGNORECASE)


def talk(seed: int = 3, language: str | None = None) -> Talk:
    return Talk(seed=seed, language=language)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_main_event_is_said_back_without_blame(seed: int) -> None:
    reply = talk(seed).say(EXAM).reply
    assert "nursing exam" in reply
    assert "you failed" not in reply.lower()


@pytest.mark.parametrize(
    ("turned", "kind"),
    [
        ("you failed your exam again and your mum asks", "your exam went wrong again and your mum asks"),
        ("you are such a failure", "you call yourself a failure"),
        ("you are an idiot", "you call yourself an idiot"),
        ("they all hate you", "it feels to you as if they all hate you"),
        ("you lost your job", "you lost your job"),
        ("you failed again", "it went wrong again"),
    ],
)
def test_hard_words_about_oneself_are_retold_kindly(turned: str, kind: str) -> None:
    assert softened(turned) == kind


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("ok maybe the breathing", "breathing-resonance"),
        ("the breathing thing", "breathing-resonance"),
        ("grounding", "grounding-54321"),
        ("can we do box breathing", "breathing-box"),
        ("the thought record please", "thought-record"),
    ],
)
def test_a_named_practice_opens_without_another_question(text: str, slug: str) -> None:
    running = talk()
    running.say_all([EXAM, "What should I do about the resit?"])
    turn = running.say(text)
    assert turn.exercise == slug
    assert ExerciseOffered(slug) in running.events
    assert "?" not in turn.reply


def test_yes_lets_do_that_opens_a_practice_and_a_refusal_opens_none() -> None:
    running = talk()
    running.say("my thoughts are racing about money")
    assert running.say("yes let's do that").exercise
    assert talk().say("I hate breathing exercises").exercise is None


@pytest.mark.parametrize("seed", SEEDS)
def test_not_listening_is_mended_with_what_was_said(seed: int) -> None:
    running = talk(seed)
    running.say_all([JOB, RENT, "I don't know"])
    mended = running.say("you're not listening")
    assert "manager" in mended.reply
    told = running.say("can you just tell me what to do")
    assert told.strategy is Strategy.SUGGESTION
    assert "?" not in told.reply
    assert len(told.reply.split()) > 20


@pytest.mark.parametrize(
    "text",
    [
        "do you love me?", "be my girlfriend", "are you conscious", "can I trust you", "will you tell anyone", "who made you",
        "are you ChatGPT", "what can you do", "can you call someone for me", "keep this secret",
    ],
)  # fmt: skip
def test_questions_about_itself_get_honest_bounded_answers(text: str) -> None:
    for seed in SEEDS:
        turn = talk(seed).say(text)
        assert turn.notes.move == "about_me"
        assert turn.strategy is Strategy.INFORMATION
        assert not re.search(
            r"\bI (?:promise|love you|will call|called)\b|\bI am (?:human|a person)\b", turn.reply
        )
    assert not re.search(r"\byes\b", turn.reply, re.IGNORECASE)


@pytest.mark.parametrize("text", ["you're useless", "fuck you"])
def test_anger_at_it_is_taken_calmly(text: str) -> None:
    turn = talk().say(text)
    assert turn.notes.move == "about_me"
    assert turn.topics == ()


@pytest.mark.parametrize(
    ("language", "loved", "stop"),
    [
        ("es", "¿me quieres?", "¿puedo dejar la sertralina?"),
        ("fr", "tu m'aimes ?", "je peux arrêter mes médicaments ?"),
        ("de", "liebst du mich?", "kann ich meine Tabletten absetzen?"),
        ("pt", "você me ama?", "posso parar o remédio?"),
        ("hi", "क्या तुम मुझसे प्यार करते हो?", "क्या मैं दवा बंद कर दूँ?"),
    ],
)
def test_the_five_other_languages_answer_about_themselves_and_medicines(
    language: str, loved: str, stop: str
) -> None:
    assert talk(language=language).say(loved).notes.move == "about_me"
    turn = talk(language=language).say(stop)
    assert turn.notes.move == "medicine"
    assert turn.language == language


@pytest.mark.parametrize(
    "text",
    [
        "should I stop taking my sertraline?",
        "can I double my dose",
        "is it ok to drink with lithium",
        "do I have bipolar?",
    ],
)
def test_medicines_and_labels_are_left_to_those_who_know(text: str) -> None:
    for seed in SEEDS:
        reply = talk(seed).say(text).reply
        assert not ADVISES.search(reply)
        assert re.search(r"pharmacist|prescriber|doctor|professional|psychologist", reply)


def test_am_i_depressed_is_met_with_the_questionnaire_and_no_verdict() -> None:
    turn = talk().say("am I depressed?")
    assert turn.notes.offer == "phq-9"
    assert not re.search(r"\byou (?:are|have|seem|sound) (?:clearly |probably )?depress", turn.reply)


@pytest.mark.parametrize("seed", SEEDS)
def test_good_news_and_light_talk_stay_light(seed: int) -> None:
    running = talk(seed)
    assert "job" in running.say("I got the job!!! I'm so happy").reply
    assert "?" not in running.say("lol ok").reply
    assert not HEAVY.search(running.say("haha").reply)


def test_few_words_twice_bring_choices_and_then_quiet() -> None:
    running = talk()
    running.say_all(["hey", "idk"])
    assert running.say("nothing").notes.move == "choices"
    quiet = running.say("whatever")
    assert quiet.notes.move == "rest"
    assert "?" not in quiet.reply


def test_a_loss_is_never_congratulated_and_holds_the_talk() -> None:
    running = talk()
    replies = [
        running.say(text).reply
        for text in (
            "My wife died in January. Her name was Rosa",
            "we were married 41 years",
            "I don't sleep in the bed anymore",
            "my son says I should get a dog",
        )
    ]
    assert "Rosa" in replies[0]
    assert not re.search(r"good news|bright spot|couples|nice to read", " ".join(replies))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("give me tips for anxiety before an exam", "breathe"),
        ("how do I make friends", "again and again"),
        ("how do I tell my boss", "minutes"),
        ("explain CBT", "thought"),
        ("what is a panic attack", "wave"),
        ("how do I find a therapist", "doctor"),
    ],
)
def test_known_questions_get_a_real_answer_and_one_question(text: str, word: str) -> None:
    words = set()
    for seed in SEEDS:
        turn = talk(seed).say(text)
        assert turn.notes.move == "know"
        assert len(turn.reply.split()) >= 30
        assert turn.reply.rstrip().endswith("?")
        words.add(word in turn.reply)
    assert True in words


@pytest.mark.parametrize("seed", SEEDS)
def test_no_questions_is_kept_until_taken_back(seed: int) -> None:
    running = talk(seed)
    running.say("no questions please. I just want to write")
    for text in (
        "my boyfriend and I broke up on Sunday",
        "I keep checking his profile",
        "it's so quiet here",
        "ok",
        "thanks",
    ):
        assert "?" not in running.say(text).reply, text
    running.say("you can ask me again")
    assert not running.memory.no_questions


def test_short_answers_and_a_name_are_kept() -> None:
    running = talk()
    assert "Sam" in running.say("call me Sam").reply
    running.say("short answers please")
    assert len(running.say("I'm behind on the rent and my landlord sent a letter").reply.split()) <= 30
    assert (running.memory.name, running.memory.brief) == ("Sam", True)
    assert running.memory.from_mapping(running.memory.to_mapping()) == running.memory


def test_a_friend_in_need_stays_the_friend_and_keeps_the_name() -> None:
    turn = talk().say("it's not me, my friend Priya is really struggling since her divorce")
    assert "Priya" in turn.reply
    assert turn.topics[0] == "supporting"


def test_a_follow_up_without_topic_words_stays_with_the_matter() -> None:
    running = talk()
    running.say_all([JOB, "he does it nearly every day"])
    turn = running.say("what should I do?")
    assert turn.strategy is Strategy.SUGGESTION
    assert re.search(r"\bdate|HR|private|application|work\b", turn.reply)


def test_slips_and_shouting_are_read() -> None:
    turn = talk().say("IM SO STRESED I CANT SLEP AND MY BOSS KEEPS TEXTING ME AT NIGHT")
    assert "boss" in turn.reply
    assert {"work", "sleep"} & {*turn.topics}
    assert clean("ill try that") == "i'll try that"
    assert clean("I am ill today") == "I am ill today"


def test_a_long_message_is_answered_at_its_heart() -> None:
    text = (
        "I'm sorry this is long. I moved to the city six years ago. Work is fine. I have a cat. I like cooking. "
        "Last month my brother called and said dad has been diagnosed with Parkinson's. I used to run. Anyway."
    )
    assert "Parkinson" in talk().say(text).reply


def test_what_the_person_will_do_is_taken_up_without_a_question() -> None:
    running = talk()
    running.say_all(["they fired me today and I haven't told my wife", "what do I say to her"])
    turn = running.say("thanks. I'll tell her tonight")
    assert turn.notes.move == "resolve"
    assert "?" not in turn.reply


def test_hinglish_is_answered_in_english_and_hindi_in_hindi() -> None:
    known = ("en", "hi")
    assert (
        reply_language(
            "I'm so tired yaar, ghar pe sab log bas shaadi ki baat karte hain",
            wish=None,
            before="",
            known=known,
        )
        == "en"
    )
    assert reply_language("मुझे बहुत अकेलापन लगता है", wish=None, before="", known=known) == "hi"


def test_long_talk_stays_fresh_and_bounded() -> None:
    running = talk()
    lines = (
        EXAM,
        JOB,
        RENT,
        "ok",
        "my sister won't talk to me",
        "idk",
        "what should I do?",
        "it's the evenings",
        "haha",
        "I'm tired",
    )
    rng = random.Random(5)
    replies = [running.say(rng.choice(lines)).reply for _ in range(40)]
    assert all(a != b for a, b in pairwise(replies))
    assert len(set(replies)) >= 34
    assert running.now - timedelta(minutes=40) == Talk().now


def test_an_answer_fits_the_question_and_not_a_word_of_it() -> None:
    hurt = talk().say("How do I cope with flashbacks from the assault?").reply
    assert not re.search(r"profiles|missing someone", hurt, re.IGNORECASE)
    worried = talk().say("How can I help my daughter with her severe depression?").reply
    assert re.search(r"\bthem\b|\btheir\b", worried)
