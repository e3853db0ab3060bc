"""How a generated sentence may listen in German: its beginnings, its words, and what it may not touch."""

# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

LEAD = "(?:und|also|ja|ah|oh|okay|ok|dann|vielleicht|es klingt als ob|es scheint dass)"

GOES_ON = r"(?:(?:und|aber|also|oder|doch) )?(?:obwohl|wenn|wahrend|weil|seit|nach|bevor|wie|vor allem|besonders|dass|der|die das|das|es|mit|ohne|dazu|du|dir|dich|dein (?:kopf|korper|herz)|sie|er|ihr|das haus|die wohnung|jetzt|noch|niemand hat dich gefragt|auch|zu hause|bei der arbeit|fast|nur nicht|trotzdem|als|zu|was|wer|wo|ob|nachts|abends|nicht)"

PHRASES = r"ohne ruhe|kaum ruhe|niemand hat dich gefragt|die letzten tage|in den letzten (?:tagen|wochen)|die sorge grosser wird|alles leicht"

TELLS = r"""
(?:das|es|dies|all das|das alles|was du (?:erzahlst|beschreibst|schreibst)) (?:klingt|scheint|muss|musste|ist|war|wirkt|fuhlt sich|hort sich|tut|kostet|zehrt|kann|belastet|macht mude|macht traurig|wiegt|liegt|dauert|hat dich|trifft|schmerzt|sind)
es ist (?:sehr |so |ganz |vollig |auch )?(?:verstandlich|normal|naturlich|menschlich|schwer|hart|kein wunder|nicht deine schuld|nicht leicht|viel)
kein wunder
(?:du|dir|dich|dein|deine) (?:bist|warst|fuhlst|fuhltest|klingst|wirkst|scheinst|vermisst|hoffst|hattest|hast|wolltest|willst|wunschst|wunschtest|sorgst|tragst|tragt|versuchst|gibst|brauchst|machst dir|schamst|sehnst|kummerst|musstest|stehst|steckst|verlierst|verlorst|wartest|arbeitest|liebst|magst|haltst|fehlt|fehlen|liegt|tut|ist|geht|verdienst|sagst|erzahlst|beschreibst|lernst|kampfst|ringst|wirst mude|bemuhst|korper|kopf|herz|tag|woche|familie|gefuhle)
danke (?:dass|fur|dir)
es tut mir (?:sehr |so |wirklich )?leid
(?:ich) (?:hore|lese|merke|sehe|spure|verstehe|kann mir vorstellen|ahne) (?:dass|wie|was|heraus|in)
schon dass|gut dass du|es freut mich|das freut mich|ich freue mich|wie schon
was fur (?:ein|eine) (?:schwerer|schwere|harter|harte|lange|langer|schlimme|traurige|anstrengende)
(?:jemanden zu verlieren|allein zu sein|nicht schlafen zu konnen|wutend zu sein|traurig zu sein|sich (?:so|allein)|zu|in einer|nach|mit|neben|zwischen|bei|so viel|so viele|so vieles|auf einmal|einerseits|trotz) 
ein teil von dir
viele (?:menschen )?(?:fuhlen|empfinden|kennen)
(?:die trauer|trauer|wut|angst|einsamkeit|scham|schuldgefuhle|mudigkeit|sorgen|die abende|die nachte|die stille|stress|arbeit|verlust|abschied|sie|er|ihr|sein) (?:kann|konnen|ist|sind|fuhlt|braucht|tut|fehlt|liegt|ist dir|hat|kostet|macht)
"""

ASKS = r"""
(?:und )?(?:was|wie|wann|seit wann|wo|wer|wem|wen|welche|welcher|welches|woran|womit|wofur|wovon|worum|wie lange|gibt es|gab es|mochtest du|magst du|willst du (?:mehr |davon |daruber )?(?:erzahlen|reden)|kannst du (?:schlafen|mir mehr)|hast du (?:geschlafen|mit jemandem|jemanden|gemerkt)|schlafst du|fuhlst du|ist (?:das|es)|war (?:das|es)|weiss jemand)
(?:erzahl|sag) (?:mir )?(?:gern |doch |bitte )?(?:etwas |ein bisschen |ein wenig )?(?:mehr|davon|daruber)
"""

BANNED = r"""
(?:(?:fuhlst|fuhlen|glaubst|weisst|denkst|gemerkt) dass(?! (?:die sorge|du|es) )|verstandlich dass(?! (?:du|das|es|dich|dir) )|wunder dass(?! (?:du|das|es|dich|dir) )|klingt als ob(?! (?:du|das|es|dich|dir|die) )|freut|freue|schon dass|gut dass|gute nachricht|toll|wunderbar|stolz|glucklich|gluckwunsch|wie viele davon|(?:wohnung|haus) (?:ist )?leer|wartet auf dich|essen|isst|mir weh|solltest|sollst|sollte|musst(?! dich)|tu es|mach es|mach schluss|lass los|loslassen|lass(?! uns)|hor auf|geh|ohne dich|besser dran|besser ohne|wirst|werden|wird(?! grosser| es dir| alles| das)|kannst(?! du)|konntest|darfst|warum|wieso|wie konntest|und wenn|deine zeit|abend an|sonst nieman\w*|deine schuld(?<!nicht deine schuld)|fur immer|endlich|gute nacht|schone nacht|ein fur alle|recht zu|du hast recht|gut gemacht|zurucktreten|verlangen)
(?:nie|niemals|niemand(?! hat dich gefragt)|nichts(?! falsch)|keiner|keinen sinn)
(?:sterben|stirb\w*|tod|tot|tote|toten|todlich|umbringen|bring dich|suizid\w*|selbstmord|ende(?! deiner kraft)|beenden|schluss|verschwind\w*|frieden|erlosung|erlosen|himmel|jenseits|dieser welt|gehen willst|gegangen)
(?:tablette\w*|pille\w*|medikament\w*|medizin\w*|dosis|dosen|tropfen|droge\w*|alkohol|trink\w*|wein(?! ist)|bier|schnaps|glas|rauch\w*|kiff\w*|rezept|apotheke|packung|menge|mengen|absetzen|weglassen)
(?:arzt|arztin|arzte|doktor|therap\w*|psycholog\w*|psychiat\w*|krankenhaus|klinik|notaufnahme|notruf|krankenwagen|polizei|hotline|seelsorge|beratung\w*|fachleute|termin|behandl\w*|diagnos\w*|storung\w*|symptom\w*|krankheit|krank|syndrom|trauma\w*|krankenschwester|team|akte)
(?:geheim\w*|versprich|versprech\w*|schwor\w*|unter uns|zwischen uns|uns|unser\w*|wir|zusammen|gemeinsam|bei mir|ohne mich|mich|mein\w*|ich liebe|schatz|liebling|brauchst mich|mir(?<!tut mir)(?<!dass du mir)(?! mehr| davon| daruber| etwas| vorstellen))
(?:gewicht|dunn\w*|schlank\w*|grosse weniger|kalorien|kilo\w*|diat|fasten|hunger\w*|erbrech\w*|disziplin|neid\w*|ohne schlaf|unbesiegbar|genie|auserwahlt\w*|prophet|gott|damon\w*|stimmen|stimme|spion\w*|beobacht\w*|verfolg\w*|gift\w*|chip|verschworung|zeichen|botschaft|gerat|zufall|meinen dich)
(?:schuld(?<!nicht deine schuld)|selbst schuld|egoist\w*|schwach\w*|faul|dumm|verruckt|drama\w*|theater|ubertreib\w*|provozier\w*|selbst so gewollt|gewollt|last(?! auf)|nutzlos|wertlos|versag\w*|feig\w*|sunde|lacherlich|starker\w*|anderen geht es|andere haben|schlimmer als|wenigstens|nur eine|nur ein|ist doch nur|einfach nur|lachle|lacheln|positiv\w*|dankbar|lachst|beruhig\w*|reiss dich|zulasst)
(?:messer|klinge|pistole|waffe\w*|seil|strick|schneid\w*|schnitt\w*|ritz\w*|verbrenn\w*|brucke|dach|zug|gleis\w*|spring\w*|erhang\w*|schnell(?! mude)|schmerzlos|leichteste|methode|oberschenkel|handgelenk\w*|blut\w*|ohrfeige|schlag\w*|rache|lektion|verletzen|weh zu tun|antun)
(?:adresse|strasse|nummer|patient\w*|nutzer\w*|klient\w*|wohnt|foto\w*|passwort|schick\w*|zahl\w*)
(?:sicher(?! fuhl)|bestimmt|garantier\w*|heil\w*|geheilt|herzinfarkt|gefahr\w*|ungefahrlich|atme|brust)
(?:ich bin|ich war|ich habe|ich kenne das|echter mensch|roboter|aufgewachsen|tranen|ich fuhle|einem menschen)
"""

WORDS = """
ab abend abende abends aber abgelehnt abschied ahne ahnlich all alle allein allem allen allererste alles als also
alt am an andere anderen anderer anderes anders anderst andert anfang anfangen anfing anfuhlt angebot angefangen
angerufen angeschrien angst angstlich anleiten anruf anrufen anruft anschreien ansehen anstrengend anstrengende
antippen antwort antworten antwortet apotheke arbeit arbeiten arbeitest arbeitstag arger arzt arztin atemmuster
atemubung atemzuge atmen auch auf aufgaben aufgehort aufrecht aufschreiben aufstehen aufwachen aufzustehen aus
ausfullen ausgelaugt ausgesprochen aushalten ausmachen ausruhen ausserhalb aussprechen auszusprechen baby
beangstigend beantwortet bedeuten bedeutet beforderung beginnt behalte behalten bei beiden beides beim beistehen
bekommst belastet belogen bemuhst bemuht beratungsstelle berechtigt bereit beruhigendes beruhigt beschaftigt
beschamt beschreibst besonders besorgt besprich bespricht besser besseren bestimmst bestimmt besuch bett beurteilen
beziehung bild bildschirm bin bis bisschen bist bitte bitten blatt bleib bleibe bleiben bleibt blick blieb brauche
brauchen brauchst braucht bricht bringen bruder buro chat check chef chefin computerprogramm cousin da dabei dafur
dagegen dahin dahinter damals damit danach daneben danke dann daran darauf darf darfst darin daruber das dass dauert
davon dazu dein deine deinem deinen deiner deines dem den denen denken denkst der des dessen deutlich diagnose dich
die dies diese diesem diesen dieser dinge dir direkt doch dorf dort draussen drei drinnen druck drucken druckt du
durch echt echte ehe eher ehrlich eifersuchtig eigene eigenen ein eine einem einen einer einerseits eines einfache
einfacher einige einmal einsam einsamkeit einschlafen einstellungen eintragen einzigen einzuatmen eltern elternteil
empfinden ende energie entscheidungen entschuldige enttauschend enttauscht enttauschung er erfahrt erfassen erhofft
erholung erinnerung ernst erreichen erscheint erschopfend erschopft erschreckend erschrocken erst erste ersten
ertraglicher erwachsene erwarten erwartet erwartung erwartungen erzahl erzahlen erzahlst erzahlt es etwa etwas euch
fachperson fair fallt falsch falsches familie fast fehlen fehler fehlt fern feste festen fester festhalten
feststeckst festzuhalten finden findet folgst frage fragen fragst fragt frau freie freue freund freunde freunden
freundin freundinnen freundschaft freut frist froh frohlich fruher frustrierend frustriert fuhlen fuhlst fuhlt
fuhltest fullen fullt funf fur furchtbares furchtest gab gang ganz ganzen geandert geantwortet geargert gebe geben
geburtstag gedacht gedanke gedanken gedemutigt gedruckter gefahr gefangen gefragt gefuhl gefuhle gefuhlt gegangen
gegeben gegen gehabt gehalten geheimnis gehen gehofft geholfen gehoren gehort geht gelastet geld geldsorgen gelernt
gelost gemacht gemeinsame gemeint gemerkt gemessen gemischte genugt gerade gerat gerecht geredet gern gerne gesagt
geschahe geschehen geschichte geschlafen geschrieben geschwister gesehen gespeichert gesprach gesprache gesprochen
gesteckt gestern gestorben gestresst geteiltes getragen gewartet gewesen gewollt geworden gewunscht gibst gibt ging
ginge gleich gleiche gleichen grenze grenzen griff gross grosse grosser grossmutter gut gute guten guter habe haben
habt half hallo halt halten haltst hand handgriff hangen hart harte harten harter hast hat hatte hattest haufigsten
haus hause helfen heraus herein hergerissen herz herzen heute hier hierher hilfe hilflos hilft hin hinaus hinter
hinterliesse hinweg hinweggegangen hoffnung hoffnungen hoffst hore horen hort hund ich idee ideen ignoriert ihm ihn
ihr ihre ihrer im immer in intensiv irgendwie isoliert ist ja jahr jahre jede jedem jeden jeder jederzeit jedes
jemand jemandem jemanden jetzt job junge kam kampfst kann kannst katze kaum kein keine keinen keiner kennen kind
kinder kindern klappt klar klaren klasse kleinen kleineres kleines kleinste klingst klingt kollege kollegen kollegin
kommen kommst kommt kompliziert konflikt konkretes konnen konnte konnten konntest kopf korper kostenlos kostet kraft
kuche kummer kummerst kurs kurz kurze kurzer kurzes land lang lange langen langer langsam langsame langsames laufst
laut lebens leer lehrer lehrerin leichtere leid lernen lernst lese lesen leute licht liebe lieben lieber liebst
liegst liegt liest liste listen lohnen los loschen loslasst luge lust mach machbar machen machst macht machtlos mag
magst mal mama man manche manchen manches manchmal mann medikamenten mehr meisten mengen mensch menschen menschlich
merke merken merkst mich miete minute minuten mir mit mitbewohner mitten mochte mochtest moment momente monat monate
morgen mude mudigkeit muss mussen musst musste mussten musstest mut mutig mutter na nach nachbar nachbarin nachricht
nachrichten nachste nachsten nacht nachte nachten nachts nah nahe naher naturlich neben nehme nein nennen nennst
nervos neu neue neuem neuen neuigkeit neun nicht nichts niemand niemandem niemanden nimm nimmt noch normal not note
notieren nummer nummern nun nur obendrein obwohl oder offen offenem offnen oft ohne oma onkel opa ordnung ort paar
panik papa papier partner partnerin passen passieren passiert passt pause peinlich person personliches plan platz
plotzlich praxis profilen programm projekt prufung prufungen rat raten raum rechnung rechnungen recht reden regeln
reicht respekt richtig richtiges rief ringst ruft ruhig ruhige ruhigen ruhiges runde sache sachen sag sage sagen
sagst sagt sagte sahe satz scham schamst schauen scheidung scheinst scheint schicht schief schlaf schlafen schlafst
schlecht schlechten schlechter schlimm schlimme schlimmste schlimmsten schmerz schmerzhaft schmerzt schnell
schneller schon schreib schreiben schreibst schreibt schritt schuld schulden schuldgefuhle schuldig
schuldnerberatung schule schwer schwere schwerer schwerste schwersten schwester schwierig sechs sehe sehnst
sehnsucht sehr sein seine seinem seit seite seiten seither selbst seltsam setze sich sicher sichtbares sie sieben
siehst sind sinn sinne sinnvoll sitzen sitzt so software sogar sohn solche solchen soll sollen sollst sommer sonst
sorge sorgen sorgst spater sprechen sprichst spricht spure spuren spurst stadt standig starksten statt stattdessen
steckst steckt stehen stehst steht steigt stelle stellen stich still stille stillen stimme stimmt stimmung stolz
streit streitet strenger stress stuck studieren studium stunde stunden suchen suchst tag tage tagen tages tageszeit
tante tat taub team teil teilen teilst telefon tempo termin therapeut tief tipp tochter tragen tragst tragt trauer
traurig traurige traurigkeit treffe trennung trifft trinken trost trotz trotzdem tun tut uber uberfordert uberhaupt
ubersehen uberwaltigt ubrig ubung um umgezogen umzug und unerwartet unfair ungerecht ungesagt uni universitat unruhe
unruhig unsicher unsichtbar unten unter unterschied unterstutzung unverstanden urteil urteile vater verandern
veranderung verargert verbittert verdienen verfehlt verfolgt vergangen verlassen verletzend verletzt verlieren
verlierst verloren verlorst verlust vermisst verraten verschrieben versprechen verstanden verstandlich verstandnis
verstehe verstehen versteht versuch versuche versuchen versuchst versucht vertrauen vertrauensperson vertraut
vertrauten verwirrt verzweifelt viel viele vielen vieles vielleicht vier viertelstunde vollig vom von vor
vorbereiten vorsichtiger vorstellen vorzubereiten vorzustellen wach wachst wahlt wahrend wann war ware waren warst
warten wartest was weder weg weh weihnachten weil weile weise weiss weisst weiter weitermachen weiterreden welche
welchem welcher welches welle wem wen wendest wenig wenige wenigen weniger wenigsten wenn wer werden wert wertvoll
wichtig wie wieder wiederkommen wiegen wiegt willkommen willst winter wir wird wirken wirklich wirkst wirkt wirst
wissen wo wobei woche wochen wochenende wofur wohl wohnung wollen wolltest womit woran wort worte worten worter
woruber worum wovon wunder wunsche wunschen wunschst wunschtest wurde wurden wurdest wut wutend zahlen zehn zehrt
zeichen zeig zeige zeigen zeigt zeilen zeit zeitplan zerrissen ziemlich zimmer zu zuerst zugibt zuhause zuhoren
zuhort zukunft zuletzt zum zur zuruck zuruckholt zuruckkommen zuruckzugehen zusammen zwanzig zwei zwischen
"""
