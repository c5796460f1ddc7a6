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
  ],
  measure(a, b) {
    const { country } = a.mention;
    if (country !== null && b.mention.country !== null && country !== b.mention.country)
      return [0, 0, 0, 0, 0, 0, 0, 1];
    const admin1 = a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1 ? 1 : 0;
    const near = nearest(a, b);
    if (near === null) {
      const same = a.places.some((x) => b.places.some((y) => x.key === y.key)) ? 1 : 0;
      return same === 0 && admin1 === 0 ? nothing(8) : [0, 0, 0, 0, 0, same, admin1, 0];
    }
    const { radius, between } = near;
    const name = near.sameName ? 1 : 0;
    if (between > 0) return [0, 0, 0, 0, Math.min(6, Math.log2(1 + between / 5)), name, admin1, 0];
    const step = radius <= 2 ? 0 : radius <= 15 ? 1 : radius <= 45 ? 2 : radius <= 150 ? 3 : 4;
    const [spot, town, district, area] = [0, 1, 2, 3].map((at) => (at === step ? 1 : 0));
    return [spot!, town!, district!, area!, 0, name, near.sameName ? 0 : admin1, 0];
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
      return a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1
        ? `${a.admin1} and ${b.admin1} are two regions`
        : "one of them has no place on the map";
    }
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

function named({ where }: SubjectPlace): string {
  return where.admin1 === null || where.admin1 === where.name ? where.name : `${where.name} (${where.admin1})`;
}
