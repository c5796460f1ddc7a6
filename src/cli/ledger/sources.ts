import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { civilDay } from "../../ingest/civil-day.ts";
import { Trouble } from "../../model/trouble.ts";
import { complain } from "../complain.ts";
import { isAddress } from "../documents.ts";
import type { Io } from "../io.ts";
import { reportsOf, type Taken, type TakeOptions, type Tally } from "../read-sources.ts";

/** A file to take in. `beside`: the JSON file that tells what its outlet would know; null = there is none. */
export type Found = { readonly file: string; readonly beside: string | null };

/** Names taken up when a folder is given. */
const REPORTS = /\.(?:txt|md|markdown|x?html?|json|jsonl|ndjson|pdf|docx|eml|mht|mhtml|csv|tsv|rss|atom|opml|xml)$/i;
/** Names that may have a JSON file of the same name beside them. */
const TEXTS = /\.(?:txt|md|markdown|x?html?|pdf|docx|mht|mhtml)$/i;

/** Files as given; a folder stands for all reports in it and below, in the order of their names, a pattern for all it fits. */
export function expanded(given: readonly string[], io: Pick<Io, "cwd">): readonly Found[] {
  const files = given.flatMap((name) => {
    if (name === "-" || isAddress(name)) return [name];
    if (isFolder(resolve(io.cwd(), name))) return filesIn(name, io);
    // Shells expand patterns; one that comes in quotes, or from a shell that does not, is expanded here.
    if (!/[*?]/.test(name) || existsSync(resolve(io.cwd(), name))) return [name];
    const fitting = globSync(name, { cwd: io.cwd() }).toSorted();
    return fitting.length === 0 ? [name] : fitting;
  });
  const found = files.map((file): Found => ({ file, beside: besideOf(file, io) }));
  const sidecars = new Set(found.flatMap(({ beside }) => beside ?? []));
  return found.filter(({ file }) => !sidecars.has(file));
}

/** Reports of the files found, what stands beside a file filled in where the report itself does not say. */
export async function* takenFrom(
  found: readonly Found[],
  options: Omit<TakeOptions, "readings">,
  io: Io,
  tally: Tally,
): AsyncGenerator<Taken> {
  for (const { file, beside } of found) {
    let known: Sidecar = {};
    if (beside !== null) {
      try {
        known = sidecarOf(resolve(io.cwd(), beside));
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        tally.failed++;
        options.failed?.(error, { file: beside, line: null });
        await complain(io, error, { file: beside, line: null });
        continue;
      }
    }
    const { publishedAt, language, country, publisher, url } = known;
    const { defaults } = options;
    const more = {
      publishedAt: publishedAt ?? defaults.publishedAt,
      language: language ?? defaults.language,
      country: country ?? defaults.country,
    };
    for await (const taken of reportsOf([file], { ...options, defaults: more, readings: true }, io, tally)) {
      const { report } = taken;
      const own = { publisher: report.publisher ?? publisher ?? null, url: report.url ?? url ?? null };
      yield beside === null ? taken : { ...taken, report: { ...report, ...own } };
    }
  }
}

type Sidecar = {
  readonly publisher?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly country?: string;
};

/** Throws Trouble `bad-json`, `bad-report` or `bad-date`. Keys it does not know are none of our business. */
function sidecarOf(path: string): Sidecar {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Trouble("bad-json", error instanceof Error ? error.message : "");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Trouble("bad-json", "no object");
  const known: Record<string, string> = {};
  for (const key of ["publisher", "url", "publishedAt", "language", "country"]) {
    const field: unknown = (value as Readonly<Record<string, unknown>>)[key];
    if (field === undefined || field === null) continue;
    if (typeof field !== "string") throw new Trouble("bad-report", `${key} is no text`);
    known[key] = field;
  }
  if (known.publishedAt !== undefined) {
    const day = civilDay(known.publishedAt);
    if (day === null) throw new Trouble("bad-date", known.publishedAt);
    known.publishedAt = day;
  }
  return known;
}

function besideOf(file: string, io: Pick<Io, "cwd">): string | null {
  if (isAddress(file) || !TEXTS.test(file)) return null;
  const beside = `${file.slice(0, -extname(file).length)}.json`;
  return existsSync(resolve(io.cwd(), beside)) ? beside : null;
}

function filesIn(folder: string, io: Pick<Io, "cwd">): readonly string[] {
  const entries = readdirSync(resolve(io.cwd(), folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      // Links are not followed: they may lead round in a circle.
      if (entry.isDirectory()) return filesIn(path, io);
      return entry.isFile() && REPORTS.test(entry.name) ? [path] : [];
    });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
