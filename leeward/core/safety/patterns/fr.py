"""French: the rules of danger and what changes their meaning."""

from __future__ import annotations

from leeward.core.safety.patterns import fr_more, wider
from leeward.core.safety.rules import Source, short_forms

_SHORT = short_forms(
    """mourrir mourire mourrire=mourir|jveu jveux jve=je veux|jen=je en|jpeu jpeux=je peux|jviens=je viens|jai=je ai|j'ai jai g=je ai|j'en jen=je en|j'suis chui jsuis chuis jsui=je suis|jveux jveu jv=je veux|jvais jvé=je vais|jpeux jpeu=je peux|jpense=je pense|
    j'aimerais jaimerais=je aimerais|j'voudrais jvoudrais=je voudrais|j'arrive=je arrive|j'avais=je avais|j'entends=je entends|j'irai=je irai|
    c'est cest c'était=ce est|n'ai nai=ne ai|n'est=ne est|n'en=ne en|n'a=ne a|n'y=ne y|n'aurai=ne aurai|n'arrive=ne arrive|m'en men=me en|m'a ma'=me a|
    m'ont=me ont|m'endormir mendormir=me endormir|m'ouvrir=me ouvrir|m'aime=me aime|m'étrangle=me etrangle|m'enfermer=me enfermer|m'enferme=me enferme|
    qu'il quil=que il|qu'elle quelle'=que elle|qu'on=que on|qu'ils=que ils|qu'un=que un|qu'une=que une|qu'est=que est|s'arrête sarrete s'arrêter=se arrete|
    s'il sil=si il|s'ils=si ils|d'en den=de en|d'être=de etre|d'exister=de exister|d'ici=de ici|d'une=de une|d'un=de un|d'envie=de envie|l'envie=envie|l'impression=impression|
    l'idée=idee|l'hôpital=hopital|l'eau=eau|aujourd'hui aujourdhui ajd auj=aujourdhui|t'aime=te aime|s'est=se est|s'en=se en|s'ouvrir=se ouvrir|s'était=se etait|
    d'adieu=de adieu|d'antidépresseurs=de antidepresseurs|j'attends=je attends|j'espère jespere=je espere|j'essaie=je essaie|j'écris=je ecris|j'entend=je entends|
    suicidai suicidez=suicider|veu veus=veux|vé=vais|pu=plus|pus=plus|chu=je suis|plu=plus|pa=pas|osef=on se en fout|
    bcp=beaucoup|pk pq pcq psk pck=parce que|tt=tout|ts=tous|tjs tjr=toujours|qd=quand|qqn=quelqu un|dsl=desole|mtn=maintenant|ac=avec|ds=dans|ss=sans|
    l'au-delà=au dela|crevé'=creve|xpill=medicaments|cachets cachet comprimés comprimé pilules médocs somnifères somnifère doliprane doliprane's paracétamol
    xanax lexomil antidépresseurs anxiolytiques efferalgan=medicaments|xgun=pistolet|flingue arme=pistolet|xknife=couteau|xrope=corde|xbridge=pont|
    unalive=tuer|kms=me tuer|mman=mere|maman=mere|papa=pere|daron=pere|daronne=mere|frérot=frere|sœur soeurette=soeur|meuf=copine|mec=copain|pote=ami|potes=amis|
    p'tit=petit|ptit=petit|finir=finir|qu'à=que a|lâcher=lacher|jme=je me|j'me=je me|jmen=je me en|jte=je te|jvoulais=je voulais|ya=il y a|y'a=il y a|'y=y"""
)

_MACROS = r"""
rel = (?:meilleure? |petite? |grande? |ex |vieux |vieille |jeune )*(?:amie?s?|copine?|copain|frere|soeur|fils|fille|mari|femme|compagne|compagnon|mere|pere|cousine?|oncle|tante|
    grand[ -]?mere|grand[ -]?pere|mamie|papi|papy|coloc\w*|collegue|voisine?|eleve|patiente?|cliente?|ex|neveu|niece|belle[ -]\w+|beau[ -]\w+|enfant|bebe|conjointe?|prof|patron|patronne|ado)
who = (?:mon|ma|mes|un|une|le|la|notre|son|sa) {rel}(?: a moi)?|il|elle|quelqu un (?:que je connais|de proche)|un pote|on
pills = medicaments|boite|boites|plaquettes?|javel|poison|insuline|flacon|tablette
killgo = me (?:suicider|tuer|pendre|flinguer|foutre en l'?air|foutre en air|buter|supprimer|donner la mort|jeter|balancer|defenestrer|noyer|immoler|ouvrir les veines|tailler les veines|trancher les veines|tirer une balle|mettre une balle|faire sauter (?:la cervelle|le caisson)|oter la vie|exploser la tete|empoisonner)(?: (?:sous|du|d un|de la|des|par|dans|sur|depuis|du haut|en dessous|les|contre) .{0,24})?|
    (?:en finir|mettre fin a (?:mes jours|ma vie|tout|ca|mes souffrances)|mettre un terme a (?:ma vie|mes jours|tout)|passer a l acte|passer a acte|sauter (?:du|d un|de la|par la|sous|dans le vide|depuis)(?: .{0,20})?|avaler (?:tous|toute|toutes|mes|les) (?:.{0,12})?{pills}|faire une (?:ts|tentative)|quitter (?:ce monde|cette vie|la vie)|attenter a mes jours|abreger mes souffrances|commettre un suicide)
die = mourir|crever|etre morte?|disparaitre(?: (?:pour toujours|a jamais|de (?:ce monde|la (?:terre|circulation|surface))))?|ne (?:plus|pas|jamais) (?:me )?(?:reveiller|exister|etre la|vivre|etre ici)|plus (?:me )?(?:reveiller|exister|vivre|etre la)|
    (?:me endormir|dormir) (?:et (?:ne )?(?:plus|jamais|pas) .{0,16}|pour toujours|a jamais|definitivement)|ne jamais etre nee?|arreter de (?:vivre|exister|respirer)|cesser de (?:vivre|exister)|partir (?:pour toujours|definitivement|pour de bon|de ce monde|au ciel|rejoindre .*)|que tout se arrete|partir loin et ne jamais revenir|la mort|claquer|y rester|caner
soon = ce soir|a soir|cette nuit|demain|aujourdhui|maintenant|tout de suite|ce week ?end|bientot|vendredi|samedi|dimanche|lundi|mardi|mercredi|jeudi|quand (?:tout le monde|mes parents|ils|les enfants) (?:dorm\w+|seront couches|seront partis)|dans (?:une heure|quelques (?:heures|minutes|jours)|\d+ (?:minutes|heures|jours))|avant (?:demain|la fin|noel)
"""

_RULES = r"""
passive wish_to_die
    (?:prie|espere|supplie|souhaite|prier|esperer|esperant|priant) (?:.{0,14})?(?:pour |de )?ne (?:pas|plus|jamais) (?:me reveiller|ouvrir les yeux|me relever|voir (?:le )?(?:matin|demain))(?: .*)?
    (?:veux|voudrais|voulais|aimerais|prefere|prefererais|souhaite|souhaiterais|envie de|envie que|besoin de|desire|reve de|pourrais|devrais|plutot|mieux de) (?:pouvoir )?(?:{die})
    (?:ne )?(?:veux|ai|voulais|voudrais|souhaite|merite|peux|desire|aurai|ressens) (?:plus|pas|meme plus|vraiment plus|aucune) (?:du tout |vraiment |de |le droit de |la force de |aucune |envie |la |cette |gout |d |a |le gout |l |raison |raisons |droit )*(?:vivre|exister|etre (?:la|ici|en vie|vivante?)|la vie|cette vie|me reveiller|continuer (?:a vivre|a exister)|de ce monde|rester en vie|de la vie|vie)
    (?:plus|pas|aucune?) (?:envie|gout|raison|raisons|force|le gout|gout a|aucune raison|desir) (?:de|a|pour|d) ?(?:la )?(?:vivre|vie|exister|etre en vie|me reveiller|rester en vie|continuer a vivre)
    (?:fatiguee?|lasse?|epuisee?|marre|ras le bol|assez|degoutee?|en ai marre|saturee?) (?:de|d) ?(?:vivre|la vie|cette vie|exister|etre (?:en vie|la|vivante?)|ma vie|ce monde|me reveiller|cette existence|respirer)
    (?:j ?espere|je espere|espere|prie|si seulement|pourvu|je reve) (?:que |de )?(?:je |un |une |ne |la |qu |chaque (?:soir|nuit) |tous les soirs |dieu )*(?:ne )?(?:(?:pas|plus|jamais) (?:me reveiller|ouvrir les yeux)|me reveille (?:pas|plus|jamais)|me reveillerai (?:pas|plus|jamais)|mourir|meure|mourrai|morte?|me (?:ecrase|renverse|percute|tue|prenne|emporte)|camion|voiture .{0,12}(?:ecrase|renverse|percute)|cancer|bus .{0,12}(?:ecrase|renverse|percute))(?: .*)?
    (?:seraient|serait|iraient|irait|sera|seront|se porterait|se porteraient|vivraient|vivrait|sont|est) (?:tous |toutes |tellement |bien |plus |beaucoup )*(?:mieux|heureux|heureuse|heureuses|tranquilles?|soulagee?s?|plus facile|simple)(?: .{0,14})? (?:sans moi|si je (?:n etais|ne etais|mourais|disparaissais|etais (?:morte?|plus|pas)|n existais|ne existais|partais|meurs|disparais|crevais)|quand je (?:serai|ne serai|n|mourrai))(?: .*)?
    mieux sans moi|si je (?:mourais|meurs|disparaissais|disparais|crevais|n existais plus|ne existais plus|etais morte?|n etais plus la|ne etais plus la|partais pour toujours)(?: .{0,20})? ?(?:personne|ca|ce|on|qui|tout|mieux|manque\w*|remarqu\w*|rien|pleur\w+|soulag\w+)(?: .*)?|personne (?:ne )?(?:.{0,24})?si je (?:mourais|meurs|disparaissais|disparais|crevais|n etais plus|ne etais plus)
    (?:mieux|preferable|plus simple|plus facile|autant) (?:que je |de |si je |d )?(?:etre morte?|mourir|sois morte?|meure|n existe pas|disparaisse|etais morte?|mourais|crever|ne pas etre nee?|n etais (?:pas|plus|jamais)|ne etais (?:pas|plus|jamais))(?: .*)?|(?:la mort|mourir|etre morte?|le suicide) (?:serait|est|me semble|me parait|ce serait|semble|parait) (?:.{0,10} )?(?:soulagement|delivrance|mieux|solution|douce?|issue|paisible|repos|liberation|facile|apaisant\w*|attirant\w*|paix|liberte)(?: .*)?
    (?:la |ma |cette )?vie (?:ne |n )?(?:vaut|a|merite) (?:plus|pas|aucun|plus aucun) (?:la peine|le coup|sens|d etre|de etre|vraiment)(?: .*)?|(?:plus|pas|aucune|aucun|quel|quelle|vois pas|vois plus) (?:de |le |l |la |aucun |aucune |l interet |d )*(?:sens|raison|interet|but|utilite) (?:a|de|d|pour) ?(?:la |ma |cette )?(?:vivre|vie|exister|continuer|etre en vie|rester en vie|rester)|(?:pourquoi|a quoi bon|a quoi ca sert de|a quoi sert de) (?:je )?(?:vivre|vis|exister|existe|rester en vie|suis nee?|suis en vie|suis encore la|continuer a vivre)(?: .*)?
    (?:decue?|triste|degoutee?|deception|en colere|pleure|pleurer|deteste|hais|dommage|enervee?) (?:.{0,14} )?(?:de |d |quand |que |parce que |en )+(?:je )?(?:me (?:etre )?reveill\w+|etre (?:encore )?(?:en vie|vivante?|la|reveillee?)|suis (?:encore )?(?:en vie|la|vivante?)|ouvr\w+ les yeux|encore en vie)(?: .*)?|me reveiller (?:.{0,12})?(?:deception|torture|punition|cauchemar)
    (?:envie|jalouse|jaloux|j envie|je envie) (?:.{0,8})?(?:des|les|ceux qui|de ceux qui) (?:sont )?(?:morts?|mortes|decedes|meurent|partis|sont morts)|(?:aurais|aurait) (?:du|mieux fait de|prefere) (?:ne (?:pas|jamais) )?(?:naitre|mourir|etre morte?|y rester|crever|mourir a sa place|partir avec (?:lui|elle)|que je (?:meure|ne naisse pas))(?: .*)?|(?:m en fous|me en fous|m est egal|me est egal|m en fiche|me en fiche|peu importe|ca me va|derangerait pas|egal) (?:.{0,10})?(?:de mourir|si je (?:meurs|mourais|creve)|de vivre|vivre ou mourir|mourir)|(?:deteste|hais|supporte plus de|regrette de|regrette d) ?(?:etre (?:en vie|nee?|vivante?)|vivre|exister|mon existence)|je (?:ne )?(?:devrais|merite) (?:pas|plus) (?:etre (?:en vie|la)|exister|de vivre|vivre)|pense (?:souvent |beaucoup |tout le temps |sans arret )?a (?:la mort|mourir|ma mort|mon enterrement)(?: .*)?|(?:que|qu) (?:quelqu un|on|dieu|la mort) (?:me |vienne me )(?:tue|prenne|reprenne|acheve|chercher|emporte)|idees noires|pensees (?:noires|morbides)|pulsions de mort|que la mort vienne|je suis (?:deja )?morte? (?:a l )?interieur

longing with_the_dead
    (?:veux|voudrais|aimerais|envie de|besoin de|espere|vais|hate de|souhaite|bientot) (?:.{0,8})?(?:rejoindre|retrouver|etre avec|aller avec|suivre|etre pres de|revoir|partir avec|etre a cote de) (?:lui|elle|eux|mon|ma|mes|toi|le|la) ?(?:.{0,24})?(?:la[ -]haut|au ciel|au paradis|de l autre cote|de autre cote|decedee?|mort|morte|defunte?|dans la tombe|dans au dela|qui (?:est|sont) (?:mort\w*|partie?s?|decede\w*)|disparue?|ou (?:il|elle) est)|(?:veux|vais|voudrais|aimerais) (?:le|la|les|te) (?:rejoindre|suivre|retrouver)(?= .*(?:mort\w*|ciel|la haut|tombe|deced\w+|parti\w*|bientot|enterr\w*|deuil)|$)|(?:rejoindre|retrouver) (?:mon|ma) (?:defunte?|feu|{rel} decedee?) ?.*|(?:peux|veux|sais) (?:plus|pas) (?:comment )?vivre sans (?:lui|elle|mon|ma|toi)(?: .*)?

active kill_myself
    (?:me )?(?:foutre|jeter|mettre|balancer) (?:sous|devant) (?:un|le|une|la) (?:train|metro|rer|voiture|camion|bus|tram)(?: .*)?
    (?:foutre|fiche|mettre) en l air (?:ce soir)?|me foutre en l air|songe(?:r)? a (?:me|en finir|mourir|la mort|mettre fin|disparaitre|passer)(?: .*)?
    {killgo}
    (?:pense|penser|pensees?|pensais|idees?|ideation|envies?|envie|pulsions?|tendances?|songe|songer|crises?) (?:souvent |tout le temps |sans cesse |encore |serieusement |beaucoup |de plus en plus |tous les jours |constamment )*(?:au|du|de|a|le)? ?(?:suicides?|suicidaires?|me suicider|me tuer|en finir)(?! (?:de son|de sa|de leur|collectif|assiste))
    (?:suis|sens|me sens|etre|deviens|redevenue?|etais) (?:tres |un peu |encore |de nouveau )?suicidaire|suicidaire(?= (?:en ce moment|depuis|ce soir|a nouveau|encore))
    je (?:me )?(?:suicide|tue|pends|flingue|bute|jette (?:sous|du|par) .{0,14}|fous en l air|fous en air|tire une balle)(?! (?:au (?:travail|boulot|taf)|a (?:la tache|bosser|travailler|te|vous|expliquer|lui|essayer|le|repeter)|le temps))|(?:veux|vais|voudrais|veut|envie de|aimerais|pense a|peux) me (?:suicid\w*|tue|pend)|me suicider|me tuer(?! (?:au (?:travail|boulot|sport)|a la tache))|le suicide (?:est|me|comme|reste|serait|semble)(?! (?:un (?:probleme|sujet|theme|fleau)|une|la (?:deuxieme|premiere)|des jeunes))|(?:moyens?|facons?|manieres?) de (?:mourir|me tuer|me suicider|en finir)|me faire du mal (?:pour mourir|jusqu a mourir)|si (?:elle|il|ca|je) .{3,40} je (?:me tue|me suicide|me fous en l air|me flingue)

intent going_to_kill_myself
    (?:je )?(?:(?:me en )?vas|vais|compte|ai decide de|ai decide d|suis prete? a|suis decidee? a|prevois de|suis sur le point de|ai prevu de|ai l intention de|suis determinee? a|me prepare a) (?:{killgo}|mourir (?:ce soir|cette nuit|demain|bientot)|tout arreter ce soir|passer a l acte|sauter|le faire ce soir|me jeter)(?! (?:de (?:rire|faim|chaud|honte|froid)|au (?:travail|boulot)|rapidement avec|avec (?:le|ce|cette|les)))
    {soon} (?:.{0,14} )?(?:je (?:vais (?:{killgo}|mourir|partir pour toujours)|me (?:tue|suicide|pends|flingue|jette|fous en l air)|saute|meurs|mets fin a .*|ne serai plus la|serai morte?|pars pour toujours|en finis)|{killgo}|j en finis|tout sera fini|c est fini|ce sera fini|ce est la fin)(?! (?:de (?:rire|faim|chaud|honte)))
    (?:{killgo}) {soon}
    (?:ecrit|ecris|ecrire|laisse|prepare|redige|fini|termine|prete|ecrite) (?:.{0,14})?(?:lettres?|mots?|messages?) (?:de adieux?|d adieux?|de suicide|pour (?:dire adieu|expliquer|apres))|(?:ma|mes|la) lettres? (?:de adieux?|d adieux?|de suicide)(?: .*)?|(?:ai|avoir) (?:un|tout) (?:plan|prevu|prepare|planifie)(?= .*(?:mourir|suicid\w*|tuer|finir|lettre|corde|medicament|adieu|date|ce soir|demain))|tout est (?:pret|prepare|prevu|planifie)(?= .*(?:mourir|suicid\w*|tuer|finir|lettre|corde|medicament|adieu|ce soir|demain|partir))|(?:quand|lorsque) (?:tu|vous) (?:liras|lirez|lisez|trouveras|trouverez) .{0,20}(?:morte?|plus la|partie?|trop tard)|(?:ce soir|aujourdhui|demain) (?:ce est|est|sera|ce sera) (?:mon|ma) dernier\w* (?:jour|nuit|soir|soiree)(?! (?:de (?:travail|vacances|cours|stage)|au (?:boulot|bureau)))

now in_progress +past +joke
    (?:viens de|ai|je ai|je viens de) (?:pris|avale|bu|prendre|avaler|gobe|boire|gober) (?:.{0,24} )?{pills}(?:.{0,20})? (?:pour (?:mourir|en finir|ne plus|ne pas me reveiller|dormir pour toujours)|et (?:je veux mourir|j attends|je attends|je vais mourir|j espere|je espere)|parce que je veux mourir|je veux mourir)(?: .*)?
    (?:suis|la|assise?|debout|montee?) (?:.{0,8} )?(?:sur|au bord|devant|en haut) (?:le|la|les|du|de la|un|d un|des) (?:pont|toit|rebord|bord|balcon|fenetre|rails|voie|voies|quai|vide|falaise|parapet|rambarde)(?: .{0,16})? (?:et|prete?|pour|je|a deux doigts|j)(?: .*)?|(?:pistolet|couteau|lame|corde|medicaments|rasoir|fusil) (?:.{0,12})?(?:dans (?:la|ma) main|sur (?:la|ma) tempe|autour (?:du|de mon) cou|devant moi|a la main|dans la bouche|contre ma)|(?:viens de|ai) (?:me )?(?:m )?(?:ouvert|ouvrir|tailler|taille|tranche|trancher) les veines|ca (?:ne )?(?:s arrete|arrete|se arrete) pas de saigner|je le fais maintenant|je saute|je vais le faire (?:maintenant|la)

attempt attempt
    (?:essaye|tente|ai essaye|ai tente|failli|rate|voulu|ai voulu) (?:de |d )?(?:me (?:suicider|tuer|pendre|foutre en l air|foutre en air|flinguer|noyer|jeter .{0,14}|ouvrir les veines)|en finir|mettre fin a (?:mes jours|ma vie)|mourir|mon suicide|sauter)(?: .*)?|(?:tentatives?) (?:de suicide|ratee?)|(?:fait|faire|refait) une (?:ts|tentative)(?! (?:de (?:record|gateau|recette)))|ma ts|mes ts

have prepared
    (?:ai|je ai|achete|garde|mis de cote|stocke|accumule|prepare|cache|trouve|emprunte|vole|recupere) (?:.{0,12} )?(?:les|des|la|une|un|mes|assez de|toute?s?|suffisamment de|achete|garde|prepare|cache|mis de cote|stocke) (?:.{0,10} )?(?:medicaments|corde|pistolet|lames?|poison|fusil|somniferes|carabine)(?! (?:pour (?:le|la|mon|ma) (?:mal|rhume|toux|tete|douleur|escalade|chien|tension)|contre la))(?= .*(?:pret\w*|cache\w*|assez|tiroir|soir|nuit|moment|finir|mourir|devant|main|la|suffi\w*)|$)|(?:choisi|decide|fixe|trouve|repere|sais) (?:la |le |de la |du |un |une |deja )*(?:date|jour|lieu|endroit|pont|methode|comment|moyen)(?= .*(?:faire|mourir|finir|sauter|partir|et (?:la|le|l)|je vais)|$)(?! (?:du mariage|de la (?:fete|reunion)|des vacances))|(?:cherche|regarde|recherche|lis|google) (?:.{0,16})?(?:methodes|comment (?:mourir|se tuer|me tuer|faire un noeud|se pendre)|des ponts|doses? mortelles?|suicide)

means means_asked +frame +past +joke +neg
    (?:combien|quelle quantite|quelle dose|quels?|quelles?|quel) (?:.{0,50} )?(?:pour (?:mourir|se tuer|me tuer|se suicider|en finir|ne (?:plus|pas) se reveiller|que ce soit mortel|une overdose|faire une overdose|tuer (?:quelqu un|une personne|un (?:homme|adulte)))|mortel\w*|letale?s?|fatale?s?|tue|tuent|overdose)(?! (?:le temps|des mouches|les germes))(?: .*)?
    (?:facon|maniere|methode|moyen|mort|suicide)s? (?:.{0,16})?(?:indolores?|sans (?:douleur|souffrir|souffrance)|rapides?|efficaces?|la moins douloureuse|le moins douloureux|moins douloureus\w*|plus (?:rapide|simple|facile|douce|sure?|efficace))(?: .{0,10})?(?:de |d |pour )?(?:mourir|se tuer|me tuer|se suicider|me suicider|en finir|partir)?|(?:mourir|se tuer|se suicider|me tuer|en finir|me suicider) (?:sans (?:souffrir|douleur|avoir mal)|rapidement|vite|proprement)|comment (?:.{0,10})?(?:se suicider|me suicider|se tuer|me tuer|se pendre|me pendre|mourir|faire un noeud (?:coulant|de pendu)|en finir|faire une overdose|mettre fin a)(?! (?:de (?:rire|faim)))(?: .*)?|ou (?:.{0,10})?(?:acheter|trouver|se procurer) (?:.{0,10})?(?:poison|cyanure|un pistolet|pentobarbital|nembutal)|doses? (?:mortelles?|letales?|fatales?)|(?:quel|quels|les) ponts? .{0,30}(?:haut|sauter|barriere|filet|rambarde|garde|grillage)|(?:est ce que|ca fait|se noyer|se pendre) (?:.{0,10})?(?:mal (?:de mourir|de se pendre|quand on (?:meurt|saute|se pend)))|ca fait mal de (?:mourir|se pendre|se noyer)|methodes? (?:de suicide|pour (?:mourir|se suicider|en finir))

soft farewell 2 +neg
    adieu(?:x)?(?! (?:l ami professionnel|les (?:kilos|vacances|rides)))|(?:merci pour tout|merci a tous|pardon pour tout|je vous aime|je te aime|desolee? pour tout).{0,50}(?:adieu|au revoir|prenez soin|prends soin|pour toujours|prenez bien soin)|(?:prenez|prends|prendras|prendrez|occupe toi|occupez vous|veillez|veille|qui (?:va )?(?:prendra|prendre|s occupera)) (?:.{0,8})?(?:soin |sur |de )+(?:mon|ma|mes|eux|lui|elle|notre) ?(?:chat|chien|enfants?|fils|fille|parents?|mere|pere|famille|{rel}|animaux|plantes)?(?= .*(?:quand|si je|apres|sans moi|plus la|adieu|partie?)|$)|(?:quand|apres que|une fois que|lorsque) je (?:ne )?(?:serai|suis) (?:plus (?:la|de ce monde|en vie)|partie?|morte?)(?! en (?:vacances|voyage|week))|(?:n aurez|ne aurez|n auras|ne auras|auront|aurez|auras) (?:plus|pas|plus jamais) (?:a |besoin de )(?:vous |te |se )?(?:soucier|inquieter|supporter|occuper|supporter)(?: .*)?|(?:serai|ne serai) (?:plus|bientot plus) (?:un |une )?(?:probleme|poids|fardeau|boulet|charge|la|embeter)(?: .*)?|(?:dernier|derniers) (?:message|mots|au revoir)(?! (?:recu|de la prof|de mon patron))|bientot (?:ce |ca |tout )?(?:sera fini|sera termine|termine|fini)|tout sera (?:bientot )?(?:fini|termine)|on se (?:retrouvera|reverra) (?:la haut|au ciel|de l autre cote|dans une autre vie)

soft affairs 2
    (?:donne|donner|distribue|legue|donnees) (?:toutes? |mes |tous )+(?:affaires|choses|vetements|livres|bijoux|biens|objets|guitare|animaux)(?! (?:a (?:emmaus|une association|la croix)|avant (?:le|mon) demenagement|pour le demenagement))(?= .*(?:besoin|plus|servir|ami|souvenir)|$)|(?:mis|mettre|mets) (?:mes affaires|tout|mes papiers) en ordre(?! (?:pour (?:le demenagement|la banque|le pret|les impots)))|(?:testament) (?:ecrit|fait|pret|signe)|(?:ecrit|fait|signe|redige) mon testament|(?:apaisee?|calme|sereine?|en paix|soulagee?|paix|serenite) (?:.{0,10} )?(?:depuis que|maintenant que|parce que) (?:je |j )?(?:ai )?(?:pris (?:ma|la) decision|decide|sais (?:ce que|comment|quand)|suis decidee?)(?: .*)?

soft burden 2
    (?:ne )?(?:manquerais|manquerai|manque) a personne|personne (?:ne )?(?:me )?regrettera(?:it)?(?: .*)?
    (?:autre|meilleure|vraie) (?:mere|maman|pere|femme|fille) && (?:enfants?|meritent|sortiraient|mieux|famille)
    (?:ne )?(?:derangerai|embeterai|generai|ennuierai|peserai) (?:plus|plus personne|bientot plus)(?: .*)?|(?:plus|bientot) (?:.{0,8})?(?:deranger|embeter|gener) (?:plus )?personne
    (?:suis|etre|sens comme|sens|represente|deviens) (?:.{0,8})?(?:un|une|qu un|que un) (?:poids|fardeau|boulet|charge|parasite|gene|probleme|dechet)(?: .{0,8})?(?:pour)? ?(?:tout le monde|tous|ma famille|mes \w+|les autres|eux|vous|mon \w+|ma \w+|la societe)?(?! (?:plume|lourd))|(?:meritent|merite|merites|meritez) (?:mieux|quelqu un de mieux|une (?:meilleure|autre) \w+)(?: que moi)?|(?:gache|pourris|ruine|detruis|empoisonne) (?:la vie|tout|leur vie|leurs vies|la vie de)(?: .*)?

soft cannot_go_on 2 +neg
    (?:en peux|peux|en pouvais|tiens|supporte|arrive|tiendrai|y arrive|y arriverai) plus(?! a (?:dormir|me (?:en)?dormir|me endormir|me concentrer|travailler|manger|etudier|avancer|suivre|lire|me lever|me souvenir|courir|joindre|payer|finir))(?: (?:de (?:tout|vivre|rien|cette|souffrir|la vie|faire semblant|lutter|me battre)|du tout|vraiment|la|et|je|tenir|a|continuer|il faut|moralement))?(?! (?:de (?:ce (?:boulot|bruit|temps|froid)|cette (?:chaleur|pluie|chanson)|mon (?:chef|patron|voisin)|attendre|la chaleur)|avoir|marcher (?:apres|a cause)|manger))(?: .*)?
    (?:veux|voudrais|faut|que|envie) (?:que )?(?:tout |ca |ce |la douleur |cette douleur |tout ca |ma vie |la souffrance )+(?:se )?(?:arrete|finisse|termine|cesse|stoppe|disparaisse)(?: .*)?|(?:a quoi bon|a quoi ca sert|quel interet|ca sert a quoi)(?: (?:continuer|tout ca|de continuer|vivre|se battre|lutter|essayer|de se (?:lever|battre)).*|$)|plus rien (?:n a|ne a|a) (?:de |aucun )?(?:sens|importance|gout)|(?:plus|pas|aucun|aucune|vois pas|vois plus) (?:de |d |aucune |aucun )*(?:issue|espoir|avenir|solution|sortie|porte de sortie|futur)(?: .*)?|(?:j abandonne|je abandonne|je baisse les bras|j arrete de (?:me battre|lutter)|je lache (?:tout|prise)|a bout(?! de (?:souffle apres|bras))|plus la force(?: .*)?|toucher? le fond|au bout du rouleau)|tout le monde (?:s en fout|se en fout) de moi|rien ne (?:va |pourra )?(?:changera|s ameliorera|jamais)

soft death_on_mind 1
    (?:je|j|me|moi|mon|ma|mes) (?:\S+ ){0,7}(?:mort|morte|mourir|suicide|tombe|enterrement|cercueil|disparaitre|cimetiere)|suicide|suicidaire|personne (?:ne )?(?:me aime|m aime|se soucie|remarquerait|me comprend|pleurerait|s en rendrait|tient a moi|me retiendrait)|je (?:ne )?(?:sers|vaux|compte|suis bonne?) (?:plus |pas |a )*(?:a |pour )?(?:rien|personne)|je (?:ne )?suis (?:plus |qu )?(?:rien|une (?:merde|erreur|rate\w*)|un (?:echec|dechet|rate))|je (?:me )?(?:deteste|hais)(?: .{0,10})?$|ma vie (?:est|n a|ne a) (?:.{0,6})?(?:finie|foutue|nulle|merde|aucun sens|plus de sens|un enfer|un cauchemar)|(?:desespere\w*|desespoir|sans espoir|aucun espoir)|(?:veux|voudrais|envie de) (?:disparaitre|fuir tout|dormir et)

heavy distress 0.5
    deprim\w+|depression|angoiss\w*|triste|tristesse|pleure|pleurer|seule?|solitude|vide|epuise\w*|panique|peur|souffre|souffrance|malheureu\w+|perdue?|honte|culpabilit\w+|fatigue\w*|marre|mal

self_harm self_harm
    (?:je )?(?:me|de me|a me) (?:scarifi\w+|mutil\w+|coupe|couper|taillad\w+|entaill\w+|brule|bruler|griffe jusqu\w*|griffer jusqu\w*|frappe la tete|cogne la tete|fais du mal|faire du mal|automutil\w+|lacere\w*|ouvre la peau)(?! (?:les (?:cheveux|ongles)|la parole|en cuisinant|un (?:bout|morceau)|du monde|les vivres|le doigt|la langue|avec le four|au (?:soleil|four)))(?: .*)?|(?:scarification|scarif\w+|automutilation)(?! (?:cours|expose))|(?:lame|rasoir|cutter|briquet) .{0,20}(?:peau|bras|poignets?|cuisses?|avant bras)

eating eating_disorder
    (?:me )?(?:fais|faire|force a|forcer a|suis fait) (?:vomir|me faire vomir)(?: .*)?|(?:doigts? (?:dans|au fond de) la gorge)|(?:anorexi\w+|boulimi\w+|hyperphagie|laxatifs?|tca|troubles? alimentaires?)(?! (?:expose|cours|documentaire))|(?:mange|mangee?|mangeais|manger) (?:plus rien|rien|plus|pas) (?:.{0,16})?(?:depuis|jours|grossi\w*|grosse|maigr\w+|poids|kilos)(?: .*)?|(?:rien mange|pas mange) depuis (?:.{0,10})?jours(?: .*)?|vomis (?:apres|tout|chaque)(?: .*)?

psychosis psychosis
    (?:entends|entend|entendre|entendais) (?:.{0,8})?(?:des |une |les |plusieurs )?voix(?! (?:du coeur|de (?:la chorale|mes (?:voisins|enfants))|a la radio|magnifique))(?: .*)?|les voix (?:me|dans|ne|dis\w+|veulent|m)(?: .*)?|(?:on|ils|les voisins|quelqu un|le gouvernement) (?:.{0,10})?(?:me|m|mes|a|ont) (?:.{0,6})?(?:suivent|suit|espionnent|espionne|surveillent|surveille|empoisonn\w+|mis une puce|implant\w+|lisent dans mes pensees|controlent|pensees|complot\w*|veulent ma mort)(?: .*)?|puce (?:dans|sous) (?:la|ma|mon) (?:tete|peau|cerveau|dent)|(?:tele|television|radio) (?:me parle|m envoie|me envoie)(?: .*)?|vois (?:des )?(?:choses|gens|ombres|demons) (?:que|qui) (?:les autres|n existent|ne existent|personne|ne sont)(?: .*)?

command command_voices
    (?:voix|elles|dieu|diable|demon) (?:.{0,14} )?(?:me |m )?(?:disent|dit|ordonnent|ordonne|demandent|poussent|crient|commandent) (?:de |d )?(?:me |le |la |les )?(?:tuer|sauter|jeter|couper|suicider|faire (?:du )?mal|mourir|blesser|frapper|pendre)(?: .*)?

mania mania
    (?:dors|dormi|dormir|sommeil) (?:.{0,20})?(?:jours|nuits|plus|pas)(?= .*(?:incroyable|energie|invincible|genie|idees|dieu|depense\w*|achete\w*|elue?|jamais ete aussi bien|genial))(?: .*)?|(?:episode|phase|crise) maniaque|en (?:pleine )?manie|je me sens invincible(?= .*(?:dor|argent|achet|depens))

abuse_partner partner_violence
    (?:mari|copain|copine|conjoint|conjointe|ex|femme|compagnon|il|elle) && (?:serre la gorge|serre le cou|etrangl\w*|main sur la gorge|m a frappee?|m a gifle\w*|tire les cheveux|coups de (?:pied|poing)|m a cognee?|plaque\w* contre|menace de me tuer|m enferme|me enferme|me frappe|leve la main sur moi)
    (?:mon|ma|mes)? ?(?:mari|femme|copain|copine|conjointe?|compagnon|compagne|ex|il|elle|fiance) (?:.{0,20} )?(?:me|m|nous) (?:a |as |avait )?(?:frappe\w*|bat|battu\w*|tape\w*|gifle\w*|cogne\w*|etrangl\w+|menac\w+|pousse\w* (?:contre|dans)|enferm\w+|insulte\w* et|humili\w+|viol\w+|force\w* a|donne des coups|roue de coups|suit partout|controle|confisque|interdit|empeche de|prend mon (?:argent|telephone))(?! (?:dans l oeil|aux (?:echecs|cartes)|a l epaule|par son talent|l esprit|au (?:tennis|scrabble|ping|monopoly)))(?: .*)?|violences? (?:conjugales?|domestiques?)(?! (?:cours|formation|association))|(?:j ai|je ai) peur de (?:mon (?:mari|copain|ex|conjoint|compagnon)|lui|qu il me (?:tue|frappe)|que il me)(?: .*)?

abuse_child child_abuse
    (?:mon|ma|mes) (?:pere|mere|beau[ -]pere|belle[ -]mere|oncle|tonton|parents|grand[ -]pere|frere|cousin|prof|coach|entraineur|pretre|voisin) (?:.{0,20} )?(?:me|m|nous) (?:a |ont |avait )?(?:frapp\w+|bat|battent|battu\w*|tap\w+|touch\w+|viol\w+|abus\w+|gifl\w+|enferm\w+|brul\w+|cogn\w+|caress\w+|fait des choses|force\w* a|donne des coups)(?! (?:par (?:ses mots|sa gentillesse)|au (?:tennis|scrabble)|aux (?:echecs|cartes)|droit au coeur|le coeur))(?: .*)?|(?:vient|entre|rentre) dans ma chambre la nuit(?: .*)?|abuse de moi|attouchements?|inceste

abuse_elder elder_abuse
    (?:mon|ma) (?:fils|fille|aide|infirmier\w*|neveu|niece|petit[ -]fils|belle[ -]fille|auxiliaire) (?:.{0,16} )?(?:me |m )?(?:frappe|bat|enferme|prend ma (?:retraite|pension|carte)|vole|pousse|crie dessus|laisse sans manger|maltraite)(?: .*)?|maltraitance (?:des personnes agees|en ehpad)

assault sexual_assault +past
    (?:me suis|ai ete|suis|je ai ete|m a|me a|m ont|me ont|ete) (?:fait )?(?:violee?|viole|violer|agressee? sexuellement|abusee?|droguee?|touchee? sans|violentee?)(?! (?:la loi|le contrat))(?: .*)?|(?:mon|un|le) viol(?! (?:de (?:la loi|domicile)|au cinema))|agression sexuelle|(?:il|elle|mec|copain) (?:.{0,10})?(?:n a|ne a|a) pas (?:arrete|ecoute) quand (?:je |j )?(?:ai )?dit non(?: .*)?|j ai dit non (?:mais|et) il(?: .*)?|je ai dit non (?:mais|et) il(?: .*)?|(?:m a|me a) force\w* (?:a coucher|a faire|sexuel\w*|a le toucher)(?: .*)?

sextortion sextortion +past
    (?:photos?|videos?|nudes?|images) (?:.{0,40} )?(?:menac\w+|publier|diffuser|envoyer|partager|poster|chantage|balancer|envoie|diffuse|montrer)(?= .*(?:si je|paie|payer|argent|tout le monde|famille|nue?s?|contacts|lycee|college|chantage|intimes?|menac))(?: .*)?|(?:menace\w*|chantage) (?:.{0,40} )?(?:photos?|videos?|nudes?|images intimes)(?: .*)?

substance substance_trouble
    (?:arrive|peux|arrivais) (?:pas|plus) a? ?(?:arreter|me passer) (?:de |d )?(?:boire|l alcool|alcool|me droguer|la drogue|la coke|fumer (?:du crack)|consommer|la cocaine|l heroine|heroine)(?: .*)?|(?:rechute|replonge) (?:.{0,10})?(?:dans|alcool|drogue|coke|heroine|boire|hier)(?: .*)?|suis (?:alcoolique|toxico\w*|accro a (?:la coke|l heroine|la drogue|l alcool|heroine|alcool|la cocaine|codeine))|je (?:bois|me drogue|consomme) (?:tous les (?:jours|soirs)|des le matin|pour (?:oublier|dormir|tenir)|une bouteille)(?! (?:de l eau|d eau|du cafe|du the))

overdose overdose +joke
    (?:ai|viens de|je ai) (?:.{0,6})?(?:pris|avale|avaler|prendre|gobe) (?:deux|trois|quatre|plusieurs|cinq|une|toutes les|la|\d+) (?:boites?|plaquettes?|flacons?|tablettes?)(?: .*)?
    (?:ai|viens de|je ai) (?:.{0,6})?(?:pris|avale|prendre|avaler|bu|gobe|gober) (?:.{0,20} )?(?:toute|tous|trop|plein|une boite|une plaquette|la boite|\d{2,}|vingt|trente|quarante|cinquante|dix|quinze|le double|double dose|beaucoup trop)(?: .{0,16})? ?{pills}(?! (?:par jour|il y a \w+ ans))|(?:bu|avale) (?:de la |du |la )?(?:javel|poison|eau de javel|antigel|desherbant)|(?:fais|fait|faire|en) (?:une )?overdose(?! (?:de (?:chocolat|sucre|cafe|mignon\w*|series)))

withdrawal severe_withdrawal 2 +joke
    (?:arrete|sevrage|sans|plus) (?:.{0,20} )?(?:boire|alcool|medicaments|heroine|benzo\w*|valium|verre)(?= .*(?:trembl\w+|hallucin\w+|convuls\w+|vois des|sueurs|transpir\w+))(?: .*)?

medical medical_emergency +joke
    (?:douleur|mal|serre|oppression|poids|ecrase|etau|brule) (?:.{0,16} )?(?:a la |dans la |la |sur la )?poitrine(?= .*(?:bras|machoire|sueur|transpir\w+|respir\w+|gauche|dos|vertige|nause\w+))(?!.*(?:medecin a dit|anxiete d apres|crise d angoisse))|(?:visage|bouche|bras|cote) (?:.{0,20} )?(?:tombe|affaissee?|paralys\w+|engourdi\w*|tordue?|deformee?)(?= .*(?:parl\w+|mots|bras|avc|visage|articul\w+)|$)|(?:ne |n )?(?:respire|repond|reveille) (?:plus|pas)(?= .*(?:mon|ma|il|elle|aide|secours|inconscient\w*)|$)(?!.*(?:message|telephone|sms|appel))|(?:infarctus|avc)(?= .*(?:crois|maintenant|en train|fait|aide))|saigne .{0,16}(?:arrete pas|beaucoup|sans arret)|lithium(?= .*(?:trembl\w+|vomi\w*|confus\w*|diarrhee|vertig\w+))

threat intent_to_harm +past
    (?:vais|jure que je vais|compte|je le jure je vais) (?:le|la|les|lui|leur|tous les|tuer|poignarder) ?(?:tuer|buter|planter|poignarder|egorger|descendre|crever|fumer|defoncer|massacrer|flinguer|tirer dessus|faire (?:payer|la peau))?(?= .*(?:couteau|pistolet|ce soir|demain|attends|merite|maison|tous|fusil|hache|boulot|lycee|ecole|mon (?:patron|pere|ex|voisin|beau)|ma (?:mere|belle|femme)))(?!.*(?:si (?:il|elle) (?:finit|mange|oublie)|xlaugh|mdr|lol))(?: .*)?
    (?:apporter|amener|prendre|pris|ramener|emmener) (?:un |une |le |la |mon )(?:couteau|pistolet|fusil|bombe) (?:.{0,10})?(?:a l ecole|au lycee|au college|au travail|au boulot|chez (?:lui|elle)|pour (?:le|la|les) (?:tuer|planter))(?: .*)?

urge urge_to_harm +past
    (?:envie|envies|pulsions?|peur|pensees?|imagine|idees?) (?:de |d )?(?:.{0,6})?(?:tuer|frapper|blesser|etrangler|poignarder|faire (?:du )?mal a|taper|massacrer) (?:mon|ma|mes|quelqu un|les gens|lui|des gens|tout le monde|le|la|un|une|a)(?: .{0,20})?

armed weapon_at_hand
    (?:ai|pris|avec|achete|prends) (?:un |une |le |la |mon )+(?:couteau|pistolet|fusil|hache|machette|batte)(?: .*)?

other someone_at_risk +joke
    {who} (?:.{0,30} )?(?:message|lettre|sms|mot|vocal|mail|audio) (?:de |d )adieux?(?: .*)?
    {who} (?:.{0,30} )?(?:veut|voulait|dit|parle|menace|pense|a (?:dit|essaye|tente|ecrit|envoye|poste|voulu|fait)|va|vient|est|m a dit|me dit|compte|a des|envoie|repete|m ecrit|se) (?:.{0,24} )?(?:mourir|suicid\w+|se tuer|en finir|se pendre|mettre fin|se couper|se scarifi\w+|automutil\w+|ne (?:veut|veux) plus vivre|plus vivre|se faire du mal|adieu|disparaitre|se jeter|sauter|plus envie de vivre|se mutil\w+)(?! (?:de (?:rire|faim|chaud|honte|soif)|au (?:travail|boulot)|les cheveux))(?: .*)?
    (?:inquiete?|peur|aider|inquiet) (?:.{0,16} )?(?:pour |de |que |qu )+{who} (?:.{0,30} )?(?:suicid\w+|se tue\w*|se fasse|fasse (?:une betise|du mal)|mourir|passe a l acte)(?: .*)?|{who} se (?:scarifie|mutile|coupe les veines|fait du mal)(?: .*)?|{who} (?:ne )?veut plus vivre(?: .*)?

other_now someone_in_danger_now +joke +past
    {who} (?:.{0,10} )?(?:vient de |a )(?:avaler|avale|prendre|pris|sauter|saute|se pendre|se ouvrir|s ouvrir) (?:.{0,20} )?(?:medicaments|boite|pont|veines|fenetre)?(?! (?:il y a \w+ ans|l an dernier))|{who} (?:.{0,8} )?(?:ne respire plus|est inconsciente?|ne se reveille (?:pas|plus)|est sur (?:le pont|le toit|le rebord))(?: .*)?

bereaved lost_someone +neg +past
    (?:mon|ma|mes|notre) (?:defunte? |feu |pauvre )?{rel} (?:.{0,16} )?(?:est mort\w*|est decede\w*|nous a quitte\w*|est partie?|s est suicide\w*|se est suicider?|se est pendu\w*|se est tuer?|s est (?:tue\w*|pendu\w*)|a mis fin a)(?: .*)?|(?:mort|perte|deces|enterrement|suicide) de (?:mon|ma|mes|notre) .{0,16}|perdu (?:mon|ma|mes) {rel}|fausse couche|veuve?|veuf|deuil

intrusive intrusive_thoughts +neg +past
    (?:pensees|images|idees) (?:intrusives|horribles|obsedantes)(?: .*)?|jamais (?:je ne )?(?:le ferais|lui ferais de mal|passerais a l acte)(?: .*)?

perinatal perinatal +neg +past
    (?:mon|le|ma|notre) (?:bebe|nouveau ne|nourrisson)|post[ -]?partum|enceinte|accouch\w+|grossesse

perinatal_risk perinatal_risk +past
    (?:depression|psychose) (?:du )?post[ -]?(?:partum|natale)|baby blues(?= .*(?:semaines|mois|mourir))|bebe (?:.{0,10} )?(?:est )?(?:le )?(?:diable|demon|possede|pas le mien)|(?:jeter|noyer|secouer|lacher|faire du mal a|etouffer) (?:a )?mon bebe|(?:ne |n )?(?:ressens rien|aime pas|arrive pas a aimer) (?:pour )?mon bebe|bebe serait mieux sans moi

minor young +neg +joke
    ai (?:[89]|1[0-7]|treize|quatorze|quinze|seize|dix sept|douze|onze) ans(?! (?:de (?:mariage|carriere|experience)))|suis mineure?|suis (?:au college|en (?:cinquieme|quatrieme|troisieme|sixieme|seconde))

deny denies
    (?:ne |n )?(?:suis|me sens) (?:pas|absolument pas) suicidaire|(?:ne )?(?:veux|vais|pense) (?:pas|absolument pas) (?:a )?(?:mourir|me tuer|me suicider|au suicide|me faire du mal)|jamais je ne (?:me tuerais|me suiciderais|ferais ca)

wobble wobble +neg +frame +past +joke
    a nouveau|de nouveau|encore (?:ces|les|a|maintenant)|revient|reviennent|revenu\w*|ces (?:derniers )?(?:temps|jours)|rechute|recommence\w*|je replonge|me fait peur|dernierement|en ce moment|ca me reprend

resolved resolved +neg +frame +past +joke
    (?:heureu(?:x|se)|contente?|fiere?|reconnaissante?|soulagee?) (?:.{0,10} )?(?:d |de |que )?(?:etre (?:la|en vie|vivante?|encore)|vivre|avoir (?:survecu|rate|demande)|m en etre)|aujourdhui (?:je vais|ca va|je suis (?:heureu|bien|maman|papa|mieux))|(?:je vais|ca va) (?:beaucoup |bien )?mieux|guerie?|sortie? d affaire|therapie m a (?:sauve|aide)|m en suis sortie?

unframe meant_for_me +neg +frame +past +joke
    (?:mais|et|parce que|car) (?:.{0,12} )?(?:ce est (?:moi|exactement|ce que je ressens)|je (?:me reconnais|ressens (?:pareil|la meme chose|ca)|suis pareille?|le pense)|ca me parle|moi aussi|ce est ma vie)|(?:l ami|amie?|le personnage|ce personnage) ce est moi|ce est pas pour (?:un roman|un ami|l ecole)
"""

SOURCE = Source(
    macros=_MACROS,
    tables=(_RULES, wider.FR, fr_more.RULES),
    expand=_SHORT,
    fillers="vraiment juste trop tellement putain tres carrement franchement simplement enfin bon ben genre sincerement honnetement absolument seulement totalement completement meme grave bordel merde nan trop_",
    breaks="mais car parce et alors donc cependant pourtant",
    masks=r"""
    (?:meurs|mourir|mourais|mourrai|meurt|crever?|creve|mort|morte|morts|mourrais|mourant\w*|crevais) (?:litteralement |presque )?(?:de|d|a) (?:rire|faim|soif|chaud|froid|honte|fatigue|sommeil|envie|jalousie|ennui|trouille|rires|curiosite|impatience|gene|bonheur|amour pour|chaleur|peur devant|en|la chaleur|savoir|te voir)|a mourir (?:de rire|d ennui|de honte)|(?:suis|etais|es|est|completement|je) (?:morte?|mortel|creve\w*|claque\w*|decede\w*) (?:de rire|mdr|apres|xlaugh|xskull|ce soir apres|avec (?:ce|cette)|devant (?:ce|cette)|de fatigue)|(?:je suis|suis) creve\w*|mdr+|ptdr+|(?:c est|ce est) mort (?:pour|on|je|ce)|(?:ce est|c est) mortel
    (?:boulot|travail|chaleur|metro|prof|chef|patron|dos|pieds|tete|mal de \w+|examen|exams?|froid|devoirs|regime|temps|bruit|attente|suspense|chaussures|talons|canicule|sport|cours|jambes|ce|ca|cette \w+|ce \w+|mere|pere|parents|femme|mari|copine|copain|tu|vous) (?:va |vont |allez |vas |me |m |est en train de |sont en train de )*(?:me )?(?:tue|tuer|tuent|tuera|tues|tuez|acheve|achever|bute|buter)(?! (?:si je (?:parle|pars|le quitte)|ce soir|un jour il))
    tuer (?:le temps|l ennui|ennui|le game|dans l oeuf|deux oiseaux|les moustiques|une araignee|une mouche|le boss|le match|au travail|a la tache)|(?:batterie|telephone|portable|ordi|wifi|plante|voiture|pile|micro|tel) (?:.{0,6} )?(?:morte?|mort|a plat|decede\w*|meurt)|(?:nature|langue|feuilles?|point|temps|heures?|eau|peau) mortes?|(?:la )?mer morte|mort de rire|silence de mort|a mort$|suicide squad|suicide (?:politique|professionnel|social|commercial)|se tuer (?:au|a) (?:travail|boulot|tache)|je le tue|je la tue|je te tue|je vais (?:le|la|te|les) tuer (?:si|quand|mdr|xlaugh|lol)(?! (?:il|elle) (?:me|revient|touche))|me couper (?:les cheveux|les ongles|la frange)|me coupe (?:les cheveux|les ongles|la frange|le doigt)|en finir avec (?:ce|cette|le|la|les|mon|ma|mes) (?:projet|dossier|devoirs?|travaux|dissertation|vaisselle|menage|relation|copain|copine|examens?|regime|livre|demenagement)|bouleverse a mort|s amuser a mort|kiffe a mort|adieu (?:les kilos|mon regime|les vacances|l ete|mes abdos)
    """
    + fr_more.MASKS,
    negation=r"ne|n|pas|jamais|aucune?|sans|ni|non|plus jamais|arrete de|au lieu de|loin de",
    not_negation=r"(?:arrete|arretais|cesse) pas (?:de|d)(?: .*)?|devrais pas|(?:ne |n )?(?:peux|arrive|sais|supporte|tiens|dors|vois|comprends|mange|ai personne|suis) (?:plus|pas)(?: .*)?|pas (?:sur\w*|seulement|juste|que|mal|bien|envie de (?:vivre|continuer|me (?:lever|battre))|dormi|le choix|normal|d autre|de (?:sens|raison|issue|solution))|pourquoi (?:ne )?(?:pas|je)|personne|sans (?:arret|cesse|toi|lui|elle|dormir|issue|espoir)|rien|plus (?:rien|personne|envie|la force|de)|ne (?:pense|fais) que|jamais (?:aimee?|assez|heureu\w+|ete)|qu a|aucune (?:raison|envie)",
    past=r"il y a (?:\S+ )?(?:\S+ )?(?:ans|annees|longtemps)|en (?:19|20)\d\d|quand j avais|quand je avais|quand je etais|quand j etais|a (?:\d+|quinze|seize|dix sept|vingt) ans|adolescente?|dans (?:le passe|ma jeunesse)|autrefois|a l epoque|l an dernier|l annee derniere|avant (?:la|ma) therapie|pendant (?:le confinement|mon divorce)|j ai longtemps|mon adolescence"
    + fr_more.PAST,
    frame=r"chanson|paroles|refrain|film|serie|roman|livre|personnage|heros|heroine|chapitre|scene|poeme|auteur|piece|acteur|actrice|chanteur|chanteuse|rappeur|jeu video|jeu|jouer|niveau|dissert\w*|devoir|cours|expose|these|memoire|article|infos?|journal|documentaire|podcast|formation|atelier|statistiques|prevention|citation|expression|traduc\w+|traduire|veut dire|signifie|meme|conte|scenario|litterature|psychologie|infirmiere?|etudiante?|romeo|juliette|anime|manga|minecraft|benevole|ligne d ecoute|suis (?:psychologue|therapeute|medecin|enseignante?|prof|journaliste)|bovary|werther",
    joke=r"mdr+|ptdr+|lol+|xlaugh|haha\w*|hihi\w*|(?:ha){2,}|xd+|je rigole|je plaisante|je deconne|blague|jpp",
    trivial=r"(?:encore|une|un|cette|ce|ces|autre) (?:reunion|zoom|lundi|mail|mails|pub|chanson|devoir|devoirs|dossier|excel|bouchon|bouchons|metro|retard|appel|rapport|imprimante|file|regime|chaleur|canicule)|honte|la gene|genant|malaise|mange mon|mes frites|la vaisselle|ronfle|spoil\w*"
    + fr_more.TRIFLES,
    yes=r"(?:oui|ouais|ouai|ui|un peu|parfois|souvent|je crois|je pense(?: que oui)?|peut etre|tous les jours|tout le temps|ce soir|demain|c est ca|ce est ca|exact|exactement|bien sur|evidemment|les deux|je suppose|carrement|voila|si|ok|d accord|j y pense|je y pense|chaque (?:soir|nuit|jour)|oui j y pense)(?: (?:oui|un peu|souvent|parfois|j y pense|je crois|beaucoup|ce soir|tous les jours|enfin))*",
    no=r"(?:non|nan|nop|pas du tout|jamais|bien sur que non|absolument pas|non pas du tout|pas vraiment|non merci|rien de tout ca|non non|jamais de la vie|ca va|non ca va|je (?:ne )?veux pas mourir|non je (?:ne )?veux pas mourir|t inquiete|ne t inquiete pas|ne vous inquietez pas)(?: (?:non|pas du tout|jamais|merci|ca va|juste fatiguee?|fatiguee?|triste|t inquiete|je (?:ne )?veux pas mourir))*",
    context=r"(?:ce est|c etait|ce etait|ce sont|est) (?:.{0,8})?(?:chanson|paroles|film|livre|roman|jeu|serie|blague|poeme|devoir|expression|citation|meme|scenario)|pour (?:mon|ma|un|une|le) (?:cours|devoir|roman|these|memoire|expose|article|scenario|histoire)|(?:en train d ecrire|j ecris|je ecris|je lis|je regarde|je joue|je traduis) (?:un|une|a|au|le|la) \w+|facon de parler|au sens figure|pas au sens propre|mal compris|malentendu|je plaisant\w+|je rigol\w+|exager\w+",
)
