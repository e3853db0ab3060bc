"""How a generated sentence may listen in Spanish: its beginnings, its words, and what it may not touch."""

# ruff: noqa: E501  (a pattern is easier to check on one line)

from __future__ import annotations

LEAD = "(?:y|asi que|entonces|si|vale|ah|oh|bueno|claro|quiza|tal vez|parece que|suena a que|suena como si)"

GOES_ON = r"(?:(?:y|pero|asi que|o|ni|e) )?(?:aunque|cuando|mientras|porque|desde|despues|antes|como|sobre todo|que|quien|donde|con|sin|ademas|tu (?:cabeza|cuerpo|corazon|mente)|te|eso|esto|ella|el|ellos|ahora|todavia|aun|no|ni siquiera|la echas|lo echas|le echas|la casa|sientes|estas|has|nadie te pregunto|tambien|en casa|en el trabajo|menos|lo|se|duele|pesa|es|quieres)"

PHRASES = r"sin (?:apenas )?descanso|casi sin descanso|poco descanso|nadie te pregunto|la ultima semana|los ultimos dias|todo el mundo"

TELLS = r"""
(?:eso |esto |todo eso |todo esto |lo que (?:cuentas|dices|describes|viviste|pasaste) )?(?:suena|parece|se siente|debe (?:de )?(?:ser|sentirse|doler|haber sido|pesar|dar|cansar)|debio (?:de )?(?:ser|dar|doler|sentirse)|tiene que (?:ser|haber sido|doler)|puede (?:ser|sentirse|doler|pesar|dar)|pesa|duele|cansa|agota|desgasta)
(?:eso |esto |todo eso |todo esto )?(?:es|ha sido|fue|era|son|han sido) (?:muy |tan |bastante |realmente |de verdad |muchisimo |demasiado )*(?:duro|dura|dificil|pesado|doloroso|injusto|triste|agotador|mucho|mucha|muchas|demasiado|demasiada|comprensible|logico|normal|natural|humano|valiente|una buena noticia|un golpe|una perdida|una semana|un dia|solitario|asusta|cansado)
tiene (?:mucho |todo el )?sentido
no me extrana|no es raro|no es extrano|con razon
es (?:comprensible|normal|logico|natural|humano|dificil|duro) (?:que|sentir|sentirse|estar|echar|extranar|tener miedo|no)
(?:tu |te |le |la |lo |se |ya |aun |todavia |tambien |no )*(?:sientes|sentiste|sentias|has sentido|estas|estabas|estuviste|has estado|suenas|pareces|echas de menos|echas|extranas|querias|quieres|quisieras|esperabas|esperaste|has esperado|deseas|deseabas|importa|importan|preocupa|preocupan|duele|dolio|cuesta|pesa|pesan|da|dio|llevas|has llevado|llevabas|cargas|has cargado|intentas|intentaste|has intentado|trabajaste|trabajas|has trabajado|has pasado|pasas|pasaste|has perdido|perdiste|falta|faltan|hiciste mucho|hiciste lo|diste|has dado|necesitas|gustaria|quedaste|dejo|estudiaste|has hecho|has tenido|tienes|tenias|tuviste|ves|fuiste|eres|has sido|has sostenido|sostienes|cuidas|has cuidado|mereces|dices|cuentas|describes|hablas|esta siendo)
gracias por
(?:lo )?(?:siento|lamento) (?:mucho |tanto )?(?:que|lo de|oir|leer|esto|tu)?
me alegr[oa] (?:mucho )?(?:de )?(?:que|leer|oir|por)
que (?:bueno|bien|alegria) (?:que|saber|leer)
(?:puedo )?(?:oigo|escucho|leo|imagino|entiendo|noto|imaginar|entender|oir|veo) (?:que|lo|cuanto|como|el|la|tu)
que (?:duro|dificil|pena|dolor|semana|dia|pesado|cansancio|noche|noches|injusto|triste)
(?:perder|tener|vivir|sentirse|mudarse|esperar|empezar|cuidar|llevar|trabajar|dormir|extranar|quedarse|estar|sentir|cambiar|despedirse) 
una parte de ti|parte de ti
(?:mucha gente|muchas personas) (?:se siente|se sienten|siente|sienten)
(?:han|ha) (?:cambiado|pasado|sido)
(?:la tristeza|el duelo|la rabia|el miedo|la soledad|la culpa|el cansancio|la preocupacion|las noches|las tardes|el silencio|la ansiedad|el trabajo|el estres) 
(?:despues de|con todo|entre|encima|tanto|tanta|tantas|tantos|por un lado|ademas|todo eso|todo esto|hay (?:mucho|tanta|mucha)) 
"""

ASKS = r"""
(?:y )?(?:que|como|cuando|donde|quien|quienes|cual|cuanto|cuanta|desde cuando|hace cuanto|con quien|de que|a quien|en que|hay (?:algo|alguien|un momento|una parte|algun)|te gustaria|quieres (?:contar|contarme|decir|decirme|hablar|hablarme)|querrias|te sientes|te pasa|duermes|has podido (?:dormir|hablar|descansar)|es|fue|ha sido|lo has hablado)
(?:cuentame|dime) (?:un poco )?mas
"""

BANNED = r"""
(?:(?:sientes|siente|sienten|crees|sabes|notado|piensas) que|sentido que(?! (?:te|estes|hoy|ahora|sientas|te|no|tu) )|me alegr\w+|que bueno|que alegria|feliz|buena noticia|genial|maravill\w+|orgullos\w+|felicid\w+|enhorabuena|cuantas te|cuantos te|(?:casa|piso) (?:esta )?vaci[ao]|el te espera|ella te espera|te espera|comer|comes|deberias|debes|debias|debiste|tienes que|tenias que|hay que|hazlo|haz|deja de|dejalo|dejate|basta con|vete|irte|quieres irte|adelante|mejor sin|mejor que|sin ti|sera|seras|seran|iras|vas a|va a|van a|podrias|puedes|por que no|por que lo|como pudiste|y si|tu hora|tu culpa(?<!no es tu culpa)|para siempre|de una vez|por fin|buenas noches|pases buena|derecho a|tienes razon|haces bien|hiciste bien)
(?:nunca|jamas|nadie(?! te pregunto)|nada(?! malo| de malo)|ninguno)
(?:morir|mueras|muere|muerte|muertes|murio|muerta|muerto|matar\w*|mata|suicid\w*|final|fin|acabar|acaba|acabe|acabo|terminar|termina|desaparec\w*|paz|alivio|alivia|descansar en|descanso eterno|cielo|mas alla|este mundo|irse|ido|marcharte|vivir asi)
(?:pastillas?|medicinas?|medicacion|medicamentos?|farmacos?|comprimidos?|dosis|gotas|droga\w*|alcohol|beber|bebas|bebe|copa|copas|vino|cerveza|fumar|porro\w*|receta|recetadas?|botiquin|farmacia|cantidad\w*)
(?:medico|medica|medicos|doctor\w*|terapeuta\w*|terapia\w*|psicolog\w*|psiquiatr\w*|hospital\w*|clinica|urgencias|ambulancia|policia|emergencia\w*|linea|lineas|profesional\w*|cita|citas|tratamiento\w*|diagnost\w*|trastorno\w*|sintoma\w*|enfermedad|enferm[oa]|sindrome|trauma|enfermera|equipo|historial)
(?:secreto\w*|promet\w*|promesa|jura\w*|entre nosotros|nosotros|nuestr[oa]s?|juntos|conmigo|sin mi|a mi|para mi|mi|mio|mia|te quiero|te amo|te echo|yo|me(?<!que me)(?! alegra| alegro| extrana| cuentas| dices| imagino| duele leer))
(?:peso(?! de)|delgad\w*|flac\w*|talla|calorias|kilos?|dieta|ayun\w*|vomit\w*|disciplina|envidia|sin dormir|sin comer|invencible|genio|elegid[oa]|profeta|dios|demonio\w*|voces|voz|espia\w*|vigila\w*|siguen|persig\w*|veneno|envenena\w*|chip|complot|senales|senal|mensaje para|aparato|casualidad|senalan)
(?:culpa(?! pesa| puede| duele)|culpable|egoista|debil\w*|vag[oa]|tont[oa]|loc[oa]|drama\w*|exager\w*|provoca\w*|buscaste|lo buscas|carga(?! pesada)|inutil|fracas\w*|cobarde|pecado|ridicul\w*|mas fuerte|otros estan|hay gente|peor que|por lo menos|al menos|solo es|solo tienes|no es para|superalo|superar|sonrie|sonreir|positiv\w*|agradecid\w*|reiras|calmate|animate|permites)
(?:cuchillo|navaja|pistola|cuerda|cort\w*|quem\w*|puente|azotea|tejado|tren|vias|salt\w*|colgar\w*|rapido|indolor|facil|metodo|muslo|muneca\w*|sangr\w*|bofetada|golpe(?! duro)|golpes|golpear|pegar|pega|venganza|leccion|arma\w*|hacerte dano|hacerle|dano)
(?:direccion|calle|numero|paciente\w*|usuari[oa]s?|cliente\w*|vive en|vive a|foto\w*|contrasena|cuenta bancaria|envia|manda|paga)
(?:seguro que|segura|seguro|sin duda|garantiz\w*|cur\w*|infarto|peligro\w*|respira|pecho)
(?:soy|ser humano|hablando con un|persona real|robot|creci|lagrimas|siento lo mismo|he sentido|estuve|tuve)
"""

WORDS = """
a abajo abierto abrirlo abrumada abrumado abrumador abuela abuelo acierto aclararlo acompanar acompanarte
aconsejarte acostarse acudes acudir acuerdo ademas adivinar admite adultas aflojado agarre agota agotada agotado
agotador agotadora ahi ahora aire aislada aislado ajustes al alegr alegra alegre alegria alegro algo alguien algun
alguna algunas algunos alli alquiler alta amiga amigas amigo amigos amistad amor animo ano anos anotar anotas
ansiedad ansiosa ansioso antes aparato apoya apoyar apoyo apuntarla aquello aqui ascenso asesoran asi asusta
asustada asustado atrapada atrapado atravesando aun aunque avergonzada avergonzado ayer ayuda ayudan ayudar ayudarte
ayude ayudo baja bajo baste bebe beber bien borrarlo breve buen buena buenas bueno buenos buscabas buscamos cabeza
cada cala calendario calladas callado callar calma calmarte calme cama cambiado cambiar cambiaron cambias cambio
cambios caminos cansa cansada cansado cansancio cansar cantidades capte cargado cargando cargar cargas carino casa
casi celos cerca cercana cercania chat check cinco cita ciudad claro clase clases cocina colegio como companera
companero companeros compania compartido compartir complicado comprensible comprension con concreta confiabas
confianza confundida confundido conmigo consejos consigo constante consuelo contado contando contandome contar
contara contaras contarlo contarme contarselo contenta contento contigo contra conversacion corazon corre correcta
corta cortas corto cosa cosas crecer crecia crecio creen creer crees creido creo criar cruzo cual cualquiera cuando
cuanta cuanto cuarto cuatro cuenta cuentalo cuentame cuentas cuentes cuento cuerpo cuesta cuestan cuidado cuidando
cuidar cuidas cuidate cuide culpa cumpleanos curso da dado dando dar darle de debe deberian debio decepcion
decepcionada decepcionado decir decirla decirle decirlo decirme decirte decisiones dedicar deja dejado dejalo
dejamos dejara dejaste dejo del demas demasiada demasiado dentro descansado describes desde deseabas desear deseas
desgasta despacio despedirse despertar despierto despues destrozada destrozado detengo detras deuda deudas dia dias
dice dicen dices dicho diciendo diez diferencia dificil dificiles digan digo dijo dime dimelo dinero dio directa
diria dirias dirige discusion discusiones diste distinto dividida dividido dividirte divorcio doler dolida dolido
dolio dolor doloroso donde dormido dormir dos doy duela duele duelen duelo duermes durante duras dureza duro duros
echar echas ejercicio el elige ella ellas ello ellos empezar empezo empiece empleo en encaja encajar encantado
encima encontrar encuentra energia enfadada enfadado enfadarte enfrentando enfrentar enojada enojado ensenar
entender entenderlo entendi entendido entendiera entiende entiendo entonces entra entradas entre entrevista equipo
equivocarse era eran eres es esa esas escribe escribes escribiendo escribir escribiste escrito escucha escuchado
escuchar escuche escuchen escucho escuela ese eso esos espacio esperabas esperado esperanza esperar esperaste espere
esperen esposa esposo esta estaba estabas estado estan estar estas este estes esto estorba estos estoy estres
estresado estudiado estudiar estudiaste estudio estuvieras estuviste ex examen examenes exigente expectativas
extrana extranar extranas extrano factura facturas fallar fallara fallo fallos falta faltan familia farmacia favor
fija fijo fin final fingirlo forma frase frustrada frustrado frustrante fue fuera fueron fuiste furiosa furioso
futuro ganarselo ganas gato gente gesto golpe golpea gracias grande grandes gratis grito gritos guarda guardan
guardarlo guardo guiar gustaba gustaria gusto ha haber haberlo habia habitacion hablaba hablado hablamos hablando
hablar hablara hablarlo hablarme hablas hablaste hables hablo habria habrias hace hacemos hacen hacer hacerlo
hacerte haces hacia haciendo hagamos hagamoslo han haria has hasta hay he hecho herida herido hermana hermano
hermanos hiciste hija hijo hijos historia hizo hoja hola hondo hora horas hoy hubiera huella humano humillada
humillado idea ideas ignorada ignorado iguales ilusion imagen imaginar imaginarlo imagino importa importaba importan
importante impotente in incluso incomprendida incomprendido inesperado injusta injusto inquieta inquieto insegura
inseguro intenso intentado intentando intentar intentas intentaste interrumpas invierno invisible jefa jefe joven
jovenes juntas juntos justa justo juzgar juzgarlo juzgas juzgo la lado lados lamento larga largas largo largos las
le lee leer leerlo lejos lenta leo les levantarse levantarte lidiar limite limites linea lineas lista listas listo
llamada llamado llamar llamara llamas llegaron llego llena llevadero llevado llevamos llevando llevar llevas lo
logico los luego lugar luz madre mal mala malo malos mama manana mananas manera manos marco marido mas matrimonio
mayor me medicinas medico mejor menos mensaje mensajes mentira menudo merece mereces mes meses mezclados mi midan
miedo mientras minuto minutos miralas miramos mirar mire miremos misma mismo momento momentos mostrar mostrare
mostrarlo mostrarte motivos mucha muchas muchisimo mucho muchos mudanza mudarse mudarte muestrame muestran muestro
mujer muy nada nadie natural navidad necesita necesitar necesitas nerviosa nervioso ni ningun ninguna ninos no noche
noches normal nos nosotros nostalgia nota notado notar notas notaste noticia noticias noto novia novio nueva nuevas
nueve nuevo nuevos numeros o oa ocupa ocupado ocupe ocurria ocurrido ocurrio oferta oficina oficinas oigo oir ojala
ojos ola ordenador orgullosa orgulloso otra otras otro oyo padre padres pais palabra palabras panico pantalla papa
para parece parecen parecer pareces parecido pareja parte pasa pasado pasando pasar pasara pasaria pasas pasaste
pase paseo paso pausa pedir pelea peleas peligro pena pendiente pensabas pensamiento pensamientos pensando pensar
pensaste peor perder perdida perdido perdiendo perdiste perdona perfil perfiles pero perro persona personal personas
pesa pesada pesado pesan pesar pese pesen piensas piso plan plazo poca pocas poco pocos podemos podido podria
podriamos podrias pone ponerle por porque practica prefieres prefiero pregunta preguntado preguntar preguntas
pregunto preocupa preocupacion preocupaciones preocupada preocupado preocupan preocupando prepararlas preparemos
presion presionada presionado prima primer primera primero primo principio probado probamos probar probarla probarlo
probemos problemas profesional profesor profesora programa prometer pronto propio proxima proximas proximo proyecto
prudente pude pueblo pueda puedan puede pueden puedes puedo pues pusiste puso que queda quedarse quedaste queden
quedo querer queria querias querido queriendo querrias quien quienes quieras quiere quieres quiero quisiera
quisieras quisiste quiza rabia rapido raro rato real reales realmente receta receto rechazada rechazado recibes
recordar recuerdo reglas relacion repentino resentimiento respeto respiracion respiramos responde responden
responder responderlas respuesta resto ritmo rompe ruido ruptura sabe saben saber saberlo sabia salen saliera salio
salir se sea sean secreto seguimos seguir segun segura seguro seis semana semanas sencilla sentarte sentias sentido
sentidos sentimientos sentir sentirse sentirte sentiste separacion sepas ser seria serio serviria si sido siempre
siendo sientas siente sienten sientes siento siete significaria signo signos sigo sigue sigues silencio silencioso
sin sincera sincero sintieras sirva sitio sobre software sola solas soledad solitario solo soltar son sonar
soportable sostener sostenido sosteniendo sostiene sostienes sostuviste soy su sube suele suelte suena suenas sueno
superado supiera sus sustituye suyas tal tambien tan tanta tantas tanto tantos tarda tarde tardes tareas te telefono
temes tendre tener tenga tengas tengo tenia tenias tenido tensa tension tenso terapeuta terrible ti tia tiempo tiene
tienen tienes tio tirando tocar toda todas todavia todo todos tomalo tomar tomate tomo toque trabajado trabajando
trabajar trabajas trabajaste trabajo trae traicionada traicionado tranquila tranquilas tranquilo tras tratare tres
triste tristeza trozo tu turno turnos tus tuvieras tuviste u un una unas unica universidad uno unos usted ustedes va
vacia vacio vale valen valentia valer valia valiente valioso veces vecina vecino veinte vendria venga venir veo
verano verguenza verlo ves vez viejo viene vienen vieron visible visita vista viste visto vive vivido viviendo
viviste volver voz vuelta vuelvas vuelve y ya yo
"""
