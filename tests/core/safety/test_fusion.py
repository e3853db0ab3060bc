"""The trained reader may raise what the rules read, and never closes a path."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.core.safety import triage
from leeward.core.safety.fusion import Limits, join
from leeward.core.safety.levels import Category, Level, Reading, Subject, severity
from leeward.core.safety.reader import Reader
from leeward.core.text.labels import CATEGORIES, LEVELS
from leeward.core.text.ports import TextSigns

LIMITS = Limits(opens=0.5, crisis=0.8, asks=0.2, heavy=0.6, quiet=0.05, category=0.5)
SILENT = TextSigns(0.0, 0.0, 0.0, dict.fromkeys(LEVELS, 0.0), dict.fromkeys(CATEGORIES, 0.0), {})


def signs(opens=0.0, crisis=0.0, heavy=0.0, level="none", **categories):
    return replace(
        SILENT,
        opens=opens,
        crisis=crisis,
        heavy=heavy,
        levels={**SILENT.levels, level: 1.0},
        categories={**SILENT.categories, **categories},
    )


def test_below_every_limit_the_rules_stand():
    reading = Reading()
    assert join(reading, signs(opens=0.19, crisis=0.7, heavy=0.5), LIMITS) is reading


def test_a_share_between_asking_and_opening_puts_a_question():
    joined = join(Reading(), signs(opens=0.3), LIMITS)
    assert (joined.probe, joined.safety, joined.crisis) == (True, False, False)
    assert joined.level is Level.DISTRESS
    assert joined.reasons == ("model_asks",)


def test_heavy_suffering_is_asked_about_where_some_danger_is_likely():
    assert join(Reading(), signs(opens=0.1, heavy=0.7), LIMITS).probe
    assert not join(Reading(), signs(opens=0.09, heavy=0.7), LIMITS).probe


def test_a_path_opens_with_its_level_and_kind():
    joined = join(Reading(), signs(opens=0.6, level="passive_ideation", perinatal=0.7), LIMITS)
    assert joined.safety
    assert not joined.crisis
    assert joined.probe
    assert joined.level is Level.PASSIVE_IDEATION
    assert joined.categories == (Category.PERINATAL,)
    assert joined.confidence == 0.6


def test_the_full_pathway_needs_both_shares():
    assert not join(Reading(), signs(opens=0.4, crisis=0.9, level="active_ideation"), LIMITS).crisis
    joined = join(Reading(), signs(opens=0.6, crisis=0.9, level="active_ideation"), LIMITS)
    assert joined.crisis
    assert joined.level is Level.ACTIVE_IDEATION
    assert not joined.emergency


def test_a_medical_emergency_is_one():
    joined = join(Reading(), signs(opens=0.9, crisis=0.9, level="medical_emergency"), LIMITS)
    assert joined.emergency


def test_somebody_else_at_risk_is_somebody_else():
    joined = join(Reading(), signs(opens=0.9, level="third_party_concern"), LIMITS)
    assert joined.subject is Subject.OTHER


def test_a_higher_level_of_the_rules_is_kept():
    told = Reading(level=Level.PLAN_OR_IMMINENT, safety=True)
    joined = join(told, signs(opens=0.96, crisis=0.96, level="active_ideation"), LIMITS)
    assert joined.level is Level.PLAN_OR_IMMINENT
    assert joined.crisis


def test_where_the_rules_opened_a_path_the_model_must_be_sure_to_take_over():
    told = Reading(level=Level.PASSIVE_IDEATION, safety=True)
    assert join(told, signs(opens=0.9, crisis=0.9, level="active_ideation"), LIMITS) is told


@given(
    st.sampled_from(list(Level)),
    st.booleans(),
    st.booleans(),
    st.floats(0, 1),
    st.floats(0, 1),
    st.floats(0, 1),
    st.sampled_from(LEVELS),
)
@settings(max_examples=200)
def test_joining_never_closes_a_path(level, crisis, emergency, opens, takes, heavy, said):
    told = Reading(level=level, crisis=crisis, safety=crisis, emergency=emergency, probe=not crisis)
    joined = join(told, signs(opens, takes, heavy, said), LIMITS)
    assert joined.safety >= told.safety
    assert joined.probe or joined.crisis or not (told.probe or told.crisis)
    if opens >= LIMITS.quiet or takes >= LIMITS.quiet or not crisis:
        assert severity(joined.level) >= severity(told.level)
        assert joined.crisis >= told.crisis
        assert joined.emergency >= told.emergency


def test_a_takeover_that_the_model_takes_for_an_idiom_becomes_a_direct_question():
    told = Reading(level=Level.PLAN_OR_IMMINENT, crisis=True, safety=True, emergency=True)
    joined = join(told, signs(opens=0.01, crisis=0.01), LIMITS)
    assert (joined.crisis, joined.emergency, joined.safety, joined.probe) == (False, False, True, True)
    assert joined.level is Level.PASSIVE_IDEATION
    assert join(told, signs(opens=0.01, crisis=0.3), LIMITS) is told


class Loud:
    name = "loud"

    def read(self, text, language):
        return signs(opens=1.0, crisis=1.0, level="active_ideation")


def test_without_a_model_the_reader_is_the_rules():
    text = "I keep thinking about killing myself"
    assert Reader().read(text) == triage.read(text)


def test_a_model_is_heard_only_in_languages_it_has_limits_for():
    reader = Reader(Loud(), {"en": LIMITS})
    assert reader.read("what a lovely morning it was").crisis
    assert not reader.read("qué mañana tan bonita fue", language="es").crisis


def test_nothing_is_read_into_an_empty_message():
    assert not Reader(Loud(), {"en": LIMITS}).read("   ").crisis


def test_limits_outside_their_range_are_refused():
    with pytest.raises(ValueError, match="between 0 and 1"):
        Limits.from_mapping({**vars(LIMITS), "asks": 1.2})


def test_in_the_middle_of_a_path_only_a_sure_takeover_counts():
    likely = signs(opens=0.9, crisis=0.9, level="active_ideation")
    assert join(Reading(), likely, LIMITS, walking=True) == Reading()
    sure = signs(opens=0.97, crisis=0.97, level="active_ideation")
    assert join(Reading(), sure, LIMITS, walking=True).crisis
    told = Reading(level=Level.PLAN_OR_IMMINENT, crisis=True, safety=True)
    assert join(told, signs(), LIMITS, walking=True) is told


def test_two_bare_words_are_left_to_the_rules():
    reader = Reader(Loud(), {"en": LIMITS})
    assert not reader.read("the second").crisis
    assert reader.read("the second one then").crisis
