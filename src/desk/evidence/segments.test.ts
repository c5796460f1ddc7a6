import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { segmentsOf } from "./segments.ts";

const TEXT = "At least 12 people\nwere killed";

test("overlapping and line-crossing spans are cut where they begin and end", () => {
  const segments = segmentsOf(TEXT, [
    { start: 0, end: 18 },
    { start: 9, end: 23 },
  ]);
  assert.deepEqual(
    segments.map(({ text, marks }) => [text, marks]),
    [
      ["At least ", [0]],
      ["12 people", [0, 1]],
      ["\nwere", [1]],
      [" killed", []],
    ],
  );
});

test("no spans, empty spans and spans beyond the text", () => {
  assert.deepEqual(segmentsOf("", []), []);
  assert.deepEqual(
    segmentsOf("ab", [
      { start: 1, end: 1 },
      { start: 1, end: 9 },
    ]).map(({ text, marks }) => [text, marks]),
    [
      ["a", []],
      ["b", [1]],
    ],
  );
});

test("the pieces are the text, and a piece is covered by exactly the spans around it", () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.string({ maxLength: 40, unit: "binary" }), fc.array(span, { maxLength: 12 }), (text, spans) => {
      const segments = segmentsOf(text, spans);
      assert.equal(segments.map((segment) => segment.text).join(""), text);
      for (const { start, end, marks } of segments) {
        const around = [...spans.keys()].filter((i) => spans[i]!.start <= start && end <= spans[i]!.end);
        assert.deepEqual(marks, around);
      }
    }),
  );
});
