import { readFileSync } from "node:fs";
import { articlesOf, bareReading } from "../bench/links.ts";
import { candidatesOf } from "../src/link/candidates.ts";
import { COMPARERS } from "../src/link/compare/all.ts";
import { MODEL } from "../src/link/model.ts";
import { toBatch } from "../src/link/subject.ts";

/**
 * Fits the weights that articles without a reading can show (words, copies, publication) by logistic regression on a
 * file of the `gva-links` shape whose lines carry `incident_id`, and prints each with where it comes from.
 * `node scripts/measure-link-weights.ts FILE`
 *
 * Penalty: half of RIDGE times the square of each standardised weight, so that features that say the same share it.
 */
const RIDGE = 1e-3;
const ROUNDS = 30;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: node scripts/measure-link-weights.ts FILE");

const incidents = new Map<string, string>();
for (const line of readFileSync(path, "utf8").split("\n")) {
  if (line.trim() === "") continue;
  const { doc_id, incident_id } = JSON.parse(line) as { doc_id: string; incident_id: string };
  incidents.set(doc_id, incident_id);
}
const batch = toBatch(articlesOf(path).map(bareReading));
const context = { rarity: batch.rarity, successions: new Map<string, string>() };
const names = COMPARERS.flatMap(({ name, parts }) => parts.map((part) => `${name}/${part}`));
const pairs = candidatesOf(batch).map(({ left, right }) => {
  const [a, b] = [batch.subjects[left]!, batch.subjects[right]!];
  const values = COMPARERS.flatMap((comparer) => comparer.measure(a, b, context));
  return { values, same: incidents.get(a.reading.id) === incidents.get(b.reading.id) ? 1 : 0 };
});
const used = names.map((_, k) => k).filter((k) => pairs.some(({ values }) => values[k] !== 0));
const rows = pairs.map(({ values, same }) => ({ x: used.map((k) => values[k]!), same }));
const fit = regress(rows);

const positives = rows.filter(({ same }) => same === 1).length;
console.log(`# ${path.split("/").at(-1)}: ${rows.length} pairs, ${positives} of one incident`);
console.log(`start\t${fit.start.toFixed(2)}\tnow ${MODEL.start}`);
used.forEach((k, n) => {
  const seen = rows.filter(({ x }) => x[n] !== 0).length;
  console.log(`${names[k]}\t${fit.weights[n]!.toFixed(2)}\tnow ${MODEL.weights[names[k]!]}\tseen in ${seen} pairs`);
});

/** Newton's method on standardised features; returns weights in the features' own units. */
function regress(data: readonly { readonly x: readonly number[]; readonly same: number }[]) {
  const size = data[0]!.x.length;
  const mean = Array.from({ length: size }, (_, k) => data.reduce((sum, { x }) => sum + x[k]!, 0) / data.length);
  const spread = mean.map(
    (m, k) => Math.sqrt(data.reduce((sum, { x }) => sum + (x[k]! - m) ** 2, 0) / data.length) || 1,
  );
  const standard = data.map(({ x, same }) => ({
    same,
    z: [1, ...x.map((value, k) => (value - mean[k]!) / spread[k]!)],
  }));
  let weights = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Array<number>(size + 1).fill(0);
    const hessian = Array.from({ length: size + 1 }, () => new Array<number>(size + 1).fill(0));
    for (const { z, same } of standard) {
      const p = 1 / (1 + Math.exp(-z.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
      const slope = p * (1 - p);
      for (let i = 0; i <= size; i++) {
        gradient[i]! += (p - same) * z[i]!;
        const row = hessian[i]!;
        const step = slope * z[i]!;
        for (let j = 0; j <= i; j++) row[j]! += step * z[j]!;
      }
    }
    for (let i = 0; i <= size; i++) {
      const ridge = i === 0 ? 1e-6 : RIDGE * data.length;
      gradient[i]! += ridge * weights[i]!;
      for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!;
      hessian[i]![i]! += ridge;
    }
    const step = solve(hessian, gradient);
    weights = weights.map((weight, k) => weight - step[k]!);
    if (step.every((value) => Math.abs(value) < 1e-5)) break;
  }
  const own = weights.slice(1).map((weight, k) => weight / spread[k]!);
  return { start: weights[0]! - own.reduce((sum, weight, k) => sum + weight * mean[k]!, 0), weights: own };
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
