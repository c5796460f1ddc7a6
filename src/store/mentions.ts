import type { Kysely, Selectable } from "kysely";
import type { EventMention } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { keepable, keepableOrNull } from "./packing.ts";
import type { NewMention, StoredClaim, StoredMention, StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Rows of one statement; 11 columns of claims times this stays far below what either database may bind. */
const ROWS_AT_ONCE = 200;

export function mentionReads(db: Kysely<Tables>): Pick<StoreReads, "mentions" | "mentionsNear" | "claims"> {
  return {
    mentions: async (which) => {
      let query = db.selectFrom("mentions").selectAll();
      if ("ids" in which) {
        if (which.ids.length === 0) return [];
        query = query.where("id", "in", [...which.ids]).orderBy("id");
      } else if ("report" in which)
        query = query.where("report_id", "=", which.report).orderBy("position").orderBy("id");
      else if ("events" in which) {
        if (which.events.length === 0) return [];
        query = query
          .where("event_seq", "in", [...which.events])
          .where("live", "=", 1)
          .orderBy("id");
      } else if ("pending" in which) {
        query = query.where("live", "=", 1).where("event_seq", "is", null).orderBy("id").limit(which.pending);
      } else query = query.where("live", "=", 1).where("id", ">", which.after).orderBy("id").limit(which.limit);
      return (await query.execute()).map(storedOf);
    },
    mentionsNear: async ({ day, fromDay, toDay, country, actors, limit }) => {
      let query = db.selectFrom("mentions").selectAll().where("live", "=", 1).limit(limit);
      if (fromDay !== null && toDay !== null) {
        query = query
          .where((eb) => eb.or([eb("start_day", "is", null), eb("start_day", "<=", `${toDay}~`)]))
          .where((eb) => eb.or([eb("end_day", "is", null), eb("end_day", ">", fromDay)]));
      }
      if (country !== null || actors.length > 0) {
        query = query.where((eb) => {
          const sharesActor =
            actors.length === 0
              ? []
              : [
                  eb(
                    "id",
                    "in",
                    eb
                      .selectFrom("mention_actors")
                      .select("mention_id")
                      .where("actor", "in", [...actors]),
                  ),
                ];
          return eb.or([
            eb("country", "is", null),
            ...(country === null ? [] : [eb("country", "=", country)]),
            ...sharesActor,
          ]);
        });
      }
      if (day !== null) query = query.orderBy((eb) => eb.case().when("start_day", "=", day).then(0).else(1).end());
      return (await query.orderBy("start_day", "desc").orderBy("id").execute()).map(storedOf);
    },
    claims: async (mention) => {
      const rows = await db.selectFrom("claims").selectAll().where("mention_id", "=", mention).orderBy("id").execute();
      return rows.map(claimOf);
    },
  };
}

export function mentionWrites(db: Kysely<Tables>): Pick<StoreWrites, "saveMentions" | "placeMentions"> {
  return {
    saveMentions: async (report, mentions) => {
      await db.updateTable("mentions").set({ live: 0, event_seq: null }).where("report_id", "=", report).execute();
      if (mentions.length === 0) return;
      const ids = mentions.map(({ id }) => id);
      await db.deleteFrom("claims").where("mention_id", "in", ids).execute();
      await db.deleteFrom("mention_actors").where("mention_id", "in", ids).execute();
      await db
        .insertInto("mentions")
        .values(mentions.map((mention) => rowOf(report, mention)))
        .onConflict((conflict) =>
          conflict.column("id").doUpdateSet(({ ref }) => ({
            reader: ref("excluded.reader"),
            position: ref("excluded.position"),
            role: ref("excluded.role"),
            kind: ref("excluded.kind"),
            country: ref("excluded.country"),
            start_day: ref("excluded.start_day"),
            end_day: ref("excluded.end_day"),
            latitude: ref("excluded.latitude"),
            longitude: ref("excluded.longitude"),
            radius_km: ref("excluded.radius_km"),
            body: ref("excluded.body"),
            live: ref("excluded.live"),
          })),
        )
        .execute();
      const claims = mentions.flatMap((mention) => claimRows(report, mention));
      for (let from = 0; from < claims.length; from += ROWS_AT_ONCE) {
        await db
          .insertInto("claims")
          .values(claims.slice(from, from + ROWS_AT_ONCE))
          .execute();
      }
      const actors = mentions.flatMap(({ id, mention }) =>
        [...new Set(mention.sides.flatMap(({ actorId }) => actorId ?? []))].map((actor) => ({
          mention_id: id,
          actor,
        })),
      );
      if (actors.length > 0) await db.insertInto("mention_actors").values(actors).execute();
    },
    placeMentions: async (mentions, event) => {
      if (mentions.length === 0) return;
      await db
        .updateTable("mentions")
        .set({ event_seq: event })
        .where("id", "in", [...mentions])
        .execute();
    },
  };
}

function rowOf(report: string, { id, reader, position, mention, startDay, endDay }: NewMention): Tables["mentions"] {
  const spot = mention.where.find(({ latitude, longitude }) => latitude !== null && longitude !== null);
  return {
    id,
    report_id: report,
    reader: keepable(reader),
    position,
    role: mention.role,
    kind: mention.kind,
    country: mention.country,
    start_day: startDay,
    end_day: endDay,
    latitude: spot?.latitude ?? null,
    longitude: spot?.longitude ?? null,
    radius_km: spot?.radiusKm ?? null,
    body: JSON.stringify(mention, withoutSteps),
    live: 1,
    event_seq: null,
  };
}

/** What findings were built from stays with the reading: it is most of its bulk, and lists never need it. */
function withoutSteps(key: string, value: unknown): unknown {
  return key === "from" ? [] : value;
}

function claimRows(report: string, { id, claims }: NewMention): readonly Tables["claims"][] {
  return claims.map((claim) => ({
    id: claim.id,
    mention_id: id,
    report_id: report,
    about: claim.about,
    side: claim.side,
    speaker: keepableOrNull(claim.speaker),
    low: claim.low,
    high: claim.high,
    rule: claim.rule,
    spans: JSON.stringify(claim.spans),
    quotes: JSON.stringify(claim.quotes),
  }));
}

// The casts below undo JSON.stringify of the same types above.

function storedOf(row: Selectable<Tables["mentions"]>): StoredMention {
  return {
    id: row.id,
    report: row.report_id,
    reader: row.reader,
    position: row.position,
    mention: JSON.parse(row.body) as EventMention,
    startDay: row.start_day,
    endDay: row.end_day,
    live: row.live === 1,
    event: row.event_seq,
  };
}

function claimOf(row: Selectable<Tables["claims"]>): StoredClaim {
  return {
    id: row.id,
    mention: row.mention_id,
    report: row.report_id,
    about: row.about,
    side: row.side,
    speaker: row.speaker,
    low: row.low,
    high: row.high,
    rule: row.rule,
    spans: JSON.parse(row.spans) as readonly Span[],
    quotes: JSON.parse(row.quotes) as readonly string[],
  };
}
