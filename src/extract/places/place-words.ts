import type { Country } from "../../model/knowledge.ts";
import type { PlaceKind } from "../../model/words.ts";
import { fold } from "../../text/fold.ts";
import { type PhraseIndex, phraseIndex } from "../../text/phrases.ts";
import type { PlaceLexicon } from "../../text/place-lexicon.ts";
import { placeKey } from "./place-key.ts";

/** A place lexicon made ready for look-ups by folded word. */
export type PlaceWords = {
  readonly locatives: ReadonlySet<string>;
  readonly locativePhrases: PhraseIndex<true>;
  readonly decoys: PhraseIndex<true>;
  readonly weakLocatives: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly bearings: PhraseIndex<number>;
  readonly parts: ReadonlySet<string>;
  readonly distances: ReadonlyMap<string, number>;
  readonly origins: ReadonlySet<string>;
  readonly vicinity: PhraseIndex<number>;
  readonly between: ReadonlySet<string>;
  readonly kindsBefore: PhraseIndex<KindWord>;
  readonly kindsAfter: PhraseIndex<KindWord>;
  readonly joiners: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly nameTails: ReadonlySet<string>;
  readonly brandsAfter: ReadonlySet<string>;
  readonly brandsBefore: PhraseIndex<true>;
  readonly brandsInLower: boolean;
  readonly demonymsLower: boolean;
  readonly bodiesAfter: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  readonly ordinary: ReadonlySet<string>;
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  readonly units: ReadonlyMap<string, string>;
  readonly doubtfulUnits: ReadonlySet<string>;
  readonly roadsAfter: ReadonlySet<string>;
  readonly roadsBefore: PhraseIndex<true>;
  readonly peoples: PhraseIndex<string>;
  readonly countryCues: PhraseIndex<string>;
  /** Keys of country names that only other languages use, or that this one uses more for something else. */
  readonly foreignCountries: ReadonlySet<string>;
  /** Folded adjective or noun of a people → ISO code. */
  readonly demonyms: PhraseIndex<string>;
};

/** `sure`: beside it, a name that no gazetteer lists is a place all the same. */
export type KindWord = { readonly kind: PlaceKind; readonly sure: boolean };

/** Compiles the lexicon. `countries` give the demonyms of every language they list. */
export function compilePlaceWords(lexicon: PlaceLexicon, countries: readonly Country[]): PlaceWords {
  return {
    locatives: setOf(lexicon.locatives),
    locativePhrases: phraseIndex((lexicon.locativePhrases ?? []).map((phrase) => [phrase, true])),
    decoys: phraseIndex((lexicon.decoys ?? []).map((phrase) => [phrase, true])),
    weakLocatives: setOf(lexicon.weakLocatives),
    articles: setOf(lexicon.articles),
    conjunctions: setOf(lexicon.conjunctions),
    bearings: phraseIndex(Object.entries(lexicon.bearings)),
    parts: setOf(lexicon.parts),
    distances: new Map(Object.entries(lexicon.distances).map(([unit, km]) => [fold(unit), km])),
    origins: setOf(lexicon.origins),
    vicinity: phraseIndex(Object.entries(lexicon.vicinity)),
    between: setOf(lexicon.between),
    kindsBefore: kindIndex(lexicon.kindsBefore, lexicon.sureBefore),
    kindsAfter: kindIndex(lexicon.kindsAfter, lexicon.sureAfter),
    joiners: setOf(lexicon.joiners),
    openers: setOf(lexicon.openers),
    titles: setOf(lexicon.titles),
    speech: setOf(lexicon.speech),
    givenNames: setOf(lexicon.givenNames),
    nameTails: setOf(lexicon.nameTails),
    brandsAfter: setOf(lexicon.brandsAfter),
    brandsBefore: phraseIndex(lexicon.brandsBefore.map((phrase) => [phrase, true])),
    brandsInLower: lexicon.brandsInLower === true,
    demonymsLower: lexicon.demonymsLower === true,
    bodiesAfter: setOf(lexicon.bodiesAfter),
    never: setOf(lexicon.never),
    ordinary: setOf(lexicon.ordinary),
    abbreviations: new Map(Object.entries(lexicon.abbreviations)),
    units: new Map(Object.entries(lexicon.units)),
    doubtfulUnits: setOf(lexicon.doubtfulUnits),
    roadsAfter: setOf(lexicon.roadsAfter),
    roadsBefore: phraseIndex(lexicon.roadsBefore.map((phrase) => [phrase, true])),
    peoples: phraseIndex(Object.entries(lexicon.peoples)),
    countryCues: phraseIndex(Object.entries(lexicon.countryCues)),
    foreignCountries: foreignNames(countries, lexicon.language, lexicon.doubtfulCountries ?? []),
    demonyms: phraseIndex(
      countries.flatMap(({ id, demonyms }) =>
        Object.values(demonyms).flatMap((list) => list.map((word) => [word, id] as const)),
      ),
    ),
  };
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold));
}

function foreignNames(
  countries: readonly Country[],
  language: string,
  doubtful: readonly string[],
): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const { names } of countries)
    for (const list of Object.values(names)) for (const name of list) foreign.add(placeKey(name));
  for (const { names } of countries) for (const name of names[language] ?? []) foreign.delete(placeKey(name));
  for (const name of doubtful) foreign.add(placeKey(name));
  return foreign;
}

function kindIndex(kinds: Readonly<Record<string, PlaceKind>>, sure: readonly string[]): PhraseIndex<KindWord> {
  const certain = setOf(sure);
  return phraseIndex(
    Object.entries(kinds).map(([phrase, kind]) => [
      phrase,
      { kind, sure: phrase.split(" ").some((word) => certain.has(fold(word))) },
    ]),
  );
}
