import assert from "node:assert/strict";
import { test } from "node:test";
import type { Place } from "../../model/knowledge.ts";
import { isGazetteer, openGazetteer } from "./gazetteer.ts";
import { type GazetteerRow, writeGazetteer } from "./gazetteer-writer.ts";
import { placeKey } from "./place-key.ts";

const UNIT: GazetteerRow = {
  code: "XA.01",
  name: "Norland",
  names: [],
  alternates: [],
  kind: "admin1",
  rank: "unit1",
  country: "XA",
  admin1: null,
  admin2: null,
  latitude: 10,
  longitude: 20,
  radiusKm: 100,
  population: 5000,
};
const TOWN: GazetteerRow = {
  ...UNIT,
  code: 7,
  name: "Ťal-Mîra",
  names: ["Tal-Mira"],
  alternates: ["Old Mira Town"],
  kind: "settlement",
  rank: "other",
  admin1: 0,
  latitude: -12.34567,
  longitude: 179.5,
  radiusKm: 2,
  population: 900,
};
const OWN: Place = {
  id: "recount:xa-mira",
  name: "Mira Camp",
  names: ["Mira Camp", "Tal Mira"],
  kind: "site",
  country: "XA",
  admin1: "Norland",
  admin2: null,
  latitude: 11,
  longitude: 21,
  radiusKm: 1,
  population: 0,
};
const bytes = writeGazetteer([UNIT, TOWN]);

for (const [expected, spellings] of [
  ["st johns", ["St. John's", "St Johns", "ST. JOHN’S"]],
  ["port au prince", ["Port-au-Prince", "port au prince"]],
  ["taizz", ["Ta'izz", "Taizz", "Ta‘izz"]],
  ["vizcatan del ene", ["Vizcatán del Ene"]],
  ["washington d c", ["Washington, D.C."]],
] as const) {
  for (const spelling of spellings)
    test(`${spelling} has the key ${expected}`, () => assert.equal(placeKey(spelling), expected));
}

test("what was written is found under every name, with its figures whole", () => {
  const gazetteer = openGazetteer(bytes);
  for (const name of ["Ťal-Mîra", "tal mira", "Old Mira Town"]) {
    const [place] = gazetteer.find(placeKey(name));
    assert.deepEqual(place, {
      id: "geonames:7",
      name: "Ťal-Mîra",
      names: ["Ťal-Mîra"],
      kind: "settlement",
      country: "XA",
      admin1: "Norland",
      admin2: null,
      latitude: -12.34567,
      longitude: 179.5,
      radiusKm: 2,
      population: 900,
    });
  }
  assert.deepEqual(gazetteer.rows("old mira town"), [{ row: 1, alternate: true }]);
  assert.deepEqual(gazetteer.find("nowhere"), []);
  assert.deepEqual(gazetteer.find(""), []);
});

test("first words tell how long a name may be", () => {
  const gazetteer = openGazetteer(bytes, [OWN]);
  assert.equal(gazetteer.longestFrom("old"), 3);
  assert.equal(gazetteer.longestFrom("mira"), 2);
  assert.equal(gazetteer.longestFrom("zzz"), 0);
  assert.equal(gazetteer.mayStart("norland"), true);
});

test("own places stand beside compiled ones and know their unit", () => {
  const gazetteer = openGazetteer(bytes, [OWN]);
  assert.deepEqual(
    gazetteer.find("tal mira").map(({ id }) => id),
    ["geonames:7", "recount:xa-mira"],
  );
  assert.equal(gazetteer.admin1(gazetteer.rowOf("recount:xa-mira")), gazetteer.unit("admin1:XA.01"));
});

test("an own place with a known id mends that place", () => {
  const gazetteer = openGazetteer(bytes, [
    { ...OWN, id: "geonames:7", name: "Talmira", names: ["Talmira"], latitude: 1, longitude: 2 },
    { ...OWN, id: "admin1:XA.01", name: "North", names: ["North"], kind: "admin1", admin1: null },
  ]);
  const [place] = gazetteer.find("talmira");
  assert.deepEqual([place?.latitude, place?.longitude, place?.admin1], [1, 2, "North"]);
  assert.equal(gazetteer.find("norland")[0]?.name, "North");
  assert.equal(gazetteer.size, 2);
});

test("a later own place of the same id takes over and keeps the earlier names", () => {
  const gazetteer = openGazetteer(bytes, [OWN, { ...OWN, names: ["Camp Nine"], latitude: 5 }]);
  assert.equal(gazetteer.find("mira camp")[0]?.latitude, 5);
  assert.equal(gazetteer.find("camp nine")[0]?.id, "recount:xa-mira");
});

test("a file cut short or of another layout is none", () => {
  assert.equal(isGazetteer(bytes), true);
  assert.equal(isGazetteer(bytes.slice(0, bytes.length - 4)), false);
  assert.equal(isGazetteer(new Uint8Array(10)), false);
  const other = bytes.slice();
  other[4] = 250;
  assert.equal(isGazetteer(other), false);
  assert.throws(() => openGazetteer(other), /layout/);
});

test("a view that begins off a word boundary opens too", () => {
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  assert.equal(openGazetteer(shifted.subarray(1)).find("norland").length, 1);
});

test("a name of 10,000 characters is simply not found", () => {
  assert.deepEqual(openGazetteer(bytes).find("x".repeat(10_000)), []);
});
