import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { baseMap, cutAtAntimeridian } from "../scripts/base-map.ts";

const ATLAS = join(import.meta.dirname, "../node_modules/world-atlas/countries-50m.json");

test("a ring over the antimeridian is cut at it, one beside it stays as it is", () => {
  const over = [
    [179, 0],
    [-179, 0],
    [-179, 1],
    [179, 1],
    [179, 0],
  ] as const;
  const pieces = cutAtAntimeridian([over]).map((rings) => rings[0]!.map(([x]) => x));
  assert.equal(pieces.length, 2);
  const [east, west] = pieces.toSorted((a, b) => Math.max(...b) - Math.max(...a));
  assert.deepEqual([Math.min(...east!), Math.max(...east!)], [179, 180]);
  assert.deepEqual([Math.min(...west!), Math.max(...west!)], [-180, -179]);
  const beside = over.map(([x, y]) => [x > 0 ? 20 : 21, y] as const);
  assert.equal(cutAtAntimeridian([beside]).length, 1);
});

test("no country of the atlas is drawn across the map", () => {
  const { features } = baseMap(JSON.parse(readFileSync(ATLAS, "utf8")));
  assert.ok(features.length > 200);
  const wide = features.filter(({ geometry }) =>
    geometry.coordinates.some(([ring]) => {
      const xs = ring!.map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs) > 180;
    }),
  );
  // One goes round a pole.
  assert.deepEqual(
    wide.map(({ properties: { name } }) => name),
    ["Antarctica"],
  );
  const fiji = features.find(({ properties: { name } }) => name === "Fiji");
  const xs = fiji?.geometry.coordinates.flat(2).map(([x]) => x) ?? [];
  assert.ok(xs.some((x) => x > 177) && xs.some((x) => x < -179.5) && xs.every((x) => Math.abs(x) > 174));
});
