import { type Kysely, sql } from "kysely";
import type { ListedPlace } from "../model/listed-place.ts";
import type { PlaceSource, StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Rows of one insert statement: few enough for SQLite's limit of 32,766 parameters. */
const ROWS_AT_ONCE = 400;
/** Bytes of the compiled index in one row, so that neither database meets one huge value. */
const PIECE = 1 << 20;
/** A degree of latitude in km. */
const KM_A_DEGREE = 111.2;

type PlaceReads = Pick<
  StoreReads,
  "placeSources" | "placesNamed" | "placesWithin" | "countPlaces" | "placesAfter" | "placeIndex" | "taughtPlaces"
>;
type PlaceWrites = Pick<
  StoreWrites,
  "startPlaces" | "addPlaces" | "finishPlaces" | "dropPlaces" | "savePlaceIndex" | "teachPlace"
>;

export function placeReads(db: Kysely<Tables>): PlaceReads {
  return {
    placeSources: async () => {
      const rows = await db.selectFrom("place_sources").selectAll().orderBy("seq").execute();
      return rows.map((row): PlaceSource => {
        const { seq, label, format, prefix, done, rows, faults, state, at, by_name } = row;
        return { seq, label, format, prefix, done, rows, faults, state, at, by: by_name };
      });
    },
    placesNamed: async (key, country) => {
      let query = db
        .selectFrom("place_names")
        .innerJoin("places", (join) =>
          join
            .onRef("places.id", "=", "place_names.place_id")
            .onRef("places.source_seq", "=", "place_names.source_seq"),
        )
        .innerJoin("place_sources", "place_sources.seq", "places.source_seq")
        .where("place_names.key", "=", key)
        .where("place_sources.state", "=", "whole")
        .selectAll("places");
      if (country !== null) query = query.where("places.country", "=", country);
      const rows = await query.orderBy("places.population", "desc").orderBy("places.id").limit(500).execute();
      return rows.map(placeOf);
    },
    placesWithin: async (latitude, longitude, km) => {
      const north = km / KM_A_DEGREE;
      // Towards the poles a kilometre is many degrees: there every longitude is looked at.
      const shrink = Math.cos((Math.min(89, Math.abs(latitude) + north) * Math.PI) / 180);
      const east = Math.min(180, north / shrink);
      const rows = await db
        .selectFrom("places")
        .innerJoin("place_sources", "place_sources.seq", "places.source_seq")
        .where("place_sources.state", "=", "whole")
        .where("places.latitude", ">=", latitude - north)
        .where("places.latitude", "<=", latitude + north)
        .where(
          sql<boolean>`(abs(places.longitude - ${longitude}) <= ${east} or abs(places.longitude - ${longitude}) >= ${360 - east})`,
        )
        .selectAll("places")
        .limit(20_000)
        .execute();
      return rows.map(placeOf);
    },
    countPlaces: async () => {
      const row = await db
        .selectFrom("places")
        .innerJoin("place_sources", "place_sources.seq", "places.source_seq")
        .where("place_sources.state", "=", "whole")
        .select(({ fn }) => fn.countAll().as("n"))
        .executeTakeFirst();
      return Number(row?.n ?? 0);
    },
    placesAfter: async (id, limit) => {
      const rows = await db
        .selectFrom("places")
        .innerJoin("place_sources", "place_sources.seq", "places.source_seq")
        .where("place_sources.state", "=", "whole")
        .where("places.id", ">", id)
        .selectAll("places")
        .orderBy("places.id")
        .limit(limit)
        .execute();
      return rows.map(placeOf);
    },
    placeIndex: async () => {
      const pieces = await db.selectFrom("place_index").select(["digest", "body"]).orderBy("piece").execute();
      if (pieces.length === 0) return null;
      const bytes = new Uint8Array(pieces.reduce((total, { body }) => total + body.length, 0));
      let at = 0;
      for (const { body } of pieces) {
        bytes.set(body, at);
        at += body.length;
      }
      return { digest: pieces[0]!.digest, bytes };
    },
    taughtPlaces: async () => {
      const rows = await db
        .selectFrom("taught_places")
        .leftJoin("undone", "undone.change_seq", "taught_places.change_seq")
        .where("undone.change_seq", "is", null)
        .selectAll("taught_places")
        .orderBy("taught_places.seq")
        .execute();
      return rows.map(({ name, body, by_name, at, change_seq }) => ({
        name,
        // written by `teachPlace` below
        place: JSON.parse(body) as ListedPlace,
        by: by_name,
        at,
        change: change_seq,
      }));
    },
  };
}

export function placeWrites(db: Kysely<Tables>): PlaceWrites {
  return {
    startPlaces: async ({ label, format, at, by }) => {
      const row = await db
        .insertInto("place_sources")
        .values({ label, format, prefix: "", done: 0, rows: 0, faults: 0, state: "loading", at, by_name: by } as never)
        .returning("seq")
        .executeTakeFirstOrThrow();
      return Number(row.seq);
    },
    addPlaces: async (source, places, progress) => {
      for (let from = 0; from < places.length; from += ROWS_AT_ONCE) {
        const rows = places.slice(from, from + ROWS_AT_ONCE);
        await db
          .insertInto("places")
          .values(rows.map(({ place }) => rowOf(source, place)))
          .onConflict((conflict) => conflict.columns(["id", "source_seq"]).doNothing())
          .execute();
      }
      const names = places.flatMap(({ place, keys }) =>
        keys.map((key) => ({ key, place_id: place.id, source_seq: source })),
      );
      for (let from = 0; from < names.length; from += ROWS_AT_ONCE * 4) {
        await db
          .insertInto("place_names")
          .values(names.slice(from, from + ROWS_AT_ONCE * 4))
          .onConflict((conflict) => conflict.columns(["key", "place_id", "source_seq"]).doNothing())
          .execute();
      }
      await db.updateTable("place_sources").set(progress).where("seq", "=", source).execute();
    },
    finishPlaces: async (source, label) => {
      const newer = db.selectFrom("places").select("id").where("source_seq", "=", source);
      await db.deleteFrom("place_names").where("source_seq", "<>", source).where("place_id", "in", newer).execute();
      await db.deleteFrom("places").where("source_seq", "<>", source).where("id", "in", newer).execute();
      const older = db
        .selectFrom("place_sources")
        .select("seq")
        .where("label", "=", label)
        .where("seq", "<>", source)
        .where("state", "=", "whole");
      await db.deleteFrom("place_names").where("source_seq", "in", older).execute();
      await db.deleteFrom("places").where("source_seq", "in", older).execute();
      await db.updateTable("place_sources").set({ state: "replaced" }).where("seq", "in", older).execute();
      await db.updateTable("place_sources").set({ state: "whole" }).where("seq", "=", source).execute();
    },
    dropPlaces: async (source) => {
      await db.deleteFrom("place_names").where("source_seq", "=", source).execute();
      await db.deleteFrom("places").where("source_seq", "=", source).execute();
      await db.deleteFrom("place_sources").where("seq", "=", source).execute();
    },
    savePlaceIndex: async (digest, bytes) => {
      await db.deleteFrom("place_index").execute();
      for (let at = 0, piece = 0; at < bytes.length; at += PIECE, piece++) {
        const body = Buffer.from(bytes.subarray(at, at + PIECE));
        await db.insertInto("place_index").values({ piece, digest, body }).execute();
      }
    },
    teachPlace: async ({ name, place, by, at }, change) => {
      await db
        .insertInto("taught_places")
        .values({ change_seq: change, name, body: JSON.stringify(place), by_name: by, at } as never)
        .execute();
    },
  };
}

function rowOf(source: number, place: ListedPlace): Tables["places"] {
  return {
    id: place.id,
    source_seq: source,
    name: place.name,
    names: JSON.stringify(place.names),
    kind: place.kind,
    feature: place.feature,
    country: place.country,
    admin1: place.admin1,
    admin2: place.admin2,
    latitude: place.latitude,
    longitude: place.longitude,
    radius_km: place.radiusKm,
    population: place.population,
  };
}

function placeOf(row: Tables["places"]): ListedPlace {
  return {
    id: row.id,
    name: row.name,
    names: JSON.parse(row.names) as readonly string[],
    kind: row.kind as ListedPlace["kind"],
    feature: row.feature,
    country: row.country,
    admin1: row.admin1,
    admin2: row.admin2,
    latitude: row.latitude,
    longitude: row.longitude,
    radiusKm: row.radius_km,
    population: Number(row.population),
  };
}
