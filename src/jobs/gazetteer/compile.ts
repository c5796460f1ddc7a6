import { createHash } from "node:crypto";
import { type GazetteerRow, writeGazetteer } from "../../extract/places/gazetteer-writer.ts";
import type { ListedPlace } from "../../model/listed-place.ts";
import type { StoreReads, StoreWrites } from "../../store/store.ts";

/** Rows read from the ledger at once. */
const PAGE = 10_000;
/** Most places that the reader is handed: about 250 bytes of memory each. */
const MOST_PLACES = 2_000_000;

/**
 * Compiles the ledger's places into the block that its reader is handed, and keeps it. Where there are more than a
 * reader can hold, units and inhabited places go first.
 */
export async function compileLedgerPlaces(ledger: StoreReads & StoreWrites): Promise<void> {
  const places: ListedPlace[] = [];
  const total = await ledger.countPlaces();
  for (let after = ""; ; ) {
    const page = await ledger.placesAfter(after, PAGE);
    for (const place of page) if (total <= MOST_PLACES || isNotable(place)) places.push(place);
    const last = page.at(-1);
    if (last === undefined || places.length >= MOST_PLACES) break;
    after = last.id;
  }
  const bytes = blockOf(places);
  await ledger.savePlaceIndex(createHash("sha256").update(bytes).digest("hex"), bytes);
}

function isNotable({ feature, population }: ListedPlace): boolean {
  return feature === null || population > 0 || feature.startsWith("A.");
}

/** What a settlement is the seat of. */
const RANK_OF: Readonly<Record<string, GazetteerRow["rank"]>> = {
  "A.ADM1": "unit1",
  "A.ADM2": "unit2",
  "P.PPLC": "capital",
  "P.PPLG": "capital",
  "P.PPLA": "seat1",
  "P.PPLA2": "seat2",
  "P.PPLA3": "seat3",
  "P.PPLA4": "seat4",
  "P.PPLX": "section",
};

/** Units first, those that are only named by what lies in them included: what they are is looked up when it is opened. */
export function blockOf(places: readonly ListedPlace[]): Uint8Array {
  const rows: GazetteerRow[] = [];
  const units = new Map<string, number>();
  const unit = (code: string, rank: "unit1" | "unit2", place: ListedPlace | null, admin1: number | null): number => {
    const known = units.get(code);
    if (known !== undefined) return known;
    units.set(code, rows.length);
    const kind = place?.kind ?? (rank === "unit1" ? "admin1" : "district");
    rows.push({
      code,
      name: place?.name ?? code.slice("CC.".length),
      names: [],
      alternates: place?.names ?? [],
      kind,
      rank,
      country: code.slice(0, 2),
      admin1,
      admin2: null,
      latitude: place?.latitude ?? 0,
      longitude: place?.longitude ?? 0,
      radiusKm: place?.radiusKm ?? 0,
      population: place?.population ?? 0,
    });
    return rows.length - 1;
  };
  const codeOf = ({ country, admin1 }: ListedPlace) =>
    country === null || admin1 === null ? null : `${country}.${admin1}`;
  const isUnit = (place: ListedPlace, rank: string) => place.feature !== null && RANK_OF[place.feature] === rank;
  for (const place of places) {
    const code = codeOf(place);
    if (code !== null && isUnit(place, "unit1")) unit(code, "unit1", place, null);
  }
  for (const place of places) {
    const code = codeOf(place);
    if (code !== null) unit(code, "unit1", null, null);
  }
  for (const place of places) {
    const code = codeOf(place);
    if (code !== null && place.admin2 !== null && isUnit(place, "unit2"))
      unit(`${code}.${place.admin2}`, "unit2", place, units.get(code)!);
  }
  for (const place of places) {
    const { feature, country, name, names, kind, latitude, longitude, radiusKm, population } = place;
    const rank = feature === null ? "own" : (RANK_OF[feature] ?? "other");
    if (rank === "unit1" || rank === "unit2" || kind === "country") continue;
    const code = codeOf(place);
    rows.push({
      code: feature === null ? place.id : Number(place.id.slice("geonames:".length)),
      name,
      names: feature === null ? names : [],
      alternates: feature === null ? [] : names,
      kind,
      rank,
      country: country ?? "",
      admin1: code === null ? null : units.get(code)!,
      admin2: code === null || place.admin2 === null ? null : (units.get(`${code}.${place.admin2}`) ?? null),
      latitude,
      longitude,
      radiusKm,
      population,
    });
  }
  return writeGazetteer(rows);
}
