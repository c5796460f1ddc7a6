import type { PlaceKind, SideKind } from "./words.ts";

/** One row of `knowledge/countries/world.tsv`. Names in each language a pack exists for. */
export type Country = {
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly iso3: string;
  /**
   * Per language: the display name first, then other ways of naming the country. Here and in `demonyms` and
   * `capitals`, a form without a lower-case letter ("US", "CAR") counts only when the text writes it so too.
   */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** Per language: adjectives and nouns of its people, lower case where the language has them so. */
  readonly demonyms: Readonly<Record<string, readonly string[]>>;
  /** Per language: capital. A government is often named by it ("Moscow said"). */
  readonly capitals: Readonly<Record<string, readonly string[]>>;
  readonly latitude: number;
  readonly longitude: number;
  /** Radius in km of a circle as large as the country. */
  readonly radiusKm: number;
};

/** One row of an `actors.tsv`: a group, force or branch that has a name of its own. */
export type ActorEntry = {
  readonly id: string;
  /**
   * Display name in English; `names` holds it in other languages. One without a lower-case letter is in `cased` too;
   * one that ends in brackets ("Red Flag (Venezuela)") is never written so in a text.
   */
  readonly name: string;
  readonly names: Readonly<Record<string, string>>;
  /** Other names, in any language the packs read. */
  readonly aliases: readonly string[];
  /** Acronyms and names that count only when written exactly so ("ETA", "Farc"). None of them is in `aliases`. */
  readonly cased: readonly string[];
  readonly kind: SideKind;
  /** ISO alpha-2 codes of where it acts. Empty = anywhere. */
  readonly countries: readonly string[];
  /** Years it used the name, inclusive; null = open. */
  readonly from: number | null;
  readonly until: number | null;
  /** Id of the actor it turned into or split from, for linking; null = none. */
  readonly successorOf: string | null;
  readonly source: string;
};

/** A gazetteer entry: degrees WGS 84; `radiusKm` within which the true spot lies. */
export type Place = {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: PlaceKind;
  readonly country: string | null;
  /** Name of the first-order unit it lies in; null = none or unknown. */
  readonly admin1: string | null;
  /** Name of the second-order unit it lies in; null = none or unknown. */
  readonly admin2: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusKm: number;
  /** Inhabitants; 0 = unknown. */
  readonly population: number;
};

/** What a place is called in one language, the name to show first. */
export type PlaceNames = {
  readonly id: string;
  /** The name that records give it, for those that others lie in; null = it is known by its id alone. */
  readonly read: string | null;
  readonly names: readonly [string, ...string[]];
};
