import type { Circumstance, Kind, Means, SideHarm, SideKind } from "./words.ts";

/** The closed words of a reading in Spanish, as screens and reasons tell them. */
export const KINDS_ES: Readonly<Record<Kind, string>> = {
  battle: "combate",
  attack: "ataque",
  bombing: "atentado con explosivos",
  air_or_drone_strike: "ataque aéreo o con drones",
  shelling: "bombardeo con artillería o misiles",
  assassination: "asesinato selectivo",
  kidnapping: "secuestro",
  arrest_or_raid: "detención o redada",
  riot_or_protest: "disturbio o protesta",
  massacre: "masacre",
  sexual_violence: "violencia sexual",
  sabotage: "sabotaje",
  other: "otro",
};

export const SIDE_KINDS_ES: Readonly<Record<SideKind, string>> = {
  "state-forces": "fuerzas del Estado",
  police: "policía",
  "armed-group": "grupo armado",
  communal: "grupo comunitario",
  civilians: "civiles",
  officials: "autoridades",
  media: "prensa",
  unidentified: "sin identificar",
  other: "otros",
};

export const MEANS_ES: Readonly<Record<Means, string>> = {
  firearms: "armas de fuego",
  explosives: "explosivos",
  ied: "bomba improvisada",
  landmine: "mina",
  grenade: "granada",
  "suicide-bomb": "atentado suicida",
  "car-bomb": "coche bomba",
  artillery: "artillería",
  rockets: "cohetes",
  airstrike: "bombardeo aéreo",
  drone: "dron",
  knives: "arma blanca",
  arson: "incendio provocado",
  vehicle: "vehículo",
  chemical: "arma química",
  beating: "golpes",
};

export const CIRCUMSTANCES_ES: Readonly<Record<Circumstance, string>> = {
  ambush: "emboscada",
  patrol: "patrulla",
  raid: "redada",
  checkpoint: "puesto de control",
  convoy: "convoy",
  house: "vivienda",
  market: "mercado",
  worship: "lugar de culto",
  school: "centro educativo",
  hospital: "hospital",
  road: "carretera",
  prison: "cárcel",
  base: "base",
  village: "aldea",
  protest: "protesta",
  "capture-operation": "operativo de captura",
  crossfire: "fuego cruzado",
};

export const SIDE_HARMS_ES: Readonly<Record<SideHarm, string>> = {
  killed: "muertos",
  injured: "heridos",
  captured: "capturados",
  missing: "desaparecidos",
};
