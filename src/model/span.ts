/** Half-open range of UTF-16 code units: exactly `text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

/** Names the rule that read something: `en/harm/kill`. Reading shows it, `recount explain` looks it up. */
export type RuleId = string;

/**
 * The words a finding rests on (head first), the rule that read them, and the findings it was built from.
 * A value with no spans is assumed, and `rule` says by which convention.
 */
export type Evidence = {
  readonly spans: readonly Span[];
  readonly rule: RuleId;
  readonly from: readonly Evidence[];
};

/**
 * The only maker of Evidence. Throws a plain Error on an empty or out-of-range span, for that is our own mistake,
 * never the text's.
 */
export function cite(
  text: string,
  span: Span | readonly Span[],
  rule: RuleId,
  from: readonly Evidence[] = [],
): Evidence {
  const spans = "start" in span ? [span] : span;
  if (spans.length === 0) throw new Error(`${rule} cites no words`);
  for (const { start, end } of spans) {
    if (!(start >= 0 && start < end && end <= text.length)) {
      throw new Error(`${rule} cites ${start}..${end} of a text of ${text.length}`);
    }
  }
  return { spans: spans.map(({ start, end }) => ({ start, end })), rule, from };
}

/** The words of the first span. */
export function quoteOf(text: string, { spans }: { readonly spans: readonly Span[] }): string {
  const first = spans[0];
  return first === undefined ? "" : text.slice(first.start, first.end);
}

/** True if the two ranges share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
