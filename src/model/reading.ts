import type { PlaceCodes } from "./place-codes.ts";
import type { Quantity } from "./quantity.ts";
import type { CivilTime } from "./report.ts";
import type { Evidence, Span } from "./span.ts";
import type {
  Basis,
  Circumstance,
  Domain,
  Fate,
  Harm,
  Kind,
  Means,
  Part,
  PlaceKind,
  Precision,
  Role,
  Scope,
  SideHarm,
  SideKind,
  SideRole,
  Stance,
} from "./words.ts";

/** A figure with its words. `basis` assumed = no words, `spans` empty, and `rule` names the convention. */
export type Figured = Quantity & Evidence & { readonly basis: Basis };

/** Whole-event toll. `partial`: the text says that a side's loss is not known. */
export type EventToll = Figured & { readonly partial: boolean };

/** Civil time where it happened. `start` inclusive, `end` exclusive, either null when unknown. */
export type When = Evidence & {
  readonly start: CivilTime | null;
  readonly end: CivilTime | null;
  readonly precision: Precision;
  readonly basis: Basis;
  readonly words: string;
};

/** A place of the event. Degrees WGS 84, null when no gazetteer lists it; radius in km that holds the true spot. */
export type Where = Evidence & {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly admin1: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radiusKm: number | null;
  readonly id: string | null;
  readonly basis: Basis;
  /** How many places of that name were weighed. */
  readonly candidates: number;
  /** How precise that is, as other data sets say it. */
  readonly codes: PlaceCodes;
};

/** One party to the event. `actorId` null when no register lists it ("gunmen on motorbikes"). */
export type Side = Evidence & {
  readonly actor: string;
  readonly actorId: string | null;
  readonly words: string;
  readonly kind: SideKind;
  readonly role: SideRole;
  readonly suspected: boolean;
} & { readonly [harm in SideHarm]: Figured | null };

/** "12 people, including 3 soldiers": the 3 stand inside the 12 and are not added. */
export type Included = Evidence & { readonly who: string; readonly side: number | null; readonly quantity: Quantity };

/** One thing one speaker says of the event. `speaker` null = the narrator. `side` counts from 0, null = whole event. */
export type Claim = Evidence & {
  readonly about: Harm;
  readonly side: number | null;
  readonly who: string;
  readonly quantity: Quantity;
  readonly speaker: string | null;
  readonly stance: Stance;
  readonly scope: Scope;
  readonly superseded: boolean;
  readonly including: readonly Included[];
};

/** A named person, or a private one whose `name` is withheld ("") unless names were asked for. */
export type Person = Evidence & {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly side: number | null;
  readonly part: Part;
  readonly fate: Fate;
  readonly minor?: true;
};

/** Who says so, and through whom it came ("Latin Post, citing Barron's" has via Barron's), nearest first. */
export type Speaker = Evidence & {
  readonly id: string;
  readonly name: string;
  readonly kind: SideKind;
  readonly via: readonly string[];
};

/** ACLED type and sub-type, UCDP type of violence (null below its threshold of one death or without actors), PLOVER type. */
export type Codes = {
  readonly acled: readonly [string, string];
  readonly ucdp: 1 | 2 | 3 | null;
  readonly plover: string;
};

/** What one report says happened, once. Background ("last month's raid") is kept apart from the news. */
export type EventMention = {
  readonly id: string;
  readonly role: Role;
  readonly kind: Kind;
  readonly domain: Domain;
  readonly codes: Codes;
  readonly means: readonly Means[];
  readonly circumstance: readonly Circumstance[];
  readonly trigger: Evidence & { readonly quote: string };
  readonly when: When | null;
  readonly country: string | null;
  readonly where: readonly Where[];
  readonly sides: readonly Side[];
  readonly killed: EventToll | null;
  readonly injured: EventToll | null;
  readonly claims: readonly Claim[];
  readonly people: readonly Person[];
  readonly speakers: readonly Speaker[];
};

/** A number that is no incident's toll: a war's dead, fighters at large, hectares, a share of a harvest. */
export type Figure = Quantity &
  Evidence & {
    readonly about: string;
    readonly subject: string;
    readonly scope: Scope;
    readonly unit: string;
    readonly period: string | null;
    readonly speaker: string | null;
  };

/** Something a reviewer should look at: the text is unclear or contradicts itself. Codes: `docs/reference/notes.md`. */
export type Note = { readonly code: string; readonly text: string; readonly spans: readonly Span[] };

/** Everything read from one report. JSON of it is the contract. */
export type Reading = {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly reader: string;
  readonly publishedAt: CivilTime | null;
  readonly relevant: boolean;
  readonly boilerplate: readonly Span[];
  readonly events: readonly EventMention[];
  /** Everybody the report lets speak, of an incident or of anything else, in the order of the text. */
  readonly speakers: readonly Speaker[];
  readonly figures: readonly Figure[];
  readonly notes: readonly Note[];
  readonly extra?: Readonly<Record<string, unknown>>;
};
