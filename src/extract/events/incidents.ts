import type { CivilTime } from "../../model/report.ts";
import type { FoundTime, TimeValue } from "../found.ts";
import { shiftDays } from "../times/calendar.ts";
import { addTimes, addTo, type Draft, draftOf, isTold, type Told, toldIn } from "./draft.ts";
import { areApart, chosen, liesIn, PLACE_RANK } from "./geo.ts";
import type { Scene } from "./scene.ts";

/** What one report tells of one incident, before it is accounted. */
export type Incident = {
  readonly scenes: readonly Scene[];
  readonly role: "news" | "background";
};

/** Days before publication beyond which an incident with a date of its own is no news. */
const NEWS_DAYS = 8;
/** Paragraphs over which a telling goes on without naming its time or place again. */
const GOES_ON = 4;

/** Incidents looked back at for the one a scene goes on telling. No report told more at a time when this was set. */
const LOOKED_AT = 60;

/** Groups scenes into incidents, in the order of the text, and tells news from background. */
export function incidentsOf(scenes: readonly Scene[], publishedAt: CivilTime | null): readonly Incident[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let preface: Scene[] = [];
  for (const scene of scenes) {
    const told = toldIn(scene);
    const telling = told.acts.some((act) => act.harm !== null || (act.strength >= 2 && !scene.spanning));
    if (telling && scene.spanning) continue;
    if (!telling) {
      if (current === null) preface.push(scene);
      else if (
        mayAddTo(current, scene) &&
        (!scene.spanning || told.acts.every((act) => act.definite || act.strength < 2))
      )
        addTo(current, told);
      continue;
    }
    const home: Draft | null = homeOf(told, drafts, current);
    if (home === null) {
      // what stands before the first deed in its own paragraph gives it day and place
      const opening = preface.filter((before) => before.paragraph === scene.paragraph && !before.title);
      preface = [];
      current = draftOf(
        told,
        resolvedTime(told, current) ??
          opening.map((before) => resolvedTime(toldIn(before), null)).find((time) => time !== null) ??
          null,
      );
      for (const before of opening) {
        addTo(current, toldIn(before));
        addTimes(current, toldIn(before));
      }
      drafts.push(current);
    } else {
      addTo(home, told);
      addTimes(home, told);
      home.resolved ??= resolvedTime(told, null);
      current = home;
    }
  }
  return withRoles(drafts, publishedAt);
}

/** A sentence without an act adds its places and circumstances to the incident told right before it. */
function mayAddTo(draft: Draft, scene: Scene): boolean {
  const last = draft.scenes.at(-1)!;
  if (scene.paragraph - last.paragraph > 1 || scene.separate) return false;
  return scene.times.every((time) => time.offsetDays === 0 || !timesClash(draft, time));
}

/** The incident a scene goes on telling; null where it opens another. */
function homeOf(told: Told, drafts: readonly Draft[], current: Draft | null): Draft | null {
  let best: Draft | null = null;
  let bestFit = 0;
  for (const draft of drafts.slice(-LOOKED_AT).reverse()) {
    const fit = fitOf(told, draft, draft === current);
    if (fit > bestFit) [best, bestFit] = [draft, fit];
  }
  return best;
}

/** How well a scene goes on telling a draft; 0 or less = it does not. */
function fitOf(told: Told, draft: Draft, isCurrent: boolean): number {
  const { scene, acts, times } = told;
  const { headline, titled } = draft;
  const last = draft.scenes.at(-1)!;
  const fresh = acts.some((act) => act.strength >= 2 && !act.definite && !act.agents.some((group) => group.definite));
  const timed = times.some((time) => time.value !== null || time.weekday !== null || time.timex !== null);
  const sameToll = sharesToll(draft, told, 2);
  if (timed && draft.times.size > 0 && times.every((time) => timesClash(draft, time))) return 0;
  const harmed = acts.some((act) => act.harm !== null);
  if (scene.separate && (fresh || harmed) && !sameToll && !acts.some((act) => act.definite && act.strength >= 2))
    return 0;
  if (!titled && placesClash(draft, told, fresh) && (fresh || timed || harmed)) return 0;
  if (!titled && scene.section !== last.section && fresh && !sameToll) return 0;
  const gap = scene.paragraph - last.paragraph;
  let fit = isCurrent ? 2 : 1;
  fit += gap <= 1 ? 1 : gap <= GOES_ON ? 0 : -2;
  if (sameToll) fit += 3;
  else if (fresh && tollsDiffer(draft, told)) fit -= headline ? 1 : 2;
  if (timed && draft.times.size > 0) fit += 2;
  const pointsBack = acts.some((act) => act.definite && act.strength >= 1);
  if (timed && draft.times.size === 0 && !headline && !sameToll && (fresh || !pointsBack)) fit -= 4;
  if (!sameToll && sharesToll(draft, told, 1)) fit += 1;
  if (isWide(draft) && !timed && !sameToll && gap > 1) fit -= 2;
  if (scene.section !== last.section && !sameToll) fit -= 2;
  if ([...told.spots.keys()].some((id) => draft.spots.has(id))) fit += 1;
  if (acts.some((act) => act.definite)) fit += 1;
  if (headline) fit += 1;
  return fit;
}

function resolvedTime({ times }: Told, before: Draft | null): TimeValue | null {
  for (const time of times) {
    if (time.value !== null) return time.value;
    if (time.offsetDays !== null && before?.resolved?.start != null) {
      const day = shiftDays(before.resolved.start.slice(0, 10), time.offsetDays);
      return { start: day, end: shiftDays(day, 1), precision: "day", basis: "inferred" };
    }
  }
  return null;
}

/** Two times that cannot be one. Without values only two different weekdays, or a weekday against a month, clash. */
function timesClash(draft: Draft, time: FoundTime): boolean {
  if (draft.times.size === 0) return false;
  for (const other of draft.times.values()) if (!clash(other, time)) return false;
  return true;
}

function clash(a: FoundTime, b: FoundTime): boolean {
  const [named, wide] = a.weekday !== null ? [a, b] : [b, a];
  if (named.weekday !== null && named.value === null && wide.weekday === null && wide.value !== null)
    return wide.value.precision === "month" || wide.value.precision === "year";
  if (a.value !== null && b.value !== null) {
    const apart = (x: TimeValue, y: TimeValue) => x.end !== null && y.start !== null && x.end <= y.start;
    return apart(a.value, b.value) || apart(b.value, a.value);
  }
  if (a.offsetDays !== null || b.offsetDays !== null) return (a.offsetDays ?? 0) !== (b.offsetDays ?? 0);
  if (a.weekday !== null && b.weekday !== null) return a.weekday !== b.weekday;
  if (a.weekday === null && b.weekday === null) return a.timex !== null && b.timex !== null && a.timex !== b.timex;
  // a weekday against a month or a year: only a part of a day says nothing
  return (a.weekday === null ? a : b).anchor !== "other-event";
}

/** Two spots that lie apart, two countries, or a sentence that opens with another town than those told of. */
function placesClash({ spots, countries }: Draft, told: Told, fresh: boolean): boolean {
  if (
    (fresh || told.scene.opensAt !== null) &&
    told.countries.size > 0 &&
    countries.size > 0 &&
    [...told.countries].every((country) => !countries.has(country))
  )
    return true;
  const theirs = [...spots.values()];
  if (theirs.length === 0) return false;
  const { opensAt } = told.scene;
  const opening = opensAt === null ? null : chosen(opensAt);
  if (opening !== null && PLACE_RANK[opening.kind] <= 1) {
    if (theirs.every((spot) => spot.id !== opening.id && !liesIn(spot, opening))) return true;
  }
  const mine = [...told.spots.values()];
  return mine.length > 0 && mine.every((a) => theirs.every((b) => areApart(a, b)));
}

/** Told only by month or year: history rather than news. */
function isWide(draft: Draft): boolean {
  return draft.resolved?.precision === "month" || draft.resolved?.precision === "year";
}

/** A harm of one kind of people with the same count of at least `least`. */
function sharesToll({ tolls }: Draft, told: Told, least: number): boolean {
  for (const [key, count] of told.tolls) if (count >= least && tolls.has(key)) return true;
  return false;
}

/** The scene counts a harm of a side that the draft counts otherwise, and neither as a part nor on top of it. */
function tollsDiffer({ sides }: Draft, told: Told): boolean {
  return [...told.sides].some((side) => sides.has(side));
}

function withRoles(drafts: readonly Draft[], publishedAt: CivilTime | null): readonly Incident[] {
  const main = drafts.find((draft) => !isHistory(draft, publishedAt));
  return drafts.map((draft) => {
    const background =
      isHistory(draft, publishedAt) || (main !== undefined && draft !== main && isOlderThan(draft, main));
    return { scenes: draft.scenes, role: background ? "background" : "news" };
  });
}

/** Its own date lies well before publication, or its setting is a court, an anniversary, history. */
function isHistory(draft: Draft, publishedAt: CivilTime | null): boolean {
  const end = draft.resolved?.end ?? null;
  if (publishedAt !== null && end !== null) return end < shiftDays(publishedAt.slice(0, 10), -NEWS_DAYS);
  const telling = draft.scenes.filter((scene) => scene.acts.some(isTold));
  const setting = ["court", "anniversary", "fiction", "sport", "drill", "history"] as const;
  return telling.length > 0 && telling.every((scene) => setting.some((context) => scene.contexts.has(context)));
}

function isOlderThan(draft: Draft, main: Draft): boolean {
  const end = draft.resolved?.end ?? null;
  const start = main.resolved?.start ?? null;
  if (end !== null && start !== null) {
    const told = draft.scenes
      .flatMap((scene) => scene.acts)
      .filter(isTold)
      .find((act) => act.strength >= 2);
    return end < shiftDays(start.slice(0, 10), -3) || (end <= start && told?.definite === true);
  }
  const told = main.scenes.find((scene) => scene.toldAt.length > 0)?.toldAt[0]?.value?.start ?? null;
  if (end !== null && start === null && told !== null && main.resolved === null)
    return end < shiftDays(told.slice(0, 10), -1);
  const wide =
    draft.resolved?.precision === "month" ||
    draft.resolved?.precision === "year" ||
    [...draft.times.values()].some(
      (time) => time.weekday === null && time.value === null && time.timex !== null && time.offsetDays === null,
    );
  return wide && [...draft.times.values()].every((time) => time.weekday === null);
}
