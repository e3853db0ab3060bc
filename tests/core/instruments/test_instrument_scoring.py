"""Is a set of answers scored as the manuals say, whatever the answers?"""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward.adapters import content_files
from leeward.core.instruments.definition import Instrument
from leeward.core.instruments.scoring import score

INSTRUMENTS = [
    Instrument.from_mapping(content_files.load(f"en/instruments/{name}"), name)
    for name in ("phq-9", "gad-7", "who-5")
]
few = settings(max_examples=60, deadline=None)


@st.composite
def filled(draw: st.DrawFn, *, gaps: bool = False) -> tuple[Instrument, dict[str, int | None]]:
    instrument = draw(st.sampled_from(INSTRUMENTS))
    one: st.SearchStrategy[int | None] = st.integers(0, instrument.top)
    if gaps:
        one = st.none() | one
    return instrument, {item.id: draw(one) for item in instrument.items}


def fill(instrument: Instrument, values) -> dict[str, int | None]:
    return {item.id: value for item, value in zip(instrument.items, values, strict=True)}


@few
@given(filled())
def test_a_full_set_is_the_sum_times_the_multiplier_in_its_band(case):
    instrument, answers = case
    result = score(instrument, answers)
    assert result.total == sum(answers.values()) * instrument.multiplier
    assert result.band.low <= result.total <= result.band.high
    assert not result.missing and not result.prorated


@few
@given(filled(gaps=True), st.integers(0, 1000))
def test_neither_order_nor_left_out_keys_change_the_score(case, seed):
    instrument, answers = case
    rows = list(answers.items())
    random.Random(seed).shuffle(rows)
    assert score(instrument, dict(rows)) == score(instrument, answers)
    assert score(instrument, {item: value for item, value in rows if value is not None}) == score(
        instrument, answers
    )


@few
@given(filled(gaps=True))
def test_a_total_exists_exactly_while_enough_is_answered(case):
    instrument, answers = case
    missing = sum(value is None for value in answers.values())
    result = score(instrument, answers)
    assert (result.total is not None) == (missing <= instrument.missing.allowed)
    assert len(result.missing) == missing
    if result.total is not None:
        assert 0 <= result.total <= instrument.highest
        assert result.prorated == bool(missing)


@few
@given(filled(), st.data())
def test_a_heavier_answer_never_lowers_the_total(case, data):
    instrument, answers = case
    item = data.draw(st.sampled_from(instrument.items)).id
    raised = {**answers, item: min(answers[item] + 1, instrument.top)}
    assert score(instrument, raised).total >= score(instrument, answers).total


def test_bands_partition_the_range():
    for instrument in INSTRUMENTS:
        for total in range(instrument.highest + 1):
            assert sum(band.low <= total <= band.high for band in instrument.bands) == 1
        for outside in (-1, instrument.highest + 1):
            with pytest.raises(ValueError, match="not a total"):
                instrument.band(outside)


@pytest.mark.parametrize(
    ("total", "band"),
    [
        (4, "minimal"),
        (5, "mild"),
        (10, "moderate"),
        (15, "moderately-severe"),
        (20, "severe"),
        (27, "severe"),
    ],
)
def test_phq9_cut_offs(phq9, total, band):
    values = [3] * (total // 3) + ([total % 3] if total % 3 else [])
    assert score(phq9, fill(phq9, (values + [0] * 9)[:9])).band.id == band


def test_phq9_fills_up_to_two_gaps_with_the_mean(phq9):
    result = score(phq9, fill(phq9, [2, 2, 2, 2, 2, 2, 2, None, None]))
    assert (result.total, result.prorated, result.missing) == (18, True, ("pace", "item9"))
    assert score(phq9, fill(phq9, [2, 2, 2, 2, 2, 2, None, None, None])).total is None


def test_halves_are_rounded_upwards(phq9):
    # 4 points on 8 answers is 4.5 on nine.
    assert score(phq9, fill(phq9, [1, 1, 1, 1, 0, 0, 0, 0, None])).total == 5


def test_gad7_fills_one_gap_and_who5_none(gad7, who5):
    assert score(gad7, fill(gad7, [3, 3, 3, 3, 3, 3, None])).total == 21
    assert score(gad7, fill(gad7, [3, 3, 3, 3, 3, None, None])).total is None
    assert score(who5, fill(who5, [5, 5, 5, 5, None])).total is None


@pytest.mark.parametrize(("raw", "total", "band"), [(7, 28, "very-low"), (12, 48, "low"), (13, 52, "fair")])
def test_who5_is_the_raw_sum_times_four(who5, raw, total, band):
    values = [min(5, max(0, raw - 5 * i)) for i in range(5)]
    result = score(who5, fill(who5, values))
    assert (result.total, result.band.id) == (total, band)


@pytest.mark.parametrize("value", [1, 2, 3])
def test_item_nine_is_flagged_whatever_the_total_even_without_one(phq9, value):
    calm = score(phq9, fill(phq9, [0] * 8 + [value]))
    assert (calm.band.id, calm.flags) == ("minimal", ("item9",))
    alone = score(phq9, {"item9": value})
    assert (alone.total, alone.flags) == (None, ("item9",))


def test_a_very_heavy_total_with_item_nine_at_zero_raises_no_flag(phq9):
    assert score(phq9, fill(phq9, [3] * 8 + [0])).flags == ()


def test_subscales_need_all_of_their_items(phq9):
    assert score(phq9, fill(phq9, [2, 3] + [0] * 7)).subscales == (("phq-2", 5),)
    assert score(phq9, fill(phq9, [2, None] + [0] * 7)).subscales == (("phq-2", None),)


def test_a_reversed_item_counts_backwards(gad7):
    turned = replace(gad7, items=(replace(gad7.items[0], reverse=True), *gad7.items[1:]))
    assert score(turned, fill(turned, [0] * 7)).total == 3


@pytest.mark.parametrize("answers", [{"down": 4}, {"down": -1}, {"down": True}, {"sideways": 1}])
def test_what_is_no_answer_is_refused(phq9, answers):
    with pytest.raises(ValueError, match="phq-9"):
        score(phq9, answers)


def test_nothing_answered_is_no_total(phq9):
    assert score(phq9, {}).total is None
