import { Command } from "commander";
import type { Reading } from "../model/reading.ts";
import { Trouble } from "../model/trouble.ts";
import { evidenceLines, explainable } from "./explanation.ts";
import { withExamples } from "./help.ts";
import { type Host, PARTIAL } from "./host.ts";
import { columnsOf, paintFor, write } from "./io.ts";
import { defaultsOf, type ReadingOptions, withReadingOptions } from "./options.ts";
import { withoutPrivateNames } from "./printed.ts";
import { readReport, reportsOf } from "./read-sources.ts";

type Options = ReadingOptions & { readonly names?: boolean };

/** `recount explain`: how a value was derived, down to the words. */
export function explainCommand(host: Host): Command {
  const command = new Command("explain")
    .summary("how any value was derived, down to the words")
    .description("Show how any value was derived: the rule, the words with their offsets, and what it was built from.")
    .argument("<file>", "a report, as recount read takes it; - is standard input")
    .argument("[path]", "which value: e1.killed, e1.sides.0.killed, e1.when, figures.0; all of the news where left out")
    .action((file: string, path: string | undefined, options: Options) => explain(host, file, path ?? null, options));
  withReadingOptions(command).option("--names", "name private victims and minors too");
  return withExamples(command, [
    ["recount explain report.txt e1.killed", "where the number of dead comes from"],
    ["recount explain report.txt e1.sides.0", "one side and all its losses"],
    ["recount explain report.txt", "every value of the news"],
  ]);
}

async function explain(host: Host, file: string, path: string | null, options: Options): Promise<void> {
  const { io } = host;
  const defaults = defaultsOf(options);
  const engine = await host.engine(options.pack ?? []);
  const tally = { taken: 0, failed: 0 };
  let found = false;
  let known: readonly string[] = [];
  const screen = { width: columnsOf(io), paint: paintFor(io) };
  for await (const { report } of reportsOf(
    [file],
    { jsonl: options.jsonl === true, defaults, readings: false },
    io,
    tally,
  )) {
    const whole = await readReport(engine, report);
    const reading: Reading = options.names ? whole : withoutPrivateNames(whole);
    const values = explainable(reading);
    known = values.map((value) => value.path);
    const wanted = values.filter((value) => isWanted(value.path, path, reading));
    if (wanted.length === 0) continue;
    if (tally.taken > 1 && found) await write(io.stdout, "\n");
    found = true;
    await write(
      io.stdout,
      `${wanted.map((value) => evidenceLines(value, reading.text, screen).join("\n")).join("\n\n")}\n`,
    );
  }
  if (path !== null && !found && tally.taken > 0) {
    throw new Trouble("not-found", `${path}; this reading has ${known.length === 0 ? "no values" : brief(known)}`);
  }
  if (!found && tally.taken > 0)
    await write(
      io.stdout,
      `${screen.paint.say("No incident is told as news here, so there is nothing to explain.")}\n`,
    );
  if (tally.failed > 0) host.exit(PARTIAL);
}

/** A path names its value and everything below it; no path, every value of the news. */
function isWanted(path: string, wanted: string | null, reading: Reading): boolean {
  if (wanted !== null) return path === wanted || path.startsWith(`${wanted}.`);
  const event = reading.events.find(({ id }) => path.startsWith(`${id}.`));
  return event !== undefined && event.role === "news";
}

function brief(paths: readonly string[]): string {
  const shown = paths.filter((path) => path.split(".").length <= 2).slice(0, 12);
  return `${shown.join(", ")}${paths.length > shown.length ? ", …" : ""}`;
}
