import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import { Trouble } from "../../model/trouble.ts";
import { asTrouble } from "./trouble.ts";

/** How long a writer waits for another before it gives up. A write takes milliseconds; a checkpoint, a second at worst. */
const BUSY_MS = 15_000;
const LONGEST_PAUSE_MS = 16;
/** Prepared statements kept; list filters make a few hundred shapes at most. */
const STATEMENTS_KEPT = 300;

/**
 * Kysely on `node:sqlite`. One connection, handed to one user at a time, so that two transactions of one process never
 * mix. Transactions are immediate: whoever means to write waits at the start, not half way.
 */
export function sqliteDialect(database: DatabaseSync, where: string): Dialect {
  return {
    createDriver: () => driverOf(database, where),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  };
}

function driverOf(database: DatabaseSync, where: string): Driver {
  const connection = connectionOf(database, where);
  const waiting: (() => void)[] = [];
  let taken = false;
  const run = (statement: string) => connection.executeQuery(CompiledQuery.raw(statement)).then(() => undefined);
  return {
    init: async () => undefined,
    acquireConnection: async () => {
      if (taken) await new Promise<void>((resolve) => waiting.push(resolve));
      taken = true;
      return connection;
    },
    releaseConnection: async () => {
      const next = waiting.shift();
      if (next === undefined) taken = false;
      else next();
    },
    beginTransaction: (_, settings) =>
      settings.accessMode === "read only" ? run("begin") : patiently(() => run("begin immediate")),
    commitTransaction: () => run("commit"),
    // A full disk has rolled back already: then there is nothing left to roll back.
    rollbackTransaction: async () => (database.isTransaction ? run("rollback") : undefined),
    destroy: async () => {
      if (database.isOpen) database.close();
    },
  };
}

/**
 * Tries until the other writer is done. SQLite could wait by itself, but it would stop this whole process while it
 * does, and the other writer may be in this very process.
 */
export async function patiently(begin: () => Promise<void>): Promise<void> {
  const until = performance.now() + BUSY_MS;
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    try {
      return await begin();
    } catch (error) {
      if (!(error instanceof Trouble && error.code === "ledger-busy") || performance.now() > until) throw error;
      await setTimeout(pauseMs);
    }
  }
}

function connectionOf(database: DatabaseSync, where: string): DatabaseConnection {
  const statements = new Map<string, StatementSync>();
  const prepare = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = database.prepare(sql);
    if (statements.size >= STATEMENTS_KEPT) statements.delete(statements.keys().next().value!);
    statements.set(sql, statement);
    return statement;
  };
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      try {
        const statement = prepare(sql);
        // Kysely types parameters as unknown; what is bound here is text, numbers and null.
        const values = parameters as readonly SQLInputValue[];
        if (statement.columns().length > 0) return { rows: statement.all(...values) as R[] };
        const { changes, lastInsertRowid } = statement.run(...values);
        return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
      } catch (error) {
        throw asTrouble(error, where);
      }
    },
    // biome-ignore lint/correctness/useYield: the interface asks for a generator; lists are read by pages instead.
    streamQuery: async function* () {
      throw new Error("queries are not streamed; read by pages");
    },
  };
}
