import type { Codes, Side } from "../../model/reading.ts";
import type { Circumstance, Domain, Kind, Means } from "../../model/words.ts";
import type { Sign } from "../../text/word-lexicon.ts";

/** What an incident's codes and domain are judged by, once its kind is settled. */
export type CodeEvidence = {
  readonly kind: Kind;
  readonly means: readonly Means[];
  readonly circumstance: readonly Circumstance[];
  readonly signs: ReadonlySet<Sign>;
  readonly sides: readonly Side[];
  /** Least numbers of the whole event. */
  readonly killed: number;
  readonly injured: number;
};

/** Codes of other codebooks. Sources: the ACLED, UCDP GED and PLOVER codebooks' definitions, in our words. */
export function codesOf(evidence: CodeEvidence): Codes {
  return { acled: acledOf(evidence), ucdp: ucdpOf(evidence), plover: ploverOf(evidence) };
}

/** Political, criminal or between persons: by who took part and what the words speak of; unclear where nothing says. */
export function domainOf({ kind, signs, sides }: CodeEvidence): Domain {
  const has = (...kinds: readonly Side["kind"][]) => sides.some((side) => kinds.includes(side.kind));
  const crime = signs.has("crime");
  const private_ = signs.has("quarrel") && !has("armed-group", "state-forces", "communal");
  if (has("state-forces", "communal")) return "political";
  if (has("armed-group")) return crime ? "criminal" : "political";
  if (crime) return "criminal";
  if (has("officials", "media") || REMOTE.has(kind) || kind === "riot_or_protest") return "political";
  if (private_) return "interpersonal";
  return kind === "massacre" || has("police") ? "political" : "unclear";
}

const REMOTE: ReadonlySet<Kind> = new Set(["bombing", "air_or_drone_strike", "shelling"]);
const ARMED: ReadonlySet<Side["kind"]> = new Set(["state-forces", "police", "armed-group"]);

const BATTLES = "Battles";
const REMOTE_VIOLENCE = "Explosions/Remote violence";
const CIVILIANS = "Violence against civilians";
const STRATEGIC = "Strategic developments";

function acledOf(evidence: CodeEvidence): Codes["acled"] {
  const { kind, means, circumstance, signs, killed, injured } = evidence;
  const harmless = killed === 0 && injured === 0;
  if (means.includes("chemical") && !harmless && kind !== "riot_or_protest")
    return [REMOTE_VIOLENCE, "Chemical weapon"];
  switch (kind) {
    case "battle":
      return [BATTLES, takenBy(evidence) ?? "Armed clash"];
    case "bombing":
      if (means.includes("suicide-bomb")) return [REMOTE_VIOLENCE, "Suicide bomb"];
      return [REMOTE_VIOLENCE, means.includes("grenade") ? "Grenade" : "Remote explosive/landmine/IED"];
    case "air_or_drone_strike":
      return [REMOTE_VIOLENCE, "Air/drone strike"];
    case "shelling":
      return [REMOTE_VIOLENCE, "Shelling/artillery/missile attack"];
    case "kidnapping":
      return [CIVILIANS, killed > 0 ? "Attack" : "Abduction/forced disappearance"];
    case "arrest_or_raid":
      if (killed === 0) return [STRATEGIC, "Arrests"];
      return armedTarget(evidence) ? [BATTLES, "Armed clash"] : [CIVILIANS, "Attack"];
    case "riot_or_protest":
      return demonstrationOf(evidence);
    case "sexual_violence":
      return [CIVILIANS, "Sexual violence"];
    case "sabotage":
      return [STRATEGIC, "Looting/property destruction"];
    case "other":
      return [STRATEGIC, "Other"];
    default:
      if (harmless && (signs.has("looting") || means.includes("arson")))
        return [STRATEGIC, "Looting/property destruction"];
      if (armedTarget(evidence)) return [BATTLES, takenBy(evidence) ?? "Armed clash"];
      if (circumstance.includes("protest") && byForces(evidence))
        return ["Protests", "Excessive force against protesters"];
      return signs.has("mob") && !byArmed(evidence) ? ["Riots", "Mob violence"] : [CIVILIANS, "Attack"];
  }
}

/** Who holds the place afterwards, where the words speak of taking it. */
function takenBy({ signs, sides }: CodeEvidence): string | null {
  const taker = sides.find((side) => side.role === "initiator") ?? sides.find((side) => side.role === "both");
  const state = taker?.kind === "state-forces" || taker?.kind === "police";
  if (signs.has("retaking") && taker?.kind !== "armed-group") return "Government regains territory";
  if (!signs.has("takeover") && !signs.has("retaking")) return null;
  if (taker === undefined) return null;
  return state ? "Government regains territory" : "Non-state actor overtakes territory";
}

function demonstrationOf(evidence: CodeEvidence): Codes["acled"] {
  const { means, signs, sides, killed, injured } = evidence;
  const hurt = (side: Side) => (side.killed?.min ?? 0) + (side.injured?.min ?? 0) > 0;
  const crowdHurt = sides.some((side) => !ARMED.has(side.kind) && hurt(side)) || killed + injured > 0;
  const forcesHurt = sides.some((side) => ARMED.has(side.kind) && hurt(side));
  const violent = forcesHurt || means.some((item) => item !== "firearms") || sides.some((side) => side.role === "both");
  if (signs.has("mob")) return ["Riots", "Mob violence"];
  if (violent || signs.has("looting")) return ["Riots", "Violent demonstration"];
  if (byForces(evidence) && crowdHurt) return ["Protests", "Excessive force against protesters"];
  if (signs.has("crowd-control") || sides.some((side) => side.captured !== null))
    return ["Protests", "Protest with intervention"];
  return crowdHurt ? ["Riots", "Violent demonstration"] : ["Protests", "Peaceful protest"];
}

/**
 * Type of violence: at least one death and an organised actor. 1 = a state against an organised group, 2 = organised groups
 * among themselves, 3 = an organised actor against people without arms.
 */
function ucdpOf({ kind, sides, killed }: CodeEvidence): Codes["ucdp"] {
  if (killed === 0) return null;
  const state = sides.filter((side) => side.kind === "state-forces" || side.kind === "police");
  const groups = sides.filter((side) => side.kind === "armed-group");
  const communal = sides.filter((side) => side.kind === "communal");
  const organised = [...state, ...groups];
  const helpless = sides.some((side) => !ARMED.has(side.kind) && side.role !== "initiator" && side.kind !== "communal");
  const onlyHelplessDied = helpless && organised.every((side) => side.killed === null || side.killed.min === 0);
  const oneSided = organised.some((side) => side.role === "initiator") && onlyHelplessDied && kind !== "battle";
  if (oneSided) return 3;
  if (state.length > 0 && groups.length > 0) return 1;
  if (state.length > 1 && kind !== "riot_or_protest") return 1;
  if (groups.length + communal.length > 1) return 2;
  return organised.some((side) => side.role === "initiator") && helpless ? 3 : null;
}

function ploverOf({ kind, killed }: CodeEvidence): string {
  if (kind === "riot_or_protest") return "PROTEST";
  return kind === "arrest_or_raid" && killed === 0 ? "COERCE" : "ASSAULT";
}

function armedTarget({ sides }: CodeEvidence): boolean {
  return sides.some((side) => (side.role === "target" || side.role === "both") && ARMED.has(side.kind));
}

function byForces({ sides }: CodeEvidence): boolean {
  return sides.some((side) => side.role !== "target" && (side.kind === "state-forces" || side.kind === "police"));
}

function byArmed({ sides }: CodeEvidence): boolean {
  return sides.some((side) => side.role !== "target" && ARMED.has(side.kind));
}
