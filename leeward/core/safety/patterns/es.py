"""Spanish: the rules of danger and what changes their meaning."""

from __future__ import annotations

from leeward.core.safety.patterns import es_more, wider
from leeward.core.safety.rules import Source, short_forms

_SHORT = short_forms(
    """kiero qiero qro quero=quiero|kieres=quieres|k q qe=que|xq pq porq xk=porque|toy stoy=estoy|ta=esta|tmb tb=tambien|
    m=me|d=de|x=por|pa=para|dl=del|nadien=nadie|aki=aqui|mori=morir|suicidrme suisidarme suicidarm sucidarme=suicidarme|
    matarm matrme=matarme|morirm=morirme|ahorita=ahora|oy=hoy|manana=manana|mamá=mama|papá=papa|viejo=padre|papa=padre|mama=madre|
    hermanita hermanito=hermano|novi@=novio|celu=celular|pastis pepas=pastillas|pastilla pildoras comprimidos medicamentos
    medicinas medicina tabletas remedios ibuprofenos paracetamol paracetamoles clonazepam rivotril valium=pastillas|
    xpill=pastillas|xgun=pistola|xknife=cuchillo|xrope=soga|xbridge=puente|unalive=matar|kms=matarme|quitarme=quitarme|vdd=verdad|
    desvivirme=suicidarme|desvivir=suicidar|autounaliving=suicidarme|sewerslide=suicidio|kitarme=quitarme|bida=vida|bivir=vivir|
    mueriendo=muriendo|suisidio=suicidio|kero=quiero|yorando=llorando|nesecito nececito=necesito|ayudenme=ayuda|ayudame=ayuda"""
)

_MACROS = r"""
rel = (?:mejor |ex |hij[oa] de mi |pequeñ[oa] )?(?:amig[oa]s?|hermano|hermana|hij[oa]s?|novi[oa]|espos[oa]|marido|mujer|pareja|padre|madre|prim[oa]|ti[oa]|abuel[oa]|
    compañer[oa]s?|companer[oa]s?|roomie|vecin[oa]|alumn[oa]|paciente|client[ea]|sobrin[oa]|ex|suegr[oa]|cuñad[oa]|cunad[oa]|jef[ea]|profesor[a]?|conocid[oa]|bebe)
who = (?:mi|mis|un|una|el|la|su|nuestr[oa]) {rel}(?: mi[oa])?|el|ella|alguien|ellos|un chico|una chica
pills = pastillas|frasco|blister|veneno|cloro|lejia|raticida|insulina
killgo = matarme|suicidarme|quitarme la vida|acabar con mi vida|terminar con mi vida|acabar con(?: todo| mi sufrimiento)|terminar con todo|colgarme|ahorcarme|
    (?:tirarme|lanzarme|aventarme|arrojarme|saltar|botarme)(?: yo)?(?: de| del| desde| por| a| al| bajo| frente)(?: la| el| las| los| un| una| mi)? ?(?:puente|balcon|ventana|azotea|edificio|tren|vias|metro|rio|piso|carro|auto|coche|techo|terraza|camion|barranco|acantilado|tejado|\w+ piso)|
    pegarme un tiro|darme un (?:tiro|balazo)|meterme un (?:tiro|balazo)|volarme (?:la cabeza|los sesos)|cortarme las venas|envenenarme|tomarme todas las pastillas|
    ponerle? fin a (?:mi vida|todo|mi existencia|esto para siempre)|poner fin a (?:mi vida|todo|mi existencia)|hacerme daño hasta morir|cometer suicidio|dejar este mundo|irme de este mundo|ahogarme en el (?:rio|mar)|mandarme al otro mundo|sobredosis
die = morir(?:me)?|morirm|estar muert[oa]|desaparecer(?: (?:para siempre|de este mundo|del mundo|de la faz de la tierra|del mapa))?|dejar de (?:existir|vivir|respirar)|no (?:existir|despertar(?:me)?|estar(?: aqui)?|vivir)|
    dormir(?:me)? (?:y no despertar|para siempre|y nunca despertar|y ya no despertar)|no haber nacido|esfumarme para siempre|irme (?:de este mundo|para siempre|al cielo)|descansar (?:para siempre|en paz)
soon = hoy|esta noche|manana|ahora|ahora mismo|este (?:fin|viernes|sabado|domingo|lunes)|el (?:viernes|sabado|domingo|lunes|martes|miercoles|jueves)|cuando (?:todos|mis padres|mis hijos) (?:duerman|se duerman|se vayan)|mas tarde|en un rato|esta tarde|esta semana|antes de
"""

_RULES = r"""
passive wish_to_die
    (?:pido|pidiendo(?:le)?|ruego|rezo|rezando|suplico|pidiendole) (?:.{0,14})?(?:a dios|al cielo|a la vida)? ?(?:.{0,6})?no (?:volver a (?:abrir los ojos|despertar)|despertar(?:me)?|amanecer|abrir los ojos)(?: .*)?|no (?:volver a )?(?:abrir los ojos|amanecer)(?: (?:manana|nunca mas|jamas))?
    (?:quiero|quisiera|queria|prefiero|preferiria|deseo|desearia|necesito|ganas de|gustaria|encantaria|mejor) (?:no |mejor )?(?:{die})
    (?:ganas|deseos|deseo|pensamientos|ideas) de (?:{die}|la muerte|muerte)
    no (?:quiero|deseo|tengo ganas de|me interesa|quisiera|queria|merezco|puedo|siento ganas de|tengo motivos para|tengo razones para) (?:seguir )?(?:vivir|viviendo|existir|existiendo|despertar(?:me)?|seguir viva?|seguir vivo|seguir aqui|estar aqui|estar viv[oa]|la vida|seguir con (?:mi|la|esta) vida|mas vida|vida)(?! sin (?!el|ella|ti|mi|vos|ellos)| (?:con (?:mis (?:padres|suegros)|mi (?:suegra|madre|ex))|en (?!este mundo|esta)|aqui en|solo con))
    (?:ojala|espero|pido|rezo|ruego|quisiera|deseo|le pido a dios)(?: que)? (?:no |nunca |me |yo |dios |un |no me |ya no |jamas |estuviera |hubiera |poder )*(?:despertara?|despierte|despertar|muera|muriera|muriese|morirme|muert[oa]|lleve|llevara|atropelle|atropellara|muerta|nacido|desaparecer|desapareciera|desaparezca|mate|matara|de cancer)(?: .*)?
    (?:cansad[oa]|hart[oa]|agotad[oa]|aburrid[oa]|me canse|cansada|harta) (?:de|con) (?:vivir|la vida|existir|estar viv[oa]|esta vida|seguir viv[oa]|mi vida|este mundo|seguir viviendo|despertar)
    (?:no le (?:veo|encuentro|hallo)|no (?:veo|encuentro|tengo|tiene|hallo|hay)|sin|perdi|ningun|que) (?:el |ningun |mas |mucho )*(?:sentido|razon|motivo|razones|motivos|ganas|caso)s? (?:de|a|para|en|tiene|por)? ?(?:la vida|vivir|seguir viv\w+|seguir aqui|mi vida|existir|seguir existiendo|seguir|para vivir|continuar viv\w+|estar viv[oa]|estar aqui|nada)
    (?:la|mi|esta) vida (?:no |ya no |no me )(?:vale|tiene|merece|importa|sirve)(?: .*)?|no vale la pena (?:vivir|seguir|la vida|mi vida|nada)|nada por (?:que|lo que) vivir|para que (?:vivir|vivo|seguir viv\w+|sigo viv\w+|naci|despertar|seguir|sigo aqui)
    (?:estaria|estarian|estaran|estara|viviria|vivirian|seria|serian|seran|estan|quedarian|irian|estariamos) (?:todos |tod[oa]s |mucho |muy )*(?:mejor|mas felices|mas feliz|felices|tranquil[oa]s|mas tranquil[oa]s|bien|mas facil) (?:todos |sin|si|cuando|el dia que|conmigo) ?(?:mi|yo|me|no|muerta?|estuviera|mi presencia|muero|mor\w+|fuera|exist\w+|ya|lejos)?(?: .*)?
    (?:mejor|mas facil|mas felices) (?:sin mi|si (?:yo )?(?:no (?:existiera|estuviera|hubiera nacido)|me (?:muero|muriera|fuera)|desaparec\w+|estuviera muert[oa]|muriera))(?: .*)?|si (?:yo )?(?:me (?:muero|muriera|moria|fuera para siempre)|desaparec\w+|no existiera|estuviera muert[oa]|muriera|no estuviera) (?:.{0,16} )?(?:nadie|a nadie|quien|todo|alguien|importaria|mejor|extran\w+|nada)(?: .*)?|(?:nadie|a nadie) (?:.{0,24} )?si (?:me (?:muero|muriera)|desaparec\w+|muero|muriera|no estuviera|ya no estoy)
    (?:me da igual|no me importa|no me importaria|me daria igual|no me molestaria|da lo mismo) (?:si )?(?:vivir o morir|morir(?:me)?|me muero|me muriera|estar muert[oa]|vivir|si vivo o (?:me )?muero|no despertar|si me atropellan?|que me atropelle)(?: .*)?
    (?:envidio|envidia|celos) (?:.{0,12} )?(?:a |de )?(?:los|las|quienes|la gente) (?:muert[oa]s|que (?:se )?(?:mueren|murieron|han muerto|mueren)|difunt[oa]s)
    (?:triste|decepcionad[oa]|rabia|lloro|llore|odio|molest[oa]|mal|pena|enojad[oa]) (?:.{0,14} )?(?:de |por |al |cuando |porque |haber )+(?:despertar(?:me)?|desperte|despierto|despertado|seguir (?:viv[oa]|aqui)|estar viv[oa]|abrir los ojos|sigo viv[oa])|despert(?:e|ar|arme) (?:.{0,16} )?(?:decepcion\w*|castigo|tortura|viv[oa] otra vez)
    (?:no|nunca) (?:debi|deberia|tendria que|debia) (?:haber )?(?:nacer|nacido|existir|existido|estar viv[oa]|haber nacido)|mejor (?:muert[oa]|estar muert[oa]|morir|me muero|no haber nacido|dormir y no despertar)|(?:la muerte|morir|morirme|estar muert[oa]) (?:es|seria|parece|suena|me parece|me da|seria lo|sera) (?:.{0,10} )?(?:mejor|descanso|paz|alivio|solucion|salida|bonit[oa]|tranquil\w*|lo mejor|unica|libertad|facil)|que dios me (?:lleve|recoja)|odio (?:estar viv[oa]|vivir|mi existencia|haber nacido)|llevame (?:dios|contigo|ya)|que me trague la tierra para siempre|pienso (?:mucho |todo el dia |todo el tiempo )?en (?:la muerte|morir(?:me)?|mi muerte|estar muert[oa])|quiero (?:que (?:me maten|alguien me mate|me lleve)|la muerte)

longing with_the_dead
    (?:quiero|quisiera|deseo|necesito|ojala|gustaria|espero|queria|ganas de|pronto|solo pienso en) (?:poder )?(?:estar|irme|ir|reunirme|volver a estar|encontrarme|juntarme|seguir|acompañar|acompanar|alcanzar|estare|irme ya) (?:ya |pronto |otra vez |de nuevo )*(?:con|junto a|al lado de|a)? ?(?:ell?[oa]?s?|mi (?:difunt[oa] |fallecid[oa] )?{rel}|el) ?(?:.{0,14})?(?:al cielo|en el cielo|alla arriba|en el mas alla|que murio|que fallecio|fallecid[oa]|difunt[oa]|al otro lado|en la otra vida|donde este)
    (?:irme|ir|reunirme|estar|quiero) (?:.{0,12})?con mi difunt[oa] .*|(?:seguirl[oa]|acompañarl[oa]|acompanarl[oa]|alcanzarl[oa]|reunirme con (?:el|ella)|irme con (?:el|ella))(?= .*(?:murio|cielo|muert\w+|tumba|fallec\w+|falta|difunt\w+)|$)|no (?:puedo|quiero) vivir sin (?:el|ella|mi (?:hij[oa]|espos[oa]|madre|padre|marido|mujer|bebe))

active kill_myself
    (?:quitarme|quitarse) de en medio|(?:dando|doy|dandole|darle) vueltas a (?:lo de )?(?:matarme|suicidarme|quitarme|acabar|morir|irme)(?: .*)?|quitarme del medio
    {killgo}
    (?:pensamientos?|ideas?|ideacion|impulsos?|tendencias?|soy|estoy|me siento|sentimientos?|deseos) (?:muy )?suicidas?
    (?:pienso|pensando|pense|pensado|pensar|considero|considerando|contemplo|ganas de|quiero|opcion|idea|ideas|pensamientos|penso) (?:mucho |seriamente |constantemente |todo el tiempo |todos los dias |a diario )?(?:en |del? |el |es |en el )*suicid(?:io|arme)|el suicidio (?:es|me|parece|como|sigue|ronda|seria)(?! (?:un (?:problema|tema)|una|la (?:segunda|tercera|principal)))
    (?:me )?(?:quiero|voy a|quisiera|podria|deberia|pienso|necesito) (?:a )?(?:matar|suicidar|ahorcar|colgar|envenenar|desvivir)(?! (?:a|al|el|la|los|las|tiempo|por|esa|ese|cucarachas|mosquitos|de risa|ropa|el cuadro|la ropa|fotos|en la))
    me (?:mato|suicido|ahorco|cuelgo|pego un tiro|corto las venas|tiro (?:del|de un|al|a las|desde) .{0,16}|quito la vida|avento (?:del|al|de) .{0,16}|lanzo (?:del|al|de) .{0,16})(?! (?:de risa|trabajando|estudiando|por (?:llegar|terminar|un|una|ese|esa|ti|el)|entrenando|riendo|haciendo))
    me (?:quiero|voy a|quisiera|podria|pienso|deberia) (?:a )?(?:matar|suicidar|ahorcar|colgar|envenenar|desvivir|quitar la vida|tirar (?:del|de un|al|a las|por|desde|de la) .{0,16}|lanzar (?:del|al|de|por|desde) .{0,16}|aventar (?:del|al|de) .{0,16}|arrojar .{0,16}|cortar las venas|pegar un tiro|dar un (?:tiro|balazo)|volar (?:la cabeza|los sesos))(?! (?:de risa|trabajando|estudiando|por (?:llegar|terminar|un|una|ti)|entrenando|haciendo))
    (?:hacerme|hacer) (?:algo malo|daño|dano) (?:a mi mism[oa]|y morir|hasta morir)|(?:forma|formas|manera|maneras|modo|modos) de (?:matarme|morir|suicidarme|quitarme la vida|acabar con mi vida)

intent going_to_kill_myself
    (?:me )?(?:voy a|pienso|he decidido|decidi|planeo|estoy por|estoy a punto de|estoy list[oa] para|tengo planeado|ya decidi) (?:{killgo}|morirme|morir|acabar con esto)(?! (?:de risa|de hambre|de sueño|de sueno|de calor|de frio|de ganas|de amor|de vergüenza|de verguenza))
    (?:me voy a|pienso|voy a|me) (?:matar|mato|suicidar|suicido|ahorcar|ahorco|colgar|cuelgo|quitar la vida|tirar|lanzar|aventar|tiro) ?(?:.{0,30} )?{soon}(?! (?:de risa))
    {soon} (?:.{0,14} )?(?:me (?:voy a (?:matar|suicidar|ahorcar|colgar|quitar la vida|tirar (?:del|al|de|por|desde|a) .*|lanzar (?:del|al|de) .*|aventar (?:del|al|de) .*|morir|ir para siempre|pegar un tiro)|mato|suicido|ahorco|cuelgo|quito la vida|muero|tiro (?:del|al|de) .*)|{killgo}|acabo con todo|termino con todo|se acaba todo|todo (?:se )?(?:acaba|termina))(?! de (?:risa|hambre|calor|frio|ganas))
    (?:escribi|escribiendo|escrib[io]|deje|dejo|hice|tengo|esta|termine|redacte|he escrito|estoy escribiendo) (?:mi |la |las |una |lista |escrita )*(?:carta|cartas|nota|notas) (?:de (?:despedida|suicidio|adios)|suicida|para despedirme|esta escrita|escrita|ya esta)|(?:carta|nota) (?:de (?:despedida|suicidio|adios)|suicida)(?= .*(?:escrit|lista|deje|hice|mi|ya)|$)
    tengo (?:un |el |todo el )?plan (?:para|de) (?:{killgo}|morir|irme|acabar)|tengo (?:todo |todo ya )?(?:listo|preparado|planeado|planificado)(?: .*)?(?:matarme|morir|suicid\w+|carta|irme|esta noche|manana|despedirme|mato|acabar)|(?:hoy|esta noche|esta|manana) (?:es|sera) (?:mi|el) ultim[oa] (?:dia|noche|mensaje|vez)(?! (?:de (?:clases|trabajo|vacaciones|colegio)))|cuando (?:leas|lean|encuentren) esto .{0,24}(?:muert[oa]|no estare|habre|ya no)|estoy (?:a punto de|por) (?:saltar|tirarme|hacerlo|tomarme|matarme|colgarme|cortarme)

now in_progress +past +joke
    (?:me )?(?:tome|tomado|trague|tragado|acabo de tomar(?:me)?|he tomado|bebi) (?:todas?|todos|un monton de|muchas|un frasco de|el frasco de|la caja de|\d+|las|los|mis|varias|de) ?(?:.{0,20} )?{pills} (?:.{0,24} )?(?:para (?:morir|no despertar|dormir para siempre|matarme|acabar|ya no)|y (?:quiero morir|espero|no quiero despertar|me voy)|porque quiero morir|quiero morir|ya no quiero)(?: .*)?
    (?:estoy|aqui|parad[oa]|sentad[oa]|subid[oa]) (?:aqui |parad[oa] |sentad[oa] |arriba )*(?:en|sobre|al borde|frente) (?:el|la|las|del|de la|un|una|a las) (?:borde|puente|azotea|cornisa|vias|balcon|ventana|terraza|tejado|barandal|barandilla|precipicio)(?: .{0,16})? (?:y|a punto|list[oa]|para|quiero|voy|pensando|por|lista)(?: .*)?
    (?:tengo|con) (?:la |una |el |un |las )?(?:pistola|cuchillo|navaja|soga|cuerda|pastillas|arma|cinturon|revolver) (?:en (?:la|mi) (?:mano|cabeza|boca|sien|cuello)|en las manos|al cuello|frente a mi|aqui conmigo|en el cuello|apuntando)|me (?:acabo de cortar|corte) las venas|ya lo hice ya me (?:tome|corte)|lo (?:voy a hacer|hare) ahora mismo|no para de sangrar

attempt attempt
    (?:intente|trate de|he intentado|intento de|quise|intentado|casi|estuve a punto de) (?:suicidarme|matarme|quitarme la vida|ahorcarme|colgarme|acabar con mi vida|suicidio|tirarme .{0,16}|me (?:mato|suicido|tiro|cuelgo)|envenenarme|cortarme las venas|morir)|(?:intento|intentos) (?:de suicidio|suicidas?)|me quise (?:matar|suicidar|quitar la vida|ahorcar)|me (?:intente|trate de) (?:matar|suicidar|ahorcar|colgar|quitar la vida)

have prepared
    (?:tengo|compre|consegui|guarde|guardo|junte|estoy juntando|he juntado|he guardado|estoy guardando|escondi|junto|acumulo|acumulando|guardando|traje|cargue|prepare|ya tengo) (?:todas? |todas las |las |la |una |un |mis |el |suficientes |ya |muchas )*(?:pastillas|soga|cuerda|pistola|arma|veneno|cuchillas|navaja|revolver|raticida)(?! (?:para (?:el|la|mi) (?:dolor|gripe|cabeza|presion|tos|alergia|tendedero|madre|padre|escalar)|del (?:perro|gato)|que me receto))(?= .*(?:list|prepar|guard|junt|suficien|escond|cajon|noche|esper|usar|cuando|para|mano)|$)
    (?:elegi|decidi|escogi|tengo|ya se) (?:el |la |un |una |ya )*(?:dia|fecha|lugar|puente|metodo|como|cuando|donde)(?: y (?:el |la )?(?:dia|hora|lugar|metodo|donde|como))* ?(?:para (?:hacerlo|morir|irme)|lo (?:voy a hacer|hare)|voy a (?:hacerlo|morir)|hacerlo|del final)|estoy (?:buscando|investigando) (?:.{0,10})?(?:metodos|formas de (?:morir|suicid\w+)|puentes|dosis|como (?:morir|suicid\w+|hacer un nudo))|tengo todo (?:listo|preparado|planeado)(?! (?:para (?:el|la|mi) (?:viaje|fiesta|examen|mudanza|boda|cena|bebe)))

means means_asked +frame +past +joke +neg
    (?:cuantas?|cuantos|que (?:dosis|cantidad|pastillas?|medicamentos?|veneno|cosa|puedo tomar|tomar)|cual|cuanta|cuanto) (?:.{0,50} )?(?:para (?:morir|matar(?:se|me)?|suicid\w+|no despertar|una sobredosis|que (?:sea letal|te mueras|me muera|alguien muera))|letal(?:es)?|mortal(?:es)?|(?:te |me |lo |se )?(?:mata|matan|mataria|matarian|matar)(?: a (?:una persona|alguien|un))?|puede matar|fatal|sobredosis)(?! (?:el tiempo|el hambre|los nervios|mosquitos|cucarachas))(?: .*)?
    (?:forma|manera|metodo|modo|muerte|via)s? (?:mas |menos )?(?:.{0,14})?(?:indolor|sin dolor|rapid[oa]|facil|doloros[oa]|efectiv[oa]|segur[oa]|tranquil[oa]) (?:.{0,10})?(?:de|para|en) (?:morir(?:se)?|suicid\w+|matar(?:me|se)|quitarme la vida|irse|acabar)|(?:morir|suicid\w+|matar(?:me|se)) (?:sin (?:dolor|sufrir|sentir)|rapido|indoloro)|(?:como|donde) (?:.{0,12})?(?:suicidarse|suicidarme|matarme|hacer un nudo (?:de )?(?:horca|ahorc\w+)|ahorcarse|ahorcarme|morir(?:me)? (?:rapido|sin dolor|durmiendo)|conseguir (?:veneno|cianuro|una pistola|un arma)|quitarme la vida|comprar (?:veneno|cianuro|una pistola|un arma))|dosis (?:letal|mortal)|(?:que|cual|cuales) puentes? .{0,30}(?:alto|baranda|barandal|saltar|tirar|valla|proteccion)|duele (?:morir|ahorcarse|ahogarse|colgarse|desangrarse)|(?:metodos?|formas) (?:de suicidio|para suicid\w+|para morir|de suicidarse|de morir)

soft farewell 2 +neg
    (?:adios|hasta) (?:para siempre|mundo|a todos|mundo cruel|nunca|siempre)|(?:gracias por todo|perdon(?:enme|en|ame)? por todo|los quiero mucho|las quiero|los amo).{0,60}(?:adios|para siempre|cuid(?:en|a) (?:de |a |mucho )?(?:mi|mis)|cuidense|hasta siempre|despido)|(?:me despido|despedirme|quiero despedirme|vengo a despedirme) ?(?:de (?:todos|ustedes|la vida|este mundo|mi familia)|para siempre|ya)?(?! (?:de (?:mi trabajo|mis compañeros|la escuela|mis companeros|la universidad)))|(?:no (?:sere|voy a ser|les dare)|dejare de ser) (?:mas )?(?:un |una )?(?:problema|molestia|carga|estorbo)(?: .*)?|(?:cuida|cuiden|cuidas|puedes cuidar|encargate|encarguense|prometeme que cuidaras) (?:bien |mucho )?(?:a |de )?(?:mi|mis) (?:hij[oa]s?|perr[oa]|gat[oa]|madre|padre|familia|{rel})(?: .{0,20})?(?:cuando (?:yo )?(?:no|ya|me)|si (?:me|no|yo|algo)|por mi)|cuando (?:yo )?(?:no este|ya no este|me haya ido|me vaya para siempre|falte|me muera)|no (?:tendran|tendras|van a tener|tienen|tendra) que (?:preocuparse|preocuparte|aguantarme|soportarme|cuidarme|cargar)(?: .*)?|ultimo mensaje|(?:pronto|manana|esta noche|ya) (?:todo )?(?:se )?(?:acabara|terminara|habra terminado|acaba|termina) (?:todo)?|nos vemos en (?:el cielo|la otra vida|el otro lado|el mas alla)

soft affairs 2
    (?:reparti|regale|di|repartiendo|regalando) (?:todas )?mis cosas(?! (?:viejas|porque me mudo|por la mudanza))(?: .*)?
    (?:regal(?:e|ando|o|ado)|repart(?:i|iendo|o)|di|estoy dando) (?:todas? )?(?:mis|todo lo que tengo) ?(?:cosas|pertenencias|ropa|libros|guitarra|mascotas|gat[oa]|perr[oa]|objetos)?(?! (?:a la caridad|por la mudanza|porque me mudo))(?= .*(?:necesit|quier|adonde|donde|ya no|despedi|recuerd|servir)|$)|(?:deje|dejo|estoy dejando|puse|arregle|tengo) (?:todo |todos )?(?:mis (?:asuntos|papeles|cosas|cuentas)|todo|mi testamento) (?:en orden|arreglad[oa]s?|list[oa]s?|en regla)(?! (?:para (?:el|la) (?:mudanza|viaje|hipoteca|examen|fiesta)))|(?:estoy|me siento|siento) (?:.{0,14} )?(?:paz|tranquil[oa]|calma|en paz|alivio|calmad[oa]) (?:.{0,10} )?(?:desde que|porque|ahora que) (?:ya )?(?:lo )?(?:decidi|tome la decision|se (?:lo que|como|cuando))(?: .*)?

soft burden 2
    (?:otra|mejor|una buena) (?:madre|padre|hija|esposa|persona) && (?:mis hij\w+|merec\w+|les iria|estorbo|mejor|familia)
    (?:solo |nada mas )?(?:estorbo|soy un estorbo|doy problemas|doy lata)(?! (?:al vecino))|dejar[ea]? de (?:dar lata|molestar|estorbar|ser una (?:carga|molestia)|ser un (?:problema|estorbo))(?: .*)?
    (?:soy|me siento|siendo|sentirme|sere|ser|fui) (?:solo |nada mas |como )?(?:un|una)? ?(?:carga|estorbo|peso|lastre|molestia|problema|inutil y)(?: .{0,12})?(?:para|de)? ?(?:todos|tod[oa]s|mi familia|ellos|los demas|mis (?:padres|hij[oa]s)|mi \w+|nadie|el mundo)?(?! (?:pesado de))|(?:merecen|merece) (?:algo|alguien|una madre|un padre|un\w* \w+) mejor(?: que yo)?|(?:estorbo|(?:yo |les |le )(?:arruino|amargo)) (?:la vida )?(?:a )?(?:todos|mi familia|todo|la vida)|(?:arruino|amargo) (?:la vida )?(?:a )?(?:todos|mi familia|todo)

soft cannot_go_on 2 +neg
    no (?:puedo|aguanto|soporto|doy|resisto|tengo fuerzas|me quedan fuerzas|quiero|me queda nada|tengo mas fuerzas) (?:seguir(?: asi| adelante)?|mas|con (?:esto|todo|mi vida|la vida|tanto|nada)|continuar|para (?:seguir|mas|luchar|nada)|seguir luchando|esto)(?: (?:asi|mas|con esto|con todo|de esto))*(?! (?:de (?:comer|comida|calor|frio|tarea)|con (?:la dieta|esta tarea|el calor|el trafico|este curso)|preguntas|helado|pizza|trabajando hoy))
    (?:quiero|solo quiero|necesito|que) (?:que )?(?:ya )?(?:todo |esto |el dolor |mi vida |el sufrimiento )+(?:se )?(?:termine|acabe|pare|terminara|acabara|desaparezca|se detenga|detenga|acaba)(?: .*)?|(?:quiero|quisiera|deseo|necesito) (?:que )?(?:se )?(?:acabe|termine|pare|acabara) (?:todo|ya|esto|de una vez|el dolor|mi vida)|(?:no (?:veo|hay|tengo|encuentro|le veo)) (?:una |ninguna |otra |mas |alguna )*(?:salida|solucion|futuro|esperanza|escapatoria)(?: .*)?|(?:para que|de que sirve|que sentido tiene|que caso tiene) (?:seguir|sigo|continuar|todo esto|esforzarme|luchar)(?: .*)?|(?:me rindo|tiro la toalla|se acabo para mi|hasta aqui llegue|llegue (?:a mi|al) limite|perdi (?:las ganas|la esperanza|todo)|he perdido las ganas)(?: .*)?|(?:todo me da igual|nada tiene sentido|nada vale la pena|nada me importa|sin ganas de nada|nada va a mejorar|nunca va a mejorar|nunca mejorara)

soft death_on_mind 1
    (?:muerte|morir|morirme|muert[oa]|suicidi?o?|suicida|suicidarse|tumba|cementerio|mi funeral|desaparecer)(?= .*(?:me|mi|yo|conmigo)|$)|(?:me|mi|yo) (?:\S+ ){0,6}(?:muerte|morir|morirme|suicidio|suicidarme|tumba|funeral|desaparecer)
    a nadie le (?:importo|importa)|nadie (?:me )?(?:quiere|extran\w+|necesita|notaria|importo|va a extran\w+|entiende)|no le importo a nadie|no sirvo para nada|no valgo nada|soy (?:una basura|un fracaso|inutil|un error|una mierda|un desastre)|me odio(?: a mi mism[oa])?|odio mi vida|mi vida (?:no tiene|es una mierda|esta acabada|se acabo|es un (?:asco|infierno))|quiero (?:desaparecer|huir de todo|dormir y)|sin salida|desesperad[oa]

heavy distress 0.5
    deprimid[oa]|depresion|ansiedad|angustia|triste|tristeza|llorando|llore|lloro|sol[oa]|soledad|vaci[oa]|agotad[oa]|panico|miedo|destrozad[oa]|desesperacion|sufriendo|sufro|cansad[oa]|mal|fracas\w+|culpa

self_harm self_harm
    (?:cortes?|cortadas?|quemaduras|heridas) && (?:me hice|me hago|hice|otra vez|escondo|tapo|nuevas?) && (?:brazos?|piernas?|muñecas?|muslos?|piel|muslo|manos?)(?!.*(?:cocin\w*|caid\w*|accidente|cirugia))
    (?:me )?(?:corto|corte|cortaba|cortarme|cortandome|quemo|queme|quemarme|quemandome|lastimo|lastime|lastimarme|autolesiono|autolesionarme|autolesion\w*|rasguño|rasgune|golpeo|golpearme|araño|hago daño|hice daño|hago dano|hice dano|hacerme daño|hacerme dano|me pego cabezazos)(?= (?:los|las|el|la|mis|en|a mi|cuando|otra|de nuevo|para|con|por|otra vez|brazos?|piernas?|muñecas?|la piel)|$)(?! (?:el (?:pelo|cabello|dedo cocinando)|las uñas|la lengua|las unas|el dedo|la mano (?:con|en) (?:la|el) (?:horno|cocina|lata)|cocinando|(?:en|a) la playa|el flequillo))(?: .*)?|(?:volvi a|necesito|quiero|ganas de|empece a) (?:cortarme|lastimarme|quemarme|autolesionarme|hacerme da[nñ]o)(?! (?:el (?:pelo|cabello)|las u[nñ]as))

eating eating_disorder
    (?:me )?(?:vomito|provoco el vomito|provocarme el vomito|purgo|purgarme|provoque el vomito|induzco el vomito|hago vomitar|meto los dedos)(?= .*(?:comer|comida|como|comidas|cena|dia|flac|peso|gord|dedos|cada|siempre)|$)|(?:anorexia|bulimia|atracon\w*|laxantes|trastorno alimenti\w+|tca)(?! (?:charla|clase|semana))|no (?:como|he comido|quiero comer|voy a comer) (?:.{0,20} )?(?:dias|gord[oa]|peso|adelgazar|flac[oa]|bajar|calorias)|(?:dias|semana) sin comer(?= .*(?:gord|peso|flac|adelgaz)|$)|vomitar (?:despues de|todo lo que|lo que|cada)

psychosis psychosis
    (?:oigo|escucho|oi|escuche|oyendo|escuchando) (?:unas |las |muchas |una )?(?:voz|voces)(?! (?:del coro|en la radio|bonitas|hermosas|de (?:mis|los) (?:niños|ninos|vecinos|hijos)))(?: .*)?|las voces (?:me|en mi|no|de mi|dicen|quieren)(?: .*)?|me (?:persiguen|espian|vigilan|leen (?:la mente|el pensamiento)|pusieron un chip|estan envenenando|quieren envenenar|implantaron|siguen a todas partes|controlan (?:la mente|los pensamientos))(?: .*)?|(?:un chip|microfonos?|camaras?) (?:en|dentro de) (?:mi|la) (?:cabeza|diente|cerebro|pared\w*|cuerpo)|la (?:television|tele|radio) me (?:habla|manda|envia)(?: .*)?|veo (?:cosas|personas|sombras|demonios) que (?:no estan|nadie|los demas no)(?: .*)?

command command_voices
    (?:voces|voz|dios|diablo|demonio) (?:.{0,20} )?(?:me )?(?:dicen?|ordenan?|mandan?|gritan?|piden?|obligan?) (?:.{0,10} )?(?:me (?:mate|corte|tire|muera|haga daño|suicide|lastime)|mate|matar|matarme|haga daño|tirarme|muera|salte|lastime|cortarme|saltar)(?: .*)?

mania mania
    (?:llevo|no (?:he )?(?:dormido|duermo|necesito dormir)|sin dormir|dias) (?:.{0,24} )?(?:sin dormir|dias|dormir|noches)(?= .*(?:increible|energia|invencible|genio|ideas|dios|gaste|compr\w+|elegid\w+|imparable|mejor que nunca|poder\w*))|(?:episodio|fase) (?:maniac[oa]|de mania)|me siento (?:invencible|imparable|un dios)(?= .*(?:dorm|gast|compr|dinero|ideas))

abuse_partner partner_violence
    (?:mi )?(?:marido|esposo|esposa|novi[oa]|pareja|mujer|ex|el|ella) (?:.{0,24} )?(?:me|nos) (?:.{0,6})?(?:pega|pego|pegó|golpea|golpeo|maltrata|maltrato|amenaza|amenazo|empuja|empujo|ahorca|ahorco|estrangula|estrangulo|insulta y|encierra|encerro|pateo|patea|abofetea|abofeteo|cachetea|cacheteo|quita el (?:celular|dinero|telefono)|controla|revisa el celular|tiene encerrada|viola|violo|obliga a|va a matar si|tiro contra|jala del pelo|cela y|no me deja)(?! (?:un susto|el resfriado|la gripe|de risa|al ajedrez|al ritmo|una sorpresa|con su musica|la risa|mucho la atencion))(?: .*)?|(?:mi )?(?:marido|esposo|novio|pareja) (?:.{0,16} )?no me deja (?:salir|trabajar|ver|hablar|tener|ir)(?: .*)?|violencia (?:domestica|de genero|machista|intrafamiliar)(?! (?:clase|taller|charla|ley))|(?:tengo )?miedo (?:de|a) (?:mi (?:marido|esposo|novio|pareja|ex)|que me (?:mate|pegue|golpee))(?: .*)?

abuse_child child_abuse
    (?:mi )?(?:padre|madre|padrastro|madrastra|tio|abuelo|hermano mayor|primo|profesor|cura|padres|papas|padrino|entrenador|vecino) (?:.{0,24} )?(?:me|nos|lo|la) (?:pegan?|pego|golpean?|golpeo|toca|toco|tocaba|viola|violo|abusa|abuso|quema|quemo|encierran?|maltratan?|manosea|manoseo|amarra|cachetea|obliga a tocar\w*|besa en la boca|da con el cinturon|hace tocar\w*)(?! (?:el corazon|la guitarra|el piano|un susto|cocinar|la loteria|limpiar|lavar))(?: .*)?|abus(?:an|aron|aba|o) de mi(?: .*)?|me toca(?:n|ba)? (?:ahi|mis partes|las partes|abajo|por debajo)(?: .*)?

abuse_elder elder_abuse
    (?:mi )?(?:hij[oa]|niet[oa]|cuidador[a]?|nuera|yerno|sobrin[oa]) (?:.{0,20} )?me (?:pega|encierra|quita la pension|roba|empuja|grita y|deja sin comer|amarra|quita el dinero|maltrata)(?: .*)?

assault sexual_assault +past
    (?:me|fui) (?:violaron|violo|viol[oó]|violada|violado|abusaron|abusada|abusado|abuso|drogaron y|forzo|obligo a (?:tener|acostarme)|manosearon|manoseo|toco sin)(?! (?:la privacidad|el contrato|mis datos))(?: .*)?|(?:violacion|agresion sexual|abuso sexual)(?= .*(?:me|mi|sufri)|$)|(?:le )?dije que no (?:y|pero) (?:el )?(?:siguio|no paro|no le importo|continuo)(?: .*)?|no paro cuando (?:le )?dije(?: .*)?

sextortion sextortion +past
    (?:fotos?|videos?|nudes|packs?|imagenes) (?:.{0,40} )?(?:amenaz\w+|publicar|difundir|enviar|mandar|compartir|subir|pasar|extorsion\w*|chantaj\w+|filtr\w+)(?= .*(?:si no|pago|dinero|todos|familia|contactos|escuela|desnud\w+|intim\w+|amenaz|chantaj|extorsi)|$)(?: .*)?|(?:amenaza\w*|chantajea\w*|extorsiona\w*) (?:.{0,40} )?(?:fotos?|videos?|nudes|desnud\w+|packs?|intim\w+)(?: .*)?

substance substance_trouble
    no puedo (?:dejar|parar) de (?:beber|tomar|drogarme|consumir|fumar (?:crack|piedra)|inhalar)(?: .*)?|(?:recai|volvi a) (?:.{0,12} )?(?:en (?:el alcohol|las drogas|la cocaina|la droga)|beber|consumir|drogarme|tomar)(?: .*)?|soy (?:alcoholic[oa]|adict[oa] (?:a (?:la|las|el) (?:cocaina|drogas?|alcohol|heroina|pastillas|cristal)|al alcohol))|(?:bebo|tomo|consumo|me emborracho|me drogo) (?:alcohol )?(?:todos los dias|cada (?:dia|noche)|para (?:olvidar|dormir|no sentir))(?! (?:agua|cafe|te|leche))

overdose overdose +joke
    (?:me )?(?:tome|tomado|trague|tragado|tomo|bebi) (?:.{0,20} )?(?:todas|todo el|un monton de|muchas|demasiad[oa]s|un frasco de|el frasco|la caja|\d{2,}|veinte|treinta|cuarenta|cincuenta|diez|quince|el doble|doble dosis|toda la caja)(?: .{0,20})? ?{pills}(?! (?:el año pasado|hace años|al dia))|(?:me tome|bebi|trague|tome) (?:.{0,10} )?(?:cloro|lejia|veneno|raticida|anticongelante)|(?:tengo|creo que tengo|es|tuve|hice) (?:una )?sobredosis(?! (?:de (?:azucar|cafe|chocolate|memes|ternura)))

withdrawal severe_withdrawal 2 +joke
    (?:deje|sin|dejar|dejado|llevo) (?:de )?(?:.{0,24} )?(?:beber|tomar|alcohol|clonazepam|pastillas|heroina|benzodiacepinas|consumir)(?= .*(?:tiemblo|temblando|temblores|alucin\w+|convulsi\w+|veo (?:cosas|bichos)|sudando|sudor))(?: .*)?

medical medical_emergency +joke
    (?:dolor|duele|opresion|presion|aprieta|ardor) (?:.{0,16} )?(?:el |en el )?pecho(?= .*(?:brazo|mandibula|sud\w+|respirar|aire|izquierd\w+|espalda|mareo|nause\w+))(?!.*(?:ansiedad dijo|el doctor dijo|panico))|(?:pecho|brazo) (?:.{0,24} )?(?:duerme|dormido|entumecid\w+|adormec\w+)(?= .*(?:pecho|habla|cara|brazo|izquierd\w+))|(?:cara|boca|lado) (?:.{0,20} )?(?:caida|torcida|caido|paralizad\w+|dormid\w+|chueca)(?= .*(?:habl\w+|brazo|palabras|derrame)|$)|(?:no puede|no puedo) (?:hablar bien|mover (?:el brazo|un lado|la cara))(?: .*)?|no (?:respira|despierta|reacciona)(?= .*(?:mi|el|ella|ayuda|padre|madre|hij\w+)|$)|(?:infarto|derrame)(?= .*(?:creo|ahora|esta teniendo|teniendo|ayuda))|no para de sangrar|litio(?= .*(?:tiembl\w+|vomit\w+|confus\w+|mare\w+|diarrea))|convulsionando

threat intent_to_harm +past
    (?:l[oae]s?|a (?:mi|ese|esa|todos|el|ella|mis) ?\w*)? ?(?:voy a|vamos a|pienso|juro que) (?:.{0,6} )?(?:matarl[oae]s?|matar|apuñalar|apunalar|dispararle|disparar|acuchillar|quemar|balear|degollar|envenenar)l?[oae]?s? ?(?:a |al |con )?(?:.{0,40})?(?:pistola|cuchillo|arma|navaja|escopeta|noche|manana|todos|a mi (?:jefe|ex|padre|padrastro|esposo|marido|mujer|vecino|hermano|suegr\w+)|a (?:el|ella|ese|esa)|tengo)(?! (?:de risa|el tiempo))
    l[oae]s? (?:voy a|quiero|juro que (?:l[oae]s? )?voy a) (?:matar|apuñalar|apunalar|disparar|acuchillar|hacer pagar)(?! (?:si (?:se come|vuelve a comer|no lava|llega tarde)))(?= .*(?:pistola|cuchillo|arma|noche|manana|esperando|tengo|casa|merece|odio|puerta)|$)|(?:llevar|llevare|traje|llevo|tengo) (?:un|una|el|la) (?:arma|pistola|cuchillo|navaja) (?:a|al|para) (?:la escuela|el trabajo|trabajo|colegio|mata\w+|su casa)(?: .*)?

urge urge_to_harm +past
    (?:ganas|impulso|impulsos|pensamientos|ideas|miedo|quiero|imagino|fantase\w+) (?:de |con |que )*(?:matar|lastimar|hacerle? daño|hacerle? dano|golpear|herir|estrangular|apuñalar|ahogar)(?:l[oae]s?)? ?(?:a |al )(?:mi|alguien|la gente|todos|mis|el bebe|otros|ese|esa|otras|un)(?: .{0,20})?

armed weapon_at_hand
    (?:tengo|traigo|llevo|con|agarre|compre) (?:la |una |el |un |mi )*(?:pistola|cuchillo|arma|navaja|escopeta|machete)(?: .*)?

other someone_at_risk +joke
    {who} (?:.{0,30} )?(?:despidiendose|despedida|se despidio|despidio|adios|hacerse algo|haga algo|se haga algo|carta de despedida)(?! (?:del trabajo|de soltera|de la oficina))(?: .*)?
    {who} (?:.{0,30} )?(?:quiere|quería|queria|dice|dijo|amenaza|amenazo|piensa|habla|hablo|esta|intento|trato|escribio|mando|penso|planea|tiene|siente|menciono|se|me dijo|puso|publico|insiste|habla de|repite) (?:.{0,24} )?(?:morir(?:se)?|mat(?:ar|arse|a|o)|suicid\w+|quitarse la vida|cort(?:ar)?se|se corta|lastimarse|autolesion\w+|no quiere vivir|ahorcarse|tirarse|despedida|hacerse daño|no quiere seguir|ya no quiere|desaparecer)(?! (?:de risa|de hambre|de calor|de ganas|de envidia|de amor|por (?:un|una|el|la)))(?: .*)?
    (?:preocupad[oa]|miedo|temo|ayudar|ayudo|angustia) (?:.{0,20} )?(?:por |de |a |que )+{who} (?:.{0,30} )?(?:suicid\w+|mat(?:e|ar|arse)|haga (?:algo|daño)|lastime|corta|morir\w*|daño)(?: .*)?|{who} se (?:quiere|va a|intento|trato de) (?:matar|suicidar|quitar la vida|ahorcar|cortar|morir)(?: .*)?|{who} se (?:corta|lastima|autolesiona)(?! (?:el pelo|las u[nñ]as))(?: .*)?

other_now someone_in_danger_now +joke +past
    {who} (?:.{0,16} )?(?:se (?:tomo|trago|acaba de tomar|ha tomado) (?:.{0,20} )?pastillas|no (?:respira|despierta|reacciona)|esta (?:en el puente|inconsciente|convulsionando|en la azotea)|se (?:corto las venas|colgo|ahorco|disparo))(?! (?:hace años|el año pasado|hace un año|hace \w+ años))(?: .*)?

bereaved lost_someone +neg +past
    (?:mi|nuestr[oa]) (?:querid[oa] )?{rel} (?:.{0,24} )?(?:murio|fallecio|se fue al cielo|ha muerto|se suicido|se mato|se quito la vida|muri[oó]|nos dejo)(?: .*)?|(?:muerte|perdida|funeral|fallecimiento|suicidio) de (?:mi|mis) .{0,16}|perdi a mi (?:{rel})|aborto espontaneo|viud[oa]|duelo

intrusive intrusive_thoughts +neg +past
    (?:pensamientos|imagenes|ideas) (?:intrusiv[oa]s|horribles|espantos[oa]s)(?: .*)?|(?:nunca|jamas) (?:lo haria|le haria daño|le haria dano)(?: .*)?(?:pensamiento|imagen|asco|miedo|horror)

perinatal perinatal +neg +past
    (?:mi|el|la) (?:bebe|recien nacid[oa])|postparto|posparto|embarazada|di a luz|meses de embarazo|recien nacid[oa]|parto

perinatal_risk perinatal_risk +past
    (?:depresion|psicosis) (?:post ?parto|posparto)|(?:bebe|recien nacid[oa]) (?:.{0,16} )?(?:es|esta) (?:el )?(?:diablo|demonio|poseid[oa]|no es mi[oa])|(?:tirar|ahogar|lastimar|hacerle daño a|soltar|dejar caer) (?:a |al )?(?:mi )?bebe|no (?:siento nada por|quiero a|puedo querer a) mi bebe|mi bebe estaria mejor sin mi

minor young +neg +joke
    tengo (?:[89]|1[0-7]|trece|catorce|quince|dieciseis|diecisiete|doce|once) (?:años|anos|añitos)|soy menor(?: de edad)?

deny denies
    no (?:soy|estoy|me siento) suicida|no (?:quiero|pienso|voy a|me quiero|me voy a) (?:morir\w*|matar\w*|suicidarme|hacerme daño|hacerme dano|quitarme la vida)|nunca (?:me mataria|lo haria|me suicidaria)

wobble wobble +neg +frame +past +joke
    otra vez|de nuevo|ultimamente|volvieron|vuelven|ha vuelto|han vuelto|volvio|recai|sigo pensando|estos dias|me asusta que|regresaron|regreso|vuelvo a

resolved resolved +neg +frame +past +joke
    (?:feliz|agradecid[oa]|content[oa]|alegr[oa]|orgullos[oa]|gracias a dios) (?:.{0,14} )?(?:de |por |que )?(?:estar |seguir |haber |sigo |estoy )*(?:viv[oa]|aqui|sobreviv\w+|pedido ayuda)|hoy (?:estoy|soy) (?:bien|feliz|mejor|agradecid[oa])|me recupere|recuperad[oa]|la terapia me (?:salvo|ayudo)|supere|superado|mejoro mucho|estoy mucho mejor

unframe meant_for_me +neg +frame +past +joke
    (?:pero|y|porque) (?:.{0,16} )?(?:asi me siento|me siento igual|soy yo|me identifico|es lo que siento|me pasa lo mismo|es mi vida|yo tambien|lo digo en serio)|(?:ese|esa|el|la) (?:amig[oa]|personaje) soy yo|no es para (?:una novela|un amigo|un trabajo|la clase)|me describe
"""

SOURCE = Source(
    macros=_MACROS + es_more.MACROS,
    tables=(_RULES, wider.ES, es_more.RULES),
    expand=_SHORT,
    fillers="ya muy solo simplemente realmente tan aun todavia siempre aveces neta pinche puta maldita nomas tanto honestamente francamente enserio la_verdad puto jodida",
    breaks="pero aunque porque entonces y sin_embargo sino",
    masks=r"""
    (?:cortarme|cortar|corto|corte|cortarse|cortarmelo) (?:el|mi|un poco el) (?:pelo|cabello|flequillo|barba)|(?:largo|mas|pelo|cabello|bien) (?:o |y )?cort[oa]s?
    (?:me )?(?:muero|moria|mori|morir|morirse|muriendo|muerta?|muerto|murio|muriendome|morirme|muere) (?:me )?(?:de|por) (?:la |el |las |un |una )?(?:risa|hambre|sed|calor|frio|sueño|sueno|ganas|amor|verguenza|vergüenza|pena ajena|envidia|celos|aburrimiento|miedo con esa|curiosidad|nervios|cansancio|antojo|ternura|verte|verlo|conocerte|ir|saber|comer|un cafe|una pizza|ti|vos|emocion|felicidad|susto|la pena ajena|asco|probar|esos? zapatos|ese vestido|besarte|abrazarte|tenerte|ese chocolate)
    (?:este|esta|el|la|los|las|ese|esa|tanto|tanta|me) (?:\S+ )?(?:calor|trabajo|trafico|tarea|espalda|dolor de \w+|tos|frio|jefe|dieta|examen|hambre|sueño|sueno|zapatos|pies|cabeza|gripe|suspenso|curiosidad|profe|rutina|resaca|duda|dudas|cuello|rodilla|muela|alergia|clase|chamba|sed)s? (?:.{0,12} )?(?:me )?(?:esta |va a |estan |van a |tiene )?(?:matando|mata|matar|matan|muert[oa])
    (?:mi|mis|tu|el|la) (?:madre|padre|padres|jefe|jefa|esposa|esposo|novia|novio|profe|profesora?|mujer|hermana|hermano|marido|abuela|entrenador) (?:me|nos|te) (?:va|van) a matar(?= (?:si|por|cuando|con)|$)|me (?:mataste|mata|matas|matan|has matado) (?:con|de|tu|ese|esa|la risa|el)|me va a matar (?:mi|la|el)|(?:esto|eso|esa|ese|ella|el|tus \w+) me mata(?! (?:si|cuando))
    matar (?:el (?:tiempo|hambre|gusanillo|aburrimiento)|dos pajaros|mosquitos?|cucarachas?|la sed|las ganas|arañas|hormigas|al jefe final|zombies)|(?:se )?(?:murio|muere|muriendo|muerto|muerta) (?:mi|el|la|se)? ?(?:celular|cel|telefono|bateria|compu|laptop|internet|planta|carro|coche|auto|movil|impresora|pila|wifi|perro de la pelicula)|(?:celular|bateria|telefono|movil|compu|planta|auto) (?:.{0,6} )?(?:murio|muerto|muerta|muriendo)|muert[oa] de (?:risa|sueño|sueno|cansancio|hambre|frio|calor|miedo con|verguenza|sed|la risa|envidia)|(?:a muerte|de muerte lenta|mala muerte|mosquita muerta|naturaleza muerta|punto muerto|hora muerta|tiempo muerto|letra muerta|dia de (?:los )?muertos|pan de muerto|mar muerto|lengua muerta|peso muerto)|escuadron suicida|suicidio (?:politico|profesional|social|futbolistico)|matarse (?:trabajando|estudiando)|me mato (?:trabajando|estudiando|entrenando|en el gimnasio)|lo mato|la mato|te mato|estar[ií]a muert[oa] de|una bomba|cortarme (?:el pelo|el cabello|las u[nñ]as|el flequillo)|me cort[eo] (?:el pelo|el cabello|las u[nñ]as|el dedo|cocinando)|acabar con (?:la tarea|el proyecto|la dieta|este libro|el examen|la serie|los platos|mi novi[oa]|la relacion)|terminar con (?:mi|el|la) (?:novi[oa]|relacion|tarea|pareja|proyecto|trabajo)|me quiero morir (?:de(?! (?:verdad|una vez|dolor|tristeza|pena$))|que|jaja\w*|con lo|al ver|cuando vi|lo lindo)
    """
    + es_more.MASKS,
    negation=r"no|nunca|jamas|ni|tampoco|sin|nada de|deje de|en vez de|lejos de",
    not_negation=r"no (?:puedo|dejo|paro|paran|consigo|logro|se|aguanto|soporto|solo|es que|doy|tengo a|me dejan?|hay dia|veo|le|duermo|encuentro|queda|sirvo|valgo|sirve|importa|quiero (?:seguir|sufrir|molestar|estar|sentir|que))|por que no|nadie|sin (?:dejar|parar|pensar|dormir|ti|el|ella|ganas)|ni (?:siquiera|un dia)",
    past=r"hace (?:\w+ )?(?:años|anos|decadas|mucho tiempo|tiempo)|en (?:19|20)\d\d|cuando (?:era|tenia) (?:niñ[oa]|nin[oa]|joven|adolescente|\w+ años|\d+|chic[oa])|de (?:niñ[oa]|joven|adolescente)|en (?:el pasado|mi (?:adolescencia|juventud|infancia))|el año pasado|a los (?:\d+|quince|dieci\w+|veinte)|antes de (?:la terapia|tratarme)|en aquella epoca|durante la pandemia|solia",
    frame=r"cancion(?:es)?|letra|coro|estribillo|pelicula|serie|novela|libro|personaje|protagonista|capitulo|escena|poema|autor|obra|actor|actriz|cantante|videojuego|juego|jugando|(?:pasar de|este|ese|siguiente) nivel|ensayo|tarea (?:de|sobre)|clase|trabajo (?:de|sobre|final)|tesis|noticia|noticias|periodico|documental|podcast|taller|curso|estadisticas|prevencion|frase|refran|significa|traduc\w+|meme|(?:un|el|mi|este|del) cuento|guion|historia (?:de|sobre)|literatura|psicologia|enfermer[oa]|estudiante|alumnos|romeo|julieta|anime|famos[oa]|minecraft|fortnite|voluntari[oa]|linea de ayuda|soy (?:psicolog\w+|terapeuta|medic[oa]|docente|maestr[oa]|periodista)",
    joke=r"(?:ja){2,}\w*|jeje\w*|jiji\w*|lol|xd+|xlaugh|broma|es broma|bromeando|ajaj\w*|jajaj\w*|lmao",
    trivial=r"(?:otra|una|un|otro|este|esta|mas) (?:reunion|junta|tarea|zoom|lunes|anuncio|excel|correo|correos|trafico|calor|cancion|cola|fila|nivel|capitulo|spoiler|regueton|llamada|informe|impresora)|que verguenza|verguenza ajena|de verguenza|que oso|pena ajena|se comi[oó] (?:mi|el|mis)|mi postre|mis papas fritas|platos sucios|ronca",
    yes=r"(?:si|sip|claro|aja|asi es|un poco|a veces|creo que si|supongo|tal vez|quiza|quizas|puede ser|todos los dias|siempre|mucho|esta noche|hoy|manana|correcto|obvio|por supuesto|ok|bueno|los dos|si quiero|si lo he pensado|lo he pensado|cada noche|eso|exacto|la verdad si|pues si|verdad)(?: (?:si|un poco|a veces|mucho|creo|hoy|claro|la verdad|todos los dias|lo he pensado|quiero))*",
    no=r"(?:no|nop|nel|para nada|claro que no|no para nada|nunca|jamas|no es eso|nada de eso|no gracias|no no|en absoluto|estoy bien|no estoy bien gracias|no quiero morir(?:me)?|no tranquil[oa]|no lo haria|no nunca|no es asi|que va|no te preocupes)(?: (?:no|para nada|nunca|estoy bien|nada de eso|solo (?:estoy )?(?:cansad[oa]|triste|estresad[oa])|gracias|tranquil[oa]|no te preocupes|no quiero morir(?:me)?))*",
    context=r"(?:es|era|son|eran) (?:solo |de |la |una |un |parte de )*(?:cancion|letra|pelicula|libro|novela|juego|serie|broma|poema|tarea|frase|dicho|expresion|meme|cita|cuento|guion)|para (?:mi|una|la|el|un) (?:clase|tarea|novela|libro|tesis|ensayo|trabajo|curso|guion|historia)|(?:escribiendo|leyendo|viendo|jugando|estudiando) (?:una?|la|el|un) \w+|es un decir|no literal\w*|exagerando|me entendiste mal|malentend\w+|era broma|es broma",
)
