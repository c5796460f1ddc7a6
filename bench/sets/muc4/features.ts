import type { Prose, Range } from "../../../src/text/prose.ts";
import type { Clues } from "./clues.ts";
import { DETERMINERS, type Phrase, PREPOSITIONS } from "./phrases.ts";

/** What is asked of a phrase: its words, what stands around it, and what the phrase beside it answers. */
export function featuresOf(prose: Prose, phrases: readonly Phrase[], index: number, clues: Clues): readonly string[] {
  const phrase = phrases[index]!;
  const { tokens } = prose;
  const word = (i: number) => tokens[i]?.norm ?? ".";
  const head = stem(word(phrase.head));
  const features = ["bias", `h=${head}`];
  for (let i = phrase.from; i < phrase.head; i++) if (tokens[i]!.kind === "word") features.push(`m=${stem(word(i))}`);
  if (tokens[phrase.from]!.kind === "number") features.push("number");
  if (DETERMINERS.has(word(phrase.from))) features.push(`d=${word(phrase.from)}`);
  if (phrase.whole.to > phrase.to) features.push(`of=${stem(word(lastWord(prose, phrase.whole.to)))}`, `h=${head}|of`);
  const relations = relationsOf(prose, phrases, index);
  for (const relation of relations) features.push(relation, `${relation}|${head}`);
  if (phrase.beside !== null)
    for (const relation of relationsOf(prose, phrases, phrase.beside)) features.push(relation, `&${relation}`);
  features.push(`p1=${word(phrase.from - 1)}`, `n1=${word(phrase.to)}`, `n2=${word(phrase.to)}_${word(phrase.to + 1)}`);
  const length = phrase.to - phrase.from;
  features.push(`len=${Math.min(length, 5)}`);
  if (phrase.sentence <= 2) features.push("top");
  features.push(...clues.featuresOf(phrase));
  const { from, to } = prose.sentences[phrase.sentence]!;
  const seen = new Set<string>();
  for (let i = from; i < to && seen.size < 60; i++) {
    const near = tokens[i]!;
    if (near.kind === "word" && near.norm.length > 3 && (i < phrase.from || i >= phrase.to)) seen.add(stem(near.norm));
  }
  for (const near of seen) features.push(`s=${near}`);
  return features;
}

/** What is asked of a whole document: its words, how they stand beside each other, and what the reading found. */
export function documentFeatures({ tokens }: Prose, clues: Clues): readonly string[] {
  const features = new Set(["bias", ...clues.document]);
  let before = "";
  for (const { kind, norm } of tokens) {
    const word = kind === "word" ? stem(norm) : "";
    if (word.length > 3) {
      features.add(`w=${word}`);
      if (before !== "") features.add(`b=${before}_${word}`);
    }
    before = word;
  }
  return [...features];
}

/** What is asked of a sentence: its words and how they stand beside each other. */
export function sentenceFeatures({ tokens }: Prose, { from, to }: Range): readonly string[] {
  const features = new Set(["bias"]);
  for (let i = from; i < to; i++) {
    const { norm } = tokens[i]!;
    features.add(`w=${norm}`);
    if (i > from) features.add(`b=${tokens[i - 1]!.norm}_${norm}`);
  }
  return [...features];
}

/** How the phrase hangs together with the words left and right of it. */
function relationsOf(prose: Prose, phrases: readonly Phrase[], index: number): readonly string[] {
  const phrase = phrases[index]!;
  const { tokens } = prose;
  const word = (i: number) => tokens[i]?.norm ?? ".";
  const relations: string[] = [];
  // left: preposition, then the verb or noun it belongs to
  let i = phrase.from - 1;
  const prepositions: string[] = [];
  while (i >= 0 && PREPOSITIONS.has(word(i)) && prepositions.length < 3) prepositions.unshift(word(i--));
  const link = prepositions.join("_");
  const previous = phrases[index - 1];
  if (previous !== undefined && previous.sentence === phrase.sentence && previous.to > i - 1 && previous.to <= i + 1) {
    relations.push(`L=${stem(word(previous.head))}_${link}`);
    const verb = verbBefore(prose, phrases, index - 1);
    if (verb !== null) relations.push(`LL=${verb}_${link}`);
  } else if (prose.sentenceOf[i] === phrase.sentence && tokens[i]?.kind === "word") {
    relations.push(`V=${stem(word(i))}_${link}`);
    if (isBe(word(i - 1))) relations.push(`P=${stem(word(i))}_${link}`);
  }
  // right: the verb it is subject of
  let j = phrase.whole.to;
  const limit = Math.min(j + 9, tokens.length);
  if (word(j) === "," || word(j) === "[" || word(j) === "(")
    while (j < limit && !isBe(word(j)) && !/ed$/.test(word(j))) j++;
  let passive = false;
  while (
    j < limit &&
    (isBe(word(j)) ||
      word(j).endsWith("ly") ||
      word(j) === "who" ||
      word(j) === "which" ||
      word(j) === "also" ||
      word(j) === "that")
  ) {
    passive ||= ["was", "were", "been", "be", "being", "is", "are"].includes(word(j));
    j++;
  }
  if (tokens[j]?.kind === "word" && prose.sentenceOf[j] === phrase.sentence)
    relations.push(`${passive ? "SP" : "SA"}=${stem(word(j))}`);
  return relations;
}

function verbBefore(prose: Prose, phrases: readonly Phrase[], index: number): string | null {
  const phrase = phrases[index]!;
  let i = phrase.from - 1;
  while (i >= 0 && PREPOSITIONS.has(prose.tokens[i]!.norm)) i--;
  const token = prose.tokens[i];
  return token !== undefined && token.kind === "word" && prose.sentenceOf[i] === phrase.sentence
    ? stem(token.norm)
    : null;
}

function isBe(word: string): boolean {
  return [
    "was",
    "were",
    "been",
    "be",
    "being",
    "is",
    "are",
    "has",
    "have",
    "had",
    "may",
    "will",
    "would",
    "could",
  ].includes(word);
}

function lastWord({ tokens }: Prose, to: number): number {
  let i = to - 1;
  while (i > 0 && tokens[i]!.kind === "mark") i--;
  return i;
}

/** A rough stem, good enough to let "bombings" meet "bombing" and "killed" meet "killing". */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 5 && word.endsWith("ing")) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith("ed")) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) return word.slice(0, -1);
  return word;
}
