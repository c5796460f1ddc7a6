import type { Migration } from "../migration.ts";

/** Forward only. A row here is never changed once released; a new one is added. Nothing newer than PostgreSQL 15. */
export const POSTGRES_MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    name: "reports, readings, claims, judgements, events, history",
    statements: [
      `create table reports (
        seq integer generated always as identity primary key, id text not null unique, digest text not null unique,
        name text not null, text text not null, packing text not null check (packing in ('plain', 'json')),
        title_start integer, title_end integer, publisher text, url text, published_at text, language text,
        country text, extra text, version integer not null, replaced_by text references reports (id),
        ingested_at text not null, ingested_by text not null)`,
      // A hash index takes a URL of any length; a b-tree refuses one above 2.7 kB.
      "create index reports_url on reports using hash (url)",
      "create index reports_published on reports (published_at)",
      `create table report_words (report_seq integer primary key references reports (seq), words tsvector not null)`,
      "create index report_words_words on report_words using gin (words)",
      `create table readings (
        report_id text not null references reports (id), reader text not null, read_at text not null, body text not null,
        current integer not null check (current in (0, 1)), primary key (report_id, reader))`,
      `create table mentions (
        id text collate "C" primary key, report_id text not null references reports (id), reader text not null,
        position integer not null, role text not null, kind text not null, country text, start_day text collate "C",
        end_day text collate "C", latitude double precision, longitude double precision, radius_km double precision,
        body text not null, live integer not null check (live in (0, 1)), event_seq integer)`,
      "create index mentions_report on mentions (report_id)",
      "create index mentions_event on mentions (event_seq)",
      "create index mentions_day on mentions (start_day) where live = 1",
      `create table mention_actors (
        mention_id text collate "C" not null references mentions (id), actor text not null,
        primary key (mention_id, actor))`,
      "create index mention_actors_actor on mention_actors (actor)",
      `create table claims (
        id text collate "C" primary key, mention_id text collate "C" not null references mentions (id),
        report_id text not null references reports (id), about text not null, side integer, speaker text, low bigint,
        high bigint, rule text not null, spans text not null, quotes text not null)`,
      "create index claims_mention on claims (mention_id)",
      `create table changes (
        seq integer primary key, at text not null, by_kind text not null check (by_kind in ('person', 'model', 'rule')),
        by_name text not null, op text not null, undo_of integer references changes (seq), payload text,
        payload_digest text not null, previous text not null, digest text not null unique)`,
      `create table change_subjects (
        change_seq integer not null references changes (seq), subject text not null, primary key (subject, change_seq))`,
      `create table undone (
        change_seq integer primary key references changes (seq), by_seq integer not null references changes (seq))`,
      `create table judgements (
        seq integer generated always as identity primary key, change_seq integer not null references changes (seq),
        left_id text collate "C" not null references mentions (id),
        right_id text collate "C" not null references mentions (id), verdict text not null,
        by_kind text not null check (by_kind in ('person', 'model')), by_name text not null, score double precision,
        reasons text not null, note text, at text not null, check (left_id <> right_id))`,
      "create index judgements_left on judgements (left_id)",
      "create index judgements_right on judgements (right_id)",
      `create table corrections (
        seq integer generated always as identity primary key, change_seq integer not null references changes (seq),
        report_id text not null references reports (id),
        mention_id text collate "C" not null references mentions (id), body text not null, by_name text not null,
        at text not null)`,
      "create index corrections_mention on corrections (mention_id)",
      `create table events (
        seq integer primary key, caption text not null, kind text not null, domain text not null, country text,
        admin1 text, start_day text collate "C", end_day text collate "C", sort_day text collate "C" not null,
        latitude double precision, longitude double precision, killed_low bigint, killed_best bigint, killed_high bigint,
        killed_key bigint not null, disputed integer not null, reports integer not null, speakers integer not null,
        updated_at text collate "C" not null, revision integer not null)`,
      // Both hold what is most often filtered by, so that rows that do not fit are never fetched. A kind is too common to
      // be worth an index of its own; a planner without statistics would even prefer it to the country's.
      "create index events_day on events (sort_day, seq, kind, start_day, end_day, killed_low, killed_best)",
      "create index events_country on events (country, sort_day, seq, kind, start_day, end_day, killed_low, killed_best)",
      "create index events_killed on events (killed_key, seq)",
      "create index events_updated on events (updated_at, seq)",
      `create table event_lines (
        event_seq integer primary key references events (seq) on delete cascade, body text not null)`,
      `create table event_actors (
        event_seq integer not null references events (seq) on delete cascade, actor text not null, name text not null,
        primary key (actor, event_seq))`,
      "create index event_actors_event on event_actors (event_seq)",
      `create table event_ids (
        seq integer generated always as identity primary key,
        mention_id text collate "C" not null references mentions (id))`,
      "create index event_ids_mention on event_ids (mention_id)",
      `create function append_only() returns trigger language plpgsql as
        $$ begin raise exception '% are append-only', tg_table_name; end $$`,
      ...["judgements", "corrections"].map(
        (table) =>
          `create trigger ${table}_kept before update or delete or truncate on ${table} execute function append_only()`,
      ),
      "create trigger changes_kept before delete or truncate on changes execute function append_only()",
      `create trigger changes_fixed before update of seq, at, by_kind, by_name, op, undo_of, payload_digest, previous, digest
        on changes execute function append_only()`,
      "create trigger reports_fixed before update of id, digest, text, packing on reports execute function append_only()",
    ],
  },
  {
    version: 2,
    name: "payloads apart from the chain, takedowns",
    statements: [
      "create table change_payloads (change_seq integer primary key references changes (seq), payload text not null)",
      "insert into change_payloads select seq, payload from changes where payload is not null",
      "drop trigger changes_fixed on changes",
      "alter table changes drop column payload",
      "create trigger changes_fixed before update on changes execute function append_only()",
      // Holds a row only inside the transaction of a takedown, the one act that may erase.
      "create table erasing (open integer primary key)",
      `create table takedowns (
        seq integer generated always as identity primary key, change_seq integer not null references changes (seq),
        kind text not null check (kind in ('report', 'name')), report_id text references reports (id), at text not null,
        by_name text not null, reason text not null, scrubbed integer not null check (scrubbed in (0, 1)))`,
      "create index takedowns_report on takedowns (report_id)",
      "alter table reports add column taken_down integer not null default 0",
      "alter table reports add column redacted_digest text",
      "drop trigger reports_fixed on reports",
      "create trigger reports_fixed before update of id, digest on reports execute function append_only()",
      `create function only_to_erase() returns trigger language plpgsql as $$ begin
        if not exists (select 1 from erasing) then raise exception '% are append-only', tg_table_name; end if;
        return null; end $$`,
      ...["judgements", "corrections"].map((table) => `drop trigger ${table}_kept on ${table}`),
      ...(
        [
          ["judgements", "update or delete or truncate"],
          ["corrections", "update or delete or truncate"],
          ["change_payloads", "update or delete or truncate"],
          ["reports", "update of text, packing"],
        ] as const
      ).map(
        ([table, acts]) => `create trigger ${table}_kept before ${acts} on ${table} execute function only_to_erase()`,
      ),
    ],
  },
  {
    version: 3,
    name: "places of the ledger's own",
    statements: [
      `create table place_sources (
        seq integer generated always as identity primary key, label text not null, format text not null,
        prefix text not null, done bigint not null, rows bigint not null, faults bigint not null,
        state text not null check (state in ('loading', 'whole', 'replaced')), at text not null, by_name text not null)`,
      `create table places (
        id text collate "C" not null, source_seq integer not null references place_sources (seq), name text not null,
        names text not null, kind text not null, feature text, country text, admin1 text, admin2 text,
        latitude double precision not null, longitude double precision not null, radius_km double precision not null,
        population bigint not null, primary key (id, source_seq))`,
      "create index places_spot on places (latitude, longitude)",
      "create index places_source on places (source_seq)",
      `create table place_names (
        key text collate "C" not null, place_id text collate "C" not null, source_seq integer not null,
        primary key (key, place_id, source_seq))`,
      "create index place_names_place on place_names (place_id, source_seq)",
      "create table place_index (piece integer primary key, digest text not null, body bytea not null)",
      `create table taught_places (
        seq integer generated always as identity primary key, change_seq integer not null references changes (seq),
        name text not null, body text not null, by_name text not null, at text not null)`,
    ],
  },
  {
    version: 4,
    name: "keys of mentions",
    statements: [
      `create table mention_keys (
        key bigint not null, mention_id text collate "C" not null references mentions (id), primary key (key, mention_id))`,
      "create index mention_keys_mention on mention_keys (mention_id)",
    ],
  },
  {
    version: 5,
    name: "documents as they came, feeds that are watched",
    statements: [
      `create table originals (
        report_id text primary key references reports (id), media_type text not null, digest text not null,
        body bytea not null)`,
      `create table feeds (
        url text primary key, tag text, modified text, checked_at text not null, next_at text not null,
        failures integer not null)`,
    ],
  },
  {
    version: 6,
    name: "jobs, requests made once, relevance",
    statements: [
      `create table jobs (
        id text collate "C" primary key, kind text not null, state text not null
        check (state in ('queued', 'running', 'done', 'failed', 'cancelled')), by_name text not null, input text, result text,
        done integer not null, total integer, failed integer not null, created_at text collate "C" not null, started_at text,
        ended_at text, beat_at text collate "C")`,
      "create index jobs_state on jobs (state, created_at)",
      `create table job_events (
        job_id text collate "C" not null references jobs (id) on delete cascade, seq integer not null, at text not null,
        body text not null, primary key (job_id, seq))`,
      `create table job_errors (
        job_id text collate "C" not null references jobs (id) on delete cascade, seq integer not null, name text not null,
        code text not null, detail text not null, primary key (job_id, seq))`,
      `create table idempotency (
        who text not null, key text not null, digest text not null, status integer not null, headers text not null,
        body text not null, at text collate "C" not null, primary key (who, key))`,
      "alter table reports add column relevance text",
    ],
  },
  {
    version: 7,
    name: "people",
    statements: [
      `create table people (
        id integer generated always as identity primary key, name text not null unique,
        role text not null check (role in ('reader', 'coder', 'reviewer', 'admin')), password text,
        invited_by text not null, invited_at text not null, joined_at text, removed_at text, invite_digest text unique,
        invite_until text)`,
      `create table sessions (
        digest text primary key, person_id integer not null references people (id), created_at text not null,
        until text not null)`,
      `create table api_tokens (
        id integer generated always as identity primary key, digest text not null unique, person_id integer not null references people (id), label text not null,
        scope text not null check (scope in ('reader', 'coder', 'reviewer', 'admin')), created_at text not null, until text,
        revoked_at text)`,
      `create table sign_ins (
        seq integer generated always as identity primary key, at text not null, name text not null, address text not null, how text not null,
        outcome text not null)`,
    ],
  },
];
