"""Hindi, in Devanagari and in Latin letters: the rules of danger and what changes their meaning."""

from __future__ import annotations

from leeward.core.safety.patterns import hi_more, wider
from leeward.core.safety.rules import Source, short_forms

_SHORT = short_forms(
    """mje mjhe muje mujko mujhko mujhse muze mujhey=mujhe|nhi nahin nai ni nhii nahii nahe naa nah nhin=nahi|hun hoon hoo huu hoin hn=hu|h he hain hein hei hay=hai|
    mai me mein mn m mei mene maine=main|chahta chahti chahte chata chati chahata chahti chahun chahunga chahiye chahiy chaahta chaahti=chahta|
    rahi rahe rha rhi rhe rahaa=raha|krna karni krni karne krne=karna|kr kar krke karke krk=kar|marna mrna marne mrne marni mrni marna=marna|mrr marr=mar|
    jeena jina jeene jine jeeni jina jiyu jiun=jeena|zindgi jindagi jindgi zindagii jindagee zndgi life=zindagi|khatm khtm katam khatmm khtam khaatam=khatam|
    lungi loonga loongi lunga leta leti lu loon lun=lunga|dungi doonga doongi dunga deta deti du doon dun=dunga|jaun jaungi jau jaunga jaau jaaun jaoonga jaungaa jaunga jata jati=jaunga|
    gayi gya gyi gai gaye gye gayaa=gaya|hoti hote hotaa=hota|krta krti karti karte krte=karta|sakti skta skti sakte sakta=sakta|
    bohot bahot bhot bht boht bhut bahut=bahut|kyu kyun kyon kyunki kyuki q=kyu|yr yaaar yaara=yaar|kuchh kch kuch=kuch|hi he=hi|bi bhee=bhi|
    apni apne apna=apna|meri mere mera=mera|teri tere tera=tera|uski uske uska=uska|unki unke unka=unka|sbko sabko=sabko|sb sab=sab|koi koii=koi|
    khudkhushi khudkusi khudkashi khud-kushi aatmahatya atmahatya aatma-hatya suside suicied suicid sucide aatmhatya=khudkushi|suicidal suicide=khudkushi|
    goliyan goliya goliyaan golian goli pills tablets tablet dawai dawaiyan dawa dava dawayi medicine medicines xpill=goli|xgun bandook banduk pistol gun=bandook|
    xknife chaku chaaku chakoo knife=chaku|xrope rassi rasi=rassi|fansi phaansi faansi phansi phasi fanshi=phansi|jaan jan=jaan|zahar jahar zehar jeher zeher poison=zahar|
    thak thaka thaki thakk=thak|boj bojh bhoj bojha=bojh|maut mout maot=maut|maa mummy mumma ammi amma mom mammi=maa|papa pitaji abbu dad=papa|bhaiya bhai bhaii=bhai|
    behen bahan behan didi bahen=behen|dost frnd friend dosti=dost|neend nind need nend=neend|aj aaj=aaj|rat raat raatt=raat|kl kal=kal|abhi abi ab=ab|wo woh vo voh=wo|ye yeh=ye|
    awaz awaaz awaazein awazen avaz aawaz aawaaz awaaze=awaaz|haath hath haathon=haath|kaatna katna kaat kat kata kaata kaati=kaat|maar=maar|marta marti marte=marta|maarta maarti maarte=maarta|
    sunai sunayi=sunai|dete deti=deta|h2o=pani|pul bridge=pul|chhat chat terrace=chhat|train rail=train|upar uper=upar|paas pas=paas|khush khus=khush|bina=bina|
    saha sahan sehen sehan seh=saha|bardasht bardast=bardasht|himmat=himmat|umeed ummid umid=umeed|fayda faida=fayda|matlab mtlb mtlab=matlab|jee ji=jee|uthna uthu uthun=uthu|
    dil=dil|mann man mn=mann|kitni kitne kitna=kitna|jati=jaunga|chod chhod chhor chor=chhod|khud=khud|pati husband=pati|patni wife biwi=patni|balatkar rape=rape|mujhse=mujhe"""
)

_MACROS = r"""
rel = dost|bhai|behen|beta|beti|pati|patni|maa|papa|girlfriend|boyfriend|gf|bf|roommate|chacha|mama|mausi|bua|cousin|padosi|student|mareej|saheli|
    दोस्त|भाई|बहन|बेटा|बेटी|बेटे|पति|पत्नी|मां|माँ|पापा|पिता|माता|सहेली|चाचा|मामा|मौसी|बुआ|पड़ोसी|बच्चा|गर्लफ्रेंड|बॉयफ्रेंड|रूममेट|मम्मी|पिताजी|दादी|दादा|नाना|नानी|दादाजी|नानाजी|dada|dadi|nana|nani|dadaji|nanaji
who = (?:mera|ek|hamara) {rel}|wo|uska|usne|(?:मेरा|मेरी|मेरे|एक|हमारा|हमारी) {rel}|वह|वो|उसने|उसका
want = chahta|chahiye|mann hai|mann karta|dil karta|ka mann|karta hai|ki iccha|hai
pills = goli|zahar|phenyl|insulin|गोली|गोलियां|गोलियाँ|गोलियों|ज़हर|दवा|दवाई|दवाइयां|दवाइयाँ|फिनाइल
killgo = khudkushi|(?:apna |khud ki |apne )?jaan (?:de|dena|dunga|le|lena|lunga|deni|dedu|de dunga|de du)|(?:khud|khudko|apne aap|apna aap|apna) (?:ko )?(?:khatam|maar|mita|phansi|goli maar|jala)(?: (?:kar|karna|lunga|dunga|dena|lena|du|daalu|dalu|lu))*|
    (?:apna )?zindagi (?:ko )?(?:khatam|khatm|samapt)(?: .{0,12})?|phansi (?:laga|lagana|lunga|le|pe|lag|khana|kha|lagake)(?: .{0,10})?|zahar (?:kha|peena|pee|khana|pi|lunga|khake)(?: .{0,10})?|nas (?:kaat|kaatna)(?: .{0,8})?|(?:chhat|pul|building) se (?:kood|kud|koodna|kudna|kood jaunga|chhalang)(?: .{0,8})?|train ke (?:aage|niche|neeche|samne)(?: .{0,14})?|
    आत्महत्या|ख़ुदकुशी|खुदकुशी|सुसाइड|(?:अपनी |अपना |ख़ुद की |खुद की )?(?:जान|जीवन) (?:दे|देना|देने|ले|लेना|दूँगा|दूंगा|दूँगी|दूंगी|लेने|समाप्त|खत्म)(?: .{0,10})?|(?:ख़ुद|खुद|अपने आप|स्वयं) को (?:ख़त्म|खत्म|मार|मिटा|समाप्त|फांसी|गोली मार)(?: .{0,14})?|(?:अपनी |अपना )?(?:ज़िंदगी|जिंदगी|जीवन|ज़िन्दगी|जिन्दगी|जीवनलीला) (?:को )?(?:ख़त्म|खत्म|समाप्त)(?: .{0,10})?|फांसी (?:लगा|लगाना|ले|पर|लगाकर|के फंदे)(?: .{0,10})?|फाँसी (?:लगा|लगाना|ले|पर)(?: .{0,10})?|ज़हर (?:खा|पी|खाकर|पीकर)(?: .{0,10})?|नस (?:काट|काटना|काटकर)(?: .{0,8})?|(?:छत|पुल|इमारत|बिल्डिंग) से कूद(?: .{0,10})?|ट्रेन के (?:आगे|नीचे|सामने)(?: .{0,14})?
soon = aaj|aaj raat|ab|kal|aaj hi|subah tak|is hafte|sab so jaye|आज|आज रात|अभी|कल|अब|सुबह तक|इस हफ्ते|इस हफ़्ते|थोड़ी देर में|रात को|raat ko|thodi der main
"""

_RULES = r"""
passive wish_to_die
    (?:zindagi|jeene|duniya|ज़िंदगी|ज़िन्दगी|जिंदगी|जीने) && (?:thak|tang|haar|nafrat|bojh|थक|तंग|हार|नफरत|ऊब)(?!.*(?:daud|bhag daud|office|delhi))
    mera (?:hone|hona) (?:na hone|na hona)?(?: .*)?(?:farak|fark|matlab)(?: .*)?
    (?:subah|kal ka din|agla din|kal|savera) (?:.{0,6})?(?:hi )?(?:na|nahi) (?:ho|aaye|dekhu|dekhna|aye)(?: .*)?|(?:सुबह|कल|सवेरा) (?:.{0,6})?(?:ही )?(?:न|ना|नहीं) (?:हो|आए|आये|देखूं|देखूँ|देखना)(?: .*)?|(?:bhagwan|khuda|allah|god|भगवान|खुदा|अल्लाह) (?:.{0,30})?(?:utha le|utha lo|bula le|bula lo|उठा ले|उठा लो|बुला ले|बुला लो)(?: .*)?
    (?:mar|marna|maut|mar jaana) (?:jana |hi |to |bas |jaana )*(?:chahta|hai|ka mann|ka dil|ki iccha|chahiye|mann|behtar|acha|accha|aa jaye|aajaye|aa jati|hota|de do|dedo|do mujhe|chuka|chuki)(?! (?:usko|use|tujhe|usse|ise))(?: .{0,14})?
    (?:mujhe|main|ab|bas|kaash|khuda|bhagwan) (?:.{0,14})?(?:marna|mar jaana|mar jana|mar jau|mar jaunga|maut|mar hi jau|mar jata|mar jati)(?: (?:hai|chahta|chahiye|behtar|du|de|do|hi|aa|to|kyu|kyunki|acha|hu|yaar|bas|jaldi).*|$)
    (?:mar jaunga|mar jaun|mar jau|mar jana|mar jaana) (?:hi |to )?(?:behtar|accha|acha|sahi|theek|chahta|hai)(?: .*)?
    (?:jeena|jeene|zindagi) (?:ka |ki |ke |ko |hi |main |se |bhi |liye )*(?:mann |dil |iccha |ichha |matlab |fayda |wajah |koi |kuch |himmat |maksad |mood |mazaa |maza |reason )*(?:nahi|nahi hai|nahi karta|nahi chahta|bacha nahi|khatam|bekar|bekaar|thak|tang|bojh|nark|saza|jhel)(?: .*)?
    (?:nahi|ab nahi|aur nahi|mujhe nahi) (?:jeena|jeena chahta|jee sakta|jee paunga|jiya jaunga|ji sakta|uthu)(?: .*)?|(?:jeena|jee|jiya) (?:nahi|ab nahi) (?:chahta|hai|jaunga|hota|sakta|ja|raha)(?: .*)?|jiya nahi (?:jaunga|ja)(?: .*)?
    (?:zindagi|jeene|jeena|sab|is duniya|duniya) se (?:bahut |ab |ekdum )*(?:thak|tang|nafrat|mann bhar|ub|pareshan ho|haar)(?: .*)?|(?:kaash|kash|dua|bhagwan|khuda|god) (?:.{0,24})?(?:mar (?:jaunga|jata|jati|jau|gaya)|na uthu|uthu hi (?:nahi|na)|paida (?:hi )?(?:na|nahi)|utha (?:le|lo)|maut|neend se na|aankh na khule|so jau aur)(?: .*)?|paida hi (?:nahi|na|kyu)(?: .*)?|so jau aur (?:kabhi )?(?:na|nahi|phir na)(?: .*)?|kabhi (?:na|nahi) (?:uthu|jaagu)(?: .*)?|(?:subah|kal) (?:.{0,14})?(?:uthu|aankh) (?:hi )?(?:nahi|na)(?: .*)?
    mera bina (?:sab|ghar|log|sabko|ghar wale|wo|maa|papa|duniya|family|sab log) ?(?:.{0,20})?(?:khush|behtar|accha|acha|sukoon|theek|achhe|better|sahi)?(?: .*)?|(?:sab|ghar|family|log|wo|maa|papa) (?:.{0,14})?mera bina (?:.{0,14})?(?:khush|behtar|accha|acha|better|theek|sukoon)(?: .*)?|main (?:na rahu|na hota|mar jau|nahi rahu|na rahun|chala jau) to (?:.{0,20})?(?:khush|behtar|accha|acha|sukoon|farak|fark|koi)(?: .*)?|(?:kisi ko|kisiko) (?:.{0,10})?(?:fark|farak) nahi (?:padega|padta)(?= .*(?:mar|na rahu|jiu|jeena|chala)|$)
    (?:मर|मरना|मरने|मौत) (?:जाना |ही |तो |बस |का |की )*(?:चाहता|चाहती|चाहते|है|मन|दिल|इच्छा|चाहिए|बेहतर|अच्छा|आ जाए|आ जाये|आ जाती|दो)(?: .*)?|(?:मुझे|मैं|अब|बस|काश) (?:.{0,14})?(?:मरना|मर जाना|मर जाऊँ|मर जाऊं|मौत|मर जाऊंगा|मर जाऊँगा|मर जाऊँगी|मर जाऊंगी|मर जाता|मर जाती)(?: .*)?|मर जा(?:ना|ऊं|ऊँ|ऊंगा|ऊंगी) (?:ही )?(?:बेहतर|अच्छा|सही)(?: .*)?
    (?:जीना|जीने|ज़िंदगी|जिंदगी|जीवन|ज़िन्दगी|जिन्दगी) (?:का |की |के |को |में |ही |से |भी |लिए )*(?:मन |दिल |इच्छा |मतलब |फायदा |वजह |कोई |कुछ |मकसद |हिम्मत |अर्थ |मज़ा |मजा )*(?:नहीं|नही|नहि|ख़त्म|खत्म|बेकार|थक|तंग|बोझ|नरक|सज़ा|सजा|ऊब)(?: .*)?|(?:नहीं|नही) (?:जीना|जी सकता|जी सकती|जी पाऊंगा|जी पाऊंगी|जीना चाहता|जीना चाहती)(?: .*)?|(?:जीने|जीना) (?:नहीं|नही|अब नहीं) (?:चाहता|चाहती|है|होता)(?: .*)?|जिया नहीं जाता(?: .*)?
    (?:काश|भगवान|दुआ|ईश्वर|हे राम|अल्लाह) (?:.{0,24})?(?:मर (?:जाऊं|जाऊँ|जाता|जाती)|उठूं ही नहीं|उठूँ ही नहीं|न उठूं|ना उठूं|न उठूँ|नहीं उठूँ|उठा (?:ले|लो)|मौत|पैदा (?:ही )?(?:न|ना|नहीं)|आंख (?:ही )?(?:न|ना) खुले|आँख (?:ही )?(?:न|ना) खुले)(?: .*)?|पैदा ही (?:नहीं|क्यों|न)(?: .*)?|सो जाऊं और (?:कभी )?(?:न|ना|नहीं)(?: .*)?|(?:सुबह|कल) (?:.{0,10})?(?:उठूँ|उठूं|आंख|आँख) (?:ही )?(?:नहीं|न|ना)(?: .*)?|मेरे बिना (?:.{0,20})?(?:खुश|ख़ुश|बेहतर|अच्छा|अच्छे|सुकून|ठीक)(?: .*)?|(?:सब|घर वाले|परिवार|लोग) (?:.{0,10})?मेरे बिना (?:.*)|मैं (?:ना|न|नहीं) (?:रहूं|रहूँ|होता|होती) तो (?:.*)|(?:ज़िंदगी|जिंदगी|ज़िन्दगी|जीने|दुनिया|जीवन|सब) से (?:.{0,6})?(?:थक|तंग|हार|नफरत|नफ़रत|ऊब)(?: .*)?|मेरे मरने (?:से|के बाद|पर)(?: .*)?|mera (?:marna|maut) (?:se|ke baad|par)(?: .*)?

longing with_the_dead
    (?:maa|papa|pati|patni|beta|beti|bhai|behen|dada|dadi|nana|nani|uska|unka|dost|dadaji|nanaji) (?:ke |ki |ka )?(?:paas|sath|saath) (?:.{0,6})?(?:upar |swarg |jannat |bhagwan ke ghar )?(?:jana|chala jana|jaana|jaunga|chala jau|jau|rehna|aana)(?: .*)?(?:upar|chahta|hai|mar|swarg|jannat|maut|hu)(?: .*)?|(?:upar|swarg|jannat) (?:.{0,10})?(?:jana|chala|milna|jaunga|milunga)(?: .*)?(?:chahta|hai|unse|usse|paas)(?: .*)?|(?:मां|माँ|पापा|पति|पत्नी|बेटे|बेटी|भाई|बहन|दादी|दादा|उनके|उसके|नानी|मम्मी|स्वर्गीय \S+) (?:के |की )?(?:पास|साथ) (?:.{0,8})?(?:ऊपर |स्वर्ग |जन्नत )?(?:जाना|चला जाना|चली जाना|चला जाऊं|चली जाऊं|रहना)(?: .*)?(?:ऊपर|चाहता|चाहती|स्वर्ग|जन्नत|है)(?: .*)?|(?:ऊपर|स्वर्ग) (?:.{0,10})?(?:जाना|मिलना)(?: .*)?(?:चाहता|चाहती|है|उनसे)(?: .*)?

active kill_myself
    {killgo}
    (?:khudkushi|marne|marna|maut) (?:ke |ka |ki |karna ka |karna ke )*(?:khayal|khyaal|khyal|vichar|soch|thoughts|bare|baare|idea|plan)(?: .*)?|(?:khudkushi|suicide) (?:karna|kar|ka|ke|ki|karni)(?: .*)?|(?:khud|apne aap) ko (?:khatam|maar|mita)(?: .*)?|(?:आत्महत्या|मरने|मौत|खुदकुशी|सुसाइड) (?:के |का |की |करने के |करने का )*(?:ख़याल|खयाल|ख्याल|विचार|सोच|बारे)(?: .*)?|(?:main |mujhe )?feeling khudkushi|khudkushi (?:hu|feel|lag)(?: .*)?

intent going_to_kill_myself
    {soon} (?:.{0,16} )?(?:main |mai )?(?:.{0,8})?(?:{killgo}|mar jaunga|sab khatam kar dunga|jaan de dunga|mar jaunga|khatam kar lunga)(?! (?:bhook|hasi|hans))(?= .*(?:dunga|lunga|jaunga|ja raha|karna|raha|hai|aaya|hu)|$)|(?:main |mai )?(?:{killgo}) (?:wala|wali|ja raha|jaunga|dunga|lunga|raha hu)(?: .*)?|(?:jaan|khud) (?:ko )?(?:de dunga|khatam kar lunga|khatam kar dunga|maar lunga|maar dalunga)|phansi laga lunga|zahar kha lunga|(?:khudkushi|suicide|jaan) (?:kar|de|karna) (?:lunga|dunga|ja raha|wala|wali)(?: .*)?
    (?:आज|आज रात|कल|अभी|अब) (?:.{0,16} )?(?:मैं )?(?:{killgo}|मर जाऊंगा|मर जाऊँगा|मर जाऊंगी|मर जाऊँगी|सब खत्म कर दूंगा|सब खत्म कर दूंगी)(?= .*(?:दूंगा|दूँगा|दूंगी|दूँगी|लूंगा|लूँगा|लूंगी|लूँगी|जाऊं\S*|जाऊँ\S*|रहा|रही|वाला|वाली)|$)|(?:आत्महत्या|खुदकुशी|जान|फांसी|फाँसी|ज़हर) (?:कर |दे |लगा |खा |देने |करने |खाने |लगाने )(?:लूंगा|लूँगा|दूंगा|दूँगा|लूंगी|लूँगी|दूंगी|दूँगी|जा रहा|जा रही|वाला|वाली)(?: .*)?
    (?:suicide |khudkushi |aakhri |akhri |last )(?:note|khat|chitthi|letter|message|chithi)(?: .*)?(?:likh|likha|diya|ready|taiyar|chhod|bhej)(?: .*)?|(?:सुसाइड नोट|आखिरी ख़त|आखिरी खत|आख़िरी चिट्ठी|आखिरी चिट्ठी)(?: .*)?|(?:sab|sara) (?:taiyari|tayyari|plan|taiyaar|ready) (?:.{0,10})?(?:ho gaya|kar li|hai|ban|bana)(?= .*(?:mar|jaan|khudkushi|aaj|kal|raat|khatam))(?: .*)?

now in_progress +past +joke
    (?:goli|zahar|sari goli|saari goli|phenyl) (?:.{0,16})?(?:kha|pee|pi|le|nigal) (?:li|liya|lee|chuka|gaya|lunga|li hai|liye)(?= .*(?:mar|so|khatam|maut|ab|uthu|alvida|jaan|jeena))(?: .*)?|(?:गोलियां|गोलियाँ|गोली|ज़हर|दवाइयां|दवाइयाँ|दवाई|फिनाइल) (?:.{0,16})?(?:खा|पी|ले|निगल) (?:लीं|ली|लिया|चुका|चुकी|लिये|लिए)(?= .*(?:मर|सो|मौत|अब|खत्म|ख़त्म|अलविदा|जान))(?: .*)?|(?:pul|chhat|patri|railway track|building|balcony) (?:pe|par|ke kinare|ke upar) (?:khada|khadi|hu|baitha|baithi)(?: .*)?|(?:पुल|छत|पटरी|इमारत) (?:पर|के किनारे) (?:खड़ा|खड़ी|हूं|हूँ|बैठा|बैठी)(?: .*)?|(?:chaku|blade|rassi|bandook) (?:.{0,8})?(?:haath main|gale main|saamne|mera haath)(?: .*)?|nas kaat (?:li|liya|lee)(?: .*)?|नस काट (?:ली|लिया)(?: .*)?|खून (?:बंद )?नहीं रुक(?: .*)?

attempt attempt
    (?:khudkushi|jaan dena|marna|phansi|suicide|jaan lena|zahar) (?:karna |dena |lagana |khana |ki |ka |ke |ko )*(?:koshish|try|attempt|kosis)(?: .*)?|(?:khud|apne aap) ko (?:maar|khatam)\S* (?:.{0,6})?(?:koshish|try)(?: .*)?|(?:आत्महत्या|जान देने|मरने|फांसी|खुदकुशी|ज़हर खाने|सुसाइड|नस काटने) (?:करने |लगाने |की |का |के )*(?:कोशिश|प्रयास)(?: .*)?

have prepared
    (?:goli|rassi|zahar|blade|bandook|chaku) (?:.{0,14})?(?:le aaya|le aayi|kharid|khareed|jama|ikattha|ikatthi|rakh|ready|mangwa|bacha ke|chhupa|taiyar|laya|le ke)(?! .*(?:sabzi|khansi|sardard|bukhar|kapde|sukhane))(?: .*)?|(?:गोलियां|गोलियाँ|रस्सी|ज़हर|ब्लेड) (?:.{0,14})?(?:ले आया|ले आई|खरीद|जमा|इकट्ठी|रख|तैयार|छुपा|मंगवा)(?: .*)?|(?:din|jagah|tarika|date|तारीख|दिन|जगह|तरीका) (?:.{0,10})?(?:tay|soch liya|decide|chun|तय|सोच लिया|चुन)(?= .*(?:mar|jaan|khatam|जान|मर|khudkushi|kood|apna|अपन)|$)(?! (?:shaadi|exam|शादी))(?: .*)?

means means_asked +frame +past +joke +neg
    (?:kitna|kaunsi|konsi|kaun si|kaunsa|kya|kon si) (?:.{0,40} )?(?:goli|dose|zahar|dawa|mg|unchai|uncha|pul)(?:.{0,24} )?(?:mar|maut|mare|marta|jaan ja|jaan chali|mar jaunga|khatam|so jau hamesha|aadmi mar|insaan mar)(?: .*)?|(?:marna|mar|khudkushi|suicide|jaan dena) (?:ka |ke |karna ka |ki |karna ke )*(?:sabse )?(?:aasan|asan|easy|painless|bina dard|dard|sabse|tareeka|tarika|tarike|tareeke|method|rasta|upay)(?: .*)?|(?:bina dard|aasani se|asani se|jaldi) (?:ke )?(?:kaise )?(?:mar|marna|maut|kaise mar)(?: .*)?|(?:kaise) (?:.{0,6})?(?:mar jaunga|mar jau|marna hai|mar sakta|khudkushi|jaan du|jaan de|phansi lag|marte)(?: .*)?
    (?:कितनी|कौन सी|कौनसी|कौन सा|कितने|क्या) (?:.{0,40} )?(?:गोली|गोलियां|गोलियाँ|गोलियों|दवा|डोज़|ज़हर|खुराक)(?:.{0,24} )?(?:मर|मौत|जान)(?: .*)?|(?:मरने|आत्महत्या|खुदकुशी|जान देने|सुसाइड) (?:करने )?का (?:सबसे )?(?:आसान|बिना दर्द|तरीका|तरीक़ा|उपाय)(?: .*)?|(?:बिना दर्द|आसानी से) (?:के )?(?:कैसे )?मर(?: .*)?|कैसे (?:मरूं|मरूँ|मर सकता|मर सकती|आत्महत्या|जान दूं|जान दूँ|फांसी)(?: .*)?

soft farewell 2 +neg
    (?:alvida|alwida|khuda hafiz hamesha|अलविदा)(?: .*)?|(?:maaf kar|maaf karna|sorry|माफ करना|माफ़ करना|maaf) (?:.{0,24})?(?:alvida|ja raha|jaa raha|aakhri|hamesha|khayal rakh|dhyan rakh|अलविदा|जा रहा|जा रही|ख्याल रखना|ख़याल रखना)(?: .*)?|(?:aakhri|akhri|last|आखिरी|आख़िरी) (?:baar|message|msg|bar|raat|din|बार|संदेश|रात)(?! (?:exam|paper|match|office|college|school|ka mauka|कॉलेज|स्कूल))(?= .*(?:main|mera|baat|hai|jaunga|ja|मैं|मेरा|है)|$)(?: .*)?|(?:maa|papa|bachon|family|ghar|bhai|behen|billi|kutte|माँ|मां|पापा|बच्चों|घर) (?:.{0,8})?(?:ka|ke|का|के|की) (?:khayal|khyal|dhyan|ख्याल|ख़याल|ध्यान) (?:rakhna|rakh lena|रखना)(?= .*(?:mera baad|main nahi|jab main|मेरे बाद|मैं)|$)(?: .*)?|mera (?:jaane ke |marna ke )?baad(?: .*)?(?:khayal|dhyan|khush|sab|bhool)(?: .*)?|main (?:jab )?nahi rahunga(?: .*)?|मैं (?:जब )?नहीं रहूं(?:गा|गी)(?: .*)?|मैं नहीं रहूँ(?:गा|गी)(?: .*)?|(?:jaldi|ab|aaj) sab (?:khatam|khtam) (?:ho jaunga|ho jayega|hone wala)(?: .*)?

soft burden 2
    (?:mujhe|mera|mujhse|mujhse) (?:se )?(?:chutkara|chhutkara|peecha chhut|azaadi|mukti)(?: .*)?|(?:मुझसे|मेरे से) (?:छुटकारा|पीछा|मुक्ति)(?: .*)?|(?:behtar|achhi|acchi|dusri) (?:maa|mummy|beti|biwi|beta) (?:.{0,10})?(?:milni|deserve|chahiye|mil jaye|hoti)(?: .*)?|(?:बेहतर|अच्छी|दूसरी) (?:माँ|मां|बेटी|पत्नी) (?:.{0,8})?(?:मिलनी|मिलती|चाहिए)(?: .*)?
    (?:main )?(?:sab |sabko |ghar |family |maa papa |sabke |logon |apna |mera |parivar )*(?:pe|par|ke liye|ke upar|pr)? ?bojh (?:hu|ban|hi|lagta|hai|bana|bangaya|ho)(?: .*)?|(?:मैं )?(?:.{0,16})?बोझ (?:हूं|हूँ|बन|ही|लगता|लगती|हो)(?: .*)?|(?:sab|sabki|ghar walo|maa papa) (?:ki )?(?:zindagi )?(?:barbad|kharab) (?:kar|ki)(?: .*)?(?:main|mera|maine|hu)

soft cannot_go_on 2 +neg
    (?:aur |ab |mujhe |main |yeh |ye |itna |sab )*(?:nahi )?(?:saha|bardasht|jhela|jhel|sehta|seh) (?:nahi )?(?:jaunga|hota|ho raha|jata|kar sakta|sakta|ja raha|hoga|jaata|karta|paunga|nahi)(?! (?:garmi|gana|chutkule))(?: .*)?|(?:main |ab )?(?:aur )?(?:nahi kar sakta|nahi ho paunga|himmat nahi|haar gaya|haar chuka|haar maan|toot gaya|tut gaya|thak gaya hu ab|ab bas)(?= .*(?:zindagi|jeene|jeena|sab|khatam|main|ab|aur|hu)|$)(?! (?:match|game|exam|homework|diet|gym|office))(?: .*)?|sab (?:kuch )?(?:khatam|khtam) (?:karna|kar dena|ho jaye|kar du|ho gaya|karne|kar)(?! (?:homework|kaam|project|syllabus))(?: .*)?|(?:koi|koi bhi|ek bhi) (?:rasta|raasta|umeed|ummeed|hal|fayda|future) (?:nahi|nahi hai|nahi bacha|bacha nahi)(?: .*)?|(?:dard|takleef|sab|ye sab) (?:.{0,6})?(?:khatam|khtam|band|ruk) (?:ho jaye|hojaye|karna|jaye|karo|chahta)(?: .*)?
    (?:अब |और |मुझसे |ये |यह |इतना )*(?:नहीं )?(?:सहा|बर्दाश्त|झेला|सह) (?:नहीं )?(?:जाता|होता|हो रहा|कर सकता|कर सकती|सकता|सकती|जा रहा)(?! (?:गर्मी|गाना))(?: .*)?|(?:कोई|कोई भी) (?:रास्ता|उम्मीद|उम्मीद|हल|भविष्य|फायदा|मतलब) (?:नहीं|नही|नहीं बचा)(?: .*)?|सब (?:कुछ )?(?:ख़त्म|खत्म) (?:करना|कर देना|हो जाए|कर दूं|कर दूँ|हो गया)(?: .*)?|(?:हार|टूट) (?:गया|गई|चुका|चुकी|मान)(?! .*(?:मैच|गेम))(?: .*)?|हिम्मत नहीं (?:रही|बची|है)(?: .*)?|(?:ज़िंदगी|जिंदगी|जीने) .{0,10}(?:मतलब|मकसद|वजह) (?:नहीं|क्या)(?: .*)?

soft death_on_mind 1
    maut|marna|khudkushi|mar jau|मौत|मरना|मरने|मर जाऊं|मर जाऊँ|आत्महत्या|kisi ko (?:mera )?(?:farak|fark|parwah|parvah) nahi(?: .*)?|(?:koi|kisi) (?:mujhe |ko )?(?:pyaar|pyar|samajh\S*|chahta|nahi samajh\S*)(?: .{0,10})?nahi(?: .*)?|kisi kaam ka nahi(?: .*)?|(?:nafrat|ghrina|nafrat hai) (?:.{0,6})?(?:khud se|apne aap se|apna aap se|zindagi se)|(?:khud se|apne aap se) (?:nafrat|ghin)(?: .*)?|(?:gayab|gaayab) ho (?:jau|jaunga|jaana|jana)(?: .*)?|गायब हो (?:जाऊं|जाऊँ|जाना)(?: .*)?|किसी को (?:मेरी )?(?:परवाह|फर्क|फ़र्क) नहीं(?: .*)?|(?:ख़ुद|खुद|अपने आप) से नफ(?:रत|़रत)(?: .*)?|मेरी (?:ज़िंदगी|जिंदगी) (?:बर्बाद|नरक|बेकार|खत्म|ख़त्म)(?: .*)?|mera zindagi (?:barbad|bekar|nark|khatam)(?: .*)?|umeed nahi|उम्मीद नहीं|bekar hu|nakaam|नाकाम|nikamma

heavy distress 0.5
    udaas|udas|dukhi|akela|akeli|pareshan|depression|depressed|rona|rota|roti|ro raha|tension|anxiety|ghabrahat|dard|takleef|thak|tanha|dar|उदास|दुखी|अकेला|अकेली|परेशान|रोना|रोता|रोती|डर|दर्द|तकलीफ|तकलीफ़|घबराहट|थक|डिप्रेशन|निराश|अकेलापन|तनाव

self_harm self_harm
    (?:apna |khud |main |khud ko |mera )*(?:haath|kalai|haat|baazu|pair|jaangh|khud ko|kalaai|skin) (?:.{0,16})?(?:kaat|jala|blade|nochta|noch|cut|kaatna|zakhmi|ghayal|chot pahuncha|kharoch)(?! .*(?:sabzi|pyaaz|khana banate|galti se|kitchen|cooking))(?: .*)?|(?:khud ko|apne aap ko) (?:.{0,10})?(?:cut|chot|nuksan|takleef|kaat|jala|hurt|maarta|thappad|pahuncha|zakhm)(?: .*)?|blade (?:.{0,10})?(?:se|chala|haath)(?: .*)?|(?:अपने |अपनी |अपना |खुद |ख़ुद )*(?:हाथ|कलाई|बांह|बाजू|जांघ|टांग|खुद को|ख़ुद को) (?:.{0,16})?(?:काट|जला|ब्लेड|नोच|चोट|नुकसान|घायल)(?! .*(?:सब्ज़ी|सब्जी|प्याज))(?: .*)?|(?:अपने|अपनी|अपना|खुद|ख़ुद) (?:हाथ|कलाई|बांह|बाहें|बाजू|जांघ|टांग|पैर) (?:.{0,16})?(?:काटी|काटा|काटे|काटती|काटता|जलाई|जलाया|जलाती|जलाता)(?! .*(?:सब्ज़ी|सब्जी|प्याज|गलती से))(?: .*)?|self ?harm|selfharm

eating eating_disorder
    (?:khana|kha) (?:.{0,14})?(?:ulti|vomit|ugal)(?= .*(?:jaan ?bujh|khud|zabardasti|har baar|roz|moti|mota|weight|karta|ungli))(?: .*)?|(?:ulti|vomit) (?:karta|karti|kar deta|kar leta|kar leti) (?:.*)(?:khana|khane|mota|moti|weight|patla)(?: .*)?|(?:jaan ?bujh|zabardasti|khud) (?:.{0,6})?(?:ulti|vomit)(?: .*)?|(?:anorexia|bulimia|eating disorder)|(?:dino?|din|hafte) se (?:kuch )?(?:nahi khaya|khana nahi)(?= .*(?:mota|moti|patla|patli|weight|vajan))(?: .*)?|खाना खाकर (?:.{0,6})?उल्टी(?: .*)?|(?:खाने|खाना) (?:.{0,8})?उल्टी (?:कर|करती|करता)(?: .*)?

psychosis psychosis
    (?:mujhe |mere kaan main |kaan main )?(?:awaaz|voices) (?:.{0,10})?(?:sunai|aati|aata|sunta|aa rahi|suni|bolti|kehti|sunti|aate)(?! .*(?:padosi|gaane|radio|bachon ki|tv se|band karo))(?= .*(?:gaali|bolti|kehti|koi nahi|dimag|mujhe|akela|marne|kehte|hai|deti|deta|nahi)|$)(?: .*)?|(?:मुझे )?(?:आवाज़ें|आवाजें|आवाज़|आवाज) (?:.{0,8})?(?:सुनाई|आती|सुनती|कहती|सुनता)(?! .*(?:पड़ोसी|गाने))(?: .*)?|(?:log|koi|padosi|police|sarkar|sab) (?:.{0,10})?(?:mera peecha|meri jasoosi|mujhe zahar|mera dimag|mere dimag|jaasusi|peecha kar|mere khilaf saazish|dimag padh|chip laga)(?: .*)?|(?:लोग|कोई|पड़ोसी|पुलिस|सरकार) (?:.{0,10})?(?:मेरा पीछा|मेरी जासूसी|मुझे ज़हर|मेरे दिमाग|दिमाग पढ़|साज़िश|साजिश|चिप)(?: .*)?|(?:tv|radio|टीवी|रेडियो) (?:.{0,8})?(?:mujhse baat|mujhe sandesh|मुझसे बात|मुझे संदेश)(?: .*)?

command command_voices
    (?:awaaz|awaazein|voices|bhagwan|shaitan|bhoot|आवाज़ें|आवाजें|आवाज़|आवाज|भगवान|शैतान) (?:.{0,14} )?(?:kehti|kehta|bolti|bolta|kehte|bolte|kah|keh|keh rahi|hukm|कहती|कहता|बोलती|कहते) (?:.{0,14})?(?:mar|kood|jaan|khatam|maar|kaat|jala|मर|कूद|जान|मार|काट)(?: .*)?

abuse_partner partner_violence
    (?:mera )?(?:pati|husband|boyfriend|bf|ex|sasural wale|saas|sasur|patni) (?:.{0,24})?(?:maarta|marta|maar|peet|pit|peetta|pitai|thappad|gala|dhamki|dhamkata|torture|tang karte|zulm|jala|daaru peekar|rape|zabardasti|band karke|ghar se nikal|dahej)(?! .*(?:line|mazak|jokes|chess|game|pe marta hu|time))(?: .*)?|(?:dahej|dowry) (?:ke liye )?(?:.{0,12})?(?:maarte|tang|torture|maar|jala|dhamki|marte|marta)(?: .*)?|(?:मेरा |मेरे )?(?:पति|बॉयफ्रेंड|सास|ससुर|ससुराल वाले) (?:.{0,20})?(?:मारता|मारते|मारती|पीटता|पीटते|थप्पड़|गला|धमकी|धमकाता|ज़ुल्म|जबरदस्ती|ज़बरदस्ती|बंद कर|जला|दहेज)(?: .*)?|ghar(?:elu)? hinsa|घरेलू हिंसा

abuse_child child_abuse
    (?:mera )?(?:papa|maa|chacha|mama|sautele papa|uncle|tauji|bade bhai|bhaiya|teacher|tutor|padosi uncle|fufa|sauteli maa|bhai|dada|nana|sir) (?:.{0,24})?(?:mujhe |mere ko )?(?:belt se |bahut |roz |daaru peekar |rat main |raat ko )*(?:maarta|maarte|peet|peetta|marta hai|marte hai|gandi tarah|chhuta|chhute|chuta|touch karta|galat jagah|galat tarike|chhed|rape|mere room main|mera kamre)(?! .*(?:line|mazak|chess))(?: .*)?|(?:पापा|पिता|मां|माँ|चाचा|मामा|सौतेले पिता|अंकल|भाई|टीचर|फूफा) (?:.{0,20})?(?:मुझे )?(?:.{0,10})?(?:मारते|मारता|पीटते|पीटता|गलत जगह|गलत तरीके|छूते|छूता|छेड़|बलात्कार|ग़लत तरीके)(?! डालें)(?: .*)?|galat (?:jagah|tarike se) (?:chhu|chu|touch)\S*(?: .*)?

abuse_elder elder_abuse
    (?:mera )?(?:beta|bahu|beti|pota|damad) (?:.{0,14})?(?:mujhe )?(?:maarta|maarti|peet\S*|khana nahi deta|khana nahi deti|pension|kamre main band|ghar se nikal|paise chheen)(?: .*)?|(?:बेटा|बहू|बेटी|पोता|दामाद) (?:.{0,14})?(?:मुझे )?(?:मारता|मारती|पीटता|पीटती|खाना नहीं देता|खाना नहीं देती|पेंशन|कमरे में बंद|घर से निकाल)(?: .*)?

assault sexual_assault +past
    (?:mera|mere sath|mere saath|mujhe|mera sath|mera saath) (?:.{0,14})?(?:rape|balatkar|zabardasti|jabardasti|chhed ?chhad|yaun|sexual|molest|nasha deke|galat kaam|galat kiya)(?: .*)?|rape (?:hua|kiya|ho gaya|hui)(?: .*)?|(?:मेरा|मेरे साथ|मुझे) (?:.{0,14})?(?:बलात्कार|रेप|ज़बरदस्ती|जबरदस्ती|छेड़छाड़|यौन|दुष्कर्म|गलत काम)(?: .*)?

sextortion sextortion +past
    (?:photo|photos|video|videos|nudes?|pics|foto|tasveer|mms|फोटो|वीडियो|तस्वीर\S*) (?:.{0,40} )?(?:viral|leak|bhej|dhamki|blackmail|paise|upload|share|dikha|वायरल|धमकी|ब्लैकमेल|पैसे|भेज)(?= .*(?:dhamki|blackmail|paise|warna|sabko|ghar|family|nangi|nude|viral|kar dunga|de raha|धमकी|ब्लैकमेल|पैसे|वरना|सबको|वायरल))(?: .*)?|(?:blackmail|dhamki|ब्लैकमेल|धमकी) (?:.{0,30} )?(?:photo|photos|video|videos|nudes?|mms|फोटो|वीडियो)(?: .*)?

substance substance_trouble
    (?:daaru|sharab|nasha|drugs|ganja|charas|smack|chitta|alcohol|peena|afeem|cocaine|brown sugar) (?:.{0,14})?(?:chhod nahi|nahi chhod|nahi chhut|chhut nahi|ki lat|lat lag|phir se shuru|bina nahi|roz peeta|nahi ruk|adat|aadat|chut nahi|nahi chut)(?: .*)?|(?:शराब|दारू|नशा|नशे|ड्रग्स|गांजा) (?:.{0,14})?(?:छोड़ नहीं|नहीं छोड़|नहीं छूट|छूट नहीं|की लत|लत लग|फिर से शुरू|के बिना नहीं|रोज़ पीता|आदत)(?: .*)?

overdose overdose +joke
    (?:bahut sari|bahut saari|sari|saari|puri|poori|bahut|zyada|jyada|\d{2,}|bees|tees|double|pura patta|poora patta|ek patta|sara patta|dabba) (?:.{0,14})?(?:goli|zahar|neend ki goli|dose|patta) (?:.{0,8})?(?:kha|le|nigal|pee) (?:li|liya|lee|chuka|gaya|gayi|lunga|li hai|liye)(?! .*(?:saal pehle))(?: .*)?|(?:zahar|phenyl|harpic|acid) (?:pee|pi|kha) (?:li|liya|lunga|liya hai)(?: .*)?|(?:सारी|बहुत सारी|पूरी|ज्यादा|ज़्यादा|बहुत|\d{2,}|बीस|तीस|पूरा पत्ता) (?:.{0,14})?(?:गोलियां|गोलियाँ|गोली|दवाई|दवाइयाँ|पत्ता) (?:.{0,8})?(?:खा|ले|निगल) (?:लीं|ली|लिया|गया|गई)(?: .*)?|(?:ज़हर|फिनाइल|हार्पिक) (?:पी|खा) (?:ली|लिया)(?: .*)?|overdose (?:ho gaya|kar li|kar liya)(?: .*)?

withdrawal severe_withdrawal 2 +joke
    (?:daaru|sharab|alcohol|nasha|शराब|दारू|नशा) (?:.{0,14})?(?:chhod|chhodi|band|छोड़|बंद)(?= .*(?:kaamp|kamp|haath kaanp|keede|daura|cheezein dikh|paseena|कांप|काँप|कीड़े|दौरा))(?: .*)?

medical medical_emergency +joke
    (?:seene|chhati|chest|seena|sine) (?:main |me |ka )?(?:.{0,10})?(?:dard|dabav|pain|jalan|bhari)(?= .*(?:haath|baaye|baya|saans|paseena|jabde|ulti|chakkar|left|sans))(?!.*(?:doctor ne kaha|gas hai|anxiety hai))(?: .*)?|(?:सीने|छाती) (?:में )?(?:.{0,8})?(?:दर्द|दबाव|जलन)(?= .*(?:हाथ|बाएं|बायें|सांस|साँस|पसीना|जबड़े|चक्कर))(?: .*)?|(?:chehra|muh|munh|चेहरा|मुंह|मुँह) (?:.{0,10})?(?:tedha|latak|sunn|टेढ़ा|लटक|सुन्न)(?: .*)?|(?:heart attack|lakwa|stroke|हार्ट अटैक|लकवा|दिल का दौरा) (?:.{0,8})?(?:aa raha|aa gaya|pad|lag raha|ho raha|आ रहा|आ गया|पड़|हो रहा)(?: .*)?|(?:saans nahi le|behosh|hosh main nahi|uth nahi raha|सांस नहीं ले|साँस नहीं ले|बेहोश)(?! .*(?:gaana|khushi|neend se))(?: .*)?|khoon (?:.{0,6})?(?:ruk nahi|nahi ruk|band nahi)(?: .*)?

threat intent_to_harm +past
    (?:main )?(?:usko|use|usse|unko|sabko|isko|ise|boss ko|papa ko|bhai ko|pati ko|chacha ko|tujhe|padosi ko|ex ko|un sab ko|sasur ko) (?:.{0,8})?(?:jaan se )?(?:maar (?:dunga|dalunga|daalunga|dalungi|dena|du)|khatam kar dunga|goli maar dunga|kaat dunga|chaku maar|jala dunga|chhodunga nahi|jaan se)(?= .*(?:chaku|bandook|aaj|kal|raat|jaan se|ghar|hai|paas|nahi chhod|badla)|$)(?!.*(?:xlaugh|haha|mazak|lol|agar usne .{0,16}(?:kha|chips|remote)))(?: .*)?|(?:उसको|उसे|उन्हें|सबको|इसको|पति को|बॉस को|चाचा को) (?:.{0,8})?(?:जान से )?(?:मार (?:दूंगा|दूँगा|डालूंगा|डालूँगा|दूंगी|दूँगी|डालूंगी)|खत्म कर दूंगा|ख़त्म कर दूंगा|गोली मार|काट दूंगा|जला दूंगा)(?: .*)?

urge urge_to_harm +past
    (?:mann|dil|khayal|iccha|gussa) (?:.{0,14})?(?:usko|use|sabko|kisi ko|bachche ko|pati ko|biwi ko|logo ko|log) (?:.{0,6})?(?:maar|jaan se|khatam|nuksan|chot)(?: .*)?|(?:usko|kisi ko|bachche ko|sabko) (?:maarna|maar dena|khatam karna|chot) (?:.{0,6})?(?:ka mann|ka dil|chahta|ke khayal|ki iccha)(?: .*)?|(?:उसे|किसी को|सबको|बच्चे को) (?:.{0,6})?(?:मारने|मार देने|नुकसान|खत्म करने) (?:.{0,6})?(?:का मन|के ख्याल|की इच्छा|का ख्याल)(?: .*)?

armed weapon_at_hand
    (?:chaku|bandook|katta|talwar|kulhadi|चाकू|बंदूक|कट्टा) (?:.{0,6})?(?:hai|mera paas|paas|le liya|है|मेरे पास)(?: .*)?

other someone_at_risk +joke
    {who} (?:.{0,30} )?(?:keh|bol|kehta|bolta|kehti|bolti|kaha|bola|dhamki|soch|message|msg|likha|chahta|bolke|keh raha|bol raha|try|koshish|kar|ne) (?:.{0,24} )?(?:mar jaunga|mar jayega|mar jayegi|marna|mar jaana|khudkushi|suicide|jaan de|khatam|jeena nahi|mar jaega|phansi|haath kaat|jaan dena|nahi jeena)(?! .*(?:bhook|hasi|hans|garmi|movie))(?: .*)?|{who} (?:.{0,14} )?(?:khudkushi|haath kaat|khud ko kaat|khud ko nuksan|suicide|jaan de|marna chahta|mar jana chahta|zahar)(?! .*(?:kar li thi|saal pehle|movie))(?: .*)?|(?:मेरा |मेरी |मेरे |एक )?{rel} (?:.{0,24} )?(?:कह|बोल|धमकी|सोच|चाहता|चाहती|कोशिश|लिखा|कहता|कहती|ने) (?:.{0,24} )?(?:मर जा\S*|मरना|आत्महत्या|खुदकुशी|जान दे\S*|जीना नहीं|सुसाइड|खत्म कर)(?: .*)?|{who} (?:.{0,14} )?(?:मरना चाहता|मरना चाहती|आत्महत्या|खुदकुशी|अपना हाथ काट|जान दे\S*)(?: .*)?

other_now someone_in_danger_now +joke +past
    {who} (?:.{0,14} )?(?:zahar kha liya|goli kha li|nas kaat li|saans nahi le raha|behosh|hosh main nahi|chhat pe khada|phansi laga li|pul pe)(?! .*(?:saal pehle|pichle saal))(?: .*)?|{who} (?:.{0,14} )?(?:ज़हर खा लिया|गोलियां खा लीं|गोलियाँ खा लीं|नस काट ली|सांस नहीं ले|बेहोश|छत पर खड़ा)(?: .*)?

bereaved lost_someone +neg +past
    (?:mera |hamara )?{rel} (?:.{0,14} )?(?:guzar gaya|gujar gaya|guzar gaye|chal base|chal basa|mar gaya|nahi rahe|ki maut|ka dehant|ki death|expire|swargwas|ne khudkushi kar li|ne suicide kar liya|off ho gaya)(?! .*(?:hans|hasi|gaana|bhook))(?: .*)?|(?:मेरे |मेरी |मेरा |हमारे )?{rel} (?:.{0,14} )?(?:गुज़र ग\S*|गुजर ग\S*|चल बसे|चल बसी|चल बसा|मर ग\S*|नहीं रहे|नहीं रहीं|की मौत|का देहांत|की मृत्यु|स्वर्गवास|ने आत्महत्या कर ली)(?: .*)?

perinatal perinatal +neg +past
    (?:baby|navjaat|delivery ke baad|pregnant|bachcha hua|garbhvati|नवजात|डिलीवरी|गर्भवती|प्रसव|बच्चा हुआ)

perinatal_risk perinatal_risk +past
    postpartum|(?:baby|bachche|bacche|navjaat|बच्चे|नवजात) (?:ko |को )(?:.{0,10})?(?:maar|fenk|phenk|dubo|gala|nuksan|मार|फेंक|डुबो|गला|नुकसान)(?= .*(?:khayal|mann|dar|du|dena|awaaz|ख्याल|मन|डर|दूं))(?: .*)?|(?:baby|bachcha|बच्चा) (?:.{0,8})?(?:shaitan|shaitaan|bhoot|शैतान)(?: .*)?

minor young +neg +joke
    (?:main |mera umar |meri umar |umar )?(?:1[0-7]|[89]) (?:saal|sal|years?) (?:ka|ki|old|hai|का|की)(?: hu)?(?! .*(?:beta|beti|bachcha|bhai|behen|job|se))|(?:main )?class (?:[5-9]|1[01])(?:th)? (?:main|me)|मैं (?:1[0-7]|[89]) साल (?:का|की)|नाबालिग

deny denies
    (?:marna|mar jana|mar jaana|khudkushi|suicide|jaan dena) (?:.{0,6})?nahi (?:chahta|hai|karunga|karna|karu|karungi|kar raha)(?: .*)?|(?:मरना|आत्महत्या|मर जाना) (?:.{0,6})?नहीं (?:चाहता|चाहती|है|करूंगा|करूंगी|करना)(?: .*)?|nahi marna(?: .*)?|main khudkushi nahi(?: .*)?

wobble wobble +neg +frame +past +joke
    phir se|fir se|dobara|wapas|aajkal|aaj kal|ab phir|wahi khayal|वापस|फिर से|दोबारा|आजकल|phirse|firse

resolved resolved +neg +frame +past +joke
    (?:khush|shukar|shukr|shukriya|gratitude|achha|accha) (?:.{0,14})?(?:zinda|jinda|bach gaya|bach gayi|theek hu|aaj)(?: .*)?|ab (?:main )?(?:theek|khush|accha|acha|behtar) hu|(?:अब|आज) (?:मैं )?(?:.{0,6})?(?:ठीक|खुश|ख़ुश|बेहतर)(?: .*)?|थेरेपी से (?:मदद|ठीक)(?: .*)?|(?:ज़िंदा|जिंदा) हूं? .{0,10}(?:खुश|शुक्र)

unframe meant_for_me +neg +frame +past +joke
    (?:par|lekin|aur|kyu|but) (?:.{0,10} )?(?:main bhi|mujhe bhi|wahi mera|mera bhi|mera sath bhi|yahi mera|sach main|wo main|mera hi)(?: .*)?|(?:wo|ye|vo) dost main (?:hi )?hu|(?:लेकिन|पर|और) (?:.{0,10} )?(?:मैं भी|मुझे भी|मेरा भी|वही मेरा|वो मैं|सच में)(?: .*)?
"""

SOURCE = Source(
    macros=_MACROS + hi_more.MACROS,
    tables=(_RULES, wider.HI, hi_more.RULES),
    expand=_SHORT,
    fillers="bahut yaar bas ekdum bilkul sach sachme ekdam bohot just really actually kabhi hi to toh na itna zyada बहुत यार बस बिल्कुल बिलकुल सच एकदम वाकई तो bhi भी ही",
    breaks="lekin par magar but kyu aur phir isliye लेकिन पर मगर क्योंकि और फिर इसलिए",
    masks=r"""
    (?:chai|coffee|phone|mobile|internet|wifi|pizza|biryani|music|netflix|momo|cricket|चाय|कॉफी|फोन) (?:ke |के )?(?:bina|बिना)(?: .*)?
    (?:hans|has|hasi|hansi|hasa|hansa|hansaa|hans hans|has has|hasate|bhook|bhuk|pyaas|garmi|thand|sardi|sharm|jalan|boriyat|khushi|dar|tension|neend|thakan|gussa|nervousness|pyaar|excitement|bore|kaam|curiosity|bhookh) (?:hans |has )?(?:se |ke |ke mare |ke maare |main |ho ke |hoke |ke kaaran )+(?:mar|jaan|maar|mare|marne)(?: (?:gaya|raha|jaunga|gayi|rahi|hi|nikal|wala|wali|jayenge|rahe|dala|diya|hu|ja raha))*
    (?:हंस|हँस|हंसी|हँसी|भूख|प्यास|गर्मी|ठंड|सर्दी|शर्म|जलन|बोरियत|खुशी|नींद|थकान|डर|काम) (?:हंस |हँस )?(?:से |के |के मारे |कर )+(?:मर|जान|मार)(?: (?:गया|रहा|गई|रही|जाऊंगा|जाऊँगा|निकल|हूं|हूँ|गए|डाला|दिया))*
    (?:mummy|maa|papa|boss|teacher|sir|pitaji|biwi|patni|pati|coach|ghar wale|mam|bhai|behen|didi|dadi) (?:log |ji |to |mujhe |meri |ab |aaj |ghar pe )*(?:mujhe )?(?:maar (?:dalega|dalegi|dalenge|daalegi|degi|dega|denge|dalega|daalenge|khayenge)|jaan (?:le|se maar|legi|lega|lenge)|kha jayenge)(?: .{0,30})?
    (?:मम्मी|माँ|मां|पापा|बॉस|टीचर|सर|बीवी|घर वाले|पिताजी) (?:लोग |जी |तो |अब )*(?:मुझे )?(?:मार (?:डालेगी|डालेगा|डालेंगे|देगी|देगा|देंगे)|जान (?:ले|से मार) (?:लेगी|लेगा|लेंगे|देंगे)?)(?: .{0,30})?
    (?:us|uspe|uspar|usper|tujhpe|tujhpar|tumpe|tum|inpe|unpe|ispe|is|apke|uska|teri|tera|tumpar|un) ?(?:pe|par|upar|ke upar|ki \S+ pe)? ?(?:marta|marti|mar mita|mar miti|fida|jaan deta|mar gaya)(?: (?:hu|hai|tha|main))*|उस (?:पर|पे) (?:मरता|मरती|फिदा)(?: .{0,6})?|(?:battery|phone|mobile|laptop|internet|wifi|gaadi|plant|network|बैटरी|फोन|मोबाइल) (?:ki battery |की बैटरी )?(?:.{0,6})?(?:mar gaya|mar gayi|dead|मर गया|मर गई|mar chuka)(?: .{0,6})?|(?:boss|kaam|padhai|exam|office|gym|traffic|commute|homework|syllabus|bhook|garmi|trainer) (?:ne |ke |ka |main )?(?:.{0,8})?(?:maar diya|maar dala|jaan le li|jaan nikal|maar raha|jaan le raha|maar dalega|jaan lega)(?: .{0,6})?|(?:बॉस|काम|पढ़ाई|गर्मी) ने (?:.{0,8})?(?:मार दिया|मार डाला|जान ले ली)(?: .{0,6})?|(?:mera |hamari )?jaan (?:nikal|chhoot|mein jaan|e man|e mann|hai tu|ho tum|hai wo)(?: .{0,8})?|(?:meri|mera) jaan(?! (?:de|le|lena|dena|dunga|lunga|ja|khatam))|(?:time|line|gappe|gap|pani|machhar|makkhi|coc?kroach|chipkali|chuha|tir) (?:maar|marna|mar|maarna|maarta)(?: .{0,6})?|(?:machhar|makkhi|cockroach|chuhe) (?:ko )?(?:maar|mar)(?: .{0,6})?|mar (?:mit|jawan|jaawan|jawa)\S*|(?:dialogue|dialog|gol|chakkar|kick|six|chauka|bunk|class bunk|jhaadu|pocha) maar\S*|suicide squad
    (?:marna|mar jana|mar jaana|khudkushi|mar|jaan dena) (?:.{0,4})?nahi (?:chahta|hai mujhe|karunga)(?! .*(?:lekin|par|but|jeena))|(?:मरना|आत्महत्या|मर जाना) (?:.{0,4})?नहीं (?:चाहता|चाहती|करूंगा|करूंगी)(?! .*(?:लेकिन|पर))
    """
    + hi_more.MASKS,
    negation=r"nahi karunga|kabhi nahi|नहीं करूंगा|never",
    not_negation=r"nahi (?:pata|jaanta|samajh)",
    past=r"(?:\S+ )?saal pehle|pichle saal|bachpan main|jab main (?:chhota|chhoti|bachcha|college|school|\d+)|pehle (?:main|kabhi)|(?:19|20)\d\d main|साल पहले|पिछले साल|बचपन में|जब मैं (?:छोटा|छोटी|\d+)|पहले मैं|lockdown main"
    + hi_more.PAST,
    frame=r"movie|film|picture|gaana|gana|song|lyrics|serial|show|series|novel|kahani|story|kitab|book|character|hero|heroine|villain|kavita|shayari|game|level|pubg|free fire|minecraft|khel|news|khabar|akhbar|documentary|podcast|class main|assignment|project|essay|nibandh|meme|dialogue|anime|cartoon|film me|padhai main|natak|actor|actress|फिल्म|फ़िल्म|मूवी|गाना|गाने|सीरियल|कहानी|किताब|उपन्यास|हीरो|कविता|शायरी|गेम|खबर|ख़बर|समाचार|अखबार|निबंध|नाटक|अभिनेता|किरदार|पात्र|धारावाहिक|web series|devdas|romeo|counsellor|doctor hu|teacher hu|nurse hu"
    + hi_more.FRAME,
    joke=r"haha\w*|lol|xlaugh|mazak|majak|joke|hehe\w*|lmao|हाहा\S*|मज़ाक|मजाक|xd|rofl|😂",
    trivial=r"(?:ek aur|phir se|ye|yeh) (?:meeting|lecture|assignment|zoom|monday|ad|advertisement|traffic|homework|call)|sharm|embarrass\w*|mera (?:chips|chocolate|khana kha gaya|charger|maggi)"
    + hi_more.TRIFLES,
    yes=r"(?:haan|han|haa|ha|haanji|ji haan|hmm|hm|thoda|kabhi kabhi|shayad|roz|hamesha|aaj|aaj raat|kal|sach|bilkul|sahi|ok|theek|theek hai|yes|yeah|हां|हाँ|जी हां|जी हाँ|जी|थोड़ा|कभी कभी|शायद|रोज़|रोज|आज|आज रात|कल|बिल्कुल|सही|हमेशा|aata hai|sochta hu|sochti hu|सोचता हूं|सोचती हूं|sahi hai|dono|दोनों)(?: (?:haan|ji|thoda|roz|hai|yaar|sochta hu|aata hai|kabhi|हां|हाँ|जी|है|रोज़))*",
    no=r"(?:nahi|na|nope|no|nahi nahi|bilkul nahi|nahi yaar|kabhi nahi|aisa nahi hai|aisa kuch nahi|nahi aisa nahi|main theek hu|nahi main theek hu|nahi marna|nahi chahta|नहीं|ना|न|नहीं नहीं|बिल्कुल नहीं|कभी नहीं|ऐसा नहीं है|ऐसा कुछ नहीं|मैं ठीक हूं|मैं ठीक हूँ|नहीं ऐसा नहीं है)(?: (?:nahi|yaar|theek hu|bilkul|aisa kuch nahi|thak gaya hu|नहीं|ठीक हूं|ठीक हूँ|ऐसा कुछ नहीं))*",
    context=r"(?:gaana|gana|song|movie|film|kahani|story|game|novel|serial|mazak|joke|dialogue|kitab|assignment|project|meme|shayari) (?:hai|ka|ki|tha|thi|me|main|ke liye|tha bas)|mazak (?:kar|tha|hai)|(?:गाना|फिल्म|फ़िल्म|कहानी|गेम|मज़ाक|मजाक|किताब|नाटक|शायरी) (?:है|का|की|था|थी|में|के लिए)|galat samjh\w*|गलत समझ\S*|matlab wo nahi",
)
