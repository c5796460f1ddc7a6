import assert from "node:assert/strict";
import { test } from "node:test";
import { pairwise, readArticles } from "../../bench/links.ts";
import { ownArticles } from "../../scripts/measure-link-weights.ts";
import { openReader } from "../../src/cli/open-reader.ts";
import { link } from "../../src/link/index.ts";

/**
 * The project's own look-alikes, read and linked in one go. The floors are below what was measured (English part:
 * precision 100, recall 100), for reading changes; precision first, for a wrong join hides an incident.
 */
test("look-alike reports: pairs of one incident found, look-alikes kept apart", () => {
  const engine = openReader();
  const { articles, incidents } = ownArticles();
  const known = articles.filter(({ language }) => engine.languages.includes(language ?? "en"));
  assert.ok(known.length >= 90, "most of the reports are in a language that can be read");
  const readings = readArticles(engine, known);
  const main = new Map(readings.map(({ id, events: own }) => [id, own[0]!.id]));
  const { events } = link(readings, { pairs: "none", successions: engine.successions });
  const found = new Map<string, string>();
  for (const event of events) {
    for (const { report, mention } of event.mentions) if (main.get(report) === mention) found.set(report, event.id);
  }
  const gold = new Map(known.map(({ doc_id }) => [doc_id, incidents.get(doc_id)!]));
  const { precision, recall } = pairwise(gold, found);
  assert.ok(precision >= 90, `precision ${precision}`);
  assert.ok(recall >= 85, `recall ${recall}`);
});
