import { declinedReading } from "../ingest/declined.ts";
import { NO_DEFAULTS } from "../ingest/given.ts";
import { reportFromObject } from "../ingest/json.ts";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import type { Original } from "../store/originals.ts";
import { type At, complain, remark } from "./complain.ts";
import type { Engine } from "./engine.ts";
import type { Io } from "./io.ts";
import { type SourceOptions, sourcesOf } from "./sources.ts";

/** A report that came in whole, with its language settled; `reading` is there where it came already read. */
export type Taken = {
  readonly at: At;
  readonly report: Report;
  readonly reading: Reading | null;
  readonly original?: Original;
};

/** How a run went: exit code 3 as soon as one input failed. */
export type Tally = { taken: number; failed: number };

/** `readings`: a record that is a reading already is taken as one, as `recount link` does. */
export type TakeOptions = SourceOptions & {
  readonly readings: boolean;
  /** Told of every input that failed, besides standard error. */
  readonly failed?: (trouble: Trouble, at: At) => void;
};

/**
 * Reports from the files named, in order, ids unique. What goes wrong is told on standard error, counted in `tally`,
 * and passed over. Memory: one report, and every id seen.
 */
export async function* reportsOf(
  files: readonly string[],
  options: TakeOptions,
  io: Io,
  tally: Tally,
): AsyncGenerator<Taken> {
  const seen = new Map<string, At>();
  for await (const source of sourcesOf(files, options, io)) {
    const { at } = source;
    try {
      if ("trouble" in source) throw source.trouble;
      const taken =
        "report" in source
          ? {
              ...{ at, report: source.report, reading: null },
              ...(source.original === undefined ? {} : { original: source.original }),
            }
          : await fromRecord(at, source.record, options);
      if ("report" in source && source.remark !== null) await remark(io, source.remark, at);
      const { id } = taken.report;
      const first = seen.get(id);
      if (first !== undefined) throw new Trouble("duplicate-id", `${id}, first in ${nameOf(first)}`);
      seen.set(id, at);
      tally.taken++;
      yield taken;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      tally.failed++;
      options.failed?.(error, at);
      await complain(io, error, at);
    }
  }
}

/** The report's reading; one in a language without a pack is declined with a note. */
export async function readReport(engine: Engine, report: Report): Promise<Reading> {
  const language = await settleLanguage(report, engine.languages);
  if (language === null || !engine.languages.includes(language)) {
    return declinedReading(report, language, engine.languages, engine.version);
  }
  return engine.read({ ...report, language });
}

/** The language to read a report in: the one insisted on, else the one it is in; null when that cannot be told. */
export async function settleLanguage(report: Report, readable: readonly string[]): Promise<string | null> {
  if (report.language !== null) return report.language;
  // Loaded on need: the detector's tables take longer to load than a hundred reports to read.
  const { recogniseLanguage } = await import("../ingest/language.ts");
  return recogniseLanguage(report.text, readable);
}

async function fromRecord(at: At, record: Readonly<Record<string, unknown>>, options: TakeOptions): Promise<Taken> {
  if (!options.readings || !isReading(record)) {
    return { at, report: reportFromObject(record, options.defaults), reading: null };
  }
  const { readingFromRecord } = await import("./reading-record.ts");
  const reading = readingFromRecord(record);
  const { id, text, title, publisher, url, publishedAt, language } = reading;
  const report = reportFromObject({ id, text, publisher, url, publishedAt, language }, NO_DEFAULTS);
  return { at, report: { ...report, title: title === null ? null : { start: 0, end: title.length } }, reading };
}

/** A report has no events and no reader. */
function isReading(record: Readonly<Record<string, unknown>>): boolean {
  return Array.isArray(record.events) && typeof record.reader === "string";
}

function nameOf({ file, line }: At): string {
  const name = file === "-" ? "standard input" : file;
  return line === null ? name : `${name}:${line}`;
}
