import assert from "node:assert/strict";
import { test } from "node:test";
import { openReader } from "../src/cli/open-reader.ts";
import { plainReport } from "./contracts/report.ts";

const { read } = openReader();

/** Text → kind of the spot, ACLED, UCDP and PLOVER precision, least radius in km. */
for (const [text, kind, codes, leastKm] of [
  ["Gunmen killed four farmers in Huanta, Ayacucho, Peru on Monday.", "settlement", [1, 1, 5], 1],
  ["Gunmen killed four farmers 40 km south of Huanta, Peru on Monday.", "area", [2, 2, 5], 5],
  ["Rebels killed four soldiers in the VRAEM in Peru on Monday.", "area", [3, 5, 2], 100],
  ["Rebels killed four soldiers in Borno state in Nigeria on Monday.", "admin1", [3, 4, 3], 80],
  ["Pirates killed four sailors in the Gulf of Guinea on Monday.", "area", [3, 7, 2], 300],
] as const) {
  test(`${codes.join(" ")}: ${text}`, () => {
    const spot = read(plainReport("r", text, "2024-03-06")).events[0]?.where[0];
    assert.ok(spot !== undefined);
    assert.equal(spot.kind, kind);
    assert.deepEqual([spot.codes.acled, spot.codes.ucdp, spot.codes.plover], codes);
    assert.ok((spot.radiusKm ?? 0) >= leastKm, String(spot.radiusKm));
  });
}
