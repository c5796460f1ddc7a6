import assert from "node:assert/strict";
import { test } from "node:test";
import { exactly, hedged } from "../../model/quantity.ts";
import { spreadOf } from "./spread.ts";

test("claims stand on one line, open ones reach to its end", () => {
  const claims = [
    { id: "a", quantity: exactly(28) },
    { id: "b", quantity: hedged(14, "at-least") },
  ];
  const { rows, best, ticks } = spreadOf(claims, { best: 56, claims: ["a"] });
  assert.deepEqual(rows, [
    { id: "a", from: 0.5, to: 0.5, open: false, counts: true },
    { id: "b", from: 0.25, to: 1, open: true, counts: false },
  ]);
  assert.equal(best, 1);
  assert.deepEqual(ticks, [
    { at: 0, label: "0" },
    { at: 1, label: "56" },
  ]);
});

test("figures far apart are drawn by powers, and nought stays at the start", () => {
  const claims = [exactly(0), exactly(9), exactly(999)].map((quantity, i) => ({ id: String(i), quantity }));
  const { rows } = spreadOf(claims, { best: null, claims: [] });
  assert.deepEqual(
    rows.map(({ from }) => Math.round(from * 100)),
    [0, 33, 100],
  );
});
