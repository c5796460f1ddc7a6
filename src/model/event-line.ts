import type { PlaceCodes } from "./place-codes.ts";
import type { Basis, Domain, Kind, PlaceKind, Precision, SideKind, SideRole, Wording } from "./words.ts";

/**
 * What is shown of a toll: `low`..`high` (null = open above), the figure the policy picks (null = it picks none), and
 * which policy that was.
 */
export type ShownToll = {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
  readonly wording: Wording;
  /** Two speakers say what cannot both be true. */
  readonly disputed: boolean;
  /** The text says that a side's loss is not known. */
  readonly partial: boolean;
  readonly policy: string;
  /** Ids of the claims it was made from. */
  readonly claims: readonly string[];
};

/** One line of a list of events: an account of the claims of its mentions. Lists, exports, API and desk show this. */
export type EventLine = {
  /** `RC-00398`. */
  readonly id: string;
  readonly caption: string;
  readonly kind: Kind;
  readonly domain: Domain;
  readonly when: {
    readonly start: string | null;
    readonly end: string | null;
    readonly precision: Precision;
    readonly basis: Basis;
    readonly words: string;
  } | null;
  /** The spot, most exact first; null = no place is known. */
  readonly where: {
    readonly name: string;
    readonly kind: PlaceKind;
    readonly admin1: string | null;
    readonly country: string | null;
    readonly latitude: number | null;
    readonly longitude: number | null;
    readonly radiusKm: number | null;
    readonly id: string | null;
    readonly basis: Basis;
    readonly candidates: number;
    readonly codes: PlaceCodes;
  } | null;
  readonly country: string | null;
  readonly sides: readonly {
    readonly actor: string;
    readonly actorId: string | null;
    readonly kind: SideKind;
    readonly role: SideRole;
    readonly suspected: boolean;
  }[];
  readonly killed: ShownToll | null;
  readonly injured: ShownToll | null;
  /** Independent voices: a wire story in forty papers is one. */
  readonly speakers: number;
  readonly reports: number;
  readonly mentions: number;
  /** No report tells it as news: it is remembered beside something else. */
  readonly background: boolean;
  /** Groups of reports that carry one text, oldest first. */
  readonly copies: readonly (readonly string[])[];
  /** UTC, when anything about it last changed in the ledger. */
  readonly updatedAt: string;
};
