import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Command } from "commander";
import { Trouble } from "../../model/trouble.ts";
import type { Sum } from "../../store/whole.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { type LedgerOptions, ledgerOf, now, withLedger, withStore } from "./ledger.ts";

/** `recount backup`, `recount restore` and `recount db copy`. */
export function backupCommands(host: Host): readonly Command[] {
  const backup = new Command("backup")
    .summary("write the whole ledger into one file")
    .description(
      "Write all of a ledger as it stands at one moment, while others go on working, into one file that either database can be restored from. What was erased is not in it.",
    )
    .argument("<file>", "the backup to make; must not be there yet")
    .action((file: string, options: LedgerOptions) => makeBackup(host, file, options));
  const restore = new Command("restore")
    .summary("make a ledger from a backup")
    .description(
      "Fill a ledger that is not there yet, or empty, from a backup, and check it row by row: whole, or not at all.",
    )
    .argument("<file>", "the backup")
    .action((file: string, options: LedgerOptions) => restoreFrom(host, file, options));
  const db = new Command("db").summary("the ledger's database").description("Work on a ledger's database as a whole.");
  const copy = new Command("copy")
    .summary("move a ledger to another database")
    .description(
      "Copy all of one ledger into another, empty one, from either database to either, and compare counts and digests of all rows.",
    )
    .argument("<from>", "folder of a ledger, or postgres://…")
    .argument("<to>", "folder of a ledger, or postgres://…")
    .action((from: string, to: string) => copyFrom(host, from, to));
  db.addCommand(
    withExamples(copy, [["recount db copy ./recount-data postgres://desk@db/recount", "from a laptop to a server"]]),
  );
  return [
    withExamples(withLedger(backup), [["recount backup monday.recount", "all of ./recount-data in one file"]]),
    withExamples(withLedger(restore), [["recount restore monday.recount --ledger ./again", "a ledger as it was"]]),
    db,
  ];
}

async function makeBackup(host: Host, file: string, options: LedgerOptions): Promise<void> {
  const path = resolve(host.io.cwd(), file);
  if (existsSync(path)) throw new Trouble("bad-usage", `${file} is there already`);
  const { backup } = await import("../../jobs/backup.ts");
  await withStore(host, options, async (store) => {
    mkdirSync(dirname(path), { recursive: true });
    await tell(host, `Kept in ${file}`, await backup(store, path));
  });
}

async function restoreFrom(host: Host, file: string, options: LedgerOptions): Promise<void> {
  const path = resolve(host.io.cwd(), file);
  if (!existsSync(path)) throw new Trouble("file-not-found", file);
  const { restore } = await import("../../jobs/backup.ts");
  await withStore(host, { ...options, create: true }, async (store) => {
    await tell(host, `Restored into ${store.where}`, await restore(store, path));
  });
}

async function copyFrom(host: Host, from: string, to: string): Promise<void> {
  const { copyLedger } = await import("../../jobs/backup.ts");
  const { openStore } = await import("../../store/open.ts");
  const source = await openStore(ledgerOf({ ledger: from }, host), { create: false, now: now() });
  try {
    const target = await openStore(ledgerOf({ ledger: to }, host), { create: true, now: now() });
    try {
      await tell(host, `Copied into ${target.where}`, await copyLedger(source, target));
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function tell({ io }: Host, what: string, { counts, digest }: Sum): Promise<void> {
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { reports = 0, events = 0, changes = 0 } = counts;
  await write(
    io.stdout,
    `${what}: ${reports} reports, ${events} events, ${changes} changes; ${rows} rows, sha256 ${digest}.\n`,
  );
}
