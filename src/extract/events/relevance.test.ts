import assert from "node:assert/strict";
import { test } from "node:test";
import { titledReport } from "../../../tests/contracts/report.ts";
import { openReader } from "../../cli/open-reader.ts";
import type { Reading } from "../../model/reading.ts";
import { SILENT, TOLD } from "./relevance.corpus.ts";

const { read } = openReader();

/** Reads a short report whose first line is its title. */
function reading(text: string, publishedAt: string): Reading {
  return read(titledReport("case", text, publishedAt));
}

test("reports of accidents, disasters, courts, sports, fiction and figures tell of no news incident", async (t) => {
  for (const [name, published, text] of SILENT) {
    await t.test(name, () => {
      const news = reading(text, published).events.filter((event) => event.role === "news");
      assert.deepEqual(
        news.map((event) => `${event.kind} “${event.trigger.quote}”`),
        [],
      );
    });
  }
});

test("violence in the same settings is read, with its kind", async (t) => {
  for (const [name, published, kinds, text] of TOLD) {
    await t.test(name, () => {
      const news = reading(text, published).events.filter((event) => event.role === "news");
      assert.notEqual(news.length, 0, "no news event read");
      const kind = news[0]!.kind;
      assert.ok(kinds.includes(kind), `read ${kind}, right is ${kinds.join(" or ")}`);
    });
  }
});
