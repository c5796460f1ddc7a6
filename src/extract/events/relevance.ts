import type { When } from "../../model/reading.ts";
import type { Act } from "../harm/act.ts";
import { type Incident, isTold } from "./incidents.ts";
import type { Scene } from "./scene.ts";
import type { Setting } from "./setting.ts";
import type { SideDraft } from "./sides.ts";
import type { ToldToll } from "./tolls.ts";

/** Violence needs more than a harm: an event word, a violent verb, or someone armed; and no accident in its place. */
export function isViolent(
  scenes: readonly Scene[],
  acts: readonly Act[],
  sides: readonly SideDraft[],
  leaning: boolean,
  setting: Setting,
): boolean {
  const sure = acts.some((act) => act.strength === 3 || (act.violent && act.harm !== null));
  const likely = acts.some((act) => act.strength === 2);
  const armed = sides.some(
    (side) =>
      side.kind === "armed-group" ||
      side.key === "attackers" ||
      ((side.kind === "state-forces" || side.kind === "police") && side.role !== "target"),
  );
  const harmed = acts.some((act) => act.harm !== null);
  const telling = scenes.filter((scene) => scene.acts.some(isTold));
  const harmless = (["accident", "disaster", "disease"] as const).some((context) =>
    telling.some((scene) => scene.contexts.has(context)),
  );
  const unreal =
    telling.length > 0 &&
    telling.every(
      (scene) => scene.contexts.has("fiction") || scene.contexts.has("sport") || scene.contexts.has("drill"),
    );
  if (unreal || setting.unreal) return false;
  if ((harmless || setting.harmless) && !(sure && armed)) return armed && likely && harmed;
  const uniformed = sides.some((side) => side.kind === "state-forces" || side.kind === "police");
  const done = acts.some((act) => act.harm === "killed" && act.agents.length > 0);
  return sure || (likely && (harmed || armed)) || (harmed && (armed || uniformed || done || leaning));
}

/** Marks that something really happened: a toll, a day, a place, somebody armed, a sure word, a source. */
const LEAST_MARKS = 3;

export function isGrounded(
  { scenes, role }: Incident,
  acts: readonly Act[],
  sides: readonly SideDraft[],
  tolls: readonly ToldToll[],
  when: When | null,
  placed: boolean,
): boolean {
  const harmed = tolls.some((toll) => toll.quantity.max !== 0);
  const dated = when !== null && when.precision !== "year" && (role === "background" || when.precision !== "month");
  const armed = sides.some(
    (side) =>
      side.kind === "armed-group" || side.kind === "state-forces" || side.kind === "police" || side.key === "attackers",
  );
  const marks = [
    harmed,
    dated,
    placed,
    armed,
    acts.some((act) => act.strength === 3 || (act.violent && act.harm !== null)),
    scenes.some((scene) => scene.speakers.length > 0),
  ].filter(Boolean).length;
  return (
    marks >= LEAST_MARKS &&
    (harmed ||
      role === "background" ||
      acts.some((act) => act.strength >= 2 && (act.agents.length > 0 || act.patients.length > 0 || act.strength === 3)))
  );
}

/** Day and place: without both, a trial or a year's figures tell of no incident. */
export function isDated(when: When | null, placed: boolean): boolean {
  return placed && when !== null && when.start !== null && when.precision !== "year";
}

/** An earlier incident is worth keeping if it is told with a toll or a place, and with a month at least. */
export function isConcrete(when: When | null, placed: boolean, tolls: readonly ToldToll[]): boolean {
  if (when === null || (when.start === null && when.end === null && when.words === ""))
    return tolls.length > 0 && placed;
  return tolls.length > 0 || (placed && when.precision !== "year");
}
