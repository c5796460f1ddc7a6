import assert from "node:assert/strict";
import { test } from "node:test";
import { plainReport } from "../../../tests/contracts/report.ts";
import { openReader } from "../../cli/open-reader.ts";
import { sidesIn } from "./sides.corpus.ts";

const { read } = openReader();

for (const [about, cases] of Object.entries(sidesIn)) {
  test(about, async (t) => {
    for (const [text, expected] of cases) {
      await t.test(text, () => {
        const { events } = read(plainReport("case", text, "2022-06-15"));
        assert.deepEqual(
          events.flatMap(({ sides }) => sides.map(({ kind, role }) => `${kind} ${role}`)).sort(),
          [...expected].sort(),
        );
      });
    }
  });
}
