import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { ownPlaces } from "../../cli/gazetteer-file.ts";
import { parsePlaces } from "./place-table.ts";

const HEAD = "id\tname\taliases\tkind\twithin\tlatitude\tlongitude\tradiusKm\tsource";
const ROW = "recount:x\tMira\tOld Mira;Mirra\tarea\tNorland, XA\t1.5\t-2\t30\tunverified";

test("reads a row", () => {
  assert.deepEqual(parsePlaces("t.tsv", `${HEAD}\n${ROW}\n`), [
    {
      id: "recount:x",
      name: "Mira",
      names: ["Mira", "Old Mira", "Mirra"],
      kind: "area",
      country: "XA",
      admin1: "Norland",
      admin2: null,
      latitude: 1.5,
      longitude: -2,
      radiusKm: 30,
      population: 0,
    },
  ]);
});

for (const [what, text] of [
  ["the wrong columns", "id\tname"],
  ["a latitude of 200", `${HEAD}\n${ROW.replace("1.5", "200")}`],
  ["a missing longitude", `${HEAD}\n${ROW.replace("\t-2\t", "\t\t")}`],
  ["an unknown kind", `${HEAD}\n${ROW.replace("area", "galaxy")}`],
  ["no source", `${HEAD}\n${ROW.replace("unverified", "")}`],
  ["a cell too few", `${HEAD}\n${ROW.replace("\tunverified", "")}`],
  ["a line cut in the middle", `${HEAD}\n${ROW.slice(0, 20)}`],
  ["an id listed twice", `${HEAD}\n${ROW}\n${ROW}`],
  ["a within that is no unit", `${HEAD}\n${ROW.replace("Norland, XA", "Norland")}`],
] as const) {
  test(`refuses ${what}, naming the line`, () => assert.throws(() => parsePlaces("t.tsv", text), /t\.tsv:\d/));
}

test("our own tables hold at least 600 places in 40 countries, each id once, each with a source", () => {
  const folder = fileURLToPath(new URL("../../../", import.meta.url));
  const places = ownPlaces(folder);
  const own = places.filter(({ country, kind }) => country !== null && kind !== "country");
  assert.ok(own.length >= 600, `${own.length}`);
  assert.ok(new Set(own.map(({ country }) => country)).size >= 40);
  const countries = readdirSync(new URL("../../../knowledge/countries", import.meta.url));
  assert.ok(countries.length > 40);
});
