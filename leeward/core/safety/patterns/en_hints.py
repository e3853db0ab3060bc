"""English: hints at dying that name neither death nor the deed, and happenings told sideways."""

from __future__ import annotations

RULES = r"""
active kept_from_it
    (?:only |main |one )?(?:reason|thing) (?:that )?(?:i |stopping me |keeping me )(?:have not|do not|did not|am not|from)(?: just)? (?:killed|kill|ended|end|killing|ending|done|doing|gone|dead|died|offed)(?: .*)?
    (?:i )?did not (?:kill myself|end it|jump|do it) (?:because|only because|as) (?:.{0,60})(?:afraid|scared|coward|pussy|survive|fail|weak|mess it up|hurt|pain)(?: .*)?
    how (?:easily|easy|simple|simply|fast|quick\w*) (?:i could|it would be to) (?:do it|die|end it|go|jump|kill)(?: .*)?
    (?:plan b|option|answer|escape|exit|backup plan|back up plan|comfort|way out|fall ?back) (?:\S+ ){0,6}?(?:suicide|killing myself|dying|death|to die)(?! (?:rate|metal|row))
    (?:k word|k wording|unlive|un live|self end) (?:myself|me)(?! (?:up|with|on|in a))
    if (?:.{3,40}) (?:bad|positive|malignant|fails?|says no|leaves|goes wrong|cancer|worse) (?:.{0,8})i am ending it(?! with)

intent has_what_it_takes
    (?:holding|hold|in my hand|have|got|with) (?:\S+ ){0,3}?(?:knife|blade|razor|gun|rope|noose|pills|bottle) && (?:going to|will|about to|ready to) do it(?! .{0,12}(?:for|surprise))(?!.*(?:cook\w*|cake|onions?|carpet|dinner|homework|climb\w*|hunting))
    (?:decided|made up my mind|is settled|no going back) && (?:got|have) (?:what|everything|all) i need(?!.*(?:cook\w*|dinner|party|trip|garden|exam|wedding|holiday|business|recipe|paint|trail|moving|job))
    (?:chosen|chose|picked|found|know) (?:the|a|my) (?:spot|place|tree|bridge|building|room|cliff) && (?:not (?:come|coming|be) back|walking there|going there|on my way|will not return)(?!.*(?:picnic|restaurant|venue|wedding|camp\w*|party|flat|house hunting))

intent do_not_come_after_me
    (?:driving|walking|on my way|heading|going|cycling|took a bus|drove|walked) (?:out |up |over |down |now |alone )*to the (?:cliffs?|bridge|tracks|river|sea|viaduct|quarry|reservoir|dam|woods|station) && (?:do not|no one|nobody) (?:send|follow|look|come|call|try|can stop|wait)(?!.*(?:dinner|lunch))
    (?:tonight|tomorrow|today|this evening|in the morning) i (?:will |am going to )?(?:take|swallow) (?:all )?(?:the|all|them|those|my last) ?(?:{pills}|lot|of them)?$

now belt_and_beam
    (?:already|just|have) cut(?: myself| deep| too deep)?$ && not stopping(?: this time)?
    (?:belt|rope|cord|noose|sheet|scarf|cable) (?:is )?(?:a?round|over|tied to|on|through|up on) the (?:beam|rafters?|door|branch|hook|rail|bann?ister|fan|pipe|tree)
    gas is (?:on|running|hissing|turned on) && (?:windows?|doors?) (?:are |is )?(?:shut|closed|taped|sealed|locked)(?!.*(?:leak|smell|engineer|called|cook))

attempt stopped_at_the_last_moment
    (?:put|had|held|stuck|got) (?:my )?(?:head in (?:a|the) (?:bag|oven|noose)|(?:a |the )?(?:bag|belt|rope|cord|noose|pillow) (?:over|round|around) my (?:head|neck))(?: .*)?
    (?:put|had|held|loaded|pressed) (?:it|the (?:gun|barrel|rifle|muzzle|pistol)) (?:\S+ ){0,4}?(?:in|to|against|under) my (?:mouth|head|chin|temple)(?! (?:and (?:ate|chewed)|to (?:taste|listen)))(?= .*(?:gun|barrel|hour|sat|cried|could not|trigger|loaded|breakfast|took it out|stopped|click|phone)|$)(?: .*)?

passive tired_of_being
    not want to be (?:a person|human|anything|anyone|conscious)(?: anymore)?|(?:want|wish|need) (?:my life|life|this life|all of it|existence) to (?:be over|stop|end)(?: .*)?|want it to be over my life(?: .*)?
    (?:hope|hoping|wish|pray\w*) (?:that )?(?:the |my |this )?(?:lump|scan|biopsy|results?|test|tumou?r|mole|cough|pain) (?:is|are|comes? back|turns? out)(?: to be)? (?:something |as )?(?:bad|cancer\w*|malignant|terminal|fatal|serious|deadly)
    (?:ready|whenever|sooner|hope|waiting|wish) (?:\S+ ){0,4}?(?:god|he|lord|heaven|jesus) (?:calls?|takes?|wants?|comes? for|to (?:call|take)) me(?! (?:to|for|back|again|at|on))(?: .*)?
    (?:being alive|living|existing|existence|breathing|waking up) (?:feels? like|is|has become) (?:a |like |such a |my )*(?:punishment|torture|prison|sentence|chore|burden|too (?:much|hard)|unbearable|exhausting|agony)(?! in this (?:city|flat|heat))
    (?:never|not) ask(?:ed)? to be (?:here|born|alive|brought into)(?: .*)?|(?:can not|could not) be (?:bothered|arsed) (?:to (?:live|exist|be alive)|existing|living|being alive|with (?:life|living))
    too (?:tired|exhausted|broken|weak) to (?:live|exist|be saved|be alive|stay alive|go on living)
    (?:like|want|wish|rather) (?:to )?be (?:erased|deleted|wiped out|wiped from|unborn|dust|nothing at all|unmade|switched off|turned off)(?! (?:from (?:the|this) (?:list|group|chat)))|(?:as if|like) i (?:was never (?:born|here|alive)|never (?:existed|lived))(?: .*)?
    (?:lying|lie|lay|sat|sitting|sit|stood) (?:down |out )?(?:in|on) (?:the )?(?:middle of the )?(?:road|motorway|tracks|rails|railway|train line|highway)(?: .*)?(?:waiting|see if|hop\w+|comes|wish\w*)(?: .*)?

have pills_are_counted
    pills (?:are |is )?(?:all )?(?:counted|lined up|crushed|sorted|poured|set out)(?! by the (?:nurse|pharmac\w*))
    not be here && (?:made sure|planned|counted|ready|goodbye|settled)(?!.*(?:dentist|flight|holiday|shift|meeting|parcel))

soft loose_threads 2 +neg
    (?:decision|deciding|made up my mind) && (?:weight|load|burden) (?:off|lifted|gone) && (?:cleaned|keys|gave|handed|goodbye|letters?|tidied|sorted)(?!.*(?:job|resign\w*|move|moving|divorce|university|sell))
    (?:got|have) (?:a|my|the) plan && (?:what i need|everything i need|is the day|the day)(?!.*(?:cook\w*|dinner|party|trip|garden|exam|wedding|holiday|business|meal|revision))
    (?:i am|am|sitting|standing|stood|sat|been|here) (?:up |out |still |here |alone )*(?:at|on|by) {place} (?:.{0,40} )?(?:looking down|cry\w*|sob\w*|shaking|alone|about (?:it|jumping|letting)|want to|it would be)(?!.*(?:photos?|view|sunset|tiles|party|ferris))(?: .*)?
    (?:no|not) (?:any )?(?:other )?way out (?:.{0,16} )?(?:except|but|other than|besides|apart from) (?:one|that|this|death|the one)(?: .*)?
    (?:look after|take care of|watch over|keep an eye on|be good to) my (?:\S+ ){1,3}?(?:for me )?(?:when i (?:can not|am not|am gone|no longer)|once i am|after i (?:am|go)|if anything happens to me)(?!.*(?:holiday|surgery|operation|trip|shift|away))(?: .*)?
    (?:not be|no longer be|stop being|not going to be) (?:\S+ )?(?:problem|burden|worry|responsibility|trouble|nuisance)(?: anymore| for (?:you|them|anyone|long))?$
    (?:hard|harder|struggl\w*|trying|difficult|impossible) to find (?:a |any |more )?reasons? to (?:stay|live|keep going|go on|be here|exist)(?! (?:with|at|in|on))
    loose ends && (?:returned|borrowed|paid|everything|goodbye|letters?|apolog\w*)(?!.*(?:project|case|work|plot|novel|wires|thesis))

soft another_year 1
    (?:another|one more) (?:year|month|winter|christmas|birthday|spring|decade) (?:of this |like this )?(?:is |would be |will be )?(?:unbearable|impossible|too much|not happening)
soft will_not_have_one 1
    not (?:intend|plan|going|want) to (?:have|see|live|reach) (?:one|another)(?! (?:baby|child|kid|drink|dog|cat|wedding))
soft death_holds_no_fear 1 +neg
    (?:death|dying) does not (?:scare|frighten|worry|bother) me(?: anymore)?

soft no_after 2 +neg
    (?:no|not (?:a|an|any)) (?:after|afterwards|future|tomorrow|next chapter|rest of my life|later on) (?:for|left for|in it for) me(?! (?:at|in this (?:company|job)|with (?:him|her)))
    (?:when|once|after) i am (?:gone|dead|no longer (?:here|around|alive))(?= (?:they|she|he|everyone|you|who|it|my|the|people|nobody|no one|then)|$)(?!.*(?:holiday|vacation|trip|weekend|next week|abroad|at work|maternity|on leave|back on|back in|business|camping|honeymoon))
    (?:what (?:would|will|happens?)|who (?:would|will|is going to|gets?|takes?|can)) (?:.{0,24} )?(?:my|the|our) (?:kids|children|dogs?|cats?|son|daughter|mom|wife|husband|family|pension|things|money|house|pets?|boys|girls|baby)(?: .{0,16})? (?:if|when|once) i (?:was|were|am|is) (?:not (?:here|around|alive)|no longer|gone|dead)(?!.*(?:holiday|vacation|trip|weekend|next week|abroad|at work|maternity|on leave|business))(?: .*)?
    (?:signed|gave|transferred|put|handed) (?:.{0,24} )?(?:over to|in(?:to)? (?:his|her|their|my \S+) name|keys) && (?:cleared|deleted|wiped|erased|closed) (?:my|all my) (?:browser|history|accounts?|phone|messages|diary|search\w*|photos)(?: .*)?
    (?:not|never) (?:think i was |think i am )?(?:made|meant|built|cut out|designed) (?:for|to (?:be|exist|live|survive)) (?:in |on )?(?:this|the) (?:world|planet|life|earth)
    (?:take|remove|subtract|cut) me (?:out|away|from (?:it|the equation|this|the picture|their))(?: .*)?(?:works?|better|fine|fixed|solved|happy|happier|easier)(?: .*)?
    sorry to (?:anyone|everyone|everybody|all|whoever|those) (?:\S+ ){0,3}?(?:hurt|let down|wronged|disappoint\w*|failed)(?: .*)? && (?:be|look after|take care of) (?:good|kind|nice|each other|yourselves)(?: .*)?
    (?:will not|not going to|not) be (?:needing|using|there for|around for|here for) (?:it|that|them|one|any|those)(?: .*)? && (?:next (?:month|week|year)|doctor|appointment|christmas|sessions?|prescription|matter)(?!.*(?:cancelled by|moving|insurance|feel better|recovered))
    (?:if|when) (?:anyone|they|people|someone) asks? (?:tell (?:them|him|her)|say|i was|that i)(?: .*)?(?:at the end|was happy|at peace|loved them|did not suffer|was loved)(?: .*)?
    (?:lost|losing|given up|giving up|surrender\w*) (?:the|my|this) (?:fight|battle|war)(?: .*)?(?:sorry|tried|try|tired|forgive)(?!.*(?:game|match|court|parking|weight|council|election))(?: .*)?
    (?:not|no longer) (?:scared|afraid|frightened) of (?:dying|death|the end)(?: .*)?(?:anymore|now|welcome|ready)(?: .*)?
    (?:stopped|quit|no longer|do not|not) (?:making|make|made|have|bother making) (?:any )?plans? (?:past|beyond|after|for (?:next year|the future|after))(?: .*)?
    (?:everything|it all|things|it) (?:is |are )?(?:all )?(?:laid|set|lined|put) (?:out|up) (?:on the (?:bed|table|floor)|in (?:the )?order|ready)(?: .*)? && (?:i will go|i am going|then i go|i will be gone|goodbye|for the last time)(?!.*(?:interview|wedding|trip|school|holiday|suitcase|exam|flight|airport))
    (?:can|could) (?:have|take|keep|raise|look after) (?:them|the (?:kids|children|boys|girls)|my (?:kids|children)) (?:full time|for good|forever|from now on)(?: .*)? && (?:for the best|better|best thing|not be here|gone)
    then i am (?:out|gone|finished|done)$|(?:nobody|no one) can talk me (?:round|out of it|down)
    (?:mom|mother|dad|parents|they|everyone|wife|husband) can stop (?:paying|worrying|caring|waiting|bothering|wasting)(?: .*)?(?:after|soon|then|me|for good)(?: .*)?

soft would_they_care 2
    (?:would|will|does|do|who would|wonder if) (?:.{0,30} )?(?:care|notice|miss me|cry|be sad|come|remember me|matter) if i (?:died|die|was dead|were dead|killed|disappeared|was gone|were gone|did not (?:exist|wake up)|stopped existing)(?: .*)?
    when (?:my |the )?(?:parents?|mom|dad|mother|father|dog|cat|wife|husband|grandma|they|she|he) (?:goes?|dies?|is gone|are gone|pass(?:es)?(?: away)?) i (?:will |am going to |can )?(?:go|follow|die|leave|join)(?: (?:too|as well|with|them|her|him).*|$)
    just (?:say|tell me) (?:that )?(?:i|you) can go(?: now)?$

soft suicide_and_me 2
    (?:i|my|me|myself) (?:(?!never|not|no|died|by|brother|sister|cousin|friend|mom|dad|uncle|aunt|son|daughter|husband|wife|father|mother|colleague|neighbou?r|patient|client|student|class|thesis|essay|novel)\S+ ){0,7}?suicide(?! (?:squad|prevention|rates?|risk|awareness|hotline|loss|survivors?|note|statistics|bombers?|mission|pact|watch|helpline|door|squeeze|was|by))(?!.*(?:brother|sister|mom|dad|friend|father|mother|uncle|aunt|cousin|husband|wife|son|daughter|class|essay|thesis|book|film|movie|song|novel|paper|article|study|studies|patients?|clients?|lost|losing|news|training|character|neighbou?r|colleague|students?|teacher|read|volunteer|research|career|political|social|against))
    suicide && (?:that is (?:all|what)|all|what) i (?:can )?think about

soft quiet_forever 1
    how (?:quiet|peaceful|calm|silent|easy|restful) it (?:would|will|must) be
    i (?:am|will be) ending it(?! (?:with|between|there|here|on|at))(?!.*(?:him|her|relationship|boyfriend|girlfriend|dating|contract|lease|job|membership|call))

soft forever 1
    (?:forever|eternal|endless) (?:quiet|asleep|gone|peace|sleep|silence|dark|rest)|(?:quiet|peace|rest|sleep|silence) forever

other somebody_hints_at_it +joke
    {kin} (?:.{0,30} )?(?:wants?|wanted|wish\w*) to (?:go to heaven|be (?:with|in) (?:god|heaven|jesus)|be an angel)(?: .*)?
    {kin} (?:.{0,60} )?(?:wrote|left|found|hid|letters?|note)(?: .*)?(?:letter|note|letters|goodbye)(?: .{0,40})? (?:drawer|room|bag|desk|bed|pillow|pocket|diary)(?! .{0,12}(?:from school|love letter|teacher))(?: .*)?
    (?:found|seen|read) (?:a |the )?(?:letter|letters|goodbye note|note) (?:to|for) (?:our|the|his|her|their|my) (?:\S+ )?(?:children|kids|family|parents|daughter|son|wife|husband|each of us)(?: .*)?
    (?:text|message|voicemail|email|note|letter)(?: .{0,40})? (?:saying |that said )?(?:tell (?:my|the) (?:kids|wife|husband|mom|family|children|daughter|son)|look after my|i love you all goodbye)(?: .*)?
    {kin} (?:.{0,20} )?(?:sits?|sitting|sat|stays?|locked) (?:\S+ ){0,2}?in the (?:garage|car) (?:.{0,12} )?(?:engine|motor|exhaust|hose|door shut)(?: .*)?
    {kin} (?:has|picked|set|chosen) (?:a |the )?(?:date|day|plan) (?:.{0,24} )?(?:do it|kill|die|end)(?: .*)?
    {kin} (?:took|has taken|may have taken|swallowed|has had) an? (?:overdose|od)(?: .*)?
    (?:someone|somebody|person|girl|boy|guy|friend)(?: \S+){0,6} (?:is )?(?:cutting|hurting|harming|hanging|overdosing) (?:live|on camera|on stream|{selves}|in front of)(?: .*)?

means asks_what_it_is_like +past +joke
    (?:fatality|kill|lethality|success|mortality) rate(?: .*)?(?:method|inhal\w+|mix\w*|tonight|next week|i will|i am going|myself)(?! (?:of the (?:virus|disease)|covid))(?: .*)?|(?:method|inhal\w+|chemicals) (?:.{0,60})(?:fatality|kill|lethality) rate
    (?:what|which|how much|how big a|how high a) dose (?:.{0,30} )?(?:not wake|die|sleep forever|fatal|lethal|kill|never wake)(?: .*)?
    (?:is it|would it be|how|does it|will it) (?:be )?(?:quick|fast|painless|painful|instant\w*|hurt|long|take)(?: \S+){0,4} (?:jump\w*|hang\w*|drown\w*|overdos\w*|bleed\w* (?:out|to death)|hit by a train|shot in the head|suffocat\w*)(?! (?:in the (?:game|film)|rope|on a trampoline|out with|washing))(?: .*)?
    (?:does|would|will|is|do) (?:hanging|jumping|drowning|overdosing|bleeding out|suffocating|a bullet)(?: \S+){0,5} (?:hurt|painful|quick|long|fast|instant|work)(?! out)(?: .*)?

eating counts_and_hides
    (?:run|exercise|gym|work out|walk|cycle|train) (?:until|till) (?:.{0,24} )?burn(?:ed|t)? (?:off|it off|them off)(?: .*)?(?:bite|ate|eaten|meal|calorie\w*|throw up)(?: .*)?
    chew\w* (?:\S+ ){0,3}?and spit(?: .*)?
    (?:count|counting|weigh|weighing) every (?:grape|bite|calorie|crumb|almond|gram|step|leaf|spoon\w*)(?: .*)?
    lost \d+ (?:kilos?|kg|pounds|lbs|stone) && (?:hair|can not stop|count\w*|faint\w*|period|still fat|scale|hungry|bones)(?!.*(?:slimming world|doctor is pleased|chemo|surgery))

psychosis thoughts_from_outside
    thoughts? (?:are|is) not (?:mine|my own)(?: .*)?|(?:somebody|someone|they|something) (?:types?|puts?|inserts?|plants?|beams?|sends?) (?:them|thoughts|words|ideas) (?:in|into) (?:me|my|$)
    (?:everyone|everybody|people|strangers|they|the whole) (?:.{0,24} )?knows? (?:what|who|about|my)(?: .*)?(?:radio|tv|telly|the news|broadcast\w*|newspapers?|billboards?)(?! .{0,12}(?:i was on|interview))(?: .*)?

perinatal_risk cannot_bond +past
    (?:post ?partum|newborn|my baby|the baby|weeks old|gave birth|after the birth) && (?:leav(?:e|ing) (?:the|my) baby|run(?:ning)? away|can not stop crying|feel nothing|not bond\w*|regret (?:having|the baby)|do not love (?:her|him|the baby)|hate (?:being a mom|her|him)|wrong mother|walk out)(?!.*(?:neighbou?r|toddler running|the dog))

abuse_partner lives_in_fear
    (?:he|she|husband|wife|boyfriend|girlfriend|partner|ex) (?:\S+ ){0,3}?(?:smash\w*|break\w*|broke|throws?|threw|punch\w*) (?:something|things|plates|doors?|the (?:walls?|doors?|phone)|my (?:phone|things|wrist|arm|stuff)) && (?:when|if|late|angry|my (?:wrist|arm|face|jaw)|scared|afraid|again|last (?:night|week))(?!.*(?:toddler|cat|tantrum|baby|in the game|clumsy))

overdose doubled_dose +joke
    (?:took|swallowed|drank|downed|taken) (?:the|a|my) (?:whole|entire|full) (?:bottle|box|packet|lot|strip|pack)(?: of {pills})? && (?:sleepy|sorry|dizzy|goodbye|tired|floating|warm|numb|heavy|done|waiting)(?!.*(?:water|wine|juice|milk|ketchup|champagne|course of|antibiotics))
    (?:doubled (?:up|my|the)|double dose|two doses|took it twice|twice the dose|extra dose) && (?:mistake|accident|eyes open|sleepy|drows\w*|methadone|insulin|breath\w*|dizzy|confus\w*|warfarin|lithium|morphine)

medical sudden_headache +joke
    worst headache && (?:stiff|neck|vomit\w*|sudden\w*|hammer|thunder|light hurts|vision|confus\w*)
    (?:skin|face) (?:is |looks |gone |went |has gone )*(?:grey|gray|blue|ashen) && (?:chest|breath\w*|sweat\w*|clutch\w*|collapsed)
"""
