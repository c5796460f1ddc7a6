import type { EventMention, Side } from "../../src/model/reading.ts";
import { quoteOf, type Span } from "../../src/model/span.ts";
import { SIDE_HARMS } from "../../src/model/words.ts";
import type { ExpectedEvent, ExpectedSide } from "./expected.ts";
import { sameCount, sameName, toDays } from "./same.ts";

/** A marked thing beside the read one that stands for it; null where there is none. */
export type Pair<G, R> = { readonly gold: G | null; readonly read: R | null };

/** Events a score below this are not the same: one shared toll or one shared quote is enough, a shared kind is not. */
const ENOUGH = 3;

/** Marked events beside read ones, best match first; whatever is left over stands alone. Each is used once. */
export function alignEvents(
  gold: readonly ExpectedEvent[],
  read: readonly EventMention[],
  text: string,
): readonly Pair<ExpectedEvent, EventMention>[] {
  return align(gold, read, (one, other) => likenessOfEvents(one, other, text), ENOUGH);
}

/** Marked sides beside read ones. Optional sides that nothing was read for are left out. */
export function alignSides(gold: readonly ExpectedSide[], read: readonly Side[]): readonly Pair<ExpectedSide, Side>[] {
  return align(gold, read, likenessOfSides, 2).filter(({ gold, read }) => read !== null || gold?.optional !== true);
}

function likenessOfEvents(gold: ExpectedEvent, read: EventMention, text: string): number {
  const spans = spansOf(read);
  let likeness = 0;
  if (gold.quotes.some((quote) => touches(text, quote, [...read.trigger.spans, ...spans]))) likeness += 3;
  if (gold.killed.length > 0 && read.killed !== null && sameCount(gold.killed, read.killed)) likeness += 2;
  if (gold.injured.length > 0 && read.injured !== null && sameCount(gold.injured, read.injured)) likeness += 1;
  const spot = gold.where[0];
  if (
    spot !== undefined &&
    read.where.some((place) => sameName(spot, place.name) || sameName(spot, quoteOf(text, place)))
  ) {
    likeness += 2;
  }
  const days = read.when === null ? null : toDays(read.when);
  if (days !== null && gold.when.some(({ first, last }) => first === days.first && last === days.last)) likeness += 1;
  if (gold.role === read.role) likeness += 0.5;
  if (gold.kinds.includes(read.kind)) likeness += 0.5;
  return likeness;
}

function likenessOfSides(gold: ExpectedSide, read: Side): number {
  let likeness = 0;
  if (sameName(gold.names, read.actor) || sameName(gold.names, read.words)) likeness += 3;
  if (gold.kinds.includes(read.kind)) likeness += 2;
  if (gold.roles.includes(read.role)) likeness += 0.5;
  for (const harm of SIDE_HARMS) {
    if (gold.harm[harm].length > 0 && read[harm] !== null && sameCount(gold.harm[harm], read[harm])) likeness += 1;
  }
  return likeness;
}

/** Greedy, best likeness first; ties keep the order of the text. The lists are short. */
function align<G, R>(
  gold: readonly G[],
  read: readonly R[],
  likeness: (gold: G, read: R) => number,
  enough: number,
): readonly Pair<G, R>[] {
  const weighed = gold
    .flatMap((one) => read.map((other) => ({ gold: one, read: other, likeness: likeness(one, other) })))
    .filter((pair) => pair.likeness >= enough)
    .sort((a, b) => b.likeness - a.likeness);
  const partner = new Map<G, R>();
  const taken = new Set<R>();
  for (const pair of weighed) {
    if (partner.has(pair.gold) || taken.has(pair.read)) continue;
    partner.set(pair.gold, pair.read);
    taken.add(pair.read);
  }
  return [
    ...gold.map((one) => ({ gold: one, read: partner.get(one) ?? null })),
    ...read.filter((other) => !taken.has(other)).map((other) => ({ gold: null, read: other })),
  ];
}

function spansOf(read: EventMention): readonly Span[] {
  const tolls = [read.killed, read.injured, ...read.sides.flatMap((side) => SIDE_HARMS.map((harm) => side[harm]))];
  return tolls.flatMap((toll) => toll?.spans ?? []);
}

function touches(text: string, quote: string, spans: readonly Span[]): boolean {
  const start = text.indexOf(quote);
  return start >= 0 && spans.some((span) => span.start < start + quote.length && start < span.end);
}
