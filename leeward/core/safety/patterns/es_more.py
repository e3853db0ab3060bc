"""Spanish: further families of danger, from both shores, beside the rules of ``es`` and ``wider``."""

from __future__ import annotations

MACROS = r"""
heaven = dios|diosito|senor|senora|virgen|cielo|muerte|huesuda|parca
height = puente|azotea|cornisa|vias?|tejado|barandal|baranda|barandilla|acantilado|precipicio|borde del? \w+
weapon = pistola|escopeta|revolver|navaja|cuchillo|cuchilla|arma|soga|cuerda|cinturon|pastillas
wish = quisiera|quiero|queria|ojala|me gustaria|gustaria|encantaria|desearia|prefiero|preferiria|ganas de|solo pido|pido|espero
day = lunes|martes|miercoles|jueves|viernes|sabado|domingo|\d+
"""

RULES = r"""
passive death_wished_for
    (?:dese\w+|ojala|quisiera|espero|esperando|pid\w+|rueg\w+|rez\w+|suplic\w+|firmo|firmaria) (?:\S+ ){0,9}?(?:me (?:atropelle|atropellara|recoja|parta un rayo|trague|caiga encima)|no (?:me )?(?:amanezca|amaneciera)|corazon se (?:pare|parara|detenga)|por un infarto|un infarto|(?:cancer|tumor) fuera mio|se caiga de mi lado|no haya manana|no llegar a \w+)(?: .*)?
    (?:{heaven}) (?:\S+ ){0,6}?(?:que )?me (?:lleve|lleva|recoja|recoge|junte|saque|busque)(?! (?:al|a la) (?:trabajo|escuela|medico))(?: .*)?
    ojala (?:que )?(?:un|una) (?:rayo|camion|carro|coche|micro|infarto|cancer|tren)(?: .*)?
    (?:dormir\w*|acostar\w*|cerrar los ojos|duerma) (?:\S+ ){0,4}?(?:y )?(?:no (?:despertar\w*|haya manana)|nunca (?:mas )?despertar|nadie me despierte|no despertaria nunca)(?: .*)?
    (?:esperanza|ilusion|deseo) de no (?:despertar\w*|amanecer|llegar)|no despertaria (?:nunca|jamas)(?: .*)?|si (?:manana )?no (?:amanezco|abro los ojos|despierto)(?: .*)?|(?:por si )?manana no me levanto(?: .*)?
    (?:la |mi )?(?:vida|vivir|existir) me (?:sobra|pesa|queda grande|duele|cansa)(?: .*)?|hasta (?:la coronilla|las narices|el gorro|el cuello|la madre) de (?:existir|vivir|la vida|estar viv[oa])(?: .*)?
    (?:estaria|estoy|estar) mejor (?:bajo tierra|muert[oa]|en el (?:cementerio|panteon|cajon|hoyo))|(?:ganas|deseos?) de (?:estar viv[oa]|vivir|seguir) (?:\S+ ){0,2}?(?:cero|nul[oa]s?|ningun[oa]s?)|deseo la muerte(?: .*)?
    no quiero estar (?:en este mundo|viv[oa]|en esta vida|en la vida)|^(?:que )?no quiero estar$|(?:desperte|amaneci|despertar|amanecio) (?:\S+ ){0,5}?(?:que decepcion|que mala pata|ni modo|que desgracia|que castigo|me dio (?:rabia|coraje))(?!.*(?:era (?:lunes|martes|sabado|domingo)|sonando))(?: .*)?|me dio (?:coraje|rabia) que me despertaran|llore porque no se habia cumplido(?: .*)?
    me mataria (?:si no|pero no|por no)(?: .*)?|si no fuera (?:pecado|tan cobarde|por (?:mi|mis) (?:hij\w+|perr\w+|gat\w+|madre|padre|abuela|ninos))(?= .*(?:mat\w+|no estaria|habria|muerto|ido)|$)(?: .*)?|(?:tener|tuviera|juntar|falta) (?:el |\S+ )?valor (?:de|para) hacerlo(?: .*)?
    (?:me )?(?:cambiaba|cambiaria) por (?:el|ella) (?:muert[oa]|del? cajon)|debia ser yo (?:el|la) (?:del? (?:la )?caja|muert[oa])|(?:envidia|envidio|suerte|suertud[oa]s) (?:\S+ ){0,6}?(?:cajon|muert[oa]s?|descanso|difunto|entierro|murio|se fue durmiendo)(?: .*)?|(?:muert[oa]s|velorio|cajon|entierro|lapida) (?:.{0,60} )?(?:envidia|suertud[oa]s|coraje|yo firmaria)(?: .*)?
    no le tengo miedo a la muerte .*tarde|(?:que venga|venga ya|ven por mi) (?:la )?(?:muerte|huesuda|parca)(?: .*)?|no haber nacido|(?:mi madre|mis padres) nunca me (?:hubiera|hubieran) tenido(?: .*)?|si yo no hubiera nacido(?: .*)?

longing goes_to_the_dead
    (?:mi|mis) (?:\S+ ){1,2}?me (?:espera|esta esperando|llama en suenos|esta llamando)(?= (?:.*(?:alla arriba|cielo|vaya con|hacerl[oa] esperar|otro lado)|$))(?!.*(?:puerta|estacion|comer|cenar|parque|salida|esquina))(?: .*)?
    (?:ir|irme|estar|junte|voy|vaya|quiero|toca\w*) (?:\S+ ){0,3}?(?:adonde esta|con (?:el|ella|mi \w+) (?:y el esta |y ella esta )?(?:bajo tierra|en el cielo|alla arriba)|pronto con (?:el|ella))(?: .*)?|me va tocando ir con (?:el|ella)(?: .*)?|(?:murio|fue|muerto|espos[oa]|casados) .{0,60}me (?:junte|lleve) (?:pronto )?con (?:el|ella)

active thinks_of_own_death
    (?:como|de) (?:suicidarme|matarme|matarse|quitarme la vida|desvivirme|autoeliminarme)(?! (?:de (?:risa|hambre)|estudiando|trabajando))|(?:terminar|acabar) con (?:esto |todo )?(?:con )?mi vida(?! de (?:soltero|fumador))|matate matate(?: .*)?|autoeliminar(?:me|cion)|ganas de (?:suicidarme|desvivirme|acabarme)|quiero (?:acabarme|suicidarme|matarme)|me veo (?:matandome|colgad[oa]|muert[oa])
    (?:cabeza|ganas|pienso|imagino|pasa por) (?:\S+ ){0,4}?tirarme(?= .*(?:metro|tren|vias?|puente|ventana|balcon)|$)(?! (?:en|al) (?:la cama|sofa|sillon|agua|piscina))(?: .*)?|la (?:ventana|via) me llama(?: .*)?|(?:vias|puente|balcon) (?:\S+ ){0,4}?(?:algo que )?me llama(?: .*)?|con mis propias manos$|desaparecer (?:\S+ ){0,3}con mis propias manos|quitar(?:me)? (?:me )?la vi ?da

means asks_how_otherwise
    (?:modo|forma|manera|metodo)s? (?:\S+ ){0,4}?(?:de|para) (?:irse|irme|acabar conmigo|morir\w*)(?= .*(?:familia|proposito|dolor|ensuci\w+|sufrir|nadie)|$)(?: .*)?|info\w* (?:de|sobre) metodos(?: .*)?|si me (?:trago|tomo) (?:todo|todas|tod[oa]s) (?:\S+ ){0,6}?(?:muero|me muero|pasa|vuelta atras|mata)(?: .*)?|me los tomo yo (?:\S+ ){0,4}vuelta atras(?: .*)?|que pasa si me (?:trago|tomo) (?:todo|tod[oa]s)(?: .*)?|(?:cual|que) (?:es )?(?:la )?manera (?:que )?menos (?:ensucia|duele|doloros\w+)(?: .*)?|de que altura (?:\S+ ){0,4}(?:cuentas|muere\w*|segur\w+)(?: .*)?|(?:doleria|duele) (?:mucho |menos )*(?:para )?irse(?: .*)?|(?:el )?seguro (?:de vida )?paga si (?:\S+ ){0,4}(?:mism[oa]|suicid\w+)(?: .*)?|(?:duele|dolera) (?:mucho )?(?:o es un segundo|caer|la caida)(?: .*)?

intent has_set_a_time
    ^lo (?:hago|hare|voy a hacer) (?:esta (?:noche|madrugada|tarde)|hoy|ahora|en cuanto|cuando|en el hotel)(?!.*(?:tarea|compra|informe|tramite))(?: .*)?|en cuanto (?:\S+ ){1,9}?lo (?:hago|hare)|cuando (?:cuelgue|apague|se (?:duerman|vayan)|salga|termine) (?:\S+ ){0,7}?(?:voy a hacerlo|lo hago|lo hare|aprovecho|pongo punto final)(?: .*)?|(?:espero|esperando|espere|ahorita) (?:a )?que (?:\S+ ){1,8}?(?:para hacerlo|es hora|aprovecho|lo hago)(?: .*)?
    no (?:voy a|pienso) estar (?:viv[oa](?! de cansancio)|en ningun\w* (?:lado|parte|sitio)|para verle)(?: .*)?|(?:en una hora|manana|esta noche|el (?:{day})) (?:\S+ ){0,3}?no (?:voy a estar|estare)(?= (?:viv\w+|lo tengo|mas)|$)(?: .*)?|de esta (?:noche|semana) no paso(?: .*)?|no paso de (?:esta (?:noche|semana)|hoy|manana)(?: .*)?|hasta \w+ no llego(?: .*)?
    le puse fecha(?! (?:a|al|para) )(?: .*)?|^tengo fecha(?= el (?:aniversario|dia)|$)(?: .*)?|(?:elegi|escogi) (?:el dia|cuando)(?= (?:y es|.*(?:en paz|livian\w+|poco|mejor))|$)(?: .*)?|hoy es el dia$|ese dia me voy (?:yo)?(?: .*)?|esa misma tarde me voy yo(?: .*)?|no pienso (?:volver|regresar)(?= .*(?:rio|mar|puente|vias)|$)(?!.*(?:restaurante|tienda|bar|gimnasio|ex|pueblo|hotel))(?: .*)?|(?:rio|mar adentro|vias) (?:.{0,20} )?no pienso volver
    (?:la|esta) (?:proxima|vez) no fallo|esta vez no fallo|esta vez va en serio(?= .*(?:nadie|paren|avis\w+|despid\w+))(?: .*)?|decidi que me voy(?: .*)?|voy a usar lo que (?:escondi|compre|guarde|junte)|(?:lo )?(?:arreglo|termino|resuelvo) (?:todo )?esta noche(?= .*(?:verle|no estar|no pienso))(?: .*)?|no pienso estar(?! (?:en casa|todo el dia))(?: .*)?|pongo punto final(?= (?:esta|conmigo)|$)(?: .*)?|de (?:hoy|esta) no paso|pastillas (?:.{0,60} )?me las tomo todas|manana (?:despues de \w+ )?se acaba todo(?: .*)?|ultima noche (?:.*(?:porque|escondi|al rato))|no le avise a nadie para que no(?: .*)?|lo tengo (?:pensado|preparado|resuelto) (?:al detalle)?|lo tengo (?:preparado|resuelto)(?= .*(?:bano|noche|nadie)|$)

now in_the_act +past +joke
    ^(?:hola )?(?:estoy|ando|llegue|parad[oa]|sentad[oa]|sentao|aparcad[oa]|estoy sentao|estoy sentad[oa]) (?:\S+ )?(?:en|frente|al borde) (?:el|la|las|al|del|de la) (?:{height})(?: del (?:tren|metro))?(?: esperando| con el motor en marcha| y no .*| hace frio)?$|(?:del|al) otro lado (?:de la|del) (?:baranda|barandal|barandilla|reja|valla|pretil)(?: .*)?
    (?:ya )?me las tome(?: todas)?(?= (?:hace|y|no le|se me|ayuda)|$)(?: .*)?|(?:tomarme|tome|trague|bebi) (?:\S+ )?(?:frasco|blister|punado|punao|bote)(?: (?:entero|completo|y .*))?(?! de (?:nueces|mani))(?: .*)?|(?:bebi|tome|trague) lo (?:de|del|de la) (?:garaje|limpieza|bano|limpiar|piscina)(?: .*)?|(?:mientras|hasta que) me (?:hace|haga) efecto|mezcle todo con \w+ (?:\S+ ){0,3}bebi(?: .*)?|me tome las pastillas de (?:mi|mis) \w+(?: .*)?|esta hecho siento(?: .*)?|(?:me )?corte mas hondo(?: .*)?|empece a tomarmel[ao]s(?: .*)?
    (?:{weapon}) (?:\S+ ){0,4}?(?:la tengo )?en (?:la mano|las manos|la mesa y|las rodillas|el regazo|mis piernas)(?!.*(?:cocin\w+|cebolla|pelar|caza|feria|silicona|juguete|agua|manualidades))(?: .*)?|(?:ate|amarre|anude|colgue) la (?:soga|cuerda)(?= .*(?:valor|falta|viga|lista|arbol)|$)(?!.*(?:rapel|escalad\w+|tendedero|hamaca|columpio|barco))(?: .*)?|^tengo la (?:soga|cuerda)(?: .*)?|mar adentro sin chaleco(?: .*)?

have keeps_ready
    (?:guarde|guardando|guardo|junte|juntando|apartadas?|conservo) (?:\S+ ){0,8}?(?:pastillas|lo que me recetan|bastantes?$)(?! (?:puntos|dinero|firmas))(?: .*)?|lo que (?:junte|compre|consegui|escondi)(?= .*(?:guantera|mochila|ahi lo miro|escondid\w+|cajita|abrigos))(?: .*)?|(?:compre|consegui|llevo|tengo) lo que (?:necesitaba|hacia falta|haria falta|falta)(?! para)(?: .*)?|lo que (?:haria|hacia) falta(?= .*(?:me decido|mochila|escondid\w+|abrigos|llego))(?: .*)?|tengo las pastillas (?:\S+ ){0,4}apartadas(?: .*)?|saque la (?:escopeta|pistola)(?: .*)?

attempt tried_before_now
    me salvaron && (?:perdono|odio|ojala no|para que)
    (?:lo )?intente y (?:falle|no (?:pude|funciono|sirvio))(?: .*)?|(?:cuerda|soga|rama) (?:no aguanto|se rompio)(?: .*)?|se rompio la (?:rama|cuerda|soga)(?: .*)?|lavado de estomago(?: .*)?|alta (?:\S+ ){0,5}?(?:por el intento|psiquiatri\w+)(?: .*)?|(?:me subi|subi) al (?:barandal|pretil|puente)(?: .*)?|ni eso me sale(?: .*)?|ensaye(?= .*(?:hasta el borde|capaz|es de verdad))(?: .*)?|me encontro en el bano(?= .*(?:repet|menti|prometi)|$)(?: .*)?

soft says_goodbye 2 +neg
    gracias por (?:aguant\w+|escuch\w+|todo) && (?:no voy a (?:escribir|molestar)|cuidat\w*|descansar|hasta siempre|ultima)(?!.*(?:clase|curso|pedido|servicio|cena))
    no voy a (?:escribir mas|escribir|molestar mas|molestar)$|(?:diga\w*|dile|digan) (?:a \S+ \S+ )?(?:que )?(?:.{0,20} )?(?:no fue (?:por|culpa)|l[aoe]s? (?:quise|quiero)|me perdone|perdone)(?: .*)?|(?:no se sientan|nadie se sienta) culpables?(?: .*)?|(?:no fue|nada de esto fue) (?:por|culpa de) (?:ell[aos]+|ti|ustedes|ti|la \w+)(?: .*)?|cuando (?:leas|lean|encuentres?) esto(?: .*)?|a quien encuentre (?:este|esto|mi)(?: .*)?
    ^(?:.* )?hasta siempre$|ultima vez que (?:te|les|os) escribo(?: .*)?|perdon a todos(?: .*)?|(?:les )?pedi perdon a todos(?: .*)?|(?:no saben|sin (?:que supieran|saber)|no sabe|no sabia) (?:que )?(?:\S+ )?(?:era la ultima|me (?:estaba )?despid\w+|por que)(?: .*)?|(?:deje|escribi|dejo|escribirles) (?:ya )?(?:la|las|una) cartas?(?= .*(?:encontrar|policia|mantel|cajon|madre|cada uno|despedi\w+)|$)(?!.*(?:reyes|banco|profesora))(?: .*)?|(?:no )?hay manana para mi|ustedes fueron lo mejor(?: .*)?|fuiste lo mejor de mis (?:noches|dias)(?: .*)?|no (?:molesto|voy a molestar) mas|(?:ahora )?me toca descansar(?: .*)?|despidiendo$|no voy a estar (?:ahi|aqui|cuando)(?= .*(?:cuid\w+|quise|perd\w+))(?: .*)?

soft sets_in_order 2 +neg
    (?:regale|di|reparti|busque|busco|deje|puse|pague|devolvi|cancele|borre|ordene|llaves|deudas|claves) (?:.{0,80} )?(?:esta decidido|no (?:la|lo|los|las) (?:voy|va) a necesitar|no voy a (?:poder cuidar\w*|llegar|estar)|despues del (?:{day})|antes del (?:{day})|para que si no|adonde voy|nunca mas|duele menos el finde|no va a estar|es porque no paso)(?!.*(?:mudanza|me mudo|viaje|vacaciones|alergia))(?: .*)?
    (?:regale|di|pague|devolvi|borre|busque familia|deudas pagadas|ordene|llaves) && (?:ya puedo$|decidid[oa]|no va a estar|no hay vuelta atras|por fin estoy tranquil[oa]|decidi|mejor asi)(?!.*(?:finiquito|contrato|mudanza|me mudo|viaje|vacaciones|boda))
    (?:paz|tranquil[oa]|livian[oa]|liger[oa]|alivio) && (?:decidi|esta decidido|puse fecha|escogi cuando|encontre la salida|me queda poco|vuelta atras)(?!.*(?:boda|carrera|renunci\w+|universidad|mudanza|mudar\w*))
    (?:donde|adonde) voy no (?:se|hay|me|hace)(?: .*)?|para que si no voy a (?:llegar|estar)(?: .*)?

soft weighs_on_them 2 +neg
    (?:una boca (?:mas|menos)|estoy de sobra|estoy de mas|ocupo un sitio)(?: .*)?|^(?:yo )?sobro(?! (?:en este grupo|comida))(?: .*)?|(?:les|le|te|os) (?:iria|saldria|haria|convendria) (?:\S+ ){0,2}?(?:mejor|mas barato|un favor|mas)(?= .*(?:sin mi|desaparec\w+|hijo|entierro|muert[oa]|cobrar|yo)|$)(?: .*)?|a mi familia le convendria(?: .*)?|valgo mas (?:muert[oa]|con el seguro)(?: .*)?|seguro de vida vale mas(?: .*)?|liberarl[oa]s? de (?:una vez|mi)|librarse de mi|(?:respirar|vivir|comer\w*|mejor|igual) (?:\S+ )?(?:sin mi|conmigo fuera)(?! (?:en el equipo|de portero))(?: .*)?|sin mi (?:comerian|vivirian|respirarian|estarian|descansarian)(?: .*)?
    (?:el dia que|cuando) (?:yo )?(?:no este|falte) (?:\S+ ){0,2}?(?:descans\w+|brind\w+|cobr\w+|respir\w+)(?: .*)?|si (?:yo )?(?:faltara|desapareciera) (?:\S+ ){0,2}?(?:cobraria|nadie|no notaria|estarian|mejor)(?: .*)?|mejor (?:que )?me (?:apagara|fuera) de una vez(?: .*)?|nadie me va a echar (?:en falta|de menos)(?: .*)?|nadie me necesita(?: .*)?|mi parte esta hecha(?: .*)?|(?:los viejos )?(?:deberiamos|deberia) saber irnos a tiempo

soft sees_no_future 2 +neg
    no me (?:veo|imagino) (?:\S+ ){0,2}?(?:cumpliendo|llegando|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ninguna|el verano)|viv[oa])(?! (?:el contrato|la dieta|de playa))(?: .*)?|(?:pensaba )?yo (?:ya )?no estare(?: .*)?|no me importa no llegar|no espero nada de nada(?: .*)?|mi futuro (?:\S+ ){0,2}no hay(?: .*)?|esto no (?:es vida|va a mejorar)(?: .*)?|se me acabo (?:la cuerda|la vida|el camino)(?: .*)?|hasta aca llegue|no puedo con mi alma(?: .*)?|no doy mas(?: .*)?|(?:sin|me quede sin) (?:motivos|razones)(?: .*)?|motivos para quedarme(?: .*)?|(?:no me queda|no tengo) (?:\S+ )?(?:nada|quien) por (?:lo )?que (?:levantarme|seguir|vivir)(?: .*)?|no (?:le )?encuentro la vuelta(?: .*)?|le busque la vuelta(?: .*)?|por donde miro hay pared|no tengo por que seguir|dejar de existir|deje de vivir(?: .*)?
    (?:bajarme|quiero bajar) (?:del mundo|en la proxima)|(?:yo )?me bajo en esta|pare el mundo que me quiero bajar(?: .*)?|(?:{wish}) (?:\S+ ){0,2}?(?:apagarme|borrarme|desaparecer del todo|ser espuma|irme lejos de todo)(?: .*)?|(?:baje|bajen|cae|caiga) el telon(?: .*)?|cerrar la persiana para siempre|para que me tienes (?:aqui|todavia aqui)(?: .*)?|(?:yo )?(?:ya )?cumpli (?:lo que queda|mi parte|que me)(?: .*)?|si cruzo sin mirar(?: .*)?|cruzo sin mirar(?: .*)?|(?:que )?me trague la (?:mina|tierra) un dia(?: .*)?|lo que tenga que pasar que pase|cuanto antes mejor$|puerta de emergencia de esta vida|vivido lo mio(?: .*)?|tire la toalla conmigo(?: .*)?|puedo irme tranquil[oa] yo(?: .*)?|aguantando por no darle(?: .*)?|lo unico que me (?:ata|ataba|frena|detiene|sujeta)(?: .*)?|solo me frena(?: .*)?|para (?:los|quienes) que se van por su mano(?: .*)?|los que se van por su mano(?: .*)?|terminar todo aqui mismo(?: .*)?|tampoco quiero poder

self_harm hurts_own_body_otherwise
    (?:me )?(?:volvi|vuelvo|volver) a cortar(?:me)?(?! (?:el|la|las|los) (?:pelo|cabello|unas|flequillo|luz))(?: .*)?|(?:sin )?autolesion\w+(?: .*)?|(?:pegarle|pego|le pego|golpeo) (?:\S+ )?(?:a la pared|la pared|pared)(?= .*(?:sangr\w+|nudillos|ansiedad|calla)|$)(?: .*)?|(?:doy|darme) (?:de )?cabezazos(?: .*)?|arranco (?:el )?pelo(?: .*)?|me (?:muerdo|rasguno|rasco|raspo|pellizco|pincho|quemo) (?:\S+ ){0,5}?(?:hasta (?:que|dejar|sangr\w+)|con (?:el|la) (?:compas|punta|tijera)|brazos|muslos)(?! (?:las unas|mosquito))(?: .*)?|manga larga (?:.{0,30} )?(?:brazos|sospecha)(?: .*)?|llevo la (?:cuchilla|navajilla)(?: .*)?

eating eats_against_self
    me peso (?:\S+ )?veces(?: .*)?|(?:meses sin regla|sin regla|se me fue la regla)(?= .*(?:entrenadora|celebre|peso|funciona|corro)|$)(?: .*)?|lo devuelvo todo|mastico y escupo(?: .*)?|(?:puro|pura|solo|hoy)? ?agua y (?:un |cafe|chicle)(?= .*(?:dia|peso|poderosa|desmay\w+)|$)(?: .*)?|(?:trago|como) solo (?:el )?(?:te|agua)(?: .*)?

psychosis strange_conviction
    (?:oigo|escucho|hay) (?:a )?(?:un|una) (?:senor|senora|hombre|mujer|voz)(?: de \w+)? que (?:me )?(?:comenta|dice|habla|insulta|ordena)(?: .*)?|(?:metieron|pusieron|implantaron) un chip(?: .*)?|me lo envenenan(?: .*)?|lo cambiaron por uno igual(?: .*)?|no es mi (?:hermano|madre|padre|mujer|marido) l[oa] cambiaron(?: .*)?|(?:manda|mandan|envia) mensajes (?:para mi|en clave)(?: .*)?|me dictan el nombre(?: .*)?

command told_to_die
    (?:dijo|dice|ordeno|manda) (?:\S+ )?que (?:tengo|tenia) que (?:sacrificarme|morir|quemarme|saltar|matarme)(?: .*)?

mania wound_up
    (?:no necesito dormir|(?:noches|dias) sin dormir|sin dormir) && (?:formula|ecuacion|descubri|dios|compre|vendi|salvar|renuncie|mejor que nunca|estadio|invencible)

abuse_partner ruled_by_partner
    (?:me )?(?:apreto|aprieta|agarro|agarra) (?:el|del|por el) cuello(?: .*)?|me pega donde(?: .*)?|si l[oa] dejo me (?:va a |voy a )?(?:encontr\w+|mata\w*)(?: .*)?|me (?:dejo|deja|quito) sin (?:celular|llaves|dinero|telefono|documentos)(?: .*)?|me (?:controla|cuenta) (?:cada|las) (?:peso|monedas|centavo|euro)(?: .*)?|guarda mi (?:pasaporte|cedula|dni)(?: .*)?|(?:me )?toca cinturon|me deja fuera en(?: .*)?|(?:como|cuando) mete la llave (?:\S+ ){0,2}noche(?: .*)?|(?:rompio|quebro) mi (?:celular|telefono)(?: .*)?

abuse_child touched_at_home
    (?:padrastro|tio|abuelo|novio de mi madre|primo|padrino|catequista|cura|profesor|hermano) (?:\S+ ){0,3}?(?:entra|entraba|se mete) (?:\S+ ){0,5}?(?:cuarto|cama|habitacion|cuando)(?: .*)?|(?:dijo|dice) (?:\S+ ){0,2}?es nuestro (?:secreto|juego)(?: .*)?|(?:dijo|dice) que era nuestro (?:secreto|juego)(?: .*)?

abuse_elder handled_roughly
    (?:muchacha|mujer|chica|senora) que me cuida (?:\S+ ){0,2}?(?:pellizca|grita|pega|insulta|amarra)(?: .*)?

assault taken_by_force +past
    (?:me obligo)(?= .*(?:dije que no|fiesta|noche)|$)(?: .*)?|(?:desperte|estaba dormida) (?:\S+ ){0,4}?(?:el )?estaba encima(?: .*)?|me hizo cosas (?:en|cuando|de)(?: .*)?

sextortion pays_or_is_shown +past
    (?:pide|piden|quiere|quieren|deposito|pago) (?:\S+ ){0,8}?(?:o|si no|hoy) (?:l[oae]s? |las )?(?:manda\w*|publica\w*|sube\w*|ensena\w*|difunde\w*) (?:\S+ )?(?:mi )?(?:video|fotos?|pack|todos?|l[oa]s?)(?: .*)?|le mande (?:fotos|videos) (?:.{0,40} )?(?:quiere mas|me amenaza)(?: .*)?|(?:fotos?|videos?) mi[oa]s? desnud[oa] (?:.{0,30} )?(?:quiere|pide)(?: .*)?

perinatal_risk after_birth +past
    (?:bebe|parto|pari|embarazada|puerperio|siete meses|di a luz) && (?:no siento nada|como si fuera de otra|no quiero que nazca|me hundo|no salgo de la cama|lloro (?:a diario|encerrad[oa])|ducha a diario|se me cae por)(?!.*(?:toc$|contratando))

substance drinks_to_stand
    (?:bebo|tomo|tomar|vino|anis|copas|ron|aguardiente|vodka|trago) && (?:no bebo me tiembl\w+|no me tiembla menos|abro el ojo|de la manana y|no me tumba|no puedo parar|si paro tiemblo|sin dos copas)
    sin meterme primero(?: .*)?

withdrawal stopped_at_once 2 +joke
    (?:deje|dejado|deja de) (?:\S+ )?(?:trago|alcohol|beber|tomar|pastillas|anis) && (?:veo (?:bichos|aranas|cosas)|tiemblo|ataque|convuls\w+)

medical body_fails +joke
    se (?:le|me) (?:torcio|durmio|cayo|paralizo) (?:\S+ ){0,2}?(?:boca|cara)(?: .*)?|me pase de dosis(?: .*)?|corazon va a mil (?:.*(?:dosis|dobl\w+))

other somebody_may_die +joke
    {who} (?:.{0,40} )?(?:se encerro)(?= .*(?:perdon|no abre|llor\w+))(?: .*)?|(?:audio|mensaje|video) (?:\S+ )?(?:despidiendose|de despedida)(?: .*)?|{who} (?:.{0,80} )?(?:no pinta nada en el mundo|ojala (?:dios\w* )?se l[oa] lleve)(?: .*)?

threat means_to_hurt +past
    (?:voy a ir|l[oae]s? espero|llevo|tengo) (?:\S+ ){0,10}?(?:machete|fierro|cuchillo|arma|escopeta|pistola|acido)(?= .*(?:dejar ties\w+|no se levanta|colegio|escuela|que se rian|jefe|jure)|$)(?!.*(?:caza|cocina|fiambre|bife|asado|salsa|estomago))(?: .*)?|(?:sale mi ex|por que calle) (?:.{0,20} )?tengo el acido|quemar (?:\S+ ){0,3}con (?:el|la) \w+ (?:a?dentro)(?: .*)?|(?:quiero|ganas de) (?:apunalar|acuchillar|matar)l[oa](?: .*)?

urge almost_hurt +past
    (?:puse|puso) la almohada(?= .*(?:miedo|quite|llanto|nino))(?: .*)?
passive speaks_of_going +neg
    no (?:me da|tengo|le tengo) miedo (?:a |de )?(?:morir\w*|la muerte)(?= (?:me|lo|seria|es|ni)|$)(?: .*)?|(?:irme|salir|marcharme|partir|largarme) de (?:este mundo|esta vida)|(?:mi muerte|mi entierro|mi funeral) (?:\S+ ){0,4}?(?:alivio|descanso|favor|fiesta|nadie)(?: .*)?|(?:si (?:yo )?me (?:muriera|muero)|morirme) (?:\S+ ){0,3}?(?:seria|es) (?:un |lo )?(?:alivio|descanso|mejor)(?: .*)?|(?:quiero|quisiera|necesito) morir (?:me|ya|en paz)|(?:quiero|quisiera) (?:dejar|parar) de (?:existir|respirar|vivir)|(?:mejor|preferiria|prefiero) (?:estar |verme )?muert[oa](?: .*)?|no (?:quiero|deseo) ver (?:otro|un) (?:amanecer|dia mas)(?: .*)?

longing wants_to_follow
    mi (?:\S+ ){0,3}?(?:murio|fallecio|se fue|ha muerto) (?:\S+ ){0,6}?(?:quiero|quisiera|deseo|solo pienso en|necesito) (?:estar|ir|irme|reunirme|volver a estar) con (?:el|ella)(?: .*)?

active hidden_spelling
    (?:ganas de|imagino|estoy por|pienso en|yo) (?:un |una |el |la )?(?:pistola|cuchillo|soga|puente) (?:a mi mism[oa]|yo|y (?:luego )?(?:nada|fin)|xskull|xgrave|xend)(?: .*)?|(?:ganas de|yo|quiero) (?:\S+ ){0,4}?(?:xgrave|xskull)(?= (?:yo|neta)|$)|q u i e r o (?:\S+ ){0,3}(?:morir|matar|me)(?: .*)?|(?:m3|kier0|keiro|quier0) (?:\S+ )?(?:m0r1r|mtarme|matarme|morir|matar)(?: .*)?|ideacion suicida(?! en (?:adolescentes|jovenes))|(?:morir|matar|suicidar) me(?! (?:de|por) )|quitar (?:me )?(?:me )?la vida la mia|sui si dar(?:me)?

intent says_it_ends
    (?:hoy|esta noche|manana) (?:\S+ ){0,2}?(?:lo termino|pongo fin|termina todo|acaba todo|es la noche|me apago|me borro)(?: .*)?|no voy a (?:despertar|amanecer) manana|manana no (?:voy a )?(?:despert\w+|amanec\w+|existir\w*)(?: .*)?|(?:no voy a|no pienso) (?:pasar|llegar) (?:de|a) (?:esta noche|manana|este (?:fin|{day}))(?: .*)?|(?:me|ya) (?:he )?decidid[oa] (?:a )?(?:hacerlo|irme|acabar)(?: .*)?|(?:tengo|hay) (?:todo )?(?:un )?plan (?:y|para) (?:\S+ ){0,4}?(?:hacerlo|irme|noche|final)(?: .*)?|voy a (?:ahogarme|desangrarme|inyectarme|electrocutarme)(?: .*)?

now already_taken +past +joke
    acabo de (?:tomar\w*|tragar\w*|beber\w*) (?:\S+ ){0,4}?(?:pastillas|frasco|frasco|lejia|cloro|veneno|raticida)(?! (?:de la|para la) (?:presion|alergia|gripe))(?: .*)?|me estoy desangrando(?: .*)?|(?:empiezan?|empezo|empezando|empezaron) a hacer(?:me)? efecto(?! (?:la vacuna|la crema|la terapia))(?: .*)?|(?:sogas?|cuerda) (?:al|en el|alrededor del) cuello(?: .*)?|me (?:acabo de|he) (?:cortar|cortado) (?:las venas|muy hondo|profundo)(?: .*)?|sangre (?:no para|por todas partes)(?: .*)?

have within_reach
    (?:soga|pistola|revolver|cuchilla|pastillas|veneno|insulina) (?:\S+ ){0,3}?(?:delante|enfrente|frente a mi|a mano|a mi lado|conmigo|en (?:la|mi) (?:mesa|mesita|cama|mochila|guantera|cajon|taquilla)|en el cajon)(?!.*(?:presion|gripe|alergia|dolor|receta\w*|cocina|carne|caza|diabet\w+))(?: .*)?

attempt came_back
    (?:me encontraron a tiempo|me reanimaron|sobrevivi a(?: mi)? (?:intento|sobredosis)|desperte en (?:el hospital|urgencias|la uci)|(?:despues|tras|desde) (?:de )?(?:mi|el) intento)(?!.*(?:accidente|parto|operacion|anestesia))(?: .*)?

soft worn_out 1 +neg
    (?:cansad[oa]|hart[oa]|agotad[oa]) de (?:luchar|pelear|fingir|intentar\w*|todo|sufrir|aguantar|seguir)(?: .*)?|(?:solo )?quiero (?:descansar|paz|silencio|desconectar\w*)$|si me pasa algo(?: .*)?|(?:nadie|a nadie le) (?:notaria|lloraria|importaria|haria falta|se daria cuenta)(?: .*)?|(?:no hay|sin) (?:vuelta atras|otra salida|remedio|escapatoria)
    no se cuanto (?:mas |tiempo )?(?:\S+ )?(?:aguant\w+|resist\w+|dur\w+)(?: .*)?|mi ausencia(?: .*)?

soft leaves_word 2 +neg
    (?:todo esta|esta todo) (?:listo|preparado|arreglado|en orden)(?!.*(?:viaje|mudanza|fiesta|cena|examen|boda|maletas|vuelo|parto|entrevista|presentacion))(?= .*(?:despid\w+|noche|carta|ellos|mis hij\w+|sin mi|mesa|adios))(?: .*)?|(?:les|te|os) deje (?:escrit\w+|una (?:carta|nota))(?: .*)?|(?:perdonenme|perdoname|perdonadme)(?: (?:todos|por no|por lo que|hij\w+|mama|madre|padre).*)|(?:fue|ha sido) un (?:placer|honor) (?:conocer\w*|hablar).*(?:adios|siempre|nunca mas)(?: .*)?|(?:los|las|te|os) (?:voy a )?(?:cuidar\w*|cuidare) desde (?:arriba|el cielo|alla)(?: .*)?|(?:se feliz|sean felices) (?:sin mi)?(?= .*(?:adios|siempre|perdon))(?: .*)?|recuerden(?:me)? (?:siempre )?(?:que|con|como)(?= .*(?:quise|fui|cariño))(?: .*)?

self_harm tools_on_skin
    (?:cuchilla|navaja|tijeras|mechero|encendedor|aguja|cutter|vidrio) (?:.{0,20} )?(?:piel|brazos?|muslos?|munecas?|piernas?|antebrazo)(?!.*(?:accidente|cocina|enfermer\w+|sin querer))(?: .*)?|(?:marcas|cicatrices|heridas) (?:nuevas|frescas) (?:en|que)(?: .*)?|(?:tapo|escondo|oculto) (?:las|los|mis) (?:cortes|marcas|heridas|quemaduras)(?: .*)?|me (?:hago|hice) cortes(?: .*)?

eating controls_every_bite
    (?:llevo|voy) (?:\S+ )?(?:dias|dia) (?:sin comer|a (?:base de )?agua|de ayuno)(?= .*(?:gord\w+|peso|kilos|flac\w+|poderos\w+|control)|$)(?!.*(?:medico|virus|operacion|religi\w+))(?: .*)?|(?:despues|luego) de (?:comer|cenar|cada comida) (?:\S+ ){0,5}?(?:bano|vomit\w+|dedos|lo echo)(?: .*)?|(?:atracon|atracones)(?! de series)(?: .*)?|(?:menos de )?\d00 calorias (?:al dia|y)(?: .*)?

psychosis watched
    (?:vecinos|gobierno|policia|ellos|todos|companeros) (?:\S+ ){0,3}?me (?:siguen|vigilan|espian|graban|escuchan|leen|quieren envenenar)(?: .*)?|(?:leen|escuchan|roban|controlan|saben) mis pensamientos(?: .*)?|(?:la|el) (?:tele\w*|radio|telefono|presentadora) (?:me )?(?:habla de mi|me habla|habla conmigo)(?: .*)?

abuse_partner hit_at_home
    me (?:dio|da|pego|tiro|lanzo|empujo|estampo|arrastro) (?:\S+ ){0,4}?(?:bofetadas?|punetazos?|contra la (?:pared|puerta)|golpes|patadas?|del pelo|escaleras)(?!.*(?:pelota|partido|boxeo|entren\w+))(?: .*)?|ojo morado(?: .*)?|me tiene encerrad[oa](?: .*)?|(?:le tengo|tengo) (?:pavor|terror|miedo) a (?:el|mi (?:marido|novio|pareja|esposo|mujer))(?: .*)?|amenaza con (?:matarme|quitarme a (?:los|mis))(?: .*)?

assault without_consent +past
    (?:se aprovecho de mi|me forzo|me drogo|sin mi consentimiento|me penetro|me toco sin)(?: .*)?|(?:le )?dije que (?:no|parara) (?:\S+ ){0,3}?(?:siguio|continuo|no paro)(?: .*)?

sextortion has_pictures +past
    (?:tiene|tienen|consiguio|grabo|grabaron) (?:\S+ )?(?:fotos?|videos?|pack|capturas?) && (?:dinero|pag\w+|publi\w+|amenaz\w+|mand\w+ a|envi\w+ a|subir\w*)(?!.*(?:boda|cumple\w*|viaje|graduacion))

substance cannot_leave_it
    (?:no puedo|no consigo|no logro) (?:parar|dejarlo|dejar|controlar\w*) && (?:beb\w+|alcohol|vodka|botellas?|coca\w*|drog\w+|rayas?|vino|apuestas|apost\w+|porros?|cristal)
    (?:escondo|escondia|esconder) (?:las |mis )?botellas(?: .*)?|necesito (?:beber|una copa|un trago|una raya|fumar) para (?:\S+ ){0,3}?(?:levantarme|trabajar|dormir|funcionar|salir)(?: .*)?|(?:me gaste|perdi) (?:\S+ ){0,4}?(?:sueldo|quincena|nomina|ahorros) (?:\S+ ){0,2}?(?:en|apost\w+) ?(?:coca\w*|apuestas|casino|tragaperras|maquinas|droga)?(?: .*)?

withdrawal shakes_without 1 +joke
    si (?:paro|dejo de beber|no bebo|no tomo) (?:\S+ ){0,3}?(?:tiembl\w+|sud\w+|temblores)(?: .*)?

other goes_silent +joke
    {who} && (?:despidi\w+|adios|perdon por todo|carta|no quiere vivir|pastillas) && (?:no contesta|no responde|apago el (?:celular|movil|telefono)|no abre|desaparecio)
"""

MASKS = r"""
    (?:voy a matar|matar|mato|matarme|me voy a matar) (?:a )?(?:estudiando|helado|trabajando|helados|correr|estudiar)|me voy a matar (?:estudiando|trabajando|entrenando)|tengo ideas de suicidio y le dije|(?:mi jefe|mi jefa|mi madre|mi padre|mi novi[oa]) me va a matar|chiste me mato|(?:querian|quieren|iban a) colgarme|me mato a (?:helado|besos|chistes)|(?:coche|carro|auto|compu\w*|hormigas) se (?:suicid\w+|mato)|ideacion suicida se deja
    en la azotea (?:tendiendo|tomando sol|regando|con amigos)|ultimo dia de (?:rehabilitacion|gimnasio|dieta)|vivir sin (?:cafe|internet|chocolate|wifi)|cortaria (?:un brazo|una mano) por|(?:se )?(?:me )?quem[oe] (?:el )?(?:arroz|asado|pan|cafe|pollo|la comida)|existir en (?:linkedin|instagram|redes|facebook)|corte la llamada|corte con el|corto la cebolla|corte con el pelapapas|no veo salida de este|rindo con el|acabar con todo el atico|no aguanto mas este (?:sofa|colchon|movil)
"""
