import assert from "node:assert/strict";
import { test } from "node:test";
import { between, exactly, hedged, isCompatible, type Quantity, sum, vague, widest } from "./quantity.ts";

const SUMS: readonly (readonly [says: string, parts: readonly Quantity[], expected: Quantity])[] = [
  ["one part is itself", [vague(24, "dozens")], vague(24, "dozens")],
  ["figures add up", [exactly(4), exactly(2)], exactly(6)],
  ["nobody on either side is nobody", [exactly(0), exactly(0)], exactly(0)],
  ["about stays about", [exactly(4), hedged(3, "about")], hedged(7, "about")],
  ["open above if a part is", [exactly(5), hedged(6, "at-least")], hedged(11, "at-least")],
  ["the figure is the bound, not what was printed", [exactly(5), hedged(8, "more-than")], hedged(14, "at-least")],
  ["a vague word names no figure", [exactly(5), vague(2, "several")], { ...hedged(7, "at-least"), named: null }],
  ["bounded on both sides", [exactly(5), hedged(15, "at-most")], between(5, 20)],
];

for (const [says, parts, expected] of SUMS) test(`sum: ${says}`, () => assert.deepEqual(sum(parts), expected));

test("the widest range holds all of them, and says if they differ", () => {
  assert.deepEqual(widest([exactly(4), exactly(4)]), exactly(4));
  assert.deepEqual(widest([exactly(4), exactly(6)]), { min: 4, max: 6, named: null, wording: "disputed" });
  assert.equal(widest([exactly(4), hedged(6, "at-least")]).max, null);
});

test("quantities are compatible if some number fits both", () => {
  assert.ok(isCompatible(hedged(6, "at-least"), exactly(9)));
  assert.ok(!isCompatible(hedged(6, "at-least"), exactly(5)));
  assert.ok(!isCompatible(hedged(8, "more-than"), exactly(8)));
});
