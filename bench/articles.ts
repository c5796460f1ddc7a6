import { readFileSync } from "node:fs";
import type { Engine } from "../src/cli/engine.ts";
import { recogniseLanguage } from "../src/ingest/language.ts";
import type { EventMention, Reading } from "../src/model/reading.ts";
import type { Report } from "../src/model/report.ts";
import { plainReport } from "../tests/contracts/report.ts";
import { mention, reading } from "../tests/links/build.ts";

/** An article of the `gva-links` shape: text, title and publication date. */
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
    const { doc_id: id, title, text, dct, publisher = null } = article;
    const whole = `${title}\n\n${text}`;
    const language = article.language ?? recogniseLanguage(whole, engine.languages) ?? engine.languages[0]!;
    const report: Report = { ...plainReport(id, whole, dct.slice(0, 10), title.length), publisher, language };
    const read = engine.languages.includes(language) ? engine.read(report) : bareReading(report);
    return read.events.length > 0 ? read : { ...read, events: [bareMention(whole)] };
  });
}

function bareReading({ id, text, publisher, publishedAt, language }: Report): Reading {
  return reading(id, [], { text, publisher, publishedAt, language: language ?? "en", reader: "none", relevant: true });
}

function bareMention(text: string): EventMention {
  const spans = [{ start: 0, end: Math.min(1, text.length) }];
  const trigger = { spans, rule: "bench/bare", from: [], quote: "" };
  return mention({ kind: "other", domain: "unclear", country: null, trigger });
}
