import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { Argument, Command } from "commander";
import type { EvaluatedLinks, KnownLinks } from "../../jobs/eval-links.ts";
import type { Shares } from "../../link/agreement.ts";
import { Trouble } from "../../model/trouble.ts";
import { fromFileSystem } from "../complain.ts";
import { forTerminal } from "../for-terminal.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { columnsOf, paintFor, write } from "../io.ts";
import { type Column, tableLines } from "../table.ts";
import { knownLinksIn } from "./known-links.ts";
import { type LedgerOptions, withLedger, withStore } from "./ledger.ts";

type Options = LedgerOptions & { readonly format?: "table" | "json" };

/** `recount eval`: is the ledger any good? */
export function evalCommand(host: Host): Command {
  const command = new Command("eval")
    .summary("score the ledger against what is known")
    .description(
      "Score the events of the ledger against a list of reports whose incidents are known, or of pairs known to be one " +
        'incident or two. One JSON object a line: {"left","right","verdict"} or {"report","incident","group"}. Reports are ' +
        "named by id, by the name they came under, or by URL.",
    )
    .addArgument(new Argument("<what>", "what to score").choices(["links"]))
    .argument("<gold>", "file of known pairs or incidents; - is standard input")
    .action((_what: string, gold: string, options: Options) => evaluate(host, gold, options));
  withLedger(command).option("--format <format>", "table or json (default: table on a terminal, json in a pipe)");
  return withExamples(command, [
    ["recount eval links known.jsonl", "precision, recall and F over pairs, B³, look-alikes merged"],
    ["recount eval links known.jsonl --format json --ledger ~/sahel", "the same for a program, of another ledger"],
  ]);
}

async function evaluate(host: Host, gold: string, options: Options): Promise<void> {
  const { io } = host;
  const { format = io.stdout.isTTY ? "table" : "json" } = options;
  if (format !== "table" && format !== "json") throw new Trouble("bad-usage", "--format takes table or json");
  const known = await knownLinks(gold, host);
  const { evaluateLinks } = await import("../../jobs/eval-links.ts");
  await withStore(host, options, async (store) => {
    const found = await store.snapshot((ledger) => evaluateLinks(ledger, known));
    if (format === "json") return write(io.stdout, `${JSON.stringify(found, null, 2)}\n`);
    await write(io.stdout, `${tableOf(found, host).join("\n")}\n`);
  });
}

async function knownLinks(gold: string, { io }: Host): Promise<KnownLinks> {
  try {
    return await knownLinksIn(gold === "-" ? io.stdin : createReadStream(resolve(io.cwd(), gold)));
  } catch (error) {
    throw error instanceof Trouble ? error : fromFileSystem(error);
  }
}

const COLUMNS: readonly Column[] = [
  { head: "MEASURE", least: 24 },
  { head: "F", align: "right", least: 5 },
  { head: "PRECISION", align: "right", least: 9 },
  { head: "RECALL", align: "right", least: 6 },
];

function tableOf(found: EvaluatedLinks, { io }: Host): readonly string[] {
  const cells = (name: string, { f, precision, recall }: Shares) => [
    [name],
    [f.toFixed(1)],
    [precision.toFixed(1)],
    [recall.toFixed(1)],
  ];
  const { reports, incidents, events, closeMerged, acrossLanguages, missing } = found;
  const rows = [
    ...("listed" in found
      ? [cells(`the ${found.listed.same + found.listed.different} pairs listed`, found.listed)]
      : []),
    cells("pairs of reports", found.pairs),
    cells("reports (B³)", found.bCubed),
  ];
  return [
    ...tableLines(COLUMNS, rows, columnsOf(io), paintFor(io)),
    "",
    `${reports} reports of ${incidents} incidents stand in ${events} events.`,
    `Look-alike incidents merged: ${closeMerged.count} of ${closeMerged.of}. Pairs across languages found: ${acrossLanguages.count} of ${acrossLanguages.of}.`,
    ...(missing.length === 0
      ? []
      : [
          forTerminal(
            `Not in this ledger: ${missing.slice(0, 5).join(", ")}${missing.length > 5 ? `, and ${missing.length - 5} more` : ""}.`,
          ),
        ]),
  ];
}
