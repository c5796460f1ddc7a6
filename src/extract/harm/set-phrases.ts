import type { SideKind } from "../../model/words.ts";
import type { BlameRule, Grammar, Modality } from "../../text/word-lexicon.ts";
import type { Group } from "../actors/group.ts";
import type { Act } from "./act.ts";
import type { Chunk } from "./chunks.ts";
import { followersOf, groupsFrom, groupsUpTo, hasSubjectBefore, objectOf, subjectOf } from "./clause.ts";

/** Those who bear arms keep their side where a breakdown names them; others are of the side told before. */
const ARMED: ReadonlySet<SideKind> = new Set<SideKind>(["state-forces", "police", "armed-group", "unidentified"]);

/** Chunks between "among the dead" and the verb of its sentence. */
const COPULA_WITHIN = 12;

/** What a state or idiom tells. `held`: the verb before it makes it no fact. */
export type ToldHarm = Pick<Act, "rule" | "harm" | "violent" | "breakdown" | "patients"> & {
  readonly agents?: readonly Group[];
  readonly held: Modality | null;
};

/** "six dead", "were found dead", "dead and wounded": the state at chunk `i`; `before` is the act told last. */
export function stateOf(
  chunks: readonly Chunk[],
  i: number,
  before: Act | undefined,
  { subjectsFollow }: Grammar,
): ToldHarm | null {
  const chunk = chunks[i];
  if (chunk?.is !== "state") return null;
  const { row } = chunk;
  const beside = chunks[i - 1];
  const patients = [...sufferersOf(chunks, i, before, subjectsFollow)].filter(
    ({ form }) => form !== "thing" && form !== "actor",
  );
  const breakdown = row.breakdown === true;
  if (breakdown && patients.length === 0) patients.push(...behindCopula(chunks, i));
  return {
    rule: row.id,
    harm: row.harm,
    violent: false,
    breakdown,
    patients: breakdown ? patients.map(within) : patients,
    held: beside?.is === "verb" && beside.verb.modality !== "fact" ? beside.verb.modality : null,
  };
}

/** "Among the dead in the attack were two officers": the people behind the copula of a sentence that opens so. */
function behindCopula(chunks: readonly Chunk[], i: number): readonly Group[] {
  if (i > 1) return [];
  for (let k = i + 1; k < chunks.length && k <= i + COPULA_WITHIN; k++) {
    const chunk = chunks[k]!;
    if (chunk.is === "break" || chunk.is === "subordinator") return [];
    if (chunk.is !== "verb") continue;
    return chunk.verb.sense === null ? (objectOf(chunks, k)?.groups ?? []) : [];
  }
  return [];
}

/** "claimed the lives of nine": the people behind the idiom at chunk `i`. */
export function idiomOf(chunks: readonly Chunk[], i: number): ToldHarm | null {
  const chunk = chunks[i];
  if (chunk?.is !== "idiom") return null;
  let at = i + 1;
  while (chunks[at]?.is === "determiner" || chunks[at]?.is === "adverb") at++;
  if (chunks[at]?.is !== "group") return null;
  const patients = groupsFrom(chunks, at).groups.filter(({ form }) => form !== "thing");
  const { id, harm, violent, breakdown } = chunk.row;
  const doer = chunks[i - 1];
  const acts =
    doer?.is === "group" && doer.group.form !== "thing" && doer.group.form !== "number" && breakdown !== true;
  const agents = acts ? groupsUpTo(chunks, i - 1) : [];
  return { rule: id, harm, violent, breakdown: breakdown === true, patients, agents, held: null };
}

/** Whom a phrase of blame at tokens `from`..`to` names. */
export function blamedOf(chunks: readonly Chunk[], row: BlameRule, from: number, to: number): readonly Group[] {
  const first = chunks.findIndex((chunk) => chunk.to > from);
  const last = chunks.findIndex((chunk) => chunk.from >= to);
  const at = chunks.findIndex((chunk, i) => i >= first && chunk.from < to && chunk.is === "verb");
  const verb = chunks[at];
  if (verb?.is === "verb" && verb.verb.modality === "not") return [];
  const named = namedBy(chunks, row, at >= 0 ? at : first, last);
  return (named?.groups ?? [])
    .filter(({ form, none }) => form !== "thing" && form !== "number" && form !== "pronoun" && !none)
    .map((group) => (row.suspected ? { ...group, suspected: true } : group));
}

function namedBy(
  chunks: readonly Chunk[],
  row: BlameRule,
  at: number,
  last: number,
): { readonly groups: readonly Group[] } | null {
  switch (row.names) {
    case "subject":
      return subjectOf(chunks, at);
    case "after":
      return objectBehind(chunks, last);
    case "speaker":
      for (let k = at - 1; k >= 0; k--) {
        const chunk = chunks[k]!;
        if (chunk.is === "break") return null;
        if (chunk.is === "verb" && chunk.verb.sense?.stance != null) return subjectOf(chunks, k);
      }
      return null;
  }
}

function objectBehind(chunks: readonly Chunk[], at: number): ReturnType<typeof objectOf> {
  return at < 0 ? null : objectOf(chunks, at - 1);
}

function sufferersOf(
  chunks: readonly Chunk[],
  i: number,
  before: Act | undefined,
  subjectsFollow: boolean,
): readonly Group[] {
  const beside = chunks[i - 1];
  if (subjectsFollow && beside?.is === "verb" && !hasSubjectBefore(chunks, i - 1)) {
    const behind = followersOf(chunks, i, true);
    if (behind !== null) return behind.groups;
  }
  if (beside?.is === "group") {
    const groups = groupsUpTo(chunks, i - 1);
    const first = chunks.findIndex((chunk) => chunk.is === "group" && chunk.group === groups[0]);
    const holder = chunks[first - 1];
    // "left two men and three women dead"
    return holder?.is === "verb" && carries(holder) ? groups : groups.slice(-1);
  }
  if (beside?.is === "verb" && (beside.verb.sense === null || carries(beside)))
    return subjectOf(chunks, i - 1)?.groups ?? [];
  return beside?.is === "and" && chunks[i - 2]?.is === "state" ? (before?.patients ?? []) : [];
}

/** "remained missing", "was found dead", "lay dead": any verb may carry a state, unless it harms itself. */
function carries({ verb }: Chunk & { is: "verb" }): boolean {
  return verb.sense !== null && verb.sense.harms.length === 0 && verb.shape === "finite";
}

/** "Two children were among the dead": whose dead they are was told before. */
function within(group: Group): Group {
  const kind = group.kind !== null && ARMED.has(group.kind) ? group.kind : null;
  return { ...group, kind, partOfBefore: true };
}
