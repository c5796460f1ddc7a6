import type { Engine } from "../src/cli/engine.ts";
import { openReader } from "../src/cli/open-reader.ts";
import { link } from "../src/link/index.ts";
import type { Reading } from "../src/model/reading.ts";
import { articlesOf, readArticles } from "./articles.ts";

/** One cluster for each article: the event of its first mention. The others stay out: in such a set an article is of one incident. */
export function clustersOf(
  readings: readonly Reading[],
  successions: Engine["successions"],
): ReadonlyMap<string, string> {
  const clusters = new Map<string, string>();
  const main = readings.map((reading) => ({ ...reading, events: reading.events.slice(0, 1) }));
  for (const event of link(main, { pairs: "none", successions }).events) {
    for (const { report } of event.mentions) clusters.set(report, event.id);
  }
  return clusters;
}

/**
 * Links the articles of a file of the `gva-links` shape and prints, one line an article, `{"doc_id","cluster"}`.
 * Looks only at text, title and publication date. `node bench/links.ts FILE`
 */
if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error("usage: node bench/links.ts FILE");
  const articles = articlesOf(path);
  const engine = openReader();
  const clusters = clustersOf(readArticles(engine, articles), engine.successions);
  for (const { doc_id } of articles)
    process.stdout.write(`${JSON.stringify({ doc_id, cluster: clusters.get(doc_id) })}\n`);
}
