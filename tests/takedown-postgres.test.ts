import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import pg from "pg";
import { openPostgres } from "../src/store/postgres/open.ts";
import { postgresServer } from "./contracts/postgres.ts";
import { NOW } from "./contracts/sample.ts";
import { type Column, takedownContract } from "./contracts/takedown.ts";

const server = await postgresServer();
if (typeof server === "string") test("postgres: takedowns", { skip: server }, () => undefined);
else {
  after(() => server.stop());
  takedownContract("postgres", async () => {
    const { url, remove } = await server.database();
    return {
      open: () => openPostgres(url, { now: NOW }),
      columns: () => asking(url, columnsOf),
      bytes: () => asking(url, (client) => bytesOf(client, url)),
      remove,
    };
  });
}

async function asking<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function columnsOf(client: pg.Client): Promise<readonly Column[]> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `select table_name as "table", column_name as "column", data_type as type from information_schema.columns
     where table_schema = 'public' and table_name in (select tablename from pg_tables where schemaname = 'public')`,
  );
  const columns: Column[] = [];
  for (const { table, column, type } of rows) {
    const { rows: held } = await client.query<{ held: string | null }>(
      `select "${column}"::text as held from "${table}"`,
    );
    const line = held
      .map((row) => row.held ?? "")
      .join(" | ")
      .replaceAll("\n", " ");
    columns.push({ table, column, isText: type === "text", held: line });
  }
  // What the planner keeps of the values.
  const { rows: samples } = await client.query<{ held: string }>(
    "select pg_stats::text as held from pg_stats where schemaname = 'public'",
  );
  return [
    ...columns,
    { table: "pg_stats", column: "all", isText: false, held: samples.map(({ held }) => held).join(" ") },
  ];
}

/** The database's own files, which need rights to read, and a dump. The write-ahead log is the server's, and recycled. */
async function bytesOf(client: pg.Client, url: string): Promise<readonly Buffer[]> {
  const parts: Buffer[] = [];
  await client.query("checkpoint");
  const { rows } = await client.query<{ folder: string; oid: number }>(
    "select current_setting('data_directory') as folder, oid from pg_database where datname = current_database()",
  );
  try {
    const folder = join(rows[0]!.folder, "base", String(rows[0]!.oid));
    for (const name of readdirSync(folder)) {
      // The server may take an emptied file away meanwhile.
      try {
        parts.push(readFileSync(join(folder, name)));
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
      }
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && (error.code === "EACCES" || error.code === "ENOENT")))
      throw error;
  }
  parts.push(execFileSync("pg_dump", [url], { maxBuffer: 1 << 28 }));
  return parts;
}
