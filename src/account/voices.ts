import type { Claim, EventMention, Reading, Side, Speaker } from "../model/reading.ts";
import type { CivilTime } from "../model/report.ts";
import type { SideKind } from "../model/words.ts";
import type { SideKey } from "./side-keys.ts";

/**
 * Who in the end says it: the speaker, or for the narrator the agency it came through, or the first of the reports that
 * carry one text, or the outlet. Five reprints of one wire are one voice.
 */
export type Voice = {
  /** Equal for two claims that rest on one source. */
  readonly id: string;
  readonly name: string;
  /** null for the narrator: a reporter's own words. */
  readonly kind: SideKind | null;
  /** Outlet first, then whom it relays, the source last. */
  readonly chain: readonly string[];
};

/** A claim with all that settling needs to know of it. */
export type VoicedClaim = {
  readonly claim: Claim;
  /** `report#event`. */
  readonly mention: string;
  readonly report: string;
  readonly publishedAt: CivilTime | null;
  readonly voice: Voice;
  /** Side whose harm is told; null = whole event. */
  readonly side: SideKey | null;
  readonly speakerParty: "own" | "enemy" | null;
  /** Position within the report: a later claim of one voice in one report stands. */
  readonly order: number;
};

/** Compares names: lower case, no diacritics, no article of punctuation. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `copyOf`: the first report that carries the same text, or the report itself. */
export function voiceOf(claim: Claim, mention: EventMention, reading: Reading, copyOf: string): Voice {
  const outlet = reading.publisher ?? reading.id;
  const speaker = mention.speakers.find(({ id }) => id === claim.speaker);
  if (speaker !== undefined) {
    return {
      id: `speaker ${folded(speaker.name)}`,
      name: speaker.name,
      kind: speaker.kind,
      chain: chainOf(outlet, speaker),
    };
  }
  if (copyOf !== reading.id) {
    return { id: `report ${copyOf}`, name: outlet, kind: null, chain: [outlet, copyOf] };
  }
  return { id: `report ${reading.id}`, name: outlet, kind: null, chain: [outlet] };
}

/** Outlet ← the nearest relay ← … ← the source. A relay that is the outlet itself is not told twice. */
function chainOf(outlet: string, speaker: Speaker): readonly string[] {
  const chain = [outlet];
  for (const name of [...speaker.via, speaker.name])
    if (folded(name) !== folded(chain[chain.length - 1]!)) chain.push(name);
  return chain;
}

/**
 * Does the speaker belong to a side of the event? `own` when the harm is its own side's, `enemy` when it is the other's,
 * null when it is no party. A defence ministry speaks for the forces of its side: both are state-forces.
 */
export function partyOf(voice: Voice, sides: readonly Side[], side: Side | null): "own" | "enemy" | null {
  if (voice.kind === null || side === null || !PARTIES.has(voice.kind)) return null;
  if (isOf(voice, side)) return "own";
  return sides.some((other) => other !== side && isOf(voice, other)) ? "enemy" : null;
}

const PARTIES: ReadonlySet<SideKind> = new Set(["state-forces", "police", "armed-group", "communal"]);
const STATE: ReadonlySet<SideKind> = new Set(["state-forces", "police"]);

function isOf(voice: Voice, side: Side): boolean {
  if (folded(voice.name) === folded(side.actor)) return true;
  if (voice.kind === side.kind) return true;
  return STATE.has(voice.kind!) && STATE.has(side.kind);
}
