import type { CivilTime } from "../../model/report.ts";
import type { Range } from "../../text/prose.ts";
import type { Context } from "../../text/word-lexicon.ts";
import type { FoundPlace, FoundTime } from "../found.ts";
import type { Act } from "../harm/act.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import type { Chunk } from "../harm/chunks.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import type { FoundSite } from "../places/site-finder.ts";
import type { FoundSpeaker } from "../speakers/found-speaker.ts";
import { shiftDays } from "../times/calendar.ts";
import { timesOf } from "./scene-times.ts";

/** Tokens before a word of a setting within which it may be ruled out. */
const RULED_OUT_WITHIN = 6;

/** More than any month has, less than two. */
const DAYS_IN_MONTH = 32;
/** Tokens at the end of a stretch in which a separating phrase may close it. */
const ENDS_WITHIN = 6;
/** Chunks of a sentence in which its opening place stands ("In a follow-up operation in Bayawan City, …"). */
const OPENS_WITHIN = 10;
/** Words between a separating word and the event noun it belongs to ("another large suicide bombing"). */
const MODIFIED_WITHIN = 2;

/** A stretch of a sentence that tells of one time and place: what was done there, and who says so. */
export type Scene = Range & {
  readonly index: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly title: boolean;
  /** Counts the headings before it. */
  readonly section: number;
  readonly acts: readonly Act[];
  /** Times of what is told, and apart from them those of the telling ("said on Saturday"). */
  readonly times: readonly FoundTime[];
  readonly toldAt: readonly FoundTime[];
  /** Places where it happened; places of the telling, of origin and of destination are left out. */
  readonly places: readonly FoundPlace[];
  readonly sites: readonly FoundSite[];
  /** The place it opens with ("In Nasiriya, …"); null where it opens otherwise. */
  readonly opensAt: FoundPlace | null;
  readonly contexts: ReadonlySet<Context>;
  readonly speakers: readonly FoundSpeaker[];
  /** "in a separate attack", "elsewhere": not what was told before. */
  readonly separate: boolean;
  /** Told only to count from ("six days after gunmen attacked …", "the first since January 2018, when …"). */
  readonly behind: boolean;
  /** How many incidents it counts ("in two attacks"); 0 where it counts none. */
  readonly several: number;
  readonly chunks: readonly Chunk[];
  /** Tells of years, decades or a whole war, and of no day: no incident of its own. */
  readonly spanning: boolean;
};

/** Cuts the sentences into scenes. A sentence is one scene unless two of its clauses have a time or place each. */
export function scenesOf(
  sentences: readonly ActSentence[],
  speakers: readonly FoundSpeaker[],
  marks: Marks,
): readonly Scene[] {
  const scenes: Scene[] = [];
  const bySentence = new Map<number, FoundSpeaker[]>();
  for (const speaker of speakers)
    bySentence.set(speaker.sentence, [...(bySentence.get(speaker.sentence) ?? []), speaker]);
  let section = 0;
  for (const told of sentences) {
    const { sentence, chunks } = told;
    if (told.acts.length === 0 && isHeading(told, marks)) section++;
    const said = bySentence.get(sentence.index) ?? [];
    const contexts = contextsIn(sentence, marks);
    const saying = new Set(said.map((speaker) => speaker.saying));
    const cuts = cutsOf(told, saying, marks);
    let lead: readonly FoundTime[] = [];
    for (let k = 0; k + 1 < cuts.length; k++) {
      const own = pointBehind(chunks[cuts[k]! - 1], marks.classes);
      const part = chunks.slice(
        cuts[k]!,
        pointBehind(chunks[cuts[k + 1]! - 1], marks.classes) ? cuts[k + 1]! - 1 : cuts[k + 1]!,
      );
      if (part.length === 0) continue;
      const range = { from: part[0]!.from, to: part.at(-1)!.to };
      const acts = told.acts.filter((act) => act.from >= range.from && act.from < range.to);
      const { times: dated, toldAt } = timesOf(part, acts, saying, cuts[k]!, marks);
      const times = own === null || dated.some(({ value }) => value !== null) ? dated : [own, ...dated];
      const updates =
        acts.length > 0 && acts.every((act) => act.toll !== null || (act.strength <= 1 && act.harm === null));
      if (k === 0) lead = times.filter((time) => acts[0] === undefined || time.from < acts[0].from);
      scenes.push({
        ...range,
        index: scenes.length,
        sentence: sentence.index,
        paragraph: sentence.paragraph,
        title: sentence.title,
        section,
        acts,
        times: updates && acts.some((act) => act.toll !== null) ? [] : times.length > 0 ? times : lead,
        toldAt: updates ? [...toldAt, ...times] : toldAt,
        places: placesOf(part, acts, saying, cuts[k]!, marks),
        sites: marks.sites.filter((site) => site.from >= range.from && site.from < range.to),
        opensAt: openingPlace(part),
        contexts,
        speakers: said,
        separate: isSeparate(range, acts, marks) || isLater(part, acts),
        behind: own !== null,
        several: countedEvents(part, acts, marks),
        chunks: part,
        spanning: false,
      });
    }
  }
  return scenes;
}

/** A short line without a stop at its end, between paragraphs. */
function isHeading({ sentence }: ActSentence, { prose }: Marks): boolean {
  const last = prose.tokens[sentence.to - 1]!;
  if (sentence.title || sentence.index === 0 || sentence.to - sentence.from > 10 || last.kind === "mark") return false;
  const next = prose.sentences[sentence.index + 1];
  const previous = prose.sentences[sentence.index - 1];
  return next !== undefined && next.paragraph !== sentence.paragraph && previous!.paragraph !== sentence.paragraph;
}

/** Chunk indices where a new scene starts: both sides must have an act and a time or place of their own. */
function cutsOf({ chunks, acts }: ActSentence, saying: ReadonlySet<number>, marks: Marks): readonly number[] {
  const { classes } = marks;
  const cuts = [0];
  const startsAct = new Set(acts.map((act) => act.from));
  const rich = (from: number, to: number): boolean => {
    let act = false;
    let spot = false;
    for (let i = from; i < to; i++) {
      const chunk = chunks[i]!;
      act ||= startsAct.has(chunk.from);
      spot ||= (chunk.is === "time" && chunk.time.role === "point") || chunk.is === "place";
    }
    return act && spot;
  };
  const timed = (from: number, to: number): boolean =>
    timesOf(chunks.slice(from, to), acts, saying, from, marks).times.some(({ role }) => role === "point");
  for (let i = 1; i + 1 < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (isBackReference(chunks, i, classes) && acts.some((act) => act.from >= chunk.to)) {
      cuts.push(i + 1);
      continue;
    }
    const splits =
      chunk.is === "break" ||
      chunk.is === "and" ||
      chunk.is === "subordinator" ||
      (chunk.is === "comma" && chunks[i + 1]?.is === "and");
    if (!splits) continue;
    const from = cuts.at(-1)!;
    if (!rich(from, i) || !rich(i, chunks.length)) continue;
    const bothTimed = timed(from, i) && timed(i, chunks.length);
    const clauseAfter = chunks.slice(i, chunks.length).some((c) => c.is === "verb" && c.verb.shape === "finite");
    if (clauseAfter && (bothTimed || chunk.is === "break")) cuts.push(i);
  }
  cuts.push(chunks.length);
  return cuts;
}

/** "came six days after gunmen attacked shoppers", "the first since January 2018, when 27 died": behind the time is another incident. */
function isBackReference(chunks: readonly Chunk[], at: number, classes: Int32Array): boolean {
  const chunk = chunks[at]!;
  if (pointBehind(chunk, classes) === null) return false;
  const next = chunks[at + 1];
  if (chunk.is === "time" && chunk.time.anchor === "other-event" && chunk.time.value === null)
    return chunks[chunks[at - 1]?.is === "adverb" ? at - 2 : at - 1]?.is === "verb" && next?.is === "group";
  const opener = next?.is === "comma" ? chunks[at + 2] : next;
  return opener?.is === "subordinator" || opener?.is === "relative";
}

/** When the incident behind such a time was, as seen from the one before it. Null where the time is none such. */
function pointBehind(chunk: Chunk | undefined, classes: Int32Array): FoundTime | null {
  if (chunk?.is !== "time") return null;
  const { time } = chunk;
  if (time.anchor === "other-event" && time.value === null && (time.offsetDays === null || time.offsetDays > 0)) {
    if (!(classes[chunk.to - 1]! & WORD.subordinator)) return null;
    return time.offsetDays === null ? time : { ...time, offsetDays: -time.offsetDays };
  }
  const start = time.value?.start ?? null;
  const opens = time.role === "since" || time.role === "period";
  if (!opens || start === null || !(classes[chunk.from]! & WORD.subordinator)) return null;
  const { precision } = time.value!;
  if (precision !== "day" && precision !== "month") return null;
  const end = precision === "day" ? shiftDays(start, 1) : nextMonth(start);
  return { ...time, role: "point", value: { ...time.value!, start, end } };
}

function nextMonth(day: CivilTime): CivilTime {
  return `${shiftDays(`${day.slice(0, 7)}-01`, DAYS_IN_MONTH).slice(0, 7)}-01`;
}

/** Places that are where it happened: not where somebody went, came from, or spoke. */
function placesOf(
  chunks: readonly Chunk[],
  acts: readonly Act[],
  saying: ReadonlySet<number>,
  offset: number,
  { prose, lexicon, starts }: Marks,
): readonly FoundPlace[] {
  const places: FoundPlace[] = [];
  chunks.forEach((chunk, i) => {
    if (chunk.is !== "place") return;
    let k = i - 1;
    while (
      k >= 0 &&
      (chunks[k]!.is === "determiner" ||
        chunks[k]!.is === "adverb" ||
        chunks[k]!.is === "word" ||
        (chunks[k]!.is === "place" && isOf(chunks[k + 1])) ||
        isOf(chunks[k]))
    )
      k--;
    const link = chunks[k];
    if (
      link?.is === "link" &&
      (link.role === "to" || link.role === "from") &&
      chunk.place.relation === null &&
      !isPurposeBehind(chunks, i, acts) &&
      movedBefore(chunks, k, acts, lookUp(lexicon.sites, prose.tokens, starts[link.to] ?? 0, link.to) !== null)
    )
      return;
    if (!isOfSpeaker(chunks, i, saying, offset)) places.push(chunk.place);
  });
  return places;
}

function isOf(chunk: Chunk | undefined): boolean {
  return chunk?.is === "link" && chunk.role === "of";
}

/** "a doctor in Isfara spoke of three bodies": where somebody spoke. */
function isOfSpeaker(chunks: readonly Chunk[], at: number, saying: ReadonlySet<number>, offset: number): boolean {
  const link = chunks[at - 1];
  if (link?.is !== "link" || link.role !== "in") return false;
  const before = chunks[at - 2];
  const says = (i: number) => {
    const chunk = chunks[i];
    return saying.has(i + offset) || (chunk?.is === "verb" && chunk.verb.sense?.stance != null);
  };
  return (before?.is === "group" || before?.is === "word") && says(at + 1);
}

/** A place behind a link, before anybody acts. */
function openingPlace(chunks: readonly Chunk[]): FoundPlace | null {
  let linked = false;
  for (const chunk of chunks.slice(0, OPENS_WITHIN)) {
    if (chunk.is === "link") linked ||= chunk.role === "in";
    else if (chunk.is === "place") return linked ? chunk.place : null;
    else if (chunk.is === "group" || chunk.is === "verb") return null;
  }
  return null;
}

/** "went into the district of Puno to seize him": where somebody went to do it is where it was. */
function isPurposeBehind(chunks: readonly Chunk[], place: number, acts: readonly Act[]): boolean {
  return chunks
    .slice(place + 1)
    .some(
      (chunk) =>
        chunk.is === "verb" && chunk.verb.shape === "infinitive" && acts.some(({ from }) => from === chunk.from),
    );
}

/** A verb without harm or event right before "to X": somebody went or was brought there. `toSite`: "evacuados al hospital de X". */
function movedBefore(chunks: readonly Chunk[], link: number, acts: readonly Act[], toSite: boolean): boolean {
  for (let i = link - 1; i >= 0 && i >= link - 4; i--) {
    const chunk = chunks[i]!;
    if (chunk.is === "verb")
      return !acts.some(
        (act) =>
          act.from === chunk.from &&
          (act.strength > 0 || !(act.harm === "displaced" || (toSite && act.harm === "injured"))),
      );
    if (chunk.is === "trigger" || chunk.is === "harm-noun") return false;
  }
  return true;
}

function contextsIn({ from, to }: Range, { prose, lexicon, starts }: Marks): ReadonlySet<Context> {
  const contexts = new Set<Context>();
  for (let i = from; i < to; i++) {
    const hit = lookUp(lexicon.contexts, prose.tokens, starts[i]!, i);
    if (hit === null) continue;
    for (const { context, sure } of hit.value) if (sure && !ruledOut(i)) contexts.add(context);
  }
  return contexts;

  /** "Ruling out an accident", "dismissing reports of a gas leak". */
  function ruledOut(at: number): boolean {
    for (let k = Math.max(from, at - RULED_OUT_WITHIN); k < at; k++) {
      const modality = lookUp(lexicon.governors, prose.tokens, starts[k]!, k)?.value;
      if (modality === "not" || modality === "denied") return true;
    }
    return false;
  }
}

/**
 * "In a separate attack", "elsewhere, gunmen …", "in Medellin, meanwhile, …": a separating word right before an event noun,
 * or between commas. Said of people ("another 50 were hurt") or of a count ("it was the fourth attack") it parts nothing.
 */
function isSeparate({ from, to }: Range, acts: readonly Act[], { prose, lexicon, starts, classes }: Marks): boolean {
  const { tokens } = prose;
  const events = acts.filter((act) => act.nominal && act.strength > 0 && act.toll === null);
  const counted = events.length === acts.length && acts.every((act) => act.harm === null && act.agents.length === 0);
  const [first] = acts;
  if (acts.length > 0 && acts.every((act) => act.toll !== null || act.modality === "fear")) return false;
  for (let i = from; i < to && (first === undefined || i < first.from); i++) {
    const hit = lookUp(lexicon.separate, tokens, starts[i]!, i);
    if (hit === null) continue;
    const before = i === from || tokens[i - 1]!.norm === ",";
    const phrase = hit.to - i > 1;
    const opens = i === from && (classes[i]! & WORD.adverb) !== 0;
    if (before && (phrase || opens || tokens[hit.to]?.norm === ",") && !(classes[i]! & WORD.others)) return true;
    const event = events.find((act) => act.from >= hit.to && act.from <= hit.to + MODIFIED_WITHIN);
    if (event !== undefined && (i === from || !counted)) return true;
  }
  // "shelled the village in response."
  for (let i = Math.max(first?.to ?? to, to - ENDS_WITHIN); i < to; i++) {
    const hit = lookUp(lexicon.separate, tokens, starts[i]!, i);
    if (hit !== null && hit.to - i > 1 && hit.to >= to - 1) return true;
  }
  return events.some((act) => {
    if (counted && acts.length === 1) return false;
    for (let k = Math.max(from, act.from - MODIFIED_WITHIN); k < act.from; k++)
      if (lookUp(lexicon.separate, tokens, starts[k]!, k) !== null) return true;
    return false;
  });
}

/** "Hours earlier, attackers hurled …", "In Comoro the same afternoon, a mob …": another deed of the same day. */
function isLater(chunks: readonly Chunk[], acts: readonly Act[]): boolean {
  const fresh = acts.filter((act) => act.strength >= 2 && !act.definite && act.kind !== "arrest_or_raid");
  const told = fresh.some((act) => act.agents.length > 0 || (act.kind === "bombing" && !act.nominal));
  const counted = acts.some(
    ({ harm, patients }) =>
      harm !== null &&
      patients.some((group) => group.count !== null && !group.other && !group.partOfBefore && !group.definite),
  );
  if (!told && !(fresh.length > 0 && counted && chunks.some(({ is }) => is === "place"))) return false;
  for (const chunk of chunks.slice(0, OPENS_WITHIN)) {
    if (chunk.is === "group" || chunk.is === "verb") return false;
    if (chunk.is === "time" && chunk.time.anchor === "other-event" && chunk.time.offsetDays === 0) return true;
  }
  return false;
}

/** "two attacks", "three separate bombings": the largest number right before an event noun. */
function countedEvents(
  chunks: readonly Chunk[],
  acts: readonly Act[],
  { prose, lexicon, starts, numbers }: Marks,
): number {
  let most = 0;
  for (const chunk of chunks) {
    if (chunk.is !== "group" || chunk.group.form !== "thing") continue;
    const { head, count } = chunk.group;
    const event = lookUp(lexicon.triggers, prose.tokens, starts[head]!, head);
    if (event !== null && count !== null && count.min > most) most = count.min;
  }
  for (const act of acts) {
    if (!act.nominal || act.harm !== null || act.strength < 1) continue;
    for (let k = act.from - 1; k >= act.from - MODIFIED_WITHIN - 1; k--) {
      const number = numbers.get(k);
      if (number?.sense === "count" && number.quantity.min > most) most = number.quantity.min;
      if (number !== undefined || k < 0 || lookUp(lexicon.links, prose.tokens, starts[k]!, k) !== null) break;
    }
  }
  return most > 1 ? most : 0;
}
