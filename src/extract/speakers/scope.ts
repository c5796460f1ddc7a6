import type { Range } from "../../text/prose.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { QUOTES } from "../quotes.ts";

/** How far a saying reaches within its sentence. */
export type Scope = {
  /** What is said behind a saying that ends at `from`. */
  readonly behind: (from: number) => Range;
  readonly clauseStart: (at: number) => number;
  readonly clauseEnd: (at: number) => number;
  /** True for a saying at `[start, end)` that is put in or behind what is said. */
  readonly standsApart: (start: number, end: number) => boolean;
};

/** @param verbAt 1 for tokens that stand in a verb group. */
export function scopeOf(sentence: Range, { prose, classes }: Marks, verbAt: Uint8Array): Scope {
  const { tokens } = prose;
  return { behind, clauseStart, clauseEnd, standsApart };

  function behind(from: number): Range {
    return { from, to: clauseEnd(from) };
  }

  function clauseStart(at: number): number {
    let i = at;
    while (i > sentence.from && tokens[i - 1]!.norm !== ";") i--;
    return i;
  }

  function clauseEnd(at: number): number {
    let i = at;
    while (i < sentence.to && tokens[i]!.norm !== ";") i++;
    return i;
  }

  /** "…, police said on Monday.": a comma or quotation mark before it, and nothing told behind it. */
  function standsApart(start: number, end: number): boolean {
    let before = start - 1;
    while (before > sentence.from && classes[before]! & (WORD.definite | WORD.indefinite | WORD.possessive)) before--;
    if (before < sentence.from) return false;
    const mark = tokens[before]!;
    if (mark.norm !== "," && !QUOTES.has(mark.norm) && mark.norm !== "—" && mark.norm !== "-") return false;
    for (let i = end; i < sentence.to; i++) {
      if (tokens[i]!.norm === "," || tokens[i]!.norm === ";") return true;
      if (classes[i]! & WORD.subordinator && tokens[i]!.norm.length > 2) return false;
      if (verbAt[i]) return false;
    }
    return true;
  }
}

/** True behind an opening quotation mark that the sentence does not close. `isOpen`: as it was before the sentence. */
export function quoteStaysOpen({ from, to }: Range, isOpen: boolean, { prose }: Marks): boolean {
  const { tokens } = prose;
  let open = isOpen;
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i]!;
    if (norm === "“" || norm === "«") open = true;
    else if (norm === "”" || norm === "»") open = false;
    else if (norm === '"') open = !open;
  }
  return open;
}

/** 1 for the tokens that stand in a verb group. "Witnesses said": a noun for people right before a verb of saying is none. */
export function verbTokens(sentences: readonly ActSentence[], { prose, lexicon, starts, verbs }: Marks): Uint8Array {
  const { tokens } = prose;
  const verbAt = new Uint8Array(tokens.length);
  for (const { chunks } of sentences) {
    for (const { is, from, to } of chunks) {
      if (is !== "verb") continue;
      const noun =
        to - from === 1 &&
        verbs[to] !== undefined &&
        lexicon.speech.verbs.has(tokens[to]!.norm) &&
        (lookUp(lexicon.voices, tokens, starts[from]!, from) !== null ||
          lookUp(lexicon.people, tokens, starts[from]!, from) !== null);
      if (!noun) verbAt.fill(1, from, to);
    }
  }
  return verbAt;
}
