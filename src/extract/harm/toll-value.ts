import type { Act } from "./act.ts";
import type { Chunk } from "./chunks.ts";

/** The figure that a noun of harm has for its value, and the group it stands in. */
export type TollValue = Pick<Act, "toll" | "patients" | "update">;

/** "death toll rose to 14", "a toll of seven dead": the last figure of the same clause, "from nine to 14" is 14. */
export function tollValue(chunks: readonly Chunk[], i: number): TollValue | null {
  let found: TollValue | null = null;
  for (let k = i + 1; k < chunks.length && k <= i + 26; k++) {
    const chunk = chunks[k]!;
    if (chunk.is === "break" || chunk.is === "subordinator" || chunk.is === "relative" || chunk.is === "comma") break;
    if (chunk.is !== "group" || chunk.group.count === null || chunk.group.form === "name") continue;
    const link = chunks[k - 1];
    // "to 14 from nine"
    if (found !== null && link?.is === "link" && link.role === "from") break;
    found = {
      toll: { ...(chunk.group.countRange ?? chunk.group), quantity: chunk.group.count },
      patients: [chunk.group],
      update: link?.is === "link" && link.role === "to",
    };
    if (chunks[k + 1]?.is !== "link") break;
  }
  return found ?? broughtTo(chunks, i) ?? behindCommas(chunks, i);
}

/** "The number of dead in the attack on the church, in the town of Owo, rose to 40": a verb with the figure it rose to. */
function behindCommas(chunks: readonly Chunk[], i: number): TollValue | null {
  for (let k = i + 1; k < chunks.length && k <= i + REACH; k++) {
    const chunk = chunks[k]!;
    if (chunk.is === "break" || chunk.is === "subordinator" || chunk.is === "relative") return null;
    if (chunk.is !== "verb" || chunk.verb.shape !== "finite") continue;
    const [link, value] = [chunks[k + 1], chunks[k + 2]];
    if (chunk.verb.passive || link?.is !== "link" || link.role !== "to" || value?.is !== "group") return null;
    const { group } = value;
    if (group.count === null || group.form !== "number") return null;
    return { toll: { ...(group.countRange ?? group), quantity: group.count }, patients: [group], update: true };
  }
  return null;
}

/** Chunks behind a noun of toll within which its verb stands. Set by hand. */
const REACH = 30;

/** "brought to 45 the number of dead": the figure stands before its noun. */
export function broughtTo(chunks: readonly Chunk[], i: number): TollValue | null {
  const first = chunks[i - 1]?.is === "determiner" ? i - 2 : i - 1;
  // "a seis se elevó el número de muertos"
  const verb = chunks[first];
  const rises = verb?.is === "verb" && chunks[first - 1]?.is === "reflexive";
  const at = rises ? first - 2 : first;
  const chunk = chunks[at];
  const link = chunks[at - 1];
  if (chunk?.is !== "group" || chunk.group.count === null || link?.is !== "link" || link.role !== "to") return null;
  if (!rises && chunks[at - 2]?.is !== "verb") return null;
  const { group } = chunk;
  return { toll: { ...(group.countRange ?? group), quantity: chunk.group.count }, patients: [group], update: true };
}

/** "Deaths rose to 14": a plain noun has a figure for its value only right behind its verb. */
export function risenValue(chunks: readonly Chunk[], i: number): TollValue | null {
  let k = i + 1;
  while (chunks[k]?.is === "adverb" || chunks[k]?.is === "time") k++;
  const verb = chunks[k];
  if (verb?.is !== "verb" || verb.verb.passive) return null;
  k++;
  while (chunks[k]?.is === "link" || chunks[k]?.is === "adverb") k++;
  const value = chunks[k];
  if (value?.is !== "group" || value.group.form !== "number" || value.group.count === null) return null;
  const { group } = value;
  return {
    toll: { ...(group.countRange ?? group), quantity: value.group.count },
    patients: [group],
    update: chunks[k - 1]?.is === "link",
  };
}
