import assert from "node:assert/strict";
import { test } from "node:test";
import type { ListedPlace } from "../../model/listed-place.ts";
import { lineReaderFor, readFeature } from "./index.ts";

const NONE = new Set<string>();
/** A line as GeoNames writes it. */
function dumpLine(more: Readonly<Record<number, string>> = {}): string {
  const cells =
    "7\tHuanta\tHuanta\tGuanta,Huanta Vieja\t-12.93\t-74.25\tP\tPPLA2\tPE\t\t05\t0504\t\t\t18627\t\t2500\tAmerica/Lima\t2024-01-01";
  return cells
    .split("\t")
    .map((cell, i) => more[i] ?? cell)
    .join("\t");
}

function placeIn(line: string, header = line): ListedPlace {
  const row = lineReaderFor(header, NONE)!.read(line);
  assert.ok(row !== null && !("fault" in row), JSON.stringify(row));
  return row;
}

test("a line of a dump is a place with its names, unit and size", () => {
  const { radiusKm, ...place } = placeIn(dumpLine());
  assert.deepEqual(place, {
    id: "geonames:7",
    name: "Huanta",
    names: ["Guanta", "Huanta Vieja"],
    kind: "settlement",
    feature: "P.PPLA2",
    country: "PE",
    admin1: "05",
    admin2: "0504",
    latitude: -12.93,
    longitude: -74.25,
    population: 18627,
  });
  assert.ok(radiusKm >= 2);
});

for (const [kind, feature] of [
  ["settlement", ["P", "PPL"]],
  ["admin1", ["A", "ADM1"]],
  ["district", ["A", "ADM2"]],
  ["district", ["A", "ADM3"]],
  ["country", ["A", "PCLI"]],
  ["area", ["H", "STM"]],
  ["area", ["T", "MT"]],
  ["site", ["S", "AIRP"]],
] as const) {
  test(`${feature.join(".")} is a ${kind}`, () =>
    assert.equal(placeIn(dumpLine({ 6: feature[0], 7: feature[1] })).kind, kind));
}

test("second-order units are provinces where the country calls them so", () => {
  const row = lineReaderFor(dumpLine(), new Set(["PE"]))!.read(dumpLine({ 6: "A", 7: "ADM2" }));
  assert.equal((row as ListedPlace).kind, "province");
});

for (const [says, line] of [
  [/18 columns instead of 19/, dumpLine().split("\t").slice(1).join("\t")],
  [/latitude 200/, dumpLine({ 4: "200" })],
  [/latitude is|latitude.*no number/, dumpLine({ 4: "" })],
  [/longitude -181/, dumpLine({ 5: "-181" })],
  [/a name of 10000 characters/, dumpLine({ 1: "x".repeat(10_000) })],
  [/no name/, dumpLine({ 1: " " })],
  [/without a letter/, dumpLine({ 1: "--" })],
  [/no GeoNames number/, dumpLine({ 0: "PE7" })],
] as const) {
  test(`a bad line of a dump says why: ${says}`, () => {
    const row = lineReaderFor(dumpLine(), NONE)!.read(line);
    assert.match((row as { readonly fault: string }).fault, says);
  });
}

for (const [header, line, expected] of [
  [
    "name,latitude,longitude",
    "Putis,-12.63,-74.4",
    { name: "Putis", id: "own:Putis@-12.63,-74.4", kind: "settlement" },
  ],
  ["\ufeffLat;LON;Name;cc", "1.5;2;Aa;ml", { name: "Aa", latitude: 1.5, longitude: 2, country: "ML" }],
  [
    "id\tname\tkind\twithin\tlatitude\tlongitude\tradiusKm",
    "x:1\tVRAEM\tarea\tPE\t-12\t-74\t100",
    { id: "x:1", kind: "area", country: "PE", radiusKm: 100 },
  ],
  ["name,aliases,lat,lng", '"Hill, ""Old""",A;B,1,2', { name: 'Hill, "Old"', names: ["A", "B"] }],
  ["name,lat,lon,admin1,population", "Sivia,-12.5,-73.9,Ayacucho,1200", { admin1: "Ayacucho", population: 1200 }],
] as const) {
  test(`a table is read by its header: ${header}`, () => {
    const place = placeIn(line, header);
    for (const [field, value] of Object.entries(expected))
      assert.deepEqual(place[field as keyof ListedPlace], value, field);
  });
}

for (const [says, line] of [
  [/2 columns instead of 3/, "Putis,-12"],
  [/latitude 200/, "Putis,200,1"],
  [/latitude is no number/, "Putis,north,1"],
  [/not closed/, '"Putis,1,1'],
] as const) {
  test(`a bad row of a table says why: ${says}`, () => {
    const row = lineReaderFor("name,latitude,longitude", NONE)!.read(line);
    assert.match((row as { readonly fault: string }).fault, says);
  });
}

for (const first of ["", "a\tb\tc", "name,lat", '{"type":"FeatureCollection"', "1\t2\t3\t4"]) {
  test(`no table of places begins with ${JSON.stringify(first)}`, () => assert.equal(lineReaderFor(first, NONE), null));
}

test("a polygon is an area whose radius reaches its corners", () => {
  const row = readFeature({
    type: "Feature",
    properties: { name: "Basin", country: "CO" },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [2, 0],
          [2, 2],
          [0, 2],
          [0, 0],
        ],
      ],
    },
  }) as ListedPlace;
  assert.deepEqual([row.kind, row.latitude, row.longitude, row.country], ["area", 1, 1, "CO"]);
  assert.ok(Math.abs(row.radiusKm - 157) < 2);
});

for (const [says, feature] of [
  [/no coordinates/, { type: "Feature", properties: { name: "A" }, geometry: null }],
  [/no name/, { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [1, 2] } }],
  [/latitude 200/, { type: "Feature", properties: { name: "A" }, geometry: { type: "Point", coordinates: [1, 200] } }],
  [/no coordinates/, 7],
] as const) {
  test(`a bad feature says why: ${says}`, () =>
    assert.match((readFeature(feature) as { readonly fault: string }).fault, says));
}
