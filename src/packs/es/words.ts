import type { WordTables } from "../../text/word-lexicon.ts";
import { contexts, cumulative } from "./contexts.ts";
import { abstractNouns, describedNouns } from "./no-harm.ts";
import { verbs } from "./verbs.ts";

const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** The closed words of Spanish, and the common verbs of news that do no harm. */
export const words: WordTables = {
  determiners: {
    definite: list(
      `el, la, los, las, este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, aquellos, aquellas, ambos, ambas,
      dicho, dicha, dichos, dichas, todos, todas, todo, toda, tal, tales, mismo, misma, mismos, mismas, citado, citada,
      mencionado, mencionada, referido, referida, éste, ésta, éstos, éstas`,
    ),
    indefinite: list("un, una, unos, unas, algún, alguna, algunos, algunas, cada, otro, otra, cualquier"),
    possessive: list("su, sus, mi, mis, tu, nuestro, nuestra, nuestros, nuestras, cuyo, cuya, cuyos, cuyas"),
    negative: list("ningún, ninguna, ninguno"),
  },
  links: {
    of: list("de, del"),
    by: list(
      `por, por parte de, a manos de, en manos de, por acción de, por obra de, por cuenta de, a cargo de, por causa de,
      a manos del, por parte del, a mano de, en poder de, en poder del, a cargo del`,
    ),
    with: list(
      "con, junto a, junto con, junto al, acompañado de, acompañada de, acompañados de, acompañados por, en compañía de",
    ),
    in: list(
      `en, sobre, cerca de, cerca del, dentro de, dentro del, durante, al interior de, al interior del, fuera de, frente a,
      frente al, a las afueras de, en las afueras de, en inmediaciones de, en las inmediaciones de, en cercanías de, cerca a,
      en las cercanías de, alrededor de, a la altura de, a la salida de, a la entrada de, detrás de, delante de, bajo, a bordo de,
      a lo largo de, al norte de, al sur de, al este de, al oeste de, en medio de, en plena, en pleno, tras, a orillas de, a un lado de`,
    ),
    to: list("a, al, hacia, hasta, para"),
    from: list("desde, procedente de, procedentes de, proveniente de, provenientes de, oriundo de, oriundos de"),
    against: list("contra, en contra de, en contra del"),
    between: list("entre"),
    including: list(
      `incluido, incluida, incluidos, incluidas, incluyendo, inclusive, entre ellos, entre ellas, entre éstos, entre estos,
      entre los que, entre las que, entre los cuales, entre las cuales, entre quienes, entre los que se encuentran, entre los que figuran,
      entre los que hay, entre los que se encontraban, entre los que había, entre los que estaban, entre ellos al menos, de los cuales,
      de las cuales, de los que, de ellos, de ellas, de quienes, la mayoría, la mayoría de ellos, en su mayoría, todos ellos, todas ellas,
      uno de ellos, una de ellas, dos de ellos, tres de ellos, entre otros, entre las víctimas, que incluye, que incluyen, que incluían,
      incluso, entre los muertos, entre los fallecidos, entre los heridos, entre los detenidos, contando`,
    ),
    besides: list(
      "además de, además del, aparte de, aparte del, sin contar, sin contar a, sin incluir, sin incluir a, excepto, salvo, a excepción de, fuera de",
    ),
    other: list(
      `según, sin, como, mediante, ante, debido a, a causa de, a causa del, a raíz de, a raíz del, luego de, luego del, después de,
      después del, antes de, antes del, en torno a, acerca de, respecto a, respecto de, con motivo de, en vez de, en lugar de, pese a,
      a pesar de, de acuerdo con, de acuerdo a, gracias a, en caso de, como consecuencia de, producto de, a través de, vía, versus,
      como resultado de, por culpa de, con respecto a, a fin de, con el fin de, en relación con, al menos`,
    ),
  },
  and: list("y, e, o, u, así como, además de, junto con, junto a, lo mismo que, al igual que, como también"),
  subordinators: list(
    `que, cuando, mientras, porque, aunque, donde, adonde, si, como, pero, sino, pues, puesto, conforme, según, una vez, luego de que,
    después de que, antes de que, ya que, puesto que, debido a que, en tanto, a pesar de que, para que, sin que, tras, luego, después, cómo`,
  ),
  relatives: list("que, quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas"),
  be: list(
    `es, son, era, eran, fue, fueron, sido, ser, siendo, está, están, estaba, estaban, estuvo, estuvieron, sea, sean, será, serán, sería,
    serían, fuera, fueran, fuese, fuesen, estar, estando, quedó, quedaron, queda, quedan, quedando, quedar, quedado, resultó,
    resultaron, resulta, resultan, resultando, resultar, resultado, somos, soy, fuimos, fui, resultaría, resultarían, quedaría, quedarían,
    resultara, resultaran, quedara, quedaran, estaría, estarían, estará, estarán, esté, estén, terminó, terminaron, yacía, yacían`,
  ),
  have: list(
    "ha, han, había, habían, haber, habiendo, habría, habrían, haya, hayan, hubiera, hubieran, hubiese, hubiesen, habrá, habrán, hubo, he, hemos, tiene, tienen, tenía, tenían",
  ),
  infinitiveMark: [],
  modals: {
    possible: list("puede, pueden, podría, podrían, pudo, pudieron, pudiera, pudieran"),
    hypothetical: list("debe, deben, debía, debían, debería, deberían, deba"),
  },
  negators: list("no, nunca, jamás, tampoco, ni, sin, nadie, ninguno, ninguna"),
  adverbs: list(
    `también, además, luego, después, más tarde, ya, aún, todavía, ayer, hoy, anoche, sólo, solo, solamente, únicamente, apenas, nuevamente, otra vez,
    presuntamente, supuestamente, aparentemente, inmediatamente, inicialmente, instantáneamente, finalmente, rápidamente, brevemente, gravemente,
    seriamente, levemente, críticamente, ligeramente, mortalmente, fatalmente, brutalmente, violentamente, salvajemente, cobardemente, deliberadamente,
    lamentablemente, desafortunadamente, trágicamente, simultáneamente, separadamente, juntos, juntas, casi, incluso, así, entonces, aquí, acá, allí, ahí, allá,
    anteriormente, previamente, recientemente, directamente, indiscriminadamente, accidentalmente, sumariamente, extrajudicialmente, oficialmente, realmente,
    probablemente, posiblemente, presumiblemente, efectivamente, repetidamente, principalmente, parcialmente, abiertamente, adicionalmente, mañana, públicamente,
    conjuntamente, secretamente, súbitamente, repentinamente, sorpresivamente, respectivamente, erróneamente, igualmente, asimismo, posteriormente, actualmente,
    ahora, siempre, quizá, quizás, bien, mal, muy, tan, tanto, tarde, temprano, al parecer, en tanto, por lo menos, al menos, cerca, lejos, vivo, vivos, viva, vivas, sí,
    lentamente, clandestinamente, heroicamente, vilmente, alevosamente, primero, mientras tanto, entre tanto, entretanto, por su parte, igual, alevemente, moderadamente`,
  ),
  pronouns: {
    plural: list("ellos, ellas, nosotros, éstos, éstas, aquéllos, aquéllas"),
    singular: list("él, ella, yo, usted"),
    reflexive: list("se, sí mismo, sí misma, sí mismos"),
    reciprocal: list("entre sí, el uno al otro, unos a otros"),
  },
  others: list("otro, otra, otros, otras, más, demás, restantes, restante, adicionales, adicional, resto"),
  partitives: list(
    `de ellos, de ellas, de éstos, de estos, de las víctimas, de los muertos, de los heridos, de los fallecidos, de los atacantes, de los agresores,
    de los soldados, de los policías, de los uniformados, de los agentes, de los militares, de los occisos, de los cuales, de las cuales, de los lesionados,
    de los secuestrados, de los detenidos, de los guerrilleros, de los asesinados, de los cuerpos, de los cadáveres, de los ocupantes, de los efectivos`,
  ),
  suspected: list(
    `presunto, presunta, presuntos, presuntas, supuesto, supuesta, supuestos, supuestas, sospechoso, sospechosa, sospechosos, sospechosas, posible, posibles,
    probable, probables, aparente, aparentes, pretendido, pretendidos`,
  ),
  sharedRanks: list(
    "cabo, cabo primero, cabo segundo, sargento, sargento primero, sargento segundo, subteniente, teniente, teniente coronel, capitán, mayor, coronel, general, comandante, suboficial, alférez, cadete, recluta",
  ),
  bareOfficers: list("agente, efectivo, uniformado, oficial, elemento"),
  early: list(
    `inicialmente, en un inicio, de inicio, en primera instancia, en un principio, al principio, en un primer momento, primero, primeros reportes, primeras informaciones, primera versión, primeras versiones,
    preliminar, preliminares, reporte preliminar, informe preliminar, balance preliminar, un primer balance, un primer reporte, previamente, anteriormente,
    había informado, habían informado, había dicho, habían dicho, antes había, horas antes había, balance anterior, un balance anterior, reporte anterior, hasta entonces, hasta ahora`,
  ),
  ofAll: list(
    "de ambos bandos, de ambos lados, en ambos bandos, de ambas partes, de los dos bandos, de las dos partes",
  ),
  tallies: list("número, cifra, total, cantidad, balance"),
  equally: list("otros tantos, otras tantas, igual número de, igual cantidad de"),
  sequels: list(
    "también, luego, después, más tarde, posteriormente, el mismo día, ese mismo día, horas después, horas más tarde",
  ),
  wholes: { ambos: 2, ambas: 2 },
  grammar: {
    modifiersFollow: true,
    postnominals: list(
      `municipal, municipales, estatal, estatales, federal, federales, local, locales, regional, regionales, departamental, departamentales, provincial, provinciales, nacional, nacionales, comunitario, comunitaria, comunitarios, social, sociales, sindical, sindicales, evangélico, evangélica, católico, católica, presidencial, electo, electa,
      retirado, retirados, jubilado, jubilada, activo, activos, rural, rurales, urbano, urbanos, particular, particulares, público, pública, públicos, anónimo, joven, jóvenes, sanitario, sanitarios, humanitario, humanitarios, agrario, agrarios, cristiano, cristianos, suyo, suyos, rival, rivales, restante`,
    ),
    prenominals: list(
      "joven, jóvenes, reconocido, reconocida, reconocidos, conocido, conocida, conocidos, entonces, pequeño, pequeña, pequeños, pequeñas, humilde, humildes, propio, propia, propios, viejo, vieja, veterano, veterana, valiente, valientes, pobre, pobres, popular, destacado, destacada, polémico, temido, temible, peligroso, peligrosos, importante, principal, principales, actual, ex, simple, simples, numerosos, numerosas, cuantiosos, valerosos, valeroso, heroicos, heroico, abnegados, indefensos, indefensas, modestos, valientes, gallardos, sendos, presuntos, últimos, primeros, nuevos, nuevas, verdaderos, buenos, grandes, malogrado",
    ),
    subjectsFollow: true,
    subjectsDropped: true,
    verbsStandOut: true,
    objectMarks: list("a, al"),
    contractions: list("al, del"),
    clitics: { singular: list("lo, la, le"), plural: list("los, las, les") },
  },
  meets: {
    direct: verbs("sufrir recibir repeler afrontar enfrentar resistir soportar"),
    linked: verbs("caer quedar"),
  },
  commits: verbs("perpetrar cometer lanzar realizar ejecutar efectuar protagonizar"),
  arms: list(
    "tanque, tanques, avión, aviones, helicóptero, helicópteros, dron, drones, misil, misiles, artillería, bombardero, bombarderos",
  ),
  samePlace: list(
    `ahí, allí, allá, en el lugar, en ese lugar, en el mismo lugar, el mismo lugar, en el sitio, en el mismo sitio, la misma zona, esa zona, esta zona, la zona,
    la misma localidad, esa localidad, esta localidad, el mismo municipio, ese municipio, este municipio, la misma ciudad, esa ciudad, esta ciudad, el mismo pueblo,
    ese pueblo, la misma región, esa región, esta región, el mismo departamento, ese departamento, este departamento, el mismo distrito, ese distrito, el mismo estado,
    la misma provincia, esa provincia, esta provincia, la misma vereda, esa vereda, el mismo sector, ese sector, este sector, la misma comunidad, esa comunidad`,
  ),
  neverNouns: list(
    `casa, casas, vivienda, viviendas, hogar, hogares, inmueble, inmuebles, vehículo, vehículos, auto, autos, automóvil, automóviles, carro, carros, coche, coches, camión, camiones, camioneta, camionetas,
    tanque, tanques, tanqueta, tanquetas, blindado, blindados, pueblo, pueblos, ciudad, ciudades, municipio, municipios, distrito, distritos, provincia, provincias, departamento, departamentos, vereda, veredas,
    edificio, edificios, arma, armas, fusil, fusiles, rifle, rifles, pistola, pistolas, revólver, revólveres, escopeta, escopetas, ametralladora, ametralladoras, cohete, cohetes, misil, misiles, dron, drones, proyectil, proyectiles,
    bala, balas, balazo, balazos, disparo, disparos, tiro, tiros, bomba, bombas, explosión, explosiones, ataque, ataques, incidente, incidentes, bombardeo, bombardeos, operativo, operativos, operación, operaciones, allanamiento, allanamientos,
    día, días, noche, noches, semana, semanas, mes, meses, año, años, hora, horas, minuto, minutos, segundo, segundos, vez, veces, kilómetro, kilómetros, km, metro, metros, milla, millas, por ciento, dólares, pesos, euros, soles, quetzales, lempiras,
    barco, barcos, lancha, lanchas, bote, botes, buque, buques, embarcación, embarcaciones, helicóptero, helicópteros, avión, aviones, avioneta, avionetas, aeronave, aeronaves, moto, motos, motocicleta, motocicletas, bus, buses, autobús, autobuses,
    escuela, escuelas, colegio, colegios, hospital, hospitales, iglesia, iglesias, mezquita, mezquitas, tienda, tiendas, negocio, negocios, local, locales, estación, estaciones, puesto, puestos, retén, retenes, campamento, campamentos, base, bases,
    país, países, estado, estados, nación, naciones, posición, posiciones, ganado, vacas, reses, cabezas, animales, perros, centavos, hectáreas, toneladas, kilos, kilogramos, kg, gramos, páginas, puntos, votos, escaños, cargos, caso, casos, casquillos, cartuchos,
    granada, granadas, mortero, morteros, artefacto, artefactos, cilindro, cilindros, petardo, petardos, fase, fases, pisos, habitaciones, sitio, sitios, lugar, lugares, zona, zonas, barriles, partidos, partido, razones, formas, bandos, frentes, grados, vidas, muertes,
    heridas, lesiones, impactos, combate, combates, enfrentamiento, enfrentamientos, choque, choques, guerra, guerras, misión, misiones, patrullajes, brigada, brigadas, batallón, batallones, división, regimiento, compañía, juego, juegos, gol, goles, empresas, empresa, torre, torres,
    puente, puentes, oleoducto, mina, minas, cuadra, cuadras, metas, tramo, tramos, vías, vía, carretera, carreteras, aeropuerto, aeropuertos, hecho, hechos, suceso, sucesos, crimen, crímenes, homicidio, homicidios, asesinato, asesinatos, atentado, atentados, emboscada, emboscadas,
    secuestro, secuestros, masacre, masacres, delito, delitos, robo, robos, asalto, asaltos, balacera, balaceras, tiroteo, tiroteos, protesta, protestas, marcha, marchas, manifestación, manifestaciones, bloqueo, bloqueos, reunión, reuniones, comunicado, comunicados, mensaje, mensajes,
    celulares, teléfonos, chalecos, uniformes, mochilas, equipos, radios, computadoras, documentos, paquetes, kilo, dosis, municiones, cargadores, explosivos, detonadores, propiedades, parcelas, fincas, finca, allanados, ocasión, ocasiones, oportunidad, oportunidades, ejemplo`,
  ),
  verbs: verbs(
    `decir contar informar reportar anunciar afirmar agregar añadir confirmar negar reivindicar señalar explicar declarar indicar revelar divulgar advertir acusar culpar responsabilizar atribuir alegar asegurar
    reconocer admitir argumentar comentar describir insistir mantener mencionar citar leer recalcar responder mostrar sugerir testificar escribir publicar precisar detallar manifestar expresar sostener relatar narrar denunciar apuntar
    ser estar tener haber hacer ir venir obtener dar tomar dejar encontrar hallar mantener correr mover viajar andar caminar conducir manejar salir llegar regresar volver entrar ingresar alcanzar cruzar atravesar pasar detener parar empezar comenzar iniciar continuar terminar finalizar acabar seguir dirigir
    llevar traer enviar poner colocar fijar quedar permanecer parar sentar yacer vivir residir trabajar servir unir sumar reunir visitar asistir acudir participar votar elegir nombrar llamar instar exigir pedir solicitar ordenar mandar instruir obligar forzar permitir ayudar apoyar respaldar proveer suministrar ofrecer recibir aceptar rechazar rehusar decidir
    prometer jurar amenazar planear planificar pretender querer necesitar intentar tratar buscar esperar temer creer pensar saber conocer entender considerar ver oír escuchar observar presenciar sentir abrir cerrar bloquear acordonar rodear cercar sellar registrar inspeccionar revisar patrullar vigilar custodiar proteger defender asegurar controlar incautar decomisar recuperar descubrir localizar ubicar identificar rastrear seguir perseguir
    escapar huir fugar evadir ocultar esconder quemar incendiar destruir dañar averiar saquear robar hurtar arrasar demoler derrumbar colapsar golpear impactar trasladar evacuar auxiliar rescatar atender hospitalizar ingresar enterrar sepultar inhumar llorar condenar repudiar lamentar deplorar criticar elogiar honrar pagar extender investigar indagar interrogar preguntar procesar juzgar sentenciar encarcelar recluir canjear intercambiar desplegar retirar retroceder avanzar
    usar utilizar emplear vestir portar cargar sembrar plantar instalar lanzar arrojar tirar botar dejar caer soplar romper cortar aumentar incrementar elevar ascender subir crecer bajar disminuir reducir exceder superar totalizar numerar incluir comprender consistir contener involucrar concernir afectar causar provocar desatar generar ocasionar originar producir resultar marcar celebrar conmemorar organizar realizar efectuar protestar marchar manifestar concentrar congregar
    ocurrir suceder acontecer registrar producir presentar estallar desencadenar intensificar recrudecer cesar reanudar sospechar presumir vincular asociar conectar pertenecer integrar conformar afiliar operar actuar delinquir perpetrar cometer ejecutar llevar adelantar desarrollar emprender completar lograr conseguir ganar perder derrotar vencer experimentar sufrir enfrentar encarar confrontar
    reubicar albergar alojar alimentar costar gastar comprar vender comerciar traficar contrabandear producir cultivar cosechar montar abordar navegar volar aterrizar despegar chocar estrellar volcar precipitar descarrilar hundir ahogar inundar sacudir azotar devastar surgir emerger aparecer parecer sonar probar demostrar resultar evolucionar formar fundar crear establecer construir reconstruir restaurar reparar firmar aprobar adoptar prohibir proscribir restringir limitar recortar levantar imponer aplicar ejercer practicar monitorear documentar contabilizar estimar calcular medir emitir imprimir difundir transmitir liberar circular compartir distribuir entregar
    oponer favorecer preferir escoger seleccionar cumplir incumplir violar infringir abusar maltratar torturar hostigar intimidar extorsionar chantajear sobornar corromper desarmar desactivar desmantelar neutralizar frustrar impedir evitar prevenir fallar fracasar suceder especificar transportar suprimir pronunciar certificar dictaminar estremecer desgarrar destrozar sepultar etiquetar calificar tildar denominar recordar reiterar subrayar enfatizar alertar insinuar percatar notar convocar despachar desalojar tropezar arrastrar empujar jalar saltar brincar gatear arrodillar alinear amarrar atar vendar esposar despojar arrojar cavar rociar acribillar
    aplastar abollar agrietar perforar congelar picar agitar despertar dormir comer beber cenar almorzar rezar orar cantar bailar jugar mirar acampar cocinar lavar pescar cazar pastar criar arrear caminar pedalear trotar expulsar derrocar destituir juramentar inaugurar postular nominar movilizar militar coordinar encabezar liderar comandar presidir gobernar administrar gestionar tramitar requerir demandar reclamar interponer presentar suspender cancelar aplazar postergar
    exhortar invitar felicitar agradecer desear soler deber poder constituir representar significar implicar suponer corresponder tocar faltar sobrar bastar existir valer merecer acercar alejar aproximar interceptar abordar descender bajar ocupar desocupar tripular viajar transitar circular recorrer rodar estacionar parquear esperar aguardar permanecer dialogar negociar acordar pactar desmovilizar reinsertar reincorporar someter legalizar imputar judicializar presumir recibir departir compartir festejar`,
  ),
  pastEndings: ["aron", "ieron"],
  governors: {
    threat: list(
      "amenazó con, amenazaron con, amenaza con, amenazan con, amenazando con, amenazado con, amenaza de, amenazas de, juró, juraron",
    ),
    plan: list(
      `planeaba, planeaban, planea, planean, planeaban atacar, pretendía, pretendían, pretende, pretenden, preparaba, preparaban, planificaba, planificaban, tenía previsto, tenían previsto, plan para, planes para,
      plan de, iba a, iban a, va a, van a, buscaba, buscaban, con el fin de, con el objetivo de, con el propósito de, a fin de, con la intención de, para, orden de, ordenó, ordenaron, exigió, exigieron, pidió, pidieron, pide, piden, exige, exigen, instó a, llamó a, se dispone a, se disponían a, listos para`,
    ),
    attempt: list(
      `intentó, intentaron, intenta, intentan, intentaba, intentaban, intentando, trató de, trataron de, trata de, tratan de, trataba de, trataban de, tratando de, intento de, tentativa de, fallido intento de, intentar, tratar de, intentaran, quiso, quisieron`,
    ),
    fear: list(
      "se teme que, se teme, temen que, teme que, temía que, temían que, temor de que, temor a que, temiendo que, riesgo de, en riesgo de, peligro de, posibilidad de, podría haber",
    ),
    claim: list(
      "afirmó haber, afirman haber, aseguró haber, aseguraron haber, dijo haber, dijeron haber, reivindicó haber",
    ),
    denied: list(
      `negó, negaron, niega, niegan, negando, negó que, negaron que, niega que, niegan que, desmintió, desmintieron, desmiente, desmienten, desmintió que, rechazó que, descartó que, descartaron que, descarta, descartan, descarta que, descartando, descartó, descartaron, es falso que, no es cierto que, falso que, desestimó`,
    ),
    not: list(
      `no se tiene reporte de, no se tienen reportes de, no hay reporte de, no hay reportes de, sin reporte de, no se reporta, no se registra, no se han reportado, no se han registrado, no hay constancia de, no se tuvo reporte de, no se informó de, no se informó sobre, no se conocen, no se reportó, no se registró, no se reportaron, no se registraron, descarta la existencia de, dado por, dada por, dados por, dadas por, dieron por, dio por, simulacro de, simulacros de, simulacro, ensayo de, evitó, evitaron, evitar, impidió, impidieron, impedir, frustró, frustraron, frustrar, prevenir, ileso, ilesa, ilesos, ilesas, resultó ileso, resultaron ilesos, salió ileso, salieron ilesos, escapó, escaparon, estuvo a punto de, estuvieron a punto de, a punto de, en lugar de, en vez de, sin,
      no se reportan, no se reportaron, no se registran, no se registraron, no hubo, no hay, no dejó, no causó, no se conoce de, para evitar, para impedir, lejos de, sin que, logró evitar, por poco, se retractó, retiró`,
    ),
    hypothetical: list(
      "si, en caso de que, en caso de, como si, de haber, hubiera podido, podría haber sido, sería, serían",
    ),
  },
  demonymsLower: true,
  cumulative,
  separate: list(
    `en otro hecho, en otros hechos, en un hecho aparte, en hechos aparte, por separado, separado, aparte, en otra acción, en otro incidente, en un incidente aparte, en otro ataque, en otro caso, en hechos separados, en otra zona, en otro lugar, en otro punto,
    en tanto, mientras tanto, entretanto, entre tanto, por otra parte, por otro lado, de otro lado, de otra parte, en represalia, en respuesta, en venganza, otro, otra, otros, otras, segundo, segunda, tercer, tercera, cuarto, cuarta, distinto, diferente, simultáneamente, simultáneo, simultáneos,
    horas antes, horas después, días antes, un día antes, el mismo día, ese mismo día, anterior, previo, previamente, anteriormente, paralelamente, de forma paralela, en tanto que, también`,
  ),
  contexts,
  describedNouns,
  abstractNouns,
};
