/**
 * The tables, the same on both databases. Times are UTC ISO text, flags 0 or 1, JSON is text, days are civil text, so
 * that one query serves both. What a column means stands here; how it is declared stands in the migrations.
 */
export type Tables = {
  readonly reports: ReportTable;
  readonly readings: ReadingTable;
  readonly mentions: MentionTable;
  readonly mention_actors: { readonly mention_id: string; readonly actor: string };
  /** By what a mention is found among others that may tell of the same: see NewMention. */
  readonly mention_keys: { readonly key: number; readonly mention_id: string };
  readonly claims: ClaimTable;
  readonly judgements: JudgementTable;
  readonly corrections: CorrectionTable;
  readonly events: EventTable;
  /** What lists print of an event, as JSON: apart, so that looking through many events reads little. */
  readonly event_lines: { readonly event_seq: number; readonly body: string };
  readonly event_actors: { readonly event_seq: number; readonly actor: string; readonly name: string };
  readonly event_ids: { readonly seq: number; readonly mention_id: string };
  readonly changes: ChangeTable;
  readonly change_subjects: { readonly change_seq: number; readonly subject: string };
  /** JSON `{salt,subjects,before,after,reason}` of a change; no row = erased. The chain holds only its digest. */
  readonly change_payloads: { readonly change_seq: number; readonly payload: string };
  readonly takedowns: TakedownTable;
  /** Empty but inside the transaction of a takedown: then what is append-only may be erased. */
  readonly erasing: { readonly open: number };
  readonly place_sources: PlaceSourceTable;
  readonly places: PlaceTable;
  /** Look-up forms of every name of a place. */
  readonly place_names: { readonly key: string; readonly place_id: string; readonly source_seq: number };
  /** The compiled places as one block, cut into pieces; all pieces bear the digest of the whole. */
  readonly place_index: { readonly piece: number; readonly digest: string; readonly body: Uint8Array };
  readonly taught_places: TaughtPlaceTable;
  /** Documents as they came, compressed with gzip; `digest` is that of what they unpack to. */
  readonly originals: {
    readonly report_id: string;
    readonly media_type: string;
    readonly digest: string;
    readonly body: Uint8Array;
  };
  readonly feeds: {
    readonly url: string;
    readonly tag: string | null;
    readonly modified: string | null;
    readonly checked_at: string;
    readonly next_at: string;
    readonly failures: number;
  };
  readonly jobs: JobTable;
  /** What a job told of its progress, in order, JSON. */
  readonly job_events: { readonly job_id: string; readonly seq: number; readonly at: string; readonly body: string };
  readonly job_errors: {
    readonly job_id: string;
    readonly seq: number;
    readonly name: string;
    readonly code: string;
    readonly detail: string;
  };
  /** Answers to requests that carried a key, so that the same request again is answered and not done again. */
  readonly idempotency: {
    readonly who: string;
    readonly key: string;
    readonly digest: string;
    /** 0 = still being done. */
    readonly status: number;
    readonly headers: string;
    readonly body: string;
    readonly at: string;
  };
  readonly people: {
    readonly id: number;
    readonly name: string;
    readonly role: PersonRole;
    /** argon2id, encoded with its salt; null = not joined, or removed. */
    readonly password: string | null;
    readonly invited_by: string;
    readonly invited_at: string;
    readonly joined_at: string | null;
    readonly removed_at: string | null;
    readonly invite_digest: string | null;
    readonly invite_until: string | null;
  };
  readonly sessions: {
    readonly digest: string;
    readonly person_id: number;
    readonly created_at: string;
    readonly until: string;
  };
  readonly api_tokens: {
    readonly id: number;
    readonly digest: string;
    readonly person_id: number;
    readonly label: string;
    readonly scope: PersonRole;
    readonly created_at: string;
    readonly until: string | null;
    readonly revoked_at: string | null;
  };
  /** Every try to come in. */
  readonly sign_ins: {
    readonly seq: number;
    readonly at: string;
    readonly name: string;
    readonly address: string;
    readonly how: string;
    readonly outcome: string;
  };
  readonly undone: { readonly change_seq: number; readonly by_seq: number };
  readonly migrations: { readonly version: number; readonly name: string; readonly applied_at: string };
};

type PersonRole = "reader" | "coder" | "reviewer" | "admin";

type ReportTable = {
  readonly seq: number;
  readonly id: string;
  /** SHA-256 over everything that makes the report what it is; `name` is not part of it. */
  readonly digest: string;
  readonly name: string;
  readonly text: string;
  /** `plain`, or `json` where the text holds what a database cannot keep (NUL, half a surrogate pair). */
  readonly packing: "plain" | "json";
  readonly title_start: number | null;
  readonly title_end: number | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published_at: string | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly extra: string | null;
  readonly version: number;
  readonly replaced_by: string | null;
  readonly ingested_at: string;
  readonly ingested_by: string;
  /** 1 = erased: only the id, the digest and the takedown's reason are left. */
  readonly taken_down: number;
  /** Digest of what stands here since words were taken out of it; null = nothing was. */
  readonly redacted_digest: string | null;
  /** What a person made of it: `relevant`, `not-relevant`, `later`; null = nobody looked. */
  readonly relevance: string | null;
};

type JobTable = {
  readonly id: string;
  readonly kind: string;
  readonly state: "queued" | "running" | "done" | "failed" | "cancelled";
  readonly by_name: string;
  /** JSON of what it is to do; null once it has ended, for it may hold whole texts. */
  readonly input: string | null;
  readonly result: string | null;
  readonly done: number;
  readonly total: number | null;
  readonly failed: number;
  readonly created_at: string;
  readonly started_at: string | null;
  readonly ended_at: string | null;
  /** When its worker last gave a sign of life. */
  readonly beat_at: string | null;
};

type TakedownTable = {
  readonly seq: number;
  readonly change_seq: number;
  readonly kind: "report" | "name";
  /** Null for a name, which is kept nowhere. */
  readonly report_id: string | null;
  readonly at: string;
  readonly by_name: string;
  readonly reason: string;
  /** 1 = the database's files hold the words no more. */
  readonly scrubbed: number;
};

type ReadingTable = {
  readonly report_id: string;
  readonly reader: string;
  readonly read_at: string;
  /** The reading without its text, which the report holds. */
  readonly body: string;
  /** 1 on the one reading of the report that counts. */
  readonly current: number;
};

type MentionTable = {
  readonly id: string;
  readonly report_id: string;
  readonly reader: string;
  readonly position: number;
  readonly role: string;
  readonly kind: string;
  readonly country: string | null;
  readonly start_day: string | null;
  readonly end_day: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radius_km: number | null;
  readonly body: string;
  /** 1 while its report's current reading holds it and the report is not replaced. */
  readonly live: number;
  readonly event_seq: number | null;
};

type ClaimTable = {
  readonly id: string;
  readonly mention_id: string;
  readonly report_id: string;
  readonly about: string;
  readonly side: number | null;
  readonly speaker: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rule: string;
  /** JSON lists, parallel. */
  readonly spans: string;
  readonly quotes: string;
};

type JudgementTable = {
  readonly seq: number;
  readonly change_seq: number;
  /** As given: some verdicts read from left to right. */
  readonly left_id: string;
  readonly right_id: string;
  readonly verdict: string;
  readonly by_kind: "person" | "model";
  readonly by_name: string;
  readonly score: number | null;
  readonly reasons: string;
  readonly note: string | null;
  readonly at: string;
};

type CorrectionTable = {
  readonly seq: number;
  readonly change_seq: number;
  readonly report_id: string;
  readonly mention_id: string;
  readonly body: string;
  readonly by_name: string;
  readonly at: string;
};

type EventTable = {
  readonly seq: number;
  readonly caption: string;
  readonly kind: string;
  readonly domain: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly start_day: string | null;
  readonly end_day: string | null;
  /** `start_day`, else `end_day`, else empty: what lists are sorted by. */
  readonly sort_day: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly killed_low: number | null;
  readonly killed_best: number | null;
  readonly killed_high: number | null;
  /** Best, else low, else -1: what lists are sorted by. */
  readonly killed_key: number;
  readonly disputed: number;
  readonly reports: number;
  readonly speakers: number;
  readonly updated_at: string;
  readonly revision: number;
};

type ChangeTable = {
  readonly seq: number;
  readonly at: string;
  readonly by_kind: "person" | "model" | "rule";
  readonly by_name: string;
  readonly op: string;
  readonly undo_of: number | null;
  readonly payload_digest: string;
  readonly previous: string;
  readonly digest: string;
};

/** A file or address that places were loaded from. */
type PlaceSourceTable = {
  readonly seq: number;
  readonly label: string;
  readonly format: string;
  /** SHA-256 over the records taken so far, by which a rerun knows the same file again. */
  readonly prefix: string;
  /** Records taken so far, header included. */
  readonly done: number;
  readonly rows: number;
  readonly faults: number;
  /** Places of a source count only when it is whole. */
  readonly state: "loading" | "whole" | "replaced";
  readonly at: string;
  readonly by_name: string;
};

type PlaceTable = {
  readonly id: string;
  readonly source_seq: number;
  readonly name: string;
  /** JSON list of the other names. */
  readonly names: string;
  readonly kind: string;
  readonly feature: string | null;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly admin2: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly radius_km: number;
  readonly population: number;
};

/** What a person said a name stands for; append-only, undone through the history. */
type TaughtPlaceTable = {
  readonly seq: number;
  readonly change_seq: number;
  readonly name: string;
  readonly body: string;
  readonly by_name: string;
  readonly at: string;
};
