import type { PlaceKind } from "./words.ts";

/** A place that a user loaded: one row of a dump or table. Degrees WGS 84. */
export type ListedPlace = {
  /** `geonames:3936456`, or whatever the table calls it. */
  readonly id: string;
  readonly name: string;
  /** Other names, without the display name. */
  readonly names: readonly string[];
  readonly kind: PlaceKind;
  /** GeoNames class and code ("P.PPLC"); null where the table has none. */
  readonly feature: string | null;
  /** ISO 3166-1 alpha-2; null = in several, or unsaid. */
  readonly country: string | null;
  /** Code of a unit as GeoNames has it ("05"), or its name; null = unsaid. */
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly latitude: number;
  readonly longitude: number;
  /** Km around the point within which the true spot lies. */
  readonly radiusKm: number;
  /** 0 = unknown. */
  readonly population: number;
};
