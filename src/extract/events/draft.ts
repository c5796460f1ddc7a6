import type { Place } from "../../model/knowledge.ts";
import type { CivilTime } from "../../model/report.ts";
import type { FoundTime, TimeValue } from "../found.ts";
import type { Act } from "../harm/act.ts";
import { chosen, PLACE_RANK } from "./geo.ts";
import type { Scene } from "./scene.ts";

/** What a scene tells that incidents are told apart by, taken out once. Everything is of acts that are told. */
export type Told = {
  readonly scene: Scene;
  readonly acts: readonly Act[];
  /** Every act speaks of people or an event told of before. */
  readonly back: boolean;
  /** Times of the event: neither those of an aftermath nor of later deaths. */
  readonly times: readonly FoundTime[];
  /** Harms with the kind of people and the count. */
  readonly tolls: ReadonlyMap<string, number>;
  /** Harms with the kind of people of those that are counted anew: no part, nothing on top. */
  readonly sides: ReadonlySet<string>;
  readonly spots: ReadonlyMap<string, Place>;
  /** Wider places, up to a province. */
  readonly areas: ReadonlyMap<string, Place>;
  readonly countries: ReadonlySet<string>;
};

/** An incident while its scenes are gathered, with what all of them tell: adding a scene costs what the scene holds. */
export type Draft = {
  readonly scenes: Scene[];
  readonly times: Map<string, FoundTime>;
  readonly tolls: Set<string>;
  readonly sides: Set<string>;
  readonly spots: Map<string, Place>;
  readonly areas: Map<string, Place>;
  readonly countries: Set<string>;
  resolved: TimeValue | null;
  /** The last paragraph that tells of it. */
  until: number;
  /** The earliest end of the times at which it was told. */
  toldBy: CivilTime | null;
};

const UNREAL: ReadonlySet<Act["modality"]> = new Set(["threat", "plan", "future", "hypothetical", "not"]);
/** Harms whose telling makes an incident by itself; nobody is killed in a release or a flight. */
const HARMS: ReadonlySet<Act["harm"]> = new Set(["killed", "injured", "killed-or-injured", "captured", "missing"]);

/** True where the act is told as something that happened, is claimed, denied or feared to have. */
export function isTold(act: Act): boolean {
  return !UNREAL.has(act.modality) && !(act.modality === "attempt" && act.harm !== null);
}

/** Does the scene tell of an incident: of harm, or of an event by more than a general word? */
export function isTelling({ acts, scene }: Told): boolean {
  return acts.some((act) => (act.harm !== null ? HARMS.has(act.harm) : act.strength >= 2 && !scene.spanning));
}

/** The act speaks of people or an event told of before. */
export function pointsBack(act: Act): boolean {
  if (act.breakdown || act.toll !== null || (act.nominal && act.definite)) return true;
  if (act.harm === null) return act.strength < 2;
  // somebody is missing long after what happened
  if (act.harm === "missing" && act.agents.length === 0) return true;
  return (
    act.patients.length > 0 &&
    act.patients.every(
      (group) => group.definite || group.partOfBefore || group.form === "pronoun" || group.other || group.none,
    )
  );
}

/** "On Tuesday, another driver was gunned down": a day that opens the sentence and somebody besides those told before. */
function opensWithDay({ chunks }: Scene): boolean {
  const first = chunks.find(({ is }) => is !== "link" && is !== "adverb" && is !== "and");
  return (
    first?.is === "time" &&
    first.time.role === "point" &&
    (first.time.weekday !== null || first.time.value?.precision === "day")
  );
}

function isOfAnother({ patients }: Act): boolean {
  return patients.some((group) => group.other && !group.definite && group.form === "noun");
}

export function toldIn(scene: Scene): Told {
  const acts = scene.acts.filter(isTold);
  const back = acts.every(pointsBack) && !(opensWithDay(scene) && acts.some(isOfAnother));
  const tolls = new Map<string, number>();
  const sides = new Set<string>();
  for (const { harm, patients } of acts) {
    if (harm === null) continue;
    for (const { count, kind, other, partOfBefore, definite } of patients) {
      if (count === null) continue;
      tolls.set(`${harm} ${kind} ${count.min}`, count.min);
      if (!other && !partOfBefore && !definite) sides.add(`${harm} ${kind}`);
    }
  }
  const places = scene.places.flatMap((place) => chosen(place) ?? []);
  const upTo = (least: number, most: number) =>
    new Map(
      places.flatMap((place) =>
        PLACE_RANK[place.kind] >= least && PLACE_RANK[place.kind] <= most ? [[place.id, place] as const] : [],
      ),
    );
  return {
    scene,
    acts,
    back,
    times: back && acts.length > 0 && scene.opensAt === null ? [] : scene.times.filter(isOfEvent),
    tolls,
    sides,
    spots: upTo(0, 2),
    areas: upTo(3, PLACE_RANK.country - 1),
    countries: new Set(places.flatMap(({ country }) => country ?? [])),
  };
}

/** The same where nothing was told before, so that nothing can be pointed back to ("El fiscal César Suárez fue asesinado ayer"). */
export function asFirst(told: Told): Told {
  return told.back ? { ...told, back: false, times: told.scene.times.filter(isOfEvent) } : told;
}

/** "at dawn" and "hours later" say nothing of the day; "days later" says not how many. */
function isOfEvent({ role, value, weekday, anchor, offsetDays }: FoundTime): boolean {
  if (role !== "point") return false;
  if (value !== null || weekday !== null) return true;
  return offsetDays !== 0 && !(anchor === "other-event" && offsetDays === null);
}

export function draftOf(told: Told, resolved: TimeValue | null): Draft {
  const draft: Draft = {
    scenes: [],
    times: new Map(),
    tolls: new Set(),
    sides: new Set(),
    spots: new Map(),
    areas: new Map(),
    countries: new Set(),
    resolved,
    until: 0,
    toldBy: null,
  };
  addTo(draft, told);
  addTimes(draft, told);
  return draft;
}

/** Puts a scene before those that are there. */
export function addFirst(draft: Draft, told: Told): void {
  addTo(draft, told);
  draft.scenes.unshift(draft.scenes.pop()!);
}

/** The scene's times are added apart: a sentence without an act names other times than the incident's. */
export function addTo(draft: Draft, { scene, tolls, sides, spots, areas, countries }: Told): void {
  draft.scenes.push(scene);
  for (const key of tolls.keys()) draft.tolls.add(key);
  for (const side of sides) draft.sides.add(side);
  for (const [id, place] of spots) draft.spots.set(id, place);
  for (const [id, place] of areas) draft.areas.set(id, place);
  for (const country of countries) draft.countries.add(country);
  draft.until = scene.paragraph;
  for (const { value } of scene.toldAt) {
    const end = value?.end ?? null;
    if (end !== null && (draft.toldBy === null || end < draft.toldBy)) draft.toldBy = end;
  }
}

/** Times that say the same are kept once. */
export function addTimes(draft: Draft, { times }: Told): void {
  for (const time of times) {
    const { value, weekday, timex, offsetDays, anchor } = time;
    const key = [value?.start, value?.end, value?.precision, weekday, timex, offsetDays, anchor].join();
    if (!draft.times.has(key)) draft.times.set(key, time);
  }
}
