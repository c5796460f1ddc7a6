import { Command } from "commander";
import type { Shown } from "../../jobs/link.ts";
import { Trouble } from "../../model/trouble.ts";
import type { Store, StoredReport } from "../../store/store.ts";
import type { Engine } from "../engine.ts";
import { forTerminal } from "../for-terminal.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { readReport, settleLanguage } from "../read-sources.ts";
import { now, type WriterOptions, withStore, withWriter } from "./ledger.ts";

type Options = WriterOptions & { readonly all?: boolean; readonly pack?: readonly string[]; readonly json?: boolean };

/** Reports put into one transaction: what they change is seen all at once. */
const BATCH = 200;

/** `recount reread`: reports once more, by the reader as it is now. */
export function rereadCommand(host: Host): Command {
  const command = new Command("reread")
    .summary("read kept reports again with a better reader")
    .description(
      "Read again the reports that an older reader has read, or one without their language, and list what changes in any event. Old readings stay, people's decisions stay.",
    )
    .argument("[report...]", "only these (default: all)")
    .option("--changed", "only what another version of the reader has read (default)")
    .option("--all", "what this version has read, too: after more places or actors were added")
    .option("--pack <file...>", "more places or actors, as TSV files with the columns of knowledge/")
    .option("--json", "print one JSON object a changed event")
    .action((reports: readonly string[], options: Options) => run(host, reports, options));
  return withExamples(withWriter(command), [
    ["recount reread", "after an update of Recount: what its readers read better now"],
    ["recount reread --all", "after recount gazetteer add"],
  ]);
}

async function run(host: Host, named: readonly string[], options: Options): Promise<void> {
  const { reread } = await import("../../jobs/reread.ts");
  const { ledgerPlacesOf } = await import("../ledger-places.ts");
  await withStore(host, options, async (store) => {
    const engine = await host.engine(options.pack ?? [], await ledgerPlacesOf(store));
    const linking = { at: now(), successions: engine.successions };
    const names = new Map<string, string>();
    const tally = { reports: 0, read: 0, changed: 0, events: 0, waiting: 0 };
    for await (const batch of batchesOf(reportsNamed(store, named))) {
      tally.reports += batch.length;
      const due = [];
      for (const one of batch) {
        if (options.all !== true && !(await isDue(store, engine, names, one))) continue;
        due.push({ report: one.id, reading: { ...(await readReport(engine, one.report)), id: one.id } });
      }
      if (due.length === 0) continue;
      const { changed, events, waiting } = await reread(store, due, linking);
      tally.read += due.length;
      tally.changed += changed.length;
      tally.events += events.length;
      tally.waiting += waiting.length;
      for (const event of events) {
        const line = options.json === true ? JSON.stringify(event) : lineOf(event);
        await write(host.io.stdout, `${forTerminal(line)}\n`);
      }
      for (const word of waiting)
        await write(host.io.stderr, `${forTerminal(`recount: note: waits for a person: ${word}`)}\n`);
    }
    if (options.json === true) return;
    const { reports, read, changed, events, waiting } = tally;
    const left = waiting === 0 ? "" : ` ${waiting} decisions wait for a person: their mention is not read any more.`;
    await write(
      host.io.stdout,
      `Read again ${read} of ${reports} reports: ${changed} say something else, ${events} events changed.${left}\n`,
    );
  });
}

/** Live reports in the order they came, or those named. Throws `not-found`. */
async function* reportsNamed(store: Store, named: readonly string[]): AsyncGenerator<StoredReport> {
  for (const id of named) {
    const report = await store.report(id);
    if (report === null) throw new Trouble("not-found", id);
    if (report.takenDown) throw new Trouble("taken-down", id);
    yield report;
  }
  if (named.length > 0) return;
  for (let after = 0; ; ) {
    const page = await store.reports({ after, limit: BATCH });
    // A replaced text has no live mentions, and gets none.
    for (const report of page) if (report.replacedBy === null) yield report;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}

async function* batchesOf(reports: AsyncIterable<StoredReport>): AsyncGenerator<readonly StoredReport[]> {
  let batch: StoredReport[] = [];
  for await (const report of reports) {
    batch.push(report);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/**
 * True where the reading that counts is another reader's than the one that would read the report now. `names`: this
 * program's readers by language, filled in as they are met.
 */
async function isDue(store: Store, engine: Engine, names: Map<string, string>, stored: StoredReport): Promise<boolean> {
  const { id, report } = stored;
  const had = (await store.reading(id))?.reader;
  const language = await settleLanguage(report, engine.languages);
  const key = language !== null && engine.languages.includes(language) ? language : "";
  const name = names.get(key) ?? (await readReport(engine, report)).reader;
  names.set(key, name);
  return had !== name;
}

type Change = { readonly id: string; readonly before: Shown | null; readonly after: Shown | null };

/** `RC-00012  killed 6 → 7, day 2024-04-03 → 2024-04-02`. */
function lineOf({ id, before, after }: Change): string {
  if (before === null) return `${id}  new`;
  if (after === null) return `${id}  gone`;
  const figure = (bounds: Shown["killed"]) => {
    if (bounds === null) return "–";
    const [low, best, high] = bounds;
    return low === high ? String(low ?? "–") : `${best ?? low ?? "–"} (${low ?? 0} to ${high ?? "…"})`;
  };
  const told = (name: string, was: string | null, is: string | null) =>
    was === is ? [] : [`${name} ${was ?? "–"} → ${is ?? "–"}`];
  return `${id}  ${[
    ...told("killed", figure(before.killed), figure(after.killed)),
    ...told("injured", figure(before.injured), figure(after.injured)),
    ...told("kind", before.kind, after.kind),
    ...told("day", before.start, after.start),
    ...told("place", before.place, after.place),
    ...told("country", before.country, after.country),
  ].join(", ")}`;
}
