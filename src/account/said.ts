import type { Quantity } from "../model/quantity.ts";
import type { SideHarm } from "../model/words.ts";
import type { SideKey } from "./side-keys.ts";
import type { Voice, VoicedClaim } from "./voices.ts";

/** One voice's figure for one cell (harm and side): its latest words. `refs`: mentions it stands in. */
export type Said = {
  readonly voice: Voice;
  readonly quantity: Quantity;
  readonly publishedAt: string | null;
  readonly refs: readonly string[];
  readonly party: "own" | "enemy" | null;
  /** How many reports carry this voice. */
  readonly reports: number;
};

/** A claim that does not count, and why. */
export type LeftOut = { readonly claim: VoicedClaim; readonly why: string };

/**
 * The figures of one cell, one for each independent voice. Where a voice speaks again its later word stands. Several
 * claims of one report and voice on one side that are all current are taken as one telling: the widest of them stands.
 */
export function saidOf(
  claims: readonly VoicedClaim[],
  about: SideHarm,
  side: SideKey | null,
): { readonly said: readonly Said[]; readonly out: readonly LeftOut[] } {
  const out: LeftOut[] = [];
  const voices = new Map<string, VoicedClaim[]>();
  for (const item of claims) {
    if (item.claim.about !== about || item.side !== side) continue;
    const why = whyNot(item);
    if (why !== null) out.push({ claim: item, why });
    else voices.set(item.voice.id, [...(voices.get(item.voice.id) ?? []), item]);
  }
  const said = [...voices.values()].map((items) => {
    const latest = items.reduce((best, item) => (isLater(item, best) ? item : best));
    for (const item of items) {
      if (item !== latest && !isEqual(item.claim.quantity, latest.claim.quantity)) {
        out.push({ claim: item, why: `${item.voice.name} later said otherwise` });
      }
    }
    const refs = [...new Set(items.map(({ mention }) => mention))].sort();
    const reports = new Set(items.map(({ report }) => report)).size;
    const { voice, publishedAt, speakerParty, claim } = latest;
    return { voice, quantity: claim.quantity, publishedAt, refs, party: speakerParty, reports };
  });
  said.sort((a, b) => (a.voice.id < b.voice.id ? -1 : 1));
  return { said, out };
}

function whyNot({ claim }: VoicedClaim): string | null {
  if (claim.scope !== "event") return `its scope is ${claim.scope}`;
  if (claim.superseded) return "a later figure of the same speaker stands in the same report";
  if (claim.stance === "denies" || claim.stance === "retracts" || claim.stance === "doubts")
    return `the speaker ${claim.stance} it`;
  return null;
}

function isLater(a: VoicedClaim, b: VoicedClaim): boolean {
  const [x, y] = [a.publishedAt ?? "", b.publishedAt ?? ""];
  if (x !== y) return x > y;
  if (a.report !== b.report) return a.report > b.report;
  return a.order > b.order;
}

function isEqual(a: Quantity, b: Quantity): boolean {
  return a.min === b.min && a.max === b.max;
}
