import type { ActorEntry, Country } from "../../model/knowledge.ts";
import type { SideKind, SideRole } from "../../model/words.ts";
import type { Group } from "../actors/group.ts";
import type { Act } from "../harm/act.ts";
import type { Lexicon } from "../lexicon.ts";
import { isTold } from "./draft.ts";
import type { Scene } from "./scene.ts";

/** A party to an incident, with every group of words that names it. */
export type SideDraft = {
  readonly key: string;
  readonly kind: SideKind;
  readonly actor: ActorEntry | null;
  readonly country: Country | null;
  readonly groups: readonly Group[];
  readonly role: SideRole;
  readonly suspected: boolean;
};

/** Who is meant where a report does not say it in the words themselves. */
export type SideContext = {
  readonly country: Country | null;
  readonly year: number | null;
  /** Armed groups the report names, most often named first. */
  readonly armedGroups: readonly ActorEntry[];
  readonly lexicon: Lexicon;
};

type Vote = { readonly group: Group; readonly act: Act; initiator: number; target: number; both: number };

/** Parties of an incident, initiators first. `keyOf` maps every group of its acts to its side; null = the whole event or nobody. */
export function sidesOf(
  scenes: readonly Scene[],
  context: SideContext,
): { readonly sides: readonly SideDraft[]; readonly keyOf: ReadonlyMap<Group, string> } {
  const votes: Vote[] = [];
  const told = scenes.flatMap((scene) => scene.acts).filter(isTold);
  const struck = told.some((act) => !isArrest(act) && hurtsOthers(act));
  for (const act of told) collect(act, struck && isArrest(act), votes);
  if (struck && votes.every(({ initiator, both }) => initiator === 0 && both === 0))
    votes.push(...presentAt(scenes, told));
  const keys = new Map<Group, string>();
  for (const { group } of votes) {
    const whole = keyFor(group, context);
    keys.set(group, whole);
    for (const part of group.including) keys.set(part, isOfBody(whole, part) ? whole : keyFor(part, context));
  }
  setStrikersApart(votes, keys);
  const merged = mergePeople(votes, mergeVague(votes, keys, context));
  if (struck) joinTaken(votes, merged);
  const sides = new Map<string, { groups: Group[]; initiator: number; target: number; both: number }>();
  const shelled = votes.some(({ group, act, initiator }) => initiator > 0 && isForce(group) && FROM_AFAR.has(act.kind));
  for (const { group, initiator, target, both } of votes) {
    for (const part of [group, ...group.including]) {
      const key = merged.get(part)!;
      if (key === "nobody") continue;
      const side = sides.get(key) ?? { groups: [], initiator: 0, target: 0, both: 0 };
      side.groups.push(part);
      // "gunmen" tells of the deed, unless it was an army's shelling
      side.initiator += initiator + (part.noun?.strikes === true && !shelled ? 2 : 0);
      side.target += target;
      side.both += both;
      sides.set(key, side);
    }
  }
  const drafts = opposed([...sides].map(([key, side]) => draftOf(key, side, context)));
  return { sides: drafts.filter((side) => !onlyStoppedThem(side, drafts, votes, merged)), keyOf: merged };
}

/** "five were killed when armed men barged into his compound": where nobody is said to strike, whoever else is hostile did. */
function presentAt(scenes: readonly Scene[], told: readonly Act[]): readonly Vote[] {
  const harmed = new Set(told.flatMap((act) => act.patients));
  const [act] = told;
  for (const { chunks } of act === undefined ? [] : scenes) {
    for (let i = 0; i + 1 < chunks.length; i++) {
      const chunk = chunks[i]!;
      if (chunk.is !== "group" || harmed.has(chunk.group) || chunk.group.none || chunk.group.person !== null) continue;
      const { group } = chunk;
      const verb = chunks
        .slice(i + 1, i + 4)
        .find(({ is }) => is === "verb" || is === "comma" || is === "break" || is === "group");
      const acts =
        verb?.is === "verb" && verb.verb.shape === "finite" && !verb.verb.passive && verb.verb.sense?.stance == null;
      const strikes =
        group.noun?.strikes === true || (acts && (group.noun?.hostile === true || group.kind === "armed-group"));
      if (strikes) return [{ group, act: act!, initiator: 1, target: 0, both: 0 }];
    }
  }
  return [];
}

const FROM_AFAR: ReadonlySet<Act["kind"]> = new Set(["shelling", "air_or_drone_strike"]);

/** The police or troops took somebody prisoner, and did no more. */
export function isArrest({ kind, harm, strength, agents }: Act): boolean {
  if (harm === null) return kind === "arrest_or_raid" && strength < 2;
  return harm === "captured" && kind !== "kidnapping" && agents.every((group) => group.kind === null || isForce(group));
}

/** Those taken after an attack are the ones who struck; where nobody did, or it was the forces, they are of no side. */
function joinTaken(votes: readonly Vote[], keys: Map<Group, string>): void {
  const strikers = new Set<string>();
  for (const { group, initiator } of votes) {
    const key = keys.get(group)!;
    if (initiator > 0 && !key.startsWith("police:") && !key.startsWith("state-forces:") && !UNARMED.has(key))
      strikers.add(key);
  }
  const [striker] = strikers;
  for (const { group, act, target } of votes) {
    if (!isArrest(act) || target > 0) continue;
    // "arrested and killed": more was done to them
    if (votes.some((vote) => vote.group === group && vote.target > 0)) continue;
    const key = keys.get(group)!;
    if (!(key === "attackers" || key === "armed-group" || (key === "people" && group.form !== "name"))) continue;
    keys.set(group, strikers.size === 1 && !group.none ? striker! : "nobody");
  }
}

/** Somebody is harmed who did none himself. */
function hurtsOthers({ harm, patients }: Act): boolean {
  return (
    HURTS.has(harm) &&
    patients.some(
      ({ kind, noun, none, form }) =>
        !none && noun?.hostile !== true && kind !== "armed-group" && !(form === "number" && kind === null),
    )
  );
}

function isForce({ kind }: { readonly kind: SideKind | null }): boolean {
  return kind === "police" || kind === "state-forces" || kind === "officials";
}

/**
 * "A driver mowed down pedestrians", "a man shot two people dead": who strikes is of no side of those struck, whatever
 * the noun; one alone is never "civilians". The same noun told of again is the same man.
 */
function setStrikersApart(votes: readonly Vote[], keys: Map<Group, string>): void {
  const struck = new Set(
    votes.filter(({ target, initiator }) => target > initiator).map(({ group }) => keys.get(group)!),
  );
  const nouns = new Set<Group["noun"]>();
  for (const { group, act, initiator } of votes) {
    const key = keys.get(group)!;
    if (
      act.self &&
      UNARMED.has(key) &&
      struck.has(key) &&
      votes.some((vote) => !vote.act.self && HURTS.has(vote.act.harm))
    ) {
      // who took his own life beside others' is the one who took theirs
      keys.set(group, "attackers");
      if (group.noun !== null && !group.plural) nouns.add(group.noun);
      continue;
    }
    if (
      initiator === 0 ||
      !UNARMED.has(key) ||
      !(act.strength > 0 || HURTS.has(act.harm)) ||
      act.both ||
      act.kind === "riot_or_protest"
    )
      continue;
    if (group.noun === null || group.form === "number" || (key !== "people" && group.plural && !struck.has(key)))
      continue;
    keys.set(group, group.noun.needs === "of" ? "armed-group" : "attackers");
    if (!group.plural) nouns.add(group.noun);
  }
  for (const { group } of votes) {
    if (group.definite && !group.plural && nouns.has(group.noun) && UNARMED.has(keys.get(group)!))
      keys.set(group, "attackers");
  }
}

/** Whoever frees captives or makes people flee is not thereby a party. */
const RELIEFS: ReadonlySet<Act["harm"]> = new Set(["freed", "surrendered"]);
const UNARMED: ReadonlySet<string> = new Set(["civilians", "people"]);
const HURTS: ReadonlySet<Act["harm"]> = new Set(["killed", "injured", "killed-or-injured", "captured"]);

/** "Police shot the gunman dead": forces that lost nobody and struck none but those who struck others are no party. */
function onlyStoppedThem(
  side: SideDraft,
  drafts: readonly SideDraft[],
  votes: readonly Vote[],
  keys: ReadonlyMap<Group, string>,
): boolean {
  if (!isForce(side) || side.role !== "initiator") return false;
  const strikers = drafts.filter((other) => other !== side && other.role === "initiator" && !isForce(other));
  if (strikers.length === 0 || !drafts.some((other) => other.role === "target")) return false;
  const own = votes.filter(({ group }) => [group, ...group.including].some((part) => keys.get(part) === side.key));
  return (
    own.some(({ act }) => act.patients.length > 0) &&
    own.every(({ act, initiator, both, target }) => {
      if (initiator === 0 || both > 0 || target > 0) return false;
      return (
        act.patients.length > 0 && act.patients.every((group) => strikers.some(({ key }) => keys.get(group) === key))
      );
    })
  );
}

/** Where one side was only struck, the one that fought it struck. */
function opposed(drafts: readonly SideDraft[]): readonly SideDraft[] {
  const struck = drafts.some((side) => side.role === "target");
  const fought = drafts.filter((side) => side.role === "both");
  if (!struck || fought.length !== 1 || drafts.some((side) => side.role === "initiator")) return drafts;
  return drafts.map((side) => (side === fought[0] ? { ...side, role: "initiator" } : side));
}

/** Who takes prisoners after an attack (`aftermath`) has no part in it, and those taken were not struck. */
function collect(act: Act, aftermath: boolean, votes: Vote[]): void {
  const weight = aftermath ? 0 : act.strength >= 2 ? 2 : 1;
  const both = act.both ? weight : 0;
  if (!aftermath && !(act.harm !== null && RELIEFS.has(act.harm)))
    for (const group of act.agents)
      if (counts(group)) votes.push({ group, act, initiator: weight - both, target: 0, both });
  for (const group of act.patients)
    if (counts(group)) {
      const self = act.self ? weight : 0;
      votes.push({ group, act, initiator: self, target: weight - both - self, both });
    }
}

function counts(group: Group): boolean {
  return group.form !== "thing";
}

/** "three police officers, including a commander": a rank or leader inside a uniformed body is of that body. */
function isOfBody(whole: string, part: Group): boolean {
  const uniformed = whole.startsWith("state-forces:") || whole.startsWith("police:");
  return (
    uniformed &&
    part.actors.length === 0 &&
    (part.kind === null || part.kind === "armed-group" || part.kind === "unidentified")
  );
}

/** Which side the words of one group name. `people`: nothing said of the side; `attackers`: hostile but unnamed. */
function keyFor(group: Group, context: SideContext): string {
  const actor = pickActor(group.actors, context);
  if (actor !== null) {
    if ((actor.kind === "state-forces" || actor.kind === "police") && actor.countries.length === 1)
      return `${actor.kind}:${actor.countries[0]}`;
    return `actor:${actor.id}`;
  }
  const country = group.country ?? context.country;
  switch (group.kind) {
    case "state-forces":
    case "police":
      return `${group.kind}:${country?.id ?? "?"}`;
    case "armed-group":
      return "armed-group";
    case "unidentified":
      return group.noun?.hostile === true || group.kind === "unidentified" ? "attackers" : "people";
    case null:
      return group.noun?.hostile === true ? "attackers" : "people";
    default:
      return group.kind;
  }
}

/** The register's row that fits the year and country best; the first otherwise. Null for no rows. */
export function pickActor(
  actors: readonly ActorEntry[],
  { country, year }: Pick<SideContext, "country" | "year">,
): ActorEntry | null {
  let best: ActorEntry | null = null;
  let bestScore = -1;
  for (const actor of actors) {
    const here = country !== null && actor.countries.includes(country.id) ? 4 : actor.countries.length === 0 ? 1 : 0;
    const then = year === null || ((actor.from ?? 0) <= year && (actor.until ?? 9999) >= year) ? 2 : 0;
    if (here + then > bestScore) [best, bestScore] = [actor, here + then];
  }
  return best;
}

/**
 * Vague words join what they can only mean: "the rebels" the one armed group named here (or in the report), "attackers"
 * the initiator, soldiers of no country those of the one that is named.
 */
function mergeVague(
  votes: readonly Vote[],
  keys: ReadonlyMap<Group, string>,
  context: SideContext,
): Map<Group, string> {
  const present = new Set(keys.values());
  const { bareOfficers } = context.lexicon.pack.words;
  const { sharedRanks } = context.lexicon.pack.words;
  const isRanked = ({ noun, form, actors }: Group) =>
    actors.length === 0 && (noun === null ? form === "name" : sharedRanks.includes(noun.singular[0] ?? ""));
  const onlyRanks = [...keys].every(([group, key]) => !key.startsWith("state-forces:") || isRanked(group));
  const wounded = new Set(votes.filter((vote) => vote.target > 0).map((vote) => keys.get(vote.group)!));
  const isBareOfficer = ({ noun }: Group) => bareOfficers.includes(noun?.singular[0] ?? "");
  const onlyParts = [...keys].every(([group, key]) => !key.startsWith("state-forces:") || group.noun?.needs === "of");
  const titled = new Set([...keys].flatMap(([group, key]) => (isBareOfficer(group) ? [] : [key])));
  const named = [...present].filter((key) => key.startsWith("actor:") && kindOfKey(key, context) === "armed-group");
  const armed =
    named.length === 1
      ? named[0]!
      : named.length === 0 && present.has("armed-group") && context.armedGroups.length === 1
        ? `actor:${context.armedGroups[0]!.id}`
        : null;
  const initiators = [...new Set(votes.filter((vote) => vote.initiator > 0).map((vote) => keys.get(vote.group)!))];
  const hostile = [
    ...new Set(
      initiators
        .filter((key) => key === "armed-group" || key.startsWith("actor:"))
        .map((key) => (key === "armed-group" && armed !== null ? armed : key)),
    ),
  ];
  const merged = new Map<Group, string>();
  for (const [group, key] of keys) {
    let to = key;
    if (to === "attackers" && hostile.length === 1) to = hostile[0]!;
    else if (to === "attackers" && present.has("armed-group") && !present.has("state-forces:?") && named.length === 0)
      to = "armed-group";
    if (to === "armed-group" && armed !== null) to = armed;
    if (to.endsWith(":?")) {
      const same = [...present].filter((other) => other !== to && other.startsWith(to.slice(0, -1)));
      if (same.length === 1) to = same[0]!;
    }
    // "a patrol" is one of the police where they alone are told of
    if (onlyParts && to.startsWith("state-forces:")) {
      const police = [...present].filter((other) => other.startsWith("police:"));
      if (police.length === 1) to = police[0]!;
    }
    // "officers" of an army event are the army's
    if (
      to.startsWith("police:") &&
      group.noun?.kind === "police" &&
      isBareOfficer(group) &&
      ![...present].some((other) => other.startsWith("police:") && other !== to)
    ) {
      const military = [...present].find((other) => other.startsWith("state-forces:"));
      if (military !== undefined && !titled.has(key)) to = military;
    }
    // a lieutenant where only police are told of is the police's
    if (to.startsWith("state-forces:") && isRanked(group) && onlyRanks) {
      const police = [...present].find((other) => other.startsWith("police:"));
      if (police !== undefined && wounded.has(police)) to = police;
    }
    merged.set(group, to);
  }
  return merged;
}

/**
 * "Gunmen attacked shoppers; 58 people died": where the only people struck are civilians, the "people" are those. Not so
 * where the civilians are a part of a toll beside others.
 */
function mergePeople(votes: readonly Vote[], keys: Map<Group, string>): Map<Group, string> {
  const struck = votes.filter((vote) => vote.target > 0 || vote.both > 0).map((vote) => vote.group);
  const others = struck.some((group) =>
    [group, ...group.including].some(
      (part) => !["people", "civilians", "attackers"].includes(keys.get(part)!) && part.count !== null,
    ),
  );
  const civilians = struck.some((group) => keys.get(group) === "civilians");
  if (others || !civilians) return keys;
  for (const group of struck) if (keys.get(group) === "people") keys.set(group, "civilians");
  return keys;
}

function kindOfKey(key: string, context: SideContext): SideKind {
  if (key.startsWith("actor:")) {
    const id = key.slice(6);
    return context.lexicon.actorById.get(id)?.kind ?? "armed-group";
  }
  const kind = key.split(":")[0]!;
  if (kind === "attackers" || kind === "people") return "unidentified";
  return kind as SideKind;
}

function draftOf(
  key: string,
  side: { groups: Group[]; initiator: number; target: number; both: number },
  context: SideContext,
): SideDraft {
  const actor = key.startsWith("actor:") ? (context.lexicon.actorById.get(key.slice(6)) ?? null) : null;
  const code = /^(?:state-forces|police):(.+)$/.exec(key)?.[1];
  const country = code === undefined || code === "?" ? null : (context.lexicon.countryById.get(code) ?? null);
  return {
    key,
    kind: kindOfKey(key, context),
    actor,
    country,
    groups: side.groups,
    role: roleOf(side),
    suspected: side.groups.some((group) => group.suspected),
  };
}

/** Who struck and who was struck; fighting each other, or as much one as the other, is both. */
function roleOf({ initiator, target, both }: { initiator: number; target: number; both: number }): SideRole {
  if (both > 0 && both >= initiator && both >= target) return "both";
  if (initiator > target) return "initiator";
  if (target > initiator) return "target";
  return initiator > 0 ? "both" : "unknown";
}
