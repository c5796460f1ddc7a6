import type { CivilTime } from "../../model/report.ts";
import type { FoundTime, TimeValue } from "../found.ts";
import type { Act } from "../harm/act.ts";
import { shiftDays } from "../times/calendar.ts";
import { areApart, chosen, liesIn, PLACE_RANK } from "./geo.ts";
import type { Scene } from "./scene.ts";

/** What one report tells of one incident, before it is accounted. */
export type Incident = {
  readonly scenes: readonly Scene[];
  readonly role: "news" | "background";
};

type Draft = { scenes: Scene[]; times: FoundTime[]; resolved: TimeValue | null; background: boolean };

/** Days before publication beyond which an incident with a date of its own is no news. */
const NEWS_DAYS = 8;
/** Paragraphs over which a telling goes on without naming its time or place again. */
const GOES_ON = 4;

const UNREAL: ReadonlySet<Act["modality"]> = new Set(["threat", "plan", "future", "hypothetical", "not"]);

/** True where the act is told as something that happened, is claimed, denied or feared to have. */
export function isTold(act: Act): boolean {
  return !UNREAL.has(act.modality) && !(act.modality === "attempt" && act.harm !== null);
}

/** Groups scenes into incidents, in the order of the text, and tells news from background. */
export function incidentsOf(scenes: readonly Scene[], publishedAt: CivilTime | null): readonly Incident[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  for (const scene of scenes) {
    const acts = scene.acts.filter(isTold);
    const telling: boolean = acts.some((act) => act.harm !== null || (act.strength >= 2 && !scene.spanning));
    if (telling && scene.spanning) continue;
    if (!telling) {
      if (current !== null && mayAddTo(current, scene)) current.scenes.push(scene);
      continue;
    }
    const home: Draft | null = homeOf(scene, drafts, current);
    if (home === null) {
      current = {
        scenes: [scene],
        times: [...pointTimes(scene)],
        resolved: resolvedTime(scene, current),
        background: false,
      };
      drafts.push(current);
    } else {
      home.scenes.push(scene);
      home.times.push(...pointTimes(scene));
      home.resolved ??= resolvedTime(scene, null);
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
function homeOf(scene: Scene, drafts: readonly Draft[], current: Draft | null): Draft | null {
  let best: Draft | null = null;
  let bestFit = 0;
  for (const draft of [...drafts].reverse()) {
    const fit = fitOf(scene, draft, draft === current);
    if (fit > bestFit) [best, bestFit] = [draft, fit];
  }
  return best;
}

/** How well a scene goes on telling a draft; 0 or less = it does not. */
function fitOf(scene: Scene, draft: Draft, isCurrent: boolean): number {
  const acts = scene.acts.filter(isTold);
  const fresh = acts.some((act) => act.strength >= 2 && !act.definite && !act.agents.some((group) => group.definite));
  const times = pointTimes(scene);
  const timed = times.some((time) => time.value !== null || time.weekday !== null || time.timex !== null);
  const headline = draft.scenes.every((told) => told.title || told.paragraph === draft.scenes[0]!.paragraph);
  const sameToll = sharesToll(draft, scene, 2);
  if (timed && draft.times.length > 0 && times.every((time) => timesClash(draft, time))) return 0;
  const harmed = acts.some((act) => act.harm !== null);
  if (scene.separate && (fresh || harmed) && !sameToll && !acts.some((act) => act.definite && act.strength >= 2))
    return 0;
  const titled = draft.scenes.every((told) => told.title);
  if (!titled && placesClash(draft, scene) && (fresh || timed || harmed)) return 0;
  if (!titled && scene.section !== draft.scenes.at(-1)!.section && fresh && !sameToll) return 0;
  const gap = scene.paragraph - draft.scenes.at(-1)!.paragraph;
  let fit = isCurrent ? 2 : 1;
  fit += gap <= 1 ? 1 : gap <= GOES_ON ? 0 : -2;
  if (sameToll) fit += 3;
  else if (fresh && tollsDiffer(draft, scene)) fit -= headline ? 1 : 2;
  if (timed && draft.times.length > 0) fit += 2;
  const pointsBack = acts.some((act) => act.definite && act.strength >= 1);
  if (timed && draft.times.length === 0 && !headline && !sameToll && (fresh || !pointsBack)) fit -= 4;
  if (!sameToll && sharesToll(draft, scene, 1)) fit += 1;
  if (isWide(draft) && !timed && !sameToll && gap > 1) fit -= 2;
  if (scene.section !== draft.scenes.at(-1)!.section && !sameToll) fit -= 2;
  if (sharesPlace(draft, scene)) fit += 1;
  if (acts.some((act) => act.definite)) fit += 1;
  if (headline) fit += 1;
  return fit;
}

function pointTimes(scene: Scene): readonly FoundTime[] {
  return scene.times.filter(
    (time) =>
      time.role === "point" && time.offsetDays !== 0 && !(time.anchor === "other-event" && time.offsetDays === null),
  );
}

function resolvedTime(scene: Scene, before: Draft | null): TimeValue | null {
  for (const time of pointTimes(scene)) {
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
  if (draft.times.length === 0) return false;
  return draft.times.every((other) => clash(other, time));
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

function spotsOf(scenes: readonly Scene[]) {
  return scenes
    .flatMap((scene) => scene.places.map(chosen))
    .filter((place) => place !== null && PLACE_RANK[place.kind] <= 2);
}

/** Two spots that lie apart, two countries, or a sentence that opens with another town than those told of. */
function placesClash(draft: Draft, scene: Scene): boolean {
  const countries = (scenes: readonly Scene[]) =>
    new Set(
      scenes
        .flatMap((told) => told.places.map((place) => chosen(place)?.country ?? null))
        .filter((country) => country !== null),
    );
  const here = countries([scene]);
  const there = countries(draft.scenes);
  if (here.size > 0 && there.size > 0 && [...here].every((country) => !there.has(country))) return true;
  const opening = scene.opensAt === null ? null : chosen(scene.opensAt);
  if (opening !== null && PLACE_RANK[opening.kind] <= 1) {
    const spots = spotsOf(draft.scenes);
    if (spots.length > 0 && spots.every((spot) => spot!.id !== opening.id && !liesIn(spot!, opening))) return true;
  }
  const mine = spotsOf([scene]);
  const theirs = spotsOf(draft.scenes);
  return mine.length > 0 && theirs.length > 0 && mine.every((a) => theirs.every((b) => areApart(a!, b!)));
}

function sharesPlace(draft: Draft, scene: Scene): boolean {
  const theirs = new Set(spotsOf(draft.scenes).map((place) => place!.id));
  return spotsOf([scene]).some((place) => theirs.has(place!.id));
}

/** Told only by month or year: history rather than news. */
function isWide(draft: Draft): boolean {
  return draft.resolved?.precision === "month" || draft.resolved?.precision === "year";
}

/** A harm of one kind of people with the same count of at least `least`. */
function sharesToll(draft: Draft, scene: Scene, least: number): boolean {
  const known = new Set(
    draft.scenes.flatMap((told) => told.acts.filter(isTold).flatMap((act) => tollKeys(act, least))),
  );
  return scene.acts.filter(isTold).some((act) => tollKeys(act, least).some((key) => known.has(key)));
}

/** The scene counts a harm of a side that the draft counts otherwise, and neither as a part nor on top of it. */
function tollsDiffer(draft: Draft, scene: Scene): boolean {
  const sidesOf = (told: Scene) =>
    told.acts
      .filter(isTold)
      .flatMap((act) =>
        act.harm === null
          ? []
          : act.patients
              .filter((group) => group.count !== null && !group.other && !group.partOfBefore && !group.definite)
              .map((group) => `${act.harm} ${group.kind}`),
      );
  const known = new Set(draft.scenes.flatMap(sidesOf));
  return sidesOf(scene).some((side) => known.has(side));
}

function tollKeys(act: Act, least: number): readonly string[] {
  if (act.harm === null) return [];
  return act.patients
    .filter((group) => group.count !== null && group.count.min >= least)
    .map((group) => `${act.harm} ${group.kind} ${group.count!.min}`);
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
  const told = main.scenes.flatMap((scene) => scene.toldAt)[0]?.value?.start ?? null;
  if (end !== null && start === null && told !== null && main.resolved === null)
    return end < shiftDays(told.slice(0, 10), -1);
  const wide =
    draft.resolved?.precision === "month" ||
    draft.resolved?.precision === "year" ||
    draft.times.some(
      (time) => time.weekday === null && time.value === null && time.timex !== null && time.offsetDays === null,
    );
  return wide && draft.times.every((time) => time.weekday === null);
}
