"""The small words by which a language written in Latin letters gives itself away."""

from __future__ import annotations

SUPPORTED_WORDS = {
    "en": """i im ive id ill my me the a and to of is it you that in was for on with have be this not but are just
        so what all like at do dont cant didnt doesnt isnt wasnt wont when if about they he she we her his him how get
        got know want wanna gonna really would could should there their them because been from has had or an as out up
        one no more im't yes your who why where than then people think feel feeling going myself anymore will can am
        lol omg idk rn u ur kms tbh ok okay please thanks hello hi hey never nothing even still too much today tonight
        everyone nobody life die dead kill need cannot being does did after into over only some any these those pls
        sorry good bad day time want help suicide suicidal hurt us our were it's that's don't can't i'm i've i'll it
        great game very cool made big little old new love hate look make take give find tell ask work school home house
        friend friends man men woman women girl girls boy guy guys kid kids mom dad brother sister husband wife baby night
        day week year years thing things way place long last first next another every each both other same right left hard
        easy best better worst nice cute sad happy angry scared tired sick alone lost pain hurts hope believe wonder maybe
        yeah yes hell shit fuck fucking damn god man dude bro gotta ain't y'all its let lets keep stop start watch movie
        play team win money talk say says said saying went came come goes look looks looking makes making give getting used
        always actually pretty true false real different anything something everything anyone someone everybody without
        before while during again away back around off down again ever since until through though enough many few lot
        must may might shall own such else yet already soon later ago both between against under above near far off""",
    "es": """murio abuela abuelo domingo lunes martes miercoles jueves viernes sabado pude pudo podia despedirme hermano
        hermana hijo hija padre madre tia tio marido esposa llorar lloro kiero qiero kero que de no la el y a en un una los las por con para es se lo me mi mis yo tu te pero como mas muy ya si esta
        estoy todo todos nada porque cuando hay he ha soy era fue ser estar tengo tiene quiero puedo siento creo hace
        hacer vida sin sobre este esto eso nadie siempre nunca tambien solo le les su sus del al o hoy manana ayer vivir
        morir morirme matar matarme matarse suicidarme suicidio gracias hola bien mal estas eres va voy vamos quien donde
        algo mejor seria pastillas casa trabajo amigo amiga mama papa anoche tantas ganas gente cosas usted ustedes
        ayuda ayudame necesito k q xq pq tmb hijo hija hermano hermana esposo muerto muerta cuantas hasta desde porfa con ese esa esos llevo dias vueltas chiste anoche otra otro vez mismo cada noche dia trabajo jefe
        examen profe clase gente tiempo mejor peor nunca menos mientras aunque entonces tampoco ademas cosa nada alguien ojos manos cabeza corazon dinero
        hablar decir dijo dice dicen haber vivo dormir comer salir llegar dejar pasar pensar sentir llorar reir miedo triste feliz cansado cansada sola solo
        juntos nuestra nuestro ellos ellas nosotros medio casi luego despues antes ahora aqui alla mal verdad culpa""",
    "fr": """quoi bon continuer franchement jveu jveux mourrir jviens je j de la le les et a un une des du que qui ne pas en est ce c mon ma mes me m te tu il elle on nous vous ils
        elles au aux pour dans sur avec sans mais ou plus tout tous rien suis ai as es sont ont etait fait faire cette cet
        ca son sa ses se s si comme quand bien tres trop jamais toujours encore veux peux vais envie mourir tuer suicider
        vie etre avoir jai cest nai pourquoi parce personne aujourd hui demain hier soir merci bonjour salut moi toi lui
        y d l n t qu deja peu beaucoup crever chez apres avant aussi aller va vas dit mort mere pere frere soeur
        marre pense crois sais ya chui jsuis jveux jsp bcp aide aidez aime aimer cachets medicaments combien notre votre leur leurs ces meme autre autres jour jours nuit matin semaine mois fois toute toutes gens temps
        travail boulot ecole cours prof chef argent tete coeur yeux mains mal pire peur triste heureux content fatigue seul seule ensemble presque apres depuis
        pendant parler dire dit dormir manger sortir passer penser pleurer rire boire amour verite faute enfants enfant honte reunion""",
    "de": """ich und der die das ist nicht ein eine einen einem einer es in zu mit auf fur von mich mir mein meine meinen
        meiner du er sie wir ihr man aber oder wenn wie was so auch nur noch schon mehr sehr alles nichts kein keine
        keinen habe hab hat hatte bin bist war sein sind haben will wollte kann konnte muss soll werde wird wurde dass
        weil immer nie niemand leben sterben tot umbringen selbstmord suizid heute morgen gestern nacht abend danke
        hallo bitte gut schlecht dem den des im am zum zur bei nach aus uber vor um sich hier da dann warum wer wo
        einfach mal eigentlich wirklich keiner hilfe freund freundin mutter vater bruder schwester tabletten geht gehts
        ohne dich dir euch uns ihm ihn ja nein doch halt nix isch ne nen fuer wieviele viele welt mag ganz woche wochen tag tage jahr jahre zeit leute menschen arbeit schule chef geld kopf herz augen hande immer wieder beide
        andere anderen jeden jede jedes zusammen fast spater vorher seit wahrend sprechen sagen sagt schlafen essen gehen kommen lassen denken fuhlen weinen
        lachen liebe wahrheit schuld traurig glucklich mude allein besser schlimm schlimmer hitze peinlich prufung bisschen vielleicht deshalb trotzdem""",
    "pt": """kero qro tomei cartela voce que de nao na no o a os as e um uma em por com para pra pro se eu me meu minha meus minhas voce vc vcs tu ele
        ela eles elas mas como mais muito ja esta estou to tou tudo todos nada porque pq quando ha foi ser estar tenho tem
        quero posso sinto acho faz fazer vida sem sobre isso isto aquilo ninguem sempre nunca tambem tb so lhe seu sua do
        da dos das ao aos ou hoje amanha ontem viver morrer matar suicidio obrigado obrigada ola oi bem mal vai vou quem
        onde alguem algo melhor seria comprimidos remedios casa trabalho amigo amiga mae pai noite vontade nem ate
        ainda aqui consigo sou era queria gente coisas estao ajuda preciso filho filha irmao irma marido
        naum n eh neh mto mt kkk cara mano sumir morto morta quantos depois desde nessa nesse dessa desse essa esse comigo contigo prova professor escola acabou fiquei ficar fica acordar dormir
        dia dias noite semana vez outra outro cada menos enquanto embora entao tambem coisa ninguem olhos maos cabeca coracao dinheiro falar dizer disse diz
        comer sair chegar deixar passar pensar sentir chorar rir medo triste feliz cansado cansada sozinho sozinha juntos nosso nossa eles elas quase antes agora
        ali verdade culpa calor fome saudade gosto pessoa pessoas amor melhor pior""",
    "hi": """sukoon sabko milega mrna kaash jaan marna khatam zindagi main mai mein hai hain hu hun hoon ho nahi nahin nhi nai mujhe mujhko mera meri mere kya kyun kyu kyon aur ka ki
        ke ko se me bhi toh to raha rahi rahe kar karna karu karta karti chahta chahti chahiye jeena jina jeene jine marna
        mar marne maut zindagi jindagi zindgi bahut bohot bahot koi sab ab tha thi the gaya gayi yaar bhai dil pata lagta lagti
        kuch apne apna apni khud khudkushi suicide hi ye yeh wo woh is us iska uska hum tum aap tera teri log ghar
        papa mummy maa bas abhi aaj kal raat sirf jaise phir fir kisi kisiko kab kaise kahan mann man lena dena karke
        wala wali bol diya di liya khatam jaan pareshan dukhi akela akeli sakta sakti nind neend accha acha theek thik
        kyunki agar jab tab matlab dost goli goliyan khana hota hoti hua din dino roj roz saal samay kaam paisa paise shaadi exam padhai rona hasna hansi
        sone uthna bolna bola boli kaha sun dekh dekho samajh pyaar dard gussa dar khush dukh wajah baat log logo aap hamare tumhare jaldi dheere pehle baad
        saath bina liye upar niche andar bahar mil mila gyi bahot thoda thodi sahi galat chhod band""",
}
"""Function words and the commonest words of distress for the six handled languages, accents folded."""

OTHER_WORDS = {
    "it": """il lo la gli le e di che non un una per con sono mi mio mia ho hai ha abbiamo hanno ma come piu anche quando
        perche io tu lui lei noi della del nel nella questo questa tutto niente sempre mai ci si al alla dei delle voglio
        vivere morire vita ancora essere molto cosa sto sei era aiuto posso nessuno oggi stasera pero gia faccio ce fatto
        paura stanco stanca riesco dormire finita farla farlo pensando basta sento""",
    "nl": """ik het een en van niet is dat de in te mijn me mij je jij hij zij wij maar ook nog wel voor met op aan als zijn
        ben heb heeft hebben was wil kan moet meer niets alles altijd nooit wat waarom omdat leven dood zo naar bij uit
        geen deze die dit er hoe om zou weer toch iemand niemand vandaag vanavond helpen hulp voel graag echt""",
    "pl": """nie i w na sie jest ze to z do jak ale o co mam mnie mi moje moj moja jestem juz tak tylko czy bardzo byc zyc
        chce moge po za od dla kiedy dlaczego nikt nic wszystko zawsze nigdy ja ty on ona my oni ich jego jej zycie umrzec
        przez tego tym mysle czuje dzisiaj pomoc zabic sobie jestes prosze dziekuje""",
    "tr": """ve bir bu da de ne icin cok ben sen o biz siz onlar var yok gibi ama daha kadar degil her sey hic kimse beni
        bana benim artik istiyorum istemiyorum yasamak olmek olum hayat kendimi simdi bugun neden nasil mi mu miyim ki ile
        sonra olarak diye zaman hep yardim edin oldu iyi kotu lutfen""",
    "sv": """jag och att det som en ett pa ar av for med till inte har den om men han hon vi ni de var sa min mitt mina mig
        dig kan vill ska eller bara nar hur vad varfor alltid aldrig ingen inget allt leva do livet idag mycket nu fran
        skulle blir mar hjalp kanner orkar ocksa""",
    "da": """jeg og at det som en et pa er af for med til ikke har den om men han hun vi i de var sa min mit mine mig dig kan
        vil skal eller bare nar hvordan hvad hvorfor altid aldrig ingen intet alt leve do livet dag meget nu fra ville
        bliver hjaelp foler ogsa noget nogen blive""",
    "no": """jeg og at det som en et pa er av for med til ikke har den om men han hun vi dere de var sa min mitt mine meg deg
        kan vil skal eller bare nar hvordan hva hvorfor alltid aldri ingen ingenting alt leve do livet dag mye na fra
        ville blir hjelp foler ogsa noe noen orker lenger""",
    "fi": """mina sina han me te he on en ei ja se etta mutta kun niin kuin minun minua minulla ole olen oli haluan halua
        voi en enaa elaa kuolla elama kaikki mitaan aina koskaan kukaan miksi miten nyt tanaan vain jos tai myos mita
        joka tama se ovat ollut itseni apua tuntuu jaksa""",
    "ro": """si de nu la in o un cu ca pe sa este e sunt am ai are au pentru dar mai ce din care imi mi ma eu tu el ea noi
        voi ei meu mea mele cum cand daca foarte fi vreau pot traiesc mor viata nimic nimeni totul niciodata mereu azi
        asta acest aceasta sau fost ajutor simt""",
    "cs": """a se v na je to ze s z do o jsem jsi jsou byl byla nebo ale jak co mam mi me muj moje uz tak jen kdyz proc nikdo
        nic vsechno vzdy nikdy ja ty on ona my oni zivot zit umrit chci nechci muzu velmi pro po si by nejsem citim
        dnes pomoc nemuzu""",
    "hu": """a az es hogy nem is egy van de meg en te o mi ti ok mar csak ha mint nagyon el ki mit miert senki semmi minden
        mindig soha elni meghalni elet akarok tudok vagyok volt lesz nekem engem azt ezt itt ott most ma segitseg erzem
        akarom tobbe""",
    "id": """saya aku yang dan di ini itu tidak tak nggak gak dengan untuk dari ke ada akan pada juga sudah bisa karena kalau
        apa kamu dia kami kita mereka sangat hanya ingin mau hidup mati lagi semua orang tidak tapi atau seperti merasa
        hari banyak lebih bunuh diri tolong udah""",
    "vi": """toi khong la va co cua mot trong cho duoc nay voi nhung nguoi da ban minh em anh chi muon song chet nua cai gi
        rat qua thi ma hay con se lam biet den di o ra vao nhu hom nay cuoc doi met giup""",
    "tl": """ang ng sa na ako ko mo ikaw siya kami tayo sila hindi ay mga at ito iyon may wala gusto ayoko mabuhay mamatay
        buhay lang naman na po kasi pero para kung ano bakit paano lahat walang kailangan ngayon pa rin din tulong nang
        akong""",
    "sw": """na ya wa kwa ni la za katika mimi wewe yeye sisi wao hii hiyo kama lakini sana tu si nina sina nataka sitaki
        kuishi kufa maisha kila mtu kitu nini kwa nini leo sasa bado tena yangu wangu msaada hakuna najisikia tafadhali
        kuwa""",
    "sq": """dhe ne nuk te i e nje qe me per eshte jam une ti ai ajo ne ju ata si por kam ke ka dua jetoj vdes jeta asgje
        askush gjithmone kurre sot shume ndihme mua mund""",
    "hr": """i u je se na da ne sam si su to za od sto kao ali ili nije nisam bih bi mi me moj moja zelim zivjeti umrijeti
        zivot vise nitko niko nista uvijek nikad danas jako pomoc mogu ja ti on ona kako zasto samo hocu""",
    "sk": """a sa v na je to ze s z do som si su bol bola alebo ale ako co mam mi ma moj moje uz tak len ked preco nikto nic
        vsetko vzdy nikdy ja ty on ona my oni zivot zit zomriet chcem nechcem mozem velmi pre po by nie dnes pomoc""",
    "ca": """que de no la el i a en un una els les per amb es em meu meva jo tu pero com mes molt ja si estic tot res perque
        quan hi ha soc era ser tinc vull puc sento vida sense aixo ningu sempre mai tambe avui viure morir ajuda""",
    "af": """ek is nie die en van het my jy hy sy ons hulle dat wat met vir om te ook maar net nog meer alles niks altyd nooit
        lewe sterf wil kan moet was so baie niemand vandag hulp voel wees""",
    "et": """ma sa ta me te nad on ei ja et aga kui see mis minu mind mul olen oli tahan taha elada surra elu koik midagi
        alati kunagi keegi miks nuud tana ainult voi ka abi tunnen enam""",
    "lt": """as tu jis ji mes jus jie yra ne ir kad bet kaip tai kas mano mane man esu buvo noriu nenoriu gyventi mirti
        gyvenimas viskas nieko visada niekada niekas kodel dabar siandien tik ar pagalba jauciu daugiau""",
    "so": """waa iyo in ku ka oo ma waxaan aan aniga adiga isaga la soo u ay ah sidii laakiin nolol dhimasho qof maya haa
        maanta caawi doonayo inaan sii noolaado qofna caawin karo garanayo sameeyo adkayd maxaan
        waan ahay doonayaa dhinto""",
    "ht": """mwen m pa ou li nou yo se pou ak nan yon ki sa gen te ap vle viv mouri lavi anpil anyen moun toujou jodi ede
        kapab ankò tanpri""",
    "yo": """mo o ni ti ko lati awon fun je naa emi wa ki si pe mi re ninu aye iku gbogbo""",
    "zu": """ngi ukuthi futhi mina wena yena kakhulu ukufa ukuphila ngifuna angisafuni manje usizo impilo""",
    "lv": """vairs negribu dzivot neviens nevar palidzet darit nezinu sodien bija loti gruti nav tas mani mana mans
        gribu tikai visu viss nekas vienmer nekad dzive mirt nomirt palidziet ludzu paldies vins kapec esmu jutos
        savu kad bet tagad varu""",
    "sl": """nocem ziveti nihce pomagati kaj naj naredim danes bilo zelo tezko ker tudi zakaj nic nikoli vedno
        zivljenje umreti hocem lahko meni cutim vse samo kako prosim nisem imam nimam vec pa bi sam""",
    "is": """ekki að lifa lengur enginn getur hjalpað mer veit hvað gera dagurinn mjog erfiður það þetta þu við þeir
        hann minn alltaf aldrei ekkert deyja hjalp eg og mig langar""",
    "mt": """ħadd iktar jista illum ħafna ngħix jgħinni nagħmel kienet għandi jien aħna kollox xejn dejjem qatt ħajja
        mewt għajnuna mhux għal biex fuq ridx nafx irrid għax""",
    "cy": """dydw ddim eisiau byw mwyach neb gallu fy dw gwybod wneud heddiw wedi anodd iawn rydw rwy dwi bywyd marw
        pawb nawr gyda ond hefyd nhw yn mod oes gen teimlo""",
    "eu": """ez dut gehiago bizi inork ezin lagundu dakit zer gaur oso gogorra izan eta naiz zara dira nire zure hori
        ezer beti inoiz bizitza laguntza zergatik baina gabe nuke hiltzea""",
    "ga": """nil iarraidh maireachtail nios feidir duine cabhru liom fhios agam cheart dheanamh inniu deacair agus
        bheith gach riamh beatha cabhair agat sibh siad ansin tuirseach""",
    "ha": """rayuwa kuma babu wanda zai iya taimaka mini abin zan wuya sosai amma saboda komai ina kullum mutuwa
        taimako yanzu nake ba yau""",
    "ig": """achoghi ndu ozo onweghi onye nwere inyere amaghi ihe taa siri nke ukwuu mgbe niile anyi onwu biko achoro
        enwere mu gi""",
    "ku": """ez edi naxwazim bijim kes nikare alikariya nizanim bikim iro pir giran jiyan mirin xwe hemu tistek
        dixwazim bimirim cima gelek""",
    "rw": """sinshaka gukomeza kubaho nta muntu ushobora kumfasha sinzi icyo nakora uyu munsi wari ukomeye cyane ndi
        ubuzima gupfa buri ariko kuko njye wowe mfasha kandi ntabwo ndashaka""",
    "uz": """endi yashashni xohlamayman hech kim menga yordam bera olmaydi nima qilishni bilmayman bugun juda boldi
        uchun emas bilan kerak mening hayot hamma narsa qachon olishni xohlayman yashash""",
    "xh": """andisafuni kuphila akukho mntu unokundinceda andazi ukuba ndenze ntoni namhlanje bekunzima kakhulu kodwa
        ngoku ubomi ndicela uncedo mna yonke ndiyafuna ukufa""",
}
"""The same for languages that are told apart only to say honestly that they are not handled."""

ENDINGS = {
    "en": ("ing", "tion", "ness", "ful", "less", "ght", "'s", "ously", "ally", "ship", "ould", "ies", "ed"),
    "es": ("cion", "mente", "ando", "iendo", "aste", "jaja", "idad", "amos", "aron"),
    "fr": ("eux", "euse", "ement", "aient", "aux", "eur", "erais", "ette"),
    "de": ("ung", "lich", "keit", "heit", "isch", "chen", "schaft", "igen"),
    "pt": ("cao", "coes", "mente", "ando", "endo", "inho", "inha", "kkk", "aram"),
    "hi": ("unga", "ungi", "enge", "iyan", "unga"),
    "it": ("zione", "mente", "ando", "endo", "ezza", "issimo"),
    "nl": ("lijk", "heid", "ijk", "tje"),
    "pl": ("nie", "anie", "czy", "ego", "osc"),
    "tr": ("iyor", "iyorum", "yorum", "lar", "ler", "mak", "mek"),
    "fi": ("nen", "ssa", "sta", "lla"),
    "hu": ("nek", "nak", "ban", "ben"),
    "id": ("kan", "nya"),
}
"""Word endings that hint at a language where no known word does."""

MARKS = {
    "es": "ñ¿¡",
    "pt": "ãõ",
    "de": "ß",
    "fr": "œùû",
    "pl": "łżźśćńąę",
    "tr": "ışğ",
    "cs": "řěů",
    "hu": "őű",
    "ro": "ățșţ",
    "vi": "đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "sv": "",
    "da": "æø",
    "no": "æø",
    "lt": "ėųįū",
    "et": "",
    "fi": "",
    "hr": "đ",
    "sk": "ľĺŕô",
    "yo": "ẹọṣ",
    "lv": "āēīģķļņ",
    "is": "þð",
    "mt": "ħġ",
    "az": "ə",
}
"""Letters that hardly any other language of the list writes."""

SCRIPTS = (
    ("ऀ", "ॿ", "hi"),
    ("ঀ", "৿", "bn"),
    ("਀", "੿", "pa"),
    ("઀", "૿", "gu"),
    ("଀", "୿", "or"),
    ("஀", "௿", "ta"),
    ("ఀ", "౿", "te"),
    ("ಀ", "೿", "kn"),
    ("ഀ", "ൿ", "ml"),
    ("඀", "෿", "si"),
    ("฀", "๿", "th"),
    ("຀", "໿", "lo"),
    ("ༀ", "࿿", "bo"),
    ("က", "႟", "my"),
    ("Ⴀ", "ჿ", "ka"),
    ("ሀ", "፿", "am"),
    ("ក", "៿", "km"),
    ("᠀", "᢯", "mn"),
    ("Ͱ", "Ͽ", "el"),
    ("ἀ", "῿", "el"),
    ("Ѐ", "ԯ", "ru"),
    ("԰", "֏", "hy"),
    ("֐", "׿", "he"),
    ("؀", "ۿ", "ar"),
    ("ݐ", "ݿ", "ar"),
    ("぀", "ヿ", "ja"),
    ("一", "鿿", "zh"),
    ("가", "힣", "ko"),
    ("ᄀ", "ᇿ", "ko"),
    ("㄰", "㆏", "ko"),
)
"""First and last letter of a script and the language that it means unless a mark below says otherwise."""

SCRIPT_MARKS = {
    "ru": (
        ("kk", "қңғұәһ"),
        ("be", "ў"),
        ("mk", "ѓќѕ"),
        ("sr", "ђћ"),
    ),
    "ar": (("ur", "ٹڈڑںےہھ"), ("ps", "ټډړښڼې"), ("fa", "پچژگکی")),
    "hi": (("mr", "ळ"),),
}
"""Letters that tell languages of one script apart, in the order in which they are asked."""

SCRIPT_WORDS = {
    "ru": """я и в на что это как мне меня но очень больше хочу нет все всё уже так только быть был была было сегодня
        никто себя себе жить не знаю никого ничего почему если когда помогите пожалуйста""",
    "bg": """съм да се на си ме ми аз искам живея и е в че какво правя днес беше много тежко няма никой нищо това този защо
        повече може не знам помощ умра живот моля""",
    "uk": """що це дуже мені вже від але його цей треба більше нічого мене дякую будь ласка зараз не хочу жити ніхто може
        допомогти знаю робити сьогодні було важко я і в на як""",
    "be": """што гэта вельмі мне ўжо ад але яго трэба больш нічога мяне дзякуй зараз не хачу жыць ніхто можа дапамагчы ведаю
        рабіць сёння было цяжка я і ў на як""",
    "sr": """сам да се на ми ме желим живим живети и је у више хоћу нико не може помогне знам шта радим данас било много
        тешко није ништа зашто помоћ молим""",
    "mk": """сум да се на ми ме сакам живеам и е во повеќе никој не може помогне знам што правам денес беше многу тешко ништо
        зошто ова дека помош""",
    "mr": "मी आहे आणि नाही मला माझ्या माझे माझा होते करू शकत कोणी काय तुम्ही झाले आता खूप जगायचे करावे कळत",
    "ne": "म छ छु हुन्छ मलाई मेरो छैन पनि गर्न भयो तिमी हामी बाँच्न मन लाग्दैन गर्ने थाहा धेरै कसैले सक्दैन चाहन्नँ",
    "ur": "ہے میں نہیں ہوں اور کے کی مجھے",
    "hi": "है हूँ हूं में नहीं मैं और मुझे की के का से को हैं था थी रहा रही",
}
"""Words that settle it where the letters do not."""

NEAR = {
    "hr": (
        "sr",
        "sta niko neko uvek zivet zivela ziveo hteo htela nesto covek ovde juce mnogo zivim".split(),
    ),
    "id": ("ms", "nak taknak tiada sesiapa boleh awak korang dah buat hendak kerana ialah sahaja".split()),
    "tr": ("az", ()),
    "zu": ("xh", "andisafuni akukho mntu andazi ndenze ntoni namhlanje ngoku ubomi ndicela uncedo".split()),
    "da": ("no", "meg deg noe noen orker lenger hva vondt vaert".split()),
}
"""A close neighbour and the words by which it differs from the language it is taken for."""
