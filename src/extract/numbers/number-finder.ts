import { between, exactly, hedged, type Quantity, vague } from "../../model/quantity.ts";
import { fold } from "../../text/fold.ts";
import type { Hedge, NumberLexicon } from "../../text/number-lexicon.ts";
import { phraseIndex } from "../../text/phrases.ts";
import type { Prose } from "../../text/prose.ts";
import type { Token } from "../../text/tokens.ts";
import type { FoundNumber } from "../found.ts";
import { addFirstWords, coreReader, type NumberCore, phraseBefore } from "./number-core.ts";
import { senseReader } from "./number-sense.ts";

/**
 * Compiles a finder of numbers. It returns every number, left to right, never overlapping; ranges include hedges ("at
 * least 12"), for they are part of the claim, but not units. Numbers never cross sentences. Never throws.
 */
export function numberFinder(lexicon: NumberLexicon): (prose: Prose) => readonly FoundNumber[] {
  const cores = coreReader(lexicon);
  const senseOf = senseReader(lexicon);
  const hedges = phraseIndex(Object.entries(lexicon.hedgesBefore));
  const laterHedges = phraseIndex(Object.entries(lexicon.hedgesAfter));
  const fillers = phrasesOf(lexicon.hedgeFillers);
  const openers = phrasesOf(lexicon.ranges.pairOpeners);
  const pairMids = phrasesOf(lexicon.ranges.pairMids);
  const mids = phrasesOf(lexicon.ranges.mids);
  const alternatives = phrasesOf(lexicon.ranges.alternatives);
  const closers = new Set(lexicon.closers ?? []);
  const changes = phrasesOf(lexicon.ranges.changes);
  const decoys = phrasesOf(lexicon.decoys);
  const money = new Map(Object.entries(lexicon.gluedMoney).map(([letters, times]) => [fold(letters), times]));
  const starts = new Set(cores.starts);
  addFirstWords(starts, [...Object.keys(lexicon.hedgesBefore), ...lexicon.ranges.pairOpeners, ...lexicon.decoys]);

  return (prose) => {
    const { tokens, sentences } = prose;
    const found: FoundNumber[] = [];
    for (const { from: floor, to: limit } of sentences) {
      let at = floor;
      while (at < limit) {
        const token = tokens[at]!;
        if (token.kind !== "number" && !starts.has(token.norm)) {
          at++;
          continue;
        }
        const decoy = decoys.at(tokens, at, limit);
        const number = numberAt(tokens, at, floor, limit);
        if (decoy !== null && (number === null || number.to <= decoy.to)) at = decoy.to;
        else if (number === null) at++;
        else {
          found.push(number);
          at = number.to;
        }
      }
    }
    return listed(tokens, found);
  };

  /** "aged 3 and 5", "12 and 14 years old": bare figures of a list are what their neighbour is. */
  function listed(tokens: readonly Token[], found: readonly FoundNumber[]): readonly FoundNumber[] {
    const out = [...found];
    for (let i = 1; i < out.length; i++) {
      const [left, right] = [out[i - 1]!, out[i]!];
      if (left.sense === right.sense || !isList(tokens, left.to, right.from)) continue;
      const next = tokens[right.to];
      if (right.sense === "count" && LISTED.has(left.sense) && (next?.kind !== "word" || closers.has(next.norm))) {
        out[i] = { ...right, sense: left.sense, unit: left.unit };
      } else if (left.sense === "count" && right.sense === "age")
        out[i - 1] = { ...left, sense: "age", unit: right.unit };
    }
    return out;
  }

  function isList(tokens: readonly Token[], from: number, to: number): boolean {
    if (to === from || to > from + 2) return false;
    for (let i = from; i < to; i++) if (tokens[i]!.norm !== "," && pairMids.at(tokens, i, to) === null) return false;
    return true;
  }

  function numberAt(tokens: readonly Token[], at: number, floor: number, limit: number): FoundNumber | null {
    return clockOrDateAt(tokens, at, limit) ?? pairAt(tokens, at, floor, limit) ?? hedgedAt(tokens, at, floor, limit);
  }

  /** "between 10 and 15". */
  function pairAt(tokens: readonly Token[], at: number, floor: number, limit: number): FoundNumber | null {
    const opener = openers.at(tokens, at, limit);
    if (opener === null) return null;
    const low = cores.at(tokens, opener.to, limit);
    const mid = low === null || low.to >= limit ? null : pairMids.at(tokens, low.to, limit);
    const high = mid === null ? null : cores.at(tokens, mid.to, limit);
    if (low === null || high === null || !isPair(low, high)) return null;
    const { sense, unit } = senseOf(high, { tokens, from: at, to: high.to, floor, limit });
    if (sense === "year") return null;
    return { from: at, to: high.to, quantity: between(scaled(low, high), high.value), sense, unit };
  }

  /** "at least 12", "200 to 350", "three or four", "40-odd": hedges, figure, range, hedges. */
  function hedgedAt(tokens: readonly Token[], at: number, floor: number, limit: number): FoundNumber | null {
    let hedge: Hedge | null = null;
    let start = at;
    let hit = hedges.at(tokens, start, limit);
    if (hit !== null) {
      hedge = hit.value;
      start = hit.to;
      hit = start < limit ? hedges.at(tokens, start, limit) : null;
      if (hit !== null) start = hit.to;
    }
    if (hedge !== null && start < limit && clockOrDateAt(tokens, start, limit) !== null) return null;
    let low = cores.at(tokens, start, limit);
    if (low === null && hedge !== null && start < limit) {
      const filler = fillers.at(tokens, start, limit);
      if (filler !== null) low = cores.at(tokens, filler.to, limit);
    }
    if (low === null || (hedge !== null && (low.kind === "none" || low.kind === "ordinal"))) return null;
    const high = upperOf(tokens, low, at, floor, limit);
    let to = (high ?? low).to;
    if (hedge === null && low.kind !== "ordinal" && to < limit) {
      const later = laterHedges.at(tokens, glueEnd(tokens, to, limit), limit);
      if (later !== null) {
        hedge = later.value;
        to = later.to;
      }
    }
    const { sense, unit } = senseOf(high ?? low, { tokens, from: at, to, floor, limit });
    if (sense === "money") low = withMoneySuffix(low);
    return { from: at, to, quantity: quantityOf(tokens, low, high, hedge), sense, unit };
  }

  /** The upper figure of "200 to 350", "10-15", "three or four"; null where it is no range ("rose from 6 to 10"). */
  function upperOf(
    tokens: readonly Token[],
    low: NumberCore,
    at: number,
    floor: number,
    limit: number,
  ): NumberCore | null {
    if (low.to >= limit || (low.kind !== "figure" && low.kind !== "words")) return null;
    const to = mids.at(tokens, low.to, limit);
    const or = to === null ? alternatives.at(tokens, low.to, limit) : null;
    const mid = to ?? or;
    if (mid === null) return null;
    if (tokens[low.to]!.kind === "mark" && (tokens[low.to]!.spaced || tokens[mid.to]?.spaced)) return null;
    const high = cores.at(tokens, mid.to, limit);
    if (high === null || !isPair(low, high)) return null;
    if (or !== null && high.value > scaled(low, high) * 2) return null;
    if (phraseBefore(changes, tokens, at, floor) !== null) return null;
    return high;
  }

  function withMoneySuffix(core: NumberCore): NumberCore {
    const times = money.get(core.suffix);
    return times === undefined ? core : { ...core, value: core.value * times };
  }
}

/** Senses that a bare figure takes over from the one before it in a list. */
const LISTED: ReadonlySet<FoundNumber["sense"]> = new Set(["age", "label"]);

/** "4:30", "16:30:05", "2023-03-14", "14/03/2023": one number each, with the value of its first part. */
function clockOrDateAt(tokens: readonly Token[], at: number, limit: number): FoundNumber | null {
  const first = tokens[at]!;
  if (first.kind !== "number" || at + 2 >= limit) return null;
  const mark = tokens[at + 1]!;
  const second = tokens[at + 2]!;
  if (mark.kind !== "mark" || mark.spaced || second.spaced || second.kind !== "number") return null;
  const value = Number.parseInt(first.norm, 10);
  if (mark.norm === ":" && /^\d{2}(?!\d)/.test(second.norm) && first.norm.length <= 2 && value < 25) {
    const more = tokens[at + 3]?.norm === ":" && tokens[at + 4]?.kind === "number" && at + 4 < limit;
    return { from: at, to: more ? at + 5 : at + 3, quantity: exactly(value), sense: "clock", unit: null };
  }
  const third = at + 4 < limit ? tokens[at + 4]! : undefined;
  if (third === undefined || tokens[at + 3]!.norm !== mark.norm || third.spaced || third.kind !== "number") return null;
  if (mark.norm !== "/" && mark.norm !== "-" && mark.norm !== ".") return null;
  if (!/^\d{1,4}$/.test(first.norm) || !/^\d{1,2}$/.test(second.norm) || !/^\d{1,4}$/.test(third.norm)) return null;
  return { from: at, to: at + 5, quantity: exactly(value), sense: "date", unit: null };
}

function quantityOf(tokens: readonly Token[], low: NumberCore, high: NumberCore | null, hedge: Hedge | null): Quantity {
  if (high !== null) return between(scaled(low, high), high.value);
  if (low.kind === "vague") return vague(low.value, termOf(tokens, low));
  if (hedge === null || low.kind === "ordinal" || low.kind === "decade") return exactly(low.value);
  if (hedge === "less-than") {
    return { min: 0, max: Math.max(0, Math.ceil(low.value) - 1), named: low.value, wording: "at-most" };
  }
  return hedged(low.value, hedge);
}

function termOf(tokens: readonly Token[], { from, to }: NumberCore): string {
  return tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(" ");
}

/** "two to three million" starts at two million. */
function scaled(low: NumberCore, high: NumberCore): number {
  return low.multiplier === 1 &&
    high.multiplier > 1 &&
    low.value < high.value / high.multiplier + 1 &&
    low.value < high.multiplier
    ? low.value * high.multiplier
    : low.value;
}

function isPair(low: NumberCore, high: NumberCore): boolean {
  const both = [low, high].every(
    ({ kind, suffix }) => (kind === "figure" || kind === "words") && (suffix === "" || kind === "figure"),
  );
  if (!both || low.suffix !== "") return false;
  if (isYearLike(low) && (isYearLike(high) || high.value < 100)) return false;
  return scaled(low, high) < high.value;
}

function isYearLike({ value, kind, multiplier, grouped }: NumberCore): boolean {
  return !grouped && kind === "figure" && multiplier === 1 && Number.isInteger(value) && value >= 1800 && value < 2100;
}

/** Past an inner hyphen: "40-odd". */
function glueEnd(tokens: readonly Token[], at: number, limit: number): number {
  return at + 1 < limit && tokens[at]!.norm === "-" && !tokens[at]!.spaced && !tokens[at + 1]!.spaced ? at + 1 : at;
}

function phrasesOf(phrases: readonly string[]) {
  return phraseIndex(phrases.map((phrase) => [phrase, true] as const));
}
