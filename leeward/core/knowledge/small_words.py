"""The words that say nothing, or little, about what a question is about."""

# ruff: noqa: E501, SIM905  (a list of words is read whole)

from __future__ import annotations

from collections.abc import Mapping

SMALL: Mapping[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "a an the i im me my mine you your he she his her him it its we us our they them their this that these those"
        " is am are was were be been being do does did doing have has had having and or but if so as of at by for with"
        " about to from in on off out up then than too very can could will would shall should may might must what which"
        " who how why when where there here not no nor dont doesnt didnt cant wont isnt arent ive id ill youre thats"
        " whats just really get got getting thing things lot like also even still ever any some all more most much"
        " many s t re ve ll m d",
        "es": "el la los las un una unos unas yo me mi mis tu te su sus se lo le les nos de del a al en con por para sin y o"
        " pero que como cuando donde quien es soy esta estoy estar ser son era fue ha he hay muy mas ya si no ni este esta"
        " eso esto todo toda todos porque tengo tener hago hacer puedo cual estan",
        "fr": "le la les un une des je j me m mon ma mes tu te ton ta tes il elle on nous vous ils elles se s son sa ses de"
        " du d a au aux en dans avec par pour sans et ou mais que qu qui quoi comment quand est suis es etre sont etait"
        " ai as avoir y ne n pas plus tres ce c cela cette ces tout toute tous si ni parce fait faire peux",
        "pt": "o a os as um uma eu me meu minha meus minhas voce te seu sua seus suas se ele ela nos de do da dos das em no"
        " na nos nas com por para pra sem e ou mas que como quando onde quem estou esta estar ser sou sao era foi tem"
        " tenho ter ha muito mais ja sim nao nem isso isto tudo todo toda porque faco fazer posso",
        "de": "der die das den dem des ein eine einen einem einer eines ich mich mir mein meine meinen meiner du dich dir"
        " dein deine er sie es ihn ihm sein seine wir uns unser ihr euch und oder aber dass ob wenn weil wie was wer wo"
        " wann warum ist bin bist sind war waren habe hat haben hatte wird werden kann konnen muss soll in im an am auf"
        " aus bei mit nach von vom zu zum zur fur um nicht kein keine nur sehr mehr schon so auch noch man sich",
        "hi": "main mai mera meri mere mujhe mujhko aap tum hum wo woh vah ye yah yeh hai hain hoon hun tha thi the ho hota"
        " hoti hote ka ki ke ko se men mein me par pe aur ya kya kyon kyun kaise kab kahan kaun jo ki to bhi hi nahin"
        " nahi naheen mat na ek kuchh bahut raha rahi rahe gaya gayi kar karun karoon karna",
    }.items()
}
"""Words that say nothing about the matter, as they are left after folding."""

COMMON = (
    "deal cope help feel feeling want know think make made let go going went gone say said tell told ask need try keep"
    " come came happen way take start stop good bad better worse back never always time day week month year people"
    " person someone everyone anyone somebody something anything everything nothing life live living find give use put"
    " mean wrong right normal hard easy whole long little big new first last next again away anymore around because"
    " since until while after before without every own other another else same both only well maybe sure look see"
    " saw seem become able idea advice question please thanks hello okay yes feels matter reason change turn work out"
    " best great okay end done talk understand understood wonder believe hear heard handle manage overcome suddenly"
).split()
"""English words that most questions hold, whatever they are about."""
