import type { Gazetteer } from "./gazetteer.ts";
import { type Spot, SURE } from "./spot.ts";

/** Shares of evidence, see `spots.ts`. */
const SHARE = { company: 0.4, countryCompany: 0.25 } as const;
/** Evidence from which on a name that is sure elsewhere in the report is taken for a place here too. */
const DOUBTED = -0.9;
/** A name of more places than this tells nothing of where the report is about. */
const TELLING = 12;

/** A name that is surely a place once in the report is one elsewhere in it, unless its place there speaks against. */
export function spreadSpots(list: readonly Spot[], gazetteer: Gazetteer): void {
  const sure = new Set<string>();
  const company = new Set<number>();
  for (const spot of list)
    if (spot.score >= SURE) for (const { row } of spot.postings.slice(0, TELLING)) company.add(gazetteer.admin1(row));
  company.delete(-1);
  const lands = new Set<string>();
  for (const spot of list) {
    if (spot.score < SURE || spot.postings.length > TELLING) continue;
    for (const { row } of spot.postings) {
      const rank = gazetteer.rank(row);
      if (rank === "country" || rank === "capital" || spot.postings.length === 1) lands.add(gazetteer.country(row));
    }
  }
  for (const spot of list) {
    if (spot.score >= SURE || spot.score < 0) continue;
    if (spot.postings.some(({ row }) => company.has(gazetteer.admin1(row)))) spot.score += SHARE.company;
    else if (spot.postings.some(({ row, alternate }) => !alternate && lands.has(gazetteer.country(row))))
      spot.score += SHARE.countryCompany;
  }
  for (const { key, score } of list) if (score >= SURE + 0.2 && key !== "") sure.add(key);
  for (const spot of list) if (spot.score < SURE && spot.score > DOUBTED && sure.has(spot.key)) spot.score = SURE;
}
