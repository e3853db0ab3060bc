"""The composition root: the one place where adapters are chosen for core's ports."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from leeward.adapters import content_files
from leeward.core.affect.ports import FaceNet
from leeward.core.companion.dialogue import Companion
from leeward.core.companion.lexical import LexicalUnderstander
from leeward.core.companion.lexicon import Lexicon
from leeward.core.companion.policy import StagedPolicy
from leeward.core.companion.words import Phrasebook
from leeward.core.instruments.definition import Instrument
from leeward.core.mood.feelings import Feelings
from leeward.core.safety.crisis_words import CrisisWords
from leeward.core.safety.helplines import Pack
from leeward.core.safety.scripts import Scripts
from leeward.core.sealing import Sealer
from leeward.core.toolkit.exercise import Exercise


@lru_cache
def content_languages() -> tuple[str, ...]:
    """List the language codes that have a content folder, such as ``("en",)``."""
    return tuple(name for name in content_files.folders() if len(name) == 2)


@lru_cache
def sealer() -> Sealer:
    """Return the authenticated encryption that seals people's words."""
    from leeward.adapters.sealer_cryptography import AesGcmSealer

    return AesGcmSealer()


@lru_cache
def feelings(language: str = "en") -> Feelings:
    """Return the emotion words of a language, the English ones where it has none yet."""
    code = (
        language if language in content_languages() and "feelings" in content_files.names(language) else "en"
    )
    return Feelings.from_mapping(content_files.load(f"{code}/feelings"), f"{code}/feelings")


@lru_cache
def instruments(language: str = "en") -> tuple[Instrument, ...]:
    """Return the questionnaires as they are offered, in English where no published translation is here."""
    found = []
    for name in ("who-5", "phq-9", "gad-7"):
        code = language if name in content_files.names(f"{language}/instruments") else "en"
        path = f"{code}/instruments/{name}"
        found.append(Instrument.from_mapping(content_files.load(path), path))
    return tuple(found)


_EXERCISES = (
    "breathing-resonance", "grounding-54321", "breathing-sigh", "thought-record", "breathing-box", "short-walk",
    "small-hello",
)  # fmt: skip


@lru_cache
def exercises(language: str = "en") -> tuple[Exercise, ...]:
    """Return the guided practices in the order they are shown, in English where a language lacks one."""
    found = []
    for name in _EXERCISES:
        code = language if name in content_files.names(f"{language}/exercises") else "en"
        path = f"{code}/exercises/{name}"
        found.append(Exercise.from_mapping(content_files.load(path), path))
    return tuple(found)


@lru_cache
def safety_scripts(language: str = "en") -> Scripts:
    """Return the fixed crisis words of a language, the English ones where it has none."""
    code = language if "safety" in content_files.names(f"{language}/dialogue") else "en"
    path = f"{code}/dialogue/safety"
    return Scripts.from_mapping(content_files.load(path), path)


@lru_cache
def crisis_words(language: str = "en") -> CrisisWords:
    """Return the words of the help page in a language, the English ones where it has none."""
    code = language if language in content_languages() and "crisis" in content_files.names(language) else "en"
    path = f"{code}/crisis"
    return CrisisWords.from_mapping(content_files.load(path), f"content/{path}.yaml", code)


@lru_cache
def helplines() -> Pack:
    """Return the helpline pack with the words for opening hours in every language that has them."""
    files = {name: content_files.load(f"helplines/{name}") for name in content_files.names("helplines")}
    universal = files.pop("universal")
    spoken = [code for code in content_languages() if "crisis" in content_files.names(code)]
    return Pack.from_mappings(files, universal, {code: crisis_words(code).opening for code in spoken})


_ENGINES = ("scripted",)


def engines() -> tuple[str, ...]:
    """List the names of the reply engines that can be chosen."""
    return _ENGINES


@lru_cache
def phrasebook() -> Phrasebook:
    """Return the companion's lines in every language that has them."""
    files = {}
    for code in content_languages():
        names = [n for n in content_files.names(f"{code}/dialogue") if n not in ("lexicon", "safety")]
        if names:
            files[code] = [content_files.load(f"{code}/dialogue/{name}") for name in names]
    return Phrasebook.from_mapping(files)


def _unsupported_lines() -> dict[str, str]:
    """The lines that say, in languages that are not handled, that they are not; empty where there are none."""
    if "unsupported" not in content_files.names("languages"):
        return {}
    return {code: str(line) for code, line in content_files.load("languages/unsupported").items()}


@lru_cache
def companion(engine: str = "scripted") -> Companion:
    """Return the companion with the engine of that name; an unknown name raises ``ValueError``."""
    if engine not in _ENGINES:
        raise ValueError(f"There is no reply engine called {engine!r}; there is: {', '.join(_ENGINES)}.")
    words = phrasebook()
    lexicons = {
        code: Lexicon.from_mapping(content_files.load(f"{code}/dialogue/lexicon"), code)
        for code in words.languages
        if "lexicon" in content_files.names(f"{code}/dialogue")
    }
    return Companion(
        words=words,
        scripts={code: safety_scripts(code) for code in words.languages},
        pack=helplines(),
        understander=LexicalUnderstander(lexicons),
        policy=StagedPolicy(),
        unsupported=_unsupported_lines(),
    )


@lru_cache
def demo_story() -> dict[str, Any]:
    """Return the words and numbers of the demo people's history."""
    return content_files.load("en/demo")


@lru_cache
def face_net() -> FaceNet:
    """Return the network that reads a face crop; raise ``WeightsUnusable`` where its files are missing or changed."""
    from leeward.adapters.affect_onnx import OnnxFaceNet

    return OnnxFaceNet(weights_folder() / "face-v1")


def weights_folder() -> Path:
    """Return the folder of the networks that ship with the product."""
    return Path(__file__).parent / "weights"
