"""Turns a person's English round ("I" to "you") so that it can be said back to them in good grammar."""

# ruff: noqa: E501, SIM905  (word lists and patterns are easier to check on one line)

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Za-zÀ-ÿ0-9'\-]+|[^\sA-Za-zÀ-ÿ0-9'\-]+")
_BARE = {
    "im": "i'm", "ive": "i've", "dont": "don't", "cant": "can't", "wont": "won't", "didnt": "didn't",
    "doesnt": "doesn't", "isnt": "isn't", "wasnt": "wasn't", "arent": "aren't", "werent": "weren't",
    "couldnt": "couldn't", "shouldnt": "shouldn't", "wouldnt": "wouldn't", "havent": "haven't",
    "hasnt": "hasn't", "hadnt": "hadn't", "thats": "that's", "theres": "there's", "u": "you", "ur": "your",
    "bc": "because", "cuz": "because", "cos": "because", "coz": "because", "gonna": "going to",
    "wanna": "want to", "gotta": "have to", "alot": "a lot", "thru": "through", "w/": "with",
    "bf": "boyfriend", "gf": "girlfriend", "ppl": "people", "tho": "though", "rn": "right now",
    "ur's": "yours", "b/c": "because", "em": "them", "agian": "again", "wat": "what", "dunno": "don't know", "becuase": "because", "freind": "friend", "freinds": "friends", "realy": "really", "slep": "sleep", "stresed": "stressed",
    "kinda": "kind of", "sorta": "sort of", "til": "until",
}  # fmt: skip
_TURN = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "we": "you", "us": "you",
    "our": "your", "ours": "yours", "ourselves": "yourselves", "i'm": "you are", "i've": "you have",
    "i'll": "you will", "we're": "you are", "we've": "you have", "we'll": "you will", "am": "are",
}  # fmt: skip
_KIN = {
    "mom", "mum", "mommy", "mummy", "mama", "dad", "daddy", "papa", "grandma", "grandpa", "granny", "nana", "hubby",
}  # fmt: skip
_CLOSE = {"boss", "husband", "wife", "boyfriend", "girlfriend", "brother", "sister", "mother", "father"}
_DETERMINERS = {
    "my", "your", "his", "her", "their", "our", "a", "the", "this", "that", "some", "no", "any", "one", "single",
    "good", "bad", "great", "better", "step", "real", "new", "old", "stay-at-home", "first-time", "biological",
    "adoptive", "foster", "birth", "work", "s",
}  # fmt: skip
_OTHER_SUBJECTS = {
    "he", "she", "it", "they", "this", "that", "which", "who", "there", "what", "everyone", "everybody",
    "everything", "nothing", "nobody", "someone", "something", "people", "one",
}  # fmt: skip
_ADVERBS = {
    "really", "always", "never", "also", "still", "only", "even", "so", "then", "actually", "probably", "often",
    "not", "now", "kind", "of", "sort", "already", "almost", "basically", "literally", "honestly", "finally",
    "usually", "sometimes", "once", "just", "both", "all", "definitely", "clearly", "simply", "constantly",
}  # fmt: skip
_JOINTS = {"and", "but", "or", ",", "then", "so", "because", "when", "while", "if", "that", "as", "where"}
_HAD = {"better", "been", "gone", "done", "had", "seen", "known", "thought", "told", "made", "got", "lost"}
_KEEP_CASE = re.compile(r"^(?:[A-Z]{2,5}|[A-Z][a-z]+)$")

_DATES = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december"
    r"|christmas|(?<=in )march|(?<=since )march|(?<=last )march|(?<=in )may|(?<=since )may|(?<=last )may)\b"
)

BASE_VERBS = frozenset(
    "feel think want need know go get make take see come keep let say tell ask try help love like hate miss hope "
    "wish believe understand remember forget hear talk speak listen call text write read work study live move stay "
    "leave start stop begin end finish lose find give bring buy pay spend sleep eat drink cry laugh smile fight argue "
    "yell scream cheat lie trust blame hurt break fail pass win fall stand sit run walk drive hide avoid ignore push "
    "pull hold care worry panic fear struggle suffer cope deal handle manage face accept change grow marry date "
    "divorce mean seem look sound become happen turn put set wait wonder expect plan decide choose agree refuse deny "
    "treat support push teach learn meet visit share show send receive hang regret suspect enjoy respect judge "
    "support raise watch play use quit drop wake dream own owe belong react act behave compare control pretend wake "
    "apologize apologise forgive admit claim promise tend appear compare push blow throw shout criticize threaten "
    "manipulate post comment complain discuss express explain cause prefer consider dislike snap flirt smoke gamble relapse "
    "procrastinate overthink overeat binge isolate adore desire constantly matter sneak steal bully tease mock shut".split()
)
_PAST = {
    "go": "went", "get": "got", "make": "made", "take": "took", "see": "saw", "come": "came", "keep": "kept",
    "let": "let", "say": "said", "tell": "told", "know": "knew", "think": "thought", "feel": "felt",
    "leave": "left", "begin": "began", "lose": "lost", "find": "found", "give": "gave", "bring": "brought",
    "buy": "bought", "pay": "paid", "spend": "spent", "sleep": "slept", "eat": "ate", "drink": "drank",
    "fight": "fought", "hurt": "hurt", "break": "broke", "win": "won", "fall": "fell", "stand": "stood",
    "sit": "sat", "run": "ran", "drive": "drove", "hide": "hid", "hold": "held", "grow": "grew", "mean": "meant",
    "become": "became", "put": "put", "set": "set", "choose": "chose", "teach": "taught", "meet": "met",
    "send": "sent", "hang": "hung", "quit": "quit", "wake": "woke", "forgive": "forgave", "throw": "threw",
    "blow": "blew", "write": "wrote", "read": "read", "speak": "spoke", "hear": "heard", "forget": "forgot",
    "understand": "understood", "steal": "stole", "have": "had", "do": "did", "cheat": "cheated", "cry": "cried",
    "try": "tried", "stop": "stopped", "deny": "denied", "show": "showed", "shut": "shut", "have to": "had to",
}  # fmt: skip
_AUX = frozenset(
    "am is are was were be been being has have had do does did will would can could should may might must ain't "
    "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't "
    "shouldn't i'm i've i'll i'd he's she's it's they're we're we've they've there's that's he'd she'd they'd we'd "
    "you're he'll she'll they'll we'll that'll everything's nobody's".split()
)
_THIRD = frozenset(
    verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o")) else "s") for verb in BASE_VERBS
) | {"cries", "tries", "worries", "denies", "marries", "has", "bullies"}
FINITE = _AUX | BASE_VERBS | frozenset(_PAST.values()) | _THIRD
"""Words that can be the finite verb of a clause."""


def tokens(text: str) -> list[str]:
    """Split into words and punctuation, with bare contractions mended ("im" to "i'm")."""
    out: list[str] = []
    for match in _WORD.finditer(text.replace("’", "'").replace("`", "'")):
        word = match.group().strip("-") or match.group()
        out.extend(_BARE.get(word.lower(), word).split())
    return out


def is_finite(word: str) -> bool:
    """Say whether a word can be a finite verb; regular past forms count."""
    low = word.lower()
    return (
        low in FINITE
        or (len(low) >= 4 and low.endswith("ed") and not low.endswith("eed"))
        or low.endswith("n't")
    )


def turn_round(text: str) -> str:
    """Turn a clause of the speaker into one about the listener.

    ``"my brother and I were close"`` gives ``"you and your brother were close"``. Names
    and third persons stay as they are; shouting is lowered; the first letter is left small
    unless it is a name.
    """
    words = _lower_shouting(tokens(text))
    words = _pair_subject(words)
    out: list[str] = []
    mine = False  # the subject of the running clause is the speaker
    first_mine = False
    for index, word in enumerate(words):
        low = word.lower()
        before = words[index - 1].lower() if index else ""
        after = words[index + 1].lower() if index + 1 < len(words) else ""
        if low in ("i", "i'm", "i've", "i'll", "i'd", "we", "we're", "we've", "we'll", "we'd"):
            mine = True
            first_mine = first_mine or not out
        elif (low in _OTHER_SUBJECTS and not (low == "that" and before not in _JOINTS)) or (
            (low in _DETERMINERS or low in _KIN) and (not before or before in _JOINTS)
        ):
            mine = False
        elif before in ("and", "but", ",") and first_mine and (low in FINITE or low in _ADVERBS):
            mine = True
        if low == "i'd" or low == "we'd":
            out += ["you", "had" if after in _HAD or after.endswith("ed") else "would"]
        elif low in ("was", "wasn't") and mine and _subject_near(words, index):
            out.append("were" if low == "was" else "weren't")
        elif low == "ain't" and mine:
            out.append("aren't")
        elif low in _TURN:
            out += _TURN[low].split()
        elif low in _KIN | _CLOSE and _stands_alone(words, index):
            out += ["your", low]
        elif index == 0 and not _is_name(word, words):
            out.append(low if not word.isupper() or len(word) == 1 else word)
        elif word.istitle() and (low in _COMMON_OPENERS or (index and low in BASE_VERBS - _NAMES)):
            out.append(low)
        else:
            out.append(word)
    return join(out)


def _stands_alone(words: list[str], index: int) -> bool:
    """Whether "mom" stands without an owner, as a name does; not in "his mom or dad"."""
    before = words[index - 1].lower() if index else ""
    if before in ("and", "or") and index > 1 and words[index - 2].lower() in _KIN | {"mother", "father"}:
        return False
    if words[index].lower() in _CLOSE:
        return not before or before in _JOINTS | {"think", "with", "to", "from", "about", "by", "told"}
    return before not in _DETERMINERS and not before.endswith("'s")


def _subject_near(words: list[str], index: int) -> bool:
    """Whether a "was" belongs to a speaker named right before it or at the head of a chain."""
    step = index - 1
    while step >= 0 and words[step].lower() in _ADVERBS:
        step -= 1
    return step < 0 or words[step].lower() in ("i", "we", "and", "but", ",", "or")


def _pair_subject(words: list[str]) -> list[str]:
    """Put "my brother and I" and "me and my brother" as "I and my brother", which turns into good English."""
    low = [word.lower() for word in words]
    for index in range(1, len(words) - 1):
        if low[index] == "and" and low[index + 1] in ("i", "me", "myself"):
            start = index - 1
            while start >= 0 and start >= index - 4 and low[start] not in ("my", "our"):
                start -= 1
            if start < 0 or low[start] not in ("my", "our") or is_finite_between(words, start, index):
                continue
            if start and low[start - 1] not in _JOINTS | {"between", "since"}:
                continue
            return [*words[:start], "I", "and", *words[start:index], *words[index + 2 :]]
    return words


def is_finite_between(words: list[str], start: int, end: int) -> bool:
    """Whether a verb stands between two places of a clause; a name such as Fred is none."""
    return any(
        word.lower() in _AUX or (place >= 2 and word.islower() and is_finite(word))
        for place, word in enumerate(words[start:end])
    )


def _is_name(word: str, words: list[str]) -> bool:
    """Guess that the first word is a name: capital, no common opener, and a verb or possessive follows."""
    if not re.match(r"^[A-Z][a-z]+(?:'s)?$", word) or word.lower() in _COMMON_OPENERS:
        return False
    if word.lower().endswith(("ing", "ly", "ed")) or word.lower() in FINITE or word.lower() in _KIN:
        return False
    return len(words) > 1 and (is_finite(words[1]) or word.endswith("'s") or words[1].lower() == "and")


_NAMES = frozenset("mark grace will hope pat drew chase rob sue bill".split())
_COMMON_OPENERS = frozenset(
    "i my we our he she they it this that these those the a an his her their there here everyone everybody everything "
    "nobody nothing people some all both one no now then when while after before since because if last lately recently "
    "yesterday today tonight tomorrow sometimes every ever even for from in on at by with without also maybe most many "
    "life work school things work money mom mum dad family friends somebody someone something never always still not "
    "feeling being having getting going doing trying depression anxiety sex marriage and but or so well lost got each "
    "what who how why where which whenever wherever as until once though although despite during another other others "
    "two three four five six several men women kids children parents either neither none anything anyone".split()
)


def _lower_shouting(words: list[str]) -> list[str]:
    letters = [word for word in words if word.isalpha() and len(word) > 1]
    if len(letters) > 2 and sum(word.isupper() for word in letters) > 0.6 * len(letters):
        return [word.lower() for word in words]
    return words


def join(words: list[str]) -> str:
    """Join words and punctuation with the usual spacing."""
    text = " ".join(words)
    text = re.sub(r"\s+([,.;:!?%)\]])", r"\1", text)
    text = re.sub(r"([(\[$£€])\s+", r"\1", text)
    text = re.sub(r"\s*/\s*", "/", re.sub(r"\bi\b", "I", text))
    text = re.sub(r'"\s*([^"]+?)\s*"', "“\\1”", text)
    text = _DATES.sub(lambda match: match.group().capitalize(), text)
    return re.sub(r"\s{2,}", " ", text).strip()


def past(verb: str) -> str:
    """Give the past tense of a base verb; irregular ones from a table."""
    if verb in _PAST:
        return _PAST[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + "ed"


def third(verb: str) -> str:
    """Give the third person singular of a base verb."""
    if verb == "have":
        return "has"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "o", "z")) else "s")


def sentence(text: str) -> str:
    """Write a clause as a sentence: capital first letter and a full stop."""
    text = text.strip().rstrip(",;:-. ")
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in "?!…" else ".")
