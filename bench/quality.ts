import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "../src/cli/engine.ts";
import { openReader } from "../src/cli/open-reader.ts";
import { loadGold } from "../tests/gold/load.ts";
import { scoreReading } from "../tests/gold/score.ts";
import { fOf, totalOf } from "../tests/gold/total.ts";
import { MEASURES, type Measure, type Row } from "./measures.ts";
import { SETS } from "./sets/index.ts";

/**
 * Predicts every set that lies under a folder, scores it with the scorers found there, adds our own gold reports, and
 * prints one table. `npm run bench:quality -- DIR [SET…]`. Without DIR: our own gold alone.
 */
function main([dir, ...only]: readonly string[]): void {
  const reader = openReader();
  const wanted = (set: string) => only.length === 0 || only.includes(set);
  const rows: Row[] = [];
  const absent: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), "recount-bench-"));
  const started = performance.now();
  try {
    for (const measure of dir === undefined ? [] : MEASURES.filter(({ set }) => wanted(set))) {
      const missing = [...measure.files, measure.scorer].filter((path) => !existsSync(join(dir!, path)));
      if (missing.length === 0) rows.push(...measured(measure, dir!, folder, reader));
      else absent.push(`${measure.set} (${missing.join(", ")})`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (wanted("gold")) rows.push(...reader.languages.flatMap((language) => goldRows(reader, language)));
  printTable(rows);
  for (const set of absent) console.log(`not measured, for it is not there: ${set}`);
  if (dir === undefined) console.log("no folder of public sets was named: only our own gold was measured");
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s, ${reader.version}`);
}

/** Predicts one set and scores it. A scorer that fails throws with what it said. */
function measured(measure: Measure, dir: string, folder: string, reader: Engine): readonly Row[] {
  const predictions = measure.predict.map((name) => {
    const lines = measure.files.flatMap((file) => [...SETS[name]!(join(dir, file), () => reader)]);
    const path = join(folder, `${name}.jsonl`);
    writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    return path;
  });
  const told = join(folder, "told.json");
  const args = [join(dir, measure.scorer), ...measure.arguments({ at: (path) => join(dir, path), predictions, told })];
  const run = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${measure.scorer} failed: ${run.stderr}`);
  return measure.rows(run.stdout, told);
}

/** All slots and the two questions of our own gold reports in one language. Source of the marks to reach: the issues. */
const REACH: Readonly<Record<string, readonly [allSlots: number, newsKilled: number]>> = { en: [97, 95], es: [88, 93] };

function goldRows(reader: Engine, language: string): readonly Row[] {
  const gold = loadGold("", language);
  const [reachAll, reachKilled] = REACH[language] ?? [null, null];
  const { all, questions } = totalOf(gold.map(({ report, expected }) => scoreReading(reader.read(report), expected)));
  const share = ([yes, asked]: readonly [number, number]) => (100 * yes) / asked;
  return [
    {
      set: `gold ${language} (${gold.length})`,
      what: "all slots, F",
      value: fOf(all),
      precision: (100 * all.right) / (all.right + all.wrong),
      recall: (100 * all.right) / (all.right + all.missed),
      beat: "",
      reach: reachAll,
    },
    { set: "", what: "killed of the news incident", value: share(questions.newsKilled), beat: "", reach: reachKilled },
    { set: "", what: "hard negatives silent", value: share(questions.silent), beat: "", reach: 100 },
  ];
}

function printTable(rows: readonly Row[]): void {
  const figure = (value: number | undefined) => (value === undefined ? "" : value.toFixed(1));
  const cells = [
    ["set", "what", "value", "precision", "recall", "to beat", "reach"],
    ...rows.map(({ set, what, value, precision, recall, beat, reach }) => [
      set,
      what,
      figure(value),
      figure(precision),
      figure(recall),
      beat,
      reach === null ? "" : String(reach),
    ]),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  for (const row of cells) {
    console.log(
      row
        .map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join("  ")
        .trimEnd(),
    );
  }
  console.log("precision and recall of a count are those of reading any harm at all; of places, of finding the names");
}

main(process.argv.slice(2));
