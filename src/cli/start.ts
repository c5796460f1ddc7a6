import { Command } from "commander";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { Store } from "../store/store.ts";
import type { Engine } from "./engine.ts";
import { withExamples } from "./help.ts";
import type { Host } from "./host.ts";
import { columnsOf, paintFor, write } from "./io.ts";
import { eventsTable } from "./ledger/event-table.ts";
import { ledgerOf, now, personOf, successions, type WriterOptions, withStore, withWriter } from "./ledger/ledger.ts";
import { portOf, serveDesk } from "./ledger/serve.ts";
import { pairsTable } from "./linked-table.ts";
import { readReport } from "./read-sources.ts";
import { sampleReports } from "./samples.ts";

type Options = WriterOptions & { readonly once?: boolean; readonly port?: string };

/** Events shown, newest first: the samples tell of fewer. */
const SHOWN = 100;
/** Look-alike pairs shown: enough to see that they are told apart. */
const LOOK_ALIKES = 3;

/** `recount start`: the sample job that `npm start` runs. */
export function startCommand(host: Host): Command {
  const command = new Command("start")
    .summary("the sample reports in a ledger, shown on the desk")
    .description(
      "Take the sample reports that come with Recount into a ledger, show what they tell, and serve the desk until Ctrl-C.",
    )
    .action((options: Options) => start(host, options));
  withWriter(command)
    .option("--once", "print and end; serve nothing")
    .option("-p, --port <n>", "port of the desk; 0 takes any that is free (default: 4783, else any that is free)");
  return withExamples(command, [
    ["recount start", "see what Recount does, on reports of our own"],
    ["recount start --once", "the same without the desk"],
  ]);
}

async function start(host: Host, options: Options): Promise<void> {
  const port = options.port === undefined ? null : portOf(options.port);
  await withStore(host, { ...options, create: true }, async (store) => {
    const kept = await keepSamples(store, host, options);
    await write(host.io.stdout, (await shown(store, kept, ledgerOf(options, host), host)).join("\n"));
    if (options.once === true) return;
    await serveDesk(host, store, { ...options, port }, (url) =>
      write(host.io.stdout, `${paintFor(host.io).say("The desk: {0}  (Ctrl-C ends it)", url)}\n`),
    );
  });
}

type Kept = { readonly reports: readonly string[]; readonly added: number };

/** Reads and links what the ledger does not hold yet. */
async function keepSamples(store: Store, host: Host, options: Options): Promise<Kept> {
  const [{ ingest, readIncoming }, { linkPending }] = await Promise.all([
    import("../jobs/ingest.ts"),
    import("../jobs/link.ts"),
  ]);
  // Loaded on need: the second start, which finds all of them there, need not wait for it.
  let engine: Engine | null = null;
  const incoming = [];
  for (const report of sampleReports()) {
    const read = async (own: Report) => {
      engine ??= await host.engine([]);
      return readReport(engine, own);
    };
    incoming.push(await readIncoming(store, report, read));
  }
  const done = await ingest(store, incoming, { at: now(), by: personOf(options, host) });
  if ((await store.mentions({ pending: 1 })).length > 0) {
    await linkPending(store, { at: now(), successions: await successions() });
  }
  return { reports: done.map(({ id }) => id), added: done.filter(({ status }) => status === "new").length };
}

/** What the ledger holds now, line by line. */
async function shown(store: Store, { reports, added }: Kept, where: string, { io }: Host): Promise<readonly string[]> {
  const [{ eachEvent }, { alikeIn }] = await Promise.all([import("../jobs/events.ts"), import("../jobs/alike.ts")]);
  const [width, paint] = [columnsOf(io), paintFor(io)];
  const { events } = await store.counts();
  const rows = [];
  for await (const event of eachEvent(store, { sort: "-date" }, SHOWN)) rows.push(event);
  const lines = [
    paint.strong(
      paint.say(
        "{0} sample reports in {1} ({2}), {3} incidents",
        reports.length,
        where,
        added === 0 ? paint.say("all there already") : paint.say("{0} new", added),
        events,
      ),
    ),
    "",
    ...eventsTable(rows, width, paint),
  ];
  const readings = await store.readings(reports);
  const heads = new Map((await store.reportHeads(reports)).map((head) => [head.id, head.name]));
  const nameOf = (report: string) => heads.get(report) ?? report;
  const quiet = reports.flatMap((id) => readings.get(id) ?? []).filter((reading) => reading.events.length === 0);
  const [unread, silent] = [quiet.filter(isDeclined), quiet.filter((reading) => !isDeclined(reading))];
  if (silent.length > 0)
    lines.push("", paint.say("No incident in: {0}", silent.map(({ id }) => nameOf(id)).join(", ")));
  for (const reading of unread)
    lines.push("", paint.say("Not read: {0}: {1}", nameOf(reading.id), reading.notes[0]!.text));
  const alike = (await alikeIn(store, reports, nameOf)).slice(0, LOOK_ALIKES);
  if (alike.length > 0)
    lines.push(
      "",
      paint.strong(paint.say("Alike, but not the same")),
      "",
      ...pairsTable(alike, (name) => name, width, paint),
    );
  const next = NEXT.map(([line, does]) => `  ${line.padEnd(NEXT_WIDTH)}  ${paint.say(does)}`);
  return [...lines, "", paint.strong(paint.say("What next")), ...next, ""];
}

function isDeclined({ notes }: Reading): boolean {
  return notes.some(({ code }) => code === "unknown-language");
}

/** A line to type, and what it shows. */
const NEXT = [
  ["./bin/recount read samples/peru-putis-clash.txt --published 2023-09-05", "one report, in full"],
  ["./bin/recount explain samples/peru-putis-clash.txt e1.killed", "where a number comes from"],
  ["./bin/recount compare samples/peru-putis-clash.txt samples/peru-vizcatan-raid.txt", "two look-alikes, row by row"],
  ["./bin/recount show 1 --why", "an incident of the ledger, and why it is one"],
  ["./bin/recount --help", "everything else"],
] as const;
const NEXT_WIDTH = 70;
