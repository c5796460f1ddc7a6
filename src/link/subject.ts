import type { MentionName } from "../model/judgement.ts";
import type { EventMention, Reading, Where } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { SIDE_KINDS } from "../model/words.ts";
import { fold } from "../text/fold.ts";
import { type DayRange, toDays } from "./days.ts";
import type { Spot } from "./distance.ts";
import { maySplit } from "./split.ts";
import { furnitureOf, segmentHashes } from "./text/furniture.ts";
import { PRIOR_NAME, PRIOR_WORD } from "./text/rarity.ts";
import { hashOf, newScanRoom, type Scan, scan } from "./text/scan.ts";
import { type Sketch, sketchOf } from "./text/sketch.ts";
import { soundOf } from "./text/sound.ts";
import { type TermTable, tableMaker } from "./text/table.ts";
import { type Terms, termsOf } from "./text/terms.ts";

/** A place of a mention, ready to be compared. `spot` null where no gazetteer gave coordinates. */
export type SubjectPlace = { readonly where: Where; readonly spot: Spot | null; readonly key: number };

/** A mention made ready for comparing: numbers instead of words wherever the comparing is done often. */
export type Subject = {
  readonly name: MentionName;
  /** Number of its report in canonical order. */
  readonly report: number;
  /** Its row in the tables of terms. */
  readonly row: number;
  readonly reading: Reading;
  readonly mention: EventMention;
  /** null when nothing says when. */
  readonly when: DayRange | null;
  /** Day its report was published, null when unknown. */
  readonly published: number | null;
  /** The spots themselves, without what contains them, unless nothing else is known. */
  readonly places: readonly SubjectPlace[];
  readonly towns: readonly SubjectPlace[];
  readonly sites: readonly SubjectPlace[];
  readonly admin1: string | null;
  readonly actors: readonly string[];
  /** Kinds of those who were attacked, one bit each, in the order of SIDE_KINDS. */
  readonly targets: number;
  /** Hashes of the folded names and aliases of the people named. */
  readonly people: readonly number[];
  readonly sketch: Sketch;
};

/** The terms of all subjects. Stems are empty unless the batch is of several languages. */
export type BatchTerms = { readonly words: TermTable; readonly names: TermTable; readonly stems: TermTable };

/** All mentions of a batch in canonical order: by report id, then as read. The order of `readings` does not matter. */
export type Batch = {
  readonly readings: readonly Reading[];
  readonly subjects: readonly Subject[];
  readonly terms: BatchTerms;
  /** Sketch of each report's whole text. */
  readonly sketches: readonly Sketch[];
};

/** Makes a batch ready. Reports whose ids are equal are a mistake of the caller: plain Error. */
export function toBatch(readings: readonly Reading[]): Batch {
  const sorted = [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  sorted.forEach(({ id }, i) => {
    if (i > 0 && sorted[i - 1]!.id === id) throw new Error(`two readings named ${id}`);
  });
  const furniture = furnitureOf(segmentsOf(sorted));
  const stems = new Set(sorted.map(({ language }) => language)).size > 1;
  const [words, names, roots] = [tableMaker(), tableMaker(), tableMaker()];
  const room = newScanRoom();
  const subjects: Subject[] = [];
  const sketches: Sketch[] = [];
  sorted.forEach((reading, report) => {
    const text = scan(reading.text, proseOf(reading), room);
    const segments = segmentHashes(text);
    const isFurniture = (segment: number) => {
      const hash = segments.get(segment);
      return hash !== undefined && furniture(hash);
    };
    const whole = sketchOf(text, isFurniture);
    sketches.push(whole);
    for (const { terms, ...subject } of subjectsOf(reading, { report, text, isFurniture, whole, stems })) {
      words.add(terms.words);
      names.add(terms.names);
      roots.add(terms.stems);
      subjects.push({ ...subject, row: subjects.length });
    }
  });
  const terms = { words: words.seal(PRIOR_WORD), names: names.seal(PRIOR_NAME), stems: roots.seal(PRIOR_WORD) };
  return { readings: sorted, subjects, terms, sketches };
}

/** Days between the first and the last publication up to which no sentence can be an outlet's. */
const SHORT_RUN = 30;

/** The sentences of every text, for finding furniture; of nothing where the reports are too close in time to show any. */
function* segmentsOf(readings: readonly Reading[]) {
  const days = readings.flatMap(({ publishedAt }) => (publishedAt === null ? [] : [toDays(publishedAt)]));
  const [first, last] = days.reduce(
    ([low, high], day) => [Math.min(low, day), Math.max(high, day)],
    [Infinity, -Infinity],
  );
  if (last! - first! <= SHORT_RUN) return;
  const room = newScanRoom();
  for (const reading of readings) {
    if (reading.publishedAt === null) continue;
    const segments = segmentHashes(scan(reading.text, proseOf(reading), room)).values();
    yield { segments, published: toDays(reading.publishedAt) };
  }
}

type Read = {
  readonly report: number;
  readonly text: Scan;
  readonly isFurniture: (segment: number) => boolean;
  readonly whole: Sketch;
  readonly stems: boolean;
};

function subjectsOf(
  reading: Reading,
  { report, text, isFurniture, whole, stems }: Read,
): readonly (Omit<Subject, "row"> & { readonly terms: Terms })[] {
  const told = reading.events.map((mention) => ({ mention, when: whenOf(mention), places: placesOf(mention) }));
  const known = knownWords(reading, text);
  const owners = told.length > 1 ? segmentsByMention(reading, text) : new Map<number, readonly number[]>();
  const published = reading.publishedAt === null ? null : toDays(reading.publishedAt);
  return told.map(({ mention, when, places }, i) => {
    const foreign = new Set<number>();
    told.forEach((other, at) => {
      if (at !== i && !maySplit(told[i]!, other)) foreign.add(at);
    });
    const isWhole = foreign.size === 0;
    const skips = isWhole
      ? isFurniture
      : (segment: number) => isFurniture(segment) || isForeign(owners.get(segment), foreign, i, mention);
    return {
      name: `${reading.id}#${mention.id}`,
      report,
      reading,
      mention,
      when,
      published,
      places,
      towns: places.filter(({ where }) => where.kind === "settlement"),
      sites: places.filter(({ where }) => where.kind === "site"),
      admin1: mention.where.find((where) => where.admin1 !== null)?.admin1 ?? null,
      actors: [...new Set(mention.sides.map((side) => side.actorId).filter((id) => id !== null))].sort(),
      targets: targetsOf(mention),
      people: peopleOf(mention),
      sketch: isWhole ? whole : sketchOf(text, skips),
      terms: termsOf(text, { skips, known, stems }),
    };
  });
}

function targetsOf({ sides }: EventMention): number {
  let bits = 0;
  for (const { role, kind } of sides) if (role === "target" || role === "both") bits |= 1 << SIDE_KINDS.indexOf(kind);
  return bits;
}

/**
 * Is a segment no part of what mention `index` tells? `foreign`: mentions that surely tell of something else. Segments
 * with words of theirs alone are theirs; those with nobody's words go to the first news.
 */
function isForeign(
  owners: readonly number[] | undefined,
  foreign: ReadonlySet<number>,
  index: number,
  mention: EventMention,
): boolean {
  if (owners === undefined) return !(mention.role === "news" && (index === 0 || !foreign.has(0)));
  return owners.every((owner) => foreign.has(owner));
}

/** The text without boilerplate. */
function proseOf(reading: Reading): readonly Span[] {
  const ranges: Span[] = [];
  let at = 0;
  for (const { start, end } of reading.boilerplate) {
    if (start > at) ranges.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < reading.text.length) ranges.push({ start: at, end: reading.text.length });
  return ranges;
}

/** Which mentions have words in each segment. */
function segmentsByMention(reading: Reading, text: Scan): ReadonlyMap<number, readonly number[]> {
  const owners = new Map<number, number[]>();
  reading.events.forEach((mention, i) => {
    for (const span of spansOf(mention)) {
      const segment = segmentAt(text, span.start);
      const list = owners.get(segment);
      if (list === undefined) owners.set(segment, [i]);
      else if (!list.includes(i)) list.push(i);
    }
  });
  return owners;
}

/** 1 for the words, by number, that stand in the name of a place or an actor of any mention; null where none does. */
function knownWords(reading: Reading, text: Scan): Uint8Array | null {
  if (reading.events.length === 0) return null;
  const marks = new Uint8Array(text.length);
  const mark = ({ spans }: { readonly spans: readonly Span[] }) => {
    for (const { start, end } of spans) {
      for (let i = wordAt(text, start); i < text.length && text.start[i]! < end; i++)
        if (text.start[i]! >= start) marks[i] = 1;
    }
  };
  for (const { where, sides } of reading.events) {
    where.forEach(mark);
    for (const side of sides) if (side.actorId !== null) mark(side);
  }
  return marks;
}

function spansOf(mention: EventMention): readonly Span[] {
  return [
    mention.trigger,
    ...(mention.when === null ? [] : [mention.when]),
    ...mention.where,
    ...mention.sides,
    ...mention.claims,
    ...mention.people,
  ].flatMap((evidence) => evidence.spans);
}

function segmentAt(text: Scan, offset: number): number {
  return text.segment[wordAt(text, offset)] ?? 0;
}

/** The last word that starts at or before `offset`; the first where none does. */
function wordAt(text: Scan, offset: number): number {
  let low = 0;
  let high = text.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (text.start[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function whenOf({ when }: EventMention): DayRange | null {
  if (when === null || (when.start === null && when.end === null)) return null;
  const from = when.start === null ? -Infinity : toDays(when.start);
  const until = when.end === null ? Infinity : toDays(when.end);
  return until > from ? { from, until } : { from, until: from + 1 };
}

const SPOT_KINDS: ReadonlySet<string> = new Set(["site", "settlement", "district"]);

function placesOf({ where }: EventMention): readonly SubjectPlace[] {
  const spots = where.filter((place) => SPOT_KINDS.has(place.kind));
  const chosen = spots.length > 0 ? spots : where.slice(0, 1);
  return chosen.map((place) => ({
    where: place,
    key: nameKey(place.name),
    spot:
      place.latitude === null || place.longitude === null
        ? null
        : { latitude: place.latitude, longitude: place.longitude, radiusKm: place.radiusKm ?? 5 },
  }));
}

/** Equal for spellings of one name: letters beyond sounds, blanks and hyphens do not count. */
export function nameKey(name: string): number {
  const letters = fold(name).replace(/[^a-z]/g, "");
  return soundOf(letters) || hashOf(fold(name));
}

function peopleOf({ people }: EventMention): readonly number[] {
  const names = people.flatMap((person) => [person.name, ...person.aliases]).filter((name) => name !== "");
  return [...new Set(names.map((name) => hashOf(fold(name))))].sort((a, b) => a - b);
}
