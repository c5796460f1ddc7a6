import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Defaults } from "../ingest/given.ts";
import { objectFromJson } from "../ingest/json.ts";
import { MAX_FILE_BYTES } from "../ingest/limits.ts";
import { linesOf } from "../ingest/lines.ts";
import type { Fetcher } from "../jobs/download/polite.ts";
import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import type { Original } from "../store/originals.ts";
import { type At, fromFileSystem } from "./complain.ts";
import { documentsIn, isAddress, pagesAt } from "./documents.ts";
import type { Io } from "./io.ts";

/** One thing handed in: a report, a record (a JSON object, not yet judged), or what is wrong with it. */
export type Source = { readonly at: At } & (
  | {
      readonly report: Report;
      readonly remark: string | null;
      /** What the text was taken from, where that is no text. */
      readonly original?: Original;
    }
  | { readonly record: Readonly<Record<string, unknown>> }
  | { readonly trouble: Trouble }
);

/** `jsonl`: standard input carries one report a line, whatever it starts with. */
export type SourceOptions = {
  readonly jsonl: boolean;
  readonly defaults: Defaults;
  /** `key=column` pairs for tables. */
  readonly columns?: readonly string[];
  /** Gets pages named by address or listed in a feed; left out = there is no network. */
  readonly fetch?: Fetcher;
};

/**
 * Everything in the files named, in order, `-` for standard input. What cannot be read comes as a trouble and the next
 * one follows. JSONL is streamed; of other files one is held at a time.
 */
export async function* sourcesOf(files: readonly string[], options: SourceOptions, io: Io): AsyncGenerator<Source> {
  for (const file of files) {
    try {
      if (file === "-") yield* fromStdin(options, io);
      else if (isAddress(file)) yield* pagesAt(file, options);
      else yield* fromFile(file, options, io);
    } catch (error) {
      yield { at: { file, line: null }, trouble: error instanceof Trouble ? error : fromFileSystem(error) };
    }
  }
}

/** True if the name says that a file holds one report a line. */
export function isJsonl(file: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(file);
}

async function* fromFile(file: string, options: SourceOptions, io: Io): AsyncGenerator<Source> {
  const path = resolve(io.cwd(), file);
  if ((await stat(path)).isDirectory()) throw new Trouble("unreadable-file", "it is a folder");
  const bytes = createReadStream(path);
  if (isJsonl(file)) yield* fromLines(file, bytes);
  else yield* documentsIn({ name: file, bytes: await wholeOf(bytes) }, options);
}

async function* fromStdin(options: SourceOptions, io: Io): AsyncGenerator<Source> {
  if (options.jsonl) return yield* fromLines("-", io.stdin);
  const stream = io.stdin[Symbol.asyncIterator]();
  const head = await headOf(stream);
  if (startsRecord(head)) yield* fromLines("-", chained(head, stream));
  else yield* documentsIn({ name: "-", bytes: await wholeOf(chained(head, stream)) }, options);
}

async function* fromLines(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Source> {
  let any = false;
  for await (const line of linesOf(bytes)) {
    any = true;
    const at = { file, line: line.number };
    if ("trouble" in line) yield { at, trouble: line.trouble };
    else yield sourceOr(at, () => ({ at, record: objectFromJson(line.text) }));
  }
  if (!any) yield { at: { file, line: null }, trouble: new Trouble("empty-input", "") };
}

function sourceOr(at: At, make: () => Source): Source {
  try {
    return make();
  } catch (error) {
    if (error instanceof Trouble) return { at, trouble: error };
    throw error;
  }
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
}

/** All bytes of a stream, at most the limit of one file. */
async function wholeOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_FILE_BYTES) throw new Trouble("too-large", `more than ${MAX_FILE_BYTES / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The first bytes of a stream, enough to see what it is. */
async function headOf(stream: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < 64) {
    const next = await stream.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  return head;
}

/** No report in prose starts with a brace and a quoted key. */
function startsRecord(head: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"/.test(latin(head));
}

async function* chained(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
