import assert from "node:assert/strict";
import { test } from "node:test";
import { displayWidth, fit, pad } from "./display-width.ts";
import { forTerminal } from "./for-terminal.ts";

const SHOWN: readonly (readonly [string, string])[] = [
  ["plain, Perú, “quoted” – 漢字 😀", "plain, Perú, “quoted” – 漢字 😀"],
  ["a\u001b[31mred\u001b[0m", "a\ufffd[31mred\ufffd[0m"],
  ["title\u001b]0;owned\u0007", "title\ufffd]0;owned\ufffd"],
  ["c1 \u009b31m", "c1 \ufffd31m"],
  ["one\nline\tonly\r\n", "one line only  "],
  ["evil\u202etxt.exe", "evil\ufffdtxt.exe"],
  ["\u2066isolated\u2069", "\ufffdisolated\ufffd"],
  ["zero\u200bwidth\ufeff\u2060", "zerowidth"],
  ["sof\u00adt", "soft"],
  ["tag\u{e0041}", "tag\ufffd"],
  ["lone \ud800 half", "lone \ufffd half"],
  ["del\u007f", "del\ufffd"],
];

test("nothing that steers a terminal gets through", () => {
  for (const [text, shown] of SHOWN) assert.equal(forTerminal(text), shown);
  for (let code = 0; code < 0x300; code++) {
    const out = forTerminal(String.fromCodePoint(code));
    assert.ok(!/\p{Cc}|\p{Cf}/u.test(out), code.toString(16));
  }
});

test("wide characters take two columns, combining ones none", () => {
  for (const [text, columns] of [
    ["Perú", 4],
    ["Peru\u0301", 4],
    ["漢字", 4],
    ["한국", 4],
    ["😀", 2],
    ["ｆｕｌｌ", 8],
    ["", 0],
  ] as const) {
    assert.equal(displayWidth(text), columns, text);
  }
});

test("a text is cut and filled by columns, not by characters", () => {
  assert.equal(fit("漢字漢字", 5), "漢字…");
  assert.equal(fit("abc", 3), "abc");
  assert.equal(pad("漢", 4), "漢  ");
  assert.equal(pad("6", 3, "right"), "  6");
});
