import { readFileSync } from "node:fs";
import { type Article, articlesOf, readArticles } from "../bench/links.ts";
import { openReader } from "../src/cli/open-reader.ts";
import { candidatesOf } from "../src/link/candidates.ts";
import { COMPARERS } from "../src/link/compare/all.ts";
import { MODEL } from "../src/link/model.ts";
import { toBatch } from "../src/link/subject.ts";
import type { Reading } from "../src/model/reading.ts";

/**
 * Fits the weights of linking by logistic regression on the project's own look-alikes and, if given, on a file of the
 * `gva-links` shape whose lines carry `incident_id`. Weights are drawn to those set by hand (`PRIOR`, with PULL), so
 * that what the data do not show stays as set. Prints each with where it comes from.
 * `node scripts/measure-link-weights.ts [FILE]`
 */
const OWN = new URL("../tests/links/groups.jsonl", import.meta.url);
/** Pairs of the own gold count so many times: there are few of them, and they are what linking is for. */
const OWN_TIMES = 25;
/** As if so many pairs, one standard deviation off the mean, had spoken for the weight set by hand. */
const PULL = 100;
const ROUNDS = 40;

/**
 * Not fitted, for the data cannot show them: places and tolls misread in articles on crimes would make true signs of
 * another incident look harmless, forms of outlets would make copies look like strangers, and where both reports are of one language
 * the words they share tell the place once more.
 */
const HELD: ReadonlySet<string> = new Set([
  "copy/shared-sentences",
  "place/apart",
  "circumstance/shared",
  "place/other-admin1",
  "place/other-country",
  "place/same-area",
  "place/same-district",
  "place/same-name",
  "place/same-spot",
  "place/same-town",
  "time/same-month",
  "time/same-week",
  "sides/other-target",
  "sides/mirrored",
  "time/weeks-apart",
  "tolls/killed-none",
  "tolls/mirror",
  "words/no-text",
  "words/two-languages",
]);

type Row = { readonly x: readonly number[]; readonly same: number; readonly times: number };

export const FEATURES = COMPARERS.flatMap(({ name, parts }) => parts.map((part) => `${name}/${part}`));

/** Labelled pairs of main mentions; `incidentOf` tells which incident a report's first mention is of. */
export function rowsOf(
  readings: readonly Reading[],
  incidentOf: (report: string) => string,
  successions: ReadonlyMap<string, string>,
  times: number,
): readonly Row[] {
  const batch = toBatch(readings);
  const context = { rarity: batch.rarity, successions };
  return candidatesOf(batch).flatMap(({ left, right }) => {
    const [a, b] = [batch.subjects[left]!, batch.subjects[right]!];
    if (a.mention !== a.reading.events[0] || b.mention !== b.reading.events[0]) return [];
    const x = COMPARERS.flatMap((comparer) => comparer.measure(a, b, context));
    return [{ x, same: incidentOf(a.reading.id) === incidentOf(b.reading.id) ? 1 : 0, times }];
  });
}

/**
 * The fit; the start comes first. A sign of one incident never turns into a sign against it, nor the other way round,
 * for that only says that two features tell the same: such a weight is 0 and the rest are fitted again.
 */
export function regress(rows: readonly Row[], prior: readonly number[]): readonly number[] {
  const zero = new Set<number>();
  for (;;) {
    const start = prior.map((weight, k) => (zero.has(k) ? 0 : weight));
    const weights = descend(rows, start, zero);
    const turned = weights.flatMap((weight, k) => (isBound(k) && !zero.has(k) && weight * prior[k]! < 0 ? [k] : []));
    if (turned.length === 0) return weights;
    for (const k of turned) zero.add(k);
  }
}

function isBound(k: number): boolean {
  return k > 0 && !FEATURES[k - 1]!.startsWith("words/");
}

/** Newton's method, drawn to `prior`; what is in `zero` stays. */
function descend(rows: readonly Row[], prior: readonly number[], zero: ReadonlySet<number>): readonly number[] {
  const size = prior.length;
  const total = rows.reduce((sum, { times }) => sum + times, 0);
  const spread = prior.map((_, k) => {
    if (k === 0) return 1;
    const mean = rows.reduce((sum, { x, times }) => sum + times * x[k - 1]!, 0) / total;
    return rows.reduce((sum, { x, times }) => sum + times * (x[k - 1]! - mean) ** 2, 0) / total;
  });
  const pulls = spread.map((value, k) => {
    if (k === 0) return 1e-3;
    return zero.has(k) || HELD.has(FEATURES[k - 1]!) ? 1e6 : PULL * Math.max(value, 0.01);
  });
  const loss = (at: readonly number[]) => {
    let sum = at.reduce((all, weight, k) => all + (pulls[k]! * (weight - prior[k]!) ** 2) / 2, 0);
    for (const { x, same, times } of rows) {
      const z = x.reduce((all, value, k) => all + value * at[k + 1]!, at[0]!);
      const wrong = same === 1 ? -z : z;
      sum += times * (Math.max(0, wrong) + Math.log1p(Math.exp(-Math.abs(wrong))));
    }
    return sum;
  };
  let weights = [...prior];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Array<number>(size).fill(0);
    const hessian = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    for (const { x, same, times } of rows) {
      const used = [0];
      for (let k = 1; k < size; k++) if (x[k - 1] !== 0) used.push(k);
      const z = used.reduce((sum, k) => sum + weights[k]! * (k === 0 ? 1 : x[k - 1]!), 0);
      const p = 1 / (1 + Math.exp(-z));
      for (const i of used) {
        const own = i === 0 ? 1 : x[i - 1]!;
        gradient[i]! += times * (p - same) * own;
        const row = hessian[i]!;
        for (const j of used) row[j]! += times * p * (1 - p) * own * (j === 0 ? 1 : x[j - 1]!);
      }
    }
    for (let i = 0; i < size; i++) {
      gradient[i]! += pulls[i]! * (weights[i]! - prior[i]!);
      hessian[i]![i]! += pulls[i]!;
    }
    const step = solve(hessian, gradient);
    const before = loss(weights);
    let share = 1;
    let next = weights;
    do {
      next = weights.map((weight, k) => weight - share * step[k]!);
      share /= 2;
    } while (!(loss(next) <= before) && share > 1e-4);
    weights = next;
    if (step.every((value) => Math.abs(value) < 1e-4)) break;
  }
  return weights;
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let j = i + 1; j < size; j++) if (Math.abs(rows[j]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = j;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let j = i + 1; j < size; j++) {
      const factor = rows[j]![i]! / rows[i]![i]!;
      if (factor !== 0) for (let k = i; k <= size; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  }
  const answer = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let value = rows[i]![size]!;
    for (let k = i + 1; k < size; k++) value -= rows[i]![k]! * answer[k]!;
    answer[i] = value / rows[i]![i]!;
  }
  return answer;
}

/** The project's own look-alikes as articles, with the incident of each. */
export function ownArticles(): {
  readonly articles: readonly Article[];
  readonly incidents: ReadonlyMap<string, string>;
} {
  const lines = readFileSync(OWN, "utf8").trim().split("\n");
  const rows = lines.map(
    (line) =>
      JSON.parse(line) as Record<
        "id" | "cluster" | "publisher" | "publishedAt" | "language" | "title" | "text",
        string
      >,
  );
  return {
    articles: rows.map(({ id, publishedAt, ...rest }) => ({ doc_id: id, dct: publishedAt, ...rest })),
    incidents: new Map(rows.map(({ id, cluster }) => [id, cluster])),
  };
}

if (import.meta.main) {
  const engine = openReader();
  const own = ownArticles();
  const rows = [
    ...rowsOf(readArticles(engine, own.articles), (id) => own.incidents.get(id)!, engine.successions, OWN_TIMES),
  ];
  const [path] = process.argv.slice(2);
  if (path !== undefined) {
    const incidents = new Map<string, string>();
    for (const line of readFileSync(path, "utf8").trim().split("\n")) {
      const { doc_id, incident_id } = JSON.parse(line) as { doc_id: string; incident_id: string };
      incidents.set(doc_id, incident_id);
    }
    rows.push(...rowsOf(readArticles(engine, articlesOf(path)), (id) => incidents.get(id)!, engine.successions, 1));
  }
  const prior = [MODEL.start, ...FEATURES.map((feature) => MODEL.set[feature]!)];
  const weights = regress(rows, prior);
  console.log(
    `# ${rows.length} pairs, ${rows.filter(({ same }) => same === 1).length} of one incident; name, fitted, set by hand, pairs`,
  );
  console.log(`start\t${weights[0]!.toFixed(2)}\t${prior[0]}`);
  FEATURES.forEach((feature, k) => {
    const seen = rows.filter(({ x }) => x[k] !== 0).length;
    console.log(`${feature}\t${weights[k + 1]!.toFixed(2)}\t${prior[k + 1]}\t${seen}`);
  });
}
