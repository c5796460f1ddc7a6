import type { Reason } from "../model/judgement.ts";
import type { ListedPlace } from "../model/listed-place.ts";
import type { EventMention, Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Verdict } from "../model/words.ts";
import type { Blanking } from "./blanking.ts";
import type { Feed } from "./feeds.ts";
import type { Original, StoredOriginal } from "./originals.ts";
import type { Part, Sum } from "./whole.ts";

/**
 * What a ledger can be asked and told, on either database. Everything written inside one `write` is kept whole or not
 * at all, and is on disk when the promise is fulfilled. Ids that lead nowhere give null or nothing, never an error.
 */
export type Store = StoreReads & {
  readonly kind: "sqlite" | "postgres";
  /** Where it lies, for messages; never holds a password. */
  readonly where: string;
  /** One transaction. No other writer, in this process or another, is inside at the same time. */
  readonly write: <T>(work: (ledger: StoreReads & StoreWrites) => Promise<T>) => Promise<T>;
  /** Reads that all see the same moment. */
  readonly snapshot: <T>(work: (ledger: StoreReads) => Promise<T>) => Promise<T>;
  /** Hands out every row as it stood at one moment, while others go on writing. */
  readonly everything: (take: (part: Part) => Promise<void>) => Promise<Sum>;
  /** Fills this ledger, which must be empty: whole, or not at all. Throws Trouble `ledger-not-empty`, `bad-backup`. */
  readonly load: (parts: AsyncIterable<Part>) => Promise<Sum>;
  /** Rids the database's files of what was erased. Takes as long as writing the whole ledger anew. */
  readonly scrub: () => Promise<void>;
  /** Says in words what the database itself finds wrong with its files; empty = sound. */
  readonly damage: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

export type StoreReads = {
  readonly counts: () => Promise<Counts>;
  /** True if there are more reports than this; quicker than counting them. */
  readonly holdsMore: (reports: number) => Promise<boolean>;
  readonly report: (id: string) => Promise<StoredReport | null>;
  /** In the order they came. `after` = `seq` of the last one had. */
  readonly reports: (page: ReportPage) => Promise<readonly StoredReport[]>;
  /** Reports without their text, in the order of `ids`; unknown ones are left out. */
  readonly reportHeads: (ids: readonly string[]) => Promise<readonly ReportHead[]>;
  /** All texts kept under a URL, oldest first; tombstones have none. */
  readonly versions: (url: string) => Promise<readonly ReportHead[]>;
  /** Reports by their id, by the name they came under or by URL; of several the newest. Unknown names are left out. */
  readonly reportsCalled: (
    names: readonly string[],
  ) => Promise<ReadonlyMap<string, Pick<ReportHead, "id" | "language">>>;
  /** The reading that counts, its text put back. */
  readonly reading: (report: string) => Promise<Reading | null>;
  /** The same for many; reports without a reading are left out. */
  readonly readings: (reports: readonly string[]) => Promise<ReadonlyMap<string, Reading>>;
  /** The page or document that a report's text was taken from; null = it came as text, or what it came as was erased. */
  readonly original: (report: string) => Promise<StoredOriginal | null>;
  /** What is known of a feed that is or was watched. */
  readonly feed: (url: string) => Promise<Feed | null>;
  /** Names of the readers whose readings are kept, in no order. */
  readonly readers: (report: string) => Promise<readonly string[]>;
  readonly mentions: (which: MentionChoice) => Promise<readonly StoredMention[]>;
  /**
   * Who holds each of these keys, for finding mentions that may tell of the same occurrence. A key that more than `most`
   * hold tells nothing and is left out, and so is one that nobody holds.
   */
  readonly keyHolders: (keys: readonly number[], most: number) => Promise<ReadonlyMap<number, readonly string[]>>;
  readonly claims: (mention: string) => Promise<readonly StoredClaim[]>;
  /** Judgements in force (not undone) that touch any of the mentions, oldest first. */
  readonly judgements: (mentions: readonly string[]) => Promise<readonly StoredJudgement[]>;
  readonly corrections: (mentions: readonly string[]) => Promise<readonly StoredCorrection[]>;
  readonly events: (query: EventQuery) => Promise<readonly StoredEvent[]>;
  readonly countEvents: (query: EventFilter) => Promise<number>;
  /** Counts by value, most first, then by value. */
  readonly facet: (query: EventFilter, by: FacetName) => Promise<readonly FacetCount[]>;
  /** Events and their killed (best, else low, else 0) by day of `sort_day`; day empty = undated. */
  readonly days: (query: EventFilter) => Promise<readonly DayCount[]>;
  readonly event: (seq: number) => Promise<StoredEvent | null>;
  /** In no order; unknown ones are left out. */
  readonly eventsBy: (seqs: readonly number[]) => Promise<readonly StoredEvent[]>;
  /** The event a number leads to now: itself, or what it was merged into; null = never given out, or empty now. */
  readonly resolveEvent: (seq: number) => Promise<number | null>;
  /** Lowest number each mention holds. A cluster is known by the lowest of its mentions' numbers. */
  readonly numbersOf: (mentions: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  readonly changes: (query: ChangeQuery) => Promise<readonly Change[]>;
  readonly change: (seq: number) => Promise<Change | null>;
  readonly job: (id: string) => Promise<Job | null>;
  /** Newest first. */
  readonly jobs: (page: { readonly after?: string; readonly limit: number }) => Promise<readonly Job[]>;
  readonly jobEvents: (id: string, after: number) => Promise<readonly JobEvent[]>;
  readonly jobErrors: (id: string) => Promise<readonly JobError[]>;
  readonly answered: (who: string, key: string) => Promise<Answered | null>;
  /** Pairs in two events that the model weighed and no person has judged, or those a person left open. */
  readonly candidates: (query: CandidateQuery) => Promise<readonly StoredJudgement[]>;
  readonly judgement: (seq: number) => Promise<StoredJudgement | null>;
  /** Words of persons, newest first, those undone left out. */
  readonly decisions: (page: {
    readonly after?: number;
    readonly limit: number;
  }) => Promise<readonly StoredJudgement[]>;
  /** Publishers with the number of their reports, most first; null = not known. */
  readonly sources: () => Promise<readonly { readonly publisher: string | null; readonly reports: number }[]>;
  readonly people: () => Promise<readonly Person[]>;
  readonly personCalled: (name: string) => Promise<Person | null>;
  readonly personInvited: (digest: string) => Promise<Person | null>;
  /** Whose session or token has this digest. `scope` null = a session. `until`: moment of its end, null = none. */
  readonly personOf: (
    digest: string,
  ) => Promise<{ readonly person: Person; readonly scope: PersonRole | null; readonly until: string | null } | null>;
  readonly tokens: (person: number) => Promise<readonly ApiToken[]>;
  /** Newest first. */
  readonly signIns: (limit: number) => Promise<readonly SignIn[]>;
  /** Oldest first. */
  readonly takedowns: () => Promise<readonly Takedown[]>;
  /** Why a report is gone; null = it is not. */
  readonly takedownOf: (report: string) => Promise<Takedown | null>;
  /** Where the ledger's own places came from, oldest first. */
  readonly placeSources: () => Promise<readonly PlaceSource[]>;
  /** Own places of whole sources by the look-up form of any of their names, the largest first, 500 at most. */
  readonly placesNamed: (key: string, country: string | null) => Promise<readonly ListedPlace[]>;
  /** Own places in a box of `km` around a point, in no order. */
  readonly placesWithin: (latitude: number, longitude: number, km: number) => Promise<readonly ListedPlace[]>;
  readonly countPlaces: () => Promise<number>;
  /** Own places of whole sources in the order of their ids. */
  readonly placesAfter: (id: string, limit: number) => Promise<readonly ListedPlace[]>;
  /** The own places compiled for the reader; null = none. */
  readonly placeIndex: () => Promise<{ readonly digest: string; readonly bytes: Uint8Array } | null>;
  /** What persons said names stand for, oldest first; undone ones are left out. */
  readonly taughtPlaces: () => Promise<readonly TaughtPlace[]>;
};

export type StoreWrites = {
  /** Keeps a report once. `changed` = another text was kept under its URL before, and is now replaced by this one. */
  readonly addReport: (report: Report, digest: string, how: Stamp) => Promise<Added>;
  /** Keeps a reading and makes it the one that counts. It takes the place of one by the same reader; others stay. */
  readonly saveReading: (reading: Reading, report: string, at: string) => Promise<void>;
  /** Makes exactly these the live mentions of a report. Mentions that fall away stay, no longer live. */
  readonly saveMentions: (report: string, mentions: readonly NewMention[]) => Promise<void>;
  /** Keeps what a report's text was taken from, once. */
  readonly saveOriginal: (report: string, original: Original) => Promise<void>;
  readonly saveFeed: (feed: Feed) => Promise<void>;
  readonly addJudgements: (judgements: readonly NewJudgement[], change: number) => Promise<void>;
  readonly addCorrection: (correction: NewCorrection, change: number) => Promise<void>;
  /** Gives a mention the next free number. */
  readonly giveNumber: (mention: string) => Promise<number>;
  /** Hands all numbers of a mention that fell away to another, so that the ids people noted lead on. */
  readonly bequeath: (from: string, to: string) => Promise<void>;
  /** Files a mention under what persons made of it, for those who look by kind, day and place. */
  readonly findMention: (as: Pick<NewMention, "id" | "mention" | "startDay" | "endDay" | "keys">) => Promise<void>;
  readonly placeMentions: (mentions: readonly string[], event: number | null) => Promise<void>;
  readonly saveEvent: (event: EventSummary) => Promise<void>;
  readonly removeEvent: (seq: number) => Promise<void>;
  /** Appends to the history and returns the entry's number. */
  readonly appendChange: (change: NewChange) => Promise<number>;
  /** Marks changes as undone by `by`, or (null) as in force again. */
  readonly setUndone: (changes: readonly number[], by: number | null) => Promise<void>;
  readonly addJob: (job: NewJob) => Promise<void>;
  /** Takes up the oldest job that waits, or whose worker has been silent since `silentSince`; null = there is none. */
  readonly claimJob: (at: string, silentSince: string) => Promise<Job | null>;
  /** Keeps how far a job is and tells it; false = it was cancelled, and must stop. */
  readonly tellJob: (id: string, at: string, told: JobTold) => Promise<boolean>;
  readonly failJobItem: (id: string, error: Omit<JobError, "seq">) => Promise<void>;
  /** Ends a job, or puts it back into the queue. */
  readonly setJob: (id: string, state: Job["state"], at: string, result: unknown) => Promise<void>;
  /** Says that a request is being done (`status` 0), and later what was answered; null takes it back. */
  readonly setAnswered: (who: string, key: string, answer: Answered | null) => Promise<void>;
  /** Forgets answers given before a moment. */
  readonly forgetAnswers: (before: string) => Promise<void>;
  readonly setRelevance: (report: string, relevance: Relevance | null) => Promise<void>;
  readonly addPerson: (person: NewPerson) => Promise<void>;
  readonly setPerson: (id: number, changes: PersonChanges) => Promise<void>;
  readonly addSession: (digest: string, person: number, at: string, until: string) => Promise<void>;
  readonly endSessions: (which: { readonly digest: string } | { readonly person: number }) => Promise<void>;
  readonly addToken: (
    token: Pick<ApiToken, "label" | "scope" | "until"> & {
      readonly digest: string;
      readonly person: number;
      readonly at: string;
    },
  ) => Promise<number>;
  /** False = that person has no such token. */
  readonly revokeToken: (person: number, id: number, at: string) => Promise<boolean>;
  readonly noteSignIn: (entry: SignIn) => Promise<void>;
  /** Opens what is append-only, until `endErasing` of the same transaction shuts it and writes the tombstones. */
  readonly beginErasing: () => Promise<void>;
  readonly endErasing: (change: number, what: Erased) => Promise<void>;
  /** Empties reports and all that was read from them or said of them. Returns the changes whose payload went. */
  readonly eraseReports: (ids: readonly string[]) => Promise<readonly number[]>;
  /** Blanks a name wherever it stands. Returns the reports it stood in, and the changes whose payload went. */
  readonly eraseName: (
    name: Blanking,
  ) => Promise<{ readonly reports: readonly string[]; readonly payloads: readonly number[] }>;
  /** Begins to load a source; gives its number. Its places count only after `finishPlaces`. */
  readonly startPlaces: (source: Pick<PlaceSource, "label" | "format" | "at" | "by">) => Promise<number>;
  readonly addPlaces: (
    source: number,
    places: readonly NewPlace[],
    progress: Pick<PlaceSource, "prefix" | "done" | "rows" | "faults">,
  ) => Promise<void>;
  /** Makes a source whole: it takes over from older ones what both list, and all of an older one of the same label. */
  readonly finishPlaces: (source: number, label: string) => Promise<void>;
  readonly dropPlaces: (source: number) => Promise<void>;
  readonly savePlaceIndex: (digest: string, bytes: Uint8Array) => Promise<void>;
  readonly teachPlace: (taught: Omit<TaughtPlace, "change">, change: number) => Promise<void>;
};

/** What a tombstone says. */
export type Erased = {
  readonly kind: Takedown["kind"];
  readonly reports: readonly string[];
  readonly at: string;
  readonly by: string;
  readonly reason: string;
};

export type Stamp = { readonly at: string; readonly by: string };
export type Added = {
  readonly status: "new" | "same" | "changed";
  readonly id: string;
  readonly replaced: string | null;
};

export type Counts = {
  readonly reports: number;
  readonly mentions: number;
  readonly events: number;
  readonly changes: number;
};

export type ReportHead = {
  readonly seq: number;
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly version: number;
  readonly replacedBy: string | null;
};

export type StoredReport = ReportHead & {
  readonly report: Report;
  readonly digest: string;
  readonly ingestedAt: string;
  readonly ingestedBy: string;
  /** Erased: text and all that was known of it are gone; `takedownOf` says why. */
  readonly takenDown: boolean;
  /** Digest of what stands now, where words were taken out of it; null = it stands as it came. */
  readonly redactedDigest: string | null;
  readonly relevance: Relevance | null;
};

export type PersonRole = "reader" | "coder" | "reviewer" | "admin";
export type Person = {
  readonly id: number;
  readonly name: string;
  readonly role: PersonRole;
  /** argon2id, encoded; null = not joined, or removed. */
  readonly password: string | null;
  readonly invitedBy: string;
  readonly invitedAt: string;
  readonly joinedAt: string | null;
  readonly removedAt: string | null;
  readonly inviteUntil: string | null;
};
export type NewPerson = Pick<Person, "name" | "role" | "invitedBy"> & {
  readonly at: string;
  readonly inviteDigest: string;
  readonly inviteUntil: string;
};
export type PersonChanges = Partial<Pick<Person, "role" | "password" | "joinedAt" | "removedAt" | "inviteUntil">> & {
  readonly inviteDigest?: string | null;
};
export type ApiToken = {
  readonly id: number;
  readonly label: string;
  readonly scope: PersonRole;
  readonly createdAt: string;
  readonly until: string | null;
  readonly revokedAt: string | null;
};
export type SignIn = {
  readonly at: string;
  readonly name: string;
  readonly address: string;
  readonly how: string;
  readonly outcome: string;
};

export type Relevance = "relevant" | "not-relevant" | "later";

/** Work that goes on after its request was answered. `input` null = it has ended. `total` null = not known yet. */
export type Job = {
  readonly id: string;
  readonly kind: string;
  readonly state: "queued" | "running" | "done" | "failed" | "cancelled";
  readonly by: string;
  readonly input: unknown;
  readonly result: unknown;
  readonly done: number;
  readonly total: number | null;
  readonly failed: number;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
};
export type NewJob = Pick<Job, "id" | "kind" | "by" | "input" | "total" | "createdAt">;
export type JobTold = { readonly done: number; readonly total: number | null; readonly failed: number };
export type JobEvent = { readonly seq: number; readonly at: string; readonly body: unknown };
export type JobError = { readonly seq: number; readonly name: string; readonly code: string; readonly detail: string };
export type Answered = {
  readonly digest: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly at: string;
};
/** `after`: the last one had, by its place in the order and its number. */
export type CandidateQuery = {
  readonly state: "open" | "unsure";
  readonly order: "score" | "uncertainty";
  readonly min: number | null;
  readonly after?: { readonly key: number; readonly seq: number };
  readonly limit: number;
};

/** A tombstone: why something was erased. `report` null = a name, which is kept nowhere. */
export type Takedown = {
  readonly seq: number;
  readonly change: number;
  readonly kind: "report" | "name";
  readonly report: string | null;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  /** False = erased, but the database's files may still hold the words until `scrub` is done. */
  readonly scrubbed: boolean;
};

/** `takenDown`: the tombstones as well, which else are left out. */
export type ReportPage = {
  readonly after?: number;
  readonly limit: number;
  readonly text?: string;
  readonly takenDown?: boolean;
};

export type MentionChoice =
  | { readonly ids: readonly string[] }
  | { readonly report: string }
  | { readonly events: readonly number[] }
  /** Live ones that no event holds yet, in the order of their ids. */
  | { readonly pending: number }
  /** Every live mention after this id, in order of id. */
  | { readonly after: string; readonly limit: number };

export type NewMention = {
  readonly id: string;
  readonly reader: string;
  readonly position: number;
  readonly mention: EventMention;
  /** Civil days between which it is looked for; null = unknown. */
  readonly startDay: string | null;
  readonly endDay: string | null;
  /** 32-bit numbers; mentions that share one may tell of the same occurrence. */
  readonly keys: readonly number[];
  readonly claims: readonly NewClaim[];
};

/** `mention` without what its findings were built from (`from` empty): the reading has that. */
export type StoredMention = Omit<NewMention, "claims" | "keys"> & {
  readonly report: string;
  readonly live: boolean;
  readonly event: number | null;
};

/** One value with the words it rests on, `quotes` parallel to `spans`; no span = assumed by `rule`. */
export type NewClaim = {
  readonly id: string;
  readonly about: string;
  readonly side: number | null;
  readonly speaker: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rule: string;
  readonly spans: readonly Span[];
  readonly quotes: readonly string[];
};

export type StoredClaim = NewClaim & { readonly mention: string; readonly report: string };

/** `left` and `right` are as given: `part-of` and `updates` read from left to right. */
export type NewJudgement = {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly by: { readonly kind: "person" | "model"; readonly name: string };
  /** Null = a person said so. */
  readonly score: number | null;
  readonly reasons: readonly Reason[];
  readonly note: string | null;
  readonly at: string;
};

export type StoredJudgement = NewJudgement & { readonly seq: number; readonly change: number };

export type NewCorrection = {
  readonly report: string;
  readonly mention: string;
  readonly body: unknown;
  readonly by: string;
  readonly at: string;
};

export type StoredCorrection = NewCorrection & { readonly seq: number; readonly change: number };

/** What lists show and filter by, made by the account of an event's claims. `body` is what is printed, as JSON data. */
export type EventSummary = {
  readonly seq: number;
  readonly caption: string;
  readonly kind: string;
  readonly domain: string;
  readonly country: string | null;
  readonly admin1: string | null;
  readonly startDay: string | null;
  readonly endDay: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly killedLow: number | null;
  readonly killedBest: number | null;
  /** Null = open above, or nobody is said to be killed (then `killedLow` is null too). */
  readonly killedHigh: number | null;
  readonly disputed: boolean;
  readonly reports: number;
  readonly speakers: number;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly updatedAt: string;
  /** Number of the change that last touched it. */
  readonly revision: number;
  readonly body: unknown;
};

export type StoredEvent = Omit<EventSummary, "actors">;

export type EventFilter = {
  /** Words that all must stand in one of its reports. */
  readonly text?: string;
  /** Inclusive civil days. */
  readonly from?: string;
  readonly to?: string;
  readonly countries?: readonly string[];
  readonly admin1?: readonly string[];
  readonly kinds?: readonly string[];
  readonly domains?: readonly string[];
  /** Actor ids, or names as written. */
  readonly actors?: readonly string[];
  readonly killedMin?: number;
  readonly killedMax?: number;
  /** Degrees; west > east crosses the antimeridian. */
  readonly box?: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
  readonly has?: "conflict" | "duplicate" | "place" | "date" | "no-place" | "no-date";
  readonly report?: string;
};

export type EventSort = "date" | "-date" | "killed" | "-killed" | "updated" | "-updated";

export type EventQuery = EventFilter & {
  readonly sort: EventSort;
  readonly limit: number;
  /** The last one had: its sort key and number. */
  readonly after?: { readonly key: string | number; readonly seq: number };
};

export type FacetName = "country" | "kind" | "domain" | "admin1" | "actor";
export type FacetCount = { readonly value: string | null; readonly label: string; readonly count: number };
export type DayCount = { readonly day: string; readonly events: number; readonly killed: number };

export type NewChange = {
  readonly at: string;
  readonly by: { readonly kind: "person" | "model" | "rule"; readonly name: string };
  readonly op: string;
  /** Ids of what it touches: reports, mentions, events. */
  readonly subjects: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
  readonly undoOf: number | null;
};

export type Change = NewChange & {
  readonly seq: number;
  readonly undoneBy: number | null;
  /** The payload was taken down: subjects, before, after and reason are gone, the chain still holds. */
  readonly erased: boolean;
  readonly payload: string | null;
  readonly payloadDigest: string;
  readonly previous: string;
  readonly digest: string;
};

export type ChangeQuery = {
  readonly subject?: string;
  readonly after?: number;
  readonly limit: number;
  readonly newestFirst?: boolean;
};

/** A file or address that places were loaded from. */
export type PlaceSource = {
  readonly seq: number;
  readonly label: string;
  readonly format: string;
  /** SHA-256 over the records taken so far, hex. */
  readonly prefix: string;
  readonly done: number;
  readonly rows: number;
  readonly faults: number;
  readonly state: "loading" | "whole" | "replaced";
  readonly at: string;
  readonly by: string;
};

/** A place and the forms it is looked up by. */
export type NewPlace = { readonly place: ListedPlace; readonly keys: readonly string[] };

/** A person's word that a name means this place in this ledger. */
export type TaughtPlace = {
  readonly name: string;
  readonly place: ListedPlace;
  readonly by: string;
  readonly at: string;
  readonly change: number;
};
