import type { Kind } from "../../model/words.ts";
import { type Comparer, nothing } from "./comparer.ts";

/** What kind of event. Reports often call one incident by neighbouring kinds: an ambush is an attack and a battle. */
export const kind: Comparer = {
  name: "kind",
  parts: ["same", "unlike"],
  measure(a, b) {
    const [left, right] = [a.mention.kind, b.mention.kind];
    if (left === "other" || right === "other") return nothing(2);
    return [left === right ? 1 : 0, left === right || isNear(left, right) ? 0 : 1];
  },
  tell(a, b) {
    const [left, right] = [a.mention.kind, b.mention.kind];
    return left === right ? `both ${said(left)}` : `${said(left)} and ${said(right)}`;
  },
};

/** Kinds that careful coders take for one another. Source: the conventions of the contract (battle against attack, massacre against attack). */
const NEAR: readonly (readonly Kind[])[] = [
  ["battle", "attack", "arrest_or_raid", "massacre", "assassination"],
  ["attack", "bombing", "sabotage", "massacre", "assassination"],
  ["attack", "air_or_drone_strike", "shelling", "bombing"],
  ["attack", "kidnapping", "sexual_violence", "massacre"],
  ["attack", "riot_or_protest"],
  ["riot_or_protest", "arrest_or_raid"],
];

function isNear(a: Kind, b: Kind): boolean {
  return NEAR.some((kinds) => kinds.includes(a) && kinds.includes(b));
}

function said(word: Kind): string {
  return word.replaceAll("_", " ");
}
