import { fold } from "../text/fold.ts";
import type { VerbSense } from "./lexicon.ts";

/** What the tables say of a word: in which of them a phrase may start with it, its closed classes, what it is as a verb. */
export type WordFacts = { readonly starts: number; readonly classes: number; readonly verb: VerbSense | undefined };

/** The three tables of single words, by the word as the pack writes it, in lower case. */
export type WordMaps = {
  readonly starts: Map<string, number>;
  readonly classes: Map<string, number>;
  readonly verbs: Map<string, VerbSense>;
};

/** The same by folded word, and the words that folding makes one of two. */
export type SpelledWords = {
  readonly starts: ReadonlyMap<string, number>;
  readonly classes: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, VerbSense>;
  /** Folded word → spelling → what it is so spelled. Empty where no two words of the pack differ by diacritics alone. */
  readonly spellings: ReadonlyMap<string, ReadonlyMap<string, WordFacts>>;
};

/**
 * Files words under their folded forms, and tells apart those that differ by diacritics alone (Spanish "secuestro", the
 * deed, and "secuestró", did it). `named`: first words of the registers, folded; how they are spelled says nothing.
 */
export function spell(maps: WordMaps, named: ReadonlyMap<string, number>): SpelledWords {
  const variants = new Map<string, Set<string>>();
  for (const map of Object.values(maps)) {
    for (const word of map.keys()) {
      if (isPlain(word)) continue;
      const folded = fold(word);
      const spelled = variants.get(folded) ?? new Set();
      variants.set(folded, spelled.add(word));
    }
  }
  const spellings = new Map<string, ReadonlyMap<string, WordFacts>>();
  for (const [folded, spelled] of variants) {
    if (maps.starts.has(folded) || maps.classes.has(folded) || maps.verbs.has(folded)) spelled.add(folded);
    const facts = [...spelled].map((word) => [word, factsOf(maps, word, named.get(folded) ?? 0)] as const);
    if (facts.length > 1) spellings.set(folded, new Map(facts));
    file(maps, folded, facts);
  }
  for (const [word, bits] of named) maps.starts.set(word, (maps.starts.get(word) ?? 0) | bits);
  return { ...maps, spellings };
}

/** The first word of a phrase as it is written, in lower case; `folded` where that cannot be told. */
export function firstWritten(phrase: string, folded: string): string {
  if (isPlain(phrase)) return folded;
  const word = /[\p{L}\p{M}]+/u.exec(phrase.toLowerCase().normalize("NFC"))?.[0];
  return word !== undefined && fold(word) === folded ? word : folded;
}

function factsOf({ starts, classes, verbs }: WordMaps, word: string, named: number): WordFacts {
  return { starts: (starts.get(word) ?? 0) | named, classes: classes.get(word) ?? 0, verb: verbs.get(word) };
}

function file(
  { starts, classes, verbs }: WordMaps,
  folded: string,
  facts: readonly (readonly [string, WordFacts])[],
): void {
  for (const [word, fact] of facts) {
    if (fact.starts !== 0) starts.set(folded, (starts.get(folded) ?? 0) | fact.starts);
    if (fact.classes !== 0) classes.set(folded, (classes.get(folded) ?? 0) | fact.classes);
    const before = verbs.get(folded);
    if (word !== folded && fact.verb !== undefined)
      verbs.set(folded, before === undefined ? fact.verb : both(before, fact.verb));
  }
}

function both(a: VerbSense, b: VerbSense): VerbSense {
  return {
    base: a.base || b.base,
    finite: a.finite || b.finite,
    past: a.past || b.past,
    participle: a.participle || b.participle,
    gerund: a.gerund || b.gerund,
    harms: [...new Set([...a.harms, ...b.harms])],
    events: [...new Set([...a.events, ...b.events])],
    stance: a.stance ?? b.stance,
    mood: a.mood === b.mood ? a.mood : null,
  };
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 126) return false;
  return true;
}
