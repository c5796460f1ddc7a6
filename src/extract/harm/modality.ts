import type { PhraseHit } from "../../text/phrases.ts";
import type { Range } from "../../text/prose.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Modality } from "../../text/word-lexicon.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import type { Chunk, VerbGroup } from "./chunks.ts";

/** Tokens before a verb in which a governing word ("threatened to") still governs it. */
const GOVERNED_WITHIN = 5;
/** Tokens that a governing phrase may have. */
const LONGEST = 12;

/** How the acts of one sentence stand to fact. */
export type Modalities = {
  /** Of the verb group at chunk `i`. */
  readonly ofVerb: (chunk: Chunk, verb: VerbGroup, i: number) => Modality;
  /** Of a noun of harm or of an event at chunk `i`. */
  readonly ofNoun: (chunk: Chunk, i: number) => Modality;
  /** What the words before token `at` make of it. */
  readonly at: (at: number) => Modality;
  /** "the attack": a determiner before token `at` says that it was told of before. */
  readonly isDefinite: (at: number) => boolean;
};

/** Finds the governing words of a sentence once; what it returns asks them. */
export function modalitiesOf(sentence: Sentence, chunks: readonly Chunk[], marks: Marks): Modalities {
  const { prose, lexicon, starts, classes, numbers } = marks;
  const { tokens } = prose;
  const { infinitiveMark } = lexicon.pack.words;
  const governors = governorsHere();
  const hypothetical = opensWithCondition();
  return { ofVerb: modalityOf, ofNoun: nounModality, at: plainModality, isDefinite };

  function plainModality(at: number): Modality {
    return governor(at) ?? (hypothetical ? "hypothetical" : "fact");
  }

  function modalityOf(chunk: Chunk, verb: VerbGroup, i: number): Modality {
    const shared = sharedModality(verb, i);
    if (shared !== null) return shared;
    const governed = governor(chunk.from, verb.main, verb.shape === "finite" && verb.main > verb.from);
    if (governed !== null) return governed;
    if (verb.shape === "infinitive" && !verb.perfect && infinitiveMark.length > 0)
      return isRanked(i - 1) ? "fact" : "plan";
    if (verb.modality !== "fact") return verb.modality;
    if (verb.shape === "infinitive") {
      const before = chunks[chunks[i - 1]?.is === "link" ? i - 2 : i - 1];
      if (before?.is === "verb" && before.verb.modality !== "fact") return before.verb.modality;
    }
    return hypothetical ? "hypothetical" : "fact";
  }

  function nounModality(chunk: Chunk, i: number): Modality {
    if (isNegated(i)) return "not";
    return governor(chunk.from) ?? predicateModality(i) ?? (hypothetical ? "hypothetical" : "fact");
  }

  /** "The attack was foiled", "a culture clash is feared": what the verb behind a noun makes of it. */
  function predicateModality(i: number): Modality | null {
    for (let k = i + 1; k < chunks.length && k < i + 8; k++) {
      const chunk = chunks[k]!;
      if (chunk.is === "break" || chunk.is === "comma" || chunk.is === "subordinator" || chunk.is === "relative") break;
      if (chunk.is !== "verb") continue;
      const { verb } = chunk;
      if (verb.modality !== "fact" && verb.sense === null) return verb.modality;
      if (!verb.passive) break;
      const own = governors[firstFrom(governors, verb.main)];
      return (own?.from === verb.main ? own.value : null) ?? (verb.modality === "not" ? null : verb.modality);
    }
    return null;
  }

  /** "No clash": a negative determiner stands before the noun and its adjectives. */
  function isNegated(i: number): boolean {
    let k = i - 1;
    while (chunks[k]?.is === "word" && tokens[chunks[k]!.from]!.kind === "word") k--;
    const before = chunks[k];
    if (before?.is === "group") return before.to === chunks[i]!.from && before.group.none;
    // "y no por una granada"
    const link = before?.is === "determiner" ? chunks[k - 1] : before;
    if (link?.is === "link" && link.from > sentence.from && classes[link.from - 1]! & WORD.negator) return true;
    return before?.is === "determiner" && (classes[before.from]! & WORD.negative) !== 0;
  }

  /** "planned to kill the mayor and burn his house": a bare base form behind "and" is as real as the verb it is joined to. */
  function sharedModality(verb: VerbGroup, i: number): Modality | null {
    const bare = verb.main === verb.from && verb.sense !== null && verb.sense.base && !verb.sense.past;
    if (!bare || chunks[i - 1]?.is !== "and") return null;
    for (let k = i - 2; k >= 0; k--) {
      const chunk = chunks[k]!;
      if (chunk.is === "break" || chunk.is === "subordinator") return null;
      if (chunk.is === "verb") return modalityOf(chunk, chunk.verb, k);
    }
    return null;
  }

  /** "the third reporter to be killed": an infinitive behind an ordinal tells what was done. */
  function isRanked(at: number): boolean {
    const chunk = chunks[at];
    if (chunk?.is !== "group") return false;
    for (let k = chunk.from; k < chunk.to; k++) if (numbers.get(k)?.sense === "ordinal") return true;
    return false;
  }

  /** The governing word that ends within a few tokens before `at`, in the same clause. */
  function governor(at: number, end = at + 1, clause = false): Modality | null {
    for (let g = firstFrom(governors, at) - 1; g >= 0; g--) {
      const hit = governors[g]!;
      if (hit.from < at - LONGEST - GOVERNED_WITHIN) break;
      if (hit.to > end || hit.to < at - GOVERNED_WITHIN) continue;
      let broken = false;
      for (let m = hit.to; m < at; m++) {
        const norm = tokens[m]!.norm;
        if (norm === "," || norm === ";" || norm === ":" || (classes[m]! & WORD.and) !== 0) broken = true;
      }
      if (broken || (classes[hit.to - 1]! & WORD.to && isSpent(hit, at))) continue;
      if (!clause || opensClause(hit.to, at)) return hit.value;
    }
    return null;
  }

  /** "who wanted to cross the border was killed": the infinitive that the words govern stands before. */
  function isSpent({ to }: Range, at: number): boolean {
    for (let k = Math.max(0, firstFrom(chunks, to) - 1); k < chunks.length && chunks[k]!.from < at; k++)
      if (chunks[k]!.is === "verb" && chunks[k]!.to > to && chunks[k]!.to <= at) return true;
    return false;
  }

  /** "feared that six miners had died": a finite verb is governed only as a clause with its subject right behind the word. */
  function opensClause(from: number, at: number): boolean {
    for (let k = Math.max(0, firstFrom(chunks, from) - 1); k < chunks.length; k++) {
      const chunk = chunks[k]!;
      if (chunk.to <= from) continue;
      if (chunk.from >= at) return true;
      if (chunk.is === "group") return true;
      if (chunk.is !== "subordinator" && chunk.is !== "relative" && chunk.is !== "determiner" && chunk.is !== "adverb")
        return chunk.from < from;
    }
    return true;
  }

  /** Governing phrases of the sentence; "claimed responsibility" is a phrase of its own and claims no deed. */
  function governorsHere(): readonly PhraseHit<Modality>[] {
    const hits: PhraseHit<Modality>[] = [];
    for (let k = sentence.from; k < sentence.to; k++) {
      const hit = lookUp(lexicon.governors, tokens, starts[k]!, k);
      const blame = lookUp(lexicon.blames, tokens, starts[k]!, k);
      // "nearly 40 others injured", "almost all the victims" hedge how many
      if (
        hit === null ||
        numbers.has(k) ||
        (hit.value === "not" && (classes[hit.to] ?? 0) & WORD.definite && hit.to === k + 1 && isHedge(k))
      )
        continue;
      if (blame === null || blame.to <= hit.to) hits.push(hit);
    }
    return hits;
  }

  /** An adverb of degree: it is one of those that a number may have before it. */
  function isHedge(k: number): boolean {
    return (classes[k]! & WORD.adverb) !== 0;
  }

  function opensWithCondition(): boolean {
    const first = governors[0];
    return first !== undefined && first.from === sentence.from && first.value === "hypothetical";
  }

  function isDefinite(at: number): boolean {
    for (let k = at - 1; k >= sentence.from && k >= at - 4; k--) {
      const bits = classes[k]!;
      if (bits & WORD.definite) return true;
      if (bits & WORD.indefinite || numbers.has(k)) return false;
      if (bits & WORD.contraction) return true;
      if (tokens[k]!.kind === "mark" || lookUp(lexicon.links, tokens, starts[k]!, k) !== null) return false;
    }
    return false;
  }
}

/** Index of the first range that starts at or after a token; ranges are sorted and do not overlap. */
function firstFrom(ranges: readonly Range[], token: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (ranges[mid]!.from < token) low = mid + 1;
    else high = mid;
  }
  return low;
}
