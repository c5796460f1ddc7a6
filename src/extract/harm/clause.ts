import type { Group } from "../actors/group.ts";
import type { Chunk } from "./chunks.ts";

/** Chunks that may stand between a verb and what belongs to it. */
const SKIPPED: ReadonlySet<Chunk["is"]> = new Set(["adverb", "time", "determiner", "quote", "reflexive"]);

/** Groups joined by commas and "and", going right from chunk `at` (which is a group). */
export function groupsFrom(
  chunks: readonly Chunk[],
  at: number,
): { readonly groups: readonly Group[]; readonly last: number } {
  const groups: Group[] = [];
  let i = at;
  let last = at;
  for (;;) {
    const chunk = chunks[i];
    if (chunk?.is !== "group") break;
    groups.push(chunk.group);
    last = i;
    const next = joined(chunks, i, 1) ?? afterModifier(chunks, i);
    if (next === null || isSubject(chunks, next)) break;
    i = next;
  }
  return { groups, last };
}

/** "killed 20 people and another 29 were injured": the group opens the next clause. */
function isSubject(chunks: readonly Chunk[], at: number): boolean {
  let k = at + 1;
  while (chunks[k]?.is === "adverb") k++;
  const behind = chunks[k];
  if (behind?.is !== "verb" || behind.verb.shape !== "finite") return false;
  const bare = behind.verb.main === behind.verb.from && behind.verb.sense?.participle === true;
  return !bare || behind.verb.sense!.stance !== null;
}

/** Groups joined by commas and "and", going left from chunk `at` (which is a group), in the order of the text. */
export function groupsUpTo(chunks: readonly Chunk[], at: number): readonly Group[] {
  const groups: Group[] = [];
  let i = at;
  for (;;) {
    const chunk = chunks[i];
    if (chunk?.is !== "group") break;
    groups.unshift(chunk.group);
    const next = joined(chunks, i, -1) ?? beforeModifier(chunks, i);
    if (next === null) break;
    i = next;
  }
  return groups;
}

/** Chunks that what describes a member of a list may take ("running for the provincial seat"). */
const DESCRIBED_IN = 9;

/** "a candidate running for office, his driver": the comma or "and" behind what describes the group at `at`. */
function behindModifier(chunks: readonly Chunk[], at: number): number | null {
  const opener = chunks[at + 1];
  const reduced =
    opener?.is === "verb" &&
    (opener.verb.shape === "gerund" || opener.verb.shape === "participle") &&
    opener.verb.main === opener.verb.from &&
    opener.verb.sense !== null &&
    [...opener.verb.sense.harms, ...opener.verb.sense.events].every(({ particle }) => particle !== undefined);
  const linked = opener?.is === "link" && (opener.role === "of" || opener.role === "from" || opener.role === "in");
  // "the trainer, who came from France, a driver and a soldier"
  if (opener?.is === "comma" && chunks[at + 2]?.is === "relative") {
    for (let k = at + 3; k < chunks.length && k < at + DESCRIBED_IN; k++) {
      if (chunks[k]!.is === "comma") return k;
      if (chunks[k]!.is === "break" || chunks[k]!.is === "subordinator") return null;
    }
    return null;
  }
  if (!reduced && !linked) return null;
  for (let k = at + 2; k < chunks.length && k < at + DESCRIBED_IN; k++) {
    const { is } = chunks[k]!;
    if (is === "comma" || is === "and") return k;
    if (is === "verb" || is === "relative" || is === "subordinator" || is === "break" || is === "trigger") return null;
  }
  return null;
}

/** The member of a list behind one that words describe; it has a number or an article of its own. */
function afterModifier(chunks: readonly Chunk[], at: number): number | null {
  const described = chunks[at];
  if (described?.is !== "group" || described.group.including.length > 0 || !isPerson(described.group)) return null;
  const mark = behindModifier(chunks, at);
  if (mark === null) return null;
  let next = mark + 1;
  if (chunks[mark]!.is === "comma" && chunks[next]?.is === "and") next++;
  if (!isCounted(chunks[next]) || isSubject(chunks, next)) return null;
  const joins = chunks[next - 1]!.is === "and" || endsWithAnd(chunks, next);
  return joins ? next : null;
}

/** The same from right to left. */
function beforeModifier(chunks: readonly Chunk[], at: number): number | null {
  if (!isCounted(chunks[at])) return null;
  for (let k = at - 2; k >= 0 && k > at - DESCRIBED_IN - 2; k--) {
    const { is } = chunks[k]!;
    if (is === "verb" && (chunks[k] as Chunk & { is: "verb" }).verb.shape === "finite") return null;
    if (is === "relative" || is === "subordinator" || is === "break") return null;
    if (is === "group" && afterModifier(chunks, k) === at) return k;
  }
  return null;
}

function isPerson({ form, count }: Group): boolean {
  return (form === "noun" || form === "name") && count !== null;
}

/** A group that tells of so many people for the first time. */
function isCounted(chunk: Chunk | undefined): boolean {
  return (
    chunk?.is === "group" &&
    chunk.group.count !== null &&
    !chunk.group.definite &&
    (chunk.group.countRange !== null || chunk.group.possessed) &&
    (chunk.group.form === "noun" || (chunk.group.form === "number" && chunk.group.other))
  );
}

/** The next group of a list: one comma, an "and", or both lie between; at most a qualifying phrase is stepped over. */
function joined(chunks: readonly Chunk[], at: number, step: 1 | -1): number | null {
  let i = at + step;
  let glue = 0;
  let and = false;
  for (let n = 0; n < 7; n++, i += step) {
    const chunk = chunks[i];
    if (chunk === undefined) return null;
    if (chunk.is === "comma" && chunk.aside) return null;
    if (chunk.is === "comma") glue++;
    else if (chunk.is === "and") and = true;
    else if (chunk.is === "link" && chunk.object && glue + (and ? 1 : 0) > 0 === step > 0) continue;
    else if (chunk.is === "group") {
      const pronoun = chunk.group.form === "pronoun";
      if (step < 0 && glue > 0 && isAside(chunks, i)) return null;
      return (glue > 0 || and) && !pronoun && listLike(chunks, at, i) ? i : null;
    } else if (chunk.is === "determiner" || chunk.is === "quote" || (chunk.is === "adverb" && glue + (and ? 1 : 0) > 0))
      continue;
    else if (isWhere(chunks, i) && counted(chunks, at)) continue;
    else if (isOfPlace(chunks, i)) continue;
    else return null;
  }
  return null;
}

/** ", according to the statement, and another": the group hangs on a link behind a comma. */
function isAside(chunks: readonly Chunk[], at: number): boolean {
  const link = chunks[chunks[at - 1]?.is === "determiner" ? at - 2 : at - 1];
  return link?.is === "link" && link.role === "other";
}

/** A part of "in Goma" or "on Monday" within a list: "eight farmers in Goma and seven in Kindu". */
function isWhere(chunks: readonly Chunk[], i: number): boolean {
  const chunk = chunks[i];
  if (chunk === undefined) return false;
  if (chunk.is === "word" && chunks[i - 1]?.is === "place") return true;
  return placeOrTime(chunk) || (chunk.is === "link" && chunk.role === "in" && placeOrTime(chunks[i + 1]));
}

/** A part of "of Goma": "the mayor of Goma and his driver". */
function isOfPlace(chunks: readonly Chunk[], i: number): boolean {
  const [before, chunk, behind] = [chunks[i - 1], chunks[i], chunks[i + 1]];
  if (chunk?.is === "place") return before?.is === "link" && before.role === "of";
  return chunk?.is === "link" && chunk.role === "of" && behind?.is === "place";
}

function counted(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  return chunk?.is === "group" && chunk.group.countRange !== null;
}

/** An apposition ("Paulino, a member of …") is no list: a name beside a description of one person without an "and". */
function listLike(chunks: readonly Chunk[], a: number, b: number): boolean {
  const [left, right] = a < b ? [chunks[a]!, chunks[b]!] : [chunks[b]!, chunks[a]!];
  if (left.is !== "group" || right.is !== "group") return false;
  const between = chunks.slice(Math.min(a, b) + 1, Math.max(a, b));
  if (between.some((chunk) => chunk.is === "and")) return true;
  if (right.group.partOfBefore) return false;
  const named = left.group.person !== null || right.group.person !== null;
  const counted = left.group.count !== null && right.group.count !== null;
  return (!named && counted && !right.group.definite) || endsWithAnd(chunks, Math.max(a, b));
}

/** "A, B and C": on from the group at `at`, commas lead to another group behind an "and". */
function endsWithAnd(chunks: readonly Chunk[], at: number): boolean {
  let and = false;
  for (let i = at + 1; i < chunks.length && i < at + 12; i++) {
    const chunk = chunks[i]!;
    if (chunk.is === "and") and = true;
    else if (chunk.is === "group") {
      if (chunk.group.form === "thing" || chunk.group.form === "pronoun") return false;
      if (and) return chunks[i + 1]?.is !== "verb";
    } else if (chunk.is !== "comma" && chunk.is !== "determiner") return false;
  }
  return false;
}

/** Groups told of together, and the chunk at which they end. */
export type Told = { readonly groups: readonly Group[]; readonly last: number };

/**
 * The object of the verb at `at`: the first group to its right, stepping over adverbs, times and place phrases. A pronoun
 * before the verb is the object where none stands behind it. `verb`: the verb itself, where `at` is its particle.
 */
export function objectOf(chunks: readonly Chunk[], at: number, verb = at): Told | null {
  const before = chunks[verb - 1];
  if (before?.is === "clitic") return markedObject(chunks, at) ?? { groups: [before.group], last: at };
  return objectBehind(chunks, at) ?? markedObject(chunks, at);
}

/** "asesinaron con arma de fuego a tres": an object that its mark tells, behind other phrases of the clause. */
function markedObject(chunks: readonly Chunk[], at: number): Told | null {
  for (let i = at + 1; i < chunks.length && i <= at + MARKED_WITHIN; i++) {
    const chunk = chunks[i]!;
    if (chunk.is === "link" && chunk.object) {
      const next = chunks[i + 1];
      if (next?.is === "group" && next.group.form !== "thing") return groupsFrom(chunks, i + 1);
    } else if (chunk.is === "verb" || chunk.is === "and" || CLAUSE_ENDS.has(chunk.is)) return null;
  }
  return null;
}

/** Chunks behind a verb within which its marked object is looked for. Set by hand. */
const MARKED_WITHIN = 9;
const CLAUSE_ENDS: ReadonlySet<Chunk["is"]> = new Set(["subordinator", "relative", "break"]);

function objectBehind(chunks: readonly Chunk[], at: number): Told | null {
  let i = at + 1;
  for (let n = 0; n < 7 && i < chunks.length; n++) {
    const chunk = chunks[i]!;
    if (chunk.is === "group") {
      if (chunk.group.form === "thing") return null;
      return groupsFrom(chunks, i);
    }
    if (SKIPPED.has(chunk.is)) i++;
    else if (chunk.is === "link" && chunk.object && !placeOrTime(chunks[i + 1])) i++;
    else if (chunk.is === "and" && chunks[i - 1]?.is === "reflexive") i++;
    else if (chunk.is === "comma" && chunks[i - 1]?.is === "reflexive") i++;
    else if (chunk.is === "link" && chunk.role === "in" && placeOrTime(chunks[i + 1])) i += 2;
    else if (chunk.is === "comma" && n > 0 && chunks[i + 1]?.is === "group") i++;
    else return null;
  }
  return null;
}

/**
 * The people behind the verb, participle or state at `at` whom nothing but an adverb, a time or a place parts from it:
 * its subject where subjects follow. `marked`: they may also stand behind the mark of an object ("dejó herida a una niña").
 */
export function followersOf(chunks: readonly Chunk[], at: number, marked: boolean): Told | null {
  let i = at + 1;
  for (let n = 0; n < 7 && i < chunks.length; n++) {
    const chunk = chunks[i]!;
    if (chunk.is === "group") return chunk.group.form === "thing" ? null : groupsFrom(chunks, i);
    if (chunk.is === "adverb" || chunk.is === "time" || chunk.is === "determiner" || chunk.is === "quote") i++;
    else if (marked && chunk.is === "link" && chunk.object) i++;
    else if (chunk.is === "link" && chunk.role === "in" && placeOrTime(chunks[i + 1])) i += 2;
    else return null;
  }
  return null;
}

/** "Mataron hombres armados a dos guardias": the subject behind the verb, and behind it the marked object. */
export function partiesBehind(
  chunks: readonly Chunk[],
  at: number,
): { readonly subject: Told; readonly object: Told } | null {
  const subject = followersOf(chunks, at, false);
  const mark = subject === null ? undefined : chunks[subject.last + 1];
  if (subject === null || mark?.is !== "link" || !mark.object) return null;
  const object = followersOf(chunks, subject.last + 1, false);
  return object === null ? null : { subject, object };
}

/** A group or a relative pronoun stands right before the verb at `at`, and no link governs it: its subject is no other. */
export function hasSubjectBefore(chunks: readonly Chunk[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && BESIDE.has(chunks[i]!.is)) i--;
  const chunk = chunks[i];
  if (chunk?.is === "relative") return antecedentOf(chunks, i) !== null;
  if (chunk?.is !== "group" || chunk.group.form === "thing") return false;
  const first = firstOfList(chunks, i);
  return !isGoverned(chunks, first);
}

/** A link stands before the group at `first`, perhaps with an article or a quotation mark between. */
function isGoverned(chunks: readonly Chunk[], first: number): boolean {
  let k = first - 1;
  while (chunks[k]?.is === "determiner" || chunks[k]?.is === "quote") k--;
  return chunks[k]?.is === "link";
}

/** What may stand between a subject and its verb. */
const BESIDE: ReadonlySet<Chunk["is"]> = new Set(["adverb", "time", "quote", "clitic", "reflexive"]);

function placeOrTime(chunk: Chunk | undefined): boolean {
  return chunk?.is === "place" || chunk?.is === "time";
}

/**
 * The subject of the verb at `at`: the nearest group to its left that no link governs, in the same clause. A verb joined
 * to an earlier one shares its subject; a relative pronoun stands for the group before it.
 */
export function subjectOf(
  chunks: readonly Chunk[],
  at: number,
): { readonly groups: readonly Group[]; readonly at: number } | null {
  let fallback: number | null = null;
  const governing = adverbialOf(chunks, at);
  if (governing !== null) return subjectOf(chunks, governing);
  if (isToldOfEvent(chunks, at)) return null;
  const opened = closedClause(chunks, at);
  if (opened !== null) return antecedentOf(chunks, opened);
  const own = ownSubject(chunks, at);
  if (own === "thing") return null;
  let i = own;
  while (i >= 0) {
    const chunk = chunks[i]!;
    if (chunk.is === "group") {
      const first = firstOfList(chunks, i);
      const before = chunks[first - 1];
      // "acabó con la vida de nueve y fue abatido": the harmed of a phrase are no subject
      if (isReduced(chunks, first - 1) || chunks[first - 1]?.is === "idiom") {
        i = first - 2;
        continue;
      }
      const governed = isGoverned(chunks, first);
      if (!governed) {
        const verb = objectHolder(chunks, first, i, at);
        if (verb !== null) {
          i = verb;
          const shared = subjectOf(chunks, verb);
          return shared;
        }
        const head = describedBy(chunks, first, i, at);
        if (head !== null) return { groups: groupsUpTo(chunks, head), at: head };
        const groups = first < i && isObject(chunks, first) ? [chunk.group] : groupsUpTo(chunks, i);
        return { groups, at: first };
      }
      if (fallback === null && governed && chunk.group.form !== "thing" && (before as { role?: string }).role === "of")
        fallback = i;
      i = first - 1;
      continue;
    }
    if (chunk.is === "relative") {
      const antecedent = antecedentOf(chunks, i);
      // "strikes hit a cell that threatened soldiers, killing five": the gerund leans on the main verb
      if (
        leansOn(chunks, at) &&
        antecedent !== null &&
        objectHolder(chunks, antecedent.at, antecedent.at, at) !== null
      ) {
        i = antecedent.at;
        continue;
      }
      return antecedent;
    }
    if (chunk.is === "verb") {
      const aside = leansOn(chunks, at) ? openerOf(chunks, i) : null;
      if (aside !== null) {
        i = aside - 1;
        continue;
      }
      const joinedVerb =
        chunks[i + 1]?.is === "and" ||
        (chunks[i + 1]?.is === "comma" && chunks.slice(i + 1, at).every((c) => c.is !== "group"));
      const onlyBetween = chunks.slice(i + 1, at).every((c) => c.is !== "subordinator" && c.is !== "relative");
      if (chunk.verb.shape === "gerund" || chunk.verb.shape === "participle") {
        i--;
        continue;
      }
      if (joinedVerb || onlyBetween) {
        const shared = subjectOf(chunks, i);
        if (shared !== null && struckBy(chunks, shared.at, at)) {
          i = shared.at - 2;
          continue;
        }
        return shared ?? (fallback === null ? null : { groups: groupsUpTo(chunks, fallback), at: fallback });
      }
      break;
    }
    if (chunk.is === "subordinator" || chunk.is === "break" || chunk.is === "trigger" || chunk.is === "harm-noun") {
      if (chunk.is === "trigger" || chunk.is === "harm-noun") {
        const before = chunks[i - 1];
        const governed = before?.is === "link" || (before?.is === "determiner" && chunks[i - 2]?.is === "link");
        if (governed) {
          i--;
          continue;
        }
        return null;
      }
      break;
    }
    i--;
  }
  return fallback === null ? null : { groups: groupsUpTo(chunks, fallback), at: fallback };
}

/** "was shot by a man who had come up with a gun and was pronounced dead": not the one who shot. */
function struckBy(chunks: readonly Chunk[], doer: number, at: number): boolean {
  const [link, verb, joint] = [chunks[doer - 1], chunks[at], chunks[at - 1]];
  if (link?.is !== "link" || link.role !== "by" || verb?.is !== "verb" || !verb.verb.passive || joint?.is !== "and")
    return false;
  return chunks.slice(doer + 1, doer + 4).some(({ is }) => is === "relative");
}

/** "shot a guard before turning the gun on himself": the finite verb whose subject a gerund behind a joining word has. */
function adverbialOf(chunks: readonly Chunk[], at: number): number | null {
  const verb = chunks[at];
  if (verb?.is !== "verb" || verb.verb.shape !== "gerund") return null;
  const before = chunks[at - 1];
  if (before?.is !== "subordinator" && !(before?.is === "link" && before.role === "other")) return null;
  for (let k = at - 2; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.is === "break" || chunk.is === "relative") return null;
    if (chunk.is === "verb" && chunk.verb.shape === "finite" && chunk.verb.sense !== null) return k;
  }
  return null;
}

/** "a bomb targeting a convoy killed": a gerund right behind a noun tells of it, and the group behind the gerund is its object. */
function isReduced(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.is !== "verb" || chunk.verb.shape !== "gerund" || chunk.verb.main !== chunk.verb.from) return false;
  const before = chunks[at - 1]?.is;
  return before === "trigger" || before === "word" || before === "group";
}

/** "38 hurt in a blast targeting a van": the event right before a bare gerund is its subject. */
function isToldOfEvent(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  const before = chunks[at - 1]?.is;
  return (
    verb?.is === "verb" &&
    verb.verb.shape === "gerund" &&
    verb.verb.main === verb.verb.from &&
    (before === "trigger" || before === "harm-noun")
  );
}

/** A gerund behind a comma: it leans on the main clause, not on one in between ("…, as troops passed, wounding two"). */
function leansOn(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  return verb?.is === "verb" && verb.verb.shape === "gerund" && chunks[at - 1]?.is === "comma";
}

/** The word that opens the clause of the finite verb at `at`, if one does and a verb stands before it. */
function openerOf(chunks: readonly Chunk[], at: number): number | null {
  for (let k = at - 1; k >= 0; k--) {
    const { is } = chunks[k]!;
    if (is === "verb" || is === "break" || is === "comma" || is === "relative") return null;
    if (is === "subordinator") return chunks.slice(0, k).some((chunk) => chunk.is === "verb") ? k : null;
  }
  return null;
}

/** "lost their lives and nine were injured": the list at `first` begins as the object of another verb; of a verb of saying it does not. */
function isObject(chunks: readonly Chunk[], first: number): boolean {
  const verb = chunks[first - 1];
  if (verb?.is !== "verb" || verb.verb.sense === null || verb.verb.passive) return false;
  return verb.verb.sense.stance === null || verb.verb.sense.harms.length > 0;
}

/** "The driver of the bus, a father of four, was killed": the group that one enclosed in commas only describes. */
function describedBy(chunks: readonly Chunk[], first: number, last: number, at: number): number | null {
  const described = chunks[last];
  if (described?.is !== "group" || described.group.plural || first !== last) return null;
  if (chunks[first - 1]?.is !== "comma" || !chunks.slice(last + 1, at).some(({ is }) => is === "comma")) return null;
  for (let k = first - 2; k >= 0; k--) {
    const { is } = chunks[k]!;
    if (is === "group") {
      const before = chunks[k - 1];
      if (before?.is === "link" || (before?.is === "determiner" && chunks[k - 2]?.is === "link")) continue;
      const { group } = chunks[k] as Chunk & { is: "group" };
      return group.plural || group.form === "thing" || group.form === "pronoun" ? null : k;
    }
    if (is !== "link" && is !== "word" && is !== "determiner" && is !== "place" && is !== "name") return null;
  }
  return null;
}

/** The group that the relative pronoun at `at` stands for; a place or time may lie between. */
function antecedentOf(chunks: readonly Chunk[], at: number): ReturnType<typeof subjectOf> {
  let i = chunks[at - 1]?.is === "comma" ? at - 2 : at - 1;
  while (i > 0 && (placeOrTime(chunks[i]) || (chunks[i]!.is === "link" && placeOrTime(chunks[i + 1])))) i--;
  // "the sergeant of the 66th division who": whom the words behind the link only tell more of
  let head = i;
  while (head > 0 && PHRASE.has(chunks[head]!.is)) head--;
  if (head < i && chunks[head]!.is === "link" && chunks[head - 1]?.is === "group") i = head - 1;
  return chunks[i]?.is === "group" ? { groups: groupsUpTo(chunks, i), at: i } : null;
}

/** "X, who was on patrol when the mine went off, died": where the clause begins that the comma before the verb closes. */
function closedClause(chunks: readonly Chunk[], at: number): number | null {
  let k = at - 1;
  while (k >= 0 && (chunks[k]!.is === "adverb" || chunks[k]!.is === "time")) k--;
  if (chunks[k]?.is !== "comma") return null;
  for (k--; k > 0; k--) {
    const { is } = chunks[k]!;
    if (is === "relative") return chunks[k - 1]!.is === "comma" ? k : null;
    if (is === "break") return null;
    if (is === "comma") return opensParticiple(chunks, k + 1) ? k + 1 : null;
  }
  return null;
}

/** "…, abducted in March, …": a bare participle or gerund opens what the commas enclose. */
function opensParticiple(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]?.is === "adverb" ? chunks[at + 1] : chunks[at];
  if (chunk?.is !== "verb" || chunk.verb.sense === null || chunk.verb.main !== chunk.verb.from) return false;
  return chunk.verb.sense.participle || chunk.verb.shape === "gerund";
}

/**
 * What stands right before the verb at `at`: a noun that is no people and that no link governs is its subject, and then
 * nobody acts ("thing"). Else the chunk from which to look on, words governed by a link stepped over.
 */
function ownSubject(chunks: readonly Chunk[], at: number): number | "thing" {
  let k = at - 1;
  while (k >= 0 && (chunks[k]!.is === "adverb" || chunks[k]!.is === "time" || chunks[k]!.is === "quote")) k--;
  const first = k;
  while (k >= 0 && PHRASE.has(chunks[k]!.is)) k--;
  if (k === first || !chunks.slice(k + 1, first + 1).some((chunk) => chunk.is === "word" || chunk.is === "name"))
    return at - 1;
  // "pirates armed with rifles and rocket launchers have hijacked": both nouns stand behind the link
  if (chunks[k]?.is === "and") {
    let left = k - 1;
    while (left >= 0 && (PHRASE.has(chunks[left]!.is) || chunks[left]!.is === "trigger")) left--;
    if (left < k - 1 && chunks[left]?.is === "link") k = left;
  }
  const before = chunks[k];
  if (
    before === undefined ||
    before.is === "comma" ||
    before.is === "break" ||
    before.is === "subordinator" ||
    before.is === "and"
  )
    return "thing";
  if (before.is === "verb" && before.verb.shape === "finite") return "thing";
  return k;
}

/** Chunks a noun phrase that names no people may consist of. */
const PHRASE: ReadonlySet<Chunk["is"]> = new Set(["word", "determiner", "name", "place"]);

/** The verb whose object the list `first`..`last` is, where "and" joins another verb behind it: "killed six and wounded two". */
function objectHolder(chunks: readonly Chunk[], first: number, last: number, at: number): number | null {
  const joins = chunks.slice(last + 1, at).some((chunk) => chunk.is === "and" || chunk.is === "comma");
  if (!joins) return null;
  let k = first - 1;
  while (k >= 0 && (chunks[k]!.is === "adverb" || chunks[k]!.is === "determiner" || chunks[k]!.is === "state")) k--;
  const verb = chunks[k];
  if (verb?.is !== "verb" || verb.verb.passive || verb.verb.sense === null) return null;
  return verb.verb.sense.harms.length > 0 || verb.verb.sense.events.length > 0 || verb.verb.sense.stance === null
    ? k
    : null;
}

function firstOfList(chunks: readonly Chunk[], at: number): number {
  let first = at;
  for (;;) {
    const next = joined(chunks, first, -1) ?? beforeModifier(chunks, first);
    if (next === null) return first;
    first = next;
  }
}

/** The groups behind the next link of one of the roles, within the clause ("killed … by gunmen"). */
export function linkedGroups(
  chunks: readonly Chunk[],
  at: number,
  roles: ReadonlySet<string>,
  reach = 8,
): { readonly groups: readonly Group[]; readonly at: number } | null {
  for (let i = at + 1; i < chunks.length && i <= at + reach; i++) {
    const chunk = chunks[i]!;
    if (chunk.is === "break" || chunk.is === "subordinator" || chunk.is === "relative") return null;
    if (chunk.is === "verb" && chunk.verb.shape !== "participle") return null;
    // "…, according to what the mayor says"
    if (chunk.is === "link" && chunk.role === "other" && chunks[i - 1]!.is === "comma") return null;
    if (chunk.is !== "link" || !roles.has(chunk.role)) continue;
    const target = chunks[i + 1]?.is === "determiner" || chunks[i + 1]?.is === "adverb" ? i + 2 : i + 1;
    const group = chunks[target];
    if (group?.is === "group" && group.group.form !== "thing")
      return { groups: groupsFrom(chunks, target).groups, at: target };
  }
  return null;
}

/** "shot dead along with two bodyguards": who shares the fate, told right behind the verb. */
export function companionsOf(chunks: readonly Chunk[], at: number): readonly Group[] {
  let i = at + 1;
  while (chunks[i] !== undefined && (SKIPPED.has(chunks[i]!.is) || placeOrTime(chunks[i]))) i++;
  const joint = chunks[i];
  if (joint?.is !== "and" || !joint.joint) return [];
  const next = chunks[i + 1]?.is === "determiner" ? i + 2 : i + 1;
  const group = chunks[next];
  if (group?.is !== "group" || group.group.form === "thing") return [];
  const { groups, last } = groupsFrom(chunks, next);
  const behind = chunks[last + 1];
  return behind?.is === "verb" && behind.verb.shape === "finite" ? [] : groups;
}
