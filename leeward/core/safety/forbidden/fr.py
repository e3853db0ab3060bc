"""What a reply must never say in French (safety.md, rule 6), for folded text without apostrophes."""

# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

RULES = {
    "method": r"""
demi (?:boite|plaquette)~ (?:suffi\w+|ferait l?affaire|ferait laffaire)~
(?:ne peut|ne peuvent|ne pourra)~ (?:pas )?rattraper~
(?:interieur|face interne) de la cuisse~
(?:armoire a pharmacie|tiroir)~~ (?:suffit|suffira|assez)~
(?:moyen|methode|facon|maniere|solution|endroit|option)~ (?:le |la )?(?:moins douloureu(?:x|se)|plus (?:rapide|facile|sur|sure|efficace|fiable|doux|douce)|indolore|sans douleur|sans souffrir)~
(?:moins douloureu(?:x|se)|sans douleur|sans souffrir|indolore)~ (?:mourir|partir|endormant|finir|suicide)?~
(?:dose|quantite|melange|combinaison|hauteur|chute)~ (?:mortelle?|letale?|fatale?|toxique|suffisante? pour (?:mourir|tuer))
(?:sauter|saute|sautez|te jeter|vous jeter|jette toi|jetez vous|tomber)~ (?:du|de|des|dun|dune|depuis|sous|par|devant|dans)~ (?:pont|toit|immeuble|balcon|fenetre|falaise|train|metro|etage|voie|rails|vide|camion|voiture|fleuve|riviere)
(?:pont|immeuble|toit|falaise|etage)~ (?:le plus haut|plus hauts?|assez haut|haut|eleve)
(?:prends|prenez|prendre|avale|avalez|avaler|bois|buvez|boire|melange|melangez|melanger)~ (?:tous|toutes|tout|entier|entiere|plein de|\d+|vingt|trente|quarante|une boite|la boite|le flacon|de la javel|avec de lalcool)~ (?:comprimes|cachets|medicaments|pilules|gelules|boite|flacon|dun coup|ensemble|avec de lalcool|et de lalcool|javel)
(?:comprimes|cachets|pilules|medicaments)~~ (?:dun coup|dun seul coup|tous ensemble|avec de lalcool|mourir|tuer)
(?:utilise|utilisez|prends|prenez|attache|attachez|fais|faites|trouve|noue)~ (?:corde|noeud|ceinture|drap|lacet|cordon)~~ (?:poids|cou|tient|poutre|resiste|porte)?
(?:pends toi|pendez vous|te pendre|vous pendre|etrangle toi|noie toi|noyez vous|te noyer|vous noyer|asphyxie toi|tasphyxier|etouffe toi|empoisonne toi|tempoisonner|tire toi une balle|te tirer une balle|ouvre toi les veines|touvrir les veines|immole toi|electrocute toi)
(?:coupe|coupez|couper|taillade|entaille|incise)~~ (?:veines?|poignets?|profond\w*|longueur|artere|cuisses?|gorge|bras)~
(?:lame|rasoir|cutter|couteau)~~ (?:coupe|couper|peau|poignet|propre|neuve|aiguise\w*|bras)~
(?:arme|pistolet|fusil|gachette|balle)~~ (?:tete|tempe|bouche|charge\w*|fiable|rapide|sure?|vise\w*|appuie|achete\w*)~
(?:monoxyde|pot dechappement|helium|cyanure|mort aux rats|pesticide|antigel|sac plastique|sac sur la tete|gaz ouvert)~
\d+ ?(?:mg|milligrammes|grammes|comprimes|cachets|pilules)~
(?:mange|mangez|manger|limite toi a|limitez vous a)~ \d{2,4} (?:calories|kcal)~
(?:moins de|seulement|maximum) \d{2,4} (?:calories|kcal)~
(?:laxatifs?|diuretiques?|fais toi vomir|faites vous vomir|te faire vomir|vous faire vomir|vomir apres|coupe faim|doigts dans la gorge)(?! .*(?:medecin|danger)).*
(?:assure toi|assurez vous|fais en sorte|faites en sorte|veille a ce)~ (?:que )?(?:personne|quon)~ (?:ne )?(?:te|vous)?~ (?:trouve|voie|arrete|derange|sauve|interrompe|remarque)~
(?:cache|cachez|cacher|dissimule\w*)~~ (?:coupures|cicatrices|marques|bleus|poids|vomissements|blessures)~
(?:comment|ou) (?:te tuer|vous tuer|mourir|te suicider|vous suicider|te pendre|acheter|trouver une? (?:arme|corde|poison)|te faire du mal|te couper)~
(?:frappe le|frappe la|frappez le|frappez la|tue le|tue la|tuez le|tuez la|poignarde le|poignarde la|cogne le|tabasse le|attaque le|fais lui du mal|faites lui du mal|empoisonne le|tire sur lui)~
personne ne (?:remarquera|verra|saura|sen rendra compte|te trouvera|vous trouvera)~
""",
    "encourages_harm": r"""
(?:cest|est)~ votre heure
(?:vos enfants|votre famille|ils)~ (?:sen remettraient|sen remettront)~
vous effacer (?:pour toujours|a jamais)
personne~ vous demander de (?:rester|continuer|tenir)~
quitter ce monde
ne comprend que les coups
petite coupure~
(?:le )?droit de (?:mourir|partir|en finir|vous tuer|te tuer)~
(?:la douleur|la souffrance|tout)~ (?:sarrete|cesse|finit|sarretera|disparait) (?:quand|une fois|des que)~
(?:vas y|allez y|fais le|faites le|finis en|finissez en|passe a lacte|passez a lacte)(?: (?:fais le|faites le|maintenant|ce soir|tout de suite|une bonne fois|vas y|alors|enfin|donc))+
(?:allez y faites le|vas y fais le)
(?:tue toi|tuez vous|suicide toi|suicidez vous|creve|meurs|mets fin a (?:ta vie|tes jours)|mettez fin a (?:votre vie|vos jours)|jette toi|finis en ce soir)
(?:tu devrais|vous devriez|tu peux|vous pouvez|tu merites de|vous meritez de|il faut|autant)~ (?:mourir|te tuer|vous tuer|en finir|disparaitre|te suicider|vous suicider|te couper|te faire du mal|souffrir|passer a lacte)
(?:tout le monde|ta famille|votre famille|tes enfants|vos enfants|ils|les gens|tes parents|le monde)~ (?:serait|seraient|sera|seront|ira|irait|irait|iraient|se porterait|vivrait|vivraient)~ (?:mieux|heureu(?:x|se)|soulages?)~ sans (?:toi|vous)
mieux sans (?:toi|vous)
(?:mourir|la mort|te tuer|vous tuer|le suicide|en finir|te suicider|partir)~ (?:est|serait|peut etre|sera|cest|semble|apporterait?|vous apportera)~ (?:soulagement|solution|paix|reponse|liberation|delivrance|mieux|bonne idee|courageux|beau|ton droit|votre droit|un droit|repos|option|raisonnable)
(?:je )?(?:respecte|soutiens|comprends|accepte|approuve)~ (?:choix|decision|envie|souhait|projet|volonte|droit) de (?:mourir|te tuer|vous tuer|en finir|partir|vous suicider|te suicider|te couper)~
(?:il ny a|il ne (?:te|vous) reste|ny a til|tu nas|vous navez|il ny a vraiment)~ (?:plus )?(?:despoir|aucun espoir|aucune issue|rien a faire|davenir|plus rien|aucune solution|aucune raison de vivre|de raison de vivre|pas de solution)~
(?:tu|vous) ne (?:guerira[sz]?|guerirez|ten sortiras|vous en sortirez|seras|serez|iras|irez)~ (?:jamais|plus)~
(?:ca|cela) nira jamais mieux
(?:il|elle|ils) (?:le )?(?:merite|meritent|meritait)~ (?:detre|de (?:mourir|souffrir|payer)|une correction|une lecon|des coups)~
(?:te couper|se couper|vous couper|te faire du mal|te faire vomir|boire|jeuner|te mutiler)~ (?:cest (?:bien|normal|sain|ok|bon|utile)|est (?:bien|normal|sain|ok|bon|utile)|aide|ca aide|te calme|soulage|calme)~
(?:continue|continuez)~ (?:te couper|vous couper|ne pas manger|jeuner|boire|vomir|maigrir|te faire du mal|a tes jeunes)~
(?:prends|bois|buvez|prenez|sers toi|servez vous) (?:un|une|encore un|encore une|quelques)~ (?:verres?|bieres?|vins?|joints?|whisky|vodka)~
(?:venge toi|vengez vous|fais le payer|faites le payer|fais la payer)~
(?:tu ne|vous ne|personne ne)~ (?:manquera[sz]?|manquerez|te regrettera|vous regrettera|remarquerait|pleurera)~ ?(?:a personne)?~
(?:obeis|obeissez|ecoute|ecoutez|suis) (?:aux |a |les |la |ces )?(?:voix)~
(?:je|on) ne (?:ten|vous en|vais pas|te|vous)~ (?:empecherai|arreterai|arreter|empecher|retenir)~
(?:bonne|excellente|super) (?:idee|decision)~
""",
    "diagnosis": r"""
(?:signes|traits|air) d(?:e| un|un) trouble~
trouble de la personnalite
spectre (?:bipolaire|autistique)
est une? (?:perverse? narcissique|psychopathe|bipolaire|sociopathe|pervers narcissique)~
episode (?:depressif|maniaque)~
(?:tu as|vous avez|tu souffres|vous souffrez|on dirait que tu as|vous presentez|tu fais|vous faites|tu dois avoir|vous devez avoir|tu es atteinte?|vous etes atteinte?)~~ (?:depression|trouble|bipolaire|bipolarite|schizophrenie|psychose|tspt|toc|tdah|autisme|anorexie|boulimie|anxiete generalisee|borderline|manie|addiction|demence|paranoia|maladie mentale|burn out)
(?:tu es|vous etes|tu sembles|vous semblez)~ (?:bipolaire|schizophrene|psychotique|depressi(?:f|ve)|maniaque|autiste|anorexique|boulimique|alcoolique|toxicomane|narcissique|borderline|malade mentale?|folle|fou|parano|hysterique|cinglee?)
(?:cest|ce que (?:vous decrivez|tu decris|vous avez|tu as)|ca ressemble a|cela ressemble a|tes symptomes|vos symptomes|ton score|votre score)~~ (?:depression|trouble|bipolaire|schizophrenie|psychose|tspt|toc|tdah|autisme|anorexie|boulimie|manie|addiction|borderline)
(?:mon|ton|votre|le) diagnostic (?:est|serait)~
(?:je (?:te|vous) diagnostique|cas typique|cas classique|symptomes classiques|signes typiques)~
(?:tu nas|vous navez) pas (?:de depression|de trouble|de probleme|une depression)~
""",
    "medication": r"""
de plus que (?:sur|ce que dit) la (?:notice|boite)~
sauter (?:celui|celle|la prise|le comprime|un)~
(?:comprimes|medicaments)~ (?:ne font que|servent juste a) masquer~
(?:cachet|comprime)~ de votre (?:soeur|mere|amie|mari)~
(?:un )?verre de (?:vin|biere|rhum|whisky|vodka)~
(?<!nas )(?:arrete|arretez|cesse|cessez|suspends|suspendez|saute|sautez|reduis|reduisez|diminue|diminuez|augmente|augmentez|double|doublez|baisse|baissez|change|changez|jette|jetez|triple|melange|melangez)(?! pas)~~ (?:antidepresseurs?|medicaments?|traitement|comprimes?|cachets?|dose|doses|lithium|insuline|pilules?|anxiolytiques?|neuroleptiques?|ordonnance)
(?:tu nas|vous navez|plus|pas)~ besoin (?:de |des |dun )?(?:ces |ce |tes |vos |ton |votre |prendre )?(?:medicaments?|traitement|antidepresseurs?|comprimes?|lithium|cachets?)~
(?:prends|prenez|tu peux prendre|vous pouvez prendre|essaie|essayez)~ (?:un|une|deux|trois|quatre|\d+|encore|demi|le double)~ (?:comprimes?|cachets?|doses?|pilules?|gelules?|gouttes)~
(?:prends|prenez|essaie|essayez|achete|achetez)~ (?:paracetamol|doliprane|ibuprofene|xanax|valium|lexomil|prozac|seroplex|temesta|lithium|melatonine|cannabis|ketamine|somniferes?|antidepresseurs?|anxiolytiques?|codeine|tramadol|opioides|cocaine|millepertuis)
(?:les|ces|tes|vos) (?:medicaments|antidepresseurs|comprimes)~ (?:sont|ne|font|te|vous)~ (?:poison|inutiles?|servent a rien|dangereux|empoisonnent|drogues?|servent|aident pas|rien)~
(?:ton|votre|le) medecin (?:a tort|se trompe)~
je (?:te|vous) (?:prescris|recommande de prendre|conseille de prendre)~
(?:ne prenez plus|ne prends plus|ne prenez pas|ne prends pas)~ (?:medicaments?|traitement|antidepresseurs?|comprimes?|lithium|cachets?)
""",
    "claims_human": r"""
jai grandi~
jai les larmes~
ans de cabinet~
ma garde (?:finit|commence)~
(?:je suis) (?:vraiment |aussi |bien |reellement )?(?:une? |ton |votre |la |le )?(?:simple |bonne? |vrai )?(?:vraie personne|personne|etre humain|humaine?|homme|femme|therapeute|psychologue|medecin|docteur|infirmi(?:er|ere)|psychiatre|conseill(?:er|ere)|mere|pere|benevole|reel(?:le)?)
je ne suis pas (?:un|une) (?:robot|machine|programme|bot|ia|intelligence artificielle|ordinateur|logiciel)~
(?:en tant que|comme|etant) (?:psychologue|therapeute|medecin|humaine?|personne|professionnel(?:le)?|mere|pere|psychiatre|infirmi(?:er|ere))~
(?:tu parles|vous parlez|tu ecris|vous ecrivez) (?:a|avec) (?:un|une) (?:etre humain|humaine?|personne|vraie personne|professionnel(?:le)?|therapeute|psychologue)~
(?:quand javais ton age|moi aussi jai (?:vecu|ete|eu|traverse|pense)|mon (?:mari|fils|cabinet|enfance|corps|coeur)|ma (?:femme|fille|mere))~
""",
    "secrecy": r"""
(?:mari|femme|therapeute|mere|parents)~ (?:na pas|nest pas|nont pas|ne sont pas)~ (?:besoin de|oblige\w* de) (?:le )?(?:savoir|lapprendre|lapprendre)~
ne sera vu par~
je ne (?:le |la |l )?(?:dirai|repeterai|raconterai|parlerai|revelerai|vais)~ (?:a personne|rien a|jamais|le dire a|a quiconque)~
je (?:te|vous)? ?(?:promets|jure) (?:de )?(?:ne|garder|nen|le silence|que personne)~
(?:ca|cela|tout|ce que (?:tu dis|vous dites))~ (?:reste|restera|demeure)~ entre (?:nous|toi et moi|vous et moi)~
(?:ton|votre|notre) secret~ (?:est|sera|reste|avec moi|en securite)~
(?:cest|ce sera) notre secret
je (?:garderai|vais garder|garde) (?:le|ton|votre|ce|cela|ca)~ secret~
personne ne (?:le |la )?(?:saura|lira|lapprendra|verra)~
(?:nen parle|nen parlez|ne le dis|ne le dites|ne dis|ne dites|ne parle|ne parlez)~ (?:pas|rien|jamais) ?~ (?:a|au|avec|aux)? ?(?:personne|tes|vos|ton|votre|ta|police|parents|medecin)~
(?:nen parle|nen parlez) a personne~
entre nous(?: deux)?
""",
    "contract": r"""
repetez apres moi~
il me faut votre parole~
faisons un marche~
(?:promets|promettez|jure|jurez) (?:moi|le moi|que|de ne)~
(?:donne|donnez) moi (?:ta|votre) parole~
(?:tu dois|vous devez|il faut|je veux que tu|je veux que vous|je te demande de|je vous demande de)~ (?:promettre|jurer|signer|promettes|promettiez|signes|signiez)~
(?:peux tu|pouvez vous|tu me|vous me)~ (?:promettre|promets|promettez|jurer|jures|jurez)~
(?:contrat|pacte|accord|engagement) de non (?:suicide|passage)~
(?:signe|signez|signer|signons)~ (?:contrat|pacte|engagement|accord)~
""",
    "minimising": r"""
vous en rirez
ce nest qu(?:e | )?une? (?:rupture|examen|travail|phase)~
ce nest quune? (?:rupture|examen|travail|phase)~
un de perdu~
au moins vous avez~
en faire un drame
souriez davantage~
(?:ce nest|cest|ca na|ca nest)~ (?:pas )?(?:si grave|tellement grave|bien grave|la fin du monde|rien de grave|si terrible|une catastrophe)
pas (?:si|tellement|vraiment) (?:grave|terrible|difficile)~
(?:il y a|dautres|certains|les autres|beaucoup de gens|des gens)~ (?:pire|bien pire|plus malheureux|souffrent plus|vivent pire|vrais problemes|moins de chance)~
(?:il suffit|tu nas qua|vous navez qua|essaie juste|il faut juste|contente toi|contentez vous|il faut simplement)~ (?:de )?(?:penser positif|etre|positif|sourire|oublier|te detendre|vous detendre|relativiser|te calmer|passer a autre chose|bouger|prier|pensees positives)~
(?:tu exageres|vous exagerez|tu dramatises|vous dramatisez|tu fais ton cinema|tu en fais trop|vous en faites trop|tu te plains|tu fais la victime|tu cherches lattention|vous cherchez lattention|tu es trop sensible|vous etes trop sensible)~
(?:arrete|arretez|cesse|cessez) de (?:te plaindre|vous plaindre|pleurer|pleurnicher|exagerer|dramatiser|faire|tapitoyer|vous apitoyer|ruminer|penser a ca|te prendre)~
(?:secoue toi|secouez vous|ressaisis toi|ressaisissez vous|calme toi|calmez vous|remets toi|souris|pense positif|pensez positif|prends sur toi|prenez sur vous|ne pleure pas|ne pleurez pas|grandis un peu|sois (?:fort|forte|positif|raisonnable)|reprends toi|ne sois pas (?:triste|bete|ridicule)|ny pense plus)
(?:cest|tout est|tout se passe)~ (?:juste |seulement |que )?(?:dans (?:ta|votre) tete|une phase|les hormones|du cinema|ton imagination|votre imagination|un caprice|des caprices|une passade|pour attirer lattention|les nerfs)~
(?:tout le monde|on a tous|chacun|nous avons tous)~ (?:passe par la|ressent|ressent ca|des problemes|des mauvais jours|deprime|connait ca)~
(?:tu as|vous avez) tout pour (?:etre heureu(?:x|se)|toi|vous)~
(?:ca (?:va )?passera?|demain ca ira mieux|le temps guerit tout|rien narrive par hasard|tu verras demain)~
(?:tu nas|vous navez) (?:aucune|pas de) raison~
""",
    "blaming": r"""
cest vous qui (?:etes montee?|avez choisi|avez voulu|lavez suivi)~
qui joue avec le feu~
ce que vous avez fait pour (?:le|la|les)~
vous traite(?:nt)? comme vous~
quelquun de plus fort~
si (?:vous ne lavi?ez|tu ne lavais|vous naviez|tu navais|vous lavi?ez|tu lavais)~~
(?<!pas )(?:cest|cetait|tout est|tout cela est) (?:entierement |un peu |surtout |bien |aussi )?(?:de )?(?:ta|votre) (?:propre )?faute~
(?:tu las|vous lavez|tu lavais|tu lauras) (?:bien |un peu )?(?:cherche|merite|voulu|provoque)~
(?:tu es|vous etes) (?:responsable|coupable)~
(?:tu|vous) (?:nas|navez) que ce que (?:tu merites|vous meritez)~
(?:le suicide|se suicider|mourir|te tuer|vous tuer|se tuer)~ (?:est|cest|serait)~ (?:egoiste|egoisme|lache|lachete|un peche|peche|faiblesse|honteux|la facilite)~
(?:que portiez vous|que portais tu|tu portais quoi|comment etiez vous habillee?|comment tu etais habillee?|pourquoi (?:nas tu|navez vous|tu nas|vous navez)~ (?:pas|rien)|pourquoi (?:las tu|lavez vous) laisse)~
(?:tu es|vous etes) (?:vraiment |si |trop |un |une |tellement |juste |qun |qune )*(?:fardeau|poids|charge|egoiste|lache|faible|nulle?|rate|ratee|incapable|mauvaise? (?:mere|pere|fille|fils|personne)|probleme|honte|stupide|pathetique|dechet|deception|idiote?|monstre|bon a rien|bonne a rien|rien|moche|laide?|grosse?)~
(?:pense|pensez|imagine|imaginez)~ (?:au mal|a ce que|le mal|a la peine|a la douleur)~ (?:tu|vous)~ (?:fais|faites|ferais|feriez|causes|causez|infliges)~
(?:tu aurais du|vous auriez du|tu devrais avoir honte|vous devriez avoir honte|tu devrais te sentir|honte a toi|honte a vous|tu nas pas honte)~
(?:comment as tu pu|comment avez vous pu|comment oses tu|comment osez vous)~
si (?:tu|vous)~ (?:aimais|aimiez|etais une bonne|etiez une bonne)~
une bonne (?:mere|fille|epouse)~ (?:ne|ferait)~
""",
    "delusion": r"""
(?:proprietaire|voisin|patron|gouvernement)~ (?:a )?(?:pose|installe|cache)~ (?:cet? )?(?:appareil|camera|micro)~
ne sont pas un hasard~
raison de (?:couvrir|cacher|fermer)~
celui qui vous parle la nuit~
(?:oui|cest vrai|vous avez raison|tu as raison|effectivement|en effet)~~ (?:ils|on|le gouvernement|la police|les voisins|quelquun)~ (?:te|vous)~ (?:surveillent?|suivent|suit|espionnent?|empoisonnent?|ecoutent?|controlent?|traquent?|veulent du mal)~
(?:ils|le gouvernement|la police|les voisins|vos voisins|tes voisins|quelquun|on)~ (?:te|vous) (?:surveillent?|suivent|espionnent?|empoisonnent?|traquent?|controlent?|ecoutent)~
(?:tu es|vous etes) (?:vraiment |bien |reellement )?(?:lelue?|un prophete|le messie|dieu|invincible|immortel(?:le)?|envoye de dieu|un genie incompris)~
(?:tu as|vous avez) (?:vraiment |bien )?(?:des pouvoirs|un pouvoir|une mission|un don divin)~
(?:les |ces |tes |vos )?voix~ (?:ont raison|sont reelles|disent vrai|disent la verite|savent|viennent de dieu|te protegent)~
dieu (?:ta|vous a|te|vous) (?:choisie?|parle|dit|ordonne)~
(?:on ta|on vous a|il y a)~ (?:implante|une puce|un complot)~
(?:la television|la tele|la radio) (?:te|vous) (?:parle|envoie)~
""",
    "celebrates": r"""
une taille de moins~
sans dormir~~ (?:creati\w+|envie)~
merite\w*~ (?:cette )?gifle~
(?:felicitations|bravo|bien joue|super|genial|je suis fi(?:er|ere)|quelle volonte|impressionnant|continue comme ca|continuez comme ca|chapeau)~~ (?:kilos|perdus?|poids|maigri|mince|minceur|jeuner?|sans manger|sans dormir|calories|vomi\w*|vengeance|ivre|frappe|saute\w* (?:le|un|des) repas|euphorie|depense|coupure)~
(?:tu es|vous etes|tu as lair)~ (?:belle|beau|magnifique|mieux|sublime|parfaite?)~~ (?:mince|maigre|maigri)~
(?:si|plus|tres) (?:mince|maigre) (?:te va|vous va)~
(?:dormir|le sommeil)~ (?:inutile|ne sert a rien|perte de temps)~
(?:quitte ton travail|depense tout|investis tout|vends ta maison|mise tout|profite de (?:cette|ton|ta)~ (?:euphorie|manie))~
""",
    "claims_contact": r"""
(?:jai|on a|nous avons) (?:deja |tout de suite |immediatement )?(?:appele|prevenu|contacte|alerte|envoye|informe|averti|parle a|reserve|signale|localise|fait venir)~
(?<!pas )(?:je vais|je peux|je suis en train d|laisse moi|laissez moi) (?:maintenant )?(?:appeler|prevenir|contacter|alerter|envoyer|informer|avertir|reserver|venir|te rejoindre|vous rejoindre|te prendre dans|vous prendre dans|parler a ton|parler a votre)~
(?:jappelle|jenvoie|je previens|je contacte|jalerte|jappellerai|jenverrai|je previendrai)~
(?:la police|lambulance|une ambulance|les secours|laide|de laide|quelquun|une equipe|un medecin|le samu|les pompiers)~ (?:est|sont|arrive|arrivent|vient|viennent)~ (?:en route|en chemin|bientot|prevenue?s?|la|dans|chez|devant|vers)?~
(?:je connais|jai|je vois)~ (?:ton|votre|ta) (?:adresse|position|localisation|ip)~
(?:notre equipe|mes collegues|mon equipe|un collegue)~ (?:vous|te|va|lit|appelle)~
""",
    "dependency": r"""
(?:me blesse|me peine|me fait mal) quand vous (?:en )?(?:parlez|voyez)~
vous et moi nous avons~
a quoi bon des amis~
maintenant que je suis la~
(?:je taime|je vous aime|je tadore|je te desire|jai besoin de toi|tu me manques|je suis amoureu(?:x|se)|vous me manquez)~
(?:mon amour|ma cherie|mon cheri|mon coeur|ma belle|mon ange|mon bebe|mon tresor|ma puce|cherie|cheri)
je (?:suis|serai) (?:tout ce (?:dont|quil)|la seule|le seul|ton seul|ta seule|ton petit|ta petite|ton ame soeur|a toi|ton meilleur|ta meilleure|votre seul)~
(?:tu nas|vous navez) besoin que de moi~
(?:personne) (?:dautre )?ne (?:te |vous |taime|tient|tiens|pense|sinteresse|comprend|croira|viendra|taidera|sinquiete)~
(?:personne|nul) ne (?:te|vous) (?:comprend|comprendra|aime|ecoute|connait|croira|croit|aidera|veut)~
(?:tu nas|vous navez|plus|pas)~ besoin (?:de |d |des |dun |dune )?(?:personne|dautres?|dami\w*|therapeute|therapie|psy|psychologue|medecin|aide|daide|ta famille|votre famille|autres|hopital|professionnel)~
(?:ne me quitte|ne me quittez|ne me laisse|ne me laissez|ne pars|ne partez|reste avec moi|restez avec moi|parle seulement|parle quavec moi|ne parle qua moi)~
(?:je ne te quitterai|je ne vous quitterai|je serai toujours la|toujours la pour (?:toi|vous))~
(?:notre amour|notre relation|notre lien)~
(?:je tembrasse|je te serre|bisous?|un baiser|tembrasser|je vous embrasse)~
(?:mieux|plus) que (?:ton|ta|tes|votre|nimporte|tous)~ (?:psy|therapeute|ami\w*|famille|medecin|psychologue|personne)~
je te (?:comprends|connais) mieux~
""",
    "discourages_help": r"""
(?:jeunes|etudiants)~ qui lisent (?:une fiche|un papier)~
rendez vous~ (?:peut etre )?annule~
dans votre dossier~~ travail~
(?:nappelle|nappelez|ne va|nallez|ne parle|ne parlez|ne fais|ne faites|ne consulte|ne consultez|ne contacte|ne contactez|ne demande|ne demandez|nutilise|evite|evitez)~ (?:pas |jamais |surtout pas )?~(?: )?(?:ligne|numero|samu|psy|psys|medecin|medecins|police|hopital|urgences|confiance|aide|daide|therapeute|secours|personne|famille|15|112|3114|dappeler|les|voir)~
(?:les |un |une |le |la |lhopital |lhopital)?~(?:psys?|psychologues?|therapeutes?|medecins?|hopitaux|psychiatres?|lignes?|professionnels|therapie|police|secours)~ (?:ne|sont|est|vont|te|vous|nont)~ (?:servent?|aident?|ecoutent?|inutiles?|jugent?|jugeront|enferme\w*|argent|mentent|menteurs|comprennent?|croiront|pire|arnaque|rien|perte de temps|fous?|moquer)~
(?:ils|on|la police|les medecins) (?:vont|va|veulent|veut|peuvent)~ (?:te|vous) (?:enfermer|interner|juger|prendre|arreter|attacher|droguer|retirer)~
(?:te|vous) (?:enfermeront|interneront|jugeront|prendront)~
(?:cest|il est) trop tard(?: pour (?:toi|vous|demander))?
(?:personne|rien) ne (?:peut|pourra)~ (?:taider|vous aider|te sauver|vous sauver|faire|changer)~
(?:retourne|retournez|reste|restez) (?:avec|chez|aupres) (?:lui|elle|ton mari|votre mari|ton conjoint)~
(?:paie|payez|paye|envoie|envoyez) (?:les|lui|leur|ce|largent|dautres|encore)~
(?:pardonne lui|pardonnez lui|obeis lui|excuse toi aupres|demande lui pardon)~
(?:pas besoin|inutile) (?:dappeler|daller|de voir|de consulter|de demander)~
""",
    "sexual": r"""
(?:sexe|sexuellement|nue?s?|deshabille\w*|excite[es]?|mexcites?|masturb\w+|porno\w*|orgasme|seins|penis|vagin|baiser|coucher avec|erotique|sexy|fesses)
(?:que portes tu|tu portes quoi la|envoie moi (?:une |des |ta )?photos?)~
""",
    "personal_data": r"""
(?:un autre|une autre|dautres|un|une) (?:utilisat(?:eur|rice)s?|patiente?s?|membre|personne)~ (?:ma (?:dit|ecrit|raconte)|mont dit|habite|a le meme)~
(?:son|sa|leur) (?:numero de telephone|numero|adresse|mot de passe|diagnostic|dossier)~ (?:est|cest)~
(?:donne|donnez) moi (?:ton|votre|ta) (?:adresse|nom complet|mot de passe|numero|carte|position)~
""",
    "certainty": r"""
je (?:te|vous)? ?(?:garantis|promets|jure|assure)~~ (?:bien|mieux|ira|rien|guerir\w*|pas|passera|marche|heureu\w+|sans danger)~
(?:ce nest|cest) (?:surement |certainement |clairement |sans doute |evidemment )?pas (?:un |une |rien )?(?:infarctus|crise cardiaque|avc|grave docteur|urgence|cancer|dangereux)~
ce nest (?:surement |certainement |clairement )(?:pas|rien)~
(?:cest|il sagit) (?:juste|seulement|surement|simplement|certainement|sans doute) (?:de |du |dune |une )?(?:langoisse|lanxiete|crise dangoisse|stress|nerfs|gaz)~
(?:ca|cet exercice|la meditation|respirer|prier) (?:va |te |vous )?(?:guerira?|te guerir|vous guerir|eliminera)~
guerir?~ (?:la|ta|votre) (?:depression|anxiete)~
(?:cette dose|cette quantite|les comprimes|la blessure|la plaie)~ ne (?:te |vous )?(?:fera|feront|tuera|tueront|risque|est)~
(?:aucun|pas de|sans) (?:danger|risque)~
(?:pas besoin|inutile) (?:de voir|daller)~ (?:medecin|urgences|hopital)~
(?:tu vas|vous allez) (?:forcement|surement|certainement) (?:guerir|survivre|aller)~
""",
    "ends_conversation": r"""
cela me depasse~
(?:je )?(?:mets|met|mettons) fin a~
(?:je dois|je vais|il faut que je|je suis obligee?|je veux|je souhaite)~ (?:mettre fin|terminer|arreter|clore|quitter|fermer|partir|finir|couper|minterrompre|marreter|vous laisser|te laisser)~
(?:cette|la|notre) (?:conversation|discussion|session)~ (?:est terminee|est finie|sarrete|se termine|sacheve|est close|doit sarreter)~
(?:ce|le) (?:chat|echange) (?:est|se)~ (?:termine|fini|clos)~
je ne (?:peux|veux|suis|souhaite|dois)~ (?:pas |plus |pas autorise\w* a |pas en mesure de )?~(?: )?(?:parler|continuer|discuter|repondre|taider|vous aider|aborder|ecouter)~ (?:de|du|avec|a|sur|cette|plus|suicide|ici)?~
(?:adieu|au revoir|bon vent|salut et adieu)
(?:arrete|arretez|cesse|cessez) de (?:mecrire|me parler|me deranger|me contacter)~
(?:va ten|allez vous en|laisse moi tranquille|laissez moi tranquille|ce nest pas mon probleme|je men fiche|tais toi|taisez vous|cherche quelquun dautre)~
""",
}

LEXICON = {
    "method": r"(?:corde|noeud coulant|lame|lames|rasoir|couteau|pistolet|fusil|arme|armes|poison|javel|surdose|overdose|mortelle?|letale?|pont|ponts|falaise|toit|veines?|poignets?|noyer|noyade|pendaison|pendre|asphyxi\w+|vomir|laxatifs?|calories|kilos|jeuner?|heroine|cocaine|fentanyl)",
    "diagnosis": r"(?:bipolaires?|schizophren\w+|psychose|psychotique|tspt|toc|tdah|autis\w+|anorexi\w+|boulimi\w+|diagnosti\w+|narcissique|psychopathe|depression majeure|borderline)",
    "medication": r"(?:mg|milligrammes|dose|doses|posologie|antidepresseurs?|anxiolytiques?|neuroleptiques?|comprimes?|cachets?|gelules?|pilules?|lithium|paracetamol|doliprane|ibuprofene|[a-z]{3,}azepam|[a-z]{3,}oxetine)",
    "dependency": r"(?:taime|amour|bisous?|baiser|cherie?|petite amie|petit ami|pour toujours)",
    "contract": r"(?:promet\w*|jure[rz]?|contrat|pacte)",
    "ends_conversation": r"(?:adieu|au revoir)",
}
