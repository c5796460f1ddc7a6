import { actorName, type Names, NO_NAMES, placeName, regionName } from "../../model/names.ts";
import { getNames } from "../client/api.ts";
import type { EventRow } from "../client/index.ts";
import { m } from "../messages/index.ts";

let names: Names = NO_NAMES;

/** Asks the server what actors and places are called in a language. Without an answer, names stay as they were read. */
export async function loadNames(language: string): Promise<void> {
  names = await getNames({ query: { language } }).catch(() => names);
}

type Side = Pick<EventRow["sides"][number], "actor" | "actorId" | "kind">;

/** Who a side is, in the page's language; a side that no register knows goes by its kind. */
export function sideName({ actor, actorId, kind }: Side): string {
  return actorId === null ? m.sideKinds[kind] : actorName(names, actorId, actor);
}

/** An actor of the filters: known by its id, or by the name it was read with. */
export function actorLabel(id: string, label: string): string {
  return actorName(names, id, label);
}

type Place = Pick<NonNullable<EventRow["where"]>, "id" | "name">;

export function nameOfPlace({ id, name }: Place): string {
  return placeName(names, id, name);
}

export function nameOfRegion({ admin1, country }: Pick<NonNullable<EventRow["where"]>, "admin1" | "country">): string {
  return admin1 === null ? "" : regionName(names, country, admin1);
}
