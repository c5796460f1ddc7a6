import type { CivilTime } from "./report.ts";
import type { Span } from "./span.ts";
import type { Kind, PlaceKind, Precision, SideHarm } from "./words.ts";

/** The words of a report that a correction rests on: `quote` is exactly what stands at the span. */
export type Cited = Span & { readonly report: string; readonly quote: string };

/** Who corrects, why and when (UTC). `cited` null = the person's knowledge, which `note` must explain. */
type Signed = {
  readonly cited: Cited | null;
  readonly person: string;
  readonly note: string;
  readonly at: string;
};

/** A figure of the whole event that stands over every policy. `side` null = all sides. Inclusive; `high` null = open. */
export type FigureCorrection = Signed & {
  readonly about: SideHarm;
  readonly side: string | null;
  readonly low: number;
  readonly best: number;
  readonly high: number | null;
};

export type WhenCorrection = Signed & {
  readonly about: "when";
  readonly start: CivilTime | null;
  readonly end: CivilTime | null;
  readonly precision: Precision;
};

/**
 * A place read wrongly. `from`: id of the place it was taken for, null = of none, or no place was read; `to`: id of the
 * right one, null = no gazetteer lists it; `name`: as the report writes it, so that a later reading can take it up.
 */
export type WhereCorrection = Signed & {
  readonly about: "where";
  readonly mention: string;
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly place: CorrectPlace;
};

/** Degrees WGS 84, null when unknown; radius in km. */
export type CorrectPlace = {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radiusKm: number | null;
};

export type KindCorrection = Signed & { readonly about: "kind"; readonly kind: Kind };

/** A claim confirmed or refused, by its number within the mention. What is refused counts no more, and stays. */
export type ClaimCorrection = Signed & {
  readonly about: "claim";
  readonly claim: number;
  readonly status: "accepted" | "rejected";
};

/** A person's word on one value. The latest on the same value stands; nothing is overwritten. */
export type Correction = FigureCorrection | WhenCorrection | WhereCorrection | KindCorrection | ClaimCorrection;

/** True if both speak of the same value, so that the later stands. */
export function isSameValue(a: Correction, b: Correction): boolean {
  if (a.about !== b.about) return false;
  if (a.about === "claim" && b.about === "claim") return a.claim === b.claim;
  if ("side" in a && "side" in b) return a.side === b.side;
  return true;
}
