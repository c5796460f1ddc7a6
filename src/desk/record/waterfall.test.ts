import assert from "node:assert/strict";
import { test } from "node:test";
import { waterfallOf } from "./waterfall.ts";

test("bars follow one another from the start to the score", () => {
  const reasons = [
    { name: "place", weight: 2, detail: "both in Putis" },
    { name: "start", weight: -4, detail: "most pairs differ" },
    { name: "words", weight: 6, detail: "likeness 90" },
  ];
  const steps = waterfallOf(reasons);
  assert.deepEqual(
    steps.map(({ name, sum, from, to }) => [name, sum, from, to]),
    [
      ["start", -4, 50, 0],
      ["words", 2, 0, 75],
      ["place", 4, 75, 100],
    ],
  );
  assert.equal(steps[0]!.zero, 50);
});

test("no reasons, and reasons that weigh nothing", () => {
  assert.deepEqual(waterfallOf([]), []);
  assert.deepEqual(
    waterfallOf([{ name: "tolls", weight: 0, detail: "" }]).map(({ from, to }) => [from, to]),
    [[0, 0]],
  );
});
