import type { PlaceKind } from "../../model/words.ts";
import type { Prose } from "../../text/prose.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { Rank } from "./gazetteer-layout.ts";
import type { PlaceWords } from "./place-words.ts";
import { isWithin, type Spot, SURE } from "./spot.ts";

/** Tokens that may stand between a place and what contains it. */
const LONGEST_GAP = 7;
/** Kinds of place that contain others. */
const UNITS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(["district", "province", "admin1"]);
/** What a place may lie in by a comma, and what no namesake outdoes. */
const CONTAINERS: ReadonlySet<Rank> = new Set<Rank>(["unit1", "unit2", "country"]);
const PROMINENT: ReadonlySet<Rank> = new Set<Rank>(["unit1", "country", "capital", "own"]);
/** Inhabitants below which a town may be a namesake of an unlisted one. */
const SMALL = 50_000;
/** Shares of evidence, see `spots.ts`. */
const SHARE = { contained: 1.5, containedLoosely: 0.6, listed: 0.3 } as const;

/** Links each spot to the one after the comma that contains it, and lifts names in a list with places. */
export function nestSpots(list: Spot[], { tokens, sentenceOf }: Prose, gazetteer: Gazetteer, words: PlaceWords): void {
  for (let i = 0; i + 1 < list.length; i++) {
    let inner = list[i]!;
    const outer = list[i + 1]!;
    if (isLocativeBetween(inner, outer) && isWithin(inner, outer, gazetteer)) inner.score += SHARE.containedLoosely;
    if (!isCommaBetween(inner, outer)) continue;
    if (isWithin(inner, outer, gazetteer)) {
      inner.container = i + 1;
      outer.contains = true;
      inner.score += SHARE.contained;
      outer.score += SHARE.contained;
    } else if (outer.score >= SURE && (inner.postings.length === 0 || isStrange(inner, outer))) {
      list[i] = { ...inner, postings: [] };
      inner = list[i]!;
      inner.container = i + 1;
      outer.contains = true;
    } else {
      if (inner.score >= SURE) outer.score += SHARE.listed;
      else if (outer.score >= SURE) inner.score += SHARE.listed;
    }
  }

  /** "in Bani, Burkina Faso.": no Bani we know of lies there, so it is none of those we know. */
  function isStrange(inner: Spot, outer: Spot): boolean {
    if (inner.score < SURE) return false;
    if (!outer.postings.every(({ row }) => gazetteer.rank(row) === "country")) return isAbroad(inner, outer);
    const before = tokens[inner.from - 1];
    const after = tokens[outer.to];
    const closed =
      after === undefined ||
      after.norm === "." ||
      after.norm === "," ||
      sentenceOf[outer.to] !== sentenceOf[outer.from];
    const elsewhere = inner.postings.every(
      ({ row }) => gazetteer.rank(row) !== "country" && gazetteer.country(row) !== "",
    );
    return closed && elsewhere && before !== undefined && words.locatives.has(before.norm);
  }

  /** "in Shika (Gassol, Taraba)": the only Shika listed is a small place in another country than any Gassol. */
  function isAbroad(inner: Spot, outer: Spot): boolean {
    const before = tokens[inner.from - 1];
    if (before === undefined || !words.locatives.has(before.norm)) return false;
    const units = outer.postings.filter(({ row, alternate }) => !alternate && CONTAINERS.has(gazetteer.rank(row)));
    const lands = new Set(outer.postings.map(({ row }) => gazetteer.country(row)));
    return (
      units.length > 0 &&
      inner.postings.every(
        ({ row, alternate }) =>
          !lands.has(gazetteer.country(row)) &&
          (alternate || gazetteer.population(row) < SMALL) &&
          !PROMINENT.has(gazetteer.rank(row)),
      )
    );
  }

  /** "Goma in the Congo". */
  function isLocativeBetween(inner: Spot, outer: Spot): boolean {
    const first = tokens[inner.to];
    if (first === undefined || !words.locatives.has(first.norm) || sentenceOf[inner.from] !== sentenceOf[outer.from])
      return false;
    return (
      outer.from === inner.to + 1 || (outer.from === inner.to + 2 && words.articles.has(tokens[inner.to + 1]!.norm))
    );
  }

  /** "Putis, Ayacucho", "Tame (Arauca)", "Tame, en el departamento de Arauca", "Tame, in northern Arauca". */
  function isCommaBetween(inner: Spot, outer: Spot): boolean {
    let at = inner.to;
    if (sentenceOf[inner.from] !== sentenceOf[outer.from] || outer.from - at > LONGEST_GAP) return false;
    const after = words.kindsAfter.at(tokens, at, outer.from);
    if (after !== null) at = after.to;
    const mark = tokens[at]?.norm === "," || tokens[at]?.norm === "(";
    if (mark) at++;
    if (mark && at === outer.from) return true;
    if (mark && tokens[at - 1]!.norm === "," && words.parts.has(tokens[at]!.norm) && at + 1 === outer.from) return true;
    if (at >= outer.from) return false;
    const located = words.locatives.has(tokens[at]!.norm);
    if (located || words.weakLocatives.has(tokens[at]!.norm)) at++;
    while (at < outer.from && words.articles.has(tokens[at]!.norm)) at++;
    // "Tame, in northern Arauca"
    let part = at;
    while (part < outer.from && (words.parts.has(tokens[part]!.norm) || words.origins.has(tokens[part]!.norm))) part++;
    if (mark && located && part === outer.from) return true;
    if (at >= outer.from) return false;
    const kind = words.kindsBefore.at(tokens, at, outer.from);
    return kind !== null && kind.to === outer.from && UNITS.has(kind.value.kind);
  }
}
