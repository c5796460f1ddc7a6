import assert from "node:assert/strict";
import { test } from "node:test";
import { placeCodesOf } from "./place-codes.ts";

for (const [kind, radiusKm, near, acled, ucdp, plover] of [
  ["site", 1, false, 1, 1, 5],
  ["settlement", 4, false, 1, 1, 5],
  ["settlement", 14, true, 2, 2, 5],
  ["settlement", null, false, 2, 2, 5],
  ["district", 15, false, 2, 2, 4],
  ["district", 45, false, 2, 3, 4],
  ["province", 60, false, 3, 3, 4],
  ["admin1", 150, false, 3, 4, 3],
  ["area", 100, false, 3, 5, 2],
  ["area", 10, false, 2, 2, 2],
  ["country", 700, false, 3, 6, 1],
] as const) {
  test(`${kind} of ${radiusKm} km${near ? ", near it" : ""}: ${acled} ${ucdp} ${plover}`, () =>
    assert.deepEqual(placeCodesOf({ kind, radiusKm, country: "PE", id: null }, near), { acled, ucdp, plover }));
}

test("a sea in no country is international waters", () => {
  const sea = { kind: "area", radiusKm: 500, country: null, id: "recount:sea/black-sea" } as const;
  assert.equal(placeCodesOf(sea, false).ucdp, 7);
  assert.equal(placeCodesOf({ ...sea, id: "recount:sahel" }, false).ucdp, 5);
});
