import type { Place } from "../../model/knowledge.ts";
import type { ListedPlace } from "../../model/listed-place.ts";
import type { Store } from "../../store/store.ts";

/** What a person says a name means, and why. */
export type Lesson = {
  readonly name: string;
  readonly place: Place;
  readonly person: string;
  readonly at: string;
  readonly reason: string | null;
  /** Ids of what it was said about: an event, a report; null = of the name alone. */
  readonly about: readonly string[];
};

/**
 * Keeps a person's word that a name means a place. Later readings of this ledger weigh that place first, with a reason
 * of its own; what was read before stays. Returns the number of the entry in the history, by which it is undone.
 */
export async function teachPlace(store: Store, { name, place, person, at, reason, about }: Lesson): Promise<number> {
  return await store.write(async (ledger) => {
    const earlier = (await ledger.taughtPlaces()).filter((known) => known.name === name).at(-1) ?? null;
    const listed = listedOf(place);
    const change = await ledger.appendChange({
      at,
      by: { kind: "person", name: person },
      op: "teach-place",
      subjects: about,
      before: earlier === null ? null : { name, place: earlier.place },
      after: { name, place: listed },
      reason,
      undoOf: null,
    });
    await ledger.teachPlace({ name, place: listed, by: person, at }, change);
    return change;
  });
}

function listedOf({ id, name, names, kind, country, admin1, admin2, ...spot }: Place): ListedPlace {
  const { latitude, longitude, radiusKm, population } = spot;
  return { id, name, names, kind, feature: null, country, admin1, admin2, latitude, longitude, radiusKm, population };
}
