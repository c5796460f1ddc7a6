import type { Kind } from "../../model/words.ts";
import { fold } from "../../text/fold.ts";
import type { BlameRule, EventTrigger } from "../../text/word-lexicon.ts";
import { actVerb } from "./verbs.ts";

type More = Partial<
  Pick<
    EventTrigger,
    "both" | "strength" | "means" | "circumstance" | "instrument" | "particle" | "object" | "reflexive"
  >
>;

const list = (words: string): readonly string[] => (words === "" ? [] : words.trim().split(/\s*[,\n]\s*/));

/** `nouns`: every number and gender that is used; `base`: the infinitive, or nothing. */
function trigger(
  kind: Kind,
  nouns: string,
  base: string,
  reads: readonly string[],
  ignores: readonly string[],
  more: More = {},
): EventTrigger {
  const { particle } = more;
  const name =
    list(nouns)[0] || [base, more.reflexive ? "se" : "", particle?.[0] ?? ""].filter((part) => part !== "").join("-");
  return {
    id: `es/event/${fold(name).replaceAll(" ", "-")}`,
    kind,
    nouns: list(nouns),
    verb: base === "" ? null : actVerb(base),
    both: false,
    strength: 2,
    reads,
    ignores,
    ...more,
    ...(particle === undefined ? {} : { particle: particle.map(fold) }),
    ...(more.object === undefined ? {} : { object: more.object.map(fold) }),
  };
}

/** What is dealt to somebody, and what is thrown at him. */
const PELTS = list(
  "disparos, disparo, balazos, balazo, tiros, tiro, puñaladas, puñalada, machetazos, cuchilladas, impactos de bala, golpes",
);
const THROWN = list(
  "granada, granadas, artefacto explosivo, artefactos explosivos, explosivo, explosivos, bomba, bombas, petardo, petardos, carga explosiva, cargas explosivas, cilindros bomba, dinamita",
);

/** Words that tell of an incident, with the kind they tell by themselves. The incident's kind is settled by all of them and by who took part. */
export const eventTriggers: readonly EventTrigger[] = [
  trigger(
    "battle",
    "enfrentamiento, enfrentamientos, enfrentamiento armado, enfrentamientos armados, combate armado, choque armado, choques armados, refriega, encuentro armado, confrontación armada, confrontaciones armadas",
    "",
    ["Un enfrentamiento dejó cuatro muertos.", "Hubo un enfrentamiento entre soldados y guerrilleros."],
    ["El enfrentamiento verbal de los diputados siguió."],
    { both: true, strength: 3 },
  ),
  trigger(
    "battle",
    "",
    "enfrentar",
    ["Soldados se enfrentaron con rebeldes.", "Se enfrentaron soldados y guerrilleros."],
    ["El alcalde enfrentó la sequía."],
    {
      both: true,
      strength: 3,
      reflexive: true,
    },
  ),
  trigger("battle", "", "enfrentar", ["La patrulla enfrentó a los guerrilleros."], ["El país enfrenta la sequía."], {
    both: true,
    strength: 1,
  }),
  trigger(
    "attack",
    "tiroteo, tiroteos, balacera, balaceras, abaleo, balacero",
    "",
    ["Un tiroteo dejó tres muertos."],
    ["No se reportó ninguna balacera."],
    { both: true, strength: 3, means: ["firearms"] },
  ),
  trigger(
    "attack",
    "fusil de asalto, fusiles de asalto, rifle de asalto, rifles de asalto, arma de asalto, armas de asalto",
    "",
    ["Un hombre mató a dos vecinos con un fusil de asalto."],
    ["No hallaron ningún fusil de asalto."],
    { strength: 1, means: ["firearms"] },
  ),
  trigger(
    "battle",
    "intercambio de disparos, intercambio de balas, intercambio de fuego, intercambio de tiros, cruce de disparos, fuego cruzado, cruce de fuego",
    "",
    ["Un intercambio de disparos dejó tres muertos."],
    ["No se reportó ningún cruce de disparos."],
    { both: true, strength: 3, means: ["firearms"] },
  ),
  trigger(
    "battle",
    "combate, combates, hostilidades, escaramuza, escaramuzas, contacto armado, confrontación, confrontaciones",
    "combatir",
    ["Los combates dejaron nueve muertos."],
    ["El combate a la pobreza sigue."],
    { both: true, strength: 2 },
  ),
  trigger(
    "battle",
    "choque, choques",
    "",
    ["Un choque entre manifestantes y policías dejó dos muertos."],
    ["No hubo ningún choque."],
    {
      both: true,
      strength: 1,
    },
  ),
  trigger("battle", "", "chocar", ["Una patrulla militar chocó con los guerrilleros."], ["Dos buses chocaron."], {
    both: true,
    strength: 1,
  }),
  trigger(
    "battle",
    "",
    "intercambiar",
    ["Los sicarios intercambiaron disparos con la Policía."],
    ["Intercambiaron ideas con la Policía."],
    {
      both: true,
      strength: 3,
      particle: ["disparos", "fuego", "tiros", "balas"],
      means: ["firearms"],
    },
  ),
  trigger(
    "battle",
    "emboscada, emboscadas, celada",
    "emboscar",
    ["Los rebeldes emboscaron un convoy militar.", "Murieron cinco en una emboscada."],
    ["La emboscada política fracasó."],
    {
      strength: 3,
      circumstance: ["ambush"],
    },
  ),
  trigger(
    "battle",
    "ofensiva, contraofensiva, asedio, toma guerrillera, toma de la población, incursión guerrillera, incursión subversiva, incursión terrorista",
    "",
    ["La incursión guerrillera dejó seis policías muertos."],
    ["La ofensiva diplomática sigue."],
    { strength: 2 },
  ),
  trigger(
    "battle",
    "hostigamiento, hostigamientos",
    "hostigar",
    ["Guerrilleros hostigaron la estación de policía.", "Un hostigamiento dejó dos policías heridos."],
    ["El hostigamiento laboral es delito."],
    { strength: 2 },
  ),
  trigger(
    "attack",
    "ataque, ataques, asalto, asaltos, atentado, atentados, arremetida, ataque armado, ataques armados, ataque a tiros, ataque terrorista, ataques terroristas, atentado terrorista, atentados terroristas, acción terrorista, acción armada, acciones armadas, acción subversiva, acción guerrillera, agresión, agresiones, incursión, incursión armada, incursiones, embestida, acto terrorista, actos terroristas, ataque guerrillero, ataque sicarial, atentado sicarial, acción criminal, acción violenta, hecho violento, hechos violentos, hecho de sangre, hecho sangriento",
    "atacar",
    ["Hombres armados atacaron una aldea.", "El ataque dejó diez muertos."],
    ["Atacó la política."],
    { strength: 2 },
  ),
  trigger("attack", "", "asaltar", ["Guerrilleros asaltaron un puesto militar."], ["Intentaron asaltar el banco."], {
    strength: 2,
  }),
  trigger(
    "attack",
    "",
    "arremeter",
    ["Hombres armados arremetieron contra los comuneros."],
    ["El senador arremetió contra la reforma."],
    { strength: 2 },
  ),
  trigger(
    "attack",
    "",
    "atentar",
    ["Desconocidos atentaron contra el fiscal."],
    ["La ley atenta contra la economía."],
    { strength: 2 },
  ),
  trigger("attack", "", "agredir", ["Encapuchados agredieron a los policías."], ["Agredió la estatua."], {
    strength: 1,
  }),
  trigger(
    "attack",
    "",
    "irrumpir",
    ["Hombres armados irrumpieron en una vivienda."],
    ["Intentaron irrumpir en la casa."],
    {
      strength: 2,
      circumstance: ["raid"],
    },
  ),
  trigger(
    "attack",
    "",
    "ingresar",
    ["Sicarios ingresaron a la fuerza a una casa."],
    ["Ingresaron al mercado laboral."],
    {
      strength: 2,
      particle: ["a la fuerza", "violentamente", "por la fuerza"],
      circumstance: ["raid"],
    },
  ),
  trigger("attack", "", "abrir", ["Sicarios abrieron fuego contra un bus."], ["La tienda abrió temprano."], {
    strength: 3,
    particle: ["fuego"],
    means: ["firearms"],
  }),
  trigger(
    "attack",
    "",
    "disparar",
    ["Los sicarios dispararon contra dos policías.", "Les dispararon en la puerta."],
    ["La sequía disparó los precios."],
    {
      strength: 2,
      means: ["firearms"],
    },
  ),
  trigger(
    "attack",
    "ráfaga, ráfagas, ráfagas de fusil, ráfaga de fusil, lluvia de balas, disparos, detonaciones",
    "ametrallar",
    ["Ametrallaron la casa del alcalde.", "Las ráfagas de fusil mataron a dos niños."],
    ["Ninguna ráfaga fue escuchada."],
    {
      strength: 2,
      means: ["firearms"],
    },
  ),
  trigger(
    "attack",
    "ataque con arma blanca, ataque con cuchillo, apuñalamiento, apuñalamientos, ataque a machete, riña con arma blanca",
    "",
    ["Un ataque con arma blanca dejó dos muertos."],
    ["Evitaron un apuñalamiento."],
    {
      strength: 3,
      means: ["knives"],
    },
  ),
  trigger(
    "attack",
    "atropello masivo, atropellamiento masivo, embestida con vehículo",
    "",
    ["Un atropello masivo dejó cinco muertos."],
    ["Evitaron un atropello masivo."],
    {
      strength: 3,
      means: ["vehicle"],
    },
  ),
  trigger(
    "attack",
    "quema de vehículos, quema de buses, incendio provocado, quema de maquinaria, quema de casas, quema de viviendas",
    "incendiar",
    ["Encapuchados incendiaron tres buses."],
    ["La frase incendió las redes."],
    {
      strength: 2,
      means: ["arson"],
    },
  ),
  trigger("attack", "", "quemar", ["Guerrilleros quemaron dos vehículos."], ["No quemaron la sopa."], {
    strength: 2,
    means: ["arson"],
  }),
  trigger(
    "attack",
    "",
    "propinar",
    ["Los sicarios le propinaron cuatro disparos."],
    ["Le propinaron una goleada al rival."],
    {
      strength: 2,
      object: PELTS,
      means: ["firearms"],
    },
  ),
  trigger("attack", "", "asestar", ["Le asestaron tres puñaladas."], ["Asestó un golpe a la inflación."], {
    strength: 2,
    object: PELTS,
  }),
  trigger(
    "attack",
    "",
    "lanzar",
    ["Encapuchados lanzaron una granada contra una panadería."],
    ["Lanzaron una campaña."],
    {
      strength: 2,
      object: THROWN,
      means: ["explosives"],
    },
  ),
  trigger(
    "attack",
    "",
    "arrojar",
    ["Desconocidos arrojaron una granada contra un bar."],
    ["Arrojaron flores al río."],
    {
      strength: 2,
      object: THROWN,
      means: ["explosives"],
    },
  ),
  trigger(
    "attack",
    "violencia, hecho, hechos, derramamiento de sangre",
    "",
    ["La violencia dejó nueve muertos."],
    ["La violencia doméstica preocupa."],
    { strength: 1 },
  ),
  trigger(
    "attack",
    "linchamiento, linchamientos, turba",
    "linchar",
    ["Dos hombres murieron en un linchamiento."],
    ["La Policía evitó un linchamiento."],
    { strength: 3 },
  ),
  trigger(
    "attack",
    "motín carcelario, motín, amotinamiento, reyerta carcelaria, riña en la cárcel, masacre carcelaria, motines",
    "amotinar",
    ["Un motín carcelario dejó diez muertos."],
    ["Evitaron un motín."],
    {
      strength: 3,
      circumstance: ["prison"],
    },
  ),
  trigger(
    "attack",
    "riña, reyerta, pelea, riñas, gresca",
    "",
    ["Una riña dejó dos muertos."],
    ["Una pelea de gallos fue suspendida."],
    { strength: 1 },
  ),
  trigger(
    "bombing",
    "explosión, explosiones, atentado con bomba, atentado explosivo, atentado dinamitero, ataque con explosivos, ataque con bomba, ataque dinamitero, detonación, ataques con explosivos, atentados con explosivos, atentado con explosivos, atentados dinamiteros, voladura, voladuras, bombazo, bombazos, estallido, ataque con granada, atentado con carro bomba, atentado con coche bomba",
    "",
    ["Una explosión dejó nueve soldados muertos."],
    ["Se descartó una explosión de gas."],
    { strength: 2, means: ["explosives"] },
  ),
  trigger(
    "bombing",
    "atentado suicida, ataque suicida, atentados suicidas, ataques suicidas",
    "",
    ["Un atentado suicida dejó 30 muertos."],
    ["Evitaron un atentado suicida."],
    {
      strength: 3,
      means: ["suicide-bomb"],
    },
  ),
  trigger(
    "bombing",
    "bomba, bombas, coche bomba, coches bomba, carro bomba, carros bomba, camión bomba, moto bomba, motobomba explosiva, artefacto explosivo, artefactos explosivos, artefacto explosivo improvisado, artefactos explosivos improvisados, carga explosiva, cargas explosivas, explosivo, explosivos, dinamita, cilindro bomba, cilindros bomba, petardo, petardos, paquete bomba, carta bomba, burro bomba, bicicleta bomba, casa bomba, bomba casera, papa bomba, papas bomba, artefacto, carga de dinamita, cargas de dinamita, tatuco, tatucos, burrobomba, volqueta bomba",
    "",
    ["Un coche bomba estalló frente al juzgado."],
    ["No había ninguna bomba en el hotel."],
    { strength: 2, means: ["explosives"], instrument: true },
  ),
  trigger(
    "bombing",
    "mina antipersonal, minas antipersonal, mina antipersona, minas antipersona, campo minado, mina terrestre, minas terrestres, mina quiebrapata",
    "",
    ["Una mina antipersonal mató a tres soldados."],
    ["No quedaba ninguna mina antipersonal."],
    {
      strength: 2,
      means: ["landmine"],
      instrument: true,
    },
  ),
  trigger(
    "bombing",
    "ataque con granadas, granadazo, lanzamiento de granada, granada, granadas",
    "",
    ["Una granada hirió a seis personas."],
    ["No se reportó ningún granadazo."],
    {
      strength: 2,
      means: ["grenade"],
      instrument: true,
    },
  ),
  trigger("bombing", "", "dinamitar", ["Guerrilleros dinamitaron una torre."], ["La frase dinamitó el acuerdo."], {
    strength: 3,
    means: ["explosives"],
  }),
  trigger(
    "bombing",
    "",
    "detonar",
    ["Los sicarios detonaron una carga.", "Detonaron un explosivo contra la comisaría."],
    ["La crisis detonó la protesta."],
    {
      strength: 2,
      means: ["explosives"],
    },
  ),
  trigger("bombing", "", "explotar", ["Un artefacto explotó cerca del banco."], ["Las ventas explotaron."], {
    strength: 2,
    means: ["explosives"],
    instrument: true,
  }),
  trigger("bombing", "", "estallar", ["Estalló un carro bomba en Cali."], ["Las ventas estallaron."], {
    strength: 2,
    means: ["explosives"],
    instrument: true,
  }),
  trigger("bombing", "", "volar", ["Los guerrilleros volaron un oleoducto."], ["El avión voló."], {
    strength: 2,
    particle: [
      "un oleoducto",
      "el oleoducto",
      "un puente",
      "el puente",
      "una torre",
      "dos torres",
      "tres torres",
      "varias torres",
      "un tramo",
    ],
    means: ["explosives"],
  }),
  trigger(
    "air_or_drone_strike",
    "bombardeo aéreo, bombardeos aéreos, ataque aéreo, ataques aéreos, raid aéreo, incursión aérea, ametrallamiento aéreo",
    "",
    ["Un bombardeo aéreo mató a ocho guerrilleros."],
    ["Hubo un simulacro de ataque aéreo."],
    { strength: 3, means: ["airstrike"] },
  ),
  trigger(
    "air_or_drone_strike",
    "ataque con dron, ataque con drones, ataques con drones, ataques con dron, dron explosivo, drones explosivos, dron kamikaze, drones kamikaze",
    "",
    ["Un ataque con dron mató a dos soldados."],
    ["Hubo un simulacro de ataque con dron."],
    {
      strength: 3,
      means: ["drone"],
    },
  ),
  trigger(
    "air_or_drone_strike",
    "bombardeo, bombardeos",
    "bombardear",
    ["El Ejército bombardeó un campamento guerrillero."],
    ["Lo bombardearon a preguntas."],
    { strength: 2 },
  ),
  trigger(
    "shelling",
    "ataque con mortero, ataque con morteros, fuego de artillería, ataque con cohetes, lanzamiento de cohetes, ataque con misiles, fuego de mortero, disparos de mortero, cañoneo, ataque de artillería, ataque con cilindros",
    "cañonear",
    ["Un ataque con morteros mató a cuatro vecinos."],
    ["Evitaron un ataque con morteros."],
    {
      strength: 3,
      means: ["artillery"],
    },
  ),
  trigger(
    "assassination",
    "magnicidio, sicariato, asesinato selectivo, asesinatos selectivos, ataque de sicarios, atentado de sicarios, ajusticiamiento, ajuste de cuentas",
    "",
    ["Un ataque de sicarios mató al alcalde."],
    ["Evitaron un magnicidio."],
    {
      strength: 3,
    },
  ),
  trigger(
    "attack",
    "asesinato, asesinatos, homicidio, homicidios, crimen, crímenes, ejecución, ejecuciones, múltiple homicidio, doble homicidio, triple homicidio, doble asesinato, triple asesinato, homicidio múltiple, doble crimen, triple crimen, feminicidio",
    "",
    ["El asesinato de dos sacerdotes fue condenado."],
    ["La tasa de homicidios cayó."],
    { strength: 2 },
  ),
  trigger(
    "kidnapping",
    "secuestro, secuestros, plagio, plagios, rapto, raptos, toma de rehenes, retención ilegal, levantón, levantones, secuestro masivo, privación ilegal de la libertad",
    "secuestrar",
    ["El secuestro de 11 alumnos fue denunciado.", "Secuestraron a dos ingenieros."],
    ["Evitaron un secuestro."],
    {
      strength: 3,
    },
  ),
  trigger("kidnapping", "", "plagiar", ["Hombres armados plagiaron a un ganadero."], ["Plagió la tesis."], {
    strength: 3,
  }),
  trigger("kidnapping", "", "tomar", ["Tomaron como rehenes a seis empleados."], ["Tomaron la carretera."], {
    strength: 3,
    particle: ["como rehenes", "como rehén", "de rehenes", "de rehén", "rehenes", "por rehenes"],
  }),
  trigger(
    "arrest_or_raid",
    "allanamiento, allanamientos, cateo, cateos, redada, redadas, operativo policial, operativo de captura, diligencia de allanamiento, operación policial, megaoperativo, operativo antidrogas",
    "allanar",
    ["Un allanamiento dejó nueve detenidos."],
    ["No hubo ningún allanamiento."],
    { strength: 2, circumstance: ["raid"] },
  ),
  trigger(
    "arrest_or_raid",
    "captura, capturas, arresto, arrestos, detención, detenciones, aprehensión, aprehensiones",
    "capturar",
    ["La Policía capturó a nueve sospechosos."],
    ["La cámara capturó el momento."],
    { strength: 1 },
  ),
  trigger("arrest_or_raid", "", "detener", ["La Policía detuvo a 20 personas."], ["Detuvieron la obra."], {
    strength: 1,
  }),
  trigger(
    "arrest_or_raid",
    "",
    "arrestar",
    ["Agentes arrestaron a dos sicarios."],
    ["Intentaron arrestar a dos sicarios."],
    { strength: 1 },
  ),
  trigger(
    "riot_or_protest",
    "disturbio, disturbios, protesta violenta, protestas violentas, estallido social, saqueos, asonada, asonadas, choques con la policía, desmanes, revuelta",
    "",
    ["Los disturbios dejaron cuatro muertos."],
    ["No hubo ningún disturbio."],
    { strength: 2 },
  ),
  trigger(
    "riot_or_protest",
    "protesta, protestas, manifestación, manifestaciones, marcha, marchas, bloqueo, bloqueos, plantón, paro, cacerolazo, paro nacional, movilización, movilizaciones",
    "",
    ["La protesta dejó dos muertos.", "La Policía dispersó una protesta."],
    ["Presentó su protesta."],
    {
      strength: 1,
      circumstance: ["protest"],
    },
  ),
  trigger(
    "massacre",
    "masacre, masacres, matanza, matanzas, carnicería, asesinato colectivo, multicrimen, asesinato múltiple",
    "masacrar",
    ["La masacre dejó 20 muertos."],
    ["Se evitó una masacre."],
    { strength: 3 },
  ),
  trigger(
    "massacre",
    "fosa clandestina, fosas clandestinas, fosa común",
    "",
    ["Hallaron once cuerpos en una fosa clandestina."],
    ["No hallaron ninguna fosa clandestina."],
    { strength: 2 },
  ),
  trigger(
    "sexual_violence",
    "violación, violaciones sexuales, violación sexual, violación grupal, abuso sexual, abusos sexuales, agresión sexual, agresiones sexuales, violencia sexual",
    "violar",
    ["Soldados violaron a tres mujeres."],
    ["Violó la Constitución."],
    { strength: 2 },
  ),
  trigger(
    "sabotage",
    "sabotaje, sabotajes, atentado al oleoducto, atentado contra el oleoducto, ataque al oleoducto",
    "sabotear",
    ["Los rebeldes sabotearon un oleoducto."],
    ["Saboteó la negociación."],
    { strength: 2 },
  ),
  trigger(
    "attack",
    "incidente, incidentes, suceso, sucesos, acción, acciones, acto, tragedia, episodio, baño de sangre",
    "",
    ["El incidente dejó dos muertos."],
    ["No hubo ningún incidente."],
    { strength: 1 },
  ),
  trigger(
    "battle",
    "operación militar, operaciones militares, operativo militar, operación, operaciones, operativo, operativos, operación ofensiva, patrullaje, labores de patrullaje, operación contraterrorista, operación contrasubversiva, operación antiterrorista, retén ilegal, paro armado",
    "",
    ["Dos rebeldes murieron en una operación militar."],
    ["La operación de rodilla salió bien."],
    { strength: 1 },
  ),
];

/** Who did it, said apart from the deed. */
export const blames: readonly BlameRule[] = [
  {
    id: "es/blame/responsabilidad",
    phrases: list(
      "se atribuyó, se atribuyeron, se adjudicó, se adjudicaron, reivindicó, reivindicaron, reivindica, reivindican, se atribuye, se atribuyen, se adjudica, asumió la responsabilidad, asumió la autoría, asumieron la autoría, se responsabilizó, se responsabilizaron, reconoció la autoría, reconoció su responsabilidad, ha reivindicado, se ha atribuido, se ha adjudicado, admitió la autoría, confesó la autoría",
    ),
    names: "subject",
    suspected: false,
    reads: ["La guerrilla reivindicó el ataque.", "Los rebeldes se atribuyeron el atentado."],
    ignores: ["Ningún grupo reivindicó el ataque."],
  },
  {
    id: "es/blame/atribuido",
    phrases: list(
      "atribuido a, atribuida a, atribuidos a, atribuidas a, atribuido al, atribuida al, atribuidos al, atribuyó el ataque a, atribuyó el ataque al, atribuyó el atentado a, atribuyó el atentado al, atribuyeron el ataque a, atribuyeron el ataque al, atribuyó el hecho a, atribuyó a, atribuyó al, atribuyeron a, atribuyeron al, atribuyen a, atribuyen al, atribuye a, atribuye al, atribuye el hecho a, atribuye el ataque a, señaló a, señaló al, señalan a, señalan al, señalaron a, señalaron al, señalan como responsable a, señalan como responsable al, señalan como responsables a, señaló como responsable al, señaló como responsables al, señalaron como responsable a, señalaron como responsables a, responsabilizan a, responsabilizan al, responsabiliza a, responsabiliza al, culpan a, culpan al, culpa a, culpa al, acusan a, acusan al, acusa a, acusa al, sindican a, sindicaron a, sindicaron al, a quienes se atribuye, responsabilizó a, responsabilizó al, responsabilizaron a, responsabilizaron al, acusó a, acusó al, acusaron a, acusaron al, culpó a, culpó al, culparon a, culparon al, señaló como autores a, señaló como responsables a, señaló como responsable a, obra de, adjudicado a, sindicó a, sindicó al, habría sido obra de, imputó a",
    ),
    names: "after",
    suspected: true,
    reads: ["La Policía acusó a los guerrilleros.", "El ataque fue atribuido a los guerrilleros."],
    ignores: ["La sequía es obra de nadie."],
  },
  {
    id: "es/blame/por",
    phrases: list(
      "perpetrado por, perpetrada por, perpetrados por, perpetradas por, cometido por, cometida por, cometidos por, cometidas por, realizado por, realizada por, ejecutado por, ejecutada por, a manos de, en manos de, protagonizado por, protagonizada por, lanzado por, lanzada por, reivindicado por, reivindicada por, llevado a cabo por, activado por, activada por, detonado por, accionado por, instalado por, instalada por, instalados por, instaladas por, propiciado por, por parte de, dirigido por, ordenado por",
    ),
    names: "after",
    suspected: false,
    needsDeed: true,
    reads: ["El ataque fue perpetrado por guerrilleros."],
    ignores: ["La encuesta fue realizada por estudiantes."],
  },
  {
    id: "es/blame/sospecha",
    phrases: list(
      "estaría detrás del ataque, estarían detrás del ataque, estaría detrás de, estarían detrás de, estaría detrás del, estarían detrás del, sería el responsable, serían los responsables, serían responsables, sería responsable, serían los autores, sería el autor, está detrás del ataque, están detrás del ataque, estarían involucrados, es el principal sospechoso, son los principales sospechosos, habrían sido los autores, serían los autores materiales, serían integrantes del, son señalados como autores",
    ),
    names: "subject",
    suspected: true,
    reads: ["Los guerrilleros estarían detrás del ataque."],
    ignores: ["La envidia estaría detrás del ataque."],
  },
];
