import { readFileSync } from "node:fs";
import type { Gazetteer } from "../extract/places/gazetteer.ts";
import { placeKey } from "../extract/places/place-key.ts";
import { type PlacesOf, placesOf } from "../extract/places/places-of.ts";
import { createReader } from "../extract/reader.ts";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { LanguagePack } from "../text/pack.ts";
import { toProse } from "../text/prose.ts";
import type { Engine } from "./engine.ts";
import { loadGazetteer } from "./gazetteer-file.ts";
import { loadKnowledge } from "./knowledge-files.ts";
import { type LedgerPlaces, withLedgerPlaces } from "./ledger-places.ts";
import { loadPacks } from "./pack-files.ts";
import { LANGUAGES, packOf } from "./packs.ts";
import type { PlaceRow } from "./schema/places.ts";

const ROOT = new URL("../../", import.meta.url);

/**
 * The reader with the knowledge that lies beside the program, and with what the TSV files `packs` add (paths below
 * `cwd`). A language's tables are compiled when it is first read. Throws what `loadPacks` throws.
 */
export function openReader({
  packs = [],
  cwd = ".",
  places = null,
}: {
  readonly packs?: readonly string[];
  readonly cwd?: string;
  readonly places?: LedgerPlaces | null;
} = {}): Engine {
  const { version } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")) as { readonly version: string };
  // what was read with a ledger's own places is told apart from what was read without
  const reading = places === null ? version : `${version} with places ${places.name}`;
  const more = loadPacks(packs, cwd);
  const known = loadKnowledge(new URL("knowledge/", ROOT));
  const actors = [...known.actors, ...more.actors];
  const { countries } = known;
  const gazetteer = withLedgerPlaces(loadGazetteer(ROOT, countries, [...more.places, ...(places?.own ?? [])]), places);
  const readers = new Map<string, (report: Report) => Reading>();
  const finders = new Map<string, PlacesOf>();
  return {
    version: `recount ${version}`,
    languages: LANGUAGES,
    successions: new Map(
      actors.flatMap(({ id, successorOf }) => (successorOf === null ? [] : [[id, successorOf] as const])),
    ),
    read: (report) => {
      const pack = packOf(report.language);
      const read = once(readers, pack, () => createReader({ pack, countries, actors, gazetteer, version: reading }));
      return read(report);
    },
    placesNamed: (name) =>
      gazetteer
        .find(placeKey(name))
        .map(({ names: _, admin2: __, admin1, ...place }) => ({ ...place, admin1: unitName(gazetteer, admin1) })),
    places: (report, mentions) => {
      const pack = packOf(report.language);
      const find = once(finders, pack, () => placesOf(gazetteer, pack.places, countries));
      return findPlaces(find, pack, report, mentions);
    },
  };
}

/** Name of a first-order unit by its id. */
function unitName(gazetteer: Gazetteer, id: string | null): string | null {
  if (id === null) return null;
  const row = gazetteer.unit(id);
  return row === -1 ? id : gazetteer.place(row).name;
}

function findPlaces(
  find: PlacesOf,
  pack: LanguagePack,
  report: Report,
  mentions: readonly Span[] | null,
): readonly (PlaceRow | null)[] {
  const rows = find(toProse(report, pack.abbreviations), mentions, report.country);
  // Its kind is that of a Place, one of the contract's; the row's type says no more than string.
  return rows as readonly (PlaceRow | null)[];
}

function once<T>(made: Map<string, T>, { language }: LanguagePack, make: () => T): T {
  let one = made.get(language);
  if (one === undefined) {
    one = make();
    made.set(language, one);
  }
  return one;
}
