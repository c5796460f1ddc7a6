import { Command } from "commander";
import type { Eraser, TakenDown } from "../../jobs/takedown.ts";
import { Trouble } from "../../model/trouble.ts";
import type { Store } from "../../store/store.ts";
import { forTerminal } from "../for-terminal.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { write } from "../io.ts";
import { now, personOf, successions, type WriterOptions, withStore, withWriter } from "./ledger.ts";

type Options = WriterOptions & {
  readonly report?: string;
  readonly name?: readonly string[];
  readonly reason?: string;
  readonly yes?: boolean;
  readonly finish?: boolean;
};

/** `recount takedown`: erases a report or a person's name for good. */
export function takedownCommand(host: Host): Command {
  const command = new Command("takedown")
    .summary("erase a report, or a person's name, for good")
    .description(
      "Erase a report with all its versions, or a person's name wherever it stands, for good: from texts, readings, history, " +
        "word index and the database's files. A tombstone with the reason stays. Without --yes it only says what would go; " +
        "without anything it lists the tombstones. Copies made before are not reached.",
    )
    .action((options: Options) => takedown(host, options));
  withWriter(command)
    .option("--report <id>", "the report to erase")
    .option("--name <form...>", "the name to erase, in every form in which it is written")
    .option("--reason <text>", "why; stays for good, so it must not name who is erased")
    .option("--yes", "erase; without it nothing is changed")
    .option("--finish", "rid the files of what was erased, where that was interrupted");
  return withExamples(command, [
    ["recount takedown --report r1f0… --reason 'withdrawn by its publisher'", "what would go"],
    ["recount takedown --name 'María López' --name 'Sra. López' --reason 'family asked' --yes", "gone for good"],
  ]);
}

async function takedown(host: Host, options: Options): Promise<void> {
  const { report, name, reason } = options;
  if (report !== undefined && name !== undefined) throw new Trouble("bad-usage", "give --report or --name, not both");
  await withStore(host, options, async (store) => {
    if (options.finish === true) {
      await store.scrub();
      return write(host.io.stdout, "The files hold nothing that was erased.\n");
    }
    if (report === undefined && name === undefined) return list(host, store);
    if (reason === undefined) throw new Trouble("bad-usage", "say why with --reason: it is what stays");
    const { takeDownName, takeDownReport } = await import("../../jobs/takedown.ts");
    const by: Eraser = { person: personOf(options, host), at: now(), reason, successions: await successions() };
    const dry = options.yes !== true;
    const done =
      name === undefined ? await takeDownReport(store, report!, by, dry) : await takeDownName(store, name, by, dry);
    await write(host.io.stdout, `${JSON.stringify(printed(done))}\n`);
    if (dry) await write(host.io.stderr, "Nothing was changed. With --yes it is erased for good.\n");
    for (const also of done.alsoCalled) {
      await write(
        host.io.stderr,
        `${forTerminal(`Also called “${also}”: give that form too, if it names the same person.`)}\n`,
      );
    }
  });
}

function printed({ change, reports, changedEvents }: TakenDown) {
  return { change, reports, events: changedEvents };
}

async function list(host: Host, store: Store): Promise<void> {
  for (const one of await store.takedowns()) await write(host.io.stdout, `${JSON.stringify(one)}\n`);
}
