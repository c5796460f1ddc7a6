import assert from "node:assert/strict";
import { test } from "node:test";
import { between, exactly, hedged, vague, widest } from "../../model/quantity.ts";
import { figure, quantityText, quantityWords, tollText } from "./quantity-text.ts";

/** What is shown, what it means in words, and the quantity. */
const SHOWN = [
  ["6", "exactly 6", exactly(6)],
  ["0", "none, by what is said", exactly(0)],
  ["6+", "at least 6", hedged(6, "at-least")],
  ["9+", "more than 8", hedged(8, "more-than")],
  ["≤15", "up to 15", hedged(15, "at-most")],
  ["~40", "about 40", hedged(40, "about")],
  ["200–350", "200 to 350", between(350, 200)],
  ["dozens (24+)", "“dozens”: 24 or more", vague(24, "dozens")],
  ["4–7", "disputed: 4–7", widest([exactly(4), exactly(7)])],
  ["28+", "disputed: 28+", widest([exactly(28), hedged(52, "at-least")])],
  ["not reported", "not reported", null],
  ["70,000", "exactly 70,000", exactly(70_000)],
] as const;

test("quantities keep what the words commit to", () => {
  for (const [text, words, quantity] of SHOWN) {
    assert.equal(quantityText(quantity), text);
    assert.equal(quantityWords(quantity), words);
  }
});

test("a toll that nobody reports is not 0", () => {
  const toll = {
    low: 0,
    best: 0,
    high: 0,
    wording: "none" as const,
    disputed: false,
    partial: false,
    policy: "",
    claims: [],
  };
  assert.equal(tollText(toll), "0");
  assert.equal(tollText({ ...toll, low: 28, high: null, wording: "disputed" }), "28+");
  assert.equal(tollText({ ...toll, low: 4, high: 7, wording: "disputed" }), "4–7");
  assert.equal(tollText({ ...toll, low: 0, high: 15, wording: "at-most" }), "≤15");
  assert.equal(tollText(null), "not reported");
});

test("digits are grouped", () => {
  assert.deepEqual([7, 999, 1000, 1234567].map(figure), ["7", "999", "1,000", "1,234,567"]);
});
