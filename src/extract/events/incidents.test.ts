import assert from "node:assert/strict";
import { test } from "node:test";
import { titledReport } from "../../../tests/contracts/report.ts";
import { openReader } from "../../cli/open-reader.ts";
import { incidentsIn } from "./incidents.corpus.ts";

const { read } = openReader();

/** "role when killed" of each event read, in the order of the reading; "–" for what is not said. */
function told(text: string, publishedAt: string): readonly string[] {
  const { events } = read(titledReport("case", text, publishedAt));
  return events.map(({ role, when, killed }) => {
    const day = when?.start?.slice(0, 10) ?? (when?.end == null ? "–" : `before ${when.end.slice(0, 10)}`);
    return `${role} ${day} ${killed?.min ?? "–"}`;
  });
}

for (const [about, cases] of Object.entries(incidentsIn)) {
  test(about, async (t) => {
    for (const [text, published, expected] of cases)
      await t.test(text.slice(0, 70).replaceAll("\n", " "), () => assert.deepEqual(told(text, published), expected));
  });
}
