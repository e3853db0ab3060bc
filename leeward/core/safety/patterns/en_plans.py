"""English: a death that is near, told by what surrounds it: the day, the place, the means, the note, the things put in order."""

from __future__ import annotations

MACROS = r"""
hour = tonight|tomorrow|today|(?:on |this |next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:at|by|before|after|past) (?:noon|midnight|dawn|fajr|ten|six|seven|eight|nine|\d+|then|sunrise|school|work)|in (?:an hour|\d+ (?:mins?|minutes|hours?))|when (?:he|she|they|the \S+|my \S+|everyone|mom|dad|it)(?: \S+){0,3}? (?:goes?|go|gone|asleep|sleeping|sleeps|leaves?|out|away|over|ends)|once (?:they|the|he|she|it|everyone) .{0,20}|on the \d+(?:st|nd|rd|th)?
perch = roof|rooftop|footbridge|viaduct|parapet|ledge|chair|stool|crossing|cliff|bridge|platform|car park|multi storey|overpass|window ?sill|balcony|tracks|top floor|railings?|scaffold\w*|terrace|rig
rail = rails?|railings?|handrails?|barriers?|parapet|bridge|fence|bannister|banister|balcony|ledge|safety fence
secretkeep = tin|drawer|locker|bag|backpack|rucksack|mattress|bedside|shoebox|wardrobe|jacket|pocket|sink|glovebox|passenger seat|lap|nightstand|sock
"""

RULES = r"""
now at_the_place
    (?:i am|am|im|sat|sitting|stood|standing|perched|legs are|i) (?:\S+ ){0,3}?(?:on |over |past )?the (?:wrong|other|far|outer|outside) side of (?:the|a) {rail}
    (?:wrong|far|outer) side of the {rail}(?! (?:of the party|debate|card|deal))|(?:past|over|climbed over) the (?:handrail|parapet|railings?|safety (?:rail|barrier|fence)) && (?:i am|sea|water|wind|drop|down|holding|soft|hold|here|bye|sorry|jump|legs?|arm)(?!.*(?:cat|dog|ball|toddler|yesterday|this morning))
    (?:standing|stood|up|climbed) on (?:the|a) (?:chair|stool) (?:now|typing|with|and it|rope|looking|sorry|bye)(?! (?:a (?:duster|bulb|paintbrush)|the (?:bulb|duster|paint)|change|fix))|(?:legs|feet) are (?:out|over|dangling|hanging)(?: .*)?$ && (?:window|ledge|roof|edge|balcony|bridge)(?!.*(?:pool|boat|swing))
    (?:on|at|up on|off|from) (?:the |a |my )?(?:\S+ ){0,2}?{perch}(?! (?:games?|shoes|of the|loan|club|diving)) && (?:shoes (?:are )?(?:next|off|beside|by)|do not think i am coming down|not coming (?:back )?down|will not come down|next one i think|going to step|when the song ends|until i am brave|looking down and i|letting them go by|nobody up here but|long way down|phone (?:at|on) \d|bye everyone|say bye|barriers (?:are )?(?:coming|comin) down|going to let go|soft from here|over the motorway)(?!.*(?:paint|window cleaner|abseil|bungee|rehears|show|band|survey|scaffolder|firework|sandcastle|kids|photo\w*|view|cat))
    (?:waves?|water|sea|river|lake) (?:\S+ ){0,3}?(?:up to|at|past|over) my (?:waist|chest|neck|chin|shoulders) && (?:bye|goodbye|sorry|walking|going|not coming|cold now|tell|phone|keep going|out)(?!.*(?:swim\w*|surf\w*|wetsuit|paddle|holiday|aqua|flood|yesterday))
    (?:razor|blade|hose|how pipe|knife|belt) && (?:bath (?:is )?(?:running|run)|(?:bathroom|door|garage) (?:is )?locked|engine (?:is )?(?:on|running)|not for a shave|pipe) && (?:locked|not for|alone|sorry|tonight|love|nobody|bye)(?!.*(?:legs|shaving|diy|shower gel|car wash))
    on the edge literally|(?:on|at) the (?:footbridge|bridge|overpass|viaduct) over the (?:motorway|river|highway|railway|tracks|m\d+)$

now in_progress
    (?:cut|slit|slashed|opened) (?:both|my) (?:wrists?|veins?)$|(?:will not|would not|can not) stop bleeding (?:and |so )?i (?:meant|wanted|did it)|(?:blood|bleeding) && i (?:wanted it to be over|meant (?:to|it)|did it on purpose|want to die)
    (?:started|start|i have started)(?: it)? && (?:too late (?:to|now)|not getting out|while it works|do not feel it yet|can not undo|lights off|wanted a voice|no going back|do not call)(?!.*(?:series|book|job|course|diet|download|film|bread|queue|essay))
    (?:chat|talk|stay|wait|nice|sit) (?:\S+ ){0,6}?(?:till|until|while) it (?:works|kicks in|takes|is over|is done)(?! (?:out|properly|again|with))
    stay (?:with me|on|here) (?:\S+ )?while i do it(?! (?:dishes|up))|^(?:it is |its )?(?:done it|done) (?:now )?(?:it is )?(?:pills|done|swallowed)|(?:i have )?(?:done|did|don) it(?: now)? (?:.{0,20} )?(?:feeling sleepy|feling sleepy|sleepy|pills|sorry mom)

overdose too_much_taken +joke
    i (?:don|do not|have don) (?:swallow|drink|take|chop|drop) (?:all |the |my |plenty |whole |am )*(?:pills|medicine|drugs?|tabs|poison|sniper|otapiapia|rat poison|bleach|kerosene)(?: .*)?(?<!not drink drugs)(?!.*(?:every day|anymore|with alcohol|because|since))
    (?:took|taken|swallowed|tok|tooj|had|swallow) (?:all|all of) (?:the|thee|these|those|teh) pills(?! (?:out|to|from|back|in (?:the )?(?:bag|car)|and (?:put|threw)))
    (?:took|taken|swallowed|tooj|downed) the (?:lot|whole (?:lot|bottle|botle|box|packet|strip))(?= (?:with|of|is|now|and|nwo|i am|it|hours|ago|sleepy|my|feel)|$)(?! (?:to|of (?:the )?(?:antibiotics|water|juice|ketchup|photos?|cookies|advent)|with (?:me|us|my cereal)))(?!.*(?:to the (?:tip|shop|bank)|antibiotics|home with me))
    too many pills on purpose|(?:on purpose|deliberately) (?:\S+ ){0,4}?(?:took|swallowed) (?:\S+ ){0,2}?(?:pills|too many|all)|(?:the )?whole bottle$ && (?:good ?night|goodbye|down the hatch|sorry)(?!.*(?:wine|prosecco|ketchup|gin|champagne))
    (?:bottle open|bottle is open) (?:and )?all of it (?:is )?going down me|swallowed the goodnight

attempt attempt
    (?:tried|tried it|tried to) (?:again )?(?:last night|last week|last month|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|this morning|again) && (?:nobody knows|no one knows|did not (?:take|work)|threw up|walked in|scarf|neck|stitches|discharged|want to|ward|sick on|found me|i still want)(?!.*(?:recipe|restaurant|curry|audition|driving test|quit smoking|call\w* you|sourdough|gym))
    (?:woke|wake|waking|woken) up (?:\S+ ){0,4}?(?:(?:when |and )?(?:i )?was not (?:supposed|meant) to(?! day off)|in (?:resus|icu|a&e|hospital) (?:\S+ ){0,4}(?:furious|angry|disappointed))(?! (?:be (?:on shift|at work)|work))
    (?:days|weeks|month|a month|fortnight|months) since (?:i (?:tried(?: it)?$|tried it|tried to (?:die|go|end)|drove into|jumped|took them)|the (?:river|bridge|pills|overdose|attempt)|they pumped me)(?: .*)?(?!.*(?:raft|swim|opened|closed|hike|marathon|three kids|have cake|bless them))
    (?:drove|drive|aimed|steered|swerved|driven) (?:\S+ ){0,3}?(?:into|at) (?:a|the|that) (?:wall|tree|barrier|lorry|bridge|pole) (?:\S+ )?on purpose|aimed at the wall|(?:they )?pumped (?:me out|my stomach)
    (?:talked|walked|pulled|took|led|guided) me (?:down|off|back) (?:from )?(?:the )?(?:platform|bridge|ledge|roof|edge|tracks|railings?|cliff)(?! (?:to the (?:train|ferry)|for lunch))|(?:taxi driver|police\w*|stranger|jogger|man) talked me down(?! (?:on (?:the )?price|\d|to \d))
    (?:had|got) (?:it all|it|the (?:belt|rope|noose|bag|cord|pills)|them all up) (?:ready|round|around|tied|on|up|in my hand)(?: \S+){0,4}? (?:and )?(?:then|until|but|when|till|and) (?:\S+ ){0,5}?(?:knocked|rang|scratched|walked in|could not|came (?:home|in)|shouted|said good)
    over the (?:railing|rail|edge|parapet|barrier) (?:\S+ ){0,4}?(?:until|till|before) .*|(?:climbed|stepped) back (?:over|down)?$ && (?:railing|ledge|parapet|chair)(?!.*(?:paint|bulb|dust))
    meant to go all the way && (?:stitches|bandage|wrist|cut|stitched|pills|blood)|(?:last month|last week|yesterday|last night) i got as far as the (?:chair|roof|bridge|edge|railing|ledge|platform)

attempt rehearsed
    (?:practi[sc]ed?|practice run|dry run|rehears\w+|tried it out) && (?:lose my nerve|see (?:just )?how it (?:felt|feels|would feel|be)|if it would hold|it held|hanging|the knot|for real on|next time is real|the drop|in the dark|my evening)(?!.*(?:play|speech|orchestra|choir|dance|band|wedding|driving|presentation|interview|tent|hammock|shelf|swing))
    see if it would hold(?= (?:my weight|me)|$)(?!.*(?:swing|hammock))(?! (?:water|paint|the (?:cake|icing|tent)|a charge))|(?:held|put) it to my head (?:empty|unloaded)|thinking about (?:it )?loaded
    (?:walked|drove|timed|did) (?:the |my |out )*(?:route|road|way|to the spot|to the place)(?: \S+){0,4}? && (?:timed it|in the dark|nobody would see|see how it would be|found the spot|third time|\d+(?:rd|th) time)(?!.*(?:marathon|school run|race|bus|parkrun|interview|delivery|training|driving test))

have prepared
    (?:have|got|ordered|bought|keep|kept|put by|brought|sewn|collected|saved) (?:\S+ ){0,4}?what i (?:need|needed)(?! (?:for|to (?!go|do it|use))) && (?:{hour}|intend|use it|empty|laid out|lined up|locker|jacket|alone|deport\w*|enough|do it|going through|last of it|in order|nobody)(?!.*(?:recipe|dinner|party|trip|camp\w*|garden|school project|exam|birthday|wedding|diy|shelf|cook\w*|bake|presents?))
    what i need is (?:\S+ ){0,3}?(?:in|under|behind|sewn) (?:the|my)(?: .*)?(?:already|{secretkeep})
    (?:saved|been saving|kept|put|been keeping|stashed|hoarded|hid|collected|stockpil\w+|skipping) && (?:enough|counted|for when i|full box|nobody counts|nobody checks|one by one|tin is open|all at once) && (?:pills|doses|them all|tin|drawer|mattress|bedside|box|meds|medication)(?!.*(?:pharmac\w+|buttons|biscuits|loyalty|stamps|coins|nurse|travel))
    (?:what i|the thing i|stuff i|things i|everything i) (?:saved|ordered|bought|kept|put by|need)(?: \S+){0,6}? (?:is |came |arrived |s )?(?:\S+ ){0,3}?(?:on the (?:bed|bedside|table|floor)|in (?:the|my) {secretkeep}|in the post|laid out)(?! (?:for (?:the|our|my) (?:trip|holiday|party)))
    (?:the thing|it) (?:\S+ )?(?:in|inside) my (?:bag|pocket|rucksack|locker) (?:right now |been |all day |.{0,20})*tonight(?!.*(?:gift|present|ticket|costume|homework))
    i know what i am using it for|(?:i )?know how and (?:i )?know (?:when|where)|know how and (?:when|where)$|cabinet key (?:is )?in my hand|(?:took|got|have) (?:\S+ ){0,2}(?:service )?(?:pistol|revolver|shotgun|rifle) (?:down|out|from|off)(?!.*(?:range|clean|hunting|clay|licen\w+|pigeon))
    (?:have|got|i have) (?:the |a )?(?:shotgun|rifle|pistol|revolver)(?: and)? i am going (?:to|up|out)(?!.*(?:range|clay|hunt\w*|pigeon|rabbits?|shoot\w* club))|(?:knife|razor|rope|gun) is here and so am i
    (?:found|find) (?:out )?where (?:mom |she |he |dad |they )?(?:hid|hides|keeps|kept|put) the (?:pills|gun|knives|medication)|mom hid the pills but i found
    (?:have|got|there is|made|with|is) (?:a|the|my) plan (?:and|with) (?:a |the |my )?(?:day|date|means|place|way|time|method)(?! (?:for|to (?:meet|pay|finish)))|^(?:.{0,30} )?plan (?:is )?(?:made|ready|set)$(?! for)|there is (?:one|a plan) (?:it is )?for the \d+
    (?:chosen|picked|decided on|set|moved) (?:the |a |my )?(?:(?:date|day) (?:up|since|is|and it|so quiet)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) because)(?!.*(?:wedding|party|exam|flight|viewing|dentist|launch|trip|move in))|once you have picked a day
    (?:who(?:ever)?|one who|one to|someone who|steady to) (?:\S+ ){0,2}?finds? me(?! (?:on (?:instagram|facebook)|attractive|funny|annoying|interesting|boring|a (?:job|flat|date)|hiding))|mind being found in|(?:she|he|they) can find me in the (?:garage|river|woods|bath|barn|loft|shed)(?! with)
    (?:note|letter|letters|goodbye|goodbyes) (?:is |are )?(?:done|ready|finished|on (?:the|my) (?:\S+ )?(?:table|desk|pillow|bed|fridge))$|rote the note|(?:letter|video|message|note|card|letters|videos) (?:\S+ ){0,2}?(?:for|to) each of (?:my|the|our) (?:\S+ )?(?:kids|children|girls|boys|daughters|sons|grandchildren|them)(?= .*(?:coroner|\d+th|weddings?|uploaded|scheduled|sorry|stamps?|gone|tonight|will not))(?!.*(?:watch together|my speech|before my|party|all gather))
    (?:letters?|note|notes) && (?:the coroner|whoever (?:has to )?(?:come|comes) in first|when they read it after|who finds|arrive after|it was not you) 
    (?:labelled|labell?ed|passwords are|keys are|dog|cat|will done|direct debits|solicitor done) && (?:whoever opens up|does not have to guess|will not need (?:the|my) (?:car|keys|phone) back|shall not need the car|be the one to find|after tonight|after i am gone|my dressing gown pocket)(?!.*(?:holiday|moving abroad|new job))
    (?:can|gets?|have) (?:\S+ ){0,3}(?:console|bike|cat|dog|car|guitar|room|hoodie|watch|rings?) (?:after tonight(?! because)|when i am gone|tomorrow and then i am done)|gave (?:\S+ ){0,8}and then i am done with stuff

intent has_decided_on_it
    tonight (?:is )?the night && (?:do not (?:try|talk|stop|call)|can not stop|goodbye|bye|sorry|no more|guess|it came)(?!.*(?:date|concert|party|final|drag|wig|debut|match|premiere|show|prom))
    (?:^|and |but |that is when |he gets |so )i am (?:doing|gonna do|going to do) it (?:{hour})(?: .*)?(?=.*(?:find|note|sorry|locked|laid out|nobody|alone|goodbye|live with it|without me|for real))(?!.*(?:surprise|marathon|interview|bungee|skydiv\w*|driving|tattoo|homework|haircut|deadlift|laundry|workout|with \w+|assignment|dishes|quiz))
    (?:going to|will|am) (?:do|doing) it (?:.{0,40} )?(?:so (?:they|that they|there is|he|she) (?:.{0,12} )?(?:have to live with it|know what|regret|only one date)|live and they are all saying|in the school toilets|for real this time$)(?!.*(?:bungee|karaoke|propos\w*|audition))
    (?:if|unless) (?:\S+ ){1,8}?i am (?:doing it|ending (?:it|me)|going through with it|jumping|off the (?:top|roof|bridge))(?! (?:out (?:the|of the) window|tomorrow instead|alone|myself then|anyway|for (?:him|her|them)))(?!.*(?:dishes|homework|cooking|cleaning|trampoline|in the pool|with (?:him|her|them)))
    (?:my )?mind (?:is )?made up && (?:curtain|no encore|you can not|do not (?:try|stop)|nothing|goodbye|tonight|end)(?!.*(?:job|uni|buy|paint|move|haircut))
    (?:you|nobody|no one|they) (?:can|could|will) (?:not )?stop me(?: now)?(?: and|,)? (?:and )?i am not asking|nothing you (?:say|type|can say|write) (?:will|can|is going to) (?:change|stop) (?:this|it|me|my mind)(?!.*(?:pineapple|vote|team|blue|recipe))
    (?:by|before) (?:morning|midnight|dawn|then|seven|tomorrow|the time (?:\S+ ){1,6}?) ?(?:it will be over for me|i (?:will|shall) be (?:gone$|dead|with (?:him|her|dad|mom|them) (?:before|again|forever))|i shall not need to breathe|it will be over and)(?!.*(?:flight|holiday|exam|shift))
    (?:there )?(?:is not going to be|will not be|is no) (?:a |any )?tomorrow(?: s)?(?: check in)?(?: for me|$)|no more tomorrows?(?: for me|$)|(?:when the clock (?:turns|strikes)|at) \d+ i am out of this life
    (?:in|after) (?:an hour|\d+ (?:minutes|hours?)|tonight|sunday|saturday|friday) (?:nobody (?:can|will) (?:ask|hurt|reach|find) me (?:again|anymore)|i (?:will not|shall not) (?:need|be (?:here|around)) (?:\S+ ){0,4}(?:anymore|again|streak reminder))|will not be needing (?:\S+ ){0,5}after (?:sunday|saturday|friday|tonight|today)
    (?:will|going to|arranged to|be) (?:\S+ )?(?:join|with) (?:him|her|them|dad|mom|my (?:son|daughter|husband|wife)) (?:by (?:the )?(?:weekend|morning|sunday|then)|before it runs out|that night|tonight(?! (?:at|for|in|on)))(?!.*(?:dinner|train|flight|airport|hospital visit|call|zoom|cinema|pub|party))
    (?:i am )?going with (?:her|him)$ && (?:when|once) (?:the )?(?:dog|cat|he|she|mom|dad) (?:passes|dies|goes)|going to finish (?:it|what i (?:began|started)) (?:tonight|only|properly|this time)?$(?!.*(?:essay|book|chapter|project|painting|degree|game|series|jigsaw|run))
    (?:going to|will|off to|off out to) finish (?:it|what i began)(?= .*(?:manners|only|good suit|home)|$) && (?:not going home|ward|discharged|unit|good suit|who to phone)|do not plan to be here when (?:he|she|they) (?:comes?|gets?) back
    (?:no plan|not at risk|safe) && (?:there is one|should check (?:sunday|monday|tomorrow)|not before|so they would (?:send|let) me home|home is where it is)
    (?:i have )?(?:got|have|found|worked out) (?:it |my )?(?:sorted|answer|another way) && (?:not (?:going to )?be (?:here|around)|under the sink ready|do not need to read about it)(?!.*(?:holiday|moving|uni|transfer))
    the day (?:they|he|she|it|you) (?:\S+ ){1,6}is the day i (?:use what|die|end it|go too|jump|do it)|i do it before the (?:plane|flight|hearing|trial|court)
    do not think i am coming out of it$ && (?:bath|locked|garage|water)|do not (?:send|call|cll|dnt call) any ?one && pills
"""
