import type { Gazetteer } from "../../extract/places/gazetteer.ts";
import { Trouble } from "../../model/trouble.ts";
import type { Host } from "../host.ts";
import { type LedgerPlaces, ledgerPlacesOf, withLedgerPlaces } from "../ledger-places.ts";
import { type LedgerOptions, withStore } from "./ledger.ts";

const ROOT = new URL("../../../", import.meta.url);

/** The program's places, and the ledger's where there is one. */
export async function gazetteerOf(host: Host, options: LedgerOptions): Promise<Gazetteer> {
  let places: LedgerPlaces | null = null;
  try {
    await withStore(host, options, async (store) => {
      places = await ledgerPlacesOf(store);
    });
  } catch (error) {
    // without a ledger there are the program's own; one that was named must be there
    if (!(error instanceof Trouble && error.code === "no-ledger" && options.ledger === undefined)) throw error;
  }
  return await gazetteerWith(places);
}

export async function gazetteerWith(places: LedgerPlaces | null): Promise<Gazetteer> {
  const { loadGazetteer } = await import("../gazetteer-file.ts");
  const { loadKnowledge } = await import("../knowledge-files.ts");
  const { countries } = loadKnowledge(new URL("knowledge/", ROOT));
  return withLedgerPlaces(loadGazetteer(ROOT, countries, places?.own ?? []), places);
}

/** "12.5,-74.1". Throws Trouble `bad-usage`. */
export function pointOf(text: string): readonly [number, number] {
  const [latitude, longitude, ...rest] = text
    .split(",")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (rest.length > 0 || !(Math.abs(latitude!) <= 90) || !(Math.abs(longitude ?? Number.NaN) <= 180))
    throw new Trouble("bad-usage", `${text} is no latitude and longitude`);
  return [latitude!, longitude!];
}
