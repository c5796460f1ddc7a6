import { Command } from "commander";
import { Trouble } from "../../model/trouble.ts";
import { forTerminal } from "../for-terminal.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { type LedgerOptions, withLedger, withStore } from "./ledger.ts";

type Options = LedgerOptions & { readonly json?: boolean };

/** `recount check`: is the ledger in order? */
export function checkCommand(host: Host): Command {
  const command = new Command("check")
    .summary("see that the ledger is in order")
    .description(
      "Read the whole ledger: every quote still equals its words, no orphan, low below high, the history intact. Exit 6 if not.",
    )
    .action((options: Options) => check(host, options));
  withLedger(command).option("--json", "print what was counted and found as JSON");
  return withExamples(command, [["recount check", "counts, and what is wrong; exit 6 if anything is"]]);
}

async function check(host: Host, options: Options): Promise<void> {
  const { io } = host;
  const { check: checkLedger } = await import("../../jobs/check.ts");
  await withStore(host, options, async (store) => {
    const { faults, ...counts } = await checkLedger(store);
    if (options.json === true) await write(io.stdout, `${JSON.stringify({ ...counts, faults })}\n`);
    else {
      for (const { code, id, says } of faults) await write(io.stdout, `${forTerminal(`${code}: ${id}: ${says}`)}\n`);
      const { reports, quotes, mentions, events, changes, waiting } = counts;
      await write(
        io.stdout,
        `${reports} reports, ${quotes} quotes, ${mentions} mentions, ${events} events, ${changes} changes: ` +
          `${faults.length === 0 ? "all in order" : `${faults.length} faults`}.\n${waiting === 0 ? "" : `${waiting} mentions wait to be linked; the next recount ingest does it.\n`}`,
      );
    }
    if (faults.length > 0) throw new Trouble("check-failed", `${faults.length} faults`);
  });
}
