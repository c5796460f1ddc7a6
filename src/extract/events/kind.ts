import type { Side } from "../../model/reading.ts";
import type { Circumstance, Kind, Means, SideKind } from "../../model/words.ts";
import type { Sign } from "../../text/word-lexicon.ts";
import type { Group } from "../actors/group.ts";
import type { Act } from "../harm/act.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { isTold } from "./draft.ts";
import type { Scene } from "./scene.ts";
import type { SideDraft } from "./sides.ts";

const ARMED: ReadonlySet<string> = new Set(["state-forces", "police", "armed-group"]);

/** Words that name a kind count by how sure they are and how early they stand. */
const FIRST = 2;
const EARLY = 1;
const HARMING = 3;
/** Votes that one sure word, or two others, bring. */
const ENOUGH = 4;
/** Fewest helpless people killed together that make a massacre. Source: CONTRACT of the reading, "Kind". */
const MASSACRE = 4;

const LAID: ReadonlySet<Means> = new Set(["suicide-bomb", "car-bomb", "ied", "landmine"]);

/** What an incident's kind is judged by. */
export type KindEvidence = {
  readonly acts: readonly Act[];
  readonly drafts: readonly SideDraft[];
  /** The same sides with their losses. */
  readonly sides: readonly Side[];
  /** Least number of dead of the whole event. */
  readonly killed: number;
  readonly means: readonly Means[];
  readonly circumstance: readonly Circumstance[];
};

/** What kind of incident it is, from the words that tell of it, the weapons, who struck whom, and who died. */
export function kindOf(evidence: KindEvidence): Kind {
  const { acts, drafts, sides, killed, means } = evidence;
  const flown = means.includes("airstrike") || means.includes("drone");
  const facing = drafts.filter((side) => ARMED.has(side.kind) || side.key === "attackers").length > 1;
  const votes = votesOf(acts, flown, facing);
  const vote = (kind: Kind) => votes.get(kind) ?? 0;
  const top = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  const harmed = sides.filter((side) => side.role !== "initiator");
  const armed = (side: Side) => ARMED.has(side.kind);
  const armedDead = total(
    sides.filter((side) => armed(side) || side.role === "initiator"),
    "killed",
  );
  const helpless = Math.max(killed - armedDead, 0);
  const armedTarget = harmed.some((side) => armed(side) && side.role !== "unknown");
  const captured = total(harmed, "captured");
  const strikers = drafts.filter((side) => side.role === "initiator" || side.role === "both");
  const byForces = strikers.some(isForce);

  const firstHarm = acts.find((act) => isTold(act) && act.harm !== null)?.harm ?? null;
  if (top === "sexual_violence" && vote(top) >= ENOUGH) return top;
  if (vote("massacre") > 0 && !armedTarget && (killed === 0 || killed >= MASSACRE)) return "massacre";
  const fought = isFought(evidence, votes, { helpless, armedDead, armedTarget });
  if (flown && !fought && STRUCK.has(top)) return "air_or_drone_strike";
  if (vote("air_or_drone_strike") >= ENOUGH && !fought && vote("air_or_drone_strike") >= vote("attack"))
    return "air_or_drone_strike";
  const shot = means.includes("firearms") && acts.some((act) => isTold(act) && act.kind === "attack" && !act.definite);
  if (
    !fought &&
    means.some((item) => LAID.has(item) || (item === "grenade" && top === null)) &&
    (STRUCK.has(top) || top === "riot_or_protest" || top === "arrest_or_raid") &&
    !shot
  )
    return "bombing";
  for (const kind of ["bombing", "shelling"] as const)
    if (
      !fought &&
      vote(kind) >= ENOUGH &&
      (top === kind || (STRUCK.has(top) && !(shot && vote(kind) < vote("attack"))))
    )
      return kind;
  const fired = means.includes("rockets") || means.includes("artillery");
  if (!fought && fired && STRUCK.has(top) && !acts.some((act) => isTold(act) && act.means.includes("firearms")))
    return "shelling";
  const taken = vote("kidnapping");
  if (
    taken >= ENOUGH &&
    !(fought && vote("battle") >= taken) &&
    (top === "kidnapping" || taken >= vote("attack") - 2 || top === "arrest_or_raid")
  ) {
    if (helpless < MASSACRE || (captured > helpless && firstHarm === "captured")) return "kidnapping";
    return armedTarget ? "attack" : "massacre";
  }
  if (isRiot(evidence, votes, top)) return "riot_or_protest";
  if (vote("assassination") > (fought ? vote("battle") - 1 : 0) && !armedTarget) return "assassination";
  if (fought) return "battle";
  if (
    (isChosen(acts) || areChosen(harmed)) &&
    killed < MASSACRE &&
    (top === null || STRUCK.has(top) || top === "arrest_or_raid") &&
    !acts.some(isByForces)
  )
    return "assassination";
  const policed = byForces || (killed > 0 && sides.some((side) => side.kind === "police" && side.killed !== null));
  if (vote("arrest_or_raid") > 0 && policed && (top === "arrest_or_raid" || (captured > 0 && killed === 0)))
    return "arrest_or_raid";
  const opening = acts.find((act) => isTold(act) && act.kind !== null);
  if (opening !== undefined && isRaid(opening)) return "arrest_or_raid";
  if (acts.some(isRaid) && !acts.some((act) => act.agents.some(isHostile))) return "arrest_or_raid";
  if (top === "riot_or_protest" || top === "sabotage") return top;
  if (top === "battle" && acts.some((act) => isTold(act) && act.both)) return top;
  const blown = means.includes("explosives") && !means.includes("firearms") && !means.includes("vehicle");
  if (blown && STRUCK.has(top)) return "bombing";
  const engaged =
    acts.some((act) => isTold(act) && act.both && act.strength === 3) &&
    sides.some((side) => isUniformed(side) && (side.killed !== null || side.injured !== null));
  if (!engaged && helpless >= (armedTarget ? 2 * MASSACRE : MASSACRE) && armedDead * (armedTarget ? 4 : 1) < helpless)
    return "massacre";
  if (top === "arrest_or_raid") return strikers.length === 0 && killed === 0 ? top : "attack";
  if (top === null && captured > 0 && killed === 0) return byForces ? "arrest_or_raid" : "kidnapping";
  return top === null || top === "battle" || top === "massacre" || top === "air_or_drone_strike" ? "attack" : top;
}

/** Kinds that a more telling one may take the place of. */
const STRUCK: ReadonlySet<Kind | null> = new Set<Kind | null>([
  "attack",
  "bombing",
  "shelling",
  "air_or_drone_strike",
  "battle",
  null,
]);

/**
 * A word that fits several kinds votes by who did it: a raid by gunmen is an attack, houses stormed by the police are a
 * raid, a strike is from the air only where something flies.
 */
function votesOf(acts: readonly Act[], flown: boolean, facing: boolean): ReadonlyMap<Kind, number> {
  const votes = new Map<Kind, number>();
  const byForces = (act: Act) => act.agents.some((group) => group.kind === "police" || group.kind === "state-forces");
  const done = acts.some((act) => act.modality === "fact" && (act.harm !== null || act.strength >= 2));
  const forcesAct = acts.some((act) => isTold(act) && byForces(act));
  acts.forEach((act, i) => {
    if (act.kind === null || !isTold(act) || (act.modality === "attempt" && done)) return;
    const forces = byForces(act);
    const others = (act.agents.length > 0 && !forces) || (act.nominal && !forcesAct);
    let kind: Kind = act.kind;
    if (kind === "arrest_or_raid" && others && act.strength >= 2) kind = "attack";
    else if (kind === "attack" && forces && act.circumstance.includes("raid")) kind = "arrest_or_raid";
    // "un tiroteo": a fight where two who bear arms are told of
    else if (kind === "attack" && act.both && facing) kind = "battle";
    else if (
      kind === "air_or_drone_strike" &&
      act.means.length === 0 &&
      !flown &&
      !(act.nominal && !act.agents.some(isHostile))
    )
      kind = "attack";
    const early = i === 0 ? FIRST : i < 3 ? EARLY : 0;
    votes.set(kind, (votes.get(kind) ?? 0) + act.strength * 2 + early + (act.harm !== null ? HARMING : 0));
  });
  return votes;
}

/** Both sides armed and engaged, or armed people ambushed: not where all the dead are helpless and nobody fought back. */
function isFought(
  { acts, drafts, sides, means }: KindEvidence,
  votes: ReadonlyMap<Kind, number>,
  {
    helpless,
    armedDead,
    armedTarget,
  }: { readonly helpless: number; readonly armedDead: number; readonly armedTarget: boolean },
): boolean {
  const vote = (kind: Kind) => votes.get(kind) ?? 0;
  const both = drafts.filter((side) => side.role === "both" && ARMED.has(side.kind)).length;
  const lost = (kinds: readonly string[]) =>
    sides.some((side) => kinds.includes(side.kind) && (side.killed?.min ?? 0) > 0);
  // "four soldiers and two rebels died when a patrol was attacked": whoever struck, both have fallen
  const fell = lost(["state-forces", "police"]) && lost(["armed-group"]);
  if (fell && means.length === 0 && [...votes.keys()].every((kind) => kind === "attack" || kind === "battle"))
    return true;
  if (vote("battle") === 0)
    return votes.size === 0 && both > 0 && drafts.some((side) => side.role === "initiator" && ARMED.has(side.kind));
  const taken = acts.some((act) => isTold(act) && act.harm === "captured");
  if (taken && helpless === 0 && armedDead === 0 && vote("battle") < ENOUGH) return false;
  const ambush = acts.some((act) => isTold(act) && act.circumstance.includes("ambush"));
  if (ambush && !armedTarget && drafts.some((side) => side.role === "target")) return false;
  const fighters = drafts.filter(
    (side) => ARMED.has(side.kind) || (side.kind === "unidentified" && side.role !== "target"),
  );
  const engaged =
    acts.some((act) => isTold(act) && act.both && act.strength === 3) && (fighters.length !== 1 || helpless < MASSACRE);
  if (armedDead === 0 && helpless > 0 && !armedTarget && both < 2 && !engaged) return false;
  if (vote("attack") > vote("battle") && helpless >= MASSACRE && helpless > armedDead) return false;
  if (ambush && vote("bombing") > 0 && !means.includes("firearms")) return false;
  return vote("battle") >= vote("bombing") && vote("battle") >= vote("shelling");
}

/** A crowd against the police or against another crowd. */
function isRiot({ acts, circumstance }: KindEvidence, votes: ReadonlyMap<Kind, number>, top: Kind | null): boolean {
  const vote = (kind: Kind) => votes.get(kind) ?? 0;
  const told = acts.filter(isTold);
  if (told.some((act) => act.agents.some(isHostile)) || top === "kidnapping") return false;
  const clash = told.some((act) => act.both && act.strength >= 2 && act.means.length === 0 && isCrowdAgainst(act));
  if (clash) return true;
  if (top === null && circumstance.includes("protest") && !told.some(isByForces)) return true;
  if (
    told.some(
      (act) => act.kind === "attack" && act.harm === null && act.agents.some(({ noun }) => noun?.riots === true),
    )
  )
    return true;
  const rioting = told.some((act) => act.kind === "riot_or_protest" && act.strength >= 2);
  return (
    vote("riot_or_protest") >= ENOUGH &&
    ((top === "riot_or_protest" && (rioting || circumstance.includes("protest"))) ||
      (circumstance.includes("protest") && vote("riot_or_protest") >= vote("attack")))
  );
}

/** A crowd of people without arms on one side, and the police, troops or another crowd on the other. */
function isCrowdAgainst({ agents, patients }: Act): boolean {
  const crowd = (group: Group) => group.plural && (group.kind === "civilians" || group.kind === "communal");
  const facing = (group: Group) => crowd(group) || group.kind === "police" || group.kind === "state-forces";
  const groups = [...agents, ...patients];
  return groups.some(crowd) && groups.filter(facing).length > 1;
}

function isUniformed({ kind }: { readonly kind: SideKind | null }): boolean {
  return kind === "police" || kind === "state-forces";
}

function isHostile(group: Group): boolean {
  return group.kind === "armed-group" || group.noun?.hostile === true;
}

/** One official or journalist whom the first words of killing name. */
function isChosen(acts: readonly Act[]): boolean {
  const first = acts.find((act) => isTold(act) && act.harm === "killed" && act.patients.length > 0)?.patients[0];
  return (
    first !== undefined &&
    !first.plural &&
    (first.kind === "officials" || first.kind === "media") &&
    (first.count?.min ?? 1) === 1
  );
}

/** Nobody but officials or journalists died. */
function areChosen(harmed: readonly Side[]): boolean {
  const lost = harmed.filter((side) => side.killed !== null && side.killed.min > 0);
  return lost.length > 0 && lost.every((side) => side.kind === "officials" || side.kind === "media");
}

/** The police or troops came to search or seize. */
function isRaid(act: Act): boolean {
  return (
    isTold(act) &&
    act.strength >= 2 &&
    (act.kind === "arrest_or_raid" || act.circumstance.includes("raid")) &&
    act.agents.some((group) => group.kind === "police" || group.kind === "state-forces")
  );
}

/** The police or troops harmed somebody, beyond taking prisoners. */
function isByForces(act: Act): boolean {
  return (
    isTold(act) &&
    (act.harm === "killed" || act.harm === "injured") &&
    act.agents.some((group) => group.kind === "police" || group.kind === "state-forces")
  );
}

function isForce(side: SideDraft): boolean {
  return side.kind === "police" || side.kind === "state-forces";
}

function total(sides: readonly Side[], harm: "killed" | "captured"): number {
  return sides.reduce((sum, side) => sum + (side[harm]?.min ?? 0), 0);
}

/** Means, circumstances and other signs named in the incident's own sentences. */
export function meansOf(
  scenes: readonly Scene[],
  acts: readonly Act[],
  marks: Marks,
): {
  readonly means: readonly Means[];
  readonly circumstance: readonly Circumstance[];
  readonly signs: ReadonlySet<Sign>;
} {
  const means = new Set<Means>();
  const circumstance = new Set<Circumstance>();
  const signs = new Set<Sign>();
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
      for (const item of lookUp(lexicon.signs, prose.tokens, starts[i]!, i)?.value ?? []) signs.add(item);
    }
  }
  return { means: [...means].sort(), circumstance: [...circumstance].sort(), signs };
}
