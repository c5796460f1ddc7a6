import type { ActorEntry, Country } from "../../model/knowledge.ts";
import type { Quantity } from "../../model/quantity.ts";
import type { SideKind } from "../../model/words.ts";
import type { Range } from "../../text/prose.ts";
import type { PersonNoun } from "../../text/word-lexicon.ts";

/**
 * People as one noun group tells of them: "at least six suspected Shining Path rebels". `kind` null = the words say
 * nothing about the side. Ranges are of tokens.
 */
export type Group = Range & {
  readonly head: number;
  readonly form: "noun" | "name" | "actor" | "number" | "pronoun" | "thing";
  readonly kind: SideKind | null;
  readonly noun: PersonNoun | null;
  readonly plural: boolean;
  readonly count: Quantity | null;
  readonly countRange: Range | null;
  /** "the", "those", "his": told of before. */
  readonly definite: boolean;
  /** "his", "their": somebody's. */
  readonly possessed: boolean;
  /** "others", "another": besides those told before. */
  readonly other: boolean;
  /** "three of them": a part of those told before. */
  readonly partOfBefore: boolean;
  readonly suspected: boolean;
  readonly minor: boolean;
  readonly actors: readonly ActorEntry[];
  readonly country: Country | null;
  /** Name of the person, if one is named. */
  readonly person: string | null;
  readonly personRange: Range | null;
  /** Groups that stand inside this one ("including two officers"). */
  readonly including: readonly Group[];
  /** "no one", "no soldiers": nobody. */
  readonly none: boolean;
};

/** Fate-free summary of who a group is, for comparing: kind, actor ids, head noun. */
export function isPeople(group: Group): boolean {
  return group.form !== "thing";
}

/** A group of which nothing is known but its words, and `more`. */
export function plainGroup(range: Range, form: Group["form"], more: Partial<Group>): Group {
  return {
    ...range,
    head: range.to - 1,
    form,
    kind: null,
    noun: null,
    plural: false,
    count: null,
    countRange: null,
    definite: false,
    possessed: false,
    other: false,
    partOfBefore: false,
    suspected: false,
    minor: false,
    actors: [],
    country: null,
    person: null,
    personRange: null,
    including: [],
    none: false,
    ...more,
  };
}
