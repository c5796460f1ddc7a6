import { type Kysely, sql } from "kysely";
import { Trouble } from "../model/trouble.ts";
import type { Tables } from "./tables.ts";

/** One step forward of the schema. `version` counts from 1 without gaps. */
export type Migration = { readonly version: number; readonly name: string; readonly statements: readonly string[] };

/**
 * Looks, without a lock, whether there is anything to do. Throws Trouble `ledger-newer` where another version of the
 * program has gone further.
 */
export async function isBehind(db: Kysely<Tables>, migrations: readonly Migration[], where: string): Promise<boolean> {
  const tables = await db.introspection.getTables();
  if (!tables.some(({ name }) => name === "migrations")) return true;
  return (await versionOf(db, migrations, where)) < migrations.length;
}

/**
 * Brings the schema to the newest version. Runs inside the caller's transaction, which must keep every other writer
 * out, so two programs that start at once migrate once.
 */
export async function migrate(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
  { now, where }: { readonly now: string; readonly where: string },
): Promise<void> {
  await sql`create table if not exists migrations (version integer primary key, name text not null, applied_at text not null)`.execute(
    db,
  );
  const version = await versionOf(db, migrations, where);
  for (const migration of migrations.slice(version)) {
    for (const statement of migration.statements) await sql.raw(statement).execute(db);
    const { version, name } = migration;
    await db.insertInto("migrations").values({ version, name, applied_at: now }).execute();
  }
}

async function versionOf(db: Kysely<Tables>, migrations: readonly Migration[], where: string): Promise<number> {
  const row = await db
    .selectFrom("migrations")
    .select(({ fn }) => fn.max("version").as("version"))
    .executeTakeFirst();
  const version = Number(row?.version ?? 0);
  if (version > migrations.length) {
    throw new Trouble("ledger-newer", `${where} has version ${version}, this program knows ${migrations.length}`);
  }
  return version;
}
