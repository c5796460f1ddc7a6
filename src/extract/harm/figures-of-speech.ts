import type { Sentence } from "../../text/sentences.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import type { Chunk, VerbGroup } from "./chunks.ts";

/** Tells words of harm that do none in their sentence. */
export type Figures = {
  readonly isFigure: (chunk: Chunk) => boolean;
  readonly isIdle: (chunk: Chunk, i: number) => boolean;
  readonly isAbstract: (verb: VerbGroup, i: number) => boolean;
};

/** Figures of speech in a sentence: set phrases, nouns that only describe, and deeds done to no body. */
export function figuresOfSpeech(sentence: Sentence, chunks: readonly Chunk[], marks: Marks): Figures {
  const { prose, lexicon, starts, classes } = marks;
  const { tokens } = prose;
  return { isFigure, isIdle, isAbstract };

  /** "A culture clash": within a set phrase that tells of no violence. */
  function isFigure(chunk: Chunk): boolean {
    if (chunk.is !== "trigger" && chunk.is !== "harm-noun" && chunk.is !== "verb") return false;
    const at = chunk.is === "verb" ? chunk.verb.main : chunk.from;
    for (let k = Math.max(sentence.from, at - 3); k <= at; k++) {
      const hit = lookUp(lexicon.contexts, tokens, starts[k]!, k);
      if (hit !== null && hit.to > at && hit.value.some(({ context, sure }) => sure && context === "metaphor"))
        return true;
    }
    return false;
  }

  /** "The murder rate", "the shooting of the film": the noun only describes another, or is done to nobody. */
  function isIdle(chunk: Chunk, i: number): boolean {
    if (chunk.to < sentence.to && classes[chunk.to]! & WORD.described) return true;
    const next = chunks[i + 1];
    return next?.is === "link" && isAbstractPhrase(i + 2);
  }

  /** The noun right before a verb, or the object of an active one, is no body: "sales exploded", "attacked the policy". */
  function isAbstract(verb: VerbGroup, i: number): boolean {
    let k = i - 1;
    while (chunks[k]?.is === "adverb") k--;
    const before = chunks[k];
    if (before?.is === "word" && classes[before.from]! & WORD.abstract) return true;
    let next = i + 1;
    while (chunks[next]?.is === "adverb") next++;
    const behind = chunks[next];
    if (behind?.is !== "link") return !verb.passive && isAbstractPhrase(next);
    const { role } = behind;
    const joins = verb.passive
      ? role === "by" || role === "with"
      : role === "with" || role === "to" || role === "against";
    return joins && isAbstractPhrase(next + 1);
  }

  /** A determiner or two and other words, up to a noun of what no violence is done to. */
  function isAbstractPhrase(at: number): boolean {
    let last = -1;
    for (let k = at; k < chunks.length && k < at + 5; k++) {
      const { is, from } = chunks[k]!;
      if (is !== "determiner" && is !== "word" && is !== "name") break;
      if (tokens[from]!.kind === "mark") break;
      if (is === "word") last = from;
    }
    return last >= 0 && (classes[last]! & WORD.abstract) !== 0;
  }
}
