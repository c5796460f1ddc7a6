import { readFileSync } from "node:fs";
import { toDays } from "../src/link/days.ts";
import { link } from "../src/link/index.ts";
import type { EventMention, Reading } from "../src/model/reading.ts";

/**
 * Links the articles of a file of the `gva-links` shape and prints, one line an article, `{"doc_id","cluster"}`.
 * Looks only at text, title and publication date. `node bench/links.ts FILE [--text-only]`
 */
export type Article = { readonly doc_id: string; readonly title: string; readonly text: string; readonly dct: string };

/** One article for each id: an article that tells of two incidents stands in such a file twice. */
export function articlesOf(path: string): readonly Article[] {
  const lines = readFileSync(path, "utf8").split("\n");
  const articles = lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Article);
  return [...new Map(articles.map((article) => [article.doc_id, article])).values()];
}

/** A reading that knows nothing but the text and its date: what an article is to linking when reading finds no incident. */
export function bareReading({ doc_id, title, text, dct }: Article): Reading {
  const whole = `${title}\n\n${text}`;
  const published = dct.slice(0, 10);
  toDays(published);
  return {
    id: doc_id,
    text: whole,
    title,
    publisher: null,
    url: null,
    language: "en",
    reader: "none",
    publishedAt: published,
    relevant: true,
    boilerplate: [],
    events: [bareMention(whole)],
    figures: [],
    notes: [],
  };
}

/** One cluster for each article: the event of its first news mention. */
export function clustersOf(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const clusters = new Map<string, string>();
  const first = new Map(readings.map(({ id, events }) => [id, events[0]!.id]));
  for (const event of link(readings, { pairs: "none" }).events) {
    for (const { report, mention } of event.mentions) if (first.get(report) === mention) clusters.set(report, event.id);
  }
  return clusters;
}

function bareMention(text: string): EventMention {
  const evidence = { spans: [{ start: 0, end: Math.min(1, text.length) }], rule: "bench/bare", from: [] };
  return {
    id: "e1",
    role: "news",
    kind: "other",
    domain: "unclear",
    codes: { acled: ["Violence against civilians", "Attack"], ucdp: null, plover: "ASSAULT" },
    means: [],
    circumstance: [],
    trigger: { ...evidence, quote: "" },
    when: null,
    country: null,
    where: [],
    sides: [],
    killed: null,
    injured: null,
    claims: [],
    people: [],
    speakers: [],
  };
}

if (import.meta.main) {
  const [path] = process.argv.slice(2);
  if (path === undefined) throw new Error("usage: node bench/links.ts FILE");
  const articles = articlesOf(path);
  const clusters = clustersOf(articles.map(bareReading));
  for (const { doc_id } of articles)
    process.stdout.write(`${JSON.stringify({ doc_id, cluster: clusters.get(doc_id) })}\n`);
}
