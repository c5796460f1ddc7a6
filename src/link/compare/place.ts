import { kmBetween } from "../distance.ts";
import type { Subject, SubjectPlace } from "../subject.ts";
import { type Comparer, nothing } from "./comparer.ts";

/**
 * Where. Distance is what lies between the two circles in which the true spots are: two exact points 40 km apart
 * speak against, two district-wide ones do not. Of several spots the nearest pair counts. Unknown is no evidence.
 */
export const place: Comparer = {
  name: "place",
  parts: [
    "same-spot",
    "same-town",
    "same-district",
    "same-area",
    "apart",
    "same-name",
    "other-admin1",
    "other-country",
    "other-town",
    "same-site",
    "other-site",
  ],
  measure(a, b) {
    const { country } = a.mention;
    const out = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    if (country !== null && b.mention.country !== null && country !== b.mention.country) {
      out[7] = 1;
      return out;
    }
    const near = nearest(a, b);
    const sameName = near?.sameName ?? a.places.some((x) => b.places.some((y) => x.key === y.key));
    const other = otherTowns(a, b) === null ? 0 : 1;
    const admin1 = a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1 && !sameName ? 1 : 0;
    const sites = sitesOf(a, b);
    if (near === null && !sameName && admin1 + other === 0 && sites === null) return nothing(11);
    out[5] = sameName ? 1 : 0;
    out[6] = admin1;
    out[8] = other;
    if (sites !== null) out[sites ? 9 : 10] = 1;
    if (near === null) return out;
    const { radius, between } = near;
    if (between > 0) out[4] = Math.min(6, Math.log2(1 + between / 5));
    else {
      const step = radius <= 2 ? 0 : radius <= 15 ? 1 : radius <= 45 ? 2 : radius <= 150 ? 3 : null;
      if (step !== null && (other === 0 || step > 1)) out[step] = 1;
    }
    return out;
  },
  tell(a, b) {
    const { country } = a.mention;
    if (country !== null && b.mention.country !== null && country !== b.mention.country) {
      return `${country} and ${b.mention.country} are two countries`;
    }
    const near = nearest(a, b);
    if (near === null) {
      const shared = a.places.find((x) => b.places.some((y) => x.key === y.key));
      if (shared !== undefined) return `both name ${shared.where.name}, which has no coordinates`;
      if (a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1)
        return `${a.admin1} and ${b.admin1} are two regions`;
      const towns = otherTowns(a, b);
      return towns === null ? "one of them has no place on the map" : `${towns[0]} and ${towns[1]} are two names`;
    }
    const towns = otherTowns(a, b);
    if (towns !== null && near.between <= 0)
      return `${towns[0]} and ${towns[1]} are two places, ${Math.round(near.km)} km apart`;
    const left = named(near.left);
    const right = named(near.right);
    if (near.between > 0) return `${left} and ${right} lie ${Math.round(near.km)} km apart`;
    if (near.left.where.id !== null && near.left.where.id === near.right.where.id) return `both in ${left}`;
    return `${left} and ${right} can be one spot (${Math.round(near.km)} km apart, known to ${Math.round(near.radius)} km)`;
  },
};

type Near = {
  readonly left: SubjectPlace;
  readonly right: SubjectPlace;
  readonly km: number;
  /** Wider of the two radii. */
  readonly radius: number;
  /** km between the circles; 0 or less when they touch. */
  readonly between: number;
  readonly sameName: boolean;
};

/** Gazetteers put one town's middle at spots this far apart. Source: median distance of equal ids between two GeoNames extracts is below it. */
const SLACK_KM = 3;

/** The pair of spots that says most: the closest circles, the narrower first. null when either has no coordinates. */
export function nearest(a: Pick<Subject, "places">, b: Pick<Subject, "places">): Near | null {
  let best: Near | null = null;
  for (const left of a.places) {
    for (const right of b.places) {
      if (left.spot === null || right.spot === null) continue;
      const km = kmBetween(left.spot, right.spot);
      const radius = Math.max(left.spot.radiusKm, right.spot.radiusKm);
      const between = Math.max(0, km - left.spot.radiusKm - right.spot.radiusKm - SLACK_KM);
      if (best !== null && (between > best.between || (between === best.between && radius >= best.radius))) continue;
      best = { left, right, km, radius, between, sameName: left.key === right.key };
    }
  }
  return best;
}

/** A settlement of each, none of which the other knows; null where one knows none, or both know one. */
function otherTowns(a: Subject, b: Subject): readonly [string, string] | null {
  const [left, right] = [a.towns, b.towns];
  if (left.length === 0 || right.length === 0) return null;
  const known = (place: SubjectPlace, places: readonly SubjectPlace[]) =>
    places.some(({ key, where }) => key === place.key || (where.id !== null && where.id === place.where.id));
  if (left.some((place) => known(place, b.places)) || right.some((place) => known(place, a.places))) return null;
  return [left[0]!.where.name, right[0]!.where.name];
}

/** Do both name one kind of spot (a market, a base)? null where one names none, or the two are of two languages. */
function sitesOf(a: Subject, b: Subject): boolean | null {
  if (a.reading.language !== b.reading.language) return null;
  if (a.sites.length === 0 || b.sites.length === 0) return null;
  return a.sites.some(({ key }) => b.sites.some((site) => site.key === key));
}

function named({ where }: SubjectPlace): string {
  return where.admin1 === null || where.admin1 === where.name ? where.name : `${where.name} (${where.admin1})`;
}
