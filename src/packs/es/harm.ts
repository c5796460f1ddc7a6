import type { Harm, Kind, Means } from "../../model/words.ts";
import { fold } from "../../text/fold.ts";
import type { HarmIdiom, HarmNoun, HarmState, HarmVerb } from "../../text/word-lexicon.ts";
import { actVerb } from "./verbs.ts";

type More = {
  readonly kind?: Kind;
  readonly means?: readonly Means[];
  readonly particle?: readonly string[];
  readonly object?: readonly string[];
  readonly weak?: true;
  readonly reflexive?: true;
  readonly sparesHostile?: true;
  readonly ownLoss?: true;
  readonly unless?: readonly string[];
  readonly id?: string;
  readonly of?: readonly string[];
  readonly violent?: boolean;
};

const split = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((word) => word !== "");

/** Phrases that are looked for word by word behind a verb: folded. */
const list = (words: string): readonly string[] => split(words).map(fold);

/** A verb whose object is harmed. */
function harms(
  base: string,
  harm: Harm,
  reads: readonly string[],
  ignores: readonly string[],
  more: More = {},
): HarmVerb {
  return row(base, "object", harm, reads, ignores, more);
}

/** A verb whose subject is harmed. */
function suffers(
  base: string,
  harm: Harm,
  reads: readonly string[],
  ignores: readonly string[],
  more: More = {},
): HarmVerb {
  return row(base, "subject", harm, reads, ignores, more);
}

function row(
  base: string,
  patient: HarmVerb["patient"],
  harm: Harm,
  reads: readonly string[],
  ignores: readonly string[],
  more: More,
): HarmVerb {
  const name = [base, more.reflexive ? "se" : "", more.particle?.[0] ?? more.object?.[0] ?? ""].filter(
    (part) => part !== "",
  );
  return {
    id: `es/harm/${fold(name.join("-")).replaceAll(" ", "-")}`,
    harm,
    verb: actVerb(base),
    patient,
    violent: false,
    reads,
    ignores,
    ...more,
  };
}

const SHOTS = list(
  "a tiros, a balazos, a bala, de un tiro, de un disparo, de un balazo, de varios tiros, de varios disparos, de dos tiros, de dos balazos, de dos disparos, de tres tiros, de tres balazos, de tres disparos, de cuatro tiros, de cuatro balazos, de un tiro en la cabeza, de un balazo en la cabeza, a disparos, a quemarropa, a plomo, de varios balazos, con arma de fuego, por arma de fuego, con armas de fuego",
);
const BLADES = list(
  "a puñaladas, a cuchilladas, a machetazos, a machete, a cuchillo, a hachazos, a navajazos, con arma blanca, con un cuchillo, con un machete, con machetes, de una puñalada, de varias puñaladas, de una cuchillada, por arma blanca, con un arma blanca",
);
const BLOWS = list(
  "a golpes, a palos, a pedradas, a garrotazos, a patadas, a batazos, a martillazos, a palazos, a culatazos",
);
const WOUNDS = list(
  `heridas, herida, lesiones, una herida, una lesión, heridas de bala, herida de bala, heridas graves, lesiones graves, heridas leves, lesiones leves, heridas de consideración, quemaduras, impactos de bala, un impacto de bala, un balazo, un disparo, varios disparos, disparos,
  varios impactos de bala, múltiples heridas, diversas heridas, varias heridas, serias heridas, graves heridas, heridas por esquirlas, heridas de gravedad, lesiones de gravedad, un tiro, dos disparos, tres disparos, dos balazos, tres balazos, dos impactos de bala, tres impactos de bala, una puñalada, varias puñaladas`,
);
const TO_HOSPITAL = list(
  `al hospital, a un hospital, a hospitales, a la clínica, a una clínica, al centro de salud, a un centro de salud, a un centro asistencial, a centros asistenciales, al centro asistencial, a un centro médico, a centros médicos, a un centro hospitalario, a un nosocomio, a un sanatorio, a la posta médica, a la sala de emergencias, a la unidad de cuidados intensivos,
  de urgencia al hospital, de emergencia al hospital, de urgencia, en estado grave, en helicóptero al hospital, con heridas, en un hospital, en el hospital, con heridas de bala, heridas al hospital, heridos al hospital, heridos a un hospital`,
);
const PASSIVE: Readonly<Record<string, string>> = {
  trasladar: "trasladadas",
  remitir: "remitidas",
  llevar: "llevadas",
  internar: "internadas",
  ingresar: "ingresadas",
  evacuar: "evacuadas",
  conducir: "conducidas",
};
const LIFE = list("la vida, sus vidas, su vida");

export const harmVerbs: readonly HarmVerb[] = [
  harms(
    "matar",
    "killed",
    ["Sicarios mataron a tiros a dos agentes.", "Dos agentes fueron matados a tiros."],
    ["Se mataron a tiros de risa."],
    {
      violent: true,
      particle: SHOTS,
      means: ["firearms"],
    },
  ),
  harms(
    "matar",
    "killed",
    ["Desconocidos mataron a machetazos a tres campesinos."],
    ["Nadie mató a machetazos la reforma."],
    {
      violent: true,
      particle: BLADES,
      means: ["knives"],
    },
  ),
  harms("matar", "killed", ["Una turba mató a golpes a un ladrón."], ["El calor mata a golpes de sol las plantas."], {
    violent: true,
    particle: BLOWS,
    means: ["beating"],
  }),
  harms(
    "matar",
    "killed",
    [
      "Los rebeldes mataron a seis soldados.",
      "Mataron a seis soldados en Tame.",
      "Al alcalde lo mataron en su casa.",
      "Matan a un líder social.",
    ],
    ["La comisión mató la propuesta.", "El gol mató el partido."],
  ),
  harms(
    "asesinar",
    "killed",
    [
      "Hombres armados asesinaron a dos campesinos.",
      "Fueron asesinados seis policías.",
      "Dos mujeres fueron asesinadas.",
      "Asesinan a tres comuneros.",
    ],
    ["El asesino de la novela asesina por amor al arte."],
    { violent: true },
  ),
  harms(
    "ultimar",
    "killed",
    ["Sicarios ultimaron al regidor.", "El regidor fue ultimado."],
    ["Los equipos ultiman detalles del partido."],
    {
      violent: true,
    },
  ),
  harms(
    "acribillar",
    "killed",
    ["Acribillaron a dos jóvenes.", "Un comerciante fue acribillado."],
    ["El equipo acribilló la portería."],
    {
      violent: true,
      means: ["firearms"],
    },
  ),
  harms(
    "ejecutar",
    "killed",
    ["Los guerrilleros ejecutaron a tres pobladores.", "Tres pobladores fueron ejecutados."],
    ["El alcalde ejecutó la obra."],
    {
      violent: true,
    },
  ),
  harms("fusilar", "killed", ["Los guerrilleros fusilaron a dos desertores."], ["El delantero fusiló al aire."], {
    violent: true,
    means: ["firearms"],
  }),
  harms(
    "masacrar",
    "killed",
    ["Los paramilitares masacraron a 20 campesinos.", "Veinte campesinos fueron masacrados."],
    ["El equipo masacró la defensa rival."],
    {
      violent: true,
      kind: "massacre",
    },
  ),
  harms(
    "abatir",
    "killed",
    ["El Ejército abatió a cuatro guerrilleros.", "Fueron abatidos dos delincuentes."],
    ["Abatieron los precios."],
    {
      violent: true,
      means: ["firearms"],
    },
  ),
  harms(
    "balear",
    "killed",
    ["Un policía fue baleado y murió.", "Un hombre fue baleado mortalmente."],
    ["La pared fue baleada mortalmente."],
    {
      id: "es/harm/balear-mortalmente",
      violent: true,
      particle: list("y murió, mortalmente, hasta morir, y asesinado, y muerto"),
      means: ["firearms"],
    },
  ),
  harms("herir", "killed", ["Dos agentes fueron heridos de muerte."], ["Dos agentes fueron heridos de levedad."], {
    particle: list("de muerte, mortalmente"),
  }),
  harms("decapitar", "killed", ["Los sicarios decapitaron a dos hombres."], ["Decapitaron la estatua."], {
    violent: true,
    means: ["knives"],
  }),
  harms("degollar", "killed", ["Degollaron a tres campesinos."], ["Degollaron las cabras."], {
    violent: true,
    means: ["knives"],
  }),
  harms(
    "apuñalar",
    "killed",
    ["Un joven fue apuñalado mortalmente.", "Apuñalaron hasta la muerte a un taxista."],
    ["Apuñalaron la bandera mortalmente."],
    {
      violent: true,
      particle: list("mortalmente, hasta la muerte, hasta matarlo, hasta causarle la muerte"),
      means: ["knives"],
    },
  ),
  harms("linchar", "killed", ["Los pobladores lincharon a dos ladrones."], ["Intentaron linchar a dos ladrones."], {
    violent: true,
    means: ["beating"],
  }),
  harms("estrangular", "killed", ["Dos internos fueron estrangulados."], ["La deuda estrangula la economía."], {
    violent: true,
  }),
  harms("ahorcar", "killed", ["Los secuestradores ahorcaron a un rehén."], ["La deuda ahorcó la economía."], {
    violent: true,
  }),
  harms("descuartizar", "killed", ["La banda descuartizó a tres hombres."], ["Descuartizaron la res."], {
    violent: true,
  }),
  harms("calcinar", "killed", ["Tres personas fueron calcinadas vivas."], ["Los buses quedaron calcinados."], {
    particle: list("vivo, viva, vivos, vivas"),
    means: ["arson"],
  }),
  harms(
    "quemar",
    "killed",
    ["Quemaron vivo a un ladrón.", "Dos hombres fueron quemados vivos."],
    ["Quemaron dos vehículos."],
    {
      violent: true,
      particle: list("vivo, viva, vivos, vivas"),
      means: ["arson"],
    },
  ),
  harms("liquidar", "killed", ["Los rebeldes liquidaron a dos informantes."], ["La empresa liquidó las deudas."], {
    violent: true,
  }),
  harms("aniquilar", "killed", ["La columna aniquiló a diez soldados."], ["El equipo aniquiló las dudas."], {
    violent: true,
  }),
  harms("ajusticiar", "killed", ["La guerrilla ajustició a dos informantes."], ["Nadie fue ajusticiado."], {
    violent: true,
  }),
  harms("victimar", "killed", ["Los terroristas victimaron a cuatro ronderos."], ["Nadie fue victimado."], {
    violent: true,
  }),
  harms(
    "eliminar",
    "killed",
    ["Las tropas eliminaron a tres insurgentes."],
    ["El club fue eliminado.", "Eliminaron el impuesto."],
    {
      violent: true,
      of: split(
        "insurgente, guerrillero, terrorista, rebelde, subversivo, miliciano, combatiente, yihadista, sicario, extremista, delincuente, delincuente terrorista",
      ),
    },
  ),
  harms(
    "neutralizar",
    "killed",
    ["El Ejército neutralizó a cinco guerrilleros.", "Cinco guerrilleros fueron neutralizados."],
    ["La cal neutralizó el ácido."],
    {
      weak: true,
    },
  ),
  harms(
    "dar",
    "killed",
    ["Fueron dados de baja tres guerrilleros.", "El Ejército dio de baja a dos disidentes."],
    ["El club dio de baja el contrato."],
    {
      id: "es/harm/dar-de-baja",
      violent: true,
      particle: list("de baja"),
    },
  ),
  harms("dar", "killed", ["Los sicarios dieron muerte a dos policías."], ["El torero dio muerte al toro."], {
    id: "es/harm/dar-muerte",
    violent: true,
    particle: list("muerte"),
  }),
  harms(
    "quitar",
    "killed",
    ["Los sicarios le quitaron la vida a un comerciante.", "Quitaron la vida a dos jóvenes."],
    ["Quitaron la vida útil del puente."],
    {
      id: "es/harm/quitar-la-vida",
      violent: true,
      particle: list("la vida"),
    },
  ),
  harms("arrebatar", "killed", ["Le arrebataron la vida a un maestro."], ["Le arrebataron el bolso a un maestro."], {
    id: "es/harm/arrebatar-la-vida",
    violent: true,
    particle: list("la vida"),
  }),
  suffers(
    "morir",
    "killed",
    [
      "Murieron seis soldados.",
      "Cuatro soldados murieron en el choque.",
      "Seis policías muertos dejó el ataque.",
      "En el ataque murió un niño.",
    ],
    ["La negociación murió el lunes."],
  ),
  suffers(
    "fallecer",
    "killed",
    ["Fallecieron dos de los heridos.", "Tres civiles fallecieron."],
    ["El acuerdo falleció en la comisión."],
  ),
  suffers("perecer", "killed", ["Nueve combatientes perecieron."], ["La cosecha pereció por la helada."]),
  suffers(
    "caer",
    "killed",
    ["Tres soldados cayeron en combate.", "Cayeron abatidos dos sicarios."],
    ["Los precios cayeron en marzo."],
    {
      particle: list(
        "en el combate, en un combate, en los combates, en el enfrentamiento, en un enfrentamiento, en combate, en acción, en cumplimiento del deber, en combates, abatido, abatidos, abatida, muerto, muertos",
      ),
    },
  ),
  suffers(
    "perder",
    "killed",
    ["Perdieron la vida seis personas.", "Cuatro soldados perdieron la vida."],
    ["El partido perdió la votación."],
    { object: LIFE },
  ),
  harms("perder", "killed", ["El Ejército perdió ocho hombres."], ["El partido perdió dos escaños."], {
    id: "es/harm/perder-hombres",
    ownLoss: true,
    of: split(
      "hombre, soldado, guerrillero, combatiente, efectivo, miembro, agente, policía, uniformado, integrante, militar, persona, civil, elemento",
    ),
  }),
  harms(
    "cobrar",
    "killed",
    ["La guerra se cobró 300 vidas.", "El atentado cobró nueve vidas."],
    ["El taller cobró dos servicios."],
    {
      id: "es/harm/cobrar-vidas",
      of: ["vidas", "vidas humanas"],
    },
  ),
  harms("costar", "killed", ["El asalto costó seis vidas."], ["La obra costó dos millones."], {
    id: "es/harm/costar-vidas",
    of: ["vidas", "vidas humanas"],
  }),
  harms("cegar", "killed", ["El ataque cegó cuatro vidas."], ["La luz cegó al conductor."], {
    id: "es/harm/cegar-vidas",
    of: ["vidas", "vidas humanas"],
  }),
  suffers("quitar", "killed", ["El atacante se quitó la vida."], ["El atacante se quitó la capucha."], {
    reflexive: true,
    object: list("la vida"),
  }),
  suffers("suicidar", "killed", ["El agresor se suicidó."], ["El preso intentó suicidarse."], { reflexive: true }),
  suffers("inmolar", "killed", ["Un terrorista se inmoló en el mercado."], ["El partido se inmoló en las urnas."], {
    reflexive: true,
    violent: true,
    means: ["suicide-bomb"],
  }),
  harms(
    "herir",
    "injured",
    [
      "La explosión hirió a ocho personas.",
      "Resultaron heridos dos agentes.",
      "El ataque dejó 20 heridos.",
      "Dos niñas fueron heridas.",
    ],
    ["Hirieron su orgullo."],
  ),
  harms(
    "lesionar",
    "injured",
    ["La bomba lesionó a tres policías.", "Resultaron lesionados dos civiles."],
    ["El acuerdo lesiona la economía."],
  ),
  harms("malherir", "injured", ["Dejaron malherido a un taxista."], ["El proyecto quedó malherido."]),
  harms(
    "balear",
    "killed-or-injured",
    ["Balearon a dos choferes.", "Un regidor fue baleado."],
    ["Balearon la fachada."],
    { violent: true, means: ["firearms"] },
  ),
  harms("tirotear", "killed-or-injured", ["Tirotearon a un fiscal."], ["Tirotearon la fachada."], {
    violent: true,
    means: ["firearms"],
  }),
  harms("apuñalar", "killed-or-injured", ["Apuñalaron a un estudiante."], ["Apuñalaron la bandera."], {
    violent: true,
    means: ["knives"],
  }),
  harms("acuchillar", "killed-or-injured", ["Acuchillaron a dos turistas."], ["Acuchillaron la lona."], {
    violent: true,
    means: ["knives"],
  }),
  harms("machetear", "killed-or-injured", ["Machetearon a un campesino."], ["Machetearon la maleza."], {
    violent: true,
    means: ["knives"],
  }),
  harms("golpear", "injured", ["Los encapuchados golpearon a tres estudiantes."], ["La crisis golpeó las ventas."], {
    violent: true,
    means: ["beating"],
  }),
  harms("agredir", "injured", ["Los manifestantes agredieron a dos policías."], ["Agredieron la estatua."], {
    violent: true,
    means: ["beating"],
  }),
  harms("torturar", "injured", ["Los soldados torturaron a dos detenidos y un vecino."], ["Nadie fue torturado."], {
    violent: true,
  }),
  harms("mutilar", "injured", ["La mina mutiló a dos niños."], ["Mutilaron el informe."]),
  harms(
    "rematar",
    "killed",
    ["Los sicarios remataron a dos heridos y un chofer.", "Los tres agentes fueron rematados en el piso."],
    ["El delantero remató desviado."],
    { violent: true },
  ),
  ...["trasladar", "remitir", "llevar", "internar", "ingresar", "evacuar", "conducir"].map((base) =>
    harms(
      base,
      "injured",
      [`Cuatro personas fueron ${PASSIVE[base]} al hospital.`],
      [`Nadie fue ${PASSIVE[base]!.replace(/[ao]s$/, "o")} al hospital.`],
      {
        particle: TO_HOSPITAL,
      },
    ),
  ),
  harms("hospitalizar", "injured", ["Tres personas fueron hospitalizadas."], ["Nadie fue hospitalizado."]),
  suffers("sufrir", "injured", ["Dos guardias sufrieron heridas."], ["Las exportaciones sufrieron."], {
    object: WOUNDS,
  }),
  suffers("recibir", "injured", ["Un chofer recibió un balazo."], ["El alcalde recibió una carta."], {
    object: WOUNDS,
  }),
  suffers("presentar", "injured", ["Dos agentes presentan heridas de bala."], ["El alcalde presentó un plan."], {
    object: WOUNDS,
  }),
  harms(
    "secuestrar",
    "captured",
    ["La guerrilla secuestró a dos ingenieros.", "Fueron secuestrados 11 alumnos."],
    ["El debate fue secuestrado."],
    {
      violent: true,
      kind: "kidnapping",
    },
  ),
  harms("plagiar", "captured", ["Hombres armados plagiaron a un empresario."], ["Plagiaron la tesis."], {
    violent: true,
    kind: "kidnapping",
  }),
  harms("raptar", "captured", ["Los insurgentes raptaron a tres jóvenes."], ["Raptaron el perro."], {
    violent: true,
    kind: "kidnapping",
  }),
  harms("retener", "captured", ["Los comuneros retuvieron a cuatro policías."], ["El equipo retuvo el título."]),
  harms(
    "privar",
    "captured",
    ["Hombres armados privaron de la libertad a dos choferes."],
    ["La ley priva de recursos a dos alcaldes."],
    {
      violent: true,
      particle: list("de la libertad, de su libertad, ilegalmente de la libertad, ilegalmente de su libertad"),
      kind: "kidnapping",
    },
  ),
  harms("levantar", "captured", ["Sicarios levantaron a dos jóvenes."], ["Levantaron la barricada."], {
    of: split("joven, hombre, persona, mujer, policía, agente, campesino, comerciante"),
  }),
  harms("tomar", "captured", ["Los atacantes tomaron como rehenes a seis empleados."], ["Tomaron la carretera."], {
    id: "es/harm/tomar-rehen",
    violent: true,
    particle: list("como rehenes, como rehén, de rehenes, de rehén, prisionero, prisioneros, rehenes, por rehenes"),
    kind: "kidnapping",
  }),
  harms(
    "capturar",
    "captured",
    ["La Policía capturó a tres sicarios.", "Fueron capturados tres guerrilleros."],
    ["La cámara capturó el momento."],
  ),
  harms(
    "detener",
    "captured",
    ["Los soldados detuvieron a cuatro hombres.", "Cuatro hombres fueron detenidos."],
    ["Detuvieron la obra."],
  ),
  harms("arrestar", "captured", ["La Policía arrestó a nueve sospechosos."], ["Nadie fue arrestado."]),
  harms(
    "aprehender",
    "captured",
    ["Agentes aprehendieron a dos presuntos sicarios."],
    ["Aprehendieron el cargamento."],
  ),
  harms("apresar", "captured", ["Las tropas apresaron a un cabecilla."], ["Apresaron el barco."]),
  harms("intervenir", "captured", ["La Policía intervino a dos sujetos."], ["Intervinieron la empresa."], {
    of: split("sujeto, persona, hombre, sospechoso, delincuente, extranjero, joven"),
  }),
  harms(
    "liberar",
    "freed",
    ["La guerrilla liberó a dos soldados.", "Fueron liberados nueve rehenes."],
    ["Liberaron el puente."],
  ),
  harms(
    "rescatar",
    "freed",
    ["El Gaula rescató a nueve secuestrados y un menor.", "Fue rescatado un ganadero."],
    ["Rescataron el banco."],
  ),
  harms("soltar", "freed", ["Los captores soltaron a tres rehenes."], ["Soltaron el freno."]),
  suffers("recuperar", "freed", ["Los 137 alumnos recuperaron la libertad."], ["Recuperaron la carretera."], {
    object: list("la libertad, su libertad, sus libertades"),
  }),
  suffers("escapar", "freed", ["Dos rehenes escaparon."], ["Escaparon los atacantes."], {
    of: split("rehén, cautivo, preso, recluso, reo"),
  }),
  suffers("entregar", "surrendered", ["Se entregaron diez guerrilleros."], ["Entregaron el informe."], {
    reflexive: true,
  }),
  suffers("rendir", "surrendered", ["Se rindieron cuatro rebeldes."], ["El equipo rindió bien."], { reflexive: true }),
  suffers("desmovilizar", "surrendered", ["Se desmovilizaron 300 combatientes."], ["Desmovilizaron la maquinaria."], {
    reflexive: true,
  }),
  suffers("deponer", "surrendered", ["Trescientos guerrilleros depusieron las armas."], ["Depusieron su actitud."], {
    object: list("las armas, sus armas"),
  }),
  suffers("desplazar", "displaced", ["Se desplazaron 400 pobladores."], ["Se desplazaron los atacantes en moto."], {
    reflexive: true,
    sparesHostile: true,
    of: split("poblador, persona, campesino, indígena, habitante, familia, comunero, vecino"),
  }),
  harms(
    "desplazar",
    "displaced",
    ["Los combates desplazaron a 3.000 personas.", "Unas 3.000 personas fueron desplazadas."],
    ["El carbón fue desplazado por el gas."],
  ),
  harms("evacuar", "displaced", ["Evacuaron a 200 vecinos."], ["Evacuaron el edificio."]),
  suffers(
    "desaparecer",
    "missing",
    ["Desaparecieron tres estudiantes.", "Hay siete soldados desaparecidos."],
    ["Desapareció el sol."],
  ),
];

const noun = (
  id: string,
  harm: Harm,
  nouns: string,
  takes: HarmNoun["takes"],
  violent: boolean,
  reads: readonly string[],
  ignores: readonly string[],
  kind?: Kind,
): HarmNoun => ({
  id: `es/harm/noun-${id}`,
  harm,
  nouns: nouns.split(", "),
  takes,
  violent,
  reads,
  ignores,
  ...(kind === undefined ? {} : { kind }),
});

export const harmNouns: readonly HarmNoun[] = [
  noun(
    "muerte",
    "killed",
    "muerte, muertes, fallecimiento, deceso, decesos, fallecimientos",
    ["of", "counted", "value"],
    false,
    ["El ataque causó la muerte de dos soldados.", "El atentado causó 12 muertes."],
    ["Le espera la pena de muerte."],
  ),
  noun(
    "cifra",
    "killed",
    "número de muertos, cifra de muertos, número de fallecidos, cifra de fallecidos, balance de muertos, saldo de muertos, número de víctimas mortales, cifra de víctimas mortales, número de víctimas fatales, cifra de víctimas fatales, cuenta de muertos, cantidad de muertos, número de asesinados, total de muertos, cifra de personas fallecidas, número de personas fallecidas, número de personas muertas, cifra de personas muertas, número de personas asesinadas, cifra de personas asesinadas, saldo de víctimas, balance de víctimas, número de reclusos muertos, número de policías muertos, número de soldados muertos, saldo mortal, cifra mortal, cifra de víctimas, número de víctimas, número de decesos",
    ["toll"],
    false,
    ["El número de muertos subió a 14.", "La cifra de muertos se elevó a 14."],
    ["El número de muertos no se conoce."],
  ),
  noun(
    "los-muertos",
    "killed",
    "los muertos, los fallecidos, las víctimas mortales, las víctimas fatales, los asesinados, los decesos",
    ["value"],
    false,
    ["Los muertos suben a 14.", "Suben a 116 los muertos."],
    ["Los muertos fueron sepultados."],
  ),
  noun(
    "los-heridos",
    "injured",
    "los heridos, los lesionados",
    ["value"],
    false,
    ["Los heridos ascienden a 14.", "Suben a 20 los heridos."],
    ["Los heridos fueron atendidos."],
  ),
  noun(
    "heridos",
    "injured",
    "número de heridos, cifra de heridos, número de lesionados, cifra de lesionados",
    ["toll"],
    false,
    ["El número de heridos subió a 14."],
    ["El número de heridos no se conoce."],
  ),
  noun(
    "asesinato",
    "killed",
    "asesinato, asesinatos, homicidio, homicidios, crimen, crímenes, ejecución, ejecuciones, magnicidio, feminicidio, feminicidios, linchamiento",
    ["of", "counted"],
    true,
    ["Condenó el asesinato de dos sacerdotes."],
    ["El asesinato es un delito."],
  ),
  noun(
    "masacre",
    "killed",
    "masacre, matanza",
    ["of"],
    true,
    ["Condenó la masacre de ocho campesinos."],
    ["La masacre fue evitada."],
    "massacre",
  ),
  noun(
    "perdida",
    "killed",
    "pérdida",
    ["of"],
    false,
    ["El choque causó la pérdida de cuatro soldados."],
    ["La pérdida de ingresos dolió."],
  ),
  noun(
    "cadaver",
    "killed",
    "cadáver, cadáveres, cuerpos, cuerpo, cuerpos sin vida",
    ["counted"],
    false,
    ["Hallaron seis cadáveres."],
    ["No hallaron cadáveres."],
  ),
  noun(
    "baja",
    "killed-or-injured",
    "bajas",
    ["counted"],
    false,
    ["El Ejército sufrió 20 bajas."],
    ["Hubo bajas de precios."],
  ),
  noun(
    "secuestro",
    "captured",
    "secuestro, secuestros, plagio, plagios, rapto, captura, capturas, detención, detenciones, arresto, arrestos, retención, aprehensión",
    ["of", "counted"],
    true,
    ["Se denunció el secuestro de dos monjas."],
    ["La captura del momento gustó."],
  ),
  noun(
    "desaparicion",
    "missing",
    "desaparición, desapariciones",
    ["of"],
    false,
    ["Denuncian la desaparición de 43 estudiantes."],
    ["La desaparición de las abejas preocupa."],
  ),
  noun(
    "liberacion",
    "freed",
    "liberación, rescate",
    ["of"],
    false,
    ["Se anunció la liberación de 12 rehenes."],
    ["La liberación de precios avanza."],
  ),
  noun(
    "entrega",
    "surrendered",
    "entrega, desmovilización, rendición",
    ["of"],
    false,
    ["Se informó la desmovilización de 15 guerrilleros."],
    ["La rendición de cuentas avanza."],
  ),
  noun(
    "desplazamiento",
    "displaced",
    "desplazamiento, desplazamiento forzado",
    ["of"],
    false,
    ["El ataque causó el desplazamiento de 300 familias y 20 campesinos."],
    ["El desplazamiento de la línea es lento."],
  ),
];

export const harmStates: readonly HarmState[] = [
  {
    id: "es/harm/entre-los-muertos",
    harm: "killed",
    breakdown: true,
    words: [
      "entre los muertos",
      "entre las víctimas mortales",
      "entre los fallecidos",
      "entre los asesinados",
      "entre las víctimas fatales",
    ],
    reads: ["Tres niños estaban entre los muertos."],
    ignores: ["Ningún niño estaba entre los muertos."],
  },
  {
    id: "es/harm/entre-los-heridos",
    harm: "injured",
    breakdown: true,
    words: ["entre los heridos", "entre los lesionados"],
    reads: ["Dos niños estaban entre los heridos."],
    ignores: ["Ningún niño estaba entre los heridos."],
  },
  {
    id: "es/harm/sin-vida",
    harm: "killed",
    words: ["sin vida", "mortales", "fatales", "mortal", "fatal", "occisos"],
    reads: [
      "El ataque dejó seis víctimas mortales.",
      "Fueron hallados sin vida dos hombres.",
      "Un maestro fue encontrado sin vida.",
    ],
    ignores: ["La plaza quedó sin vida nocturna."],
  },
  {
    id: "es/harm/estado-grave",
    harm: "injured",
    words: [
      "en estado grave",
      "en estado crítico",
      "en estado de gravedad",
      "en grave estado",
      "de gravedad",
      "en cuidados intensivos",
      "en terapia intensiva",
      "en condición crítica",
      "en estado delicado",
    ],
    reads: ["Dos policías están en estado grave."],
    ignores: ["Las finanzas están en estado crítico."],
  },
  {
    id: "es/harm/desaparecido",
    harm: "missing",
    words: ["en paradero desconocido", "sin paradero conocido"],
    reads: ["Tres soldados están en paradero desconocido."],
    ignores: ["El cuadro está en paradero desconocido."],
  },
  {
    id: "es/harm/cautivo",
    harm: "captured",
    words: ["en cautiverio", "en poder de la guerrilla", "en calidad de rehenes", "como rehenes"],
    reads: ["Dos ingenieros siguen en cautiverio."],
    ignores: ["El oso nació en cautiverio."],
  },
  {
    id: "es/harm/sin-hogar",
    harm: "displaced",
    words: ["sin hogar", "en situación de desplazamiento"],
    reads: ["El ataque dejó 300 personas sin hogar."],
    ignores: ["El albergue atiende a perros sin hogar."],
  },
];

/** Phrases that end in a preposition stand with its contraction as well. */
const contracted = (phrases: string): readonly string[] =>
  phrases
    .trim()
    .split(/\s*[,\n]\s*/)
    .flatMap((phrase) => (/ (de|a)$/.test(phrase) ? [phrase, `${phrase}l`] : [phrase]));

export const harmIdioms: readonly HarmIdiom[] = [
  {
    id: "es/harm/cobro-la-vida",
    harm: "killed",
    before: contracted(
      "cobró la vida de, cobraron la vida de, cobra la vida de, cobrando la vida de, cobrado la vida de, segó la vida de, segaron la vida de, cegó la vida de, cegaron la vida de, acabó con la vida de, acabaron con la vida de, acabando con la vida de, acabar con la vida de, terminó con la vida de, terminaron con la vida de, costó la vida a, le costó la vida a, costaron la vida a, cobró las vidas de, acaba con la vida de, puso fin a la vida de, pusieron fin a la vida de, quitó la vida a, les quitó la vida a, cuesta la vida a",
    ),
    violent: false,
    reads: ["El ataque cobró la vida de nueve personas.", "La explosión costó la vida a tres soldados."],
    ignores: ["La niebla por poco costó la vida a nadie."],
  },
  {
    id: "es/harm/cuerpos-de",
    harm: "killed",
    before: contracted(
      "cuerpos de, cuerpo de, cadáveres de, cadáver de, cuerpos sin vida de, cuerpo sin vida de, restos de, restos mortales de, cuerpos mutilados de, cuerpos baleados de, cuerpos calcinados de, cuerpos acribillados de",
    ),
    violent: false,
    reads: ["Hallaron los cuerpos de tres campesinos."],
    ignores: ["Los restos de la muralla son viejos."],
  },
  {
    id: "es/harm/los-muertos-son",
    breakdown: true,
    harm: "killed",
    before: [
      "los muertos son",
      "los fallecidos son",
      "las víctimas son",
      "las víctimas fueron",
      "los muertos fueron identificados como",
      "los fallecidos fueron identificados como",
      "las víctimas fueron identificadas como",
      "la víctima fue identificada como",
      "entre los muertos hay",
      "entre los muertos figuran",
      "entre los muertos figura",
      "entre los muertos se encuentran",
      "entre los muertos se encuentra",
      "entre los muertos están",
      "entre los muertos está",
      "entre los fallecidos hay",
      "entre los fallecidos figuran",
      "entre los fallecidos está",
      "entre los fallecidos están",
      "entre las víctimas hay",
      "entre las víctimas figuran",
      "entre las víctimas está",
      "entre las víctimas están",
      "entre las víctimas mortales hay",
      "entre las víctimas mortales figuran",
      "entre las víctimas se encuentran",
      "los occisos fueron identificados como",
      "los asesinados son",
      "los uniformados asesinados son",
    ],
    violent: false,
    reads: ["Entre los muertos hay dos soldados."],
    ignores: ["Los muertos son enterrados."],
  },
  {
    id: "es/harm/los-heridos-son",
    breakdown: true,
    harm: "injured",
    before: [
      "los heridos son",
      "los heridos fueron identificados como",
      "entre los heridos hay",
      "entre los heridos figuran",
      "entre los heridos está",
      "entre los heridos están",
      "entre los heridos se encuentran",
      "entre los lesionados hay",
    ],
    violent: false,
    reads: ["Entre los heridos hay dos soldados."],
    ignores: ["Los heridos son atendidos."],
  },
];
