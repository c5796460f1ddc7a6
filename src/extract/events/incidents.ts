import type { CivilTime } from "../../model/report.ts";
import type { FoundTime, TimeValue } from "../found.ts";
import type { Act } from "../harm/act.ts";
import { shiftDays } from "../times/calendar.ts";
import { areApart, chosen, PLACE_RANK } from "./geo.ts";
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
    const telling: boolean = acts.some((act) => act.harm !== null || act.strength >= 2);
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

function homeOf(scene: Scene, drafts: readonly Draft[], current: Draft | null): Draft | null {
  if (current === null) return null;
  const times = pointTimes(scene);
  const acts = scene.acts.filter(isTold);
  const newEvent = acts.some((act) => act.strength >= 2 && !act.definite);
  // a time of its own decides first
  if (times.length > 0 && times.some((time) => time.value !== null || time.weekday !== null || time.timex !== null)) {
    const fitting = [...drafts]
      .reverse()
      .filter((draft) => draft.times.length === 0 || times.some((time) => !timesClash(draft, time)));
    const same = fitting.filter((draft) => !placesClash(draft, scene) && !(scene.separate && newEvent));
    const best = same.find((draft) => draft === current) ?? same[0] ?? null;
    if (best !== null && best.times.length === 0 && times.some((time) => isPast(time)) && best !== current) return null;
    return best;
  }
  if (scene.separate && newEvent) return null;
  if (placesClash(current, scene) && newEvent) {
    return drafts.find((draft) => draft !== current && !placesClash(draft, scene) && sharesPlace(draft, scene)) ?? null;
  }
  const last = current.scenes.at(-1)!;
  if (scene.paragraph - last.paragraph <= GOES_ON)
    return tollFits(current, scene)
      ? current
      : (drafts.find((draft) => draft !== current && tollFits(draft, scene)) ?? current);
  return tollFits(drafts[0]!, scene) ? drafts[0]! : current;
}

function isPast(time: FoundTime): boolean {
  return time.value !== null && (time.value.precision === "month" || time.value.precision === "year");
}

function pointTimes(scene: Scene): readonly FoundTime[] {
  return scene.times.filter((time) => time.role === "point" && time.offsetDays !== 0);
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
  if (a.value !== null && b.value !== null) {
    const apart = (x: TimeValue, y: TimeValue) => x.end !== null && y.start !== null && x.end <= y.start;
    return apart(a.value, b.value) || apart(b.value, a.value);
  }
  if (a.offsetDays !== null || b.offsetDays !== null) return (a.offsetDays ?? 0) !== (b.offsetDays ?? 0);
  if (a.weekday !== null && b.weekday !== null) return a.weekday !== b.weekday;
  if (a.weekday === null && b.weekday === null) return a.timex !== null && b.timex !== null && a.timex !== b.timex;
  return (a.timex ?? "").length > 0 && (b.timex ?? "").length > 0;
}

function spotsOf(scenes: readonly Scene[]) {
  return scenes
    .flatMap((scene) => scene.places.map(chosen))
    .filter((place) => place !== null && PLACE_RANK[place.kind] <= 2);
}

function placesClash(draft: Draft, scene: Scene): boolean {
  const mine = spotsOf([scene]);
  const theirs = spotsOf(draft.scenes);
  return mine.length > 0 && theirs.length > 0 && mine.every((a) => theirs.every((b) => areApart(a!, b!)));
}

function sharesPlace(draft: Draft, scene: Scene): boolean {
  const theirs = new Set(spotsOf(draft.scenes).map((place) => place!.id));
  return spotsOf([scene]).some((place) => theirs.has(place!.id));
}

/** A toll that an incident has already, or that its own words make a part of it, goes on telling it. */
function tollFits(draft: Draft, scene: Scene): boolean {
  const known = new Set(draft.scenes.flatMap((told) => told.acts.flatMap(tollKeys)));
  const mine = scene.acts.filter(isTold).flatMap(tollKeys);
  return (
    mine.length === 0 ||
    known.size === 0 ||
    mine.some((key) => known.has(key)) ||
    draft.scenes.at(-1)!.paragraph >= scene.paragraph - GOES_ON
  );
}

function tollKeys(act: Act): readonly string[] {
  if (act.harm === null) return [];
  return act.patients
    .filter((group) => group.count !== null)
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
  if (end !== null && start !== null) return end < shiftDays(start.slice(0, 10), -2);
  const wide =
    draft.resolved?.precision === "month" ||
    draft.resolved?.precision === "year" ||
    draft.times.some(
      (time) => time.weekday === null && time.value === null && time.timex !== null && time.offsetDays === null,
    );
  return wide && draft.times.every((time) => time.weekday === null);
}
