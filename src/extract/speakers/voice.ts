import type { SideKind } from "../../model/words.ts";
import type { Range } from "../../text/prose.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { type Known, knownReader } from "./known.ts";
import { type PhraseBounds, phraseBounds } from "./phrase-bounds.ts";

/**
 * Who a noun phrase says can speak. `known`: the registers or tables know that it can; else only its place in the
 * clause says so. `is`: `who` a speaker, `document` what was said or written (the range is its owner's, empty where
 * nobody is named), `body` a bare "the group", `mouthpiece` a bare "a spokesman", `pronoun` somebody told of before.
 */
export type Voice = Range & {
  readonly name: string;
  readonly kind: SideKind;
  readonly known: boolean;
  readonly named: boolean;
  readonly is: "who" | "document" | "body" | "mouthpiece" | "pronoun";
  /** Head word, folded. */
  readonly head: string;
  readonly definite: boolean;
  /** Behind an article or possessive, or counted. */
  readonly determined: boolean;
};

/** Reads who speaks out of stretches of tokens. */
export type VoiceReader = PhraseBounds & {
  /** The speakers of a noun phrase that fills the range; empty where nobody in it can speak. */
  readonly within: (range: Range) => readonly Voice[];
};

/** @param verbAt 1 for tokens that stand in a verb group. */
export function voiceReader(marks: Marks, verbAt: Uint8Array): VoiceReader {
  const { prose, lexicon, starts, classes, names, times, places, numbers } = marks;
  const { tokens, text } = prose;
  const { speech } = lexicon;
  const { modifiersFollow } = lexicon.pack.words.grammar;
  const knownAt = knownReader(marks);
  return { within, ...phraseBounds(marks, verbAt, knownAt) };

  function within(range: Range): readonly Voice[] {
    const cuts: number[] = [];
    for (let i = range.from; i < range.to; ) {
      const known = knownAt(i, range.to);
      if (known === null && (classes[i]! & WORD.and) !== 0) cuts.push(i);
      else if (known === null && tokens[i]!.norm === ",") cuts.push(i);
      i = known === null ? i + 1 : known.to;
    }
    if (cuts.length === 0) return list(phrase(range));
    const parts: Voice[] = [];
    let from = range.from;
    for (const cut of [...cuts, range.to]) {
      if (cut > from) {
        const part = phrase({ from, to: cut });
        if (part?.known) parts.push(part);
      }
      from = cut + 1;
    }
    if (parts.length > 0) return parts;
    return cuts.some((cut) => tokens[cut]!.norm === ",") ? [] : list(phrase(range));
  }

  function phrase(range: Range): Voice | null {
    let from = range.from;
    const { to } = range;
    let definite = false;
    const start = from;
    for (let moved = true; moved && from < to; ) {
      moved = false;
      const bits = classes[from]!;
      const token = tokens[from]!;
      if (bits & WORD.negative && !(bits & WORD.definite)) return null;
      if (speech.nobody.has(token.norm)) return null;
      const time = times.get(from);
      const number = numbers.get(from);
      if (bits & (WORD.pronounSingular | WORD.pronounPlural) && from + 1 >= to) {
        return {
          ...named(from, to),
          kind: "other",
          known: true,
          named: false,
          is: "pronoun",
          head: token.norm,
          definite,
          determined: true,
        };
      }
      if (time !== undefined && time.to <= to) [from, moved] = [time.to, true];
      else if (number !== undefined && number.to <= to) [from, moved] = [number.to, true];
      else if (bits & WORD.definite || bits & WORD.possessive) [from, definite, moved] = [from + 1, true, true];
      else if (bits & (WORD.indefinite | WORD.suspected)) [from, moved] = [from + 1, true];
      else if (bits & WORD.adverb && knownAt(from, to) === null) [from, moved] = [from + 1, true];
      else if (token.kind === "mark" && token.norm !== "(") [from, moved] = [from + 1, true];
      else if (knownAt(from, to) === null && lookUp(lexicon.links, tokens, starts[from]!, from) !== null) {
        const next = afterLeadingPhrase(from, to);
        if (next === null) return null;
        [from, moved, definite] = [next, true, false];
      }
    }
    if (from >= to) return null;
    const headEnd = linkAfter(from, to);
    const end = complementEnd(headEnd, to);
    if (end <= from) return null;
    const determined = from > start;
    const headToken = tokens[modifiersFollow ? from : lastWord(from, headEnd)]!;
    const head = headToken.norm;
    const covering = knownAt(from, headEnd);
    if (speech.documents.has(head) && !(covering !== null && covering.to >= headEnd && headEnd - from > 1))
      return document(from, headEnd, to, definite);
    const knownParts = knownIn(from, headEnd);
    const alone = headEnd - from === 1;
    if (speech.mute.has(head) && (alone || !knownParts.some((part) => part.known.to >= headEnd))) return null;
    if (speech.mouthpieces.has(head)) {
      const owner = ownerBehind(headEnd, to);
      if (alone && owner === null)
        return {
          ...named(from, headEnd),
          kind: "other",
          known: true,
          named: false,
          is: "mouthpiece",
          head,
          definite,
          determined: true,
        };
      if (owner !== null && owner.is === "body") return { ...owner, known: true };
      if (owner !== null)
        return {
          ...named(from, Math.max(owner.to, headEnd)),
          kind: owner.kind,
          known: true,
          named: true,
          is: "who",
          head,
          definite,
          determined: true,
        };
    }
    if (alone && definite && speech.bodies.has(head) && end === headEnd) {
      return {
        ...named(from, headEnd),
        kind: kindOf(knownParts) ?? "other",
        known: true,
        named: false,
        is: "body",
        head,
        definite,
        determined: true,
      };
    }
    const last = knownParts.at(-1);
    const government = last !== undefined && last.known.kind === null && isGovernment(from, end);
    const kind =
      kindOf(knownParts) ?? (government ? "officials" : end > headEnd ? kindOf(knownIn(headEnd, end)) : null);
    const known = kind !== null || knownParts.some((part) => part.known.kind === null && part.isNoun) || government;
    return {
      ...named(from, end),
      kind: kind ?? "other",
      known,
      named: knownParts.some((part) => part.known.named) || tokens[from]!.capital,
      is: "who",
      head,
      definite,
      determined,
    };
  }

  /** "the army's statement", "a statement by the ministry": its owner, in its place an empty range where none is said. */
  function document(from: number, headEnd: number, to: number, definite: boolean): Voice {
    const owner = ownerBehind(headEnd, to);
    if (owner !== null) return owner;
    const before = modifiersFollow ? knownIn(from + 1, headEnd) : knownIn(from, headEnd - 1);
    const last = before.at(-1);
    if (
      last !== undefined &&
      kindOf(before) !== null &&
      !(last.known.to - last.from === 1 && speech.noOwners.has(tokens[last.from]!.norm))
    ) {
      const end = last.known.to;
      return {
        ...named(from, end),
        kind: kindOf(before)!,
        known: true,
        named: true,
        is: "who",
        head: tokens[end - 1]!.norm,
        definite,
        determined: true,
      };
    }
    return {
      from,
      to: from,
      name: "",
      kind: "other",
      known: true,
      named: false,
      is: "document",
      head: tokens[headEnd - 1]!.norm,
      definite,
      determined: true,
    };
  }

  /** Who stands behind "of", "for", "by" or "from" of a document or spokesman. */
  function ownerBehind(at: number, to: number): Voice | null {
    const link = at < to ? lookUp(lexicon.links, tokens, starts[at]!, at) : null;
    if (link === null || link.value === "in" || link.to >= to) return null;
    const next = phrase({ from: link.to, to: linkAfter(skipDeterminers(link.to, to), to) });
    return next !== null && next.is !== "document" && next.known ? next : null;
  }

  function skipDeterminers(at: number, to: number): number {
    let i = at;
    while (i < to && classes[i]! & (WORD.definite | WORD.indefinite | WORD.possessive)) i++;
    return i;
  }

  /** "In Medellin police": the phrase behind a place or time, or behind the next determiner. */
  function afterLeadingPhrase(from: number, to: number): number | null {
    for (let i = from + 1; i < to; i++) {
      const place = places.get(i) ?? times.get(i);
      if (place !== undefined && place.to < to && i <= from + 2) return place.to;
      if (i > from + 1 && classes[i]! & (WORD.definite | WORD.indefinite) && !(classes[i - 1]! & WORD.definite)) {
        const link = lookUp(lexicon.links, tokens, starts[i - 1]!, i - 1);
        if (link === null) return i;
      }
    }
    return null;
  }

  /** End of the head: before the first link, comma or relative that no known name holds. */
  function linkAfter(from: number, to: number): number {
    let i = from;
    while (i < to) {
      const known = knownAt(i, to);
      if (known !== null) {
        i = known.to;
        continue;
      }
      const token = tokens[i]!;
      if (classes[i]! & (WORD.relative | WORD.subordinator)) break;
      if (i > from && lookUp(lexicon.links, tokens, starts[i]!, i) !== null) break;
      if (i > from && (token.norm === "(" || token.norm === "," || token.norm === "[")) break;
      if (times.has(i)) break;
      i++;
    }
    return i;
  }

  /** "mayor of Tillia", "head of domestic intelligence": the complement belongs to the name. */
  function complementEnd(headEnd: number, to: number): number {
    let i = headEnd;
    for (;;) {
      const link = i < to ? lookUp(lexicon.links, tokens, starts[i]!, i) : null;
      if (
        link === null ||
        (link.value !== "of" && tokens[i]!.norm.length > 3) ||
        (link.value !== "of" && link.value !== "other")
      )
        return i;
      if (link.value === "other" && link.to - i !== 1) return i;
      const start = skipDeterminers(link.to, to);
      const next = linkAfter(start, to);
      if (next === start) return i;
      i = next;
    }
  }

  function lastWord(from: number, to: number): number {
    let i = to - 1;
    while (i > from && tokens[i]!.kind === "mark") i--;
    return i;
  }

  function named(from: number, to: number): { from: number; to: number; name: string } {
    let start = from;
    let end = to;
    while (start < end - 1 && tokens[start]!.kind === "mark") start++;
    while (end > start + 1 && (tokens[end - 1]!.kind === "mark" || /^['’]s$/.test(tokens[end - 1]!.norm))) {
      if (tokens[end - 1]!.norm === ")") break;
      end--;
    }
    return { from: start, to: end, name: text.slice(tokens[start]!.start, tokens[end - 1]!.end) };
  }

  function isGovernment(from: number, to: number): boolean {
    const place = places.get(from);
    const name = names.get(from);
    if (name?.is === "country") return name.to === to;
    return place !== undefined && place.to === to && place.candidates[0] !== undefined;
  }

  type KnownPart = Range & { readonly known: Known; readonly isNoun: boolean };

  function knownIn(from: number, to: number): readonly KnownPart[] {
    const parts: KnownPart[] = [];
    for (let i = from; i < to; ) {
      const known = knownAt(i, to);
      if (known === null) i++;
      else {
        parts.push({ from: i, to: known.to, known, isNoun: lookUp(lexicon.people, tokens, starts[i]!, i) !== null });
        i = known.to;
      }
    }
    return parts;
  }

  /** The head's kind; a body named before it says more than a head that anybody may have. */
  function kindOf(parts: readonly KnownPart[]): SideKind | null {
    let kind: SideKind | null = null;
    for (const { known } of parts)
      if (
        known.kind !== null &&
        (kind === null || (modifiersFollow ? kind === "officials" : known.kind !== "officials"))
      )
        kind = known.kind;
    return kind;
  }

  function list(voice: Voice | null): readonly Voice[] {
    return voice === null ? [] : [voice];
  }
}
