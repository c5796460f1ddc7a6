import type { MentionName } from "../model/judgement.ts";
import type { EventMention, Reading, Where } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { fold } from "../text/fold.ts";
import { type DayRange, toDays } from "./days.ts";
import type { Spot } from "./distance.ts";
import { maySplit } from "./split.ts";
import { type Furniture, furnitureOf } from "./text/furniture.ts";
import { type Rarity, rarityOf } from "./text/rarity.ts";
import { hashOf, type Scan, scan } from "./text/scan.ts";
import { type Sketch, sketchOf } from "./text/sketch.ts";
import { soundOf } from "./text/sound.ts";
import { type Terms, termsOf } from "./text/terms.ts";
import { type Vector, weigh } from "./text/vector.ts";

/** A place of a mention, ready to be compared. `spot` null where no gazetteer gave coordinates. */
export type SubjectPlace = { readonly where: Where; readonly spot: Spot | null; readonly key: number };

/** A mention made ready for comparing: numbers instead of words wherever the comparing is done often. */
export type Subject = {
  readonly name: MentionName;
  /** Number of its report in canonical order. */
  readonly report: number;
  readonly reading: Reading;
  readonly mention: EventMention;
  /** null when nothing says when. */
  readonly when: DayRange | null;
  /** Day its report was published, null when unknown. */
  readonly published: number | null;
  /** The spots themselves, without what contains them, unless nothing else is known. */
  readonly places: readonly SubjectPlace[];
  readonly admin1: string | null;
  readonly actors: readonly string[];
  /** Hashes of the folded names and aliases of the people named. */
  readonly people: readonly number[];
  readonly terms: Terms;
  readonly sketch: Sketch;
  readonly words: Vector;
  readonly names: Vector;
  readonly lead: Vector;
  /** Empty unless the batch is of several languages. */
  readonly stems: Vector;
};

/** All mentions of a batch in canonical order: by report id, then as read. The order of `readings` does not matter. */
export type Batch = {
  readonly readings: readonly Reading[];
  readonly subjects: readonly Subject[];
  readonly rarity: Rarity;
  /** Sketch of each report's whole text. */
  readonly sketches: readonly Sketch[];
};

/** Makes a batch ready. Reports whose ids are equal are a mistake of the caller: plain Error. */
export function toBatch(readings: readonly Reading[]): Batch {
  const sorted = [...readings].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  sorted.forEach(({ id }, i) => {
    if (i > 0 && sorted[i - 1]!.id === id) throw new Error(`two readings named ${id}`);
  });
  const texts = sorted.map((reading) => ({
    scan: scan(reading.text, proseOf(reading)),
    published: reading.publishedAt === null ? null : toDays(reading.publishedAt),
  }));
  const furniture = furnitureOf(texts);
  const sketches = texts.map(({ scan: text }, report) => sketchOf(text, furniture(report)));
  const stems = new Set(sorted.map(({ language }) => language)).size > 1;
  const drafts = sorted.flatMap((reading, report) =>
    draftsOf(reading, report, { ...texts[report]!, stems }, furniture, sketches[report]!),
  );
  const rarity = rarityOf(drafts.map((draft) => draft.terms));
  const subjects = drafts.map((draft) => ({
    ...draft,
    words: weigh(draft.terms.words, rarity.words, draft.terms.places),
    names: weigh(draft.terms.names, rarity.names, draft.terms.places),
    lead: weigh(draft.terms.lead, rarity.words, draft.terms.places),
    stems: weigh(draft.terms.stems, rarity.stems, draft.terms.places),
  }));
  return { readings: sorted, subjects, rarity, sketches };
}

/** A subject whose words are not yet weighed. */
export type Draft = Omit<Subject, "words" | "names" | "lead" | "stems">;

function draftsOf(
  reading: Reading,
  report: number,
  text: { readonly scan: Scan; readonly published: number | null; readonly stems: boolean },
  furniture: Furniture,
  whole: Sketch,
): readonly Draft[] {
  const isFurniture = furniture(report);
  const told = reading.events.map((mention) => ({ mention, when: whenOf(mention), places: placesOf(mention) }));
  const isPlace = placeWords(reading, text.scan);
  const owners = told.length > 1 ? segmentsByMention(reading, text.scan) : new Map<number, readonly number[]>();
  return told.map(({ mention, when, places }, i) => {
    const others = told.filter((other) => other.mention !== mention && !maySplit(told[i]!, other));
    const foreign = new Set(others.map((other) => reading.events.indexOf(other.mention)));
    const skip = (segment: number) => isFurniture(segment) || isForeign(owners.get(segment), foreign, i, mention);
    const isWhole = foreign.size === 0;
    return {
      name: `${reading.id}#${mention.id}`,
      report,
      reading,
      mention,
      when,
      published: text.published,
      places,
      admin1: mention.where.find((where) => where.admin1 !== null)?.admin1 ?? null,
      actors: [...new Set(mention.sides.map((side) => side.actorId).filter((id) => id !== null))].sort(),
      people: peopleOf(mention),
      terms: termsOf(text.scan, isWhole ? isFurniture : skip, isPlace, text.stems),
      sketch: isWhole ? whole : sketchOf(text.scan, skip),
    };
  });
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

/** Which words, by number, stand in the name of a place of any mention. */
function placeWords(reading: Reading, text: Scan): (word: number) => boolean {
  const marks = new Uint8Array(text.length);
  for (const { where, sides } of reading.events) {
    const named = sides.filter(({ actorId }) => actorId !== null);
    for (const { start, end } of [...where, ...named].flatMap(({ spans }) => spans)) {
      for (let i = wordAt(text, start); i < text.length && text.start[i]! < end; i++)
        if (text.start[i]! >= start) marks[i] = 1;
    }
  }
  return (word) => marks[word] === 1;
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
