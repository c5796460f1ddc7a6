import type { PlaceKind } from "../../model/words.ts";
import { faultIn, numberOf, otherNames, type PlaceRow, radiusOfTown } from "./place-row.ts";

/** Columns of a GeoNames dump (readme.txt beside the dumps): 19, tab-separated, no header, UTF-8. */
const COLUMNS = 19;

/** True if a line looks like one of a GeoNames dump. */
export function isGeoNames(line: string): boolean {
  const cells = line.split("\t");
  return cells.length === COLUMNS && /^\d+$/.test(cells[0]!) && /^[A-Z]?$/.test(cells[6]!);
}

/**
 * Compiles a reader of one line of a GeoNames dump. `provinces`: countries whose second-order units are provinces.
 */
export function geoNamesReader(provinces: ReadonlySet<string>): (line: string) => PlaceRow {
  return (line) => {
    if (line.trim() === "") return null;
    const cells = line.split("\t");
    if (cells.length !== COLUMNS) return { fault: `${cells.length} columns instead of ${COLUMNS}` };
    const [number, name, ascii, others, lat, lon, group, code, country, , first, second] = cells as string[];
    if (!/^\d{1,9}$/.test(number!)) return { fault: "no GeoNames number" };
    const population = numberOf(cells[14]) || 0;
    const place = {
      name: name!.trim(),
      latitude: numberOf(lat),
      longitude: numberOf(lon),
    };
    const fault = faultIn(place);
    if (fault !== null) return { fault };
    const kind = kindOf(group!, code!, provinces.has(country!));
    return {
      id: `geonames:${number}`,
      ...place,
      names: otherNames(place.name, [ascii!, ...others!.split(",")]),
      kind,
      feature: `${group}.${code}`,
      country: /^[A-Z]{2}$/.test(country!) ? country! : null,
      admin1: first === "" || first === "00" ? null : first!,
      admin2: second === "" ? null : second!,
      radiusKm: radiusOf(group!, code!, population),
      population: Math.max(0, Math.min(4_000_000_000, Math.round(population))),
    };
  };
}

/** GeoNames' feature classes: A units, P settlements, S spots, the others stretches of land or water. */
function kindOf(group: string, code: string, provinces: boolean): PlaceKind {
  if (group === "P") return "settlement";
  if (group === "S") return "site";
  if (group !== "A") return "area";
  if (code.startsWith("PCL")) return "country";
  if (code === "ADM1") return "admin1";
  return code === "ADM2" && provinces ? "province" : "district";
}

/** The dump gives points: how far the thing reaches is what its kind usually does, in km. */
function radiusOf(group: string, code: string, population: number): number {
  if (group === "P") return radiusOfTown(population);
  if (group === "S") return 1;
  if (group === "A") return UNIT_KM[code] ?? 15;
  return AREA_KM[code] ?? 10;
}

/** Half the usual width of units and areas; the dump has no extents. Unverified. */
const UNIT_KM: Readonly<Record<string, number>> = { PCLI: 400, ADM1: 100, ADM2: 30, ADM3: 12, ADM4: 6 };
const AREA_KM: Readonly<Record<string, number>> = {
  RGN: 80,
  RGNE: 80,
  MTS: 80,
  DSRT: 150,
  SEA: 400,
  GULF: 150,
  STM: 60,
  LK: 10,
  ISLS: 60,
  ISL: 10,
  MT: 5,
  HLL: 3,
  VAL: 15,
  PEN: 60,
  PLN: 60,
};
