import { fileURLToPath } from "node:url";
import { type Names, NO_NAMES, regionKey } from "../model/names.ts";
import { forceNames as english } from "../packs/en/people.ts";
import { forceNames as spanish } from "../packs/es/people.ts";
import { ownPlaceNames } from "./gazetteer-file.ts";
import { loadKnowledge } from "./knowledge-files.ts";

const ROOT = new URL("../../", import.meta.url);
/** How a country's forces are named, by language: as the reader makes their names. */
const FORCES = { en: english, es: spanish } as const;

/** Languages that names are known in. */
export const NAMED_LANGUAGES: readonly string[] = Object.keys(FORCES);

/**
 * What actors, forces, countries and places are called in a language, from the tables beside the program. A language
 * that names are not known in has none.
 */
export function loadNames(language: string): Names {
  if (!isNamed(language)) return NO_NAMES;
  const { actors, countries } = loadKnowledge(new URL("knowledge/", ROOT));
  const force = FORCES[language];
  const named: Record<string, string> = {};
  const places: Record<string, string> = {};
  for (const { id, names } of countries) {
    const name = names[language]?.[0];
    if (name === undefined) continue;
    places[`country:${id}`] = name;
    for (const [kind, suffix] of [
      ["state-forces", "military"],
      ["police", "police"],
    ] as const) {
      const template = force[kind];
      if (template !== undefined) named[`${id.toLowerCase()}-${suffix}`] = template.replace("{country}", name);
    }
  }
  for (const { id, name, names } of actors) named[id] = names[language] ?? name;
  for (const { id, read, names } of ownPlaceNames(fileURLToPath(ROOT))[language] ?? []) {
    places[id] = names[0];
    const country = /^(?:admin1:([A-Z]{2})|recount:([a-z]{2})-)/.exec(id);
    if (country !== null && read !== null)
      places[regionKey((country[1] ?? country[2]!).toUpperCase(), read)] = names[0];
  }
  return { actors: named, places };
}

function isNamed(language: string): language is keyof typeof FORCES {
  return Object.hasOwn(FORCES, language);
}
