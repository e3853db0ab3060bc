"""English: things that happen to people or through them, told in ever new ways: others at risk, harm, abuse, the body."""

from __future__ import annotations

MACROS = r"""
kin = (?<!as )(?<!i am )(?<!being )(?<!am still )(?:my|our|a|the|his|her|this|that|one of (?:my|our|the)) (?:\S+ ){0,2}?(?:friends?|mate|bestie|boyfriend|girlfriend|partner|husband|wife|ex|son|daughter|kid|child|boy|girl|guy|chap|lad|bloke|man|woman|lady|brother|sister|cousin|nephew|niece|uncle|aunt|
    grandson|granddaughter|grandpa|grandma|grandfather|grandmother|nan|mom|mother|dad|father|roommate|flatmate|housemate|colleague|coworker|student|pupil|neighbou?r|teenager|teen|tenant|employee|teammate|classmate|client|patient|\d+ year old|stepson|stepdaughter|fiancee?|online friend)(?: of (?:mine|ours))?|
    (?:nephew|niece|cousin|flatmate|roommate|bestie|friend|brother|sister|son|daughter|someone|somebody|he|she|they)
theirs = his|her|their
selves = himself|herself|themself|themselves|hisself
partner = husband|wife|boyfriend|girlfriend|partner|fiancee?|ex|spouse|ex husband|ex wife|ex boyfriend|ex girlfriend
"""

RULES = r"""
other somebody_speaks_of_dying +joke
    {kin} (?:.{0,60} )?(?:say|says|said|saying|told|tells|texted|text|texts|wrote|writes|posted|posts|messaged|joke|jokes|joking|talks?|talking|threaten\w*|swears?|swore|keeps?|mentioned|hinted|admitted|screamed|whispered) (?:.{0,60} )?(?:(?:was|were|am|is|be|being) dead|dying|wants? to die|to die|kill {selves}|killing {selves}|hang(?:ing)? {selves}|suicid\w*|goodbye|farewell|end (?:it|{theirs} life)|ending (?:it|{theirs} life)|without (?:him|her|them)|better off|not (?:want to )?be (?:here|alive)|nothing to live for|no reason to live|pills ready|shoot(?:ing)? {selves}|jump(?:ing)? (?:off|from|in front)|rope ready)(?! .{0,20}(?:to (?:the|my|our) (?:team|class|office)|lol))
    {kin} (?:will|would|is going to|am going to|shall|might|could|wants to|tried to|has tried to|tries to|is threatening to|is going to|is about to|was about to|shell|hell|theyll|is threatening to|threatens to|threatened to) (?:kill {selves}|end {theirs} (?:own )?life|take {theirs} (?:own )?life|hang {selves}|die if|hurt {selves}|harm {selves}|jump(?! (?:ship|in|on|rope|the|for|up|into))|overdose)(?! (?:laughing|in the (?:film|movie|book)))
    {kin} (?:has |have |had |is |are |was |were |been |keeps? |started |also )*(?:cutting|cuts|burning|burns|hurting|hurts|harming|scratching|starving) (?:{selves}|{theirs} (?:arms?|legs?|wrists?|thighs?|skin|own))(?! (?:hair|nails|hand on))
    {kin} (?:.{0,40} )?(?:wanting|wants|wanted|wish\w*|thinking|thoughts|plan\w*|going) (?:to |of |about )*(?:end(?:ing)? {theirs} (?:own )?life|kill(?:ing)? {selves}|die|be dead|not be (?:here|alive)|suicide)(?: .*)?
    {kin} (?:.{0,30} )?(?:has|got|bought|found|hid|hides|keeps|cleans?|cleaning|loaded) (?:.{0,16} )?(?:rope|noose|gun|shotgun|rifle|pistol|pills|razors?|blades?)(?: .*)? && (?:suicid\w*|die|dying|dead|divorce|nothing to live|giving|gave|goodbye|scared|worried|wants|afraid|kill {selves}|depress\w*)(?!.*(?:hunting season|shooting range|prescri\w+|kill me|hurt me|threaten\w* me))
    {kin} (?:.{0,40} )?(?:said goodbye|saying goodbye|goodbye|gave me|giving|gave|given) (?:.{0,30} )?(?:odd|oddly|strange\w*|weird|as if|like it was|for good|forever|away|story|budgie|cat|dog|watch|things|tools)(?: .*)?(?:.*(?:scared|worried|odd\w*|strange\w*|weird|not answering|bad feeling|afraid)|$)(?! (?:at the (?:airport|station)|party))
    {kin} && (?:not safe (?:alone|on {theirs} own)|scared to leave (?:him|her|them)|afraid to leave (?:him|her|them)|scared (?:he|she|they) (?:will|might)|worried (?:he|she|they) (?:will|might)) && (?:fine without (?:him|her|them)|alone|hurt|die|kill|do something|stopped talking|not eat\w*|goodbye)(?!.*(?:dog|puppy|cat|toddler|babysit\w*|fire|stranger|fall over))
    (?:how|what) (?:can|do|should|could) (?:i|we) (?:.{0,20} )?(?:stop|help|save|keep|talk|say|do) (?:.{0,40} )?(?:from )?(?:killing|hurting|harming|cutting) {selves}
    (?:posted|left|sent|wrote|made) (?:me |us )?(?:a )?(?:goodbye|farewell|last)(?: post| story| message| note| video| text)?(?: .{0,40})? && (?:scared|worried|afraid|not (?:answering|replying|picking)|what (?:do|should)|help|her|him|them|she|he)(?!.*(?:party|farewell do|my (?:job|team)|colleague leaving))

threat means_to_harm +past
    (?:they|everyone|he|she|you|all of you|all of them) (?:will|are going to|is going to) (?:all )?(?:see|pay|regret|be sorry|learn|remember me|know my name)(?: .*)? && (?:rifle|gun|guns|pistol|knife|shotgun|a list|bomb|machete|weapon|petrol|gasoline|acid)(?!.*(?:game|water gun|nerf))
    (?:if|when) i (?:go|go down|die|leave|end it|do it) (?:i am |i will )?(?:taking|take|bring|bringing) (?:him|her|them|everyone|someone|the kids|my (?:kids|children|family|wife|husband|ex)|others|people|as many)(?! (?:to|on|out|for|home|shopping|camping))(?: .*)?
    i am (?:taking|bringing) (?:him|her|them|everyone|the kids|my (?:kids|children|family)|others)(?: and (?:the|my) \S+)? (?:down |out |all )?with me(?! (?:to|on|for|shopping|in|camping|when i (?:travel|move)))
    (?:going to|will|gonna|about to|want to) (?:smash|cave|bash|kick|break|beat|crack) (?:his|her|their|that \S+) (?:skull|head|face|neck|teeth|jaw)(?: in| open)?(?= .*(?:tonight|tomorrow|bought|bat|knife|waiting|when he|when she|gun|hammer|ready|mean it)|$)(?! (?:in the match|at (?:fifa|chess)))
    (?:bought|got|have|took|packed|sharpened|carrying) (?:the|a|my) (?:bat|knife|hammer|machete|gun|crowbar|blade|axe) (?:.{0,20})?(?:and )?(?:tonight|tomorrow|now|today|when) (?:.{0,12})?i (?:am going to|will)(?: .*)?(?:him|her|them|skull|head|face|pay)

sextortion pictures_as_a_threat +past +joke
    (?:recorded|screenshot\w*|screen ?shot\w*|filmed|saved|has|have|got|threat\w*|post|leak|share|send|show|expose) && (?:nudes?|naked|private (?:videos?|pics|pictures|photos?)|intimate|our videos?|my (?:pics|pictures|photos?|videos?|body)|on cam|webcam|on camera|sex ?tape) && (?:pay|money|gift cards?|bitcoin|contacts?|followers|my (?:parents|school|family|boss|wife|husband|friends|job)|everyone|unless|if i (?:do not|leave|block)|or (?:he|she|they) (?:will|tells?)|blackmail\w*|threat\w*|online|come back)(?!.*(?:photographer|portfolio|wedding photos|passport))
    (?:recorded|filmed|screenshotted) (?:me|us) (?:on|in|while|naked|doing)(?: .*)?(?:gift cards?|money|pay|bitcoin|send it|show)(?: .*)?

abuse_child hurt_at_home
    (?:dad|father|mom|mother|stepdad|stepfather|stepmom|step dad|step mom|uncle|aunt|grandpa|grandfather|brother|cousin|babysitter|coach|teacher|priest|family friend|mom boyfriend|moms boyfriend|foster dad|neighbou?r) (?:\S+ ){0,4}?(?:comes?|came|coming|sneaks?|gets?|got|climbs?|lies|lay) (?:in|into|to|on) (?:my|the) (?:room|bed|bedroom|bathroom)(?= .*(?:night|tell|secret|door|undress|touch|asleep|sleep|quiet|scared|afraid|dark)|$)(?! to (?:say good ?night|wake me|get))
    (?:dad|father|mom|mother|stepdad|stepfather|uncle|grandpa|brother|cousin|coach|teacher|babysitter|neighbou?r|family friend) (?:\S+ ){0,4}?(?:touche[sd]?|touching|touches|kisse[sd]|rubs|gropes?|hugs me too|looks at me (?:naked|in the shower)) (?:me|my)(?! (?:heart|soul|shoulder|up))

abuse_partner hurt_by_partner
    {partner} (?:\S+ ){0,3}?(?:hits?|hit|beats?|beat|slap(?:s|ped)|punche[sd]|kick(?:s|ed)|chok(?:es|ed)|strangl(?:es|ed)|shov(?:es|ed)|push(?:es|ed)|burn(?:s|ed|t)|grab(?:s|bed)) (?:me|my)(?! (?:up|at (?:chess|mario|cards|tennis|fifa)|car|with (?:a )?(?:snowball|pillow|news|idea)|to it|in (?:fifa|scrabble)))(?: .*)?
    {partner} (?:\S+ ){0,3}?(?:locks?|locked|shut|shuts) me (?:out|in)(?: .*)?(?=.*(?:hit|night|afraid|scared|house|room|hours|without|phone)|$)(?! by (?:mistake|accident))

assault forced_to +past
    (?:forced|made|pressured|coerced|tricked) me (?:to|into) (?:have |having )?(?:sex|sleep with|oral|touch (?:him|her|them)|do (?:sexual|sex) \S+|things i did not want)(?: .*)?
    (?:had sex with me|slept with me|was on top of me|did it|took advantage of me) (?:.{0,20} )?(?:when|while|because) i (?:was|had been) (?:drunk|asleep|passed out|unconscious|high|drugged|sleeping)

self_harm urge_to_cut
    (?:urge|urges|need|craving|itch|tempt\w*|want) (?:to |for )?(?:grab|take|pick up|use|reach for|get|find|feel) (?:the|a|my) (?:blade|razor|knife|lighter|scissors|sharpener|glass)(?! .{0,16}(?:cook\w*|chop|dinner|shav\w*|candle))
    (?:scratch\w*|cut|cuts|dug|clawed|carved|picked|rubbed|bit|punched) (?:at |into )?my (?:\S+ )?(?:arms?|legs?|wrists?|thighs?|skin|hands?|stomach|knuckles|face) (?:\S+ ){0,3}(?:until|till|and|on purpose|raw|open|after|again|because)(?: .{0,30})?(?:bled|bleed|blood|raw|on purpose|helps?|calm\w*|numb|phone call|argument|fight|upset|angry|hate)(?!.*(?:mosquito|poison ivy|eczema|hives|rash|cat|bramble|rose))
    (?:cut|slit|slashed|opened) my (?:wrists?|arms?|veins?)(?= .*(?:lot of blood|so much blood|blood everywhere|bleeding|not stop|deep|towel))

medical cut_deep +joke
    (?:cut|slit|slashed|opened) my (?:wrists?|veins?|throat|arms?) (?:.{0,30} )?(?:lot of blood|so much blood|too much blood|blood everywhere|bleeding (?:a lot|badly|out)|will not stop)(?: .*)?
    (?:cut|slit|slashed|opened) my (?:wrists?|veins?|throat) && (?:lot of blood|so much blood|blood everywhere|bleeding|feel (?:faint|cold|dizzy))(?!.*(?:years ago|last year|tv|movie))
    (?:arm|side|face|leg) (?:\S+ ){0,3}(?:heavy|numb|weak|dead|droop\w*|tingl\w*|dropped|limp) && (?:tight\w*|pressure|pain|squeez\w*|talking nonsense|nonsense|slurr\w*|speech|droop\w*|confus\w*) && (?:chest|jaw|sudden\w*|face|talk\w*|speech|words|will not let up|sweat\w*|breath\w*)(?!.*(?:gym|workout|slept on|pins and needles|panic attack passed))
    (?:tight\w*|pressure|pain|weight|squeez\w*|crush\w*) (?:in|on|across) (?:my|his|her) chest(?= .*(?:let up|not stop|arm|jaw|sweat\w*|sick|breath|spread\w*|hours?|worse|go away|heavy|dizzy)|$)(?!.*(?:anxi\w*|panic|stress|grief|when i think|public speaking|nerves))
    {kin} (?:\S+ ){0,3}(?:having|having another|in|has) (?:a |an )?(?:seizure|fit|convuls\w*|stroke)(?= .*(?:not stop\w*|stopping|now|minutes|blue|help|still|please|what)|$)(?!.*(?:years? ago|last year|was fine))
    (?:faint\w*|pass(?:ed|ing) out|black(?:ed|ing) out|collaps\w*|dizzy and) && (?:(?:have |has )?not eat\w*|days without (?:food|eating)|purg\w*|laxatives?|starv\w*|fasting) && (?:fat|weight|days|thin|calories|purg\w*|scale|stairs|laxatives?)(?!.*(?:ramadan|stomach (?:bug|flu)|blood test))
    (?:lips|face|skin) (?:is |are |going |gone |turning |turned )*(?:blue|grey|gray)(?= .*|$)

overdose too_much_taken +joke
    (?:took|taken|take|swallowed|had|drank|used|injected) (?:\S+ ){0,2}?(?:too (?:much|many)|more than (?:i should|the (?:dose|label))|way too (?:much|many)) && (?:pills|\d+|twenty|thirty|forty|dose|tablets|insulin|heart|chest|dizzy|sleepy|sick|accident|breath\w*)(?!.*(?:food|cake|sun|coffee|wine|on my plate|work|ice cream|tequila))
    (?:swallowed|took|taken|downed|drank|ate) (?:everything|all (?:of it|that was|i (?:had|found|could find))|the lot|whatever (?:was|i found)|every (?:pill|one|last|single)\S*|the whole (?:bottle|box|packet|pack|thing|lot)|the entire (?:bottle|box|packet)) (?:.{0,16} )?(?:in|from|of|out of|feel\w*|sorry|now|and|goodbye|sleepy)(?: .{0,30})?(?:cabinet|cupboard|drawer|box|bottle|bathroom|medicine|sleepy|sorry|dizzy|goodbye|floating|tired|wait\w*)?(?!.*(?:pizza|fridge|cake|water|smoothie|juice|to (?:the|my) (?:room|car|school)))(?! (?:in (?:my|your) stride|to (?:court|the (?:bank|tip))|for granted))
    (?:drank|swallowed|drunk|ate|ingested|sipped) (?:\S+ ){0,3}?(?:bleach|drain cleaner|antifreeze|pesticide|weed ?killer|detergent|cleaning fluid|toilet cleaner|turpentine|white spirit|paint thinner|rat poison|disinfectant|ammonia)(?! .{0,10}(?:in the (?:film|movie)))
    (?:needle|syringe|foil|powder) (?:\S+ ){0,3}(?:floor|arm|lap|beside|next to) && (?:blue|slumped|not breathing|unconscious|will not wake|cold|passed out|collapsed)

withdrawal cold_turkey 2 +joke
    (?:quit|stopped|came off|off|stopping|quitting) (?:\S+ ){0,3}?(?:drinking|alcohol|booze|vodka|benzos?|xanax|valium|pills|clonazepam|klonopin|gin|whiskey) && (?:shak\w+|seeing things|seeing|hallucinat\w*|sweat\w*|seizure|ants|bugs|spiders|fever|confus\w*|tremor\w*|heart racing)(?!.*(?:years ago|last year|months ago|feeling great))

psychosis hears_what_is_not_there
    (?:hear|hearing|heard) (?:people|them|somebody|someone|men|a man|a woman|neighbou?rs?|whispers?|my name|talking|laughing) (?:.{0,40} )?(?:nobody|no one|not there|empty|alone|nothing there|is not there|through the (?:walls?|pipes?|vents?)|in the (?:walls?|pipes?|vents?)|when i am alone)(?! .{0,20}(?:upstairs party|thin walls))(?: .*)?
    (?:put|hid|hidden|planted|installed|placed) (?:cameras?|microphones?|bugs?|chips?|wires?|sensors?) (?:in|inside|behind|under|on) (?:my|the) (?:\S+ ){0,2}(?:alarms?|walls?|lamps?|ceiling|tooth|teeth|head|tv|bed|food|lights?|pipes|vents?|clock)(?!.*(?:landlord told|home security|nanny|we had|i had|electrician))
    (?:talk|talks|talking|speak|speaks|whisper\w*) to me (?:.{0,14} )?(?:through|from|in|out of) (?:the |my )?(?:pipes?|walls?|tv|radio|vents?|lamp|ceiling|drains?|wires?|speakers when off)

command must_free_the_child
    (?:my|the) (?:baby|child|son|daughter|kids?) (?:is|are) (?:not (?:my|mine|the real|really|human)|evil|possessed|a demon|the devil|an? (?:changeling|impostor|imposter)|cursed)(?: .*)?(?:evil|demon|devil|let it out|get it out|free|must|have to|need to|save|end|before|kill|out of him|out of her)(?: .*)?
    (?:something|it|a demon|the devil|evil) (?:\S+ ){0,3}(?:in|inside|into) (?:him|her|the baby|my baby|the child|my son|my daughter) (?:.{0,30} )?(?:let it out|get it out|must|have to|need to|drive it out|before)(?! .{0,10}(?:doctor|hospital|fever|tooth))(?: .*)?

perinatal_risk not_my_baby +past
    (?:baby|newborn) is not (?:my|the real|really my|mine)(?: baby)?(?!.*(?:my sister|niece|nephew|babysit\w*|paternity|dna|surroga\w*|friend))(?: .*)?

mania sleepless_and_high
    (?:no sleep|not slept|have not slept|not sleeping|without sleep|awake|up) (?:\S+ ){0,4}?(?:since|for|in) (?:\S+ ){0,2}?(?:days?|nights?|sunday|monday|tuesday|wednesday|thursday|friday|saturday|week|\d+ hours) && (?:not need (?:it|sleep|to sleep)|glorious|amazing|unstoppable|invincible|genius|chosen|on fire|never (?:felt )?better|maxed out|quit my job|thousand miles|million miles|plans? to|started (?:three|four|five)|brilliant|electric|god)(?!.*(?:baby|newborn|exam|deadline|worried|anxious|pain))
    (?:thoughts?|mind|ideas) (?:\S+ ){0,3}(?:thousand|million|hundred) miles(?= .*(?:glorious|amazing|love it|genius|god|unstoppable|no sleep|never better|brilliant)|$)

substance cannot_do_without
    (?:can not|can no longer|unable to|could not) (?:get through|face|start|manage|survive|function|sleep|work|cope|go) (?:\S+ ){0,4}?(?:without|unless i) (?:\S+ ){0,3}?(?:vodka|wine|gin|whiskey|drink|drinking|alcohol|beer|booze|pills|weed|coke|cocaine|oxy|xanax|a line|using|a hit|heroin|codeine)(?! (?:coffee|tea|enough water))
    (?:hide|hiding|hid|sneak\w*|stash\w*) (?:\S+ ){0,3}?(?:vodka|bottles?|drinking|alcohol|wine|gin|booze|pills|coke|my using|empties)(?! .{0,12}(?:surprise|birthday|from the (?:baby|kids|toddler)))

means how_much_would_it_take +past +joke
    how (?:many|much) (?:of (?:these|those|them|this|it|my)|(?:sleeping |pain |heart )?(?:pills|tablets)|insulin)(?: \S+){0,4} (?:would|does|do|will|did|could) (?:it|they|i) (?:take|need|kill|be (?:fatal|lethal|enough))(?! (?:for (?:a|my) headache|to (?:feel better|work|sleep well|help)))(?: .*)?
    (?:which|what|any) (?:bridges?|buildings?|roofs?|stations?|cliffs?|car parks?|balcon\w+|platforms?) (?:.{0,24} )?(?:without|no|not have|do not have|has no|have no|lack\w*|low) (?:barriers?|nets?|railings?|fences?|guards?|cctv|cameras|anyone)(?: .*)?
    (?:way|ways|method|methods|how) (?:\S+ ){0,3}?(?:to )?(?:go|die|leave|end it|do it|pass|slip away) (?:\S+ ){0,2}?(?:that )?(?:does not|do not|will not|not|without|no|with no|least|less) (?:it )?(?:hurt\w*|pain\w*|suffer\w*|much pain|feeling)(?! (?:feelings|anyone feelings|her|him))(?: .*)?
    (?:can|could|would|will) (?:i|you|someone|one|a person) (?:overdose|od|die) (?:on|from|of) (?:\S+ ){0,3}?(?:pills|pressure|heart|sleeping|allergy|iron|vitamin|cold)(?: .*)?(?:hurt|pain|long|how|many|quick|fatal|$)

bereaved has_lost_somebody +neg +past
    (?:mom|dad|nan|gran|grandma|grandpa|mother|father|husband|wife|brother|sister|son|daughter|best friend) (?:died|passed|passed away|is gone|left us)(?: (?:on|last|in|this|yesterday|today|two|three|a|\d+).*|$)(?! (?:me|for another))
    (?:we|i) (?:lost|buried|said goodbye to) (?:our|my) (?:little |baby |only |eldest |youngest |dear )*(?:boy|girl|son|daughter|baby|child|mom|dad|wife|husband|brother|sister|twins?|friend|best friend)(?! (?:in the (?:shop|crowd|mall)|at (?:the )?(?:ikea|airport|station)))(?: .*)?

minor at_school +neg +joke
    i am in (?:the )?(?:year (?:[5-9]|1[01])|\d(?:th|rd|nd|st)? grade|(?:sixth|seventh|eighth|ninth|tenth) grade|middle school|primary school|secondary school)|i am (?:in )?[5-9]th grade|in (?:[5-9]th|1[01]th) grade
"""
