"""Tells, language by language, whether words speak of the person alone or of somebody else."""

# ruff: noqa: E501  (word lists are easier to check on one line)

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Tongue:
    """The patterns of one language."""

    first: re.Pattern[str]
    """The person speaks of themselves."""
    others: re.Pattern[str]
    """Somebody else is spoken of."""
    people: re.Pattern[str]
    """Somebody close, with a first name where one follows."""


_NAME = r"(?:,? (?-i:[A-ZÀ-Þ][\w'’-]+)(?! (?:and|y|et|und|e) I\b))?"

_FIRST = {
    "en": r"i|i['’]?m|i['’]?ve|i['’]?ll|i['’]?d|im|ive|my|me|mine|myself",
    "es": r"yo|me|mi|mis|m[ií]|conmigo|estoy|tengo|soy|siento|he|voy|quiero|puedo|perd[ií]|empec[ée]",
    "fr": r"je|j['’]\w+|me|m['’]\w+|moi|mon|ma|mes",
    "de": r"ich|mir|mich|mein|meine[nmrs]?",
    "pt": r"eu|me|meu|minha|meus|minhas|mim|comigo|estou|tenho|sou|sinto|vou|quero|perdi|comecei",
    "hi": r"मैं|मैंने|मुझे|मुझसे|मेरा|मेरी|मेरे|मुझको|main|mujhe|mera|meri|mere|maine",
}
_KIN = {
    "en": r"(?:(?:best|close|older|younger|little|big|oldest|youngest|ex|step|twin|baby) ?-?)*(?:mother|father|mom|mum|mam|dad|parents?|sisters?|brothers?|siblings?|wife|husband|partner|girlfriend|boyfriend|fianc[ée]e?|friends?|roommates?|flatmates?|housemates?|daughters?|sons?|kids?|child(?:ren)?|grand(?:ma|pa|mother|father)|nan|granny|grandad|aunt|uncle|cousins?|nephew|niece|boss|manager|teacher|therapist|counsell?or|doctor|neighbou?rs?|colleagues?|ex|crush|in-laws|mother-in-law|father-in-law|dog|cat)",
    "es": r"(?:mejor )?(?:madre|padre|mam[áa]|pap[áa]|padres|hermanas?|hermanos?|esposa|esposo|mujer|marido|pareja|novia|novio|amigas?|amigos?|hijas?|hijos?|abuel[ao]s?|t[íi][ao]s?|prim[ao]s?|sobrin[ao]s?|jef[ea]|profesora?|psic[óo]log[ao]|terapeuta|m[ée]dic[ao]|vecin[ao]s?|compañer[ao]s?|suegr[ao]|ex|perr[ao]|gat[ao])",
    "fr": r"(?:meilleure? |petite? |grande? )?(?:m[èe]re|p[èe]re|maman|papa|parents|s[œo]eurs?|fr[èe]res?|femme|mari|compagne|compagnon|conjointe?|copine|copain|amie?s?|filles?|fils|enfants?|grand-m[èe]re|grand-p[èe]re|tante|oncle|cousine?s?|ni[èe]ce|neveu|chefs?|patronn?e?|prof|psy|th[ée]rapeute|m[ée]decin|voisine?s?|coll[èe]gues?|ex|chien(?:ne)?|chatte?)",
    "de": r"(?:beste[rn]? |kleine[rn]? |gro(?:ß|ss)e[rn]? )?(?:mutter|vater|mama|papa|eltern|schwestern?|br(?:u|ü)der|frau|mann|partner(?:in)?|freund(?:in|e)?|tochter|sohn|kind(?:er)?|oma|opa|gro(?:ß|ss)mutter|gro(?:ß|ss)vater|tante|onkel|cousine?|nichte|neffe|chef(?:in)?|lehrer(?:in)?|therapeut(?:in)?|arzt|ärztin|nachbar(?:in|n)?|kolleg(?:e|in|en)|ex|hund|katze)",
    "pt": r"(?:melhor )?(?:m[ãa]e|pai|pais|irm[ãa]s?|irm[ãa]os?|esposa|esposo|mulher|marido|parceir[ao]|companheir[ao]|namorad[ao]|amig[ao]s?|filh[ao]s?|av[óôo]s?|ti[ao]s?|prim[ao]s?|sobrinh[ao]s?|chef[ea]|professora?|psic[óo]log[ao]|terapeuta|m[ée]dic[ao]|vizinh[ao]s?|colegas?|sogr[ao]|ex|cachorr[ao]|gat[ao])",
    "hi": r"(?:माँ|मां|मम्मी|पिता|पापा|माता-पिता|बहन|भाई|पत्नी|पति|दोस्त|सहेली|बेटी|बेटा|बेटे|बच्चे|दादी|दादा|नानी|नाना|चाचा|चाची|मामा|मामी|बॉस|टीचर|डॉक्टर|पड़ोसी|maa|mummy|papa|behen|behan|bhai|patni|pati|dost|beti|beta|dadi|dada|nani|nana|boss)",
}
_MY = {
    "en": r"(?:my|our)",
    "es": r"mis?",
    "fr": r"(?:mon|ma|mes)",
    "de": r"mein(?:e[nmr]?)?",
    "pt": r"(?:meus?|minhas?)",
    "hi": r"(?:मेरे|मेरी|मेरा|mere|meri|mera)",
}
_OTHERS = {
    "en": r"he|she|him|her|his|hers|they|them|their|theirs|someone(?:['’]s)?|everyone|everybody|people|(?:a|an|the|this|that|some|another) (?:friend|man|woman|girl|guy|boy|colleague|girlfriend|boyfriend|wife|husband|neighbou?r|teacher|boss)",
    "es": r"él|ella|ellos|ellas|le|les|su|sus|alguien|(?:un|una|el|la|otro|otra) (?:amig[oa]|hombre|mujer|chic[oa]|compañer[oa]|vecin[oa]|jef[ea])",
    "fr": r"il|elle|ils|elles|lui|leur|leurs|son|sa|ses|quelqu['’]un|(?:un|une|le|la) (?:amie?|homme|femme|fille|gar[çc]on|coll[èe]gue|voisine?|chef)",
    "de": r"er|sie|ihm|ihn|ihr|ihre[nmrs]?|sein|seine[nmrs]?|jemand\w*|ein(?:e[nmr]?)? (?:freund|freundin|mann|frau|mädchen|junge|kollege|kollegin|nachbar|nachbarin)",
    "pt": r"ele|ela|eles|elas|dele|dela|deles|delas|lhe|seu|sua|algu[ée]m|(?:um|uma|o|a|outr[oa]) (?:amig[oa]|homem|mulher|menin[oa]|colega|vizinh[oa]|chefe)",
    "hi": r"वह|वो|उसने|उसका|उसकी|उसके|उन्होंने|उनका|उनकी|उनके|उसको|उन्हें|किसी ने|woh|wo|usne|uska|uski|uske|unhone|unka|unki",
}
_EDGE, _END = r"(?<![\w’'])", r"(?![\w’'])"


@lru_cache
def tongue(language: str) -> Tongue:
    """Return the patterns of a language, the English ones where it has none."""
    code = language if language in _FIRST else "en"
    kin = rf"{_MY[code]} {_KIN[code]}"
    # In German every noun has a capital, and Devanagari has none: a capital tells of a name elsewhere alone.
    name = r"|(?<=[\w,;] )(?-i:(?!(?:I|I['’]\w+|God|Dieu|Dios|Deus|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Math|Maths|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Leeward)\b)[A-ZÀ-Þ][a-zß-ÿ]+)"
    others = rf"{_EDGE}(?:{kin}|{_OTHERS[code]}){_END}" + (name if code in ("en", "es", "fr", "pt") else "")
    return Tongue(
        first=re.compile(rf"{_EDGE}(?:{_FIRST[code]}){_END}", re.IGNORECASE),
        others=re.compile(others, re.IGNORECASE),
        people=re.compile(rf"{_EDGE}{kin}{_END}{_NAME}", re.IGNORECASE),
    )
