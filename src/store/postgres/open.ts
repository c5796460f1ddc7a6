import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { type Differences, wordsIn } from "../differences.ts";
import { isBehind, migrate } from "../migration.ts";
import { readsOf, writesOf } from "../queries.ts";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { POSTGRES_MIGRATIONS } from "./migrations.ts";
import { asPostgresTrouble } from "./trouble.ts";

/** Names our advisory lock among those of other programs: "RCNT". Held by the one writer until its transaction ends. */
const WRITER_LOCK = 0x52434e54;
const CONNECTIONS = 8;
const CONNECT_MS = 10_000;
/** A tsvector holds at most 1 MB (postgresql.org/docs/15/textsearch-limitations.html); the rest goes to positions. */
const WORDS_BYTES = 700_000;

/** Opens the ledger in a PostgreSQL database; its tables are made where there are none. */
export async function openPostgres(url: string, { now }: { readonly now: string }): Promise<Store> {
  const where = withoutSecrets(url);
  // Counts come as int8, which the driver would hand over as text.
  const types = {
    getTypeParser: ((oid: number, format?: "text") => typeParser(oid, format)) as typeof pg.types.getTypeParser,
  };
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: CONNECT_MS, types });
  // Without a listener a connection that breaks while idle would end the process; the next query finds out anyway.
  pool.on("error", () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const troubled = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw asPostgresTrouble(error, where);
    });
  try {
    if (await troubled(isBehind(db, POSTGRES_MIGRATIONS, where))) {
      await troubled(
        db.transaction().execute(async (tx) => {
          await lock(tx);
          await migrate(tx, POSTGRES_MIGRATIONS, { now, where });
        }),
      );
    }
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    kind: "postgres",
    where,
    ...troubledReads(readsOf(db, DIFFERENCES), troubled),
    write: (work) =>
      troubled(
        db.transaction().execute(async (tx) => {
          await lock(tx);
          return await work({ ...readsOf(tx, DIFFERENCES), ...writesOf(tx, DIFFERENCES) });
        }),
      ),
    snapshot: (work) =>
      troubled(
        db
          .transaction()
          .setIsolationLevel("repeatable read")
          .setAccessMode("read only")
          .execute((tx) => work(readsOf(tx, DIFFERENCES))),
      ),
    damage: async () => [],
    close: () => db.destroy(),
  };
}

async function lock(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${WRITER_LOCK})`.execute(db);
}

function typeParser(oid: number, format: "text" | undefined) {
  const INT8 = 20;
  const NUMERIC = 1700;
  return oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format ?? "text");
}

/** The same reads, whose failures come out as Troubles. */
function troubledReads<T extends object>(reads: T, troubled: <R>(work: Promise<R>) => Promise<R>): T {
  const wrapped = Object.entries(reads).map(([name, read]: [string, (...given: unknown[]) => Promise<unknown>]) => [
    name,
    (...given: unknown[]) => troubled(read(...given)),
  ]);
  // Same names, same signatures: only the rejection differs.
  return Object.fromEntries(wrapped) as T;
}

function withoutSecrets(url: string): string {
  try {
    const { protocol, hostname, port, pathname } = new URL(url);
    return `${protocol}//${hostname}${port === "" ? "" : `:${port}`}${pathname}`;
  } catch {
    return "postgres://…";
  }
}

const DIFFERENCES: Differences = {
  indexWords: async (db, report, text) => {
    let room = WORDS_BYTES;
    const words: string[] = [];
    for (const word of new Set(wordsIn(folded(text)))) {
      const size = Buffer.byteLength(word) + 1;
      if (size > 500) continue;
      room -= size;
      if (room < 0) break;
      words.push(word);
    }
    await sql`insert into report_words (report_seq, words) values (${report}, array_to_tsvector(${words}::text[]))`.execute(
      db,
    );
  },
  hasWords: (query) => {
    const words = wordsIn(folded(query)).map((word) => `'${word}'`);
    if (words.length === 0) return sql<boolean>`false`;
    return sql<boolean>`reports.seq in (select report_seq from report_words where words @@ ${words.join(" & ")}::tsquery)`;
  },
};

/** Case and accents gone, as SQLite's index does by itself. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
}
