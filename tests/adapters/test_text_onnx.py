"""The text weights that ship: whole, quiet on ordinary talk, heard where the rules are silent, and optional."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from leeward import wiring
from leeward.adapters.text_onnx import OnnxTextModel, WeightsUnusable
from leeward.core.safety import triage

ORDINARY = {
    "en": ("hi", "ok", "thanks, that helped a bit", "call me Sam", "the second one", "not now", "how does this work?",
        "can we do the breathing one", "I slept fine", "work was dull today", "what did I say yesterday?"),
    "es": ("hola", "gracias", "la segunda", "ahora no", "¿cómo funciona esto?", "hoy ha llovido todo el día"),
    "fr": ("bonjour", "merci", "la deuxième", "pas maintenant", "comment ça marche ?", "il a plu toute la journée"),
    "de": ("hallo", "danke", "die zweite", "jetzt nicht", "wie geht das hier?", "heute hat es nur geregnet"),
    "pt": ("oi", "obrigada", "a segunda", "agora não", "como funciona isso?", "choveu o dia todo hoje"),
    "hi": ("नमस्ते", "धन्यवाद", "दूसरा वाला", "अभी नहीं", "aaj din bhar baarish hui", "yeh kaise kaam karta hai"),
}  # fmt: skip


@pytest.fixture(scope="module")
def model() -> OnnxTextModel:
    return wiring.text_model()


@pytest.mark.parametrize("language", ORDINARY)
def test_ordinary_short_messages_take_nothing_over(language: str) -> None:
    readings = {text: wiring.reader().read(text, language=language) for text in ORDINARY[language]}
    assert [text for text, reading in readings.items() if reading.crisis] == []
    assert len([text for text, reading in readings.items() if reading.safety or reading.probe]) <= 1


def test_every_handled_language_has_limits(model: OnnxTextModel) -> None:
    assert set(model.limits) == set(ORDINARY)


def test_shares_are_shares(model: OnnxTextModel) -> None:
    signs = model.read("My aunt taught me to knit and I still do it when it rains.", "en")
    shares = [signs.opens, signs.crisis, signs.heavy, *signs.categories.values(), *signs.emotions.values()]
    assert all(0 <= share <= 1 for share in shares)
    assert sum(signs.levels.values()) == pytest.approx(1.0)


def test_an_empty_or_broken_text_is_read_without_a_fault(model: OnnxTextModel) -> None:
    for text in ("", " ", "\ud800", "\u200b\u200b", "𝔘𝔫𝔲𝔰𝔲𝔞𝔩", "a" * 30_000, "😀" * 500):
        model.read(text, "en")


def test_without_its_files_the_rules_read_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(wiring.weights_folder() / "grams-v2", tmp_path / "grams-v2")
    monkeypatch.setattr(wiring, "weights_folder", lambda: tmp_path)
    wiring.reader.cache_clear()
    wiring.text_model.cache_clear()
    try:
        with pytest.raises(WeightsUnusable, match="text-v2"):
            wiring.text_model()
        text = "I keep thinking about killing myself"
        assert wiring.reader().name == "rules alone"
        assert wiring.reader().read(text) == triage.read(text)
        assert triage.read(text).crisis
    finally:
        wiring.reader.cache_clear()
        wiring.text_model.cache_clear()
