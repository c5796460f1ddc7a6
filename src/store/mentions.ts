import { type Kysely, type Selectable, sql } from "kysely";
import type { EventMention } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { keepable, keepableOrNull } from "./packing.ts";
import type { NewMention, StoredClaim, StoredMention, StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

/** Rows of one statement; 11 columns of claims times this stays far below what either database may bind. */
const ROWS_AT_ONCE = 200;
/** Keys looked up in one statement. */
const KEYS_AT_ONCE = 50;

export function mentionReads(db: Kysely<Tables>): Pick<StoreReads, "mentions" | "keyHolders" | "claims"> {
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
    keyHolders: async (keys, most) => {
      const holders = new Map<number, string[]>();
      for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
        // One look-up a key, each with its own limit: a common key must not be read to its end.
        const looks = keys
          .slice(from, from + KEYS_AT_ONCE)
          .map(
            (key) =>
              sql`select * from (select key, mention_id from mention_keys where key = ${key} limit ${most + 1}) as held`,
          );
        const { rows } = await sql<{ key: number; mention_id: string }>`${sql.join(looks, sql` union all `)}`.execute(
          db,
        );
        for (const { key, mention_id } of rows) {
          const known = holders.get(Number(key));
          if (known === undefined) holders.set(Number(key), [mention_id]);
          else known.push(mention_id);
        }
      }
      for (const [key, ids] of holders) if (ids.length > most) holders.delete(key);
      return holders;
    },
    claims: async (mention) => {
      const rows = await db.selectFrom("claims").selectAll().where("mention_id", "=", mention).orderBy("id").execute();
      return rows.map(claimOf);
    },
  };
}

export function mentionWrites(db: Kysely<Tables>): Pick<StoreWrites, "saveMentions" | "findMention" | "placeMentions"> {
  return {
    saveMentions: async (report, mentions) => {
      const old = db.selectFrom("mentions").select("id").where("report_id", "=", report);
      await db.deleteFrom("mention_keys").where("mention_id", "in", old).execute();
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
      const keys = mentions.flatMap(({ id, keys }) => keys.map((key) => ({ key, mention_id: id })));
      for (let from = 0; from < keys.length; from += ROWS_AT_ONCE) {
        await db
          .insertInto("mention_keys")
          .values(keys.slice(from, from + ROWS_AT_ONCE))
          .execute();
      }
    },
    findMention: async ({ id, mention, startDay, endDay, keys }) => {
      await db
        .updateTable("mentions")
        .set(foundBy(mention, startDay, endDay))
        .where("id", "=", id)
        .execute();
      await db.deleteFrom("mention_keys").where("mention_id", "=", id).execute();
      const rows = [...new Set(keys)].map((key) => ({ key, mention_id: id }));
      if (rows.length > 0) await db.insertInto("mention_keys").values(rows).execute();
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
  return {
    id,
    report_id: report,
    reader: keepable(reader),
    position,
    ...foundBy(mention, startDay, endDay),
    body: JSON.stringify(mention, withoutSteps),
    live: 1,
    event_seq: null,
  };
}

/** The columns that mentions are looked for by. */
function foundBy(mention: EventMention, startDay: string | null, endDay: string | null) {
  const spot = mention.where.find(({ latitude, longitude }) => latitude !== null && longitude !== null);
  return {
    role: mention.role,
    kind: mention.kind,
    country: mention.country,
    start_day: startDay,
    end_day: endDay,
    latitude: spot?.latitude ?? null,
    longitude: spot?.longitude ?? null,
    radius_km: spot?.radiusKm ?? null,
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
