/** What actors and places are called in one language, by id. What is not in it has one name everywhere. */
export type Names = {
  readonly actors: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
};

export const NO_NAMES: Names = { actors: {}, places: {} };

/** The actor's name in the language, or the one its report was read with. */
export function actorName({ actors }: Names, id: string | null, read: string): string {
  return id !== null && Object.hasOwn(actors, id) ? actors[id]! : read;
}

/** A region's name in the language, known by its country and the name that records give it. */
export function regionName({ places }: Names, country: string | null, read: string): string {
  return places[regionKey(country, read)] ?? read;
}

/** Where `Names` keeps a region that records name without an id. */
export function regionKey(country: string | null, read: string): string {
  return `region:${country ?? ""}/${read}`;
}

/** The place's name in the language, or the gazetteer's. */
export function placeName({ places }: Names, id: string | null, read: string): string {
  return id !== null && Object.hasOwn(places, id) ? places[id]! : read;
}
