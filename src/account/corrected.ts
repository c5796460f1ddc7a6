import type { ClaimCorrection, Correction, WhenCorrection, WhereCorrection } from "../model/correction.ts";
import { placeCodesOf } from "../model/place-codes.ts";
import type { Claim, EventMention, EventToll, Figured, When, Where } from "../model/reading.ts";
import type { Evidence } from "../model/span.ts";
import { SIDE_HARMS, type SideHarm } from "../model/words.ts";

/**
 * A mention as persons corrected it, oldest word first: the latest on each value stands. Figures of the whole event are
 * the account's (`account`), not the mention's. The order and number of claims never change, so their ids hold.
 */
export function corrected(mention: EventMention, corrections: readonly Correction[]): EventMention {
  return corrections.reduce((before, word) => withWord(before, word, corrections), mention);
}

function withWord(mention: EventMention, word: Correction, all: readonly Correction[]): EventMention {
  switch (word.about) {
    case "when":
      return { ...mention, when: whenOf(mention, word) };
    case "where":
      return withPlace(mention, word);
    case "kind":
      return { ...mention, kind: word.kind };
    case "claim":
      return isLast(word, all) && word.status === "rejected" ? withoutClaim(mention, word.claim) : mention;
    default:
      return mention;
  }
}

function isLast(word: ClaimCorrection, all: readonly Correction[]): boolean {
  return all.findLast((one) => one.about === "claim" && one.claim === word.claim) === word;
}

function evidenceOf({ cited }: Correction): Evidence {
  return { spans: cited === null ? [] : [{ start: cited.start, end: cited.end }], rule: "person/corrected", from: [] };
}

function whenOf({ when }: EventMention, word: WhenCorrection): When {
  const { start, end, precision, cited } = word;
  return { start, end, precision, basis: "stated", words: cited?.quote ?? when?.words ?? "", ...evidenceOf(word) };
}

/** The corrected place comes first: it is the spot a person looked at. */
function withPlace(mention: EventMention, word: WhereCorrection): EventMention {
  const old = mention.where.find(({ id, name }) => id === word.from && name === word.name);
  const where: Where = {
    ...word.place,
    id: word.to,
    basis: "stated",
    codes: placeCodesOf({ ...word.place, id: word.to }, false),
    candidates: old?.candidates ?? 1,
    ...(word.cited === null && old !== undefined
      ? { spans: old.spans, rule: "person/corrected", from: [] }
      : evidenceOf(word)),
  };
  return {
    ...mention,
    country: word.place.country ?? mention.country,
    where: [where, ...mention.where.filter((one) => one !== old)],
  };
}

/** The claim stays, marked as one that does not count; what the mention came to by it is what the others come to. */
function withoutClaim(mention: EventMention, index: number): EventMention {
  const gone = mention.claims[index];
  if (gone === undefined) return mention;
  const claims = mention.claims.map((claim, i) => (i === index ? { ...claim, superseded: true } : claim));
  const harm = SIDE_HARMS.find((one) => one === gone.about);
  if (harm === undefined) return { ...mention, claims };
  const left = claims.filter(
    ({ about, side, superseded, scope }) => about === harm && side === gone.side && !superseded && scope === "event",
  );
  const figure = left.length === 0 ? null : figureOf(left);
  if (gone.side !== null) {
    const sides = mention.sides.map((side, i) => (i === gone.side ? { ...side, [harm]: figure } : side));
    return { ...mention, claims, sides };
  }
  return { ...mention, claims, ...totalOf(mention, harm, figure) };
}

function figureOf(claims: readonly Claim[]): Figured {
  const { quantity, spans, rule, from } = claims.reduce((a, b) => (b.quantity.min > a.quantity.min ? b : a));
  return { ...quantity, basis: "stated", spans, rule, from };
}

function totalOf(mention: EventMention, harm: SideHarm, figure: Figured | null): Partial<EventMention> {
  if (harm !== "killed" && harm !== "injured") return {};
  const total: EventToll | null = figure === null ? null : { ...figure, partial: mention[harm]?.partial ?? false };
  return harm === "killed" ? { killed: total } : { injured: total };
}
