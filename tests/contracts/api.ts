import { localGate } from "../../src/api/gate.ts";
import type { Work } from "../../src/api/route.ts";
import type { PlaceFound } from "../../src/api/wire.ts";
import { loadNames } from "../../src/cli/names.ts";
import { POLITE, politeFetcher } from "../../src/jobs/download/polite.ts";
import { importWork, matchingWork } from "../../src/jobs/import.ts";
import { type Queue, startQueue } from "../../src/jobs/queue.ts";
import type { Store } from "../../src/store/store.ts";
import { sampleReading } from "./sample.ts";

export const TOKEN = "a token of the tests";
export const GATE = localGate("tests", "ana");
export const IDLE: Queue = { poke: () => undefined, stop: async () => undefined };

/** A world in which reports are read by hand: "N people ... attack" is an attack with N dead. */
export const WORK: Work = {
  now: () => new Date().toISOString(),
  successions: async () => new Map(),
  names: loadNames,
  places: async (name) => (name === "Putis" ? [PUTIS] : []),
  fetch: politeFetcher({ ...POLITE, gapMs: 0, backOffMs: 0, tries: 1, allowed: new Set() }),
  read: async (report) => {
    const toll = /(\d+) people/.exec(report.text);
    if (toll === null || !report.text.includes("attack")) return sampleReading(report, null);
    return sampleReading(report, {
      trigger: "attack",
      toll: toll[0],
      killed: Number(toll[1]),
      day: report.publishedAt ?? "2024-04-03",
    });
  },
};

const PUTIS: PlaceFound = {
  ...{ id: "own:putis", name: "Putis", kind: "settlement", country: "PE", admin1: "Ayacucho" },
  ...{ latitude: -12.68, longitude: -74.38, radiusKm: 3, population: 100 },
};

export function queueOf(store: Store): Queue {
  return startQueue(store, { import: importWork(store, WORK), matching: matchingWork(store, WORK) }, WORK.now);
}
