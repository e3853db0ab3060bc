"""How a generated sentence may listen in Portuguese: its beginnings, its words, and what it may not touch."""

# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

LEAD = "(?:e|entao|sim|ah|oh|bom|claro|talvez|parece que|soa como se)"

GOES_ON = r"(?:(?:e|mas|entao|ou|nem) )?(?:embora|quando|enquanto|porque|desde|depois|antes|como|principalmente|que|quem|onde|com|sem|alem|voce|sua cabeca|seu corpo|seu coracao|isso|isto|ela|ele|eles|agora|ainda|ate|mesmo|ninguem perguntou|tambem|em casa|no trabalho|quase|menos|nao|a casa|se)"

PHRASES = r"sem descanso|quase sem descanso|pouco descanso|ninguem perguntou|a ultima semana|os ultimos dias"

TELLS = r"""
(?:isso |isto |tudo isso |o que voce (?:conta|descreve|viveu) )?(?:parece|soa|deve (?:ser|estar|doer|pesar|ter sido|cansar|dar)|pode (?:ser|doer|pesar|dar)|pesa|doi|cansa|desgasta|machuca)
(?:isso |isto |tudo isso )?(?:e|foi|tem sido|era|sao) (?:muito |tao |bastante |mesmo |realmente |demais )*(?:duro|dura|dificil|pesado|doloroso|injusto|triste|cansativo|muito|muita coisa|demais|compreensivel|normal|natural|humano|corajoso|uma boa noticia|um golpe|uma perda|uma semana|um dia|solitario|assustador|coisa)
faz (?:todo |muito )?sentido
nao e a toa|nao e de estranhar|nao me surpreende que voce (?:esteja|se sinta)
e (?:compreensivel|normal|natural|humano|dificil|duro) (?:que|sentir|se sentir|estar|ficar|ter medo|nao)
(?:voce |voces )(?:tambem |ainda |ja |so |nao |se |esta |tem )*(?:sente|sentiu|sentia|esta|estava|tem|parece|soa|queria|quer|gostaria|esperava|esperou|espera|deseja|se importa|importa|se preocupa|preocupa|carrega|carregou|carregado|tenta|tentou|tentado|trabalhou|trabalha|estudou|passou|passa|passado|perdeu|segura|segurado|segurou|precisa|cuida|cuidou|cuidado|deu|dado|fez tanto|fez muito|fez o|teve|tinha|vive|viveu|merece|diz|conta|descreve|fala|foi|era|ama|gosta|fica|ficou|lida|enfrenta|luta|mudou|aguenta)
(?:obrigad[oa]|gratidao) por
(?:eu )?(?:sinto|lamento) (?:muito )?(?:que|por|saber|ler|isso|sua|seu|pela|pelo)?
(?:fico feliz|que bom|que alegria) (?:que|por|saber|ler|com)?
(?:eu )?(?:posso |consigo )?(?:ouco|escuto|leio|imagino|entendo|noto|percebo|imaginar|entender|perceber|vejo) (?:que|o|a|como|quanto|seu|sua)
que (?:duro|dificil|pena|dor|semana|dia|pesado|cansaco|noite|injusto|triste)
(?:perder|ter|viver|sentir|mudar|esperar|comecar|cuidar|carregar|trabalhar|dormir|ficar|estar|despedir|ouvir|dizer) 
uma parte de voce|parte de voce
(?:muita gente|muitas pessoas) (?:se sente|se sentem|sente|sentem)
(?:a tristeza|o luto|a raiva|o medo|a solidao|a culpa|o cansaco|a preocupacao|as noites|as tardes|o silencio|a ansiedade|o trabalho|o estresse|a saudade|saudade) 
(?:depois de|com tudo|entre|alem de|tanto|tanta|tantas|tantos|de um lado|ha (?:muita|tanta)|tudo isso) 
"""

ASKS = r"""
(?:e )?(?:o que|como|quando|onde|quem|quem mais|qual|quais|quanto|desde quando|ha quanto|com quem|de que|a quem|em que|ha (?:algo|alguem|um momento)|tem (?:algo|alguem)|voce gostaria|gostaria|quer (?:me )?(?:contar|falar|dizer)|voce quer (?:me )?(?:contar|falar)|voce (?:tem |conseguiu )?(?:dorme|dormiu|dormido|dormir|conversou|conversado|falou|percebeu|sente)|isso|e|foi|tem sido)
(?:me )?(?:conta|conte|diga) (?:um pouco )?mais
"""

BANNED = r"""
(?:(?:sente|sentem|acha|sabe|percebeu) que(?! a preocupacao)|sentido que(?! (?:voce|isso) )|feliz|que bom(?! que voce (?:me )?(?:contou|escreveu|disse))|boa noticia|otimo|maravilh\w+|orgulh\w+|parabens|quantos voce|quantas voce|(?:casa|apartamento) (?:esta |fica )?vazi[ao]|espera por voce|comer|come|precisa saber|deveria|deve (?:parar|tomar|ir|fazer|largar|deixar)|tem que|precisa (?:parar|ir|fazer|tomar|largar|deixar)|faca|pare|deixe|deixa|largue|va|vai em frente|ir embora|quer ir|quer partir|melhor sem|melhor que|sem voce|sera|serao|ira|vai|vao|pode (?:tomar|fazer|ir|parar|deixar|pular)|poderia|por que|como pode|e se|sua hora|culpa sua(?<!nao e culpa sua)|sua culpa(?<!nao e sua culpa)|para sempre|de vez|de uma vez por|enfim|finalmente|boa noite|direito de|tem razao|faz bem|fez bem)
(?:nunca|jamais|ninguem(?! perguntou)|nada(?! de errado)|nenhum\w*)
(?:morrer|morre|morto|morta|morte|mortes|morreu|matar|mate|suicid\w*|fim|final|acabar|acaba|acabou|terminar|desaparec\w*|sumir|paz|alivio|alivia|descanso eterno|lhe traz|ceu|este mundo|partir|partiu)
(?:comprimid\w*|remedio\w*|pilula\w*|medicac\w*|medicament\w*|dose\w*|gotas|droga\w*|alcool|beber|bebida|taca|copo|vinho|cerveja|fumar|maconha|receita\w*|farmacia|caixa|quantidade\w*)
(?:medic\w*|doutor\w*|terapeuta\w*|terapia\w*|psicolog\w*|psiquiatr\w*|hospita\w*|clinica|pronto socorro|ambulancia|policia|emergencia\w*|linha|linhas|profission\w*|consulta|tratamento\w*|diagnost\w*|transtorno\w*|sintoma\w*|doenca|doente|sindrome|trauma\w*|enfermeir\w*|equipe|ficha)
(?:segred\w*|promet\w*|promessa|jura\w*|jure|entre nos|nos|nosso\w*|nossa\w*|juntos|comigo|sem mim|mim|minha\w*|meu|meus|te amo|amo voce|me(?! contar| conta| conte| dizer| falar)|eu(?! sinto| lamento| entendo| imagino| leio| ouco| escuto| percebo| noto| vejo| consigo| posso))
(?:peso(?! de)|magr\w*|tamanho|calorias|quilos?|dieta|jejum|vomit\w*|disciplina|inveja|sem dormir|sem comer|invencivel|genio|escolhid\w*|profeta|deus|demonio\w*|vozes|voz|espia\w*|vigia\w*|segue(?! pesado)|seguem|persegu\w*|veneno|envenen\w*|chip|compl\w*o|sinais|sinal|mensagem para|aparelho|coincidencia|apontam)
(?:culpa(?! pesa| pode| doi)|culpad\w*|egoist\w*|frac\w*|preguic\w*|burr\w*|louc\w*|drama\w*|exager\w*|provoc\w*|procurou|fardo|inutil|fracass\w*|covard\w*|pecado|ridicul\w*|mais forte|outros estao|tem gente|pior que|pelo menos|ao menos|e so|so um|so uma|basta|sorria|sorri\w*|positiv\w*|grat[oa]|rir|acalm\w*|se anime|permite)
(?:faca|lamina|arma\w*|pistola|corda|cort\w*|queim\w*|ponte|terraco|telhado|trem|trilho\w*|pul\w*|saltar|enforc\w*|rapid\w*|indolor|facil|metodo|coxa|pulso\w*|sang\w*|tapa|bater|bate|apanh\w*|vinganc\w*|licao|machucar|ferir)
(?:endereco|rua|ruas|numero|paciente\w*|usuari\w*|cliente\w*|mora|foto\w*|senha|envie|mande|pague)
(?:com certeza|certeza|garant\w*|cur\w*|infarto|perig\w*|respire|peito)
(?:sou|ser humano|pessoa real|robo|cresci|lagrimas|ja senti|estive|tive)
"""

WORDS = """
a abaixo aberto abrir acalma acalme acertar acerto acha acham acho acima aconselhar acontece acontecendo acontecer
acontecesse aconteceu acontecia acontecido acordado acordar adiante adivinhar admite adultas adulto adultos agora
aguenta ai ainda ajuda ajudam ajudar ajudaria ajude ajudou alegre alegria alem algo alguem algum alguma algumas
alguns ali aluguel ama amanha amar amiga amigas amigo amigos amizade amor animo aniversario ano anos anota anotar
ansiedade ansiosa ansioso antes ao aos apagar aparelho apartamento apoia apoiar apoio aquela aquele aqui ar arrasada
arrasado as assim assusta assustada assustado assustador ate atrapalha atras aula aulas avaliado avo baixo barulho
baste bate bebe beber bem boa boas bom bons brava bravo briga brigas buscava cabeca caberia cachorro cada calendario
calmas calmo cama caminhada caminhos cansa cansaco cansada cansado cansar cansativo carinho carrega carregado
carregando carregar carregou casa casamento cerca certa certo chama chamar chat check chefe chegaram chegou cidade
cima cinco ciume clareza claro coisa coisas colega colegas colocou com comecar comece comeco comecou comigo como
companhia compartilhar complicado compreensao compreensivel computador concreta conduz confianca confiava
configuracoes conforme confusa confuso consegue consegui conseguir conseguiu conselhos consigo consolo constante
consulta conta contado contando contar contas contasse conte contente continuamos continuar continue contra conversa
conversado conversar conversou coracao coragem corajosa corajoso corpo costuma cozinha cresce crescer cresceu cria
crianca criancas cruzado cuida cuidado cuidando cuidar cuide cuidou culpa curso curta curtas curto custa da dado
dando daqui dar das de decepcao decepcionada decepcionado decisoes dei deitar deixa deixado deixam deixamos deixaria
deixasse deixe deixou dela dele deles demais demora dentro depois depressa descansado desce descreve desculpe desde
deseja desejo desgasta despedir dessa dessas desse desses desta deu devagar deve deveriam dez dia dias diferenca
diferente dificeis dificil diga digam digo dinheiro direta diria discussao discussoes disse disso ditas dito divida
dividas dividida dividido divorcio diz dizem dizendo dizer do doem doer doi dois doloroso dor dorme dormido dormir
dormiu dos duas duras dureza duro duros e ela elas ele eles em embora emprego enche encontrar encontro energia
enfrenta enfrentando enfrentar enquanto entao entende entender entendesse entendi entendido entendo entra entradas
entre entrevista envergonhada envergonhado equipe era eram errado escola escreva escreve escrevendo escrever
escreveu escrito escritorio escuta escutado escutar escuto esgotada esgotado espaco espera esperado esperanca
esperando esperar esperava esperem esperou esposa esposo essa essas esse esta estado estao estar estava este esteja
estejam estes estiver estivesse estou estranhar estranho estressado estresse estuda estudando estudar estudo estudou
eu ex exame exausta exausto exercicio exigente expectativas experimentar faculdade fala falado falamos falando falar
falhas falhou falou falta faltam familia faria farmacia favor faz fazemos fazendo fazer fecham feito feliz ferido
fez fica ficam ficar fico ficou filha filho filhos fim fingir fique fixa fixo foi folha fora foram forma frase
frustrada frustrado frustrante fui fundo furioso futuro gato gente gesto golpe gosta gostaria graca grande grandes
gratidao gritos gritou guardado guardar guarde guardo guiar ha haver havia historia hoje hora horas humano humilhada
humilhado humor ideia ideias ignorada ignorado iguais imagem imaginar imagino importa importam importante importava
impotente in incompreendido inesperado injusta injusto inquieta inquieto insegura inseguro inteiro intenso inverno
invisivel irma irmao irmaos isolada isolado isso isto ja jeito jovens julga julgar julgo junto justa justo la lado
lados lamento larga le legal leio lembranca lembrancas lembrar lembrete lendo lenta ler levando levantar levo lhe
lida lidar ligacao ligar ligasse ligou limite limites linha linhas lista listas logo longa longas longe longo longos
lugar lugares luta luto luz machuca mae magoa magoada magoado mais mal maneira manha manhas mao maos marca marido
mas me medico medo melhor menor menos mensagem mensagens mentira merecido mes meses mesma mesmo meu mim minuto
minutos misturados modo momento momentos mostram mostrar mostre mostro motivos muda mudanca mudancas mudar mudou
muita muitas muito muitos mulher na nada namorada namorado nao nas natal natural nem nenhuma nervosa nervoso nessa
nesse nesta neste ninguem nisso no noite noites normal nos nota notar noticia noticias noto nova novas nove novo
novos num numeros o oa obrigad obrigado ocupa ocupado ocupe oferta ola olhar olhos onda onde ontem orgulhosa
orgulhoso orientam os ou ouco outra outras outro ouvido ouvir pai pais palavra palavras panico par para paramos
parceira parceiro parece parecem parecer parecido parte passa passado passando passei passo passou pausa pedaco
pedir pela pelo pelos pena pensa pensamento pensamentos pensando pensar pensava pensou percebe perceber percebeu
percebi percebo perda perdendo perder perdeu perdida perdido perfil perfis pergunta perguntado perguntar perguntas
pergunto perguntou perigo perto pesa pesada pesado pesam pesar pesarem pesou pessoa pessoal pessoas pior plano pode
podem podemos poderia pois por porque possa posso pouca poucas pouco poucos prazer prazo precisa precisam precisar
prefere prefiro preocupa preocupacao preocupacoes preocupada preocupado preparar prepare presa preso pressao
pressionada pressionado prima primeira primeiro primo problemas procuramos professor professora profissional
programa projeto prometer promocao pronta pronto propria prova provas proxima proximidade proximo prudente quais
qual qualquer quando quantidades quanto quarto quase quatro que quebra quem quer querendo querer queria quero
quietas quis quiser raiva rapido reais real realmente recebendo receita receitou recorre recorrer regras rejeitada
rejeitado relacao relacionamento remedios repente repentino resolver respeito respiracao respiramos responde
respondem responder resposta resto ritmo ruim ruins sabe sabendo saber sabia sair sao saudade se segredo segue
seguimos seguir segura segurado segurando segurar seguro segurou sei seis sem semana semanas sempre sensacao sentar
sente sentem sentia sentido sentidos sentimentos sentindo sentir sentiu separacao ser seria serio servir sete seu
seus si sido significaria silencio silencioso sim simples sinais sinal sincero sinta sinto sirva situacao so soa
sobe sobre sobrecarregada sobrecarregado software solidao solitario soltar somente sono sou sozinha sozinho sua suas
substitui superado supor suportavel surpreende sustenta talvez tambem tanta tantas tanto tantos tao tarde tardes
tarefas tela telefone tem teme tempo tenha tenho tensa tensao tenso tenta tentado tentando tentar tento tentou ter
terapeuta teria termino terrivel teve tia tido tinha tinham tio tipo tivesse toa tocar toda todas todo todos toma
tomar tome tomo toque tornaria trabalha trabalhando trabalhar trabalho trabalhou traida traido tranquila tranquilo
tras traz tres triste tristeza tudo turno um uma umas unica universidade uns util vai vale valem valer valioso vamos
vazia vazio ve veja vejo velho vem verao vergonha vez vezes vier vindo vinte visivel vista viu vive vivendo viveria
viveu vivido vizinha vizinho voce voces volta voltar vontade vou voz
"""
