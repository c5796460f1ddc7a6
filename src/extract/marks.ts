import type { ActorEntry, Country } from "../model/knowledge.ts";
import type { Prose, Range } from "../text/prose.ts";
import type { PersonName } from "./actors/person-finder.ts";
import type { FoundNumber, FoundPlace, FoundTime } from "./found.ts";
import type { Lexicon, VerbSense } from "./lexicon.ts";
import type { FoundSite } from "./places/site-finder.ts";

/** A name the registers list: an actor, a country or the adjective of one. */
export type NameHit = Range &
  (
    | { readonly is: "actor"; readonly actors: readonly ActorEntry[] }
    | { readonly is: "country" | "demonym"; readonly country: Country }
  );

/** A prose with what the first stages found, by token, so that later stages look things up instead of searching. */
export type Marks = {
  readonly prose: Prose;
  readonly lexicon: Lexicon;
  /** Which tables a phrase may start in, per token. */
  readonly starts: Int32Array;
  /** Closed word classes, per token. */
  readonly classes: Int32Array;
  readonly verbs: readonly (VerbSense | undefined)[];
  /** Mostly capitals: then a capital letter says nothing. */
  readonly shouting: boolean;
  /** Per sentence: 1 where nearly every word has a capital, as in many titles. */
  readonly loud: Uint8Array;
  readonly numbers: ReadonlyMap<number, FoundNumber>;
  readonly times: ReadonlyMap<number, FoundTime>;
  readonly places: ReadonlyMap<number, FoundPlace>;
  readonly names: ReadonlyMap<number, NameHit>;
  readonly people: ReadonlyMap<number, PersonName>;
  readonly sites: readonly FoundSite[];
};

/** Word classes and verb senses of every token, and the names found by the registers. */
export function markWords(
  prose: Prose,
  lexicon: Lexicon,
): Pick<Marks, "prose" | "lexicon" | "starts" | "classes" | "verbs" | "shouting" | "loud"> {
  const { tokens } = prose;
  const spellings = hasDiacritics(prose.text) ? lexicon.spellings : NO_SPELLINGS;
  const { verbsStandOut } = lexicon.pack.words.grammar;
  const loud = loudSentences(prose);
  /** "la Fiscalía General del Estado": a capital inside a sentence writes no verb. */
  const isName = (i: number): boolean => {
    const sentence = prose.sentenceOf[i]!;
    const { from } = prose.sentences[sentence]!;
    return (
      tokens[i]!.capital && !tokens[i]!.shout && i > from && tokens[i - 1]!.kind !== "mark" && loud[sentence] === 0
    );
  };
  const starts = new Int32Array(tokens.length);
  const classes = new Int32Array(tokens.length);
  const verbs: (VerbSense | undefined)[] = new Array(tokens.length);
  let letters = 0;
  let shouts = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { norm, kind, shout } = tokens[i]!;
    const spelled = shout ? undefined : spellings.get(norm)?.get(spellingAt(prose, i));
    starts[i] = spelled === undefined ? (lexicon.starts.get(norm) ?? 0) : spelled.starts;
    if (kind !== "word") continue;
    classes[i] = spelled === undefined ? (lexicon.classes.get(norm) ?? 0) : spelled.classes;
    verbs[i] = spelled === undefined ? lexicon.verbs.get(norm) : spelled.verb;
    if (verbsStandOut && verbs[i] !== undefined && isName(i)) verbs[i] = undefined;
    if (norm.length > 3) {
      letters++;
      if (shout) shouts++;
    }
  }
  return { prose, lexicon, starts, classes, verbs, shouting: shouts > letters * 0.6, loud };
}

/** A text without diacritics was typed without them: then they tell no words apart. */
const NO_SPELLINGS: Lexicon["spellings"] = new Map();

function hasDiacritics(text: string): boolean {
  return /[\u00c0-\u024f]\p{L}|\p{L}[\u00c0-\u024f]|\p{L}\p{M}/u.test(text);
}

function spellingAt({ text, tokens }: Prose, i: number): string {
  const { start, end } = tokens[i]!;
  return text.slice(start, end).toLowerCase().normalize("NFC");
}

/** Tokens from which on a sentence that ends with a stop is hardly a title. */
const STOPPED = 8;

function loudSentences({ tokens, sentences }: Prose): Uint8Array {
  const loud = new Uint8Array(sentences.length);
  for (const { index, from, to } of sentences) {
    let words = 0;
    let capitals = 0;
    for (let i = from; i < to; i++) {
      if (tokens[i]!.kind !== "word" || tokens[i]!.norm.length <= 3) continue;
      words++;
      if (tokens[i]!.capital) capitals++;
    }
    // a list of names in a sentence is no title
    const least = tokens[to - 1]!.norm === "." && to - from > STOPPED ? 0.95 : 0.75;
    if (words >= 4 && capitals >= words * least) loud[index] = 1;
  }
  return loud;
}

/** Values by the token they start at. */
export function byStart<T extends Range>(found: readonly T[]): ReadonlyMap<number, T> {
  return new Map(found.map((item) => [item.from, item]));
}
