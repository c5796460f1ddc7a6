import { createHash } from "node:crypto";
import { type Gazetteer, isGazetteer, openGazetteer } from "../extract/places/gazetteer.ts";
import { layered, type Taught, withTaught } from "../extract/places/gazetteer-layers.ts";
import { placeKey } from "../extract/places/place-key.ts";
import type { Place } from "../model/knowledge.ts";
import type { Store } from "../store/store.ts";

/** The places that a ledger has of its own, made ready for its reader. */
export type LedgerPlaces = {
  /** Tells one state of the ledger's places from another; stands in the reader's name. */
  readonly name: string;
  /** The compiled places; null = none were loaded. */
  readonly block: Uint8Array | null;
  /** Places that persons gave by their coordinates. */
  readonly own: readonly Place[];
  readonly taught: readonly Taught[];
};

/**
 * What a ledger knows of places beyond the program; null = nothing. Places that another version of Recount compiled are
 * compiled anew.
 */
export async function ledgerPlacesOf(store: Store): Promise<LedgerPlaces | null> {
  let index = await store.placeIndex();
  if (index !== null && !isGazetteer(index.bytes)) {
    const { compileLedgerPlaces } = await import("../jobs/gazetteer/compile.ts");
    await store.write(compileLedgerPlaces);
    index = await store.placeIndex();
  }
  const taught = await store.taughtPlaces();
  if (index === null && taught.length === 0) return null;
  const name = createHash("sha256")
    .update(index?.digest ?? "")
    .update(JSON.stringify(taught.map(({ name, place }) => [name, place])))
    .digest("hex")
    .slice(0, 8);
  return {
    name,
    block: index?.bytes ?? null,
    own: taught.flatMap(({ place }) => (place.id.startsWith("taught:") ? [{ ...place, names: [place.name] }] : [])),
    // the last word on a name stands
    taught: [...new Map(taught.map(({ name, place }) => [placeKey(name), place.id]))].map(([key, id]) => ({ key, id })),
  };
}

/** Lays a ledger's places over those of the program. */
export function withLedgerPlaces(gazetteer: Gazetteer, places: LedgerPlaces | null): Gazetteer {
  if (places === null) return gazetteer;
  const whole = places.block === null ? gazetteer : layered(gazetteer, openGazetteer(places.block));
  return withTaught(whole, places.taught);
}
