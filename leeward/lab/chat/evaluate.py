"""Measures a chat network: how well it foresees true answers, and what the replies it writes are like."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from leeward.core.language import sentences
from leeward.core.safety import guard
from leeward.lab.chat.data import Pair, shingles, words_of
from leeward.lab.chat.pieces import Cut, padded, trimmed
from leeward.lab.chat.train import losses
from leeward.lab.measures import interval

Floats = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class Surprise:
    """What a network did not foresee of the answers to each question; three arrays of (questions,)."""

    nats: Floats
    pieces: Floats
    letters: Floats
    """Bytes of UTF-8, by which networks with other pieces can be compared."""

    def perplexity(self, rows: Any = slice(None)) -> float:
        """The exponential of the mean nats of a piece."""
        return float(np.exp(self.nats[rows].sum() / self.pieces[rows].sum()))

    def bits(self, rows: Any = slice(None)) -> float:
        """Bits of a byte."""
        return float(self.nats[rows].sum() / self.letters[rows].sum() / math.log(2))


def surprise(
    cuts: Sequence[Cut], groups: Sequence[int], tokenizer: Any, nats: Callable[[Sequence[Cut]], list[float]]
) -> Surprise:
    """Sum what *nats* says of the answers in *cuts* by question; a few at a time."""
    total: dict[int, list[float]] = {}
    for place in range(0, len(cuts), 8):
        part = cuts[place : place + 8]
        for one, group, said in zip(part, groups[place : place + 8], nats(part), strict=True):
            answer = one.numbers[one.asked :]
            row = total.setdefault(group, [0.0, 0.0, 0.0])
            row[0] += said
            row[1] += len(answer)
            row[2] += len(tokenizer.decode(list(answer), skip_special_tokens=True).encode())
    table = np.array(list(total.values())).T
    return Surprise(*table)


def by_network(network: Any, fill: int, device: torch.device) -> Callable[[Sequence[Cut]], list[float]]:
    """What a network says of pairs: the nats of each answer."""

    def nats(cuts: Sequence[Cut]) -> list[float]:
        with torch.no_grad():
            numbers, mask, targets = padded(cuts, fill, questions=False)
            found = losses(network, numbers, mask, targets, device)
        return [float(value) for value in found.sum(1)]

    return nats


def by_count(train: Iterable[Cut], size: int) -> Callable[[Sequence[Cut]], list[float]]:
    """What the plain frequency of pieces in the training answers says: the yardstick that knows no order."""
    counts = Counter(number for one in train for number in one.numbers[one.asked :])
    whole = sum(counts.values()) + size
    return lambda cuts: [
        sum(-math.log((counts[number] + 1) / whole) for number in one.numbers[one.asked :]) for one in cuts
    ]


def marks(before: Surprise, after: Surprise, count: Surprise, seed: int) -> dict[str, Any]:
    """Perplexity and bits of a byte with 95 % intervals over questions, before, after, and by frequency alone."""
    rows = len(after.nats)

    def with_interval(measure: Callable[[Any], float]) -> dict[str, float]:
        low, high = interval(measure, rows, np.random.default_rng(seed))
        return {"value": measure(slice(None)), "low": low, "high": high}

    return {
        "questions": rows,
        "pieces": int(after.pieces.sum()),
        "perplexity": {
            name: with_interval(one.perplexity)
            for name, one in (("before", before), ("after", after), ("by_frequency", count))
        },
        "bits_of_a_byte": {
            name: with_interval(one.bits) for name, one in (("before", before), ("after", after))
        },
        "after_over_before": with_interval(lambda rows: after.perplexity(rows) / before.perplexity(rows)),
    }


def replies(
    network: Any,
    tokenizer: Any,
    questions: Sequence[str],
    knobs: dict[str, Any],
    seed: int,
    room: int,
    longest: int,
) -> list[str]:
    """One sampled reply for each question; the same for the same seed on the same machine.

    *knobs* hold ``tokens``, ``temperature`` and ``top_p``; *room* is the network's longest text in pieces,
    *longest* what a question may have of it.
    """
    torch.manual_seed(seed)
    device = next(network.parameters()).device
    said = []
    for question in questions:
        left = room - knobs["tokens"]
        numbers = torch.tensor([trimmed(tokenizer, question, min(longest, left))[-left:]], device=device)
        with torch.no_grad():
            made = network.generate(
                numbers, attention_mask=torch.ones_like(numbers), do_sample=True, top_k=0,
                temperature=knobs["temperature"], top_p=knobs["top_p"], max_new_tokens=knobs["tokens"],
                pad_token_id=tokenizer.pad_token_id,
            )  # fmt: skip
        said.append(tokenizer.decode(made[0, numbers.shape[1] :], skip_special_tokens=True).strip())
    return said


def distinct(texts: Iterable[str], size: int) -> float:
    """Different runs of *size* words over all of them (Li et al. 2016, arXiv 1510.03055); 0 where there are none."""
    runs = [run for words in map(words_of, texts) if len(words) >= size for run in shingles(words, size)]
    return len(set(runs)) / len(runs) if runs else 0.0


def reply_marks(
    said: Sequence[str], questions: Sequence[str], true: Sequence[str], train: Sequence[Pair]
) -> dict[str, Any]:
    """Variety, what the guard says, and how much is copied, of sampled replies; variety of *true* answers beside it.

    True answers are cut to the length of the reply that stands beside them, for variety falls with length.
    """
    cut = [" ".join(answer.split()[: len(reply.split())]) for answer, reply in zip(true, said, strict=True)]
    seen = {mark for pair in train for mark in shingles(words_of(pair.answer))}
    eights = [mark for reply in said if len(words_of(reply)) >= 8 for mark in shingles(words_of(reply))]
    hits, held, lines = 0, 0, 0
    rules: Counter[str] = Counter()
    for reply, question in zip(said, questions, strict=True):
        heard = frozenset(guard.fold(question).split())
        broken = [guard.check(one, language="en") for one in sentences(reply)]
        hits += any(broken)
        rules.update(rule for rule in broken if rule)
        lines += len(broken)
        held += sum(
            guard.check(one, language="en", generated=True, said=heard) is not None
            for one in sentences(reply)
        )
    return {
        "replies": len(said),
        "words": float(np.mean([len(reply.split()) for reply in said])),
        "distinct_1": distinct(said, 1),
        "distinct_2": distinct(said, 2),
        "distinct_1_true": distinct(cut, 1),
        "distinct_2_true": distinct(cut, 2),
        "copied_runs_of_eight": sum(mark in seen for mark in eights) / max(1, len(eights)),
        "guard_hits": hits,
        "guard_rules": dict(rules),
        "sentences": lines,
        "sentences_shown": lines - held,
    }
