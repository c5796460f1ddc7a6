import type { Span } from "../model/span.ts";
import type { Token } from "./tokens.ts";

/** A run of tokens `[from, to)`, with its paragraph's number. */
export type Sentence = {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly paragraph: number;
  /** Stands in the report's title. */
  readonly title: boolean;
};

const STOPS = new Set([".", "!", "?", "…", "。"]);
/** Marks at which a sentence without end is cut. */
const CUTS = new Set([",", ";", ":"]);
/**
 * Tokens beyond which a sentence is cut at the next such mark, and anywhere: no prose runs on so long, but lists and
 * broken pages do, and whatever looks through a sentence takes longer than its length.
 */
const LONG = 300;
const LONGEST = 400;
const CLOSERS = new Set(['"', "”", "’", "'", ")", "]", "»"]);

/**
 * Sentences of a token list. A blank line always ends one; so does a single line break, unless the text is wrapped by
 * hand. A stop ends one unless it belongs to an abbreviation (folded, without the dot) or an initial. So does length.
 */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
  title: Span | null,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const wrapped = isHandWrapped(text);
  let from = 0;
  let paragraph = 0;
  const close = (to: number) => {
    if (to <= from) return;
    const inTitle = title !== null && tokens[from]!.start < title.end;
    sentences.push({ index: sentences.length, from, to, paragraph, title: inTitle });
    from = to;
  };
  for (let i = 1; i < tokens.length; i++) {
    const gap = text.slice(tokens[i - 1]!.end, tokens[i]!.start);
    const breaks = gap.includes("\n") ? lineBreaks(gap) : 0;
    if (breaks >= 2 || (breaks === 1 && !wrapped) || (title !== null && startsAfter(tokens, i, title))) {
      close(i);
      paragraph++;
    } else if (i > from && gap !== "" && (isEndless(tokens, from, i) || endsSentence(tokens, from, i, abbreviations))) {
      close(i);
    }
  }
  close(tokens.length);
  return sentences;
}

function isEndless(tokens: readonly Token[], from: number, i: number): boolean {
  return i - from >= LONGEST || (i - from >= LONG && CUTS.has(tokens[i - 1]!.norm));
}

function startsAfter(tokens: readonly Token[], i: number, title: Span): boolean {
  return tokens[i]!.start >= title.end && tokens[i - 1]!.start < title.end;
}

function lineBreaks(gap: string): number {
  let count = 0;
  for (let i = 0; i < gap.length; i++) if (gap.charCodeAt(i) === 10) count++;
  return count;
}

/** Does a sentence end before token `i`? Looks back over closing quotes for a stop, and ahead for a fresh start. */
function endsSentence(tokens: readonly Token[], from: number, i: number, abbreviations: ReadonlySet<string>): boolean {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  let back = i - 1;
  while (back > from && CLOSERS.has(norm(back))) back--;
  const stop = norm(back);
  if (!STOPS.has(stop)) return false;
  const next = tokens[i]!;
  const startsFresh = next.capital || next.kind === "number" || (next.kind === "mark" && !/[,;:)\]]/.test(next.norm));
  if (stop !== ".") return startsFresh;
  const before = tokens[back - 1];
  if (before === undefined || back - 1 < from || tokens[back]!.spaced) return startsFresh;
  if (before.kind === "word" && abbreviations.has(before.norm)) return false;
  const initial = before.kind === "word" && before.end - before.start === 1 && before.capital;
  if (initial && next.capital) return false;
  return startsFresh;
}

/**
 * True where most lines end at a similar width below 100 characters, and some go on in the middle of a clause, as in
 * typed wires: their line breaks say nothing. A list of headlines begins every line anew.
 */
function isHandWrapped(text: string): boolean {
  if (!text.includes("\n")) return false;
  const lines = text.split("\n");
  let full = 0;
  let inner = 0;
  let goesOn = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd();
    if (line === "" || lines[i + 1]!.trim() === "") continue;
    inner++;
    if (/^\s*\p{Ll}/u.test(lines[i + 1]!) || !/\p{Ll}/u.test(line)) goesOn++;
    if (line.length >= 45 && line.length <= 95 && !/[.!?:"”]$/.test(line)) full++;
  }
  return inner >= 3 && full >= inner * 0.6 && goesOn >= inner * 0.3;
}
