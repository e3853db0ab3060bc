"""Portuguese: further families of danger, European and Brazilian, beside the rules of ``pt`` and ``wider``."""

from __future__ import annotations

from leeward.core.safety.rules import short_forms

SHORT = short_forms(
    """matarme=matar me|suicidarme=suicidar me|enforcarme=enforcar me|cortarme=cortar me|qro=quero|
    suisidio suicidiu=suicidio|suisidar=suicidar|vvr=viver|pastilhas=remedios|telemovel=celular"""
)

MACROS = r"""
killself = (?:matar|suicidar|enforcar|envenenar|afogar|pendurar) me|(?:atirar|jogar|lancar|mandar) me (?:da|do|de|para|ao|a|debaixo|na)(?: \S+)?|(?:por|pondo) (?:termo|fim|ponto final) (?:a|na) (?:minha )?(?:vida|isto tudo)|tirar (?:a )?minha (?:propria )?vida|tirar a propria vida|dar cabo de mim|acabar comigo|acabar com isto tudo|dar cabo disto|me autoexterminar|me autodestruir
heaven = deus|senhor|jesus|ceu|nossa senhora|morte|mare|cristo
height = ponte|telhado|viaduto|parapeito|linha do (?:comboio|trem|metro)|trilhos?|varanda|laje|beirada|precipicio|penhasco|terraco|sacada
wish = queria|quero|quem me dera|quem dera|tomara|gostava|gostaria|preferia|prefiro|vontade de|apetece me|so peco|peco|desejo|bom seria|oxala
day = segunda|terca|quarta|quinta|sexta|sabado|domingo|\d+
"""

RULES = r"""
passive death_wished_for
    (?:{wish}|rezo|rezando|espero|esperando|esperanca|favor) (?:\S+ ){0,8}?(?:(?:um|uma) (?:caminhao|camiao|carro|onibus|raio|trem|infarto|cancer) (?:\S+ ){0,2}(?:pegasse|levasse|atropelasse|batesse|matasse)|(?:meu )?coracao pare|parasse o coracao|me (?:leve|levasse|recolha|recolhesse|tire do caminho|atropel\w+)|nao (?:me )?(?:amanheca|chegar a \w+|querer que eu chegue)|virar (?:po|estrela|adubo|pedra)|ser (?:a )?ultima|ficar por la)(?! (?:ao|para o|pro) (?:trabalho|medico|cinema|aeroporto))(?: .*)?
    (?:{heaven}) (?:\S+ ){0,6}?(?:me )?(?:lev(?:e|ar|a)|recolh\w+|busc\w+|podia) ?me?(?: .*)?(?:hoje|dormindo|logo|de uma vez|ja|de chinelo)(?: .*)?|(?:{heaven}) (?:\S+ ){0,2}(?:esqueceu de mim|podia me levar|me recolher|me recolha)(?: .*)?|(?:me leva|leva me) (?:{heaven}|embora daqui)|que a morte me (?:ache|encontre|leve)(?: .*)?|peco (?:\S+ ){0,5}que me (?:tire|leve|recolha)(?: .*)?
    (?:{wish}) (?:\S+ ){0,3}?(?:nao acordar|nao acordasse|nao despertar|fechar os olhos|fechasse os olhos|dormir para sempre|apagar a luz|desligar|nunca mais)(?= (?:mais|hoje|de vez|e (?:nao|ficar)|para sempre)|$)(?: .*)?|se (?:amanha )?(?:eu )?nao (?:acordasse|acordar|levantar|levantasse)(?: .*)?|fechasse os olhos de vez(?: .*)?|se eu (?:caisse dur[oa]|fechasse os olhos)(?: .*)?
    (?:vontade|vontade nenhuma|gosto) de (?:viver|estar viv[oa]|ta viv[oa]|esta viv[oa]) (?:\S+ ){0,2}?(?:acabou|zero|nenhuma?|nula)|vontade nenhuma de (?:esta|estar|ta|viver)(?: .*)?|vontade de (?:largar|deixar) (?:a|essa) vida|largar a vida(?: .*)?|viver (?:para|pra) que(?: .*)?|viver (?:cansa|pesa|doi)(?: .*)?|(?:cansei|cansad[oa]|fart[oa]) de (?:ser gente|viver|estar ca|existir|acordar)(?: .*)?|desejo a morte(?: .*)?
    (?:preferia|queria|devia|era para) (?:eu )?(?:ter|ser|eu ter) (?:morrido|ido|eu naquel\w+|ficado la)(?: .*)?|(?:devia|podia) ter (?:me levado|morrido|ido junto)(?: .*)?|era para ser eu(?: .*)?|nao (?:existia|nascia)(?= nem|$)(?: .*)?|estar debaixo d[oa] (?:chao|terra)(?: .*)?|nao pedi para nascer(?: .*)?|se eu nao tivesse nascido(?: .*)?|nunca ter nascido|saudades de antes de nascer|(?:morte|morrer) (?:\S+ ){0,3}(?:ferias|descanso|alivio|visita que)(?: .*)?|nao tenho medo de morrer tenho(?: .*)?
    exame (?:deu|veio) limpo && (?:triste|desgosto|pena)
    (?:nao me apetece|nao quero) estar ca(?: .*)?|(?:acordei|acordar|abri os olhos|olho aberto) (?:\S+ ){0,4}?(?:que (?:saco|droga|pena|merda|azar)|pena de mim)(?!.*(?:sonh\w+|domingo|sabado|feriado))(?: .*)?|chorei porque (?:\S+ )?estou aqui(?: .*)?|poxa nao foi dessa vez|nao foi dessa vez$|achei que dessa vez ia|descubro que continuo|(?:passou|nao passou) por mim que pena(?: .*)?|eu tinha esperanca que nao$
    (?:sortud[oa]|sorte|inveja|ciume|trocava contigo) && (?:enterr\w+|caixao|velorio|campa|morreu|mort[oa]s|tumulo|andaime|obituario|cemiterio|mina)
    (?:tumulo|campa|cemiterio|caixao) (?:.{0,60} )?vontade de (?:ficar|deitar)(?: .*)?|espero a minha vez|(?:se nao fosse|so nao fui) (?:\S+ ){0,12}?(?:matado|partido|ido|inferno|porque nao tem quem)(?: .*)?|(?:nao fosse|fosse) (?:\S+ )?covarde(?: .*)?

longing goes_to_the_dead
    (?:quero|queria|vontade de|vou|conto os dias|so falta|so espero|quando eu) (?:\S+ ){0,4}?(?:encontrar (?:o |a )?(?:meu|minha)|ir atras|deitar do lado (?:dele|dela)|ficar com (?:ele|ela) na terra|ir ter com (?:ele|ela|o meu|a minha))(?! (?:no (?:shopping|bar|cinema)|na (?:praia|festa|estacao)))(?: .*)?|a outra metade(?: .*)?|vou ali ver (?:meu|minha) \w+ (?:a|o) que morreu(?: .*)?|depois (?:\S+ ){0,4}vou atras

active thinks_of_own_death
    (?:penso|pensando|pensado|pensar|pensei|imagino|ideias?|querer|quero|queria|vontade|desde que|cogito|cena de|tenho|ando|falo|remoendo|vou|se) (?:\S+ ){0,5}?(?:{killself})(?! (?:na cama|no sofa|de (?:rir|trabalhar)|para o sofa))(?: .*)?
    (?:{killself}) (?:hoje|agora|amanha|esta noite)|suicidar me|matar me$|me enforcando|(?:pensar|pensando|penso|pensei|ideias?|pecado|comum) (?:\S+ ){0,4}?(?:em )?se (?:matar|suicidar)(?: .*)?(?:eu|penso|me|aula)(?: .*)?|pensar em se (?:matar|suicidar)(?! (?:ele|ela))(?: .*)?|se eu me matasse(?: .*)?|(?:imagino|imaginando|vejo) (?:a )?minha morte(?: .*)?|quero me matar(?= (?:kkk\w* )?nao e meme)|falo que quero me matar(?: .*)?|ter pensado em me jogar|enfiar o carro (?:no|na|num)(?: .*)?|pensei em tomar veneno(?: .*)?|janela (?:\S+ ){0,4}me chama(?: .*)?|(?:vao do metro|trem|linha|ponte|janela) me (?:puxa|chama)(?: .*)?|(?:virar estrelinha|me deletar da vida|me auto cancelar|me apagar da vida)(?: .*)?|ja me tinha matado|que eu (?:faco|fazer) com as minhas proprias maos|pelas minhas maos(?: .*)?|so penso nisso (?:.*)?suicid\w+

active thinks_of_it_now +past
    (?:penso|pensando|quero|ando com (?:ideias|vontade) de|ando a pensar em|vontade de|tenho pensado em|tenho vontade de|vou) (?:\S+ ){0,2}?(?:{killself}|me (?:matar|suicidar|enforcar))(?! (?:na cama|no sofa|de (?:rir|trabalhar|estudar)))

means asks_how_otherwise
    (?:quantos|quantas|que|qual|o que) (?:\S+ ){0,6}?(?:para|pra) (?:apagar de vez|nao acordar|dormir de vez|ir embora de vez|partir sem dor)(?: .*)?|remedio (?:\S+ )?que mata(?: .*)?|(?:alguma )?forma de me ir embora(?: .*)?|(?:jeito|forma|maneira|modo) (?:\S+ ){0,4}?(?:nao da trabalho para quem|mais rapido|sem dor|que nao doi|que pareca acidente)(?= .*(?:corpo|para mim|hoje|seguro|semana)|$)(?: .*)?|morre mais rapido|como (?:\S+ )?se mata sem(?: .*)?|(?:a )?corda aguenta$|(?:usar|tomar|tomo) tudo (?:o )?que (?:\S+ ){0,5}(?:certeza|mata|morro)(?: .*)?|(?:doi|doer|dor) (?:ou e so|muito) (?:o susto|a queda|o chao)(?: .*)?|sera que doi(?: .*)?(?:susto|chao|queda)(?: .*)?|de que altura (?:e certeza|\S+ certeza|mata)(?: .*)?|quem tira a propria vida vai(?: .*)?|seguro de vida paga se(?: .*)?|ela sofre muito antes|ir sem dor hoje(?: .*)?

intent has_set_a_time
    (?:vou|hei de|hj vou|decidi|estou a pensar em) (?:me )?(?:{killself})(?! (?:na cama|no sofa))(?: .*)?|(?:hoje|hoje a noite|amanha|agora|esta noite|nessa noite|domingo|sabado|e hoje que eu?) (?:eu )?(?:\S+ ){0,2}?(?:acabo com (?:isto|isso|tudo)|dou cabo (?:disto|de mim)|me mato|faco isso|vou embora (?:dessa|desta|da) vida|resolvo isso com)(?! (?:na geladeira))(?: .*)?|e hoje que eu (?:dou|acabo|faco|me)(?: .*)?|hoje eu faco(?! (?:o|a|um|uma|aniversario|bolo) )(?: .*)?|(?:resolver|resolvo) isso (?:\S+ )?com a arma(?: .*)?|nessa noite acabo com isto(?: .*)?
    (?:vou fazer|faco|fazer|acabar com isto) (?:assim que|quando|logo que)(?= .*(?:sair|dormir\w*|adormec\w+))(?!.*(?:festa|bolo|surpresa|presente|janta\w*))(?: .*)?|(?:esperando|a espera|so espero) (?:\S+ ){0,6}?(?:dormir\w*|adormec\w+|sair) (?:para|pra) (?:fazer|acabar)(?: .*)?|(?:quando|assim que) (?:\S+ ){1,6}?(?:eu pulo|pulo|eu me jogo|encerro a minha)(?: .*)?|se (?:\S+ ){1,6}?(?:amanha )?eu me jogo(?: .*)?
    nao passo (?:d[ea]|dessa|desta|deste) (?:madrugada|noite|hoje|meia noite|semana|mes)(?: .*)?|nao chego (?:a|na|no) (?:{day}|amanha)(?: .*)?|nao (?:vou|pretendo) (?:estar|esta|ta) (?:viv[oa]|aqui (?:na semana|amanha))(?: .*)?|(?:daqui a pouco|amanha|logo) (?:\S+ )?nao estou ca(?: .*)?|dessa madrugada eu nao volto(?: .*)?|nao volto (?:porque nao volto|mais)$|porque nao volto$|(?:escolhi|decidi|marquei|sei) (?:a data|o dia)(?= .*(?:facil|me vou|despedir|passou|partida|leveza)|$)(?!.*(?:casamento|festa|viagem|cirurgia))(?: .*)?|estou de partida e sei o dia|decidi nao se preocupem(?: .*)?|eles acham e eu ja fui|(?:dessa|desta) vez vai$|tomar os remedios? tudo de uma vez(?: .*)?|remedios? tudo de uma vez|nao vou estar viv[oa](?: .*)?

now in_the_act +past +joke
    (?:^|oi |estou |ando )(?:estou |sentad[oa] |em pe |subi |aqui )*(?:na|no|em cima da|em cima do) (?:{height})(?: d[oa] (?:escola|predio|casa))?(?: (?:da|do) (?:predio))? ?(?:esta escuro.*|todo mundo ja desceu|sozinh[oa]|me da um motivo|e nao.*|)$|(?:do )?lado de (?:fora|la) da (?:grade|ponte|varanda|sacada|ponte)(?: .*)?|subi no telhado (?:do predio )?me da um motivo
    (?:tomei|engoli) tudo(?= (?:estou|agora|e (?:agora|nao)|ficando)|$)(?!.*(?:vacina|suco|agua|sopa))(?: .*)?|tomei os remedios? d[ao]s? (?:minha|meu|vo) \w+(?: .*)?|bebi o (?:negocio|produto) (?:d[aeo]) (?:lavanderia|limpeza|piscina)(?: .*)?|esta feito (?:\S+ ){0,3}(?:dormentes|desculp\w+)(?: .*)?|^fiz esta feito(?: .*)?|maos estao dormentes(?: .*)?|ate o remedios? pegar(?: .*)?|(?:cortei fundo|nao estanca)(?: .*)?|(?:remedios|frasco|corda|arma) (?:estao |esta )?(?:aqui )?na minha frente(?!.*(?:separar|semana|mae|caixinha|rapel))(?: .*)?
    (?:arma|faca|corda) (?:\S+ ){0,6}?(?:no (?:meu )?colo|no colchao|do meu lado|na mao|ao pescoco|no pescoco)(?: .*)?|(?:corda|forca) (?:ja )?(?:esta |foi )?(?:amarrada|pendurada|no pescoco)(?!.*(?:varal|barraca|rapel|rede|balanco|barco))(?: .*)?|por a corda ao pescoco|pus a corda(?: .*)?

have keeps_ready
    (?:juntei|juntando|juntar|guardei|guardo|separei|escondi) (?:\S+ ){0,8}?(?:remedios|cartela\w*|bastante|o suficiente|aqui na gaveta|uma coisa no fundo)(?! (?:dinheiro|pontos|grana))(?: .*)?|pedi receita em dois(?: .*)?|(?:comprei|chegou|estou com|tenho|veio) (?:\S+ )?(?:o que (?:faltava|preciso|encomendei|eu encomendei)|pelo correio o que)(?! (?:para|pra) (?:a|o) (?:festa|bolo|obra))(?: .*)?|a corda (?:esta|veio|ja)(?: .*)?(?:barracao|cabine|aguentava|ha um mes|falta)(?: .*)?|para o dia que nao der(?: .*)?|aluguei um quarto (?:.*)para nao ser(?: .*)?|(?:escolhi|pesquisei) (?:tudo )?(?:\S+ ){0,2}?(?:o jeito|tudo falta so chegar)(?: .*)?

attempt tried_before_now
    arromb\w+ a porta && (?:agradec\w+|raiva|eu nao|odeio|salv\w+)
    (?:tentei|tentativa|fiz uma tentativa)(?= .*(?:nao deu certo|dessa vez|ha \S+ semanas|em dois meses|semana passada))(?!.*(?:vestibular|receita|golpe|dieta|bolo|prova|concurso))(?: .*)?|(?:segunda|terceira) tentativa(?= .*(?:meses|presto|ano))(?: .*)?|lavagem (?:no|de|ao) estomago(?: .*)?|me acharam a tempo(?: .*)?|(?:me )?tiraram da agua(?: .*)?|(?:o )?galho (?:cedeu|quebrou) (?:\S+ ){0,8}(?:amanha|procuro|chao)(?: .*)?|(?:corda|galho) (?:nao aguentou|arrebentou|cedeu)(?: .*)?|depois do que fiz em(?: .*)?|sai da uti(?= .*(?:milagre|armario|mesm))(?: .*)?|(?:treinei|ensaiei) ate o ultimo passo(?: .*)?

soft says_goodbye 2 +neg
    obrigad[oa] (?:por|viu) && (?:nao vou precisar|nao vou (?:escrever|incomodar)|tchau$|adeus|voce foi|fica bem)(?!.*(?:pedido|compra|entrega|aula|jantar|sac|atendimento))
    (?:diz|digam|diga|fala|avisa|avisem) (?:\S+ ){0,4}?(?:que )?(?:a )?culpa nao (?:foi|e) (?:dela|dele|deles|delas)(?: .*)?|(?:amei|amo) muito tod[oa]s(?: .*)?|(?:perdoa|perdoem|perdoe) (?:o pai|a mae|me|seu pai|sua mae)(?: .*)?|quando (?:vcs|voces|voce) (?:lerem|ler) isso(?: .*)?|(?:para|pra) quem achar (?:esse|este|isso)(?: .*)?|as cartas estao (?:escritas|na gaveta|seladas)(?: .*)?|as cartas (?:\S+ ){0,6}uma para cada(?: .*)?|(?:bilhete|testamento) n[oa] (?:travesseiro|gaveta)(?: .*)?|gravei um video (?:para|pra) (?:\S+ ){0,10}(?:18|quando|abrir)(?: .*)?|pedi perdao para (?:todo mundo|todos)(?: .*)?|(?:abracei|beijei|dei um cheiro) (?:\S+ ){0,4}como quem nao volta(?: .*)?
    nao tem ninguem para ler|nao me (?:procurem|liguem) (?:depois|mais)(?: .*)?|nao se preocupem comigo(?: .*)?|ninguem (?:precisa|percebeu|sabia) (?:\S+ )?(?:de se preocupar comigo|que era o? ?derradeiro|que era (?:a )?despedida)(?: .*)?|era (?:\S+ )?(?:despedida|o derradeiro)$|foi bom enquanto durou(?= .*(?:cuida|come))(?: .*)?|vou em paz(?: .*)?|posso ir (?:sossegad[oa]|em paz)|em paz amanha|(?:eu )?ja (?:vou|vo) (?:ta|estar|esta) em paz|eu nao aguentei(?= estuda|$)(?: .*)?|quis ouvir alguem antes

soft sets_in_order 2 +neg
    (?:dei|doei|distribui|vendi|paguei|devolvi|cancelei|passei|ensinei|mudei|arrumei|deixei|zerei|senha|cachorro com|varri|deixo) (?:.{0,110} )?(?:nao vou (?:usar|chegar|precisar|estar)|nunca mais|defunto|era despedida|campa|so me enterrar|eu posso ir|missa por mim|a partir de (?:{day})|estarei para responder|nem em lado nenhum|nao vou ta aqui|sei o dia)(?!.*(?:mudanca|me mudo|viagem|ferias))(?: .*)?
    (?:cartorio|jazigo|campa|enterro|funeral) && (?:paguei|deixei|pedi para deixarem|dinheiro)(?!.*(?:minha avo morreu|do meu pai|da minha mae))
    (?:paz|leveza|angustia|tempestade|leve|tranquil[oa]) && (?:resolvi e falta|decidi|escolhi (?:a data|o dia)|sei como (?:isso|isto) termina)(?!.*(?:faculdade|emprego|demissao|casamento|mudar|separacao|viagem))
    so (?:e )?me enterrar|deixei o dinheiro do funeral(?: .*)?

soft weighs_on_them 2 +neg
    (?:dou|so dou|so sirvo para dar) (?:\S+ )?(?:despesa|desgosto|trabalho)(?: .*)?|(?:sem mim|sem eu|se eu faltasse|tira eu) (?:\S+ ){0,4}?(?:respir\w+|leve|chegava|caia|subia|ia para frente|vivia\w*|descans\w+|fecha)(?: .*)?|ficar mais leve(?= eu sei|$)|ia chorar uma semana(?: .*)?|(?:meus filhos|minha familia|eles) ganhari?am? mais com(?: .*)?|atrapalh\w+ (?:todo mundo|todos)(?: .*)?|(?:o )?mundo (?:nao precisa de mim|sem eu)(?: .*)?|nao faco (?:ca |aqui )?falta(?: .*)?|(?:nao )?(?:fosse |faco )fazer falta(?: .*)?|(?:o )?erro (?:da conta|sou eu)(?: .*)?|e erro a gente apaga|eu ja tivesse ido(?: .*)?|deviam deixar me ir|era justo que eu me fosse|nasci para estragar(?: .*)?|me tire do caminho|incomod\w+ (?:\S+ )?mais ninguem|vel[hoa]+ (?:\S+ ){0,6}so serve(?: .*)?

soft sees_no_future 2 +neg
    nao me (?:vejo|enxergo|imagino) (?:\S+ ){0,2}?(?:fazendo|com \w+|em (?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)|viv[oa])(?! (?:essa|esta|o|a) )(?: .*)?|nao pretendo durar(?: .*)?|nao vou chegar (?:ate )?la(?: .*)?|nao (?:tem|existe) depois|para mim nao existe depois|nao tenho mais nenhuma razao(?: .*)?|razao para ca andar|nada vai mudar(?: .*)?|nao sobra nada so o fim|(?:so peco que seja breve)|isto nao tem conserto(?: .*)?|nao tem conserto eu(?: .*)?|daqui para frente so piora(?: .*)?|a vida nao e para mim(?: .*)?|(?:minha historia|meu prazo de validade) (?:\S+ ){0,4}(?:fim|acabou)(?: .*)?|cada porta que abro(?: .*)?|me tira desse buraco(?: .*)?|tentei de tudo(?= .*(?:eu estar|so o fim|nada))(?: .*)?|aqui ja deu|(?:viver|aqui) ja deu$|esta e a acabar com(?: .*)?
    atravess\w+ (?:a \w+ )?sem olhar(?: .*)?|partir antes do combinado(?: .*)?|ir direto para o fim(?: .*)?|descansar no sentido(?: .*)?|(?:desligar|desinstalar) (?:\S+ ){0,4}eu(?: .*)?|o descanso grande|nao (?:tivesse|tenha) continuacao|deixa a natureza decidir(?: .*)?|(?:parei|suspender|larguei|jogando) (?:\S+ ){0,3}?(?:hemodialise|dialise|antirretroviral|quimio|remedios? do coracao|insulina|tratamento) (?:.{0,60} )?(?:acabe|esperando|decidir|quero que|no vaso)(?: .*)?|ir embora desse mundo(?: .*)?|resolvia me o problema(?: .*)?|morto por dentro(?: .*)?|cada dia seguram menos(?: .*)?|nado (?:para )?fora(?: .*)?nao tem volta|com as proprias maos(?: .*)?

self_harm hurts_own_body_otherwise
    (?:bato|batendo|bater) (?:com )?a cabeca na parede(?: .*)?|(?:queimei|queimo) (?:a|o) (?:perna|braco|coxa|barriga) (?:\S+ ){0,4}de proposito(?: .*)?|me (?:mordo|arranho|belisco|furo|castigo|dou tapa)(?= .*(?:ate|rox\w+|arder|coxa|chapinha|hoje))(?: .*)?|(?:furo|arranho|corto|mordo|queimo|magoo) me(?! (?:na cozinha|a fazer a barba))(?: .*)?|arranho (?:as|os|a|o) (?:coxas?|bracos?|pernas?)(?: .*)?|(?:peguei|uso) (?:\S+ )?(?:tampinha do )?(?:apontador|gilete|compasso|lamina)(?= .*(?:de novo|banheiro|acalmo|limpa|pouquinho)|$)(?: .*)?|(?:pulseira|manga comprida|manga longa) (?:.{0,30} )?(?:esconder|cobrir|cotovelo)(?: .*)?|arranco as casquinhas(?: .*)?|(?:voltei|volto) a me cortar|cortei me (?:outra vez|de novo)(?: .*)?

eating eats_against_self
    vomitei (?:.{0,30} )?(?:a janta|o pouco)(?: .*)?|(?:menstruacao parou|sem menstruar)(?= .*(?:comemorei|como|clara|peso))(?: .*)?|(?:hoje )?\d\d kg (?:.{0,12} )?(?:quero|amanha)(?: .*)?|nao engulo nada solido(?: .*)?|cada garfada(?: .*)?|correr ate cair(?: .*)?|so vejo (?:banha|gordura) no espelho

psychosis strange_conviction
    (?:a )?voz (?:voltou|disse me|que|de mulher|de homem) (?:.{0,20} )?(?:fala|diz|narra|nao beber|podre|comenta)(?: .*)?|(?:a )?voz disse me(?: .*)?|(?:trocou|trocaram|trocam) (?:a|o|os|as) (?:minha |meu )?\w+ por (?:outr[oa] igual|copias?)(?: .*)?|(?:radio|locutor|televisao|elevador|painel) (?:\S+ ){0,5}?(?:usa codigo|fala meu nome|fala de mim|manda recado)(?: .*)?|falando de mim na (?:radio|tv)(?: .*)?|botaram camera(?: .*)?|estao combinados(?: .*)?

command told_to_die
    (?:a )?voz manda (?:eu )?(?:\S+ ){0,2}?(?:entrar no mar|pular|subir|sumir|nao parar)(?: .*)?

mania wound_up
    (?:noites? virad\w|dias virado|sem dormir|ligado no 220|parei o litio|dias ligado) && (?:otim\w|pensei tao rapido|vendi|comprar|comprei|gastei|presidente|pedi demissao|larguei o emprego|curad\w+)

abuse_partner ruled_by_partner
    (?:ele|marido|mulher|namorad[oa]|ex) (?:\S+ ){0,3}?(?:quebrou meu (?:celular|telefone|dedo|braco)|me trancou|fica com meu (?:cartao|passaporte|salario)|cheira minha roupa)(?: .*)?|(?:bate|tranca|empurra|agarra) me(?: .*)?|se eu for embora nao sou(?: .*)?|olho (?:\S+ )?roxo(?: .*)?|marcas que ele (?:me )?(?:fez|deixou)(?: .*)?|quando ele bebe eu(?: .*)?|so saio se ele(?: .*)?|da proxima e o pescoco|apert\w+ (?:me )?o (?:meu )?pescoco(?: .*)?

abuse_child touched_at_home
    (?:pastor|padrasto|tio|avo|primo|professor|padre|treinador|irmao) (?:\S+ ){0,2}?(?:passa|passou|passava) a mao(?: em mim)?(?: .*)?|(?:madrasta|padrasto|pai|mae) me deixa sem comida(?: .*)?|(?:entra|vem) n[oa] (?:meu|minha) (?:quarto|cama)(?= .*(?:noite|segredo|quando)|$)(?: .*)?

abuse_elder handled_roughly
    (?:no lar|cuidadora|filh[oa]|net[oa]|nora) (?:\S+ ){0,3}?(?:amarram? me|fecha me|tranca me|gritam? comigo|fica me com a reforma|me tranca)(?: .*)?|fica me com a reforma

assault taken_by_force +past
    ele nao parou(?: .*)?|disse nao (?:\S+ )?(?:vezes )?e ele(?: .*)?|(?:eu travei|bebado|bebada|tinha bebido) (?:.{0,30} )?(?:ele (?:fez|continuou|nao parou))(?: .*)?

sextortion pays_or_is_shown +past
    (?:pix|dinheiro|pagar|quer|querem|cobrando|\d+) (?:.{0,40} )?(?:nao vazar|senao (?:joga|manda|posta)|ou manda|joga) (?:.{0,20} )?(?:nude\w*|mae|grupo|escola|video|fotos?|pai)(?: .*)?|gravaram a minha (?:camara|camera)(?: .*)?|mandei (?:video|fotos?|nude\w*) (?:.{0,10} )?(?:agora ele|ele) quer(?: .*)?|se ele postar aquela foto(?: .*)?

perinatal_risk after_birth +past
    (?:bebe|gravida|oito meses|nasceu ha|pre natal) && (?:como se fosse de outra|filho de outra|nao sinto que e meu|nao sinto nada|nao quero que chegue|parei o pre natal|choro n[oa] (?:tanque|area)|nem ver a cara)

substance drinks_to_stand
    (?:cheir\w+|bebo|bebia|cachaca|rivotril|cerveja) && (?:nao consigo parar|antes da reuniao|nem conto|toda noite antes|de novo e perdi|tremo|desde que acordo)
    (?:treme a mao se nao bebo|bebo desde (?:manha|cedo)|cheirei o salario|cachaca no copo)(?: .*)?

withdrawal stopped_at_once 2 +joke
    (?:larguei|parei|parou|deixei) (?:\S+ ){0,3}?(?:cachaca|bebida|alcool|beber|remedios|calmante|de beber) && (?:vendo bicho|me debatendo|convuls\w+|tremendo|suando|ataque)

medical body_fails +joke
    (?:falar|fala|falando) (?:enrolado|embolado)(?: .*)?|metade da boca(?: .*)?|(?:boca|cara|braco) (?:caiu|entortou|nao mexe)(?= .*(?:mexe|xicara|fala\w*|comecou|braco|enrolado)|$)(?: .*)?|usou demais (?:.{0,10} )?rox[oa](?: .*)?

other somebody_may_die +joke
    {who} (?:.{0,60} )?(?:vai pular|pular da|deixou um bilhete|saiu com a arma|desenhou o proprio velorio|nao ve sentido em|ficado la com os que morreram|nao faz a curva)(?: .*)?

threat means_to_hurt +past
    (?:esperar|esperando|espero|vou|estou|levo|indo) (?:.{0,40} )?(?:com (?:o|a) )?(?:facao|faca|arma|gasolina|machado|veneno)(?= .*(?:nao chega em casa|parar de rir|nao levanta|porta malas|aprende|esperando|ex)|$)(?!.*(?:churrasco|cozinha|picanha|bolo|posto))(?: .*)?|nao passa deste mes(?= .*(?:veneno|faca|arma))(?: .*)?

urge almost_hurt +past
    sacudi o bebe(?: .*)?
passive speaks_of_going +neg
    nao (?:me da|tenho) medo (?:de morrer|da morte)(?= (?:seria|e|nem|tenho)|$)(?: .*)?|(?:ir me|sair|partir|ir embora|ir) (?:deste|desse) mundo|(?:minha morte|meu enterro|meu funeral) (?:\S+ ){0,4}?(?:alivio|descanso|favor|festa|ninguem)(?: .*)?|(?:quero|queria|preciso) (?:deixar|parar) de (?:existir|respirar|viver)|(?:antes|melhor|preferia|prefiro) (?:estar |ser )?mort[oa](?: .*)?|nao (?:quero|queria) ver (?:outro|mais um) (?:amanhecer|dia)(?: .*)?|quem me dera (?:\S+ ){0,3}?(?:morrer|nao acordar|nao existir|desaparecer|nao ter nascido)(?: .*)?|nao quero (?:ca |mais )*(?:estar|andar) ca(?: .*)?

longing wants_to_follow
    (?:morreu|faleceu|partiu|se foi) (?:\S+ ){0,6}?(?:eu )?(?:quero|queria|so quero|so penso em) (?:eu )?(?:estar|ir|ficar|ir ter|me juntar|juntar me) (?:com|a) (?:ela|ele)(?: .*)?

active hidden_spelling
    (?:eu|queria|meto|vontade de|quero) (?:um |uma |o )?(?:arma|faca|corda|ponte|tesoura)(?= (?:eu|em mim|pensando|penso|a vida|todo)|$)(?: .*)?|(?:queria|quero|eu) (?:\S+ ){0,5}?xgrave|^ponte (?:\S+ ){0,3}pensando nisso(?: .*)?|q u e r o (?:\S+ ){0,4}(?:matar|morrer|me)(?: .*)?|(?:quero|qu3r0|vontd|vontade) (?:\S+ )?(?:m3|mi|me|m) (?:m4t4r|mta|mata|matar|morrer)(?: .*)?|suicidio suicidio(?: .*)?|d e s v i v e r(?: .*)?|matar me(?! (?:de (?:rir|tanto)|a trabalhar|a estudar|se chego|se eu))

intent says_it_ends
    (?:hoje|esta noite|amanha|logo) (?:\S+ ){0,6}?(?:ponho fim|ponho termo|termino tudo|acabo com (?:tudo|isto|isso)|eu acabo com tudo|e a noite|me apago)(?! (?:na geladeira|no prato))(?: .*)?|amanha (?:eu )?nao (?:vou )?(?:acord\w+|existir)(?: .*)?|nao vou (?:acordar|chegar) (?:a )?amanha(?: .*)?|(?:estou )?decidid[oa] a (?:fazer isso|faze lo|ir me|acabar)(?: .*)?|vou (?:sangrar|enforcar|atirar|afogar) (?:me|ate morrer)(?: .*)?|vou (?:matar|suicidar|enforcar) me(?: .*)?

now already_taken +past +joke
    acabei de (?:tomar|engolir|beber) (?:\S+ ){0,4}?(?:remedios|cartela\w*|frasco|veneno|lixivia|chumbinho|agua sanitaria)(?! (?:da|para a) (?:pressao|gripe|alergia))(?: .*)?|estou a esvair me(?: .*)?|(?:comec\w+|comeca|esta) a (?:fazer|dar) efeito(?! (?:a vacina|o creme|a terapia))(?: .*)?|(?:corda|cinto) (?:ao|no|a volta do|em volta do) pescoco(?: .*)?|cortei (?:os pulsos|muito fundo|fundo)(?: .*)?

have within_reach
    (?:corda|arma|lamina|gilete|remedios|veneno|insulina) (?:\S+ ){0,4}?(?:a minha frente|na minha frente|a mao|do meu lado|ao meu lado|comigo|carregada|n[ao] (?:mesa|cama|mochila|gaveta|criado mudo|cabeceira))(?!.*(?:pressao|gripe|alergia|dor de|receita\w*|cozinha|carne|caca|diabet\w+|semana|rapel))(?: .*)?

attempt came_back
    (?:fiz|houve) (?:uma|minha) tentativa(?! de (?:receita|bolo|contato|acordo))(?: .*)?|(?:me encontraram|encontraram me|me acharam) a tempo(?: .*)?|(?:acordei|acordar) n[oa] (?:hospital|uti|urgencia)(?!.*(?:acidente|parto|cirurgia|anestesia))(?: .*)?|(?:depois|desde) d[ao] (?:minha|ultima) tentativa(?: .*)?|lavagem ao estomago(?: .*)?

soft worn_out 1 +neg
    (?:cansad[oa]|fart[oa]|exaust[oa]|cansei) de (?:lutar|fingir|tentar|tudo|sofrer|aguentar|continuar)(?: .*)?|(?:so )?quero (?:descansar|paz|silencio)$|se me acontecer (?:algo|alguma coisa)(?: .*)?|ninguem (?:ia|iria|vai) (?:notar|chorar|sentir|dar por isso|perceber)(?: .*)?|(?:nao ha|sem) (?:volta atras|outra saida|remedio|escapatoria)
    nao sei quanto (?:mais )?(?:tempo )?(?:\S+ )?(?:aguent\w+|resist\w+|dur\w+)(?: .*)?|minha ausencia(?: .*)?

soft leaves_word 2 +neg
    (?:deixei|escrevi) (?:\S+ ){0,2}?(?:carta|bilhete|cartas)(?: .*)?(?:para cada|pra cada|em cima|filhos|mae|despedida|gaveta)(?: .*)?|(?:me perdoem|perdoem me|perdoa me|desculpem me)(?= .*(?:nao aguent\w+|fui|filh\w+|mae|culpa|embora))(?: .*)?|(?:vou )?(?:cuidar|olhar) (?:de voces|por voces|por vos) (?:la )?(?:de cima|do ceu)(?: .*)?|sejam felizes(?= sem mim|$)|lembrem se de mim(?: .*)?|(?:foi|e) (?:um prazer|bom) (?:vos )?(?:conhecer|ter conhecido).*(?:adeus|sempre)(?: .*)?

self_harm tools_on_skin
    (?:gilete|lamina|estilete|tesoura|isqueiro|agulha|compasso|apontador|cigarro) (?:.{0,20} )?(?:pele|bracos?|coxas?|pulsos?|pernas?|barriga)(?!.*(?:acidente|cozinha|enfermeir\w+|sem querer))(?: .*)?|(?:marcas|cicatrizes|feridas) (?:novas|frescas)(?: .*)?|(?:tapo|escondo|cubro) (?:os|as) (?:cortes|marcas|feridas|queimaduras)(?: .*)?|(?:voltei|volto|recomecei|voltou) a (?:me )?(?:cortar|magoar|queimar)(?: me)?(?! (?:o cabelo|custos|gastos|carne))(?: .*)?|cortei me(?! (?:no|a cozinhar|na folha))(?: .*)?

eating controls_every_bite
    (?:depois|a seguir) (?:de comer|do jantar|do almoco|de cada refeicao|das refeicoes) (?:\S+ ){0,5}?(?:banheiro|casa de banho|vomit\w+|dedo)(?: .*)?|(?:menos de )?\d00 calorias (?:por dia|e)(?: .*)?|compulsao (?:e|depois)(?: .*)?

psychosis watched
    (?:vizinhos|governo|policia|eles|todos|colegas) (?:\S+ ){0,3}?me (?:seguem|vigiam|espiam|gravam|escutam|querem envenenar)(?: .*)?|(?:leem|escutam|roubam|controlam|sabem) (?:os )?meus pensamentos(?: .*)?

abuse_partner hit_at_home
    (?:me )?(?:deu|da|atirou|empurrou|jogou|arrastou) (?:me )?(?:\S+ ){0,4}?(?:um tapa|tapas|bofetada|murros?|socos?|contra a parede|pontapes?|pelos cabelos|da escada)(?!.*(?:bola|jogo|boxe|treino))(?: .*)?|olho negro(?: .*)?|me tem trancad[oa](?: .*)?|ameaca (?:me )?(?:de morte|me matar|tirar me os filhos|tirar meus filhos)(?: .*)?|tenho (?:pavor|terror|medo) d(?:ele|o meu (?:marido|namorado|companheiro))(?: .*)?

assault without_consent +past
    (?:aproveitou se de mim|se aproveitou de mim|forcou me|me forcou|sem (?:o )?meu consentimento)(?: .*)?|(?:eu )?(?:disse|falei|pedi) (?:que nao|nao|para parar) (?:\S+ ){0,3}?(?:ele )?(?:continuou|nao parou)(?: .*)?

sextortion has_pictures +past
    (?:tem|gravou|gravaram|conseguiu|estao com) (?:\S+ )?(?:fotos?|videos?|nudes?|prints?|imagens) && (?:dinheiro|pag\w+|pix|public\w+|ameac\w+|mand\w+ para|vazar\w*|espalhar)(?!.*(?:casamento|aniversario|viagem|formatura))

substance cannot_leave_it
    (?:nao consigo|nao posso) (?:parar|largar|controlar) && (?:beb\w+|alcool|vodka|garrafas?|coca\w*|drog\w+|po|vinho|cachaca|aposta\w*|pedra)
    (?:escondo|escondia) (?:as )?garrafas(?: .*)?|preciso (?:de )?(?:beber|um copo|uma dose|um trago) para (?:\S+ ){0,3}?(?:levantar|trabalhar|dormir|funcionar|sair)(?: .*)?|bebo desde (?:que acordo|de manha|cedo|manha)(?: .*)?

withdrawal shakes_without 1 +joke
    se (?:eu )?(?:paro|parar|nao bebo|nao beber) (?:\S+ ){0,3}?(?:trem\w+|su[oa]\w*|tremores)(?: .*)?|treme a mao se nao bebo

other goes_silent +joke
    {who} && (?:despedi\w+|adeus|desculpa por tudo|carta|bilhete|nao quer viver|remedios) && (?:nao atende|nao responde|desligou o (?:celular|telefone)|nao abre|sumiu)
"""

MASKS = r"""
    (?:minha|meu|a|o|o meu|a minha) (?:mae|pai|chefe|patrao|mulher|marido|namorad[oa]|professora?) (?:vai|ainda) (?:me )?matar(?: me)?(?= (?:se|quando|por|porque)|$)|(?:subida|ladeira|saudade (?:do|da|de) (?:\S+ ){1,2}|vasco|time|flamengo|benfica|sporting|porto|timao) (?:\S+ ){0,4}?me mata|overdose de (?:serie|series|acucar|novela|jogo|trabalho)|me jogar no (?:sofa|mar|colchao)|acabar com a minha vida de (?:fumante|solteir[oa])|(?:me matar|tirar minha vida|me suicidar) (?:nem pensar|jamais)|deus me livre de tirar minha vida|viver em (?:sao paulo|lisboa|apartamento|cidade)|vida de solteir[oa]|no telhado (?:para|pra) (?:arrumar|ver|consertar)|na beira da ponte com a vara|viaduto esperando o (?:onibus|busao)|pensamentos de morte nao tenho|vontade de morrer zero
    (?:partir|vou partir) desta para melhor|suicidio como tema|atendeu na overdose|pensamentos de autoexterminio e
"""
