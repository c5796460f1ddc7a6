import type { Country, Place } from "../../model/knowledge.ts";
import type { PlaceLexicon } from "../../text/place-lexicon.ts";
import { type Prose, type Range, wordsIn } from "../../text/prose.ts";
import type { FoundPlace } from "../found.ts";
import { choosePlaces } from "./choose.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { countriesNamedIn } from "./named-countries.ts";
import { compilePlaceWords } from "./place-words.ts";
import { betweenOf, relationOf } from "./relation.ts";
import { SURE } from "./spot.ts";
import { findSpots } from "./spots.ts";

/** What the caller knows. `taken`: never places (actors, times, persons). `countriesNamed`: ISO codes, one for each time. */
export type PlaceFinderContext = {
  readonly taken: readonly Range[];
  readonly countryHint: string | null;
  readonly countriesNamed: readonly string[];
};

/** How many candidates of a name are kept. */
export const MOST_KEPT = 8;

/**
 * Compiles a finder of places. It returns every place name of a report, left to right, never overlapping, each with
 * the places weighed for it, best first. Never throws. Linear in the text's length.
 */
export function placeFinder(
  gazetteer: Gazetteer,
  lexicon: PlaceLexicon,
  countries: readonly Country[] = [],
): (prose: Prose, context: PlaceFinderContext) => readonly FoundPlace[] {
  const words = compilePlaceWords(lexicon, countries);
  return (prose, context) => {
    const all = findSpots(prose, gazetteer, words, context.taken);
    const spots = all.filter(({ score }) => score >= SURE);
    const index = new Map(spots.map((spot, at) => [spot, at]));
    for (const spot of spots) spot.container = spot.container < 0 ? -1 : (index.get(all[spot.container]!) ?? -1);
    const choices = choosePlaces(
      spots,
      gazetteer,
      { hint: context.countryHint, named: [...context.countriesNamed, ...countriesNamedIn(prose, words)] },
      MOST_KEPT,
    );
    const bestOf = (at: number): Place | null => {
      const best = choices[at]?.[0];
      return best === undefined ? null : gazetteer.place(best.row);
    };
    const relations = spots.map((spot) => relationOf(prose, words, spot));
    for (let at = 0; at + 1 < spots.length; at++) {
      const [first, second] = [bestOf(at), bestOf(at + 1)];
      if (first === null || second === null) continue;
      const stretch = betweenOf(prose, words, [spots[at]!, spots[at + 1]!], [first, second]);
      if (stretch !== null) relations[at] = relations[at + 1] = stretch;
    }
    return spots.map((spot, at) => {
      const candidates = choices[at]!.map(({ row, score, reasons }) => ({
        place: gazetteer.place(row),
        score,
        reasons,
      }));
      const relation = relations[at] ?? null;
      const [best, ...rest] = candidates;
      return {
        from: spot.from,
        to: spot.to,
        name: wordsIn(prose, spot),
        kind: spot.kind,
        candidates:
          relation === null || best === undefined
            ? candidates
            : [{ ...best, place: relation.move(best.place) }, ...rest],
        relation: relation === null ? null : { words: relation.words, km: relation.km, bearing: relation.bearing },
      };
    });
  };
}
