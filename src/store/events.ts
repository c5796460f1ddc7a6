import { type Kysely, type Selectable, type SelectQueryBuilder, sql } from "kysely";
import type { Differences } from "./differences.ts";
import { keepable, keepableOrNull } from "./packing.ts";
import type { EventFilter, EventSort, EventSummary, StoredEvent, StoreReads, StoreWrites } from "./store.ts";
import type { Tables } from "./tables.ts";

type Row = Selectable<Tables["events"]>;
type Filtered<O> = SelectQueryBuilder<Tables, "events", O>;

export function eventReads(
  db: Kysely<Tables>,
  differences: Differences,
): Pick<StoreReads, "events" | "countEvents" | "facet" | "days" | "event" | "eventsBy" | "resolveEvent" | "numbersOf"> {
  const filtered = <O>(query: Filtered<O>, filter: EventFilter) => withFilter(db, differences, query, filter);
  return {
    events: async ({ sort, limit, after, ...filter }) => {
      const [column, direction] = SORTS[sort];
      let query = filtered(db.selectFrom("events").selectAll(), filter);
      if (after !== undefined) {
        const { key, seq } = after;
        query = query.where(
          direction === "asc"
            ? sql<boolean>`(${sql.ref(column)}, seq) > (${key}, ${seq})`
            : sql<boolean>`(${sql.ref(column)}, seq) < (${key}, ${seq})`,
        );
      }
      const rows = await query.orderBy(column, direction).orderBy("seq", direction).limit(limit).execute();
      return await withLines(db, rows);
    },
    countEvents: async (filter) => {
      const query = filtered(db.selectFrom("events").select(sql<number>`count(*)`.as("n")), filter);
      return Number((await query.executeTakeFirstOrThrow()).n);
    },
    facet: async (filter, by) => {
      if (by === "actor") {
        const rows = await filtered(db.selectFrom("events").select("seq"), filter)
          .clearSelect()
          .innerJoin("event_actors", "event_actors.event_seq", "events.seq")
          .select(["event_actors.actor as value", sql<string>`min(event_actors.name)`.as("label")])
          .select(sql<number>`count(*)`.as("n"))
          .groupBy("event_actors.actor")
          .execute();
        return sorted(rows.map(({ value, label, n }) => ({ value, label, count: Number(n) })));
      }
      const column = sql.ref<string | null>(by);
      const rows = await filtered(
        db.selectFrom("events").select([column.as("value"), sql<number>`count(*)`.as("n")]),
        filter,
      )
        .groupBy(column)
        .execute();
      return sorted(rows.map(({ value, n }) => ({ value, label: value ?? "", count: Number(n) })));
    },
    days: async (filter) => {
      const rows = await filtered(
        db
          .selectFrom("events")
          .select(sql<string>`substr(sort_day, 1, 10)`.as("day"))
          .select(sql<number>`count(*)`.as("events"))
          .select(sql<number>`sum(coalesce(killed_best, killed_low, 0))`.as("killed")),
        filter,
      )
        .groupBy(sql`substr(sort_day, 1, 10)`)
        .orderBy("day")
        .execute();
      return rows.map(({ day, events, killed }) => ({ day, events: Number(events), killed: Number(killed) }));
    },
    event: async (seq) => {
      const row = await db.selectFrom("events").selectAll().where("seq", "=", seq).executeTakeFirst();
      return row === undefined ? null : ((await withLines(db, [row]))[0] ?? null);
    },
    eventsBy: async (seqs) => {
      if (seqs.length === 0) return [];
      const rows = await db
        .selectFrom("events")
        .selectAll()
        .where("seq", "in", [...seqs])
        .execute();
      return await withLines(db, rows);
    },
    resolveEvent: async (seq) => {
      const row = await db
        .selectFrom("event_ids")
        .innerJoin("mentions", "mentions.id", "event_ids.mention_id")
        .select("mentions.event_seq")
        .where("event_ids.seq", "=", seq)
        .executeTakeFirst();
      return row?.event_seq ?? null;
    },
    numbersOf: async (mentions) => {
      if (mentions.length === 0) return new Map();
      const rows = await db
        .selectFrom("event_ids")
        .selectAll()
        .where("mention_id", "in", [...mentions])
        .orderBy("seq", "desc")
        .execute();
      return new Map(rows.map(({ mention_id, seq }) => [mention_id, seq]));
    },
  };
}

export function eventWrites(
  db: Kysely<Tables>,
): Pick<StoreWrites, "giveNumber" | "bequeath" | "saveEvent" | "removeEvent"> {
  return {
    giveNumber: async (mention) => {
      const { seq } = await db
        .insertInto("event_ids")
        // `seq` is the database's.
        .values({ mention_id: mention } as Tables["event_ids"])
        .returning("seq")
        .executeTakeFirstOrThrow();
      return seq;
    },
    bequeath: async (from, to) => {
      await db.updateTable("event_ids").set({ mention_id: to }).where("mention_id", "=", from).execute();
    },
    saveEvent: async ({ actors, body, ...event }) => {
      const row = rowOf(event);
      const { seq: _, ...changed } = row;
      await db
        .insertInto("events")
        .values(row)
        .onConflict((conflict) => conflict.column("seq").doUpdateSet(changed))
        .execute();
      const line = { event_seq: event.seq, body: JSON.stringify(body) };
      await db
        .insertInto("event_lines")
        .values(line)
        .onConflict((conflict) => conflict.column("event_seq").doUpdateSet({ body: line.body }))
        .execute();
      await db.deleteFrom("event_actors").where("event_seq", "=", event.seq).execute();
      const unique = new Map(actors.map(({ id, name }) => [keepable(id), keepable(name)]));
      if (unique.size === 0) return;
      await db
        .insertInto("event_actors")
        .values([...unique].map(([actor, name]) => ({ event_seq: event.seq, actor, name })))
        .execute();
    },
    removeEvent: async (seq) => {
      await db.deleteFrom("events").where("seq", "=", seq).execute();
    },
  };
}

const SORTS: Readonly<Record<EventSort, readonly ["sort_day" | "killed_key" | "updated_at", "asc" | "desc"]>> = {
  date: ["sort_day", "asc"],
  "-date": ["sort_day", "desc"],
  killed: ["killed_key", "asc"],
  "-killed": ["killed_key", "desc"],
  updated: ["updated_at", "asc"],
  "-updated": ["updated_at", "desc"],
};

/** The last event's place in a sorted list, to go on from. */
export function sortKeyOf(event: StoredEvent, sort: EventSort): string | number {
  switch (sort) {
    case "date":
    case "-date":
      return sortDayOf(event);
    case "killed":
    case "-killed":
      return killedKeyOf(event);
    case "updated":
    case "-updated":
      return event.updatedAt;
  }
}

function sortDayOf({ startDay, endDay }: Pick<EventSummary, "startDay" | "endDay">): string {
  return startDay ?? endDay ?? "";
}

/** Unknown sorts below a known zero. */
function killedKeyOf({ killedBest, killedLow }: Pick<EventSummary, "killedBest" | "killedLow">): number {
  return killedBest ?? killedLow ?? -1;
}

function withFilter<O>(
  db: Kysely<Tables>,
  differences: Differences,
  base: Filtered<O>,
  filter: EventFilter,
): Filtered<O> {
  let query = base;
  const { from, to, killedMin, killedMax, box, has, actors, text, report } = filter;
  // Both bounds unknown is no day at all; one unknown is open on that side.
  if (from !== undefined || to !== undefined) query = query.where("sort_day", "<>", "");
  if (from !== undefined) query = query.where((eb) => eb.or([eb("end_day", ">", from), eb("end_day", "is", null)]));
  // "~" sorts after every character of a civil time, so `to` covers all of its day, month or year.
  if (to !== undefined)
    query = query.where((eb) => eb.or([eb("start_day", "<=", `${to}~`), eb("start_day", "is", null)]));
  for (const [column, values] of [
    ["country", filter.countries],
    ["admin1", filter.admin1],
    ["kind", filter.kinds],
    ["domain", filter.domains],
  ] as const) {
    if (values !== undefined && values.length > 0) query = query.where(column, "in", [...values]);
  }
  if (killedMin !== undefined) query = query.where("killed_low", ">=", killedMin);
  if (killedMax !== undefined) query = query.where("killed_high", "<=", killedMax);
  if (box !== undefined) {
    query = query.where("latitude", ">=", box.south).where("latitude", "<=", box.north);
    query =
      box.west <= box.east
        ? query.where("longitude", ">=", box.west).where("longitude", "<=", box.east)
        : query.where((eb) => eb.or([eb("longitude", ">=", box.west), eb("longitude", "<=", box.east)]));
  }
  if (has === "conflict") query = query.where("disputed", "=", 1);
  if (has === "duplicate") query = query.where("reports", ">", 1);
  if (has === "place") query = query.where("latitude", "is not", null);
  if (has === "date") query = query.where("sort_day", "<>", "");
  if (has === "no-place") query = query.where("latitude", "is", null);
  if (has === "no-date") query = query.where("sort_day", "=", "");
  if (actors !== undefined && actors.length > 0) {
    query = query.where("seq", "in", (eb) =>
      eb
        .selectFrom("event_actors")
        .select("event_seq")
        .where((inner) => inner.or([inner("actor", "in", [...actors]), inner("name", "in", [...actors])])),
    );
  }
  if (report !== undefined) {
    query = query.where("seq", "in", (eb) =>
      eb
        .selectFrom("mentions")
        .select(sql<number>`event_seq`.as("seq"))
        .where("report_id", "=", report)
        .where("live", "=", 1),
    );
  }
  if (text !== undefined) {
    const found = db
      .selectFrom("reports")
      .innerJoin("mentions", "mentions.report_id", "reports.id")
      .select(sql<number>`mentions.event_seq`.as("seq"))
      .where("mentions.live", "=", 1)
      .where("mentions.event_seq", "is not", null)
      .where(differences.hasWords(text));
    query = query.where("seq", "in", found);
  }
  return query;
}

function rowOf(event: Omit<StoredEvent, "body">): Tables["events"] {
  return {
    seq: event.seq,
    caption: keepable(event.caption),
    kind: event.kind,
    domain: event.domain,
    country: event.country,
    admin1: keepableOrNull(event.admin1),
    start_day: event.startDay,
    end_day: event.endDay,
    sort_day: sortDayOf(event),
    latitude: event.latitude,
    longitude: event.longitude,
    killed_low: event.killedLow,
    killed_best: event.killedBest,
    killed_high: event.killedHigh,
    killed_key: killedKeyOf(event),
    disputed: event.disputed ? 1 : 0,
    reports: event.reports,
    speakers: event.speakers,
    updated_at: event.updatedAt,
    revision: event.revision,
  };
}

async function withLines(db: Kysely<Tables>, rows: readonly Row[]): Promise<readonly StoredEvent[]> {
  if (rows.length === 0) return [];
  const seqs = rows.map(({ seq }) => seq);
  const lines = await db.selectFrom("event_lines").selectAll().where("event_seq", "in", seqs).execute();
  const bodies = new Map(lines.map(({ event_seq, body }) => [event_seq, body]));
  return rows.map((row) => eventOf(row, bodies.get(row.seq) ?? "null"));
}

function eventOf(row: Row, body: string): StoredEvent {
  return {
    seq: row.seq,
    caption: row.caption,
    kind: row.kind,
    domain: row.domain,
    country: row.country,
    admin1: row.admin1,
    startDay: row.start_day,
    endDay: row.end_day,
    latitude: row.latitude,
    longitude: row.longitude,
    killedLow: row.killed_low,
    killedBest: row.killed_best,
    killedHigh: row.killed_high,
    disputed: row.disputed === 1,
    reports: row.reports,
    speakers: row.speakers,
    updatedAt: row.updated_at,
    revision: row.revision,
    body: JSON.parse(body) as unknown,
  };
}

function sorted<T extends { readonly value: string | null; readonly count: number }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => b.count - a.count || ((a.value ?? "") < (b.value ?? "") ? -1 : 1));
}
