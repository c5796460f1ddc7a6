import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { Trouble } from "../../model/trouble.ts";
import { forTerminal } from "../for-terminal.ts";
import { withExamples } from "../help.ts";
import { type Host, PARTIAL } from "../host.ts";
import { write } from "../io.ts";
import { findCommand, whereCommand } from "./gazetteer-look.ts";
import { teachCommand } from "./gazetteer-teach.ts";
import { now, personOf, type WriterOptions, withStore, withWriter } from "./ledger.ts";

const ROOT = new URL("../../../", import.meta.url);
/** Bad rows that are told one by one. */
const SHOWN = 20;
const TELL_EVERY_MS = 200;
/** Lines of progress where nobody looks on: one in so many milliseconds. */
const LINE_EVERY_MS = 10_000;

/** `recount gazetteer`: places that the reader knows, and how to give it more. */
export function gazetteerCommand(host: Host): Command {
  const command = new Command("gazetteer")
    .summary("look places up, load more, say what a name means")
    .description("Look places up, load more of them into a ledger, and say what a name means there.");
  for (const one of [addCommand(host), findCommand(host), whereCommand(host), teachCommand(host)])
    command.addCommand(one);
  return command;
}

function addCommand(host: Host): Command {
  const command = new Command("add")
    .summary("load places into the ledger")
    .description(
      "Load places into the ledger: a GeoNames dump, a table with name, latitude and longitude (TSV, CSV), or GeoJSON, packed or not. They count once the file is whole; a rerun goes on where the last one ended.",
    )
    .argument("<source>", "a file, an address, or a country's two letters for GeoNames' dump of it")
    .option("--allow-private <host...>", "hosts in private networks that may be asked")
    .option("--errors <file>", "write the rows that are no places to a file, as number, tab, reason")
    .action((source: string, options: AddOptions) => add(host, source, options));
  return withExamples(withWriter(command), [
    ["recount gazetteer add PE", "every named place of Peru, from GeoNames"],
    ["recount gazetteer add hamlets.csv", "your own, with name, latitude, longitude and what else there is"],
  ]);
}

type AddOptions = WriterOptions & { readonly allowPrivate?: readonly string[]; readonly errors?: string };

async function add(host: Host, source: string, options: AddOptions): Promise<void> {
  const { io } = host;
  const { GEONAMES, placesFile } = await import("../../jobs/gazetteer/source.ts");
  const { addPlaces } = await import("../../jobs/gazetteer/add.ts");
  const progress = progressOn(host);
  const file = await placesFile(source, {
    cwd: io.cwd(),
    base: io.env.RECOUNT_GEONAMES || GEONAMES,
    folder: join(io.env.XDG_CACHE_HOME || tmpdir(), "recount-downloads"),
    allowed: new Set(options.allowPrivate ?? []),
    provinces: await provinces(),
    tell: (done, total) =>
      void progress(`download  ${megabytes(done)}${total === null ? "" : ` of ${megabytes(total)}`}`),
  });
  await withStore(host, { ...options, create: true }, async (store) => {
    const stamp = { at: now(), by: personOf(options, host) };
    const tell = (step: { readonly rows: number; readonly faults: number }) =>
      progress(`places  ${step.rows}${step.faults === 0 ? "" : `  ${step.faults} bad rows`}`);
    let added: Awaited<ReturnType<typeof addPlaces>>;
    try {
      added = await addPlaces(store, file.open, { label: file.label, stamp, tell });
    } catch (error) {
      // what is no file of places will not be one the next time
      if (error instanceof Trouble && (error.code === "bad-gazetteer" || error.code === "cut-off")) file.release();
      throw error;
    } finally {
      if (io.stderr.isTTY) io.stderr.write("\r\u001b[K");
    }
    file.release();
    const { status, rows, faults, faultCount } = added;
    if (options.errors !== undefined) await writeFaults(resolve(io.cwd(), options.errors), faults);
    else
      for (const { number, says } of faults.slice(0, SHOWN))
        await write(io.stderr, `${forTerminal(`recount: note: row ${number}: ${says}`)}\n`);
    if (options.errors === undefined && faultCount > SHOWN)
      await write(io.stderr, `recount: note: ${faultCount - SHOWN} more bad rows; --errors FILE lists them\n`);
    const line = { status, rows, badRows: faultCount, places: await store.countPlaces() };
    await write(
      io.stdout,
      io.stdout.isTTY
        ? `${status === "same" ? "There already" : "Loaded"}: ${rows} places, ${faultCount} bad rows. The ledger has ${line.places} places of its own.\n`
        : `${JSON.stringify(line)}\n`,
    );
    if (faultCount > 0 && status !== "same") host.exit(PARTIAL);
  });
}

async function provinces(): Promise<ReadonlySet<string>> {
  const { provincesOf } = await import("../gazetteer-file.ts");
  return provincesOf(ROOT);
}

async function writeFaults(path: string, faults: readonly { readonly number: number; readonly says: string }[]) {
  const { writeFile } = await import("node:fs/promises");
  try {
    await writeFile(path, faults.map(({ number, says }) => `${number}\t${says}\n`).join(""));
  } catch (error) {
    throw new Trouble("unwritable-file", `${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A line that writes over itself on a terminal; elsewhere one now and then. */
function progressOn({ io: { stderr } }: Host): (line: string) => Promise<void> {
  let last = performance.now();
  return async (line) => {
    const time = performance.now();
    if (time - last < (stderr.isTTY ? TELL_EVERY_MS : LINE_EVERY_MS)) return;
    last = time;
    await write(stderr, stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
