import { readFileSync } from "node:fs";
import type { Engine } from "../src/cli/engine.ts";
import { openReader } from "../src/cli/open-reader.ts";
import { link } from "../src/link/index.ts";
import type { EventMention, Reading } from "../src/model/reading.ts";
import type { Report } from "../src/model/report.ts";
import { plainReport } from "../tests/contracts/report.ts";
import { mention, reading } from "../tests/links/build.ts";

/**
 * Links the articles of a file of the `gva-links` shape and prints, one line an article, `{"doc_id","cluster"}`.
 * Looks only at text, title and publication date. `node bench/links.ts FILE`
 */
export type Article = {
  readonly doc_id: string;
  readonly title: string;
  readonly text: string;
  readonly dct: string;
  readonly language?: string;
  readonly publisher?: string;
};

/** One article for each id: an article that tells of two incidents stands in such a file twice. */
export function articlesOf(path: string): readonly Article[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const articles = lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Article);
  return [...new Map(articles.map((article) => [article.doc_id, article])).values()];
}

/**
 * Reads every article. One in which reading finds no incident, or whose language it cannot read, still tells of something in such
 * a set: it goes in with a mention that knows nothing but the text and its date.
 */
export function readArticles(engine: Engine, articles: readonly Article[]): readonly Reading[] {
  return articles.map((article) => {
    const { doc_id: id, title, text, dct, language = "en", publisher = null } = article;
    const whole = `${title}\n\n${text}`;
    const report: Report = { ...plainReport(id, whole, dct.slice(0, 10), title.length), publisher, language };
    const read = engine.languages.includes(language) ? engine.read(report) : bareReading(report);
    return read.events.length > 0 ? read : { ...read, events: [bareMention(whole)] };
  });
}

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

/** Precision, recall and F over pairs of articles in one cluster, in percent. */
export function pairwise(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>) {
  const pairs = (labels: Iterable<string | undefined>) => {
    const sizes = new Map<string | undefined, number>();
    for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  };
  const ids = [...gold.keys()];
  const both = pairs(ids.map((id) => `${gold.get(id)} ${found.get(id)}`));
  const [inGold, inFound] = [pairs(gold.values()), pairs(ids.map((id) => found.get(id)))];
  const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
  return { precision: percent(both, inFound), recall: percent(both, inGold), f: percent(2 * both, inFound + inGold) };
}

function bareReading({ id, text, publisher, publishedAt, language }: Report): Reading {
  return reading(id, [], { text, publisher, publishedAt, language: language ?? "en", reader: "none", relevant: true });
}

function bareMention(text: string): EventMention {
  const spans = [{ start: 0, end: Math.min(1, text.length) }];
  const trigger = { spans, rule: "bench/bare", from: [], quote: "" };
  return mention({ kind: "other", domain: "unclear", country: null, trigger });
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error("usage: node bench/links.ts FILE");
  const articles = articlesOf(path);
  const engine = openReader();
  const clusters = clustersOf(readArticles(engine, articles), engine.successions);
  for (const { doc_id } of articles)
    process.stdout.write(`${JSON.stringify({ doc_id, cluster: clusters.get(doc_id) })}\n`);
}
