import { readFileSync } from "node:fs";
import { Command } from "commander";
import { compareCommand } from "./compare.ts";
import { explainCommand } from "./explain.ts";
import { formatHelp, withExamples } from "./help.ts";
import type { Host } from "./host.ts";
import { addLedgerCommands } from "./ledger/index.ts";
import { linkCommand } from "./link.ts";
import { placesCommand } from "./places.ts";
import { readCommand } from "./read.ts";
import { schemaCommand } from "./schema.ts";
import { startCommand } from "./start.ts";
import { languageOf, tongueOf } from "./tongue.ts";

/** Every command with its options, in the order help shows them. Building it does nothing; the reference is made from it. */
export function program(host: Host): Command {
  const root = new Command("recount")
    .description("Reads news reports of armed and political violence into incidents, every value on its words.")
    .version(version(), "-V, --version", "print the version")
    .option(
      "--lang <language>",
      "language of messages and tables: en or es (default: RECOUNT_LANG, else that of the system)",
    )
    .helpCommand("help [command]", "show help for a command");
  withExamples(root, [
    ["recount start", "read the sample reports and see what comes out"],
    ["recount read report.txt --published 2023-09-05", "what one report says happened"],
    ["recount link *.txt", "which reports tell of the same incident, and why"],
    ["recount explain report.txt e1.killed", "the words a number rests on"],
  ]);
  const commands = [
    readCommand,
    linkCommand,
    compareCommand,
    explainCommand,
    placesCommand,
    schemaCommand,
    startCommand,
  ];
  for (const command of commands) root.addCommand(command(host));
  addLedgerCommands(root, host);
  for (const command of [root, ...root.commands.flatMap((one) => [one, ...one.commands])]) setUp(command, host);
  return root;
}

function setUp(command: Command, { io }: Host): void {
  const { say } = tongueOf(languageOf(io.env));
  command
    .helpOption("-h, --help", "show this help")
    .configureHelp({ formatHelp: (shown, helper) => formatHelp(shown, helper, say) })
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      // Errors are told by main, in one line; help that follows an error goes where errors go.
      writeErr: (text) => void io.stderr.write(text),
      outputError: () => undefined,
    })
    .showSuggestionAfterError(true)
    .allowExcessArguments(false);
}

function version(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version;
}
