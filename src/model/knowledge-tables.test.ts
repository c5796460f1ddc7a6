import assert from "node:assert/strict";
import { test } from "node:test";
import { parseActors, parseCountries } from "./knowledge-tables.ts";

const COUNTRY_HEAD =
  "id\tiso3\tnames_en\tnames_es\tdemonyms_en\tdemonyms_es\tcapitals_en\tcapitals_es\tlatitude\tlongitude\tradiusKm\tsource";
const ACTOR_HEAD = "id\tname\tname_es\taliases\tcased\tkind\tcountries\tfrom\tuntil\tsuccessorOf\tsource";

test("a country row gives its lists per language, display name first", () => {
  const row = "XA\tXAA\tAland;Land A\tTierra A\tAlander\t\tTown\tVilla\t-9.15\t-74.4\t642\tatlas; names: list";
  assert.deepEqual(parseCountries("world.tsv", `${COUNTRY_HEAD}\n${row}\n`), [
    {
      id: "XA",
      iso3: "XAA",
      names: { en: ["Aland", "Land A"], es: ["Tierra A"] },
      demonyms: { en: ["Alander"], es: [] },
      capitals: { en: ["Town"], es: ["Villa"] },
      latitude: -9.15,
      longitude: -74.4,
      radiusKm: 642,
    },
  ]);
});

test("an actor row gives null for years and predecessor left empty, and no name in a language that has none", () => {
  const row = "xa-front\tA Front\t\tThe Front of A\tFOA;Foa\tarmed-group\tXA;XB\t1980\t\t\tunverified";
  assert.deepEqual(parseActors("actors.tsv", `${ACTOR_HEAD}\r\n${row}`), [
    {
      id: "xa-front",
      name: "A Front",
      names: {},
      aliases: ["The Front of A"],
      cased: ["FOA", "Foa"],
      kind: "armed-group",
      countries: ["XA", "XB"],
      from: 1980,
      until: null,
      successorOf: null,
      source: "unverified",
    },
  ]);
});

const GOOD_ACTOR = ["xa", "A", "", "", "", "police", "XA", "", "", "", "unverified"];
const GOOD_COUNTRY = ["XA", "XAA", "A", "A", "", "", "", "", "1", "1", "10", "atlas"];

/** What is wrong with the row, the cells that make it so, the words the error must hold. */
const BAD_ACTORS: readonly (readonly [string, Readonly<Record<number, string>>, string])[] = [
  ["upper-case id", { 0: "XA" }, "id"],
  ["no name", { 1: "" }, "name"],
  ["unknown kind", { 5: "rebels" }, "kind"],
  ["year in words", { 7: "eighties" }, "from"],
  ["until before from", { 7: "1990", 8: "1980" }, "until"],
  ["no source", { 10: "" }, "source"],
  ["blank after a separator", { 3: "One; Two" }, "aliases"],
  ["empty list member", { 4: "ONE;;TWO" }, "cased"],
  ["blank before a name", { 1: " A" }, "name"],
];
const BAD_COUNTRIES: readonly (readonly [string, Readonly<Record<number, string>>, string])[] = [
  ["three-letter id", { 0: "XAA" }, "id"],
  ["two-letter iso3", { 1: "XA" }, "iso3"],
  ["no name in Spanish", { 3: "" }, "names_es"],
  ["latitude out of range", { 8: "91" }, "latitude"],
  ["longitude missing", { 9: "" }, "longitude"],
  ["radius that is no number", { 10: "big" }, "radiusKm"],
  ["no source", { 11: "" }, "source"],
];

test("a bad row is refused, naming file, line and column", () => {
  for (const [what, cells, word] of BAD_ACTORS) {
    const text = `${ACTOR_HEAD}\n${GOOD_ACTOR.join("\t")}\n${changed(GOOD_ACTOR, cells)}\n`;
    assert.throws(() => parseActors("x/actors.tsv", text), isErrorWith("x/actors.tsv:3: ", word), what);
  }
  for (const [what, cells, word] of BAD_COUNTRIES) {
    const text = `${COUNTRY_HEAD}\n${changed(GOOD_COUNTRY, cells)}\n`;
    assert.throws(() => parseCountries("world.tsv", text), isErrorWith("world.tsv:2: ", word), what);
  }
});

test("a table without a promised column, or a row of another length, is refused", () => {
  const headless = ACTOR_HEAD.replace("\tcased", "");
  assert.throws(() => parseActors("a.tsv", headless), isErrorWith("a.tsv:1: ", "cased"));
  assert.throws(() => parseActors("a.tsv", ""), isErrorWith("a.tsv:1: ", "id"));
  assert.throws(() => parseActors("a.tsv", `${ACTOR_HEAD}\nxa\tA`), isErrorWith("a.tsv:2: ", "2 cells under 11"));
});

function changed(cells: readonly string[], changes: Readonly<Record<number, string>>): string {
  return cells.map((cell, i) => changes[i] ?? cell).join("\t");
}

function isErrorWith(start: string, word: string): (error: unknown) => boolean {
  return (error) => error instanceof Error && error.message.startsWith(start) && error.message.includes(word);
}
