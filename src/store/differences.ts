import type { Kysely, RawBuilder, SqlBool } from "kysely";
import type { Tables } from "./tables.ts";
import type { Row } from "./whole.ts";

/** All in which the two databases differ once the schema stands. */
export type Differences = {
  /** Puts a report's words into the index. */
  readonly indexWords: (db: Kysely<Tables>, report: number, text: string) => Promise<void>;
  /** Takes a report's words out of it. */
  readonly unindexWords: (db: Kysely<Tables>, report: number) => Promise<void>;
  /** Puts rows in with the numbers they had elsewhere. */
  readonly insertExactly: (db: Kysely<Tables>, table: string, rows: readonly Row[]) => Promise<void>;
  /** After that: numbers given out next come after them. */
  readonly countOn: (db: Kysely<Tables>) => Promise<void>;
  /** True of `reports.seq` where the report holds all the words; case and accents do not count. No word = never. */
  readonly hasWords: (query: string) => RawBuilder<SqlBool>;
};

/** The words of a text or query, as both indexes cut it. */
export function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
