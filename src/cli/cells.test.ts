import assert from "node:assert/strict";
import { test } from "node:test";
import { between, exactly, hedged, type Quantity, vague, widest } from "../model/quantity.ts";
import type { When } from "../model/reading.ts";
import type { Precision } from "../model/words.ts";
import { quantityCell, signed, tollCell, whenCell, whereCell } from "./cells.ts";
import { ENGLISH } from "./tongue.ts";

const TOLLS: readonly (readonly [string, Quantity | null])[] = [
  ["6", exactly(6)],
  ["0", exactly(0)],
  ["6+", hedged(6, "at-least")],
  ["9+", hedged(8, "more-than")],
  ["≤15", hedged(15, "at-most")],
  ["~40", hedged(40, "about")],
  ["200–350", between(350, 200)],
  ["dozens (24+)", vague(24, "dozens")],
  ["4–7 disputed", widest([exactly(4), exactly(7)])],
  ["4+ disputed", widest([exactly(4), hedged(6, "at-least")])],
  ["70,000", exactly(70_000)],
  ["1,234,567", exactly(1_234_567)],
  // Never 0: nobody said nought.
  ["–", null],
];

test("a toll is written as analysts write it", () => {
  for (const [cell, quantity] of TOLLS) assert.equal(quantityCell(quantity, ENGLISH), cell);
});

test("a toll of which the text says that a side's loss is not known is marked", () => {
  const evidence = { spans: [], rule: "a/b", from: [], basis: "stated" } as const;
  assert.equal(tollCell({ ...exactly(6), ...evidence, partial: true }, ENGLISH), "6 known");
  assert.equal(tollCell({ ...hedged(6, "at-least"), ...evidence, partial: true }, ENGLISH), "6+");
  assert.equal(tollCell({ ...exactly(6), ...evidence, partial: false }, ENGLISH), "6");
});

const TIMES: readonly (readonly [string, string | null, string | null, Precision, string?])[] = [
  ["2023-09-04", "2023-09-04", "2023-09-05", "day"],
  ["2023-02-28", "2023-02-28", "2023-03-01", "day"],
  ["2024-02-29", "2024-02-29", "2024-03-01", "day"],
  ["2023-09", "2023-09-01", "2023-10-01", "month"],
  ["2023-12", "2023-12-01", "2024-01-01", "month"],
  ["2023", "2023-01-01", "2024-01-01", "year"],
  ["2023-09-04…10", "2023-09-04", "2023-09-11", "week"],
  ["2023-09-28…10-04", "2023-09-28", "2023-10-05", "week"],
  ["2023-12-28…2024-01-03", "2023-12-28", "2024-01-04", "week"],
  ["2023-09-04 05:30–05:31", "2023-09-04T05:30", "2023-09-04T05:31", "minute"],
  ["2023-09-04 18:00–06:00", "2023-09-04T18:00", "2023-09-05T06:00", "day-part"],
  ["by 2023-03-18", null, "2023-03-19", "day"],
  ["from 2023-03-18", "2023-03-18", null, "day"],
  ["“on Monday”", null, null, "day", "on Monday"],
  ["–", null, null, "day"],
];

test("a time is written no finer than it is known", () => {
  for (const [cell, start, end, precision, words = ""] of TIMES)
    assert.equal(whenCell({ start, end, precision, words }, ENGLISH), cell);
  assert.equal(whenCell(null satisfies When | null, ENGLISH), "–");
});

test("a place is written from the spot outwards, nothing twice", () => {
  const spot = { name: "Putis", kind: "settlement", admin1: "Ayacucho", country: "PE" } as const;
  const country = { name: "Peru", kind: "country", admin1: null, country: "PE" } as const;
  const site = { name: "hospital", kind: "site", admin1: null, country: null } as const;
  assert.equal(whereCell([spot], "PE", ENGLISH), "Putis, Ayacucho, PE");
  assert.equal(
    whereCell([{ name: "Lima", kind: "settlement", admin1: "Lima", country: null }], "PE", ENGLISH),
    "Lima, PE",
  );
  assert.equal(whereCell([site, country, spot], "PE", ENGLISH), "hospital, Putis, Ayacucho, PE");
  assert.equal(whereCell([site], null, ENGLISH), "hospital");
  assert.equal(whereCell([country], "PE", ENGLISH), "Peru");
  assert.equal(whereCell([], "PE", ENGLISH), "PE");
  assert.equal(whereCell([], null, ENGLISH), "–");
});

test("a weight shows its sign", () => {
  assert.deepEqual([2.14, -7, 0, -0.01].map(signed), ["+2.1", "−7.0", "+0.0", "+0.0"]);
});
