"""Turns pairs into numbers: a tokenizer that came with the weights, or one trained here on the training part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from torch import Tensor
from transformers import PreTrainedTokenizerFast

from leeward.core.companion.ports import ChatLine
from leeward.core.companion.prompt import in_question_form
from leeward.lab.chat.data import Pair

END = "<|endoftext|>"
IGNORED = -100
"""Marks a place that the loss leaves out."""


@dataclass(frozen=True)
class Cut:
    """One pair as numbers."""

    numbers: tuple[int, ...]
    asked: int
    """How many of the numbers belong to the question."""


def trained(pairs: Iterable[Pair], pieces: int) -> PreTrainedTokenizerFast:
    """Train byte-level BPE (Sennrich et al. 2016, arXiv 1508.07909) of at most *pieces* pieces on *pairs*."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=pieces,
        special_tokens=[END],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    texts = [f"{asked(pair.question)} {pair.answer}" for pair in pairs]
    tokenizer.train_from_iterator(texts, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=END, eos_token=END, pad_token=END, clean_up_tokenization_spaces=False
    )  # fmt: skip


def asked(question: str) -> str:
    """A question in the form in which the product asks such a model."""
    return in_question_form([ChatLine("user", question)])


def cut(pairs: Sequence[Pair], tokenizer: Any, *, longest: int, question: int) -> list[Cut]:
    """Cut pairs to *longest* numbers: of the question the last *question* ones, of the answer the first.

    An answer that was cut has no end mark, so that the model does not learn to stop there.
    """
    made = []
    for pair in pairs:
        ask = trimmed(tokenizer, pair.question, question)
        answer = [*tokenizer(f" {pair.answer}")["input_ids"], tokenizer.eos_token_id]
        made.append(Cut(tuple((ask + answer)[:longest]), len(ask)))
    return made


def trimmed(tokenizer: Any, question: str, most: int) -> list[int]:
    """The numbers of a question in its form, the question itself cut to its last *most* numbers."""
    inner = tokenizer(question)["input_ids"]
    while len(inner) > most:
        question = tokenizer.decode(inner[-most:]).strip()
        shorter = tokenizer(question)["input_ids"]
        if len(shorter) >= len(inner):
            break
        inner = shorter
    numbers: list[int] = tokenizer(asked(question))["input_ids"]
    return numbers


def padded(cuts: Sequence[Cut], fill: int, *, questions: bool) -> tuple[Tensor, Tensor, Tensor]:
    """Numbers, mask and targets (n, longest), filled on the right; *questions* counts them in the loss too."""
    width = max(len(one.numbers) for one in cuts)
    numbers = torch.full((len(cuts), width), fill)
    mask = torch.zeros((len(cuts), width), dtype=torch.long)
    targets = torch.full((len(cuts), width), IGNORED)
    for row, one in enumerate(cuts):
        size = len(one.numbers)
        numbers[row, :size] = torch.tensor(one.numbers)
        mask[row, :size] = 1
        begin = 1 if questions else one.asked
        targets[row, begin:size] = numbers[row, begin:size]
    return numbers, mask, targets
