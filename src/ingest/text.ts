import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Given } from "./given.ts";
import { requireReadable } from "./limits.ts";

/** Characters that a headline may have. Longer first lines are prose. */
const MAX_TITLE = 200;
/** Characters from which a line is a paragraph and no line of a hand-wrapped text (typed wires end lines at 60 to 95). */
const PARAGRAPH = 100;

/**
 * A report from plain text or Markdown. The text is kept to the last character; nothing is trimmed or normalised.
 * Throws `empty-input`, `no-words` or `too-large`.
 */
export function reportFromText(text: string, given: Given): Report {
  requireReadable(text);
  return { ...given, text, title: titleSpan(text), extra: null };
}

/**
 * Where the headline stands: the first line with words, if it is short, does not end like a sentence, and body
 * follows. Marks of a Markdown heading stay outside the span. Null when the text does not come apart.
 */
export function titleSpan(text: string): Span | null {
  const first = /^\s*(?:#{1,6}[ \t]+)?(\S[^\r\n]*?)[ \t]*#*[ \t]*(?:\r\n|\n|\r)([\s\S]*)$/.exec(text.slice(0, 4_000));
  if (first === null) return null;
  const [, line, after] = first as unknown as [string, string, string];
  if (line.length >= MAX_TITLE || !/\p{L}/u.test(line) || endsLikeSentence(line)) return null;
  const next = /^([ \t]*(?:\r\n|\n|\r)\s*)?(\S[^\r\n]*)/.exec(after);
  if (next === null) return null;
  const blank = next[1] !== undefined;
  const body = next[2]!;
  if (!blank && !startsParagraph(body, line)) return null;
  const start = text.indexOf(line);
  return { start, end: start + line.length };
}

function endsLikeSentence(line: string): boolean {
  return /[.!?…:;,][)\]"”’'»]*$/.test(line) || /\s[-–—]+$/.test(line);
}

/** A body line straight under a headline. A wrapped paragraph's second line is of a width with its first. */
function startsParagraph(body: string, line: string): boolean {
  return /^["“'‘«(¡¿]*[\p{Lu}\p{Lo}\p{N}]/u.test(body) && (body.length >= PARAGRAPH || body.length > line.length * 1.5);
}
