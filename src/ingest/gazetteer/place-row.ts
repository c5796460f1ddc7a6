import type { ListedPlace } from "../../model/listed-place.ts";

/** What became of one row: a place, why it is none, or null where it was not meant to be one (a header, a blank line). */
export type PlaceRow = ListedPlace | { readonly fault: string } | null;

/** Longest name that is one; GeoNames itself allows 200 characters. */
const LONGEST_NAME = 200;
/** Other names kept of one place. */
const MOST_NAMES = 60;

/** Why values are no place; null = they are. */
export function faultIn({ name, latitude, longitude }: Pick<ListedPlace, "name" | "latitude" | "longitude">) {
  if (name === "") return "no name";
  if (name.length > LONGEST_NAME) return `a name of ${name.length} characters`;
  if (!/[\p{L}\p{N}]/u.test(name)) return "a name without a letter";
  if (!(Math.abs(latitude) <= 90)) return `latitude ${shown(latitude)}`;
  if (!(Math.abs(longitude) <= 180)) return `longitude ${shown(longitude)}`;
  return null;
}

function shown(value: number): string {
  return Number.isNaN(value) ? "is no number" : String(value);
}

/** A number as a table writes it; NaN where it is none or empty. */
export function numberOf(cell: string | undefined): number {
  return cell === undefined || cell.trim() === "" ? Number.NaN : Number(cell);
}

/** Names that can be read and looked up, the display name left out. */
export function otherNames(name: string, list: readonly string[]): readonly string[] {
  const kept = new Set<string>();
  for (const other of list) {
    const clean = other.trim();
    if (clean !== "" && clean !== name && clean.length <= LONGEST_NAME && kept.size < MOST_NAMES) kept.add(clean);
  }
  return [...kept];
}

/** A round town of 4,000 inhabitants a square kilometre, 2 km at least. */
export function radiusOfTown(population: number): number {
  return Math.max(2, Math.round(Math.sqrt(population / 4000 / Math.PI) * 10) / 10);
}
