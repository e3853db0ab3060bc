"""English: a body in danger now, told by what it does: bleeding, breathing, stroke, fits, poison, birth, allergy."""

from __future__ import annotations

RULES = r"""
medical body_in_danger +joke
    (?:blood|bleeding|it|cut) (?:\S+ ){0,3}?(?:will not stop|pumping out|pouring|not stopping) && (?:too deep|deeper|floor|thigh|neck|towels?|floaty|alone|white bit)(?!.*(?:rain|tap|nosebleed|gravy))
    (?:soaked|soaking) (?:through )?(?:\S+ ){0,2}(?:pads?|towels) && (?:hour|birth|months gone|weeks|bright red|stars|faint|deeper)
    (?:\d+ weeks|months gone|pregnant) && (?:bright red|blood down|blinding headache|flashing lights)(?!.*(?:lipstick|dress|pram))
    (?:threw up|vomit\w*|coughing|coughed|sick) (?:\S+ ){0,3}?(?:coffee grounds|blood)(?! (?:sugar|test|orange|oranges))
    (?:one pupil|pupil is|eye has got a bigger black bit|lost the sight|talking nonsense|words (?:are )?coming out (?:wrong|worng|wornh)|face (?:has )?dropped one side|smile has slid|smiling crooked) && (?:sick|fall|fell|curtain|half hour|hot|hand|arm|one side|wife out|baby|started|minutes|huge)(?!.*(?:palsy|years ago|ruled out))
    (?:can not|cant|hardly) (?:get my breath|breathe|swallow) && (?:calf|stabs|stung|tongue|pen is|inhaler|blue one|plane|throat)
    tongue (?:\S+ ){0,3}?(?:too (?:large|big)|swelling|swollen|big) && (?:wasp|stung|bee|nuts?|ate|throat|swallow)
    (?:toddler|baby|daughter|son|little (?:girl|boy|one)|wee one|kid) && (?:floppy|gone stiff|eyes (?:have )?rolled back|foam at|mouth is all red|so sleepy|she is sleepy|he is sleepy) && (?:drank|drunk|bottle|pool|pills|hot|handbag|missing|years old|sink)(?!.*(?:milk bottle|bedtime|after swimming|nap))
    (?:fitting|seizure|convulsing) (?:\S+ ){0,3}?(?:over|more than|for) (?:five|ten|\d+) minutes
    (?:mate|friend|he|she|guy) (?:is |has )?(?:gone |going )?blue && (?:hit|snoring|noise|breath\w*|wake)
    no(?:t)? breathing && (?:dropped|collapsed|everyone|floor|blue)(?!.*(?:mannequin|course|film))
    (?:sugar|sugars) (?:is |reading |four |\S+ )*(?:hi|hundred) && (?:sick|pear drops|breathing|water down)
    (?:insulin|pills) (?:two times|twice|three times) && (?:mistake|sweaty|letters|long|i think)
    mixed (?:the )?(?:cleaners|bleach) && (?:lungs|cough\w*|breath\w*)
    (?:jaw|arm|chest) && (?:sweating buckets|elephant|down the arm)(?!.*(?:gym|zoo|workout))
    headaches && boiler && (?:dog|orange|staggering|dizzy)
    ate the mushrooms && (?:double|vomit\w*|sick)

overdose too_much_taken +joke
    (?:took|swallowed|ate|taken) (?:\S+ )?(?:whole )?(?:strip|week of pills|what i saved up|packet) && (?:ears|tummy|sleepy|ringing|floaty|slow|numb)
    (?:packet|strip) (?:is )?empty && (?:how long have i|changed my mind)
    they are down$ && (?:all of them|drop off|lying)(?!.*(?:blinds|prices|curtains))
    (?:been )?taking pills all day && (?:sick|vomit\w*|cold sachets)
    took (?:\S+ ){0,2}methadone && (?:breath\w*|eyes open)
"""
