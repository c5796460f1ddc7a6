import type { When } from "../../model/reading.ts";
import type { CivilTime } from "../../model/report.ts";
import type { Kind, Means, Precision } from "../../model/words.ts";
import type { Context } from "../../text/word-lexicon.ts";
import type { Group } from "../actors/group.ts";
import type { Act } from "../harm/act.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { shiftDays } from "../times/calendar.ts";
import { isTold } from "./draft.ts";
import type { Incident } from "./incidents.ts";
import type { Scene } from "./scene.ts";
import { HARMLESS, PAST, type Setting, UNREAL } from "./setting.ts";
import type { SideDraft } from "./sides.ts";
import type { ToldToll } from "./tolls.ts";

const FINE: ReadonlySet<Precision> = new Set(["minute", "hour", "day-part", "day"]);

/** Proof that an incident without a day needs in a report that speaks of films, matches or drills at all. */
const UNDATED = 5.5;

/** Violence needs more than a harm: an event word, a violent verb, or someone armed; and no accident in its place. */
export function isViolent(
  scenes: readonly Scene[],
  acts: readonly Act[],
  sides: readonly SideDraft[],
  leaning: boolean,
  setting: Setting,
  marks: Marks,
): boolean {
  const sure = acts.some((act) => act.strength === 3 || (act.violent && act.harm !== null));
  const likely = acts.some((act) => act.strength === 2);
  const armed = sides.some(
    (side) =>
      side.kind === "armed-group" ||
      isAttackers(side) ||
      ((side.kind === "state-forces" || side.kind === "police") && side.role !== "target"),
  );
  const harmed = acts.some((act) => act.harm !== null);
  const telling = scenes.filter((scene) => scene.acts.some(isTold));
  const wielded = weaponsIn(telling, marks);
  const proof = proofOf(telling, acts, sides, wielded);
  if (setting.tinged && !telling.some(isDay) && proof < UNDATED) return false;
  const clean = telling.filter((scene) => !isOf(scene, UNREAL));
  const dated = clean.some(isDay) && clean.some(isCounted);
  if (proof < needed(setting, shareOf(scenes, telling, UNREAL), shareOf(scenes, telling, HARMLESS), dated))
    return false;
  const uniformed = sides.some((side) => side.kind === "state-forces" || side.kind === "police");
  const done = acts.some(
    (act) => act.agents.length > 0 && (act.harm === "killed" || (act.harm === "injured" && wielded.light)),
  );
  // "on 3 May, in Tijuana, a man was killed": a day, a place, and no accident told
  const slain =
    acts.some((act) => act.harm === "killed" && act.done) &&
    telling.some((scene) => isDay(scene) && scene.places.length > 0) &&
    !setting.mishap &&
    !setting.harmless;
  // "a bomb went off outside the tax office of Kallithea before dawn on Saturday"
  const blown =
    wielded.heavy &&
    !setting.mishap &&
    !setting.harmless &&
    acts.some(
      (act) =>
        act.strength >= 2 &&
        act.kind !== null &&
        BLOWN.has(act.kind) &&
        (!act.nominal || act.agents.length > 0) &&
        act.modality === "fact",
    ) &&
    telling.some((scene) => isDay(scene) && scene.places.length > 0);
  return (
    sure ||
    blown ||
    (likely && (harmed || armed)) ||
    (harmed && (armed || uniformed || done || slain || leaning || wielded.heavy))
  );
}

const BLOWN: ReadonlySet<Kind> = new Set<Kind>(["bombing", "shelling", "air_or_drone_strike"]);

/** Attackers by name, not only somebody who struck another. */
function isAttackers({ key, groups }: SideDraft): boolean {
  return key === "attackers" && groups.some(({ noun, kind }) => noun?.hostile === true || kind === "unidentified");
}

type Share = "none" | "some" | "all";

/** How many of the scenes that tell have a sure word of a family. The title speaks for all; one in any other scene is some. */
function shareOf(scenes: readonly Scene[], telling: readonly Scene[], family: readonly Context[]): Share {
  if (telling.length > 0 && telling.every((scene) => scene.title || isOf(scene, family))) {
    if (telling.some((scene) => isOf(scene, family))) return "all";
  }
  if (scenes.some((scene) => scene.title && isOf(scene, family))) return "all";
  return scenes.some((scene) => isOf(scene, family)) ? "some" : "none";
}

function isOf(scene: Scene, family: readonly Context[]): boolean {
  return family.some((context) => scene.contexts.has(context));
}

/**
 * Proof that is needed where sentences, or the whole report, tell of something else than violence. A film, a match or a
 * drill needs much of it unless a day and a toll stand in sentences free of its words. Set by hand on cases and gold reports.
 */
function needed(setting: Setting, unreal: Share, harmless: Share, dated: boolean): number {
  const ofUnreal = { all: setting.unreal ? 8 : 6.5, some: 4, none: 0 };
  const ofHarmless = { all: 5.5, some: setting.harmless ? 5 : 4, none: setting.harmless ? 4 : 0 };
  return Math.max(ofUnreal[unreal], ofHarmless[harmless], setting.unreal ? (dated ? 4 : 12) : 0);
}

type Weapons = { readonly heavy: boolean; readonly light: boolean };

const LIGHT: ReadonlySet<Means> = new Set(["firearms", "knives", "arson", "vehicle", "beating"]);

/** Weapons named in the scenes that tell; heavy are those that are of nothing but war and terror. */
function weaponsIn(telling: readonly Scene[], { prose, lexicon, starts }: Marks): Weapons {
  let heavy = false;
  let light = false;
  for (const { from, to } of telling) {
    for (let i = from; i < to; i++) {
      for (const means of lookUp(lexicon.means, prose.tokens, starts[i]!, i)?.value ?? []) {
        if (LIGHT.has(means)) light = true;
        else heavy = true;
      }
    }
  }
  return { heavy, light };
}

/**
 * How strongly the words say that people did this to people, and that it happened: who struck, with what, a word that
 * is of nothing else, a day and a toll in one sentence, somebody blamed. What of it is needed depends on the setting.
 */
function proofOf(
  telling: readonly Scene[],
  acts: readonly Act[],
  sides: readonly SideDraft[],
  wielded: Weapons,
): number {
  const hostile = (group: Group) => group.kind === "armed-group" || group.noun?.hostile === true;
  const forced = (group: Group) => group.kind === "state-forces" || group.kind === "police";
  let proof = 0;
  if (
    sides.some((side) => side.kind === "armed-group" || isAttackers(side)) ||
    telling.some((scene) => scene.chunks.some((chunk) => chunk.is === "group" && hostile(chunk.group)))
  )
    proof += 2;
  if (acts.some((act) => (act.harm !== null || act.strength >= 2) && act.agents.some(hostile))) proof += 1.5;
  if (acts.some((act) => act.agents.some(forced) || (act.strength >= 2 && act.patients.some(forced)))) proof += 1;
  if (acts.some(isDeed)) proof += 2;
  else if (acts.some((act) => act.strength === 2)) proof += 0.5;
  if (acts.some((act) => act.violent && act.harm !== null)) proof += 1;
  if (acts.some((act) => act.strength === 1 && act.harm === null && act.definite && act.agents.length > 0)) proof += 1;
  if (wielded.heavy) proof += 2;
  else if (wielded.light) proof += 0.5;
  if (telling.some(isAttested)) proof += 1.5;
  else if (telling.some(isDay) && telling.some(isCounted)) proof += 1;
  if (telling.some((scene) => scene.speakers.length > 0)) proof += 0.5;
  return proof;
}

/** A word that is of nothing but violence. Things blow up by accident too, if nobody is said to have done it. */
function isDeed({ strength, kind, agents, means }: Act): boolean {
  return strength === 3 && (kind !== "bombing" || agents.length > 0 || means.some((item) => item !== "explosives"));
}

/** A day and a counted harm in one sentence, as news begins. */
function isAttested(scene: Scene): boolean {
  return isDay(scene) && isCounted(scene);
}

function isDay(scene: Scene): boolean {
  return scene.times.some(
    ({ role, value, weekday }) =>
      role === "point" && (weekday !== null || (value !== null && FINE.has(value.precision))),
  );
}

function isCounted(scene: Scene): boolean {
  return scene.acts.some(
    (act) =>
      isTold(act) &&
      act.harm !== null &&
      act.patients.some((group) => group.count !== null && group.form !== "pronoun"),
  );
}

/**
 * What is told only behind words of a court, an anniversary or a year's figures ("convicted of killing four") happened
 * before and is no news; a report full of them needs a sentence of its own to tell news.
 */
export function isPast({ scenes }: Incident, acts: readonly Act[], { past }: Setting, marks: Marks): boolean {
  const telling = scenes.filter((scene) => scene.acts.some(isTold));
  const fresh = telling.filter((scene) => !isBehind(scene, marks));
  if (telling.length > fresh.length && !fresh.some((scene) => isCounted(scene) || scene.acts.some(isEvent)))
    return true;
  return (
    past &&
    !(fresh.some(isAttested) && acts.some((act) => act.strength === 3 || act.violent || act.agents.some(isArmed)))
  );
}

function isEvent(act: Act): boolean {
  return isTold(act) && act.strength >= 2;
}

function isArmed({ kind, noun }: Group): boolean {
  return kind === "armed-group" || kind === "state-forces" || kind === "police" || noun?.hostile === true;
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

/**
 * Marks that something really happened: a toll, a day, a place, somebody armed, a sure word, a source. The first incident of
 * a report needs one; a further one must set itself apart by more, or by a month where it is history.
 */
const LEAST_MARKS = { first: 1, history: 2, further: 3 } as const;

export function isGrounded(
  { scenes, role }: Incident,
  acts: readonly Act[],
  sides: readonly SideDraft[],
  tolls: readonly ToldToll[],
  when: When | null,
  placed: boolean,
  leaning: boolean,
): boolean {
  const harmed = tolls.some((toll) => toll.quantity.max !== 0);
  const dated = when !== null && when.precision !== "year" && (role === "background" || when.precision !== "month");
  const armed = sides.some(
    (side) =>
      side.kind === "armed-group" || side.kind === "state-forces" || side.kind === "police" || isAttackers(side),
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
    marks >= (!leaning ? LEAST_MARKS.first : role === "background" ? LEAST_MARKS.history : LEAST_MARKS.further) &&
    (harmed ||
      role === "background" ||
      acts.some(
        (act) =>
          act.strength >= 2 &&
          (act.agents.length > 0 ||
            act.patients.length > 0 ||
            act.strength === 3 ||
            act.kind === "sabotage" ||
            (dated && placed && !act.nominal && act.kind !== null && BLOWN.has(act.kind))),
      ))
  );
}

/** Days before publication from which on a date told beside a trial or an anniversary is that of the deed, not of the telling. */
const TELLING_DAYS = 8;

/** Day and place: without both, a trial or a year's figures tell of no incident. */
export function isDated(when: When | null, placed: boolean, publishedAt: CivilTime | null): boolean {
  if (!placed || when === null || when.start === null || !FINE.has(when.precision)) return false;
  return publishedAt === null || (when.end !== null && when.end < shiftDays(publishedAt.slice(0, 10), -TELLING_DAYS));
}

/** An earlier incident is worth keeping if it is told with a toll or a place, and with a month at least. */
export function isConcrete(when: When | null, placed: boolean, tolls: readonly ToldToll[]): boolean {
  if (when === null || (when.start === null && when.end === null && when.words === ""))
    return tolls.length > 0 && placed;
  return tolls.length > 0 || (placed && when.precision !== "year");
}
