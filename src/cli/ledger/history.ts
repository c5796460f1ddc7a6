import { Argument, Command } from "commander";
import { Trouble } from "../../model/trouble.ts";
import { eventIdOf, eventSeqOf } from "../../store/event-id.ts";
import type { Change, Store } from "../../store/store.ts";
import { complain } from "../complain.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { columnsOf, paintFor, write } from "../io.ts";
import { tableLines } from "../table.ts";
import { limitOf } from "./events.ts";
import { type LedgerOptions, withLedger, withStore } from "./ledger.ts";

type Options = LedgerOptions & { readonly limit?: string; readonly format?: "table" | "jsonl" };

const SCREENFUL = 50;
const PAGE = 500;

/** `recount history`: who changed what, when and why. */
export function historyCommand(host: Host): Command {
  const command = new Command("history")
    .summary("who changed what, when and why")
    .description("List the changes of the ledger, newest first, or verify that none was altered since.")
    .addArgument(new Argument("[id]", "an event, report or mention; or the word verify"))
    .action((id: string | undefined, options: Options) =>
      id === "verify" ? verify(host, options) : history(host, id, options),
    );
  withLedger(command)
    .option("--limit <n>", `most changes to list (default: ${SCREENFUL} in a table, all elsewhere)`)
    .option("--format <format>", "table or jsonl (default: table on a terminal, jsonl in a pipe)");
  return withExamples(command, [
    ["recount history RC-00012", "what happened to an event"],
    ["recount history verify", "exit 6 if the chain of digests is broken"],
  ]);
}

async function history(host: Host, id: string | undefined, options: Options): Promise<void> {
  const { io } = host;
  const { format = io.stdout.isTTY ? "table" : "jsonl" } = options;
  if (format !== "table" && format !== "jsonl") throw new Trouble("bad-usage", "--format takes table or jsonl");
  const limit = limitOf(options.limit) ?? (format === "table" ? SCREENFUL : Number.POSITIVE_INFINITY);
  const { changeDetail } = await import("../../api/details.ts");
  await withStore(host, options, async (store) => {
    const seq = id === undefined ? null : eventSeqOf(id);
    const subject = seq === null ? id : eventIdOf(seq);
    const found = await changesOf(store, subject, limit);
    if (found.length === 0 && subject !== undefined) throw new Trouble("not-found", subject);
    if (format === "jsonl") {
      for (const change of found) await write(io.stdout, `${JSON.stringify(changeDetail(change))}\n`);
      return;
    }
    const columns = [
      { head: "CHANGE", align: "right", least: 6 },
      { head: "WHEN", least: 19 },
      { head: "WHO", least: 10 },
      { head: "DID", least: 8 },
      { head: "TO", least: 20 },
      { head: "WHY", least: 10 },
    ] as const;
    const rows = found.map((change) => [
      [String(change.seq)],
      [change.at.slice(0, 19).replace("T", " ")],
      [change.by.name],
      [didOf(change)],
      [namedOf(change)],
      [change.reason ?? ""],
    ]);
    const lines = tableLines(columns, rows, columnsOf(io), paintFor(io));
    await write(io.stdout, found.length === 0 ? "No change yet.\n" : `${lines.join("\n")}\n`);
  });
}

async function changesOf(store: Store, subject: string | undefined, limit: number): Promise<readonly Change[]> {
  const found: Change[] = [];
  for (let after: number | undefined; found.length < limit; ) {
    const page = await store.changes({
      limit: Math.min(PAGE, limit - found.length),
      newestFirst: true,
      ...(subject === undefined ? {} : { subject }),
      ...(after === undefined ? {} : { after }),
    });
    found.push(...page);
    after = page.at(-1)?.seq;
    if (after === undefined) break;
  }
  return found;
}

function didOf({ op, undoOf, undoneBy }: Change): string {
  return `${op}${undoOf === null ? "" : ` of ${undoOf}`}${undoneBy === null ? "" : ` (undone by ${undoneBy})`}`;
}

/** Events and reports touched; mentions only where there is nothing else. */
function namedOf({ subjects, erased }: Change): string {
  if (erased) return "(taken down)";
  const named = subjects.filter((subject) => !subject.startsWith("m"));
  const shown = named.length > 0 ? named : subjects;
  return shown.length <= 4 ? shown.join(" ") : `${shown.slice(0, 3).join(" ")} and ${shown.length - 3} more`;
}

async function verify(host: Host, options: Options): Promise<void> {
  const { verifyHistory } = await import("../../jobs/check.ts");
  await withStore(host, options, async (store) => {
    const { changes, faults } = await store.snapshot(verifyHistory);
    for (const fault of faults) await complain(host.io, new Trouble("check-failed", fault));
    if (faults.length > 0) throw new Trouble("check-failed", `${faults.length} faults in ${changes} changes`);
    await write(host.io.stdout, `${changes} changes, the chain is intact.\n`);
  });
}
