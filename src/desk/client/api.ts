// Written by `node scripts/client.ts` from the OpenAPI document. Change the API's schemas, not this file.

import { request } from "./request.ts";

export type Candidate = {
  left: string;
  right: string;
  verdict: "same" | "different" | "unsure" | "part-of" | "updates";
  score: number | null;
  reasons: Reason[];
  by: { kind: "person" | "model"; name: string };
  note: string | null;
  at: string;
  id: number;
  leftEvent: string;
  rightEvent: string;
};

export type CandidateList = { items: Candidate[]; next: string | null };

export type Change = {
  id: number;
  at: string;
  by: { kind: "person" | "model" | "rule"; name: string };
  op: string;
  subjects: string[];
  before: unknown;
  after: unknown;
  reason: string | null;
  undoOf: number | null;
  undoneBy: number | null;
  erased: boolean;
  digest: string;
};

export type ChangeList = { items: Change[]; next: string | null };

export type Changed = { change: number; events: string[] };

export type Cited = { report: string; start: number; end: number; quote: string };

export type Claim = {
  id: string;
  mention: string;
  report: string;
  about:
    | "killed"
    | "injured"
    | "captured"
    | "missing"
    | "freed"
    | "surrendered"
    | "displaced"
    | "killed-or-injured"
    | "killed-or-missing";
  side: number | null;
  who: string;
  quantity: Quantity;
  speaker: {
    name: string;
    kind:
      | "state-forces"
      | "police"
      | "armed-group"
      | "communal"
      | "civilians"
      | "officials"
      | "media"
      | "unidentified"
      | "other";
    via: string[];
  } | null;
  stance: "asserts" | "denies" | "doubts" | "retracts" | "claims-responsibility";
  scope: "event" | "several-incidents" | "period" | "cumulative";
  superseded: boolean;
  status: "proposed" | "accepted" | "rejected";
  including: { who: string; side: number | null; quantity: Quantity; spans: Span[]; quotes: string[]; rule: string }[];
  spans: Span[];
  quotes: string[];
  rule: string;
};

export type ClaimList = { items: Claim[]; next: string | null };

export type Correction = {
  change: number;
  about: string;
  value: { [key: string]: unknown };
  cited: Cited | null;
  by: string;
  reason: string;
  at: string;
};

export type Decision = {
  left: string;
  right: string;
  verdict: "same" | "different" | "unsure" | "part-of" | "updates";
  score: number | null;
  reasons: Reason[];
  by: { kind: "person" | "model"; name: string };
  note: string | null;
  at: string;
  id: number;
  change: number;
};

export type DecisionList = { items: Decision[]; next: string | null };

export type Event = {
  id: string;
  caption: string;
  kind:
    | "battle"
    | "attack"
    | "bombing"
    | "air_or_drone_strike"
    | "shelling"
    | "assassination"
    | "kidnapping"
    | "arrest_or_raid"
    | "riot_or_protest"
    | "massacre"
    | "sexual_violence"
    | "sabotage"
    | "other";
  domain: "political" | "criminal" | "interpersonal" | "unclear";
  when: When | null;
  where: Where | null;
  country: string | null;
  sides: Party[];
  killed: Toll | null;
  injured: Toll | null;
  speakers: number;
  reports: number;
  mentions: number;
  background: boolean;
  copies: string[][];
  updatedAt: string;
  accounts: { killed: Toll | null; injured: Toll | null; captured: Toll | null; missing: Toll | null };
  told: Mention[];
  reportHeads: ReportHead[];
  links: Link[];
  revision: number;
};

export type EventClaims = { items: Claim[] };

export type EventList = { items: EventRow[]; next: string | null; total: number | null; totalIsEstimate: boolean };

export type EventReports = { items: ReportHead[] };

export type EventRow = {
  id: string;
  caption: string;
  kind:
    | "battle"
    | "attack"
    | "bombing"
    | "air_or_drone_strike"
    | "shelling"
    | "assassination"
    | "kidnapping"
    | "arrest_or_raid"
    | "riot_or_protest"
    | "massacre"
    | "sexual_violence"
    | "sabotage"
    | "other";
  domain: "political" | "criminal" | "interpersonal" | "unclear";
  when: When | null;
  where: Where | null;
  country: string | null;
  sides: Party[];
  killed: Toll | null;
  injured: Toll | null;
  speakers: number;
  reports: number;
  mentions: number;
  background: boolean;
  copies: string[][];
  updatedAt: string;
};

export type Facets = {
  facet: "country" | "kind" | "domain" | "actor" | "admin1";
  values: { value: string | null; label: string; count: number }[];
};

export type Figure = {
  min: number;
  max: number | null;
  named: number | null;
  wording: "exact" | "at-least" | "more-than" | "at-most" | "about" | "between" | "vague" | "none" | "disputed";
  term?: string;
  about: string;
  subject: string;
  scope: "event" | "several-incidents" | "period" | "cumulative";
  unit: string;
  period: string | null;
  speaker: string | null;
  spans: Span[];
  quotes: string[];
  rule: string;
};

export type FigureCorrection = {
  about: "killed" | "injured" | "captured" | "missing";
  side: string | null;
  low: number;
  best: number;
  high: number | null;
  cited: { report: string; start: number; end: number; quote: string } | null;
  reason: string;
};

export type Health = { version: string; ledger: { kind: string; reports: number; events: number; changes: number } };

export type Invited = { name: string; invitation: string };

export type Job = {
  id: string;
  kind: string;
  state: "queued" | "running" | "done" | "failed" | "cancelled";
  by: string;
  done: number;
  total: number | null;
  failed: number;
  result: unknown;
  createdAt: string;
  startedAt: string | null;
  endedAt: string | null;
};

export type JobList = { items: Job[]; next: string | null };

export type Link = {
  left: string;
  right: string;
  verdict: "same" | "different" | "unsure" | "part-of" | "updates";
  score: number | null;
  reasons: Reason[];
  by: { kind: "person" | "model"; name: string };
  note: string | null;
  at: string;
};

export type MadeToken = { id: number; secret: string };

export type Me = { name: string; role: "reader" | "coder" | "reviewer" | "admin"; accounts: boolean };

export type Mention = {
  id: string;
  report: string;
  event: string | null;
  role: "news" | "background";
  kind:
    | "battle"
    | "attack"
    | "bombing"
    | "air_or_drone_strike"
    | "shelling"
    | "assassination"
    | "kidnapping"
    | "arrest_or_raid"
    | "riot_or_protest"
    | "massacre"
    | "sexual_violence"
    | "sabotage"
    | "other";
  domain: "political" | "criminal" | "interpersonal" | "unclear";
  codes: { acled: string[]; ucdp: number | null; plover: string };
  means: (
    | "firearms"
    | "explosives"
    | "ied"
    | "landmine"
    | "grenade"
    | "suicide-bomb"
    | "car-bomb"
    | "artillery"
    | "rockets"
    | "airstrike"
    | "drone"
    | "knives"
    | "arson"
    | "vehicle"
    | "chemical"
    | "beating"
  )[];
  circumstance: (
    | "ambush"
    | "patrol"
    | "raid"
    | "checkpoint"
    | "convoy"
    | "house"
    | "market"
    | "worship"
    | "school"
    | "hospital"
    | "road"
    | "prison"
    | "base"
    | "village"
    | "protest"
    | "capture-operation"
    | "crossfire"
  )[];
  trigger: { quote: string; spans: Span[]; quotes: string[]; rule: string };
  when: {
    start: string | null;
    end: string | null;
    precision: "minute" | "hour" | "day-part" | "day" | "week" | "month" | "year";
    basis: "stated" | "inferred" | "assumed";
    words: string;
    spans: Span[];
    quotes: string[];
    rule: string;
  } | null;
  country: string | null;
  where: {
    name: string;
    kind: "site" | "settlement" | "district" | "province" | "admin1" | "country" | "area";
    admin1: string | null;
    country: string | null;
    latitude: number | null;
    longitude: number | null;
    radiusKm: number | null;
    id: string | null;
    basis: "stated" | "inferred" | "assumed";
    candidates: number;
    codes: { acled: number; ucdp: number; plover: number };
    spans: Span[];
    quotes: string[];
    rule: string;
  }[];
  sides: Side[];
  killed: {
    min: number;
    max: number | null;
    named: number | null;
    wording: "exact" | "at-least" | "more-than" | "at-most" | "about" | "between" | "vague" | "none" | "disputed";
    term?: string;
    basis: "stated" | "inferred" | "assumed";
    spans: Span[];
    quotes: string[];
    rule: string;
    partial: boolean;
  } | null;
  injured: {
    min: number;
    max: number | null;
    named: number | null;
    wording: "exact" | "at-least" | "more-than" | "at-most" | "about" | "between" | "vague" | "none" | "disputed";
    term?: string;
    basis: "stated" | "inferred" | "assumed";
    spans: Span[];
    quotes: string[];
    rule: string;
    partial: boolean;
  } | null;
  claims: Claim[];
  people: Person[];
  corrections: Correction[];
};

export type MentionCorrection =
  | {
      about: "when";
      start: string | null;
      end: string | null;
      precision: "minute" | "hour" | "day-part" | "day" | "week" | "month" | "year";
      cited: { report: string; start: number; end: number; quote: string } | null;
      reason: string;
    }
  | {
      about: "where";
      name: string;
      from: string | null;
      to: string | null;
      place: {
        name: string;
        kind: "site" | "settlement" | "district" | "province" | "admin1" | "country" | "area";
        country: string | null;
        admin1: string | null;
        latitude: number | null;
        longitude: number | null;
        radiusKm: number | null;
      };
      cited: { report: string; start: number; end: number; quote: string } | null;
      reason: string;
    }
  | {
      about: "kind";
      kind:
        | "battle"
        | "attack"
        | "bombing"
        | "air_or_drone_strike"
        | "shelling"
        | "assassination"
        | "kidnapping"
        | "arrest_or_raid"
        | "riot_or_protest"
        | "massacre"
        | "sexual_violence"
        | "sabotage"
        | "other";
      cited: { report: string; start: number; end: number; quote: string } | null;
      reason: string;
    };

export type NameTable = { language: string; actors: { [key: string]: string }; places: { [key: string]: string } };

export type NewDecision = {
  left: string;
  right: string;
  verdict: "same" | "different" | "unsure" | "part-of" | "updates";
  reason: string;
  override?: boolean;
};

export type NewImport = { reports: NewReport[] };

export type NewMerge = { members: string[]; reason: string; override?: boolean };

export type NewPerson = { name: string; role: "reader" | "coder" | "reviewer" | "admin" };

export type NewReason = { reason: string };

export type NewReport =
  | {
      text: string;
      url?: string;
      id?: string;
      publisher?: string | null;
      publishedAt?: string | null;
      language?: string | null;
      country?: string | null;
    }
  | {
      html: string;
      url?: string;
      id?: string;
      publisher?: string | null;
      publishedAt?: string | null;
      language?: string | null;
      country?: string | null;
    }
  | {
      url: string;
      id?: string;
      publisher?: string | null;
      publishedAt?: string | null;
      language?: string | null;
      country?: string | null;
    };

export type NewSession =
  | { token: string }
  | { name: string; password: string }
  | { invitation: string; password: string };

export type NewSplit = { out: string[]; reason: string };

export type NewTakedown = { name: string[]; reason: string; dry?: boolean };

export type NewToken = { label: string; scope: "reader" | "coder" | "reviewer" | "admin"; days?: number };

export type NewUndo = { reason: string; withDependents?: boolean };

export type Note = { code: string; text: string; spans: Span[] };

export type Party = {
  actor: string;
  actorId: string | null;
  kind:
    | "state-forces"
    | "police"
    | "armed-group"
    | "communal"
    | "civilians"
    | "officials"
    | "media"
    | "unidentified"
    | "other";
  role: "initiator" | "target" | "both" | "unknown";
  suspected: boolean;
};

export type Person = {
  name: string;
  aliases: string[];
  side: number | null;
  part: "combatant" | "official" | "speaker" | "civilian";
  fate: "killed" | "injured" | "captured" | "missing" | "freed" | "sought" | "unharmed" | "unknown";
  minor?: true;
  spans: Span[];
};

export type PersonList = {
  items: {
    name: string;
    role: "reader" | "coder" | "reviewer" | "admin";
    invitedBy: string;
    invitedAt: string;
    joinedAt: string | null;
    removedAt: string | null;
  }[];
};

export type PersonPatch = { role: "reader" | "coder" | "reviewer" | "admin" };

export type PlaceFound = {
  id: string | null;
  name: string;
  kind: "site" | "settlement" | "district" | "province" | "admin1" | "country" | "area";
  country: string | null;
  admin1: string | null;
  latitude: number;
  longitude: number;
  radiusKm: number;
  population: number;
};

export type PlaceList = { items: PlaceFound[] };

export type PolicyList = { items: { name: string; version: number; says: string }[] };

export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  hint: string;
  errors?: { pointer: string; message: string }[];
  current?: number;
  dependents?: number[];
};

export type Quantity = {
  min: number;
  max: number | null;
  named: number | null;
  wording: "exact" | "at-least" | "more-than" | "at-most" | "about" | "between" | "vague" | "none" | "disputed";
  term?: string;
};

export type Ready = { ready: true };

export type Reason = { name: string; weight: number; detail: string };

export type Report = {
  id: string;
  name: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  publishedAt: string | null;
  language: string | null;
  version: number;
  replacedBy: string | null;
  text: string;
  titleSpan: Span | null;
  boilerplate: Span[];
  reader: string | null;
  ingestedAt: string;
  relevance: ("relevant" | "not-relevant" | "later") | null;
  revision: number;
  told: Mention[];
  figures: Figure[];
  notes: Note[];
};

export type ReportEvents = { items: EventRow[] };

export type ReportHead = {
  id: string;
  name: string;
  title: string | null;
  publisher: string | null;
  url: string | null;
  publishedAt: string | null;
  language: string | null;
  version: number;
  replacedBy: string | null;
};

export type ReportList = { items: ReportHead[]; next: string | null; total: number | null; totalIsEstimate: boolean };

export type ReportPatch = { relevance: ("relevant" | "not-relevant" | "later") | null };

export type SearchResult = {
  reports: {
    id: string;
    name: string;
    title: string | null;
    publisher: string | null;
    url: string | null;
    publishedAt: string | null;
    language: string | null;
    version: number;
    replacedBy: string | null;
    excerpt: string;
    spans: Span[];
  }[];
  events: EventRow[];
};

export type Side = {
  actor: string;
  actorId: string | null;
  kind:
    | "state-forces"
    | "police"
    | "armed-group"
    | "communal"
    | "civilians"
    | "officials"
    | "media"
    | "unidentified"
    | "other";
  role: "initiator" | "target" | "both" | "unknown";
  suspected: boolean;
  words: string;
  killed: {
    min: number;
    max: number | null;
    named: number | null;
    wording: "exact" | "at-least" | "more-than" | "at-most" | "about" | "between" | "vague" | "none" | "disputed";
    term?: string;
    basis: "stated" | "inferred" | "assumed";
    spans: Span[];
    quotes: string[];
    rule: string;
  } | null;
  injured: {
    min: number;
    max: number | null;
    named: number | null;
    wording: "exact" | "at-least" | "more-than" | "at-most" | "about" | "between" | "vague" | "none" | "disputed";
    term?: string;
    basis: "stated" | "inferred" | "assumed";
    spans: Span[];
    quotes: string[];
    rule: string;
  } | null;
  captured: {
    min: number;
    max: number | null;
    named: number | null;
    wording: "exact" | "at-least" | "more-than" | "at-most" | "about" | "between" | "vague" | "none" | "disputed";
    term?: string;
    basis: "stated" | "inferred" | "assumed";
    spans: Span[];
    quotes: string[];
    rule: string;
  } | null;
  missing: {
    min: number;
    max: number | null;
    named: number | null;
    wording: "exact" | "at-least" | "more-than" | "at-most" | "about" | "between" | "vague" | "none" | "disputed";
    term?: string;
    basis: "stated" | "inferred" | "assumed";
    spans: Span[];
    quotes: string[];
    rule: string;
  } | null;
  spans: Span[];
  quotes: string[];
  rule: string;
};

export type SignInList = { items: { at: string; name: string; address: string; how: string; outcome: string }[] };

export type SourceList = { items: { publisher: string | null; reports: number }[] };

export type Span = { start: number; end: number };

export type Takedown = {
  change: number;
  kind: "report" | "name";
  report: string | null;
  at: string;
  by: string;
  reason: string;
  scrubbed: boolean;
};

export type TakedownList = { items: Takedown[] };

export type TakenDown = { change: number | null; reports: string[]; events: string[]; alsoCalled: string[] };

export type Timeseries = {
  by: "day" | "week" | "month" | "year";
  bins: { start: string; end: string; events: number; killed: number }[];
  undated: number;
};

export type TokenList = {
  items: {
    id: number;
    label: string;
    scope: "reader" | "coder" | "reviewer" | "admin";
    createdAt: string;
    until: string | null;
    revokedAt: string | null;
  }[];
};

export type Toll = {
  low: number;
  best: number | null;
  high: number | null;
  wording: "exact" | "at-least" | "more-than" | "at-most" | "about" | "between" | "vague" | "none" | "disputed";
  disputed: boolean;
  partial: boolean;
  policy: string;
  claims: string[];
};

export type Version = { version: string; api: "v1" };

export type When = {
  start: string | null;
  end: string | null;
  precision: "minute" | "hour" | "day-part" | "day" | "week" | "month" | "year";
  basis: "stated" | "inferred" | "assumed";
  words: string;
};

export type Where = {
  name: string;
  kind: "site" | "settlement" | "district" | "province" | "admin1" | "country" | "area";
  admin1: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  radiusKm: number | null;
  id: string | null;
  basis: "stated" | "inferred" | "assumed";
  candidates: number;
  codes: { acled: number; ucdp: number; plover: number };
};

/** Version, and how much the ledger holds. */
export function getHealth(input: { readonly signal?: AbortSignal } = {}): Promise<Health> {
  return request("GET", "/health", input);
}

/** 200 as soon as the ledger answers, else 503. */
export function getReady(input: { readonly signal?: AbortSignal } = {}): Promise<Ready> {
  return request("GET", "/ready", input);
}

/** Version of the program and of the API. */
export function getVersion(input: { readonly signal?: AbortSignal } = {}): Promise<Version> {
  return request("GET", "/version", input);
}

/** What actors and places are called in a `language`: en or es. */
export function getNames(
  input: { readonly query?: { readonly language?: string | undefined }; readonly signal?: AbortSignal } = {},
): Promise<NameTable> {
  return request("GET", "/names", input);
}

/** Who is asking, and their role. */
export function getMe(input: { readonly signal?: AbortSignal } = {}): Promise<Me> {
  return request("GET", "/me", input);
}

/** Signs in with the token that `recount serve` prints, or with name and password; sets a cookie. */
export function postSession(input: { readonly body: NewSession; readonly signal?: AbortSignal }): Promise<Me> {
  return request("POST", "/session", input);
}

/** Signs out. */
export function deleteSession(input: { readonly signal?: AbortSignal } = {}): Promise<undefined> {
  return request("DELETE", "/session", input);
}

/** Who may come in, with their roles. */
export function getPeople(input: { readonly signal?: AbortSignal } = {}): Promise<PersonList> {
  return request("GET", "/people", input);
}

/** Invites somebody; the invitation is told once and holds a week. */
export function postPeople(input: { readonly body: NewPerson; readonly signal?: AbortSignal }): Promise<Invited> {
  return request("POST", "/people", input);
}

/** Gives somebody another role; `id` is the name. */
export function patchPeopleById(input: {
  readonly id: string;
  readonly body: PersonPatch;
  readonly signal?: AbortSignal;
}): Promise<undefined> {
  return request("PATCH", `/people/${encodeURIComponent(input.id)}`, input);
}

/** Takes somebody's access away; what they did stays. */
export function deletePeopleById(input: { readonly id: string; readonly signal?: AbortSignal }): Promise<undefined> {
  return request("DELETE", `/people/${encodeURIComponent(input.id)}`, input);
}

/** The last 500 tries to come in, newest first. */
export function getSignIns(input: { readonly signal?: AbortSignal } = {}): Promise<SignInList> {
  return request("GET", "/sign-ins", input);
}

/** One's own tokens for programs, without their secrets. */
export function getTokens(input: { readonly signal?: AbortSignal } = {}): Promise<TokenList> {
  return request("GET", "/tokens", input);
}

/** Makes a token for a program, which may do what `scope` may and one's own role; its secret is told once. */
export function postTokens(input: { readonly body: NewToken; readonly signal?: AbortSignal }): Promise<MadeToken> {
  return request("POST", "/tokens", input);
}

/** Revokes one of one's own tokens. */
export function deleteTokensById(input: { readonly id: string; readonly signal?: AbortSignal }): Promise<undefined> {
  return request("DELETE", `/tokens/${encodeURIComponent(input.id)}`, input);
}

/** A page of events; the filters of `recount events`, `sort`, `limit` and `cursor`. */
export function getEvents(
  input: {
    readonly query?: {
      readonly q?: string | undefined;
      readonly from?: string | undefined;
      readonly to?: string | undefined;
      readonly country?: string | undefined;
      readonly admin1?: string | undefined;
      readonly kind?: string | undefined;
      readonly domain?: string | undefined;
      readonly actor?: string | undefined;
      readonly "killed.gte"?: number | undefined;
      readonly "killed.lte"?: number | undefined;
      readonly bbox?: string | undefined;
      readonly near?: string | undefined;
      readonly has?: "conflict" | "duplicate" | "place" | "date" | "no-place" | "no-date" | undefined;
      readonly report?: string | undefined;
      readonly sort?: "date" | "-date" | "killed" | "-killed" | "updated" | "-updated" | undefined;
      readonly limit?: number | undefined;
      readonly cursor?: string | undefined;
    };
    readonly signal?: AbortSignal;
  } = {},
): Promise<EventList> {
  return request("GET", "/events", input);
}

/** All events of a filter as JSON. */
export function getEventsJson(
  input: {
    readonly query?: {
      readonly q?: string | undefined;
      readonly from?: string | undefined;
      readonly to?: string | undefined;
      readonly country?: string | undefined;
      readonly admin1?: string | undefined;
      readonly kind?: string | undefined;
      readonly domain?: string | undefined;
      readonly actor?: string | undefined;
      readonly "killed.gte"?: number | undefined;
      readonly "killed.lte"?: number | undefined;
      readonly bbox?: string | undefined;
      readonly near?: string | undefined;
      readonly has?: "conflict" | "duplicate" | "place" | "date" | "no-place" | "no-date" | undefined;
      readonly report?: string | undefined;
      readonly sort?: "date" | "-date" | "killed" | "-killed" | "updated" | "-updated" | undefined;
    };
    readonly signal?: AbortSignal;
  } = {},
): Promise<string> {
  return request("GET", "/events.json", input);
}

/** One event with its figures, claims, reports and links; carries an `ETag`. */
export function getEventsById(input: { readonly id: string; readonly signal?: AbortSignal }): Promise<Event> {
  return request("GET", `/events/${encodeURIComponent(input.id)}`, input);
}

/** What was changed about it, newest first. */
export function getEventsByIdHistory(input: {
  readonly id: string;
  readonly query?: { readonly limit?: number | undefined; readonly cursor?: string | undefined };
  readonly signal?: AbortSignal;
}): Promise<ChangeList> {
  return request("GET", `/events/${encodeURIComponent(input.id)}/history`, input);
}

/** Everything that was said of its figures, by whom and in which words. */
export function getEventsByIdClaims(input: {
  readonly id: string;
  readonly signal?: AbortSignal;
}): Promise<EventClaims> {
  return request("GET", `/events/${encodeURIComponent(input.id)}/claims`, input);
}

/** The reports that tell of it. */
export function getEventsByIdReports(input: {
  readonly id: string;
  readonly signal?: AbortSignal;
}): Promise<EventReports> {
  return request("GET", `/events/${encodeURIComponent(input.id)}/reports`, input);
}

/** Says that what some reports or mentions tell is another event; needs `If-Match`. */
export function postEventsByIdSplit(input: {
  readonly id: string;
  readonly body: NewSplit /** The ETag of what is written to. */;
  readonly ifMatch: string;
  readonly signal?: AbortSignal;
}): Promise<Changed> {
  return request("POST", `/events/${encodeURIComponent(input.id)}/split`, input);
}

/** Sets a figure of the event, with the words it rests on; needs `If-Match`. */
export function postEventsByIdCorrections(input: {
  readonly id: string;
  readonly body: FigureCorrection /** The ETag of what is written to. */;
  readonly ifMatch: string;
  readonly signal?: AbortSignal;
}): Promise<Changed> {
  return request("POST", `/events/${encodeURIComponent(input.id)}/corrections`, input);
}

/** A page of reports; `q` for words in them, `relevance` for what persons made of them. */
export function getReports(
  input: {
    readonly query?: {
      readonly limit?: number | undefined;
      readonly cursor?: string | undefined;
      readonly q?: string | undefined;
      readonly relevance?: "relevant" | "not-relevant" | "later" | "none" | undefined;
    };
    readonly signal?: AbortSignal;
  } = {},
): Promise<ReportList> {
  return request("GET", "/reports", input);
}

/** Hands in a report: its `text`, its page as `html`, or its `url`; read and linked by a job. */
export function postReports(input: { readonly body: NewReport; readonly signal?: AbortSignal }): Promise<Job> {
  return request("POST", "/reports", input);
}

/** All reports as JSON, without their texts. */
export function getReportsJson(
  input: {
    readonly query?: {
      readonly q?: string | undefined;
      readonly relevance?: "relevant" | "not-relevant" | "later" | "none" | undefined;
    };
    readonly signal?: AbortSignal;
  } = {},
): Promise<string> {
  return request("GET", "/reports.json", input);
}

/** One report with its text, reading and mentions; carries an `ETag`. */
export function getReportsById(input: { readonly id: string; readonly signal?: AbortSignal }): Promise<Report> {
  return request("GET", `/reports/${encodeURIComponent(input.id)}`, input);
}

/** Marks it as relevant, not relevant or for later (JSON Merge Patch); needs `If-Match`. */
export function patchReportsById(input: {
  readonly id: string;
  readonly body: ReportPatch /** The ETag of what is written to. */;
  readonly ifMatch: string;
  readonly signal?: AbortSignal;
}): Promise<Changed> {
  return request("PATCH", `/reports/${encodeURIComponent(input.id)}`, input);
}

/** Erases it for good with all its versions; a tombstone with the reason stays; needs `If-Match`. */
export function deleteReportsById(input: {
  readonly id: string;
  readonly body: NewReason /** The ETag of what is written to. */;
  readonly ifMatch: string;
  readonly signal?: AbortSignal;
}): Promise<TakenDown> {
  return request("DELETE", `/reports/${encodeURIComponent(input.id)}`, input);
}

/** The events it tells of. */
export function getReportsByIdEvents(input: {
  readonly id: string;
  readonly signal?: AbortSignal;
}): Promise<ReportEvents> {
  return request("GET", `/reports/${encodeURIComponent(input.id)}/events`, input);
}

/** Every text that was kept under its URL, oldest first. */
export function getReportsByIdVersions(input: {
  readonly id: string;
  readonly signal?: AbortSignal;
}): Promise<EventReports> {
  return request("GET", `/reports/${encodeURIComponent(input.id)}/versions`, input);
}

/** A page of claims; `event`, `report`, `about` and `status` choose. */
export function getClaims(
  input: {
    readonly query?: {
      readonly limit?: number | undefined;
      readonly cursor?: string | undefined;
      readonly report?: string | undefined;
      readonly event?: string | undefined;
      readonly about?:
        | "killed"
        | "injured"
        | "captured"
        | "missing"
        | "freed"
        | "surrendered"
        | "displaced"
        | "killed-or-injured"
        | "killed-or-missing"
        | undefined;
      readonly status?: "proposed" | "accepted" | "rejected" | undefined;
    };
    readonly signal?: AbortSignal;
  } = {},
): Promise<ClaimList> {
  return request("GET", "/claims", input);
}

/** All claims of a filter as JSON. */
export function getClaimsJson(
  input: {
    readonly query?: {
      readonly report?: string | undefined;
      readonly event?: string | undefined;
      readonly about?:
        | "killed"
        | "injured"
        | "captured"
        | "missing"
        | "freed"
        | "surrendered"
        | "displaced"
        | "killed-or-injured"
        | "killed-or-missing"
        | undefined;
      readonly status?: "proposed" | "accepted" | "rejected" | undefined;
    };
    readonly signal?: AbortSignal;
  } = {},
): Promise<string> {
  return request("GET", "/claims.json", input);
}

/** One claim with the words it rests on; carries the `ETag` of its event. */
export function getClaimsById(input: { readonly id: string; readonly signal?: AbortSignal }): Promise<Claim> {
  return request("GET", `/claims/${encodeURIComponent(input.id)}`, input);
}

/** Accepts a claim; needs `If-Match`. */
export function postClaimsByIdAccept(input: {
  readonly id: string;
  readonly body: NewReason /** The ETag of what is written to. */;
  readonly ifMatch: string;
  readonly signal?: AbortSignal;
}): Promise<Changed> {
  return request("POST", `/claims/${encodeURIComponent(input.id)}/accept`, input);
}

/** Rejects a claim: it stays, and counts no more; needs `If-Match`. */
export function postClaimsByIdReject(input: {
  readonly id: string;
  readonly body: NewReason /** The ETag of what is written to. */;
  readonly ifMatch: string;
  readonly signal?: AbortSignal;
}): Promise<Changed> {
  return request("POST", `/claims/${encodeURIComponent(input.id)}/reject`, input);
}

/** One mention with the words it rests on; carries the `ETag` of its event. */
export function getMentionsById(input: { readonly id: string; readonly signal?: AbortSignal }): Promise<Mention> {
  return request("GET", `/mentions/${encodeURIComponent(input.id)}`, input);
}

/** Puts right when, where or of what kind it was, with the words that say so; needs `If-Match`. */
export function postMentionsByIdCorrections(input: {
  readonly id: string;
  readonly body: MentionCorrection /** The ETag of what is written to. */;
  readonly ifMatch: string;
  readonly signal?: AbortSignal;
}): Promise<Changed> {
  return request("POST", `/mentions/${encodeURIComponent(input.id)}/corrections`, input);
}

/** Pairs of two events that may be one and that nobody has judged; `state=unsure` for those left open. */
export function getCandidates(
  input: {
    readonly query?: {
      readonly limit?: number | undefined;
      readonly cursor?: string | undefined;
      readonly min?: number | undefined;
      readonly state?: "open" | "unsure" | undefined;
      readonly order?: "score" | "uncertainty" | undefined;
    };
    readonly signal?: AbortSignal;
  } = {},
): Promise<CandidateList> {
  return request("GET", "/candidates", input);
}

/** Why a pair may be one, or not: each reason with its weight. */
export function getCandidatesByIdExplanation(input: {
  readonly id: string;
  readonly signal?: AbortSignal;
}): Promise<Candidate> {
  return request("GET", `/candidates/${encodeURIComponent(input.id)}/explanation`, input);
}

/** What persons said of pairs, newest first; those undone are left out. */
export function getDecisions(
  input: {
    readonly query?: { readonly limit?: number | undefined; readonly cursor?: string | undefined };
    readonly signal?: AbortSignal;
  } = {},
): Promise<DecisionList> {
  return request("GET", "/decisions", input);
}

/** Says of two events, reports or mentions whether they tell of one occurrence. */
export function postDecisions(input: { readonly body: NewDecision; readonly signal?: AbortSignal }): Promise<Changed> {
  return request("POST", "/decisions", input);
}

/** All decisions as JSON. */
export function getDecisionsJson(input: { readonly signal?: AbortSignal } = {}): Promise<string> {
  return request("GET", "/decisions.json", input);
}

/** Says that events are one; the lowest number stays, the others lead to it. */
export function postMerges(input: { readonly body: NewMerge; readonly signal?: AbortSignal }): Promise<Changed> {
  return request("POST", "/merges", input);
}

/** A page of changes, newest first; `subject` for one thing's. */
export function getChanges(
  input: {
    readonly query?: {
      readonly limit?: number | undefined;
      readonly cursor?: string | undefined;
      readonly subject?: string | undefined;
    };
    readonly signal?: AbortSignal;
  } = {},
): Promise<ChangeList> {
  return request("GET", "/changes", input);
}

/** The whole history as JSON, oldest first. */
export function getChangesJson(input: { readonly signal?: AbortSignal } = {}): Promise<string> {
  return request("GET", "/changes.json", input);
}

/** One change, with what was before and after and why. */
export function getChangesById(input: { readonly id: string; readonly signal?: AbortSignal }): Promise<Change> {
  return request("GET", `/changes/${encodeURIComponent(input.id)}`, input);
}

/** Takes a change back; with `withDependents` also later ones that rest on it, else 409 lists them. */
export function postChangesByIdUndo(input: {
  readonly id: string;
  readonly body: NewUndo;
  readonly signal?: AbortSignal;
}): Promise<Changed> {
  return request("POST", `/changes/${encodeURIComponent(input.id)}/undo`, input);
}

/** Hands in up to 500 reports at once; a job takes them in, reads and links them. */
export function postImports(input: { readonly body: NewImport; readonly signal?: AbortSignal }): Promise<Job> {
  return request("POST", "/imports", input);
}

/** Puts whatever waits into events, by a job. */
export function postMatchings(input: { readonly signal?: AbortSignal } = {}): Promise<Job> {
  return request("POST", "/matchings", input);
}

/** A page of jobs, newest first. */
export function getJobs(
  input: {
    readonly query?: { readonly limit?: number | undefined; readonly cursor?: string | undefined };
    readonly signal?: AbortSignal;
  } = {},
): Promise<JobList> {
  return request("GET", "/jobs", input);
}

/** One job: how far it is, and what came of it. */
export function getJobsById(input: { readonly id: string; readonly signal?: AbortSignal }): Promise<Job> {
  return request("GET", `/jobs/${encodeURIComponent(input.id)}`, input);
}

/** Cancels it: what is done stays, what is not is left. */
export function deleteJobsById(input: { readonly id: string; readonly signal?: AbortSignal }): Promise<Job> {
  return request("DELETE", `/jobs/${encodeURIComponent(input.id)}`, input);
}

/** Begins a failed or cancelled job again; what was done is not done twice. */
export function postJobsByIdRetry(input: { readonly id: string; readonly signal?: AbortSignal }): Promise<Job> {
  return request("POST", `/jobs/${encodeURIComponent(input.id)}/retry`, input);
}

/** How many events there are by `facet`: country, kind, domain, actor or admin1. */
export function getStatsFacets(input: {
  readonly query: {
    readonly q?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly country?: string | undefined;
    readonly admin1?: string | undefined;
    readonly kind?: string | undefined;
    readonly domain?: string | undefined;
    readonly actor?: string | undefined;
    readonly "killed.gte"?: number | undefined;
    readonly "killed.lte"?: number | undefined;
    readonly bbox?: string | undefined;
    readonly near?: string | undefined;
    readonly has?: "conflict" | "duplicate" | "place" | "date" | "no-place" | "no-date" | undefined;
    readonly report?: string | undefined;
    readonly sort?: "date" | "-date" | "killed" | "-killed" | "updated" | "-updated" | undefined;
    readonly facet: "country" | "kind" | "domain" | "actor" | "admin1";
  };
  readonly signal?: AbortSignal;
}): Promise<Facets> {
  return request("GET", "/stats/facets", input);
}

/** How many events and dead there are over time; `by`: day, week, month or year. */
export function getStatsTimeseries(
  input: {
    readonly query?: {
      readonly q?: string | undefined;
      readonly from?: string | undefined;
      readonly to?: string | undefined;
      readonly country?: string | undefined;
      readonly admin1?: string | undefined;
      readonly kind?: string | undefined;
      readonly domain?: string | undefined;
      readonly actor?: string | undefined;
      readonly "killed.gte"?: number | undefined;
      readonly "killed.lte"?: number | undefined;
      readonly bbox?: string | undefined;
      readonly near?: string | undefined;
      readonly has?: "conflict" | "duplicate" | "place" | "date" | "no-place" | "no-date" | undefined;
      readonly report?: string | undefined;
      readonly sort?: "date" | "-date" | "killed" | "-killed" | "updated" | "-updated" | undefined;
      readonly by?: "day" | "week" | "month" | "year" | undefined;
    };
    readonly signal?: AbortSignal;
  } = {},
): Promise<Timeseries> {
  return request("GET", "/stats/timeseries", input);
}

/** Reports that hold all words of `q`, with the words marked, and the events they tell of. */
export function getSearch(input: {
  readonly query: { readonly q: string; readonly limit?: number | undefined };
  readonly signal?: AbortSignal;
}): Promise<SearchResult> {
  return request("GET", "/search", input);
}

/** Publishers, with the number of their reports. */
export function getSources(input: { readonly signal?: AbortSignal } = {}): Promise<SourceList> {
  return request("GET", "/sources", input);
}

/** Publishers as JSON. */
export function getSourcesJson(input: { readonly signal?: AbortSignal } = {}): Promise<string> {
  return request("GET", "/sources.json", input);
}

/** Places of that name in the gazetteer, the most populous first. */
export function getPlaces(input: {
  readonly query: { readonly q: string; readonly country?: string | undefined };
  readonly signal?: AbortSignal;
}): Promise<PlaceList> {
  return request("GET", "/places", input);
}

/** The rules by which a figure is chosen from what was said. */
export function getPolicies(input: { readonly signal?: AbortSignal } = {}): Promise<PolicyList> {
  return request("GET", "/policies", input);
}

/** The tombstones: what was erased, by whom and why. */
export function getTakedowns(input: { readonly signal?: AbortSignal } = {}): Promise<TakedownList> {
  return request("GET", "/takedowns", input);
}

/** Erases a person's name for good, in every form given; `dry` only says what would go. */
export function postTakedowns(input: {
  readonly body: NewTakedown;
  readonly signal?: AbortSignal;
}): Promise<TakenDown> {
  return request("POST", "/takedowns", input);
}
