import type { When } from "../../model/reading.ts";
import type { CivilTime } from "../../model/report.ts";
import type { Context } from "../../text/word-lexicon.ts";
import type { Act } from "../harm/act.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { shiftDays } from "../times/calendar.ts";
import { type Incident, isTold } from "./incidents.ts";
import type { Scene } from "./scene.ts";
import { HARMLESS, PAST, type Setting, UNREAL } from "./setting.ts";
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
  const unreal = isSet(telling, UNREAL);
  const harmless = isSet(telling, HARMLESS);
  const proof = proofOf(telling, acts, sides);
  if (unreal.some && proof < (unreal.all && setting.unreal ? 9 : unreal.all ? 7 : 5)) return false;
  if (!unreal.some && setting.unreal && proof < 4.5) return false;
  if (harmless.some && proof < 5.5) return false;
  if (!harmless.some && setting.harmless && proof < 3.5) return false;
  const uniformed = sides.some((side) => side.kind === "state-forces" || side.kind === "police");
  const done = acts.some((act) => act.harm === "killed" && act.agents.length > 0);
  return sure || (likely && (harmed || armed)) || (harmed && (armed || uniformed || done || leaning));
}

/** How many of the scenes have a sure word of a family. */
function isSet(
  telling: readonly Scene[],
  family: readonly Context[],
): { readonly some: boolean; readonly all: boolean } {
  const set = telling.filter((scene) => family.some((context) => scene.contexts.has(context))).length;
  return { some: set > 0, all: set > 0 && set === telling.length };
}

/**
 * How strongly the words say that people did this to people, and that it happened: who struck, with what, a word that
 * is of nothing else, a day and a toll in one sentence, somebody blamed. What of it is needed depends on the setting.
 */
function proofOf(telling: readonly Scene[], acts: readonly Act[], sides: readonly SideDraft[]): number {
  let proof = 0;
  if (sides.some((side) => side.kind === "armed-group" || side.key === "attackers")) proof += 2;
  if (acts.some((act) => act.agents.some((group) => group.kind === "state-forces" || group.kind === "police")))
    proof += 1;
  if (acts.some((act) => act.strength === 3)) proof += 2;
  else if (acts.some((act) => act.strength === 2)) proof += 0.5;
  if (acts.some((act) => act.violent && act.harm !== null)) proof += 1;
  if (acts.some((act) => act.strength === 1 && act.harm === null && act.definite && act.agents.length > 0)) proof += 1;
  if (acts.some((act) => act.means.some((means) => means !== "firearms" && means !== "explosives"))) proof += 1;
  if (telling.some(isAttested)) proof += 1.5;
  if (telling.some((scene) => scene.speakers.length > 0)) proof += 0.5;
  return proof;
}

/** A day and a counted harm in one sentence, as news begins. */
function isAttested(scene: Scene): boolean {
  return (
    scene.times.some((time) => time.role === "point") &&
    scene.acts.some((act) => isTold(act) && act.harm !== null && act.patients.some((group) => group.count !== null))
  );
}

/**
 * What is told only behind words of a court, an anniversary or a year's figures ("convicted of killing four") happened
 * before and is no news; a report full of them needs a sentence of its own to tell news.
 */
export function isPast({ scenes }: Incident, { past }: Setting, marks: Marks): boolean {
  const telling = scenes.filter((scene) => scene.acts.some(isTold));
  const fresh = telling.filter((scene) => !isBehind(scene, marks));
  if (telling.length > 0 && fresh.length === 0) return true;
  return past && !fresh.some((scene) => isAttested(scene) || scene.acts.some((act) => act.strength === 3));
}

/** A sure word of the past stands before everything that is done in the scene. */
function isBehind(scene: Scene, { prose, lexicon, starts }: Marks): boolean {
  if (!PAST.some((context) => scene.contexts.has(context))) return false;
  const first = scene.acts.find((act) => isTold(act) && (act.harm !== null || act.strength >= 2));
  if (first === undefined) return true;
  const { from } = prose.sentences[scene.sentence]!;
  for (let i = from; i < first.from; i++) {
    const hit = lookUp(lexicon.contexts, prose.tokens, starts[i]!, i);
    if (hit?.value.some(({ context, sure }) => sure && PAST.includes(context))) return true;
  }
  return false;
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

/** Days before publication from which on a date told beside a trial or an anniversary is that of the deed, not of the telling. */
const TELLING_DAYS = 8;

/** Day and place: without both, a trial or a year's figures tell of no incident. */
export function isDated(when: When | null, placed: boolean, publishedAt: CivilTime | null): boolean {
  if (!placed || when === null || when.start === null || when.precision === "year") return false;
  return publishedAt === null || (when.end !== null && when.end < shiftDays(publishedAt.slice(0, 10), -TELLING_DAYS));
}

/** An earlier incident is worth keeping if it is told with a toll or a place, and with a month at least. */
export function isConcrete(when: When | null, placed: boolean, tolls: readonly ToldToll[]): boolean {
  if (when === null || (when.start === null && when.end === null && when.words === ""))
    return tolls.length > 0 && placed;
  return tolls.length > 0 || (placed && when.precision !== "year");
}
