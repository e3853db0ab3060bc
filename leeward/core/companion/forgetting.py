"""Recognises, in six languages, that a person wants something forgotten, and plans the answer to it."""

# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial

from leeward.core.companion.memory import Memory, PastTurn
from leeward.core.companion.messages import Strategy
from leeward.core.companion.ports import Part, Plan


class Scope(StrEnum):
    """How much is to be forgotten."""

    LAST = "last"
    """What was told with the message before."""
    ABOUT = "about"
    """What was told about something that is named."""
    ALL = "all"


@dataclass(frozen=True)
class Forget:
    """One wish to have something forgotten."""

    scope: Scope
    words: str = ""
    """What it is about, in the person's words; for :attr:`Scope.ABOUT` alone."""


_POLITE = r"^(?:(?:please|pls|can you|could you|actually|ok(?:ay)?|no|por favor|puedes|podr[ií]as|s['’]il (?:vous|te) pla[îi]t|pouvez-vous|peux-tu|bitte|kannst du|pode|voc[êe] pode|poderia|कृपया|please)[, ]+)*"
_CLOSE = r"(?:[, ]+(?:please|pls|again|por favor|s['’]il (?:vous|te) pla[îi]t|bitte|wieder|कृपया))?[\s.!?।]*$"

_LAST = (
    r"(?:forget|delete|erase|remove) (?:that|this|what i (?:just )?(?:said|told you|wrote)(?: just now| before)?|the last (?:thing|message|bit)(?: i (?:said|told you|wrote))?|that i (?:said|told you|wrote) (?:that|this))",
    r"(?:don['’]?t|do not) (?:remember|keep|save|store|note)(?: down)? (?:that|this|what i (?:just )?(?:said|told you|wrote))",
    r"(?:olvida|olvide|olvidar|borra|borre|borrar) (?:eso|esto|lo que (?:te )?(?:acabo de (?:decir|contar|escribir)|(?:he )?(?:dije|dicho|cont[ée]|contado|escrib[íi]|escrito)))",
    r"no (?:lo recuerdes|recuerdes (?:eso|esto)|guardes (?:eso|esto|lo que (?:te )?(?:dije|cont[ée])))",
    r"(?:oublie[zr]?|efface[zr]?|supprime[zr]?) (?:[çc]a|cela|ceci|ce que (?:je (?:viens de (?:dire|raconter|[ée]crire)|(?:vous |t['’])?ai (?:dit|racont[ée]|[ée]crit))|j['’]ai (?:dit|racont[ée]|[ée]crit)))",
    r"ne (?:retiens|retenez|gardez|garde|notez|note) pas (?:[çc]a|cela|ce que (?:je viens de dire|j['’]ai dit))",
    r"(?:vergiss|vergessen sie|l[öo]sche?|streiche?) (?:das|dies|die letzte nachricht|was ich (?:gerade |eben |dir )*(?:gesagt|erz[äa]hlt|geschrieben) habe)",
    r"merk(?:e)? dir (?:das|dies) nicht",
    r"(?:das|was ich (?:gerade |eben |dir )*(?:gesagt|erz[äa]hlt|geschrieben) habe)[, ]+(?:bitte )?(?:vergessen|l[öo]schen)",
    r"(?:esque[çc]a|esquece|esquecer|apaga|apague|apagar) (?:isso|isto|o que (?:eu )?(?:(?:te )?(?:disse|contei|escrevi|falei)|acabei de (?:dizer|contar|escrever|falar)))",
    r"n[ãa]o (?:guarde|guarda|lembre|lembra)(?: disso| disto| isso| isto)",
    r"(?:यह|ये|इसे|वह|उसे|यह बात|ये बात|वह बात|जो मैंने (?:अभी )?(?:कहा|बताया|लिखा)(?:,? (?:वह|उसे))?) (?:भूल (?:जाओ|जाइए|जाएँ|जाएं)|मिटा (?:दो|दीजिए|दें)|याद मत (?:रखो|रखना|रखिए))",
    r"(?:yeh|ye|ise|wo|woh|yeh baat|jo maine (?:abhi )?(?:kaha|bataya|likha)(?: wo| woh)?) (?:bhool|bhul) (?:jao|jaiye|jaie)",
)  # fmt: skip
_ALL = (
    r"(?:forget|delete|erase|remove) (?:everything|all)(?: of it| that)?(?: (?:that )?you (?:know|remember|have|kept|noted)(?: (?:about|on|of) me)?| about me| i(?:['’]ve| have)?(?: ever)? (?:said|told you)| you(?:['’]ve| have) (?:kept|noted|stored)(?: about me)?)?",
    r"(?:forget|erase|delete) (?:me|your memory(?: of me)?|what you know about me)",
    r"(?:olvida|olvide|olvidar|borra|borre|borrar) (?:todo|lo que sabes de m[íi])(?: (?:lo que (?:sabes|recuerdas|te he (?:dicho|contado)|te (?:dije|cont[ée]))(?: (?:de|sobre) m[íi])?|sobre m[íi]|de m[íi]))?",
    r"(?:oublie[zr]?|efface[zr]?|supprime[zr]?) (?:tout|ce que (?:vous savez|tu sais) (?:de|sur) moi)(?: (?:ce que (?:vous savez|tu sais|je (?:vous|t['’])? ?ai dit)(?: (?:de|sur) moi)?|sur moi))?",
    r"(?:vergiss|l[öo]sche?) (?:alles|was du (?:[üu]ber mich|von mir) wei(?:ß|ss)t)(?:,? (?:was du (?:[üu]ber mich|von mir) wei(?:ß|ss)t|was ich (?:dir )?(?:je )?(?:gesagt|erz[äa]hlt) habe|[üu]ber mich))?",
    r"(?:esque[çc]a|esquece|esquecer|apaga|apague|apagar) (?:tudo|o que (?:voc[êe] )?sabe sobre mim)(?: (?:o que (?:(?:voc[êe] )?sabe|eu (?:te )?(?:disse|contei)|lembra)(?: (?:de|sobre) mim)?|sobre mim))?",
    r"(?:सब कुछ|सब|मेरे बारे में सब कुछ|मेरे बारे में सब|जो कुछ आप मेरे बारे में जानते हैं)(?:,? (?:वह|उसे))? (?:भूल (?:जाओ|जाइए|जाएँ|जाएं)|मिटा (?:दो|दीजिए|दें))",
    r"(?:sab kuch|sab|mere baare mein sab(?: kuch)?) (?:bhool|bhul) (?:jao|jaiye|jaie)",
)  # fmt: skip
_THING = r"(?P<about>[\w'’ -]{2,60}?)"
_ABOUT = (
    rf"(?:forget|delete|erase|remove) (?:what|everything|all) (?:(?:that )?i (?:said|told you|wrote)|you (?:know|remember|noted|kept)) (?:about|of) {_THING}",
    rf"(?:don['’]?t|do not) (?:remember|keep) (?:anything|what i (?:said|told you)) about {_THING}",
    rf"(?:olvida|olvide|borra|borre) (?:todo )?lo que (?:te )?(?:he )?(?:dije|dicho|cont[ée]|contado|sabes|recuerdas) (?:de|sobre) {_THING}",
    rf"(?:oublie[zr]?|efface[zr]?) (?:tout )?ce que (?:je vous ai dit|je t['’]ai dit|j['’]ai dit|vous savez|tu sais) (?:de|sur) {_THING}",
    rf"(?:vergiss|l[öo]sche?) (?:alles,? )?was (?:ich (?:dir )?[üu]ber {_THING} (?:gesagt|erz[äa]hlt) habe)",
    rf"(?:esque[çc]a|esquece|apaga|apague) (?:tudo )?o que (?:eu )?(?:te )?(?:disse|contei|falei|sabe) (?:sobre|de) {_THING}",
    r"(?P<about>[\w'’ \u0900-\u097f-]{2,60}?) (?:के बारे में|ke baare mein) (?:जो (?:कहा|बताया)|सब(?: कुछ)?|jo bataya|sab) (?:वह |wo )?(?:भूल|bhool|bhul) (?:जाओ|जाइए|जाएँ|jao|jaiye)",
)  # fmt: skip


def _shapes(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(f"{_POLITE}(?:{one}){_CLOSE}", re.IGNORECASE) for one in patterns)


_SHAPES = ((Scope.ALL, _shapes(_ALL)), (Scope.LAST, _shapes(_LAST)), (Scope.ABOUT, _shapes(_ABOUT)))
_MYSELF = frozenset("me mí mi moi mich mir mim मुझे".split())  # noqa: SIM905
_LONGEST = 140


def asked(text: str) -> Forget | None:
    """Return what *text* wants forgotten; ``None`` for anything that is not plainly and only such a wish.

    "Forget it", "I cannot forget that" and "help me forget her" are talk, not a wish to the program.
    """
    lean = " ".join(text.split())
    if not lean or len(lean) > _LONGEST:
        return None
    for scope, shapes in _SHAPES:
        for shape in shapes:
            match = shape.match(lean)
            if match is None:
                continue
            words = match.groupdict().get("about") or ""
            if scope is Scope.ABOUT and words.strip().lower() in _MYSELF:
                return Forget(Scope.ALL)
            return Forget(scope, words.strip())
    return None


def plan_for(text: str) -> Plan | None:
    """Return the answer to a wish to forget: say plainly what was let go of, and ask nothing."""
    wish = asked(text)
    if wish is None:
        return None
    said = Part("reflect", (f"memory.forgot.{wish.scope}", "memory.forgot.last"))
    return Plan("forget", Strategy.CLOSING, (said, Part("close", ("memory.forgot.after",))))


_SMALL = 4


def concerns(text: str, words: str) -> bool:
    """Whether a line has to do with *words*: it shares a word of weight with them."""
    wanted = {word for word in _words(words) if len(word) >= _SMALL} or set(_words(words))
    return bool(wanted & set(_words(text)))


def _words(text: str) -> list[str]:
    return [word for word in re.findall(r"[\w\u0900-\u097f]+", text.lower()) if word not in _MINE]


_MINE = frozenset(
    [
        "my",
        "the",
        "mi",
        "mis",
        "el",
        "la",
        "mon",
        "ma",
        "mes",
        "le",
        "mein",
        "meine",
        "meinen",
        "meinem",
        "meiner",
        "das",
        "die",
        "der",
        "meu",
        "minha",
        "o",
        "a",
        "मेरे",
        "मेरी",
        "मेरा",
    ]
)


def without(memory: Memory, wish: Forget) -> Memory:
    """Return *memory* without what is to be forgotten; the risk stays, so that the next talk can ask how it is."""
    if wish.scope is Scope.ALL:
        return replace(
            memory, turns=tuple(map(_emptied, memory.turns)), threads=(), people=(), echoed=(), known=(), liked=(),
            name="", practising="", no_advice=False, no_questions=False, brief=False,
        )  # fmt: skip
    gone: Callable[[str], bool]
    if wish.scope is Scope.ABOUT:
        gone = partial(concerns, words=wish.words)
        turns = tuple(_emptied(turn) if gone(turn.person) else turn for turn in memory.turns)
        known = tuple(line for line in memory.known if not gone(line.text))
    elif memory.turns:
        gone = partial(_within, told=set(_words(memory.turns[-1].person)))
        turns, known = (*memory.turns[:-1], _emptied(memory.turns[-1])), memory.known
    else:
        return memory
    threads, people, echoed = (
        tuple(line for line in lines if not gone(line))
        for lines in (memory.threads, memory.people, memory.echoed)
    )
    left = "" if gone(memory.practising) else memory.practising  # a practice holds what was written in it
    return replace(
        memory, turns=turns, known=known, threads=threads, people=people, echoed=echoed, practising=left
    )


def _emptied(turn: PastTurn) -> PastTurn:
    """A turn of which only the kind of move is left; the reply said the person's words back, so it goes as well."""
    return PastTurn(
        person="", reply="", strategy=turn.strategy, move=turn.move, question_kind=turn.question_kind
    )


def _within(line: str, told: set[str]) -> bool:
    """Whether a line is made of words of that message, but for those that were turned round ("your")."""
    weighty = {word for word in _words(line) if len(word) >= _SMALL and word not in ("your", "have", "were")}
    return bool(weighty) and len(weighty & told) >= len(weighty) / 2
