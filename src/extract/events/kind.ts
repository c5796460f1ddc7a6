import type { Codes } from "../../model/reading.ts";
import type { Circumstance, Domain, Kind, Means } from "../../model/words.ts";
import type { Act } from "../harm/act.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { isTold } from "./incidents.ts";
import type { Scene } from "./scene.ts";
import type { SideDraft } from "./sides.ts";

const REMOTE: ReadonlySet<Kind> = new Set(["bombing", "air_or_drone_strike", "shelling"]);
const ARMED: ReadonlySet<string> = new Set(["state-forces", "police", "armed-group"]);

/** What kind of incident it is, from the words that tell of it and from who took part. */
export function kindOf(acts: readonly Act[], sides: readonly SideDraft[], killed: number): Kind {
  const votes = new Map<Kind, number>();
  acts.forEach((act, i) => {
    if (act.kind === null || !isTold(act)) return;
    const early = i === 0 ? 2 : i < 3 ? 1 : 0;
    votes.set(act.kind, (votes.get(act.kind) ?? 0) + act.strength * 2 + early + (act.rule.includes("harm") ? 3 : 0));
  });
  const targets = sides.filter((side) => side.role === "target" || side.role === "both");
  const armedTarget = targets.some(
    (side) => side.kind === "state-forces" || side.kind === "police" || side.kind === "armed-group",
  );
  const initiators = sides.filter((side) => side.role === "initiator" || side.role === "both");
  const top = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const ambush = acts.some((act) => act.circumstance.includes("ambush"));
  const strength = (kind: Kind) => votes.get(kind) ?? 0;
  if (strength("massacre") > 0 && !armedTarget) return "massacre";
  if (
    strength("battle") > 0 &&
    strength("battle") >= strength("bombing") &&
    !(ambush && !armedTarget && strength("battle") <= strength("attack"))
  ) {
    return ambush && targets.length > 0 && !armedTarget ? "attack" : "battle";
  }
  for (const kind of ["sexual_violence", "air_or_drone_strike", "bombing", "shelling", "kidnapping"] as const) {
    if (
      strength(kind) >= 4 &&
      (top === kind ||
        (top === "attack" && (REMOTE.has(kind) || strength(kind) >= strength("attack") - 2)) ||
        top === "arrest_or_raid")
    )
      return kind;
  }
  const chosenFew =
    targets.length > 0 &&
    targets.every((side) => side.kind === "officials" || side.kind === "media" || side.kind === "civilians") &&
    targets.some((side) => side.kind === "officials" || side.kind === "media");
  if (strength("assassination") > 0 && !armedTarget) return "assassination";
  if ((top === "attack" || top === null) && chosenFew && killed > 0 && killed <= 3) return "assassination";
  if (
    top === "arrest_or_raid" &&
    !initiators.some((side) => side.kind === "police" || side.kind === "state-forces") &&
    initiators.length > 0
  )
    return "attack";
  if (top !== null) return top;
  const fought =
    initiators.some((side) => ARMED.has(side.kind)) &&
    targets.some((side) => side.role === "both" && ARMED.has(side.kind));
  return fought
    ? "battle"
    : acts.some((act) => act.harm === "captured") && killed === 0
      ? initiators.some((side) => side.kind === "police" || side.kind === "state-forces")
        ? "arrest_or_raid"
        : "kidnapping"
      : "attack";
}

/** Political, criminal or between persons: by who took part; unclear where nothing says. */
export function domainOf(kind: Kind, sides: readonly SideDraft[]): Domain {
  const has = (test: (side: SideDraft) => boolean) => sides.some(test);
  if (has((side) => side.kind === "armed-group" || side.kind === "communal" || side.kind === "officials"))
    return "political";
  if (has((side) => side.kind === "state-forces")) return "political";
  if (REMOTE.has(kind) || kind === "riot_or_protest" || kind === "massacre") return "political";
  if (has((side) => side.kind === "police" || side.kind === "media")) return "political";
  return has((side) => side.key === "attackers") ? "unclear" : "unclear";
}

/** Means and circumstances named in the incident's own sentences. */
export function meansOf(
  scenes: readonly Scene[],
  acts: readonly Act[],
  marks: Marks,
): { readonly means: readonly Means[]; readonly circumstance: readonly Circumstance[] } {
  const means = new Set<Means>();
  const circumstance = new Set<Circumstance>();
  for (const act of acts) {
    for (const item of act.means) means.add(item);
    for (const item of act.circumstance) circumstance.add(item);
  }
  const { prose, lexicon, starts } = marks;
  for (const scene of scenes) {
    for (let i = scene.from; i < scene.to; i++) {
      for (const item of lookUp(lexicon.means, prose.tokens, starts[i]!, i)?.value ?? []) means.add(item);
      for (const item of lookUp(lexicon.circumstances, prose.tokens, starts[i]!, i)?.value ?? [])
        circumstance.add(item);
    }
  }
  return { means: [...means].sort(), circumstance: [...circumstance].sort() };
}

/** Codes of other codebooks. Source of the mapping: the ACLED, UCDP and PLOVER codebooks' own definitions. */
export function codesOf(kind: Kind, means: readonly Means[], sides: readonly SideDraft[], killed: number): Codes {
  const has = (kindOfSide: string) => sides.some((side) => side.kind === kindOfSide);
  const state = has("state-forces") || has("police");
  const organised = has("armed-group");
  const armedSides = sides.filter((side) => ARMED.has(side.kind) || side.kind === "communal").length;
  const unarmedTarget = sides.some(
    (side) => (side.role === "target" || side.role === "unknown") && !ARMED.has(side.kind),
  );
  const ucdp =
    killed === 0 || !(state || organised || has("communal"))
      ? null
      : state && organised && !(unarmedTarget && kind !== "battle" && armedSides < 2)
        ? 1
        : armedSides >= 2 && !state
          ? 2
          : unarmedTarget
            ? 3
            : organised || state
              ? state && !organised
                ? 3
                : 1
              : 2;
  return {
    acled: acledOf(kind, means, sides),
    ucdp,
    plover: kind === "riot_or_protest" ? "PROTEST" : kind === "arrest_or_raid" ? "COERCE" : "ASSAULT",
  };
}

function acledOf(kind: Kind, means: readonly Means[], sides: readonly SideDraft[]): readonly [string, string] {
  const civilian = "Violence against civilians";
  const remote = "Explosions/Remote violence";
  switch (kind) {
    case "battle":
      return ["Battles", "Armed clash"];
    case "bombing":
      if (means.includes("suicide-bomb")) return [remote, "Suicide bomb"];
      return means.includes("grenade") ? [remote, "Grenade"] : [remote, "Remote explosive/landmine/IED"];
    case "air_or_drone_strike":
      return [remote, "Air/drone strike"];
    case "shelling":
      return [remote, "Shelling/artillery/missile attack"];
    case "kidnapping":
      return [civilian, "Abduction/forced disappearance"];
    case "arrest_or_raid":
      return ["Strategic developments", "Arrests"];
    case "riot_or_protest":
      return means.length > 0 || sides.length > 1
        ? ["Riots", "Violent demonstration"]
        : ["Protests", "Peaceful protest"];
    case "sexual_violence":
      return [civilian, "Sexual violence"];
    case "sabotage":
      return ["Strategic developments", "Looting/property destruction"];
    case "other":
      return ["Strategic developments", "Other"];
    default:
      return sides.some((side) => side.role === "target" && ARMED.has(side.kind))
        ? ["Battles", "Armed clash"]
        : [civilian, "Attack"];
  }
}
