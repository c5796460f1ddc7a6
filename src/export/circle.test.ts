import assert from "node:assert/strict";
import { test } from "node:test";
import { circleOf } from "./circle.ts";

test("a circle is a closed ring, counter-clockwise, at its radius everywhere", () => {
  const ring = circleOf(-12.4, -73.9, 100)!;
  assert.deepEqual(ring[0], ring.at(-1));
  let area = 0;
  for (let i = 0; i + 1 < ring.length; i++) area += ring[i]![0] * ring[i + 1]![1] - ring[i + 1]![0] * ring[i]![1];
  assert.ok(area > 0);
  for (const [east, north] of ring) {
    const km = Math.hypot((north + 12.4) * 111.2, (east + 73.9) * 111.2 * Math.cos((12.4 * Math.PI) / 180));
    assert.ok(Math.abs(km - 100) < 1, String(km));
  }
});

test("over a pole or the date line there is none", () => {
  assert.equal(circleOf(84, 0, 300), null);
  assert.equal(circleOf(0, 179, 300), null);
});
