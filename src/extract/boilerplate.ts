import type { Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import type { BoilerplateTables } from "../text/speech-lexicon.ts";

/** A line longer than this is report text, whatever it holds. */
const LONGEST_LINE = 320;
/** A caption with a credit is at most so long. */
const LONGEST_CREDITED = 400;

/** Captions, credits, bylines and invitations to read on, as whole lines or as the tail of one, in order. */
export function boilerplateFinder(tables: BoilerplateTables): (text: string, title: Span | null) => readonly Span[] {
  const starts = tables.lineStarts.map(fold);
  const has = tables.lineHas.map(fold);
  const credits = tables.credits.map(fold);
  return (text, title) => {
    const spans: Span[] = [];
    let from = 0;
    while (from < text.length) {
      const newline = text.indexOf("\n", from);
      const to = newline < 0 ? text.length : newline;
      const line = text.slice(from, to);
      const trimmed = line.trim();
      const inTitle = title !== null && from < title.end && to > title.start;
      if (trimmed !== "" && !inTitle && isBoilerplate(trimmed)) {
        const start = from + line.indexOf(trimmed);
        spans.push({ start, end: start + trimmed.length });
      }
      from = to + 1;
    }
    return spans;
  };

  function isBoilerplate(line: string): boolean {
    if (line.length > LONGEST_CREDITED) return false;
    const folded = fold(line);
    if (line.length <= LONGEST_LINE && starts.some((start) => folded.startsWith(start))) return true;
    if (has.some((phrase) => folded.includes(phrase))) return true;
    return (
      line.length <= 60 &&
      !/[.!?]$/.test(line) &&
      /[/|©]/.test(line) &&
      credits.some((credit) => folded.endsWith(credit))
    );
  }
}
