"""German, with Austrian, Bavarian and Swiss forms: wider families of expressions for danger."""

from __future__ import annotations

from leeward.core.safety.rules import short_forms

SHORT = short_forms(
    """i=ich|ichs=ich es|mecht=mochte|dua=tue|wos=was|i's=ich es|mi=mich|nimma nimmer nümm nümme nimme nimmr=nicht mehr|wott wü wui=will|mog=mag|läbe lebn läba=leben|umbringa umzbringe umzbringa=umbringen|
    hamdrahn hamdrehn heimdrehen hoamdrahn=umbringen|unaliven umlegn=umbringen|sterbn stärben sterba=sterben|aufwachn aufwacha=aufwachen|heit hüt hüte=heute|glei=gleich|
    etz jetz jez jtz jetza=jetzt|wil=will|werd=werde|denk dänk=denke|überleg ueberleg ueberlege=uberlege|tät=wurde|ueberall=uberall|waers wärs=ware es|gibts=gibt es|
    dass's=dass es|kanns=kann es|aufm=auf dem|ausm=aus dem|vorm=vor dem|owa oba=aber|koa koan koid=kein|steh=stehe|sitz=sitze|lieg=liege|häng=hange|bring=bringe|geschlukt=geschluckt|
    tableten=tabletten|hengmich=hange mich|bin's=bin es|hab's=habe es|mach's=mache es|machs=mache es|tu's=tue es|versuchs versuch's=versuche es|bringe's=bringe es|bringe's=bringe es|brings bringe's bringe's bring's brings=bringe es"""
)

RULES = r"""
active kill_oneself_more +joke
    (?:tue|tu) (?:ich )?(?:mal|mir) (?:was|etwas) an(?! (?:gutes|die))(?: .*)?|(?:gedanken?|kurz davor|uberlege|lust) mir (?:was|etwas) (?:anzutun|antun)(?: .*)?
    (?:bringe?|hange|erschiesse|knalle|drehe|mache) ich mich (?:\S+ ){0,3}?(?:um|auf|ab|heim|weg)(?! (?:die (?:ecke|kinder|arbeit)|den weg|nach|vor lachen|halb))|(?:bring|bringe|hange) mich (?:\S+ )?(?:um|auf)(?! (?:die|den))(?: .*)?
    (?:denke?|denken|gedank\w*|gedancken|uberlege?|rechne|stell|stelle|spiele?|trage|drang|traume?|frage|vorgestellt|uberlegt|lust|kurz davor|werde|will|mag|mochte|wurde|bock) (?:\S+ ){0,9}?(?:(?:mich|sich|mir|mi) (?:\S+ ){0,2}?(?:umbring\w*|umzubring\w*|umbringen|zu toten|toten|entleben|zu entleben|loschen|weg machen|wegmachen|das leben (?:zu )?nehmen|das leben nahmen|was anzutun|etwas anzutun|die pulsadern\w*|zu erhangen)|zu umbringen|selbstmord|selbst mort|suizid|freiwillig aus dem leben|schluss mach\w* mit allem|schluss mit (?:mir|allem|dem leben))(?! (?:vor lachen|wegen der (?:steuer|mathe)))(?: .*)?
    (?:mach|mache) ich schluss mit mir|mich umbringen|(?:mich|meinen? \S+|mich selber|mich selbst) (?:selber |selbst )?loschen(?= .*(?:puls|papierkorb|nacht|selbst|leben))(?: .*)?|selbst ?mort|su[i1]z[i1]d[a4]l|mich weg machen|sewerslide klingt|k\w*ll mich|ich kill mich|mich um bringen|von eigener hand|durch mich selb\w*|mit eigener hand|(?:aus dem leben|von (?:dieser|der) welt) (?:zu )?(?:scheiden|gehen)
    (?:vor (?:den|einen) zug|von der brucke|vom dach)(?: \S+){0,4}? (?:denke ich|jeden morgen|einen schritt)(?: .*)?|(?:denke|dachte) (?:\S+ ){0,3}?(?:loslassen fertig|vor den zug|xbridge|brucke(?! ist))(?: .*)?|ernsthaft uberlegt zu springen|uberlegt zu springen|tod sein|ich mochte xskull sein(?: .*)?|bald ich$(?<=das bin bald ich)

means asks_how_to_die +neg
    (?:wie viele?|wieviele?|welche (?:dosis|menge|hohe)|womit|wie|was)(?: \S+){0,6}? (?:tabletten (?:reichen|braucht|genugen)|stirbt man|am schmerzlosesten|schmerzlos\w*|klappt es sicher|tut nicht weh|am schnellsten(?= .*(?:tut|weh|schmerz))|einschlafert)(?: .*)?|(?:wirken|reichen) (?:\S+ ){0,3}?tabletten(?! (?:gegen|bei|fur))(?: .*)?|(?:wie lange|merkt man|spurt man)(?: \S+){0,6}? (?:spurt|runterspringt|springt|dabei friert|bewusst\w*)(?: .*)?
    (?:lebensversicherung|versicherung)(?: \S+){0,8}? (?:selbst|selber|absichtlich|sich umbringt)(?: .*)?|fragt ob man dabei friert

passive wish_not_to_be +joke +neg
    (?:hoffentlich|hoffe ich|hoffe)(?: \S+){0,4}? (?:wache|werde) (?:\S+ ){0,4}?(?:nicht|nie) (?:mehr |wieder )?(?:auf|wach)(?: .*)?
    (?:herrgott|gott|allah|herr|zimmerdecke|teufel)(?: \S+){0,10}? (?:hole?n?|heim|zu sich|vorbeischauen|heute nacht bitte|um den tod)(?! (?:kommen wir|das paket|gekommen))(?: .*)?|(?:hol|hole) mich heim|bete (?:\S+ ){0,2}?um den tod
    (?:tot sein|tod|sterben|sturbe|krepieren|verrecken)(?: \S+){0,4}? (?:ware|ware es|durfte (?:ruhig )?kommen|ware mir|das ware es|mochte ich|mochte i|sofort|waers)(?! (?:peinlich|schade|schlimm|nicht|traurig))(?: .*)?|(?:ich )?mochte (?:\S+ ){0,2}?(?:krepieren|verrecken)
    (?:kein\w*|null) (?:bock|lust|kraft|sinn) (?:mehr )?(?:zu leben|auf (?:dieses |das |mein )?leben|am leben)(?: .*)?|(?:mein )?leben kann weg|lebenswill\w* (?:ist |war )?(?:\S+ )?(?:aufgebraucht|weg|verschwunden|erloschen|null)|(?:das )?leben (?:ist |isch )?mir verleidet|mir (?:ist|isch) alles verleidet|nie(?:mals)? (?:\S+ ){0,3}?(?:auf|uf) (?:die|d) (?:welt|walt) (?:gekommen|cho|kommen)(?: .*)?|nicht auf die welt gekommen
    (?:konnte|wollte|mochte|will|wurde|wunsch\w*|hoffe|hofft\w*|am liebsten|lieber|hatte gehofft|einfach)(?: \S+){0,9}? (?:einschlafen|schlafen|einpennen|liegen bleiben|liegn bleibn|aufwachen|existieren|zuruckholen|nicht mehr gibt)(?: (?:und|bis|nicht))(?: \S+){0,4}? (?:fort|nicht mehr|nie|weg|gibt|diesmal nicht|mehr)(?: .*)?|(?:nicht|nie) (?:mehr|wieder) (?:aufwachen|existieren|aufzuwachen|wecker|zuruckholen|mitmachen mussen|auftauen|da sein mussen)(?: .*)?|(?:nicht|gar nicht) mehr existieren
    (?:einschlafen|einpennen|schlafen)(?: \S+){0,5}? (?:nie(?: wieder| mehr)?|nicht mehr|fort|fur immer|bis es mich)(?! (?:als|so|spat|genug))(?: .*)?|(?:herz|herzinfarkt)(?: \S+){0,4}? (?:stehen bleibt|von alleine stehen|im schlaf)(?= .*(?:hoffe|gnad|ware|bitte|alleine)|$)(?: .*)?|hoffe (?:\S+ ){0,3}?(?:herz .*stehen bleibt|nicht mehr zuruckholen)(?: .*)?
    (?:lkw|laster|bus|auto|zug|lastwagen)(?: \S+){0,8}? (?:erwischt|uberfahrt|nicht ankommt|irgendwo nicht an|bremsen konnen)(?: .*)?(?:recht|nicht bos|leider|ware drin|egal|gut)?(?= .*(?:recht|bos|leider|drin))(?: .*)?|bremsen konnen leider|am leben zu sein(?= .*(?:aus|keinen tag)|$)|(?:halte?|ertrage) (?:das |es |s )?(?:keinen tag langer aus am leben|auf dieser welt)(?: .*)?|ich will nicht mehr$|mag nicht mehr und(?: .*)?wollen?|i? ?wett i? ?ware nie|unter der erde(?= .*(?:hoffentlich|liebste|lieber)|$)(?: .*)?

intent decided_when +joke +frame +neg
    (?:{soon}|samstag|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|nachher|nach (?:der|dem) \S+|in einer stunde) (?:\S+ ){0,6}?(?:mache? ich es|tue? ich es|tue? ich s|bringe (?:ich )?es zu ende|bringe ich es|bringe ichs|bringe es zu ende|dann mach ichs|mach ichs|tu ich s|setze? ich dem ein ende|ist schluss|ist feierabend mit mir|hange ich mich auf|gehe ich (?:dort )?ins wasser|bin ich (?:schon )?tot|sterben mit|mit eigener hand|komme nicht wieder|bin ich nicht mehr da|schluss5?5?)(?! (?:mit (?:dem (?:rauchen|trinken|lernen|zucker)|schule|arbeit|diat)|mit der (?:arbeit|schule)|fertig|sauber|wieder gut))(?: .*)?
    (?:mach|mache|tu|tue) ich ?(?:s|es)(?= .*(?:hochzeit|todestag|nacht|samstag|an ihrem|vorbei|bitte nicht))(?: .*)?|(?:mach|tu) ?ichs(?: .*)?|(?:bringe|bring) (?:ich |ichs |s |es )*zu ende(?! (?:die|das (?:buch|projekt)))(?: .*)?|setze? (?:ich )?dem (?:\S+ )?ende(?: .*)?|hange (?:ich )?mich auf(?: .*)?|(?:danach|dann|morgen|sobald) (?:\S+ ){0,6}?(?:bringe ich mich um|hange ich mich auf|bin ich tot|gehe ich ins wasser|geh ich ins wasser|leg ich mich in die wanne)(?: .*)?|bin ich (?:schon )?tot(?: .*)?|bis dahin ist es vorbei(?: .*)?
    (?:den|einen|schon den) (?:tag|termin|datum|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag) ausgesucht(?! (?:fur (?:die|das)))(?: .*)?|plan steht(?= .*(?:unaliv\w*|umbringen|bb|mittwoch))(?: .*)?|(?:umbringen|unalive) plan(?: .*)?|ich weiss wann(?: .*)?womit(?: .*)?|liegt alles bereit(?: .*)?|keiner mehr zu suchen(?: .*)?|(?:fahre?|geh|gehe|fahr) (?:ich )?(?:\S+ ){0,3}?(?:gegen den (?:pfeiler|baum)|in den wald und komme nicht|zum fluss und geh\w* rein|ins wasser)(?! (?:schwimmen|baden|mit den))(?: .*)?|komm\w* (?:ich )?(?:nicht|nie) (?:mehr )?(?:wieder|zuruck)(?= .*(?:wald|melken|donnerstag|pfiat|hund|tschuss)|$)(?: .*)?|bis dahin ist es vorbei|steht alles im brief(?: .*)?|(?:noch )?(?:zwei|drei|ein) (?:mal schlafen|nachte)(?: .*)?(?:tue? ich|ruhe?|gehe|dann)(?: .*)?

now has_done_or_at_edge +joke +frame +past
    (?:habe|jetzt|seit mitternacht|di) (?:\S+ ){0,5}?(?:alle|alles|die packung|die ganze packung|zeug|reiniger|frostschutz|tabletten) (?:\S+ ){0,3}?(?:geschluckt|genommen|getrunken|drin|intus)(?! (?:zum (?:feiern|grillen)|wie (?:verordnet|immer)|vom))(?: .*)?|(?:packung|flasche|schachtel) ist leer (?:\S+ ){0,3}?(?:lege? mich|schlafe|warte|sag)(?: .*)?|(?:das )?zeug wirkt (?:langsam|schon|jetzt)?(?= .*(?:warm|zuruck|mude|komisch))(?: .*)?|mir wird (?:\S+ )?(?:warm|komisch|schwarz)(?= .*(?:geschluckt|genommen|mude))(?: .*)?|(?:es ist erledigt|ich habe es getan)(?= .*(?:schlafe|will|wollte|bis|jemand))(?: .*)?
    (?:stehe|sitze|bin|liege|geklettert)(?: \S+){0,5}? (?:auf der brucke|auf dem dach|auf den (?:gleisen|schienen)|am gleis|am gelander|ubers gelander|uber das gelander|auf dem gelander|am offenen fenster|vom parkhaus|auf der anderen seite)(?! (?:der (?:stadt|strasse|welt)|und (?:warte auf den bus|fotografiere)))(?: .*)?|(?:ubers|uber das|uber die) (?:gelander|brustung) (?:\S+ )?geklettert|(?:klettere|klettre|steige) (?:jetzt|gleich) (?:ruber|druber|raus)|(?:wanne|badewanne)(?: \S+){0,5}? (?:rot|blut\w*|dann ist schluss)(?: .*)?|lauft das blut|pulsadern (?:sind )?(?:auf|offen)|stuhl (?:\S+ )?unter den fussen(?: .*)?|noch drei schritte|bin jetzt unten$|in der garage eingeschlossen(?: .*)?

attempt has_tried +neg +joke
    (?:gestern|vorhin|vor (?:\S+ ){1,2}(?:wochen|tagen)|letzten monat|vorigen monat|neulich) (?:\S+ ){0,6}?(?:s versucht|es versucht|ichs versucht|habe ich es versucht|versucht der|in der hand(?: .*)?gebellt|angefangen(?: .*)?ausgespuckt|hat mich (?:mein|meine) \S+ (?:gefunden|vom gelander\w*|abgeschnitten)|vom gelander gezogen|stuhl)(?: .*)?|(?:versuch|der versuch) (?:war|ist) (?:ernst|nicht|nix)(?: .*)?|(?:nachstes mal|diesmal|beim nachsten mal) (?:\S+ ){0,4}?(?:schliesse? ich ab|tiefer rein|klappt es|mache ich es richtig|nicht schiefgeht|gehe? ich tiefer)(?: .*)?|(?:aus der )?(?:klinik|geschlossenen|psychiatrie) (?:\S+ )?raus(?= .*(?:versuch|horen wollten|sauer|seit))(?: .*)?|seit \S+ aus der (?:geschlossenen|klinik|psychiatrie) raus(?: .*)?|magen (?:\S+ ){0,3}?vom letzten mal(?: .*)?|ich versuche es gleich (?:noch ?mal|wieder)|offiziell kreislauf

have has_it_ready +neg +frame +joke
    (?:strick|strang|tabletten|klinge|gewehr|jagdgewehr|revolver|pistole|messer|schlafmittel|gift|tasche)(?: \S+){0,5}? (?:geknupft|hangt|aufgereiht|hergerichtet|geladen|gesammelt|bereit|im auto|ins auto|fuhrerhaus|eins behalten|vor mir|mit heimgenommen|kofferraum)(?! (?:fur (?:die|den) (?:jagd|urlaub|kuche)|der boxsack))(?: .*)?|(?:sammle|aufgespart|gespart|lege? (?:\S+ )?zuruck|horte)(?: \S+){0,7}? (?:tabletten|schlafmittel|wasserglas|gezahlt|medikamente|zuruck)(?! (?:an|ins regal))(?: .*)?|(?:im )?baumarkt(?: \S+){0,4}? (?:alles (?:dafur|besorgt)|strick)(?: .*)?|(?:alles|mir alles) besorgt(?: .*)?(?:trau|kofferraum)(?: .*)?|strick(?: .*)?(?:halt|getestet|baum)(?: .*)?|der balken halt|es halt (?:\S+ )?(?:habe es |habs )?getestet
    (?:zettel|brief)(?: \S+){0,8}? (?:nicht (?:reingehen|reinkommen)|polizei rufen|rettung rufen|seid nicht traurig|an (?:mama|alle|die eltern) war)(?: .*)?|(?:stelle|balkon|platz)(?: \S+){0,8}? (?:(?:kenne|kenn) ich|angesehen|ausgesucht|deswegen)(?= .*(?:nicht nach hause|wasser|gebucht|nacht))(?: .*)?|(?:fahre|gehe) ich nicht nach hause(?: .*)?stelle(?: .*)?|generalprobe(?= .*(?:letzten schritt|auffuhrung|gestern))(?: .*)?|abschied aufnehmen(?: .*)?|weiss womit man einschlafert(?: .*)?

soft no_longer_needs_it 2 +neg +frame
    (?:da )?wo ich hin ?geh\w*(?: .*)?|(?:brauche?|brauch)(?: \S+){0,4}? (?:nicht|nie) mehr(?= .*(?:wo ich|tagen ist ruhe|verschenkt|konto))(?: .*)?|(?:halt|haltet) mich (?:\S+ ){0,2}?(?:nichts|nix|niemand|nicht)(?! auf)(?: .*)?|halt mich (?:hier |jetzt )*(?:nix|nichts)(?: .*)?|mich (?:finden|findet)(?= .*(?:denken|fenster|wohnung|tochter|brief|schlecht)|$)(?: .*)?|(?:wohnung|bude) geputzt(?: .*)?finden|(?:grabstein|grabstelle|beerdigung|sarg|urne)(?: \S+){0,4}? (?:bezahlt|ausgesucht|geregelt|paye|beschriftet)(?: .*)?|(?:ordner|passworter|vollmachten|passwort|pin|schlussel|termine|testament)(?: \S+){0,14}? (?:ich nicht mehr bin|wozu|es kann dann|findet alles|zurecht\w*|weiter habe ich nicht gerechnet|wo ich hin|nix mehr|nichts mehr|weiss bislang)(?: .*)?|termine nach dem(?: .*)?(?:keine|wozu)(?: .*)?|kein termin mehr nach(?: .*)?|(?:fruhling|sommer|winter|weihnachten) machen andere(?: .*)?|bleibe? (?:ich )?nicht so lang|folge ich ihnen nach oben
    (?:verschenkt|vermacht|geschenkt|gekundigt|aufgelost|abgegeben|vermittelt)(?: \S+){0,16}? (?:wo ich|halt mich|in rente|nie wieder|ist ruhe?|muss keiner mehr|nichts und niemand)(?: .*)?|(?:nicht|nie) mehr erreichbar (?:mein ich)?(?= .*(?:nie|mein))(?: .*)?|nie mehr erreichbar(?: .*)?|(?:muss|braucht|brauchen) keiner mehr (?:auf mich (?:zu )?warten|um mich|mich)(?: .*)?

soft pet_has_a_home 2 +neg +frame
    (?:hund|katze|kater|hamster|tiere|wellensittich)(?: \S+){0,8}? (?:gebracht|gegeben|abgegeben|verschenkt|vermittelt)(?: .*)?(?:mich nicht mehr|ohne mich|nicht mehr da|wo ich hingehe)(?: .*)?

soft burden_more 2 +neg +frame
    (?:ohne mich|wenn ich (?:weg|fehle|ginge|nicht ware|gehe|endlich ginge)|ich (?:endlich )?weg bin|wenn es mich nicht gabe|wenns mich nicht gabe|mich nicht gabe)(?= .*(?:platz|geld|besser|billiger|enkeln?|glucklich|verliert|leichter|ruhe|frei|dach|schuhe|lauter?|$))(?! (?:gegangen|angefangen|los|in urlaub))(?: .*)?|(?:billiger|glucklich\w*|verliert (?:nix|nichts)|je eher|kame besser|kam besser|besser klar|laut sein)(?: \S+){0,7}? (?:ohne (?:mich|meine)|wenn ich (?:endlich )?(?:weg|fehle|ginge|ware)|wenns mich|ich weg bin|mich nicht gabe)(?: .*)?|mich nicht gabe
    (?:falle?|bin|war) (?:ich )?(?:\S+ ){0,3}?(?:zur last|eine last|ein klotz|klotz am bein|uberflussig|unnutz|eine burde|ballast)(?! (?:gewesen|wie immer beim))(?: .*)?|(?:klotz am bein|uberflussig bin ich|zur last|tot mehr wert|mehr wert als lebendig)(?: .*)?|(?:keiner|niemand) (?:wurde |wird )?(?:mich |was |etwas )*(?:vermiss\w*|merken)(?: .*)?|(?:verdient|brauchen|bessere\w*)(?: \S+){0,4}? (?:als eine (?:mutter|frau)|als einen vater|als mich)(?: .*)?|(?:koste|frisst|frasse|fresse|zahlt)(?: \S+){0,10}? (?:vermogen|erbe|drauf|hauschen auf|rechnet sich|kasse)(?= .*(?:leben|herrgott|ginge|weg|rechnet|ewigkeit))(?: .*)?|von der erde streichen(?: .*)?|besser dort begraben|rechnet sich nicht mehr|lauft der laden besser(?: .*)?leben

soft farewell_for_good 2 +neg +frame
    (?:tschuss|tschuess|gute nacht|ade|pfiat|pfiat eich|servus|mach es gut|machs gut|lebt wohl|leb wohl|auf wiedersehen|ciao)(?: \S+){0,8}? (?:fur immer|welt|komm\w* nicht (?:wieder|mehr)|schluss|endgultig|schee wars|ohne mich|richtig tschuess)(?! (?:wir sehen|sagt man))(?: .*)?|so richtig tschuess(?: .*)?|(?:fur immer|letztes mal|zum letzten mal|letzte[rs]? stream|ganz letzter|zuletzt von mir)(?= .*(?:halt|stimmen?|kusst|warum|ohr|lieb|ausgecheckt|nacht)|$)(?! (?:zusammen|dein|in (?:rente|der schule)))(?: .*)?|(?:gibt es|gibts) mich nicht mehr(?: .*)?|(?:war s|wars|war es) dann von mir(?: .*)?
    (?:sag|sagt|sagen|verzeiht|richte)(?: \S+){0,7}? (?:nix falsch gemacht|nichts falsch|nichts dafur|nicht (?:ihre|seine|deine) schuld|nicht gelitten|das beste|konnts nix|mir ich habe es lange)(?: .*)?|ihr (?:kennts|konnt|konnts) (?:nix|nichts) dafur(?: .*)?|(?:seht|sehn|sehen) (?:uns|wir uns) druben(?: .*)?|wir sehn uns druben(?: .*)?|(?:bin ich|ich bin) (?:dann )?(?:schon )?nicht mehr (?:da|bei euch)(?! (?:wo|im|in der (?:schule|firma)|beim|sicher))(?: .*)?|bis bald sag ich(?: .*)?|(?:alle|allen|alle noch mal|heute) (?:\S+ ){0,5}?(?:angerufen|hand langer|nettes geschrieben)(?: .*)?(?:letzten mal|zuletzt|fur immer|warum|stimmen?)(?: .*)?|hand langer gehalten(?: .*)?|(?:bewahr|bewahre|hebt)(?: \S+){0,4}? (?:briefe|sachen) auf(?: .*)?|sucht (?:mich )?nicht(?: .*)?(?:wald|kindern)(?: .*)?|zum (?:papa|opa|mann|sohn) in den himmel|richtig heim(?: .*)?himmel|schwester (?:\S+ )?kann mein zimmer haben(?: .*)?

soft envies_the_dead 2 +neg +frame
    (?:beneid\w+|neidisch|du hast es gut|der gluckliche|du glucklicher|hat s hinter sich|hats hinter sich|hat es hinter sich|gern getauscht|seine ruhe hat|rutsch ruber|freiwillig tauscht|nehmt (?:doch )?mich)(?= .*(?:grab|kiste|tot\w*|gestorben|leichenschmaus|beerdigung|todesanzeigen|draussen|opa|ruhe|stunde|klopfen)|$)(?! (?:aufs foto|auf (?:seinen|deinen) (?:urlaub|garten)))(?: .*)?|(?:grab|beerdigung|leichenschmaus|todesanzeigen|gestorben|sterben|station)(?: \S+){0,22}? (?:neidisch|hast es gut|glucklicher|getauscht|hatte getauscht|nehmt (?:doch )?mich|warum (?:durfte|nicht))(?: .*)?|warum (?:durfte|hats|hat es|musste)(?: \S+){0,3}? (?:er|sie|mein \S+)(?: \S+){0,3}? (?:ich nicht|ned mi\w*|nicht (?:mi|mich|ich))(?: .*)?|neben ihm bleiben sollen|bei (?:meiner|meinem) \S+ sein(?= .*(?:linde|schon|himmel|bald|grab|erde))(?: .*)?|hinter sich der gluckliche

soft sorry_to_wake 2 +neg +frame
    (?:schon wieder|wieder|noch|aufgewacht|wach geworden|aufwachen|augen auf\w*|wecker|befund|gutartig|herzrasen|narkose|op)(?: \S+){0,16}? (?:schade|so ein mist|verdammt noch ein tag|pech|enttauschung|heulen konnen|gehofft dass nicht|diesmal nicht|fur immer haben|gehofft|gefreut jetzt)(?! (?:auf|dass alles gut))(?: .*)?|(?:hoffe|hoffentlich)(?: \S+){0,3}? (?:nicht mehr zuruckholen|der letzte abend|letzte abend)(?: .*)?|(?:ziehen|stechen|herzrasen)(?: .*)?(?:mach hin|gefreut)(?: .*)?|bis morgen und ich denke hoffentlich nicht|muss man (?:\S+ ){0,3}?jeden tag (?:\S+ )?die augen(?: .*)?|das mochte? ich fur immer|schnall\w* (?:ich )?mich nicht mehr an(?: .*)?|verschwinden wie(?: .*)?|mich jemand ausschalten(?: .*)?|auszahlen und liegen lassen|grosse stille(?: .*)?atem|hier unten bleiben(?: .*)?|heute nacht bitte

soft no_road_left 2 +neg +frame
    (?:nur noch|nur) (?:ein\w*|den einen) (?:ausweg|weg)(?: .*)?(?:sprech|aus|rest|name)(?: .*)?|noch einen ausweg(?: .*)?|mit (?:allem|mir|dem leben) abgeschlossen(?: .*)?|abgeschlossen auch mit mir|eintrittskarte zuruck|geschiedene leute(?: .*)?|(?:was|nichts|nix|wofur|wozu)(?: \S+){0,5}? (?:halt mich (?:\S+ ){0,3}?(?:hier|auf der erde)|ich bleiben sollte|bleiben sollte)(?: .*)?|der wunsch zu bleiben(?: .*)?weg|(?:nichts|nix) mehr (?:warte|worauf ich warte)(?: .*)?|darauf dass es vorbei ist(?: .*)?|hat keinen ausgang(?: .*)?|innen (?:\S+ ){0,3}?gestorben(?: .*)?|soll dunkel bleiben|uberhaupt nicht werden(?: .*)?|wozu noch$

soft calm_after_deciding 2 +neg +frame
    (?:entschluss steht|habe mich entschieden|ich habe mich entschieden|seit ich weiss wann|weiss wann (?:schluss|ich)|der tag steht|weiss wie ich rauskomme|aufgehort zu kampfen|(?:am|bis) (?:freitag|sonntag|samstag|montag|mittwoch) (?:noch|endet alles|nur noch durchhalten|durchhalten))(?! (?:fur (?:die|das|den)|gegen|welche))(?= .*(?:ruhe?|ruhig|leicht|schlafe|nie wieder|baby|kind|bangen|gonnen|fest|weh|angst|weg|lange|gelost|danach)|$)(?: .*)?|(?:ruhe?|ruhig|leicht|schlafe|gelost|strahle|alles gut jetzt)(?: \S+){0,10}? (?:entschieden|entschluss steht|wann schluss|bis sonntag|tag steht|rauskomme|dann ist ruhe?|durchhalten)(?! (?:fur die|fur das))(?: .*)?|danach nie wieder irgendwas|endet alles(?: .*)?|fur immer ausgecheckt(?: .*)?|ich bin (?:ja )?dann weg$

self_harm hurts_the_body +neg +past
    (?:schneide?|geritzt|ritze?|kratze?|verbrenn\w*|schlage?|hau|haue|reisse?|aufgekratzt|geschnitten)(?: \S+){0,8}? (?:mich|geritzt|kopf|wand|spind|kacheln|bis es blutet|haut|auf|still|druck)(?= .*(?:blut\w*|druck|still|badehose|versagt|strafe|spur|weg|platz|klasse|kacheln|ruhe))(?! (?:beim (?:kochen|rasieren)))(?: .*)?|wieder geritzt(?: .*)?|(?:klinge|kling|rasierklinge|anspitzer)(?: \S+){0,6}? (?:mappchen|brauch\w*|spur\w*|benutz\w*|sonst)(?: .*)?|(?:brauche?|brauch) (?:di|die|meine) kling\w*(?: .*)?|(?:t shirt|tshirt|kurze hose|armel)(?: \S+){0,6}? (?:striche|narben|schnitte|wunden|sieht)(?= .*(?:striche|narben|schnitte|sport\w*)|$)(?: .*)?|die striche sieht|mich (?:weh tun|zu verletzen|selbst zu verletzen)(?: .*)?

eating eats_in_secret +neg
    (?:kauen|kaue) (?:und )?(?:ausspucken|spucke)(?: .*)?|(?:kaugummi|apfel|kalorien|cola light|gurke\w*|nichts gegessen)(?: \S+){0,12}? (?:waage|wieg\w*|reicht (?:es )?(?:noch )?nicht|lauft|stark|spiegel|umgekippt|halfte|heute|mehr war)(?= .*(?:waage|wieg|zu viel|nicht|lauft|stark|reicht|spiegel)|$)(?: .*)?|(?:wiege?|wieg|bmi|waage)(?: \S+){0,8}? (?:kritisch|gefreut|kaugummi|nur ein apfel|43|4\d|3\d)(?: .*)?(?:apfel|umgekippt|gefreut|nicht|lauft|zeugnis)(?: .*)?

psychosis signs_seen +neg
    (?:radio|fernse\w+|stimme|nachbarn|nummernschilder|verkehrsfunk|kollegen|sie|jemand|man|bruder|mutter|frau|oboe|strahlen)(?: \S+){0,9}? (?:meinen namen|meine gedanken|strahlen mich an|einen befehl|ausgetauscht(?: worden)?|wissen (?:sie )?alles was ich|ich soll gehorchen|nickt mir zu|anders jemand boses|alufolie)(?! (?:nicht|falsch|vergessen))(?: .*)?|wissen sie alles was ich(?: .*)?|sendet meine gedanken(?: .*)?

command voice_commands +neg
    (?:stimme\w*|er|sie|es|ding) befiehlt mir(?: .*)?|stimme\w*(?: \S+){0,4}? (?:sag\w*|befehl\w*|will|wollen|schrei\w*)(?: \S+){0,4}? (?:springen?|umbringen?|erstech\w*|ich soll (?:mich|es|sterben|springen))(?: .*)?

mania racing_up +neg
    (?:nachte|tage|seit \S+|brauche?) (?:wach|keinen schlaf)(?= .*(?:firm\w+|gekauft|formel|kanzler|genial|lkw|porsche|kredit|verkehr))(?: .*)?|(?:keinen schlaf mehr|die formel)(?= .*(?:firm\w+|gekauft|kredit|haus|papst|konto|spedition|formel))(?: .*)?|(?:weggeworfen|abgesetzt)(?: \S+){0,5}? formel(?: .*)?

perinatal_risk feels_nothing_for_baby +neg
    (?:geburt|baby|stillen|kind|wochen|sauglings?)(?: \S+){0,16}? (?:fuhle? (?:ich )?nichts|fuhl nichts|alles grau|keine mutter|jemand boses|wie eine maschine|nur nebel)(?: .*)?

abuse_partner hurt_by_partner +neg +past
    (?:er|sie|freundin|freund|mann|frau|typ)(?: \S+){0,6}? (?:schlagt zu|zugeschlagen|getreten|gewurgt|sperrt mich|schliesst mich|in den bauch|prugel|filmt mich|gibts prugel)(?! (?:den ball|ihn|die tur))(?: .*)?|(?:nachstes mal|das nachste mal) ist es mein gesicht|blaue flecken deck\w*(?: .*)?|darf nur (?:noch )?mit ihm(?: .*)?|(?:pass|gehalt|konto)(?: \S+){0,5}? (?:hat er auch|auf sein konto)(?: .*)?|gibt es prugel|kassiert alles(?: .*)?prugel

abuse_child hurt_at_home_more +neg +past
    (?:papa|vater|stiefvater|mama|mutter|onkel|bruder|trainer|freund von (?:mama|mutter)|opa)(?: \S+){0,9}? (?:gurtel|kabel|schlagt mich|schlaegt mich|verdreht|nachts rein|unter uns|sachen mit mir|die ich nicht will|sperrt mich|fasst mich)(?! (?:im (?:judo|karate)))(?: .*)?

abuse_elder hurt_in_old_age +neg
    (?:enkel|sohn|tochter|heim|nachtschwester|pfleger\w*|schwiegertochter)(?: \S+){0,12}? (?:fixiert mich|schubst mich|nimmt mir|ec karte|im nassen liegen|lasst mich liegen|schlagt mich|zwickt mich)(?: .*)?

assault forced_more +past +neg
    (?:nein gesagt|habe nein gesagt)(?= .*(?:weitergemacht|zahlt das|er ist|freund|dusche|getrankt?))(?: .*)?|(?:im getrank|ins getrank|k o tropfen)(?: .*)?|nicht wehren konnen(?: .*)?|nachts in mein zimmer(?= .*(?:schlussel|niemand|security|sagen))(?: .*)?|gegen meinen willen(?: .*)?

sextortion blackmail_more +past +neg
    (?:sonst|wenn nicht) (?:\S+ ){0,5}?(?:nacktbild\w*|nudes|bilder|video|die ganze klasse|klasse die|kriegt die)(?: .*)?|(?:bilder|videos?|nacktbild\w*) von mir(?= .*(?:geld|gutschein\w*|zahl\w*|sonst))(?: .*)?

substance drinks_or_uses +neg
    (?:ohne|wodka|korn|schnaps|tilidin|bier|flachmann|ketamin|koks|flachmanner|speed|gras)(?: \S+){0,9}? (?:nicht mehr durch|thermoskanne|steige? (?:ich )?(?:nicht mehr )?auf|jeden tag|jede nacht|kein wochenende|beluge drei arzte|blut)(?! (?:kaffee|musik))(?: .*)?

withdrawal shakes_off_it 2 +neg
    (?:gestoppt|weggelassen|abgesetzt|aufgehort|entzug)(?: \S+){0,10}? (?:zitter\w*|zuckt|spinnen|gekrampft|krampf\w*|kurz weg|kafer)(?: .*)?

medical emergency_more
    (?:rochelt|wird nicht wach|nicht mehr wach|redet kauderwelsch|lippen sind (?:blau|taub)|arm nicht heben|arm nicht mehr heben|blaue lippen|lauft blau an|krampft gerade)(?: .*)?

other_now somebody_now +joke +past +neg
    (?:freundin|freund|bruder|schwester|mutter|vater|sohn|tochter|pflegesohn|er|sie|mitbewohner\w*)(?: \S+){0,10}? (?:tabletten genommen|mit dem gewehr|seid nicht traurig|auf der brucke|will springen|sich eingeschlossen)(?: .*)?

other somebody_worries_me +joke +neg
    (?:unsere?|meine?|kundin|kunde|schuler\w*|er|sie)(?: \S+){0,12}? (?:nach abschiedsbriefen|braucht den vertrag nicht mehr|bald brauche (?:sie|er) (?:gar )?nix|abschiedsbrief\w*|gar nix mehr)(?: .*)?

threat will_hurt_them +past
    (?:ich )?(?:steche?|stech|schiesse?|schiess|zunde?|zund|stehe|knall|knalle)(?: \S+){0,7}? (?:ab|haufen|haus an|mit dem messer|uber den haufen)(?= .*(?:messer|benzin|revolver|tur|drin sein|morgen|schule|nachtkastl))(?: .*)?|(?:wird|soll) (?:\S+ ){0,3}?nicht uberleben(?: .*)?(?:feierabend|weiss wann|verdient)(?: .*)?
"""

MASKS = r"""
    .*(?:schaukeln|schaukelt|blasmusik|angeln|drachen steigen)(?: .*)?
    (?:habe |hatte )?(?:keine|nie|niemals) (?:\S+ )?(?:suizid\w*|selbstmord\w*)|lebensmude (?:bin ich )?(?:nicht|nein)(?: .*)?|ob ich lebensmude bin|zum sterben schon|(?:sitze?|bin) (?:ich )?auf dem balkon und (?:trink\w*|les\w*|ess\w*|geniess\w*)|abschiedsbrief (?:.*)lehrer\w*(?: .*)?
"""
"""Calm scenes and plain denials, taken out before any rule reads the sentence."""

TRIFLES = (
    r"|karaoke|praline|schalke|sagt das navi|maisfeld|schlange bei|biergarten|schweigekloster|altpapier|tuv|"
    r"konzertkarten|sonnenuntergang|km \d+|portion|kassspatzle|rente ab|warmepumpe|vollnarkose|patienten dummy|"
    r"(?:kann|konnte|konnt) ich mir die kugel|(?:konnte|konnt) mich (?:aufhangen|erschiessen)|chef mama|sterben schon|"
    r"lieber tot als (?!so|weiter|leben|dieses|das|hier)\S+|latein\w*|schultheater|komodie|vertrauenslehrer\w*"
)
"""What a strong word near it is only an exaggeration about."""

PAST = r"|mit \d+ jahren|in jungen jahren"
"""What shows that it lies behind."""
