import type { Kysely, RawBuilder, SqlBool } from "kysely";
import type { Tables } from "./tables.ts";

/** All in which the two databases differ once the schema stands. */
export type Differences = {
  /** Puts a report's words into the index. */
  readonly indexWords: (db: Kysely<Tables>, report: number, text: string) => Promise<void>;
  /** Takes a report's words out of it. */
  readonly unindexWords: (db: Kysely<Tables>, report: number) => Promise<void>;
  /** True of `reports.seq` where the report holds all the words; case and accents do not count. No word = never. */
  readonly hasWords: (query: string) => RawBuilder<SqlBool>;
};

/** The words of a text or query, as both indexes cut it. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
