"""How a generated sentence may listen in French: its beginnings, its words, and what it may not touch."""

# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

LEAD = "(?:et|alors|donc|oui|ah|oh|bien|peut etre|il semble que|on dirait que)"

GOES_ON = r"(?:(?:et|mais|alors|ou|ni) )?(?:alors que|quand|pendant|parce|depuis|apres|avant|comme|surtout|qui|que|ou|avec|sans|en plus|vous|votre (?:tete|corps|coeur|esprit)|cela|ca|cest|elle|il|ils|elles|maintenant|encore|meme|personne ne vous a demande|aussi|chez|au travail|presque|la maison|sauf|pas)"

PHRASES = r"sans repos|presque sans repos|peu de repos|personne ne vous a demande|tout le monde|la derniere semaine|ces derniers jours"

TELLS = r"""
(?:cela |ca |tout cela |tout ca |ce que vous (?:vivez|decrivez|racontez) |cest |cetait )?(?:semble|ressemble|parait|doit (?:etre|bien |peser|faire|avoir ete|vous)|a du (?:etre|faire|peser|vous)|peut (?:etre|peser|faire|sembler)|pese|fait (?:mal|beaucoup|peur)|a ete|demande)
(?:cest|cetait|ce nest pas|cela fait|ca fait|ce sont) (?:vraiment |tres |si |tellement |trop |bien |aussi )*(?:dur|dure|difficile|lourd|douloureux|injuste|triste|epuisant|beaucoup|normal|comprehensible|humain|naturel|courageux|une bonne nouvelle|un choc|une perte|une longue|un long|trop|facile|rien|pas rien|fatigant|effrayant|solitaire|votre faute)
(?:il est|cest|il me semble|il semble|on dirait|on sent) (?:que |tres |tout a fait |bien |vraiment )*(?:comprehensible|normal|naturel|humain|difficile|dur|la|le|les|vous|votre|vos)
pas etonnant|rien detonnant|je comprends que vous (?:soyez|vous sentiez|ayez)
(?:vous|il vous|elle vous|cela vous|ca vous|ils vous) (?:ne |etes|etiez|avez|aviez|vous|sentez|ressentez|semblez|paraissez|manque|manquent|esperiez|aimeriez|auriez aime|vouliez|voulez|souhaitez|portez|tenez|essayez|travaillez|travailliez|perdez|attendez|attendiez|gardez|traversez|pese|fait|faites (?:tant|beaucoup|de votre)|touche|inquiete|blesse|cherchez|etiez|dites|decrivez|parlez|meritez|aimez|restez|vivez)
merci (?:de|pour|davoir|beaucoup|detre|de me)
(?:je suis|jesuis) (?:vraiment |tres |si )?(?:desole|desolee|content|contente|heureux|heureuse|touche)
(?:jentends|jimagine|je vois|je sens|je lis|je comprends|je devine) (?:que|combien|a quel|comme|votre|la|le|ce)
quelle? (?:journee|semaine|nuit|fatigue|periode|soiree|tristesse|injustice|peine)
(?:perdre|vivre|sentir|attendre|quitter|arriver|commencer|porter|travailler|dormir|changer|tenir|etre|se sentir|avoir|entendre|parler) 
une partie de vous
(?:beaucoup de (?:gens|personnes)) (?:se sentent|ressentent)
(?:la tristesse|le deuil|la colere|la peur|la solitude|la culpabilite|la fatigue|linquietude|les soirees|les nuits|le silence|langoisse|le travail|le stress|le manque) 
(?:apres|avec tout|entre|en plus|tant de|tellement de|dun cote|il (?:doit|semble|peut)|il y a (?:beaucoup|tant)|tout (?:cela|ca)|tout a|dans une|cela|ca) 
"""

ASKS = r"""
(?:et )?(?:quest ce qui|quest ce que|quest ce|questce|quelle?s?|quel|comment|quand|depuis quand|ou|qui|qui dautre|avec qui|a qui|quaimeriez|que|quen|combien de temps|voulez vous|voudriez vous|aimeriez vous|souhaitez vous|y a t il|est ce|avez vous (?:dormi|parle|pu|remarque|senti|eu)|vous sentez vous|dormez vous|pouvez vous (?:men |me )?(?:dire|parler|raconter)|avez vous quelquun)
(?:dites|parlez|racontez) (?:moi|men|en) (?:un peu )?plus
"""

BANNED = r"""
(?:(?:sentez|sentent|croyez|savez|pensez) que|comprehensible que(?! (?:vous|cela|ca|ce) )|content|contente|heureu\w+|bonne nouvelle|super|merveill\w+|fier|fiere|felicit\w*|combien vous|combien en|(?:maison|appartement) (?:est elle )?vide|vous attend(?!iez)|manger|mangez|devriez|devez|deviez|il faut|faut|faites le|arretez|cessez|laissez|allez y|partez|partir(?! de zero)|mieux sans|sans vous|sera|serez|seront|irez|allez|pourriez|pouvez(?! vous)|vous avez raison|avez bien fait|votre heure|votre faute(?<!pas votre faute)|pour toujours|pour de bon|enfin|une fois pour|arrete la|a dautres|avec dautres|bonne nuit|droit de|pourquoi|et si|comment avez vous pu|vous effacer|deserver)
(?:jamais|personne(?! ne vous a demande)|rien(?! fait de mal| de mal)|aucune?)
(?:mourir|mort|morte|morts|meurt|mourez|tuer|tuez|suicid\w*|fin|finir|finit|disparai\w*|disparu|paix|soulag\w*|repos eternel|ciel|au dela|ce monde|quitter ce|en finir)
(?:comprimes?|cachets?|medicaments?|pilules?|traitement\w*|dose\w*|gouttes|drogue\w*|alcool|boire|buvez|verre|vin|biere|fumer|joint|ordonnance|pharmacie|quantite\w*|notice)
(?:medecin\w*|docteur\w*|therapeute\w*|therapie\w*|psycholog\w*|psychiatr\w*|psy|hopita\w*|clinique|urgences?|ambulance|police|ligne|lignes|professionnel\w*|rendez|diagnosti\w*|trouble\w*|symptome\w*|maladie|malade|syndrome|trauma\w*|infirmi\w*|equipe|dossier)
(?:secret\w*|promet\w*|promesse|jurez|jure|entre nous|nous|notre|nos|ensemble|avec moi|sans moi|pour moi|a moi|moi(?! un peu plus| plus)|mon|ma|mes|je vous aime|mamour)
(?:poids|maigr\w*|mince\w*|taille|calories|kilos?|regime|jeun\w*|vomi\w*|discipline|envie(?! de parler| de dormir)|sans dormir|sans manger|invincible|genie|elu|elue|prophete|dieu|demon\w*|voix|espion\w*|surveill\w*|suivent|poursui\w*|poison|empoisonn\w*|puce|complot|signes?|message pour|appareil|hasard|designent)
(?:faute(?<!pas votre faute)|coupable|egoiste|faible\w*|paresseu\w*|bete|stupide|fou|folle|drame|dramati\w*|exager\w*|provoqu\w*|cherche|bien cherche|fardeau|inutile|nul|nulle|echec|lache|peche|ridicule|plus fort|plus forte|dautres (?:ont|vont)|pire que|au moins|cest juste|nest quun|nest que|il suffit|souriez|sourire|positi\w*|reconnaissant\w*|rirez|calmez|reprenez|permettez)
(?:couteau|lame|pistolet|corde|coups|coupure|couper|coupe|brul\w*|pont|toit|train|rails|saut\w*|pend\w*|rapide\w*|indolore|methode|cuisse|poignet\w*|sang|gifle|frapp\w*|venge\w*|lecon|arme\w*|faire du mal|blesser)
(?:adresse|rue|numero|patient\w*|utilisat\w*|client\w*|habite|photo\w*|mot de passe|envoyez|payez)
(?:surement|certain\w*|sans doute|garanti\w*|guer\w*|infarctus|danger\w*|respirez|poitrine)
(?:je suis (?:un|une|la|avec)|etre humain|vraie personne|robot|jai (?!lu)|javais|larmes|jetais|moi aussi)
"""

WORDS = """
a abandonne abandonnee adulte adultes affection affichee affronter agite ai aide aident aider aie aime aimer
aimeriez aimez aimiez ainsi ait allege allez alors amene amer ami amie amies amis amitie amour an angoisse annee
annees anniversaire ans anxieuse anxieux apaise appareil appartement appel appelait appeler appelez appelle apres
argent arrete arrive arriver asseoir assez attend attendez attendiez attendre attendu attendue attentes au aucun
aujourdhui aurait auriez aussi autant autour autre autrement avait avancez avant avec avenir avez aviez avoir ayez
bas beaucoup bebe besoin bien blesse blessee blesser bloque boire bon bonjour bonne bonnes bons bouleverse
bouleversee bout bruit brutal bureau ca calendrier calme calmes car casse ce ceci cela celui certain certaines
certains ces cesse cest cet cetait cette chagrin chambre change changees changement changements changer changez
chaque chat check chef cherche cherchez cherchiez chez chien choc choisit chose choses cinq claire clairement classe
coeur coince coincee colere collegue collegues colocataire combien comme commence commencer comment compagnie
compagnon complique comprehensible comprend comprendre comprends comprenne compris compte comptent compter comptez
comptiez concrete confiance conflit confus confuse conjoint conjointe conseil conseiller conseils constant content
contente continue continuer continuez contre conversation copain copine corps cote cotes coucher coup coupable
courage courageux cours court courte courtes cousin cousine coute craignez crie cris cuisine culpabilite d dabord
daccord damitie danger dans dapaisant dargent darret dautre dautres davant davoir de debut deception decision
decisions decrivez decu decue dedans dehors deja delai delle demain demande demandee demander demenagement demenager
dendroit depasse depassee depuis derriere des descend desole desolee desormais dessous dessus detonnant detre dettes
deuil deux devenu devient devine deviner devraient dexercice dheure dheures dici difference different difficile
difficilement difficiles dimportant dirait dire directe diriez dis disait disent disiez disparue dispute disputes
dit dites divorce dix doit doivent donc donne donner donnez dont dormez dormi dormir doue douleur douloureux du dun
dune dur durement dures durs ecole ecoute ecouter ecran ecrire ecrit ecrivent ecrivez effacer effrayant effraye
effrayee egaux elle elles emploi en enchante encore end endroit energie enfant enfants ensemble ensuite entend
entendre entendu entre entrer entretien envie environ epuisant epuise epuisee equipe espere esperiez espoir essaie
essaye essayer essayez essayons est et etaient etait ete etes etiez etonnant etrange etre etudes etudie etudier eu
eveille ex examen examens exercice exigeant existe expiration fache fachee facon facture factures faire faisait
faisons fait faite faites famille fasse fatigant fatigue fatiguee fatigues faut faute fautes femme ferait ferment
feuille fier fiere figure fille fils fin fixe fois font force forces franchie frere freres frustrant frustre
frustree furieuse furieux garde gardent gardes gardez genre gens geste grand grande grandes grandi grandissait
gratuits guider hesiter heure heures heureuse heureux hier histoire hiver honte honteuse honteux humain humeur
humilie humiliee ici idee idees ignore ignoree il ils image important impuissant impuissante in inattendu incompris
incomprise injuste injustice inquiet inquiete inquietude inspirations intense invisible isole isolee jai jaimerais
jaloux je jecoute jentends jessaierai jesuis jeunes jimagine joindre jour journee journees jours juge juger jugez
jusqua juste l la labsence lache laffection laide laisse laissee laissez langoisse lappel lavoue le lecran leger
lente lentement lentendre lequel les lesprit lest letait letre leur leurs lever lheure lien lieu ligne lignes
limaginer limite limites limpression linquietude lire lis liste listes lit logiciel loin lon long longs longtemps
longue longues lordonnance lourd lourde lourdes louvrir loyer lui lumiere maide mains maintenant mais maison mal
maman maniere manque manquent manquez marche mari mariage marrete matin matins mauvais mauvaise mavez me medecin
medicaments meilleur meles meme men mene mensonge merci mere meritez mes message messages mette mettre mieux minute
minutes mis mise moi moins mois moment moments mon monte montre montrer montrerai moral morceau mot mots na nai
naide naturel navez ne necrit nerveuse nerveux nest neuf ni noel non normal nostalgie note noter notez nourrit nous
nouveau nouvel nouvelle nouvelles nuit nuits numeros ny occupe offre on oncle ont ou oui ouvert page panique papa
par paraissez parait parce pardon pareille parent parents parfait parfois parlant parle parlent parler parlez
parlons part partage partagee partager partenaire partie pas passait passe passee passer patron pause pays peine
peines pendant pense pensee pensees pensent penser pensez pensiez perdez perdre perdu perdue pere periode permis
personne personnel personnelle personnes perte pese pesent peser petites peu peur peut peuvent peux pharmacie phrase
pire place plaisir plan plus plutot point porte porter portez poser poste pour pourrais pourrait pourriez pourtant
pousse pouvez precieux prefere preferez premier premiere prend prendre prends prenez preoccupe prepare preparer pres
present presque presse pressee pression pret prise prochain prochaine proche professeur professionnel profil profils
programme projet promettre promotion propre provoque proximite pu puis puisque quaimeriez quand quantites quart
quatre quauriez quavez que quel quelle quelque quelques quelquun quen quesperiez quest questce question questions
quhier qui quils quinspirer quitter quoi quoique quon quun quune quy raconte raconter raconterait racontez ramene
rappel rate rebonjour recemment reconfort redis reel regarder regardons reglages regler regles regrette rejete
rejetee relation remarque remarquer remarquez remplit rend rendent rendez rendrait rendu rentrent repond repondent
repondre reponse respect respiration respire ressemble ressemblerait ressent ressentent ressentez ressenti ressentir
reste rester restez retiens retour reussir reveil revenez revenir revient revoila rien rupture rythme s sa sache
sachiez sais sait sans sarrete sarreter sauf savait savoir se secret selon semaine semaines semblant semble semblent
sembler semblez sens sent sentent sentez senti sentie sentiez sentiments sentir separation sept serait serieux
servir ses sest seul seule seulement seuls si siens signe signes silence silencieuses silencieux simple sincere six
soeur soi soient soin soir soiree soirees soirs soit solitaire solitude sommeil son sont souci soucis soudain
souffler souhaite souhaitez sous soutenir soutien soutient souvenir souvenirs souvent soyez stress stresse submerge
submergee suis suit suite suivez sujet supportable suppose sur sure surtout suspens t taches tant tante tard tarde
tel telephone telle tellement temps tendue tenez tenir tension tenu terrible tete therapeute tombe tomber touche
toucher toujours tour tourne tourner tournez tous tout toute toutes trace trahi trahie transmets travail travaille
travailler travaillez travailliez traverse traversez tres triste tristesse trois trop trouve trouver un une
universite use utile va vague valait valoir vaut vecu vecue venant vers veux vide viendra vient vieux village ville
vingt visible vite vivent vivez vivraient voici vois voisin voisine voix volontiers vont vos votre voudrait voudriez
voulez vouliez vouloir voulu vous voyez voyons vraiment vrais vu vue week y yeux
"""
