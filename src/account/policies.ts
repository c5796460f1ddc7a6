import type { Quantity } from "../model/quantity.ts";
import type { SideKind } from "../model/words.ts";
import type { Said } from "./said.ts";

/** A settled figure. low ≤ best ≤ high. `open`: the true figure may lie above `high`, for the words leave it open. */
export type Settled = { readonly low: number; readonly best: number; readonly high: number; readonly open: boolean };

/** The arithmetic in words, line by line, and what came of it. */
export type Settlement = { readonly settled: Settled; readonly steps: readonly string[] };

/** A named, versioned rule that makes one figure of what several voices said. `settle` is never given an empty list. */
export type Policy = {
  readonly name: "acled" | "ucdp" | "casualty-recorder" | "latest-best-source" | "widest";
  readonly version: number;
  readonly says: string;
  readonly settle: (said: readonly Said[]) => Settlement;
};

/** The five policies. A change that alters any figure raises that policy's version. */
export const POLICIES: readonly Policy[] = [
  {
    name: "acled",
    version: 1,
    says: "the most conservative figure reported; vague words by its own table",
    settle: acled,
  },
  {
    name: "ucdp",
    version: 1,
    says: "best is what most independent voices agree on, low and high the credible spread",
    settle: ucdp,
  },
  { name: "casualty-recorder", version: 1, says: "minimum and maximum over independent voices", settle: recorder },
  { name: "latest-best-source", version: 1, says: "the latest word of the best-placed voice", settle: latestBest },
  { name: "widest", version: 1, says: "the widest range that anything said supports", settle: widestRange },
];

export function policyNamed(name: string): Policy | null {
  return POLICIES.find((policy) => policy.name === name) ?? null;
}

/**
 * A quantity as low, best, high. An open range ends at its lower bound and is marked open; "up to 15" is 0 to 15 with
 * best 0, for nothing is confirmed.
 */
export function rangeOf({ min, max, named, wording }: Quantity): Settled {
  if (max === null)
    return { low: min, best: Math.max(min, named ?? min), high: Math.max(min, named ?? min), open: true };
  const best = wording === "at-most" ? min : Math.min(max, Math.max(min, named ?? min));
  return { low: min, best, high: max, open: false };
}

/**
 * ACLED reports one number. Its codebook turns "tens" into 10, "dozens" into 12, "hundreds" into 100: the unit, once.
 * A reading's vague words carry twice the unit as plain lower bound (dozens 24, hundreds 200); an unknown few is 3.
 * Source: ACLED codebook, fatalities section.
 */
function acledNumber(quantity: Quantity): number {
  if (quantity.wording === "vague") return quantity.min < 20 ? 3 : Math.floor(quantity.min / 2);
  return quantity.min;
}

function acled(said: readonly Said[]): Settlement {
  const numbers = said.map((one) => acledNumber(one.quantity));
  const low = Math.min(...numbers);
  const steps = said.map((one, i) => `${tellSaid(one)}: counted as ${numbers[i]}`);
  return { settled: { low, best: low, high: low, open: false }, steps: [...steps, `the lowest is ${low}`] };
}

function ucdp(said: readonly Said[]): Settlement {
  const neutral = said.filter(({ party }) => party !== "enemy");
  const heard = neutral.length > 0 ? neutral : said;
  const steps = said.map((one) => `${tellSaid(one)}${heard.includes(one) ? "" : ": a party on its enemy, high only"}`);
  const ranges = heard.map((one) => rangeOf(one.quantity));
  const best = mostAgreed(ranges.map((range) => range.best));
  const low = Math.min(best, ...ranges.map((range) => range.low));
  const all = said.map((one) => rangeOf(one.quantity));
  const high = Math.max(best, ...all.map((range) => range.high));
  const votes = ranges.filter((range) => range.best === best).length;
  steps.push(`best ${best}: said by ${votes} of ${heard.length}; low ${low}, high ${high}: the spread`);
  return { settled: { low, best, high, open: all.some((range) => range.open) }, steps };
}

function recorder(said: readonly Said[]): Settlement {
  const ranges = said.map((one) => rangeOf(one.quantity));
  const low = Math.min(...ranges.map((range) => range.low));
  const high = Math.max(...ranges.map((range) => range.high));
  const steps = said.map(tellSaid);
  steps.push(
    `minimum ${low}, maximum ${high} over ${said.length} independent ${said.length === 1 ? "voice: provisional, two are asked for" : "voices"}`,
  );
  return { settled: { low, best: low, high, open: ranges.some((range) => range.open) }, steps };
}

/**
 * Who is best placed, first to last: those who count the dead without being a party (officials, the press), then own
 * losses of a party, then people on the spot, then the narrator, last a party about its enemy.
 * Source: the order of source reliability common to casualty-recording standards (Every Casualty Counts, 2016).
 */
function rankOf({ voice, party }: Said): number {
  if (party === "enemy") return 5;
  if (party === "own") return 1;
  return voice.kind === null ? 4 : RANKS[voice.kind];
}

const RANKS: Readonly<Record<SideKind, number>> = {
  officials: 0,
  police: 0,
  "state-forces": 2,
  media: 3,
  civilians: 3,
  other: 2,
  communal: 4,
  unidentified: 4,
  "armed-group": 4,
};

function latestBest(said: readonly Said[]): Settlement {
  const days = said.map(({ publishedAt }) => publishedAt?.slice(0, 10) ?? "");
  const latest = days.reduce((a, b) => (a > b ? a : b));
  const recent = said.filter((_, i) => days[i] === latest);
  const chosen = recent.reduce((best, one) => (rankOf(one) < rankOf(best) ? one : best));
  const steps = said.map((one) => `${tellSaid(one)}, ${one.publishedAt ?? "no date"}, rank ${rankOf(one)}`);
  steps.push(`latest day ${latest === "" ? "unknown" : latest}; best placed there: ${chosen.voice.name}`);
  return { settled: rangeOf(chosen.quantity), steps };
}

function widestRange(said: readonly Said[]): Settlement {
  const ranges = said.map((one) => rangeOf(one.quantity));
  const low = Math.min(...ranges.map((range) => range.low));
  const high = Math.max(...ranges.map((range) => range.high));
  const best = mostAgreed(ranges.map((range) => range.best));
  const steps = said.map(tellSaid);
  steps.push(`from ${low} to ${high}; most agreed ${best}`);
  return { settled: { low, best, high, open: ranges.some((range) => range.open) }, steps };
}

/** The figure given most often; of equals the lower. */
function mostAgreed(numbers: readonly number[]): number {
  const votes = new Map<number, number>();
  for (const number of numbers) votes.set(number, (votes.get(number) ?? 0) + 1);
  return [...votes].reduce((best, one) =>
    one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best,
  )[0];
}

/** "Ministry (via Agency): 6 or more, 2 reports". */
export function tellSaid({ voice, quantity, reports, party }: Said): string {
  const relays = voice.chain.slice(1, -1);
  const via = relays.length > 0 ? ` (via ${relays.join(", ")})` : "";
  const copies = reports > 1 ? `, ${reports} reports, one voice` : "";
  const stake = party === "enemy" ? ", a party on its enemy" : party === "own" ? ", a party on its own" : "";
  return `${voice.name}${via} says ${tellQuantity(quantity)}${copies}${stake}`;
}

function tellQuantity({ min, max, term }: Quantity): string {
  if (term !== undefined) return `“${term}”`;
  if (max === null) return `${min} or more`;
  return min === max ? String(min) : min === 0 ? `up to ${max}` : `${min} to ${max}`;
}
