"""The desk as its people use it: an entry signed, a place written down, a sentence reviewed, and who may do so."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from django.core.checks import run_checks
from django.db import DatabaseError
from django.test import Client
from django.urls import reverse

from leeward import wiring
from leeward.core.reviews import CRISIS, PieceKind, Standing
from leeward.web.crisis import help_page
from leeward.web.desk import actions, models, queries
from leeward.web.ledger.models import Entry as LedgerEntry

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def own_desk(tmp_path: Path):
    """Each test has a desk folder of its own; the one of the process comes back after it."""
    before = list(wiring._DESK)
    wiring.use_desk(tmp_path / "desk")
    yield tmp_path / "desk"
    wiring.use_desk(before[0] if before else None)


def form(line: str = "gb-samaritans", **values: str) -> dict[str, str]:
    data = {
        "verdict": "right",
        "source": "https://www.samaritans.org/how-we-can-help/",
        "read_on": date.today().isoformat(),
        "signer": "Ana Ruiz",
    }
    return data | values


def changed(**values: str) -> dict[str, str]:
    parts = {
        "verdict": "changed",
        "name": "Samaritans",
        "kind": "suicide",
        "audience": "all",
        "channels": "phone: 116 124\nemail: jo@samaritans.org",
        "hours": "mon-fri 09:00-17:00\nsat 10:00-12:00",
        "cost": "free",
        "languages": "en, cy",
        "what_happens": "volunteer",
    }
    return form(**parts | values)


def sign(client: Client, line: str = "gb-samaritans", **values: str):
    code = line.split("-")[0]
    return client.post(reverse("desk:sign", args=[code, line]), form(**values))


def help_html(code: str = "gb", language: str = "en") -> str:
    return Client().get(f"/help/{code}/", headers={"accept-language": language}).content.decode()


# --- helplines ----------------------------------------------------------------------------------------------


def test_what_nobody_read_is_not_checked_until_somebody_signs(as_person, cast):
    before = help_html().count("(not checked)") + help_html().count("· not checked")
    assert before > 5
    client = as_person(cast["ana"])
    assert sign(client).status_code == 302
    html = help_html()
    assert "Checked on" in html
    line = wiring.helplines().country("GB").line("gb-samaritans")
    assert line.checked == date.today()
    assert line.signer == "Ana Ruiz"
    assert html.count("· not checked") < before
    assert LedgerEntry.objects.filter(act="helpline.right", thing="gb-samaritans").exists()
    page = client.get("/desk/lines/gb/").content.decode()
    assert "Signed by Ana Ruiz" in page


def test_a_changed_number_is_dialled_by_the_help_page_and_offered_by_the_companion(as_person, cast):
    answer = as_person(cast["ana"]).post(reverse("desk:sign", args=["gb", "gb-samaritans"]), changed())
    assert answer.status_code == 302, answer.content.decode()[:2000]
    html = help_html()
    assert "tel:116124" in html
    assert "tel:116123" not in html
    assert wiring.companion()._pack is wiring.helplines()
    line = wiring.helplines().country("GB").line("gb-samaritans")
    assert [span.days for span in line.channels[0].hours.spans] == [frozenset(range(5)), frozenset({5})]


def test_a_line_taken_out_is_gone_and_its_pair_stands_alone(as_person, cast):
    assert sign(as_person(cast["ana"]), verdict="removed").status_code == 302
    assert "tel:116123" not in help_html()
    assert wiring.helplines().country("GB").line("gb-samaritans") is None
    assert not wiring.desk_problems()


def test_with_every_first_line_taken_out_what_holds_anywhere_stands_there(as_person, cast):
    client = as_person(cast["ana"])
    for line in wiring.helplines().country("BT").lines:
        sign(client, line.id, verdict="removed")
    assert "findahelpline.com" in help_html("bt")
    cards = wiring.helplines().resources("BT", ("en",), NOW)
    assert [card.contact for card in cards] == ["findahelpline.com", "befrienders.org", "112"]


def test_emergency_numbers_are_checked_and_corrected_too(as_person, cast):
    client = as_person(cast["ana"])
    assert sign(client, "gb-emergency", verdict="changed", any="112", police="999").status_code == 302
    emergency = wiring.helplines().country("GB").emergency
    assert (emergency.any, emergency.police, emergency.signer) == ("112", "999", "Ana Ruiz")
    assert "tel:112" in help_html()


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"read_on": ""}, "required"),
        ({"read_on": (date.today() + timedelta(days=2)).isoformat()}, "still to come"),
        ({"signer": "  "}, "required"),
        ({"source": "not an address"}, "valid URL"),
        ({"verdict": "perhaps"}, "valid choice"),
        ({"channels": "phone call us"}, "no way to get through"),
        ({"channels": ""}, "at least one line"),
        ({"hours": "when we like"}, "no opening"),
        ({"hours": "mon 09:00-25:00"}, "no time"),
        ({"languages": "English!"}, "two or three letters"),
    ],
)
def test_a_form_that_does_not_hold_keeps_what_was_typed(as_person, cast, values, says):
    typed = changed(**{"name": "Kept name", **values})
    answer = as_person(cast["ana"]).post(reverse("desk:sign", args=["gb", "gb-samaritans"]), typed)
    html = answer.content.decode()
    assert answer.status_code == 422
    assert says in html
    assert "Kept name" in html
    assert not models.Check.objects.exists()
    assert not wiring.corrections().signatures


def test_a_year_after_a_check_the_entry_is_due_again(as_person, cast):
    old = (date.today() - timedelta(days=400)).isoformat()
    client = as_person(cast["ana"])
    sign(client, read_on=old)
    assert "due again" in help_html()
    entry = next(e for e in queries.entries(queries.shipped("gb"), date.today()) if e.id == "gb-samaritans")
    assert entry.due
    assert "due again" in client.get("/desk/lines/gb/").content.decode()


def test_a_new_pack_entry_asks_for_a_new_look_at_what_was_signed_as_right(as_person, cast):
    sign(as_person(cast["ana"]))
    shipped = wiring.shipped_helplines()["gb"]
    lines = [
        dict(line, name="Another name") if line["id"] == "gb-samaritans" else line
        for line in shipped["lines"]
    ]
    newer = wiring.shipped_helplines() | {"gb": {**shipped, "lines": lines}}
    with patch.object(wiring, "shipped_helplines", lambda: newer):
        wiring._corrected.cache_clear()
        assert wiring.helplines().country("GB").line("gb-samaritans").checked is None
        entry = next(e for e in queries.entries(newer["gb"], date.today()) if e.id == "gb-samaritans")
        assert entry.stale
        assert entry.due
    wiring._corrected.cache_clear()


def test_history_is_kept_and_the_newest_signature_counts(as_person, cast):
    client = as_person(cast["ana"])
    sign(client, verdict="removed")
    sign(client)
    assert wiring.helplines().country("GB").line("gb-samaritans") is not None
    page = client.get(reverse("desk:sign", args=["gb", "gb-samaritans"])).content.decode()
    assert page.index("Still right") < page.index("Take it out")


# --- the files ----------------------------------------------------------------------------------------------


def test_a_damaged_file_falls_back_to_the_pack_with_a_warning_and_can_be_written_again(
    as_person, cast, own_desk
):
    client = as_person(cast["ana"])
    client.post(reverse("desk:sign", args=["gb", "gb-samaritans"]), changed())
    (own_desk / wiring.CORRECTIONS).write_text('{"signatures": {"gb-samar')
    assert "tel:116123" in help_html()
    assert "leeward.W010" in {message.id for message in run_checks()}
    assert "Write the files again" in client.get("/desk/").content.decode()
    client.post(reverse("desk:rewrite"))
    assert "tel:116124" in help_html()
    assert not wiring.desk_problems()


def test_one_broken_entry_does_not_take_the_others_with_it(as_person, cast, own_desk):
    client = as_person(cast["ana"])
    sign(client)
    sign(client, "fr-3114", source="https://3114.fr/")
    file = own_desk / wiring.CORRECTIONS
    data = json.loads(file.read_text())
    data["signatures"]["gb-samaritans"]["read_on"] = "some day"
    data["signatures"]["gb-nspa"] = {"verdict": "changed"}
    file.write_text(json.dumps(data))
    assert wiring.helplines().country("FR").line("fr-3114").checked == date.today()
    assert wiring.helplines().country("GB").line("gb-samaritans").checked is None
    assert len(wiring.desk_problems()) == 2


def test_the_help_page_needs_the_file_alone_and_not_the_database(as_person, cast):
    client = as_person(cast["ana"])
    client.post(reverse("desk:sign", args=["gb", "gb-samaritans"]), changed())
    client.post(reverse("desk:new_service"), SERVICE)
    broken = DatabaseError("database is locked")
    with (
        patch("django.db.backends.base.base.BaseDatabaseWrapper.cursor", side_effect=broken),
        patch("django.db.backends.base.base.BaseDatabaseWrapper.connect", side_effect=broken),
    ):
        html = help_html()
        near = Client().get("/help/gb/near/").content.decode()
    assert "tel:116124" in html
    assert "Harbour Listeners" in html
    assert "Harbour Listeners" in near


def test_a_full_disk_keeps_the_old_file_no_row_and_what_was_typed(as_person, cast, own_desk):
    client = as_person(cast["ana"])
    sign(client)
    before = (own_desk / wiring.CORRECTIONS).read_bytes()
    with patch("os.fsync", side_effect=OSError(28, "No space left on device")):
        answer = client.post(reverse("desk:sign", args=["gb", "gb-samaritans"]), changed(name="Typed name"))
    assert answer.status_code == 503
    assert "Typed name" in answer.content.decode()
    assert (own_desk / wiring.CORRECTIONS).read_bytes() == before
    assert models.Check.objects.count() == 1
    assert not [file for file in own_desk.iterdir() if file.name.startswith(".helplines")]


def test_a_locked_database_leaves_the_file_as_it_was(as_person, cast, own_desk):
    client = as_person(cast["ana"])
    sign(client)
    before = json.loads((own_desk / wiring.CORRECTIONS).read_text())
    with patch.object(actions, "record", side_effect=DatabaseError("database is locked")):
        answer = client.post(reverse("desk:sign", args=["gb", "gb-samaritans"]), changed())
    assert answer.status_code == 503
    assert json.loads((own_desk / wiring.CORRECTIONS).read_text()) == before


# --- the local directory ------------------------------------------------------------------------------------

SERVICE = {
    "kind": "peer",
    "name": "Harbour Listeners",
    "what": "An open evening for people who had a hard year.",
    "for_whom": "Adults",
    "country": "GB",
    "area": "Hull",
    "phone": "01482 000 000",
    "url": "https://harbour.example/",
    "address": "2 Quay Street",
    "languages": "en, pl",
    "hours": "Tuesdays at seven",
    "checked": "",
}


def test_a_place_stands_on_the_help_page_of_its_country_and_by_area(as_person, cast):
    client = as_person(cast["ana"])
    assert client.post(reverse("desk:new_service"), SERVICE).status_code == 302
    html = help_html()
    assert "Harbour Listeners" in html
    assert "tel:01482000000" in html
    assert "Harbour Listeners" not in help_html("fr")
    client.post(reverse("desk:new_service"), SERVICE | {"name": "Elsewhere Group", "area": "Leeds"})
    near = Client().get("/help/gb/near/?area=Hull").content.decode()
    assert "Harbour Listeners" in near
    assert "Elsewhere Group" not in near
    assert LedgerEntry.objects.filter(act="service.keep").count() == 2


def test_a_place_can_be_changed_and_taken_out(as_person, cast):
    client = as_person(cast["ana"])
    client.post(reverse("desk:new_service"), SERVICE)
    row = models.LocalService.objects.get()
    client.post(reverse("desk:service", args=[row.pk]), SERVICE | {"name": "Harbour Talkers"})
    assert "Harbour Talkers" in help_html()
    assert models.LocalService.objects.count() == 1
    client.post(reverse("desk:remove_service", args=[row.pk]))
    assert "Harbour" not in help_html()


@pytest.mark.parametrize(
    "values",
    [
        {"phone": "", "url": "", "address": ""},
        {"phone": "ring us"},
        {"url": "http://plain.example/"},
        {"what": "x" * 200},
        {"country": "QQ"},
    ],
)
def test_a_place_without_a_way_there_is_not_kept(as_person, cast, values):
    answer = as_person(cast["ana"]).post(reverse("desk:new_service"), SERVICE | values)
    assert answer.status_code == 422
    assert not models.LocalService.objects.exists()


@pytest.mark.parametrize("language", ["en", "hi"])
def test_the_help_page_stays_light_with_many_long_places(as_person, cast, language):
    client = as_person(cast["ana"])
    wide = "म" * 60
    for number in range(30):
        parts = {
            "name": f"{number} {wide}",
            "what": "म" * 160,
            "for_whom": wide,
            "hours": wide,
            "address": wide,
        }
        for country in ("US", "GB"):
            client.post(reverse("desk:new_service"), SERVICE | parts | {"country": country, "area": wide})
    for code in ("us", "gb"):
        html = help_html(code, language)
        assert len(html.encode()) <= 20 * 1024
        assert f"/help/{code}/near/" in html
    seen: set[str] = set()
    path = "/help/us/near/"
    for _ in range(30):
        page = Client().get(path, headers={"accept-language": language}).content.decode()
        assert len(page.encode()) <= 20 * 1024
        seen |= {number for number in map(str, range(30)) if f"<b>{number} {wide}" in page}
        if "after=" not in page:
            break
        path = "/help/us/near/?after=" + page.split("after=")[1].split('"')[0]
    assert len(seen) == 30


def test_places_of_a_country_that_nobody_knows_lead_back_to_help():
    assert Client().get("/help/qq/near/").status_code == 302
    assert Client().get("/help/gb/near/?area=%3Cscript%3E&after=-1").status_code == 200


# --- reviews ------------------------------------------------------------------------------------------------


@pytest.fixture
def reviewers(person, cast):
    """A clinician and a native speaker of German, asked by Ana."""
    made = {}
    for name, given in (
        ("cora", {"clinician_in": ["de", "en"], "native_in": []}),
        ("nils", {"clinician_in": [], "native_in": ["de"]}),
    ):
        someone = person(name=name.title(), email=f"{name}@test.example")
        reviewer = actions.grant(
            cast["ana"], someone, name=name.title(), profession="psychologist", now=NOW, **given
        )
        made[name] = (someone, reviewer)
    return made


def approve(client: Client, piece, **values: str):
    path = reverse("desk:review", args=[piece.language, piece.kind, piece.hash])
    return client.post(path, {"verdict": "approved"} | values)


def test_words_are_reviewed_only_when_a_clinician_and_a_native_speaker_approved_them(as_person, reviewers):
    piece = queries.pieces("de", PieceKind.SCRIPT)[0]
    assert wiring.known_reviews().standing(piece) is Standing.NONE
    assert approve(as_person(reviewers["cora"][0]), piece).status_code == 302
    assert wiring.known_reviews().standing(piece) is Standing.PARTLY
    assert approve(as_person(reviewers["nils"][0]), piece).status_code == 302
    assert wiring.known_reviews().standing(piece) is Standing.REVIEWED
    assert [review.name for review in wiring.known_reviews().of(piece)] == ["Cora", "Nils"]


def test_nobody_reviews_a_language_they_were_not_asked_for(as_person, reviewers, cast):
    english = queries.pieces("en", PieceKind.SCRIPT)[0]
    assert approve(as_person(reviewers["nils"][0]), english).status_code == 403
    assert approve(as_person(cast["ana"]), english).status_code == 403
    assert not models.Review.objects.exists()


def test_other_words_can_be_asked_for_and_outweigh_an_approval(as_person, reviewers):
    piece = queries.pieces("de", PieceKind.SCRIPT)[0]
    cora, nils = as_person(reviewers["cora"][0]), as_person(reviewers["nils"][0])
    approve(cora, piece)
    assert approve(nils, piece, verdict="correction").status_code == 422
    answer = approve(nils, piece, verdict="correction", remark="Too stiff", proposed="Danke dir.")
    assert answer.status_code == 302
    assert wiring.known_reviews().standing(piece) is Standing.CORRECTION
    page = cora.get(reverse("desk:pieces", args=["de", "script"])).content.decode()
    assert "Too stiff" in page
    assert "Danke dir." in page
    approve(nils, piece)
    assert wiring.known_reviews().standing(piece) is Standing.REVIEWED


def test_words_that_changed_meanwhile_are_not_signed(as_person, reviewers):
    piece = queries.pieces("de", PieceKind.SCRIPT)[0]
    path = reverse("desk:review", args=["de", "script", "0" * 24])
    answer = as_person(reviewers["cora"][0]).post(path, {"verdict": "approved", "remark": "my remark"})
    assert answer.status_code == 409
    assert "have changed" in answer.content.decode()
    assert wiring.known_reviews().standing(piece) is Standing.NONE


def test_the_product_says_how_much_is_reviewed(reviewers, rf):
    words = wiring.crisis_words("de")
    assert words.page["words_none"] in help_html(language="de")
    about = Client().get("/about/", headers={"accept-language": "de"}).content.decode()
    assert words.page["words_none"] in about
    pieces = [piece for piece in wiring.review_pieces("de") if piece.kind in CRISIS]
    for _, reviewer in reviewers.values():
        for number, piece in enumerate(pieces):
            body = {"hash": piece.hash, "kind": piece.kind, "language": "de", "place": piece.place}
            body |= {"text": piece.text, "verdict": "approved", "name": reviewer.name, "on": "2026-11-20"}
            body |= {
                "profession": "psychologist",
                "roles": [str(role) for role in queries.roles(reviewer, "de")],
            }
            models.Review(hash=piece.hash, reviewer=reviewer, body=body).save()
            if number == len(pieces) // 2 and reviewer.name == "Nils":
                break
    actions.write_files(reviewers["cora"][0])
    share = f"{(len(pieces) // 2 + 1) * 100 // len(pieces)} %"
    assert share in help_html(language="de")
    assert wiring.crisis_words("en").page["words_none"] in help_html(language="en")


def test_reviews_travel_in_a_file_and_are_taken_in_once(as_person, reviewers, cast, own_desk):
    piece = queries.pieces("de", PieceKind.SCRIPT)[0]
    approve(as_person(reviewers["cora"][0]), piece)
    ana = as_person(cast["ana"])
    file = ana.get(reverse("desk:export"))
    assert "attachment" in file.headers["Content-Disposition"]
    models.Review.objects.all().delete()
    actions.write_files(cast["ana"])
    assert not wiring.known_reviews().of(piece)
    from django.core.files.uploadedfile import SimpleUploadedFile

    for _ in range(2):
        sent = SimpleUploadedFile("reviews.yaml", file.content)
        assert ana.post(reverse("desk:import"), {"file": sent}).status_code == 302
    assert models.Review.objects.filter(carried=True).count() == 1
    assert [review.name for review in wiring.known_reviews().of(piece)] == ["Cora"]


@pytest.mark.parametrize(
    "words", [b"", b"\xff\xfe", b"- a list", b"reviews: nothing", b"reviews: [{kind: script}]", b"a: [" * 400]
)
def test_a_broken_file_takes_nothing_in(as_person, cast, words):
    from django.core.files.uploadedfile import SimpleUploadedFile

    sent = SimpleUploadedFile("reviews.yaml", words)
    answer = as_person(cast["ana"]).post(reverse("desk:import"), {"file": sent}, follow=True)
    assert answer.status_code == 200
    assert not models.Review.objects.exists()


def test_a_name_cannot_slide_under_other_words(as_person, reviewers, cast):
    piece = queries.pieces("de", PieceKind.SCRIPT)[0]
    approve(as_person(reviewers["cora"][0]), piece)
    ana = as_person(cast["ana"])
    forged = ana.get(reverse("desk:export")).content.decode().replace(piece.text[:12], "Other words!")
    models.Review.objects.all().delete()
    from django.core.files.uploadedfile import SimpleUploadedFile

    ana.post(reverse("desk:import"), {"file": SimpleUploadedFile("r.yaml", forged.encode())})
    assert not models.Review.objects.exists()


# --- who may ------------------------------------------------------------------------------------------------

OPERATOR = ("desk:lines", "desk:services", "desk:new_service", "desk:reviewers", "desk:export")
BOTH = ("desk:home", "desk:words")


@pytest.mark.parametrize("who", ["alice", "tova", "theo", "mallory", None])
def test_the_desk_is_closed_to_everybody_else(who, as_person, cast):
    client = as_person(cast[who] if who else None)
    for name in (*OPERATOR, *BOTH):
        assert client.get(reverse(name)).status_code == 403, name
    for path in ("/desk/lines/gb/", "/desk/lines/gb/gb-samaritans/", "/desk/words/en/script/"):
        assert client.get(path).status_code == 403
    for name, arguments in (
        ("desk:sign", ["gb", "gb-samaritans"]),
        ("desk:rewrite", []),
        ("desk:import", []),
        ("desk:review", ["en", "script", "0" * 24]),
    ):
        assert client.post(reverse(name, args=arguments), form()).status_code == 403
    assert "/desk/" not in client.get("/me/").content.decode()


def test_a_reviewer_has_the_words_and_nothing_else(as_person, reviewers):
    client = as_person(reviewers["cora"][0])
    for name in OPERATOR:
        assert client.get(reverse(name)).status_code == 403
    for name in BOTH:
        assert client.get(reverse(name)).status_code == 200
    assert "/desk/" in client.get("/me/").content.decode()


def test_a_grant_taken_back_closes_the_desk_and_leaves_what_was_signed(as_person, reviewers, cast):
    piece = queries.pieces("de", PieceKind.SCRIPT)[0]
    cora = as_person(reviewers["cora"][0])
    approve(cora, piece)
    as_person(cast["ana"]).post(reverse("desk:revoke", args=[reviewers["cora"][1].pk]))
    assert cora.get(reverse("desk:words")).status_code == 403
    assert wiring.known_reviews().standing(piece) is Standing.PARTLY


def test_an_administrator_asks_somebody_to_review(as_person, cast):
    ana = as_person(cast["ana"])
    data = {
        "who": "tova@test.example",
        "name": "Tova Lind",
        "profession": "psychiatrist",
        "clinician_in": "en, de",
    }
    assert ana.post(reverse("desk:reviewers"), data).status_code == 302
    assert queries.roles(queries.reviewer_of(cast["tova"]), "de")
    assert ana.post(reverse("desk:reviewers"), data | {"who": "nobody@test.example"}).status_code == 422
    assert ana.post(reverse("desk:reviewers"), data | {"clinician_in": ""}).status_code == 422
    assert LedgerEntry.objects.filter(act="reviewer.grant", subject_id=cast["tova"].pk).count() == 1


def test_every_page_of_the_desk_opens_for_the_operator(as_person, cast):
    ana = as_person(cast["ana"])
    sign(ana)
    ana.post(reverse("desk:new_service"), SERVICE)
    row = models.LocalService.objects.get()
    paths = [reverse(name) for name in (*OPERATOR, *BOTH)]
    paths += [f"/desk/lines/{country.code.lower()}/" for country in wiring.helplines().countries()[:3]]
    paths += ["/desk/lines/zz/", "/desk/words/de/help/?page=2&show=all", "/desk/words/sw/help/"]
    paths += [reverse("desk:service", args=[row.pk]), reverse("desk:sign", args=["gb", "gb-samaritans"])]
    for path in paths:
        assert ana.get(path).status_code == 200, path
    for path in (
        "/desk/lines/qq/",
        "/desk/lines/gb/gb-nobody/",
        "/desk/words/de/poems/",
        "/desk/words/xx/help/",
    ):
        assert ana.get(path).status_code == 404, path


def test_first_lines_do_not_wait_for_a_check(as_person, cast):
    page = help_page.context("gb", "en", NOW)
    assert page["best"].checked == "not checked"
