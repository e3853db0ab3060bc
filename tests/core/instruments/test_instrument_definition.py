"""Do the bundled questionnaires parse, and does a broken one say what is wrong?"""

from __future__ import annotations

import copy

import pytest

from leeward.adapters import content_files
from leeward.core.content import ContentError
from leeward.core.instruments.definition import Instrument


def phq() -> dict:
    return copy.deepcopy(content_files.load("en/instruments/phq-9"))


@pytest.mark.parametrize(
    ("name", "items", "highest"), [("phq-9", 9, 27), ("gad-7", 7, 21), ("who-5", 5, 100)]
)
def test_the_bundled_ones_have_their_published_size(name, items, highest):
    instrument = Instrument.from_mapping(content_files.load(f"en/instruments/{name}"), name)
    assert (instrument.id, len(instrument.items), instrument.highest) == (name, items, highest)


def test_loinc_codes_of_phq9_are_the_published_ones_in_order():
    instrument = Instrument.from_mapping(phq(), "phq-9")
    assert (instrument.loinc_panel, instrument.loinc_total) == ("44249-1", "44261-6")
    assert [item.loinc for item in instrument.items] == (
        ["44250-9", "44255-8", "44259-0", "44254-1", "44251-7", "44258-2", "44252-5", "44253-3", "44260-8"]
    )
    codes = [option.loinc for option in instrument.options]
    assert codes == ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"]


def test_loinc_codes_of_gad7_are_the_published_ones_in_order():
    instrument = Instrument.from_mapping(content_files.load("en/instruments/gad-7"), "gad-7")
    assert instrument.loinc_total == "70274-6"
    assert [item.loinc for item in instrument.items] == (
        ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"]
    )


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda d: d["bands"].pop(), "bands must end at 27"),
        (lambda d: d["bands"][1].update(low=6), "must begin at 5"),
        (lambda d: d["items"][1].update(id="interest"), "share an id"),
        (lambda d: d["flags"][0].update(items=["item10"]), "item10"),
        (lambda d: d["options"].pop(1), "without a gap"),
        (lambda d: d.pop("licence"), "licence"),
        (lambda d: d.update(better="sideways"), "lower, higher"),
        (lambda d: d.update(minutes="three"), "minutes"),
        (lambda d: d.update(missing=[1]), "'missing' must be a mapping"),
        (lambda d: d.update(items=["a"]), "list of mappings"),
    ],
)
def test_a_broken_file_names_the_place_and_the_fault(change, words):
    data = phq()
    change(data)
    with pytest.raises(ContentError, match="broken") as error:
        Instrument.from_mapping(data, "broken")
    assert words in str(error.value)


@pytest.mark.parametrize("name", ["phq-9", "gad-7", "who-5"])
def test_no_band_speaks_a_diagnosis(name):
    instrument = Instrument.from_mapping(content_files.load(f"en/instruments/{name}"), name)
    said = " ".join(f"{band.name} {band.meaning} {band.next_step}" for band in instrument.bands).lower()
    assert not [
        word for word in ("depress", "disorder", "anxiety", "severe", "ill", "!") if word in said.split()
    ]
    assert "depress" not in said and "disorder" not in said
