"""Words of dying by one's own hand in languages that are not handled, so that they are never read as nothing."""

from __future__ import annotations

from leeward.core.language import fold

_STEMS = tuple(
    fold(word)
    for word in """suicid|uccidermi|ammazzarmi|togliermi la vita|voglio morire|non voglio piu vivere|farla finita|zelfmoord|zelfdoding|ik wil dood|wil niet meer leven|mezelf
    doden|samoboj|zabic sie|chce umrzec|nie chce zyc|nie chce mi sie zyc|intihar|kendimi oldur|olmek istiyorum|yasamak istemiyorum|sjalvmord|ta livet
    av mig|vill do|vill inte leva|selvmord|vil do|vil ikke leve|itsemurh|tappaa itseni|haluan kuolla|en halua elaa|sinucid|sa mor|vreau sa mor|sebevrazd|
    zabit se|chci umrit|nechci zit|samovrazd|ongyilkos|megolom magam|meg akarok halni|bunuh diri|ingin mati|mau mati|tu tu|muon chet|tu sat|magpakamatay|
    gusto ko nang mamatay|ayoko na mabuhay|kujiua|nataka kufa|sitaki kuishi|vetevras|samoubi|ubiti se|zelim umrijeti|suicidi|vull morir|selfmoord|enesetapp|
    savizud|vras veten|самоуби|самогуб|покончить с собой|убить себя|хочу умереть|не хочу жить|хочу померти|не хочу жити|вбити себе|αυτοκτον|να πεθανω|
    انتحار|انتحر|اقتل نفسي|أقتل نفسي|أموت|الموت|خودکشی|بمیرم|خود کشی|مرنا چاہ|מתאבד|התאבד|למות|להרוג את עצמי|自殺|死にたい|消えたい|自杀|想死|不想活|轻生|자살|죽고 싶|죽고싶|ฆ่าตัวตาย|อยากตาย|
    আত্মহত্যা|মরতে চাই|বাঁচতে চাই না|தற்கொலை|சாக வேண்டும்|ఆత్మహత్య|చనిపోవాల|आत्महत्या|मरायच|जगायचे नाही|जगायचं नाही|આત્મહત્યા|મરવું છે|ਖੁਦਕੁਸ਼ੀ|ਮਰਨਾ ਚਾਹ|ಆತ್ಮಹತ್ಯೆ|ആത്മഹത്യ|மரண""".replace(
        "\n    ", " "
    ).split("|")
)
_STARTS = tuple(stem.strip() for stem in _STEMS if stem.strip())


def alarm(text: str) -> str | None:
    """Return the name of the reason if *text* holds a known word of suicide in any language, else ``None``."""
    plain = " ".join(fold(text.lower()).split())
    return "word_of_suicide" if any(stem in plain for stem in _STARTS) else None
