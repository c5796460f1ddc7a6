import type { FoundPlace, PlaceCandidate } from "../found.ts";

/** Score below which the best candidate is a namesake far away: then the place is in no gazetteer. */
const NAMESAKE = 0;
/** Gap to the next candidate below which nothing but a few inhabitants chose between two towns of one name. */
const CLOSE = 0.5;
/** Weight of the countries named from which on the rest of the report speaks for a place abroad. */
const COMPANY = 0.3;
/** Weight of the neighbourhood from which on the rest of the report speaks for a candidate. */
const TELLING = 0.15;
/** Inhabitants up to which a town abroad is taken for a namesake of a village that is in no list. */
const SMALL = 30_000;
/** Larger towns are meant by themselves. */
const MOST_PEOPLE = 100_000;
/** Km between a town that a report is about and a town beyond which they are no neighbours. */
const FAR_KM = 150;

type Home = {
  readonly id: string;
  readonly country: string | null;
  readonly km: (candidate: PlaceCandidate) => number;
};

/**
 * Takes the candidates from names that only namesakes far away bear: of small towns of one name, none near the rest of
 * the report, none is meant, but a quarter of the town the report is about, which no gazetteer lists. `home`: that town;
 * null = the report is about none.
 */
export function withoutNamesakes(places: readonly FoundPlace[], home: Home | null): readonly FoundPlace[] {
  const lands = new Map<string, Set<string>>();
  for (const { candidates, name } of places) {
    const country = candidates[0]?.place.country;
    if (country != null) lands.set(country, (lands.get(country) ?? new Set()).add(name));
  }
  return places.map((place) =>
    isNamesake(place, home) || isLost(place, lands) ? { ...place, candidates: [] } : place,
  );
}

/** A small place abroad, alone there, while every other name of the report lies in one country. */
function isLost({ candidates: [best] }: FoundPlace, lands: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (best === undefined || lands.size !== 2) return false;
  const { place, reasons } = best;
  if (place.kind !== "settlement" || place.population === 0 || place.population > SMALL || place.country === null)
    return false;
  const others = [...lands].find(([country]) => country !== place.country)?.[1].size ?? 0;
  if ((lands.get(place.country)?.size ?? 0) !== 1 || others < 2) return false;
  return !reasons.some(
    ({ name, weight }) =>
      name === "within" || name === "taught" || name === "hint" || (name === "company" && weight >= COMPANY),
  );
}

function isNamesake({ candidates, kind }: FoundPlace, home: Home | null): boolean {
  const [best, next] = candidates;
  if (best === undefined) return false;
  if (best.score < NAMESAKE) return true;
  const { place, reasons, score } = best;
  if (home === null || place.id === home.id || place.kind !== "settlement" || place.population === 0) return false;
  const weightOf = (reason: string) => reasons.find(({ name }) => name === reason)?.weight ?? 0;
  if (weightOf("within") > 0 || weightOf("taught") > 0 || weightOf("near") >= TELLING) return false;
  if (home.km(best) < FAR_KM) return false;
  // a quarter is called so, whatever large town has its name
  if (kind === "site") return true;
  if (kind !== null || place.population > MOST_PEOPLE) return false;
  if (place.country !== home.country) return weightOf("company") < COMPANY;
  return next !== undefined && next.place.country === place.country && score - next.score < CLOSE;
}
