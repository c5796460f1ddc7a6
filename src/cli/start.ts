import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { decodeText } from "../ingest/decode.ts";
import { givenId } from "../ingest/given.ts";
import { reportFromText } from "../ingest/text.ts";
import type { Report } from "../model/report.ts";
import { withExamples } from "./help.ts";
import type { Host } from "./host.ts";
import { columnsOf, paintFor, write } from "./io.ts";
import { incidentsTable, pairsTable } from "./linked-table.ts";
import { readReport } from "./read-sources.ts";

const SAMPLES = new URL("../../samples/", import.meta.url);
/** Look-alike pairs shown: enough to see that they are told apart. */
const LOOK_ALIKES = 3;

/** `recount start`: the sample job that `npm start` runs. */
export function startCommand(host: Host): Command {
  const command = new Command("start")
    .summary("the sample reports, read and linked")
    .description("Read the sample reports that come with Recount, link them, and show the incidents they tell of.")
    .action(() => start(host));
  return withExamples(command, [["recount start", "see what Recount does, on reports of our own"]]);
}

async function start({ io, engine: open }: Host): Promise<void> {
  const [width, paint] = [columnsOf(io), paintFor(io)];
  const engine = await open([]);
  const readings = await Promise.all(sampleReports().map((report) => readReport(engine, report)));
  const { link } = await import("../link/index.ts");
  const { events, pairs } = link(readings, { pairs: "close", successions: engine.successions });
  const news = events.filter(({ mentions }) => mentions.some(({ role }) => role === "news")).length;
  const silent = readings.filter(({ events }) => events.length === 0).map(({ id }) => id);
  const alike = pairs.filter(({ joined }) => !joined).slice(0, LOOK_ALIKES);
  const lines = [
    paint.strong(
      `${readings.length} sample reports, ${news} incidents told as news, ${events.length - news} in the background`,
    ),
    "",
    ...incidentsTable({ events }, readings, width, paint),
  ];
  if (silent.length > 0) lines.push("", `No incident in: ${silent.join(", ")}`);
  if (alike.length > 0)
    lines.push("", paint.strong("Alike, but not the same"), "", ...pairsTable(alike, readings, width, paint));
  lines.push("", paint.strong("What next"), ...NEXT, "");
  await write(io.stdout, lines.join("\n"));
}

const NEXT = [
  "  ./bin/recount read samples/peru-putis-clash.txt --published 2023-09-05          one report, in full",
  "  ./bin/recount explain samples/peru-putis-clash.txt e1.killed                    where a number comes from",
  "  ./bin/recount compare samples/peru-putis-clash.txt samples/peru-vizcatan-raid.txt   two look-alikes, row by row",
  "  ./bin/recount --help                                                            everything else",
];

/** What lies beside a sample: what its outlet would know. */
type Sidecar = { readonly publisher: string; readonly publishedAt: string; readonly language: string };

/** The samples in the order of their names. A sample without its file beside is our own mistake and throws. */
export function sampleReports(): readonly Report[] {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith(".txt"));
  return names.sort().map((name) => {
    const id = name.slice(0, -".txt".length);
    const { text } = decodeText(readFileSync(new URL(name, SAMPLES)));
    // Our own file; the test of the samples checks its shape.
    const { publisher, publishedAt, language } = JSON.parse(
      readFileSync(fileURLToPath(new URL(`${id}.json`, SAMPLES)), "utf8"),
    ) as Sidecar;
    return reportFromText(text, { ...givenId(id), publisher, publishedAt, language });
  });
}
