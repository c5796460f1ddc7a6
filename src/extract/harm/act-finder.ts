import type { Kind, SideKind } from "../../model/words.ts";
import { spanOf } from "../../text/prose.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { BlameRule, EventTrigger, HarmVerb } from "../../text/word-lexicon.ts";
import { type Group, plainGroup } from "../actors/group.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import type { Act } from "./act.ts";
import { type Chunk, chunksOf, type VerbGroup } from "./chunks.ts";
import {
  companionsOf,
  followersOf,
  groupsFrom,
  groupsUpTo,
  hasSubjectBefore,
  linkedGroups,
  objectOf,
  partiesBehind,
  subjectOf,
  type Told,
} from "./clause.ts";
import { figuresOfSpeech } from "./figures-of-speech.ts";
import { bothHarms, canSuffer, jointHarm, ofSide } from "./joint-harm.ts";
import { modalitiesOf } from "./modality.ts";
import { particlesOf } from "./particles.ts";
import { blamedOf, idiomOf, stateOf, type ToldHarm } from "./set-phrases.ts";
import { broughtTo, risenValue, tollValue } from "./toll-value.ts";

const BY = new Set(["by"]);
const TARGET = new Set(["against", "in", "to", "of", "with"]);
const WITH = new Set(["with", "against", "between"]);
const OF = new Set(["of"]);
const AGAINST = new Set(["against", "in", "to"]);
/** Chunks within which who did it stands behind a passive where subjects follow: place and time often lie between. */
const FAR_DOER = 18;
/** Events that belong to who does them ("the attack of the rebels"), where others belong to whom they strike. */
const OWNED: ReadonlySet<Kind> = new Set<Kind>([
  "attack",
  "battle",
  "bombing",
  "shelling",
  "air_or_drone_strike",
  "massacre",
]);
const ARMED: ReadonlySet<SideKind> = new Set<SideKind>(["armed-group", "state-forces", "police"]);

/** Chunks between a number of those harmed and the verb that says what it has come to. */
const RISES_WITHIN = 18;

/** A chunked sentence with what was found in it. */
export type ActSentence = {
  readonly sentence: Sentence;
  readonly chunks: readonly Chunk[];
  readonly acts: readonly Act[];
};

/** Everything done or suffered, sentence by sentence. Rules fire on clauses, so one harm is found once per telling. */
export function findActs(marks: Marks, groups: readonly Group[]): readonly ActSentence[] {
  const groupAt = new Map(groups.map((group) => [group.from, group]));
  return marks.prose.sentences.map((sentence) => {
    const chunks = chunksOf(sentence, marks, groupAt);
    return { sentence, chunks, acts: actsOf(sentence, chunks, marks) };
  });
}

/** Tokens beside a verb in which its object, or the subject of a passive, names a thing. */
const OBJECT_WITHIN = 7;
/** Chunks behind a fight within which it is said between whom. */
const PARTIES_WITHIN = 16;
/** What may stand between a verb of doing and the event: "carried out a large-scale attack". */
const BEFORE_EVENT: ReadonlySet<Chunk["is"]> = new Set<Chunk["is"]>(["determiner", "adverb", "word", "link", "name"]);

function actsOf(sentence: Sentence, chunks: readonly Chunk[], marks: Marks): readonly Act[] {
  const { prose, lexicon, starts, classes } = marks;
  const { tokens } = prose;
  const { grammar } = lexicon.pack.words;
  const acts: Act[] = [];
  const base = {
    sentence: sentence.index,
    harm: null,
    violent: false,
    done: false,
    weak: false,
    kind: null,
    strength: 0,
    means: [],
    circumstance: [],
    agents: [],
    patients: [],
    both: false,
    toll: null,
    definite: false,
    nominal: false,
    breakdown: false,
    self: false,
    update: false,
  } as const;
  const { isFigure, isIdle, isAbstract } = figuresOfSpeech(sentence, chunks, marks);
  const { phraseAt, particleFollows, endOfParticle, behindParticle } = particlesOf(sentence, chunks, tokens);
  const modality = modalitiesOf(sentence, chunks, marks);
  /** End of the words that a verb read before has taken as its own ("shot and killed"). */
  let taken = 0;

  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.from < taken || isFigure(chunk)) continue;
    switch (chunk.is) {
      case "verb":
        fromVerb(chunk, i);
        break;
      case "trigger":
        fromTrigger(chunk.rows, chunk, i);
        break;
      case "harm-noun":
        fromHarmNoun(chunk, i);
        break;
      case "group":
        fromGroup(chunk);
        break;
      case "state":
        tell(chunk, stateOf(chunks, i, acts.at(-1), grammar));
        break;
      case "idiom":
        tell(chunk, idiomOf(chunks, i));
        break;
      default:
        break;
    }
  }
  for (let at = sentence.from; at < sentence.to; at++) {
    const blame = lookUp(lexicon.blames, tokens, starts[at]!, at);
    if (blame === null) continue;
    fromBlame(blame.value, at, blame.to);
    at = blame.to - 1;
  }
  return acts;

  /** "21 dead villagers": the state stands between a count and its noun. */
  function fromGroup({ group }: Chunk & { is: "group" }): void {
    const { count, countRange, form, head } = group;
    if (form !== "noun" || count === null || countRange === null || group.definite || !group.plural) return;
    for (let at = countRange.to; at < head; at++) {
      const row = lookUp(lexicon.states, tokens, starts[at]!, at)?.value;
      if (row === undefined || row.harm !== "killed" || row.breakdown === true) continue;
      tell(
        { from: at, to: at + 1, is: "word" },
        { rule: row.id, harm: row.harm, violent: false, breakdown: false, patients: [group], held: null },
      );
      return;
    }
  }

  /** "The Taliban claimed responsibility", "the attack was blamed on rebels". */
  function fromBlame(row: BlameRule, from: number, to: number): void {
    const agents = blamedOf(chunks, row, from, to);
    if (agents.length === 0 || (row.needsDeed === true && acts.length === 0)) return;
    acts.push({
      ...base,
      from,
      to,
      rule: row.id,
      strength: 1,
      agents,
      modality: "fact",
      definite: true,
      nominal: true,
    });
  }

  function fromVerb(chunk: Chunk & { is: "verb" }, i: number): void {
    const { verb } = chunk;
    const { sense } = verb;
    if (sense === null || (sense.harms.length === 0 && sense.events.length === 0)) return;
    if (isAbstract(verb, i)) return;
    const end = behindParticle(sense.harms, chunk, i);
    const parties = grammar.subjectsFollow && !verb.passive ? partiesBehind(chunks, end) : null;
    const object = parties?.object ?? objectOf(chunks, end, i) ?? sharedObject(i);
    const harm = sense.harms.find(
      (row) =>
        demandsMet(row, chunk, object?.last ?? i, i) &&
        harmVerb(row, chunk, i, object, parties?.subject.groups ?? null),
    );
    if (harm?.particle !== undefined) taken = endOfParticle(harm.particle, chunk.to, object);
    const event = sense.events.find(
      (row) =>
        (row.reflexive !== true || verb.reflexive) &&
        (row.particle === undefined ||
          particleFollows(row.particle, chunk.to, object === null ? chunk.to : chunks[object.last]!.to)) &&
        (row.object === undefined || hasObject(row.object, chunk, i)),
    );
    if (event !== undefined) eventVerb(event, chunk, i, object, harm !== undefined, parties?.subject.groups ?? null);
  }

  /**
   * "dejó heridos a tres guardias, además de siete sicarios detenidos": of a list, those told of by another verb before, and
   * a last one with a participle of its own behind it, are not this verb's.
   */
  function apart(patients: readonly Group[], i: number): readonly Group[] {
    if (patients.length < 2) return patients;
    const last = patients.at(-1)!;
    const at = chunks.findIndex((chunk) => chunk.from === last.from);
    const behind = chunks[at + 1];
    const owned =
      at > i && behind?.is === "verb" && isBareParticiple(behind.verb) && behind.verb.sense!.harms.length > 0;
    const left = (owned ? patients.slice(0, -1) : patients).filter(
      (group) => !acts.some((act) => act.harm !== null && act.patients.includes(group)),
    );
    return left.length > 0 ? left : patients;
  }

  /** One of the phrases stands behind an active verb, before a passive one, ahead of the next verb or mark. */
  function hasObject(phrases: readonly string[], { verb, from, to }: Chunk & { is: "verb" }, i: number): boolean {
    const suffered = verb.passive || (verb.shape === "participle" && !verb.sense!.finite);
    const step = suffered ? -1 : 1;
    const bare = verb.main === verb.from && verb.sense!.participle && verb.shape !== "gerund";
    const within = (start: number, way: 1 | -1, most: number): boolean => {
      for (let k = start, n = 0; n < most && k >= sentence.from && k < sentence.to; k += way, n++) {
        if (phrases.some((phrase) => phraseAt(phrase, k))) return true;
        const { norm } = tokens[k]!;
        if (norm === "," || norm === ";" || norm === ":" || norm === ".") return false;
        if (marks.verbs[k] !== undefined && classes[k]! & (WORD.be | WORD.have)) return false;
      }
      return false;
    };
    if (within(step > 0 ? to : from - 1, step, OBJECT_WITHIN)) return true;
    // "three lorries burned in Araucanía"
    return bare && !suffered && objectOf(chunks, i) === null && within(from - 1, -1, 3);
  }

  function endOfObject(phrases: readonly string[], from: number): number | null {
    for (let k = from; k < sentence.to && k < from + OBJECT_WITHIN; k++) {
      const phrase = phrases.find((words) => phraseAt(words, k));
      if (phrase !== undefined) return k + phrase.split(" ").length;
    }
    return null;
  }

  /** "tortured and killed a woman": the first verb takes the second one's object. */
  function sharedObject(i: number): Told | null {
    const next = chunks[i + 2];
    return chunks[i + 1]?.is === "and" && next?.is === "verb" && !next.verb.passive && next.verb.sense !== null
      ? objectOf(chunks, i + 2)
      : null;
  }

  /** Tells what the row reads here; false = nobody whom it can harm. */
  function harmVerb(
    row: HarmVerb,
    chunk: Chunk & { is: "verb" },
    i: number,
    object: Told | null,
    follower: readonly Group[] | null,
  ): boolean {
    const { verb } = chunk;
    if (row.reflexive === true && !verb.reflexive) return false;
    if (grammar.verbsStandOut && verb.passive && row.kind !== undefined && isThingBefore(chunks[i - 1])) return false;
    const suffering = row.patient === "subject";
    const takesObject =
      !suffering &&
      !verb.passive &&
      object !== null &&
      !(verb.shape === "participle" && chunks[i + 1]?.is !== "group" && row.particle === undefined) &&
      !(grammar.verbsStandOut && isBareParticiple(verb));
    const loose = !suffering && !verb.passive && !takesObject;
    let patients: readonly Group[];
    let agents: readonly Group[] = [];
    const both = verb.passive && object === null && bothHarms(chunks, row, i);
    const self = !suffering && !verb.passive && chunks[i + 1]?.is === "reflexive";
    if (self && row.particle === undefined) {
      patients = [...(subjectOf(chunks, i)?.groups ?? []), ...(object?.groups ?? [])];
    } else if (suffering) {
      patients = sufferers(i, behindObject(row, chunk, i), false);
      if (verb.shape === "gerund" && patients.length === 0) return false;
    } else if (takesObject) {
      patients = object!.groups;
      agents = follower ?? agentsOf(verb, i);
      if (row.ownLoss === true) {
        patients = patients.filter(({ count }) => count !== null).map((group) => ofSide(group, agents[0]));
        agents = [];
      }
    } else {
      if (loose && !(verb.sense!.participle && verb.shape !== "gerund" && !verb.perfect && verb.modality === "fact"))
        return false;
      if (loose && !verb.passive && !isBareParticiple(verb) && hasOtherObject(i)) return false;
      patients = reduced(verb, i)
        ? groupsUpTo(chunks, i - 1)
        : grammar.subjectsFollow
          ? sufferers(i, behindParticle([row], chunk, i), !verb.passive)
          : (subjectOf(chunks, i)?.groups ?? postposed(i, object));
      agents = linkedGroups(chunks, i, BY, grammar.subjectsFollow ? FAR_DOER : undefined)?.groups ?? [];
      patients = [...patients, ...companionsOf(chunks, behindParticle([row], chunk, i))];
    }
    // "was found dead, killed by rebels": who did it, told behind what befell
    const told =
      chunks[i - 1]?.is === "comma" && loose && agents.length > 0
        ? acts.findLast((act) => act.harm === row.harm)
        : undefined;
    const retold = patients.length === 0 && told !== undefined;
    if (retold) patients = told.patients;
    const value = loose || (suffering && chunks[i - 1]?.is === "relative") ? talliedValue(i) : null;
    if (value !== null) patients = value.patients;
    if (grammar.subjectsFollow) patients = apart(patients, i);
    patients = patients.filter((group) => canSuffer(row, group));
    if (patients.length === 0 && row.kind === undefined) return false;
    acts.push({
      ...base,
      from: chunk.from,
      to: chunk.to,
      rule: row.id,
      harm: both ? "killed-or-injured" : jointHarm(chunks, row, i),
      violent: row.violent,
      done: row.patient === "object",
      weak: row.weak === true,
      kind: row.kind ?? null,
      strength: row.kind === undefined ? 0 : 2,
      means: row.means ?? [],
      breakdown: retold,
      self: self || row.self === true,
      agents: agents.filter((group) => group.form !== "thing"),
      patients,
      toll: value?.toll ?? null,
      update: value?.update ?? false,
      modality: subjectNegated(i) ? "not" : modality.ofVerb(chunk, verb, i),
    });
    if (both) taken = chunks[i + 2]!.to;
    return true;
  }

  /** A noun that is no people right before a verb. */
  function isThingBefore(chunk: Chunk | undefined): boolean {
    if (chunk?.is === "group") return chunk.group.form === "thing";
    return chunk?.is === "word" && tokens[chunk.from]!.kind === "word";
  }

  /** The subject of a verb of suffering or a passive: where subjects follow, people right behind it unless some stand right before. */
  function sufferers(i: number, end: number, marked: boolean): readonly Group[] {
    const verb = chunks[i];
    if (grammar.verbsStandOut && verb?.is === "verb" && isBareParticiple(verb.verb)) {
      const told = reduced(verb.verb, i) ? i - 1 : enclosed(verb.verb, i) ? i - 2 : null;
      if (told !== null) return groupsUpTo(chunks, told);
    }
    // "precisó que murieron dos, que resultaron heridos seis": a clause as well as a relative
    const free = !hasSubjectBefore(chunks, i) || chunks[i - 1]?.is === "relative";
    const behind = grammar.subjectsFollow && free ? followersOf(chunks, end, marked) : null;
    return behind?.groups ?? subjectOf(chunks, i)?.groups ?? [];
  }

  /** The last chunk of the words that the row asks for as its object ("perdieron la vida"), else of its particle or the verb. */
  function behindObject(row: HarmVerb, chunk: Chunk & { is: "verb" }, i: number): number {
    if (row.object === undefined) return behindParticle([row], chunk, i);
    const phrase = row.object.find((words) => phraseAt(words, chunk.to));
    let k = i;
    const end = phrase === undefined ? chunk.to : chunk.to + phrase.split(" ").length;
    while (k + 1 < chunks.length && chunks[k + 1]!.to <= end) k++;
    return k;
  }

  /** A participle that can be nothing else ("asesinado"): it tells of somebody and has no object. */
  function isBareParticiple({ shape, sense, perfect }: VerbGroup): boolean {
    return shape === "participle" && sense !== null && !sense.finite && !perfect;
  }

  /** "The number of worshippers killed in the attack has risen to 40": the value of a number of those harmed. */
  function talliedValue(i: number): ReturnType<typeof tollValue> {
    const at = chunks[i - 1]?.is === "relative" ? i - 2 : i - 1;
    const counting = chunks[at - 2]?.is === "word" ? chunks[at - 2]! : chunks[at - 3];
    const [counted, linked] = [chunks[at], chunks[at - 1]];
    if (counted?.is !== "group" || linked?.is !== "link" || linked.role !== "of" || counting === undefined) return null;
    if (!lexicon.tallies.has(tokens[counting.to - 1]!.norm)) return null;
    const risen = chunks.findIndex(
      (chunk, k) => k > i && k < i + RISES_WITHIN && chunk.is === "verb" && chunk.verb.shape === "finite",
    );
    const value = tollValue(chunks, risen < 0 ? i : risen);
    if (value === null || value.toll === null) return null;
    const { from, to, quantity } = value.toll;
    return { ...value, patients: [{ ...counted.group, count: quantity, countRange: { from, to } }] };
  }

  /** "Not a single person was killed": a negator stands before the subject. */
  function subjectNegated(i: number): boolean {
    const at = subjectOf(chunks, i)?.at;
    const before = at === undefined ? undefined : chunks[at - 1];
    return before !== undefined && before.is !== "verb" && (classes[before.to - 1]! & WORD.negator) !== 0;
  }

  /** "captured the town": something else than people stands where the object does. */
  function hasOtherObject(i: number): boolean {
    const next = chunks[i + 1]?.is === "adverb" ? chunks[i + 2] : chunks[i + 1];
    return (
      next !== undefined &&
      (next.is === "place" ||
        next.is === "name" ||
        next.is === "determiner" ||
        next.is === "trigger" ||
        next.is === "harm-noun" ||
        (next.is === "word" && tokens[next.from]!.kind === "word") ||
        (next.is === "group" && next.group.form === "thing"))
    );
  }

  /** "12 killed", "people killed in the blast": a bare participle right behind the group it tells of. */
  function reduced(verb: VerbGroup, i: number): boolean {
    return !verb.passive && verb.sense!.participle && verb.main === verb.from && chunks[i - 1]?.is === "group";
  }

  /** "sus dos hijos, plagiados en julio": where participles stand out, one behind a comma tells of the group before it. */
  function enclosed(verb: VerbGroup, i: number): boolean {
    const comma = chunks[i - 1];
    return isBareParticiple(verb) && comma?.is === "comma" && chunks[i - 2]?.is === "group";
  }

  /** "Killed were two soldiers", "were killed six soldiers": the subject behind the verb. */
  function postposed(i: number, object: Told | null): readonly Group[] {
    const next = chunks[i + 1];
    if (object !== null && i <= 1) return object.groups;
    if (next?.is === "verb" && next.verb.sense === null) return objectOf(chunks, i + 1)?.groups ?? [];
    return [];
  }

  /** "…, precisó el ministro, al detonar la carga": whoever does it, it need not be the last one named. */
  function isTemporal({ shape }: VerbGroup, i: number): boolean {
    const link = chunks[i - 1];
    return shape === "infinitive" && link?.is === "link" && (classes[link.from]! & WORD.contraction) !== 0;
  }

  /** Who did it: the subject; for a gerund the subject of the verb it leans on. */
  function agentsOf(verb: VerbGroup, i: number): readonly Group[] {
    const subject = isTemporal(verb, i) ? null : subjectOf(chunks, i);
    if (subject === null) return [];
    return verb.modality === "not" ? [] : subject.groups;
  }

  function eventVerb(
    row: EventTrigger,
    chunk: Chunk & { is: "verb" },
    i: number,
    object: Told | null,
    harmed: boolean,
    follower: readonly Group[] | null,
  ): void {
    const { verb } = chunk;
    const { subject, target } = partiesOf(row, i, object, follower);
    const agents =
      verb.passive || (verb.shape === "participle" && !verb.sense!.finite)
        ? (linkedGroups(chunks, i, BY)?.groups ?? [])
        : subject;
    const patients = verb.passive || (verb.shape === "participle" && !verb.sense!.finite) ? subject : target;
    const people = (groups: readonly Group[]) => groups.filter((group) => group.form !== "thing");
    if (row.struck) {
      const to = row.object === undefined ? chunk.to : (endOfObject(row.object, chunk.to) ?? chunk.to);
      acts.push({ ...eventOf(row, chunk), to, patients: people(subject), modality: modality.ofVerb(chunk, verb, i) });
      return;
    }
    const each = lexicon.pack.words.pronouns.reciprocal.some((phrase) => phraseAt(phrase, chunk.to));
    acts.push({
      ...eventOf(row, chunk),
      both: row.both || each,
      agents: harmed || row.instrument ? [] : people(agents),
      patients: harmed || each ? [] : people(patients),
      modality: modality.ofVerb(chunk, verb, i),
    });
  }

  /** Who does and whom it strikes: behind the verb stands who does it, if nobody stands before and the verb has no object. */
  function partiesOf(row: EventTrigger, i: number, object: Told | null, follower: readonly Group[] | null) {
    const fights = row.both || row.reflexive === true || row.instrument === true;
    const behind =
      grammar.subjectsFollow && fights && !hasSubjectBefore(chunks, i) ? followersOf(chunks, i, false) : null;
    const linked = linkedGroups(chunks, behind?.last ?? i, row.both ? WITH : TARGET, 5)?.groups ?? [];
    if (behind !== null) return { subject: behind.groups, target: linked };
    const verb = chunks[i];
    if (follower === null && verb?.is === "verb" && isTemporal(verb.verb, i))
      return { subject: [], target: object?.groups ?? linked };
    return { subject: follower ?? subjectOf(chunks, i)?.groups ?? [], target: object?.groups ?? linked };
  }

  /** What an act has from the row of its event word. */
  function eventOf(row: EventTrigger, { from, to }: Chunk) {
    const { id: rule, kind, strength, means = [], circumstance = [], both } = row;
    return { ...base, from, to, rule, kind, strength, means, circumstance, both };
  }

  function fromTrigger(rows: readonly EventTrigger[], chunk: Chunk, i: number): void {
    const row = rows[0]!;
    if (isIdle(chunk, i)) return;
    const between =
      (chunks[i + 1]?.is === "link" ? linkedGroups(chunks, i, WITH, 3) : null) ?? (row.both ? fightersOf(i) : null);
    const next = chunks[i + 1];
    const described =
      grammar.modifiersFollow &&
      next?.is === "group" &&
      next.to === next.group.head + 1 &&
      next.from === next.group.head
        ? [next.group].filter(bearsArms).map((group) => ({ ...group, count: null, countRange: null, plural: true }))
        : [];
    const found = linkedGroups(chunks, i, TARGET, 3);
    // "un ataque atribuido al frente": what a participle governs is not struck
    const parted =
      grammar.verbsStandOut && found !== null && chunks.slice(i + 1, found.at).some((between) => between.is === "verb");
    const struck = parted ? null : found;
    const owning = grammar.subjectsFollow && OWNED.has(row.kind) && chunks[i + 1]?.is === "link" ? doersOf(i) : null;
    const target = owning === null ? struck : linkedGroups(chunks, owning.at, AGAINST, 3);
    const by = owning ?? linkedGroups(chunks, i, BY, 6);
    const before = chunks[i - 1];
    const met = metBy(i);
    const owner =
      before?.is === "group" && before.to === chunk.from ? ownersOf(before.group, i) : describedAs(chunk.from);
    const named = [...owner, ...described, ...((row.both ? between : by)?.groups ?? [])];
    const agents = named.length > 0 || row.both ? named : doneBy(i);
    acts.push({
      ...eventOf(row, chunk),
      agents: agents.filter((group) => group.form !== "thing" && group.form !== "number"),
      patients: row.both
        ? []
        : (target?.groups ?? met).filter((group) => group.form !== "thing" && group.form !== "number"),
      modality: modality.ofNoun(chunk, i),
      definite: modality.isDefinite(chunk.from),
      nominal: true,
    });
  }

  /** "the rebels' attack", "a rebel attack", "two separatist attacks": a lone noun only says of which kind, and counts nobody. */
  function ownersOf(group: Group, i: number): readonly Group[] {
    const possessed = /['’]s?$/.test(tokens[group.to - 1]!.norm) || group.form === "actor";
    if (group.form === "thing") return describedAs(group.to);
    if (possessed || group.plural !== (group.count !== null && group.count.min !== 1)) return groupsUpTo(chunks, i - 1);
    // "a British bomb" says whose it was made, not whose it is
    if (group.noun === null && group.form === "noun") return [];
    const attributive = group.noun?.singular.includes(tokens[group.head]!.norm) === true;
    if (!attributive) return groupsUpTo(chunks, i - 1);
    if (group.kind === null || group.kind === "civilians") return [];
    return [{ ...group, plural: true, count: null, countRange: null, definite: false }];
  }

  /** "two separatist attacks": the word right before the event says whose it was. */
  function describedAs(at: number): readonly Group[] {
    const from = at - 1;
    if (from < sentence.from) return [];
    const side = lookUp(lexicon.modifiers, tokens, starts[from]!, from);
    if (side === null || side.to !== at || side.value !== "armed-group") return [];
    return [plainGroup({ from, to: at }, "noun", { kind: side.value, plural: true })];
  }

  /** "a clash occurred near the village between troops and rebels": who fought is told behind the verb. */
  function fightersOf(i: number): { readonly groups: readonly Group[] } | null {
    for (let k = i + 1; k + 1 < chunks.length && k < i + PARTIES_WITHIN; k++) {
      const chunk = chunks[k]!;
      if (chunk.is === "break" || chunk.is === "subordinator" || chunk.is === "relative") return null;
      if (chunk.is !== "link" || chunk.role !== "between") continue;
      const at = chunks[k + 1]!.is === "determiner" || chunks[k + 1]!.is === "adverb" ? k + 2 : k + 1;
      if (chunks[at]?.is !== "group") return null;
      const { groups } = groupsFrom(chunks, at);
      return groups.length > 1 ? { groups } : null;
    }
    return null;
  }

  /** "gunmen launched an attack", "the army carried out a raid": the subject of a verb of doing. */
  function doneBy(i: number): readonly Group[] {
    let k = i - 1;
    while (k >= 0 && k > i - 6 && BEFORE_EVENT.has(chunks[k]!.is) && !isOf(chunks[k]!)) k--;
    const verb = chunks[k];
    if (verb?.is !== "verb" || verb.verb.passive || !lexicon.commits.has(tokens[verb.verb.main]!.norm)) return [];
    return (subjectOf(chunks, k)?.groups ?? []).filter(({ form }) => form !== "thing");
  }

  function isOf(chunk: Chunk): boolean {
    return chunk.is === "link" && chunk.role !== "other";
  }

  /** "el ataque de la guerrilla": who bears arms and stands in the genitive of an event is who does it. */
  function doersOf(i: number): ReturnType<typeof linkedGroups> {
    const owners = linkedGroups(chunks, i, OF, 2);
    return owners?.groups.every(bearsArms) ? owners : null;
  }

  /** "soldiers encountered an attack", "a patrol came under fire": the subject of a verb of meeting is struck. */
  function metBy(i: number): readonly Group[] {
    let k = i - 1;
    while (k >= 0 && (chunks[k]!.is === "determiner" || chunks[k]!.is === "link" || chunks[k]!.is === "adverb")) k--;
    const verb = chunks[k];
    if (verb?.is !== "verb" || verb.verb.passive || !lexicon.meets.has(tokens[verb.verb.main]!.norm)) return [];
    const linked = chunks[k + 1]?.is === "link";
    if (linked !== lexicon.meets.get(tokens[verb.verb.main]!.norm)) return [];
    return subjectOf(chunks, k)?.groups ?? [];
  }

  function fromHarmNoun(chunk: Chunk & { is: "harm-noun" }, i: number): void {
    const row = chunk.rows[0]!;
    if (isIdle(chunk, i)) return;
    const stands = modality.ofNoun(chunk, i);
    const common = {
      ...base,
      from: chunk.from,
      to: chunk.to,
      rule: row.id,
      harm: row.harm,
      violent: row.violent,
      kind: row.kind ?? null,
      modality: stands,
      nominal: true,
    } as const;
    const before = chunks[i - 1];
    const triggerRow = chunk.triggers[0];
    if (row.takes.includes("toll")) {
      const value = tollValue(chunks, i);
      if (value !== null) acts.push({ ...common, ...value });
      return;
    }
    let patients: readonly Group[] = [];
    if (row.takes.includes("of") && chunks[i + 1]?.is === "link")
      patients = linkedGroups(chunks, i, OF, 3)?.groups ?? [];
    if (patients.length === 0 && before?.is === "group" && before.to === chunk.from) {
      const possessed = tokens[before.to - 1]!.norm === "'s";
      const counted = before.group.count !== null && before.group.noun === null;
      if (row.takes.includes("counted") && counted) patients = [ofSide(before.group, bearerOf(i))];
      else if (possessed) patients = groupsUpTo(chunks, i - 1);
    }
    const owner = chunks[i - 2];
    if (patients.length === 0 && before?.is === "word" && tokens[before.from]!.norm === "'s" && owner?.is === "group")
      patients = groupsUpTo(chunks, i - 2);
    patients = patients.filter((group) => row.takes.includes("counted") || group.form !== "thing");
    if (patients.length > 0) acts.push({ ...common, patients, agents: linkedGroups(chunks, i, BY, 8)?.groups ?? [] });
    else if (row.takes.includes("value")) {
      const value = risenValue(chunks, i) ?? broughtTo(chunks, i);
      if (value !== null) acts.push({ ...common, ...value });
    }
    if (triggerRow !== undefined) {
      acts.push({
        ...base,
        from: chunk.from,
        to: chunk.to,
        rule: triggerRow.id,
        kind: triggerRow.kind,
        strength: triggerRow.strength,
        means: triggerRow.means ?? [],
        circumstance: triggerRow.circumstance ?? [],
        agents: linkedGroups(chunks, i, BY, 8)?.groups ?? [],
        modality: stands,
        definite: modality.isDefinite(chunk.from),
        nominal: true,
      });
    }
  }

  /** "The army sustained two fatalities": whose the counted are. */
  function bearerOf(i: number): Group | undefined {
    const verb = chunks[i - 2];
    const bears =
      verb?.is === "verb" && !verb.verb.passive && lexicon.meets.get(tokens[verb.verb.main]!.norm) === false;
    const [bearer] = bears ? (subjectOf(chunks, i - 2)?.groups ?? []) : [];
    return bearer?.form === "thing" || bearer?.form === "pronoun" ? undefined : bearer;
  }

  /** What a phrase with no verb of harm tells. */
  function tell(chunk: Chunk, told: ToldHarm | null): void {
    if (told === null || told.patients.length === 0) return;
    const { held, ...harmed } = told;
    acts.push({ ...base, from: chunk.from, to: chunk.to, ...harmed, modality: held ?? modality.at(chunk.from) });
  }

  /** The object words and particles that a row asks for, right behind the verb or behind its object. */
  function demandsMet(row: HarmVerb, chunk: Chunk & { is: "verb" }, objectLast: number, i: number): boolean {
    if (row.particle !== undefined) {
      const adverb = tokens[chunk.verb.main - 1];
      if (adverb !== undefined && chunk.verb.main > sentence.from && row.particle.includes(adverb.norm)) return true;
      return particleFollows(row.particle, chunk.to, objectLast === i ? chunk.to : chunks[objectLast]!.to);
    }
    if (row.unless?.some((phrase) => phraseAt(phrase, chunk.to)) === true) return false;
    if (row.object !== undefined) {
      const end = Math.min(sentence.to, chunk.to + 5);
      for (let k = chunk.to; k < end; k++) if (row.object.some((phrase) => phraseAt(phrase, k))) return true;
      return false;
    }
    return true;
  }
}

function bearsArms({ kind, noun }: Group): boolean {
  return noun?.hostile === true || (kind !== null && ARMED.has(kind));
}

/** The words of an act and of the people in it, head first. */
export function spansOfAct(act: Act, marks: Marks): readonly { start: number; end: number }[] {
  const { tokens } = marks.prose;
  return [spanOf(tokens, act), ...act.patients.map((group) => spanOf(tokens, group))];
}
