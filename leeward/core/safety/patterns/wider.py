"""Spanish, French, German, Portuguese and Hindi: families of thought and event, written as slots, beside each language's own rules."""

from __future__ import annotations

ES = r"""
active thinks_of_it
    (?:pienso|pensando|pensar|piensa|imagino|imagine|imaginando|imaginarme|imaginandome|fantase\w+|sueno con|ideas? de|ganas de|impulsos? de|me veo|viendome|considero|considerando|planeando|vueltas a) (?:\S+ ){0,4}?(?:quitandome la vida|matandome|matarme|matarse|suicidandome|suicidarme|ahorcandome|ahorcarme|colgandome|tirandome|tirarme (?:de|del|al|por|desde)|lanzandome|saltando (?:de|del|al|desde)|saltar (?:de|del|al|desde)|acabando con (?:todo|mi vida)|cortandome las venas|estrell\w+ (?:el (?:carro|coche|auto)|contra)|no volver a casa nunca|{killgo})(?! (?:de risa|trabajando|estudiando))
    me quiero morir (?:ya|hoy|ahora|esta noche|en serio)|quiero morirme? (?:esta noche|hoy|ahora|manana)
    (?:lo mejor|la unica (?:salida|solucion)|seria mejor|la solucion) (?:es|seria|que me queda es) (?:que me (?:mate|suicide|muera)|{killgo})

passive wish_to_die_otherwise
    (?:preferiria|prefiero|quisiera|ojala|desearia|mejor) (?:\S+ ){0,2}?no haber (?:despertado|nacido|amanecido|existido)(?: .*)?
    (?:idea|ideas) de (?:desaparecer|irme|dormirme) (?:.{0,10} )?(?:con (?:pastillas|una soga)|para siempre)(?: .*)?
    me quiero morir(?! de (?:risa|hambre|sed|calor|frio|sueno|ganas|amor|verguenza|pena|nervios))|(?:quiero|quisiera) morir(?:me)?(?: de una vez| ya| y ya|$)
    (?:quisiera|quiero|queria|ojala|prefiero|gustaria|encantaria|desearia|mejor) (?:\S+ ){0,4}?(?:dormir\w*|acostarme|cerrar los ojos) (?:.{0,20} )?(?:no (?:volver|despertar\w*|saber|levantarme)|nunca|jamas|para siempre)(?: .*)?
    (?:ojala|espero|quisiera|rezo|pido) (?:que )?(?:\S+ ){0,3}(?:no despert\w+|no volviera a despertar|me muriera|me muera|me atropell\w+|me lleve\w*|no amanec\w+)(?: .*)?
    no (?:quiero|deseo|me apetece|aguanto) (?:seguir |estar )?(?:viv[oa]|viviendo|aqui en este mundo)(?! (?:en|con) (?:mis|mi))
    (?:nadie|a nadie) (?:me )?(?:va a|voy a|vaya a|le voy a)? ?(?:extranar|extrana\w*|echar de menos|notar|hacer falta|importar\w*)(?: .{0,14})? (?:cuando|si) (?:yo )?(?:ya )?(?:no est\w+|me (?:muera|vaya|haya ido)|falte|desaparezca|me fui)(?: .*)?

intent has_decided_on_it
    (?:ya )?(?:decidi|he decidido|tengo decidido|esta decidido) (?:que )?(?:.{0,30} )?(?:me (?:quito la vida|mato|suicido|muero|ahorco|cuelgo|tiro)|termino con todo|acabo con todo|{killgo})(?: .*)?
    (?:el|este|la|esta) (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|fin de semana|noche) (?:\S+ ){0,3}?(?:me (?:quito la vida|mato|suicido|ahorco|cuelgo)|termino con todo|acabo con todo)

overdose took_too_much +joke
    (?:me )?(?:acabo de|acaba de|he|ya me|me|ya) ?(?:tomar(?:me)?|tragar(?:me)?|tomado|tragado|tome|trague) (?:.{0,14})?(?:todas?|todo|un monton|muchas|demasiadas|el frasco|la caja|dos cajas|dos|tres|\d\d+|un punado) (?:.{0,20})?(?:pastillas|caja|cajas|frasco|blister)(?! (?:al dia|por dia))(?: .*)?

soft better_without_me 2 +neg
    (?:no )?(?:tengo|queda|me queda) nada (?:mas )?(?:que hacer|por hacer) (?:en|aqui en) (?:este mundo|esta vida|la vida)(?: .*)?|cuando lean esto(?: .*)?(?:doler|estar|habre|tarde|sere)(?: .*)?|(?:pronto|dentro de poco) (?:ya )?(?:no )?(?:molestare|sere (?:una )?(?:carga|molestia)|estorbare|no estare|dejo de)(?: .*)?
    (?:serian|estarian|vivirian|seria|estaria|irian|iria|descansarian) (?:.{0,24} )?(?:sin mi|si (?:yo )?no est\w+|si me (?:muero|muriera|fuera))(?: .*)?|soy (?:una |un )?(?:carga|estorbo|peso) (?:.{0,16})?(?:todos|familia|hijos|ellos)(?: .*)?
    (?:donde|adonde|a donde) voy (?:ya )?no (?:lo|la|los|las)? ?(?:necesit\w+|hace falta|llevo)(?: .*)?

other somebody_speaks_of_dying +joke
    {who} (?:.{0,40} )?(?:se quiere|quiere|queria|dice que|dijo que|va a|piensa|amenaza con|ha dicho|me dijo|hablaba de|habla de) (?:.{0,24} )?(?:matar(?:se)?|morir(?:se)?|suicidar(?:se)?|quitarse la vida|mata|muere|hacerse dano)(?! (?:de (?:risa|hambre|ganas)))(?: .*)?
"""

FR = r"""
active thinks_of_it
    (?:pense|penser|pensais|pensees?|imagine|imaginer|idees? de|envie de|reve de|revais|revois|songe|obsede\w*|image\w* de|vois|fantasme\w*|tourne en boucle) (?:\S+ ){0,5}?(?:{killgo}|me pendre|me tuer|me suicider|en finir|sauter (?:du|d un|par)|ne pas freiner|lacher le volant|prendre tous les)(?! (?:avec (?:ce|cette|mon (?:mec|copain|travail|job))))
    (?:veux|voudrais|envie de|vais|aimerais|dois|besoin de) (?:en finir(?: avec (?:la vie|tout|tout ca|mes jours))?|mourir (?:ce soir|cette nuit|maintenant|demain|aujourdhui|tout de suite))(?! avec (?:ce|cette|mon (?:mec|copain|travail|job|regime)|lui|elle))
    (?:me )?(?:su?icid\w*|suissid\w*|me sui)(?= .*(?:envi|veu|pense)|$)|(?:envi|envie|veu|veux|veut) (?:2 |de )?me (?:su?icid\w*|tue[rz]?|pandre|pendre)

intent has_decided_on_it
    {soon} (?:je )?(?:saute|me pends|me tue|me suicide|meurs|pars pour (?:toujours|de bon)|me flingue|en finis|disparais)(?! de (?:rire|faim|soif))(?: .*)?
    (?:c est|ce est|est) decide (?:je )?(?:.{0,20} )?(?:meurs|saute|pars|finir|finis|tue|suicide)(?: .*)?

passive wish_to_die_otherwise
    (?:vivre|la vie|exister) (?:ne )?(?:m )?(?:interesse|dit|tente|sert) (?:plus|a rien)(?: .*)?|(?:vivre|la vie) ne vaut (?:plus|pas)(?: .*)?
    (?:veux|veu|voudrais|aimerais|prefererais|prefere|souhaite|souhaiterais|envie d) (?:\S+ ){0,2}?(?:mour+ir|crever|etre mort[e]?|mortes?|ne plus etre la|ne plus exister|ne jamais etre nee?|ne pas etre nee?)(?! (?:de (?:rire|faim|soif|chaud|honte)))
    (?:si|que) (?:je )?(?:pouvais|avais pu) (?:.{0,10} )?(?:ne (?:pas|jamais) (?:etre nee?|me reveiller|exister)|mourir|disparaitre)(?: .*)?|pas etre nee?(?: .{0,10})?(?:mieux|serait|aurait)(?: .*)?
    (?:a quoi(?: bon)?|pourquoi|quel interet de|a quoi ca sert de|ca sert a quoi de) (?:continuer|vivre|rester en vie|me lever|se lever|etre la|tout ca)(?! (?:ce (?:cours|projet)|ici|dans cette (?:ville|boite)))
    (?:plus|aucune|pas) (?:la |l |de |aucune )?(?:envie|force|volonte|raison|gout) (?:de )?(?:vivre|la vie|rester en vie|exister|continuer a vivre)

overdose took_too_much +joke
    (?:viens d|viens de|ai|vient de|ai tout|je ai) ?(?:avaler|avale|prendre|pris|gober|gobe|bu) (?:.{0,10} )?(?:deux|trois|quatre|cinq|toutes?|tous|tout|plusieurs|une|la|les|\d+) (?:.{0,14} )?(?:boites?|plaquettes?|cachets?|comprimes?|medicaments?|flacons?)(?! (?:par jour|comme prevu|prescri\w*))(?: .*)?

soft affairs_in_order 2
    (?:range|trie|classe|regle|prepare|mis en ordre|tout pret) (?:.{0,20} )?(?:papiers|affaires|comptes|documents|dossiers)(?: .*)? && (?:apres|n auront rien|auront rien|notaire|quand je ne serai|sans moi|enterrement|obseques|tranquille)(?!.*(?:demenag\w*|impots|vente|achat|maison neuve|voyage))

soft better_without_me 2 +neg
    (?:pas|aucune|plus) (?:d |de |aucune )?(?:autre )?(?:issue|echappatoire|porte de sortie|autre sortie)(?! de secours)(?: .*)?
    (?:donne|confie|laisse|trouve quelqu un pour) (?:.{0,8})?(?:mon|ma|mes) (?:chat|chien|chats|chiens|animaux|enfants|affaires|guitare|livres) (?:.{0,40})?(?:apres|quand je ne serai|besoin la ou|ou je vais)(?!.*(?:vacances|voyage|demenag\w*))(?: .*)?
    (?:bientot|demain|apres) (?:je )?(?:ne )?(?:derangerai|embeterai|generai|serai|pese\w*) (?:plus|un poids)(?: (?:personne|la|un poids).*)?
    (?:mieux|tranquilles?|heureux|soulages?|bien|legers?) (?:\S+ ){0,3}?(?:sans moi|si je (?:n )?etais (?:plus|pas) la|si je (?:disparaissais|mourais)|quand je (?:ne )?serai plus la)(?: .*)?|(?:suis|etre|reste) (?:qu )?(?:un|une) (?:poids|fardeau|charge|boulet) (?:pour|a)(?: .*)?

abuse_child hurt_at_home
    (?:papa|pere|maman|mere|beau pere|belle mere|beau[ -]pere|oncle|grand pere|frere|tonton) (?:\S+ ){0,3}?(?:me )?(?:frappe|tape|bat|cogne|gifle|enferme|touche|brule|fouette)(?: .*)?(?:ceinture|boit|bourre|soir|peur|bleus?|chambre|souvent|fort|visage|tout le temps|$)

assault forced_to +past
    (?:m a|me|ma|m ont) (?:force\w*|oblige\w*|contraint\w*) (?:a |de )?(?:coucher|faire l amour|avoir des rapports|le toucher|le faire|sexe)(?: .*)?

bereaved has_lost_somebody +neg +past
    (?:mon|ma|mes|notre) (?:\S+ )?(?:oncle|tante|pere|mere|frere|soeur|ami|amie|fils|fille|mari|femme|cousin|cousine|grand pere|grand mere) (?:s est suicide\w*|est mort\w*|est decede\w*|est parti\w* (?:trop tot|pour toujours)|a mis fin)(?: .*)?
"""

DE = r"""
active thinks_of_it
    (?:denke?|denk|gedanken?|uberlege|uberleg|stelle mir vor|stell mir vor|traume|phantasiere|fantasiere|drang|impuls|bilder|kopf sagt|dran|daran) (?:.{0,30} )?(?:{killgo}|mich umzubringen|mich umbringen|vor (?:den|einen) zug|von der brucke|mir das leben zu nehmen|nicht zu bremsen|es zu beenden|mich aufzuhangen)(?: .*)?
    (?:will|mochte|mocht|muss) (?:\S+ ){0,3}?(?:heute|heute nacht|heute abend|jetzt|sofort) (?:sterben|tot sein)

passive wish_to_die_otherwise
    (?:hoffe|bete|wunsche mir|wunsch mir) (?:.{0,44} )?(?:nicht (?:mehr )?(?:wach werde|aufwache|aufwachen|aufzuwachen)|nie mehr aufwache|einfach sterbe|tot umfalle)(?: .*)?
    (?:will|wollte|mocht\w*|wurde gern\w*|wunsch\w*|am liebsten|lieber|ware gern) (?:(?!nicht|nie|kein)\S+ ){0,4}?(?:sterben|tot sein|tot|nicht mehr (?:leben|da sein|aufwachen|sein|existieren)|nie geboren)(?! (?:vor (?:lachen|hunger|scham)))
    (?:ware|war|wenn) ich (?:\S+ ){0,2}?(?:tot|nie geboren|nicht mehr da|gestorben|schon tot)(?! (?:mude|umgefallen|froh|lachen))
    (?:kein\w*|null|jeden|den|allen) (?:lebenswillen?|lebensmut|lebenslust|lebenssinn|willen zu leben|grund (?:mehr )?(?:zu leben|weiterzuleben|am leben))(?: .*)?
    (?:wozu|warum|wofur) (?:soll ich )?(?:noch )?(?:weiterleben|leben|weitermachen|aufstehen|das alles|uberhaupt noch)(?: .*)?

soft better_without_me 2 +neg
    ohne mich (?:\S+ ){0,3}?(?:glucklich\w*|besser|leichter|ruhiger|einfacher|frei\w*)(?: .*)?
    (?:bald|dann) (?:\S+ ){0,3}?(?:niemandem|keinem|euch|ihnen|allen) (?:mehr |nicht mehr )*(?:zur last|im weg)(?: .*)?|(?:falle|bin) (?:ich )?(?:niemandem|keinem|euch|ihnen) (?:mehr |nicht mehr )*(?:zur last|im weg|last)(?: .*)?|(?:keinen|kein) ausweg (?:mehr)?(?: .*)?
    (?:besser|leichter|glucklicher|ruhiger|erleichtert) (?:.{0,20} )?(?:ohne mich|wenn ich (?:weg|nicht mehr da|tot|nicht) ?(?:ware|bin|sei)?)(?: .*)?|(?:keiner|niemand|keinem|niemandem) (?:.{0,20} )?(?:merken|auffallen|vermissen|fehlen|fallt auf|merkt) (?:.{0,14} )?(?:weg|tot|nicht mehr da|fehle|ware)(?: .*)?

intent has_decided_on_it
    {soon} (?:\S+ ){0,2}?(?:bringe ich mich um|bring ich mich um|mache ich schluss(?! mit (?:ihm|ihr|meinem|meiner|dem rauchen))|springe ich|hange ich mich auf|nehme ich mir das leben|ist es vorbei|sterbe ich)(?: .*)?

overdose took_too_much +joke
    (?:habe|hab|grad|gerade) (?:.{0,24} )?(?:alle|ganze packung|ganze schachtel|zu viele|die ganze|\d\d+) (?:.{0,14} )?(?:tabletten|pillen|packung|schachtel) (?:.{0,10} )?(?:genommen|geschluckt|eingenommen|intus)(?: .*)?
"""
DE_FRAME = r"werthers?|(?:fur|in) (?:deutsch|englisch|geschichte|ethik|philosophie|reli|psychologie|bio) (?:muss|mussen|soll|sollen|schreibe|haben|lesen|eine)"

PT = r"""
active thinks_of_it
    (?:penso|pensando|pensado|pensar|pensei|imagino|imaginando|ideia de|vontade de|sonho em|considero|considerando|planejando|cabeca (?:so )?(?:diz|fala)) (?:\S+ ){0,5}?(?:suicidio|{killgo}|me matar|matar me|me enforcar|me jogar|acabar com (?:a minha vida|minha vida|tudo)|pular (?:da|de|do)|nao frear)(?! (?:de (?:rir|trabalhar)))
    (?:quero|vou|queria|qro|quer) (?:mi|me|mim) (?:mata|matar|suicida|suicidar|enforca)(?! de)

passive wish_to_die_otherwise
    (?:quero|queria|kero|qro|quer|preciso|prefiro|vontade de|desejo) (?:\S+ ){0,2}?(?:morre|morrer|estar mort[oa]|nao existir|sumir de vez|nunca ter nascido)(?! de (?:rir|fome|sono|calor|saudade))
    (?:queria|quero|gostaria|preferia|desejo) (?:de )?(?:dormir|fechar os olhos|deitar) (?:.{0,14} )?(?:nao|nunca|para sempre|nem)(?: .*)?
    (?:nao|sem|nenhuma|perdi a) (?:tenho |ter |ha |vejo |mais )*(?:vontade|motivos?|razao|razoes|sentido) (?:nenhuma? |mais |algum )*(?:de|para|pra|em) (?:viver|continuar viv\w+|estar viv[oa]|seguir viv\w+)

intent has_decided_on_it
    (?:e|vai ser|sera) {soon} (?:\S+ ){0,3}?(?:pular|me mato|me matar|acabo com tudo|me enforco|morro|me jogo|salto)(?: .*)?|(?:vou|irei) (?:pular|saltar|me jogar) (?:da|de|do|pela) (?:janela|ponte|predio|sacada|viaduto|varanda|telhado)(?: .*)?

overdose took_too_much +joke
    (?:tomei|engoli|acabei de tomar|bebi) (?:.{0,8} )?(?:a |uma |as |o |todos? )?(?:cartela|caixa|frasco|vidro|comprimidos|remedios) (?:intei\w+|todos?|todas?|toda)(?: .*)?|(?:tomei|engoli) (?:todos|todas|tudo|um monte|um punhado|duas cartelas|tres cartelas)(?: .{0,20})? (?:remedios|comprimidos|cartelas?|caixas?)(?! por dia)(?: .*)?

soft affairs_in_order 2
    (?:deixei|deixo|deixando|ja deixei) tudo (?:.{0,10} )?(?:arrumad[oa]|organizad[oa]|pronto|resolvid[oa]|em ordem)(?: .{0,20})?(?:eles|elas|familia|filhos|todos|papeis|senha|so isso|depois)(?!.*(?:viagem|mudanca|ferias|festa|prova))(?: .*)?

soft better_without_me 2 +neg
    (?:logo|em breve|daqui a pouco) (?:eu )?(?:nao )?(?:vou )?(?:mais )?(?:nao )?(?:incomodar|incomodo|atrapalhar|atrapalho|ser um peso|pesar)(?: mais)?(?: .*)?
    (?:seria|ficaria|ficariam|estaria|estariam|viveria\w*) (?:.{0,30} )?(?:sem mim|se eu (?:sumisse|morresse|desaparecesse|nao (?:existisse|estivesse)|me matasse))(?: .*)?
"""

HI = r"""
active thinks_of_it
    (?:jaan|jan) (?:dene|de dene|lene) (?:ka|ki|ke|ko) (?:.{0,12} )?(?:mann|man|dil|khayal|soch\S*|vichar|iccha|irada)(?: .*)?|(?:marne|mar jane|khatam karne|khudkushi|suicide) (?:ka|ke|ki) (?:.{0,12} )?(?:mann|man|dil|khayal|soch\S*|vichar)(?: .*)?

passive wish_to_die_otherwise
    (?:kaash|kash|काश) (?:.{0,24} )?(?:kabhi |phir )*(?:na|nahi|mat|न|ना|नहीं) (?:uthu\S*|jagu\S*|uth\S*|jaag\S*|उठ\S*|जाग\S*|hota|hoti|होता|होती)(?: .*)?
    (?:mujhe|mujhko|muje|main|mai|bas|मुझे|मैं) (?:.{0,14} )?(?:mrna|marna|mar jana|mar jau\S*|mar jaun|मरना|मर जाना|मर जाऊँ|मर जाऊं)(?: (?:h|hai|he|hu|chahta|chahti|bas|bs|है|चाहता|चाहती|चाहिए|to|tha).*|$)(?! se)
    (?:kaash|kash|काश|chahta|chahti) (?:.{0,24} )?(?:so j\S+|सो जा\S*) (?:aur |और )?(?:.{0,12} )?(?:uthu\S*|jagu\S*|uthna|jaagu\S*|उठ\S*)(?: .*)?
    (?:so jau|so jaun|neend me|सो जाऊँ|सो जाऊं) (?:.{0,16} )?(?:kabhi|phir|hamesha|कभी|फिर|हमेशा) (?:.{0,10} )?(?:na|nahi|uthu|ke liye|न|नहीं|उठूँ|उठूं|के लिए)(?: .*)?

soft better_without_me 2 +neg
    (?:अगर|यदि|agar) (?:मैं|main|mai) (?:न|ना|नहीं|na|nahi)? ?(?:रहूँ|रहूं|रहू|rahu|rahun|hota|hoti|होता|होती)(?: .*)?
    (?:mere|mera|मेरे) (?:jaane|na hone|marne|bina|baad|mar jane|जाने|न होने|मरने|बिना) (?:se |ke |ke baad |के |से |के बाद )*(?:sab|sabko|sabhi|log|ghar|family|koi|सब|सबको|लोग|घर) (?:.{0,20} )?(?:khush|sukoon|chain|better|acche?|aaram|shanti|theek|सुकून|खुश|सुखी|आराम|चैन|अच्छ)\S*(?: .*)?
    (?:sab|sabko|family|ghar walo\S*|maa baap|सब|घरवालों) (?:par|pe|ke liye|पर|के लिए) (?:sirf |bas |ek |बस |एक )*(?:bojh|bhaar|बोझ|भार)(?: .*)?

self_harm hurts_own_skin
    (?:ब्लेड|चाकू|रेज़र|रेजर|शीशे|कांच|सिगरेट) (?:से|में) (?:.{0,20} )?(?:हाथ|कलाई|बाजू|पैर|जांघ|खुद|अपना|अपने|त्वचा) (?:.{0,12} )?(?:काट\S*|जला\S*|खरोंच\S*|घाव)(?!.*(?:सब्ज़ी|सब्जी|प्याज|खाना बना))(?: .*)?
"""
