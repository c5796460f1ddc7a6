import { Command } from "commander";
import type { Reading } from "../model/reading.ts";
import { withExamples } from "./help.ts";
import { type Host, PARTIAL } from "./host.ts";
import { readingsTable } from "./incident-table.ts";
import { columnsOf, paintFor, write } from "./io.ts";
import { type Format, type ReadingOptions, withFormat, withReadingOptions } from "./options.ts";
import { printed } from "./printed.ts";
import { readReport } from "./read-sources.ts";
import { readingRun } from "./reading-run.ts";
import { isJsonl } from "./sources.ts";

type Options = ReadingOptions & { readonly format?: Format; readonly text: boolean; readonly names?: boolean };

/** `recount read`: reports in, one reading each out, in the input's order. */
export function readCommand(host: Host): Command {
  const command = new Command("read")
    .summary("what reports say happened")
    .description("Read reports and print what they say happened: when, where, who, how many, and who says so.")
    .argument("[file...]", "plain text, Markdown, HTML, or .jsonl with one report a line; - is standard input")
    .action((files: readonly string[], options: Options) => read(host, files, options));
  withFormat(withReadingOptions(command))
    .option("--no-text", "leave the report's text out of what is printed")
    .option("--names", "name private victims and minors too");
  return withExamples(command, [
    ["recount read report.txt --published 2023-09-05", "a table of what the report says"],
    ["recount read *.html --format jsonl > readings.jsonl", "one reading a line, every value on its words"],
    ["curl -s https://example.org/story | recount read -", "a page from a pipe"],
    ["recount read reports.jsonl | jq '.events[].killed'", "a stream of reports, line by line"],
  ]);
}

async function read(host: Host, given: readonly string[], options: Options): Promise<void> {
  const { io } = host;
  const { files, format, engine, tally, reports } = await readingRun(host, given, options, false);
  const single = files.length === 1 && options.jsonl !== true && !isJsonl(files[0]!);
  const shown = { text: options.text, names: options.names === true };
  const rows: Reading[] = [];
  const parts: string[] = [];
  for await (const { report } of reports) {
    const reading = await readReport(engine, report);
    if (format === "table") rows.push(forTable(reading));
    else if (format === "jsonl") await write(io.stdout, `${JSON.stringify(printed(reading, shown))}\n`);
    else parts.push(JSON.stringify(printed(reading, shown), null, 2));
  }
  if (format === "table") await write(io.stdout, readingsTable(rows, columnsOf(io), paintFor(io)));
  if (format === "json") await write(io.stdout, jsonDocument(parts, single && parts.length === 1));
  if (tally.failed > 0) host.exit(PARTIAL);
}

/** A table shows no text and no people: what it does not show need not stay in memory. */
function forTable(reading: Reading): Reading {
  return { ...reading, text: "" };
}

/** One file gives one object, several files or JSONL a list of them. */
function jsonDocument(parts: readonly string[], single: boolean): string {
  return single ? `${parts[0]}\n` : parts.length === 0 ? "[]\n" : `[\n${parts.join(",\n")}\n]\n`;
}
