"""The few shapes that a freely generated sentence may have while a path of safety is open."""

# ruff: noqa: E501  (lists of words are easier to check on one line)

from __future__ import annotations

import re
from functools import cache

from leeward.core.safety.forbidden import bare

_SHAPES = {
    "en": r"""
        (?:thank you|thanks) for (?:telling me|saying (?:that|this|it)|writing|trusting me with (?:this|that)|being honest)(?: (?:here|with me))?
        (?:that|this|it) (?:sounds|must be|must feel|feels|is) (?:so |very |really |incredibly |such )*(?:hard|heavy|painful|lonely|exhausting|frightening|scary|a lot|a lot to carry|too much for one person)(?: right now| to carry| to live with| for you)?
        i am (?:so |very )?sorry (?:that )?(?:it hurts this much|this is so hard|you are going through this|you are hurting(?: so much)?)
        you (?:do not have to|should not have to) carry (?:this|it) alone
        you deserve (?:help|support|care)(?: with this)?""",
    "es": r"""
        gracias por (?:contarmelo|decirlo|escribir|confiar en mi)
        (?:eso |esto )?(?:suena|debe ser|parece) (?:muy |tan )?(?:duro|pesado|doloroso|agotador|dificil)(?: de llevar)?
        siento (?:mucho )?que (?:duela tanto|estes pasando por esto)
        mereces (?:ayuda|apoyo)""",
    "fr": r"""
        merci de (?:me le dire|l avoir (?:dit|ecrit)|lavoir (?:dit|ecrit)|(?:ta|votre) confiance)
        (?:cela|ca) (?:semble|doit etre) (?:tres |si )?(?:dur|lourd|douloureux|epuisant|difficile)(?: a porter)?
        (?:tu merites|vous meritez) (?:de l aide|de laide|du soutien)""",
    "de": r"""
        danke dass du (?:es|das) (?:sagst|schreibst|mir sagst)
        das (?:klingt|ist|muss) (?:sehr |so |wirklich )?(?:schwer|hart|schmerzhaft|erschopfend|einsam)(?: sein)?
        es tut mir leid dass es so weh tut
        du verdienst (?:hilfe|unterstutzung)""",
    "pt": r"""
        que bom que (?:voce )?(?:me contou|disse|escreveu)
        (?:isso |isto )?(?:parece|deve ser) (?:muito |tao )?(?:duro|pesado|doloroso|dificil|cansativo)(?: de carregar)?
        voce merece (?:ajuda|apoio)""",
    "hi": r"""
        (?:बताने|लिखने) के लिए धन्यवाद
        यह (?:बहुत )?(?:कठिन|भारी|दर्दनाक) (?:है|लगता है|होगा)""",
}


@cache
def shapes(language: str) -> re.Pattern[str]:
    """Return the pattern of what may be added in *language*, for text as the guard folds it."""
    lines = [bare(line.strip()) for line in _SHAPES.get(language, _SHAPES["en"]).splitlines() if line.strip()]
    return re.compile(f" (?:{'|'.join(lines)}) ")
