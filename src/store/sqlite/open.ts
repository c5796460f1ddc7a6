import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import { Trouble } from "../../model/trouble.ts";
import { type Differences, wordsIn } from "../differences.ts";
import { isBehind, migrate } from "../migration.ts";
import { readsOf, writesOf } from "../queries.ts";
import type { Store } from "../store.ts";
import type { Tables } from "../tables.ts";
import { eachPart, loadParts } from "../whole.ts";
import { patiently, sqliteDialect } from "./dialect.ts";
import { SQLITE_MIGRATIONS } from "./migrations.ts";
import { asFileTrouble, asTrouble } from "./trouble.ts";

/** "RCNT": marks the file as ours (sqlite.org/pragma.html#pragma_application_id). */
const APPLICATION_ID = 0x52434e54;
/** Opening waits inside SQLite for others that are opening; afterwards the dialect waits, without blocking. */
const OPENING_MS = 5_000;
const BLOCKING_MS = 5;
/** Pages kept in memory. The default of 2 MB makes a filter over a million events read the disk for each row. */
const CACHE_KB = 65_536;
/** Rows looked at in each index for its statistics, as sqlite.org/lang_analyze.html advises. */
const ROWS_SAMPLED = 400;

/**
 * Opens the ledger in a folder. With `create` the folder and the ledger are made where there are none; without it
 * Trouble `no-ledger` is thrown. A file that is not a sound ledger is never written to.
 */
export async function openSqlite(
  folder: string,
  { create, now }: { readonly create: boolean; readonly now: string },
): Promise<Store> {
  const path = join(folder, "ledger.sqlite");
  prepare(folder, path, create);
  const database = open(path);
  try {
    const db = new Kysely<Tables>({ dialect: sqliteDialect(database, path) });
    if (await isBehind(db, SQLITE_MIGRATIONS, path)) {
      await db.transaction().execute((tx) => migrate(tx, SQLITE_MIGRATIONS, { now, where: path }));
    }
    return storeOf(db, database, path);
  } catch (error) {
    if (database.isOpen) database.close();
    throw asTrouble(error, path);
  }
}

function prepare(folder: string, path: string, create: boolean): void {
  try {
    if (!existsSync(path)) {
      if (!create) throw new Trouble("no-ledger", folder);
      mkdirSync(folder, { recursive: true });
    }
    if (existsSync(path)) refuseDamaged(path);
  } catch (error) {
    throw asFileTrouble(error, folder);
  }
}

/** What the header says must fit the file: SQLite itself would find a cut-off file only when it reads the lost part. */
function refuseDamaged(path: string): void {
  if (!statSync(path).isFile()) throw new Trouble("ledger-denied", path);
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    if (size === 0) return;
    const header = Buffer.alloc(100);
    const read = readSync(file, header, 0, 100, 0);
    if (read < 100 || header.toString("latin1", 0, 16) !== "SQLite format 3\0") {
      throw new Trouble("ledger-damaged", `${path} is no database`);
    }
    if (header.readUInt32BE(68) !== APPLICATION_ID) {
      throw new Trouble("ledger-damaged", `${path} belongs to another program`);
    }
    const walIsEmpty = !existsSync(`${path}-wal`) || statSync(`${path}-wal`).size === 0;
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
    if (walIsEmpty && header.readUInt32BE(28) * pageSize > size) {
      throw new Trouble("ledger-damaged", `${path} is cut off`);
    }
  } finally {
    closeSync(file);
  }
}

function open(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { timeout: OPENING_MS, enableForeignKeyConstraints: true });
    try {
      if (database.prepare("pragma application_id").get()?.application_id === 0) {
        database.exec(`pragma application_id = ${APPLICATION_ID}`);
      }
      database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory");
      // What is deleted is overwritten: a job's input, which held a report, must not outlive a takedown in a free page.
      database.exec("pragma secure_delete = on");
      database.exec(`pragma cache_size = -${CACHE_KB}`);
      database.exec(`pragma busy_timeout = ${BLOCKING_MS}`);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  } catch (error) {
    throw asTrouble(error, path);
  }
}

function storeOf(db: Kysely<Tables>, database: DatabaseSync, path: string): Store {
  let wrote = false;
  return {
    kind: "sqlite",
    where: path,
    ...readsOf(db, DIFFERENCES),
    write: (work) => {
      wrote = true;
      return db.transaction().execute((tx) => work({ ...readsOf(tx, DIFFERENCES), ...writesOf(tx, DIFFERENCES) }));
    },
    snapshot: (work) =>
      db
        .transaction()
        .setAccessMode("read only")
        .execute((tx) => work(readsOf(tx, DIFFERENCES))),
    everything: (take) =>
      db
        .transaction()
        .setAccessMode("read only")
        .execute((tx) => eachPart(tx, take)),
    load: (parts) => {
      wrote = true;
      return db.transaction().execute((tx) => loadParts(tx, DIFFERENCES, parts));
    },
    damage: async () => {
      try {
        const rows = database.prepare("pragma integrity_check(20)").all();
        const says = rows.map((row) => String(row.integrity_check)).filter((line) => line !== "ok");
        const orphans = database.prepare("pragma foreign_key_check").all();
        return [...says, ...orphans.map((row) => `${row.table} points at a missing ${row.parent}`)];
      } catch (error) {
        throw asTrouble(error, path);
      }
    },
    scrub: async () => {
      // One connection for all: between two of these statements nobody of this process may begin a transaction.
      await db.connection().execute(async (own) => {
        for (const statement of SCRUB) await patiently(async () => void (await sql.raw(statement).execute(own)));
        await patiently(async () => {
          const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint (truncate)`.execute(own);
          if (rows[0]?.busy !== 0) throw new Trouble("ledger-busy", path);
        });
        await sql`update takedowns set scrubbed = 1 where scrubbed = 0`.execute(own);
      });
    },
    close: async () => {
      if (wrote) refreshStatistics(database, path);
      await db.destroy();
    },
  };
}

/**
 * Merges the word index, which only marks what was deleted; writes the whole file anew, without what lay in its free
 * pages; and looks at the values anew of which the planner keeps samples.
 */
const SCRUB = ["insert into report_words (report_words) values ('optimize')", "vacuum", "analyze"] as const;

/**
 * Counts what the planner needs to choose between indexes, where it has changed much. It is for speed only: where the
 * world forbids it (another writer, a full disk) the next program that closes the ledger does it.
 */
function refreshStatistics(database: DatabaseSync, path: string): void {
  try {
    database.exec(`pragma analysis_limit = ${ROWS_SAMPLED}; pragma optimize`);
  } catch (error) {
    const trouble = asTrouble(error, path);
    if (!(trouble instanceof Trouble)) throw trouble;
  }
}

const DIFFERENCES: Differences = {
  indexWords: async (db, report, text) => {
    await sql`insert into report_words (rowid, text) values (${report}, ${text})`.execute(db);
  },
  unindexWords: async (db, report) => {
    await sql`delete from report_words where rowid = ${report}`.execute(db);
  },
  insertExactly: async (db, table, rows) => {
    const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)));
    for (const row of rows)
      await sql`insert into ${sql.table(table)} (${columns}) values (${sql.join(Object.values(row))})`.execute(db);
  },
  // SQLite takes note of the highest number by itself.
  countOn: async () => undefined,
  hasWords: (query) => {
    const words = wordsIn(query).map((word) => `"${word}"`);
    if (words.length === 0) return sql<boolean>`1 = 0`;
    return sql<boolean>`reports.seq in (select rowid from report_words where report_words match ${words.join(" ")})`;
  },
};
