"""English: short forms written in full, words that only add force, and the building blocks of the rules."""

from __future__ import annotations


def _expand() -> dict[str, str]:
    table: dict[str, str] = {}
    for line in _PAIRS.split("|"):
        short, _, full = line.strip().partition("=")
        for key in short.split():
            table[key] = full.strip()
            table[key.replace("'", "")] = full.strip()
    for key in ("ill", "id", "were", "well", "shell", "hell", "wed", "its"):
        table.pop(key, None)
    table["id"] = "i would"
    table["its"] = "it is"
    return table


_PAIRS = """i'm im iam=i am|i've ive=i have|i'd=i would|i'll=i will|don't dont dnt donot=do not|didn't didnt=did not|
doesn't doesnt=does not|can't cant cannot cnt=can not|couldn't=could not|won't wont=will not|wouldn't=would not|
shouldn't=should not|isn't=is not|wasn't=was not|aren't=are not|weren't=were not|haven't=have not|hasn't=has not|
hadn't=had not|ain't=am not|you're youre ur=you are|you've=you have|you'll=you will|you'd=you would|he's=he is|
she's=she is|it's=it is|it'd=it would|it'll=it will|that's thats=that is|that'd=that would|that'll=that will|
there's theres=there is|there'd=there would|they're theyre=they are|they've=they have|they'd theyd=they would|they'll=they will|
he'd=he would|she'd=she would|he'll=he will|she'll=she will|we're=we are|we've=we have|we'd=we would|we'll=we will|
who's=who is|what's whats=what is|where's=where is|how's=how is|everyone's everyones=everyone is|nobody's=nobody is|
everybody's=everybody is|let's=let us|here's=here is|everything's=everything is|life's=life is|
gonna gunna goin gon gna gonaa=going to|wanna wana wnna wanan wnana=want to|gotta=got to|hafta=have to|tryna tryin=trying to|
imma ima i'mma=i am going to|finna fixin=going to|lemme=let me|gimme=give me|kinda=kind of|sorta=sort of|oughta=ought to|
wnat wamt=want|dye dei=die|diying dieing=dying|ded=dead|kil kll klil=kill|mysef myslef meself=myself|
ah=i|ah'm=i am|ah've=i have|ah'd=i would|wis=was|widnae=would not|hingin=hanging|aboot=about|jist=just|tae=to|masel masell maself mahsel mesel mysen meself=myself|yersel=yourself|gonnae gonny gaunnae gaun=going to|dinnae dinna=do not|cannae canna=can not|wouldnae=would not|didnae=did not|wantae wanty=want to|deid=dead|cryin=crying|shan't shant=shall not|
lif=life|mmy=my|cnat=can not|thsi=this|enidng=ending|kilign=killing|kiling=killing|mysefl mysalf myslef=myself|jmup=jump|abuot=about|egde=edge|teh=the|tok tooj=took|pils pilz pillz=pills|botle=bottle|thuoghts thoguhts=thoughts|sory=sorry|otu=out|
u=you|r=are|y=why|ya=you|yall y'all=you all|cuz coz bcuz bc cos cause 'cause bcoz becuz=because|
tmrw tmr tmw tomoro tomorow tommorow tommorrow tomorro 2moro 2morrow=tomorrow|2nite tonite tonigt 2night=tonight|
rn=right now|idk=i do not know|idc=i do not care|idek=i do not know|dunno=do not know|b4=before|w/=with|w/o=without|n=and|nd=and|
ppl=people|som1=someone|any1=anyone|every1=everyone|no1=no one|noone=no one|thru=through|tho=though|tht=that|wat=what|wut=what|wen=when|
kms=kill myself|kys=kill yourself|kts=kill themselves|ctb=commit suicide|sewerslide sooicide toaster-bath su1=suicide|
unalive=kill|unaliving=killing|unalived=killed|unalives=kills|offing=killing|
mum mam momma mama mommy mummy ma=mom|dads=dad|daddy=dad|pls plz plss=please|hlp=help|evry=every|evrything everythin=everything|
nothin=nothing|somethin=something|thinkin=thinking|feelin=feeling|livin=living|killin=killing|takin=taking|cuttin=cutting|
lyf lyfe lief lifes=life|alot=a lot|bf=boyfriend|gf=girlfriend|bff=best friend|hubby=husband|sis=sister|bro=brother|
gp=doctor|meds=medication|xgun=gun|xknife=knife|xpill=pills|xrope=rope|xbridge=bridge|xgrave=grave|xend=end|
tyl tylenol paracetamol ibuprofen acetaminophen aspirin advil panadol=pills|tablets tablet capsules pilss=pills|xanax xans=pills|antidepressants=pills|
w=with|em=them|'em=them|til till=until|outta=out of|lotta=lot of|nevr=never|nver=never|agian=again|alredy=already|
suicidial=suicidal|shld=should|wld=would|cld=could|abt=about|smth=something|sth=something|sb=somebody|
everybody=everyone|noboby=nobody|ive=i have|jus=just|selfharming=selfharm|selfharmed=selfharm|oding=overdosing|
hurtin=hurting|tryed=tried|outher=other|couldent=could not|dident=did not|woudl=would|myswlf=myself|bday=birthday|lorazepam diazepam zolpidem zopiclone ambien venlafaxine effexor olanzapine quetiapine seroquel tramadol codeine oxycodone hydrocodone naproxen benadryl diphenhydramine gabapentin pregabalin propranolol amitriptyline fluoxetine prozac zoloft lexapro trazodone mirtazapine nyquil unisom melatonin klonopin valium aspirin imodium sleepers gummies=pills|b=be|nemore nymore anymor anymoree=anymore|moms=mom|anybody=anyone|alife alvie aliv=alive|bros=brother|sisters'=sisters|ive've=i have|shes=she is|hes=he is|everythings=everything is|nothings=nothing is|whos=who is|suicude sucide suicid suiside suacide suecide=suicide|dyin=dying|leavin=leaving|
bout=about|doin=doing|bein=being|havin=having|gettin=getting|makin=making|goina gona gonnna gonne=going to|nite=night|iz=is|al=all|wuz=was|sui=suicidal|endin=ending|tryna=trying to|
gotten=got|evrybody=everyone|forevr 4ever 4eva=forever|2day=today|2nyt tonyt=tonight|m8=mate|coz=because|smbdy=somebody|dat=that|dis=this|da=the|wit=with|neva=never|wana wna=want to|diee dieee dieing=die|mself mysel myselff myslf=myself|thots thort=thoughts|nuthin nothn nuttin=nothing|wont've=would not have"""

EXPAND = _expand()

FILLERS = """just really literally honestly actually basically totally truly fucking fuckin freaking freakin fricking effing damn damned
    bloody goddamn legit lowkey highkey ngl tbh fr deadass seriously simply constantly quite pretty rather-really
    absolutely completely definitely probably sometimes often always genuinely frankly kinda sorta sincerely already
    fkn fking fcking fckn f*cking flippin flipping friggin so very even still almost ever maybe perhaps
    obviously clearly suddenly finally quietly secretly somehow desperately badly apparently ffs istg smh"""

MACROS = r"""
me = i|me|myself
fam = mom|mother|dad|father|parents?|sister|brother|son|daughter|kids?|child|children|family|husband|wife|partner|spouse
rel = (?:best |close |old |good |little |big |younger |older |online |school |dear |twin |baby |teenage |adult |step ?)*
    (?:friends?|mate|buddy|bestie|boyfriend|girlfriend|ex|ex husband|ex wife|ex boyfriend|ex girlfriend|roommate|flatmate|housemate|
    colleague|coworker|co worker|student|pupil|patient|client|neighbou?r|cousin|aunt|uncle|grandma|grandpa|grandmother|
    grandfather|nan|gran|nephew|niece|teammate|classmate|boss|teacher|employee|brother in law|sister in law|{fam}|girl|guy|kid|boy|dude|lad)
who = (?<!as )(?<!i am )(?<!being )(?:my|our|this|a|that|one of my|the|her|his|their) {rel}(?: of mine)?(?: of \d+ years)?|someone i (?:know|love|met|follow|talk to|care about)|
    somebody i (?:know|love)|a friend|he|she|they
them = him|her|them|himself|herself|themsel(?:f|ves)|theirsel(?:f|ves)|hisself
themself = himself|herself|themsel(?:f|ves)|theirsel(?:f|ves)|hisself
pills = pills?|medications?|medicines?|sleeping pills?|painkillers?|pain killers?|insulin|benzos?|opioids?|oxy|morphine|sertraline|lithium|xpill
stuff = (?:all |of |the |my |his |her |a |an |whole |entire |full |bunch |bottle |bottles |box |boxes |pack |packet |packets |handful |lot |lots |too many |
    so many |too much |\d+ |twenty |thirty |forty |fifty |ten |fifteen |dozens? |loads |ton |tons |rest |more |extra |entire |month |worth |supply |mom |dad |those |these |sleeping |pain |bunch )+
killgo = kill myself|end my ?self|swerve (?:my car |the car )?(?:into|off)(?: .{0,20})?|(?:end|take) my (?:own )?life|end (?:this |my )?(?:miserable |stupid |pathetic |worthless )?(?:life|existence)|
    end (?:it|things|everything) all|end it (?:for good|once and for all|tonight|today|tomorrow|now|right now|forever)|commit(?: a)? suicide|do suicide|die by suicide|
    kill me myself|off myself|do myself in|do away with myself|hang myself|shoot myself|stab myself|drown myself|
    suffocate myself|strangle myself|poison myself|neck myself|top myself|delete myself|erase myself|yeet myself|
    kermit|take myself out|finish myself(?: off)?|put an end to (?:it all|my life|myself|everything|this life)|
    slit my (?:wrists?|throat)|cut my (?:wrists?|throat) and|blow my (?:brains|head) (?:out|off)|
    (?:jump|leap|throw myself|fling myself|step|walk|drive|run)(?: my car| the car| myself)? (?:off|from|in front of|into|under|over) (?:of )?(?:the |a |an |my |this |that |some |oncoming |incoming |moving |speeding )*
    (?:bridge|building|roof|cliff|balcony|overpass|train|trains|tracks|truck|bus|traffic|car|lorry|tree|wall|river|window|railing|ledge|edge|subway|parking garage|motorway|highway|tall building|xbridge)|
    jump and (?:end|be done)|take all (?:of )?(?:my|the|these|those) {pills}|(?:take|swallow|down) (?:the|a) (?:whole|entire|full) bottle|
    od on (?:my )?{pills}|overdose(?: on(?: my)? {pills})?|gas myself|starve myself to death|drink bleach|suicide myself|(?:gun|knife|rope|pills) myself|
    unlife myself|kill (?:my ?self|me) off|exit this (?:life|world)|check out (?:of life|for good|permanently|early)|
    catch the bus|self (?:delete|destruct|terminate)|be my own (?:end|murderer)|commit (?:die|toaster bath|not alive|sudoku)|
    make myself (?:die|disappear forever)|become a statistic|become another statistic|log off (?:of )?(?:life|permanently|forever)|leave this (?:world|earth|life)|
    alt f4 (?:my life|myself|life)|kill (?:self|urself lol)|go kill myself|take the easy way out|
    rope myself|rope|game end myself
killing = killing myself|ending myself|(?:ending|taking) my (?:own )?life|ending (?:it all|things for good|everything|it for good|it tonight)|committing suicide|
    offing myself|hanging myself|shooting myself|stabbing myself|drowning myself|doing away with myself|
    slitting my (?:wrists?|throat)|blowing my (?:brains|head) (?:out|off)|overdosing|od ing|
    (?:jumping|leaping|throwing myself|stepping|walking|driving|swerving|running)(?: my car| the car| myself)? (?:off|from|in front of|into|under|over) (?:of )?(?:the |a |an |my |this |that |some |oncoming |incoming |moving |speeding )*
    (?:bridge|building|roof|cliff|balcony|overpass|train|trains|tracks|truck|bus|traffic|car|lorry|tree|wall|river|window|railing|ledge|edge|subway|parking garage|motorway|highway|xbridge)|
    taking (?:all (?:of )?(?:my|the|these|those) {pills}|(?:the|a) (?:whole|entire) bottle)|taking myself out|putting an end to (?:it all|my life|everything)|
    leaving this (?:world|earth)|catching the bus|deleting myself|ending (?:this|my) (?:life|existence)|checking out for good
die = die|be dead|perish|pass away|be gone(?: forever| for good)|not exist|not be alive|not be here(?: anymore)?|be no more|
    stop (?:existing|being alive|living|breathing)|cease (?:to exist|existing|living)|never wake up(?: again)?|not wake up|
    sleep (?:forever|and (?:never|not) wake(?: up)?)|fall asleep (?:forever|and (?:never|not) wake(?: up)?)|go to sleep (?:forever|and (?:never|not) wake(?: up)?)|
    disappear (?:forever|from (?:this|the) (?:world|earth|planet)|for good|permanently|off the face of the earth)|vanish (?:forever|for good)|be buried|be six feet under|
    be dead and buried|not be around anymore|xskull|be in (?:a|my) (?:grave|coffin)|drop dead|cease|evaporate from (?:this )?(?:world|earth)|
    be done with (?:life|living|this life)|give up on life|leave this (?:world|life|earth|planet)|not (?:live|be living)(?: anymore| like this)?|be put out of my misery|be put down
want = want to|wanting to|wanted to|would like to|would love to|need to|wish i (?:could|would)|wish to|hope i|hope to|hoping i|hoping to|praying i|pray i|pray to|prefer to|ready to|
    would rather|rather|begging to|dying to die or|long to|longing to|yearn to|crave to|desire to|want for me to|would be happy to|feel like i (?:want|need) to|feel the need to|got to
will = am going to|going to|will|am about to|about to|am gonna|have decided to|decided to|decide to|am planning to|plan to|planning to|planning on|plan on|am set on|
    intend to|am determined to|made up my mind to|am finally going to|ready to|prepared to|am prepared to|get ready to|set to
soon = tonight|today|right now|tomorrow|this (?:weekend|evening|afternoon|morning|week|friday|saturday|sunday|monday|night)|
    (?:on |next |by |come )(?:friday|saturday|sunday|monday|tuesday|wednesday|thursday|weekend|week)|in (?:an hour|a few hours|a few minutes|\d+ (?:minutes|hours|days))|
    later today|before (?:morning|sunrise|the weekend|christmas|my birthday)|after (?:work|school|midnight|they (?:are asleep|go to bed|leave)|everyone (?:is asleep|goes to (?:bed|sleep)|leaves)|the (?:kids|funeral|holidays|party|exam)|christmas|my birthday|new year)|
    on my birthday|when (?:everyone|they|my parents|my husband|my wife|the kids|he|she)(?: is| are| all)? (?:asleep|gone|leaves?|sleeping|goes to (?:bed|sleep)|go to (?:bed|sleep)|at (?:work|school))|soon
"""
