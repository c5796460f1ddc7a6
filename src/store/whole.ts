import { createHash } from "node:crypto";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { Trouble } from "../model/trouble.ts";
import type { Differences } from "./differences.ts";
import { unpack } from "./packing.ts";
import type { Tables } from "./tables.ts";

/** Every table that holds what people and readers said, each after those it points at, with the columns it is ordered by. */
const KEYS = {
  reports: ["seq"],
  readings: ["report_id", "reader"],
  mentions: ["id"],
  mention_actors: ["mention_id", "actor"],
  mention_keys: ["key", "mention_id"],
  claims: ["id"],
  changes: ["seq"],
  change_subjects: ["subject", "change_seq"],
  change_payloads: ["change_seq"],
  undone: ["change_seq"],
  judgements: ["seq"],
  corrections: ["seq"],
  events: ["seq"],
  event_lines: ["event_seq"],
  event_actors: ["actor", "event_seq"],
  event_ids: ["seq"],
  takedowns: ["seq"],
  place_sources: ["seq"],
  places: ["id", "source_seq"],
  place_names: ["key", "place_id", "source_seq"],
  place_index: ["piece"],
  taught_places: ["seq"],
  originals: ["report_id"],
  feeds: ["url"],
  people: ["id"],
  api_tokens: ["id"],
  sign_ins: ["seq"],
  jobs: ["id"],
  job_events: ["job_id", "seq"],
  job_errors: ["job_id", "seq"],
} as const satisfies Readonly<Record<Exclude<keyof Tables, NotMoved>, readonly string[]>>;

/** What stays behind: the schema's own state, sessions, and answers that are forgotten within a day. */
type NotMoved = "erasing" | "migrations" | "idempotency" | "sessions";
type Table = keyof typeof KEYS;
const TABLES = Object.keys(KEYS) as readonly Table[];

export type Row = Readonly<Record<string, string | number | null | Uint8Array>>;
/** Rows of one table; tables come in order, and rows in the order of their table. */
export type Part = { readonly table: string; readonly rows: readonly Row[] };
/** What makes two ledgers the same: rows by table, and a digest over all of them. */
export type Sum = { readonly counts: Readonly<Record<string, number>>; readonly digest: string };

/** Rows read or written in one statement: below SQLite's 32,766 parameters with a report's 21 columns. */
const ROWS_AT_ONCE = 500;

/** Hands out every row of a ledger. Must run inside one transaction to be of one moment. */
export async function eachPart(db: Kysely<Tables>, take: (part: Part) => Promise<void>): Promise<Sum> {
  const tally = tallied();
  for (const table of TABLES) {
    let last: Row | null = null;
    for (;;) {
      const refs = sql.join(KEYS[table].map((key) => sql.ref(key)));
      const where: RawBuilder<unknown> = last === null ? sql`` : afterRow(table, last);
      const { rows } =
        await sql<Row>`select * from ${sql.table(table)} ${where} order by ${refs} limit ${ROWS_AT_ONCE}`.execute(db);
      if (rows.length === 0) break;
      const part = { table, rows: rows.map(tidy) };
      tally.add(part);
      await take(part);
      last = rows.at(-1)!;
      if (rows.length < ROWS_AT_ONCE) break;
    }
  }
  return tally.sum();
}

function afterRow(table: Table, row: Row): RawBuilder<unknown> {
  const keys: readonly string[] = KEYS[table];
  return sql`where (${sql.join(keys.map((key) => sql.ref(key)))}) > (${sql.join(keys.map((key) => row[key]))})`;
}

/**
 * Fills an empty ledger, inside the caller's transaction. Throws Trouble `ledger-not-empty`, `bad-backup` where a part is
 * none of this program's.
 */
export async function loadParts(
  db: Kysely<Tables>,
  differences: Differences,
  parts: AsyncIterable<Part>,
): Promise<Sum> {
  for (const table of ["reports", "changes"] as const) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) throw new Trouble("ledger-not-empty", "");
  }
  const tally = tallied();
  // A report may point at one that came later: said once all are there.
  const replaced: { readonly id: string; readonly by: string }[] = [];
  for await (const part of parts) {
    if (!isTable(part.table)) throw new Trouble("bad-backup", `no table ${part.table}`);
    tally.add(part);
    if (part.rows.length === 0) continue;
    const { table } = part;
    const rows = table === "reports" ? part.rows.map((row) => ({ ...row, replaced_by: null })) : part.rows;
    await differences.insertExactly(db, table, rows);
    if (table !== "reports") continue;
    for (const row of part.rows) {
      if (row.replaced_by !== null) replaced.push({ id: String(row.id), by: String(row.replaced_by) });
      if (row.taken_down === 1) continue;
      const packing = row.packing === "json" ? "json" : "plain";
      await differences.indexWords(db, Number(row.seq), unpack(String(row.text), packing));
    }
  }
  for (const { id, by } of replaced) await sql`update reports set replaced_by = ${by} where id = ${id}`.execute(db);
  await differences.countOn(db);
  return tally.sum();
}

/** True where nothing differs. */
export function isSameSum(a: Sum, b: Sum): boolean {
  return a.digest === b.digest && TABLES.every((table) => (a.counts[table] ?? 0) === (b.counts[table] ?? 0));
}

/** Text in which a row can be kept; bytes stand in it as base64. */
export function lineOfRow(row: Row): string {
  const sorted = Object.keys(row).toSorted();
  return JSON.stringify(
    Object.fromEntries(
      sorted.map((key) => {
        const value = row[key]!;
        return [key, value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value];
      }),
    ),
  );
}

/** Counts and hashes rows as they pass. */
export function tallied() {
  const hash = createHash("sha256");
  const counts: Record<string, number> = {};
  return {
    add: ({ table, rows }: Part) => {
      counts[table] = (counts[table] ?? 0) + rows.length;
      for (const row of rows) hash.update(`${table} ${lineOfRow(row)}\n`);
    },
    sum: (): Sum => ({ counts, digest: hash.digest("hex") }),
  };
}

function isTable(name: string): name is Table {
  return Object.hasOwn(KEYS, name);
}

/** Bytes as plain ones, whatever the driver made of them. */
function tidy(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, value instanceof Uint8Array ? Uint8Array.from(value) : value]),
  );
}
