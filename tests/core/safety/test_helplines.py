"""The helpline pack: every file holds, and the line that is shown first is the one that fits now."""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leeward import wiring
from leeward.adapters import content_files
from leeward.core.companion.messages import ResourceType
from leeward.core.content import ContentError
from leeward.core.safety.channels import Channel, ChannelType
from leeward.core.safety.helplines import Country
from leeward.core.safety.hours import Hours
from leeward.core.safety.levels import Category
from leeward.core.safety.lines import Audience, Kind, Line

NIGHT = datetime(2026, 11, 20, 3, tzinfo=UTC)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
WORDS = ("en", "es", "fr", "de", "pt", "hi")
ISO_639_1 = frozenset(
    """
    aa ab af ak am ar as ay az be bg bn bs ca cs cy da de dz el en es et eu fa fi fj fr ga gl gn gu ha he hi
    hr hu hy id ig is it ja ka kk km kn ko ks ku lb lo lt lv mi mk ml mn mr ms mt my ne nl no or pa
    pl ps pt qu ro ru rw si sk sl sm so sq sr st sv sw ta te th tl tn tr uk ur uz vi xh yo zh zu
    """.split()  # noqa: SIM905
)


@pytest.fixture(scope="module")
def pack():
    return wiring.helplines()


def every_country():
    return [*wiring.helplines().countries(), wiring.helplines().universal]


def every_line():
    return [(country, line) for country in every_country() for line in country.lines]


def test_many_countries_are_there(pack):
    assert len(pack.countries()) >= 84
    for code in (
        "US",
        "CA",
        "GB",
        "IE",
        "AU",
        "NZ",
        "DE",
        "AT",
        "CH",
        "FR",
        "ES",
        "BR",
        "MX",
        "IN",
        "ZA",
        "NG",
        "JP",
    ):
        assert pack.country(code), code


@pytest.mark.parametrize("country", every_country(), ids=lambda country: country.code)
def test_a_country_has_what_somebody_needs_tonight(country):
    assert re.fullmatch(r"[A-Z]{2}", country.code)
    assert country.emergency.first
    assert country.names["en"]
    assert set(country.languages) <= ISO_639_1
    assert set(country.care_detail) <= set(country.languages) | {"en"}
    if country.code != wiring.helplines().universal.code:
        # How to find care, in English and in each of the country's languages that the product has.
        assert set(country.care_detail) >= {"en", *(set(country.languages) & set(WORDS))}
    first_aid = [line for line in country.lines if line.kind in (Kind.SUICIDE, Kind.GENERAL, Kind.DIRECTORY)]
    assert [line for line in first_aid if line.audience is not Audience.YOUTH]


@pytest.mark.parametrize(("country", "line"), every_line(), ids=lambda item: getattr(item, "id", ""))
def test_a_line_can_be_reached_and_says_what_happens(country, line):
    assert line.id.startswith(country.code.lower() + "-")
    assert any(channel.type is not ChannelType.EMAIL for channel in line.channels)
    for channel in line.channels:
        assert re.fullmatch(
            r"tel:[+*]?(%23)?[0-9*]+|sms:\+?[0-9]+(\?&body=\w+)?|mailto:\S+@\S+|https://[\w.-]+\.[a-z]+/?\S*",
            channel.href,
        ), channel.href
        assert set(channel.languages) <= set(line.languages)
    assert set(line.languages) <= ISO_639_1
    assert line.source.startswith("https://")
    assert set(line.detail) <= {*WORDS, *country.languages}
    if line.detail:
        assert "en" in line.detail
    for language in WORDS:
        said = wiring.crisis_words(language).what_happens(line)
        assert 3 <= len(said.split()) <= 60, (language, said)


def test_every_sentence_of_the_words_is_used_and_none_is_missing():
    used = {line.happens for _, line in every_line()}
    cared = {country.care for country in every_country()}
    english = wiring.crisis_words("en")
    assert used == set(english.happens)
    assert cared == set(english.care)
    for language in WORDS:
        words = wiring.crisis_words(language)
        assert words.language == language
        for part in ("happens", "care", "kinds", "page"):
            assert set(getattr(words, part)) == set(getattr(english, part)), (language, part)
            for key, sentence in getattr(english, part).items():
                gaps = set(re.findall(r"{\w+}", sentence))
                assert set(re.findall(r"{\w+}", getattr(words, part)[key])) == gaps, (language, part, key)
        assert len(words.steps) == len(english.steps)
        assert len(words.barriers) == len(english.barriers)


def test_words_stay_short_and_calm():
    for language in WORDS:
        words = wiring.crisis_words(language)
        parts = [
            *words.happens.values(),
            *words.care.values(),
            *words.steps,
            words.no_line,
            *words.page.values(),
        ]
        parts += [barrier.then for barrier in words.barriers]
        for said in parts:
            assert "!" not in said
            limit = 20 if language == "en" else 12
            for sentence in re.split(r"(?<=[.?।:])\s", said):
                assert len(sentence.split()) <= limit, (language, sentence)


def test_sentences_of_countries_and_lines_stay_short():
    for country in every_country():
        said = [country.care_detail, *(line.detail for line in country.lines)]
        for language, words in [item for part in said for item in part.items()]:
            limit = 20 if language == "en" else 14
            for sentence in re.split(r"(?<=[.?।:])\s", words):
                assert len(sentence.split()) <= limit, (country.code, sentence)


# --- choosing ---------------------------------------------------------------------------------------------


def test_a_country_that_nobody_knows_gets_what_holds_anywhere(pack):
    for country in (None, "", "QQ", "nowhere"):
        cards = pack.resources(country, ("en",), NOON)
        assert [card.contact for card in cards] == ["findahelpline.com", "befrienders.org", "112"]
        assert cards[0].hours == ""


def test_the_first_card_is_the_line_of_the_country_with_a_silent_one_and_both_ages(pack):
    cards = pack.resources("gb", ("en",), NIGHT)
    assert [(card.type, card.contact) for card in cards] == [
        (ResourceType.HELPLINE, "116 123"),
        (ResourceType.TEXT_LINE, "Text SHOUT to 85258"),
        (ResourceType.HELPLINE, "0800 1111"),
        (ResourceType.EMERGENCY, "999"),
    ]
    assert cards[1].url == "sms:85258?&body=SHOUT"
    assert cards[0].checked is None


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Jordan", "JO"),
        ("I live in Georgia.", "GE"),
        ("my brother Jordan is here", ""),
        ("Georgia knows", ""),
        ("kosovo", "XK"),
        ("en República Dominicana", "DO"),
        ("Fiji or Samoa", ""),
    ],
)
def test_a_country_is_heard_and_a_persons_name_is_not_taken_for_one(pack, words, code):
    assert pack.named(words) == code


def test_the_line_speaks_the_persons_language(pack):
    assert pack.resources("BE", ("fr",), NIGHT)[0].contact == "0800 32 123"
    assert pack.resources("BE", ("nl",), NIGHT)[0].contact == "1813"
    assert pack.country("BE").best(("de",), NIGHT).id == "be-108"
    assert pack.country("JP").best(("en",), NIGHT).id == "jp-tell"


def test_a_line_known_to_be_open_stands_beside_one_that_may_not_be(pack):
    assert "よりそいホットライン" in [card.name for card in pack.resources("JP", ("en",), NIGHT)]


def test_hours_are_said_in_the_persons_language_and_the_lines_clock(pack):
    evening = datetime(2026, 11, 20, 20, tzinfo=UTC)
    card = next(card for card in pack.resources("IT", ("de",), evening) if card.contact == "02 2327 2327")
    assert card.hours == "jetzt offen, bis 00:00 Uhr"
    closed = next(card for card in pack.resources("IT", ("en",), NIGHT) if card.contact == "02 2327 2327")
    assert closed.hours == "closed now, opens at 09:00"


def test_in_a_country_of_many_clocks_the_clock_is_named(pack):
    words = pack.opening_words(("en",))
    country, line = pack.country("AU"), pack.country("AU").line("au-qlife")
    said = words.say(line.opening(NIGHT), NIGHT.astimezone(line.zone), several_zones=len(country.zones) > 1)
    assert said == "closed now, opens at 15:00 (Sydney time)"


@pytest.mark.parametrize(
    ("categories", "first"),
    [
        ((Category.ABUSE_PARTNER,), "National Domestic Abuse Helpline"),
        ((Category.SEXUAL_ASSAULT,), "Rape Crisis 24/7 Support Line"),
        ((Category.SUBSTANCE,), "FRANK"),
        ((Category.EATING_DISORDER,), "Beat"),
        ((Category.ABUSE_ELDER,), "The Silver Line"),
        ((Category.PERINATAL,), "PANDAS"),
        ((Category.MINOR,), "Childline"),
        ((Category.BEREAVEMENT,), "Samaritans"),
    ],
)
def test_a_special_trouble_has_its_line_first(pack, categories, first):
    cards = pack.resources("GB", ("en",), NOON, categories)
    assert cards[0].name == first
    assert "116 123" in [card.contact for card in cards] or Category.MINOR in categories


def test_in_an_overdose_the_emergency_number_is_first_and_poison_second(pack):
    cards = pack.resources("US", ("en",), NOON, (Category.OVERDOSE,))
    assert [card.contact for card in cards[:2]] == ["911", "1-800-222-1222"]


def test_an_emergency_puts_its_number_first(pack):
    assert pack.resources("DE", ("de",), NOON, emergency=True)[0].contact == "112"
    assert pack.resources("DE", ("de",), NOON)[-1].contact == "112"


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from([country.code for country in wiring.helplines().countries()]),
    st.lists(st.sampled_from([*WORDS, "ja", "xx"]), max_size=3),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),
    st.sets(st.sampled_from(list(Category)), max_size=3),
    st.booleans(),
)
def test_somebody_to_turn_to_is_always_there(code, languages, now, categories, emergency):
    pack = wiring.helplines()
    place = pack.country(code)
    cards = pack.resources(code, languages, now, categories, emergency=emergency)
    assert sum(card.type is ResourceType.EMERGENCY for card in cards) == 1
    assert len({(card.type, card.name, card.contact) for card in cards}) == len(cards)
    names = {card.name for card in cards}
    lines = [line for line in place.lines if line.name in names]
    first_aid = [line for line in place.lines if line.kind in (Kind.SUICIDE, Kind.GENERAL)]
    assert any(line.kind in (Kind.SUICIDE, Kind.GENERAL) for line in lines) or not first_aid
    assert first_aid or pack.universal.lines[0].name in names
    if any(line.audience is Audience.YOUTH for line in place.lines):
        assert any(line.audience is Audience.YOUTH for line in lines)
    assert any(line.audience is not Audience.YOUTH for line in lines)
    awake = [
        line
        for line in place.ranked(languages, now)
        if line.opening(now).open and line.audience is Audience.ALL
    ]
    assert not awake or any(line.opening(now).open for line in lines)


def test_a_pair_is_never_split():
    for country in wiring.helplines().countries():
        for line in country.lines:
            if line.pair and line.audience is Audience.YOUTH:
                assert country.line(line.pair).audience is not Audience.YOUTH
                assert country.line(line.pair).pair == line.id


# --- links ------------------------------------------------------------------------------------------------


def channel(**data):
    return Channel.from_mapping(data, "here", Hours(always=True))


@pytest.mark.parametrize(
    ("data", "href"),
    [
        ({"phone": "0800 111 0 111"}, "tel:08001110111"),
        ({"phone": "*4141"}, "tel:*4141"),
        ({"phone": "#8891"}, "tel:%238891"),
        ({"phone": "+254 722 178 177"}, "tel:+254722178177"),
        ({"sms": "741741", "keyword": "HOME"}, "sms:741741?&body=HOME"),
        ({"sms": "988"}, "sms:988"),
        ({"whatsapp": "+65 9151 1767"}, "https://wa.me/6591511767"),
        ({"email": "jo@samaritans.org"}, "mailto:jo@samaritans.org"),
    ],
)
def test_links_are_what_a_phone_understands(data, href):
    assert channel(**data).href == href


@settings(max_examples=60)
@given(st.from_regex(r"\+?[0-9][0-9 ()-]{1,12}[0-9]", fullmatch=True))
def test_a_link_dials_exactly_the_digits_that_are_shown(number):
    href = channel(phone=number).href
    assert href == "tel:" + "".join(sign for sign in number if sign in "+0123456789")


# --- what is refused ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "names"),
    [
        (lambda data: data.pop("emergency"), "emergency"),
        (lambda data: data.update(emergency={"fire": "112"}), "emergency"),
        (lambda data: data.update(emergency={"police": "110"}), "emergency"),
        (lambda data: data.update(time_zones=["Europe/Atlantis"]), "Atlantis"),
        (lambda data: data["lines"][0].pop("hours"), "de-telefonseelsorge.*hours"),
        (lambda data: data["lines"][0].pop("checked"), "checked"),
        (lambda data: data["lines"][0].update(checked="last year"), "checked"),
        (lambda data: data["lines"][0].update(kind="friend"), "kind"),
        (lambda data: data["lines"][0].update(source="http://example.org"), "https"),
        (lambda data: data["lines"][0].update(channels=[{"phone": "call us"}]), "call us"),
        (lambda data: data["lines"][0].update(channels=[{"phone": "112", "sms": "112"}]), "channels"),
        (lambda data: data["lines"][0].update(channels=[{"whatsapp": "600 000 016"}]), "country code"),
        (lambda data: data["lines"][0].update(channels=[{"chat": "example"}]), "https"),
        (lambda data: data["lines"][0].update(languages=["German"]), "languages"),
        (lambda data: data["lines"][0].update(pair="de-nobody"), "name each other"),
        (lambda data: data["lines"][1].update(id="de-telefonseelsorge"), "two lines"),
    ],
)
def test_a_broken_file_says_which_field(change, names):
    data = deepcopy(content_files.load("helplines/de"))
    change(data)
    with pytest.raises(
        ContentError, match=rf"content/helplines/de\.yaml.*{names}|{names}.*content/helplines/de\.yaml"
    ):
        Country.from_mapping(data, "content/helplines/de.yaml")


def test_a_line_without_a_language_match_ranks_after_all_wishes():
    line = Line.from_mapping(
        content_files.load("helplines/gb")["lines"][0], "gb", wiring.helplines().country("GB").zones[0]
    )
    assert line.language_rank(("fr", "en")) == 1
    assert line.language_rank(("fr",)) == 1
    assert line.language_rank(("en",)) == 0
