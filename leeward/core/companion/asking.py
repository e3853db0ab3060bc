"""Knows what a question asks about and what a message tells, so that nothing is asked that was asked or told before."""

# ruff: noqa: E501  (patterns are easier to check on one line)

from __future__ import annotations

import re
from functools import lru_cache

_ASKS: dict[str, dict[str, str]] = {
    "en": {
        "since": r"\bhow long\b|\bsince when\b|\bwhen did (?:it|this|that|the \w+|you first|things) (?:start|begin|become|notice|change)|\bwhen (?:did you first|was the first)",
        "told whom": r"\bwh(?:o|om) (?:else )?(?:have you told|knows|did you tell|do you tell)|\bwho else knows|\bdoes any(?:one|body) (?:close to you )?know|\bwho (?:at \w+ )?knows|\bhave you (?:been able to )?(?:told|tell|talked|spoken)",
        "support": r"\bwho (?:do you|could|can|helps|stands|is on your side|would) |\bis there (?:someone|anyone|one person|a person)|\bif you told one person|\bwho in the family do you feel closest",
        "tried": r"\bwhat have you (?:already )?tried|\bwhat (?:has )?help(?:s|ed)\b|\bwhat got you through|\bhave you been through|\bbefore, even a little",
        "hardest": r"\b(?:hardest|heaviest|worst|weighs? (?:most|heaviest)|biggest|strongest|scares you most|worries you most|hurt(?:s)? (?:the )?most|bothers you most)\b",
        "body": r"\bin your body\b|\bhow is your body\b|\byour body (?:right now|as)",
        "sleep": r"\bhow are (?:your nights|you sleeping)|\bsleeping\b|\bhow do you sleep|\bfalling asleep or staying",
        "understood": r"\bunderstood about\b|\bwish (?:someone|your family|they|\w+) understood",
        "better": r"\bwhat would (?:be different|a (?:slightly )?(?:easier|bearable)|ease|have to be)",
        "miss": r"\bmiss(?:ing)? (?:most|them)\b|\bwhat (?:kind of \w+ )?do you miss",
        "advice to a friend": r"\bto a (?:good )?friend\b|\ba friend (?:who|had)",
        "change one": r"\bif you could change\b|\bcould be lighter\b|\bif one of these",
        "a day": r"\b(?:ordinary|study|usual|normal|working) day\b|\bdays look like|\bthrough the days",
    },
    "es": {
        "since": r"\bdesde cu[áa]ndo\b|\bcu[áa]nto tiempo\b|\bcu[áa]ndo empez",
        "told whom": r"\bqui[ée]n (?:m[áa]s )?(?:lo )?sabe|\ba qui[ée]n se lo has",
        "support": r"\bqui[ée]n (?:te|puede|podr[íi]a|est[áa])|\bhay alguien|\ba qui[ée]n (?:sueles|acudes)",
        "tried": r"\bqu[ée] has (?:probado|intentado)|\bqu[ée] te ha ayudado|\bqu[ée] ayud",
        "hardest": r"\bm[áa]s (?:dif[íi]cil|duro|pesa|duele)|\blo peor\b",
        "body": r"\bcuerpo\b",
        "miss": r"\bechas? (?:m[áa]s )?de menos|\bextra[ñn]as",
    },
    "fr": {
        "since": r"\bdepuis (?:quand|combien)|\bquand (?:est-ce que )?(?:ça|cela) a commenc",
        "told whom": r"\bqui (?:d'autre )?(?:le |est au courant|sait)",
        "support": r"\bqui (?:peut|pourrait|vous|est à vos)|\by a-t-il quelqu|\bvers qui",
        "tried": r"\bqu['’]avez-vous (?:déjà )?(?:essayé|tenté)|\ba (?:déjà )?aidé|\baidait",
        "hardest": r"\ble plus (?:dur|difficile|lourd|pénible)|\bpèse le plus|\ble pire",
        "body": r"\bcorps\b",
        "miss": r"\bmanque(?:nt)? le plus",
    },
    "de": {
        "since": r"\bseit wann\b|\bwie lange\b|\bwann hat (?:das|es) angefangen|\bals es anfing",
        "told whom": r"\bwer weiß (?:noch )?davon|\bwer weiß, wie",
        "support": r"\bwer (?:könnte|steht|hilft|kann)|\bgibt es jemanden|\ban wen wendest",
        "tried": r"\bwas hast du (?:schon |bisher )?(?:versucht|probiert)|\bwas hat (?:früher |schon )?geholfen|\bwas hilft",
        "hardest": r"\bschwerste|\bschlimmste|\bwiegt (?:heute )?am meisten|\bam schwersten",
        "body": r"\bkörper\b",
        "miss": r"\bvermisst du|\bfehlt dir am meisten",
    },
    "pt": {
        "since": r"\bdesde quando\b|\bh[áa] quanto tempo|\bquando (?:isso )?come[çc]ou",
        "told whom": r"\bquem (?:mais )?sabe\b",
        "support": r"\bquem (?:pode|poderia|est[áa]|te)|\bexiste algu[ée]m|\bh[áa] algu[ée]m|\btem algu[ée]m|\ba quem voc[êe]",
        "tried": r"\bo que voc[êe] j[áa] tentou|\bo que (?:j[áa] )?ajudou|\bo que ajuda",
        "hardest": r"\bmais (?:dif[íi]cil|pesa|pesado|d[óo]i)|\bo pior\b",
        "body": r"\bcorpo\b",
        "miss": r"\bsente mais falta|\bmais falta",
    },
    "hi": {
        "since": r"कब से|कितने (?:समय|दिन)|कब शुरू",
        "told whom": r"(?:किसे|किसको|और कौन).{0,12}(?:पता|बताया|जानता)",
        "support": r"कौन (?:साथ|मदद)|कोई (?:है|ऐसा)|किसके पास जाते",
        "tried": r"क्या (?:आज़माया|कोशिश)|किससे मदद|क्या काम आया",
        "hardest": r"सबसे (?:कठिन|मुश्किल|भारी|बुरा)",
        "body": r"शरीर",
        "miss": r"सबसे ज़्यादा (?:याद|कमी)",
    },
}
_TELLS: dict[str, dict[str, str]] = {
    "en": {
        "since": r"\b(?:for|since|about|like this|over) (?:the )?(?:past |last )?(?:\d+|a|an|two|three|four|five|six|seven|eight|nine|ten|many|several|a few|a couple of)\b[^.?!]{0,12}\b(?:years?|months?|weeks?|days?)\b|\bsince (?:i was|january|february|march|april|may|june|july|august|september|october|november|december|last|the|my|we|he|she|christmas|\d{4})\b|\b(?:years?|months?|weeks?|days?) ago\b|\bever since\b|\ball my life\b",
        "told whom": r"\b(?:haven'?t|have not|didn'?t|never) (?:told|tell|talked to|spoken to)\b|\bnobody knows\b|\bno one knows\b|\bi(?:'ve| have)? told (?:my|him|her|them|nobody|no one)\b|\bdon'?t know (?:that )?i\b",
        "support": r"\bno one (?:to|i can)\b|\bnobody (?:to|i can)\b|\bno friends\b|\ball alone\b|\bdon'?t have any(?:one|body)\b",
        "tried": r"\bi(?:'ve| have)? tried\b|\bdidn'?t help\b|\bdoesn'?t help\b|\bnothing (?:helps|works)\b|\bi(?:'m| am) (?:already )?(?:taking|seeing a|in therapy)\b",
        "sleep": r"\bcan'?t sleep\b|\b(?:don'?t|barely|hardly|not) sleep\w*\b|\bawake\b",
    },
}  # fmt: skip


@lru_cache(maxsize=4096)
def asks(question: str, language: str) -> frozenset[str]:
    """Return what a question asks about, of a short list; empty for a question that stands alone."""
    low = question.lower()
    return frozenset(name for name, shape in _shapes(_ASKS, language) if shape.search(low))


def tells(message: str, language: str) -> frozenset[str]:
    """Return what of the same list a message tells already."""
    low = message.lower()
    return frozenset(name for name, shape in _shapes(_TELLS, language) if shape.search(low))


@lru_cache(maxsize=16)
def _compiled(kind: str, language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    table = {"asks": _ASKS, "tells": _TELLS}[kind]
    return tuple((name, re.compile(shape)) for name, shape in table.get(language, {}).items())


def _shapes(table: dict[str, dict[str, str]], language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _compiled("asks" if table is _ASKS else "tells", language)
