import assert from "node:assert/strict";
import { test } from "node:test";
import { openReader } from "../../src/cli/open-reader.ts";
import { type Judged, judgeLanguagePairs } from "./languages.ts";

/** Floors below what `node bench/languages.ts` printed (92, 100, 100, 100), for reading changes. */
const judged = judgeLanguagePairs(openReader());
const are = (...relations: readonly Judged["are"][]) => judged.filter((pair) => relations.includes(pair.are));

test("reports of one incident in two languages are joined, and why is told", () => {
  atLeast(88, are("same", "copies"), ({ reasoned }) => reasoned);
});

test("a text and its translation are one voice, independent reports are two", () => {
  atLeast(85, are("copies"), ({ oneVoice }) => oneVoice);
  atLeast(100, are("same"), ({ oneVoice }) => !oneVoice);
});

test("look-alikes in two languages stay apart", () => {
  atLeast(100, are("different"), ({ joined }) => !joined);
  atLeast(80, are("different"), ({ reads }) => reads);
});

function atLeast(percent: number, pairs: readonly Judged[], isRight: (pair: Judged) => boolean): void {
  const wrong = pairs.filter((pair) => !isRight(pair));
  const reached = 100 - (100 * wrong.length) / pairs.length;
  const named = wrong.map(({ english, spanish }) => `${english} and ${spanish}`).join("; ");
  assert.ok(reached >= percent, `${reached.toFixed(1)} is below ${percent}: ${named}`);
}
