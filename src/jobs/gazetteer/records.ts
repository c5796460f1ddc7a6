import {
  featuresOf,
  type LineReader,
  lineReaderFor,
  type PlaceRow,
  readFeature,
} from "../../ingest/gazetteer/index.ts";
import { Trouble } from "../../model/trouble.ts";

/** One record of a file of places. `number`: its line, or of GeoJSON the feature's place in the list, from 1. */
export type Record = {
  readonly number: number;
  readonly text: string;
  readonly row: PlaceRow;
  /** The file ends here without the end of a line. */
  readonly unended: boolean;
};

/** Longest record that is looked at; what is longer is no row of places. In UTF-16 units. */
const LONGEST_RECORD = 200_000;
/** GeoJSON is read as one value. In bytes. */
const MOST_JSON = 256 * 1024 * 1024;

export type Records = { readonly format: LineReader["format"] | "geojson"; readonly records: AsyncIterable<Record> };

/**
 * The records of a file, whatever its kind: a GeoNames dump, a table with a header, or GeoJSON. Throws Trouble
 * `bad-gazetteer` where it is none of these, `cut-off` where GeoJSON breaks off.
 */
export async function recordsOf(
  bytes: AsyncIterable<Uint8Array>,
  label: string,
  provinces: ReadonlySet<string>,
): Promise<Records> {
  const lines = linesOf(bytes, label)[Symbol.asyncIterator]();
  let first = await lines.next();
  while (!first.done && first.value.text.trim() === "") first = await lines.next();
  if (first.done) throw new Trouble("bad-gazetteer", `${label} is empty`);
  if (/^\s*\{/.test(first.value.text))
    return { format: "geojson", records: await features(first.value.text, lines, label) };
  const reader = lineReaderFor(first.value.text, provinces);
  if (reader === null)
    throw new Trouble("bad-gazetteer", `${label}: the first line has neither 19 columns nor name, latitude, longitude`);
  return { format: reader.format, records: rows(first.value, lines, reader) };
}

type Line = { readonly number: number; readonly text: string; readonly unended: boolean };

async function* rows(first: Line, rest: AsyncIterator<Line>, reader: LineReader): AsyncGenerator<Record> {
  let { text, number, unended } = first;
  let header = reader.headerLines === 1;
  for (;;) {
    const next = await rest.next();
    const goesOn = reader.isOpen(text) && text.length < LONGEST_RECORD;
    if (goesOn && !next.done) {
      text += `\n${next.value.text}`;
      unended = next.value.unended;
      continue;
    }
    yield { number, text, row: header ? null : rowOf(text, reader), unended };
    header = false;
    if (next.done) return;
    ({ text, number, unended } = next.value);
  }
}

function rowOf(text: string, reader: LineReader): PlaceRow {
  return text.length > LONGEST_RECORD ? { fault: `${text.length} characters` } : reader.read(text);
}

async function features(first: string, rest: AsyncIterator<Line>, label: string): Promise<AsyncGenerator<Record>> {
  const parts = [first];
  let size = first.length;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    parts.push(next.value.text);
    size += next.value.text.length;
    if (size > MOST_JSON) throw new Trouble("too-large", `${label}: GeoJSON of more than 256 MB`);
  }
  const text = parts.join("\n");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(said)?.[1];
    if (at === undefined || Number(at) >= text.trimEnd().length) throw new Trouble("cut-off", label);
    throw new Trouble("bad-gazetteer", `${label} is no GeoJSON: ${said}`);
  }
  const list = featuresOf(value);
  if (list === null) throw new Trouble("bad-gazetteer", `${label} is no GeoJSON collection`);
  return (async function* () {
    for (const [i, feature] of list.entries())
      yield { number: i + 1, text: JSON.stringify(feature), row: readFeature(feature), unended: false };
  })();
}

/** Lines of UTF-8 text, their ends (LF or CRLF) taken off. Throws Trouble `wrong-encoding`. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>, label: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw new Trouble("wrong-encoding", label);
    }
  };
  let held: string[] = [];
  let number = 0;
  const put = (text: string, unended: boolean): Line => {
    held.push(text);
    const line = held.length === 1 ? text : held.join("");
    held = [];
    number++;
    return { number, text: line.endsWith("\r") ? line.slice(0, -1) : line, unended };
  };
  for await (const piece of bytes) {
    const text = decode(piece);
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      yield put(text.slice(from, end), false);
      from = end + 1;
    }
    if (from < text.length) held.push(text.slice(from));
  }
  const tail = decode();
  if (tail !== "" || held.length > 0) yield put(tail, true);
}
