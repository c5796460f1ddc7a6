import type { Work } from "../../api/route.ts";
import type { Fetcher } from "../../jobs/download/polite.ts";
import type { Names } from "../../model/names.ts";
import type { Engine } from "../engine.ts";
import type { Host } from "../host.ts";
import { loadNames, NAMED_LANGUAGES } from "../names.ts";
import { readReport } from "../read-sources.ts";
import { now, successions } from "./ledger.ts";

/** Places listed under one name at most. */
const PLACES = 50;

/** What a server needs to do its work; the reader is loaded when first something is to be read. */
export function workOf(host: Host, allowed: ReadonlySet<string>): Work {
  let engine: Promise<Engine> | null = null;
  const loaded = () => {
    engine ??= host.engine([]);
    return engine;
  };
  let fetcher: Fetcher | null = null;
  let grown: Promise<ReadonlyMap<string, string>> | null = null;
  return {
    now,
    successions: () => {
      grown ??= successions();
      return grown;
    },
    read: async (report) => readReport(await loaded(), report),
    names: once(loadNames),
    places: async (name, country) => {
      const found = (await loaded()).placesNamed(name);
      return found
        .filter((place) => country === null || place.country === country)
        .toSorted((a, b) => b.population - a.population)
        .slice(0, PLACES);
    },
    fetch: async (address, known) => {
      if (fetcher === null) {
        const { POLITE, politeFetcher } = await import("../../jobs/download/polite.ts");
        fetcher = politeFetcher({ ...POLITE, allowed });
      }
      return await fetcher(address, known);
    },
  };
}

/** Each language's tables are read once. */
function once(load: (language: string) => Names): (language: string) => Names {
  const loaded = new Map<string, Names>();
  return (language) => {
    const names = loaded.get(language) ?? load(language);
    // Whatever else is asked for has no names, and is not kept.
    if (NAMED_LANGUAGES.includes(language)) loaded.set(language, names);
    return names;
  };
}
