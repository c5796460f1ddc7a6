import assert from "node:assert/strict";
import { test } from "node:test";
import { openReader } from "../src/cli/open-reader.ts";
import { HAPPENS } from "../src/packs/en/where.corpus.ts";
import { fold } from "../src/text/fold.ts";
import { plainReport } from "./contracts/report.ts";

const { read } = openReader();

for (const pair of HAPPENS) {
  for (const [text, expected] of pair) {
    test(`${expected}: ${text}`, () => {
      const [event] = read(plainReport("r", text, "2024-05-08")).events;
      assert.ok(event !== undefined, "no incident is read");
      // a building or road stands before its town
      const site = event.where[0]?.kind === "site" && !fold(event.where[0].name).includes(fold(expected));
      const spot = event.where[site ? 1 : 0];
      const words = spot?.spans.map(({ start, end }) => text.slice(start, end)).join(" ") ?? "";
      assert.ok(
        spot !== undefined && (fold(spot.name) === fold(expected) || fold(words).includes(fold(expected))),
        `read ${event.where.map(({ name }) => name).join(", ")}`,
      );
    });
  }
}

test("there are forty pairs, and each has two spots", () => {
  assert.ok(HAPPENS.length >= 40);
  for (const [[, first], [, second]] of HAPPENS) assert.notEqual(first, second);
});
