import type { EventMention, Figure, Reading, Side } from "../model/reading.ts";
import { SIDE_HARMS, type SideHarm, type Verdict } from "../model/words.ts";
import { fold } from "../text/fold.ts";
import { COMPARERS } from "./compare/all.ts";
import type { Context } from "./compare/comparer.ts";
import { daysApart } from "./compare/time.ts";
import { tellQuantity } from "./compare/tolls.ts";
import type { Pair } from "./linked.ts";
import { reasonsFor, rounded, score, verdictOf } from "./score.ts";
import { type Subject, toBatch } from "./subject.ts";

/** One thing set side by side. `left` and `right` null = not said. */
export type ComparisonRow = {
  readonly row: string;
  readonly left: string | null;
  readonly right: string | null;
  readonly verdict: "same" | "different" | "unsure";
  readonly why: string;
};

/** Two figures that are no incident's toll but tell of the same thing. */
export type FigurePair = { readonly left: string; readonly right: string; readonly why: string };

/**
 * Two reports side by side. The rows set their main mentions beside each other (first news, else first background);
 * `pairs` weighs every mention of one against every mention of the other. `verdict` null: one tells of no incident.
 */
export type Comparison = {
  readonly left: string;
  readonly right: string;
  readonly mentions: readonly [string, string] | null;
  readonly verdict: Verdict | null;
  readonly score: number | null;
  readonly reasons: Pair["reasons"];
  readonly rows: readonly ComparisonRow[];
  readonly pairs: readonly Pair[];
  readonly figures: readonly FigurePair[];
};

/** Compares two readings by the model that `link` uses. Ids must differ, or it throws. */
export function compare(a: Reading, b: Reading, successions: ReadonlyMap<string, string> = new Map()): Comparison {
  const batch = toBatch([a, b]);
  const context: Context = { terms: batch.terms, successions };
  const left = batch.subjects.filter(({ reading }) => reading === a);
  const right = batch.subjects.filter(({ reading }) => reading === b);
  const pairs = left.flatMap((x) => right.map((y) => pairOf(x, y, context)));
  const figures = figurePairs(a.figures, b.figures);
  const [x, y] = [mainOf(left), mainOf(right)];
  if (x === undefined || y === undefined) {
    return {
      left: a.id,
      right: b.id,
      mentions: null,
      verdict: null,
      score: null,
      reasons: [],
      rows: [],
      pairs,
      figures,
    };
  }
  const main = pairOf(x, y, context);
  return {
    left: a.id,
    right: b.id,
    mentions: [x.name, y.name],
    verdict: main.verdict,
    score: main.score,
    reasons: main.reasons,
    rows: ROWS.map((row) => row(x, y, context)),
    pairs,
    figures,
  };
}

function mainOf(subjects: readonly Subject[]): Subject | undefined {
  return subjects.find(({ mention }) => mention.role === "news") ?? subjects[0];
}

function pairOf(x: Subject, y: Subject, context: Context): Pair {
  const total = score(x, y, context);
  const verdict = verdictOf(total);
  return {
    left: x.name,
    right: y.name,
    verdict,
    score: rounded(total),
    by: "model",
    joined: verdict === "same",
    reasons: reasonsFor(x, y, context),
  };
}

type Row = (x: Subject, y: Subject, context: Context) => ComparisonRow;

const ROWS: readonly Row[] = [
  (x, y, context) => {
    const [left, right] = [tellWhen(x), tellWhen(y)];
    if (x.when === null || y.when === null) {
      const early = comparerNamed("time")
        .measure(x, y, context)
        .some((value) => value !== 0);
      const why = comparerNamed("time").tell(x, y, context);
      return { row: "when", left, right, verdict: early ? "different" : "unsure", why };
    }
    const apart = daysApart(x.when, y.when);
    const narrow = x.when.until - x.when.from <= 2 && y.when.until - y.when.from <= 2;
    const verdict = apart >= 2 ? "different" : apart === 0 && narrow ? "same" : "unsure";
    return { row: "when", left, right, verdict, why: comparerNamed("time").tell(x, y, context) };
  },
  (x, y, context) => {
    const [same1, same2, same3, , apart, , , country] = comparerNamed("place").measure(x, y, context);
    const verdict = country! > 0 || apart! > 1.5 ? "different" : same1! + same2! + same3! > 0 ? "same" : "unsure";
    return {
      row: "where",
      left: tellWhere(x),
      right: tellWhere(y),
      verdict,
      why: comparerNamed("place").tell(x, y, context),
    };
  },
  (x, y, context) => {
    const [shared, other, , otherTarget, mirrored] = comparerNamed("sides").measure(x, y, context);
    const verdict = other! > 0 || otherTarget! > 0 || mirrored! > 0 ? "different" : shared! > 0 ? "same" : "unsure";
    return {
      row: "sides",
      left: tellSides(x),
      right: tellSides(y),
      verdict,
      why: comparerNamed("sides").tell(x, y, context),
    };
  },
  (x, y, context) => {
    const parts = comparerNamed("tolls").measure(x, y, context);
    const [same, , rises, falls, none] = parts;
    const against = rises! + falls! + none! + parts[8]! + parts[9]! > 0;
    const verdict = against ? "different" : same! > 0 ? "same" : "unsure";
    return {
      row: "tolls",
      left: tellTolls(x),
      right: tellTolls(y),
      verdict,
      why: comparerNamed("tolls").tell(x, y, context),
    };
  },
  (x, y) => {
    const [left, right] = [x.actors.join(", "), y.actors.join(", ")];
    const shared = x.actors.filter((id) => y.actors.includes(id));
    const verdict = shared.length > 0 ? "same" : left !== "" && right !== "" ? "different" : "unsure";
    const why = shared.length > 0 ? `both name ${shared.join(", ")}` : "no actor named by both";
    return { row: "actors", left: left || null, right: right || null, verdict, why };
  },
  (x, y, context) => {
    const parts = comparerNamed("circumstance").measure(x, y, context);
    const verdict = parts[0]! > 0 ? "same" : parts[1]! > 0 ? "different" : "unsure";
    const why = comparerNamed("circumstance").tell(x, y, context);
    return { row: "circumstance", left: tellHow(x.mention), right: tellHow(y.mention), verdict, why };
  },
  (x, y) => {
    const [left, right] = [x, y].map(({ mention }) => mention.speakers.map(({ name }) => name));
    const shared = left!.filter((name) => right!.some((other) => fold(other) === fold(name)));
    const verdict = shared.length > 0 ? "same" : "unsure";
    const why = shared.length > 0 ? `both rest on ${shared.join(", ")}` : "no speaker in common: two voices";
    return { row: "speakers", left: left!.join(", ") || null, right: right!.join(", ") || null, verdict, why };
  },
];

function comparerNamed(name: string) {
  const comparer = COMPARERS.find((candidate) => candidate.name === name);
  if (comparer === undefined) throw new Error(`no comparer named ${name}`);
  return comparer;
}

function tellWhen({ mention: { when } }: Subject): string | null {
  if (when === null) return null;
  if (when.start === null && when.end === null) return `“${when.words}”, unresolved`;
  if (when.start === null) return `before ${when.end}`;
  if (when.end === null) return `from ${when.start}`;
  return `${when.start} to before ${when.end}`;
}

function tellWhere({ mention: { where, country } }: Subject): string | null {
  const names = where.map(({ name }) => name);
  if (country !== null) names.push(country);
  return names.length > 0 ? [...new Set(names)].join(", ") : null;
}

function tellSides({ mention }: Subject): string | null {
  const told = mention.sides.map((side) => `${side.actor} (${side.role})`);
  return told.length > 0 ? told.join("; ") : null;
}

function tellTolls({ mention }: Subject): string | null {
  const told: string[] = [];
  if (mention.killed !== null) told.push(`${tellQuantity(mention.killed)} killed`);
  if (mention.injured !== null) told.push(`${tellQuantity(mention.injured)} injured`);
  for (const side of mention.sides) {
    const losses = SIDE_HARMS.flatMap((harm) => lossOf(side, harm));
    if (losses.length > 0) told.push(`${side.actor}: ${losses.join(", ")}`);
  }
  return told.length > 0 ? told.join("; ") : null;
}

function lossOf(side: Side, harm: SideHarm): readonly string[] {
  const quantity = side[harm];
  return quantity === null ? [] : [`${tellQuantity(quantity)} ${harm}`];
}

function tellHow({ kind, circumstance, means }: EventMention): string {
  return [kind.replaceAll("_", " "), ...circumstance, ...means].join(", ");
}

/** Death and disappearance are counted together by some speakers: their figures stand beside those of the dead. */
const DEATHS: ReadonlySet<string> = new Set(["killed", "killed-or-missing", "killed-or-injured"]);

/** Figures of the same matter and scope whose speakers are one, or whose figures come near. */
function figurePairs(left: readonly Figure[], right: readonly Figure[]): readonly FigurePair[] {
  const pairs: FigurePair[] = [];
  for (const a of left) {
    for (const b of right) {
      const about = a.about === b.about || (DEATHS.has(a.about) && DEATHS.has(b.about));
      if (!about || a.scope !== b.scope) continue;
      const speaker = a.speaker !== null && b.speaker !== null && fold(a.speaker) === fold(b.speaker);
      const near = Math.abs(Math.log2((a.named ?? a.min + 1) / (b.named ?? b.min + 1))) < 0.25;
      if (!speaker && !near) continue;
      const why = speaker ? `both from ${a.speaker}` : "figures of one size for one matter";
      pairs.push({ left: tellFigure(a), right: tellFigure(b), why });
    }
  }
  return pairs;
}

function tellFigure(figure: Figure): string {
  return `${tellQuantity(figure)} ${figure.subject}`;
}
