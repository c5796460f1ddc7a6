import { link } from "../src/link/index.ts";
import { exactly } from "../src/model/quantity.ts";
import type { EventMention, Reading, Where } from "../src/model/reading.ts";

/**
 * Links a synthetic stream of N and of 2N reports and prints mentions per second and time(2N)/time(N). 1 to 40 reports
 * an incident, most have one or two; towns, words and actors by Zipf's law, as in real streams. `node bench/link-speed.ts [N]`
 */
const N = Number(process.argv[2] ?? 10_000);

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

/** `days`: over how many days the stream runs; it grows with the number, as a ledger does. */
export function stream(count: number, seed = 1): readonly Reading[] {
  const next = chance(seed);
  const readings: Reading[] = [];
  const days = Math.max(30, count / 150);
  while (readings.length < count) {
    const reports = Math.min(40, Math.ceil(1 / (1 - next()) ** 0.7));
    const town = ranked(next, 20_000);
    const day = Math.floor(next() * days);
    const killed = Math.floor(1 / (1 - next()));
    const group = ranked(next, 300);
    const own = Array.from({ length: 12 }, () => wordAt(20_000 + Math.floor(next() * 200_000)));
    const base = Array.from({ length: 120 }, () => wordAt(ranked(next, 20_000)));
    for (let r = 0; r < reports && readings.length < count; r++) {
      const words: string[] = [];
      for (let i = 0; i < 250; i++) {
        const roll = next();
        if (roll < 0.08) words.push(capital(own[Math.floor(next() * own.length)]!));
        else words.push(roll < 0.3 ? base[Math.floor(next() * base.length)]! : wordAt(ranked(next, 20_000)));
        if (i % 17 === 16) words[words.length - 1] += ".";
      }
      const late = Math.floor(next() * 3);
      readings.push(
        report(`s${readings.length}`, words.join(" "), {
          town,
          day,
          late,
          killed: killed + Math.floor(next() * 2),
          group,
        }),
      );
    }
  }
  return readings;
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
    readonly town: number;
    readonly day: number;
    readonly late: number;
    readonly killed: number;
    readonly group: number;
  },
): Reading {
  const harms = { killed: null, injured: null, captured: null, missing: null };
  const event: EventMention = {
    id: "e1",
    role: "news",
    kind: town % 3 === 0 ? "battle" : "attack",
    domain: "political",
    codes: { acled: ["Battles", "Armed clash"], ucdp: 1, plover: "ASSAULT" },
    means: ["firearms"],
    circumstance: [],
    trigger: { ...NOTHING, quote: "attack" },
    when: { ...NOTHING, start: dayAt(day), end: dayAt(day + 1), precision: "day", basis: "stated", words: "" },
    country: `C${town % 40}`,
    where: [placeAt(town)],
    sides: [
      {
        ...NOTHING,
        ...harms,
        actor: `Group ${group}`,
        actorId: `g${group}`,
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

function placeAt(town: number): Where {
  const next = chance(town + 7);
  const spot = { latitude: next() * 100 - 40, longitude: next() * 200 - 90, radiusKm: 3 };
  return {
    ...NOTHING,
    ...spot,
    name: capital(wordAt(300_000 + town)),
    kind: "settlement",
    admin1: `A${town % 400}`,
    country: `C${town % 40}`,
    id: `t${town}`,
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

function timed(readings: readonly Reading[]): number {
  const before = process.cpuUsage();
  const { events } = link(readings, { pairs: "none" });
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const mentions = readings.length;
  console.log(
    `${mentions} mentions, ${events.length} events, ${seconds.toFixed(2)} s of processor time, ${Math.round(mentions / seconds)} a second`,
  );
  return seconds;
}

if (import.meta.main) {
  timed(stream(2_000, 9));
  const [once, twice] = [stream(N), stream(2 * N)];
  console.log(`time(2N)/time(N) = ${(timed(twice) / timed(once)).toFixed(2)}`);
}
