import { bind, type Judgement, type MentionName, pairName, standing } from "../model/judgement.ts";
import type { Reading } from "../model/reading.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import type { Context } from "./compare/comparer.ts";
import { clusterApart } from "./components.ts";
import type { Linked, Pair } from "./linked.ts";
import { JOIN, MOST_WEIGHT } from "./model.ts";
import { quickScore, reasonsFor, rounded, verdictOf } from "./score.ts";
import { maySplit } from "./split.ts";
import { type Batch, toBatch } from "./subject.ts";
import { summarise } from "./summary.ts";

export type { Linked, LinkedEvent, LinkedWhen, LinkedWhere, Member, Pair } from "./linked.ts";
export { type Comparison, type ComparisonRow, compare } from "./side-by-side.ts";

/**
 * `judgements`: all ever made; a person's word stands over the model. `pairs`: which to list, default `close` (weighed
 * and came near, or judged by a person). `successions`: actor id to the id it grew out of.
 */
export type LinkOptions = {
  readonly judgements?: readonly Judgement[];
  readonly pairs?: "all" | "close" | "none";
  readonly successions?: ReadonlyMap<string, string>;
};

/** Scores below this came not near. */
const CLOSE = -4;

/**
 * Groups the mentions of all readings into events. The order of `readings` and of `judgements` changes nothing. Two
 * readings of one id throw.
 */
export function link(readings: readonly Reading[], options: LinkOptions = {}): Linked {
  const { judgements = [], pairs = "close", successions = new Map() } = options;
  const batch = toBatch(readings);
  const context: Context = { terms: batch.terms, successions };
  const { subjects } = batch;
  const numbers = new Map<MentionName, number>(subjects.map(({ name }, i) => [name, i]));
  const words = personWords(judgements, numbers);
  const weighed = withJudged(candidatesOf(batch), words, numbers, subjects.length);
  const scores = new Float64Array(weighed.left.length);
  for (let i = 0; i < scores.length; i++)
    scores[i] = quickScore(subjects[weighed.left[i]!]!, subjects[weighed.right[i]!]!, context);
  const scoreOf = scoreFinder(weighed, scores, (left, right) => quickScore(subjects[left]!, subjects[right]!, context));
  const bound = bind(words);
  const open = new Set(bound.open.map(({ left, right }) => pairName(left, right)));
  const isOpen = (left: number, right: number) =>
    open.size > 0 && open.has(pairName(subjects[left]!.name, subjects[right]!.name));
  const heeded = (left: number, right: number, value: number) =>
    isOpen(left, right) ? Math.min(value, -MOST_WEIGHT) : value;
  const groups = clusterApart({
    count: subjects.length,
    edges: {
      ...weighed,
      scores: open.size === 0 ? scores : scores.map((value, i) => heeded(weighed.left[i]!, weighed.right[i]!, value)),
    },
    together: bound.together.map((group) => group.map((name) => numbers.get(name)!)),
    apart: bound.apart.map(({ left, right }) => [numbers.get(left)!, numbers.get(right)!] as const),
    owner: (item) => subjects[item]!.report,
    maySplit: (left, right) => maySplit(subjects[left]!, subjects[right]!),
    join: JOIN,
    missing: (left, right) => heeded(left, right, scoreOf(left, right)),
    most: MOST_WEIGHT,
  });
  const groupOf = new Int32Array(subjects.length);
  groups.forEach((group, g) => {
    for (const member of group) groupOf[member] = g;
  });
  return {
    events: groups.map((group, g) =>
      summarise(
        `v${g + 1}`,
        group.map((member) => subjects[member]!),
        batch,
      ),
    ),
    pairs: pairs === "none" ? [] : listPairs({ batch, context, weighed, scores, words, groupOf, all: pairs === "all" }),
    contradictions: bound.contradictions,
  };
}

/** Looks a pair's score up among those weighed, else scores it once. */
function scoreFinder(
  { left, right }: Candidates,
  scores: Float64Array,
  fresh: (left: number, right: number) => number,
): (left: number, right: number) => number {
  const later = new Map<string, number>();
  return (x, y) => {
    const [a, b] = x < y ? [x, y] : [y, x];
    let low = 0;
    let high = scores.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (left[middle]! < a || (left[middle] === a && right[middle]! < b)) low = middle + 1;
      else high = middle;
    }
    if (left[low] === a && right[low] === b) return scores[low]!;
    const name = `${a} ${b}`;
    let value = later.get(name);
    if (value === undefined) {
      value = fresh(a, b);
      later.set(name, value);
    }
    return value;
  };
}

/** Words of persons that stand, on mentions that are here. */
function personWords(
  judgements: readonly Judgement[],
  numbers: ReadonlyMap<MentionName, number>,
): readonly Judgement[] {
  return standing(judgements).filter(
    ({ by, left, right }) => "person" in by && numbers.has(left) && numbers.has(right) && left !== right,
  );
}

/** Pairs that a person judged are weighed too, so that the model's reasons can be shown beside the word. */
function withJudged(
  candidates: Candidates,
  words: readonly Judgement[],
  numbers: ReadonlyMap<MentionName, number>,
  count: number,
): Candidates {
  if (words.length === 0) return candidates;
  const codes = new Set(Array.from(candidates.left, (left, i) => left * count + candidates.right[i]!));
  for (const { left, right } of words) {
    const [a, b] = [numbers.get(left)!, numbers.get(right)!];
    codes.add(Math.min(a, b) * count + Math.max(a, b));
  }
  const sorted = Float64Array.from(codes).sort();
  return {
    left: Uint32Array.from(sorted, (code) => Math.floor(code / count)),
    right: Uint32Array.from(sorted, (code) => code % count),
  };
}

function listPairs(found: {
  readonly batch: Batch;
  readonly context: Context;
  readonly weighed: Candidates;
  readonly scores: Float64Array;
  readonly words: readonly Judgement[];
  readonly groupOf: Int32Array;
  readonly all: boolean;
}): readonly Pair[] {
  const { subjects } = found.batch;
  const judged = new Map(found.words.map((word) => [pairName(word.left, word.right), word]));
  const pairs: Pair[] = [];
  found.weighed.left.forEach((left, i) => {
    const right = found.weighed.right[i]!;
    const [a, b] = [subjects[left]!, subjects[right]!];
    const word = judged.get(pairName(a.name, b.name));
    const joined = found.groupOf[left] === found.groupOf[right];
    if (!found.all && !joined && word === undefined && found.scores[i]! < CLOSE) return;
    const reasons = reasonsFor(a, b, found.context);
    pairs.push({
      left: a.name,
      right: b.name,
      verdict: word?.verdict ?? verdictOf(found.scores[i]!),
      score: rounded(found.scores[i]!),
      by: word === undefined ? "model" : "person",
      joined,
      reasons: word === undefined ? reasons : [{ name: "person", weight: 0, detail: said(word) }, ...reasons],
    });
  });
  return pairs;
}

function said({ by, verdict }: Judgement): string {
  return "person" in by ? `${by.person} says ${verdict}${by.note === "" ? "" : `: ${by.note}`}` : "";
}
