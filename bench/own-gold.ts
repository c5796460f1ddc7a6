import { readFileSync } from "node:fs";
import type { Known } from "../src/link/agreement.ts";
import type { Article } from "./articles.ts";

/** The project's own look-alikes: `groups` are two incidents each, `close` three of one place and week. */
export const OWN_SETS = ["groups", "close"] as const;
export type OwnSet = (typeof OWN_SETS)[number];

/** The reports of a set as articles, with what is known of each. */
export function ownLinks(set: OwnSet): { readonly articles: readonly Article[]; readonly known: readonly Known[] } {
  const path = new URL(`../tests/links/${set}.jsonl`, import.meta.url);
  const rows = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
  return {
    articles: rows.map(({ id, publishedAt, ...rest }) => ({ doc_id: id, dct: publishedAt, ...rest })),
    known: rows.map(({ id, cluster, group, language }) => ({ report: id, incident: cluster, group, language })),
  };
}

type Row = Record<"id" | "group" | "cluster" | "publisher" | "publishedAt" | "language" | "title" | "text", string>;
