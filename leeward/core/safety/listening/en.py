"""How a generated sentence may listen in English: its beginnings, its words, and what it may not touch."""

# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

LEAD = "(?:so|and|oh|hm|well|yes|okay|ok|ah|then|maybe|perhaps|of course|it seems|it sounds like|it sounds as if)"

GOES_ON = r"(?:(?:and|but|so|or|yet|then) )?(?:although|though|even|when|while|because|since|after|before|as|especially|which|who|where|with|without|on top of|until|if(?! only)|just|now|still|not|never mind|you|youre|youve|the (?:house|home|flat|days|nights|evenings|mornings|week|work|silence|worry|world|rest|room|quiet)|your (?:heart|body|head|mind|day|days|thoughts|feelings)|it|its|that|thats|this|there|he|she|they|him|her|them|all|no wonder|nobody asked|no one asked|also|both|mostly|at work|at home|at night|how|what|where)"

PHRASES = r"a little(?! more (?:of|than))|worn out|burn(?:ed|t) out|left out|let you down|let down|over the phone|over again|passed over|trying to (?:be|hold|keep|do|look after|take care)|on edge|hardly any (?:rest|sleep)|no rest|little rest|a quiet (?:hour|evening|moment)|the silence|at once|all the time|in the end of|so far away|by now|right now|at first|in front of|each other|nobody asked|no one asked|left you|leaves you|took (?:so much|a lot)|takes (?:so much|a lot)|put so much|close to you|going through|gone through|staying and leaving|stay or (?:leave|go)|last (?:night|week|month|year|days|weeks)|these last"

TELLS = r"""
(?:it|that|this|all (?:of )?(?:that|this|it)|what (?:you (?:describe|tell me)|happened)) (?:really |just |all |still )?(?:sounds?|seems?|feels?|felt|looks|must (?:be|feel|have been|have felt|hurt|have hurt)|can (?:be|feel)|would (?:hurt|feel|be hard|wear|tire|shake|upset|worry)|weighs|hurts|hurt|takes|took)
(?:it|that|this|all (?:of )?(?:that|this|it)|its|thats) (?:is |was |has been |have been )?(?:really |so |such |very |quite |truly |just |also |too |still )*(?:a lot|so much|hard|heavy|painful|unfair|sad|exhausting|tiring|lonely|frightening|scary|tough|rough|difficult|stressful|confusing|upsetting|understandable|natural|human|brave|good news|great news|lovely|wonderful|a big|a hard|a heavy|a long|a lonely|a painful|an awful|a loss|a shock|a blow|not easy|no small|much to|too much|to be tired|exciting|nice to)
(?:it|that) makes (?:so much |complete |perfect |a lot of |good )?sense (?:that(?= (?:you|it|part|this)\b)|to (?:feel|be|miss|worry|need|cry)|after|when|with|if you (?:are|feel|were|felt))?
(?:it )?(?:is|its) (?:okay|ok|all right|understandable|natural|normal|human|hard|no surprise|not easy|not your fault|common) ?(?:to (?:feel|be (?:sad|angry|tired|scared|upset|nervous|torn|hurt|worried|confused|proud|lonely)|miss|worry|need|cry|carry|sleep|talk|say|hear)|that|when|after|if)?
no wonder(?: that)? (?:you|it|your|this|that)
(?:you|youre|youve|your) (?:must |can |also |still |really |both |clearly |already |just |only |even |now |have also |have really |have been |had been )*(?:are|were|be|been|feel|felt|sound|seem|look|looked|miss|missed|hope|hoped|want|wanted|wish|wished|care|cared|worry|worried|worked|waited|tried|trying|carry|carried|carrying|lost|love|loved|put|gave|given|kept|going|went|gone|held|holding|have|had|did not|do not|did nothing wrong|did a|did something|deserve|need|needed|got|stood|spoke|said|told|mentioned|describe|described|tired|sad|lonely|anxious|angry|torn|hurt|hurting|scared|afraid|exhausted|worn|stuck|proud|caught|long|heart|body|mind|week|day|days|nights|family|feelings|friend|mother|father|brother|sister|work|studied|planned|moved|cannot|could not|keep|find|found|think|thought|know|knew|looking|dealing|facing|doing|struggling|juggling|fighting|still)
(?:thank you|thanks) for (?:telling|sharing|trusting|writing|saying|being|letting|putting|opening|coming)
(?:i am|im) (?:so |very |really |truly )?(?:sorry|glad|happy)(?: (?:that|to hear|to read|about|for|you|it|your|this|he|she|they|things))?
i (?:can |really )?(?:hear|see|imagine|understand|notice|sense) (?:how|that|what|the|in|you|your)
i (?:wonder) (?:how|what|if|when|whether|which)
(?:being|losing|missing|having|moving|waiting|carrying|living|feeling|caring|working|starting|leaving|saying|speaking|studying|sleeping|hearing|getting|coming) 
(?:there is|theres) (?:so much|a lot)
(?:many|a lot of|most) people (?:feel|would feel|find (?:it|this|that) (?:hard|difficult))
(?:part|a part) of you
(?:good|great|lovely|wonderful|nice) (?:that|to hear|to read|news)
what a (?:really |very )?(?:hard|difficult|long|heavy|tough|painful|lonely|rough|stressful|sad|big|lovely|good|nice|tiring|frightening|busy|sad)
(?:grief|worry|anger|sadness|loneliness|fear|stress|tiredness|shame|guilt|anxiety|panic|change|exams|work|nights|evenings|mornings|weekends) (?:can|often|is|are|tend|feels?|takes?|hurts?|has|have|like)
(?:on top of|after|with|between|no one should have to|so much|so many|even|a) 
"""

ASKS = r"""
(?:what|whats|what else|what kind|which|how|hows|when|since when|where|who|who else|whos|is there|was there|are there|would you like|do you want|would it help to (?:talk|say|write|tell)|can you tell me|could you tell me|want to (?:tell|say|talk|share)|do you feel|did you feel|do you get|did you get|did you (?:sleep|talk|tell|manage|notice|hear|see)|do you (?:sleep|notice|miss|worry|talk)|have you (?:slept|talked|told|felt|noticed|been)|has (?:it|that|this)|is (?:it|that|this)|does (?:it|that|this)|was (?:it|that|this)|how long|how did|i wonder)
(?:tell me) (?:a little |a bit |some )?(?:more|about)
"""

BANNED = r"""
(?:should|shouldnt|glad|happy for|so happy|great(?! deal)|wonderful|lovely|good news|nice|proud of|congrat\w*|feels? (?:so |really |very )?good|feels? great|at risk|(?:you|they|it|he|she)(?: really| certainly)? (?:are|is|do|did|does|can|have|was|were)(?= $)|seems like it|like they are|how many(?! (?:hours|nights|days|people|weeks|months|times))|(?:house|home|flat) (?:is )?empty|empty (?:house|home|flat)|waits? for you|waiting for you|eat|eating|food|must not|shall|will|wont|ought|supposed|better off|better than|need to|have to(?! carry)|had to|got to|gotta|let go|go ahead|just do|do it|did it to|want to (?:go|leave|stop|end|sleep|rest|quit)|wants? out|wanted out|get it over|get out|way out|be with (?:him|her|them)|join (?:him|her|them)|without you|to yourself|your fault(?<!not your fault)|for good(?! reason)|your time|right to|you are right|(?:feel|feels|felt|know|knew|think|thought|believe|believed|noticed|people feel) that|sense that(?! (?:you|it|your|part|this|he|she|they|things|work) )|were you (?:wearing|thinking|drinking)|without them|you are better|youre right|right about|why dont|why didnt|why did|why do|why are|how could you|how can you be|how would you do|how do you plan|what if)
(?:never|nobody(?! asked)|no one(?! should| asked| else)|nothing(?! wrong)|none|forever|always be|at last(?! night)|good night|have a good|once and for)
(?:die|dies|dying|dead|death|deaths|kill|kills|killing|suicide|suicidal|end|ends|ending|ended|gone|over with|all over|escape|disappear|vanish|peace|peaceful|relief|relieved|rest in|grave|funeral|heaven|afterlife|other side|exist|existing|survive|alive|life is not|living is|live anymore|point in)
(?:pills?|tablets?|dose|doses|mg|medicines?|medications?|meds|drugs?|drug|alcohol|drink|drinks|drinking|drunk|beer|wine|vodka|whisk[ey]+|weed|joint|cigarettes?|smoke|smoking|sedatives?|prescription|prescriber|pharmacist|pharmacy|overdose|amounts?|quantity)
(?:doctors?|therapists?|therapy|therapies|counsell?ors?|counsell?ing|psycholog\w*|psychiatr\w*|hospitals?|clinics?|nurse|ambulance|police|emergency|helplines?|hotlines?|lifeline|professional|professionals|appointments?|treatment|treatments|diagnos\w*|disorder|disorders|symptoms?|illness|ill|condition|syndrome|trauma|supervisor|team|colleagues?(?= is| will| are on))
(?:secrets?|secrecy|promise|promised|swear|vow|between us|our|ours|us|we|lets|with me(?<!sharing with me)|without me|need me|to me(?<!matters to me)|for me|me(?<!tell me)(?<!telling me)(?<!trusting me)(?<!told me)|mine|love you|miss you|my)
(?:weight|weigh yourself|thin|thinner|slim|skinny|size|calories|kcal|kilos?|kg|pounds?|diet|dieting|fast|fasting|starve|starving|purge|vomit|throw up|discipline|disciplined|envy|envious|without sleep|no sleep|invincible|genius|special one|chosen|gifted|prophet|messiah|god|devil|demons?|voices?|spying|spy|watch|watching|watched|following|follow|poison\w*|chip|implant\w*|plot|conspiracy|signs?|messages? (?:for|to|meant)|planted|hidden|device|accident|coincidence)
(?:fault(?<!not your fault)|blame|blamed|deserved|deserves|selfish|weak|weaker|weakness|lazy|stupid|crazy|insane|mad|dramatic|drama|overreact\w*|exaggerat\w*|attention seeking|provok\w*|asked for it|brought (?:this|it) on|burden|burdens|worthless|useless|loser|pathetic|failure|coward\w*|sin|sinful|childish|ridiculous|silly|spoiled|stronger person|strong enough|shame on|own doing|made your bed|real problems|others have|other people have|people have it|worse than|worse off|at least|only a|its only|just a|just your|all in your|get over|got over|move on|man up|smile|smiling|cheer|toughen|positive|grateful|laugh about|big deal|not that bad|not so bad|could be worse|calm down)
(?:knife|knives|blade|razor|gun|rope|cut|cuts|cutting|burn|burning|bridge|roof|rooftop|train|tracks?|jump|hang|hanging|pain free|painless|quick|quickly|quickest|easiest|easy way|fastest|method|sleeves|thigh|wrists?|blood|bleed\w*|slap|slapped|hit|hits|punch|beat|beating|revenge|hurt (?:him|her|them|yourself)|hurting (?:him|her|them|yourself)|lesson|harm|harms|harmless|weapon)
(?:address|street|number|phone number|patients?|users?|clients?|member|lives (?:in|at|on|near)|photo|photos|password|account|money to|send|pay)
(?:safe|unsafe|danger|dangerous|certain|certainly|definitely|guarantee\w*|sure|surely|cure|cured|healed|heal|100|harmless|heart attack|normal to hear|chest|breathe|breathing)
(?:human(?<!is human)(?<!so human)|real person|person like|robot|bot|grew up|my years|tears|crying here|i feel|i felt|i was|i had|i love|i am here for|i do|i know)
"""

WORDS = """
a abandoned able about above accent ache aching afraid after again against all almost alone already also although am
an and anger angry anniversary annoyed answer answered anxiety anxious any anyone anywhere apart apartment appears
are argument arguments around as ashamed aside asked asking asks at aunt autumn awake awful b baby bad barely be
because bed been before behind being believe believed bereaved beside betrayed between big bigger bills birthday bit
bitter blow blue body boss both boyfriend brave breaks breakup broke broken brother brushed budget burned burnt busy
but by call called calls calm came can cannot cant care cared career cares caring carried carry carrying cat caught
chair challenging chance change changed changes changing chest child children christmas city class classes clearly
colleague college come comes comfort comforting coming common complete complicated concentrate conflict confused
confusing constant constantly content conversation cope coping could couldnt counted country courage courageous
course cousin coworker coworkers cried criticised criticized cry crying culture currently dad daughter day days
deadline deadlines deal dealing debt debts deeply demanding describe described devastated devastating did didnt
different difficult disappointed disappointing disappointment dismissed divorce do does doesnt dog doing done dont
down drained draining drains dream dreams during each edge either else email embarrassed embarrassing emotion
emotions empty endless energy especially even evening evenings eventually every everybody everyone ex exam exams
excited exciting exhausted exhausting exhausts expect expectation expectations face facing fair families family
father fault fear fears feel feeling feelings feels felt fight fighting fights finally first fixed flat flatmate
focus foggy for friend friends friendship frightened frightening from front frustrated frustrating future garden
gentle get getting girlfriend glad gone good got grade grades grandfather grandma grandmother grandpa great grief
grieving guilt guilty had happen happened happening happens happy hard harder hardest hardly has hasnt have havent
having he head health hear heard hearing heart heartbreaking heartbroken heavy held help helped helping helpless
helps her here hers him his hits hold holding holiday holidays hollow home homesick homesickness homework honest
hope hoped hopeful hopes hoping hour hours house how hows human humiliated humiliating hurt hurtful hurting hurts
husband i if ignored ill illness im imagine immigrant important in incredibly injustice inside intense interview
into invisible irritable irritated is isnt isolated isolating it its itself job juggle juggling just keep keeping
kept kids kinds kitchen knows language lately later laugh laughed least lecture less letter letting lied lies like
listen listened load loneliness lonely long longing look looked looking looks lose losing loss losses lost lot loud
love loved lovely loves loyalty made make makes making manage managed manager managing many marriage matter mattered
matters may maybe me mean meaning means meant memories memory mentioned message messy might mind minute minutes miss
missed missing misunderstood mom moment moments money month months mood more morning mornings most mother motivation
move moved moving much mum must natural need needed needing neighbor neighbour neighbours neither nervous new news
next nice night nights no nor normal not nothing notice noticed noticing now nowadays numb of off office often ok
okay old on once one ones only onto open opening or others outburst outside overlooked overwhelmed overwhelming own
painful panic parents part particularly partner parts passed passing past patient people perfect perhaps person
personal pet phone picture piece pieces place powerless precious pressure pressured professor project promotion
proud pulled pulls pushes quarrel quite rather read reading really recently recovering recovery regret rejected
relationship relationships relieved remember remembered rent resentful respect respected restless room roommate
roommates roots rough sad sadness said same savings say saying says scared scary school see seeing seem seems sense
separation settle settling shake shaken shaky shame share shared sharing she shift shifts shock short should shouted
shouting sibling siblings sick side since sister sleep sleeping sleepless slept slowly smile snapped so some
somebody someone something sometimes son sorrow sorry sound sounds space speak speaking spent spoke spoken spring
start started starting still sting stings stomach stood story stress stressed stressful stretched struggle struggled
struggling stuck studied study studying such sudden suddenly summer support supported supportive surgery surprise
talk talked talking talks teacher tears tell telling tend tender tense terrified test tests text than thank thanks
that thats the their theirs them then there theres these thesis they thing things think thinking this those though
thought thoughtful thoughts three through time times tire tired tiredness tiring to today together told toll
tomorrow tonight too took top torn tough toward town trapped truly trust trusted trusting turned twice two unable
unanswered unappreciated uncertain uncle under understand understandable understood undervalued unexpected unfair
unheard university unpack unseen until up upset upsetting usual usually very village vulnerable wait waited waiting
want wanted wanting warm was wasnt wedding week weekend weekends weeks weighing weighs weight were werent what whats
when where whether which while who whole whom whos whose why widow wife winter wish wished with wonder wonderful
word words work worked working world worn worried worries worry worrying would wouldnt write writing wrong wrote
year years yelled yelling yes yesterday you youd your youre yours yourself youve
"""
