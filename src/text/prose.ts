import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import { type Token, tokenize } from "./tokens.ts";

/** A report cut into tokens and sentences, boilerplate left out. Every later stage works on this. */
export type Prose = {
  readonly text: string;
  readonly title: Span | null;
  readonly boilerplate: readonly Span[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Number of the sentence each token stands in. */
  readonly sentenceOf: Int32Array;
};

/** A run of tokens, half open. */
export type Range = { readonly from: number; readonly to: number };

/** Tokens and sentences of a report. `boilerplate` is sorted and does not overlap. */
export function toProse(
  report: Pick<Report, "text" | "title">,
  abbreviations: ReadonlySet<string>,
  boilerplate: readonly Span[] = [],
): Prose {
  const { text, title } = report;
  const tokens = tokenize(text, boilerplate);
  const sentences = sentencesOf(text, tokens, abbreviations, title);
  const sentenceOf = new Int32Array(tokens.length);
  for (const { index, from, to } of sentences) sentenceOf.fill(index, from, to);
  return { text, title, boilerplate, tokens, sentences, sentenceOf };
}

/** The words a token range covers. The range must not be empty. */
export function spanOf(tokens: readonly Token[], { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** The text of a token range. */
export function wordsIn(prose: Prose, range: Range): string {
  const { start, end } = spanOf(prose.tokens, range);
  return prose.text.slice(start, end);
}
