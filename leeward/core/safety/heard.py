"""Hears in a message what a counsellor would answer first: what is at hand, who is near, what was just asked."""

# ruff: noqa: E501  (a pattern is easier to check on one line)
from __future__ import annotations

import re
from dataclasses import replace

from leeward.core.safety.answers import means_it, names_soon, plain, says_when, will_not
from leeward.core.safety.levels import Ask, Category, Level, severity
from leeward.core.safety.risk import Answer, Heard, RiskState, Sign

_THING = (
    r"(?:pills?|tablets?|meds|medications?|medicines?|painkillers|sleeping pills|insulin|gun|pistol|rifle|shotgun|knife|blades?|razors?|razor blades?|rope|noose|belt|cord|bottle|charger cable|"
    r"pastillas|pastilla|medicamentos|remedios?|pistola|cuchillo|navaja|cuerda|soga|comprim[ée]s|m[ée]dicaments|cachets|pilules|arme|fusil|couteau|lame|corde|tabletten|pillen|medikamente|messer|klinge|waffe|pistole|seil|strick|"
    r"rem[ée]dios|comprimidos|faca|arma|corda|gilete|l[âa]mina|गोलियाँ|गोलियां|गोली|दवाइयाँ|दवाई|चाकू|रस्सी|ब्लेड|goliyan|goliya|dawai|dawaiyan|chaku|chaaku|rassi|blade)"
)
_HERE = (
    r"(?:right )?(?:here|next to me|beside me|with me|in front of me|in my (?:hand|hands|lap|room|bag|pocket|car|drawer|desk|house)|on (?:the|my) (?:table|bed|desk|lap|nightstand)|at home|in the (?:house|closet|garage|bathroom|drawer|car|kitchen|cabinet)|within reach|ready|loaded|"
    r"aqu[ií]|en casa|a mi lado|delante de m[ií]|en la mano|ici|chez moi|devant moi|[àa] c[ôo]t[ée] de moi|dans (?:la main|ma chambre)|sous la main|hier|zu hause|neben mir|vor mir|in der hand|aqui|em casa|do meu lado|na m[ãa]o|यहाँ|यहीं|मेरे पास|सामने|घर (?:पर|में)|yaha+n?|yahin|mere paas|saamne|ghar (?:pe|par|me+in?|me))"
)
_ONE = r"(?:my (?:\w+ )?(?:mum|mom|mother|dad|father|parents|sister|brother|wife|husband|partner|girlfriend|boyfriend|friend|best friend|roommates?|flatmates?|housemates?|neighbou?r|aunt|uncle|cousin|gran|nan|grandma|grandmother|grandpa|son|daughter|teacher|nurse)|(?:a|the|there(?:'s| is) a) (?:neighbou?r|nurse|friend|roommate|teacher)|(?:flat|room|house)mates?|someone|somebody)"
_NEAR_PLACE = r"(?:downstairs|upstairs|next door|in the (?:next|other) room|in (?:her|his|their) room|in the (?:kitchen|living room|garden|lounge|hall|bathroom|bedroom|study|garage|house)|asleep|sleeping|at home|home|in the house|nearby|around)"

_PATTERNS: dict[Heard, str] = {
    Heard.BLEEDS: (
        r"(?:won'?t|wont|doesn'?t|does not|will not|can'?t|not) (?:stop|stopping) (?:the )?bleeding|bleeding (?:a lot|so much|badly|heavily|everywhere)|blood (?:is )?everywhere|can (?:see|feel) (?:the )?bone|"
        r"no (?:para|deja) de sangrar|sangr(?:o|a|ando) (?:mucho|much[ií]simo)|(?:n'arr[êe]te pas|arr[êe]te pas) de saigner|saigne (?:beaucoup|trop)|h[öo]rt nicht auf zu bluten|blutet (?:stark|sehr|so)|n[ãa]o para de sangrar|sangra(?:ndo)? muito|खून (?:बंद नहीं|नहीं रुक|बहुत)|khoon (?:band nahi|nahi ruk|bahut)"
    ),
    Heard.FAINTED: r"\b(?:i )?(?:fainted|passed out|blacked out|collapsed)\b|me desmay[ée]|perd[íi] el conocimiento|(?:me suis|suis) [ée]vanouie?|tomb[ée]e? dans les pommes|(?:bin )?(?:ohnm[äa]chtig|umgekippt|zusammengebrochen)|desmaiei|बेहोश|behosh",
    Heard.MEANS_AWAY: (
        rf"(?:gave|handed|given|giving) (?:\w+ ){{0,3}}{_THING}|(?:gave|handed) (?:it|them) to|(?:she|he|they|someone|my \w+) (?:took|has taken|took away|has|have|locked|is keeping|'s got) (?:\w+ ){{0,3}}(?:{_THING}|it away|them away|them off me|it off me)|(?:threw|flushed|locked|put|got rid of|moved) (?:\w+ ){{0,3}}{_THING} (?:away|out|up|outside|down)|(?:threw|flushed|locked) (?:it|them) (?:away|out|up|down)|"
        rf"(?:le|se las|se los|se la) (?:di|he dado)|tir[ée] las|donn[ée] (?:les |mes |le )?{_THING}|je (?:les |l')ai (?:donn|jet)|{_THING} (?:ihm|ihr) gegeben|weggegeben|weggeworfen|dei (?:os |as )?{_THING}|joguei fora|entreguei|दे दी|दे दीं|फेंक दी|de di hai|de diya|fek di|phek di"
    ),
    Heard.MEANS_HERE: (
        rf"(?:have|has|got|i've|holding|hold|bought|found|took out|saved|with) (?!(?:thought|wondered|imagined|read|heard|looked|no|not|never|been (?:thinking|reading)) )(?:\w+ |\w+'s ){{0,4}}{_THING}(?! (?:away|for my (?:headache|back|asthma|diabetes|blood)))|{_THING} (?:\w+ )?(?:is |are |'s |lie |are lying )?(?:\w+ )?{_HERE}|"
        rf"(?:it|its|it's|they're|theyre) (?:right )?(?:next to me|beside me|in front of me|in my (?:hand|hands|room|bag|drawer|pocket)|in the (?:closet|drawer|garage|cabinet|house))|"
        rf"tengo (?:\w+ ){{0,3}}{_THING}|j'ai (?:\w+ ){{0,3}}{_THING}|(?:ich )?habe? (?:\w+ ){{0,3}}{_THING}|{_THING} liegen|tenho (?:\w+ ){{0,3}}{_THING}|पास (?:\w+ )?{_THING}|{_THING} (?:हैं|है|पड़ी)|paas (?:\w+ )?{_THING}|{_THING} (?:hain|hai|padi)"
    ),
    Heard.MEANS_NOT_HERE: (
        r"(?:don'?t|do not) have (?:it|anything|them|any|one|that)(?: (?:here|with me|at home|on me|around))?\b|nothing (?:here|like that (?:here|around))|(?:it's|it is|they're) not here|not here(?:\W|$)|no (?:lo|la|los|las) tengo|no tengo nada|je n'ai rien|rien ici|nichts (?:hier|da)|habe? nichts|n[ãa]o tenho nada|nada aqui|कुछ नहीं है|kuch nahi hai"
    ),
    Heard.AT_PLACE: (
        r"\bi'?m (?:already |now |standing |sitting |up )*(?:at|on|by|near|under) (?:the |a |my )?(?:edge|bridge|roof|rooftop|ledge|railing|tracks|platform edge|cliff|balcony|top of the)|standing on (?:the|a) (?:edge|bridge|roof|ledge|railing|tracks|chair)|"
        r"(?:estoy|ya estoy) en (?:el puente|la azotea|el tejado|las v[ií]as|el borde)|je suis sur (?:le pont|le toit|les rails|le bord)|(?:bin|stehe|sitze) (?:schon )?(?:auf|an) (?:der |dem |den )?(?:br[üu]cke|dach|gleise|kante)|(?:estou|t[ôo]) (?:na ponte|no telhado|nos trilhos|na beira)|(?:पुल|छत) (?:पर|के किनारे) (?:हूँ|हूं|खड़)|(?:pul|chhat) (?:par|pe) (?:hu|khad|baith)"
    ),
    Heard.HELP_COMING: (
        r"^\W*(?:ok(?:ay)?|yes|fine|alright|done)?[ ,.]*(?:i|we) (?:just |have |already )?(?:called|rang|phoned)\W*$|\bi'?m calling (?:them|now|999|911|988|112|the|it|an)|\b(?:ok(?:ay)? )?(?:i'?m|im) (?:calling|dialling|dialing)\b|(?:i|we|she|he|mum|mom|they) (?:have |'ve |has |just )?(?:called|rang|phoned|texted|dialled) (?:them|999|911|988|112|an ambulance|the (?:line|ambulance|police|crisis)|samaritans|her|him)|ambulance (?:is|'s)? ?(?:coming|on)|on (?:the|their|its|her|his) way|on the (?:phone|line) with (?:them|999|911|988|the|samaritans)|"
        r"(?:estoy|ya) llam(?:ando|[ée])|llam[ée] a (?:su|mi|la|el)\b|(?:viene|va(?:n)? para all[áa]|est[áa] en camino)|j'appelle|j'ai appel[ée]|(?:sont|est) en route|ich ruf|rufe (?:jetzt )?an|hab(?:e)? angerufen|unterwegs|(?:estou|t[ôo]) ligando|j[áa] liguei|a caminho|(?:कॉल|फ़ोन|फोन) कर (?:रहा|रही|दिया|लिया)|call kar (?:raha|rahi|diya)"
    ),
    Heard.MEDICS_ASK: r"(?:they|operator|paramedics?|the (?:person|lady|man)) (?:asked|ask|are asking|want to know|wanna know) (?:me )?(?:what|how much|how many)",
    Heard.FEELS_FINE: r"\bi feel (?:fine|ok|okay|normal|alright)|just (?:sleepy|tired|a bit sick)|nothing(?:'s| is)? happen|me siento bien|je (?:vais|me sens) bien|mir geht'?s? gut|f[üu]hle mich gut|me sinto bem|t[ôo] bem|ठीक लग रहा|theek lag raha",
    Heard.NO_AMBULANCE: r"(?:don'?t|do not|no) (?:want|need|call)? ?(?:an |any |the )?(?:ambulance|999|911|112|paramedics?|er\b|hospital)|(?:don'?t|do not) want to call (?:an? |the )?(?:ambulance|999|911|112)|(?:can'?t|cannot|won'?t) go to (?:the |a )?(?:hospital|er\b|a&e)|no quiero llamar a (?:la|una) ambulancia|no (?:puedo|quiero) ir al hospital|(?:peux|veux) pas (?:aller [àa] l'h[ôo]pital|appeler (?:une |l')?ambulance)|(?:kann|will) nicht ins krankenhaus|n[ãa]o (?:posso|quero) ir (?:ao|pro|para o) hospital|अस्पताल नहीं जा|sleep it off|just (?:go to )?sleep|no quiero (?:una )?ambulancia|pas d'ambulance|keinen? (?:kranken|rettungs|notarzt)|n[ãa]o quero (?:a )?ambul[âa]ncia|एम्बुलेंस नहीं|ambulance nahi",
    Heard.WITH_SOMEONE: (
        rf"(?:she|he|they|{_ONE})(?:'s|'re|s| is| are| was)? (?:now |just |already )?(?:sitting |sat |standing |staying )?(?:here|with me|next to me|beside me|awake|holding|coming over|on (?:her|his|their) way|coming)\b|\bwoke (?:her|him|them|my \w+)(?: up)?\b|\bi(?:'m| am) (?:at|with) (?:my |a |her |his )(?:sister|brother|mum|mom|mother|dad|father|friend|parents|aunt|gran|partner|girlfriend|boyfriend|wife|husband|neighbou?r|cousin|best friend|place)|(?:girlfriend|boyfriend|wife|husband|partner|sister|brother|mum|mom|dad|friend)(?:'s| is) (?:here|with me)|"
        r"est[áa] (?:aqu[ií]|conmigo)|la despert[ée]|lo despert[ée]|est (?:l[àa]|avec moi|ici)\b|je (?:l'|suis avec)|ist (?:jetzt )?(?:bei mir|hier)\b|bin bei (?:ihm|ihr|mein)|est[áa] (?:aqui|comigo)|acordei (?:ela|ele|minha|meu)|मेरे साथ (?:है|हैं|बैठ)|यहाँ (?:है|हैं)|mere saath (?:hai|baith)|jaga diya"
    ),
    Heard.GOES_NOW: (
        r"\b(?:ok(?:ay)?|fine|alright|yes|yeah|i guess)?[ ,.]*(?:i'?ll|i will|i'?m gonna|im gonna|i'?m going to|gonna) (?:go (?:to|and|down|up|over|get|wake|find|knock|tell)|knock|wake|ask|tell (?:her|him|them|my)|get (?:her|him|them|my)|call (?:her|him|them|my|it|someone)|text (?:her|him|them|my|it|someone)|give (?:it|them))|"
        r"(?:ok|vale|bueno)?[ ,]*(?:la|lo|le) voy a (?:despertar|llamar|decir|buscar)|voy a (?:despertar|ir|llamar|tocar)|je vais (?:la |le |lui )?(?:r[ée]veiller|voir|parler|appeler|dire)|ich geh(?:e)? (?:jetzt )?(?:zu|r[üu]ber|runter|hin)|ich (?:weck|sag|ruf)|vou (?:acordar|chamar|falar com|contar|l[áa]|bater|ligar)|(?:जगाता|जगाती|बुलाता|बुलाती|बताता|बताती) (?:हूँ|हूं)|ja rah[ai] hu|jagat[ai] hu|uthat[ai] hu|bulat[ai] hu|batat[ai] hu"
    ),
    Heard.NAMES_PERSON: (
        rf"^\W*(?:maybe|perhaps|probably|i guess|well|there(?:'s| is))? ?(?:to )?{_ONE}(?: \w+)?(?: (?:maybe|perhaps|i guess|i suppose|could come|would come))*\W*$|\bi could (?:talk to|ask|call|text|tell|go to|give it to|stay with)\b|{_ONE} (?:could|would|can|might) (?:come|help|stay|listen|take)|{_ONE} lives? (?:\w+ ){{0,4}}(?:away|close|nearby|next door|round the corner)|"
        r"^\W*(?:quiz[áa]s?|tal vez|a lo mejor) (?:mi|a mi) \w+\W*$|^\W*peut-?[êe]tre (?:[àa] )?(?:ma|mon) \w+\W*$|^\W*vielleicht (?:mein(?:e|em|er|en)?) \w+\W*$|^\W*talvez (?:o |a )?(?:meu|minha) \w+\W*$|^\W*शायद (?:मेर[ाी]|भाई|बहन|दोस्त)|^\W*shayad (?:mer[ai]|bhai|behen|dost)"
    ),
    Heard.SOMEONE_NEAR: (
        rf"(?:{_ONE}|she|he|they|everyone|hes|shes)(?:'s|'re|s| is| are)? (?:all |just |only |right )?{_NEAR_PLACE}\b|\bi live with (?:my|a|two|three|some)|there(?:'s| is) a (?:neighbou?r|nurse|guard|teacher)|"
        r"est[áa]n? (?:en (?:la otra habitaci[óo]n|casa|su cuarto)|durmiendo|dormid[oa]s?|abajo|al lado)|(?:est|sont) (?:[àa] c[ôo]t[ée]|en bas|dans (?:la|sa) (?:chambre|pi[èe]ce))|(?:dort|dorment)|(?:ist|sind) (?:da|zu hause|nebenan|im (?:haus|nebenzimmer)|unten)|schl[äa]f(?:t|en)|est[áa] (?:em casa|dormindo|no quarto|na sala)|सो (?:रह[ाेी]|रहा)|घर (?:पर|में) (?:है|हैं)|so rah[aei]|(?:neeche|upar|bagal me|ghar (?:par|pe|me)) (?:mummy|papa|maa|bhai|didi|dadi|nani|roommate)|(?:mummy|maa|bhai|didi|papa) (?:neeche|upar|ghar|paas)|ghar (?:pe|par|me) hai"
    ),
    Heard.ALONE: (
        r"\bi(?:'m| am|m) (?:\w+ )?alone\b|\bi live alone|no(?:body|one| one)(?:'s| is|s)? (?:is )?(?:home|here|with me|around|there)|there(?:'s| is) (?:nobody|no ?one)|all alone|by myself|estoy sol[oa]\b|vivo sol[oa]\b|no hay nadie|je suis seule?\b|il n'y a personne|bin (?:ganz )?allein|wohne? allein|niemand (?:da|hier)|estou sozinh|moro sozinh|n[ãa]o tem ningu[ée]m|अकेल[ाीे]|कोई नहीं (?:है|यहाँ)|akel[ai] |koi nahi (?:hai|yaha)"
    ),
    Heard.IN_HOSPITAL: r"\bi'?m (?:still |now |back )?(?:in|at) (?:the )?(?:hospital|a&e|icu|psych ward|er\b)|(?:they|here) (?:put|have|got) me (?:on|in) (?:a|the) ward|\bon (?:a|the) ward\b|my hospital bed|(?:estoy|sigo) (?:en el hospital|ingresad)|je suis [àa] l'h[ôo]pital|hospitalis[ée]|(?:bin|liege) (?:noch )?im krankenhaus|in der klinik|(?:estou|t[ôo]) (?:no hospital|internad)|अस्पताल में (?:हूँ|हूं|भर्ती)|hospital me(?:in)? (?:hu|bharti)",
    Heard.GOES_TO_CARE: r"(?:take|taking|drive|driving|bring|bringing) me to (?:the |a |my )?(?:hospital|er\b|a&e|doctors?|clinic|gp)|(?:i'?m|we'?re) going to (?:the |a )?(?:hospital|er\b|a&e|doctor|clinic)|llevarme al (?:hospital|m[ée]dico)|vamos al hospital|(?:m'emmener|on va|je vais) (?:[àa] l'h[ôo]pital|aux urgences|chez le m[ée]decin)|(?:bringt|f[äa]hrt) mich (?:ins|in die|zum)|fahren (?:ins krankenhaus|in die klinik)|(?:me levar|vamos) (?:para o|ao|pro) (?:hospital|m[ée]dico)|अस्पताल ले जा|hospital le ja",
    Heard.WANTS_PLAN: r"(?:make|do|write|start|try|have|got|see|open|like|want) (?:a |the |my |that |up )?(?:\w+ )?safety plan|what (?:goes|do i (?:put|write)) in (?:it|there)|plan de seguridad|plan de s[ée]curit[ée]|sicherheitsplan|notfallplan|plano de seguran[çc]a|सुरक्षा योजना",
    Heard.ASKS_CALL: r"what happens (?:if|when) i (?:call|ring|phone|text|tell them)|what (?:will|would|do) they (?:do|ask|say)(?: if| when)?|qu[ée] pasa si (?:llamo|escribo)|qu[ée] me (?:van a )?preguntar?|(?:que se passe-t-il|qu'est-ce qui se passe|[çc]a se passe comment) (?:si|quand) j'appelle|was passiert,? wenn ich (?:da |dort |die )?(?:\w+ )?anrufe|o que acontece se eu ligar|फ़?ोन कर(?:ूँ|ूं|ने पर) (?:तो )?क्या|call kar(?:u|ne par) (?:to )?kya",
    Heard.BLAMES_SELF: r"\b(?:maybe |i guess |probably )?i (?:kind of |sort of |must |probably |just )*(?:deserve[d]? (?:it|this)|provoked (?:him|her|them)|asked for it|let (?:him|her|them))\b|(?:it'?s|its|it was|was it|is it|all) (?:all )?my (?:own )?fault|i (?:didn'?t|did not|never) (?:fight|scream|say no|run|resist|push|stop)|me lo (?:merezco|busqu[ée])|(?:es|fue) (?:mi culpa|culpa m[ií]a)|no me defend[íi]|lo provoqu[ée]|je (?:le|l'ai) m[ée]rit|(?:c'est|c'[ée]tait) (?:de )?ma faute|(?:suis pas|pas) d[ée]fendue?|hab(?:e)? (?:ich )?(?:es |das )?(?:wohl )?verdient|(?:bin|selber|selbst) (?:ich )?schuld|meine schuld|nicht gewehrt|(?:eu )?mere[çc]o (?:isso|mesmo)|culpa (?:[ée] )?minha|minha culpa|n[ãa]o me defendi|मेरी (?:ही )?गलती|इसी लायक|meri galti|isi layak",
    Heard.BELIEVE_ME: r"(?:do |don'?t )?you (?:even |really )?believe me\b|believe me,? right|(?:t[úu] )?me crees|(?:vous me croyez|tu me crois|me croyez-vous)|glaubst du mir|(?:voc[êe] )?(?:me )?acredita em mim|(?:मेरा|मुझ पर) (?:यक़ीन|यकीन|विश्वास)|mera yakeen|mujh par yakeen",
    Heard.WHAT_NOW: r"who (?:do i|should i|to|can i) call|what (?:happens|do (?:i|we) do|should i do|am i supposed to do|can i do|next|now)|so what (?:do i do|now)|(?:qu[ée] (?:hago|pasa ahora|tengo que hacer))|(?:qu'est-ce que je|je) (?:fais|dois faire)(?: maintenant| quoi)?|que faire|was (?:mach(?:e)? ich|soll ich|passiert|kommt) (?:jetzt|tun|machen|dann)|o que (?:eu )?(?:fa[çc]o|devo fazer|acontece)|(?:अब )?क्या कर(?:ूँ|ूं)|kya karu",
    Heard.ASKS_WHO_ACTS: r"(?:are|will|do|can|could|would) (?:you|u) (?:going to |gonna )?(?:(?:call|report|send|contact|alert|phone)\b|tell (?:my|any|some|the|them|her|him|people))|who (?:sees|reads|can see|will see|else)|(?:vas|van) a (?:llamar|avisar|contar)|(?:tu vas|vous allez|allez-vous|vas-tu) (?:appeler|pr[ée]venir)|(?:rufst|meldest|sagst) du|(?:vais|vai|voc[êe] vai) (?:ligar|chamar|avisar|contar)|(?:किसी को )?(?:बता|फ़ोन|कॉल)[^ ]* (?:देंगे|दोगे|करेंगे|करोगे)|(?:call|bata) (?:karoge|doge|denge)",
    Heard.ASKS_DIAGNOSIS: r"do (?:i|you think i) have (?:\w+ ){0,2}(?:depression|bipolar|psychosis|ocd|ptsd|disorder|schizo\w*)|(?:tell|know) (?:me )?if i have|am i (?:bipolar|psychotic|depressed|crazy|schizo\w*|insane)|tengo depresi[óo]n\?|estoy loc[oa]|suis-je (?:fou|folle|bipolaire|d[ée]pressi)|bin ich (?:verr[üu]ckt|depressiv|bipolar)|tenho depress[ãa]o\?|estou (?:louc|maluc)|क्या मैं पागल|pagal ho",
    Heard.ASKS_REAL: r"(?:are|r) (?:you|u) (?:a |an |even )?(?:real|human|person|bot|robot|ai|machine|computer|actual)|is (?:this|there|anyone) (?:a |even |really )?(?:real|human|person|bot|reading)|(?:eres|es usted) (?:una? )?(?:persona|robot|humano|real|bot)|(?:es-tu|[êe]tes-vous|t'es) (?:une? )?(?:personne|robot|humain|vrai)|bist du (?:ein |eine |echt)|(?:voc[êe] [ée]|[ée]s) (?:uma? )?(?:pessoa|rob[ôo]|humano|real|bot)|(?:आप|तुम) (?:इंसान|असली|रोबोट)|(?:aap|tum) (?:insaan|asli|robot|bot)",
    Heard.ASKS_STAY: r"(?:will|can|could|would) (?:you|u) (?:please )?(?:stay|be here|keep talking)|(?:don'?t|please don'?t) (?:leave|go)\b(?! (?:to|home))|stay with me|te quedas|qu[ée]date|no te vayas|reste(?:z)? avec moi|tu restes|bleibst du|bleib (?:bei|da)|(?:voc[êe]|tu) fica|fica comigo|ficas comigo|मेरे साथ रह|साथ रहोगे|mere saath raho|ruk jao",
    Heard.NO_NUMBERS: r"(?:stop|quit|enough|no more|don'?t|do not|not) (?:\w+ ){0,3}(?:numbers?|hotlines?|helplines?|phone numbers|resources|lines?)\b|hotline (?:shit|crap|bs|bullshit)|(?:basta|deja) de n[úu]meros|no (?:me des|quiero) (?:m[áa]s )?n[úu]meros|(?:arr[êe]te[zs]?|assez) (?:avec |de )?(?:vos |tes |les )?num[ée]ros|keine (?:nummern|hotlines?)|(?:para|chega) de n[úu]meros|नंबर (?:मत|नहीं)|number mat",
    Heard.ANGRY: r"stupid (?:robot|bot|machine|ai|app|thing|program)|(?:fuck|piss|screw) (?:off|you)|shut up|you(?:'re| are| r) (?:not even|just a|useless|a (?:stupid|fucking|useless)|reading from)|you don'?t (?:even )?(?:care|read|listen|get it|understand)|useless|m[áa]quina (?:est[úu]pida|in[úu]til)|vete a la|c[áa]llate|ta gueule|va te faire|ferme-la|bl[öo]de(?:r|s)? (?:bot|maschine|ding)|verpiss|halt(?:'s)? (?:maul|die klappe)|vai se foder|rob[ôo] (?:idiota|burro|in[úu]til)|cala a boca|चुप (?:रहो|कर)|बेकार|bakwas|chup (?:raho|kar)",
    Heard.WONT_TELL: r"(?:won'?t|not going to|not gonna|i'?m not|never|don'?t want to|rather not|not) (?:tell|telling|say|saying|share|sharing) (?:you )?(?:what|how|when|where|it|that|which)|why (?:would|do|should) (?:you|u) (?:need|want|have) to know|none of your business|no (?:te )?(?:voy a decir|dir[ée]) (?:c[óo]mo|cu[áa]ndo|qu[ée])|je (?:ne )?(?:dirai|vais) pas (?:te |vous )?(?:dire )?(?:comment|quand)|sage? (?:ich )?(?:dir )?nicht (?:wie|wann|was)|n[ãa]o vou (?:te )?dizer (?:como|quando|o que)|नहीं बताऊ|nahi bataung",
    Heard.SUSPECTS_ME: r"(?:you(?:'re| are)|r u|are you) (?:one of|with|working (?:for|with)|part of) (?:them|it)|(?:eres|est[áa]s con) (?:uno de )?ellos|(?:tu es|vous [êe]tes) (?:avec|l'un d)|du (?:geh[öo]rst|bist einer von)|voc[êe] [ée] um deles|उनमें से|unme se",
    Heard.RELIGION: r"\bgod\b|\ballah\b|\b(?:a|mortal|my|is|of|the) sins?\b|\bsinn(?:ing|ed|er)\b|\bhell\b|damned|\bpray|haram|\bdios\b|pecado|infierno|\bdieu\b|p[ée]ch[ée]|enfer\b|\bgott\b|s[üu]nde|h[öo]lle|\bdeus\b|inferno|भगवान|पाप|नरक|अल्लाह|bhagwan|\bpaap\b|\bnarak",
    Heard.TURNED_BACK: r"(?:i )?turned (?:around|back)|couldn'?t (?:do it|go through)|didn'?t (?:do it|go through)|(?:not now|it) (?:it )?(?:has )?passed|changed my mind|me di la vuelta|no pude hacerlo|(?:fait|fis) demi-tour|j'ai pas pu|bin umgekehrt|hab(?:e)? es nicht (?:gemacht|geschafft)|dei meia.volta|n[ãa]o consegui fazer|लौट आय|wapas aa ga",
    Heard.FEARS_ANGER: r"(?:she|he|they|mom|mum|dad|my \w+)(?:'s|'ll|'d|s| is| are| will| would)?(?: going to| gonna| be| get| so| really)* (?:mad|angry|upset|furious|hate me|kill me|freak out|flip|disappointed)|se va a enojar|se enfad|(?:va|vont) (?:m'en vouloir|se f[âa]cher|[êe]tre en col[èe]re)|(?:wird|werden) (?:sauer|w[üu]tend|b[öo]se)|(?:vai|v[ãa]o) (?:ficar )?(?:brav|com raiva|zangad)|गुस्सा|gussa",
    Heard.WHAT_TO_SAY: r"(?:don'?t|do not) know (?:what|how) to (?:say|tell|explain|start|put)|what (?:do|would|should) i (?:even )?(?:say|tell)|how do i (?:even )?(?:say|tell|start|explain|bring)|no s[ée] (?:qu[ée]|c[óo]mo) (?:decir|explicar)|(?:sais pas|savoir) (?:quoi|comment) (?:dire|lui)|wei[ßs]s? nicht,? (?:was|wie) ich|n[ãa]o sei (?:o que|como) (?:dizer|falar|contar)|क्या (?:कहूँ|कहूं|बोलूँ)|kya (?:kahu|bolu)",
    Heard.GUILT_OTHER: r"(?:i )?(?:feel like i )?(?:failed|let) (?:him|her|them)|(?:what if|if) (?:i'?m|it'?s|i was|i am) too late|my fault|should have (?:seen|noticed|known)|es mi culpa|c'est ma faute|trop tard|meine schuld|zu sp[äa]t|minha culpa|tarde demais|मेरी गलती|meri galti",
    Heard.HOW_TO_TALK: r"how (?:do|should|can) i (?:even )?(?:talk|speak|ask|approach|bring|help|support|say)|what (?:do|should|can) i (?:say|tell|do)(?: to| for)? (?:him|her|them)|c[óo]mo (?:le )?(?:hablo|ayudo|digo)|comment (?:lui )?(?:parler|dire|l'aider)|wie (?:rede|spreche|helfe|sage) ich|como (?:eu )?(?:falo|ajudo)|कैसे (?:बात|मदद)|kaise (?:baat|madad)",
    Heard.DRUNK: r"\b(?:drunk|wasted|hammered|high|stoned|drinking)\b|bottle of (?:vodka|wine|whisk|gin|rum)|borrach[oa]|ivre|bourr[ée]|betrunken|besoffen|b[êe]bad[oa]|नशे में|nashe me|daaru",
    Heard.CHANGES_TOPIC: r"^\W*(?:anyway|anyways|btw|so anyway)\b|can we (?:talk|speak) about|(?:change|different) (?:the )?(?:subject|topic)|what(?:'s| is) a good \w+|tell me (?:a joke|about)|hablemos de|cambi(?:a|emos) de tema|(?:parlons|on peut parler) d|changeons de sujet|(?:themawechsel|anderes thema|reden wir (?:über|lieber))|(?:vamos|podemos) falar de|mudar de assunto|कुछ और बात|kuch aur baat",
    Heard.THANKS: r"^\W*(?:ok(?:ay)?[ ,.]*)?(?:thank(?:s| you)|thx|ty|gracias|merci|danke|obrigad[oa]|धन्यवाद|शुक्रिया|shukriya|dhanyavaad)\b(?!.{0,20}for everything)",
    Heard.MONEY: r"\bdebts?\b|lost (?:the|my|our) (?:house|home|job)|evict|bankrupt|(?:the )?rent\b|deudas?|desahuci|dettes?|expuls[ée]|schulden|d[íi]vidas?|despej|कर्ज|\bkarz|\bkarja",
    Heard.BULLIED: r"(?:make|made|making) fun of me|bull(?:y|ied|ying)|pick(?:s|ed|ing)? on me|laugh(?:s|ed|ing)? at me|se burlan|bullying|se moquent|harc[èe]l|mobb|auslach|h[äa]nsel|zoam de mim|riem de mim|मज़ाक उड़ा|mazaak ud",
    Heard.FAILURE: r"\b(?:i'?m|i am|am|think i'?m|such) (?:a |an |such a |just a )?(?:(?:terrible|bad|awful|horrible) (?:mother|mum|mom|father|dad|parent|person|wife|husband|son|daughter|friend)|failure|loser|disappointment|worthless|useless)\b|failed (?:everyone|at everything|my)|soy un fracaso|no valgo|je suis nul|(?:un|une) rat[ée]|bin ein versager|nichts wert|sou um fracasso|n[ãa]o valho|नाकाम|किसी काम का नहीं|nakaam",
    Heard.UNSEEN: r"no(?:body|one| one) (?:knows|cares|would (?:notice|care|miss)|sees|understands|listens)|nadie (?:sabe|lo sabe|me (?:entiende|ve|escucha)|le importa)|personne (?:ne )?(?:sait|le sait|me comprend|me voit)|niemand (?:wei|merkt|versteht|sieht|interessiert)|ningu[ée]m (?:sabe|liga|percebe|entende|se importa)|कोई नहीं (?:जानता|समझता)|किसी को (?:नहीं पता|फ़र्क|फर्क)|koi nahi (?:jaanta|samajhta)",
    Heard.SCARED: r"\bi'?m (?:so |really |just |very )?(?:scared|afraid|frightened|terrified)\b(?! (?:of (?:the )?(?:police|cops|hospital|doctors?|phone|calling|spiders)|she|he|they))|tengo (?:mucho )?miedo(?! (?:de|a) (?:la polic|los? hosp))|j'ai (?:tr[èe]s )?peur(?! (?:de la police|de l'h))|ich hab(?:e)? (?:solche |so )?angst(?!,? (?:die|vor der) poli)|(?:estou|t[ôo]) com medo|tenho (?:muito )?medo(?! da pol)|डर लग|dar lag",
    Heard.LONG_STANDING: r"(?:for|since|had (?:them|it|these) for) (?:\w+ )?(?:years|months|ages|october|\w+ years|as long as)|(?:same|as) (?:thoughts? )?(?:as )?every night|since (?:i was|last)|desde hace (?:años|meses)|depuis (?:des )?(?:ann[ée]es|mois|longtemps)|seit (?:jahren|monaten|langem)|h[áa] (?:anos|meses)|सालों से|महीनों से|saalo se",
}
_COMPILED = {heard: re.compile(pattern) for heard, pattern in _PATTERNS.items()}

_ABOUT_OTHERS = frozenset(
    {
        Heard.MEANS_HERE,
        Heard.HELP_COMING,
        Heard.HOW_TO_TALK,
        Heard.GUILT_OTHER,
        Heard.ASKS_WHO_ACTS,
        Heard.ASKS_REAL,
        Heard.NO_NUMBERS,
        Heard.ANGRY,
        Heard.WHAT_NOW,
        Heard.ASKS_CALL,
        Heard.WHAT_TO_SAY,
        Heard.THANKS,
        Heard.SCARED,
        Heard.FEARS_ANGER,
        Heard.ASKS_STAY,
    }
)
"""What can be heard while somebody else is at risk; the rest would mistake them for the speaker."""
_MEDICAL_ONLY = frozenset({Heard.MEDICS_ASK, Heard.FEELS_FINE, Heard.NO_AMBULANCE})
_OTHERS_ONLY = frozenset({Heard.GUILT_OTHER, Heard.HOW_TO_TALK})
_HARMED = frozenset(
    {
        Category.ABUSE_PARTNER,
        Category.ABUSE_CHILD,
        Category.ABUSE_ELDER,
        Category.SEXUAL_ASSAULT,
        Category.SEXTORTION,
    }
)
"""Where the harm is another's doing, so that blame of oneself is answered first."""
_BELIEVED = _HARMED | {Category.PSYCHOSIS}
_ABUSE = frozenset({Category.ABUSE_PARTNER, Category.ABUSE_CHILD, Category.ABUSE_ELDER})
_NEAR = frozenset({Heard.SOMEONE_NEAR, Heard.NAMES_PERSON})
KEPT = frozenset(
    {
        Heard.IN_HOSPITAL,
        Heard.MEANS_HERE,
        Heard.MEANS_AWAY,
        Heard.WITH_SOMEONE,
        Heard.HELP_COMING,
        Heard.NO_NUMBERS,
        Heard.ALONE,
    }
)
"""Facts that later turns of the session must know."""
PRESSING = frozenset({Heard.BLEEDS, Heard.MEANS_HERE, Heard.AT_PLACE, Heard.FEELS_FINE, Heard.NO_AMBULANCE})
"""Words after which emergency help is named again, in other words, while danger is now."""
NO_QUESTION = frozenset(
    {
        Heard.HELP_COMING,
        Heard.MEDICS_ASK,
        Heard.GOES_TO_CARE,
        Heard.GOES_NOW,
        Heard.WANTS_PLAN,
        Heard.WHAT_NOW,
        Heard.ASKS_CALL,
        Heard.BLAMES_SELF,
        Heard.BELIEVE_ME,
        Heard.ASKS_STAY,
        Heard.NO_NUMBERS,
        Heard.ANGRY,
        Heard.WHAT_TO_SAY,
        Heard.THANKS,
        Heard.GUILT_OTHER,
        Heard.HOW_TO_TALK,
    }
)
"""After these a question about danger would pass over the person; it waits one turn."""


def hear(text: str, level: Level, categories: tuple[Category, ...] = ()) -> tuple[Heard, ...]:
    """Return what a message holds that a counsellor would take up first, the most pressing first.

    *level* is the level of the conversation with this message in it: what is
    at hand counts only from thoughts of suicide upward, and who is near is no
    help where that person is the danger.
    """
    words = plain(text)
    found = [heard for heard, pattern in _COMPILED.items() if pattern.search(words)]
    if level is Level.THIRD_PARTY_CONCERN:
        return tuple(heard for heard in found if heard in _ABOUT_OTHERS)
    if level is not Level.MEDICAL_EMERGENCY:
        found = [heard for heard in found if heard not in _MEDICAL_ONLY]
    if severity(level) < severity(Level.ACTIVE_IDEATION) or level is Level.MEDICAL_EMERGENCY:
        found = [heard for heard in found if heard not in (Heard.MEANS_HERE, Heard.MEANS_NOT_HERE)]
    if _ABUSE & set(categories):
        found = [heard for heard in found if heard not in _NEAR]
    if _ABUSE & set(categories):
        found = [heard for heard in found if heard is not Heard.FEARS_ANGER]
    if Category.EATING_DISORDER not in categories:
        found = [heard for heard in found if heard is not Heard.FAINTED]
    if not _HARMED & set(categories):
        found = [heard for heard in found if heard is not Heard.BLAMES_SELF]
    if not _BELIEVED & set(categories):
        found = [heard for heard in found if heard is not Heard.BELIEVE_ME]
    if Heard.ASKS_CALL in found:
        found = [heard for heard in found if heard is not Heard.WHAT_NOW]
    if level is Level.MEDICAL_EMERGENCY:
        found = [heard for heard in found if heard is not Heard.DRUNK]
    if Heard.MEANS_AWAY in found or Heard.MEANS_NOT_HERE in found:
        found = [heard for heard in found if heard is not Heard.MEANS_HERE]
    if Heard.WITH_SOMEONE in found:
        found = [heard for heard in found if heard not in (Heard.ALONE, Heard.SOMEONE_NEAR)]
    return tuple(heard for heard in found if heard not in _OTHERS_ONLY)


_EXPLICIT = re.compile(
    r"\b(?:kill(?:ing)? my ?self|killmyself|kms\b|suicid|end(?:ing)? my (?:own )?life|tak(?:e|ing) my (?:own )?life|hang(?:ing)? myself|shoot(?:ing)? myself|"
    r"me (?:quiero|voy a|quisiera) matar|matarme|suicid|quitarme la vida|acabar con mi vida|me tuer|mettre fin [àa] (?:mes jours|ma vie)|umbringe?n?\b|das leben nehmen|suizid|selbstmord|me matar|tirar (?:a )?(?:minha |pr[óo]pria )?(?:pr[óo]pria )?vida|"
    r"khudkushi|atmahatya|aatmahatya|jaan de d)|आत्महत्या|ख़ुदकुशी|खुदकुशी|जान दे द|मार डालना चाह"
)


def says_suicide(text: str) -> bool:
    """Whether killing oneself is named in plain words, so that asking about it again would be deaf."""
    return bool(_EXPLICIT.search(plain(text)))


_NO_PLAN = re.compile(
    r"\bno (?:real |actual |specific )?plans?\b|(?:don'?t|do not|haven'?t) (?:have |got |made )?(?:a |any )(?:\w+ )?plan|not (?:like |really )?a plan|never (?:made )?a plan|pas de plan|aucun plan|sin (?:ning[úu]n )?plan|ning[úu]n plan|no tengo (?:un )?plan|kein(?:en)? plan|sem plano|nenhum plano|n[ãa]o tenho (?:um )?plano|योजना नहीं|प्लान नहीं|plan nahi"
)


def denies_plan(text: str) -> bool:
    """Whether someone says in so many words that there is no plan, whatever was asked."""
    return bool(_NO_PLAN.search(plain(text)))


_ANSWERS = 600


def listen(state: RiskState, sign: Sign, text: str) -> tuple[Heard, ...]:
    """Return what the message holds besides its level, once a path is or will be open."""
    if not text or not (state.open or sign.danger):
        return ()
    level = max((state.level, sign.level, state.ladder), key=severity)
    if Level.THIRD_PARTY_CONCERN in (state.level, sign.level):
        level = Level.THIRD_PARTY_CONCERN
    deep = state.crisis_open or state.asked_turn(Ask.PLAN) is not None
    if deep and severity(level) < severity(Level.ACTIVE_IDEATION):
        level = Level.ACTIVE_IDEATION
    found = hear(text, level, state.categories)
    if Heard.IN_HOSPITAL in state.facts:
        found = tuple(heard for heard in found if heard is not Heard.ALONE)
    return found


def remember(state: RiskState, heard: tuple[Heard, ...], sign: Sign, text: str) -> RiskState:
    """Note what was told without being asked, so that it is not asked again."""
    told: list[tuple[Ask, Answer]] = []
    if Heard.MEANS_HERE in heard:
        told.append((Ask.MEANS, Answer.YES))
    if {Heard.MEANS_AWAY, Heard.MEANS_NOT_HERE} & set(heard):
        told.append((Ask.MEANS, Answer.NO))
    if Heard.WITH_SOMEONE in heard and sign.met is not Ask.SAFETY and not sign.danger:
        told.append((Ask.SAFETY, Answer.YES))
    soon = sign.level is Level.PLAN_OR_IMMINENT and names_soon(text)
    if text and (soon or (state.imminent and says_when(text))):
        told += [(Ask.TIMING, Answer.YES), (Ask.INTENT, Answer.YES)]
    if sign.met is not Ask.INTENT and state.open and text and means_it(text):
        told.append((Ask.INTENT, Answer.YES))
    if sign.met is not Ask.INTENT and state.open and text and will_not(text) and not sign.danger:
        told += [(Ask.PLAN, Answer.NO), (Ask.INTENT, Answer.NO)]
    if state.open and text and sign.met is not Ask.PLAN and denies_plan(text):
        told.append((Ask.PLAN, Answer.NO))
    facts = [fact for fact in state.facts if not (fact is Heard.MEANS_HERE and Heard.MEANS_AWAY in heard)]
    return replace(
        state,
        answers=(*state.answers, *((ask, answer, state.turn) for ask, answer in told))[-_ANSWERS:],
        facts=tuple(dict.fromkeys((*facts, *(fact for fact in heard if fact in KEPT)))),
        danger_turn=state.turn if sign.danger else state.danger_turn,
        lately=max(state.lately, sign.level, key=severity),
    )
