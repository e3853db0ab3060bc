"""Signed corrections, typed entries and the local directory: what holds is laid over the pack, nothing else."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward import wiring
from leeward.adapters import overlay_files
from leeward.core.content import ContentError
from leeward.core.safety import plainly
from leeward.core.safety.helplines import Country
from leeward.core.safety.hours import DAYS
from leeward.core.safety.lines import is_due
from leeward.core.safety.local import LIMITS, Directory, Service
from leeward.core.safety.overlay import Corrections, Signature, Verdict, digest, entry_of

GB = wiring.shipped_helplines()["gb"]


def signed(line="gb-samaritans", verdict="right", **more):
    entry = entry_of(GB, line) or {}
    data = {
        "verdict": verdict,
        "source": "https://www.samaritans.org/",
        "read_on": "2026-11-20",
        "signer": "Ana",
        "about": digest(entry),
    }
    return {line: data | more}


def laid(*items):
    data, problems = Corrections.from_mapping(
        {"signatures": {k: v for item in items for k, v in item.items()}}
    ).over("gb", GB)
    return Country.from_mapping(data, "gb"), problems


def test_a_check_sets_day_source_and_name_and_nothing_else():
    country, problems = laid(signed())
    line, before = country.line("gb-samaritans"), wiring.helplines().country("GB").line("gb-samaritans")
    assert not problems
    assert (line.checked, line.signer) == (date(2026, 11, 20), "Ana")
    assert (line.channels, line.languages, line.cost) == (before.channels, before.languages, before.cost)


def test_what_was_signed_about_other_words_does_not_count():
    country, _ = laid(signed(about="0" * 16))
    assert country.line("gb-samaritans").checked is None


def test_a_change_keeps_its_id_and_its_pair():
    paired = next(
        (data, line)
        for data in wiring.shipped_helplines().values()
        for line in data["lines"]
        if line.get("pair")
    )
    data, line = paired
    entry = {key: value for key, value in line.items() if key not in ("id", "pair", "checked", "source")}
    item = signed(line["id"], "changed", entry=entry | {"name": "New name"}, about=digest(line))
    after, problems = Corrections.from_mapping({"signatures": item}).over("x", data)
    country = Country.from_mapping(after, "x")
    assert not problems
    assert country.line(line["id"]).name == "New name"
    assert country.line(line["id"]).pair == line["pair"]
    gone, problems = Corrections.from_mapping(
        {"signatures": signed(line["id"], "removed", about=digest(line))}
    ).over("x", data)
    assert not problems
    assert Country.from_mapping(gone, "x").line(line["pair"]).pair == ""


@pytest.mark.parametrize(
    "entry",
    [
        {"name": "x"},
        {"channels": "none"},
        {"name": "x", "kind": "friend", "audience": "all", "channels": [], "hours": "always"},
    ],
)
def test_a_change_that_makes_no_entry_leaves_the_pack_as_it_is(entry):
    country, problems = laid(signed(verdict="changed", entry=entry))
    assert problems
    assert country.line("gb-samaritans").channels[0].address == "116 123"


@pytest.mark.parametrize(
    "broken",
    [
        "text",
        {},
        {"verdict": "perhaps"},
        signed(read_on="yesterday")["gb-samaritans"],
        signed(source="http://x.example")["gb-samaritans"],
        signed(signer="")["gb-samaritans"],
        signed(verdict="changed")["gb-samaritans"],
        signed(entry={"name": "x"})["gb-samaritans"],
    ],
)
def test_a_broken_signature_is_named_and_the_rest_stands(broken):
    found = Corrections.from_mapping({"signatures": {"gb-shout": broken, **signed()}})
    assert list(found.signatures) == ["gb-samaritans"]
    assert len(found.problems) == 1
    assert "gb-shout" in found.problems[0]


def test_signatures_survive_the_way_through_json():
    found = Corrections.from_mapping(
        {"signatures": signed() | signed("gb-emergency", "changed", entry={"any": "112"})}
    )
    again = Corrections.from_mapping(json.loads(json.dumps(found.to_mapping())))
    assert again == found
    assert found.signatures["gb-emergency"].verdict is Verdict.CHANGED


def test_a_signature_for_another_country_touches_nothing():
    data, problems = Corrections.from_mapping({"signatures": signed("fr-3114")}).over("gb", GB)
    assert data is GB
    assert not problems


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 800))
@settings(max_examples=40)
def test_due_after_a_year_and_not_before(checked, days):
    today = date.fromordinal(checked.toordinal() + days)
    assert is_due(checked, today) is (days > 365)
    assert is_due(None, today)


# --- plain lines --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(wiring.shipped_helplines()))
def test_every_entry_can_be_typed_and_read_back(name):
    for line in wiring.shipped_helplines()[name]["lines"]:
        assert plainly.channels_data(plainly.channels_text(line["channels"]), name) == list(line["channels"])
        assert plainly.hours_data(plainly.hours_text(line["hours"]), name) == line["hours"]


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("mon-fri 09:00-17:00", list(DAYS[:5])),
        ("fri-mon 09:00-17:00", ["fri", "sat", "sun", "mon"]),
        ("Tue, THU 18:00 - 24:00", ["tue", "thu"]),
        ("daily 20:00-02:00", "daily"),
    ],
)
def test_days_are_typed_as_people_write_them(typed, days):
    assert plainly.hours_data(typed, "x")[0]["days"] == days


@given(st.text(max_size=80))
@settings(max_examples=80, deadline=None)
def test_whatever_is_typed_holds_or_is_refused_in_words(typed):
    for read in (plainly.hours_data, plainly.channels_data):
        try:
            read(typed, "x")
        except ContentError as error:
            assert str(error)


# --- the files ----------------------------------------------------------------------------------------------


def test_a_write_is_whole_or_not_at_all(tmp_path, monkeypatch):
    file = tmp_path / "desk" / "helplines.json"
    overlay_files.write(file, {"a": 1})
    before = overlay_files.stamp(file)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="space"):
        overlay_files.write(file, {"a": 2})
    assert overlay_files.read(file) == {"a": 1}
    assert overlay_files.stamp(file) == before
    assert [item.name for item in file.parent.iterdir()] == ["helplines.json"]


@pytest.mark.parametrize("words", ["", "{", "[1]", '"text"', "\udcff"])
def test_a_file_that_is_none_says_so(tmp_path, words):
    file = tmp_path / "helplines.json"
    file.write_bytes(words.encode("utf-8", "surrogateescape"))
    with pytest.raises(ContentError, match=r"helplines\.json"):
        overlay_files.read(file)
    assert overlay_files.read(tmp_path / "none.json") == {}


# --- the local directory ------------------------------------------------------------------------------------


def service(**values):
    data = {"id": "1", "country": "GB", "kind": "peer", "name": "A", "what": "Talks.", "phone": "0123 456"}
    return data | values


def test_services_of_an_area_come_before_those_of_the_whole_country():
    rows = [
        service(id="1", name="Everywhere"),
        service(id="2", name="Here", area="Hull"),
        service(id="3", name="There", area="Leeds"),
        service(id="4", name="Abroad", country="FR"),
        service(id="5", name="Polish", area="Hull", languages=["pl"]),
    ]
    found = Directory.from_mapping({"services": rows})
    assert not found.problems
    assert [one.name for one in found.near("gb", ("en",), "Hull")] == ["Here", "Polish", "Everywhere"]
    assert [one.name for one in found.near("gb", ("pl",), "Hull")] == ["Here", "Polish", "Everywhere"]
    assert found.areas("GB") == ("Hull", "Leeds")


@pytest.mark.parametrize(
    "values",
    [
        {"name": ""},
        {"name": "x" * (LIMITS["name"] + 1)},
        {"kind": "club"},
        {"country": "England"},
        {"phone": "", "url": "", "address": ""},
        {"phone": "ring"},
        {"url": "ftp://x.example"},
        {"languages": ["English"]},
        {"checked": "soon"},
    ],
)
def test_a_broken_service_is_named_and_the_rest_stands(values):
    found = Directory.from_mapping({"services": [service(**values), service(id="2")]})
    assert [one.id for one in found.services] == ["2"]
    assert len(found.problems) == 1


def test_services_survive_the_way_through_json():
    one = Service.from_mapping(service(checked="2026-01-02", languages=["en"]), "x")
    assert Service.from_mapping(json.loads(json.dumps(one.to_mapping())), "x") == one
    assert one.call == "tel:0123456"
    assert not one.due(date(2026, 11, 20))


def test_a_signature_says_what_is_missing():
    with pytest.raises(ContentError, match="signer"):
        Signature.from_mapping("gb-x", signed(signer="")["gb-samaritans"])
