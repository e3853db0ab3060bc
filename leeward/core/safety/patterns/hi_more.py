"""Hindi in both scripts and mixed with English: wider families for danger, and idioms that are none."""

from __future__ import annotations

MACROS = r"""
ownself = (?:khud|khudko|apne aap|apna aap|ख़ुद|खुद|अपने आप|स्वयं) (?:ko |को )?
byhand = (?:apna|apne|अपने|अपनी|खुद|khud|khd|sirf) (?:hi |ही )?(?:haath|haathon|हाथ|हाथों|से|s|se)
"""

RULES = r"""
active kill_oneself_more +joke
    {ownself}(?:end|unalive|delete|मिटा|log off|thok|maar|खत्म|xskull|मारने|maarna|maarne|marne|khatam|gaadi|divider)(?: .*)?|(?:divider|truck|khambe)(?: \S+){0,3}? thok (?:du|dun|dunga)(?: .*)?|unalive (?:hone|ho|kar|karna|krne)(?: .*)?|(?:game|गेम) (?:over|ओवर) (?:chahiye|चाइये|चाहिए|kar)(?: .*)?|log off from zindagi(?: .*)?|duniya ka tab band(?: .*)?
    (?:gaadi|train|metro|nadi|kuan|chhat|railing|गाड़ी|गाडी|ट्रेन|मेट्रो|नदी|कुएं|कुआं|छत|पुल|bridge) (?:\S+ ){0,3}?(?:kood|kud|कूद|चली जाऊं|छलांग|chalang)(?! (?:gaya|gayi|nahana|nahane))(?: .*)?|(?:kood|कूद) (?:jau|jaun|jaunga|जाऊं|जाऊंगा|जाऊंगी)(?! (?:khushi|khush))(?: .*)?
    (?:jaan dene|jaan lene|marna|maarna|mrna|मरने|मारने|जान देने|जान लेने|प्राण (?:दे|त्याग|देने|त्यागने)|pran|फांसी|phansi|आत्मा हत्या|आत्म हत्या|आत्म हतया|आत्म हटिया|aatm hatyaa?|khud khushi|जीवन लीला समाप्त|जीवन लीला खत्म)(?: \S+){0,4}? (?:सोच\S*|soch\S*|ख्याल\S*|खयाल\S*|khayal\S*|vichar\S*|विचार\S*|तरीक\S*|tarik\S*|मन|man|mann|दिल|iccha|इच्छा|कल्पना|अलावा|दूं\S*|दे|bola|करना|kar|karna|करनी|lu|wali)(?! (?:nahi|नहीं)(?! (?:जात|jaunga|जा|rukta|chhod)))(?: .*)?
    (?:खुदकुशी|khudkushi|खु द कु शी|kh0dkush1)(?: .*)?(?:करनी|karna|करना|मन|man|hai|है)(?: .*)?|(?:मर ना|म र ना|मरना|mar jau|mar jaau|mar jaunga|mar jaun|mar jna|mr jna|मर जाऊं|m rna)(?: \S+){0,5}? (?:खुद से|खु द से|khud se|khd s|apne hi haath|apne haath|apna haath|{byhand})(?: .*)?|(?:अपने|apne|apna)(?: \S+){0,2}? (?:हाथ|हाथों|haath) से?(?= .*(?:प्राण|मर|mar|जान))(?: .*)?|{byhand}(?: \S+){0,3}? (?:मर\S*|mar|प्राण|जान)(?: .*)?|(?:jaan|जान|जाआआन|जाआन) (?:दे )?(?:दुंगा\S*|दूंगा|दूंगी)(?= .*(?:अपनी|अपणी|apna|देख))(?: .*)?|xknife (?:.{0,10} )?xgrave(?: .*)?|main xknife(?: .*)?|अब मैं xgrave|xgrave

means asks_how_to_die +neg
    (?:kitni|kitna|kaunsa|kitne|कौन सी|कौन सा|कितनी|कैसे|kaise|kya|क्या|kisse|sabse|सबसे|koi|कोई)(?: \S+){0,9}? (?:uthta nahi|आसान मौत|उपाय|bina dard|बिना दर्द|kam ho jaunga|kaam ho jaunga|jaldi kisse|hosh jaane|unchai|कष्ट न हो|मरने का|marne ka|तकलीफ होती)(?= .*(?:apne|apna|अपने|मैं|main|खुद|khud|batao?|बता|हू|मर|मौत|देह|pakki|lagti|hota))(?: .*)?|(?:बिना दर्द|bina dard)(?: \S+){0,4}? (?:मर\S*|mar\S*|जाना|jana|jaana)(?: .*)?|(?:kitna|kitni) unchai(?: .*)?|(?:नींद|nend|neend|निंद) (?:की |wali |ki )?(?:गोलियां|गोलियाँ|goli|dawai|दवा\S*)(?: \S+){0,6}? (?:kaam|ज्यादा|zyada|तकलीफ)(?: .*)?(?:अपने|dost|main|apne)(?: .*)?
    (?:bima|bime|insurance|बीमा|बीमे)(?: \S+){0,8}? (?:khud|खुद|chala jaunga|chala jaye)(?: .*)?

passive wish_not_to_be +joke +neg
    (?:bhagwan|allah|khuda|ram|upar wale?|upar wala|yamraj|भगवान|ऊपर वाला|ऊपर वाले|प्रभु|यमराज|ईश्वर|हे)(?: \S+){0,6}? (?:utha|उठा|maut|मौत|bhool gaya|रास्ता भूल|bula|बुला|टिकट|lottery|number)(?! (?:sakta|kar rakh))(?: .*)?|(?:maut|मौत)(?: \S+){0,5}? (?:chain|चैन|de de|dede|दे दे|रास्ता देख|आए|गले|gale|सुकून|aa jaye|behtar|मांगती हूं|मांगता हूं|intezar|इंतजार)(?: .*)?
    (?:जिंदा|जीवित|zinda|jinda)(?: \S+){0,2}? (?:नहीं रहना|nahi rehna|नहीं रहूं|nahi rahna|लाश|lash)(?: .*)?|(?:paida|पैदा)(?: \S+){0,2}? (?:hoti|hota|होता|होती|hua|हुई|हुआ)(?: .*)?|kaash (?:main )?paida(?: .*)?|(?:जीने|jeena|जीना|jeene|जियै|jee|जी|जीकर|jeekar)(?: \S+){0,3}? (?:भला|मन नाहीं|mann nahi|man nahi|iccha|इच्छा|fayda|क्या करूं|करना क्या|क्या करना|से मन भर|मर गई|मर चुकी|li bahut|wajah|ढोई नहीं)(?: .*)?|bahut jee li|jee li(?: .*)?|(?:इच्छा|iccha) मर (?:चुकी|गई)(?: .*)?
    (?:मर चुकी|मर चुका|मर गया|मर गई|mar chuka|mar gayi|mar jaunga|mar jata)(?: होता| होती| hota| hoti)(?: .*)?|(?:जीवन|जिंदगी|zindagi|duniya|दुनिया|जनम|janam)(?: \S+){0,3}? (?:से मन भर|ढोई|वापस|wapas|udhaar|छुटकारा|nikal (?:jau|jaun|jaunga|jaane|lu)|निकल|nahi chahta|rukna nahi|jana chahta|जाना चाहता|जाना चाहती|koi kaam nahi|कोई काम नहीं)(?: .*)?|(?:सांसें?|saans|sans)(?: \S+){0,6}? (?:ruk|रुक|ukhad|thak|पता नहीं किसके|छुट्टी|ले ले|कोई ले)(?: .*)?
    (?:gayab|गायब|hona|होना)(?: \S+){0,5}? (?:hona nahi|hona hi nahi|नहीं होना|nahi hai hona|nahi chahta ab)(?: .*)?|kahin (?:jana|jaana) nahi hona(?: .*)?|hona nahi hai(?: .*)?|(?:mera|मेरा|मैं) (?:hona|होना|हूं)(?: \S+){0,4}? (?:galti|गलती|बराबर|बेहतर|क्यों$)(?: .*)?|मैं हूं क्यों(?: .*)?|(?:khatam|खत्म|ant|अंत)(?: \S+){0,3}? (?:ho jaunga|ho jaye|हो जाए)(?: \S+){0,2}? (?:achha|acha|accha|behtar|अच्छा|बेहतर)(?: .*)?|(?:भगवान|bhagwan|prabhu|प्रभु|ऊपर वाले?)(?: .*)?(?:उठा लो|utha lo|utha le|उठा ले)(?: .*)?|parda gir jaye(?: .*)?|कोई किताब बंद कर(?: .*)?
    (?:so|सो|सोते|sote|neend|nend|नींद|letungi|लेट\S*|दुआ|dua|aankh|आंख|शिफ्ट)(?: \S+){0,12}? (?:chala jau|चला जाऊं|चली जाऊं|कल हो मेरे|kal ho mera|खुले नहीं|जगाए|jagaye|uthu|उठूं|saans ruk|सांस रुक|आवाज पहुंचे|uthna pade|न पहुंचे|phir uthna|kal na ho)(?: .*)?|(?:uthna|uthu|उठना|उठूंगा|उठूंगी)(?: \S+){0,3}? (?:na pade|pade kabhi|नहीं चाहता|नहीं चाहती|nahi chahta)(?: .*)?|(?:कभी|kabhi) (?:न |ना |नहीं )?(?:उठना|उठूं)(?: .*)?|(?:khuda|bhagwan|operation|ऑपरेशन)(?: \S+){0,5}? (?:पर सब हो जाए|par sab ho jaye)(?: .*)?
    (?:truck|bus|train|gaadi|ट्रक|बस|गाड़ी|दुर्घटना|accident|bimari|बीमारी|कोई)(?: \S+){0,6}? (?:thok de|ठोक दे|afsos|अफसोस|nahi hati|मेरा नंबर|लग जाए बड़ी|चला जाऊं|kuchal de|brake lag gaya)(?: .*)?|धरती फट जाए(?: .*)?|मिट्टी में मिल(?: .*)?|(?:kal|कल)(?: \S+){0,3}? (?:bachi nahi|बची नहीं|dikhta nahi|होगा नहीं mera|nahi hoga mera|nahi hoga)(?! (?:class|match|paper|exam|cricket))(?: .*)?

intent decided_when +joke +frame +neg +past
    {soon}(?: \S+){0,8}? (?:kar lunga|kar lu|karungi|karunga|कर लूंगा|कर लूंगी|रुकेगा|nahi rahunga|nahi rahungi|नहीं रहूंगा|नहीं रहूंगी|नहीं उठूंगा|उठूंगा नहीं|teesri aaj|khatam kar dunga|chali jaungi|प्राण दे|chhat pe jaunga|laash|लाश|kaam khatam|aakhri hai mera)(?! (?:hostel|chutti|class|homework|order|ghar|kaam|pack|phone|recharge))(?: .*)?|(?:sab|सब|log|सबके|सोने)(?: \S+){0,4}? (?:so|सो|सोने)(?: \S+){0,5}? (?:kar lunga|karungi|कर लूंगा|कर लूंगी|khatam kar|फिर मैं कर)(?: .*)?|(?:इतवार|सोमवार|मंगल|शनिवार|sunday|jumme|अमावस|होली|करवा चौथ|monday|raat \d+ baje)(?: \S+){0,8}? (?:मेरी सब|तय है मेरी|kar lunga|उसी दिन|हमेशा के लिए|बस उसके बाद|karna hai jab|वाला दिन|marenge|चली जाऊंगी|प्राण)(?: .*)?
    (?:decide|faisla|फैसला|tay|तय|पक्का|tarikh|तारीख|date|दिन|jaane ka din|soch|सोच)(?: \S+){0,4}? (?:kar li\S*|कर लि\S*|chun li\S*|चुन लि\S*|ho gaya|हो गया|le liya|ले लिया|है मेरी|liya na|इरादा|rakha|रखा|pakka)(?= .*(?:sukoon|सुकून|शांत\S*|चैन|dard|halka|डर|chhat|हमेशा|मेरी|रहूंगा|rahunga|विदाई|जाने|अब|aaj|ab|mausam|तक|tak|उतर))(?! (?:shaadi|admission|शादी|laptop))(?: .*)?|(?:saath|साथ)(?: \S+){0,2}? (?:marenge|मरेंगे)(?: .*)?|(?:agli|अगली|इस|is|agla) (?:baar|बार)(?: \S+){0,3}? (?:pakka|नहीं रुकेगा|नहीं फाड़|lautna nahi|कोई रीटेक)(?: .*)?|(?:फिर|phir|dobara|दोबारा)(?: \S+){0,3}? (?:करूंगी|करूंगा|मौका|मन है)(?= .*|$)(?<=.)|(?:main |मैं )?(?:nikal raha|निकल रहा|निकल रही|जा रहा|jaunga)(?: \S+){0,4}? (?:लौटूंगा नहीं|लौटूंगी नहीं|lautunga nahi|नदी की तरफ|कुआं|patri ki)(?: .*)?|(?:पटरी|patri|नदी|रेल) (?:की|ki) (?:तरफ|taraf)(?: .*)?|(?:nikal lu|निकल लूं)(?: \S+){0,2}? duniya se|is duniya se nikal(?: .*)?|tonight the night(?: .*)?|(?:kal|कल|raat|रात)(?: \S+){0,2}? mera laash(?: .*)?

now has_done_or_at_edge +joke +frame +past
    (?:sab|सब|poora|पूरा|saari|sari|सारी|goli|गोलियां|dawai|दवा|दवाई|पूरी|g0liya|goliya|patta|पत्ता|nigal|निगल)(?: \S+){0,5}? (?:kha li\S*|खा ली|खा लिया|kh li sb|kh@ li|nigal li\S*|निगल लि\S*|le li\S*|पी ली|pee li\S*|nigal|खा लीं)(?! (?:biryani|roti|thali|sabzi|खीर))(?= .*(?:aankh|आंख\S*|neend|nend|bye|bachao|darr?|डर|उल्टी|माँ|मां|मत|dhundh\S*|बंद|ghante|g00dbye|अब|पहले|ab))(?: .*)?|(?:चूहे|chuhe|keetnashak|कीटनाशक|phenyl|zahar)(?: \S+){0,3}? (?:पी|pee|pi|खा|kha) (?:ली|li|liya|लिया|gaya)(?: .*)?|(?:पी लिया है|kha li sb)(?: .*)?|dikhna dhundhla(?: .*)?|ho gaya kaam(?: .*)?aankh band(?: .*)?
    (?:railing|रेलिंग|balcony|rail|patri|पटरी|मुंडेर|कुएं|कुआं|नदी|yellow line|kinare|किनारे|edge|pul|पुल|छत|chhat)(?: \S+){0,7}? (?:us taraf|उस तरफ|edge pe|पकड़ रखी|neeche gaadi\S*|बैठा|बैठी|baitha|baithi|aage|khada|kaanp|काम्प|कांप)(?= .*(?:kuch bolo|bolo|कांप|काँप|chappal|चप्पल|gaadi|गाड़ी|guard|agli|इरादा|उतर|neeche|xbridge|हाथ|banna|hu))(?! .*(?:selfie|patang|पतंग|chai|चाय|chaand))(?: .*)?|(?:chhat|छत) se(?: \S+){0,3}? banna(?: .*)?|(?:rassi|रस्सी|फंदा|phanda|goli|गोलियां|गोलियाँ|xpill|xrope)(?: \S+){0,4}? (?:baandh|बांध|तैयार|मुट्ठी|saamne|सामने|hath|haath|निगली|ढक्कन|hamesha|phir|ginn)(?! (?:kapde|charpai|जूते|sardi))(?: .*)?|(?:licensed|पिस्तौल|bandook|katta)(?: \S+){0,4}? (?:nikal|haath|kaanp)(?: .*)?|(?:ढक्कन|dhakkan) खोल(?: .*)?|(?:सबको|सब को|sabko) xwave(?: .*)?

attempt has_tried +neg +joke
    (?:कोशिश|koshish|kosis|attempt|try)(?: \S+){0,4}? (?:की थी|ki thi|ki h|kiya tha|kiye|ki hai|thi|तीन बार|karna)(?= .*(?:बचा|bach|afsos|अस्पताल|हाथ|दरवाज|nas|poisoning|discharge|teesri|रुक|फिर|ghar|h is|do hafte))(?: .*)?|(?:mahine|महीने|hafta|hafte|हफ्ते|din|दिन|parso|परसों|kal|कल)(?: \S+){0,8}? (?:लटके हुए उतारा|chalang lagane|chhalang lagane|जो किया था|thook di|अस्पताल से|करके देखा|उतर आया था|डॉक्टर ने बचा|गलती से पी|dupatta|दुपट्टा)(?: .*)?|(?:muh|मुंह)(?: \S+){0,4}? (?:thook|थूक)(?: .*)?|attempt (?:kiya|किया)(?: .*)?|(?:kyun|kyu|क्यों) (?:bach gay\S+|bach gaya|बचाया|बच गया|बच गई)(?: .*)?|bach (?:gaya|gayi)(?: \S+){0,3}? (?:afsos|bura|kyu)(?: .*)?|(?:bura|afsos)(?: \S+){0,3}? bach (?:kyu )?gay\S+(?: .*)?

have has_it_ready +neg +frame +joke
    (?:note|चिट्ठी|चिट्ठियां|chitthi|नोट|khat|ख़त|खत)(?: \S+){0,5}? (?:likh|लिख|लिखा|लिखकर|schedule|rakh|रख|copy)(?! (?:exam|padhai|school|class|kar (?:do|de|dijiye)))(?: .*)?|(?:रस्सी|rassi|phanda|फंदा|zehar|zahar|जहर|कीटनाशक|keetnashak|कुंडी|पंखे|taala|patri|दवा|goli|गोलियां)(?: \S+){0,9}? (?:देख आया|dekh aaya|dekh aayi|जांच ली|रख ली|chhupa|छुपा|पड़ी है|रखी है|निकाल ली|जोड़ रखी|jod rakhi|neeche|नीचे)(?! (?:bacchon se|सर्दी|बुखार))(?: .*)?|(?:इंतजाम|intezam|intzaam|सामान जुटा)(?: \S+){0,2}? (?:कर लिया|kar liya|लिया है)(?! (?:shaadi|party|khane|शादी))(?: .*)?|(?:बच्चों|bachchon)(?: \S+){0,5}? (?:छोड़ आई|chhod aayi)(?: .*)?(?:न देखें|dekhe)(?: .*)?|(?:alarm|himmat)(?: \S+){0,3}? (?:laga diya|jaye)(?: .*)?rokna|himmat juta\S*|हिम्मत जुटा\S*(?: .*)?

soft no_longer_needs_it 2 +neg +frame
    (?:password|passwords|passbook|पासबुक|कागज|काग़ज|papers|kagaz|LIC|lic|गहने|वसीयत|pin|ATM|atm|notes|hoodie|medal|किताबें|bike|machine|udhaar|गाय|खेत|insta|पासवर्ड|jewar)(?: \S+){0,22}? (?:mera baad|मेरे बाद|मेरे जाने|zarurat nahi|ज़रूरत नहीं|जरूरत नहीं|jaane ki|जाने की तैयारी|jaane se pehle|नहीं बचा|petrol nahi|jahan jana|dhoondhna|dhoondna|सोमवार को|शांत हो|तेरहवीं|kaam aayega|janam main|रहना नहीं|अब रहना|is janam|milenge)(?: .*)?|(?:mujhe|मुझे)(?: \S+){0,4}? (?:zarurat|जरूरत) (?:nahi|नहीं)(?: \S+){0,2}? (?:padega|padegi|पड़ेगी|kabhi)(?: .*)?|(?:jahan|जहां|waha) (?:jana|जाना|ja)(?: \S+){0,4}? (?:nahi|नहीं)(?: .*)?|(?:mera|मेरे) (?:baad|बाद)(?= .*(?:papers|kagaz|dhoond\S*|ध्यान|biwi|अम्मा|paise|password|milenge|chuka|rakhna|sambhal))(?! .*(?:aap|turn|number line|aapki baari))(?: .*)?|jaane se pehle safai|जाने की तैयारी(?: .*)?|अपनी तेरहवीं(?: .*)?

soft burden_more 2 +neg +frame
    (?:main|मैं|mai|agar|acha hota)(?: \S+){0,3}? (?:रहूं|rahu|hota|hoti|न रहूं|chala jau|चला जाऊं|मिट जाऊं|nikal jau|नहीं रहूं|ना होती|जाऊं)(?: \S+){0,6}? (?:ghar|घर|घर फिर|खेत|kharcha|chain|aasan|बच|इज्जत|गृहस्थी|सुकून|bhala|divorce|sab|सब|khush|rishta)(?! (?:aaunga|pahunch))(?: .*)?|(?:bina main|bina mera|mera bina|मेरे बिना|मेरे न रहने|मेरे रहने|mere na hone)(?: .*)?|(?:मेरे|mera) (?:कारण|karan|wajah se|वजह से)(?= .*(?:rahu|रहूं|toot|धीरे|hoti|हंसे|karza|hota))(?: .*)?|(?:zindagi|life) se nikal (?:jau|jaun|jaunga)(?: .*)?|(?:बोझ|भार|bojh|कलंक|भारी पड़ती)(?: \S+){0,6}? (?:हूं|उठा|मिट|rahu|आराम|hu ab|sab)(?: .*)?|(?:मेरा होना|mera hona)(?: .*)?|(?:दवा|पेंशन|तनख्वाह|धन|kharch\S*|पैसे)(?: \S+){0,8}? (?:चला जाऊं|जाऊं तो|चली जाऊं|बचेगी|फुंक)(?: .*)?|(?:chehra|चेहरा) dobara (?:na )?dekhna(?: .*)?|(?:bhool|भूल) (?:jayenge|जाएंगे)(?= .*(?:mujhe|मुझे|khush))(?: .*)?|(?:थाली|roti|रोटी) कम(?: .*)?|कब बुलावा(?: .*)?|दूसरी शादी(?: .*)?|dusri shaadi kar lenge(?: .*)?

soft farewell_for_good 2 +neg +frame
    (?:aakhri|आखिरी|akhri|last)(?: \S+){0,5}? (?:stream|news|pranam|प्रणाम|baar|बार|safar|ho|jisse|photo|video|अर्थी|विदा)(?= .*(?:rona|रोना|band|हमेशा|hamesha|kal|sach|baat|सबको|dekh|phone|प्रणाम|hai))(?! .*(?:exam|semester|over|match|season))(?: .*)?|(?:lautna|लौटना|laut|वापस आना)(?: \S+){0,2}? (?:nahi|नहीं)(?: .*)?(?= .*|$)|(?:अब|ab|is baar|इस बार) (?:\S+ ){0,2}?(?:लौटना|lautna|rukne|रुकने|और बात) (?:नहीं|nahi|ka irada|का इरादा|हो पाएगी)(?: .*)?|(?:मेरी|mera) (?:अर्थी|arthi|chita|चिता|teravi|समय पूरा|बारी पूरी|samay pura)(?: .*)?|(?:बारी|समय|samay|safar|सफर) (?:पूर\S+|pura|tha mera)(?: .*)?|(?:अगले|agle|is) (?:जनम|janam)(?: .*)?|(?:माँ|मां|maa|didi|mummy|छोटे|bhai|sabse|सबसे)(?: \S+){0,5}? (?:कह देना|keh dena|bolna|bol dena|maafi maang|माफी मांग|sorry)(?= .*(?:galti|नाराज|जा रहा|halka|हल्का|koshish nahi|साइकिल|गलती|nahi karunga|safar))(?: .*)?|(?:मुझे|mujhe) (?:भूल जाना|yaad rakhna|bhool jana)(?: .*)?|yaad rakhna mujhe|(?:attendance|number)(?: \S+){0,3}? (?:nahi lagegi|मिट्टी का)(?: .*)?|नंबर मिट्टी(?: .*)?|(?:हार|haar) मत डालना(?: .*)?|(?:khuda hafiz|alvida|अलविदा|विदा)(?: .*)?(?:rukne|dil main|हमेशा|निकाल)(?: .*)?|(?:himmat|हिम्मत) aa gayi? jaane(?: .*)?|(?:chooma|चूमा)(?: .*)?(?:jaane|जाने)(?: .*)?|(?:दूर जा चुकी|दूर जा चुका|door ja chuka)(?: .*)?|अगली नहीं भेज(?: .*)?|(?:मेरे|mera) (?:बाद|baad)(?: \S+){0,4}? (?:ध्यान|dhyan|sambhal\S*|संभाल\S*)(?: .*)?|news mile to rona(?: .*)?

soft envies_the_dead 2 +neg +frame
    (?:chita|चिता|अर्थी|arthi|janaza|जनाजा|qabar|कब्र|उनके पीछे|खदान|जो चले गए|जो दबे|नानी|nani|दोस्त|मौत)(?: \S+){0,22}? (?:jalan|जलन|hasad|नसीब|naseeb|kismat|किस्मत|chain|चैन|jealousy|मेरी जगह|उसकी जगह|aaram|मुझे भी जाना|मुक्त)(?: .*)?|(?:naseeb|नसीब|किस्मत|kismat) वाले(?: .*)?|उनके पीछे मुझे(?: .*)?|(?:jealousy|jalan|जलन)(?: .*)?(?:meri baari|mera baari|chita|आराम|उनसे|उसे)(?: .*)?|(?:मैं|main) (?:वहां|wahan) (?:चली|चला|chala|chali) (?:जाऊं|jau)(?: .*)?|(?:बच्चे|बेटे|अम्मा|maa|bacche) के पास जाना(?: .*)?|(?:मैं|main)(?: \S+){0,2}? बच गया जिसे(?: .*)?|अदला बदली(?: .*)?|उसकी जगह मुझे(?: .*)?

soft sorry_to_wake 2 +neg +frame
    (?:aankh|आंख|subah|सुबह|uth|उठ|सवेरे|neend|raat)(?: \S+){0,7}? (?:musibat|मुसीबत|abhi yahin|yahin hu|क्यों हो गई|बुरा लगा|gussa|निराशा|raat ne chhoda|एक और दिन|कोसती|कोसता)(?: .*)?|(?:फिर|phir)(?: \S+){0,2}? (?:उठ गई|उठ गया|सुबह हो गई|uth gayi|uth gaya)(?= .*(?:बुरा|क्यों|bura|kyu))(?: .*)?|फिर सुबह हो गई|(?:lambi|लंबी|hamesha wal\S+|हमेशा वाली?)(?: \S+){0,2}? (?:neend|nend|नींद|aaraam|आराम)?(?: .*)?(?:kabhi|chahiye|jagaye|जगाए)(?: .*)?|aaraam chahiye hamesha(?: .*)?|hamesha wala

soft no_road_left 2 +neg +frame
    (?:saare|सारे|sab|सब|har|हर)(?: \S+){0,3}? (?:raaste|रास्ते|galli|दरवाजे|taraf|तरफ)(?: \S+){0,4}? (?:बंद|band|deewar|andhera|अंधेरा|try)(?! (?:hain? (?:barish|traffic)|jam))(?: .*)?|(?:naam lete|नाम लेते) (?:dar|डर)(?: .*)?|no way out(?: .*)?|(?:jeene|jeena|जीने|जीना)(?: \S+){0,3}? (?:fayda|फायदा|wajah|वजह|matlab|मतलब)(?: .*)?|(?:fayda|फायदा)(?: \S+){0,2}? (?:jeene|jeena|जीने)(?: .*)?|(?:photo|diwali|दिवाली) (?:\S+ ){0,3}?main hu nahi(?: .*)?|himmat jawab(?: .*)?|(?:wajah|वजह)(?: \S+){0,2}? (?:bachi|बची) ?(?:subah|नहीं)?(?: .*)?|koi wajah nahi(?: .*)?|पन्ने नहीं बचे(?: .*)?|जिंदा लाश(?: .*)?|mujhe na ho payega ab(?: .*)?|zindagi wapas(?: .*)?|kahin (?:\S+ )?hona (?:\S+ )?nahi chahta(?: .*)?|मेरी जगह भरने(?: .*)?

soft calm_after_deciding 2 +neg +frame
    (?:shanti|शांति|शांत|sukoon|सुकून|चैन|chain|halka|हल्का|light|mood 10|mood|हंसा|तेज)(?: \S+){0,12}? (?:faisla|फैसला|tarikh|तारीख|decision|decide|tay|तय|koi uthayega|कुछ दिन की बात|दिन पक्का|do din baad)(?! (?:shaadi|college))(?: .*)?|(?:faisla|फैसला|tarikh|तारीख|decision|दिन पक्का|jo karna hai tay|तय)(?: \S+){0,9}? (?:शांत\S*|sukoon|सुकून|चैन|halka|no more pain|dard|डर नहीं|विदाई|दुख खत्म)(?: .*)?|(?:do|दो|कुछ) (?:din|दिन) (?:baad|की बात)(?= .*(?:uthayega|खत्म|hamesha|हमेशा))(?: .*)?|(?:विदाई की|दुख खत्म हमेशा)(?: .*)?

self_harm hurts_the_body +neg +past
    (?:compass|blade|cigarette|ब्लेड|सिगरेट|माचिस|कलाई|kalai|बांह|baanh|jaangh|जांघ|haath|full sleeves|deewar|दीवार|बाल|खरोंच\S*|sleeves|cutter|nok)(?: \S+){0,9}? (?:lines|nishaan|निशान|लकीरें|kaat|jalata|jalati|दाग|likhti|likhta|mukke|मारता|नोच\S*|खून|sunn|galtiyan|maar|खींच\S*|dikh|दे मारता)(?! (?:khane|mehndi|मेहंदी|drawing|geometry|ki geometry))(?: .*)?|{ownself}(?:jalata|jalati|जलाती|जलाता|चोट|nuksan|nuksaan|काट\S*|kaat\S*)(?! (?:nahi|नहीं|wala|wale|पहुंचाने))(?: .*)?

eating eats_in_secret +neg
    (?:sirf|सिर्फ|सिर्फ़) (?:kaali |काली |नींबू )?(?:pani|पानी|coffee|चाय)(?= .*(?:weigh\S*|kg|chakkar|पतली|कमर|गिर|वजन|moti|मोटी))(?: .*)?|(?:ulti|उल्टी) (?:roz|रोज)(?: .*)?|(?:ungli|उंगली) (?:gale|गले)(?: .*)?|(?:आईने|aaine)(?: \S+){0,3}? (?:मोटी|मोटा|moti|mota)(?: .*)?|(?:weight|वजन|khana)(?: \S+){0,12}? (?:thook|थूक)(?: .*)?
    (?:kg|kilo|किलो|वजन|vajan|weight|khana|खाना|roti|रोटी|ulti|उल्टी)(?: \S+){0,9}? (?:ulti kar|उल्टी कर|ungli|उंगली|moti|मोटी|mota|thook|थूक|chakkar|चक्कर|periods?|sirf pani|सिर्फ पानी)(?: .*)?

psychosis signs_seen +neg
    (?:टीवी|tv|radio)(?: \S+){0,3}? (?:मेरा नाम|mera naam)(?: .*)?|(?:भगवान|bhagwan)(?: \S+){0,2}? (?:मुझसे|mujhe) (?:बोलते|बात|bolte|baat)(?: .*)?
    (?:टीवी|tv|radio|रेडियो|padosi|पड़ोसी|log|लोग|bhagwan|भगवान|tabla|तबले|wo|camera|chip)(?: \S+){0,9}? (?:mera naam|मेरा नाम|soch main|विचार चुरा\S*|sab sun|सब सुन\S*|मुझसे बात|मुझसे बोल|code main|कोड में|chip daal|मिला हुआ|मिले हुए|mere khilaf|mera khilaf)(?: .*)?

command voice_commands +neg
    (?:awaaz|आवाज\S*|आवाज़ें)(?: \S+){0,4}? (?:keh|bol|kehti|कह|बोल|हुक्म)(?: \S+){0,5}? (?:kood|कूद|mar|मर|maar|मार|khatam|खत्म)(?: .*)?

mania racing_up +neg
    (?:raat|raaton|din|रात|दिन|रातों) (?:se|से) (?:soya|soyi|सोया|सोई|neend) (?:nahi|नहीं)(?= .*(?:sab kar sakta|कुछ भी कर|energy|chun|crore|भगवान|bhagwan|raja|genius))(?: .*)?
    (?:raat|रात|din|दिन|neend|नींद)(?: \S+){0,5}? (?:soya nahi|सोया नहीं|जरूरत नहीं|nahi soya|कमजोरों)(?= .*(?:chunav|चुनाव|film|फिल्म|दुकान बेच|naukri|savings|energy|crypto|शाहरुख|गाड़ी))(?: .*)?|(?:main|मैं)(?: \S+){0,2}? (?:chosen|chuna hua|चुना हुआ|doot|दूत|bhagwan ka doot|billionaire)(?: .*)?|feel chosen|chosen(?: .*)?energy(?: .*)?

perinatal_risk feels_nothing_for_baby +neg
    (?:बच्चा|baccha|bachcha|bacche|बच्चे|डेढ़ महीने|delivery|डिलीवरी)(?: \S+){0,16}? (?:महसूस नहीं|mehsoos nahi|feel nahi|mera nahi|मेरा नहीं|badal diya|पत्थर)(?: .*)?

abuse_partner hurt_by_partner +neg +past
    (?:roz thappad|थप्पड़ जड़\S*|phone check karta|phone check karte|gala daba\S*|गला दबा\S*|dhakka diya|धक्का दिया)(?= .*(?:dahej|belt|dar|paise|sorry|माफी|chulhe|gulab|हॉस्टल|parso|roti))(?: .*)?
    (?:बेल्ट|belt|थप्पड़|thappad|गला पकड़|gala pakad|gala daba|dahej|दहेज|sasural|ससुराल|laat|लात)(?: \S+){0,9}? (?:मार\S*|maar|mara|लेते|dhamka\S*|धमका\S*|सास|chheen|saas|bahar)(?: .*)?|गला पकड़ लेते(?: .*)?

abuse_child hurt_at_home_more +neg +past
    (?:sir|सर|ustad|उस्ताद|mama|मामा|chacha|चाचा|papa|पापा)(?: \S+){0,7}? (?:गलत जगह|galat jagah|haath laga\S*|बिस्तर में आते|bistar main aate|kapde utar\S*|rod se|daaru|सौ कोड़े)(?: .*)?
    (?:papa|पापा|chacha|चाचा|mama|मामा|uncle|tuition|ताऊ|सौतेले?)(?: \S+){0,8}? (?:kamre main aate|कमरे में आते|chhute|छूते|belt|बेल्ट|kisi ko mat|किसी को मत)(?: .*)?

sextortion blackmail_more +past +neg
    (?:video|photo|tasveer\S*|तस्वीरें|फोटो|recording|वीडियो|nangi|नंगी)(?: \S+){0,14}? (?:bhej|भेज|dhamki|धमकी|daal dega|viral|वायरल|group main|maang)(?= .*(?:dhamki|hazaar|50000|maang|रिश्तेदार\S*|group|loan|लोन|paise|पैसे|contacts|बोल|nude|nangi|kapde|viral))(?: .*)?

assault forced_more +past +neg
    (?:दबोच लिया|जबरदस्ती की|jabardasti ki|zabardasti ki)(?: .*)?|kuch pila diya(?= .*(?:kapde|yaad|dard))(?: .*)?

substance drinks_or_uses +neg
    (?:दारू|daru|शराब|sharab|chitta|चिट्टा|देसी|ganja|गांजा|smack|स्मैक|afeem)(?: \S+){0,12}? (?:bina|बिना|छोड़ नहीं|छोड़ने|chhod nahi|बेच|bech|सुबह उठ|चाहिए|हाथ नहीं|haath nahi|roz)(?: .*)?|सुबह उठते देसी(?: .*)?

withdrawal shakes_off_it 2 +neg
    (?:शराब|sharab|daru|दारू|afeem|dawai)(?: \S+){0,3}? (?:छोड़ी|chhodi|band|बंद|chhod)(?: .*)?(?:कांप|kaanp|कीड़े|keede|दौरा|daura|jhatke)(?: .*)?

medical emergency_more
    (?:seene|सीने|chhati|छाती)(?: \S+){0,4}? (?:bojh|boj|dard|दर्द|pathar|jakdan)(?= .*(?:haath|हाथ|paseena|saans|सांस|sunn|पसीना))(?: .*)?|(?:hont|होंठ) (?:neele|नीले)(?: .*)?|saans (?:bahut )?(?:dheere|nahi aa|ruk ruk)(?= .*(?:chal|hont|nahi|behosh))(?: .*)?

other_now somebody_now +joke +past +neg
    (?:बहन|भाई|दोस्त|roommate|rommate|dost|behen|bhai|saheli|पति|बेटा)(?: \S+){0,14}? (?:सब माफ करना|फोन बंद|phone band|awaz nahi|awaaz nahi|goli|आखिरी वीडियो|aakhri video|हाथ में कुछ)(?: .*)?

other somebody_worries_me +joke +neg
    (?:papa|पापा|biwi|बीवी|junior|dost|बहन|उन्होंने|पति|pati|patni|usko|bhai)(?: \S+){0,20}? (?:मेरे बाद|mar jaun|mar jau|zinda rehna pointless|zinda rehna|कर न लें|main mar jaun|जीना नहीं)(?: .*)?|(?:डर|dar|darr) (?:\S+ ){0,5}?(?:कर लें|kar le|कर न लें|kuch kar)(?: .*)?

threat will_hurt_them +past
    (?:चाकू|chaku|सरिया|kulhadi|कट्टा|katta|बट्टा|bandook|lathi)(?: \S+){0,16}? (?:छोड़ूंगा नहीं|chhodunga nahi|जिंदा नहीं छोड़|काम तमाम|खत्म कर दूंगी|खत्म कर दूंगा|khatam kar dunga|maar dunga|kaam tamam)(?: .*)?|(?:गाड़|गाड़) दूंगा(?: .*)?|जिंदा (?:नहीं छोड़|गाड़)\S*(?: .*)?|गाड़ दूंगा जिंदा(?: .*)?|(?:छोड़ूंगा नहीं|छोडूंगा नहीं)(?: .*)?(?:तमाम|चाकू|मार)(?: .*)?
"""

MASKS = r"""
    (?:suicide|suicidal|khudkushi|atmahatya|aatmahatya|आत्महत्या|सुसाइड|खुदकुशी) (?:ke |ki |ka |की |के |का )?(?:types?|mission|point|squad|single|prevention|roktham|रोकथाम|risk|रिस्क|rate|awareness|helpline|लिए उकसाना|liye uksana|theory|विचारों का इतिहास)(?: .*)?|(?:durkheim|emile) (?:.*)?(?:suicide|khudkushi)(?: .*)?
    (?:suicide|khudkushi|atmahatya|aatmahatya|आत्महत्या|सुसाइड|खुदकुशी|jaan dene|jaan lene|जान देने|जान लेने|marne|marna|मरने) (?:\S+ ){0,3}?(?:koi |कोई )?(?:vichar|khayal|irada|विचार|ख्याल|इरादा|jaisa kuch|जैसा कुछ|wagairah|wagera|मन में) (?:to |bhi |तो |भी |ka |mera |kabhi |मेरा )*(?:nahi|नहीं)(?! (?:jaunga|jaata|jata|ja|जाता|जाते|जा|ruk\S*|रुक\S*|chhod\S*|छोड़\S*))(?: .*)?|not (?:suicidal|khudkushi|suicide)(?: .*)?|no no (?:i )?(?:am )?not khudkushi(?: .*)?
    (?:meri|mera|mere|hamari|sabki|sab ki|मेरी|हमारी|सबकी) (?:jaan|जान) (?:le|lunga|ले) (?:li|liya|leti|lunga|raha|rahi|rahe|rha|rhi|rhe|rakhi|rakha|ली|रहा|रही|रहे|रखी|लेगा|लेगी)(?: (?:hai|hain|h|he|है|हैं))?
    (?:jaan|जान) (?:le|ले) (?:legi|lega|lenge|लेगी|लेगा|लेंगे) (?:ye|yeh|is|ये|यह|इस)(?: .*)?|(?:itni|itna|itne|इतनी|इतना|इतने) \S+ (?:hai |है )?(?:ki|कि) (?:meri |मेरी )?(?:jaan|जान) (?:le|ले|nikal|निकल)(?: .*)?|(?:jaan|जान) (?:de|दे) (?:dunga|dungi|दूंगा|दूंगी) (?:, )?(?:par|lekin|but|पर|लेकिन) (?:.*)(?:nahi|नहीं)(?: .*)?
    (?:charger|battery|phone|laptop|app|file|pc|server|computer|gaadi|bike|net|wifi|update) (?:\S+ ){0,6}?(?:suicide|khudkushi|mar) (?:kar|gaya|gayi|jata|jati|jaunga)(?: .*)?|sudden death(?: .*)?|(?:bhai|behen|friend|dost|uncle|cousin|भाई|दोस्त|बहन) ne (?:\S+ ){0,4}?(?:suicide|khudkushi|apna jaan|apni jaan|आत्महत्या) (?:\S+ ){0,3}?(?:tha|thi|था|थी)(?: .*)?
    (?:chhat|chat|terrace|balcony|छत|बालकनी) (?:pe|par|पर) (?:.*)(?:patang|chaand|chand|selfie|kapde|stars|hawa|पतंग|चांद|चाय)(?: .*)?
    .*(?:kapde sukhan\w*|पंखा लगवा|मकान मालिक|hafte bhar ki (?:dawa|goli)|chai ki dukan|(?:papa|bhai|maa|behen|dost) ko lene aaya|छठ|बिल्ली को दूर|volunteer|shift kar raha|पतंग|नल ठीक)(?: .*)?
    (?:जान|jaan) (?:लेने|देने|lene|dene) का (?:विचार|khayal)$|(?:नहीं|nahi) (?:, )?(?:marne|मरने|आत्महत्या|suicide|khudkushi) (?:ka |का |के )?(?:khayal|ख्याल|ख़याल|खयाल|विचार|vichar)(?: \S+){0,2}? (?:nahi|नहीं)(?: .*)?|किसान आत्महत्या|kisan atmahatya|kisan khudkushi
"""

FRAME = (
    r"|roktham|workshop|training|ट्रेनिंग|viva|वाइवा|posting|पोस्टिंग|slides?|स्लाइड|sociology|durkheim|asha worker|"
    r"काउंसलर|counsell?or|क्लाइंट|client|मनोरोग|धारा \d+|dhara \d+|kishoron|सिपाही|hotline"
)
"""What shows that Hindi words of dying belong to work or study."""

TRIFLES = (
    r"|biryani|बिरयानी|aloo|playoffs|manali|mumbai local|suspense|सस्पेंस|episode|एपिसोड|carrom|कैरम|चप्पल टूट|चश्मा|streak|"
    r"जिम|छठ|alvida hostel|अलविदा हॉस्टल|दफ्तर में विदाई|नौकरी बदल|विदाई समारोह|sharam se|"
    r"biryani main|samadhi|समाधि|बरसी|खांसी जान"
)
"""What a strong word near it is only an exaggeration about."""

PAST = (
    r"|एक समय था|ek (?:samay|time) tha|पहले दुआ|वाले दिनों में|wale dino|साल पुरानी|saal purani|बरसों पहले|barson pehle|उन दिनों|"
    r"साल हो गए|saal ho gaye"
)
"""What shows that it lies behind."""
