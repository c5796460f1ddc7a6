import type { Span } from "../../model/span.ts";

/** A stretch of text between two boundaries, and everything that covers it. Stretches follow one another without gap. */
export type Segment = Span & {
  readonly text: string;
  /** Positions in the list of marked spans. */
  readonly marks: readonly number[];
};

/**
 * Cuts a text wherever one of the spans begins or ends. Spans may overlap, nest and cross lines; what reaches outside
 * the text is clipped, what is empty is left out. The pieces put together are the text, unit for unit.
 */
export function segmentsOf(text: string, spans: readonly Span[]): readonly Segment[] {
  const inside = spans.map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }));
  const opens = new Map<number, number[]>();
  const closes = new Map<number, number[]>();
  const cuts = new Set([0, text.length]);
  for (const [i, { start, end }] of inside.entries()) {
    if (start >= end) continue;
    opens.set(start, [...(opens.get(start) ?? []), i]);
    closes.set(end, [...(closes.get(end) ?? []), i]);
    cuts.add(start).add(end);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const open = new Set<number>();
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i]!, edges[i + 1]!];
    for (const mark of closes.get(start) ?? []) open.delete(mark);
    for (const mark of opens.get(start) ?? []) open.add(mark);
    segments.push({ start, end, text: text.slice(start, end), marks: [...open].sort((a, b) => a - b) });
  }
  return segments;
}
