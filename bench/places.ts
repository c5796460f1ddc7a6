import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadGazetteer } from "../src/cli/gazetteer-file.ts";
import { loadKnowledge } from "../src/cli/knowledge-files.ts";
import { openReader } from "../src/cli/open-reader.ts";
import type { Gazetteer } from "../src/extract/places/gazetteer.ts";
import type { Country } from "../src/model/knowledge.ts";
import { fold } from "../src/text/fold.ts";
import { codedSpots, type SpotScore, shootingSpots } from "./incident-places.ts";
import { linesOf } from "./lines.ts";
import { MEASURES } from "./measures.ts";
import { SETS } from "./sets/index.ts";
import { type GeoItem, markedIn, type PlacePrediction, placePredictor } from "./sets/place-predictor.ts";

/** Marks set for this project: share of marked names within 161 km, F of finding; null = none set. */
const GEO = [
  { set: "lgl", within: 92, find: 80 },
  { set: "trnews", within: 94, find: 85 },
  { set: "geowebnews", within: 95, find: null },
  { set: "geovirus", within: null, find: 88 },
] as const;
const COUNTRY_MARK = 98;

/**
 * All that is measured of places. `npm run bench:places -- DIR`, the folder of the public sets; without it only what
 * needs none: opening, memory, look-ups.
 */
function main([dir]: readonly string[]): void {
  printOpening();
  if (dir === undefined) {
    console.log("no folder of public sets was named: only the gazetteer was measured");
    return;
  }
  const root = new URL("../", import.meta.url);
  const { countries } = loadKnowledge(new URL("knowledge", root));
  const gazetteer = loadGazetteer(root, countries);
  const absent: string[] = [];
  console.log("\ngiven the marked names       within 161 km       country        names found: P     R     F");
  for (const mark of GEO) {
    const file = join(dir, "geo", `${mark.set}.dev.jsonl`);
    if (existsSync(file)) printGeo(mark, file, join(dir, "score_places.mjs"), gazetteer, countries);
    else absent.push(file);
  }
  console.log("\nthe incident's place            right   of items   incident read   161 km   first-order unit");
  const reader = openReader();
  const spots = [
    ["gva", "articles: city or 15 km", 85, () => shootingSpots(join(dir, "gva"), reader, gazetteer)],
    ["acled", "notes: location or 15 km", 95, () => codedSpots(join(dir, "acled"), reader, gazetteer)],
  ] as const;
  for (const [set, what, reach, measure] of spots) {
    if (existsSync(join(dir, set))) printSpots(`${set}, ${what}`, measure(), reach);
    else absent.push(join(dir, set));
  }
  if (existsSync(join(dir, "muc4"))) printLocations(dir);
  else absent.push(join(dir, "muc4"));
  for (const file of absent) console.log(`not measured, for it is not there: ${file}`);
}

/** Opening in a process of its own, so that nothing is warm and the memory is the gazetteer's alone. */
function printOpening(): void {
  const run = spawnSync(process.execPath, ["--expose-gc", new URL("gazetteer-cost.ts", import.meta.url).pathname], {
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  console.log(run.stdout.trimEnd());
}

function printGeo(
  { set, within, find }: (typeof GEO)[number],
  file: string,
  scorer: string,
  gazetteer: Gazetteer,
  countries: readonly Country[],
): void {
  const folder = mkdtempSync(join(tmpdir(), "recount-places-"));
  try {
    const predict = placePredictor();
    const items = linesOf<GeoItem>(file);
    const resolved = items.map((item) => predict(item, true));
    const found = items.map((item) => predict(item, false));
    const paths = [resolved, found].map((lines, i) => {
      const path = join(folder, `${i}.jsonl`);
      writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
      return path;
    });
    const run = spawnSync(process.execPath, [scorer, file, ...paths], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    const told = JSON.parse(run.stdout) as {
      readonly acc161: number;
      readonly find: { readonly P: number; readonly R: number; readonly F: number };
    };
    const { P, R, F } = told.find;
    const share = countryShare(items, resolved, gazetteer, countries);
    console.log(
      `${set.padEnd(28)} ${figure(told.acc161)} (reach ${within ?? " –"})  ${figure(share)} (reach ${COUNTRY_MARK})` +
        `        ${figure(P)} ${figure(R)} ${figure(F)} (reach ${find ?? "–"})`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Percent of marked names put into the right country: the coder's where he named it, else that of the nearest town
 * within 60 km of his coordinates. Names of no country (seas, continents) are left out.
 */
function countryShare(
  items: readonly GeoItem[],
  resolved: readonly PlacePrediction[],
  gazetteer: Gazetteer,
  countries: readonly Country[],
): number {
  const ids = new Map(
    countries.flatMap(({ id, names }) =>
      Object.values(names)
        .flat()
        .map((name) => [fold(name), id] as const),
    ),
  );
  let [right, all] = [0, 0];
  items.forEach((item, at) => {
    markedIn(item).forEach(({ lat, lon, country }, i) => {
      const [near] = country == null ? gazetteer.near(lat!, lon!, 1, 60) : [];
      const truth = country == null ? (near?.place.country ?? null) : (ids.get(fold(country)) ?? null);
      if (truth === null) return;
      all++;
      if (resolved[at]!.places[i]?.country === truth) right++;
    });
  });
  return (100 * right) / all;
}

function printSpots(what: string, { items, read, right, within, unit }: SpotScore, reach: number): void {
  const of = (count: number, total: number) => figure((100 * count) / total);
  console.log(
    `${what.padEnd(30)} ${of(right, read)} (reach ${reach})   ${of(right, items)}        ${of(read, items)}       ${of(within, read)}     ${of(unit, read)}`,
  );
}

/** The location slot of the Message Understanding Conferences, by their scorer. */
function printLocations(dir: string): void {
  const measure = MEASURES.find(({ set }) => set === "muc4")!;
  const folder = mkdtempSync(join(tmpdir(), "recount-places-"));
  try {
    const reader = openReader();
    const lines = measure.files.flatMap((file) => [...SETS.muc4!(join(dir, file), () => reader)]);
    const [path, told] = [join(folder, "muc4.jsonl"), join(folder, "told.json")];
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const given = measure.arguments({ at: (name) => join(dir, name), predictions: [path], told });
    const run = spawnSync(process.execPath, [join(dir, measure.scorer), ...given], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    type Slot = { readonly rec: number; readonly pre: number; readonly f: number };
    const score = JSON.parse(readFileSync(told, "utf8")) as {
      readonly muc4: { readonly slots: Readonly<Record<string, Slot>> };
    };
    const { rec, pre, f } = score.muc4.slots.location!;
    // of the templates that were found: what was said of their place
    console.log(
      `muc4, location slot            F ${figure(f)} (reach 75), precision ${figure(pre)}, recall ${figure(rec)}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function figure(value: number): string {
  return value.toFixed(1).padStart(5);
}

main(process.argv.slice(2));
