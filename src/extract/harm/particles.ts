import type { Sentence } from "../../text/sentences.ts";
import type { Token } from "../../text/tokens.ts";
import type { HarmVerb } from "../../text/word-lexicon.ts";
import type { Chunk } from "./chunks.ts";
import type { Told } from "./clause.ts";

/** Looks up the words that a row asks for beside its verb. */
export type Particles = {
  readonly phraseAt: (phrase: string, at: number) => boolean;
  readonly particleFollows: (particles: readonly string[], verbEnd: number, objectEnd: number) => boolean;
  readonly endOfParticle: (particles: readonly string[], verbEnd: number, object: Told | null) => number;
  readonly behindParticle: (rows: readonly HarmVerb[], chunk: Chunk & { is: "verb" }, i: number) => number;
};

/** Particles of the verbs of one sentence. */
export function particlesOf(sentence: Sentence, chunks: readonly Chunk[], tokens: readonly Token[]): Particles {
  return { phraseAt, particleFollows, endOfParticle, behindParticle };

  /** Where a particle behind the verb or its object ends; 0 = it stands before the verb. */
  function endOfParticle(particles: readonly string[], verbEnd: number, object: Told | null): number {
    for (const at of object === null ? [verbEnd] : [verbEnd, chunks[object.last]!.to]) {
      const phrase = particles.find((words) => phraseAt(words, at));
      if (phrase !== undefined) return at + phrase.split(" ").length;
    }
    return 0;
  }

  /** Index of the last chunk of a particle right behind the verb ("shot dead"), else of the verb. */
  function behindParticle(rows: readonly HarmVerb[], chunk: Chunk & { is: "verb" }, i: number): number {
    for (const { particle } of rows) {
      const phrase = particle?.find((words) => phraseAt(words, chunk.to));
      if (phrase === undefined) continue;
      const end = chunk.to + phrase.split(" ").length;
      let k = i;
      while (k + 1 < chunks.length && chunks[k + 1]!.to <= end) k++;
      return k;
    }
    return i;
  }

  function particleFollows(particles: readonly string[], verbEnd: number, objectEnd: number): boolean {
    return particles.some(
      (phrase) => phraseAt(phrase, verbEnd) || (objectEnd !== verbEnd && phraseAt(phrase, objectEnd)),
    );
  }

  function phraseAt(phrase: string, at: number): boolean {
    // most phrases do not even begin so: no need to cut them up
    if (at >= sentence.to || !phrase.startsWith(tokens[at]!.norm)) return false;
    let i = at;
    for (const word of phrase.split(" ")) {
      if (i >= sentence.to || tokens[i]!.norm !== word) return false;
      i++;
    }
    return true;
  }
}
