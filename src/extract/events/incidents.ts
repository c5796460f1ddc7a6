import type { CivilTime } from "../../model/report.ts";
import type { FoundTime, TimeValue } from "../found.ts";
import { shiftDays } from "../times/calendar.ts";
import {
  addFirst,
  addTimes,
  addTo,
  asFirst,
  type Draft,
  draftOf,
  isTelling,
  isTold,
  type Told,
  toldIn,
} from "./draft.ts";
import { fitOf, isAftermath, isWide, placesClash, sharesToll, timesClash } from "./same-incident.ts";
import type { Scene } from "./scene.ts";

/** What one report tells of one incident, before it is accounted. */
export type Incident = {
  readonly scenes: readonly Scene[];
  readonly role: "news" | "background";
};

/** Days before publication beyond which an incident with a date of its own is no news; the same for a round-up. */
const NEWS_DAYS = 8;
const ROUND_UP_DAYS = 15;
/** The same for what a report tells first, as told by somebody now, where it has no other news. */
const LATE_NEWS_DAYS = 31;
/** Paragraphs, the title's among them, in which a report comes to its news. */
const LEAD_PARAGRAPHS = 2;
/** Incidents that a lead counts from which on the report is a round-up. */
const ROUND_UP = 2;
/** Incidents looked back at for the one a scene goes on telling. No report told more at a time when this was set. */
const LOOKED_AT = 60;

/**
 * Groups scenes into incidents, in the order of the text, and tells news from background. `named`: countries that the
 * report names by name or adjective.
 */
export function incidentsOf(
  scenes: readonly Scene[],
  publishedAt: CivilTime | null,
  named: ReadonlySet<string>,
): readonly Incident[] {
  const known = knownCountries(scenes, named);
  const all = scenes.map(toldIn);
  const tellsInBody = all.some((told) => !told.scene.title && !told.scene.spanning && isTelling(told));
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  let lastDated: Draft | null = null;
  let preface: Told[] = [];
  let isNext = false;
  for (const one of all) {
    const told = drafts.length === 0 ? asFirst(one) : one;
    const { scene } = told;
    if (scene.title && tellsInBody) continue;
    if (!isTelling(told)) {
      if (current === null) preface.push(told);
      else if (isApart(current, told, known)) {
        preface = [told];
        isNext = true;
      } else if (scene.paragraph - current.scenes.at(-1)!.paragraph > 1) {
        preface = [told];
        isNext = scene.times.length > 0;
      } else if (!scene.spanning || told.acts.every((act) => act.definite || act.strength < 2)) {
        if (preface.length > 0 && preface.at(-1)!.scene.paragraph === scene.paragraph) preface.push(told);
        else addTo(current, told);
      }
      continue;
    }
    if (scene.spanning) continue;
    const follows =
      isNext && preface.at(-1)!.scene.paragraph === scene.paragraph && told.times.length === 0 && !told.back;
    const home: Draft | null = follows || scene.behind ? null : homeOf(told, drafts, current, known);
    isNext = false;
    if (home === null) {
      // what stands before the first deed in its own paragraph gives it day and place
      const opening = preface.filter((before) => before.scene.paragraph === scene.paragraph);
      const anchor: Draft | null = current?.resolved == null ? lastDated : current;
      const resolved: TimeValue | null =
        resolvedTime(told, anchor) ??
        opening.map((before) => resolvedTime(before, anchor)).find((time) => time !== null) ??
        sameDay(told, anchor);
      current = draftOf(opening.length > 0 ? told : dated(told, resolved, anchor), resolved);
      for (const before of opening) {
        addFirst(current, before);
        addTimes(current, before);
      }
      drafts.push(current);
      preface = [];
    } else {
      preface = [];
      addTo(home, told);
      if (!isAftermath(told)) {
        addTimes(home, told);
        home.resolved = finer(home.resolved, resolvedTime(told, null));
      }
      current = home;
    }
    if (current.resolved !== null && !isWide(current)) lastDated = current;
  }
  if (tellsInBody) addTitles(all, drafts);
  return withRoles(drafts, publishedAt, isRoundUp(scenes));
}

/** "this week", then "on Tuesday": the finer of two times, if it lies inside the other. */
function finer(known: TimeValue | null, told: TimeValue | null): TimeValue | null {
  if (known === null || told === null) return known ?? told;
  if (known.precision !== "week" && known.precision !== "month" && known.precision !== "year") return known;
  const inside = (told.start ?? "") >= (known.start ?? "") && (known.end === null || (told.end ?? "9") <= known.end);
  return inside && told.precision !== known.precision ? told : known;
}

/** Countries named, or of a place that is no mere town, or of two places. */
function knownCountries(scenes: readonly Scene[], named: ReadonlySet<string>): ReadonlySet<string> {
  const known = new Set(named);
  const towns = new Map<string, string>();
  for (const { candidates } of scenes.flatMap((scene) => scene.places)) {
    const there = candidates[0]?.place;
    if (there?.country == null) continue;
    const other = towns.get(there.country);
    if (there.kind === "country" || there.kind === "admin1" || (other !== undefined && other !== there.id))
      known.add(there.country);
    towns.set(there.country, there.id);
  }
  return known;
}

/** "Hours later", or next to what was told before and set apart from it without a time: of the same day. */
function sameDay({ scene }: Told, before: Draft | null): TimeValue | null {
  if (before === null || before.resolved === null || isWide(before)) return null;
  const hours = scene.times.some(
    ({ anchor, offsetDays, timex }) => anchor === "other-event" && offsetDays === 0 && timex?.startsWith("T") !== true,
  );
  const beside = scene.separate && scene.paragraph - before.until <= 1;
  const { start } = before.resolved;
  if (start === null || !(hours || beside)) return null;
  return { start: start.slice(0, 10), end: shiftDays(start.slice(0, 10), 1), precision: "day", basis: "inferred" };
}

/** From here on, a time counted from another event stands by its value; without any, that of the incident before does. */
function dated(told: Told, resolved: TimeValue | null, before: Draft | null): Told {
  if (resolved === null || told.times.some(({ value }) => value !== null)) return told;
  const { scene } = told;
  const own = scene.times.find((time) => time.value === null && time.anchor === "other-event" && time.weekday === null);
  const lent = own ?? [...(before?.times.values() ?? [])].find(({ value }) => value !== null);
  if (lent === undefined) return told;
  const time = { ...lent, value: resolved };
  return {
    ...told,
    times: [time],
    scene: {
      ...scene,
      times: own === undefined ? [time, ...scene.times] : scene.times.map((t) => (t === own ? time : t)),
    },
  };
}

/** A sentence without an act adds its places and circumstances to the incident told right before it, unless it sets itself apart. */
function isApart(draft: Draft, told: Told, known: ReadonlySet<string>): boolean {
  const { scene } = told;
  if (scene.separate || scene.section !== draft.scenes.at(-1)!.section) return true;
  if (scene.opensAt !== null && placesClash(draft, told, true, known)) return true;
  // "who reject the agreement of 2016" says nothing of when
  return scene.times.some(
    (time) => time.offsetDays !== 0 && time.value?.precision !== "year" && timesClash(draft, time),
  );
}

/** The incident a scene goes on telling; null where it opens another. */
function homeOf(told: Told, drafts: readonly Draft[], current: Draft | null, known: ReadonlySet<string>): Draft | null {
  let best: Draft | null = null;
  let bestFit = 0;
  for (const draft of drafts.slice(-LOOKED_AT).reverse()) {
    const fit = fitOf(told, draft, draft === current, known);
    if (fit > bestFit) [best, bestFit] = [draft, fit];
  }
  const before = told.times.some(({ value }) => value?.end != null && value.end <= (current?.resolved?.start ?? ""));
  if (best === null && isAftermath(told) && told.scene.opensAt === null && !told.scene.separate && !before)
    return current;
  return best;
}

function resolvedTime({ times, scene }: Told, before: Draft | null): TimeValue | null {
  for (const time of times) {
    if (time.value !== null) return time.value;
    const anchor = anchorOf(time, scene, before);
    if (time.offsetDays !== null && anchor !== null) {
      const day = shiftDays(anchor.slice(0, 10), time.offsetDays);
      return { start: day, end: shiftDays(day, 1), precision: "day", basis: "inferred" };
    }
  }
  return null;
}

/** "said Wednesday that … a day earlier" counts from Wednesday, else from the incident told before. */
function anchorOf({ offsetDays }: FoundTime, { toldAt }: Scene, before: Draft | null): CivilTime | null {
  const said = toldAt[0]?.value?.start ?? null;
  if (said !== null && offsetDays !== null && offsetDays < 0) return said;
  return before?.resolved?.start ?? null;
}

/** A title opens no incident beside a body: it belongs to the first one whose toll it gives, else to the first told. */
function addTitles(all: readonly Told[], drafts: readonly Draft[]): void {
  const placed = new Map<Draft, number>();
  for (const told of all) {
    if (!told.scene.title || told.scene.spanning) continue;
    const home = drafts.find((draft) => sharesToll(draft, told, 2)) ?? drafts[0];
    if (home === undefined) return;
    const at = placed.get(home) ?? 0;
    home.scenes.splice(at, 0, told.scene);
    placed.set(home, at + 1);
  }
}

/** The title or the lead counts incidents ("four attacks in eleven days"). */
function isRoundUp(scenes: readonly Scene[]): boolean {
  const lead = scenes.find((scene) => !scene.title)?.paragraph;
  return scenes.some((scene) => scene.several >= ROUND_UP && (scene.title || scene.paragraph === lead));
}

function withRoles(drafts: readonly Draft[], publishedAt: CivilTime | null, roundUp: boolean): readonly Incident[] {
  const days = roundUp ? ROUND_UP_DAYS : NEWS_DAYS;
  const lead = drafts.slice(0, 1).find((draft) => isLead(draft) && !isHistory(draft, publishedAt, LATE_NEWS_DAYS));
  const main =
    lead ??
    drafts.find((draft) => !isHistory(draft, publishedAt, days)) ??
    drafts.slice(0, 1).find((draft) => draft.toldBy !== null && !isHistory(draft, publishedAt, LATE_NEWS_DAYS));
  const since = lead?.resolved?.start?.slice(0, 10) ?? null;
  const isFollowing = (draft: Draft) => since !== null && (draft.resolved?.start ?? "") >= since;
  return drafts.map((draft) => {
    const background =
      (draft !== main && !isFollowing(draft) && isHistory(draft, publishedAt, days)) ||
      (main !== undefined && draft !== main && !roundUp && isOlderThan(draft, main));
    return { scenes: draft.scenes, role: background ? "background" : "news" };
  });
}

/** What the title and the first paragraph tell, and somebody has now told. */
function isLead({ scenes, toldBy }: Draft): boolean {
  const first = scenes.find((scene) => !scene.title);
  return (
    scenes[0]!.title && toldBy !== null && first !== undefined && first.paragraph <= LEAD_PARAGRAPHS && !first.behind
  );
}

/** Its own date lies well before publication, or its setting is a court, an anniversary, history. */
function isHistory(draft: Draft, publishedAt: CivilTime | null, days: number): boolean {
  const end = draft.resolved?.end ?? null;
  if (publishedAt !== null && end !== null) return end < shiftDays(publishedAt.slice(0, 10), -days);
  const telling = draft.scenes.filter((scene) => scene.acts.some(isTold));
  const setting = ["court", "anniversary", "fiction", "sport", "drill", "history"] as const;
  return telling.length > 0 && telling.every((scene) => setting.some((context) => scene.contexts.has(context)));
}

function isOlderThan(draft: Draft, main: Draft): boolean {
  if (draft.scenes[0]!.behind) return true;
  const end = draft.resolved?.end ?? null;
  const start = main.resolved?.start ?? null;
  if (end !== null && start !== null) {
    const told = draft.scenes
      .flatMap((scene) => scene.acts)
      .filter(isTold)
      .find((act) => act.strength >= 2);
    if (draft.scenes.some((scene) => scene.behind)) return true;
    const looksBack = told?.definite === true || isPluperfect(draft) || countsBack(draft);
    // "last week", where the news has a day
    if (draft.resolved?.precision === "week" && (draft.resolved.start ?? end) < start) return true;
    return end < shiftDays(start.slice(0, 10), -3) || (end.slice(0, 10) <= start && looksBack);
  }
  const told = main.scenes.find((scene) => scene.toldAt.length > 0)?.toldAt[0]?.value?.start ?? null;
  if (end !== null && start === null && told !== null && main.resolved === null)
    return end < shiftDays(told.slice(0, 10), -1);
  const times = [...draft.times.values()];
  const wide =
    isWide(draft) ||
    times.some(
      (time) => time.weekday === null && time.value === null && time.timex !== null && time.offsetDays === null,
    );
  return wide && times.every((time) => time.weekday === null);
}

/** "Two days before", "a day before today's ambush". */
function countsBack({ times }: Draft): boolean {
  const [first] = times.values();
  return first !== undefined && first.anchor === "other-event" && (first.offsetDays ?? 0) < 0;
}

/** "had been killed": told as lying before what else is told. Not in a clause of saying, which shifts every tense. */
function isPluperfect({ scenes }: Draft): boolean {
  const first = scenes.find((scene) => !scene.title && scene.acts.some(isTold));
  if (first === undefined || first.speakers.length > 0) return false;
  return first.chunks.some((chunk) => chunk.is === "verb" && chunk.verb.perfect && chunk.verb.sense !== null);
}
