import { Trouble } from "../model/trouble.ts";
import { decodeOrNull } from "./decode.ts";
import { MAX_LINE_BYTES } from "./limits.ts";

/** One line of a JSONL stream, numbered from 1, line end left out; or what is wrong with it. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly trouble: Trouble });

/**
 * Cuts a stream of bytes into lines with memory for one line only. Blank lines are passed over but counted. A line
 * beyond the limit or not in UTF-8 becomes a trouble, and the next line is read as if nothing had happened.
 */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, end));
      const line = finish();
      if (line !== null) yield line;
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  const last = finish();
  if (last !== null) yield last;

  function take(part: Uint8Array): void {
    size += part.length;
    if (size > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  }

  function finish(): Line | null {
    const line = lineOf(parts, size, number, maxBytes);
    parts = [];
    size = 0;
    number++;
    return line;
  }
}

function lineOf(parts: readonly Uint8Array[], size: number, number: number, maxBytes: number): Line | null {
  if (size > maxBytes)
    return { number, trouble: new Trouble("too-large", `${(size / 1024 / 1024).toFixed(1)} MB in one line`) };
  const bytes = parts.length === 1 ? parts[0]! : join(parts, size);
  const decoded = decodeOrNull(bytes, "utf-8");
  if (decoded === null) return { number, trouble: new Trouble("wrong-encoding", "JSONL is UTF-8 by definition") };
  const text = decoded.endsWith("\r") ? decoded.slice(0, -1) : decoded;
  return /^\uFEFF?\s*$/.test(text) ? null : { number, text };
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
