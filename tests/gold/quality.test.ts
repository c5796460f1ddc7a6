import assert from "node:assert/strict";
import { test } from "node:test";
import { openReader } from "../../src/cli/open-reader.ts";
import { loadGold } from "./load.ts";
import { scoreReading } from "./score.ts";
import { fOf, totalOf } from "./total.ts";

/**
 * What was reached and must not be lost, in per cent, language by language. Measured with
 * `npx node bench/gold.ts --brief --language LANGUAGE`; raise them with every change that reads more.
 */
const FLOORS = {
  en: { allSlots: 83, newsKilled: 80, silent: 99 },
  es: { allSlots: 81, newsKilled: 79, silent: 93 },
} as const;

const reader = openReader();

for (const [language, floors] of Object.entries(FLOORS)) {
  const gold = loadGold("", language);
  const { all, questions } = totalOf(gold.map(({ report, expected }) => scoreReading(reader.read(report), expected)));

  test(`${language}: all slots of the gold reports are read as well as before`, () =>
    atLeast(fOf(all), floors.allSlots));
  test(`${language}: the toll of the news incident is read as well as before`, () =>
    atLeast(percent(questions.newsKilled), floors.newsKilled));
  test(`${language}: hard negatives leave the reader as silent as before`, () =>
    atLeast(percent(questions.silent), floors.silent));
}

function atLeast(reached: number, floor: number): void {
  assert.ok(reached >= floor, `${reached.toFixed(1)} is below ${floor}`);
}

function percent([yes, asked]: readonly [number, number]): number {
  return (100 * yes) / asked;
}
