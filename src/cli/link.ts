import { Command, Option } from "commander";
import type { Reading } from "../model/reading.ts";
import { withExamples } from "./help.ts";
import { type Host, PARTIAL } from "./host.ts";
import { columnsOf, paintFor, write } from "./io.ts";
import { incidentsTable, pairsTable } from "./linked-table.ts";
import { type Format, type ReadingOptions, withFormat, withReadingOptions } from "./options.ts";
import { readReport } from "./read-sources.ts";
import { readingRun } from "./reading-run.ts";
import { shortIds } from "./short-ids.ts";

type Options = ReadingOptions & { readonly format?: Format; readonly pairs: "all" | "close" | "none" };

/** `recount link`: which mentions tell of the same incident, and why. */
export function linkCommand(host: Host): Command {
  const command = new Command("link")
    .summary("which reports tell of the same incident")
    .description("Group reports by the incident they tell of, with the reasons for and against.")
    .argument("[file...]", "reports, or readings that recount read printed (with their text); - is standard input")
    .action((files: readonly string[], options: Options) => link(host, files, options));
  withFormat(withReadingOptions(command)).addOption(
    new Option("--pairs <which>", "pairs of mentions to list: those that came near, all that were weighed, or none")
      .choices(["all", "close", "none"])
      .default("close"),
  );
  return withExamples(command, [
    ["recount link monday/*.txt --published 2023-09-05", "a table of incidents"],
    ["recount read *.html | recount link --format json -", "the groups with every reason, as JSON"],
  ]);
}

async function link(host: Host, given: readonly string[], options: Options): Promise<void> {
  const { io } = host;
  const { format, engine, tally, reports } = await readingRun(host, given, options, true);
  const readings: Reading[] = [];
  for await (const { report, reading } of reports) {
    readings.push(reading ?? (await readReport(engine, report)));
  }
  const linker = await import("../link/index.ts");
  const { events, pairs } = linker.link(readings, { pairs: options.pairs, successions: engine.successions });
  if (format === "table") {
    const [width, paint] = [columnsOf(io), paintFor(io)];
    const nameOf = shortIds(readings.map(({ id }) => id));
    const parts = [incidentsTable({ events }, readings, width, paint), pairsTable(pairs, nameOf, width, paint)];
    const shown = parts.filter((lines) => lines.length > 0).map((lines) => `${lines.join("\n")}\n`);
    await write(
      io.stdout,
      shown.length === 0 ? `${paintFor(io).say("No incident is told in these reports.")}\n` : shown.join("\n"),
    );
  } else {
    await write(io.stdout, `${JSON.stringify({ events, pairs }, null, format === "json" ? 2 : 0)}\n`);
  }
  if (tally.failed > 0) host.exit(PARTIAL);
}
