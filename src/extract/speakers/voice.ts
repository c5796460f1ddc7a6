import type { SideKind } from "../../model/words.ts";
import type { Range } from "../../text/prose.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { QUOTES } from "../quotes.ts";

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

type Known = { readonly to: number; readonly kind: SideKind | null; readonly named: boolean };

/** Reads who speaks out of stretches of tokens. */
export type VoiceReader = {
  /** The speakers of a noun phrase that fills the range; empty where nobody in it can speak. */
  readonly within: (range: Range) => readonly Voice[];
  /** Where a noun phrase that follows at `from` ends, at most at `end`. */
  readonly phraseEnd: (from: number, end: number) => number;
  /** Where a noun phrase that ends at `to` starts, at least at `floor`. `verbAt` tells tokens of verbs. */
  readonly phraseStart: (to: number, floor: number) => number;
};

/** Words a noun phrase may run to. */
const LONGEST = 16;

/** @param verbAt 1 for tokens that stand in a verb group. */
export function voiceReader(marks: Marks, verbAt: Uint8Array): VoiceReader {
  const { prose, lexicon, starts, classes, names, times, people, places, numbers } = marks;
  const { tokens, text } = prose;
  const { speech } = lexicon;
  const timeEnds = new Map([...times.values()].map((time) => [time.to, time.from]));

  return { within, phraseEnd, phraseStart };

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
    const headToken = tokens[lastWord(from, headEnd)]!;
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
    const before = knownIn(from, headEnd - 1);
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
      if (known.kind !== null && (kind === null || known.kind !== "officials")) kind = known.kind;
    return kind;
  }

  /** A name or noun of someone who can speak, at a token. Kind null: a place, country or plain noun for people. */
  function knownAt(i: number, to: number): Known | null {
    const mask = starts[i]!;
    let end = i;
    let kind: SideKind | null = null;
    let isNamed = false;
    const person = people.get(i);
    const name = names.get(i);
    const voice = lookUp(lexicon.voices, tokens, mask, i);
    if (voice !== null && voice.to <= to) [end, kind] = [voice.to, voice.value];
    const outlet = lookUp(lexicon.outlets, tokens, mask, i);
    if (outlet !== null && outlet.to <= to && outlet.to >= end && (tokens[i]!.capital || marks.shouting))
      [end, kind, isNamed] = [outlet.to, "media", true];
    if (name?.is === "actor" && name.to <= to && name.to >= end)
      [end, kind, isNamed] = [name.to, name.actors[0]!.kind, true];
    if (person !== undefined && person.to <= to && person.to > end)
      [end, kind, isNamed] = [person.to, person.kind ?? kind ?? "other", true];
    const noun = lookUp(lexicon.people, tokens, mask, i);
    if (noun !== null && noun.to <= to && noun.to > end) [end, kind] = [noun.to, noun.value.noun.kind];
    if (end > i) return { to: end, kind, named: isNamed };
    const place = places.get(i);
    if (name !== undefined && name.is !== "actor" && name.to <= to) return { to: name.to, kind: null, named: false };
    if (place !== undefined && place.to <= to) return { to: place.to, kind: null, named: false };
    return null;
  }

  function phraseEnd(from: number, end: number): number {
    let to = from;
    while (to < end && to < from + LONGEST) {
      const known = knownAt(to, end);
      if (known !== null && !(to > from && verbAt[to] === 1 && !tokens[to]!.capital)) {
        to = known.to;
        continue;
      }
      const token = tokens[to]!;
      const bits = classes[to]!;
      if (token.kind === "mark" && !joins(to, end)) break;
      if (times.has(to)) break;
      if (to > from && bits & (WORD.be | WORD.have | WORD.relative)) break;
      if (to > from && bits & WORD.subordinator && lookUp(lexicon.links, tokens, starts[to]!, to) === null) break;
      if (to > from && verbAt[to] === 1 && (!token.capital || marks.shouting)) break;
      to++;
    }
    return to;
  }

  /** A mark that goes on inside a name: hyphen, dot of an abbreviation, ampersand, a short bracket. */
  function joins(i: number, end: number): boolean {
    const { norm, spaced } = tokens[i]!;
    if (norm === "&") return true;
    if (norm === "-" || norm === "/") return !spaced;
    if (norm === ".") return i + 1 < end && tokens[i - 1]!.end - tokens[i - 1]!.start <= 6;
    if (norm === "(" || norm === "[")
      return i + 2 < end && (tokens[i + 2]!.norm === ")" || tokens[i + 2]!.norm === "]");
    return (norm === ")" || norm === "]") && i >= 2 && (tokens[i - 2]!.norm === "(" || tokens[i - 2]!.norm === "[");
  }

  function phraseStart(to: number, floor: number): number {
    let i = to;
    while (i > floor && to - i < LONGEST) {
      const t = i - 1;
      const timeFrom = timeEnds.get(i);
      if (timeFrom !== undefined && timeFrom >= floor) {
        i = timeFrom;
        continue;
      }
      const token = tokens[t]!;
      const bits = classes[t]!;
      if (QUOTES.has(token.norm)) {
        if (!isPossessiveMark(t)) break;
        i = t;
        continue;
      }
      if (token.kind === "mark" && !joins(t, to)) {
        // "police, medics and witnesses": a list of one word each
        if (token.norm === "," && isListComma(t, floor)) {
          i = t;
          continue;
        }
        break;
      }
      if (bits & (WORD.be | WORD.have | WORD.relative)) break;
      const link = lookUp(lexicon.links, tokens, starts[t]!, t);
      if (bits & WORD.subordinator && (link === null || link.value === "other")) break;
      if (verbAt[t] === 1 && (!token.capital || marks.shouting)) {
        const determined = t > floor && classes[t - 1]! & (WORD.definite | WORD.indefinite | WORD.possessive);
        if (!determined) break;
      }
      i = t;
    }
    return i;
  }

  /** The mark of "the separatists' office": right behind a noun for people, and before a space. */
  function isPossessiveMark(t: number): boolean {
    if (t === 0 || tokens[t]!.spaced || tokens[t + 1]?.spaced !== true) return false;
    return knownAt(t - 1, t)?.to === t;
  }

  /** A comma between two known speakers with a joining word further on. */
  function isListComma(comma: number, floor: number): boolean {
    const after = knownAt(comma + 1, tokens.length);
    if (after === null || after.kind === null || after.to >= tokens.length) return false;
    if (!(classes[after.to]! & WORD.and) && tokens[after.to]!.norm !== ",") return false;
    for (let i = comma - 1; i >= floor && i >= comma - 3; i--) {
      const before = knownAt(i, comma);
      if (before !== null && before.to === comma && before.kind !== null) return true;
    }
    return false;
  }

  function list(voice: Voice | null): readonly Voice[] {
    return voice === null ? [] : [voice];
  }
}
