import type { Harm } from "../../model/words.ts";
import type { HarmVerb } from "../../text/word-lexicon.ts";
import type { Group } from "../actors/group.ts";
import type { Chunk } from "./chunks.ts";

const FATAL_OR_NOT: ReadonlySet<Harm> = new Set<Harm>(["killed", "injured", "killed-or-injured"]);

/** "Dozens were killed or wounded": a bare participle behind "and" or "or" shares the passive and its subject. */
export function bothHarms(chunks: readonly Chunk[], row: HarmVerb, i: number): boolean {
  const next = chunks[i + 2];
  if (chunks[i + 1]?.is !== "and" || next?.is !== "verb" || next.verb.main !== next.verb.from) return false;
  if (chunks[i + 3]?.is === "group" || row.particle !== undefined) return false;
  const other = next.verb.sense?.harms.find(isPlain);
  return other !== undefined && other.harm !== row.harm && FATAL_OR_NOT.has(row.harm) && FATAL_OR_NOT.has(other.harm);
}

/** "Killing and wounding four": two verbs share one object, and one figure counts both harms. */
export function jointHarm(chunks: readonly Chunk[], row: HarmVerb, i: number): Harm {
  const before = chunks[i - 2];
  if (chunks[i - 1]?.is !== "and" || before?.is !== "verb" || before.verb.passive) return row.harm;
  const other = before.verb.sense?.harms.find(isPlain);
  const both = other !== undefined && FATAL_OR_NOT.has(row.harm) && FATAL_OR_NOT.has(other.harm);
  // "killing and injuring four" leaves open which; "tortured and killed" does not
  return both && other.harm === "killed" && row.harm !== "killed" ? "killed-or-injured" : row.harm;
}

/** Whether the row can harm these people. */
export function canSuffer(row: HarmVerb, group: Group): boolean {
  if (group.form === "thing" || (row.sparesHostile === true && group.noun?.hostile === true)) return false;
  return (
    row.of === undefined || (group.noun !== null && row.of.includes(group.noun.singular[0] ?? group.noun.plural[0]!))
  );
}

/** "The army lost eight men": those without a side of their own are of the loser's. */
export function ofSide(group: Group, side: Group | undefined): Group {
  const known = group.kind !== null || group.actors.length > 0 || side === undefined || side.kind === "civilians";
  return known ? group : { ...group, kind: side.kind, actors: side.actors, country: group.country ?? side.country };
}

/** A row that asks for nothing but its verb. */
function isPlain({ particle, object, of }: HarmVerb): boolean {
  return particle === undefined && object === undefined && of === undefined;
}
