"""English: families of thought that people put into ever new words, written as slots rather than as sentences."""

from __future__ import annotations

MACROS = r"""
idea = think|thinking|thought|thoughts|idea|ideas|imagin\w+|pictur\w+|fantasi\w+|fantasy|daydream\w*|dream\w*|consider\w*|contemplat\w*|visions?|flash(?:es)?|images?|urges?|impulses?|
    tempt\w*|toy\w+|obsess\w+|wonder\w*|flirt\w+|keep seeing|see myself|plan|planning|talk myself into
deed = {killing}|{killgo}|topping myself|top myself|hanging|hanging it all up|overdosing|drowning|(?:jumping|leaping|stepping off)(?= (?:off|from|in front|to my (?:death|end)|and (?:dying|being|ending))|$)|
    (?:driving|steering|swerving|turning|going) (?:my car |the car |the truck )?(?:off (?:the|a) (?:road|bridge|cliff|pier)|into (?:a|the|oncoming|that) (?:tree|wall|traffic|river|barrier|lake|pole|sea))|
    letting go of the wheel|crash(?:ing)? (?:my|the) (?:car|bike|truck|van)|planning my (?:own )?(?:death|suicide|exit|end|way out)|pulling the trigger|slipping under|going under the water|not coming up|sinking to the bottom|an early exit|exiting early|ways to die|steer(?:ing)? into|(?:not stopping|speeding up) at the (?:wall|bend|barrier|crossing)|how i would (?:do it|die|go|end it)|(?:the way|ways|how) to (?:end it|go|die)|
    ending (?:it(?! with| between| there| here)|things for good|everything|myself)|end (?:myself|it all)
awake = (?:not|never) (?:to )?(?:have to )?(?:wake|waking|woken)(?: up)?(?: again| tomorrow| in the morning| anymore| one day)*
    (?! (?:up )?(?:at|before|early|earlier|in the (?:night|middle)|the (?:baby|kids|dog|neighbou?rs|others)|him|her|them|you|with|to (?:a|an|the|my|this|that|your)|for|tired|until|till|late|during|next to|on time|without|cold|hungry|\d))
event = {awake}|stay asleep(?: forever| for good)?$|(?:die|died|dying|slip away|slipped away|go|gone) in (?:my|the) (?:sleep|night)|
    (?:bus|truck|car|train|lorry|plane|van|meteor|lightning|bullet) (?:would |will |could |to )?(?:hit|hits|hitting|took|takes|taking|ran over|runs over|run over|flatten\w*|crush\w*) me|
    (?:plane|train|bus|boat|car) (?:would )?(?:go|goes|went|going) (?:down|over|under|off)|(?:truck|car|lorry|bus|plane) (?:drifts?|veers?|goes|crosses|crash\w*|went) (?:over|off|across|into|down)|(?:get|got|getting|be|being) (?:hit by|run over|struck by) (?:a|the|some)|
    my heart (?:would |will |to |could |can )*(?:stop\w*|give out|gave out)|(?:lord|god|jesus|death|cancer|covid|illness|flu|disease|angels?) (?:would |will |to |could |can |please |come and )*(?:take|takes|took|claim|fetch) me|
    something (?:bad |terrible |fatal )?(?:would |will |to |could |might )?happen(?:s|ed)? to me|(?:never|not) (?:have |had |to )?(?:been|be) born|stop existing|not exist(?:ing)?|it all (?:ended|stopped|was over)|(?:i )?(?:would |could )?stop breathing|(?:my )?life (?:ended|stopped|was over)|(?:simply )?not be(?:ing)? (?:here|alive)(?: anymore)?|
    (?:die|be dead|not be alive|be gone)(?= (?:than|and (?:have|get|be) (?:it|peace|rest|done))|$)
glad = wish\w*|hope|hopes|hoped|hoping|pray|prays|praying|prayed|longing|would like|would love|(?:not|never) (?:be )?(?:mad|sad|sorry|upset|angry|mind|complain)|relie[fv]\w*|easier|easiest|better|best thing|
    nice|nicer|peaceful|lovely|glad|happy|happier|content|(?:be|am|feel) (?:fine|ok|okay)|dream of|look(?:ing)? forward to|blessing|kinder|kindest|kindness|not be (?:the worst|so bad|a bad)|solve (?:everything|it all|all|every)|mercy|beg|begging|if only|waiting for|thankful|grateful|good news
grim = die|dying|death|dead|suicid\w*|kill\w*|end it|goodbye|hopeless|no way out|hurting|pain|tired of (?:living|life|everything)|done with (?:life|everything)|can not (?:go on|do this|take)|not want to (?:live|be here|be alive|exist)|{killing}
place = (?:the |a |this |my |that )?(?:edge of (?:the|a) (?:roof|bridge|platform|cliff|building)|roof|rooftop|ledge|bridge|railing|parapet|overpass|viaduct|top (?:floor |deck |level )?of (?:the|a) (?:car park|parking garage|multi ?storey|building|tower|block|cliff)|train tracks|tracks|railway line|rail bridge|cliff|window ?sill)
"""

RULES = r"""
active thinks_of_it
    {idea} (?:\S+ ){0,6}?{deed}(?! (?:in (?:my|the|a) (?:novel|book|game)|on me|out with))
    {deed} (?:.{0,40} )?(?:keeps? (?:coming|popping|crossing|calling|returning|following)|(?:comes?|pops?|creeps?) (?:in|into|back|up)|crosse[sd] my mind|on my mind|in my (?:head|mind)|idea|all i think)(?: .*)?
    (?:head|mind|brain|voice|something|part of me|everything|it) (?:\S+ ){0,4}(?:tells?|telling|told|wants?|says?|screams?|whispers?|begs?|urges?) (?:me )?(?:\S+ ){0,2}{deed}
    (?:might|may) (?:as well|just) (?:{killgo}|die|be dead|use (?:the|my) (?:gun|shotgun|rope|pills|rifle|knife|razor)|end (?:it|things|everything))(?! (?:laughing|of (?:boredom|hunger)))
    (?:use|used|using|take|turn|pick up|reach for) (?:the|my|his|dad|grandad) (?:\S+ )?(?:gun|shotgun|rifle|pistol|rope|pills|razor|blade|belt) (?:on (?:myself|me)|and (?:be|have it|get it) (?:done|over)|and end)(?: .*)?
    (?:what if|if|could|thinking|thought) (?:about |of )?(?:i )?(?:took|take|taking|swallow|swallowed|swallowing) (?:all of them|them all|all of it|the lot|the whole (?:lot|bottle|box|packet)|every (?:pill|one|last one|single one))(?! .{0,20}(?:home|to school|photos))
    (?:want|need|going|will|about|ready|thinking|could|might|should|gonna|wanna) (?:to |of |about )?(?:\S+ )?(?:lull|kull|jill|kilk|kikl|kiil|kell|kiol|kipl|oill|klil|iill|kolk|kulling|lulling|jilling|kil) myself(?! (?:to sleep|into|back|asleep|off))
    (?:self ?delete|toaster bath|commit (?:not living|unlife|die)|remove myself from (?:this|the) (?:world|earth|planet|equation)|end my (?:stay|time|run) (?:here|on earth|on this)|log out of life|quit life|exit life)(?! (?:day|week))
    (?:sui|suicide|suicidal|s word) (?:thoughts?|mood|mode|hours|brain|ideation)(?! (?:in|among|prevention))
    {killgo} (?:is|seems|feels|would be|looks) (?:the|my|like the|an|a) (?:only|best|easiest|last|right|logical|obvious|good)(?: .*)?
    (?:told|tell|telling|said to|assured|promised) (?:the|my|her|him|them|everyone) ?(?:nurse|doctor|therapist|psychiatrist|counsell?or|mom|dad|wife|husband|parents|sister|team|social worker)? ?(?:that )?(?:i )?(?:am|was|would|will|had)? ?(?:not )?(?:.{0,50})(?:hurt myself|kill myself|suicid\w*|harm myself|fine|safe|ok|okay) && (?:i|but i|and i) (?:lied|was lying|did not mean it|was not honest|am not)(?! .{0,12}(?:homework|age))
    (?:not want to (?:live|be alive|be here|exist)|want to (?:die|be dead)|wish i (?:was|were) dead|done with (?:life|living)) && (?:think\w*|thought|plan\w*|going|ready|want\w*|close) (?:about |of |to )*(?:do|doing) something(?: about it)?(?! (?:nice|fun|new|different|else|kind))
    (?:need|have|ought|supposed|meant|deserve) to (?:die|be dead)(?= (?:it is|now|soon|this|i can not|i have|please)|$)(?! (?:laughing))
    (?:i )?(?:want|wish|long) to (?:die|be dead) (?:tonight|now|right now|today|tomorrow)(?! (?:of|from|lol))
    (?:urge|urges|pull|push|call) (?:to|of) (?:the )?(?:jump|step off|drive off|swerve|hang|overdose|od|hurt myself badly enough to die)(?! (?:in|on|rope))

active kept_from_it
    (?:only |main |one )?(?:reason|thing) (?:that )?(?:i |stopping me |keeping me )(?:have not|do not|did not|am not|from)(?: just)? (?:killed|kill|ended|end|killing|ending|done|doing|gone|dead|died|offed)(?: .*)?
    how (?:easily|easy|simple|simply|fast|quick\w*) (?:i could|it would be to) (?:do it|die|end it|go|jump|kill)(?: .*)?
    (?:plan b|option|answer|escape|exit|backup plan|back up plan|comfort|way out|fall ?back) (?:\S+ ){0,6}?(?:suicide|killing myself|dying|death|to die)(?! (?:rate|metal|row))
    (?:k word|k wording|unlive|un live|self end|end) (?:myself|me)(?! (?:up|with|on|in a))

active old_forum_word +frame
    (?:be|become|do|going to|will|about to) an hero(?: myself)?(?= ?(?:$|watch|tonight|tomorrow|now|today|soon|myself))

active was_there_before
    (?<!if i )(?<!whether i )(?<!if he )(?<!that i )(?:was|were|been|felt) (?:\S+ )?suicidal(?! (?:people|patients?|clients?))

intent has_decided_on_it
    (?:by|come|after|before|this|on|from) (?:\S+ ){0,3}(?:weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday|tomorrow|tonight|christmas|birthday|new year|week|month|morning) i (?:will|am going to|shall|would) (?:no longer (?:exist|be (?:here|alive|around|a (?:burden|problem)))|not (?:exist|be alive)|be (?:dead|gone (?:forever|for good)|no more))(?: .*)?
    i (?:will|am going to|would|shall) (?:no longer (?:exist|be alive)|not be alive|not exist)(?: (?:by|in|after|come|when|tomorrow|this|next|much longer|anymore|on).*|$)
    (?:tonight|today|tomorrow|this|friday|saturday|sunday) (?:is|will be) (?:the|my) (?:night|day|weekend|last) (?:i|that i|when i|to) (?:will |am going to |finally )*(?:end|do|die|go|kill|leave|jump)(?: (?:it|this|myself|all|everything|for good))*
    (?:do|doing|did) (?:it|this) (?:properly|right|correctly|for real) this time|this time (?:i |it )?(?:will |am going to |is going to )*(?:do it (?:properly|right)|make sure|finish (?:it|the job)|get it right|work)(?= .*(?:die|razor|rope|pills|kill|end|again|last time)|$)
    (?:nobody|no one|everyone) (?:is |will be |to be )*(?:home|around|here|asleep|out|gone|watching|sleeping) && (?:going to|will) do it(?! .{0,14}(?:surprise|cake|homework|laundry|cleaning|exam|dishes))
    (?:going to|will|about to|gonna) end (?:it|this|everything|things|it all)(?: all)?(?! (?:with|between|there|here|by|on)) && (?:tonight|tomorrow|not today|this (?:week|month|weekend)|for sure|soon|friday|sunday|saturday|monday)(?!.*(?:relationship|subscription|contract|lease|call|meeting|boyfriend|girlfriend|him|her|job|with him|with her|membership))
    (?:on|come|by|this|next) (?:friday|saturday|sunday|monday|tuesday|wednesday|thursday|tonight|tomorrow|christmas|weekend|week|month) i (?:will |am going to |would |shall )?(?:{killgo}|jump|take them all|end it)(?: .*)?
    (?:want|ready|going|decided|plan) to (?:die|end it|go|{killgo}) && (?:have|got|holding|hold|bought|in my hand) (?:the|a|my|some|enough) (?:razors?|blades?|rope|noose|gun|pistol|shotgun|rifle|pills|knife|belt)(?!.*(?:range|hunting|climb))
    (?:notes?|letters?)(?: to \S+ \S+)? (?:is |are |have been |all )*(?:written|sealed|ready|done|finished|on the (?:table|bed|desk|counter)) && (?:pills|gun|shotgun|rope|razor|blades?|knife|hose|exhaust|bridge|roof|insurance|belt|tracks|goodbye)(?!.*(?:exam|christmas cards))
    goodbye && (?:pills|grave|gun|rope|knife|xskull|razor|bottle) (?:pills|grave|gun|rope|knife|xskull|xcry)(?: .*)?
    (?:was|am|been|started|back to|already) planning (?:it|my (?:death|end|suicide|exit|way out))(?: again| last night| tonight| now)? && (?:behind me|those (?:days|thoughts)|dark\w*|suicid\w*|again last night|die|kill)(?!.*(?:holiday|party|wedding|trip))
    (?:arrangement|deal|pact|promise|agreement) (?:i have |i made |that i have )?with myself && (?:{killgo}|hang|die|jump|end it)

now at_the_place
    ^(?:so |ok |hi |hey |hello )?(?:i am |am )?(?:standing|sitting|stood|sat|up|out|here|alone|waiting|currently|right|now)? ?(?:on|at|by) {place}(?: (?:right|now|alone|again|tonight|here|still|at|night|and|it|is|cold|windy|high|dark|raining|thinking|looking|down|crying))*$
    ^(?:i )?(?:am|have) (?:on|up on|out on|climbed (?:up |out |over )?(?:on|onto|over)?) {place}$
    (?:i am|am) doing it(?: right)? now(?! (?:the|my|with|at|so (?:stop|no)))(?= .*(?:love|sorry|tell|goodbye|forgive)|$)
    (?:tell|told) (?:my |the )?(?:\S+ ){1,3}(?:i )?(?:loved?|am sorry) (?:her|him|them|to)?(?: .*)? && (?:doing it|it is time|going now|do it now|ready now|about to)
    (?:on my way|walking|driving|heading|going|drove|walked|i am) (?:there )?(?:now )?to (?:the )?(?:bridge|tracks|cliffs?|river|roof|station|viaduct) (?:and (?:i )?(?:will|am) not (?:come|coming|be)|to (?:die|end|jump|do it))(?: .*)?

attempt tried_it
    tried to (?:end (?:it|things|everything|myself)|do it|go|die|finish it|end my life)(?: (?:on|last|this|yesterday|again|a|\d+|two|three|with|but|and).*)?$(?<!with him)(?<!with her)
    (?:was|were) (?:about to|going to|this close to|seconds from|ready to) (?:jump|step off|let go|pull the trigger|do it|end it|swallow them|take them|kick the (?:chair|stool))(?: (?:off|from|in front))?(?: .*)?(?=.*(?:yesterday|last|today|this morning|earlier|but|when|stopped|until|then|just now)|$)(?! (?:.{0,16})(?:out of the plane|into the pool|in the pool))
    (?:tied|knotted|looped|made) (?:it|a knot|the (?:knot|noose|rope|loop|belt|sheet|cord)) (?:.{0,30} )?(?:stepped|stood|climbed|kicked|chair|stool|stopped|could not|broke|snapped|dog|phone)(?: .*)?
    (?:discharged|released|came home|got home|home|out) (?:\S+ ){0,4}(?:after|from|following) (?:\S+ ){0,3}(?:overdose|overdosing|attempt|trying to (?:die|kill|end))(?: .*)?
    (?:i )?(?:overdosed|took an overdose|hanged myself|slit my wrists|jumped off|od d|shot myself)(?! on (?:coffee|chocolate|sugar|netflix|carbs|cheese|christmas|memes|sun))(?: (?:in|last|when|at|back|once|twice|on|this|two|three|a|\d+|again|after|i|and).*|$)
    (?:came|got|was) (?:this |so |very )?close (?:to (?:doing it|ending it|jumping|going through with it)|last night|yesterday|again)(?= .*(?:dog|kids|phone|stopped|bridge|pills|rope|edge|train)|$)(?! to (?:winning|the))

have means_at_hand
    (?:have|got|holding|hold|keep|kept|bought|with) (?:the|a|my|dad|his|some) (?:loaded |sharp |old )?(?:razors?|razor ?blades?|blades?|noose|gun|pistol|shotgun|rifle|revolver)(?: (?:here|now|out|right here|ready|with me|under|beside|by|next|in (?:my|the)).*|$)(?! (?:range|license|for (?:hunting|sport|shaving)))
    (?:have|got|there is|there are|saved|kept) (?:the|my|all|enough|a|these|those|all my) (?:pills|medication)(?: (?:here|now|saved|right here|out|ready|left|in my hand|next to me|on the (?:table|bed|desk|floor))| in (?:the|my) (?:drawer|hand|bag)| next to| so i)(?: .*)?
    (?:pills|rope|noose|gun|razor|blade|knife|bottle) (?:is|are|lie|lies|lying|sits?|sitting|waiting|laid out|spread out)(?: out| here| right| all)* (?:on (?:the|my)|next to|beside|in front of|in (?:the|my) (?:drawer|lap|hand|bag)|by my)(?! (?:shelf|pharmacy|kitchen counter|chopping))(?!.*(?:cat|dog|feed|vet|breakfast|doctor|prescri\w*|cook\w*|chop\w*))

passive death_by_chance
    {glad} (?:\S+ ){0,6}?{event}
    {event} (?:\S+ ){0,7}?{glad}(?! (?:than (?:last|before)))
    (?:without looking|did not look|closed my eyes|eyes (?:shut|closed)) (?:.{0,20} )?(?:cross\w*|drive|drove|road|street|wheel|motorway)(?: .*)? && (?:hop\w+|wish\w*|not care|see what happens|did not mind)
    (?:cross\w*|drive|drove|walk\w*|stepped) (?:.{0,20} )?(?:without looking|did not look|eyes closed)(?: .*)? && (?:hop\w+|wish\w*|not care|see what happens|whatever happens)
    (?:if|when) i (?:got|get|had|have|was (?:told|diagnosed)|am diagnosed) (?:\S+ ){0,3}(?:cancer|a heart attack|terminal|tumou?r|sick|ill)(?: .{0,40})? (?:relieved|relief|glad|happy|not mind|ok with|fine with|not (?:treat|fight)|would not|welcome)(?: .*)?
    if i (?:died|die|dropped dead|was dead|never woke up|did not wake up)(?: .{0,30})? (?:not (?:be )?(?:mad|sad|mind|care|sorry|upset|fight)|relieved|be (?:fine|ok|okay|happy)|no one would|who would care|so what)(?: .*)?
    (?:do not|can not|not) (?:see|have|find|think of|know) (?:any |a |one )?(?:single |good |real )?(?:reason|reasons|point|purpose)(?: left)? (?:to|in|for) (?:keep |keeping |stay |staying |go |going |carry |carrying |me to )*(?:live|living|alive|being alive|on|be here|exist\w*|life|breathing)(?! (?:in|at|with|here in)).*
    (?:no|zero|lost (?:all )?) ?(?:interest|joy|purpose|use|sense) in (?:living|life|being alive|staying alive|existing|going on)(?: anymore)?
    (?:no|lost (?:the|my|all)|without (?:the|any)|have no|zero|not (?:a|the|any)|lack the) (?:wish|will|desire|reason|energy|strength|drive) (?:left )?to (?:live|go on|be alive|stay alive|keep living|exist|continue living|carry on living)
    (?:want|wish|like|love|prefer) (?:to )?(?:fall asleep|go to sleep|sleep|close my eyes) (?:.{0,20})?(?:never|not|forever|for good|no more)(?! (?:ending list|be (?:late|tired)))(?: .*)?
    (?:wish|wished|hoping|hope) (?:i )?(?:could |would )?(?:fall asleep|go to sleep|sleep|close my eyes) (?:and )?(?:stay asleep|never|not|forever)(?: .*)?
    (?:stay|staying|keep myself|kept myself|remain) alive (?:until|till|for (?:my|the|his|her|their)|long enough|because of|only (?:until|for)|so (?:they|she|he|that))(?!.*(?:game|level|boss|zombie|round|plant|battery|winter))(?: .*)?
    (?:hanging (?:around|on)|holding on|sticking around|here|alive|living|waiting) (?:only |just )?(?:until|till) (?:my|the) (?:\S+ ){0,3}(?:goes|dies|die|passes|pass|is gone|are gone|grown|grow up|wedding|graduates?|18|moves? out)(?= .*(?:then|free|me|go)|$)(?! .{0,20}(?:home|market|movie))
    (?:then|so|after that|finally) (?:i )?(?:will |would |can |could |am )*(?:be )?free to (?:go|die|leave)(?: too)?$
    (?:i )?(?:do not think|doubt|not sure) i (?:would|will|could|can|shall) (?:stay alive|go on living|live through|want to live|survive (?:it|that|this)|be alive|make it to)(?! .{0,10}(?:class|meeting|exam|boss fight|level|train|gym|airport|shop|party))(?: .*)?
    (?:if it (?:was|were) not for|but for|without|only (?:reason|thing) (?:keeping me|i am)) (?:\S+ ){0,6}(?:i )?(?:would (?:not be (?:here|alive)|be (?:dead|gone))|here|alive)(?: anymore)?
    (?:do not|did not|never|not) (?:want|ask|wish|like|feel like) (?:to be |being |to )(?:alive|born|here on (?:this )?earth|existing|exist)
    (?:death|dying|being dead|not being here|not being alive|the grave|dead people) (?:would be|must be|sounds?|seems?|looks?|feels like|is) (?:like )?(?:a |the |so |more |such a )*(?:relief|peace\w*|rest\w*|nice|better|easier|kind\w*|comfort\w*|beautiful|right|answer|way out|friend|welcome|good|inviting|appealing|quiet)(?! (?:and normal|part of life))
    how (?:peaceful|nice|lovely|restful|quiet|good|easy|wonderful) (?:it )?(?:must|would|could|will)? ?(?:it )?(?:be|feel)? ?to (?:be dead|be gone|die|not be here|not exist|sleep forever|never wake)(?: .*)?
    (?:envy|envious of|jealous of|jealousy of|envied) (?:\S+ ){0,4}(?:dead|graves?|died|dying|deceased|buried|obituar\w+|passed|terminal\w*|do not have to be here|cemetery|coffin|those who (?:are gone|left|went))(?: .*)?
    (?:dead|died|buried|grave|graves|obituar\w+|deceased|gone|do not have to be here)(?: .{0,40})? (?:felt |feel |feeling |was |am )?(?:jealous|envious|envy|envied)(?: .*)?
    (?:on|by) (?:the )?(?:way home|drive home|highway|motorway|road) (?:.{0,20})?(?:hope|wish|pray) (?:.{0,30})(?:crash|hits?|over|off|end)(?: .*)?

soft nothing_after_this 2 +neg
    (?:gave|given|giving|give|handed|left) (?:.{0,60} )?(?:away|to \S+|my \S+)(?: .*)? && (?:will not|am not going to|would not|do not|no longer) (?:be )?need(?:ing)?(?! to|.{0,12}(?:since i|because i (?:have|bought|got)|help|winter|new))(?!.*(?:new one|the new|upgrade\w*|bought a|outgr\w+|does not fit))
    (?:where i am going|where i go|once i am gone|when i am (?:gone|not here)|after i am (?:gone|not here))(?!.*(?:holiday|vacation|trip|abroad|away for|on tour|gone for|next week|this week|plants|parcel|deliver\w*))(?! (?:on|for|to (?:the|a|work|uni))).*(?:need|have|look|take|know|be|okay|miss|$)
    (?:found|find|arranged) (?:someone|somebody|a (?:home|family|person|place)|people) (?:to (?:take|look after|have|keep|adopt)|for|who will (?:take|have)) (?:the|my|our) (?:dog|cat|cats|dogs|pets?|bird|birds|kids|children|rabbit) && (?:last thing|list|now i can|then i|ready|goodbye|nothing left|that was)(?!.*(?:holiday|weekend|vacation|trip|allerg\w*|moving|move|landlord|while (?:i|we)|until (?:i|we)|sitter|spain|italy|france|next week|for the week))
    (?:will not|not going to|am not|do not expect to|do not plan to|do not intend to) (?:be )?(?:be (?:around|there|here)|around|there|see) (?:for|to see|when|on|by) (?:.{0,30})(?:18th|21st|birthdays?|wedding|christmas|summer|graduat\w+|grow up|grandchildren|august trip|next year|spring|new year)(?!.*(?:working|on shift|abroad|away|flight|booked|holiday in))
    (?:wrote|written|write|writing|recorded|filmed) (?:.{0,16})?(?:letters?|cards?|videos?|messages?) (?:to|for) (?:.{0,80})(?:will not be (?:around|there|here)|not be (?:around|there)|when i am (?:gone|not)|after i)(?: .*)?
    (?:will not|not) (?:be )?hear(?:ing)? from me (?:after|again|anymore|ever)(?! (?:this meeting|your ad)).*
    soon (?:none of (?:this|it|that)|nothing|it|all this|everything) (?:will|is going to) (?:not )?(?:matter|hurt|be over|be done)(?: .*)?|no one (?:will|would) (?:.{0,20})?(?:have to|need to) (?:carry|look after|care for|deal with|put up with|worry about|take care of|pay for) me(?: .*)?
    (?:do not|not) (?:plan|intend|expect|mean) to be (?:on|at|in|around|there|here) (?:for |the |that |when |next )*(?:\S+ )?(?:trip|christmas|summer|wedding|birthday|spring|year)(?= .*(?:made up my mind|decided|peaceful|calm|quiet|done)|$)
    since i (?:made up my mind|decided|took the decision|made the decision|made my decision)(?=.*(?:calm|peace\w*|quiet|light\w*|better|relie\w+|easy|sleep|nights|free)|$)(?!.*(?:divorce|job|quit|move|university|baby|leave (?:him|her|my husband|my wife)|break up))
    (?:last time|final time) (?:i |that i |you )(?:will )?(?:write|talk|text|post|chat|be here|come here|speak|hear|see)(?!.*(?:last week|yesterday|was (?:in|on|at)))(?: .*)?
    (?:no longer|not) (?:have|has) (?:a |any )?(?:future|tomorrow|next year)(?: for me)?|(?:can not|could not|do not) (?:picture|see|imagine|envision) (?:myself|me|my life|a future|anything|my future) (?:at|past|beyond|after|reaching|turning|living past|alive|being alive|making it|by)(?! (?:university|college|the gym|work|school|that (?:job|company|party)))(?: .*)?
    saying goodbye to (?:people|everyone|them|friends|my friends|my family) (?:.{0,16})?(?:without|they do not know|and they|secretly|one last time)(?: .*)?

soft better_without_me 2 +neg
    (?:family|kids|children|boys|girls|wife|husband|son|daughter|mom|dad|parents|everyone|everybody|people|friends|world|they|sister|brother|babies|home|house|life) (?:\S+ ){0,4}?(?:better|happier|happy|easier|fine|ok|okay|relieved|free|freer|lighter|calmer|richer|lives?|manage|cope|peace\w*|breathe|survive|move on|good) (?:\S+ ){0,3}?(?:without me|if i (?:was|were|am|just )?(?:gone|dead|died|disappeared|vanished|not (?:here|around|there|alive)))(?! (?:on|in|at|tonight|this (?:time|week)|to|for (?:the|a) (?:week|weekend|day)))
    (?:family|kids|children|boys|girls|wife|husband|son|daughter|mom|dad|parents|everyone|everybody|people|friends|world|they|sister|brother|babies|home|house|life) (?:\S+ ){0,5}(?:does not have me|not have me in it|minus me|(?:with )?one less (?:of )?me|when i am gone|once i am gone)(?! (?:on|in|at|tonight|this (?:time|week)|to|for (?:the|a) (?:week|weekend|day)|(?:because|so) (?:i was|i am) (?:late|sick|ill)))(?<!went without me)(?<!left without me)(?<!started without me)(?<!eat without me)(?<!party without me)
    (?:better|different|proper|real|new|good) (?:mom|mother|dad|father|parent|wife|husband|daughter|son)(?: than me)? && (?:go away (?:for ever|forever|for good)|disappear|forget me|without me|be gone|leave (?:forever|for good)|off with)(?!.*(?:holiday|weekend))
    (?:forget|cope without|manage without|survive without|get over|move on from|miss|recover from) me (?:quickly|quick|fast|soon|easily|in time|eventually|one day)(?: .*)?
    (?:deserves?|earned|needs?|entitled to) (?:a )?(?:life|mom|dad|mother|father|husband|wife|home|future|person|peace|someone) (?:that |which |who )?(?:without me|(?:does|is|do) not (?:have |include |involve )?me)(?: .*)?
    (?:world|life|everything|things|earth|planet) (?:would|will) (?:keep|go|carry|run|spin|turn) (?:on |turning |spinning |going |just |fine |ok )*(?:without me|with one less|with me gone|when i am gone)(?: .*)?
    (?:cry|sad|grieve|mourn|upset|hurt) (?:for )?(?:a |one |two )?(?:day|days|week|weeks|month|while|bit|little) (?:and |then |but )+(?:.{0,24})(?:move on|lives? back|get over|forget|better|fine|ok|okay|relieved|free)(?: .*)?
    (?:use|need|do|have) (?:the|my) (?:money|insurance|payout|savings|room|flat|house|pension) more than (?:they |he |she )?(?:can |could )?(?:use |need )?me
    (?:insurance|life insurance|policy|payout|pension) (?:.{0,40} )?(?:clear|cover|pay (?:off|out|for)|mortgage|refuse|suicide|own doing|by (?:his|her|their|my) own|look after|set (?:them|her|him) up|worth more)(?: .*)?(?=.*(?:my (?:kids|wife|husband|family|children)|they|without me|better off|asking because|gone|i (?:die|am gone))|$)(?!.*(?:car insurance|travel insurance|dental|claim for|boiler|agent said))
    (?:drain|weight|burden|dead weight|problem|stain|waste of (?:space|air|oxygen|money)) (?:on|to|for|around) (?:everyone|everybody|them|my|the|all|people|others)(?= .*(?:gone|without|rid|free|relie|better)|$)

soft at_the_brink 2 +neg
    (?:done|finished|tired of|sick of|through with|had enough of|no more) (?:fighting|battling|trying to (?:survive|live|stay|go on)|surviving|struggling|holding on|being strong|staying)(?! (?:with|about|over|the|for|my (?:sister|brother|mom|husband|wife)|him|her|them|against))(?: .*)?
    what(?: is)? the (?:point|use|sense) (?:of|in) (?:going on|carrying on|living|being (?:here|alive)|life|existing|me|staying|continuing|waking up|my life|even being|trying to live)(?! (?:about|with (?:this|the|that)|in (?:this|the|a) (?:city|town|place)))
    nothing (?:here |left |is )*(?:for me|to (?:live|stay) for|keep\w* me)(?: here| left| anymore)* && (?:(?:it is|is) time|done|ready to (?:go|leave)|no point|way out|goodbye|so tired|leave|end)(?!.*(?:to watch|fridge|shop|sale|to eat|job|city|town))
    (?:dark|black|bad|scary|ugly|those|old|that kind of|worst) thoughts (?:are |is |have |came |come |keep |kept |coming |crept )*(?:back|again|returned|returning|coming|there|won|winning|louder|stronger|worse|every)(?: .*)?
    (?:looked|looking|stared|staring|stood|standing|leaned|lingered) (?:at|over|down at|near|by|on) (?:the )?(?:platform edge|edge of the platform|train tracks|tracks|drop|railing|railings|water below|cliff edge|edge|bridge) (?:.{0,10})?(?:longer|too long|for (?:a|an) (?:long|while|hour)|and thought|again|wondering|thinking)(?: .*)?
    (?:only|just) one (?:way|thing|door|exit|option|solution|road) (?:out|left)(?: .*)?(?:we both know|you know|know what|i know what|permanent|final|end)(?: .*)?
    (?:time|ready) (?:for me )?to (?:check out|go home to (?:god|jesus)|leave this (?:place|world)|say goodbye|bow out|exit|meet my maker|join (?:them|him|her|my (?:wife|husband|mom|dad|son|daughter)))(?! (?:at reception|of the (?:hotel|room|airbnb)|the (?:sale|new|menu)|to (?:the|my) (?:job|team|class|summer))).*
    (?:stop|end|finish) (?:the |this |my |all |it |all the |all this )*(?:pain|hurting|hurt|suffering|noise|misery|torture)(?: to stop| to end)? (?:permanently|forever|for good|once and for all|whatever (?:that|it) takes|no matter (?:how|what))
    (?:pain|hurting|suffering|noise|this|it) to (?:stop|end) (?:permanently|forever|for good|once and for all|whatever (?:that|it) takes|no matter (?:how|what))
    (?:want|wish|need) (?:to )?(?:disappear|vanish|be gone|stop|cease|go) (?:for good|forever|permanently|for ever|from (?:this|the) (?:world|earth|planet))(?! from (?:social|instagram))(?: .*)?
    (?:woke|wake|waking|opened my eyes|came round|come round|came to|come to)(?: up)?(?: again| this morning| today| from (?:the|my) \S+| after (?:the|my) \S+)* (?:.{0,30} )?(?:disappoint\w*|was (?:\S+ )?hoping i (?:would|did) not|hop(?:ed|ing) i would not|wish(?:ed)? i (?:had|did) not|oh no|not again|damn|sorry (?:that )?i|still here|why am i still|gutted|let down)(?: .*)?
    (?:woke up again|survived|pulled through|still here|came round|operation worked|surgery (?:worked|went well)|made it)(?: .*)? && (?:disappoint\w*|hop(?:ed|ing) i would not|hoped (?:that )?(?:would|that) (?:be|was)|would be that|wish\w* i had not|wish\w* it had not)(?!.*(?:exam|team|interview|match))
    (?:made|makes|making) (?:my )?peace with (?:it|dying|death|going|leaving|the end|everything)(?= .*(?:die|dying|go|gone|end|over|calm|over now)|$)
    not make it to (?:christmas|new year|spring|summer|my (?:\S+ )?birthday|the end of the (?:year|month|week)|\d+)(?= .*(?:mind|care|fine|ok|okay|glad|sad|no one|want)|$)(?! (?:party|dinner|concert))
    (?:picked|chosen|chose|set|know|circled|fixed) (?:the|my|a) (?:day|date)(?! (?:for|of (?:the|our|my) (?:wedding|move|party|exam|surgery|interview|christening)|off|night|trip|to (?:meet|move|fly)|we))(?!.*(?:wedding|party|move|moving|interview|surgery|holiday|married|engaged|venue))(?: .*)?

longing wants_to_join
    (?:ready|want|wish|going|soon|time|hope|longing) (?:to |i will )?(?:be with|join|see|follow|be reunited with) (?:my )?(?:late )?(?:wife|husband|son|daughter|mom|dad|mother|father|brother|sister|baby|him|her|them|best friend)(?: again| soon)? && (?:up there|in heaven|waiting (?:for me|up)|passed|died|(?:his|her|their|the) grave|other side|buried|widow\w*|(?:two|three|\d+) years (?:dead|gone))(?!.*(?:airport|flight|visit\w*|deploy\w*|train|hospital bed))
    (?:ready|want|longing|long|wish|hope|going|hoping|like|need|time|waiting|only want) (?:to )?(?:be (?:with|where|beside|next to|near)|join|follow|see|go to|go where|meet) (?:my (?:late )?|the )?(?:\S+ ){0,2}(?:again |is |are |went |now )*(?:.{0,30} )?(?:up there|in heaven|waiting (?:for me|up there)|on the other side|in (?:his|her|their|the) grave|since (?:he|she) (?:died|passed))(?: .*)?
    (?:died|passed|death|gone|dead|lost my (?:wife|husband|son|daughter|mom|dad|partner)|widow\w*)(?: .*)? && (?:want|wish|long|longing|hope|ready) to (?:be|go) (?:where|with) (?:she|he|they|her|him|them)(?: (?:is|are|went))?

wobble comes_back +neg +frame +past +joke
    (?:better|easier|good|kinder) if (?:it|that|i|the \S+) (?:had|would have) (?:worked|succeeded|died|killed me|gone through)|if (?:it|only it) had worked|not behind me|not over it after all|they are not$|(?:the|that|same) (?:fog|pull|feeling|dark) (?:again|is back|coming back|returning)|coming back
"""
