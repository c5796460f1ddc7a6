import type { SideKind } from "../../model/words.ts";
import type { PersonNoun } from "../../text/word-lexicon.ts";

export const personNouns: readonly PersonNoun[] = [];
export const sideModifiers: Readonly<Record<string, SideKind>> = {};
export const titles: Readonly<Record<string, SideKind>> = {};
export const aliasMarks: readonly string[] = ["alias"];

/** How state bodies of a country are named in records. */
export const forceNames: Readonly<Partial<Record<SideKind, string>>> = {
  "state-forces": "Fuerzas Militares de {country}",
  police: "Policía de {country}",
  officials: "Gobierno de {country}",
};

/** Names of sides that no register lists, per kind. */
export const plainSideNames: Readonly<Record<SideKind, string>> = {
  "state-forces": "fuerzas estatales",
  police: "policía",
  "armed-group": "grupo armado",
  communal: "grupo comunal",
  civilians: "civiles",
  officials: "autoridades",
  media: "periodistas",
  unidentified: "sin identificar",
  other: "otros",
};
