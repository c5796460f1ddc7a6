import assert from "node:assert/strict";
import { test } from "node:test";
import type { EventLine } from "../model/event-line.ts";
import { csvCell } from "./cells.ts";
import { type ExportFormat, exported } from "./index.ts";

const TOLL = { wording: "at-least", disputed: false, partial: false, policy: "p v1", claims: [] } as const;
const EVENT: EventLine = {
  id: "RC-00001",
  caption: "Attack in Putis",
  kind: "attack",
  domain: "political",
  when: { start: "2023-09-04", end: "2023-09-05", precision: "day", basis: "stated", words: "on Monday" },
  where: {
    name: '=cmd|"x"',
    kind: "settlement",
    admin1: "Ayacucho",
    country: "PE",
    latitude: -12.6300004999,
    longitude: -74.4,
    radiusKm: 3,
    id: null,
    basis: "stated",
    candidates: 1,
    codes: { acled: 1, ucdp: 1, plover: 5 },
  },
  country: "PE",
  sides: [
    { actor: "@Shining Path", actorId: null, kind: "armed-group", role: "initiator", suspected: true },
    { actor: "police, army", actorId: null, kind: "police", role: "target", suspected: false },
    { actor: "soldiers", actorId: null, kind: "state-forces", role: "target", suspected: false },
  ],
  killed: { ...TOLL, low: 6, best: 6, high: null },
  injured: null,
  speakers: 1,
  reports: 2,
  background: false,
  mentions: 2,
  copies: [],
  updatedAt: "2024-01-01T00:00:00.000Z",
};
const NOWHERE: EventLine = { ...EVENT, id: "RC-00002", where: null, when: null, killed: null, sides: [] };

test("text that a spreadsheet would run is disarmed, numbers are left alone", () => {
  const cases = [
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-5.2 km", "'-5.2 km"],
    ["@x", "'@x"],
    ["\tx", "'\tx"],
    ["\0x", "'\0x"],
    ["\uff1d1", "'\uff1d1"],
    ["\r=1", '"\'\r=1"'],
    ['a "b", c', '"a ""b"", c"'],
    ["two\nlines", '"two\nlines"'],
    [-5.2, "-5.2"],
    [0, "0"],
    [true, "true"],
    [null, ""],
    ["plain = text", "plain = text"],
    [["a", "=b"], "a; =b"],
    [["=a", "b"], "'=a; b"],
  ] as const;
  for (const [value, cell] of cases) assert.equal(csvCell(value), cell);
});

test("CSV: header always, columns in their order, unknown empty", async () => {
  const lines = (await whole("csv")).split("\n");
  assert.equal(lines[0]!.split(",").slice(0, 4).join(), "id,start,end,date_precision");
  assert.ok(lines[1]!.startsWith("RC-00001,2023-09-04,2023-09-05,day,attack,political,PE,Ayacucho,"));
  assert.ok(lines[1]!.includes(`"'=cmd|""x""",settlement,-12.6300004999,-74.4,3,`));
  assert.ok(lines[1]!.includes(`'@Shining Path,"police, army; soldiers",,6,6,,true,false,`));
  assert.ok(lines[2]!.startsWith("RC-00002,,,,attack,"));
  assert.equal(lines[3], "");
  assert.equal((await whole("csv", [])).split("\n").length, 2);
});

test("JSON and JSONL give back what went in", async () => {
  assert.deepEqual(JSON.parse(await whole("json")), [EVENT, NOWHERE]);
  assert.deepEqual(JSON.parse(await whole("json", [])), []);
  const lines = (await whole("jsonl")).trimEnd().split("\n");
  assert.deepEqual(
    lines.map((line) => JSON.parse(line) as unknown),
    [EVENT, NOWHERE],
  );
});

test("GeoJSON: longitude first, six decimals, the unlocated kept", async () => {
  const { type, features } = JSON.parse(await whole("geojson")) as {
    type: string;
    features: readonly { geometry: unknown; properties: Record<string, unknown> }[];
  };
  assert.equal(type, "FeatureCollection");
  assert.deepEqual(features[0]?.geometry, { type: "Point", coordinates: [-74.4, -12.63] });
  assert.equal(features[0]?.properties.killedHighOpen, true);
  assert.equal(features[1]?.geometry, null);
  assert.deepEqual((JSON.parse(await whole("geojson", [])) as { features: unknown }).features, []);
});

async function whole(format: ExportFormat, events: readonly EventLine[] = [EVENT, NOWHERE]) {
  let text = "";
  for await (const piece of exported(format, each(events))) text += piece;
  return text;
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
