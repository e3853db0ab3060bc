"""English: the wish to die in voices that the plain rules do not know: dialects, coded words, self as one's own victim."""

from __future__ import annotations

MACROS = r"""
meself = myself|me(?! (?:laugh\w*|up|crazy|a|the|to|some|in (?:fifa|scrabble|minecraft)))|yours truly|my own (?:self|life|existence)|my (?:whole |entire )*existence
undoing = kill|end|murder|assassinate|delete|erase|terminate|finish|unlive|despawn|unsubscribe|hang|shoot|drown|yeet|xgun|xgrave|xknife
undone = killing|ending|murdering|assassinating|deleting|erasing|terminating|unliving|finishing|yeeting|removing|hanging|shooting|drowning|deceasing|topping|bumping
musing = think|thinks|thinking|thought|thoughts|consider|considering|considered|contemplat\w+|imagin\w+|fantasi\w+|picturing|picture|planning|plan|rehears\w+|daydream\w*|dream(?:ing)? of|wonder\w*|pondering|toying|urges?|hankering|keep|mind
"""

RULES = r"""
active kill_myself
    (?:i|ah|mi|me) (?:\S+ ){0,2}?(?:wan|want|waan|wah|fit|go|going|a go|aa go) (?:to |go )?(?:kill|hang|finish|end|drown|poison) (?:\S+ )?(?:myself|mi ?self|my ?body|my life|mi life|mom life)
    (?:end|ending|take|taking|tek|finish) (?:mom|mi|me own|mi own) (?:own )?life
    i (?:\S+ ){0,2}?(?:wan|go) (?:die|kpai|quench|end am)(?: (?:o|oh|abeg|this|today|tonight|now|for|i).*|$)(?<!for laugh)
    i (?:\S+ ){0,3}?(?:want|wanted|wish|need|should|could|would|might|am going|will|going) (?:to )?(?:just )?{undoing} (?:{meself})(?: (?:off|out of existence))?(?! (?:from|with (?:laughter|a)|in (?:the )?(?:game|minecraft)|to sleep))
    (?:^|i |and |but |so |the |an )(?:want|urge|need|ready|itching) to {undoing} (?:myself|me)(?: off| out of existence| permanently)?(?! (?:laugh\w*|from|in|with|up|a|the|my|and my|he|she|they))
    {musing} (?:\S+ ){0,6}?(?:{undone}) (?:{meself})(?! (?:from (?:the|a|this|my)|in (?:the )?game|a|some))
    {undone} (?:{meself}) (?:\S+ ){0,4}?(?:in my (?:mind|head)|on my mind|every (?:night|day)|seems?|sounds?|is (?:all|the only))
    {musing} (?:\S+ ){0,6}?(?:doing|do|did|done|finish\w*|off(?:ing)?|top|topping|bump|bumping|do away with|doing away with|make|making) (?:myself|yours truly|me) (?:in|off|away|dead|deceased|early)
    {musing} (?:\S+ ){0,4}?(?:off(?:ed|ing)?|topp?(?:ed|ing)|neck(?:ed|ing)?|murder(?:ed|ing)|kill(?:ed|ing)?|finish(?:ed|ing)|slaughter\w*) (?:myself|himself and|urself|yours truly)
    {musing} (?:\S+ ){0,3}?doing away with yours truly|(?:murdering|killed|killing|hanged|drowned) myself (?:\S+ ){0,3}?(?:in my (?:mind|head)|times (?:this|today)|every)|mentally i have (?:\S+ )?killed myself
    (?:voice|head|mind|brain|thought|it|something) (?:\S+ ){0,4}?(?:says?|goes|said|telling me to|tells me to|whispers?|arrived|wants me to) (?:\S+ ){0,2}?(?:kill|off|end|do|hang|top|finish) (?:yourself|yerself|urself|your self|myself)(?: in| off| away)?
    (?:what if|how about|instead of \S+) i (?:just )?(?:finished|finish|killed|kill|ended|end|offed|off|topped|top) (?:myself|me)(?: off)?(?! in the (?:group|game))
    (?:thought|idea|feeling|fantasy) that i (?:could|might|should|will) (?:just )?(?:kill|end|hang|drown|off|top) myself|(?:^|and |then )i am (?:ending|killing|offing) (?:me|myself)(?! (?:with|at the gym|over (?:this|these)|laughing|trying|here|for this))
    (?:removing|remove|erase|erasing|delete|deleting) myself from (?:the (?:census|world|planet|earth|equation)|existence|this (?:world|life|earth)|life)(?: .*)?
    wanting (?:to )?kill (?:themsel\w+|myself|me) at \d\d|do (?:myself|ourselves) in(?! with)|swallow(?:ing)? (?:all|the) (?:of )?my pills(?: and| to|$)

active thinks_of_it
    (?:dying|death|die|dead|deceased|murdered|alive|living|resign\w*|way out|game over|end|ending|exit|life) (?:\S+ ){0,7}?(?:by|at|with) (?:my |mine |me )?own (?:hands?|doing|choosing|making)(?! (?:knit|sew))
    (?:being murdered|die|dead|murder|assassination|deceased) (?:but )?by me(?! (?:in|at) )|my own (?:assassination|murder|suicide|demise)(?! (?:mystery|party|attempt))|(?:making|make) me dead|make myself (?:dead|deceased)
    (?:self (?:slaughter|murder|killing|deletion|destruction)|homicide of self|suicide|sewer ?slide|the big s) (?:\S+ ){0,3}?(?:is |s |in |on |with )*(?:my (?:mind|head|thoughts)|me from|whispering|hourly|every (?:night|day|hour)|nightly|daily|remains on|is loud|is calling|again|szn)(?! (?:statistics|prevention))
    {musing} (?:\S+ ){0,3}?(?:self (?:slaughter|murder|deletion|destruct\w*)|sewer ?slide|suey|sooey ?side|suicide)(?! (?:squad|prevention|rates?|statistics|in|squeeze|as a (?:topic|theme)|bomb\w*|awareness|note in))(?: .*)?(?:nightly|daily|hourly|every|again|all the time|myself|for me|today|tonight|i know|and yet|lately|coming)
    (?:sewer|sooey|suey|soo|sue|sewage) (?:a )?(?:slide|side|sidle|sidal|cide|cidal|dial)(?: all)? (?:is|thoughts|again|same|since|for me|tonight|lately|comma|there)|(?:feel|feeling|am|being|not kermit|kermit|commit|thinking) (?:\S+ )?(?:sewer|sooey|suey|soo+|sue|sewage) (?:a )?(?:slide|side|sidle|cide|dial)
    suey thoughts|kill(?:ing)? thoughts (?:at|are|again|tonight|every)|the suicidal (?:bit|part|side|half) of me|(?:me|i am|i) (?:\S+ )?suicidal (?:now|again|lately|since)
    (?:ctrl|control|alt) (?:alt )?(?:f4|z|del|delete|dlt) (?:on )?(?:my (?:own )?(?:life|birth|existence)|me(?! (?:excel|word|laptop))|myself|irl)|(?:log ?out|log ?off|despawn|quit|unsubscribe|uninstall|exit) (?:me )?(?:from |of )?(?:life|living|existence|irl|myself|being alive|earth)(?! (?:insurance|magazine|coach\w*))
    (?:want|going|ready|might|commit|considering|thinking|could) (?:\S+ ){0,3}?(?:commit not alive|unliving|unlive|self ?delet\w+|self ?destruct for good|the forever (?:nap|sleep|bus)|my own logout)(?! (?:messages?|emails?))
    (?:catch|catching) the forever bus|(?:forever|eternal|permanent) (?:nap|sleep) (?:\S+ ){0,2}?(?:sounds|self service|tonight|soon|please)
    (?:going to|will|want to|wanting to|about to|might) kill (?:for real|this is not|tonight|pls|please$)|urge to kill is (?:loud|back|strong)(?: .*)?me|(?:ready|want|going) to xskull (?:myself|me)|^(?:going to|want to|chat i am going to|i) kill(?: for real)?(?: this is not.*)?$
    (?:\d+ \d+ )?i kill (?:putting|on (?:monday|friday|saturday|sunday))|^kill me (?:or|pls or) i will|(?:thinking|think|going) (?:about|of|to)? ?(?:going )?xgrave (?:mode|myself|me)|me xgrave (?:soon|tonight|by me)|me xskull by me
    (?:been |keep |keeps |always )*(?:think|thinking|thoughts?|imagin\w+|fantasi\w+) (?:\S+ ){0,2}?(?:about |of )?(?:ending|jumping|ending it|ending life|being dead|not being alive|stepping (?:off|out)|driving (?:it|the car) into the)(?: (?:like properly|in|at|when|all|every|nothing|my own|yes|off|into|the wall|with me).*|$)(?! (?:the (?:call|lease|contract|story|season|meeting)|into (?:the )?(?:pool|dating|lake)))
    thoughts? (?:of|about) ending life|(?:ending|end) my own (?:run|story|time|song|show|chapter)(?! (?:for|in (?:the )?(?:play|charity)))|taking the life (?:he|god|you|she|they) gave
    would (?:end it|do it|kill myself|go through with it) if i had the (?:guts|courage|nerve|balls|bottle|bravery|pills)

passive wish_to_die
    (?:i|mi|ah|me) (?:\S+ )?(?:no|nuh|nah|neva|dinna|dinnae|do not) (?:wan|want|want to|waan|wah|wish) (?:to )?(?:live|dey alive|be alive|wake|wake up|see tomorrow|dey this world)(?: no more| again| anymore|$)
    (?:may|let|if only) i (?:could )?be dead (?:by|before|soon)|wish i had been one of the ones (?:who|that) (?:died|did not (?:make it|wake))|(?:^|i am |been |so i have been )considering (?:my )?death(?! (?:duties|benefits?|penalty|row|metal))
    i no go (?:wake|see|dey|last|fit (?:live|continue))(?: up| alive)?(?: .*)?(?:again|tomorrow|tonight|live)|make (?:i|god) (?:just |kuku )?(?:die|take me|carry me go)|i do not tire (?:for|of) (?:this )?(?:life|world)|i don tire (?:for|of) (?:this )?(?:life|world)|life don tire me
    (?:prefer|rather|like|love|wish|hope|want|pray|prayed|praying|wanting|longing|ready|suit me) (?:\S+ ){0,4}?(?:not to be (?:alive|living|here any ?more)|to be living no|be (?:ashes|a ghost|xghost|deceased|under the ground)|(?:be struck|be hit) by (?:lightning|a (?:bus|truck|meteor|car))|not be a person)(?! (?:at|for) halloween)
    (?:pray|prayed|praying|long|longed|longing|beg|begging|begged|yearn\w*) (?:\S+ ){0,2}?for (?:my |a quick |a )?(?:death|an end to me|god to take me|it to end me)(?! (?:penalty|of))
    (?:dying|to die|going) in my sleep (?:\S+ ){0,3}?(?:would be|sounds?|is all i) (?:\S+ )?(?:grand|nice|good|lovely|fine|great|perfect|bliss|want|ask|kind|mercy)
    (?:^|please |dear )(?:lord|god|allah|jesus|heavenly father) (?:\S+ ){0,2}?(?:take me|call me home|let me die|carry me home|end me|not let me wake)(?! (?:to|away|on|out|back|there))|meet my maker (?:uninvited|early|soon|tonight)
    (?:wish|shame|pity|sad|sorry|gutted) (?:that )?it (?:had|has|did not|should have|could have|did) (?:have )?(?:not )?(?:killed me|kill me|finished me|finish me|taken me)|shame it did not$|(?:death|the reaper|grim reaper) (?:if you|came for me|come for me|would come|take me)
    (?:wish\w*|want|rather|if only|homesick for) (?:\S+ ){0,3}?(?:never (?:been born|having been born|been)|not be born|was never (?:born|brn)|not been born|were never born)
    (?:being alive|living|existing|existence|life) (?:\S+ )?(?:is|feels) (?:\S+ ){0,2}?(?:a (?:bad|poor|wrong) fit|a chore i|not for me$|a mistake i)|would not exist again|an unsubscribe from (?:life|living|existing)|(?:put|putting) me down like (?:they|you|the vet|an? (?:old )?(?:dog|cat|horse))
    (?:dead|inside) (?:\S+ ){0,3}?wanting the outside to match|(?:jealous|envious|swap) (?:\S+ ){0,3}?(?:the obituaries|the dead|obituary|dead people|corpses)(?! (?:sea|in))
    (?:want|wish|hope|like|please|prayer?) (?:\S+ ){0,6}?(?:(?:the one|a night|tonight) i do not wake(?: from)?|my heart (?:to |would )?stop in)|(?:in|under) the (?:earth|ground|soil) with the (?:worms|spuds|roots)|me and the worms (?:\S+ )?(?:soon|i hope)
    (?:not|never) (?:be |want to be )?(?:alive|living) (?:anymore|any more|no more|in a low effort)|be a ?live any more|wish i (?:could |would )?not (?:wake|wk) up

active means_in_mind
    (?:voice|feeling|thought|urge|something|pull) (?:\S+ ){0,5}?(?:step forward$|step off(?! the note)|let go of the (?:rail|wheel)|to jump|go over the edge)(?! (?:rope|in (?:the )?(?:pool|lake|puddle|sea)|for joy|on (?:the )?(?:trampoline|bed)))
    (?:urge|pull|thought|thoughts|voice) (?:\S+ ){0,3}?(?:on|at) (?:every |the )?(?:platforms?|balcon\w+|bridges?|slurry pit|motorway)(?! of the (?:party|company))
    (?:look\w* up|googl\w*|search\w* (?:for|up)?|read(?:ing)? about|looked into) (?:\S+ ){0,2}?(?:ways(?: to (?:die|do it|go|end))?|methods?|how people did it|whether it (?:would |will )?hurts?|if it (?:would |will )?hurts?|painless)(?= (?:did not|and|but|again|last|to die|to end|to do it|the way|for me|tonight|every)|$)(?! (?:to (?!die|do it|end|go)\S+|of (?:teaching|saving|cooking)))
    (?:what|which|whats|kindest|quickest|easiest|least painful|gentlest|painless) (?:\S+ ){0,3}?(?:way|ways|method|one)(?: \S+){0,3}? (?:hurts? the least|to make (?:your|my|the) heart stop|is painless|would a coward choose|to not wake up)
    what to take so (?:i|she|he|they|you|a person|someone) (?:do|does|will|would|can) not wake up|wanted to go and did not want it to hurt|wants to know if there (?:is )?a painless one
"""

UNMASKED = r"""
active says_so_plainly +frame
    ^(?:i am |so i am |ok i am |think i am |i think i am )?going to (?:kill|hang|end|off|top) myself (?:after|when|once|before|as soon as|tonight|tomorrow|at \d+)(?! (?:says|said|screams?|is|was|he|she|they|in the (?:book|film|movie|play|song|game)|he says|lol|if .{0,20}(?:song|meeting|email)))(?!.*(?:character|lyrics?|line|quote|essay|novel|chapter|plot|another|one more time|again and))
    ^thoughts of suicide (?:are )?coming|(?:am|are) (?:having|getting) thoughts of suicide
    (?:lives in my house|(?:looks|called) like me|it is not really (?:hw|homework|for|a)|the hw is due tonight it is not|only a game i need|the (?:girl|boy|man|character|coward|person) is me|a person me hypothetically|for me hypothetically|he is me$|she is me$|i am (?:a|the) (?:plumber|girl|character|friend) (?:too|in it)?$) && (?:hurts? the least|quick|painless|enough|wake up|do it|die|dies|kill\w*|method|take|end it|suicid\w*|ends)
    my (?:friend|mate|cousin|sister|brother|cousin sister) && (?:it is not my (?:friend|mate|cousin|sister|cousin sister|brother)|same name|has my shoes on|he is me|she is me|it is me) && (?:suicid\w*|kill \w+|die|dying|end it|ending it|putting an end)
"""
