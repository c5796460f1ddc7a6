import assert from "node:assert/strict";
import { test } from "node:test";
import { OWN_SETS, type OwnSet } from "../../bench/own-gold.ts";
import { ownAgreement } from "../../bench/own-links.ts";
import { openReader } from "../../src/cli/open-reader.ts";

/**
 * Floors below what was measured, for reading changes. Precision first: a wrong join hides an incident.
 * `bench/own-links.ts` prints the figures.
 */
const FLOORS: Readonly<
  Record<
    OwnSet,
    { readonly precision: number; readonly recall: number; readonly merged: number; readonly across: number }
  >
> = {
  groups: { precision: 97, recall: 77, merged: 1, across: 23 },
  close: { precision: 92, recall: 86, merged: 3, across: 32 },
};

for (const set of OWN_SETS) {
  test(`look-alike reports (${set}): pairs of one incident found, look-alikes kept apart`, () => {
    const { pairs, closeMerged, acrossLanguages } = ownAgreement(set, openReader());
    const floors = FLOORS[set];
    assert.ok(pairs.precision >= floors.precision, `precision ${pairs.precision}`);
    assert.ok(pairs.recall >= floors.recall, `recall ${pairs.recall}`);
    assert.ok(closeMerged.count <= floors.merged, `${closeMerged.count} of ${closeMerged.of} look-alikes merged`);
    assert.ok(acrossLanguages.count >= floors.across, `${acrossLanguages.count} of ${acrossLanguages.of} across`);
  });
}
