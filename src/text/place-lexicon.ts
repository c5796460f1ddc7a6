import type { PlaceKind } from "../model/words.ts";

/** How a language speaks of places. All words folded; a phrase is words joined by one space. */
export type PlaceLexicon = {
  /** Language code, by which country names of other languages are told apart. */
  readonly language: string;
  /** Words after which a name is where something is or happens ("in", "near"). */
  readonly locatives: readonly string[];
  /** Phrases with the same sense ("alcalde de", "comisaría de"). */
  readonly locativePhrases?: readonly string[];
  /** Phrases with a place's name in them that are something else ("goma 2", an explosive). */
  readonly decoys?: readonly string[];
  /** Words after which a name may be a place and may be much else ("of", "for"). */
  readonly weakLocatives: readonly string[];
  readonly articles: readonly string[];
  /** Words between the parts of one enumeration ("and"). */
  readonly conjunctions: readonly string[];
  /** Compass word → degrees clockwise from north. */
  readonly bearings: Readonly<Record<string, number>>;
  /** Words that name a part of a place and stand before it ("northern", "central", "downtown"). */
  readonly parts: readonly string[];
  /** Unit of distance → kilometres. */
  readonly distances: Readonly<Record<string, number>>;
  /** Words between a compass word and the place it counts from ("of", "from"). */
  readonly origins: readonly string[];
  /** Phrases after which the spot is about the place, not in it → how far from it at most, in km. */
  readonly vicinity: Readonly<Record<string, number>>;
  /** Opens a stretch between two places ("between"). */
  readonly between: readonly string[];
  /** Kind noun before the name ("village of", "mount") → kind. */
  readonly kindsBefore: Readonly<Record<string, PlaceKind>>;
  /** Kind noun after the name ("district", "refugee camp") → kind. */
  readonly kindsAfter: Readonly<Record<string, PlaceKind>>;
  /** Of the nouns in `kindsBefore`, those after which an unlisted name is surely a place ("village of"). */
  readonly sureBefore: readonly string[];
  /** Of the nouns in `kindsAfter`, those before which an unlisted name is surely a place ("province"). */
  readonly sureAfter: readonly string[];
  /** Lower-case words inside a name ("del", "of", "al"). */
  readonly joiners: readonly string[];
  /** Lower-case words a name may begin with when a hyphen or capital follows ("al", "el"). */
  readonly openers: readonly string[];
  /** Words and abbreviations before a person's name. */
  readonly titles: readonly string[];
  /** Verbs by which persons speak. */
  readonly speech: readonly string[];
  readonly givenNames: readonly string[];
  /** Words after a person's name within it ("Jr"). */
  readonly nameTails: readonly string[];
  /** Nouns that turn a place name before them into the name of something else ("Times", "Street"). */
  readonly brandsAfter: readonly string[];
  /** Nouns that turn a place name after them into something else ("University of"). */
  readonly brandsBefore: readonly string[];
  /** The language writes "peruano", not "Peruano". */
  readonly demonymsLower?: true;
  /** They need no capital: "la avenida Bolívar". */
  readonly brandsInLower?: true;
  /** Capitalised common nouns after a place name that leave it a place ("police", "officials", "fire department"). */
  readonly bodiesAfter: readonly string[];
  /** Never a place, however written: months, weekdays, pronouns. */
  readonly never: readonly string[];
  /** Words that a gazetteer lists but that are mostly something else; need evidence. */
  readonly ordinary: readonly string[];
  /** Names of countries in this language that mean a town or region oftener (Spanish "Granada"). */
  readonly doubtfulCountries?: readonly string[];
  /** Abbreviated words inside names ("n" → "north"). */
  readonly abbreviations: Readonly<Record<string, readonly string[]>>;
  /** Abbreviation of a first-order unit ("calif") → its id. */
  readonly units: Readonly<Record<string, string>>;
  /** Of those, the ones that are words too and count only after a comma ("ore", "mass"). */
  readonly doubtfulUnits: readonly string[];
  /** Nouns that end the name of a road ("street"). */
  readonly roadsAfter: readonly string[];
  /** Nouns before the number of a road ("highway 9"). */
  readonly roadsBefore: readonly string[];
  /** Words that only reports from one country use of their own ("sheriff", "lakh") → its ISO code. */
  readonly countryCues: Readonly<Record<string, string>>;
  /** Adjective or noun of a region's people, where no country's ("gazan") → id of the place. */
  readonly peoples: Readonly<Record<string, string>>;
};
