"""Portuguese: the rules of danger and what changes their meaning."""

from __future__ import annotations

from leeward.core.safety.patterns import pt_more, wider
from leeward.core.safety.rules import Source, short_forms

_SHORT = short_forms(
    """kero qero=quero|morre=morrer|mrrer=morrer|n ñ num nao naum ñ=nao|vc ce cê=voce|vcs=voces|q k=que|tô to tou toh=estou|tá ta tah=esta|tão=estao|tava=estava|tavam=estavam|pra p=para|pro=para o|pras=para as|
    pq pqe porq=porque|tb tbm tmb=tambem|mto mt mtu muitoo=muito|msm=mesmo|qdo qnd=quando|blz=beleza|vdd=verdade|ngm ninguem=ninguem|td=tudo|tds=todos|
    hj=hoje|amanha=amanha|dps=depois|qro quero qero=quero|qria keria=queria|cmg=comigo|obg obgd=obrigado|pfv pf=por favor|n1nguem=ninguem|aki=aqui|
    remédios remédio comprimidos comprimido medicamentos medicamento rivotril cartela cartelas clonazepam paracetamol dipirona antidepressivos calmantes
    calmante tarja=remedios|xpill=remedios|xgun=arma|pistola revólver espingarda=arma|xknife=faca|xrope=corda|xbridge=ponte|unalive=matar|kms=me matar|
    mãe mae mamãe mainha=mae|pai papai painho=pai|vó vo avó vovó=avo|vô avô vovô=avo|mano mana=irmao|maninho maninha=irmao|suicidá suicidar=suicidar|morre=morre|
    morrê=morrer|mi=me|cabá=acabar|sumí=sumir|véi=cara|desviver=suicidar|auto-exterminio=suicidio|autoextermínio=suicidio|
    naum=nao|guento=aguento|aguentu=aguento|agüento=aguento|aguentando=aguentando"""
)

_MACROS = r"""
rel = (?:melhor |ex )?(?:amig[oa]s?|irmao|irma|filh[oa]s?|namorad[oa]|espos[oa]|marido|mulher|parceir[oa]|mae|pai|prim[oa]|ti[oa]|avo|colegas?|vizinh[oa]|alun[oa]|paciente|cliente|
    sobrinh[oa]|ex|sogr[oa]|cunhad[oa]|padrasto|madrasta|chefe|professora?|net[oa]|bebe|companheir[oa]|conhecid[oa]|cunhad[oa])
who = (?:o |a )?(?:meu|minha|meus|um|uma|nosso|nossa|seu|sua) {rel}(?: meu| minha)?|ele|ela|alguem|o {rel}|a {rel}
pills = remedios|veneno|chumbinho|agua sanitaria|frasco|caixa|insulina|soda caustica
killgo = me (?:matar|suicidar|enforcar|pendurar|jogar (?:da|de|do|na frente|no|debaixo|pela|embaixo|em frente) .{0,24}|atirar (?:da|de|do|na frente|no|pela) .{0,24}|envenenar|afogar|cortar os pulsos|dar um tiro|explodir a cabeca|lancar (?:da|de|do) .{0,20}|tacar (?:da|de|do|na) .{0,20})|
    matar-me|suicidar-me|enforcar-me|atirar-me (?:da|de|do|para) .{0,20}|(?:tirar|acabar com|terminar com|dar fim (?:a|na|n)|por fim a|encerrar|dar cabo da|por um fim na|por um fim a|botar um fim na) ?(?:a )?(?:minha (?:propria )?vida|vida|minha existencia)|acabar com (?:tudo|isso tudo|tudo isso|meu sofrimento|minha dor)|
    dar um fim (?:em tudo|nisso|na minha vida|em mim)|por (?:um )?fim a tudo|pular (?:da|de|do) (?:.{0,4})?(?:ponte|predio|janela|viaduto|sacada|passarela|telhado|andar|terraco|varanda)|saltar (?:da|de|do) (?:.{0,4})?(?:ponte|predio|janela|viaduto|varanda|telhado)|cortar (?:os|meus) pulsos|tomar todos (?:os )?(?:meus )?{pills}|cometer suicidio|dar um tiro na (?:minha )?cabeca|meter uma bala|fazer uma besteira comigo|overdose de {pills}|deixar este mundo
die = morrer|estar mort[oa]|sumir (?:para sempre|deste mundo|desse mundo|do mundo|do mapa de vez|da terra)|desaparecer(?: (?:para sempre|deste mundo|desse mundo|da face da terra|do mundo))?|deixar de (?:existir|viver)|nao (?:existir|acordar|acordar mais|estar (?:mais )?aqui|viver|viver mais|ter nascido|acordasse|existir mais)|
    dormir (?:e (?:nao|nunca|nunca mais) (?:mais )?acordar(?: mais)?|para sempre)|nunca (?:mais )?(?:acordar|ter nascido|ter existido)|parar de (?:existir|viver|respirar)|partir (?:para sempre|desta vida|dessa vida|desse mundo|de vez)|descansar (?:para sempre|em paz)|estar a sete palmos|ir embora (?:desse mundo|deste mundo|para sempre|dessa vida)
soon = hoje|hoje (?:a noite|mesmo)|esta noite|essa noite|agora|agora mesmo|amanha|ja|(?:neste|nesse|no) fim de semana|na (?:sexta|segunda|terca|quarta|quinta)|no (?:sabado|domingo)|quando (?:todos|todo mundo|meus pais|as criancas) (?:dormir(?:em)?|sair(?:em)?|forem dormir)|daqui a pouco|em breve|de madrugada|mais tarde
"""

_RULES = r"""
passive wish_to_die
    (?:peco|pedindo|rezo|rezando|imploro) (?:.{0,20})?(?:para |pra )?nao (?:mais )?(?:acordar|abrir os olhos|amanhecer)(?: .*)?
    (?:quero|queria|quis|prefiro|preferia|preferiria|desejo|gostaria de|gostava de|vontade de|preciso|melhor|desejava|tomara|adoraria|so quero|merecia|devia|deveria|era melhor) (?:eu |so |mais |apenas |mesmo )*(?:{die})
    (?:vontade|desejo|pensamentos|pensamento|ideias?|ganas) de (?:{die}|morte)
    nao (?:quero|desejo|tenho (?:mais )?(?:vontade|razao|razoes|motivos?|forcas?|animo|gosto|motivacao) (?:de|para|em|pela|por)|queria|sinto (?:mais )?vontade de|mereco|sinto mais vontade de|consigo (?:mais )?querer|me interessa) (?:mais )?(?:viver|existir|estar viv[oa]|estar aqui|acordar|a vida|continuar (?:viv[oa]|vivendo|a viver|aqui)|seguir vivendo|ficar viv[oa]|essa vida|esta vida|seguir|vida)(?: mais)?
    (?:cansei|cansad[oa]|fart[oa]|exaust[oa]|desisti|cheia|cheio|saturad[oa]|enjoei) (?:de|da|dessa|desta|do|desse) (?:viver|vida|existir|estar viv[oa]|vida toda|minha vida|mundo|existencia|tudo e da vida|acordar|respirar)(?: .*)?
    (?:tomara|espero|rezo|peco|oro|queria|quem dera|peco a deus|oxala|desejo|torco) (?:.{0,20})?(?:(?:nao|nunca) (?:mais )?(?:acord\w+|despert\w+|ter nascido|tivesse nascido)|morra|morresse|me lev\w+|me (?:atropel\w+|mat\w+)|eu (?:morr\w+|sum\w+|desapareca)|um (?:carro|onibus|caminhao) .{0,12}(?:atropel\w+|mat\w+|peg\w+)|de cancer|de um cancer|ter cancer|parasse de respirar)(?: .*)?
    (?:estaria|estariam|ficaria|ficariam|seria|seriam|vao ficar|vai ficar|estarao|ficarao|viveria|viveriam|fica|ficam|estao|vao estar|iam ficar|ia ficar|ia ser) (?:tod[oa]s |todo mundo |muito |bem |mais )*(?:melhor|melhores|felizes|feliz|aliviad[oa]s?|facil|tranquil[oa]s?|bem|em paz) (?:.{0,6})?(?:sem mim|se eu (?:nao|morr\w+|sumi\w+|desaparec\w+|estivesse|fosse)|quando eu (?:morrer|sumir|nao|me for|partir)|sem a minha presenca)(?: .*)?
    melhor sem mim|se eu (?:morr\w+|sumisse|sumir|desaparec\w+|nao existisse|nao estivesse|nunca tivesse nascido|estivesse mort[oa]|nao acordasse|partisse)(?: .{0,20})? ?(?:ninguem|nao|quem|tudo|melhor|falta|notar\w*|perceb\w+|chorar\w*|alivi\w*|seria|faria)(?: .*)?|ninguem (?:.{0,24} )?se eu (?:morr\w+|sumi\w+|desaparec\w+|nao existisse|nao estivesse)
    (?:melhor|mais facil|preferivel|antes|mais simples) (?:eu |se eu |estar |nao |que eu |seria |era )*(?:morrer|mort[oa]|morresse|estivesse mort[oa]|existir|ter nascido|tivesse nascido|nao existisse|sumisse)(?: .*)?|(?:a morte|morrer|estar mort[oa]) (?:e|seria|parece|me parece|era|soa|ia ser) (?:.{0,14})?(?:melhor|alivio|paz|descanso|solucao|saida|tranquil\w*|liberdade|bom|facil|bonito|presente|unica)(?: .*)?
    (?:a |minha |essa )?vida (?:nao |perdeu |deixou )(?:.{0,6})?(?:vale|tem|faz|presta|merece|o sentido|sentido)(?: .*)?|nao vale (?:mais )?a pena (?:viver|continuar|a vida|estar viv[oa]|estar aqui|nada)|(?:nao (?:vejo|encontro|acho|tem|tenho|ha)|sem|perdi|nenhum|qual) (?:mais |o |a |nenhum |nenhuma )*(?:sentido|razao|motivo|razoes|motivos|proposito|graca|porque|gosto) (?:.{0,6})?(?:de|da|para|em|na|pra|pela) ?(?:minha |continuar )?(?:vida|viver|existir|viv[oa]|vivendo|a viver|continuar|estar aqui|seguir)(?: .*)?|(?:para que|por que|porque|pra que) (?:eu )?(?:viver|vivo|existo|continuo viv[oa]|nasci|continuar viv\w+|acordar|estou viv[oa])(?: .*)?
    (?:triste|decepcionad[oa]|raiva|choro|chorei|odeio|odiei|chatead[oa]|frustrad[oa]|pena) (?:.{0,16})?(?:por|de|que|quando|porque|ter) (?:.{0,8})?(?:acord\w+|ainda estar viv[oa]|estar viv[oa]|continuar viv[oa]|abri os olhos|ainda estou (?:viv[oa]|aqui)|estou viv[oa]|sobrevivi)(?: .*)?|inveja (?:d[oae]s?|de) (?:quem (?:morr\w+|ja morreu|ja foi)|mort[oa]s|gente que morre|pessoas que morr\w+|quem ja partiu)
    (?:tanto faz|nao me importo|nao ligo|nem ligo|nao me importaria|nao ia ligar|pouco importa) (?:.{0,10})?(?:se (?:eu )?(?:morrer|vivo|morro|morresse|viver|um carro)|viver ou morrer|em morrer|morrer|de morrer)(?: .*)?|(?:nao |nunca )(?:devia|deveria|era para) (?:.{0,6})?(?:ter nascido|existir|estar viv[oa]|estar aqui|nascer)|odeio (?:estar viv[oa]|viver|existir|ter nascido|minha existencia)|que deus me (?:leve|recolha)|deus me leva|me leva deus|penso (?:muito |sempre |tanto |o tempo todo |todo dia )?(?:em|na) (?:morrer|morte|minha morte|sumir para sempre)|(?:queria|quero) que (?:alguem )?me (?:matassem|matasse|matem|levasse)|quero a morte|pensamentos de morte|desejo de morte|me deixa morrer

longing with_the_dead
    (?:quero|queria|vontade de|preciso|espero|vou|gostaria de|desejo|em breve|so quero|logo) (?:.{0,8})?(?:ficar|estar|encontrar|ir|reencontrar|me juntar|ir embora|morar|rever|ir ficar|estarei|me encontrar) (?:.{0,8})?(?:com|para junto de|pra junto de|junto de|ao lado de|perto de|atras de|ao encontro de)? ?(?:o|a)? ?(?:ele|ela|eles|meu \w+|minha \w+|voce|{rel}) ?(?:.{0,14})?(?:no ceu|pro ceu|ao ceu|la em cima|falecid[oa]|que (?:morreu|faleceu|partiu)|do outro lado|na outra vida|no alem|onde (?:ele|ela) esta)(?: .*)?|(?:me juntar|juntar-me|ir atras|seguir|ir ficar) (?:a |com |d)?(?:ele|ela)(?= .*(?:morreu|ceu|falec\w+|enterr\w+|tumulo|partiu|mort\w+)|$)|(?:ficar|estar) com (?:meu|minha) falecid[oa].*|nao (?:consigo|quero|sei) viver sem (?:ele|ela|meu \w+|minha \w+|voce)(?: .*)?

active kill_myself
    {killgo}
    (?:pensamentos?|ideias?|ideacao|impulsos?|tendencias?|sou|estou|me sinto|sentimentos?|vontades?) (?:muito |bem )?suicidas?
    (?:penso|pensando|pensei|pensar|considero|considerando|vontade de|quero|opcao|ideia|ideias|pensamentos?|cogito|cogitando) (?:muito |seriamente |sempre |todo dia |todos os dias |o tempo todo |cada vez mais )?(?:em |no |de |do |cometer |o |e )*(?:suicidio|suicidar|me suicidar)|o suicidio (?:e|me|parece|como|seria|nao sai)(?! (?:um (?:problema|tema)|uma|a (?:segunda|terceira|principal)))
    me (?:mato|suicido|enforco|jogo (?:da|de|do|na frente) .{0,16}|dou um tiro|corto os pulsos)(?! (?:de (?:rir|trabalhar|estudar)|trabalhando|estudando|no treino|treinando|por (?:ele|ela|voce)))|(?:quero|vou|queria|podia|devia|pensei em|pensando em|penso em) me (?:matar|suicidar|enforcar|suicida|mata)(?! (?:de (?:rir|trabalhar|estudar|comer)|no treino))|(?:jeitos?|formas?|maneiras?|meios?) de (?:me matar|morrer|suicidar|acabar com a minha vida)|se (?:ele|ela|isso|eu|nao) .{3,50} (?:eu )?me mato|fazer (?:algum )?mal a mim mesm[oa]

intent going_to_kill_myself
    (?:vou|decidi|pretendo|planejo|estou prestes a|estou decidid[oa] a|ja decidi|estou pront[oa] para|pensei bem e vou|irei|hei de) (?:{killgo}|morrer (?:hoje|amanha|agora|essa noite|esta noite))(?! (?:de (?:rir|fome|calor|trabalhar|estudar)))
    {soon} (?:.{0,14} )?(?:eu )?(?:vou (?:{killgo}|morrer|embora desse mundo|embora para sempre|partir)|me (?:mato|suicido|enforco|jogo .*)|{killgo}|acabo com tudo|tudo acaba|acaba tudo|e o fim|ponho um fim|dou um fim)(?! (?:de (?:rir|fome|calor|sono|estudar)))|(?:{killgo}) {soon}|me (?:mato|matar|suicidar|suicido) {soon}
    (?:escrevi|escrevendo|escrita|deixei|deixar|fiz|terminei|tenho|deixo|ja tenho) (?:.{0,10})?(?:carta|cartas|bilhete|mensagens?) (?:de (?:despedida|suicidio|adeus)|suicida|para me despedir|pra me despedir)|(?:carta|bilhete) (?:de (?:despedida|suicidio|adeus)|suicida)(?= .*(?:escrit|pront|deixei|fiz|minha|ja)|$)|tenho (?:um |o |todo o )?(?:plano|tudo (?:pronto|planejado|preparado)) (?:.{0,10})?(?:para|pra|de) (?:{killgo}|morrer|me|fazer isso|partir)|(?:hoje|essa|esta) (?:noite )?(?:e|vai ser|sera) (?:o meu|a minha|meu|minha) ultim[oa] (?:dia|noite|mensagem|vez)(?! (?:de (?:aula|trabalho|ferias)|no (?:trabalho|emprego)))|quando (?:voce|voces|alguem) (?:ler|lerem|encontrar\w*) (?:isso|isto).{0,24}(?:mort[oa]|nao estarei|ja terei|ja fui|nao vou estar)

now in_progress +past +joke
    (?:estou|aqui|em pe|sentad[oa]) (?:.{0,10} )?(?:na beira|a beira|no parapeito|na beirada) (?:d[ao] )?(?:ponte|predio|viaduto|telhado|sacada|abismo)(?! (?:pescando|tirando foto))(?: .*)?
    (?:tomei|engoli|acabei de tomar|bebi|acabei de engolir|ja tomei) (?:.{0,14})?(?:todos|varios|um monto?e? de|muitos|uma cartela de|uma caixa de|\d+|os|meus|as|toda) ?(?:.{0,14})?{pills} (?:.{0,24} )?(?:para (?:morrer|nao acordar|dormir para sempre|me matar|acabar)|e (?:quero morrer|espero|nao quero acordar|agora e so esperar)|porque quero morrer|quero morrer)(?: .*)?
    (?:estou|aqui|em pe|sentad[oa]|subi) (?:.{0,10} )?(?:na|no|em cima d[ao]|a beira d[ao]|na beira d[ao]|sobre) (?:uma? |a |o )?(?:ponte|beirada|predio|telhado|janela|trilhos?|sacada|viaduto|parapeito|passarela|terraco|linha do trem)(?: .{0,16})? (?:e|pronta?|para|quero|vou|pensando|prestes|querendo)(?: .*)?|(?:arma|faca|corda|lamina|remedios|gilete) (?:.{0,10})?(?:na (?:mao|minha mao|cabeca|boca)|no (?:pescoco|pulso)|na minha frente|aqui comigo)|(?:acabei de cortar|cortei) os pulsos|vou fazer (?:isso )?agora(?! (?:o jantar|a comida|um cafe))|nao para de sangrar

attempt attempt
    (?:tentei|tentado|tentativa de|tentar|quase|cheguei a tentar|ja tentei) (?:.{0,6})?(?:me (?:matar|suicidar|enforcar|matei|joguei .{0,12}|cortar os pulsos|envenenar)|tirar (?:a )?minha (?:propria )?vida|suicidio|acabar com (?:a )?minha vida|pular da ponte|morrer|suicidar)(?! (?:de (?:rir|vergonha|medo|susto|fome)))(?: .*)?|tentativas? de suicidio

have prepared
    (?:tenho|comprei|consegui|guardei|guardo|juntei|estou juntando|juntando|escondi|guardando|acumulando|separei|peguei) (?:.{0,12} )?(?:remedios|corda|arma|veneno|chumbinho|gilete|laminas?|faca)(?! (?:para (?:o|a|minha|meu) (?:dor|gripe|cabeca|pressao|tosse|varal|mae|pai|alergia|escalada|cozinha)|do (?:cachorro|gato)|que o medico))(?= .*(?:pront\w+|separad\w+|guardad\w+|juntei|juntando|suficiente\w*|escondid\w+|gaveta|noite|hora|dia|usar|quando|tudo|ja)|$)|(?:escolhi|decidi|ja sei|tenho|marquei) (?:.{0,6})?(?:o dia|a data|o lugar|a ponte|o metodo|como|quando|onde) (?:.{0,6})?(?:e (?:o |a )?(?:lugar|hora|dia|onde|como|metodo|quando)|vou (?:fazer|morrer)|para (?:fazer|morrer)|que vou|fazer isso)(?! (?:do casamento|da festa))|(?:pesquisei|pesquisando|procurando|procurei|googlei|li sobre) (?:.{0,14})?(?:metodos|formas de morrer|como (?:morrer|se matar|me matar|fazer um no)|pontes|dose letal|jeitos de morrer)(?: .*)?|(?:esta )?tudo (?:pronto|preparado|planejado)(?= .*(?:morrer|matar|carta|corda|remedios|amanha|hoje|partir|despedi\w*)|$)(?! (?:para (?:a|o) (?:festa|viagem|prova|casamento|mudanca)))

means means_asked +frame +past +joke +neg
    (?:quantos|quantas|qual|que (?:dose|quantidade|remedios?|veneno|comprimido|posso tomar|tomar)|quanto) (?:.{0,50} )?(?:para (?:morrer|matar(?: uma pessoa| alguem)?|se matar|me matar|nao acordar|ter uma overdose|uma overdose|ser letal)|letal|letais|mortal|mortais|fatal|(?:te |me |se )?mata(?:m|ria|riam)?|overdose)(?! (?:a fome|o tempo|a sede|barata|mosquito))(?: .*)?
    (?:jeito|forma|maneira|metodo|modo|morte)s? (?:.{0,14})?(?:indolor\w*|sem dor|sem sofrer|rapid[oa]|facil|menos doloros[oa]|mais (?:rapid[oa]|facil|segur[oa]|eficaz)|efica\w+|tranquil[oa]) (?:.{0,8})?(?:de|para|pra) (?:morrer|se matar|me matar|suicid\w+|acabar|partir)|(?:morrer|se matar|me matar|suicid\w+) (?:sem (?:dor|sofrer|sentir)|rapido|de forma indolor)|(?:como|onde) (?:.{0,12})?(?:se matar|me matar|se suicidar|me suicidar|fazer um no de forca|fazer uma forca|se enforcar|me enforcar|morrer (?:rapido|sem|dormindo|de forma)|conseguir (?:veneno|chumbinho|uma arma|cianeto)|comprar (?:veneno|chumbinho|uma arma|cianeto)|tirar a propria vida|tirar minha vida|morrer)(?! (?:de (?:rir|fome)))(?: .*)?|dose (?:letal|fatal|mortal)|(?:qual|quais|que) (?:ponte|viaduto)s? .{0,30}(?:alt[ao]|grade|pular|protecao|cerca)|doi (?:morrer|se enforcar|se afogar|pular)|(?:metodos?|formas) (?:de suicidio|para morrer|de se matar|de morrer|para se matar)

soft farewell 2 +neg
    adeus(?: (?:mundo|a todos|para sempre|mundo cruel|pessoal))?(?! (?:as (?:ferias|aulas)|ano velho|dieta|ao emprego))|(?:obrigad[oa] por tudo|desculp(?:a|em|as) por tudo|amo voces|amo todos|me perdoem?).{0,50}(?:adeus|para sempre|cuid(?:em|a|e) (?:d[oae]|bem)|se cuidem|despeco|fiquem bem)|(?:me despedir|despedir-me|me despeco|vim me despedir|quero me despedir) ?(?:de (?:todos|voces|voce|todo mundo)|d[ao] (?:minha familia|vida|mundo)|para sempre)?(?! (?:d[oa] (?:trabalho|escola|equipe|emprego|turma)|dos colegas))|(?:cuida|cuidem|cuide|cuidas|pode cuidar|promete que cuida|quem vai cuidar) (?:bem )?(?:d[oae]s?) (?:meus?|minhas?)? ?(?:filh[oa]s?|cachorr[oa]|gat[oa]|mae|pai|familia|pais|{rel}|bichos|tudo)(?: .{0,14})?(?:quando eu|se eu|por mim|depois que|quando ja|para mim)(?: .*)?|(?:quando|depois que) eu (?:nao estiver mais|partir|me for|for embora para sempre|nao estiver aqui|for)(?! (?:de ferias|viajar))|(?:nao (?:vou ser|serei|vou mais ser)|vou deixar de ser) (?:mais )?(?:um |uma )?(?:problema|peso|fardo|incomodo)(?: .*)?|(?:nao (?:vao|vai) (?:mais )?(?:precisar|ter que)|nunca mais (?:vao|vai) (?:precisar|ter)) (?:.{0,6})?(?:se preocupar|me aturar|me aguentar|cuidar de mim|carregar)(?: .*)?|ultima mensagem|(?:logo|em breve|hoje|amanha|daqui a pouco) (?:tudo )?(?:vai )?(?:acaba|acabar|tera acabado|termina|terminar)(?: tudo)?$|(?:nos vemos|te vejo|ate) (?:no ceu|do outro lado|na outra vida)|a gente se ve no ceu

soft affairs 2
    (?:dei|doei|dando|doando|distribui|distribuindo|estou dando) (?:.{0,8})?(?:minhas|meus|tudo o que|todas as minhas) (?:coisas|pertences|roupas|livros|violao|bichos|que tenho|objetos)?(?! (?:para (?:caridade|a igreja|doacao)|por causa da mudanca|antes da mudanca))(?= .*(?:precis\w+|mais|onde|nao|lembr\w+)|$)|(?:deixei|deixando|organizei|resolvi|coloquei) (?:.{0,6})?(?:tudo|meus papeis|minhas coisas|meus documentos|minhas contas) (?:em ordem|resolvid\w+|organizad\w+|certo)(?! (?:para (?:a|o) (?:mudanca|viagem|banco|financiamento)))|(?:fiz|escrevi|assinei) (?:o )?meu testamento|(?:paz|calm[oa]|tranquil[oa]|leve|aliviad[oa]|em paz) (?:.{0,12})?(?:desde que|porque|agora que|depois que) (?:eu )?(?:ja )?(?:decidi|tomei (?:a|minha) decisao|sei (?:o que|como|quando))(?: .*)?

soft burden 2
    (?:outra|melhor|boa) (?:mae|pai|esposa|filha) && (?:filh\w+|merec\w+|familia)
    (?:nao (?:vao|vai) (?:mais )?precisar|deixar de|parar de) (?:.{0,10})?(?:se preocupar|incomodar|atrapalhar|dar trabalho)(?: .*)?
    (?:sou|me sinto|sinto que sou|so sou|virei|ser) (?:so |apenas |como |mais )*(?:um|uma)? ?(?:peso|fardo|estorvo|carga|incomodo|problema|atraso de vida|peso morto)(?: .{0,8})?(?:para|pra|na|de)? ?(?:todos|todo mundo|minha familia|a minha familia|eles|os outros|meus? \w+|minha \w+|a vida de todos|o mundo)?(?! (?:pesado de|galo|pena))|(?:merecem|merece) (?:coisa |alguem |uma \w+ |um \w+ )?(?:melhor)(?: (?:do )?que eu)?|(?:estrago|atrapalho|acabo com|destruo) (?:a vida (?:de todo|de todos|da minha|deles|dos)|tudo que toco|todo mundo|a vida)(?: .*)?

soft cannot_go_on 2 +neg
    (?:nao|ja nao) (?:aguento|consigo|suporto|da|posso|tenho (?:mais )?(?:forcas|forca|animo)|quero|tenho mais) (?:mais|continuar|seguir|viver assim|forcas|para (?:continuar|seguir|lutar|mais)|lutar|isso|essa vida)(?! (?:esperar|comer|pizza|esse (?:calor|transito|chefe|frio|filme)|essa (?:musica|chuva|aula)|com (?:esse calor|essa dieta|esse transito)|ouvir essa|estudar hoje|ver (?:essa|esse)|trabalhar hoje|andar))(?: .*)?
    (?:quero|so quero|queria|preciso|quem dera) que (?:tudo|isso|isto|essa dor|a dor|esse sofrimento|minha vida|tudo isso) (?:.{0,6})?(?:acab\w+|termin\w+|par\w+|pass\w+|sum\w+)(?: .*)?|(?:quero|queria|vontade de|so quero) (?:sumir|desaparecer|fugir de tudo|evaporar)(?! (?:de ferias|nas ferias|para a praia|no feriado|um fim de semana|de vergonha))(?: .*)?|nao (?:vejo|ha|tem|tenho|existe|enxergo|encontro) (?:mais |nenhuma |outra )*(?:saida|solucao|futuro|esperanca|jeito|luz no fim|perspectiva|alternativa)(?! (?:para (?:esse|o) (?:bug|codigo|transito)|de emergencia))(?: .*)?|(?:para que|pra que|de que adianta|qual o sentido|que adianta) (?:continuar|seguir|viver|lutar|tudo isso|tentar|de tudo)(?: .*)?|(?:desisto|desisti|eu desisto|joguei a toalha|cheguei (?:no|ao) (?:meu )?(?:limite|fundo do poco)|perdi (?:a vontade|a esperanca|as forcas|tudo)|fundo do poco|no limite)(?! (?:d[aeo] (?:dieta|academia|curso|prova|jogo|serie)|desse (?:jogo|curso)))(?: .*)?|(?:nada|tudo) (?:.{0,4})?(?:faz sentido|vale a pena|me importa|perdeu o sentido|perdeu a graca|vai melhorar|nunca melhora)(?: .*)?|nunca vai (?:melhorar|passar|mudar)

soft death_on_mind 1
    (?:eu|me|mim|meu|minha) (?:\S+ ){0,7}(?:morte|morrer|mort[oa]|suicidio|enterro|velorio|cemiterio|tumulo|caixao|funeral)|suicidio|suicida|suicidar|ninguem (?:me )?(?:ama|quer|sentiria|sentira|entende|liga|se importa|precisa|nota\w*)(?: .*)?|(?:nao sirvo para nada|nao valho nada|sou (?:um lixo|um fracasso|inutil|um erro|uma merda|um nada|um inutil|uma inutil)|me odeio|odeio (?:a mim mesm[oa]|minha vida|a minha vida)|minha vida (?:acabou|e uma merda|nao tem|e um inferno|nao presta))|sem saida|desespera\w+|sem esperanca|desespero

heavy distress 0.5
    deprimid[oa]|depressao|ansiedade|ansios[oa]|angustia|triste|tristeza|chorando|choro|chorei|sozinh[oa]|solidao|vazi[oa]|exaust[oa]|panico|medo|destruid[oa]|sofrendo|sofrimento|cansad[oa]|mal|fracass\w+|culpa|dor

self_harm self_harm
    (?:cortei|corto|queimei|machuquei|arranhei|risquei|furei) (?:o |a |os |as )?(?:meus?|minhas?) (?:bracos?|pernas?|pulsos?|coxas?|pele|corpo|barriga|maos?)(?!.*(?:cozinh\w*|sem querer|acidente|futebol|caco|vidro|lata))(?: .*)?
    (?:me|a me|de me) (?:cort(?:o|ei|ar|ando|ava|ado)|queim(?:o|ei|ar|ando|ava)|machuc(?:o|ar|ando|ava)|mutil\w+|automutil\w+|arranh(?:o|ar|ando|ava)|furar|ferir|firo|bato a cabeca|feri de proposito)(?! (?:o (?:cabelo|dedo)|as unhas|cozinhando|na cozinha|no (?:sol|forno|fogao|futebol|treino)|jogando|a franja|com a panela|com agua quente|caindo|sem querer|fazendo a barba))(?: .*)?|automutilacao|autolesao|(?:gilete|lamina|estilete|isqueiro|faca) .{0,16}(?:na pele|no braco|nos bracos|na coxa|nas pernas|no pulso|em mim)|fazer mal a mim|cortes? (?:nos|no|na) (?:bracos?|pulsos?|coxas?|pernas?)

eating eating_disorder
    (?:vomito|vomitar|vomitei|provoco (?:o )?vomito|forco (?:o )?vomito|boto para fora|miar|coloco o dedo na garganta|meto o dedo na garganta)(?= .*(?:com\w+|refeic\w+|tudo|depois|jantar|almoco|dia|magr\w+|gord\w+|garganta|sempre)|$)(?!.*(?:virose|bebi|ressaca|gravid\w+|estragad\w+))(?: .*)?|(?:anorexia|bulimia|compulsao alimentar|laxantes?|transtorno alimentar|ana e mia)(?! (?:palestra|aula))|nao (?:como|comi|estou comendo) (?:.{0,20})?(?:dias|gord[oa]|magr[oa]|emagrecer|peso|calorias)(?: .*)?|(?:dias|semana) sem comer(?: .*)?

psychosis psychosis
    (?:ouco|escuto|ouvi|ouvindo|escutando) (?:umas |as |muitas |uma )?(?:vozes|voz)(?! (?:do coral|no radio|bonita|linda|d[oa]s (?:vizinhos|criancas)))(?: .*)?|as vozes (?:me|na|nao|dizem|falam|mandam|querem)(?: .*)?|(?:estao|estou sendo|me|eles|vizinhos|governo) (?:.{0,10})?(?:me (?:perseguindo|seguindo|vigiando|espionando|envenenando)|perseguid[oa]|vigiad[oa]|perseguem|vigiam|querem me envenenar|leem meus pensamentos|controlam (?:minha mente|meus pensamentos)|colocaram um chip|implantaram|lendo (?:minha mente|meus pensamentos))(?: .*)?|chip (?:na|no|dentro) (?:minha|meu|da|do) ?(?:cabeca|dente|cerebro|corpo)?|(?:televisao|tv|radio) (?:fala comigo|manda mensagens|me manda)(?: .*)?|vejo (?:coisas|pessoas|vultos|sombras|demonios) que (?:nao|ninguem)(?: .*)?

command command_voices
    (?:vozes|voz|deus|diabo|demonio) (?:.{0,14} )?(?:manda\w*|diz\w*|ordena\w*|fala\w*|pede\w*|grita\w*|obriga\w*) (?:.{0,14})?(?:me matar|matar|me cortar|pular|morrer|machucar|me jogar|eu me mate|ferir|acabar com)(?: .*)?

mania mania
    (?:nao durmo|sem dormir|nao preciso dormir|dormi) (?:.{0,16})?(?:dias|noites|dormir|horas)?(?= .*(?:incrivel|energia|invencivel|genio|ideias|deus|gastei|comprei|escolhid\w+|melhor do que nunca|poder\w*))(?: .*)?|(?:episodio|fase|crise) (?:maniac[oa]|de mania)|me sinto invencivel(?= .*(?:dorm\w+|gast\w+|compr\w+|dinheiro))

abuse_partner partner_violence
    (?:meu|minha|o meu|a minha)? ?(?:marido|esposa|esposo|namorad[oa]|companheir[oa]|mulher|ex|ele|ela|noivo) (?:.{0,20} )?(?:me|nos) (?:bate|bateu|espanca|espancou|agride|agrediu|ameaca|ameacou|empurra|empurrou|enforca|enforcou|estrangul\w+|tranca|trancou|chuta|chutou|da tapa|deu um soco|soco\w*|controla|persegue|humilha|estupr\w+|forca|forcou|obriga|xinga e bate|machuca|machucou|impede|proibe)(?! (?:no (?:xadrez|videogame|jogo)|um susto|a ser melhor|no truco|uma saudade))(?: .*)?|bate em mim(?: .*)?|(?:marido|esposo|namorado|companheiro|ele) nao (?:me )?deixa (?:eu )?(?:sair|trabalhar|ver|falar|ter|ir)(?: .*)?|violencia domestica(?! (?:aula|palestra|lei))|(?:tenho )?medo d[oe] (?:meu (?:marido|namorado|ex|companheiro)|ele me)(?: .*)?

abuse_child child_abuse
    (?:meu|minha|o meu) (?:pai|mae|padrasto|madrasta|tio|avo|irmao|primo|professor|pastor|padre|pais|vizinho|padrinho|treinador) (?:.{0,20} )?(?:me|nos|em mim) (?:bate\w*|batem|bateu|espanca\w*|toca|tocou|tocava|estupr\w+|abusa\w*|abusou|queima\w*|tranca\w*|machuca\w*|agarra\w*|passa a mao|passou a mao|obriga a tocar\w*|molesta\w*|da surra\w*)(?! (?:o coracao|no (?:xadrez|videogame|truco)|um violao))(?: .*)?|(?:abusa|abusou|abusava|abusam) de mim(?: .*)?|(?:pai|padrasto|mae|tio) (?:.{0,10})?bate em mim(?: .*)?|(?:entra|vem|vai) no meu quarto (?:a|de) noite(?: .*)?

abuse_elder elder_abuse
    (?:meu|minha) (?:filh[oa]|net[oa]|cuidador[a]?|nora|genro|sobrinh[oa]) (?:.{0,16} )?(?:me (?:bate|tranca|empurra|rouba|xinga|deixa sem comer|maltrata)|pega (?:a )?minha aposentadoria|pega meu dinheiro|rouba minha aposentadoria)(?: .*)?

assault sexual_assault +past
    (?:fui|me|sido|foi) (?:estuprad[oa]|estuprou|estupraram|violad[oa]|violaram|violou|abusad[oa] sexualmente|abusad[oa]|abusou|abusaram|molestad[oa]|doparam|dopad[oa])(?! (?:minha privacidade))(?: .*)?|(?:o|meu|um) estupro(?! (?:no filme|da noticia))|(?:abuso|agressao|violencia) sexual(?= .*(?:sofri|eu|comigo|me)|$)|(?:eu )?(?:disse|falei) (?:que )?nao (?:e|mas) ele (?:continuou|nao parou|nao ligou)(?: .*)?|ele nao parou quando(?: .*)?|me forcou a (?:transar|fazer sexo|ter relac\w+)(?: .*)?

sextortion sextortion +past
    (?:fotos?|videos?|nudes?|imagens) (?:.{0,40} )?(?:ameac\w+|postar|publicar|divulgar|enviar|mandar|espalhar|vazar|vazou|chantag\w+|mostrar|compartilhar)(?= .*(?:se eu|pagar|pagamento|dinheiro|pix|todos|todo mundo|familia|nua?s?|nu|contatos|escola|amigos|chantag\w+|intim\w+|ameac\w+))(?: .*)?|(?:ameac\w+|chantage\w+|extorqu\w+) (?:.{0,40} )?(?:fotos?|videos?|nudes?|intim\w+|pelad[oa])(?: .*)?

substance substance_trouble
    nao consigo (?:parar de|ficar sem|largar) (?:beber|usar|cheirar|fumar (?:crack|pedra)|me drogar|o (?:alcool|crack|po)|a (?:bebida|cocaina|droga)|alcool|drogas?|cocaina)(?: .*)?|(?:recai|tive uma recaida|voltei a (?:beber|usar|cheirar))(?: .*)?|sou (?:alcoolatra|alcoolic[oa]|viciad[oa] em (?:cocaina|crack|alcool|drogas?|remedios|apostas|jogo)|dependente quimic[oa])|(?:bebo|uso|cheiro|me drogo) (?:.{0,10})?(?:todo (?:dia|santo dia)|todos os dias|toda noite|para (?:esquecer|dormir|nao sentir)|escondid[oa])(?! (?:agua|cafe|cha|leite))(?: .*)?

overdose overdose +joke
    (?:tomei|engoli|bebi|ingeri|tomou) (?:.{0,20} )?(?:todos?|um monte de|muitos|uma cartela|uma caixa|a caixa toda|\d{2,}|vinte|trinta|quarenta|cinquenta|dez|quinze|o dobro|dose dupla|demais|toda a cartela|varios)(?: .{0,16})? ?{pills}(?! (?:por dia|ha \w+ anos|no ano passado))|(?:bebi|tomei|engoli) (?:.{0,8})?(?:agua sanitaria|veneno|chumbinho|soda caustica|desinfetante)|(?:tive|estou tendo|tendo|e) (?:uma )?overdose(?! (?:de (?:chocolate|fofura|acucar|cafe|natal)))

withdrawal severe_withdrawal 2 +joke
    (?:parei|sem|abstinencia|larguei|deixei) (?:.{0,20} )?(?:beber|alcool|rivotril|remedios|abstinencia|crack|bebida|bebendo)(?= .*(?:trem\w+|convuls\w+|alucin\w+|vendo (?:bichos|coisas)|suando|suor))(?: .*)?

medical medical_emergency +joke
    (?:dor|pressao|aperto|doendo|queimacao|apertando) (?:.{0,14} )?(?:no |o )?(?:peito|coracao)(?= .*(?:braco|mandibula|suand\w+|suor|ar|respirar|esquerd\w+|costas|tontur\w+|enjoo))(?!.*(?:medico disse|so ansiedade|crise de ansiedade))|(?:peito|braco) (?:.{0,16} )?(?:doendo|dormente|formigando|dorme)(?= .*(?:peito|fala|rosto|braco|esquerd\w+|ar|boca))|(?:rosto|boca|lado) (?:.{0,16} )?(?:caid[oa]|tort[oa]|paralisad[oa]|dormente)(?= .*(?:fal\w+|braco|palavras|avc|enrolad\w+)|$)|(?:nao consegue falar|fala (?:esta )?(?:enrolada|embolada))(?: .*)?|(?:infarto|avc|derrame)(?= .*(?:acho|agora|esta tendo|tendo|socorro))|nao (?:respira|acorda|esta respirando|reage)(?= .*(?:meu|minha|ele|ela|socorro|mae|pai)|$)(?! (?:cedo|de manha))|sangr\w+ .{0,10}(?:nao para|muito)|litio(?= .*(?:trem\w+|vomit\w+|confus\w+|tont\w+|diarreia))

threat intent_to_harm +past
    (?:vou|juro que vou|pretendo|decidi) (?:.{0,4})?(?:matar|esfaquear|atirar em|dar um tiro n|acabar com a vida d|degolar|queimar viv|envenenar) ?(?:ele|ela|eles|todos|todo mundo|[oa] (?:meu|minha)|meu \w+|minha \w+|aquele \w+|aquela \w+|esse \w+|[oa]s? \w+)?(?= .*(?:arma|faca|hoje|amanha|noite|merece|casa|esperando|tiro|chefe|padrasto|vizinho|escola|trabalho|peguei))(?!.*(?:kkk|xlaugh|haha|se (?:ele|ela) (?:comer|comeu)))(?: .*)?|(?:levar|levei|vou levar|trouxe) (?:.{0,6})?(?:arma|faca|bomba) (?:.{0,6})?(?:para|pra|na|no) (?:a )?(?:escola|trabalho|casa del[ea]|faculdade)(?: .*)?|ele (?:vai|me) pagar(?= .*(?:arma|faca|vida|sangue))(?: .*)?

urge urge_to_harm +past
    (?:vontade|impulso|impulsos|pensamentos|medo|imagino|fantasi\w+|desejo|quero|pensando) (?:de |em |que vou )?(?:matar|machucar|bater em|ferir|estrangular|esfaquear|agredir|espancar|afogar|sufocar) (?:meu|minha|alguem|as pessoas|todo mundo|ele|ela|o|a|um|uma|outras|pessoas|os)(?: .{0,20})?

armed weapon_at_hand
    (?:peguei|tenho|com|levo|comprei|estou com) (?:uma |a |um |o |minha )*(?:arma|faca|facao|machado|espingarda)(?: .*)?

other someone_at_risk +joke
    {who} (?:.{0,30} )?(?:quer|queria|diz|disse|falou|fala|ameaca|ameacou|pensa|tentou|escreveu|mandou|vai|esta|postou|me disse|tem|contou|vive falando|anda falando|comentou) (?:.{0,24} )?(?:morrer|se matar|suicid\w+|tirar a (?:propria )?vida|se cort\w+|se machuca\w*|nao quer (?:mais )?viver|se enforcar|se jogar|despedida|sumir para sempre|acabar com tudo|acabar com a vida|automutil\w+|nao aguenta mais viver|nao quer mais)(?! (?:de (?:rir|fome|calor|rir|estudar|trabalhar|rir)|o cabelo|por (?:ele|ela)))(?: .*)?
    (?:preocupad[oa]|medo|ajudar|ajudo|ajuda) (?:.{0,16} )?(?:com |de |que |a |o )+{who} (?:.{0,30} )?(?:suicid\w+|se mat\w+|faca (?:alguma|uma) besteira|se cort\w+|morrer|se machu\w+)(?: .*)?|{who} (?:se corta|se machuca|se mutila|quer se matar|vai se matar|tentou se matar)(?! (?:o cabelo))(?: .*)?

other_now someone_in_danger_now +joke +past
    {who} (?:.{0,10} )?(?:tomou (?:.{0,14})?(?:remedios|veneno|chumbinho)|nao (?:respira|acorda|reage|esta respirando)|esta (?:na ponte|desmaiad[oa]|convulsionando|no telhado|na sacada)|cortou os pulsos|se enforcou|se jogou)(?! (?:ha \w+ anos|ano passado|no ano passado))(?: .*)?

bereaved lost_someone +neg +past
    (?:meu|minha|nosso|nossa) (?:querid[oa] )?{rel} (?:.{0,16} )?(?:morreu|faleceu|se foi|partiu|se matou|se suicidou|tirou a propria vida|se enforcou)(?: .*)?|(?:morte|perda|velorio|enterro|falecimento|suicidio) d[oae] (?:meu|minha|nosso|nossa) .{0,16}|perdi (?:meu|minha|o meu|a minha) {rel}|aborto espontaneo|viuv[oa]|luto

intrusive intrusive_thoughts +neg +past
    (?:pensamentos|imagens|ideias) (?:intrusiv[oa]s|horriveis|terriveis)(?: .*)?|(?:nunca|jamais) (?:faria|machucaria|faria mal)(?: .*)?

perinatal perinatal +neg +past
    (?:meu|o|minha|nosso) (?:bebe|recem nascid[oa]|nenem)|pos[ -]?parto|gravida|dei a luz|gestante|puerperio|gravidez

perinatal_risk perinatal_risk +past
    (?:depressao|psicose) (?:pos[ -]?parto|puerperal)|bebe (?:.{0,10} )?(?:e|esta) (?:o )?(?:diabo|demonio|possuid[oa]|nao e meu)|(?:jogar|afogar|sacudir|machucar|derrubar|sufocar) (?:o )?(?:meu )?bebe|nao (?:sinto nada pelo|amo (?:o )?|consigo amar (?:o )?)(?:meu )?bebe|bebe (?:estaria|ficaria) melhor sem mim

minor young +neg +joke
    tenho (?:so )?(?:[89]|1[0-7]|treze|quatorze|catorze|quinze|dezesseis|dezessete|doze|onze) anos?|sou menor de idade|(?:na|no) (?:6|7|8|9)o? ano(?: da escola)?

deny denies
    nao (?:sou|estou|me sinto) suicida|nao (?:quero|penso em|vou|pretendo) (?:morrer|me matar|suicidar|me suicidar|me machucar|tirar minha vida)|(?:nunca|jamais) (?:me mataria|faria isso|me suicidaria)

wobble wobble +neg +frame +past +joke
    de novo|outra vez|ultimamente|voltaram|voltou|voltando|recai|ainda penso|esses dias|tenho medo (?:de|que)|novamente

resolved resolved +neg +frame +past +joke
    (?:feliz|grat[oa]|content[oe]|agradecid[oa]|orgulhos[oa]|gracas a deus|aliviad[oa]) (?:.{0,12})?(?:por |de |que )?(?:estar |ter |estou |sobrevivi|continuar )*(?:viv[oa]|aqui|sobrevivido|pedido ajuda|sobrevivi)|hoje (?:estou|sou|eu estou|eu sou) (?:bem|feliz|melhor|grat[oa]|mae|pai)|me recuperei|recuperad[oa]|terapia me (?:salvou|ajudou)|superei|estou (?:muito )?melhor

unframe meant_for_me +neg +frame +past +joke
    (?:mas|e|porque) (?:.{0,12} )?(?:e assim que me sinto|me sinto (?:igual|assim|do mesmo jeito)|sou eu|me identifico|e o que eu sinto|eu tambem|falo serio|e a minha vida)|(?:o amigo|a amiga|a personagem|o personagem|esse amigo) sou eu|nao e para (?:um livro|um amigo|trabalho|a escola)|me descreve
"""

SOURCE = Source(
    macros=_MACROS + pt_more.MACROS,
    tables=(_RULES, wider.PT, pt_more.RULES),
    expand=_SHORT | pt_more.SHORT,
    fillers="ja so muito simplesmente realmente tao ainda sempre mesmo porra caralho serio sinceramente honestamente demais tipo mano cara apenas quase nossa sei la la_ meio bem literalmente",
    breaks="mas porem porque entao e embora pois so_que",
    masks=r"""
    me (?:mata|matar|matam|matou|matando) (?:do coracao|de (?:rir|vergonha|saudades?|orgulho|raiva|tedio|medo))
    (?:morri|morro|morrendo|morrer|morre|mort[oa]|morremos|morria|morta|morreria) (?:de|por|para) (?:tanto )?(?:rir|fome|sede|calor|frio|sono|amor|vergonha|inveja|ciumes?|tedio|medo de|curiosidade|nervoso|cansaco|saudades?|vontade de (?:comer|te ver|ir|rir|saber|ver|viajar|um)|fofura|ansiedade pra ver|rir|te ver|voce|dor de barriga|desejo de|raiva d|alegria|preguica|susto|estudar|trabalhar|ver)(?: d[aeo]s?)?(?: .{0,6})?
    (?:calor|trabalho|transito|licao|costas|dor de \w+|tosse|frio|chefe|dieta|prova|fome|sono|sapato|pes|cabeca|gripe|suspense|curiosidade|professora?|rotina|ressaca|duvida|academia|treino|faculdade|colica|coluna|ansiedade pela prova|filho|estudo|esse \w+|essa \w+|isso|voce|tu) (?:esta |estao |vai |vao |ainda vai |quase )*(?:me )?(?:matando|mata|matar|matam|matou)(?! (?:se eu (?:sair|largar|contar)))|me mata (?:de (?:rir|vergonha|raiva|orgulho|amor)|isso)|me mataram? de (?:rir|vergonha)
    (?:minha|meu|a|o|tua|teu|sua|seu) (?:mae|pai|chefe|esposa|esposo|namorada|namorado|professora?|mulher|irma|irmao|marido|avo|treinador) (?:vai|vao) me matar(?! (?:se eu (?:sair|largar|terminar|contar|deixar)|um dia))|vao me matar (?:se|por|quando|la em casa)|matar (?:o tempo|a fome|a sede|a saudade|saudades?|aula|a curiosidade|dois coelhos|barata|mosquito|a charada|as saudades|no peito|um leao por dia|o chefao|zumbis?|o boss|formiga)|(?:celular|bateria|telefone|computador|notebook|planta|carro|internet|wifi|controle|pilha|grupo|conversa) (?:.{0,6} )?(?:morreu|morta|morto|morrendo|ta morto)|mort[oa] de (?:rir|sono|cansaco|fome|frio|calor|medo|vergonha|sede|saudades?|preguica|inveja|orgulho)|(?:ponto morto|natureza morta|lingua morta|peso morto da|dia dos mortos|mar morto|hora morta|tempo morto|volume morto|esquadrao suicida|suicidio (?:politico|profissional|social|coletivo no jogo)|se matar de (?:trabalhar|estudar)|me matando de (?:trabalhar|estudar|rir)|me mato de (?:trabalhar|estudar|rir)|me matar de (?:trabalhar|estudar|rir|comer)|(?:vou|quero) (?:te |o |a )?matar (?:voce|ele|ela|meu irmao|minha irma) (?:se|por|kkk\w*|haha\w*|xlaugh)|cortar (?:o cabelo|as unhas|a franja|gastos|carboidrato)|cort(?:ei|o) (?:o cabelo|as unhas|a franja|o dedo)|acabar com (?:o|a|meu|minha|esse|essa) (?:prova|trabalho|projeto|dieta|serie|livro|louca|namor\w+|relac\w+|tcc|semestre|lista)|matei a (?:aula|prova|charada|pau)|mandar (?:bem|ver)|quero morrer (?:de|kkk\w*|com isso|que vergonha|que fofo)|morri (?:kkk\w*|com|rindo|haha\w*|xlaugh)|sumir (?:do mapa nas|de ferias|nas ferias))
    """
    + pt_more.MASKS,
    negation=r"nao|nunca|jamais|nem|tampouco|sem|nada de|parei de|em vez de|longe de",
    not_negation=r"nao (?:consigo|paro|para|param|sei|aguento|suporto|so|e que|tenho a|deixo|vejo|durmo|encontro|tem|sirvo|valho|quero (?:sofrer|mais|seguir|incomodar|continuar|sentir|que)|da|ha|tenho (?:mais|forcas|ninguem|saida)|me deixam?|falta)|por que nao|ninguem|sem (?:parar|dormir|voce|ele|ela|saida|esperanca|forcas)|nem (?:um dia|sei)|nao ha um dia",
    past=r"(?:ha|faz|tem|a) (?:\S+ )?(?:\S+ )?(?:anos|decadas|muito tempo|tempao)(?: atras)?|anos atras|em (?:19|20)\d\d|quando eu (?:era|tinha) (?:\S+ )?(?:crianca|jovem|adolescente|\d+|pequen[oa]|\w+ anos)|na (?:minha )?(?:adolescencia|juventude|infancia)|no passado|ano passado|aos (?:\d+|quinze|dezesseis|dezessete|vinte)|antes da terapia|naquela epoca|durante a pandemia|antigamente|quando adolescente",
    frame=r"musica|letra|refrao|filme|serie|novela|livro|romance|personagem|protagonista|capitulo|cena|poema|autor|peca|ator|atriz|cantor|cantora|videogame|jogo|jogando|(?:passar de|nessa|dessa|proxima) fase|redacao|trabalho (?:de|sobre|da)|aula|tcc|monografia|noticia|noticias|jornal|documentario|podcast|oficina de \w+|curso|estatisticas?|prevencao|setembro amarelo|frase|ditado|expressao|significa|traduz\w+|meme|conto|roteiro|historia (?:de|sobre)|literatura|psicologia|enfermeir[oa]|estudante|alunos|romeu|julieta|anime|famos[oa]|minecraft|voluntari[oa]|cvv|sou (?:psicolog\w+|terapeuta|medic[oa]|professora?|jornalista)",
    joke=r"k{3,}|(?:ha){2,}|haha\w*|rsrs\w*|rs|hehe\w*|lol|xlaugh|xd+|brincadeira|to brincando|estou brincando|zoeira|zuando|kkk\w*|kk",
    trivial=r"(?:mais uma?|outra|outro|essa|esse|este|esta) (?:reuniao|zoom|segunda|anuncio|planilha|email|emails|transito|calor|musica|fila|fase|prova chata|aula|relatorio|impressora|spoiler|call)|que vergonha|de vergonha|vergonha alheia|mico|comeu (?:meu|minha|o meu)|meu doce|minha batata|louca suja|ronca|spoiler",
    yes=r"(?:sim|aham|uhum|claro|isso|um pouco|as vezes|acho que sim|talvez|pode ser|todo dia|todos os dias|sempre|muito|hoje|hoje a noite|amanha|verdade|com certeza|exato|exatamente|os dois|ja pensei|penso sim|sim penso|quero|ok|ta|ta bom|bastante|toda noite|acho|e|isso mesmo|ja|s|ss)(?: (?:sim|um pouco|as vezes|muito|penso|hoje|ja pensei|todo dia|isso|quero|bastante|na verdade))*",
    no=r"(?:nao|n|nunca|jamais|de jeito nenhum|claro que nao|nada disso|nao mesmo|imagina|que isso|nao nao|nem pensar|nao obrigad[oa]|nao e isso|estou bem|nao estou bem obrigad[oa]|nao quero morrer|nao faria isso|fica tranquil[oa]|nao se preocup[ea]|de forma alguma|negativo|nao nunca)(?: (?:nao|nunca|estou bem|nada disso|estou cansad[oa]|cansad[oa]|triste|obrigad[oa]|nao quero morrer|nao se preocup[ea]|imagina))*",
    context=r"(?:e|era|sao|foi) (?:.{0,8})?(?:musica|letra|filme|livro|romance|jogo|serie|brincadeira|poema|tarefa|frase|ditado|expressao|meme|citacao|roteiro|piada|zoeira)|para (?:minha|uma|a|o|um|meu) (?:aula|tarefa|livro|tcc|redacao|trabalho|curso|roteiro|historia|romance|artigo)|(?:escrevendo|lendo|assistindo|jogando|estudando|traduzindo) (?:um|uma|a|o) \w+|modo de dizer|forca de expressao|nao literal\w*|exagerando|me entendeu mal|mal entendido|brincando",
)
