import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import type { Fetcher } from "../../jobs/download/polite.ts";
import { TROUBLES, Trouble } from "../../model/trouble.ts";
import type { Store } from "../../store/store.ts";
import { type At, fromFileSystem } from "../complain.ts";
import { isAddress } from "../documents.ts";
import type { Engine } from "../engine.ts";
import { forTerminal } from "../for-terminal.ts";
import { withExamples } from "../help.ts";
import { type Host, PARTIAL } from "../host.ts";
import { paintFor, write } from "../io.ts";
import { defaultsOf, filesOf, type ReadingOptions, withReadingOptions } from "../options.ts";
import { readReport, type Taken, type Tally } from "../read-sources.ts";
import { batched, mapped } from "./batched.ts";
import { now, personOf, successions, type WriterOptions, withStore, withWriter } from "./ledger.ts";
import { expanded, takenFrom } from "./sources.ts";

type Options = ReadingOptions &
  WriterOptions & {
    readonly format?: "text" | "jsonl";
    readonly allowPrivate?: readonly string[];
    readonly errors?: string;
    readonly dryRun?: boolean;
  };

/** Reports kept in one transaction: waiting for the disk once for all of them is most of the speed. */
const BATCH = 64;
/** A batch is not held back longer than this for reports that are yet to come. */
const PATIENCE_MS = 30;
/** Milliseconds between two lines of progress. */
const TELL_EVERY_MS = 200;
/** Reports after which mentions are put into events, so that a long run shows its events while it goes on. */
const LINK_EVERY = 1_000;

/** `recount ingest`: reports into the ledger. */
export function ingestCommand(host: Host): Command {
  const command = new Command("ingest")
    .summary("take reports into the ledger, read and link them")
    .description(
      "Take reports into the ledger, read them and link what they tell. The same report again changes nothing.",
    )
    .argument(
      "[file...]",
      "reports as text, HTML, PDF, DOCX, mail or MHTML; folders of them; tables and JSONL; addresses of pages, feeds, OPML lists and sitemaps; readings that recount read printed; - is standard input",
    )
    .action((files: readonly string[], options: Options) => ingest(host, files, options));
  withWriter(withReadingOptions(command))
    .option("--format <format>", "text or jsonl (default: text on a terminal, jsonl in a pipe)")
    .option("--dry-run", "say what would come of it and keep nothing")
    .option("--errors <file>", "write what could not be read into a file as well, one JSON object a line")
    .option("--allow-private <host...>", "hosts in private networks that may be asked for pages");
  return withExamples(command, [
    ["recount ingest monday/", "every report in a folder"],
    ["recount ingest stories.jsonl --ledger ~/sahel", "one report a line, into another ledger"],
    ["recount ingest https://example.org/story.html https://example.org/feed.xml", "a page, and all that a feed names"],
    [
      "recount ingest coded.csv --columns text=Notes publishedAt=Day --errors rows.jsonl",
      "a table of one report a row",
    ],
  ]);
}

async function ingest(host: Host, given: readonly string[], options: Options): Promise<void> {
  const { io } = host;
  if (options.format !== undefined && options.format !== "text" && options.format !== "jsonl") {
    throw new Trouble("bad-usage", `--format takes text or jsonl, not ${String(options.format)}`);
  }
  const found = expanded(filesOf(given, io.stdin.isTTY), io);
  const errors = options.errors === undefined ? null : errorsInto(resolve(io.cwd(), options.errors));
  await withLedgerOrNone(host, options, async (store) => {
    const tally = { taken: 0, failed: 0 };
    const taking = {
      jsonl: options.jsonl === true,
      defaults: defaultsOf(options),
      columns: options.columns ?? [],
      ...(found.some(({ file }) => mayFetch(file)) ? { fetch: await fetcherOf(options) } : {}),
      ...(errors === null ? {} : { failed: errors.add }),
    };
    try {
      const taken = takenFrom(found, taking, io, tally);
      await ingestAll(host, store, { taken, tally, options, total: found.length });
    } finally {
      errors?.end();
    }
    if (tally.failed > 0) host.exit(PARTIAL);
  });
}

/** A dry run on a ledger that is not there yet has one of its own, for as long as it lasts. */
async function withLedgerOrNone(host: Host, options: Options, work: (store: Store) => Promise<void>): Promise<void> {
  if (options.dryRun !== true) return await withStore(host, { ...options, create: true }, work);
  try {
    return await withStore(host, options, work);
  } catch (error) {
    if (!(error instanceof Trouble) || error.code !== "no-ledger") throw error;
  }
  const ledger = mkdtempSync(join(tmpdir(), "recount-dry-run-"));
  try {
    await withStore(host, { ledger, create: true }, work);
  } finally {
    rmSync(ledger, { recursive: true, force: true });
  }
}

/** What is taken in, and what to say of it. `total`: files and addresses given; each may hold many reports. */
export type Run = {
  readonly taken: AsyncIterable<Taken>;
  readonly tally: Tally;
  readonly options: ReadingOptions & WriterOptions & { readonly format?: "text" | "jsonl"; readonly dryRun?: boolean };
  readonly total: number;
};

/** Reads, keeps and links reports as they come. */
export async function ingestAll(host: Host, store: Store, { taken, tally, options, total }: Run): Promise<void> {
  const { io } = host;
  const asText = (options.format ?? (io.stdout.isTTY ? "text" : "jsonl")) === "text";
  const person = personOf(options, host);
  let engine: Engine | null = null;
  const loaded = async () => {
    engine ??= await host.engine(options.pack ?? [], await (await import("../ledger-places.ts")).ledgerPlacesOf(store));
    return engine;
  };
  const jobs = await import("../../jobs/ingest.ts");
  const { linkPending } = await import("../../jobs/link.ts");
  const counts = { new: 0, same: 0, changed: 0, "taken-down": 0, mentions: 0 };
  const progress = progressOn(host, total);
  const link = async () => linkPending(store, { at: now(), successions: engine?.successions ?? (await successions()) });
  const incoming = mapped(taken, async ({ report, reading, original }) => ({
    ...(await jobs.readIncoming(store, report, async (own) => reading ?? (await readReport(await loaded(), own)))),
    ...(original === undefined ? {} : { original }),
  }));
  const keep = options.dryRun === true ? jobs.foresee : jobs.ingest;
  let sinceLink = 0;
  for await (const batch of batched(incoming, BATCH, PATIENCE_MS)) {
    const done = await keep(store, batch, { at: now(), by: person });
    for (const one of done) {
      counts[one.status]++;
      counts.mentions += one.mentions;
      sinceLink += one.mentions > 0 ? 1 : 0;
      // Told only now that it is on disk.
      if (!asText) await write(io.stdout, `${JSON.stringify(one)}\n`);
    }
    if (asText) await progress.tell(tally);
    if (options.dryRun === true) continue;
    // A replaced text has taken its events apart: they are put together again at once.
    if (sinceLink >= LINK_EVERY || done.some(({ status }) => status === "changed")) {
      await link();
      sinceLink = 0;
    }
  }
  progress.end();
  const waiting = options.dryRun !== true && (await store.mentions({ pending: 1 })).length > 0;
  const run = waiting ? await link() : { mentions: 0, changedEvents: [] };
  if (!asText) return;
  const { events, reports } = await store.counts();
  const { say } = paintFor(io);
  const { new: added, same, changed, "taken-down": down, mentions } = counts;
  const refused = down === 0 ? "" : say(", {0} taken down before and left out", down);
  const failed = tally.failed === 0 ? "" : say(", {0} could not be read", tally.failed);
  const told = say("{0} new, {1} already there, {2} changed", added, same, changed) + refused + failed;
  const lines =
    options.dryRun === true
      ? [
          say("Would ingest {0}: {1}.", tally.taken, told),
          say("{0} mentions read. Nothing was kept: --dry-run.", mentions),
        ]
      : [
          say("Ingested {0}: {1}.", tally.taken, told),
          say("{0} mentions read, {1} events touched.", mentions, run.changedEvents.length),
          say("The ledger holds {0} reports and {1} events.", reports, events),
          say("Next: recount events"),
        ];
  await write(io.stdout, `${lines.join("\n")}\n`);
}

/** Whether a name stands for something that may have to be fetched: an address, or a file that may list some. */
function mayFetch(file: string): boolean {
  return isAddress(file) || /\.(?:rss|atom|opml|xml|json)$/i.test(file) || file === "-";
}

async function fetcherOf({ allowPrivate = [] }: Options): Promise<Fetcher> {
  const { POLITE, politeFetcher } = await import("../../jobs/download/polite.ts");
  return politeFetcher({ ...POLITE, allowed: new Set(allowPrivate) });
}

/** Failures as a file of JSON lines: file, line, code, and what was wrong. */
function errorsInto(path: string) {
  let file: number;
  try {
    file = openSync(path, "w");
  } catch (error) {
    throw fromFileSystem(error);
  }
  return {
    add: ({ code, detail }: Trouble, { file: name, line }: At) => {
      writeSync(file, `${JSON.stringify({ file: name, line, code, says: TROUBLES[code].says, detail })}\n`);
    },
    end: () => closeSync(file),
  };
}

/** A line that writes over itself on a terminal; nothing anywhere else. Time left is guessed where each file holds one report. */
function progressOn({ io: { stderr } }: Host, total: number) {
  const started = performance.now();
  let last = started;
  return {
    tell: async ({ taken, failed }: { readonly taken: number; readonly failed: number }) => {
      const time = performance.now();
      if (!stderr.isTTY || time - last < TELL_EVERY_MS) return;
      last = time;
      const rate = (taken / (time - started)) * 1000;
      const done = taken + failed;
      const left = total > 1 && done <= total && rate > 0 ? `  ${Math.ceil((total - done) / rate)} s left` : "";
      const of = total > 1 && done <= total ? ` of ${total}` : "";
      await write(
        stderr,
        `\r\u001b[K${forTerminal(`ingest  ${taken}${of}  ${rate.toFixed(0)}/s${left}${failed > 0 ? `  ${failed} failed` : ""}`)}`,
      );
    },
    end: () => {
      if (stderr.isTTY && last !== started) stderr.write("\r\u001b[K");
    },
  };
}
