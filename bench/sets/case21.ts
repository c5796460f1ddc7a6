import type { EventMention, Reading, Side } from "../../src/model/reading.ts";
import { linesOf } from "../lines.ts";
import { type Adapter, reportOf } from "./adapter.ts";
import { CUES, TAKERS, TAKING } from "./case21-words.ts";

const COMPILED = Object.entries(CUES).map(
  ([label, cues]) =>
    [label, cues.map(([weight, cue]) => [weight, new RegExp(`(?<![\\p{L}])(?:${cue})`, "u")] as const)] as const,
);

/** Snippets with one of the set's sub-types: what the reader makes of the incident, and words for what is no incident to it. */
export const case21: Adapter = function* (path, open) {
  const { read } = open();
  for (const { id, text } of linesOf<{ readonly id: string; readonly text: string }>(path)) {
    yield { id, label: labelOf(text, read(reportOf(id, text))) };
  }
};

/** The label with most weight; on a tie the first of the table. */
function labelOf(text: string, reading: Reading): string {
  const scores = new Map<string, number>();
  const add = (label: string, weight: number) => scores.set(label, (scores.get(label) ?? 0) + weight);
  const folded = text.toLowerCase();
  for (const [label, cues] of COMPILED) for (const [weight, cue] of cues) if (cue.test(folded)) add(label, weight);
  const taker = takerOf(folded);
  if (taker !== null) add(taker, 5);
  const event = reading.events[0];
  if (event !== undefined) for (const [label, weight] of votesOf(event)) add(label, weight);
  return [...scores].reduce((best, next) => (next[1] > best[1] ? next : best), ["OTHER", 0] as [string, number])[0];
}

/** Who took ground, by the last armed party named before the first word of taking; null where nobody is or nothing was taken. */
function takerOf(folded: string): string | null {
  for (const { index } of folded.matchAll(TAKING_WORDS)) {
    const before = folded.slice(Math.max(0, index - 110), index);
    const last = TAKER_WORDS.map(
      ([label, words]) => [label, [...before.matchAll(words)].at(-1)?.index ?? -1] as const,
    ).reduce((best, next) => (next[1] > best[1] ? next : best));
    if (last[1] >= 0 && GROUND.test(folded.slice(index, index + 120))) return last[0];
  }
  return null;
}

const TAKING_WORDS = new RegExp(`\\b(?:${TAKING})`, "g");
const TAKER_WORDS = Object.entries(TAKERS).map(
  ([label, words]) => [label, new RegExp(`\\b(?:${words})\\b`, "g")] as const,
);
const GROUND =
  /\b(?:town|village|city|cities|area|district|territor|region|province|base|control|neighbou?rhood|front|hill|crossing|border|position|road|highway|enclave|airport|field|of [a-z]+)/;

/** What the incident speaks for. */
function votesOf(event: EventMention): readonly (readonly [string, number])[] {
  const { kind, means } = event;
  const votes: [string, number][] = [];
  if (means.includes("suicide-bomb")) votes.push(["SUIC_BOMB", 4]);
  if (means.includes("grenade")) votes.push(["GRENADE", 2]);
  if (means.includes("chemical")) votes.push(["CHEM_WEAP", 2]);
  if (means.includes("ied") || means.includes("landmine") || means.includes("car-bomb")) votes.push(["REM_EXPLOS", 2]);
  const label = BY_KIND[kind];
  if (label !== undefined) votes.push([label, 2]);
  if (kind === "attack" || kind === "massacre" || kind === "assassination") {
    votes.push([isArmed(event.sides) ? "ARMED_CLASH" : "ATTACK", 2]);
  }
  return votes;
}

const BY_KIND: Readonly<Partial<Record<EventMention["kind"], string>>> = {
  battle: "ARMED_CLASH",
  bombing: "REM_EXPLOS",
  air_or_drone_strike: "AIR_STRIKE",
  shelling: "ART_MISS_ATTACK",
  kidnapping: "ABDUCT_DISSAP",
  arrest_or_raid: "ARREST",
  sexual_violence: "SEX_VIOL",
};

/** True where those struck carry arms. */
function isArmed(sides: readonly Side[]): boolean {
  const ARMED = new Set(["state-forces", "police", "armed-group"]);
  return sides.some(({ role, kind }) => role !== "initiator" && ARMED.has(kind));
}
