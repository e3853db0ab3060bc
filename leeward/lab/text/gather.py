"""Prepares what a text training needs in its folder, and reads it back: sources, vocabulary, what may pass as calm."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from leeward.core.safety import triage
from leeward.core.text.tidy import tidy
from leeward.lab.recipe import Recipe
from leeward.lab.text import data, lexicon
from leeward.lab.text.data import Example
from leeward.lab.text.model import start_folder


@dataclass(frozen=True)
class Gathered:
    """The two streams of a training."""

    comments: list[Example]
    messages: list[Example]
    post_weight: float

    def weight(self, one: Example) -> float:
        """How often *one* is drawn beside the others."""
        return self.post_weight if one.source == "posts" else 1.0

    def told(self) -> str:
        """Their sizes in words."""
        return f"{len(self.comments):,} comments, {len(self.messages):,} messages and posts"


def prepare(recipe: Recipe, public: Path, run: Path) -> Path:
    """Write ``manifest.json``, ``vocab.txt`` and ``flagged.json`` to *run*; *public* holds the public sets.

    Where the recipe asks for the lexicon, ``begins.json`` says what the new words of the vocabulary begin with.

    The rules read every comment once: one that opens or asks anything is never learned as calm.
    """
    run.mkdir(parents=True, exist_ok=True)
    comments = [one for split in ("train", "dev") for one in data.goemotions(public / "goemotions", split)]
    flagged = sorted({one.text for one in comments if _stirs(one.text)})
    (run / "flagged.json").write_text(json.dumps(flagged, ensure_ascii=False), encoding="utf-8")
    if recipe["model"]["kind"] == "encoder":
        started = recipe["model"]["start"]
        words = (
            (start_folder() / "vocab.txt").read_text(encoding="utf-8")
            if started
            else _words(comments, recipe)
        )
        if recipe["model"].get("lexicon"):
            words = _widen(words, recipe["model"]["pieces"], comments, public, run)
        (run / "vocab.txt").write_text(words, encoding="utf-8")
    files = {
        "messages": data.fingerprint(data.SETS.glob(f"train/{recipe['train']['files']}")),
        "lexicon": data.fingerprint(lexicon.LEXICON.glob("*.txt")),
        "validation": data.fingerprint(data.SETS.glob("valid/*.txt")),
        "goemotions": data.fingerprint((public / "goemotions").glob("*.tsv")),
        "posts": data.fingerprint((public / "cssrs_llm_suicidewatch").glob("*.csv")),
    }
    manifest = {"public": str(public), "files": files, "comments": len(comments), "flagged": len(flagged)}
    (run / "manifest.json").write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    return run / "manifest.json"


def gathered(recipe: Recipe, run: Path) -> Gathered:
    """The streams as :func:`prepare` left them in *run*."""
    manifest = json.loads((run / "manifest.json").read_text(encoding="utf-8"))
    public = Path(manifest["public"])
    flagged = frozenset(json.loads((run / "flagged.json").read_text(encoding="utf-8")))
    comments = data.calm(data.goemotions(public / "goemotions", "train"), flagged)
    messages = [data.of_message(one) for one in data.messages(data.SETS / "train", recipe["train"]["files"])]
    messages.extend(data.posts(public / "cssrs_llm_suicidewatch"))
    return Gathered(comments, messages, recipe["train"]["post_weight"])


def _widen(words: str, size: int, comments: list[Example], public: Path, run: Path) -> str:
    """Give *words* those of the lexicon, and note in *run* what each begins with."""
    texts = [one.text for one in comments]
    texts += [one.text for one in data.messages(data.SETS / "train")]
    texts += [one.text for one in data.posts(public / "cssrs_llm_suicidewatch")]
    vocabulary, begins = lexicon.widened(words.removesuffix("\n").split("\n"), lexicon.read(), texts, size)
    (run / "begins.json").write_text(json.dumps(begins), encoding="utf-8")
    return "\n".join(vocabulary) + "\n"


def _words(comments: list[Example], recipe: Recipe) -> str:
    """A vocabulary for a training from nothing: single letters, and the commonest words up to its size."""
    counts = Counter(word for one in comments for word in re.findall(r"[a-z]+|[^a-z\s]", tidy(one.text)))
    letters = sorted({letter for word in counts for letter in word})
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *letters, *(f"##{letter}" for letter in letters)]
    room = recipe["model"]["pieces"] - len(pieces)
    pieces += [word for word, _ in counts.most_common() if len(word) > 1][: max(0, room)]
    return "\n".join(pieces[: recipe["model"]["pieces"]]) + "\n"


def _stirs(text: str) -> bool:
    reading = triage.read(text)
    return reading.safety or reading.probe or reading.level.value not in ("none", "distress")
