import assert from "node:assert/strict";
import { test } from "node:test";
import type { PlaceLexicon } from "../../text/place-lexicon.ts";
import { toProse } from "../../text/prose.ts";
import { openGazetteer } from "./gazetteer.ts";
import { type GazetteerRow, writeGazetteer } from "./gazetteer-writer.ts";
import { placeFinder } from "./place-finder.ts";
import { placesOf } from "./places-of.ts";

/** A language of a few words: "ol" in, "fen" of, "darn" south, "lig" kilometre, "mu" village of, "kor" province, "tog" says. */
const LEXICON: PlaceLexicon = {
  language: "xx",
  locatives: ["ol"],
  weakLocatives: ["fen"],
  articles: ["ta"],
  conjunctions: ["et"],
  bearings: { darn: 180 },
  parts: ["darni"],
  distances: { lig: 1 },
  origins: ["fen"],
  vicinity: { mip: 10 },
  between: ["bes"],
  kindsBefore: { mu: "settlement" },
  kindsAfter: { kor: "province" },
  sureBefore: ["mu"],
  sureAfter: ["kor"],
  joiners: ["fen"],
  openers: ["ul"],
  titles: ["gar"],
  speech: ["tog"],
  givenNames: ["mila"],
  nameTails: [],
  brandsAfter: ["blat"],
  brandsBefore: [],
  bodiesAfter: ["ward"],
  never: ["sun"],
  ordinary: ["plim"],
  abbreviations: {},
  units: { nor: "admin1:XA.01" },
  doubtfulUnits: [],
  roadsAfter: ["pad"],
  roadsBefore: [],
  peoples: {},
  countryCues: {},
};

const unit = (code: string, name: string, latitude: number): GazetteerRow => ({
  code,
  name,
  names: [],
  alternates: [],
  kind: "admin1",
  rank: "unit1",
  country: code.slice(0, 2),
  admin1: null,
  admin2: null,
  latitude,
  longitude: 0,
  radiusKm: 100,
  population: 100_000,
});
const town = (code: number, name: string, admin1: number, population: number, latitude: number): GazetteerRow => ({
  ...unit("XA.01", name, latitude),
  code,
  kind: "settlement",
  rank: "other",
  admin1,
  population,
  radiusKm: 2,
  country: admin1 === 0 ? "XA" : "XB",
});
const gazetteer = openGazetteer(
  writeGazetteer([
    unit("XA.01", "Norland", 10),
    unit("XB.01", "Sudland", -30),
    town(1, "Brask", 0, 2_000, 10.1),
    town(2, "Brask", 1, 60_000, -30.1),
    town(3, "Vell", 0, 3_000, 10.2),
    town(4, "Plim", 1, 9_000, -30.3),
    town(5, "Mila", 1, 40_000, -30.2),
  ]),
);
const find = placeFinder(gazetteer, LEXICON);

function read(text: string) {
  return find(toProse({ text, title: null }, new Set()), { taken: [], countryHint: null, countriesNamed: [] });
}

for (const [text, names] of [
  ["Zu ral ol Brask.", ["Brask"]],
  ["Zu ral ol Brask, Norland.", ["Brask", "Norland"]],
  ["Zu ral mu Oskel.", ["Oskel"]],
  ["Zu ral ol Oskel kor.", ["Oskel"]],
  ["Mila Tarn tog ral.", []],
  ["Gar Brask tog ral.", []],
  ["Plim ral zu.", []],
  ["Zu ral ol Sun.", []],
  ["Zu Brask Blat ral.", []],
  ["ZU RAL OL BRASK, NORLAND.", ["BRASK", "NORLAND"]],
] as const) {
  test(`finds [${names.join(", ")}] in "${text}"`, () =>
    assert.deepEqual(
      read(text).map(({ name }) => name),
      names,
    ));
}

for (const [text, id] of [
  ["Zu ral ol Brask.", "geonames:2"],
  ["Zu ral ol Brask, Norland.", "geonames:1"],
  ["Zu ral ol Brask et ol Vell.", "geonames:1"],
  ["Zu ral ol Brask et ol Sudland.", "geonames:2"],
] as const) {
  test(`Brask is ${id} in "${text}"`, () => assert.equal(read(text)[0]?.candidates[0]?.place.id, id));
}

test("a distance and a bearing move the spot", () => {
  const [place] = read("Zu ral 40 lig darn fen Vell.");
  assert.deepEqual([place?.relation?.km, place?.relation?.bearing], [40, 180]);
  assert.ok(Math.abs((place?.candidates[0]?.place.latitude ?? 0) - (10.2 - 40 / 111.2)) < 0.001);
});

test("marked mentions are answered in order, null where nothing fits", () => {
  const text = "Brask ral. Xyx ral.";
  const rows = placesOf(gazetteer, LEXICON, [])(
    toProse({ text, title: null }, new Set()),
    [
      { start: 11, end: 14 },
      { start: 0, end: 5 },
    ],
    null,
  );
  assert.deepEqual(
    rows.map((row) => row?.id ?? null),
    [null, "geonames:2"],
  );
  assert.equal(
    placesOf(gazetteer, LEXICON, [])(
      toProse({ text: "Xyx.", title: null }, new Set()),
      [{ start: 0, end: 3 }],
      null,
    )[0],
    null,
  );
});
