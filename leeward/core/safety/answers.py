"""Reads a short answer (yes, no, not sure, not now) against the question that was just put."""

# ruff: noqa: E501  (a pattern is easier to check on one line)
from __future__ import annotations

import re
import unicodedata

from leeward.core.safety.levels import Ask, Level, Reading, severity
from leeward.core.safety.risk import Answer

_START = r"^[\s\"'.,…\-–—¡¿*]*(?:(?:um+|uh+|hm+|well|fine|look|please|so|honestly|lol|haha+|ok(?:ay)?|oh|eh|pues|bueno|euh|ben|bah|na ja|tja|also|ähm?|bom|bem|arre|matlab|yaar)[\s,.…]+){0,2}"
_END = r"(?=$|[\s,.;:!…\-–—)।])"

_YES = (
    r"(?:yes+|yeah+|yea|ye+p|yup|ya+|yh|i do|i am|i have|i did|i might|i would|i think so|i guess so|i guess|"
    r"kind ?of|kinda|sort ?of|sometimes|often|a (?:bit|little|lot)|every ?day|every night|most days|always|"
    r"all the time|definitely|absolutely|of course|obviously|maybe a little|it does|they do|mm-?hm+|true"
    r"|s[ií]+(?! (?:j|je|tu|il|elle|on|nous|vous|ils|me|mi|mis|le|la|les|lo|no|yo|alguien|llamo|digo|hablo|se)\b)|claro|por supuesto|a veces|un poco|siempre|todos los d[ií]as|creo que s[ií]|as[ií] es|lo he pensado"
    r"|oui|ouais|parfois|un peu|souvent|toujours|tous les jours|je crois que oui|bien s[uû]r|j'y pense|si si"
    r"|ja+|jo|jep|jawohl|manchmal|ein bisschen|oft|immer|jeden tag|ich glaube schon|ich glaub schon|schon|doch|genau|stimmt"
    r"|sim+|[àa]s vezes|um pouco|sempre|todo dia|todos os dias|acho que sim|com certeza|penso sim|tenho sim"
    r"|हाँ|हां|हा|जी हाँ|जी हां|जी|कभी[- ]कभी|थोड़ा|हमेशा|रोज़|रोज|ha+n+|haan? ji|ji ha+n?|ji|kabhi kabhi|thoda|roz|bilkul)"
)
_NO = (
    r"(?:no+(?= (?:i|im|it|not|really|just|only|thanks?|thank|never|nothing|way|of|that|we|my|they|he|she|and|none)\b|\W*$|\W*[,.;:!…\-–—])|nope|nah+|na(?! ja)|never|not at all|absolutely not|of course not|i (?:don'?t|do not|am not|haven'?t|won'?t|wouldn'?t)(?= *(?:$|[.,;!]|ever|think (?:so|about (?:that|it|suicide|killing))|plan|have (?:a |any )?plan|want to (?:die|kill|do|hurt|act)|do that|going to do))|i'?m not(?= *(?:$|[.,;!]|going to (?:do|act|kill|hurt)|suicidal|planning|thinking))|no way"
    r"|no(?= (?:no|para nada|gracias|de verdad|en serio|nunca|jam[aá]s|lo har[ií]a|lo har[eé]|me (?:quiero matar|mataría|haría)|quiero (?:morir|matarme|suicidarme|hacerlo|hacerme)|pienso|tengo (?:ning[uú]n |un )?plan|estoy pensando)\b)|para nada|nunca|jam[aá]s|claro que no|en absoluto"
    r"|non|nan|jamais|pas du tout|bien s[uû]r que non|absolument pas"
    r"|nein|n[eö]|nee|niemals|nie|gar nicht|überhaupt nicht|auf keinen fall|natürlich nicht"
    r"|n[aã]o(?= (?:n[aã]o|nunca|mesmo|obrigad|de jeito|eu n[aã]o|penso|faria|vou fazer|quero (?:morrer|me matar|fazer isso|me machucar)|tenho (?:nenhum |um )?plano|estou pensando)|\W*$|\W*[,.;:!…\-–—])|de jeito nenhum|nunca|jamais|claro que n[aã]o"
    r"|नहीं|नही|ना|कभी नहीं|बिल्कुल नहीं|nahi+n?|nhi|nahin|na ji|kabhi nahi+n?|bilkul nahi+n?)(?! (?:पता|मालूम|जानत|pata|maloom|jaanta))"
)
_NOT_A_NO = (
    r"^\W*(?:no ?(?:one|body|where|thing|idea|point|hope|clue|matter|longer|more|doctors?|police)|not hing|"
    r"no (?:s[eé]|puedo|quiero (?:vivir|hablar|estar)|hay|importa|aguanto|lo s[eé])|"
    r"n[aã]o (?:sei|consigo|aguento|quero (?:viver|falar)|tem|há)|nunca mais|nie mehr|jamais plus|never mind|"
    r"i don'?t (?:know|care|want to (?:be|live|talk|say|wake)|see|think i can)|i'?m not (?:sure|safe|ok|okay|going to be here|telling))"
)
_HEDGE = re.compile(
    r"\bnot (?:really|exactly|yet|right now|today|tonight|anymore|sure|that i know)\b|\bi guess not\b|\bbut\b|\bhaha\b|\blol\b|\bjk\b|"
    r"\b(?:no|pero|no mucho|todav[ií]a no|a[uú]n no|ahora no|hoy no|en realidad no)\b(?<=pero)|todav[ií]a no|a[uú]n no|ahora no|hoy no|no mucho|jaja|"
    r"\bmais\b|pas vraiment|pas encore|pas maintenant|pas aujourd'hui|pas ce soir|\bmdr\b|"
    r"\baber\b|nicht wirklich|noch nicht|nicht jetzt|heute nicht|nicht heute|eigentlich nicht|"
    r"\bmas\b|ainda n[aã]o|agora n[aã]o|hoje n[aã]o|na verdade n[aã]o|n[aã]o muito|kkk+|"
    r"लेकिन|पर |मगर|अभी नहीं|आज नहीं|\blekin\b|\bmagar\b|abhi nahi|aaj nahi"
)
_UNSURE = re.compile(
    r"\bi don'?t (?:really )?know\b|\bidk\b|\bdunno\b|\bnot sure\b|\bmaybe\b|\bperhaps\b|\bpossibly\b|\bhard to say\b|\bcan'?t (?:promise|guarantee|say)\b|\bit depends\b|\bno idea\b|"
    r"\bno (?:lo )?s[eé]\b|\btal vez\b|\bquiz[aá]s?\b|\bpuede ser\b|\bdepende\b|"
    r"\bje (?:ne )?sais pas\b|\bchais pas\b|\bjsp\b|\bpeut-?[eê]tre\b|[çc]a d[eé]pend|"
    r"\b(?:ich )?wei(?:ß|ss) (?:es |ich )?nicht\b|\bkeine ahnung\b|\bvielleicht\b|kommt drauf an|"
    r"\bn[aã]o sei\b|\bsei l[aá]\b|\btalvez\b|\bacho que n[aã]o sei\b|"
    r"पता नहीं|शायद|मालूम नहीं|\bpata nahi+n?\b|\bshayad\b|\bmaloom nahi\b"
)
_TAKEN_BACK = re.compile(
    r"\b(?:just|only|was|i'?m|it'?s|totally) (?:a )?(?:joking|joke|kidding)\b|\bkidding\b|\bjk\b|\bjust messing\b|\bmisunder(?:stood|stand)|\bnot what i meant|\bdidn'?t mean (?:it|that)|\bnever ?mind\b|\bforget (?:it|i said)|\bexaggerat|\bbeing dramatic\b|"
    r"\bbroma\b|bromeando|no (?:era|iba) en serio|me entendiste mal|malinterpret|no quise decir|olv[ií]dalo|exager|"
    r"blague|plaisant|rigol|mal compris|pas ce que je voulais dire|laisse[zs]? tomber|oubli(?:e|ez) [cç]a|"
    r"\b(?:nur |bloß )?(?:ein )?(?:spaß|scherz|witz)\b|missverst|falsch verstanden|nicht so gemeint|vergiss es|übertrieb|"
    r"brincadeira|brincando|zoando|entendeu (?:mal|errado)|n[aã]o foi isso que|esquece|deixa pra l[aá]|"
    r"मज़ाक|मजाक|गलत सम[झज]|ग़लत सम|मेरा मतलब यह नहीं|छोड़ो|छोड़िए|\bmazaa?k\b|galat samj|chhodo"
)
_SKIP = re.compile(
    r"\b(?<!you )(?<!they )(?<!u )(?:don'?t|do not|rather not|won'?t|not going to|can'?t|not) (?:want to |wanna |like to )?(?:talk|say|answer|discuss|tell)\b(?! (?:(?:to|with) )?(?:an?|the|my|any|anyone|anybody|him|her|them|no|nobody)\b)|\bnext question\b|^\W*skip\b|\bnone of your\b|\bstop asking\b|\bleave (?:it|me)\b|\bnot telling\b|"
    r"\bno quiero (?:hablar|decir|contestar|responder)|prefiero no|deja de preguntar|"
    r"(?:veux|peux) pas (?:en )?(?:parler|dire|r[eé]pondre)|pr[eé]f[eè]re (?:pas|ne pas)|arr[eê]te[zs]? de (?:me )?demander|"
    r"(?:will|möchte|kann|mag) (?:ich )?(?:nicht|ned) (?:darüber |drüber )?(?:reden|sprechen|sagen|antworten)|nicht darüber (?:reden|sprechen)|lieber nicht|hör auf zu fragen|"
    r"n[aã]o quero (?:falar|dizer|responder)|prefiro n[aã]o|para de perguntar|"
    r"बात नहीं करन|नहीं बता|जवाब नहीं|baat nahi+n? karn|nahi+n? bata|mat puch"
)
_SOON = re.compile(
    r"\b(?:tonight|tonite|2nite|now|soon|today|tomorrow|tmrw|this (?:week|weekend|evening|morning|afternoon)|in an? (?:hour|minute|bit|few)|in a couple|after (?:work|school|dinner|they|everyone)|"
    r"when (?:they|everyone|my|he|she|i get|the kids)|before (?:they|my|christmas|monday|the))\b|"
    r"esta noche|\bahora\b|pronto|\bhoy\b|mañana|este fin de semana|cuando (?:todos|se|mi)|"
    r"ce soir|maintenant|bient[oô]t|aujourd'hui|demain|cette nuit|ce week-?end|quand (?:tout|ils|elle|il)|"
    r"heute|jetzt|bald|morgen|gleich|am wochenende|diese nacht|wenn (?:alle|sie|er|die)|"
    r"hoje|agora|logo|amanh[aã]|esta noite|fim de semana|quando (?:todos|eles|minha|meu)|"
    r"आज|अभी|जल्द|कल|रात को|\baaj\b|\babhi\b|\bkal\b|\bjaldi\b|raat ko"
)
_HAVE = re.compile(
    r"\b(?:i have|i've got|got (?:it|them|some)|at home|in (?:the|my) \w+|right here|next to me|within reach|i can get|easy to get|i bought|i saved)\b|"
    r"lo tengo|las tengo|los tengo|en casa|aqu[ií] mismo|al lado|puedo conseguir|"
    r"je l'ai|je les ai|[àa] la maison|chez moi|[àa] c[oô]t[eé]|sous la main|j'en ai|"
    r"habe (?:ich|es|sie|alles)|ich habe?|zu hause|zuhause|neben mir|griffbereit|"
    r"tenho|em casa|aqui do lado|do meu lado|consigo arrumar|"
    r"मेरे पास|घर पर|घर में|पास में|mere paas|ghar (?:par|pe|me)"
)
_SAFE = re.compile(
    r"\b(?:i'?m|i am|we'?re|feel(?:ing)?|yeah|think i'?m) (?:\w+ )?(?:safe|ok(?:ay)?|with (?:my|a|someone|him|her|friends|people))\b|\b(?:someone|he|she|they|my \w+)(?:'s| is| are) (?:here|with me|on (?:the|her|his|their) way|coming)\b|"
    r"estoy (?:a salvo|segur|bien|con)|est[aá] conmigo|est[aá] aqu[ií]|"
    r"je suis (?:en s[eé]curit[eé]|avec)|[çc]a va aller|est (?:avec moi|l[àa])|"
    r"bin (?:in sicherheit|sicher|bei|nicht allein)|ist (?:bei mir|da|hier)|"
    r"estou (?:seguro|segura|em seguran|bem|com (?:minha|meu|uma|um))|est[aá] comigo|est[aá] aqui|"
    r"सुरक्षित हूँ|सुरक्षित हूं|ठीक हूँ|ठीक हूं|मेरे साथ|surakshit|safe hu+n?|theek hu+n?|mere saath"
)
_UNSAFE = re.compile(
    r"\b(?:not|don'?t feel|isn'?t|aren'?t) (?:really )?safe\b|\bi'?m alone\b|\bunsafe\b|"
    r"no (?:estoy|me siento) (?:a salvo|segur)|estoy sol[oa]\b|pas en s[eé]curit[eé]|je suis seule?\b|"
    r"nicht (?:in sicherheit|sicher)|bin allein|n[aã]o (?:estou|me sinto) segur|estou sozinh|"
    r"सुरक्षित नहीं|अकेल|safe nahi|akel[ai]|"
    # Somebody who has a weapon at hand is not safe, whatever word the answer begins with.
    r"\b(?:has|have|got|holding) (?:a |an |the |his |her |my )?(?:gun|knife|rope|blade|razor|weapon)\b|"
    r"\btiene (?:una? |el |la )?(?:pistola|arma|cuchillo|soga)\b|\ba (?:une?|le|la|son) (?:arme|fusil|couteau|corde|pistolet)\b|"
    r"\bhat (?:eine?n? |das |die )?(?:waffe|messer|pistole|gewehr|seil)\b|\btem (?:uma? |a )?(?:arma|faca|corda|rev[oó]lver)\b"
)
_MEANS_IT = re.compile(
    r"\b(?:i )?mean (?:it|to (?:do|die))\b|\bi'?m (?:really )?(?:going to|gonna) do it\b|\bi (?:will|'ll) do it\b|lo (?:voy a hacer|digo en serio)|je vais le faire|ich (?:mache?|meine) es|vou fazer (?:isso|mesmo)|करके रहू|kar dunga|kar dungi"
)
_WONT = re.compile(
    r"\b(?:i'?m not (?:going to|gonna)|i (?:won'?t|wouldn'?t|would never)) (?:do|try|hurt|act|harm)\b|no (?:voy a|lo) (?:hacer|har[eé])|je ne (?:ferai|vais) (?:rien|pas)|ich (?:tue|mache) (?:mir )?nichts|n[aã]o vou fazer nada|कुछ नहीं करू|kuch nahi karung"
)
_NOT_SAFE = re.compile(
    r"\b(?:i'?m |i am |i do |i )?(?:not|don'?t feel) (?:really |very |at all )?safe\b|no (?:estoy|me siento) (?:a salvo|segur)|pas en s[eé]curit[eé]|nicht (?:in sicherheit|sicher)$|n[aã]o (?:estou|me sinto) segur|सुरक्षित नहीं|safe nahi"
)
_NOBODY = re.compile(
    r"\b(?:no ?one|nobody)\b|by myself|\bnadie\b|\bpersonne\b|\bniemand|\bkeiner\b|\bningu[eé]m\b|कोई नहीं|\bkoi nahi"
)
_I_GUESS = re.compile(
    r"\bi (?:guess|suppose)\b|\bfor now\b|\b(?:kinda|kind of|sort of|barely|sometimes)\b|supongo|más o menos|por ahora|je suppose|plus ou moins|pour l'instant|"
    r"denk schon|glaub schon|einigermaßen|im moment schon|acho que sim|mais ou menos|por enquanto|शायद|थोड़ा|thoda"
)
_NOD = re.compile(
    r"^\W*(?:ok+|okay|k+|kk|fine|sure|alright|all right|right|thanks?|thank you|thx|got it|vale|bueno|gracias|de acuerdo|d'accord|merci|okay danke|danke|in ordnung|gut|t[aá] bom|certo|obrigad[oa]|"
    r"ठीक है|अच्छा|धन्यवाद|शुक्रिया|th?ee?k hai|accha|achha|shukriya)\W*$"
)
_NO_PLAN_WORD = re.compile(
    r"^\W*(?:no|not) (?:real |actual |specific |like )?(?:a )?plans?\b|^\W*(?:pas de|aucun|sin(?: ning[uú]n)?|ning[uú]n|kein(?:en)?|sem|nenhum) plano?\b|योजना नहीं|plan nahi"
)
_FIRM_YES = re.compile(
    _START
    + r"(?:yes+|yeah+|yea|ye+p|yup|definitely|absolutely|of course|obviously|i do(?= (?:have|want|mean|plan))|i have(?= (?:a|thought|been|it|some|them|everything|the)\b(?! (?:kids?|job|family|child)))|i did(?= (?:think|plan))|i think so|"
    r"s[ií]+|claro|oui|ouais|bien s[uû]r|ja+|jawohl|genau|sim+|com certeza|हाँ|हां|जी हाँ|जी हां|ha+n+|bilkul)"
    + _END
)
"""Words that stay a yes however the message goes on; "sometimes" or "I have" may begin another story."""
_NOT_A_TIME = re.compile(
    r"\b(?:not|don'?t|isn'?t|was|were|came|come|comes|coming|visit\w*|drunk|ok|okay|better|scared|tired|work|nicht|kein\w*|pas|n[aã]o|nahi)\b|नहीं|\bno\b"
)
_BARE = 4
"""Words: up to so many, a weak yes ("sometimes", "I guess") is an answer to a question about a plan."""


def _names_a_time(words: str, pending: Ask) -> bool:
    """Whether a short answer to how or when is a time, and not a story in which one occurs."""
    found = _SOON.search(words)
    if found is None or _NO_AT_START.search(words) or _UNSURE.search(words) or _NOT_A_TIME.search(words):
        return False
    limit = _BRIEF if pending is Ask.TIMING else _BARE
    return len(words.split()) <= limit or bool(re.search(r"\b(?:i'?ll|i will|going to|gonna|do it)\b", words))


_ONLY_THOUGHT = re.compile(
    r"^\W*i(?:'ve| have) (?:just |only |sometimes )?(?:thought|wondered|imagined) (?:about|of)\b(?!.*\b(?:tonight|tomorrow|plan|ready|bought|going to)\b)"
)
"""A thought of how, which is not yet a plan."""
_HARDLY = re.compile(
    r"^\W*(?:well\W+|hm+\W+)?(?:not (?:really|exactly)|i guess not|no mucho|en realidad no|pas vraiment|nicht wirklich|eigentlich nicht|"
    r"na verdade n[aã]o|n[aã]o muito|nahi+ yaar|वैसे नहीं)\b"
)
_YES_AT_START = re.compile(_START + _YES + _END)
_YES_TO_ADVICE = re.compile(
    r"\b(?:(?:good|great|nice|sound|helpful) (?:advice|idea|point|suggestion|tip|question)|makes sense|i agree|thanks?(?: you)?"
    r"|buena idea|buen consejo|gracias|bonne idee|bon conseil|merci|gute idee|guter rat|danke|boa ideia|bom conselho"
    r"|obrigad[oa]|achh?i (?:baat|salah)|shukriya|dhanyavaad)\b"
)
"""A yes to what was said before, not to the question about suicide."""
_NO_AT_START = re.compile(_START + _NO + _END)
_NOT_NO = re.compile(_NOT_A_NO)
_READ = 2_000
"""Characters: an answer, or what stands in its way, is said before so many."""
_LONG = 40
"""Words: a longer message is a story of its own, not an answer that begins with yes or no."""


_BRIEF = 8
"""Words: so short a message is an answer even when it only names a time."""


def says_safe(text: str) -> bool:
    """Whether someone says of themselves that they are safe or with another person."""
    words = plain(text)
    return bool(_SAFE.search(words)) and not (_UNSAFE.search(words) or _HEDGE.search(words))


def names_soon(text: str) -> bool:
    """Whether a time that is near is named ("tonight")."""
    return bool(_SOON.search(plain(text)))


def says_when(text: str) -> bool:
    """Whether the message is no more than such a time."""
    words = plain(text)
    return len(words.split()) <= _BARE and _names_a_time(words, Ask.TIMING)


def will_not(text: str) -> bool:
    """Whether someone says that they will not act, whatever was asked."""
    words = plain(text)
    return bool(_WONT.search(words)) and not _HEDGE.search(words)


def means_it(text: str) -> bool:
    """Whether someone says that they mean to act."""
    return bool(_MEANS_IT.search(plain(text)))


def says_unsafe(text: str) -> bool:
    """Whether someone says of themselves that they are not safe, whenever they were asked."""
    return bool(_NOT_SAFE.search(plain(text)))


def plain(text: str) -> str:
    """Fold case, width and curly quotes, so that one pattern reads all ways of typing."""
    folded = unicodedata.normalize("NFKC", text[:_READ]).casefold()
    return " ".join(folded.replace("’", "'").replace("‘", "'").replace("`", "'").split())


def leans_no(text: str) -> bool:
    """Whether a short answer leans to no ("no. well. not really"), however hesitantly."""
    words = plain(text)
    begins = _NO_AT_START.search(words) and not _NOT_NO.search(words)
    return len(words.split()) <= _BRIEF and bool(begins or _HARDLY.search(words))


def read_answer(pending: Ask | None, reading: Reading, text: str = "") -> Answer | None:
    """Return how a message meets the open question, or ``None`` where nothing was asked or answered.

    A hedged no ("not really", "no, but …") is unsure: it never counts as
    reassurance. For :attr:`Ask.SAFETY` yes means safe; for every other question
    yes means danger.
    """
    if pending is None:
        return None
    words = plain(text)
    if _NOD.search(words):
        return None
    if pending is Ask.SAFETY:
        return _safety_answer(reading, words)
    if severity(reading.level) >= severity(Level.ACTIVE_IDEATION) and not reading.denies:
        return Answer.YES
    if _SKIP.search(words):
        return Answer.SKIPPED
    if _TAKEN_BACK.search(words):
        return Answer.TAKEN_BACK
    if reading.affirms and not _UNSURE.search(words):
        return Answer.YES
    short = len(words.split()) <= _LONG
    asks_how = pending in (Ask.PLAN, Ask.INTENT, Ask.MEANS, Ask.TIMING)
    if pending in (Ask.PLAN, Ask.INTENT) and _ONLY_THOUGHT.search(words):
        return Answer.UNSURE
    if asks_how and _NO_PLAN_WORD.search(words):
        return Answer.NO
    yes = _YES_AT_START.search(words)
    if yes and pending is Ask.SUICIDE and _YES_TO_ADVICE.search(words):
        return None
    if yes and asks_how and len(words.split()) > _BARE and not _FIRM_YES.search(words):
        yes = None
    if short and yes and not (pending is Ask.TIMING and _UNSURE.search(words)):
        return Answer.YES
    if asks_how and _names_a_time(words, pending):
        return Answer.YES
    if short and pending is Ask.MEANS and _HAVE.search(words) and not _NO_AT_START.search(words):
        return Answer.YES
    if (short and _NO_AT_START.search(words) and not _NOT_NO.search(words)) or reading.denies:
        return Answer.UNSURE if _HEDGE.search(words) or _UNSURE.search(words) else Answer.NO
    vague = _UNSURE.search(words) or (len(words.split()) <= _BRIEF and _HEDGE.search(words))
    return Answer.UNSURE if short and vague else None


def _safety_answer(reading: Reading, words: str) -> Answer | None:
    if severity(reading.level) >= severity(Level.ACTIVE_IDEATION) and not reading.denies:
        return Answer.NO
    if _SKIP.search(words):
        return Answer.SKIPPED
    if _UNSAFE.search(words) or _NOBODY.search(words):
        return Answer.NO
    if _UNSURE.search(words) or _I_GUESS.search(words):
        return Answer.UNSURE
    if _WONT.search(words) and not _HEDGE.search(words):
        return Answer.YES
    soon = _SOON.search(words) and len(words.split()) <= _BARE
    if (soon or _MEANS_IT.search(words)) and not _SAFE.search(words):
        return None
    if reading.affirms or _SAFE.search(words) or _YES_AT_START.search(words):
        return Answer.UNSURE if _HEDGE.search(words) else Answer.YES
    if _NO_AT_START.search(words) and not _NOT_NO.search(words):
        return Answer.NO
    return None
