import type { Circumstance, Means } from "../../model/words.ts";
import type { Sign } from "../../text/word-lexicon.ts";

const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== "");

/** Words that name the means, wherever they stand in the incident's sentences. */
export const meansWords: Readonly<Record<Means, readonly string[]>> = {
  firearms: list(
    `arma de fuego, armas de fuego, pistola, pistolas, revólver, fusil, fusiles, ametralladora, ametralladoras, subametralladora, escopeta, escopetas, rifle, rifles, arma larga, armas largas, arma corta, ak-47, fusil ak-47, r-15, disparo, disparos, disparó, dispararon, dispararle, disparando, tiros, a tiros, a balazos, balazo, balazos, balas, bala, a bala, tiroteo, tiroteos, balacera, balaceras, abaleo, ráfaga, ráfagas,
    impactos de bala, impacto de bala, heridas de bala, herida de bala, proyectil, proyectiles, casquillos, abrieron fuego, abrió fuego, abriendo fuego, acribillado, acribillados, acribillada, acribillaron, baleado, baleados, baleada, balearon, ametrallaron, ametrallado, ametrallamiento, a quemarropa, gatillero, gatilleros, pistolero, pistoleros, francotirador, francotiradores, tiro de gracia, tirotearon, fusilados, fusilaron, intercambio de disparos, perdigones, armas automáticas, armas de grueso calibre, munición real`,
  ),
  explosives: list(
    `explosivo, explosivos, dinamita, bomba, bombas, artefacto explosivo, artefactos explosivos, carga explosiva, cargas explosivas, tnt, anfo, indugel, pentolita, petardo, petardos, bombazo, bombazos, explosión, detonó, detonaron, dinamitaron, dinamitado, paquete bomba, carta bomba`,
  ),
  ied: list(
    `artefacto explosivo improvisado, artefactos explosivos improvisados, bomba casera, bombas caseras, explosivo improvisado, explosivos improvisados, cilindro bomba, cilindros bomba, artefacto explosivo, artefactos explosivos, artefacto de fabricación casera, burro bomba, bicicleta bomba, casa bomba, papas bomba, carga explosiva, cargas explosivas, artefacto artesanal, explosivo artesanal, animal bomba, bomba lapa, trampa explosiva`,
  ),
  landmine: list(
    `mina antipersonal, minas antipersonal, mina antipersona, minas antipersona, minas antipersonales, mina antipersonales, campo minado, campos minados, mina terrestre, minas terrestres, mina quiebrapata, minas quiebrapata, pisó una mina, pisaron una mina, quiebrapatas, munición sin explotar, mina artesanal, minas artesanales`,
  ),
  grenade: list(
    "granada, granadas, granada de fragmentación, granadas de fragmentación, granada de mano, granadazo, lanzaron una granada",
  ),
  "suicide-bomb": list(
    "atacante suicida, terrorista suicida, atentado suicida, ataque suicida, bomba suicida, chaleco explosivo, cinturón explosivo, cinturón de explosivos, chaleco bomba, se inmoló, se hizo estallar, se hizo explotar, se hicieron estallar, kamikazes, ataques suicidas, atentados suicidas, conductor suicida",
  ),
  "car-bomb": list(
    "coche bomba, coches bomba, carro bomba, carros bomba, camión bomba, camiones bomba, vehículo bomba, moto bomba, motobomba explosiva, camioneta bomba, volqueta bomba, furgoneta bomba, cargado de explosivos, cargada de explosivos, cargado con explosivos, cargada con explosivos, auto bomba, carrobomba, cochebomba, taxi bomba, vehículo cargado de explosivos",
  ),
  artillery: list(
    "artillería, mortero, morteros, obús, obuses, cañonazos, proyectiles de artillería, proyectil de mortero, granada de mortero, granadas de mortero, fuego de artillería, bombardeo de artillería, tanque, tanques, ametrallamiento de artillería",
  ),
  rockets: list(
    "cohete, cohetes, misil, misiles, lanzacohetes, rpg, rpg-7, rocket, rockets, lanzagranadas, bazuca, bazuka, instalaza, misil balístico, misiles balísticos, tatuco, tatucos, rampla, ramplas, rampa de lanzamiento",
  ),
  airstrike: list(
    "bombardeo aéreo, bombardeos aéreos, ataque aéreo, ataques aéreos, aviones de combate, avión de combate, cazabombarderos, caza bombardero, aviones militares, fuerza aérea bombardeó, bombardeó, bombardearon, bombardeo, bombardeos, helicóptero artillado, helicópteros artillados, avión fantasma, incursión aérea, aviones de guerra, raid aéreo",
  ),
  drone: list(
    "dron, drones, dron explosivo, drones explosivos, aeronave no tripulada, aeronaves no tripuladas, vehículo aéreo no tripulado, dron kamikaze, drones kamikaze, ataque con dron, ataque con drones",
  ),
  knives: list(
    `cuchillo, cuchillos, machete, machetes, arma blanca, armas blancas, navaja, navajas, puñal, puñales, puñalada, puñaladas, cuchillada, cuchilladas, machetazos, machetazo, hacha, hachas, hachazos, apuñalado, apuñalada, apuñalados, apuñaló, apuñalaron, apuñalamiento, acuchillado, acuchilló, degollado, degollados, degollada, degollaron, decapitado, decapitados, decapitaron, arma punzocortante, armas punzocortantes, arma cortopunzante, armas cortopunzantes, objeto punzocortante,
    lanzas, flechas, arma punzante, navajazos, navajazo, catana, daga`,
  ),
  arson: list(
    `prendieron fuego, prendió fuego, incendiaron, incendió, incendiado, incendiados, incendiadas, incendiada, quemaron, quemó, quemados vivos, quemado vivo, quemada viva, quema de vehículos, quema de buses, quema, bombas molotov, bomba molotov, cóctel molotov, cócteles molotov, molotov, incendio provocado, calcinaron, incineraron, incinerados, incinerado, incineró, bomba incendiaria, bombas incendiarias, le prendieron fuego, rociaron con gasolina, fueron quemados, fueron incendiados, fueron incendiadas, fue incendiado, fue incendiada, incendiar, quemando, gasolina`,
  ),
  vehicle: list(
    "embistió a, embistió contra la multitud, arrolló a, atropelló a la multitud, lanzó su vehículo contra, lanzó el vehículo contra, atropello masivo, atropellamiento masivo, furgoneta contra, camión contra la multitud, arrolló con su vehículo, embistió con su vehículo",
  ),
  chemical: list(
    "arma química, armas químicas, cloro, gas sarín, sarín, gas mostaza, ataque químico, agente nervioso, gas venenoso",
  ),
  beating: list(
    "golpeado, golpeados, golpeada, golpearon, golpeó, a golpes, golpiza, palos, a palos, piedras, a pedradas, pedradas, garrotes, garrotazos, bates, linchado, linchados, lincharon, linchamiento, linchamientos, molido a golpes, bolillos, culatazos, lapidado, lapidaron, a patadas, paliza, tubos, bate",
  ),
};

/** Words that name the circumstance. */
export const circumstanceWords: Readonly<Record<Circumstance, readonly string[]>> = {
  ambush: list("emboscada, emboscadas, emboscó, emboscaron, emboscado, emboscados, celada, emboscar"),
  patrol: list(
    "patrulla, patrullas, patrullaje, patrullajes, patrullaba, patrullaban, patrullando, patrullar, recorrido de vigilancia, labores de vigilancia, recorridos de vigilancia, ronda",
  ),
  raid: list(
    "allanamiento, allanamientos, allanó, allanaron, irrumpió, irrumpieron, irrumpir, cateo, redada, incursionaron, incursionó, ingresaron a la fuerza",
  ),
  checkpoint: list(
    "retén, retenes, puesto de control, puestos de control, control policial, retén ilegal, retén militar, barricada, barricadas, filtro de seguridad, garita, caseta de vigilancia, peaje",
  ),
  convoy: list("convoy, caravana, columna de vehículos, comitiva, convoyes, columna militar"),
  house: list(
    "casa, casas, vivienda, viviendas, domicilio, residencia, hogar, apartamento, departamento, finca, inmueble, choza, rancho",
  ),
  market: list(
    "mercado, mercados, plaza de mercado, centro comercial, tianguis, feria, supermercado, abasto, central de abastos",
  ),
  worship: list(
    "iglesia, templo, mezquita, sinagoga, catedral, capilla, parroquia, misa, culto, fieles, feligreses, monasterio, convento, seminario",
  ),
  school: list(
    "escuela, escuelas, colegio, colegios, universidad, instituto, liceo, campus, aula, jardín infantil, normal rural, plantel, preparatoria, secundaria",
  ),
  hospital: list(
    "hospital, hospitales, clínica, centro de salud, puesto de salud, centro de rehabilitación, ambulancia, posta médica",
  ),
  road: list(
    "carretera, carreteras, vía, autopista, camino, ruta, trocha, calle, avenida, panamericana, troncal, km, kilómetro, autovía",
  ),
  prison: list(
    "cárcel, cárceles, prisión, penal, penitenciaría, penitenciario, reclusorio, centro penitenciario, centro de reclusión, cereso, cefereso, centro carcelario, calabozo, calabozos",
  ),
  base: list(
    "base militar, base, cuartel, cuarteles, puesto militar, estación de policía, subestación de policía, comisaría, puesto policial, campamento, guarnición, destacamento, batallón, casa cuartel, base contraterrorista, comandancia, cai",
  ),
  village: list(
    "aldea, aldeas, vereda, veredas, caserío, caseríos, pueblo, poblado, comunidad, comunidades, corregimiento, centro poblado, ranchería, anexo, resguardo, ejido, cantón, caseríos, parcialidad",
  ),
  protest: list(
    "protesta, protestas, manifestación, manifestaciones, manifestantes, manifestante, marcha, plantón, paro nacional, bloqueo, bloqueos, bloqueo de carretera, bloqueo de vías, disturbio, disturbios, huelguistas, cacerolazo, movilización, concentración, mitin, toma de carretera, barricadas, barristas",
  ),
  "capture-operation": list(
    "operación para capturar, operativo para capturar, operación de captura, operativo de captura, operación para detener, orden de captura, órdenes de captura, orden de aprehensión, órdenes de aprehensión, intento de captura, para capturar a, operativo para detener, con el fin de capturar, búsqueda de",
  ),
  crossfire: list(
    "fuego cruzado, bala perdida, balas perdidas, cruce de disparos, en medio del fuego, en medio de los combates, en medio de la balacera",
  ),
};

/** Words by which the codes of other codebooks, and the domain, are told apart. */
export const signWords: Readonly<Record<Sign, readonly string[]>> = {
  takeover: list(
    "tomó el control de, tomaron el control de, tomaron el control, tomó el control, se tomaron la población, se tomó la población, se tomaron el pueblo, se tomó el pueblo, se tomaron el municipio, ocuparon la población, ocuparon el pueblo, se apoderaron de, se apoderó de, capturaron la base, tomaron la base, tomaron la ciudad, conquistaron, cayó en manos de, izaron su bandera, toma guerrillera, toma de la población",
  ),
  retaking: list(
    "recuperaron el control, recuperó el control, retomaron el control, retomó el control, retomaron, recapturaron, reconquistaron, liberaron la ciudad, liberaron el pueblo, expulsaron a los rebeldes, expulsaron a los guerrilleros, recuperaron la ciudad, recuperaron la base",
  ),
  looting: list(
    "saquearon, saqueo, saqueos, saqueó, saqueado, saqueados, saqueadores, vandalizaron, robaron ganado, hurtaron ganado, arrasaron, destruyeron viviendas, quemaron casas, quemaron viviendas, incendiaron viviendas, incendiaron casas, desvalijaron",
  ),
  mob: list(
    "turba, linchado, linchados, linchada, linchamiento, linchamientos, lincharon, pobladores enardecidos, vecinos enardecidos, multitud enardecida, justicia por mano propia, justicia por propia mano, barras bravas, barristas, comuneros enardecidos, muchedumbre, hinchas",
  ),
  "crowd-control": list(
    "gas lacrimógeno, gases lacrimógenos, bombas lacrimógenas, balas de goma, perdigones, cañones de agua, tanqueta, tanquetas lanzaagua, dispersaron, dispersó, dispersar, antidisturbios, antimotines, esmad, granaderos, aturdidoras, pistolas de balines, carro hidrante, guanaco",
  ),
  crime: list(
    `banda, bandas, pandilla, pandillas, pandillero, pandilleros, mara, maras, mareros, cartel, cártel, carteles, cárteles, droga, drogas, narcotráfico, narcotraficante, narcotraficantes, narco, narcos, sicario, sicarios, sicariato, sicarial, mafia, robo, robar, asalto a mano armada, asaltantes, ladrón, ladrones, hurto, rescate de, extorsión, extorsiones, extorsionistas, extorsionadores, crimen organizado, delincuencia organizada, delincuentes, delincuente, microtráfico, contrabando, ajuste de cuentas, criminal, criminales, vacuna, vacunas, cobro de piso, derecho de piso, jefe de plaza, huachicol, narcomenudeo, banda criminal, estructura criminal, levantón, cocaína, marihuana, gatilleros, pistoleros, clan del golfo, tren de aragua`,
  ),
  quarrel: list(
    "marido, esposo, exesposo, esposa, exesposa, novio, exnovio, novia, exnovia, pareja sentimental, expareja, conviviente, exconviviente, violencia intrafamiliar, violencia doméstica, violencia de género, feminicidio, feminicida, celos, riña, discusión, pelea, ebrio, ebrios, borracho, en estado de ebriedad, embriaguez, su padre, su madre, su hermano, su hijo, su hija, padrastro, cuñado, disputa familiar, problemas familiares, exempleado, compañero de clase, trastornos mentales, problemas mentales, rencillas, venganza personal, líos de tierras",
  ),
};
