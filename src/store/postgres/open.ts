import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { Trouble } from "../../model/trouble.ts";
import { type Differences, wordsIn } from "../differences.ts";
import { isBehind, migrate } from "../migration.ts";
import { readsOf, writesOf } from "../queries.ts";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { eachPart, loadParts } from "../whole.ts";
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
    everything: (take) =>
      troubled(
        db
          .transaction()
          .setIsolationLevel("repeatable read")
          .setAccessMode("read only")
          .execute((tx) => eachPart(tx, take)),
      ),
    load: (parts) =>
      troubled(
        db.transaction().execute(async (tx) => {
          await lock(tx);
          return await loadParts(tx, DIFFERENCES, parts);
        }),
      ),
    scrub: () =>
      troubled(
        db.connection().execute(async (own) => {
          const tables = await own.introspection.getTables();
          // Writes each table anew, without the dead rows that still hold the words; also the planner's samples.
          for (const { name } of tables) {
            await sql`vacuum (full, analyze) ${sql.table(name)}`.execute(own);
            await forgetSamples(own, name);
          }
          // So that the old files go now; where the role may not ask for it, the server does it within minutes.
          await sql`checkpoint`.execute(own).catch((error: unknown) => {
            const trouble = asPostgresTrouble(error, where);
            if (!(trouble instanceof Trouble && trouble.code === "ledger-denied")) throw trouble;
          });
          await sql`update takedowns set scrubbed = 1 where scrubbed = 0`.execute(own);
        }),
      ),
    damage: async () => [],
    close: () => db.destroy(),
  };
}

async function lock(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${WRITER_LOCK})`.execute(db);
}

/** Analysing an empty table leaves the samples of what it held; declaring its columns again drops them. */
async function forgetSamples(db: Kysely<Tables>, table: string): Promise<void> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
  if (rows.length > 0) return;
  // Columns with a collation of their own hold ids and days; declaring them anew would lose it.
  const { rows: columns } = await sql<{ name: string; type: string }>`
    select column_name as name, data_type as type from information_schema.columns where table_schema = current_schema()
    and table_name = ${table} and data_type in ('text', 'tsvector') and collation_name is null`.execute(db);
  for (const { name, type } of columns) {
    await sql`alter table ${sql.table(table)} alter column ${sql.ref(name)} type ${sql.raw(type)}`.execute(db);
  }
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
  unindexWords: async (db, report) => {
    await sql`delete from report_words where report_seq = ${report}`.execute(db);
  },
  insertExactly: async (db, table, rows) => {
    const names = Object.keys(rows[0]!);
    const columns = sql.join(names.map((name) => sql.ref(name)));
    const values = rows.map((row) => sql`(${sql.join(names.map((name) => row[name]))})`);
    await sql`insert into ${sql.table(table)} (${columns}) overriding system value values ${sql.join(values)}`.execute(
      db,
    );
  },
  countOn: async (db) => {
    const { rows } = await sql<{ table: string; column: string }>`
      select table_name as "table", column_name as "column" from information_schema.columns
      where table_schema = current_schema() and is_identity = 'YES'`.execute(db);
    for (const { table, column } of rows) {
      await sql`select setval(pg_get_serial_sequence(${table}, ${column}), greatest(1, max(${sql.ref(column)})), max(${sql.ref(column)}) is not null)
        from ${sql.table(table)}`.execute(db);
    }
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
