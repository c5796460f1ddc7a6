import { parseArgs } from "node:util";
import { openReader } from "../src/cli/open-reader.ts";
import { type Gold, loadGold } from "../tests/gold/load.ts";
import { type Score, SLOTS, scoreReading, type Tally } from "../tests/gold/score.ts";
import { fOf, QUESTIONS, type Question, type Total, totalOf } from "../tests/gold/total.ts";

/**
 * Reads the gold reports and prints how well: every value that is not as marked, then a line a slot.
 * `npx node bench/gold.ts [NAME] [--language en] [--brief]`: only reports whose name holds NAME, or in one language;
 * without the list of misses.
 */
const { values, positionals } = parseArgs({
  options: { brief: { type: "boolean", default: false }, language: { type: "string" } },
  allowPositionals: true,
});

const gold = loadGold(positionals[0], values.language);
const reader = openReader();
const scored = gold.map((one) => ({ one, score: scoreReading(reader.read(one.report), one.expected) }));
if (!values.brief) for (const { one, score } of scored) printMisses(one, score);
printTotal(totalOf(scored.map(({ score }) => score)));
console.log(`${scored.length} reports`);

function printMisses({ name }: Gold, { misses, silent }: Score): void {
  if (misses.length === 0) return;
  console.log(silent[1] === 1 ? `${name}: should tell of nothing` : name);
  for (const { event, slot, gold, read } of misses) {
    console.log(`  ${event.padEnd(44)} ${slot.padEnd(13)} marked ${gold ?? "–"}  read ${read ?? "–"}`);
  }
}

function printTotal({ slots, all, questions }: Total): void {
  console.log(`${"slot".padEnd(14)} right wrong missed  precision recall      F`);
  for (const slot of SLOTS) printTally(slot, slots[slot]);
  printTally("all slots", all);
  for (const [question, says] of Object.entries(QUESTIONS)) {
    const [yes, asked] = questions[question as Question];
    console.log(`${says.padEnd(44)} ${yes} of ${asked} = ${percent(yes, asked)}`);
  }
}

function printTally(name: string, tally: Tally): void {
  const { right, wrong, missed } = tally;
  const f = fOf(tally);
  console.log(
    `${name.padEnd(14)} ${[right, wrong, missed].map((count) => String(count).padStart(5)).join(" ")}  ` +
      `${percent(right, right + wrong).padStart(9)} ${percent(right, right + missed).padStart(6)} ${(Number.isNaN(f) ? "–" : f.toFixed(1)).padStart(6)}`,
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
}
