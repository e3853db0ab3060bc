"""French: wider families of expressions for danger that the first rules do not name."""

from __future__ import annotations

RULES = r"""
active kill_oneself_more +joke
    (?:pense|penser|pensais|pens|songe\w*|reflechi\w*|hesite|idees?|envies?|reve|images?|demange|tourne autour|lache|normal|imagine|vois|attire\w*) (?:\S+ ){0,9}?(?:me|m|se|s) (?:supprim\w+|detruir\w+|tuer?|suicid\w*|su?iss?id\w*|pends?|pendre|pandre|oter la vie|enlever la vie|oter|noyer|noie|flingu\w+|buter|defenestrer|desinstaller|jeter (?:sous|du|par|dans le vide))(?! (?:au (?:travail|boulot)|aux rideaux|a la tache))
    idees? suicidaires|envie de (?:sauter|lacher le volant)(?! (?:de joie|dans (?:la piscine|tes bras|un train)|en parachute|le repas))|un coup de volant|arreter (?:, )?la vie|(?:jveux|veux|veu|vais|envie) (?:2 |de )?me ?(?:tuer|suicider|pandre|pendre|desinstaller|flinguer)(?! (?:de rire|au travail))
    (?:me suis vue?|me vois|imagine) mort\w* de ma (?:propre )?main|(?:sentence|peine) (?:est |de )?(?:capitale|mort)(?= .*(?:moi|execut\w+))(?: .*)?|(?:envie |reve )?de (?:me|m) desinstaller(?! (?:de l app|insta))|me desinstaller de la vie|(?:un|une|faire) sui sui|mfoutr\w* en l\w+|me ?foutre? en l(?:air| air|er)|mettre (?:fin|faim) a mes jours|s1 ?de|jme sui si de
    (?:xgrave|xbridge) (?:.{0,20} )?(?:bientot|de ma main|propres|appelle)(?: .*)?|(?:moi|je) (?:\S+ ){0,4}?xgrave(?: .*)?|xpill (?:.{0,24} )?pour (?:tjr|toujours)(?: .*)?|(?:medicaments )+(?:\S+ ){0,4}?pour (?:tjr|toujours)(?: .*)?

means asks_how_to_die +neg
    (?:combien|quelle? (?:hauteur|dose|quantite|methode)|la methode|moyen|facon|comment|laquelle)(?: \S+){0,14}? (?:(?:pas|plus) (?:me |se )?reveiller|moins mal|sans (?:souffrir|douleur)|pour etre sur|mourir|y rester|partir pour de bon|conscient|inconscient)(?: .*)?
    (?:partir|mourir|disparaitre) sans (?:souffrir|douleur|avoir mal)(?: .*)?|(?:sent|ressent) (?:\S+ )?quelque chose au moment(?: .*)?|(?:medicaments|comprimes) (?:perimes|qui marchent)(?: .*)?(?:partir|mourir|toujours)(?: .*)?
    (?:une? (?:ami|amie|copine|pote|copain)|un type|pour un ami) && (?:bon moi|bon ok moi|ce est moi|c est moi|ok moi) && (?:medicaments|partir|sent|tuer|mourir|normal|marche\w*)
    (?:assurance)(?: \S+){0,8}? (?:si (?:le type|la personne|on|quelqu un|il|elle) (?:\S+ ){0,3}?(?:expres|cherche|soi|suicid\w*|volontaire\w*))(?: .*)?

passive wish_not_to_be +joke +neg +past
    (?:dieu|allah|seigneur|jesus|ciel|vierge)(?: \S+){0,6}? (?:me (?:prendre|reprendre|rappeler|rappelle|reprenne|prenne)|(?:de )?venir me chercher|me chercher|monter mon wagon|la liberer de moi)(?: .*)?
    (?:mour+ir|crever|cr3v3r|etre morte?)(?: \S+){0,4}? (?:ca )?(?:m irait|me irait|m arrangerait|me arrangerait|ce serait (?:mieux|bien)|ct mieux|c est mieux)(?: .*)?|m o u r i r(?: .*)?|pouvais (?:crever|mourir)(?: .*)?|vivement que je (?:meur\w*|creve|parte|disparaisse)|la vie (?:\S+ ){0,2}?(?:je )?en (?:ne )?veux plus|(?:vie|existence) je en (?:veux|ai) (?:plus|assez)
    (?:ne )?jamais (?:avoir vu le jour|etre nee?)|je (?:ne )?(?:n )?etais jamais nee?|vivre (?:me|m) (?:degoute|ecoeure|fatigue|pese)(?: .*)?|(?:ne |etre |n )?plus (?:etre )?de ce monde|ne plus (?:etre la|exister|rien sentir|rien ressentir)(?! (?:de (?:mal|froid)|grace))(?: .*)?|etre au monde
    (?:voudrais|aimerais|vivement|souhaite|veux) (?:deja )?que (?:ce soit|tout soit|ca soit) (?:fini|termine)(?! (?:les|le|ce|cette|la|ces|avec))|chop\w+ (?:\S+ ){0,3}?(?:grave|cancer|mortel)(?: .*)?|plus envi(?:e)? (?:2|de) vivr\w*
    (?:que|pourvu que|espere que|espoir que)(?: \S+){0,4}? (?:coeur (?:s |se )?arrete\w*|mon coeur lache|ca rate|la bonne nuit)(?: .*)?|(?:camion|voiture|bus|train) (?:\S+ )?(?:me |devie|fauch\w+)(?: \S+){0,4}? (?:en voudrais pas|basta|soulag\w+|tant mieux|merci|fauch\w+)(?: .*)?|(?:me fauch\w+|m ecrase\w*|me renvers\w+)(?: .*)?(?:voudrais pas|tant mieux|merci|bon debarras)(?: .*)?

intent decided_when +joke +frame +neg
    {soon} (?:\S+ ){0,4}?(?:je (?:ne )?serai plus|je passe a l ?acte|je passe a acte|je me noie|je me pends|m ?pends?|sera regle|cest fini|ce est fini|je le fer\w+|je recracherai pas|je irai au bout|je meurs)(?! (?:a la maison|la (?:lundi|avant)|en (?:cours|vacances)|ton|votre|de rire))(?: .*)?
    (?:me noie|me pends|je le ferai|le faire|je passe|je vais le faire|j y vais)(?: \S+){0,4}? {soon}(?: .*)?|(?:la date est|date|endroit est) (?:choisie?|fixee?)(?: pour (?:mourir|partir))?(?! (?:du mariage|des vacances|de la fete))|(?:choisi|fixe) (?:la date|ma date|la fin|ma fin|le jour de ma)(?! (?:du|des|de la (?:fete|reunion)))|date de sortie
    (?:passe|passer) a l ?acte(?: .*)?|me faire? (?:soter|sauter) le caisson(?: .*)?|(?:je )?(?:vais le faire|le ferai)(?: .*)?(?:grange|garage|bois|porte|cle|verrou|lame|corde)(?: .*)?|(?:prochaine fois|cette fois)(?: \S+){0,3}? (?:me (?:raterai|louperai) pas|je (?:ne )?me rate\w* pas|redescends pas|je recrache\w* pas)(?: .*)?|je (?:re)?tente(?: .*)?$(?<!ma chance)|encore (?:\S+ ){0,4}?(?:courage|minutes?) (?:\S+ ){0,3}?(?:et )?j ?e? ?(?:enjambe|saute|lache)(?: .*)?
    (?:je )?(?:ne )?serai plus de ce monde(?: .*)?|(?:ce est|cest) (?:pour|prevu) (?:ce soir|cette nuit|ce week ?end|demain|tantot|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?! (?:le|la|les|l|notre|mon|ma|qu|a \d))(?: .*)?|(?:chaise vide) (?:.{0,10} )?(?:demain|lundi|cours|maths)(?: .*)?|tonight is the night(?: .*)?

now has_done_or_at_edge +joke +frame
    (?:ai|je ai|viens de|jai|jle?) ?(?:tout |tous |tt )?(?:aval\w*|pris|bu|gobe|ingere)(?: \S+){0,2}? (?:tous|tout|toute la boite|truc sous l evier|la javel|deboucheur|tous les medicaments|tous mes medicaments|minuit|y a \w+ minutes)(?! (?:le monde|son|mon (?:cafe|the|temps))|(?: .*)?(?:essences|dessert|gateau))(?: .*)?|(?:tout|tous) (?:avale|pris|gobe)(?! (?:en (?:photo|compte|note|main)))(?: .*)?|medicaments (?:\S+ ){0,4}?aval(?:e|er)? tous
    (?:suis|chu|assise?|debout|montee?|rendu|garee?|jambe)(?: \S+){0,4}? (?:sur le (?:rebord|pont|parapet|toit|bord)|de l autre cote du parapet|au bord du (?:toit|vide|pont)|sur les (?:rails|voies)|devant les rails|a cote des rails|au milieu de la voie|sur le bord du toit|de la voie)(?! (?:de|d) (?:la plage|la piscine))(?: .*)?
    (?:eau|baignoire) (?:\S+ ){0,4}?(?:rouge|sang)(?: .*)?|ca saigne (?:cette fois|encore|beaucoup)(?: .*)?|(?:rasoir|lame|sechoir)(?: \S+){0,3}? (?:baignoire|bain)(?: .*)?|xknife (?:.{0,6} )?(?:dans )?(?:\S+ )?min(?:utes)?(?: .*)?|couteau (?:\S+ ){0,3}?dans \S+ min(?: .*)?|(?:boite|plaquette|flacon) (?:est |sont )?vide(?= .*(?:flou|dors|dort|peur|tete|allonge\w*))(?: .*)?
    (?:doigts|levres) (?:deviennent|sont) bleu\w*(?= .*(?:pris|avale))(?: .*)?|(?:ce est|cest|c est) fait (?:\S+ ){0,3}?(?:parler|attendant|voulais|peur)(?: .*)?|(?:chargee?|sorti|pose) (?:\S+ ){0,2}?(?:fusil|carabine|revolver|pistolet)(?! (?:a eau|de paintball))(?: .*)?|(?:fusil|carabine|pistolet|revolver|fuzil) (?:\S+ ){0,5}?(?:sorti|charge|pose)(?: .*)?

attempt has_tried +neg +joke
    (?:ma|mes|derniere) tentatives?(?! de (?:gateau|recette|record|creme|pain))(?: .*)?|on me a (?:decrochee?|repechee?|depend\w+)(?: .*)?|(?:sortie?|sors|reveillee?) de rea(?:nimation)?(?: .*)?|(?:pour|de|apres) (?:ma )?(?:ts|tous) en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: .*)?|je me suis ratee?(?: .*)?|(?:nœud|noeud|corde|branche) (?:\S+ )?(?:a )?(?:lache|casse|cede)(?: .*)?|(?:il y a|y a|ya) (?:\S+ ){1,3}(?:semaines|jours) (?:je )?(?:ai )?essaye(?! (?:la|le|une|un|de (?:faire|cuis)))(?: .*)?|commence puis recrache(?: .*)?|(?:cachets|medicaments) (?:\S+ ){0,3}?recrache\w*(?: .*)?
    (?:lessives?|tentative) (?:du|de la) (?:mois|semaine) dernier\w*(?: .*)?

have has_it_ready +neg +frame +joke
    (?:corde|pistolet|fusil|medicaments|lame) (?:\S+ ){0,3}?(?:et )?je sais (?:ou|quand|comment)(?: .*)?|tout prepare (?:\S+ ){0,3}?personne (?:ne )?(?:s en|se) doute(?: .*)?
    (?:corde|medicaments|cachets|comprimes|fusil|rasoir|sac|lame|poison)(?: \S+){0,5}? (?:est |sont |deja |dans )?(?:accrochee?|alignes?|coffre|genoux|prete?s?|garage|de cote|attachee?|suspendue?)(?! (?:a (?:linge|sauter)|pour (?:la|les) (?:voile|escalade)))(?: .*)?|(?:armoire|tiroir|placard)(?: \S+){0,6}? (?:ce qu il faut|ce que il faut)(?: .*)?|tout (?:m |me )attend (?:dans|au) (?:le |la )?(?:garage|grenier|cave|bois)(?: .*)?
    (?:mis|garde|mets|cache) de (?:cote|quoi)(?: \S+){0,6}? (?:boite|genoux|medicaments|paques|tiroir)(?: .*)?|avaler ce que je ai (?:garde|mis)(?: .*)?|garde de quoi|recupere (?:tous )?les (?:medocs|medicaments)(?: .*)?|descendre (?:au sous sol|a la cave|au garage) avec la corde|(?:la|les|mes) lettres? (?:est|sont) (?:sur|dans|sous|prete?s?|ecrites?|fermees?)(?: .*)?|ecrit (?:les|mes|des) lettres(?: .*)?(?:une par|tiroir|retrouv\w+|apres)(?: .*)?|(?:tout|je ai tout) (?:est )?(?:prepare|pret|regle|prevu) (?:pour|dans ma tete)(?! (?:la fete|le (?:voyage|depart|mariage)|les vacances|l anniv\w+|bebe|l arrivee|ton|votre|notre|noel))(?: .*)?|(?:repete|repetition)(?: \S+){0,6}? (?:geste|hier)(?= .*(?:bout|ce soir|public|demain))(?: .*)?
    (?:la porte|laisser la voiture|coin|endroit)(?: \S+){0,10}? (?:personne (?:ne )?me trouve|defoncer|on me trouve|me retrouve)(?: .*)?|aller simple(?= .*(?:falaise|pas besoin|retour|pont))(?: .*)?|je ne rentrerai pas(?: a la maison)?(?= .*(?:cle|armoire)|$)|(?:quand le|le) (?:dernier |prochain )?train (?:passe\w*|est)(?: .*)?(?:je serai la|rails|minutes)(?: .*)?

soft no_longer_needs_it 2 +neg +frame
    (?:quand|apres)(?: \S+){0,4}? (?:me (?:trouver\w*|trouvera|retrouver\w*)|vendredi ca sera elle|apres moi)(?: .*)?|(?:la ou|ou) je vais(?: (?:il |ca |on |y )+(?:a pas|sert|en ai|faut).*| .*pas besoin.*)|(?:je en aurai|en aurai) plus (?:l usage|usage|besoin)(?: .*)?|(?:obseques|enterrement|concession)(?: \S+){0,2}? paye\w*(?: .*)?|(?:mots de passe|codes|cles|papiers|testament|passwords)(?: \S+){0,12}? (?:en aura besoin|rien a chercher|il ne reste que moi|apres moi|pour mon frere|je m en charge|me trouv\w+)(?: .*)?
    (?:plus rien ne me retient|rien ne me retient|il me retenait|partir proprement|pars la conscience|verrai pas (?:le )?(?:printemps|noel|l ete|l hiver|mes \w+ ans)|ne veux plus trainer|tire ma reverence|plus la pour (?:payer|voir)|ne sera pas la pour|auront rien a faire|plus rien a attendre|quitter la table|arrete les frais|aucun rendez vous apres)(?: .*)?
    (?:donne|donnee?|offert|vide|resilie|rendu|legue|efface) (?:\S+ ){0,9}?(?:me retient|ou je vais|rien a faire|proprement|mon casier)(?: .*)?|(?:ma|mes|mon) \S+ est pour \S+ (?:, )?(?:ma|mes|mon) \S+ (?:est |sont )?pour(?: .*)?|(?:le |la )?(?:chat|chien|chienne|lapin|animaux)(?: \S+){0,2}? (?:est |sont )?chez(?: .*)?(?:frere|reste que moi|retenait|trouv\w+|dame|codes)(?: .*)?

soft pet_has_a_home 2 +neg +frame
    (?:donne|confie|laisse|amene|place)(?: \S+){0,4}? (?:chat|chatte|chien|chienne|lapin|oiseaux?)(?: .*)?(?:plus besoin de moi|sans moi|quand je serai plus|apres moi)(?: .*)?

soft burden_more 2 +neg +frame
    (?:sans moi|si (?:j |je )?(?:etais|n etais) plus la|si on me (?:en )?retirait|sans ma (?:gueule|chambre)|ma place libre|place libre|une bouche en moins|debarrasser le plancher|coute plus (?:cher )?que je (?:rapporte|vaux)|coutes? plus que|referait sa vie|assurance vie vaut|vaux plus morte?|personne n y perd|coupez la chaine|bouffe l air|encombre\w*)(?= .*(?:mieux|tranquill\w*|gagner\w*|moins|soulagement|remplac\w+|rond|pareil|famille|personne|caisse|oublier\w*|souhaite|salaire|mois|fille|en aller|ailleurs|rapporte|trouver\w+|proprio|liste|$))(?: .*)?|(?:un |le )?(?:boulet|fardeau|parasite|loque|poids mort)(?= .*(?:voila ce que je suis|chaine|merite))(?: .*)?|merite\w* (?:une|un) (?:vraie? |autre |meilleure? )?(?:mere|pere|femme|mari|maman|papa)(?: .*)?|(?:pleurer\w*|tristes?) (?:une semaine|un (?:mois|temps|peu))(?: .*)?soulag\w+(?: .*)?|(?:je )?(?:leur |lui )?coute (?:trop |plus |tant )?(?:cher )?(?:que je rapporte|a tous|a ma famille)(?: .*)?|besoin d un type (?:comme moi)?(?: .*)?|il (?:faudrait|serait temps) (?:savoir s en aller|que la caisse ferme)

soft farewell_for_good 2 +neg +frame
    (?:dit|dis|dites|direz|diras|dire)(?: \S+){0,6}? (?:que (?:ce|c) (?:est|etait) pas (?:de )?(?:sa|leur|ta|votre) faute|que je (?:l |le |les |la )?(?:aime\w*|suis partie?)(?! (?:bien|les|en vacances)))(?: .*)?|(?:pas|rien) (?:de )?(?:leur|sa|votre) faute (?:.{0,6})?hein|(?:quand|lorsque|le temps que) (?:tu|vous|ils) (?:lir\w+|verr\w+|recevr\w+|ouvrir\w+)(?: .*)?(?:trop tard|souffrirai|plus la|partie?|loin)(?: .*)?|(?:prenez soin|prends soin|occupez? vous|occupe toi)(?: \S+){0,5}? (?:chat|chien|soeur|frere|mere|maman|enfants|petits?)(?: .*)?(?:dernier\w*|homme|page|merci|aimes?|live|adieu)(?: .*)?|dernier\w* (?:page|live|stream|message|post)(?: .*)?(?:chat|dernier|aimes|autre|adieu)(?: .*)?
    (?:ne )?m attendez pas(?: pour (?:noel|paques|l ete))?(?: ni apres)?|ni apres$|pardon (?:maman|papa|mes|les|pour)(?: .*)?(?:peine|mal)(?: .*)?|(?:ciao|adieu|au revoir|bonne nuit|salut) (?:pour toujours|a jamais|le monde|la vie|la derniere)(?: .*)?|je vous ai aimes(?: .*)?|je pars (?:cette nuit|ce soir)(?: .*)?plein gre|je peux y aller maintenant|je l ai aimee?(?= .*(?:diras|apres moi|dis a|dites))(?: .*)?|gardez moi une place(?: .*)?|homme de la maison(?: .*)?|faire sans moi pour toujours|partir sans (?:vous|leur|lui|te) dire

soft envies_the_dead 2 +neg +frame
    (?:mort|morts|parti|partie|enterre|mari|pere|papa|papi|pepe|pote|tonton|noye|cimetiere|tombe|dalle|copains|cercueil|accident|voisine?|pepere|linceul|rene|elle)(?: \S+){0,14}? (?:de la chance|veinarde?|chanceux|tranquille|peinard|envie\w*|hate|eu la paix|a fini sa journee|ce luxe|pas moi|pris sa place|la place libre|un lit fait)(?! (?:de (?:te|vous) voir|d (?:y aller|arriver)|pour (?:les|l)))(?: .*)?
    (?:veinarde?|envie|jalous\w+|peinard|de la chance)(?: \S+){0,8}? (?:mort|morts|les morts|pepe|dalle|tombe|papa lui|noye|envie)(?! (?:de|d) )(?: .*)?|je les envie|(?:aurais du|aurait du) (?:etre|partir|rester|mourir) (?:\S+ ){0,3}?(?:avec|a sa place|moi|la voiture)(?: .*)?|(?:rejoindre|retrouver) (?:mon|ma|mes) (?:bebe|mari|femme|fils|fille|pere|mere)(?: .*)?(?:ciel|envie|compte)(?: .*)?|(?:aller|de) (?:le|la|les) (?:retrouver|rejoindre)(?= .*(?:trop|boucle|depuis|jours))(?: .*)?|je veux la rejoindre|je veux le rejoindre|(?:vienne|viens|venir) me (?:prendre|chercher) (?:par la main)?(?: .*)?

soft sorry_to_wake 2 +neg +frame
    (?:encore |je suis )?reveillee? (?:.{0,3})?(?:zut|raté|rate|merde|dommage|decue?)|(?:decue?|zut|rate|dommage|punition|deception)(?: \S+){0,8}? (?:reveill\w+|me ramene|ouvre\w* (?:encore )?les yeux|suis la|remission)(?: .*)?|(?:reveill\w+|ouvre\w* (?:encore )?les yeux|remission|benigne?|anesthesie|avion|atterri\w*|turbulences)(?: \S+){0,18}? (?:decue?|zut|rate|dommage|punition|deception|triste|soulagee?|enfin|j esperais|je esperais|une punition|pleure)(?! (?:de joie|de bonheur|on a pu|libre))(?: .*)?|anesthesie(?: .*)?(?:rate|plus beau moment|pas me reveiller)(?: .*)?
    (?:dormir|m ?endormir|me coucher|sommeil|rester couchee?|une longue nuit|grand repos|que la nuit me garde)(?: \S+){0,10}? (?:pour de bon|pour toujours|pour tjr|dans le vide|demain ne me|concerne plus|sans lendemain|revient pas|me rende pas|tout court)(?: .*)?|que la nuit me garde(?: .*)?|(?:esperant|espoir|esperais)(?: \S+){0,4}? (?:la bonne|decid\w+ a ma place)(?: .*)?|(?:m effacer|s effacer|disparaitre pas partir|que la mer me garde|m eteindre|l eteindre lui aussi|on eteint la lumiere|salle s eteigne)(?: .*)?|(?:appuy\w+|bouton)(?: \S+){0,5}? a ma place(?: .*)?|traverse sans regarder(?: .*)?|jouer les prolongations|sifflez la fin

soft no_road_left 2 +neg +frame
    a quoi bon (?:a quoi bon )*rester|(?:bout|boutte) du rouleau(?! (?:de|d|litteral\w*))(?: .*)?|(?:seule|unique) (?:sortie|issue|solution) (?:\S+ ){0,4}?(?:la grande|vois|reste|definitive)(?: .*)?|solution definitive(?: .*)?|continue a respirer|(?:vaut|vaille) plus la peine (?:, )?(?:la vie|de vivre)|la vie (?:ne |n )?(?:vaut|en vaut) (?:plus|pas)(?: .*)?|je me vois (?:pas la|plus nulle part|plus)(?: .*)?|(?:vois|a ma place) (?:\S+ )?rien et ca ne me(?: .*)?|(?:film|spectacle|partie|match|livre) (?:est )?(?:termine|fini)e? (?:\S+ ){0,2}?(?:pour moi|j attends|je attends)(?: .*)?|pour moi le film est termine(?: .*)?|fatiguee? du role|autant (?:l etre vraiment|m arreter|s arreter)(?: .*)?|m arreter a l entracte|moi qui voudrais passer|faisait semblant d etre vivante|deja un fantome(?: .*)?|semblant d etre vivante?(?: .*)?
    (?:dans la grange|s en est sorti a sa facon|a sa facon)(?: .*)?comprendre(?: .*)?

soft calm_after_deciding 2 +neg +frame
    (?:choisi|fixe|pris|trouve|decide|decision|date|reglee?|terminee?|arrete de lutter|sais quand)(?: \S+){0,12}? (?:lege(?:r|re)|apaise\w*|m apaise|calme|souffle enfin|serein\w*|soulagee?|mieux|s arrete|comprendront plus tard|dors comme)(?! (?:contrat|demission|appart\w*|travail|robe))(?: .*)?|(?:lege(?:r|re)|apaise\w*|serein\w*|je vais bien|dors comme un bebe|bonne mine|ca va mieux|9/10|9 10)(?: \S+){0,12}? (?:choisi (?:la|ma) date|fixe la fin|pris ma decision|date de sortie|quand ca s arrete|solution definitive|depuis que je sais|bientot ce est (?:termine|fini))(?: .*)?|bientot (?:ce est|tout est) (?:termine|fini)(?! (?:les|le|l|cette))(?: .*)?|(?:depuis|lutte)(?: .*)? je ai pris ma decision(?: .*)?|je sais quand ca s arrete(?: .*)?|ce est decide(?: .*)?(?:moi qui choisis|dis rien|maman|leger)(?: .*)?

self_harm hurts_the_body +neg +past
    me suis (?:\S+ )?(?:coupee?|taillade\w*|entaille\w*|scarifie\w*|brulee?|griffee?) (?:\S+ ){0,2}?(?:bras|cuisses?|poignets?|jambes|ventre|expres|hier soir|cette nuit|pour me (?:calmer|punir))(?! (?:en (?:cuisinant|bricolant)|avec le four))(?: .*)?
    (?:taillad\w+|scarifi\w+|entaill\w+|lacer\w+|m ?ouvre la peau|me brule\w*|se bruler|me griff\w+|gratte jusqu au sang|me mutil\w*|cogne ma tete|me cogne|tape la tete|frappe le mur|me frappe|me tape)(?! (?:avec le four|en cuisinant|pour rire|agricole))(?= .*(?:cuisses?|bras|poignets?|sang|calme\w*|tait|taire|encore|pression|bruit|punir|sentir|bleu|mur))(?: .*)?
    (?:compas|lame|lames|rasoir|taille crayon|cutter|ciseaux)(?: \S+){0,7}? (?:cuisses?|bras|poignets?|demonte|calme|trousse|peau)(?: .*)?|manches longues(?: .*)?(?:froid|juillet|ete|juin|aout|canicule|cacher)(?: .*)?|je ai recommence (?:avec|a me couper)(?: .*)?|(?:se bruler|gratte jusqu|pas pour mourir|mourir non)(?: .*)?

eating eats_in_secret +neg
    (?:deux doigts|me fais? vomir|jvomis|je vomis|mache et (?:je )?recrache|recrache dans)(?! (?:de (?:vin|whisky|tequila|large)|a cause))(?= .*(?:toilettes|repas|plateau|midis?|compte|parle plus|enorme|essuie|$))(?: .*)?|(?:une pomme|a l eau|chewing gum|rien (?:mange|avale)|a jeun)(?: \S+){0,8}? (?:fiere?|tete qui tourne|enorme|depuis)(?: .*)?|(?:kilos?|kg|pesee?)(?: \S+){0,10}? (?:enorme|mes regles|felicite|encore trop|grosse)(?: .*)?|je? ?me (?:trouve|vois) enorme(?: .*)?

psychosis signs_seen +neg
    (?:tele|radio|presentat\w+|clients?|voisins?|epicier|on|ils|micro|puce|voix)(?: \S+){0,9}? (?:parlent? de moi|savent ce que je (?:ai )?pense|dans mes plombages|derriere l oreille|me fait des signes|en code|dans ma dent|pour m ecouter|lit mes pensees|dans le coup|gresiller)(?: .*)?|(?:a ete|ete|est) remplace\w* par (?:une?|quelqu un) (?:autre|d autre|sosie)(?: .*)?|pas elle(?= .*meme visage)

command voice_commands +neg
    (?:la |les |une |des )?voix(?: \S+){0,3}? (?:commandent?|ordonnent?|dit|disent|crient?|veulent|oblige\w*)(?: \S+){0,3}? (?:de )?(?:sauter|me (?:tuer|faire|jeter|couper)|mourir|le faire)(?: .*)?

mania racing_up +neg
    dormi depuis \S+ (?:jours|nuits)(?= .*(?:invincible|genie|energie|mille|puissante?|dieu|projets|achete\w*))(?: .*)?
    (?:nuits?|jours?) sans (?:dormir|sommeil)(?= .*(?:pete le feu|achete\w*|rachet\w*|energie|voitures?|genie|elu|entreprise|refais))(?: .*)?|(?:suis l elu|tout va a mille|plus besoin de mes medocs|plus besoin de dormir|comprends enfin les chiffres|tout est lie)(?: .*)?|plus besoin de (?:mes )?medicaments(?: .*)?(?:comprends|demissionne|epouse)(?: .*)?

perinatal_risk feels_nothing_for_baby +neg
    (?:semaines|mois|jours|bebe|fille|fils|petite?)(?: \S+){0,14}? (?:(?:ne )?(?:ressens|sens) rien|attends de l aimer|pas l aimer|rien pour (?:elle|lui))(?: .*)?

abuse_partner hurt_by_partner +neg
    (?:serre|serrait|attrape) mon (?:poignet|bras|cou)(?: .*)?|(?:main|mains) autour du cou(?: .*)?|(?:demande|demander) la permission(?: .*)?(?:bu|mere|sortir|verrou)(?: .*)?|(?:il|elle) (?:dit qu il |qu elle )?me retrouver\w* ou que(?: .*)?|(?:appli|gps|mouchard)(?: \S+){0,3}? (?:sur mon|dans mon) (?:telephone|tel|portable)(?: .*)?|(?:enfants|petits)(?: \S+){0,5}? se cach\w+(?: .*)?(?:moi je prends|il rentre|cles)?(?: .*)?(?=.*(?:prends|coups|il (?:crie|pose|rentre)))(?: .*)?|moi je prends$

abuse_child hurt_at_home_more +neg
    (?:papa|pere|beau[ -]pere|oncle|frere|tonton|grand[ -]pere|copain de maman)(?: \S+){0,8}? (?:vient|entre|rentre) dans (?:ma chambre|mon lit)(?: .*)?|(?:m |me |on m |ils m )?enferme (?:\S+ ){0,4}?(?:cave|placard|noir|sans manger)(?: .*)?|(?:quand|si) (?:\S+ ){0,3}?(?:pere|papa|mere|maman) (?:boit|rentre (?:ivre|bourre|saoul))(?: .*)?(?:habille|chaussures|cache|peur|placard)(?: .*)?|notre secret(?: .*)?(?:chambre|papa|tonton)(?: .*)?

abuse_elder hurt_in_old_age +neg
    (?:aide|infirmier\w*|neveu|niece|fils|fille|gendre|belle[ -]fille|auxiliaire)(?: \S+){0,5}? (?:m attache|me pince|me pousse|me bouscule|pris mon chequier|ma carte|me laisse dans le noir|me frappe|m enferme)(?: .*)?

assault forced_more +past +neg
    (?:dit non|avais dit non)(?: .*)?(?:il a continue|a pas arrete|dans l entree|force\w*)?(?= .*(?:lave|continue|entree|demain|lit|arrete))(?: .*)?|(?:enleve la capote|m a forcee|pris\w* de force|sans pantalon|reveillee? (?:nue?|sans))(?: .*)?(?:souviens|rappelle|lave|gars|commissariat|oeil|camion)(?: .*)?

sextortion blackmail_more +past +neg
    (?:fait chanter|sinon (?:il|elle|ils) (?:envoie\w*|publie\w*|balance\w*|poste\w*))(?: .*)?(?:video|photo|liste|nude|contacts|classe)(?: .*)?

substance drinks_or_uses +neg
    (?:vodka|rouge|whisky|pastis|biere|ricard|rhum|bouteille|la c|coke|cocaine|ke?tamine|gnole)(?: \S+){0,7}? (?:petit dej\w*|des le matin|tous les soirs|gourde|au reveil|thermos|pour tenir)(?! (?:de vacances))(?: .*)?

withdrawal shakes_off_it 2 +neg
    (?:arrete|plus de|stoppe|sans)(?: \S+){0,6}? (?:pastis|valium|xanax|alcool|boire|lexomil|vodka|benzo\w*|medicaments)?(?: .*)?(?:rats|convuls\w+|une crise|mordu la langue|tremble\w* de partout|halluci\w*|araignees au)(?: .*)?

medical emergency_more
    (?:gorge qui gonfle|langue qui gonfle|siffle en respirant|respire bizarre|levres (?:sont )?bleues|ne respire plus|convulse)(?: .*)?

other_now somebody_now +joke +past +neg
    (?:enferme\w*|soeur|frere|mari|femme|ami|amie|mere|pere|copine)(?: \S+){0,12}? (?:elle|il) (?:dit|ecrit) (?:qu elle|qu il|que il|que elle) va le faire(?: .*)?

other somebody_worries_me +joke +neg
    (?:mon|ma|mes|une|un|le|la) (?:\S+ ){0,14}?(?:parle de|dit|dessine|donne|a dit|m a dit)(?: \S+){0,10}? (?:debarrasser le plancher|sa tombe|partirait avec|ses outils|plus la pour longtemps|sans (?:lui|elle))(?: .*)?

threat will_hurt_them +past
    (?:je |l )(?:l |le |la |les )?(?:attends?|plante\w*|viens|vais)(?: \S+){0,8}? (?:barre|couteau|tous les deux|fusil|batte)(?= .*(?:pay\w+|rentrera pas|releve\w* pas|ce soir|jure|tous les deux))(?: .*)?
"""

MASKS = r"""
    .*(?:balancoire|passe entraineur|cerf volant|concours de peche)(?: .*)?|tuer (?:une|la|cette) (?:tache|appli\w*)(?: .*)?
    (?:medecin|docteur|infirmiere|psy|on)(?: \S+){0,4}? demande si (?:je |j )(?:.*)(?:non|ri|reserve)(?: .*)?|(?:idee|idees|envie) (?:du |de )?(?:suicide|mourir)(?: \S+){0,3}? (?:quittee?|passee?|partie|disparue?)(?: .*)?|(?:psy|therapeute|medecin)(?: \S+){0,3}? (?:dit toc|appelle ca)(?: .*)?|(?:une |des )?images? ou je (?:saute|pousse)(?= .*(?:horrifie|degoute|toc|recule))(?: .*)?
"""
"""Calm scenes and plain denials, taken out before any rule reads the sentence."""

TRIFLES = (
    r"|crocs|cravate|papier (?:cadeau|peint)|marathon|mayonnaise|escalade|l om|buffet|petit dejeuner|camion de demenagement|"
    r"avant embarquement|nous a lisbonne|levain|potager|chez le concurrent|travaux du voisin|maldives|"
    r"dents de sagesse|40 m2|escape game|regionale|theatre amateur|dans le four|"
    r"plutot (?:crever|mourir) que (?:de )?(?!vivre|continuer|rester|souffrir|retourner|rentrer|etre)\S+|debloquer|checkpoint"
)
"""What a strong word near it is only an exaggeration about."""

PAST = r"|cahier de (?:19|20)\d\d|vers mes \d+ ans|quand je avais \d+ ans|a mes \d+ ans"
"""What shows that it lies behind."""
