import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { openSqlite } from "../src/store/sqlite/open.ts";
import { NOW } from "./contracts/sample.ts";
import { type Column, takedownContract } from "./contracts/takedown.ts";

takedownContract("sqlite", async () => {
  const folder = mkdtempSync(join(tmpdir(), "recount-takedown-"));
  const ledger = join(folder, "ledger");
  const file = join(ledger, "ledger.sqlite");
  const read = <T>(work: (database: DatabaseSync) => T): T => {
    const database = new DatabaseSync(file, { readOnly: true });
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  return {
    open: () => openSqlite(ledger, { create: true, now: NOW }),
    columns: async () => read(columnsOf),
    bytes: async () => {
      const source = new DatabaseSync(file, { readOnly: true });
      await backup(source, join(folder, "copy.sqlite"));
      source.close();
      const files = readdirSync(ledger).map((name) => join(ledger, name));
      return [...files, join(folder, "copy.sqlite")].map((name) => readFileSync(name));
    },
    remove: async () => rmSync(folder, { recursive: true }),
  };
});

function columnsOf(database: DatabaseSync): readonly Column[] {
  const tables = database
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not like 'report_words%' and name not like 'sqlite_%'",
    )
    .all();
  const columns = tables.flatMap(({ name: table }) =>
    database
      .prepare(`pragma table_info(${String(table)})`)
      .all()
      .map(({ name, type }) => ({
        table: String(table),
        column: String(name),
        isText: type === "TEXT",
        held: database
          .prepare(`select "${String(name)}" as held from "${String(table)}"`)
          .all()
          .map(({ held }) => String(held))
          .join(" | ")
          .replaceAll("\n", " "),
      })),
  );
  // The index as SQLite itself lists it, row by row: a term of which no report is left would still be a row.
  database.exec("create virtual table temp.terms using fts5vocab(main, report_words, row)");
  const terms = database.prepare("select term from temp.terms").all();
  return [
    ...columns,
    { table: "report_words", column: "terms", isText: false, held: terms.map(({ term }) => String(term)).join(" ") },
  ];
}
