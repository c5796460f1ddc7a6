import type { Side } from "../../src/model/reading.ts";
import { type Article, readArticles } from "../articles.ts";
import { linesOf } from "../lines.ts";
import { clustersOf } from "../links.ts";
import { type Adapter, reportOf } from "./adapter.ts";
import { tollOf, tollOn } from "./tolls.ts";

/** Articles on shootings: which tell of one incident, and each article's count of victims. */
export const gva: Adapter = function* (path, open) {
  const { read } = open();
  const clusters = new Map(
    [...gvaLinks(path, open)].map((line) => [(line as Linked).doc_id, (line as Linked).cluster]),
  );
  for (const { doc_id, title, text, dct } of linesOf<Article>(path)) {
    const reading = read(reportOf(doc_id, text, dct.slice(0, 10), title));
    const counts = { killed: tollOf(reading, "killed", onVictims), injured: tollOf(reading, "injured", onVictims) };
    yield { doc_id, id: doc_id, cluster: clusters.get(doc_id), ...counts };
  }
};

type Linked = { readonly doc_id: string; readonly cluster: string | undefined };

/** Articles of the whole stream, linked. */
export const gvaLinks: Adapter = function* (path, open) {
  const engine = open();
  const articles = [...new Map(linesOf<Article>(path).map((article) => [article.doc_id, article])).values()];
  const clusters = clustersOf(readArticles(engine, articles), engine.successions);
  for (const { doc_id } of articles) yield { doc_id, cluster: clusters.get(doc_id) } satisfies Linked;
};

const onVictims = tollOn(({ role }: Side) => role !== "initiator");
