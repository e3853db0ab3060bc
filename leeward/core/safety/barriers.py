"""Hears in a person's own words what stands between them and help."""

# ruff: noqa: E501  (a pattern is easier to check on one line)
from __future__ import annotations

import re

from leeward.core.safety.answers import plain
from leeward.core.safety.risk import Barrier

_PATTERNS: dict[Barrier, str] = {
    Barrier.REPEATING: (
        r"(?:you(?:'re| are)? )?(?:keep|kept) (?:saying|asking|repeating)|already (?:told|said|asked|answered)|stop asking|same (?:thing|question|number)|you(?:'re| are) repeating|broken record|"
        r"ya (?:te )?(?:lo )?(?:dije|he dicho)|repites|deja de preguntar|d[eé]j[àa] dit|vous r[eé]p[eé]tez|tu r[eé]p[èe]tes|hab(?:e)? (?:ich|es) (?:dir |doch )?schon gesagt|wiederholst|hör auf zu fragen|"
        r"j[aá] (?:te )?(?:disse|falei)|voc[eê] repete|para de perguntar|पहले ही बता|बार[- ]बार|baar baar|pehle (?:hi )?bata"
    ),
    Barrier.SECRECY: (
        r"(?<!i )(?:don'?t|won'?t|wont|not going to|please don'?t) (?:you )?tell any ?(?:one|body)|tell (?:no ?one|nobody)|keep (?:this|it|that) (?:a )?secret|between (?:us|you and me)|is this (?:private|confidential|anonymous)|"
        r"no se lo (?:digas|cuentes)|entre nosotros|en secreto|es confidencial|(?:dis|dites|r[eé]p[eé]te[zs]?) (?:[cç]a |le )?[àa] personne|entre nous|garde[zs]? (?:le )?secret|c'est confidentiel|"
        r"sag (?:das |es )?niemand|unter uns|behalt(?:e)? (?:das|es) für dich|ist das vertraulich|n[aã]o conta(?:r)? (?:para|pra) ningu[eé]m|entre n[oó]s|segredo|confidencial|किसी को (?:मत|नहीं) बता|राज़|kisi ko (?:mat|nahi)"
    ),
    Barrier.PAPERS: (
        r"undocumented|deport|\bice\b (?:will|would|comes?|agents?)|immigration|\bvisa\b|no papers|without papers|asylum|indocumentad|sin papeles|deporta|migra\b|sans.papiers|expuls(?:er|[ée]) du pays|ohne papiere|abgeschoben|abschieb|aufenthalt|sem documentos|sem pap[ée]is|कागज़ात नहीं|kagzat"
    ),
    Barrier.FAMILY_KNOWS: (
        r"\bi (?:can'?t|cannot|can not|could never|can never) (?:ever )?tell any ?(?:one|body)|no puedo (?:cont[áa]rselo|contarlo|dec[íi]rselo|decirlo) a|(?:ne )?peux (?:le |en |pas )*(?:dire|parler) [àa] (?:personne|mes parents)|kann (?:es |das )?(?:niemand(?:em|en)?|meinen eltern) (?:nicht )?(?:sagen|erz[äa]hlen)|n[ãa]o posso contar (?:isso )?(?:para|pra|a) (?:ningu[ée]m|meus pais)|किसी को नहीं बता सक|kisi ko nahi bata sak|"
        r"(?:my |the )?(?:mum|mom|mother|dad|father|parents?|family|folks|husband|wife|partner|boyfriend|girlfriend|he|she|they) (?:would|will|can'?t|cannot|must ?n'?t|mustn'?t|could|might|'d|'ll)(?: not| never)? (?:find out|know|see|hear about)|(?:can'?t|cant|don'?t|dont|never|not) (?:tell|let) (?:my |the )?(?:mum|mom|mother|dad|father|parents?|family|husband|wife)(?: know)?|checks? my (?:phone|bill|messages|texts)|"
        r"(?:mi (?:madre|padre|mam[áa]|pap[áa])|mis (?:padres|pap[áa]s)|mi familia) (?:se enterar|no (?:puede|pueden|debe|deben) (?:saber|enterarse))|se enterar[íi]an?|(?:mes parents|ma m[èe]re|mon p[èe]re|ma famille) (?:ne )?(?:doi(?:t|vent)|va|vont|peu(?:t|vent)) (?:pas )?(?:l'apprendre|(?:le )?savoir|l'apprendre)|(?:meine (?:eltern|mutter|familie)|mein vater|mama|papa) (?:darf|d[üu]rfen|w[üu]rden?|soll|sollen) (?:es |das |davon )?(?:nicht|nichts|erfahren|mitbekommen|rausfinden)|"
        r"(?:meus pais|minha m[ãa]e|meu pai|minha fam[íi]lia) (?:n[ãa]o pode|n[ãa]o podem|iam?|v[ãa]o|vai|ia) (?:saber|descobrir)|घर ?वालों को (?:पता )?(?:नहीं|न)|(?:मम्मी|पापा|माँ) को (?:पता )?(?:नहीं|न)|(?:papa|mummy|ghar ?walo+n?|maa) ko pata (?:chal|lag)|ghar ?walo+n? ko (?:pata )?(?:nahi|na )|(?:mummy|papa|mom) ko (?:pata )?(?:nahi|na )"
    ),
    Barrier.POLICE_HOSPITAL: (
        r"police|\bcops?\b|lock(?:ed)? me (?:up|away)|locked up|commit me|be committed|section(?:ed| me)|psych ward|institutionali[sz]ed|baker act|strait ?jacket|take me away|(?:no|hate|scared of|afraid of|against) (?:the )?hospitals?|hospital(?:i[sz]e| me)|"
        r"polic[ií]a|encerr(?:ar|en|arme)|me encierren|internar(?:me)?|psiqui[aá]trico|manicomio|la police|peur de l'h[oô]pital|peur des h[oô]pitaux|miedo (?:al|del|a los) hospital|angst vor (?:dem |der |einem )?(?:krankenhaus|klinik)|medo d[eo]s? hospita|अस्पताल से डर|enfermer|m'interner|intern[eé]|h[oô]pital psy|\bpolizei\b|einweis|eingewiesen|einsperr|eingesperrt|psychiatrie|geschlossene|klapse|"
        r"pol[ií]cia|me internar|internad[oa]|hosp[ií]cio|पुलिस|पागलखान|भर्ती कर|बंद कर दे|\bpagalkhan|bharti kar"
    ),
    Barrier.CHILDREN: (
        r"(?:they|he|she|social services)(?:'?ll| will| would|'d)? (?:take|have) (?:(?:her|him|them) (?:away|from me)|(?:the|my|our) (?:baby|kids|children)(?: away| from me)?)|(?:take|lose|losing|taken) (?:away )?my (?:kids?|child(?:ren)?|baby|son|daughter)|(?:kids?|child(?:ren)?|baby) (?:will be |get |be )?(?:taken|removed)|social services|\bcps\b|custody|"
        r"(?:quit(?:ar|en|arme)|perder|llevar(?:[íi]an?|[áa]n?|se)?|se (?:llevar[íi]a|va a llevar)) (?:a )?(?:mis|los) (?:hij[oa]s|niñ[oa]s)|me (?:la|lo|los|las) quiten|servicios sociales|custodia|(?:prendre|retirer|perdre) mes enfants|aide sociale|\bgarde de(?:s)? (?:mes )?enfants|"
        r"(?:kinder|kind|baby) (?:weg|wegnehmen|verlier)|jugendamt|sorgerecht|(?:tirar|perder|tomar) (?:os )?meus filhos|conselho tutelar|guarda d|बच्चे (?:छीन|ले)|bache? (?:chheen|le ja)"
    ),
    Barrier.NO_VOICE: (
        r"can'?t (?:talk|speak|call|phone|ring|make (?:a )?(?:phone )?calls?)|(?:hate|scared of|terrified of|anxious about|bad (?:at|with)) (?:phone|talking|calling|calls|making)|phone (?:anxiety|calls? (?:scare|terrif))|(?:someone|they|people|parents?|everyone|he|she) (?:will|would|can|could|might) hear|(?:won'?t|not going to|don'?t want to) call|text(?:ing)? (?:is|would be|only)|(?:rather|only|could) text|not calling\b(?! any)|\bi'?m (?:deaf|mute|nonverbal)|"
        r"no puedo (?:hablar|llamar)|me (?:oir[aá]n|escuchar[aá]n|oyen|da miedo llamar)|no quiero llamar|(?:peux|veux|arrive) pas (?:parler|appeler|t[eé]l[eé]phoner)|(?:va|vont) m'entendre|"
        r"kann nicht (?:reden|sprechen|telefonieren|anrufen)|(?:hört|hören) mich|(?:will|mag) nicht (?:anrufen|telefonieren)|n[aã]o (?:consigo|posso|quero) (?:falar|ligar|telefonar)|v[aã]o (?:me )?ouvir|"
        r"(?:बोल|बात|फ़ोन|फोन|कॉल) नहीं (?:कर )?(?:सक|पा)|कोई सुन|(?:bol|call|phone|baat) nahi+n? (?:kar )?(?:sak|pa)|koi sun"
    ),
    Barrier.NO_CREDIT: (
        r"no (?:phone|credit|minutes|signal|data|battery)|(?:don'?t|do not) have (?:a )?(?:phone|credit|minutes|data)|phone (?:is )?(?:off|cut|dead|broken)|out of (?:credit|minutes|data)|"
        r"(?:sin|no tengo) (?:saldo|cr[eé]dito|tel[eé]fono|m[oó]vil|bater[ií]a)|(?:pas|plus) de (?:cr[eé]dit|forfait|t[eé]l[eé]phone|batterie|portable)|kein (?:guthaben|handy|telefon|akku|netz)|sem (?:cr[eé]dito|celular|telefone|bateria|sinal)|"
        r"(?:बैलेंस|रिचार्ज|फ़ोन|फोन) नहीं|(?:balance|recharge|phone) nahi"
    ),
    Barrier.COST: (
        r"\bafford\b|(?:too|so|it'?s|is|very) expensive|can'?t pay|cost(?:s)? a (?:fortune|lot)|no (?:money|insurance)|costs? (?:too much|money)|(?:don'?t|do not) have (?:the )?(?:money|insurance)|\bbroke\b(?! (?:up|down))|"
        r"no (?:tengo|hay) dinero|(?:muy|es|son) car[oa]s?|demasiado caro|no puedo pagar|pas (?:les moyens|d'argent)|(?:trop|c'est|[çc]a co[ûu]te) cher|kein geld|(?:zu|so|ist) teuer|nicht leisten|sem dinheiro|n[aã]o tenho dinheiro|(?:muito|[ée]) car[oa]|n[aã]o posso pagar|पैसे नहीं|महंगा|paise nahi|mehnga"
    ),
    Barrier.TRIED_BEFORE: (
        r"(?:tried|called|been (?:to|in|through)|did|had) .{0,40}(?:before|didn'?t (?:help|work)|no(?:t)? help|useless|made it worse|pointless|nothing (?:helps|works|worked))|therapy (?:doesn'?t|didn'?t|never)|(?:nothing|none of it|no one) (?:ever )?(?:helps|helped|works|worked)|(?:they|hotlines?|lines?|988) (?:never|don'?t|didn'?t|hung up|put me on hold)|on hold|"
        r"ya (?:lo )?(?:prob[eé]|intent[eé]|he probado|llam[eé])|no (?:me )?(?:sirvi[oó]|ayud[oó]|funcion[oó])|d[eé]j[àa] (?:essay[eé]|appel[eé])|(?:n'a|a) (?:rien|pas) (?:donn[eé]|aid[eé]|march[eé])|schon (?:alles )?(?:versucht|probiert|angerufen)|(?:hat|bringt) (?:mir )?(?:nichts|nicht) (?:geholfen|gebracht)?|"
        r"j[aá] (?:tentei|liguei|fui)|n[aã]o (?:adiantou|ajudou|funcionou)|पहले (?:भी )?(?:कोशिश|किया)|फ़ायदा नहीं|फायदा नहीं|pehle (?:bhi )?(?:try|koshish)|fayda nahi"
    ),
    Barrier.DISTRUST: (
        r"(?:don'?t|can'?t|never|not) trust|no (?:doctors?|therapists?|shrinks?|professionals?)\b|(?:hate|scared of) (?:doctors?|therapists?|shrinks?|psychiatrists?)|they (?:don'?t|won'?t) (?:care|listen|understand|believe)|(?:only|just) (?:do it|care) for (?:the )?money|don'?t (?:want|need) (?:a |any )?(?:therapists?|therapy|doctors?|help|professional)|"
        r"no (?:me )?f[ií]o|no conf[ií]o|(?:odio|nada de) (?:los )?(?:m[eé]dicos|psic[oó]logos|doctores)|(?:fais|ai) pas confiance|pas de (?:m[eé]decins?|psys?)|vertraue? (?:ich )?(?:ihnen |denen |keinem |niemand)|keine? (?:ärzte|arzt|therapeut)|n[aã]o confio|(?:sem|nada de) (?:m[eé]dicos?|psic[oó]log)|भरोसा नहीं|डॉक्टर नहीं|bharosa nahi|doctor nahi"
    ),
    Barrier.SHAME: (
        r"asham(?:ed)?|disgusted (?:with|by|at|of)? ?(?:me)?|in the eye\b|embarrass|humiliat|\bstigma|look(?:ed)? at me (?:like|different)|what (?:will|would) (?:they|people|everyone|my family) (?:think|say)|think i'?m (?:crazy|weak|insane)|be judged|judge me|"
        r"vergüenza|averg[oü]nz|qu[eé] dir[aá]n|me juzg|\bhonte\b|me juger|ce qu'ils (?:vont )?penser|sch[aä]m|peinlich|was (?:sollen|werden) (?:die|sie) .{0,15}denken|vergonha|me julg|o que v[aã]o (?:pensar|dizer)|शर्म|लोग क्या कहेंगे|\bsharm|log kya kahenge"
    ),
    Barrier.BURDEN: (
        r"(?:don'?t|do not|can'?t) (?:want to |wanna )?(?:bother|burden|worry|bring .{0,12}down|dump)|(?:i'?d|i would|i'?m|i am|just) (?:be |only )?(?:a|such a|another) (?:burden|bother)|they have (?:enough|their own)|others (?:have|need) it (?:worse|more)|not (?:bad|serious|sick) enough|waste (?:their|anyone'?s) time|"
        r"no quiero (?:molestar|preocupar|ser una carga)|soy una carga|(?:veux pas|peur de) (?:d[eé]ranger|emb[eê]ter|inqui[eé]ter)|un fardeau|(?:will|möchte) (?:niemand(?:en|em)?|keinem|sie|ihn) .{0,12}(?:belasten|zur last|stören)|zur last|n[aã]o quero (?:incomodar|preocupar|ser um peso)|sou um peso|बोझ|परेशान नहीं करना|\bbojh|pareshan nahi"
    ),
    Barrier.NOBODY: (
        r"(?:have|got|there'?s|there is) (?:no ?one|nobody)|(?:no ?one|nobody)(?:'s| is)? (?:here|with me|around|home)|(?:don'?t|do not) have (?:anyone|anybody|any friends|friends|family)|no (?:friends|family)\b|all alone|"
        r"no tengo a nadie|no hay nadie|estoy sol[oa]\b|(?:n'ai|ai) (?:plus )?personne|je suis (?:tout[e]? )?seule?\b|habe? (?:ich )?niemand|bin (?:ganz )?allein|n[aã]o tenho ningu[eé]m|estou sozinh|कोई नहीं है|अकेल[ाीे] हूँ|koi nahi hai|akel[ai] hu"
    ),
    Barrier.ONLY_LISTEN: (
        r"(?:just|only) (?:want|need|looking for) (?:someone|somebody|you|anyone) to (?:listen|hear|talk)|(?:just|only) (?:want|need) to (?:vent|talk|be heard)|(?:don'?t|do not) (?:want|need) (?:your )?(?:advice|solutions?|suggestions?|hotlines?|numbers?|resources?)|just listen|"
        r"s[oó]lo (?:quiero|necesito) (?:que (?:me|alguien)|hablar|desahogar)|no quiero consejos|(?:juste|seulement) besoin (?:qu'on|de parler)|pas (?:besoin )?de conseils|(?:will|brauche) nur (?:reden|dass|jemand)|keine (?:rat|tipps|ratschl)|s[oó] (?:quero|preciso) (?:que|desabafar|falar)|n[aã]o quero conselhos?|बस (?:सुन|कोई सुन)|सलाह नहीं|bas (?:sun|koi)|salah nahi"
    ),
}
_COMPILED = {barrier: re.compile(pattern) for barrier, pattern in _PATTERNS.items()}


def read_barriers(text: str) -> tuple[Barrier, ...]:
    """Return the barriers that a message names, the most pressing first; at most three."""
    words = plain(text)
    return tuple(barrier for barrier, pattern in _COMPILED.items() if pattern.search(words))[:3]
