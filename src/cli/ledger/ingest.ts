import { Command } from "commander";
import { Trouble } from "../../model/trouble.ts";
import type { Store } from "../../store/store.ts";
import type { Engine } from "../engine.ts";
import { forTerminal } from "../for-terminal.ts";
import { withExamples } from "../help.ts";
import { type Host, PARTIAL } from "../host.ts";
import { write } from "../io.ts";
import { defaultsOf, filesOf, type ReadingOptions, withReadingOptions } from "../options.ts";
import { readReport } from "../read-sources.ts";
import { batched, mapped } from "./batched.ts";
import { now, personOf, successions, type WriterOptions, withStore, withWriter } from "./ledger.ts";
import { expanded, takenFrom } from "./sources.ts";

type Options = ReadingOptions & WriterOptions & { readonly format?: "text" | "jsonl" };

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
      "reports, folders of them, .jsonl, or readings that recount read printed; - is standard input",
    )
    .action((files: readonly string[], options: Options) => ingest(host, files, options));
  withWriter(withReadingOptions(command)).option(
    "--format <format>",
    "text or jsonl (default: text on a terminal, jsonl in a pipe)",
  );
  return withExamples(command, [
    ["recount ingest monday/", "every report in a folder"],
    ["recount ingest stories.jsonl --ledger ~/sahel", "one report a line, into another ledger"],
    ["curl -s https://example.org/story | recount ingest -", "a page from a pipe"],
  ]);
}

async function ingest(host: Host, given: readonly string[], options: Options): Promise<void> {
  const { io } = host;
  if (options.format !== undefined && options.format !== "text" && options.format !== "jsonl") {
    throw new Trouble("bad-usage", `--format takes text or jsonl, not ${String(options.format)}`);
  }
  const files = filesOf(given, io.stdin.isTTY);
  const defaults = defaultsOf(options);
  const asText = (options.format ?? (io.stdout.isTTY ? "text" : "jsonl")) === "text";
  const person = personOf(options, host);
  let engine: Engine | null = null;
  const loaded = async (store: Store) => {
    engine ??= await host.engine(options.pack ?? [], await (await import("../ledger-places.ts")).ledgerPlacesOf(store));
    return engine;
  };
  await withStore(host, { ...options, create: true }, async (store) => {
    const jobs = await import("../../jobs/ingest.ts");
    const { linkPending } = await import("../../jobs/link.ts");
    const tally = { taken: 0, failed: 0 };
    const counts = { new: 0, same: 0, changed: 0, "taken-down": 0, mentions: 0 };
    const progress = progressOn(host);
    const link = async () =>
      linkPending(store, { at: now(), successions: engine?.successions ?? (await successions()) });
    const taken = takenFrom(expanded(files, io), { jsonl: options.jsonl === true, defaults }, io, tally);
    const incoming = mapped(taken, ({ report, reading }) =>
      jobs.readIncoming(store, report, async (own) => reading ?? (await readReport(await loaded(store), own))),
    );
    let sinceLink = 0;
    for await (const batch of batched(incoming, BATCH, PATIENCE_MS)) {
      const done = await jobs.ingest(store, batch, { at: now(), by: person });
      for (const one of done) {
        counts[one.status]++;
        counts.mentions += one.mentions;
        sinceLink += one.mentions > 0 ? 1 : 0;
        // Told only now that it is on disk.
        if (!asText) await write(io.stdout, `${JSON.stringify(one)}\n`);
      }
      if (asText) await progress.tell(tally);
      // A replaced text has taken its events apart: they are put together again at once.
      if (sinceLink >= LINK_EVERY || done.some(({ status }) => status === "changed")) {
        await link();
        sinceLink = 0;
      }
    }
    progress.end();
    const waiting = (await store.mentions({ pending: 1 })).length > 0;
    const run = waiting ? await link() : { mentions: 0, changedEvents: [] };
    if (asText) {
      const { events, reports } = await store.counts();
      const refused = counts["taken-down"] === 0 ? "" : `, ${counts["taken-down"]} taken down before and left out`;
      const failed = tally.failed === 0 ? "" : `, ${tally.failed} could not be read`;
      await write(
        io.stdout,
        `Ingested ${tally.taken}: ${counts.new} new, ${counts.same} already there, ${counts.changed} changed${refused}${failed}.\n` +
          `${counts.mentions} mentions read, ${run.changedEvents.length} events touched. The ledger holds ${reports} reports and ${events} events.\n` +
          "Next: recount events\n",
      );
    }
    if (tally.failed > 0) host.exit(PARTIAL);
  });
}

/** A line that writes over itself on a terminal; nothing anywhere else. */
function progressOn({ io: { stderr } }: Host) {
  const started = performance.now();
  let last = started;
  return {
    tell: async ({ taken, failed }: { readonly taken: number; readonly failed: number }) => {
      const time = performance.now();
      if (!stderr.isTTY || time - last < TELL_EVERY_MS) return;
      last = time;
      const rate = (taken / (time - started)) * 1000;
      await write(
        stderr,
        `\r\u001b[K${forTerminal(`ingest  ${taken}  ${rate.toFixed(0)}/s${failed > 0 ? `  ${failed} failed` : ""}`)}`,
      );
    },
    end: () => {
      if (stderr.isTTY && last !== started) stderr.write("\r\u001b[K");
    },
  };
}
