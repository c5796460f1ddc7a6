import type { EventMention } from "../../model/reading.ts";
import { type Comparer, nothing } from "./comparer.ts";

/** How: the circumstances and the means named. Only words that both could have used count: an empty list is no evidence. */
export const circumstance: Comparer = {
  name: "circumstance",
  parts: ["shared", "none-shared", "means-shared", "means-none-shared"],
  measure(a, b) {
    const [left, right] = [a.mention, b.mention];
    const how = left.circumstance.length > 0 && right.circumstance.length > 0;
    const means = left.means.length > 0 && right.means.length > 0;
    if (!how && !means) return nothing(4);
    const sameHow = how ? shared(left.circumstance, right.circumstance).length : 0;
    const sameMeans = means ? shared(left.means, right.means).length : 0;
    return [
      Math.min(2, sameHow),
      how && sameHow === 0 ? 1 : 0,
      Math.min(1, sameMeans),
      means && sameMeans === 0 && !isKin(left, right) ? 1 : 0,
    ];
  },
  tell(a, b) {
    const [left, right] = [a.mention, b.mention];
    const same = [...shared(left.circumstance, right.circumstance), ...shared(left.means, right.means)];
    if (same.length > 0) return `both: ${same.join(", ")}`;
    return `${tellOf(left)} against ${tellOf(right)}`;
  },
};

function shared<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return a.filter((word) => b.includes(word));
}

/** Means that reports use for one another: a car bomb is an explosive. */
const BLASTS: ReadonlySet<string> = new Set([
  "explosives",
  "ied",
  "landmine",
  "grenade",
  "suicide-bomb",
  "car-bomb",
  "artillery",
  "rockets",
  "airstrike",
  "drone",
]);

function isKin(a: EventMention, b: EventMention): boolean {
  return a.means.some((means) => BLASTS.has(means)) && b.means.some((means) => BLASTS.has(means));
}

function tellOf(mention: EventMention): string {
  const words = [...mention.circumstance, ...mention.means];
  return words.length > 0 ? words.join(", ") : "nothing said";
}
