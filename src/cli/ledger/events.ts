import { Command, Option } from "commander";
import type { ExportFormat } from "../../export/index.ts";
import type { EventLine } from "../../model/event-line.ts";
import { Trouble } from "../../model/trouble.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { columnsOf, paintFor, write } from "../io.ts";
import { eventsTable } from "./event-table.ts";
import { type FilterOptions, queryOf, withFilter } from "./filter.ts";
import { type LedgerOptions, withLedger, withStore } from "./ledger.ts";

type Options = LedgerOptions &
  FilterOptions & { readonly format?: ExportFormat | "table"; readonly limit?: string; readonly exitStatus?: boolean };

/** Rows of a table where no limit is given; a pipe gets all. */
const SCREENFUL = 100;

/** `recount events`: the events of a filter. */
export function eventsCommand(host: Host): Command {
  const command = new Command("events")
    .summary("list what happened")
    .description("List the events of the ledger, newest first, with what was said of each.")
    .action((options: Options) => events(host, options));
  withFilter(withLedger(command))
    .option("--limit <n>", `most events to list (default: ${SCREENFUL} in a table, all elsewhere)`)
    .option("--exit-status", "exit 1 when nothing is found")
    .addOption(
      new Option("--format <format>", "how to print (default: table on a terminal, jsonl in a pipe)").choices([
        "table",
        "json",
        "jsonl",
        "csv",
        "geojson",
      ]),
    );
  return withExamples(command, [
    ["recount events --country PE --from 2023-01", "Peru since the start of 2023"],
    ["recount events --min-killed 10 --kind bombing,massacre --format csv > worst.csv", "as a spreadsheet"],
    ["recount events --has conflict", "those whose sources disagree on numbers"],
  ]);
}

async function events(host: Host, options: Options): Promise<void> {
  const { io } = host;
  const format = options.format ?? (io.stdout.isTTY ? "table" : "jsonl");
  const limit = limitOf(options.limit) ?? (format === "table" ? SCREENFUL : null);
  const [{ filterOf }, { eachEvent }, { exported }] = await Promise.all([
    import("../../api/filter.ts"),
    import("../../jobs/events.ts"),
    import("../../export/index.ts"),
  ]);
  const query = filterOf(queryOf(options));
  await withStore(host, options, async (store) => {
    let found = 0;
    const counted = async function* () {
      for await (const event of eachEvent(store, query, limit)) {
        found++;
        yield event;
      }
    };
    if (format !== "table") for await (const piece of exported(format, counted())) await write(io.stdout, piece);
    else {
      const rows: EventLine[] = [];
      for await (const event of counted()) rows.push(event);
      const total = rows.length < SCREENFUL ? rows.length : await store.countEvents(query);
      const paint = paintFor(io);
      const lines = [...eventsTable(rows, columnsOf(io), paint)];
      if (rows.length === 0) lines.push(paint.say("No event fits."));
      else if (total > rows.length) lines.push("", paint.say("{0} of {1}; --limit shows more.", rows.length, total));
      await write(io.stdout, `${lines.join("\n")}\n`);
    }
    if (found === 0 && options.exitStatus === true) host.exit(1);
  });
}

/** A count given on the command line. Throws Trouble `bad-usage`. */
export function limitOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Trouble("bad-usage", `--limit takes a number, not ${text}`);
  return Number(text);
}
