import { readFileSync, writeFileSync } from "node:fs";
import { articlesOf, readArticles } from "../bench/articles.ts";
import { OWN_SETS, ownLinks } from "../bench/own-gold.ts";
import { openReader } from "../src/cli/open-reader.ts";
import { candidatesOf } from "../src/link/candidates.ts";
import { COMPARERS } from "../src/link/compare/all.ts";
import { isCrimePair, isPolitical } from "../src/link/crime.ts";
import { toBatch } from "../src/link/subject.ts";
import type { Reading } from "../src/model/reading.ts";
import { PRIORS, priorOf, START } from "./link-priors.ts";
import { type Row, regress } from "./logistic.ts";

/**
 * Fits the weights of linking by logistic regression and writes `src/link/weights.ts`, each weight with where it comes
 * from: on the project's own look-alikes and, if given, on a file of the `gva-links` shape whose lines carry
 * `incident_id`. Weights are drawn to those set by hand, so that what the data do not show stays as set.
 * `node scripts/fit-link-weights.ts [FILE]`
 */
const TABLE = new URL("../src/link/weights.ts", import.meta.url);

/** Pairs of the own gold count so many times: there are few of them, and they are what linking is for. */
export const OWN_TIMES = 50;

/**
 * Put on top of each fitted start, so that groups are joined from a mean of 0: pairs that stand for groups differ from pairs
 * that were fitted on, and a wrong join hides an incident. Source: best pairwise F of -1, -0.5, 0, 0.5, 1 on own look-alikes
 * and crimes left out of the fit.
 */
const MARGIN = { news: -0.6, crimes: 1 } as const;

export const FEATURES = COMPARERS.flatMap(({ name, parts }) => parts.map((part) => `${name}/${part}`));

/** A labelled pair of main mentions; `left` and `right` are their reports, `crime` says which set of weights it is for. */
export type Labelled = Row & { readonly left: string; readonly right: string; readonly crime: boolean };

/** `incidentOf` tells which incident a report's first mention is of. Readings with more mentions go in with the first. `ofCrimes`: what
 * is not surely political goes to the weights for crimes, also where linking would take the others. */
export function labelled(
  readings: readonly Reading[],
  incidentOf: (report: string) => string,
  successions: ReadonlyMap<string, string>,
  times: number,
  ofCrimes: boolean,
): readonly Labelled[] {
  const batch = toBatch(readings.map((reading) => ({ ...reading, events: reading.events.slice(0, 1) })));
  const context = { terms: batch.terms, successions };
  const { left, right } = candidatesOf(batch);
  return Array.from(left, (one, i) => {
    const [a, b] = [batch.subjects[one]!, batch.subjects[right[i]!]!];
    const x = COMPARERS.flatMap((comparer) => comparer.measure(a, b, context));
    const ids = [a.reading.id, b.reading.id] as const;
    return {
      x,
      same: incidentOf(ids[0]) === incidentOf(ids[1]),
      times,
      left: ids[0],
      right: ids[1],
      crime: isCrimePair(a, b, batch.terms) || (ofCrimes && !isPolitical(a, b)),
    };
  });
}

export type Fitted = { readonly news: readonly number[]; readonly crimes: readonly number[] };

/** The start, then a weight for each of FEATURES, of each set. */
export function fit(rows: readonly Labelled[]): Fitted {
  const of = (crime: boolean) =>
    regress(
      rows.filter((row) => row.crime === crime),
      START,
      FEATURES.map((feature) => priorOf(feature, crime)),
    );
  return { news: of(false), crimes: of(true) };
}

if (import.meta.main) {
  const engine = openReader();
  const sources: { readonly name: string; readonly rows: readonly Labelled[] }[] = [];
  const known = OWN_SETS.map(ownLinks);
  const incidents = new Map(
    known.flatMap((set) => set.known.map(({ report, incident }) => [report, incident] as const)),
  );
  const own = known.flatMap(({ articles }) => articles);
  sources.push({
    name: "own look-alikes",
    rows: labelled(readArticles(engine, own), (id) => incidents.get(id)!, engine.successions, OWN_TIMES, false),
  });
  const [path] = process.argv.slice(2);
  if (path !== undefined) {
    const incidentOf = new Map<string, string>();
    for (const line of readFileSync(path, "utf8").trim().split("\n")) {
      const { doc_id, incident_id } = JSON.parse(line) as { doc_id: string; incident_id: string };
      incidentOf.set(doc_id, incident_id);
    }
    const readings = readArticles(engine, articlesOf(path));
    const rows = labelled(readings, (id) => incidentOf.get(id)!, engine.successions, 1, true);
    sources.push({ name: "crime articles", rows });
  }
  const rows = sources.flatMap((source) => source.rows);
  const { news, crimes } = fit(rows);
  const told = sources.map(
    ({ name, rows: of }) => `${of.length} pairs of ${name}, ${of.filter(({ same }) => same).length} of one incident`,
  );
  const lines = FEATURES.map((feature, k) => {
    const { weight, held, why } = PRIORS.get(feature)!;
    const seen = [false, true].map((of) => rows.filter((row) => row.crime === of && row.x[k] !== 0).length);
    const from = [
      ...(held === "both" ? [] : [`fitted: ${held === "news" ? seen[1] : seen.join(" and ")} pairs, from ${weight}`]),
      ...(held === null ? [] : [`set by hand${held === "news" ? " for news" : ""}: ${why}`]),
    ].join("; ");
    return `  [${JSON.stringify(feature)}, ${rounded(news[k + 1]!)}, ${rounded(crimes[k + 1]!)}, ${JSON.stringify(from)}],\n`;
  });
  writeFileSync(
    TABLE,
    `/**
 * Written by \`scripts/fit-link-weights.ts\`: log-odds for one unit of each feature, for pairs in general and
 * for long reports of crimes, and where they come from. Fitted on
 * ${told.join(";\n * ")}.
 */
export const START = { news: ${rounded(news[0]! + MARGIN.news)}, crimes: ${rounded(crimes[0]! + MARGIN.crimes)} } as const;

export const WEIGHTS: readonly (readonly [feature: string, news: number, crimes: number, from: string])[] = [
${lines.join("")}];
`,
  );
  console.log(readFileSync(TABLE, "utf8"));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
