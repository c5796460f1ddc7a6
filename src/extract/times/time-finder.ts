import type { CivilTime } from "../../model/report.ts";
import { fold } from "../../text/fold.ts";
import { type PhraseIndex, phraseIndex } from "../../text/phrases.ts";
import { type Prose, wordsIn } from "../../text/prose.ts";
import type { TimeLead, TimeLexicon } from "../../text/time-lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import type { FoundNumber, FoundTime } from "../found.ts";
import { minuteOf } from "./calendar.ts";
import { foundTime } from "./found-time.ts";
import type { SlotView } from "./slot.ts";
import { canJoin, isOpen, join, namesDay, type TimeParts } from "./time-parts.ts";
import { patternReader } from "./time-patterns.ts";
import { mayLieAhead, type Reference, resolver } from "./time-values.ts";

/** One expression before it is resolved: tokens, parts, and the later one where it is a range. */
type Chain = {
  readonly from: number;
  readonly to: number;
  readonly parts: TimeParts;
  readonly until: TimeParts | null;
};

/**
 * Compiles a finder of times. It returns every time expression, left to right, never overlapping; ranges include the
 * preposition ("on Monday"). Dates without a year are the latest on or before `publishedAt`; null leaves them without
 * value. Times never cross sentences. Never throws.
 */
export function timeFinder(
  lexicon: TimeLexicon,
): (prose: Prose, numbers: readonly FoundNumber[], publishedAt: CivilTime | null) => readonly FoundTime[] {
  const patterns = patternReader(lexicon);
  const resolve = resolver(lexicon);
  const glue = listed(lexicon.glue);
  const leads = phraseIndex(Object.entries(lexicon.leads));
  const leadEnds = new Set(Object.keys(lexicon.leads).map((lead) => fold(lead.split(" ").at(-1)!)));
  const mids = listed(lexicon.ranges.mids);
  const openers = phraseIndex(Object.entries(lexicon.ranges.openers));
  const futureCues = new Set(lexicon.futureCues.map(fold));
  const pastCues = new Set(lexicon.pastCues.map(fold));
  const closers = new Set(lexicon.closers.map(fold));

  return (prose, numbers, publishedAt) => {
    const { tokens, sentences } = prose;
    const covering = coveringOf(tokens.length, numbers);
    const numberAt = (at: number): FoundNumber | null => numbers[covering[at]! - 1] ?? null;
    const minute = publishedAt === null ? null : minuteOf(publishedAt);
    const found: FoundTime[] = [];
    for (const { from, to } of sentences) {
      const view: SlotView = { tokens, limit: to, numberAt };
      const chains = ranged(chained(atomsOf(view, from), view), tokens, from);
      let floor = from;
      for (const chain of chains) {
        const lead = leadBefore(tokens, chain.from, floor);
        if (!stands(chain, lead?.kind ?? null, view)) continue;
        const range = { from: lead?.from ?? chain.from, to: chain.to };
        const ahead = mayLieAhead(chain.parts) && liesAhead(tokens, range.from, floor, lead?.kind ?? "plain");
        const reference: Reference = { minute, ahead };
        found.push(
          foundTime(
            {
              ...range,
              words: wordsIn(prose, range),
              parts: chain.parts,
              until: chain.until,
              lead: lead?.kind ?? "plain",
            },
            reference,
            resolve,
          ),
        );
        floor = chain.to;
      }
    }
    return found;
  };

  /** Single patterns of a sentence, left to right. */
  function atomsOf(view: SlotView, from: number): readonly Chain[] {
    const atoms: Chain[] = [];
    let at = from;
    while (at < view.limit) {
      const token = view.tokens[at]!;
      if (token.kind !== "number" && view.numberAt(at) === null && !patterns.starts.has(token.norm)) {
        at++;
        continue;
      }
      const hit = patterns.at(view, at);
      if (hit === null || (hit.means.closed && !isClosed(view, hit.to, true))) {
        at++;
        continue;
      }
      if (!hit.means.decoy) atoms.push({ from: at, to: hit.to, parts: hit.parts, until: null });
      at = hit.to;
    }
    return atoms;
  }

  /** Joins neighbours that name one time together: "Friday" + "at" + "4:30 p.m.". */
  function chained(atoms: readonly Chain[], { tokens }: SlotView): readonly Chain[] {
    const chains: Chain[] = [];
    for (const atom of atoms) {
      const last = chains.at(-1);
      if (last !== undefined && isGlued(tokens, last.to, atom.from) && canJoin(last.parts, atom.parts)) {
        chains[chains.length - 1] = { ...last, to: atom.to, parts: join(last.parts, atom.parts) };
      } else chains.push(atom);
    }
    return chains;
  }

  function isGlued(tokens: readonly Token[], from: number, to: number): boolean {
    if (from === to) return true;
    if (to - from > 4) return false;
    return glue.at(tokens, from, to)?.to === to;
  }

  /** "from Monday to Wednesday", "between 2009 and 2012", "1980-1992". */
  function ranged(chains: readonly Chain[], tokens: readonly Token[], floor: number): readonly Chain[] {
    const out: Chain[] = [];
    for (const chain of chains) {
      const last = out.at(-1);
      const joined = last === undefined || last.until !== null ? null : rangeOf(last, chain, tokens, floor);
      if (joined === null) out.push(chain);
      else out[out.length - 1] = joined;
    }
    return out;
  }

  function rangeOf(low: Chain, high: Chain, tokens: readonly Token[], floor: number): Chain | null {
    if (low.parts.weak || high.parts.weak || !isPoint(low.parts) || !isPoint(high.parts) || high.from <= low.to)
      return null;
    const opener = phraseEndingAt(openers, tokens, low.from, floor);
    const mid = mids.at(tokens, low.to, high.from)?.to === high.from;
    if (!mid && opener?.value.some((phrase) => isPhrase(tokens, low.to, high.from, phrase)) !== true) return null;
    return { from: opener === null ? low.from : opener.from, to: high.to, parts: low.parts, until: high.parts };
  }

  /** A weak expression needs words around it; a lone month or part of the day must not stand before a noun. */
  function stands({ parts, to }: Chain, lead: TimeLead | null, view: SlotView): boolean {
    if (!parts.weak) return true;
    if (parts.edge !== null && parts.part === null && parts.season === null) return false;
    if (parts.weekday !== null) return false;
    if (parts.part !== null || parts.season !== null)
      return lead !== null && (lexicon.looseParts === true || isClosed(view, to));
    return false;
  }

  /** Does no noun follow? `strictly`: nor a name. */
  function isClosed({ tokens, limit }: SlotView, at: number, strictly = false): boolean {
    if (at >= limit) return true;
    const next = tokens[at]!;
    return next.kind !== "word" || closers.has(next.norm) || (next.capital && !next.shout && !strictly);
  }

  function leadBefore(tokens: readonly Token[], at: number, floor: number) {
    if (at <= floor || !leadEnds.has(tokens[at - 1]!.norm)) return null;
    const hit = phraseEndingAt(leads, tokens, at, floor);
    return hit === null ? null : { from: hit.from, kind: hit.value };
  }

  /** Do the words before a time make it a coming one? Looks back as far as the clause and ten words go. */
  function liesAhead(tokens: readonly Token[], at: number, floor: number, lead: TimeLead): boolean {
    if (lead === "ahead") return true;
    for (let i = at - 1; i >= floor && i >= at - 10; i--) {
      const token = tokens[i]!;
      if (token.kind === "mark" && token.norm !== "-") break;
      if (pastCues.has(token.norm)) return false;
      if (futureCues.has(token.norm)) return true;
    }
    return lead === "until" && at > floor;
  }
}

function isPoint(parts: TimeParts): boolean {
  return (
    parts.lasting === null &&
    parts.stretch === null &&
    parts.vague === null &&
    !parts.unsure &&
    (namesDay(parts) || !isOpen(parts) || parts.month !== null || parts.clock !== null)
  );
}

/** The longest phrase, up to four words, that ends just before token `at`. */
function phraseEndingAt<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  at: number,
  floor: number,
): { from: number; value: T } | null {
  for (let from = Math.max(floor, at - 4); from < at; from++) {
    const hit = index.at(tokens, from, at);
    if (hit !== null && hit.to === at) return { from, value: hit.value };
  }
  return null;
}

/** For each token, 1 + the index of the number that covers it; 0 = none. */
function coveringOf(length: number, numbers: readonly FoundNumber[]): Int32Array {
  const covering = new Int32Array(length);
  for (const [i, { from, to }] of numbers.entries()) covering.fill(i + 1, from, to);
  return covering;
}

function isPhrase(tokens: readonly Token[], from: number, to: number, phrase: string): boolean {
  const words = phrase.split(" ");
  return words.length === to - from && words.every((word, i) => tokens[from + i]!.norm === fold(word));
}

function listed(phrases: readonly string[]) {
  return phraseIndex(phrases.map((phrase) => [phrase, true] as const));
}
