"""The policy makes the move that the moment calls for."""

import pytest

from leeward.core.companion.memory import Memory, PastTurn
from leeward.core.companion.messages import Strategy
from leeward.core.companion.policy import MOVES, StagedPolicy
from leeward.core.companion.understanding import Answer, Change, Understanding, Want


def turns(count: int, strategy: str = "question", topic: str = "work") -> tuple[PastTurn, ...]:
    return tuple(
        PastTurn("text", "reply", topics=(topic,), strategy=strategy, move="explore") for _ in range(count)
    )


def move(understanding: Understanding, memory: Memory | None = None) -> str:
    return StagedPolicy().choose(understanding, memory or Memory()).move


def test_first_it_explores_then_comforts_then_invites() -> None:
    told = Understanding(topics=("work",), family="sad", emotions={"sadness": 0.5}, word_count=20)
    policy = StagedPolicy()
    order = [policy.choose(told, Memory(count=depth, turns=turns(depth))).move for depth in range(4)]
    assert order[0] == "explore"
    assert order[1] == "comfort"
    assert order[3] == "invite"


def test_advice_needs_an_invitation() -> None:
    told = Understanding(topics=("work",), word_count=20)
    for depth in range(12):
        memory = Memory(count=depth, turns=turns(depth), no_advice=True)
        assert move(told, memory) not in ("advise", "offer", "invite")


def test_an_accepted_invitation_leads_to_an_idea_and_then_to_a_plan() -> None:
    yes = Understanding(answer=Answer.YES, word_count=1)
    assert move(yes, Memory(count=2, turns=turns(2), pending_offer="idea")) == "idea"
    plan = StagedPolicy().choose(yes, Memory(count=2, turns=turns(2), pending_offer="step"))
    assert (plan.move, plan.strategy) == ("first_step", Strategy.PLANNING)


@pytest.mark.parametrize(
    ("understanding", "expected"),
    [
        (Understanding(wants=frozenset({Want.GOODBYE}), word_count=2), "goodbye"),
        (Understanding(wants=frozenset({Want.STOP}), word_count=2), "stop"),
        (Understanding(wants=frozenset({Want.IDENTITY, Want.GREETING}), word_count=5), "identity"),
        (Understanding(wants=frozenset({Want.CORRECTION}), word_count=5), "correction"),
        (Understanding(wants=frozenset({Want.LOG}), word_count=5), "log"),
        (Understanding(wants=frozenset({Want.EXERCISE}), word_count=5), "exercise"),
        (Understanding(change=Change.WORSE, topics=("work",), word_count=8), "worse"),
        (Understanding(answer=Answer.UNSURE, word_count=1), "unsure"),
        (Understanding(word_count=3), "stay"),
    ],
)
def test_moves(understanding: Understanding, expected: str) -> None:
    assert move(understanding, Memory(count=1, turns=turns(1))) == expected


def test_a_questionnaire_is_offered_once_and_late() -> None:
    low = Understanding(topics=("low_mood",), family="sad", emotions={"sadness": 0.6}, word_count=20)
    past = turns(8, strategy="validation", topic="low_mood")
    offered = ("idea", "breathing-resonance")
    assert move(low, Memory(count=8, turns=past, offered=offered)) == "instrument"
    assert move(low, Memory(count=8, turns=past, offered=(*offered, "phq-9"))) != "instrument"
    assert move(low, Memory(count=2, turns=past[:2], offered=offered)) != "instrument"


def test_every_plan_asks_at_most_one_question() -> None:
    told = Understanding(
        topics=("work",), family="sad", feeling="sad", emotions={"sadness": 0.9}, word_count=20
    )
    from leeward.core.companion.scene import Scene

    for choice in MOVES:
        memory = Memory(count=3, turns=turns(3), pending_offer="idea")
        parts = choice.build(Scene(told, memory)).parts
        assert sum(part.role in ("ask", "offer") for part in parts) <= 1, choice.name
