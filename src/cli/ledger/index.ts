import type { Command } from "commander";
import type { Host } from "../host.ts";
import { backupCommands } from "./backup.ts";
import { checkCommand } from "./check.ts";
import { decisionCommands } from "./decide.ts";
import { evalCommand } from "./eval.ts";
import { eventsCommand } from "./events.ts";
import { exportCommand } from "./export.ts";
import { gazetteerCommand } from "./gazetteer.ts";
import { historyCommand } from "./history.ts";
import { ingestCommand } from "./ingest.ts";
import { originalCommand } from "./original.ts";
import { peopleCommand } from "./people.ts";
import { rereadCommand } from "./reread.ts";
import { serveCommand } from "./serve.ts";
import { showCommand } from "./show.ts";
import { takedownCommand } from "./takedown.ts";
import { watchCommand } from "./watch.ts";

/** Adds every command that works on a ledger. The database is loaded only when one of them runs. */
export function addLedgerCommands(program: Command, host: Host): void {
  const commands = [
    ingestCommand(host),
    watchCommand(host),
    rereadCommand(host),
    originalCommand(host),
    eventsCommand(host),
    showCommand(host),
    ...decisionCommands(host),
    historyCommand(host),
    takedownCommand(host),
    peopleCommand(host),
    exportCommand(host),
    checkCommand(host),
    ...backupCommands(host),
    evalCommand(host),
    serveCommand(host),
    gazetteerCommand(host),
  ];
  for (const command of commands) program.addCommand(command);
}
