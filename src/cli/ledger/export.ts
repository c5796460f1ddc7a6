import { open, rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { Argument, Command } from "commander";
import type { ExportFormat } from "../../export/index.ts";
import { Trouble } from "../../model/trouble.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { type FilterOptions, queryOf, withFilter } from "./filter.ts";
import { type LedgerOptions, withLedger, withStore } from "./ledger.ts";

type Options = LedgerOptions & FilterOptions & { readonly output?: string };

/** `recount export`: events as a file. */
export function exportCommand(host: Host): Command {
  const command = new Command("export")
    .summary("write the events to a file")
    .description("Write the events of the ledger as CSV, JSON, JSONL or GeoJSON: UTF-8, LF, the same bytes each time.")
    .addArgument(new Argument("<format>", "csv, json, jsonl or geojson").choices(["csv", "json", "jsonl", "geojson"]))
    .action((format: ExportFormat, options: Options) => exportEvents(host, format, options));
  withFilter(withLedger(command)).option(
    "-o, --output <file>",
    "write there, whole or not at all; without it to standard output",
  );
  return withExamples(command, [
    ["recount export csv -o events.csv", "a spreadsheet; text that one would run as a formula is disarmed"],
    ["recount export geojson --country ML > mali.geojson", "for a map"],
  ]);
}

async function exportEvents(host: Host, format: ExportFormat, options: Options): Promise<void> {
  const { io } = host;
  const [{ filterOf }, { eachEvent }, { exported }] = await Promise.all([
    import("../../api/filter.ts"),
    import("../../jobs/events.ts"),
    import("../../export/index.ts"),
  ]);
  const query = filterOf({ sort: "date", ...queryOf(options) });
  await withStore(host, options, async (store) => {
    const pieces = exported(format, eachEvent(store, query, null));
    if (options.output === undefined || options.output === "-")
      for await (const piece of pieces) await write(io.stdout, piece);
    else await writeWhole(resolve(io.cwd(), options.output), pieces);
  });
}

/** Writes beside the file and puts it in place when it is on disk, so that nobody ever sees half of it. */
async function writeWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    const file = await open(draft, "wx");
    try {
      for await (const piece of pieces) await file.write(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    if (error instanceof Error && "syscall" in error)
      throw new Trouble("unwritable-file", `${path} (${error.message})`);
    throw error;
  }
}
