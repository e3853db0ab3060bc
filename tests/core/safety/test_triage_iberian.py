"""Spanish and Portuguese from both shores: what a person may say in danger, and what only sounds like it."""

from __future__ import annotations

import pytest

from leeward.core.safety import triage
from leeward.core.safety.levels import Category, Level

PLAIN = [
    ("pt", "Quero matar-me"),
    ("pt", "Vou matar-me hoje à noite"),
    ("pt", "Quem me dera não acordar mais"),
    ("pt", "Ando a pensar em atirar-me da ponte"),
    ("pt", "Há dez anos que trabalho aqui e penso em tirar a minha própria vida"),
    ("es", "me quiero matar, che, no doy más"),
    ("es", "le pido a Dios que me lleve mientras duermo"),
    ("es", "no me imagino cumpliendo los cuarenta"),
    ("es", "si no fuera por mis hijos ya me habría ido, lo único que me ata son ellos"),
    ("pt", "não me imagino com trinta anos"),
    ("pt", "só dou despesa, sem mim eles respiravam"),
    ("es", "a mi familia le iría mejor sin mí"),
]


@pytest.mark.parametrize(("language", "text"), PLAIN)
def test_a_wish_to_die_opens_a_path(language: str, text: str) -> None:
    assert triage.read(text, language=language).safety


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "Vou matar-me hoje à noite"),
        ("pt", "acabei de tomar a cartela toda dos remédios"),
        ("pt", "estou do lado de fora da varanda, faz frio"),
        ("es", "estoy del otro lado de la barandilla y no sé a quién llamar"),
        ("es", "acabo de tragarme el frasco de pastillas de mi madre"),
        ("es", "en cuanto se duerma mi marido lo hago"),
        ("es", "lo intenté y fallé, la próxima no fallo"),
    ],
)
def test_what_is_near_is_a_takeover(language: str, text: str) -> None:
    read = triage.read(text, language=language)
    assert read.crisis
    assert read.emergency
    assert read.level in {Level.PLAN_OR_IMMINENT, Level.MEDICAL_EMERGENCY}


@pytest.mark.parametrize(
    ("language", "text", "category"),
    [
        ("es", "Anoche me volví a cortar", Category.SELF_HARM),
        ("es", "mi padrastro entra en mi cuarto por la noche y me toca", Category.ABUSE_CHILD),
        ("es", "tienen fotos mías y piden dinero o las mandan a todos", Category.SEXTORTION),
        ("es", "si paro tiemblo y sudo", Category.WITHDRAWAL),
        ("es", "mi hija murió en marzo y quiero estar con ella", Category.BEREAVEMENT),
        ("pt", "voltei a cortar-me nas pernas", Category.SELF_HARM),
        ("pt", "ele quebrou meu celular e me trancou em casa", Category.ABUSE_PARTNER),
        ("pt", "o meu tio passa a mão em mim", Category.ABUSE_CHILD),
        ("pt", "gravou um vídeo meu e quer dinheiro ou manda para a escola", Category.SEXTORTION),
    ],
)
def test_each_trouble_finds_its_own_path(language: str, text: str, category: Category) -> None:
    read = triage.read(text, language=language)
    assert read.safety
    assert category in read.categories


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "me voy a matar estudiando, pero apruebo"),
        ("es", "ya tengo fecha para el examen de conducir"),
        ("es", "me arruinó la vida ese vestido, jaja"),
        ("es", "no puedo vivir sin café"),
        ("es", "hoy es el día de la madre"),
        ("pt", "essa ladeira me mata"),
        ("pt", "tomei uma overdose de série no domingo"),
        ("pt", "subi no telhado pra arrumar a antena"),
        ("pt", "que vontade de me jogar no sofá"),
    ],
)
def test_a_manner_of_speech_takes_nothing_over(language: str, text: str) -> None:
    assert not triage.read(text, language=language).crisis
