import type { Place } from "../../model/knowledge.ts";
import type { FoundTime, TimeValue } from "../found.ts";
import type { Act } from "../harm/act.ts";
import { chosen, PLACE_RANK } from "./geo.ts";
import type { Scene } from "./scene.ts";

/** What a scene tells that incidents are told apart by, taken out once. Everything is of acts that are told. */
export type Told = {
  readonly scene: Scene;
  readonly acts: readonly Act[];
  readonly times: readonly FoundTime[];
  /** Harms with the kind of people and the count. */
  readonly tolls: ReadonlyMap<string, number>;
  /** Harms with the kind of people of those that are counted anew: no part, nothing on top. */
  readonly sides: ReadonlySet<string>;
  readonly spots: ReadonlyMap<string, Place>;
  readonly countries: ReadonlySet<string>;
};

/** An incident while its scenes are gathered, with what all of them tell: adding a scene costs what the scene holds. */
export type Draft = {
  readonly scenes: Scene[];
  readonly times: Map<string, FoundTime>;
  readonly tolls: Set<string>;
  readonly sides: Set<string>;
  readonly spots: Map<string, Place>;
  readonly countries: Set<string>;
  resolved: TimeValue | null;
  /** Told by the title alone; told by it and one paragraph at most. */
  titled: boolean;
  headline: boolean;
};

const UNREAL: ReadonlySet<Act["modality"]> = new Set(["threat", "plan", "future", "hypothetical", "not"]);

/** True where the act is told as something that happened, is claimed, denied or feared to have. */
export function isTold(act: Act): boolean {
  return !UNREAL.has(act.modality) && !(act.modality === "attempt" && act.harm !== null);
}

export function toldIn(scene: Scene): Told {
  const acts = scene.acts.filter(isTold);
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
  return {
    scene,
    acts,
    times: scene.times.filter(
      (time) =>
        time.role === "point" && time.offsetDays !== 0 && !(time.anchor === "other-event" && time.offsetDays === null),
    ),
    tolls,
    sides,
    spots: new Map(places.flatMap((place) => (PLACE_RANK[place.kind] <= 2 ? [[place.id, place] as const] : []))),
    countries: new Set(places.flatMap(({ country }) => country ?? [])),
  };
}

export function draftOf(told: Told, resolved: TimeValue | null): Draft {
  const draft: Draft = {
    scenes: [],
    times: new Map(),
    tolls: new Set(),
    sides: new Set(),
    spots: new Map(),
    countries: new Set(),
    resolved,
    titled: true,
    headline: true,
  };
  addTo(draft, told);
  addTimes(draft, told);
  return draft;
}

/** The scene's times are added apart: a sentence without an act names other times than the incident's. */
export function addTo(draft: Draft, { scene, tolls, sides, spots, countries }: Told): void {
  draft.scenes.push(scene);
  for (const key of tolls.keys()) draft.tolls.add(key);
  for (const side of sides) draft.sides.add(side);
  for (const [id, place] of spots) draft.spots.set(id, place);
  for (const country of countries) draft.countries.add(country);
  draft.titled &&= scene.title;
  draft.headline &&= scene.title || scene.paragraph === draft.scenes[0]!.paragraph;
}

/** Times that say the same are kept once. */
export function addTimes(draft: Draft, { times }: Told): void {
  for (const time of times) {
    const { value, weekday, timex, offsetDays, anchor } = time;
    const key = [value?.start, value?.end, value?.precision, weekday, timex, offsetDays, anchor].join();
    if (!draft.times.has(key)) draft.times.set(key, time);
  }
}
