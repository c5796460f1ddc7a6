import type { FoundTime } from "../found.ts";
import type { Act } from "../harm/act.ts";
import type { Chunk } from "../harm/chunks.ts";
import { WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { shiftDays } from "../times/calendar.ts";

/** Chunks on either side of a time within which its clause is looked for. */
const CLAUSE = 60;

/** Times of what is told, and apart from them those of the telling ("said on Saturday", "rose to 14 on Friday"). */
export type SceneTimes = { readonly times: readonly FoundTime[]; readonly toldAt: readonly FoundTime[] };

/**
 * Tells the times of what happened from those of saying, burying, counting and visiting, by the verb each stands with.
 * Of several, those in a clause with an act come alone. `offset`: index of the first chunk in its sentence, as `saying` counts.
 */
export function timesOf(
  chunks: readonly Chunk[],
  acts: readonly Act[],
  saying: ReadonlySet<number>,
  offset: number,
  marks: Marks,
): SceneTimes {
  const { classes } = marks;
  const near: FoundTime[] = [];
  const far: FoundTime[] = [];
  const toldAt: FoundTime[] = [];
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.is !== "time") continue;
    const next = chunks[i + 1];
    // "a day before today's ambush"
    if (next?.is === "time" && next.time.value?.start != null && (chunk.time.offsetDays ?? 0) !== 0) {
      near.push(countedFrom(chunk.time, next.time.value.start));
      i++;
      continue;
    }
    // "a week after police opened fire" dates what it stands with, and not that
    if (next?.is === "group" && chunk.time.value === null && parts(chunks, i, classes)) continue;
    const time = pointOf(chunk.time, next);
    if (time === null || isOfNoun(chunks, i)) continue;
    const clause = clauseAt(chunks, i, classes);
    if (isAside(chunks, clause, i, acts)) continue;
    if (!isOfEventNoun(chunks, i, marks) && isOfTelling(chunks, i, clause, acts, saying, offset))
      toldAt.push(chunk.time);
    else (actsIn(chunks, clause, acts).length > 0 ? near : far).push(time);
  }
  return { times: near.length > 0 ? near : far, toldAt };
}

/** A time that says when: a point, the "since" that opens a clause, the part of a day before which ("before dawn on Friday"). */
function pointOf(time: FoundTime, next: Chunk | undefined): FoundTime | null {
  if (time.role === "point") return time;
  if (time.role === "since") return next?.is === "subordinator" ? { ...time, role: "point" } : null;
  if (time.role !== "until") return null;
  const end = time.value?.end ?? null;
  if (end === null || end.length <= 10 || time.value!.precision !== "day-part") return null;
  const start = `${end.slice(0, 10)}T00:00`;
  return end <= start ? null : { ...time, role: "point", value: { ...time.value!, start } };
}

function countedFrom(time: FoundTime, from: string): FoundTime {
  const start = shiftDays(from.slice(0, 10), time.offsetDays!);
  return { ...time, value: { start, end: shiftDays(start, 1), precision: "day", basis: "inferred" } };
}

type Clause = { readonly from: number; readonly to: number };

/** The chunks around one that no subordinator, relative, stop or joined verb parts from it. */
function clauseAt(chunks: readonly Chunk[], at: number, classes: Int32Array): Clause {
  let from = at;
  while (from > 0 && at - from < CLAUSE && !parts(chunks, from - 1, classes)) from--;
  let to = at + 1;
  while (to < chunks.length && to - at < CLAUSE && !parts(chunks, to, classes)) to++;
  return { from, to };
}

function parts(chunks: readonly Chunk[], at: number, classes: Int32Array): boolean {
  const chunk = chunks[at]!;
  if (chunk.is === "subordinator" || chunk.is === "relative" || chunk.is === "break") return true;
  // "a day after the vote" has a clause or a noun behind it, "a day after gunmen struck" a clause
  if (chunk.is === "time" && chunks[at + 1]?.is === "group") return (classes[chunk.to - 1]! & WORD.subordinator) !== 0;
  return chunk.is === "and" && !chunk.joint && chunks[at + 1]?.is === "verb";
}

function actsIn(chunks: readonly Chunk[], { from, to }: Clause, acts: readonly Act[]): readonly Act[] {
  const [first, last] = [chunks[from]!.from, chunks[to - 1]!.to];
  return acts.filter((act) => act.from >= first && act.from < last && (act.harm !== null || act.strength > 0));
}

/** "their war of 2020": the year belongs to a noun. */
function isOfNoun(chunks: readonly Chunk[], at: number): boolean {
  const [link, chunk] = [chunks[at - 1], chunks[at]];
  return link?.is === "link" && link.role === "of" && chunk?.is === "time" && chunk.time.value?.precision === "year";
}

/** "recordaron el ataque del 18 de julio": a time that "of" ties to the noun of an event. */
function isOfEventNoun(chunks: readonly Chunk[], at: number, { prose, lexicon }: Marks): boolean {
  const noun = chunks[at - 1];
  if (noun?.is !== "trigger" && noun?.is !== "harm-noun") return false;
  return lexicon.links.index.at(prose.tokens, chunks[at]!.from)?.value === "of";
}

/** A clause on somebody in which nothing is done ("who had landed in May"). */
function isAside(chunks: readonly Chunk[], clause: Clause, at: number, acts: readonly Act[]): boolean {
  const opener = chunks[clause.from - 1];
  let to = at + 1;
  while (to < clause.to && chunks[to]!.is !== "comma") to++;
  // "los militares que acampaban en X, este martes a las 3": the comma closes what the relative opened
  if (chunks[at - 1]?.is === "comma" && clause.from < at - 1) return false;
  if (opener?.is !== "relative" || actsIn(chunks, { from: clause.from, to }, acts).length > 0) return false;
  const before = chunks[clause.from - 2];
  const whom = before?.is === "comma" ? chunks[clause.from - 3] : before;
  return whom?.is === "group" && whom.group.form !== "thing";
}

function isOfTelling(
  chunks: readonly Chunk[],
  at: number,
  clause: Clause,
  acts: readonly Act[],
  saying: ReadonlySet<number>,
  offset: number,
): boolean {
  const isSaying = (i: number): boolean => {
    const chunk = chunks[i];
    return (
      saying.has(i + offset) ||
      (chunk?.is === "verb" && chunk.verb.sense?.stance != null && chunk.verb.sense.harms.length === 0)
    );
  };
  const before = chunks[at - 1]?.is === "link" || chunks[at - 1]?.is === "determiner" ? at - 2 : at - 1;
  const after = chunks[at + 1]?.is === "comma" ? at + 2 : at + 1;
  if (isSaying(before) || (isSaying(after) && chunks[at - 1]?.is === "group")) return true;
  const verb = verbOf(chunks, at, clause);
  if (verb === null) return false;
  if (isLaterDeath(chunks[verb]!, acts)) return true;
  if (isSaying(verb)) return verb < at && saidThen(chunks, verb, at);
  const here = actsIn(chunks, clause, acts);
  if (isCounting(chunks, clause, verb, at))
    return !here.some((act) => !act.nominal && act.toll === null && chunks[verb]!.from < act.from);
  const row = chunks[verb]!;
  if (row.is !== "verb" || row.verb.sense === null || row.verb.sense.harms.length + row.verb.sense.events.length > 0)
    return false;
  return here.length > 0 && here.every((act) => act.from > row.to && isMentioned(chunks, act));
}

/** "one of whom died the following day": says when somebody hurt before died, not when the deed was done. */
function isLaterDeath({ from, to }: Chunk, acts: readonly Act[]): boolean {
  const act = acts.find((told) => told.from >= from && told.from < to && told.harm !== null);
  return (
    act?.harm === "killed" &&
    !act.done &&
    act.patients.length > 0 &&
    act.patients.every(
      ({ partOfBefore, other, form }) => other || form === "pronoun" || (partOfBefore && form === "number"),
    )
  );
}

/** The verb a time stands with: the last one before it in its clause, else the first one after it. */
function verbOf(chunks: readonly Chunk[], at: number, { from, to }: Clause): number | null {
  for (let i = at - 1; i >= from; i--) if (chunks[i]!.is === "verb") return i;
  for (let i = at + 1; i < to; i++) if (chunks[i]!.is === "verb") return i;
  return null;
}

/** "told reporters on Friday", "said in a statement on 1 April"; not "said that gunmen on Friday killed". */
function saidThen(chunks: readonly Chunk[], verb: number, at: number): boolean {
  let told = 0;
  for (let i = verb + 1; i < at; i++) {
    const { is } = chunks[i]!;
    if (is === "group" || is === "trigger" || is === "harm-noun" || is === "name") told++;
    if (is === "place" || is === "comma" || is === "trigger" || is === "harm-noun") return false;
  }
  const next = chunks[at + 1];
  return told <= 1 && (told === 0 || (next?.is !== "verb" && next?.is !== "place"));
}

/** "the toll of the attack rose to 14 on Friday", "on Friday officials raised the toll"; not "the toll of Friday's attack rose". */
function isCounting(chunks: readonly Chunk[], { from, to }: Clause, verb: number, at: number): boolean {
  for (let i = from; i < to; i++) {
    const chunk = chunks[i]!;
    if (chunk.is === "harm-noun" && chunk.rows.some(({ takes }) => takes.includes("toll"))) return at > verb || at < i;
  }
  return false;
}

/** "began to bury the victims of an attack", "visited the scene of the attack": the event stands in an object. */
function isMentioned(chunks: readonly Chunk[], act: Act): boolean {
  if (!act.nominal || act.agents.length > 0) return false;
  const at = chunks.findIndex((chunk) => chunk.from <= act.from && act.from < chunk.to);
  let i = at - 1;
  while (i >= 0 && (chunks[i]!.is === "determiner" || chunks[i]!.is === "word")) i--;
  const link = chunks[i];
  return act.definite || (link?.is === "link" && link.role === "of");
}
