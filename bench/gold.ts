import { openReader } from "../src/cli/open-reader.ts";
import { type Gold, loadGold } from "../tests/gold/load.ts";
import { type Score, SLOTS, scoreReading, type Tally } from "../tests/gold/score.ts";

/**
 * Reads the gold reports and prints how well: a line a slot, then every value that is not as marked.
 * `npx node bench/gold.ts [NAME] [--brief]`: only reports whose name holds NAME; without the list of misses.
 */
const names = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const brief = process.argv.includes("--brief");

const SAYS = {
  newsKilled: "news incident's killed, to the bounds",
  silent: "hard negatives silent",
  grounded: "right tolls of killed on the marked words",
  figures: "marked figures read",
  people: "marked people's fate read",
  notes: "marked notes given",
} as const;

const gold = loadGold(names[0]);
const reader = openReader();
const scored = gold.map((one) => ({ one, score: scoreReading(reader.read(one.report), one.expected) }));
if (!brief) for (const { one, score } of scored) printMisses(one, score);
printTable(scored.map(({ score }) => score));

function printMisses({ name }: Gold, { misses }: Score): void {
  if (misses.length === 0) return;
  console.log(name);
  for (const { event, slot, gold, read } of misses) {
    console.log(`  ${event.padEnd(44)} ${slot.padEnd(13)} marked ${gold ?? "–"}  read ${read ?? "–"}`);
  }
}

function printTable(scores: readonly Score[]): void {
  console.log(`${"slot".padEnd(14)} right wrong missed  precision recall      F`);
  const all = { right: 0, wrong: 0, missed: 0 };
  for (const slot of SLOTS) {
    const tally = { right: 0, wrong: 0, missed: 0 };
    for (const { slots } of scores) {
      for (const count of ["right", "wrong", "missed"] as const) tally[count] += slots[slot][count];
    }
    for (const count of ["right", "wrong", "missed"] as const) all[count] += tally[count];
    printTally(slot, tally);
  }
  printTally("all slots", all);
  for (const question of ["newsKilled", "silent", "grounded", "figures", "people", "notes"] as const) {
    const yes = scores.reduce((total, score) => total + score[question][0], 0);
    const asked = scores.reduce((total, score) => total + score[question][1], 0);
    console.log(`${SAYS[question].padEnd(44)} ${yes} of ${asked} = ${percent(yes, asked)}`);
  }
  console.log(`${scores.length} reports`);
}

function printTally(name: string, { right, wrong, missed }: Tally): void {
  const f = (200 * right) / (2 * right + wrong + missed);
  console.log(
    `${name.padEnd(14)} ${[right, wrong, missed].map((count) => String(count).padStart(5)).join(" ")}  ` +
      `${percent(right, right + wrong).padStart(9)} ${percent(right, right + missed).padStart(6)} ${(Number.isNaN(f) ? "–" : f.toFixed(1)).padStart(6)}`,
  );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : ((100 * part) / whole).toFixed(1);
}
