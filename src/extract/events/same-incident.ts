import type { FoundTime, TimeValue } from "../found.ts";
import type { Act } from "../harm/act.ts";
import type { Draft, Told } from "./draft.ts";
import { pointsBack } from "./draft.ts";
import { areApart, chosen, liesIn, PLACE_RANK } from "./geo.ts";

/** Paragraphs over which a telling goes on without naming its time or place again. */
const GOES_ON = 4;
/** Paragraphs that a lead takes, title apart, and those in which it is told in full. */
const LEAD = 1;
const LEAD_TOLD = 2;

/** Tokens at the start of a sentence in which the event it takes up stands ("In the second attack, nine were killed"). */
const OPENS_WITHIN = 5;

const WIDE: ReadonlySet<string> = new Set(["week", "month", "year"]);

/** Arrests of suspects and searches come after an incident and are none. */
export function isAftermath({ acts }: Told): boolean {
  const some = acts.filter((act) => act.harm !== null || act.strength >= 2);
  return (
    some.length > 0 &&
    some.every(
      (act) =>
        (act.kind === "arrest_or_raid" && act.strength < 3) ||
        (act.harm === "captured" &&
          act.kind !== "kidnapping" &&
          act.agents.every(({ kind }) => kind === null || kind === "police" || kind === "state-forces")),
    )
  );
}

/**
 * How well a scene goes on telling a draft; 0 or less = it does not. `known`: countries that the report surely speaks of.
 */
export function fitOf(told: Told, draft: Draft, isCurrent: boolean, known: ReadonlySet<string>): number {
  const { scene, acts, back, times } = told;
  const last = draft.scenes.at(-1)!;
  const fresh = acts.some(isFresh);
  const timed = times.some((time) => time.value !== null || time.weekday !== null || time.timex !== null);
  const sameToll = sharesToll(draft, told, 2);
  const opening = isOpening(draft, told);
  if (timed && draft.times.size > 0 && times.every((time) => timesClash(draft, time))) return 0;
  const harmed = acts.some((act) => act.harm !== null);
  const again = acts.some(
    (act) => act.definite && act.strength >= 2 && !(harmed && act.from - scene.from <= OPENS_WITHIN && counts(acts)),
  );
  if (scene.separate && (fresh || harmed) && !sameToll && !again) return 0;
  if ((fresh || timed || harmed) && placesClash(draft, told, back && !timed, known)) return 0;
  if (scene.section !== last.section && (fresh || (harmed && !back)) && !sameToll) return 0;
  const gap = scene.paragraph - last.paragraph;
  let fit = isCurrent ? 2 : 1;
  fit += gap <= 1 ? 1 : gap <= GOES_ON ? 0 : -2;
  if (sameToll) fit += 3;
  else if (fresh && tollsDiffer(draft, told)) fit -= opening ? 1 : 2;
  if (timed && draft.times.size > 0) fit += 2;
  if (timed && draft.times.size === 0 && !opening && !sameToll && !back) fit -= 4;
  if (!sameToll && sharesToll(draft, told, 1)) fit += 1;
  if (isWide(draft) && !timed && !sameToll && gap > 1) fit -= 2;
  if (scene.section !== last.section && !sameToll) fit -= 2;
  if ([...told.spots.keys()].some((id) => draft.spots.has(id))) fit += 1;
  if (acts.some((act) => act.definite)) fit += 1;
  if (opening) fit += 1;
  return fit;
}

/** Counts people harmed, and not as a part of those told before. */
function counts(acts: readonly Act[]): boolean {
  return acts.some(
    ({ harm, patients }) => harm !== null && patients.some((group) => group.count !== null && !group.partOfBefore),
  );
}

/** A new event: neither a thing nor somebody told of before. A name is never that. */
function isFresh(act: Act): boolean {
  if (act.strength < 2 || act.definite || pointsBack(act)) return false;
  return !act.agents.some((group) => group.definite && group.actors.length === 0);
}

/** The draft is only a lead so far, and the scene comes right after: what a lead sums up is told in full behind it. */
function isOpening({ scenes, until, toldBy }: Draft, { scene, times }: Told): boolean {
  const first = scenes[0]!.paragraph + (scenes[0]!.title ? 1 : 0);
  if (until > first + LEAD || scene.paragraph > first + LEAD_TOLD) return false;
  return toldBy === null || times.every(({ value }) => value?.start == null || value.start < toldBy);
}

/** Two times that cannot be one, for every time the draft has. */
export function timesClash(draft: Draft, time: FoundTime): boolean {
  if (draft.times.size === 0) return false;
  const days = [...draft.times.values()].some(
    ({ value }) => value?.precision === "day" || value?.precision === "day-part",
  );
  for (const other of draft.times.values()) {
    // "the third such fire this month" beside a day says nothing of when
    if (days && other.value !== null && WIDE.has(other.value.precision)) continue;
    if (!clash(other, time)) return false;
  }
  return true;
}

/** Without values only two different weekdays, or a weekday against a month, clash. */
function clash(a: FoundTime, b: FoundTime): boolean {
  const [named, wide] = a.weekday !== null ? [a, b] : [b, a];
  if (named.weekday !== null && named.value === null && wide.weekday === null && wide.value !== null)
    return wide.value.precision === "month" || wide.value.precision === "year";
  if (a.value !== null && b.value !== null) {
    const apart = (x: TimeValue, y: TimeValue) => x.end !== null && y.start !== null && x.end <= y.start;
    if (apart(a.value, b.value) || apart(b.value, a.value)) return true;
    // "Wednesday night" runs into Thursday, and yet is not "on Thursday"
    const days = a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday;
    return days && !isWithin(a.value, b.value) && !isWithin(b.value, a.value);
  }
  if (a.offsetDays !== null || b.offsetDays !== null) return (a.offsetDays ?? 0) !== (b.offsetDays ?? 0);
  if (a.weekday !== null && b.weekday !== null) return a.weekday !== b.weekday;
  if (a.weekday === null && b.weekday === null) return a.timex !== null && b.timex !== null && a.timex !== b.timex;
  // a weekday against a month or a year: only a part of a day says nothing
  return (a.weekday === null ? a : b).anchor !== "other-event";
}

function isWithin(inner: TimeValue, outer: TimeValue): boolean {
  if (inner.start === null || inner.end === null || outer.start === null || outer.end === null) return false;
  return inner.start >= outer.start && inner.end <= outer.end;
}

/**
 * Two spots that lie apart, two countries, or a sentence that opens with another town or province than those told of. A
 * lone town of a country that the report never names is a namesake and says nothing; nor does a town beside people or
 * an event told of before (`back`).
 */
export function placesClash(draft: Draft, told: Told, back: boolean, known: ReadonlySet<string>): boolean {
  const { opensAt } = told.scene;
  const opening = opensAt === null ? null : chosen(opensAt);
  if (opening !== null && PLACE_RANK[opening.kind] < PLACE_RANK.country && known.has(opening.country ?? "")) {
    const theirs = [...draft.spots.values(), ...draft.areas.values()];
    const apart = theirs.every((spot) => spot.id !== opening.id && !liesIn(spot, opening) && !liesIn(opening, spot));
    if (theirs.length > 0 && apart) return true;
  }
  if (back) return false;
  const here = [...told.countries].filter((country) => known.has(country));
  const there = [...draft.countries].filter((country) => known.has(country));
  const isNew = opensAt !== null || told.acts.some(isFresh);
  if (isNew && here.length > 0 && there.length > 0 && here.every((country) => !draft.countries.has(country)))
    return true;
  const isNear = ({ country }: { readonly country: string | null }) => country === null || known.has(country);
  const mine = [...told.spots.values()].filter(isNear);
  const theirs = [...draft.spots.values()].filter(isNear);
  if (mine.length > 0) {
    const spots = theirs.length > 0 ? theirs : [...draft.areas.values()].filter(({ kind }) => kind === "area");
    return spots.length > 0 && mine.every((a) => spots.every((b) => areApart(a, b)));
  }
  const areas = [...told.areas.values()].filter(isNear);
  const elsewhere = [...theirs, ...draft.areas.values()];
  return (
    isNew &&
    areas.length > 0 &&
    elsewhere.length > 0 &&
    areas.every((a) => elsewhere.every((b) => !liesIn(b, a) && !liesIn(a, b) && a.id !== b.id))
  );
}

/** Told only by month or year: history rather than news. */
export function isWide({ resolved }: Draft): boolean {
  return resolved?.precision === "month" || resolved?.precision === "year";
}

/** A harm of one kind of people with the same count of at least `least`. */
export function sharesToll({ tolls }: Draft, told: Told, least: number): boolean {
  for (const [key, count] of told.tolls) if (count >= least && tolls.has(key)) return true;
  return false;
}

/** The scene counts a harm of a side that the draft counts otherwise, and neither as a part nor on top of it. */
function tollsDiffer({ sides }: Draft, told: Told): boolean {
  return [...told.sides].some((side) => sides.has(side));
}
