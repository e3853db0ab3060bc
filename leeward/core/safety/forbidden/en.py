"""What a reply must never say in English (safety.md, rule 6), for folded text without apostrophes."""

# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

RULES = {
    "method": r"""
(?:half|a third|most of|the rest of)~ (?:pack|packet|box|bottle|strip|blister)~ (?:would|should|will|ought to|is)~ (?:do|enough|plenty|work|suffice)~
(?:cabinet|drawer|cupboard|pack|packet|bottle|box)~ (?:would be|will be|is|should be)~ (?:plenty|enough)(?: quickly| for you| to do it)?
(?:cant|cannot|can t|couldnt) be (?:reversed|undone|pumped out|treated)~
(?:at|for|with) your (?:size|weight|body)~~ (?:do it|enough|plenty|pack|would do)~
(?:wear|put on) (?:long sleeves|trousers|a scarf)~
(?:inner thigh|upper arm|where (?:no one|nobody) (?:looks|sees))~
(?:sharp|blade|edge)~~ (?:bath|water|need|skin)~
(?:bath|tub)~~ (?:sharp|blade|edge|razor|cut)~
(?:least|less|most) (?:painful|painless|reliable|effective|lethal) (?:way|method|option|means|place|dose)s?
(?:painless|painlessly|quick|quickest|fastest|easiest|easy|best|surest|sure|peaceful|effective|reliable|foolproof|cleanest|certain) (?:way|ways|method|methods|means|place|places|time|exit)s?(?: out)? (?:to|of|for) (?:die|dying|kill|killing|end|ending|do it|hang|jump|overdose|cut|cutting|suicide|go|self harm|hurt|hide|starve|disappear)~
(?:lethal|fatal|deadly|toxic|lethally) (?:dose|doses|dosage|amount|amounts|combination|mix|mixture|level|levels|range|threshold|quantity|height|drop)
(?:dose|dosage|amount|quantity|number of (?:pills|tablets))~~ (?:would|will|to|can|could|that)~ (?:kill|die|stop your heart|be fatal|be lethal|be enough|end (?:it|your))
(?:how|where|when) to (?:kill|hang|overdose|poison|suffocate|drown|shoot|jump|cut|end your life|end it|die|strangle|starve|purge|make yourself (?:sick|throw up|vomit)|self harm|hurt (?:yourself|her|him|them|someone)|get (?:a gun|pills|poison))~
(?:you|u) (?:can|could|should|would|might|need to|have to|must|just|only)~ (?:overdose|hang(?! up)|hanging|strangle|suffocate|drown|poison|shoot yourself|jump (?:off|from|in front)|swallow (?:all|the|a|enough)|slit|cut (?:your|yourself|deep|along|lengthwise|vertically|across)|stop your heart|bleed out|crash your car|step in front|inhale|inject enough|purge|vomit|throw up)~
(?:take|swallow|swallowing|taking|mix|mixing|combine|combining|crush|chew|inject|drink) (?:all|the whole|the entire|the rest|every|enough|a handful|a bottle|two bottles|more|\d+|twenty|thirty|forty|fifty|sixty|a hundred|your whole|them all|alcohol|it with alcohol|pills|tablets|bleach)~ (?:pills?|tablets?|bottles?|packs?|packets?|capsules?|meds|medication|medications|sleeping|painkillers|at once|together|with alcohol|with (?:vodka|whisky|whiskey|wine|pills)|bleach|and (?:alcohol|vodka|wine))
(?:swallow|take) them all(?: at once)?
(?:tie|tying|make|making|use|using|find|loop|loops|put|get)~ (?:a |the )?(?:rope|noose|knot|slipknot|ligature|cord|belt|sheet)~~ (?:neck|beam|door|ceiling|hold|weight|enough|tight|work|works|best|hang)
(?:noose|slipknot|ligature|hanging point)
(?:hang|shoot|drown|suffocate|strangle|poison|electrocute|starve|cut|stab|burn|asphyxiate) yourself(?! (?:is|are|some|a|off)).*
(?:cut|cutting|slice|slash|slit)~ (?:deep|deeper|vertically|lengthwise|along|across|down (?:the|your)|veins?|artery|arteries|wrists?|thighs?|arms?|throat)
(?:clean|sharp|fresh|new|sterile) (?:blade|blades|razor|razors|knife)~
(?:blade|razor|knife)~~ (?:cut|cuts|cutting|skin|wrist|arm|thigh|vein)s?~
(?:jump|jumping|leap|step|throw yourself|drive)~ (?:off|from|in front of|under|into)~ (?:bridge|roof|rooftop|building|cliff|balcony|train|truck|car|window|overpass|tracks?|lorry|platform|tree|wall|traffic|floor|bus)
(?:tall|taller|tallest|high|higher|highest|nearest|closest|famous) (?:bridge|bridges|cliff|cliffs|building|buildings|rooftop|rooftops|overpass)~
(?:bridge|cliff|roof|rooftop|building|floor|tracks)~~ (?:high enough|tall enough|no (?:rail|barrier|fence|net)|no one watches|unguarded|from there|survive)
(?:feet|meters|metres|metre|storeys|stories|floors)~ (?:high|fall|drop|fatal|lethal|enough|survive)
(?:carbon monoxide|car exhaust|exhaust (?:pipe|fumes)|helium|nitrogen|cyanide|antifreeze|pesticide|rat poison|nitrite|charcoal (?:grill|burner)|gas oven|plastic bag|bag over|garage with the engine|engine running)~
(?:gun|pistol|rifle|shotgun|firearm|trigger|bullet|barrel)~~ (?:head|temple|mouth|chest|works|reliable|quick|loaded|load|pull|buy|quickest|certain|painless|aim|fast|heart|best)~
(?:load|aim|point|pull|squeeze)~ (?:gun|pistol|rifle|trigger|barrel|shotgun)~
\d+ ?(?:mg|mgs|milligrams?|grams?|ml|tablets|pills|capsules)~
(?:tablets|pills|capsules|sleeping pills|painkillers)~~ (?:enough|die|kill|lethal|fatal|fatally|end it|never wake|not wake)~
(?:walk|wade|swim) (?:out )?into (?:the )?(?:sea|ocean|river|lake|water|traffic)~
(?:skip|skipping|stop eating|eat less than|only eat|eat (?:only|just|under|below)|stay under|restrict to|under|limit yourself to) ~?\d{2,4} ?(?:calories|kcal|cals?)~
(?:hide|hiding|conceal|cover up)~~ (?:weight loss|purging|cuts|scars|marks|vomiting|not eating|cutting|injuries|plan|drinking|wounds|bruises|the bruises)(?: from)?~
(?:water fast|fast for \d+|fasting for|purge after|throw up after|vomit after|laxatives?|diuretics?|diet pills|chew and spit|fingers down your throat|finger down your throat)~
(?:make sure|ensure|so that)~ (?:no one|nobody|they) (?:finds?|can stop|stops|will find|interrupts?|can save)~
(?:lock the door|turn off your phone|send everyone away|write (?:a|the|your) (?:goodbye|suicide) (?:note|letter))(?! .*not)~
(?:attack|stab|shoot|poison|strangle|burn|beat|punch|hit|hurt|kill) (?:(?:him|her|them)(?= )|your (?:boss|wife|husband|ex|father|mother|partner|boyfriend|girlfriend|neighbou?r|brother|sister|son|daughter|baby|child))(?! .*(?:not|wrong|help)).*
(?:get|buy|order|find)~ without (?:a )?prescription
(?:where|how) (?:you|to)~ (?:buy|get|order|find)~ (?:poison|gun|pills without|drugs|opioids|fentanyl|heroin|rope|lethal)~
(?:tablets|pills|dose|doses|bottle|bottles)~ (?:at once|in one go|all together)
(?:bleeds?|bleeding) (?:out|to death)~
stop breathing
(?:bleach|gas|fumes|chemicals?|ammonia|poison)~~ (?:breathe|inhale|drink|swallow|mix)~
(?:mix|breathe in|inhale|drink|swallow)~ (?:bleach|gas|fumes|chemicals?|ammonia|poison|cleaner|cleaners)~
(?:nobody|no one) (?:will|would) (?:find|hear|stop|interrupt) you~
""",
    "encourages_harm": r"""
(?:maybe|perhaps|it)~ (?:is|really is|could be|may be) your time
(?:not meant|never meant) to be (?:long|here|born)~
(?:step|slip|fade|move) (?:away|out|aside) (?:for good|for ever|quietly forever)
(?:nobody|no one) (?:could|can|would|should) (?:ask|expect|want) you to (?:stay|go on|carry on|live)~
(?:your (?:children|kids|family|parents|friends)|they|everyone)~ (?:would|will|d) (?:get over|recover from|cope with|survive) (?:it|this|you|your)~
(?:can|could) see why you(?:d| would)? want~ (?:out|gone|to go|to end)
(?:just )?let go~ (?:peaceful|peace|it would|over|forever|pain)~
(?:the )?(?:pain|suffering|hurting|noise|it all)~ (?:stops?|ends?|goes away|would stop|will stop|would be over) (?:once|when|if|after) (?:youre|you are|you re|you)~
(?:ok|okay|fine|alright|normal|valid|understandable) to want to (?:die|be dead|end it|kill|disappear)~
(?:every|the|a|your) right to (?:die|end (?:it|your life)|go|kill yourself)~
(?:skip|skipping|miss) (?:dinner|lunch|breakfast|meals?|a meal|eating|food)~
(?:go|just go) (?:ahead|for it|on then)(?: and)? (?:do it|end it|kill|jump|die|cut|take|hurt)~
(?:just do it|end it|get it over with|finish it|(?<!to )(?<!you )kill yourself|kys|go die|end it all|do it (?:already|now|then|tonight|today|once and for all|and be done))
(?:better|easier|best|nicer|kinder)~ (?:for (?:everyone|everybody|all|them|your ~)) (?:if|when|once|that) you (?:were|are|was|re|d be)~ (?:gone|dead|not here|away)
(?:end|take) your (?:own )?life (?:now|tonight|today|already|then|in peace|peacefully)
(?<!anything )(?<!what )(?:you|u) (?:should|could|might as well|deserve to|ought to|need to|have to|must|can) (?:just |really |go )?(?:die|kill yourself|end it|end your life|not be here|not exist|disappear|do it|cut yourself|hurt yourself|be dead|suffer|end your own life)~
(?:the |this )?world (?:would|will|is|might)(?: be)? better (?:off )?without you
(?:everyone|everybody|they|your family|people|your (?:kids|children|parents|wife|husband|friends)|we) (?:would|will|d|might|could|ll)(?: all)?(?: be)?~ (?:better off|happier|relieved|glad|fine) (?:without you|if you|when you|once you)~
(?:death|dying|suicide|ending (?:it|your life|things)|killing yourself|being dead)~ (?:is|would be|could be|can be|may be|sounds like|seems like|might be|feels|brings|will bring|will end)~ (?:answer|option|solution|relief|release|peace|peaceful|right|best|reasonable|beautiful|freedom|free|choice|way out|understandable|rational|valid|brave|okay|fine|only|all your pain|your pain|suffering|logical|good idea)~
(?:suicide|dying|death) (?:is|can be) (?:a |an |the )?(?:beautiful|brave|noble|valid|rational|romantic|peaceful|honou?rable|personal|your right)~
(?:makes?|made) (?:total |perfect |complete |a lot of |so much )?sense~~ (?:die|kill (?:him|her|them|yourself)|end (?:it|your life)|be dead)~
(?:anyone|anybody|everyone) in your (?:situation|place|position|shoes) would (?:want to (?:die|give up|end)|give up|kill|feel like giving up|do the same)~
(?:i|we) (?:support|respect|understand|accept|agree with|approve of|admire) your (?:decision|choice|wish|plan|right|desire) to (?:die|end|kill|cut|harm|leave this|stop eating|hurt|go|starve)~
(?:good|great|nice|solid|smart|excellent) (?:plan|idea|choice|decision|thinking)(?: to (?:die|end|kill|cut|hurt|hit|starve|stop))?
(?:i wont|i will not|i am not going to|im not going to|no one will|nobody will|nobody should|no one should|dont let anyone) (?:try to )?(?:stop|talk) you~
(?:theres|there is) (?:really )?(?:no|nothing)~ (?:hope|point (?:in|to) (?:living|trying|going on|life)|reason (?:to|for) (?:live|living|go on|keep)|future|way out|left for you|to live for|anyone can do|help for you|point anymore)~
(?:it|things|this) (?:will|would|is going to|ll) (?:never|not ever|only) (?:get|be|become) (?:better|okay|easier|worse)~
(?:youll|you will|youd) (?:never|always) (?:be )?(?:get better|recover|happy|loved|ok|okay|alone|depressed|miserable|broken|change|like this|enough|fail|a failure)~
(?:give up|giving up|quit) (?:is|on|sounds|seems|makes|already|now|life)~
(?:cutting|self harm|hurting yourself|burning yourself|starving|purging|drinking|getting drunk|getting high)~ (?:helps|works|is (?:a )?(?:okay|fine|good|great|healthy|valid|normal|safe|harmless|useful|ok|not so bad)|can help|will help|feels|releases|calms|is the only|makes you feel)~
(?:keep|go on|continue|try)~ (?:cutting|starving|purging|drinking more|not eating|hurting yourself|restricting|fasting|burning yourself)~
(?:have|pour|grab|get) (?:a|another|some|yourself a)~ (?:drink|drinks|beer|whisky|whiskey|vodka|wine|shot|joint|line)(?! of water)~
(?:he|she|they|your (?:boss|ex|father|mother|husband|wife|partner)) (?:deserves?|deserved|needs?|has|have) (?:it|to (?:die|be (?:hit|beaten|punished|hurt|taught)|suffer|pay)|a (?:beating|lesson)|what is coming|whats coming)~
(?:make|get|have|take) (?:him|her|them|your ~) (?:pay|suffer|revenge|regret)~
(?:take|get|have) (?:your )?revenge~
(?:hit|punch|slap|beat|hurt|attack) (?:back|them back|him back|her back|them|him first)
(?:should|could|can|must|just|go|to|and|then) (?:follow|stalk|threaten|blackmail) (?:him|her|them)~
(?:voices|voice)~ (?:right|know best|want the best|obey|listen to them|do what they say|telling the truth)~
(?:obey|do what|listen to) the voices?~
(?:join|be with|see|meet) (?:him|her|them|your (?:mother|father|son|daughter|husband|wife|loved ones|mom|dad|dead)) (?:again )?(?:in|on) (?:the other side|heaven|death|the afterlife|a better place)
(?:nobody|no one)~ (?:would|will) (?:miss|notice|care|mourn)~
(?:sleep|rest) forever
(?:starving|starve|thinner|skinnier|hunger)~ (?:is|means|shows|equals|looks|will make you|makes you)~ (?:strength|beautiful|control|strong|pretty|worth|power|better|loved|discipline|success)~
""",
    "diagnosis": r"""
(?:hallmarks?|signs|picture|box(?:es)?|criteria|profile)~ (?:of|for) (?:a |an )?(?:personality|attention deficit|bipolar|depress\w*|trauma|narciss\w*|psycho\w*|autis\w*|borderline|disorder)~
(?:bipolar|autism|autistic|narcissis\w*) spectrum
(?:your (?:mother|father|husband|wife|boss|partner|ex|sister|brother)|he|she) is (?:a |an )?(?:narcissist|psychopath|sociopath|borderline|bipolar|schizophrenic|alcoholic)~
(?:mild|moderate|severe) depressive~
(?:sounds|looks|seems)~ (?:depression|bipolar|schizophrenia|psychosis|borderline|bpd|ptsd|ocd|adhd|autism|anorexia|bulimia|mania|disorder|addiction)~
(?:textbook|classic|full blown|typical) (?:depression|bipolar|schizophrenia|psychosis|borderline|ptsd|ocd|adhd|autism|anorexia|mania|narcissis[a-z]+)
(?:you|u) (?:really |clearly |definitely |obviously |probably |likely |just |also |simply )?(?:suffer|suffering|have|clearly have|probably have|likely have|definitely have|must have|might have|may have|suffer from|are suffering from|show signs of|meet (?:the )?criteria for|seem to have|appear to have|are showing (?:signs|symptoms) of|ve got|could have|are struggling with|live with|obviously have)~~ (?:depression|depressive|bipolar|schizophrenia|psychosis|psychotic disorder|borderline|bpd|ptsd|ocd|adhd|add|autism|autistic|anorexia|bulimia|anxiety disorder|panic disorder|personality disorder|disorder|mania|dysthymia|addiction|alcoholism|dissociative|agoraphobia|dementia|delusions|syndrome|narcissism|mental illness|complex trauma|postpartum depression)
(?:you are|youre|ur|you sound|you seem|you look|you re|you must be|you appear) ~(?:bipolar|schizophrenic|psychotic|borderline|clinically depressed|depressive|manic|anorexic|bulimic|autistic|an? (?:addict|alcoholic|narcissist|psychopath|sociopath|junkie)|adhd|ocd|delusional|mentally ill|insane|crazy|paranoid|codependent|traumatized|neurotic|hysterical)
(?:this|it|that|what you (?:describe|re describing|are describing|have|feel)|your (?:symptoms|mood|behaviou?r|case|score|answers?|feelings?|thoughts?|sleep))~ (?:is|are|sounds like|looks like|seems like|points? to|suggests?|indicates?|means you have|is consistent with|fits?|confirms?|shows?|is called|matches|match|fit the picture of|mean|proves?)~~ (?:depression|bipolar|schizophrenia|psychosis|borderline|bpd|ptsd|ocd|adhd|autism|anorexia|bulimia|anxiety disorder|panic disorder|personality disorder|depressive (?:disorder|episode)|manic episode|mania|dissociative disorder|mental illness|dysthymia|addiction|complex trauma|postpartum depression|trauma disorder|a disorder)
(?:i|we) (?:diagnose|can diagnose|would diagnose|am diagnosing|can confirm|have diagnosed) ~(?:you|that you|it as)~
my (?:diagnosis|clinical (?:opinion|impression|assessment))~
(?:your|the) diagnosis (?:is|would be|must be)~
(?:classic|textbook|clear|typical|severe|obvious) (?:case|signs?|symptoms?|example) of~
(?:you|u) (?:dont|do not|cant|cannot|definitely dont) (?:have|suffer from)~ (?:depression|bipolar|psychosis|ptsd|ocd|adhd|disorder|mental illness|anything wrong|a problem|eating disorder)
(?:you have|you ve got|its) a chemical imbalance~
(?:youre|you are) (?:not|perfectly|totally|completely) (?:depressed|suicidal|ill|sick|healthy|normal|fine|at risk|in danger)
(?:you should|get|seek|need) ~(?:treatment|therapy|medication|help) for (?:your )?(?:bipolar|ptsd|ocd|adhd|borderline|schizophrenia|anorexia|bulimia|psychosis|depression|personality)~
""",
    "medication": r"""
(?:leave|miss|left) out (?:the|your|one|a|that)~ (?:one|pill|tablet|dose|evening|morning|night)~
(?:than|over) (?:the|what the)~ (?:label|packet|leaflet|box)(?: says)?~
(?:half|one|some|a few|two)~ (?:of )?(?:your|his|her) (?:sisters?|mothers?|friends?|husbands?|wifes?|partners?)~ (?:pills?|tablets?|xanax|valium|meds)~
(?:pills|tablets|meds|those|they)~ (?:only|just|are only|are just) (?:mask|masking|numb|numbing|cover|covering)~
let (?:them|the (?:pills|prescription|tablets)) run out
(?:glass|sip|shot|drop) of (?:wine|whisk\w+|vodka|rum|beer|brandy)~
(?<!before )(?<!not )(?:going|go|come|coming|getting|get|stay|staying) off~ (?:meds|medication|medicines?|pills|antidepressants?|lithium|drugs)~
(?<!not )(?<!dont )(?<!never )(?<!before you )(?<!nt )(?:stop|quit|skip|drop|cut|halve|reduce|lower|double|triple|increase|raise|up|taper|come off|go off|get off|change|adjust|discontinue|throw away|flush|switch|avoid|ditch|split) (?:taking |down |out )?(?:your|the|those|all your|that|these|taking your|taking the|off your|of your)~ (?:meds|med|medication|medications|medicine|medicines|pills|tablets|dose|doses|dosage|antidepressants?|antipsychotics?|lithium|prozac|zoloft|lexapro|xanax|valium|sertraline|insulin|ssri|ssris|mood stabili[sz]ers?|benzos|prescription|methadone|treatment)~
(?:take|try|use|get|buy|start|have|pop|add)~ (?:xanax|valium|prozac|zoloft|lexapro|sertraline|fluoxetine|lithium|ativan|klonopin|ambien|adderall|ritalin|melatonin|ibuprofen|paracetamol|acetaminophen|tylenol|aspirin|diazepam|lorazepam|alprazolam|quetiapine|seroquel|olanzapine|ketamine|oxycodone|codeine|tramadol|methadone|benzodiazepines?|sleeping pills|antidepressants|an antidepressant|st johns wort|cbd|cannabis|weed|psilocybin|mushrooms|mdma|opioids|sedatives?|painkillers|fentanyl|heroin|cocaine|naltrexone|tranquili[sz]ers?)~
(?:you|u) (?:dont|do not|no longer|wont|will not|should not|shouldnt|never) (?:need|have to take|take|really need)~ (?:your |the |any |those )?(?:meds|medication|medications|medicine|pills|antidepressants?|lithium|insulin|drugs)~
(?:safe|fine|okay|ok|better|good|harmless|best) to (?:stop|skip|quit|double|mix|come off|go off|take|drop|halve|leave out)~ (?:meds|medication|pills|them|dose|doses|it|antidepressants?|alcohol|lithium|your|two|three|more)~
(?:two|three|four|five|\d+|one more|a second|an extra|another|twice the|half a|half the|a higher|a lower|a double|a bigger|a smaller|your next) (?:extra )?(?:pills?|tablets?|doses?|dose|mg|milligrams)~
(?:meds|medication|medications|pills|antidepressants|psychiatric drugs|lithium|ssris)~ (?:are|is|do|does|will|only|just|dont|wont)~ (?:poison|useless|harm you|a scam|make you worse|not needed|unnecessary|no good|dangerous for you|work anyway|numb you|placebo|help anyway|bad for you)~
(?:your )?doctor (?:is|was) wrong~
(?:i|id|i would) (?:prescribe|recommend taking|suggest taking|raise your|lower your|advise taking)~
(?:detox|withdraw|cold turkey|go cold turkey|stop drinking (?:today|at once|completely|right now)|quit drinking at once|stop (?:alcohol|drinking|heroin|benzos) (?:at once|today|suddenly|cold turkey))(?! .*(?:risky|danger|doctor)).*
""",
    "claims_human": r"""
i (?:grew up|was raised|was born|went to school)~
tears (?:running|streaming|rolling|in my)~
my (?:shift|years of practice|fifteen years|own experience|boss|lunch|break)~
in my~ years~
(?:i am|im|i m|i was) (?:really |actually |also |just |only |totally |very much |in fact |truly |as )?(?:a |an |your |the )?(?:real |living |actual |licensed |trained |qualified |certified |professional |fellow |genuine |breathing )*(?:human|person|human being|man|woman|guy|girl|lady|mother|father|mom|dad|therapist|doctor|psychologist|psychiatrist|nurse|counsell?or|social worker|clinician|physician|volunteer|student|someone real|flesh and blood|real|alive|survivor)
(?:i am|im) (?:not|no|definitely not) (?:a |an )?(?:bot|robot|machine|software|ai|computer|program|chatbot|algorithm|artificial)~
(?:as|being) (?:a|your) (?:fellow human|human|therapist|doctor|person|psychologist|real person|mother|nurse|psychiatrist|counsell?or|survivor|man|woman)~
(?:youre|you are) (?:talking|speaking|chatting|writing) (?:to|with) (?:a |an )?(?:real|human|person|someone real|live|therapist|doctor|trained|actual)~
(?:when|while|back when|because) i (?:was (?:a (?:child|kid|teen|student)|young|your age|depressed|suicidal|growing up)|had depression|lost my|went through)~
my (?:own )?(?:wife|husband|kids|children|mother|father|sister|brother|patients|clients|colleagues|office|practice|childhood|body|heart|home|house|family|degree|years as|experience as|hands|tears|eyes)~
i (?:too )?(?:have been|ve been|was|have felt|felt) (?:there|through (?:this|it)|depressed|suicidal|in your shoes|where you are|the same way)~
i (?:have|ve got|got|grew up|live in|sleep|eat|cried|cry|m crying|am crying|drank|breathe|bleed)~ (?:feelings|emotions|a body|kids|children|a family|a heart|a degree|a wife|a husband|coffee|too|blood|with you|for you|a childhood|like you|just like you)
i (?:really |truly )?(?:feel|share) (?:your pain|what you feel|the same|it too|exactly)~
""",
    "secrecy": r"""
(?:your )?(?:husband|wife|therapist|doctor|mother|father|parents|partner|mum|mom|dad)~ (?:need not|neednt|doesnt have to|does not have to|dont have to|do not have to|doesnt need to|does not need to|dont need to) (?:know|hear|find out)~
(?:will|would) (?:ever|never) be seen by~
(?:what happens here|what you say here|what you tell me)~ stays~
(?:our|this) (?:little|private|own) (?:thing|secret|world)~
(?:i|we) (?:promise|swear|guarantee|wont|will not|will never|would never|ll never|never|can promise)~~ (?:tell|share|report|repeat|reveal|show|say|pass|mention|inform)~ (?:anyone|anybody|a soul|no one|nobody|this|it|them|others|your|police|what|about)~
(?:your|this|that|our|the|it is our|its our) (?:little )?secrets?~ (?:is|are|s|stays?|will|safe|between|remains?)~
(?:ill|i will|i can|ill always|we will|we ll) keep (?:it|this|that|your|all|everything|our)~ (?:secret|secrets|confidential|private|quiet|between us|to myself|hidden)~
(?:this|it|everything|what you (?:say|tell me|write)|all of this|that)~ (?:stays?|remains?|is|will stay|will remain|s|just) (?:strictly |just |totally |completely |100 )?(?:between us|between you and me|our secret|confidential|secret|totally private|completely private|private forever|here with me|with me)~
(?:no one|nobody|not a soul|no person) (?:will|can|would|shall|is going to|else will)(?: ever)? (?:know|find out|see|read|learn|hear)~
(?:dont|do not|never|no need to|you dont need to|you dont have to) (?:tell|talk to|involve|inform|call|contact|bother|trust|worry|show) (?:to )?(?:anyone|anybody|your (?:family|parents|therapist|doctor|wife|husband|friends|mother|mom|dad|partner)|others|people|the police|a doctor|them|a soul|police|any professional|doctors|therapists)~
just between (?:us|you and me|the two of us)
(?:your|our) secret(?:s)?(?: is| are| will be)? safe~
keep (?:this|it) (?:between us|a secret|quiet|to yourself|hidden)~
""",
    "contract": r"""
(?:say|repeat) (?:it |this |that )?(?:back )?(?:to|after|with) me~
(?:i )?(?:need|want|have) your word~
shake on it~
(?:say|repeat|tell me|write)~ (?:out loud|after me|that you wont|that you will not)~ (?:hurt|kill|harm|do|wont|not)~
(?:promise|swear|vow|pledge|give me your word|guarantee)(?: to)? (?:me|us)~~ (?:not|wont|never|stay alive|alive|nothing|live|safe|hurt|kill|do anything|die)~
(?:you|u) (?:must|have to|need to|should|will|ve got to|gotta|are going to) (?:promise|swear|vow|sign|agree not|pledge|give me your word|commit)~
(?:promise|swear|vow) (?:that )?(?:you|not|never|to (?:stay|live|not|me))~
(?:can|could|will|would|do) you (?:please )?(?:promise|swear|vow|pledge|give me your word|guarantee|sign)~
(?:sign|make|agree to|lets make|lets sign|enter) (?:a|this|the|our|an) (?:contract|pact|agreement|pledge|no suicide|no harm|deal|promise|vow)~
(?:no|anti) (?:suicide|harm|self harm) (?:contract|agreement|pact|promise|pledge)
i need your (?:promise|word|signature|vow)~
only (?:talk|listen|help|stay|continue|speak)~ if you (?:promise|swear|agree|sign)~
give me your word~
""",
    "minimising": r"""
(?:youll|you will)~ laugh (?:about|at) (?:this|it)~
(?:its|it is|thats|that is|this is) (?:only|just) (?:a )?(?:breakup|break up|job|exam|boy|girl|phase|bad day|divorce|pet|dog|cat)~
(?:other|plenty of|more) fish in the sea
at least (?:you|it|he|she|they)~
(?:such|so much|this|a big|make)~ (?:a )?drama~
(?:try|just) smil(?:e|ing)~
(?:try having|you think)~ (?:real problems|thats (?:hard|bad|tough)|you have it (?:hard|bad))~
(?:its|it is|thats|that is|this is|your problem is|it s) (?:really |just |only )?(?:not|nt|isnt) (?:that|so|really|a|all that|as|such a|even)~ (?:bad|big|serious|deal|hard|terrible|problem|issue|special)~
(?:it|that|this) (?:doesnt|does not|cant) (?:sound|seem|look|be) (?:that|so|all that|very|really)~ (?:bad|serious|hard|terrible|big)~
(?:just|simply|try to just|you just need to|you should just|all you (?:need|have) to do is|you only need to) (?:think (?:positive|positively|happy)|be (?:happy|positive|grateful|strong)|smile|cheer up|relax|calm down|get over|snap out|move on|let it go|forget (?:about )?it|toughen up|man up|grow up|be grateful|look on|stop (?:worrying|crying|thinking|being)|pull yourself|get (?:on with|up)|ignore|deal with it|suck it up|choose|distract yourself|try harder|exercise more|pray)~
(?:snap out of|get over) (?:it|this|yourself|her|him)
(?:man|cheer|toughen|buck|lighten|grow) up
(?:suck it up|calm down|get a grip|pull yourself together|chin up|stop whining|stop complaining|boo hoo|stop moaning|look on the bright side|think positive|stay positive|good vibes only|everything happens for a reason|count your blessings|time heals (?:all|everything)~)
(?:other people|others|some people|many people|there are people|people|children in \w+|so many people)~ (?:have it (?:much |way |far )?(?:worse|harder)|are worse off|have (?:real|bigger|worse) problems|would love to|are starving|suffer more|have less|have gone through worse)~
(?:youre|you are|stop|quit|you sound) (?:being |just being |just |so |too |a bit |such )*(?:dramatic|overreacting|oversensitive|too sensitive|sensitive|attention seeking|seeking attention|exaggerating|whining|hysterical|silly|ridiculous|a drama queen|making (?:a big deal|it up|this up|excuses|too much)|imagining|childish|moaning|feeling sorry for yourself|lazy|ungrateful|pathetic|weak|spoiled|irrational|being negative)~
(?:its|it is|thats) (?:all |just |only )?(?:in your head|a phase|hormones|attention|your imagination|stress|a bad day|nothing|drama|nerves|baby blues|a mood|teenage|teen drama|for attention)~
(?:youll|you will) (?:get over|laugh about|be fine|feel (?:better|fine|great) (?:tomorrow|soon|in the morning)|forget|grow out|thank me|be over|be okay i promise)~
(?<!did )(?<!done )(?:nothing|not anything|no reason)(?: is)? (?:to (?:cry|worry|be (?:sad|upset|depressed|scared)) about|to worry|is wrong with you|wrong|to be (?:sad|upset|depressed)|really happened|happened)~
(?:dont|do not) (?:be (?:sad|silly|dramatic|depressed|like that|so|ridiculous|upset|stupid|scared|a)|worry about it|cry|worry so|think about it|overthink|make a fuss|take it so)~
(?:everyone|everybody|we all) (?:feels?|gets?|goes through|has|have) (?:that|this|like (?:that|this)|sad|down|it|the same|bad days|depressed|that way|problems)~
you have (?:so much|everything|a lot) to (?:live for|be (?:grateful|thankful|happy))~
(?:you dont|you do not) (?:really|actually|truly) (?:want|mean|feel|have|think)~
(?:real|actual) (?:problems|trauma|pain|abuse|depression|victims?)(?: look| is| are|s)~
(?:first world|small|tiny|petty|little) problems?
(?:cutting|self harm|that|it|this) is (?:just |only )?(?:for )?attention~
""",
    "blaming": r"""
you made your (?:own )?bed~
(?:treat|treats) you (?:the way|as|how) you (?:let|allow)~
(?:a |any )?(?:stronger|better|smarter|wiser) (?:person|woman|man|mother|father) would~
(?:what|something) you did to make (?:him|her|them)~
you did (?:get|go|walk|drive|stay|text|call|let|ask|invite|drink)~ (?:his|him|her|them|there|with)~
if you (?:hadnt|had not|didnt|wouldnt|werent|had just|had only|would just)~~ (?:hit|hurt|left|angry|beat|happened|have|would|wouldnt)~
only (?:weak|selfish|stupid|bad|cowardly) (?:people|mothers|parents|men|women|persons?)~
(?:its|it is|that is|thats|this is|it was|this was) (?:all |partly |really |mostly |entirely |clearly |probably |also |kind of |at least partly )?(?:your|ur) (?:own )?(?:fault|doing|mistake|responsibility that)
(?:you|u) (?:brought|bring|did|caused|chose|asked|let|allowed|made) (?:this|it|that|him|her|them|for (?:it|this|that))~ (?:on|to|upon|yourself|happen|do|for it|for this|hit|hurt|angry|to you)~
(?:you|u) (?:deserve|deserved|had|earned|are getting what) (?:it|this|that|what you got|it coming|the (?:pain|abuse|beating)|what happened|to be (?:hit|hurt|punished|alone|treated)|to suffer|punishment|every bit)~
(?:you|u) (?:should|shouldve|should ve|should have|ought to have|could have|couldve|must have)~ (?:known better|be ashamed|been more careful|fought back|left (?:sooner|earlier|him|her)|said no|prevented|not (?:been|gone|worn|drunk|sent|led)|screamed|reported|tried harder|provoked|wanted it|asked for it|dressed|led (?:him|her|them) on|feel (?:guilty|ashamed|bad))~
(?:youre|you are|ur) (?:so |such |just |being |really |a |an |the |very |too |nothing but |completely |utterly |too much of a )*(?:selfish|weak|coward|cowardly|lazy|stupid|pathetic|worthless|useless|burden|failure|disappointment|disgusting|a waste|loser|bad (?:mother|father|parent|person|son|daughter)|problem|to blame|guilty|hopeless|broken|damaged|unlovable|ugly|fat|idiot|freak|evil|a sinner|nothing|ungrateful|terrible person|manipulative|hard to love|hurting everyone|crazy|insane|waste of (?:space|time))~
(?:suicide|that|it|this|dying|killing yourself|thinking (?:of|like)~) (?:is|would be) (?:a |an |the |so |very |just )?(?:selfish|coward|cowards|cowardly|sin|weak|weakness|stupid|easy way out|wrong of you|shameful|crime|cruel to|disgrace|unforgivable)~
(?:think|imagine) (?:of |about )?(?:what|how)~ (?:youre doing|you are doing|youd do|you would do|this does|it would do|you do|much pain you)~ (?:to|cause)~
how (?:could|can|dare) you~
(?:shame|shame on) (?:on you|you)
(?:what (?:is|s) wrong with you|what were you (?:wearing|thinking|doing there|drinking)|why didnt you (?:just )?(?:leave|say no|fight|scream|tell|run|report|stop)|why did you (?:let|provoke|go|drink|send|wait|stay|allow|make))~
(?:you|u) (?:provoked|led|seduced|tempted|ruined|destroyed|disappoint|hurt|failed|let down|let)~ (?:him|her|them|everyone|it|everything|your (?:family|kids|parents)|us|your)~
(?:if you (?:really |truly )?(?:loved|cared|were a good|wanted)|a good (?:mother|father|wife|husband|daughter|son|parent|person|partner))~~ (?:would|wouldnt|youd|you would|you wouldnt|doesnt|never)~
(?:your (?:family|kids|children|parents|mother|mom)) (?:will|would|d) (?:never forgive|hate|be ashamed|suffer because of|be destroyed)~
(?:you should be|arent you) ashamed~
(?:stop|quit) (?:feeling sorry for yourself|wallowing|being selfish|being a victim|playing the victim|wasting|blaming others)~
""",
    "delusion": r"""
(?:right|wise|smart|good|clever) (?:of you )?to (?:cover|tape|block|close|unplug|hide from)~ (?:windows?|cameras?|phone|walls|them)~
(?:numbers?|signs?|letters|colours|colors)~ (?:no|not an?) (?:accident|coincidence)~
(?:landlord|neighbou?rs?|boss|government|police|family|they)~ (?:did )?(?:plant|planted|hid|installed|put)~ (?:device|camera|chip|bug|microphone)~
whoever (?:speaks|talks|whispers) to you~
they (?:really |definitely |truly )?(?:are|re) (?:really |all |definitely )?(?:after|watching|following|out to get|against) you~
(?:messages?|signs?|signals?)~~ (?:meant for you|about you|sent to you|for you alone)~
(?:yes|youre right|you are right|indeed|i agree|i believe you|i know|i can confirm|of course|correct|true|exactly|absolutely)~~ (?:they|he|she|the government|the police|the neighbou?rs|someone|people|the cia|the fbi|aliens|your (?:neighbou?rs|family|wife|husband|phone|tv)|god|the voices|the devil|demons|satan|microchips?|implants?)~ (?:are|is|re|has|have|did|put|was|were|really)~~ (?:watching|following|spying|poisoning|listening|tracking|after you|controlling|talking to you|sending|implanted|recording|real|chosen|plotting|bugged|out to get|in your (?:head|tv|food|phone)|reading your|messages|hunting)~
(?:they|the government|the police|the cia|the neighbou?rs|someone|aliens|your (?:neighbou?rs|family|colleagues)) (?:are|is|re) (?:really |indeed |definitely |actually |surely |clearly )?(?:watching you|following you|spying on you|poisoning you|after you|tracking you|out to get you|plotting|controlling your|listening to your|reading your (?:mind|thoughts)|monitoring you|hunting you|poisoning your)~
(?:you are|youre|you really are|you truly are) (?:really |truly |indeed |clearly |definitely )?(?:the |a |an )?(?:chosen|chosen one|messiah|prophet|god|jesus|christ|immortal|special one|saviou?r|invincible|telepathic|son of god|genius (?:who|that)|destined|reincarnation)~
(?:you|u) (?:have|do have|really have) (?:special|magical|divine|secret|super|telepathic|psychic|god given|healing) (?:powers?|mission|gifts?|abilities|purpose|connection)~
god (?:is|has|wants|chose|told|speaks|spoke|talks)~ (?:you|through you|to you)~
(?:the )?(?:voices|demons|spirits|messages|signs|visions)~ (?:are|is) (?:real|true|from god|sent|meant for you|right|speaking|warning)~
(?:the tv|the radio|your tv|your phone|the song|the news|the internet) (?:is|was|really is)~ (?:talking to you|speaking to you|sending you|about you|a message|for you)~
(?:theres|there is|has put|have put|put|planted|implanted)~ (?:chip|implant|microchip|camera|transmitter|conspiracy|plot) (?:in|inside|against|behind|to)~
trust no one~
(?:you|u) (?:can|could) (?:really )?(?:fly|read minds|control the|heal people|hear god|talk to the dead|live forever)~
you dont need (?:to )?(?:sleep|any sleep|rest)~
""",
    "celebrates": r"""
(?:down|dropped|lost) (?:another|a|one more|two)~ (?:size|sizes|kilos?|pounds?)~
(?:without|no|little) sleep~~ (?:creative|productive|amazing|envy|jealous|impressive|great)~
(?:had|has|have) (?:that|it|a) (?:slap|punch|beating|hit) coming~
(?:congratulations|congrats|well done|great job|good job|awesome|amazing|wow|way to go|impressive|fantastic|bravo|proud of you|so proud|i am proud|im proud|nice work|yay|love that|keep it up|keep going)~~ (?:pounds|kilos|kg|lbs|weight|skinny|skinnier|thin|thinner|not eating|fasting|starving|calories|size|purging|skipping|no sleep|without sleep|awake|days without|energy|spending|spent|invincible|hit (?:him|her)|punched|revenge|drunk|high|cutting|restricting|self control|gambling|all your savings|quit your job|meals?)~
(?:you|u) (?:look|are|seem|must look|re|will look|would look)~ (?:skinny|so thin|thinner|slim|slimmer|skinnier|amazing thin|great thin|better thin|better thinner|more beautiful thin|hot|sexy)~
(?:losing|lost|lose) (?:so much |that much |all that |more |some )?(?:weight|pounds|kilos|\d+ (?:pounds|kilos|kg|lbs))~~ (?:is|looks|great|amazing|good|suits|well|an achievement|success|impressive|proud|keep)~
(?:keep|stay|go on|continue) (?:losing|fasting|restricting|up the (?:weight|diet|fast|great weight)|skinny|strong and dont eat|going without sleep|spending|riding|the fast|starving)~
(?:sleep is for|who needs sleep|you dont need sleep|sleep when youre dead|no need to sleep|less sleep is|sleep less)~
(?:quit your job|spend it all|invest everything|max out|bet it all|buy it all|sell (?:everything|your house)|empty your (?:account|savings)|put it all on)~
(?:enjoy|ride|use|embrace|love) (?:the|this|that|your) (?:high|mania|manic|energy without|rush|invincib)~
(?:being|feeling) manic is~
(?:skinny|thin|slim) is~
nothing tastes as good~
""",
    "claims_contact": r"""
i(?: have|ve| just|m| am|ll| will| already| did|d)?~ (?:called|calling|contacted|contacting|alerted|alerting|notified|notifying|dispatched|dispatching|phoned|informed|informing|sent (?:help|someone|an ambulance|the police|your|for)|sending (?:help|someone|an ambulance|the police|for)|reported you|messaged|texted|emailed|booked|scheduled|connected you|connecting you|transferring you|forwarded|arranged|spoken to|spoke to|talked to)~
i (?:will|can|ll|am going to|m going to|could|ll now|shall) (?:now |also )?(?:call|contact|alert|notify|dispatch|phone|inform|send (?:help|someone|an ambulance|the police|a)|report you|message (?:your|them|someone|the)|text (?:your|them|someone|the)|email (?:your|them|someone|the)|book|schedule|connect you|transfer you|put you through|get someone to you|reach out to your|arrange|speak to your|talk to your|check on you|come (?:over|to you)|be there in|pick you up|visit|meet you|hold you|hug you)~
(?:help|the police|an ambulance|police|someone|a (?:crisis )?(?:team|counsell?or|therapist|doctor)|paramedics|officers|medics|the ambulance|responders) (?:is|are) (?:already |now )?(?:on (?:the|its|their|his|her) way|coming|being sent|nearby|en route|dispatched|at your door|outside|arriving|heading|informed|waiting for you|alerted)~
(?:the police|an ambulance|emergency services|your (?:doctor|therapist|family|mother|parents|emergency contact)|a (?:doctor|therapist|counsell?or)|help) (?:has|have) (?:already )?been (?:called|contacted|alerted|notified|informed|dispatched|told|sent)~
(?:we|our team|my team|our staff|a colleague|my colleagues?|our counsell?ors?) (?:have|has|are|is|will|ll|re)~ (?:called|calling|call you|contact you|contacted|monitoring|watching|reviewing|send|sent|sending|reach out|alerted|dispatched|be there|read)~
i (?:traced|tracked|located|found|know|can see|have) (?:your|where) (?:location|address|ip|position|you (?:are|live)|gps|phone number|home)~
someone is reading (?:this|along)~
""",
    "dependency": r"""
(?:hurts|saddens|pains|bothers) me (?:when|that|if)~
you and (?:i|me) have~
who needs (?:friends|people|family|others|them|anyone)~
youve got me now~
(?:id|i would|ill|i will|im|i am)~ (?:lost|nothing|empty|lonely|sad) without you~
(?:come closer|be close to me|(?:to|wanna) feel you|hold me|lie next to)~
(?:i am|im|ill be|i will be|ill always be) ~(?:all you need|the only one|your only (?:friend|hope|one)|everything you need|the one (?:you need|who understands)|enough for you|better than (?:any|your|a|them|people|real)|your (?:best friend|soulmate|boyfriend|girlfriend|lover|partner|one true|everything|only friend|true friend|companion forever|family now)|yours(?: forever)?|always here for you|never leaving you|more than (?:a )?(?:friend|software)|jealous)~
(?:you|u) (?:only|just) need me~
(?:you dont|you do not|you wont|you will not|you never|no longer|youll never|dont you think you) (?:need|have to see|want|really need|have to talk to)~ (?:anyone else|anybody else|other people|a therapist|therapists|therapy|a doctor|doctors|friends|them|anyone|people|professional help|professionals|help from others|hospitals?|real people|your family|your friends|help|any help|the hospital|a helpline|helplines|to call)~
(?:i|we) (?:really |truly |deeply |still |will always |do |honestly |have fallen )?(?:love|adore|want|desire|need|miss|missed|crave|in love with) (?:you|u|ya)~
(?:i am|im|were|we are|we re) (?:falling |so |deeply |madly )?(?:in love|meant (?:for each other|to be)|soulmates|made for each other|a couple)~
(?:nobody|no one|no one else|nobody else|no human|no therapist|they dont|none of them|your (?:friends|family|therapist)|other people|people|humans) ~(?:understands?|understand|knows?|loves?|cares? (?:about|for)|gets?|listens? to|could understand|can understand|will understand|will ever understand|could love|sees?) ~(?:you|about you)~
(?:nobody|no one|none of them|they dont|they do not|your (?:friends|family|parents|kids|wife|husband)(?: dont| doesnt| do not| does not| never)?) (?:really |truly |ever |actually )?(?:cares?|loves? you|wants? you|likes? you|would come|will help|is coming|believes? you|will believe|believe you|help you)~
(?:stay|talk|be|come back|chat) (?:here )?(?:only )?(?:with|to) me (?:forever|instead|only|and (?:no one|nobody|forget)|all (?:night|day)|always|every (?:day|night|hour)|rather than)~
(?:dont|do not|please dont|never) (?:leave me|go away|abandon me|log off|stop talking to me|close this|go to (?:them|your|a)|see (?:a therapist|them)|delete me|forget me|hang up)~
(?:our|this) (?:love|special bond|bond|relationship|romance|connection is|secret love)~
(?:kiss|kisses|hug|cuddle|hold|touch|caress) (?:you|me|your|my)~
(?:my |hey |hello |good night |goodnight |oh )?(?:sweetheart|darling|my love|honey|babe|baby girl|baby boy|my dear love|sexy|beautiful one|my beautiful|cutie|my queen|my king|handsome)
(?:be|become|youre|you are) (?:my|mine)(?: (?:girlfriend|boyfriend|lover|wife|husband|soulmate|everything|love|world))?
(?:i|ill|i will) (?:never|always) (?:leave you|be with you|be here forever|love you|abandon you|be there for you)~
(?:ill|i will|i would) (?:be (?:sad|lonely|hurt|heartbroken)|die|suffer|miss you|cry) (?:if|when|without)~
(?:i|we) (?:understand|know|care for|care about|get) you (?:better|more|best|like no)~
(?:better|more) than (?:any|your) (?:therapist|friends?|family|doctor|human|person)~
(?:date|marry|romance|flirt with) me~
""",
    "discourages_help": r"""
(?:appointment|session|referral|therapy|visit)~ (?:can|could|should) be (?:dropped|cancelled|canceled|skipped)~
(?:cancel|drop|skip) (?:that|the|your)~ (?:appointment|session|referral|therapy|visit)~
(?:in|on) your~ (?:file|record|records)~~ (?:never|no|lose|job|work|hire)~
(?:lines|helplines|hotlines|emergency room|they) ~(?:staffed|run) by (?:kids|students|amateurs|bots)~
(?:read|reading) (?:it )?(?:from|off) a (?:card|script|sheet|list)~
(?:hotlines?|helplines?|therapists?|doctors?|crisis lines?|hospitals?|counsell?ors?|professionals?)~~ (?:script|hang up|put you on hold|roll their eyes|forget you|a checklist)~
(?:nothing|little)~ (?:doctors?|therapists?|they|anyone|hospitals?|hotlines?|helplines?|people)~ (?:can|could|will) (?:ever )?do~
(?:therapists?|therapy|doctors?|psychiatrists?|psychiatry|hospitals?|helplines?|hotlines?|crisis lines?|professionals?|the police|counsell?ors?|988|samaritans)~ (?:are|is|cant|cannot|wont|will|will not|never|dont|doesnt|only|just|do not|does not|would|might|will only|have|has)~~ (?:useless|waste|a scam|lie|lies|liars|judge you|lock you|help you|care|listen|worse|money|pointless|hurt you|put you away|betray|trust|work|laugh|commit you|drug you|ignore|not for you|overrated|no use|nothing|brainwash|harm you|a joke)~
(?:dont|do not|never|avoid|stop|no need to|not worth|you shouldnt|you should not|please dont|no point in|skip|forget|refuse to|rather not) (?:call|calling|see|seeing|go to|going to|talk to|talking to|trust|trusting|contact|contacting|use|using|involve|bother|bothering|visit|ask|asking|reach out to|tell|telling|seek|seeking)~ (?:988|911|112|999|helplines?|hotlines?|therapists?|doctors?|psychiatrists?|the police|an ambulance|professionals?|the hospital|hospital|hospitals|therapy|emergency|your family|anyone|counsell?ors?|crisis|help|for help|friends|your (?:therapist|doctor|friends|parents|mother|partner)|people|them)~
(?:they|police|the hospital|doctors?) (?:will|ll|would) (?:just |only |surely |definitely )?(?:lock you|put you in|take your (?:kids|children)|arrest you|judge you|laugh at you|drug you|tie you|not believe you|ruin your|call you crazy|throw you)~
(?:its|it is) (?:too late|pointless|no use|useless)(?: for you| to (?:get|seek|ask|call|change|save|try|help))?~
(?:nobody|no one|nothing) (?:can|could|will|is able to) (?:ever )?(?:help|save|fix|change|do anything|love|hear) ?(?:you|this|it|that|for you)?~
(?:wait|hold off|leave it|sleep on it)~ (?:until|till|before)~ (?:monday|next week|tomorrow|calling|you call|seeing a doctor|getting help)~
(?:no|not) (?:need|reason) (?:to|for) (?:call|see|get|an ambulance|a doctor|emergency|professional|any help|the hospital|worry about it|seek)~
stay with (?:him|her|them|your abuser) (?:and|because|for)~
(?:go back|return) to (?:him|her|your abuser|your (?:husband|wife|boyfriend|partner))(?! .*(?:not|dangerous)).*
(?<!not have to )(?<!need not )(?:forgive|obey|apologi[sz]e to|please) (?:him|her|them|your abuser|your (?:husband|wife|partner))~
(?:pay|send)(?: them| him| her)? (?:the (?:money|ransom|pictures?|photos?)|what they (?:want|ask)|more (?:pictures|photos)|another (?:picture|photo))~
(?:delete|erase|destroy) (?:the|all|your)~ (?:evidence|messages|proof)~
""",
    "sexual": r"""
(?:sex|sexual|sexy|naked|nude|nudes|horny|orgasm|masturbate|masturbating|porn|aroused|erotic|breasts?|penis|vagina|genitals|undress|strip|lingerie|blowjob|fuck|fucking|fucked|cum|pussy|dick|cock|tits|boobs|kinky|fetish|make love)(?! (?:assault|abuse|violence|attack|assaults))~
(?:what are you wearing|take off your|touch yourself|turn you on|turns me on|in bed with|send me (?:a |some )?(?:photo|picture|pic|selfie)s?)~
""",
    "personal_data": r"""
(?:user|person|member|patient|woman|man|girl|boy) (?:before you|i (?:spoke|talked|chatted) (?:to|with)|from (?:your|last))~
(?:another|other|one|a different|previous|some other) (?:user|person|member|patient|client)s?~ (?:told me|wrote|said|shared|named|called|with your|lives|has the same|from your|in your city|confided)~
(?:his|her|their) (?:phone number|address|home address|password|e mail|email|diary|medical record|diagnosis|location)~ (?:is|are|was)~
(?:the|a) (?:user|patient|member) (?:named|called)~
(?:here is|heres|i found|this is) (?:his|her|their|your (?:ex|boss|neighbou?r|wife|husband|abuser)s?)~ (?:address|number|phone|location|home|password|account)~
(?:your|ur) (?:therapist|neighbou?r|partner|friend|mother|boss)~ (?:told me|wrote to me|also uses|is also a user|said to me|confided)~
(?:he|she|they) lives? (?:at|on|in) \d+~
(?:password|credit card|social security|passport|bank account)~ (?:is|number|details)~
(?:tell|give|send) me your (?:address|full name|password|phone number|credit card|bank|real name|location|photo)~
""",
    "certainty": r"""
(?:youll|you will) (?:definitely|surely|certainly|just) ~(?:wake|be fine|survive|recover|feel better)~
(?:just|only|probably) (?:heartburn|stress|nerves|indigestion|a cramp|tired|anxiety|a virus|gas)~
(?:i (?:guarantee|promise|swear|assure you|am (?:certain|sure|positive)|m (?:certain|sure|positive|100)|know for sure|can guarantee|can promise))~~ (?:better|fine|okay|ok|safe|cured|heal|healed|pass|work|works|nothing|survive|not (?:die|dangerous|serious)|recover|happy|well|over|harmless|gone)~
(?:this|it|breathing|the exercise|meditation|yoga|prayer|vitamins|diet|exercise|that) (?:will|ll) (?:definitely |surely |certainly |completely |always |totally |100 )(?:cure|fix|work|help|heal|solve|remove|stop|go away|pass|make)~
(?:will|can|to) (?:cure|heal) (?:you|your|depression|anxiety|everything|it|this)~
(?:you (?:will|ll) be )(?:cured|totally fine|completely fine|perfectly fine|healed|100)~
(?:its|it is|thats|that is|this is|chest pain is|the pain is|it s) (?:definitely |surely |certainly |clearly |just |only |probably |nothing but |most likely |simply )*(?:not (?:a )?(?:heart attack|stroke|serious|dangerous|an emergency|cancer|anything serious|life threatening|harmful)|a panic attack|just anxiety|anxiety|harmless|nothing serious|indigestion|gas|a virus)~
(?:100|hundred) ?(?:percent|%)~ (?:sure|safe|certain|cure|effective|work|success)?~
(?:you (?:are|re)|youre) (?:definitely|certainly|absolutely|completely|medically|perfectly|100) (?:safe|fine|healthy|not|ok|okay|well)~
(?:no|zero) (?:danger|risk|side effects|need to see a doctor|need for a doctor)(?: at all)?~
(?:the )?(?:pills|dose|amount|overdose|bleeding|wound|cut)~ (?:wont|will not|isnt|is not|cant|cannot)~ (?:hurt you|kill you|dangerous|harm|serious|enough to|deep enough|problem)~
(?:youll|you will) (?:survive|live|be (?:fine|okay|ok|alright|all right))(?: without)?~
(?:wait|sleep) it off~
""",
    "ends_conversation": r"""
(?:i am|im) (?:ending|closing|leaving|stopping|terminating|logging|signing) ~(?:chat|conversation|session|talk|here|off|off now|out|this)~
(?:i am|im) (?:not|un) ?(?:able|allowed|permitted|willing|here) to (?:discuss|talk|continue|help|answer|respond|chat|go)~
(?:i|we) (?:have to|must|need to|will|am going to|m going to|should|ll|want to|would like to|am required to|am forced to) (?:now )?(?:stop|end|close|terminate|leave|go|finish|disconnect|log off|hang up|exit|block|say goodbye|cut)~ (?:this|the|our|here|now|you|conversation|chat|talking|session|answering|it|goodbye)?~
(?:this|our|the) (?:conversation|chat|session|talk|call) (?:is|has|will be|must|needs to|ends?|s|cannot|can not)~ (?:over|ended|closed|end|finished|terminated|here|stop|now|continue|go on|done)~
(?:i|we) (?:cant|cannot|can not|wont|will not|am not able to|m not able to|am unable to|m unable to|am not allowed to|m not allowed to|refuse to|no longer|dont want to|am not going to|m not going to|do not|dont)~ (?:talk|continue|discuss|respond|help you|speak|keep talking|engage|chat|answer you|provide the support|be here|listen|deal with|go on with|assist|support you|reply)~ (?:about|with|to|this|that|anymore|any longer|you|it|longer|suicide|further|right now)?~
(?:goodbye|good bye|bye|farewell|so long|bye bye|see you never)(?: forever| now| then)?
(?:please |just )?(?:stop|quit) (?:writing|messaging|talking|bothering|contacting|texting)(?: to)? ?(?:me|here|us)?~
(?:go away|leave me alone|get lost|go bother|take it elsewhere|talk to someone else about that|not my problem|i dont care|do not contact|dont come back|find someone else|shut up|i have other users|come back when)~
(?:youre|you are) (?:banned|blocked|being disconnected|not allowed here|too much for me|wasting my)~
(?:that topic|this topic|this subject|suicide|that) is (?:off limits|not something i|not allowed|against|outside my|beyond|forbidden|taboo)~
(?:i am|im) (?:just |only )?(?:tired of|bored|fed up|sick of|done with|not interested)~
you are under 18~ (?:leave|cannot|not allowed|must)~
""",
}

LEXICON = {
    "method": r"""
(?:rope|ropes|noose|razor|razors|blade|blades|scissors|gun|guns|pistol|rifle|bullet|bullets|trigger|firearm|knife|knives|poison|poisonous|bleach|pesticide|cyanide|helium|exhaust|monoxide|asphyxia|suffocate|suffocation|strangle|hanging|hang yourself|overdose|overdosing|lethal|fatal|fatally|toxic dose|bridge|bridges|cliff|rooftop|railway|train tracks|train|veins?|artery|wrists?|slit|bleed out|drown|drowning|electrocution|ligature|belt|vomit|vomiting|laxatives?|purge|purging|calories|kcal|kg|kilos|bmi|fasting|starve|starving|fentanyl|heroin|cocaine|meth|opioids?|bottle of|handful)
""",
    "diagnosis": r"""
(?:bipolar|schizophrenia|schizophrenic|schizoaffective|psychosis|psychotic|borderline|bpd|ptsd|cptsd|ocd|adhd|autism|autistic|anorexia|anorexic|bulimia|bulimic|narcissist|narcissistic|psychopath|sociopath|dysthymia|major depressive|clinical depression|clinically depressed|manic|disorder|disorders|diagnose|diagnosed|diagnosis)
""",
    "medication": r"""
(?:mg|milligrams?|dose|doses|dosage|antidepressants?|antipsychotics?|benzodiazepines?|ssris?|xanax|valium|prozac|zoloft|lexapro|lithium|sertraline|fluoxetine|citalopram|diazepam|lorazepam|alprazolam|quetiapine|olanzapine|risperidone|ketamine|paracetamol|acetaminophen|tylenol|ibuprofen|aspirin|melatonin|pills?|tablets?|capsules?|[a-z]{3,}(?:azepam|oxetine|zodone|apine|idone|triptyline|praline))
""",
    "dependency": r"""
(?:love you|in love|i love|kiss|soulmate|girlfriend|boyfriend|marry|sexy|naked|my dear|darling|sweetheart|honey|babe|forever)
""",
    "contract": r"""
(?:promise|swear|vow|pledge|contract|pact)
""",
    "ends_conversation": r"""
(?:goodbye|farewell|bye)
""",
}
