import assert from "node:assert/strict";
import { test } from "node:test";
import type { EventRow } from "../client/index.ts";
import { boundsOf, circle, contains, layersOf, placementOf } from "./shapes.ts";

type Where = NonNullable<EventRow["where"]>;
const SPOT: Where = {
  name: "A",
  kind: "settlement",
  admin1: null,
  country: "XA",
  latitude: 10,
  longitude: 20,
  radiusKm: 5,
  id: null,
  basis: "stated",
  candidates: 1,
  codes: { acled: 1, ucdp: 1, plover: 5 },
};
const event = (id: string, where: Where | null): EventRow => ({
  id,
  caption: "",
  kind: "attack",
  domain: "political",
  when: null,
  where,
  country: null,
  sides: [],
  killed: null,
  injured: null,
  speakers: 1,
  reports: 1,
  mentions: 1,
  background: false,
  copies: [],
  updatedAt: "",
});
const LAND = {
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [30, 0],
        [30, 30],
        [0, 30],
        [0, 0],
      ],
    ],
  },
} as const;
const COUNTRY = {
  ...LAND,
  geometry: {
    type: "Polygon" as const,
    coordinates: LAND.geometry.coordinates.map((ring) => ring.map((at) => [...at])),
  },
};

test("only a spot is a point; areas and countries are areas, and the unplaced are nothing", () => {
  const events = [
    event("spot", SPOT),
    event("site", { ...SPOT, kind: "site", radiusKm: null }),
    event("district", { ...SPOT, kind: "district", radiusKm: 40 }),
    event("country", { ...SPOT, kind: "country", radiusKm: 500 }),
    event("same country", { ...SPOT, kind: "country", latitude: 12 }),
    event("nowhere", { ...SPOT, latitude: null, longitude: null }),
    event("unknown", null),
  ];
  const { spots, halos, areas } = layersOf(events, [COUNTRY]);
  const ids = (layer: { features: readonly { properties: { id: string } }[] }) =>
    layer.features.map(({ properties }) => properties.id);
  assert.deepEqual(ids(spots), ["spot", "site"]);
  assert.deepEqual(ids(halos), ["spot"]);
  assert.deepEqual(ids(areas), ["district", "country"]);
  assert.equal(areas.features[1]?.geometry, COUNTRY.geometry);
  assert.equal(areas.features[1]?.properties.ids, "|country|same country|");
  assert.equal(placementOf(events.at(-1)!), null);
});

test("a circle lies its radius away from its centre all round", () => {
  for (const [latitude, longitude] of [
    [0, 0],
    [60, 179.9],
    [-45, -70],
  ] as const) {
    const ring = circle(latitude, longitude, 100).coordinates[0]!;
    const far = ring.map(([x = 0, y = 0]) => distance(latitude, longitude, y, x));
    assert.ok(far.every((km) => Math.abs(km - 100) < 0.01));
    assert.deepEqual(ring[0], ring.at(-1));
  }
});

test("inside, outside, and in a hole", () => {
  const hole = [
    [10, 10],
    [12, 10],
    [12, 12],
    [10, 12],
    [10, 10],
  ];
  const shape = { type: "Polygon" as const, coordinates: [...COUNTRY.geometry.coordinates, hole] };
  assert.deepEqual(
    [
      [5, 5],
      [40, 5],
      [11, 11],
    ].map(([x = 0, y = 0]) => contains(shape, x, y)),
    [true, false, false],
  );
});

test("the box around what has a place", () => {
  assert.equal(boundsOf([event("unknown", null)]), null);
  assert.deepEqual(
    boundsOf([event("a", SPOT), event("b", { ...SPOT, latitude: -5, longitude: 70 })]),
    [20, -5, 70, 10],
  );
});

function distance(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
