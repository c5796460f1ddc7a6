import { Command } from "commander";
import type { Comparison } from "../link/index.ts";
import type { Reading } from "../model/reading.ts";
import { Trouble } from "../model/trouble.ts";
import type { Verdict } from "../model/words.ts";
import { signed, UNSAID } from "./cells.ts";
import { forTerminal } from "./for-terminal.ts";
import { withExamples } from "./help.ts";
import { type Host, PARTIAL } from "./host.ts";
import { columnsOf, type Io, type Paint, paintFor, write } from "./io.ts";
import { defaultsOf, type Format, type ReadingOptions, withFormat, withReadingOptions } from "./options.ts";
import { readReport, reportsOf } from "./read-sources.ts";
import { type Column, tableLines } from "./table.ts";

type Options = ReadingOptions & { readonly format?: Format; readonly publishedB?: string };

const ROWS: readonly Column[] = [
  { head: "ROW", least: 12 },
  { head: "A", least: 20 },
  { head: "B", least: 20 },
  { head: "VERDICT", least: 9 },
  { head: "BECAUSE", least: 24 },
];
const REASONS: readonly Column[] = [
  { head: "REASON", least: 10 },
  { head: "WEIGHT", align: "right", least: 6 },
  { head: "", least: 40 },
];
const FIGURES: readonly Column[] = [
  { head: "FIGURE IN A", least: 24 },
  { head: "FIGURE IN B", least: 24 },
  { head: "BECAUSE", least: 24 },
];

/** `recount compare A B`: two reports side by side, row by row. */
export function compareCommand(host: Host): Command {
  const command = new Command("compare")
    .summary("two reports side by side")
    .description("Set two reports side by side: when, where, who, how many, who says so; same or different, and why.")
    .argument("<a>", "a report, as recount read takes it")
    .argument("<b>", "the other one; one of the two may be - for standard input")
    .action((a: string, b: string, options: Options) => compare(host, a, b, options));
  withFormat(withReadingOptions(command)).option(
    "--published-b <day>",
    "day of publication of B, where it is another than A's",
  );
  return withExamples(command, [
    ["recount compare first.txt second.txt --published 2023-09-05", "the two side by side"],
  ]);
}

async function compare(host: Host, a: string, b: string, options: Options): Promise<void> {
  const { io } = host;
  const defaults = defaultsOf(options);
  const { publishedB = options.published } = options;
  const defaultsB = defaultsOf(publishedB === undefined ? options : { ...options, published: publishedB });
  const format = options.format ?? (io.stdout.isTTY ? "table" : "jsonl");
  const engine = await host.engine(options.pack ?? []);
  const tally = { taken: 0, failed: 0 };
  const readings: Reading[] = [];
  for (const [file, given] of [
    [a, defaults],
    [b, defaultsB],
  ] as const) {
    const sources = { jsonl: options.jsonl === true, defaults: given, readings: true };
    for await (const { report, reading } of reportsOf([file], sources, io, tally)) {
      readings.push(reading ?? (await readReport(engine, report)));
    }
  }
  const [left, right] = readings;
  // What could not be read was told already; without it there is nothing to compare.
  if (tally.failed > 0) return host.exit(PARTIAL);
  if (left === undefined || right === undefined || readings.length > 2) {
    throw new Trouble("bad-usage", `compare takes two reports, not ${readings.length}`);
  }
  if (left.id === right.id) throw new Trouble("duplicate-id", `${left.id} is given twice`);
  const linker = await import("../link/index.ts");
  const comparison = linker.compare(left, right, engine.successions);
  if (format === "table") await write(io.stdout, comparisonText(comparison, left, right, io));
  else await write(io.stdout, `${JSON.stringify(comparison, null, format === "json" ? 2 : 0)}\n`);
}

function comparisonText(comparison: Comparison, left: Reading, right: Reading, io: Io): string {
  const [width, paint] = [columnsOf(io), paintFor(io)];
  const { rows, reasons, figures, verdict } = comparison;
  const lines = [
    `A  ${titled(left)}`,
    `B  ${titled(right)}`,
    "",
    paint.strong(forTerminal(summary(comparison, paint))),
    "",
  ];
  if (rows.length > 0) {
    const cells = rows.map((row) => [
      [row.row],
      [row.left ?? UNSAID],
      [row.right ?? UNSAID],
      [paint.say(row.verdict)],
      [paint.reason(row.why)],
    ]);
    lines.push(...tableLines(ROWS, cells, width, paint));
  }
  if (verdict !== null && reasons.length > 0) {
    const sorted = [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    const cells = sorted.map(({ name, weight, detail }) => [[name], [signed(weight)], [paint.reason(detail)]]);
    lines.push("", ...tableLines(REASONS, cells, width, paint));
  }
  if (figures.length > 0) {
    const cells = figures.map((pair) => [[pair.left], [pair.right], [pair.why]]);
    lines.push("", ...tableLines(FIGURES, cells, width, paint));
  }
  return `${lines.join("\n")}\n`;
}

function titled({ id, title }: Reading): string {
  return forTerminal(title === null ? id : `${id}  “${title}”`);
}

const SAYS: Readonly<Record<Verdict, string>> = {
  same: "The same incident",
  different: "Not the same incident",
  unsure: "Perhaps the same incident: a person should decide",
  "part-of": "A is part of B",
  updates: "A updates B",
};

function summary({ verdict, score }: Comparison, { say }: Paint): string {
  if (verdict === null) return say("One of the two tells of no incident, so there is nothing to set side by side.");
  return say("{0} (score {1})", say(SAYS[verdict]), signed(score ?? 0));
}
