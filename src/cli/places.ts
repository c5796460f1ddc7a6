import { Command } from "commander";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { Trouble } from "../model/trouble.ts";
import { UNSAID } from "./cells.ts";
import { complain } from "./complain.ts";
import { withExamples } from "./help.ts";
import { type Host, PARTIAL } from "./host.ts";
import { columnsOf, paintFor, write } from "./io.ts";
import { type Format, type ReadingOptions, withFormat, withReadingOptions } from "./options.ts";
import { settleLanguage } from "./read-sources.ts";
import { readingRun } from "./reading-run.ts";
import type { PlaceRow } from "./schema/places.ts";
import { isJsonl } from "./sources.ts";
import { type Column, type Row, tableLines } from "./table.ts";

type Options = ReadingOptions & { readonly format?: Format; readonly mentions?: boolean };
type Found = { readonly id: string; readonly places: readonly (PlaceRow | null)[] };

const COLUMNS: readonly Column[] = [
  { head: "NAME", least: 12 },
  { head: "KIND", least: 8 },
  { head: "WITHIN", least: 12 },
  { head: "LATITUDE", align: "right", least: 8 },
  { head: "LONGITUDE", align: "right", least: 9 },
  { head: "± KM", align: "right", least: 4 },
  { head: "WEIGHED", align: "right", least: 7 },
  { head: "REPORT", least: 12 },
];

/** `recount places`: every place name of a report, incident or not. */
export function placesCommand(host: Host): Command {
  const command = new Command("places")
    .summary("every place name, with coordinates")
    .description("Find every place name in reports and say which place it is.")
    .argument("[file...]", "reports, as recount read takes them; - is standard input")
    .action((files: readonly string[], options: Options) => places(host, files, options));
  withFormat(withReadingOptions(command)).option(
    "--mentions",
    'resolve just the spans that each line carries as "mentions":[{"start","end"}]',
  );
  return withExamples(command, [
    ["recount places report.txt", "a table of places with coordinates"],
    ["recount places --mentions spans.jsonl", "just the names at given spans, in order"],
  ]);
}

async function places(host: Host, given: readonly string[], options: Options): Promise<void> {
  const { io } = host;
  const { files, format, engine, tally, reports } = await readingRun(host, given, options, false);
  const held: Found[] = [];
  for await (const { at, report } of reports) {
    try {
      const mentions = options.mentions ? mentionsOf(report) : null;
      const language = (await settleLanguage(report, engine.languages)) ?? engine.languages[0]!;
      const found = { id: report.id, places: engine.places({ ...report, language }, mentions) };
      if (format === "jsonl") await write(io.stdout, `${JSON.stringify(found)}\n`);
      else held.push(found);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      tally.failed++;
      await complain(io, error, at);
    }
  }
  if (format === "table") {
    const rows = held.flatMap(({ id, places }) => places.map((place) => placeCells(id, place)));
    if (rows.length > 0)
      await write(io.stdout, `${tableLines(COLUMNS, rows, columnsOf(io), paintFor(io)).join("\n")}\n`);
  }
  if (format === "json") {
    const single = files.length === 1 && options.jsonl !== true && !isJsonl(files[0]!) && held.length === 1;
    await write(io.stdout, `${JSON.stringify(single ? held[0] : held, null, 2)}\n`);
  }
  if (tally.failed > 0) host.exit(PARTIAL);
}

/** The spans a line carries. Throws `bad-report` where they are none of its text. */
function mentionsOf({ extra, text }: Report): readonly Span[] {
  const mentions = extra?.mentions;
  if (!Array.isArray(mentions)) throw new Trouble("bad-report", '"mentions" is missing');
  return mentions.map((mention: unknown, i) => {
    const { start, end } = (mention ?? {}) as { readonly start?: unknown; readonly end?: unknown };
    if (!Number.isInteger(start) || !Number.isInteger(end))
      throw new Trouble("bad-report", `"mentions" ${i} is no span`);
    const span = { start: start as number, end: end as number }; // integers, checked above
    if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) {
      throw new Trouble("bad-report", `"mentions" ${i} lies outside the text`);
    }
    return span;
  });
}

function placeCells(id: string, place: PlaceRow | null): Row {
  if (place === null) return [[UNSAID], [""], [""], [""], [""], [""], [""], [id]];
  const { name, kind, admin1, country, latitude, longitude, radiusKm, candidates } = place;
  const within = [admin1, country].filter((part) => part !== null && part !== name).join(", ");
  return [
    [name],
    [kind],
    [within === "" ? UNSAID : within],
    [latitude?.toFixed(3) ?? UNSAID],
    [longitude?.toFixed(3) ?? UNSAID],
    [radiusKm === null ? UNSAID : String(Math.round(radiusKm))],
    [String(candidates)],
    [id],
  ];
}
