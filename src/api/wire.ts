import { z } from "zod";
import {
  BASES,
  CIRCUMSTANCES,
  DOMAINS,
  FATES,
  HARMS,
  KINDS,
  MEANS,
  PARTS,
  PLACE_KINDS,
  PRECISIONS,
  ROLES,
  SCOPES,
  SIDE_HARMS,
  SIDE_KINDS,
  SIDE_ROLES,
  STANCES,
  VERDICTS,
  WORDINGS,
} from "../model/words.ts";

/**
 * Shapes of `/api/v1`: what the desk, the command line and other programs get. Words are those of the contract. Keys
 * are never renamed or dropped, only added; `null` = looked for and not said; `next` is opaque.
 */

export const span = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** The words a value rests on; `quotes` runs parallel to `spans`. Both empty = assumed, and `rule` says why. */
const evidence = { spans: z.array(span), quotes: z.array(z.string()), rule: z.string() };

export const quantity = z.object({
  min: z.int(),
  max: z.int().nullable(),
  named: z.int().nullable(),
  wording: z.enum(WORDINGS),
  term: z.string().exactOptional(),
});

/** What is shown of a toll: low..high (null = open above), the figure the policy picks, and which policy that was. */
export const toll = z.object({
  low: z.int(),
  best: z.int().nullable(),
  high: z.int().nullable(),
  wording: z.enum(WORDINGS),
  /** Two speakers say what cannot both be true. */
  disputed: z.boolean(),
  /** The text says that a side's loss is not known. */
  partial: z.boolean(),
  policy: z.string(),
  /** Ids of the claims it was made from. */
  claims: z.array(z.string()),
});

export const when = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  precision: z.enum(PRECISIONS),
  basis: z.enum(BASES),
  words: z.string(),
});

export const where = z.object({
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  admin1: z.string().nullable(),
  country: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  radiusKm: z.number().nullable(),
  id: z.string().nullable(),
  basis: z.enum(BASES),
  candidates: z.int(),
  /** How precise it is in other data sets' codes. */
  codes: z.object({ acled: z.int(), ucdp: z.int(), plover: z.int() }),
});

export const party = z.object({
  actor: z.string(),
  actorId: z.string().nullable(),
  kind: z.enum(SIDE_KINDS),
  role: z.enum(SIDE_ROLES),
  suspected: z.boolean(),
});

/** One line of the list of events. */
export const eventRow = z.object({
  id: z.string(),
  caption: z.string(),
  kind: z.enum(KINDS),
  domain: z.enum(DOMAINS),
  when: when.nullable(),
  /** The spot, most exact first; null = no place is known. */
  where: where.nullable(),
  country: z.string().nullable(),
  sides: z.array(party),
  killed: toll.nullable(),
  injured: toll.nullable(),
  /** Independent voices: a wire story in forty papers is one. */
  speakers: z.int(),
  reports: z.int(),
  mentions: z.int(),
  /** No report tells it as news: it is remembered beside something else. */
  background: z.boolean(),
  /** Groups of reports that carry one text, oldest first. */
  copies: z.array(z.array(z.string())),
  /** UTC, when anything about it last changed in the ledger. */
  updatedAt: z.string(),
});

export const eventList = z.object({
  items: z.array(eventRow),
  next: z.string().nullable(),
  total: z.int().nullable(),
  totalIsEstimate: z.boolean(),
});

const figured = quantity.extend({ basis: z.enum(BASES), ...evidence });

export const side = party.extend({
  words: z.string(),
  killed: figured.nullable(),
  injured: figured.nullable(),
  captured: figured.nullable(),
  missing: figured.nullable(),
  ...evidence,
});

/** One thing one speaker says. `speaker` null = the report's own voice. `side` counts from 0, null = the whole event. */
export const claim = z.object({
  id: z.string(),
  mention: z.string(),
  report: z.string(),
  about: z.enum(HARMS),
  side: z.int().nullable(),
  who: z.string(),
  quantity,
  speaker: z.object({ name: z.string(), kind: z.enum(SIDE_KINDS), via: z.array(z.string()) }).nullable(),
  stance: z.enum(STANCES),
  scope: z.enum(SCOPES),
  superseded: z.boolean(),
  /** What persons made of it; a rejected one counts no more. */
  status: z.enum(["proposed", "accepted", "rejected"]),
  including: z.array(z.object({ who: z.string(), side: z.int().nullable(), quantity, ...evidence })),
  ...evidence,
});

export const person = z.object({
  name: z.string(),
  aliases: z.array(z.string()),
  side: z.int().nullable(),
  part: z.enum(PARTS),
  fate: z.enum(FATES),
  minor: z.literal(true).exactOptional(),
  spans: z.array(span),
});

/** Words of a report that a correction rests on; `quote` is what stands at the span. */
export const cited = z.object({ report: z.string(), start: z.int().min(0), end: z.int().min(0), quote: z.string() });

export const correction = z.object({
  change: z.int(),
  about: z.string(),
  value: z.record(z.string(), z.unknown()),
  cited: cited.nullable(),
  by: z.string(),
  reason: z.string(),
  at: z.string(),
});

/** What one report says happened, once. */
export const mention = z.object({
  id: z.string(),
  report: z.string(),
  event: z.string().nullable(),
  role: z.enum(ROLES),
  kind: z.enum(KINDS),
  domain: z.enum(DOMAINS),
  codes: z.object({ acled: z.array(z.string()), ucdp: z.int().nullable(), plover: z.string() }),
  means: z.array(z.enum(MEANS)),
  circumstance: z.array(z.enum(CIRCUMSTANCES)),
  trigger: z.object({ quote: z.string(), ...evidence }),
  when: when.extend(evidence).nullable(),
  country: z.string().nullable(),
  where: z.array(where.extend(evidence)),
  sides: z.array(side),
  killed: figured.extend({ partial: z.boolean() }).nullable(),
  injured: figured.extend({ partial: z.boolean() }).nullable(),
  claims: z.array(claim),
  people: z.array(person),
  /** What persons corrected here, oldest first; the values above are those after it. */
  corrections: z.array(correction),
});

export const reason = z.object({ name: z.string(), weight: z.number(), detail: z.string() });

/** Why two mentions are, or are not, one occurrence. `score` null = a person said so. */
export const link = z.object({
  left: z.string(),
  right: z.string(),
  verdict: z.enum(VERDICTS),
  score: z.number().nullable(),
  reasons: z.array(reason),
  by: z.object({ kind: z.enum(["person", "model"]), name: z.string() }),
  note: z.string().nullable(),
  at: z.string(),
});

export const reportHead = z.object({
  id: z.string(),
  /** What it was called when it came in: a path, or the input's own id. */
  name: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
  /** Counts the texts seen under one URL; the last is the one that counts. */
  version: z.int(),
  replacedBy: z.string().nullable(),
});

/** One event with all that was said of it. `links` covers every pair of its mentions that was judged, and near misses. */
export const event = eventRow.extend({
  accounts: z.object({
    killed: toll.nullable(),
    injured: toll.nullable(),
    captured: toll.nullable(),
    missing: toll.nullable(),
  }),
  told: z.array(mention),
  reportHeads: z.array(reportHead),
  links: z.array(link),
  /** Last change that touched it; `ETag` is made of it. */
  revision: z.int(),
});

export const figure = quantity.extend({
  about: z.string(),
  subject: z.string(),
  scope: z.enum(SCOPES),
  unit: z.string(),
  period: z.string().nullable(),
  speaker: z.string().nullable(),
  ...evidence,
});

export const note = z.object({ code: z.string(), text: z.string(), spans: z.array(span) });

/** One report with its text: the string all spans index, in UTF-16 code units. */
export const report = reportHead.extend({
  text: z.string(),
  titleSpan: span.nullable(),
  boilerplate: z.array(span),
  reader: z.string().nullable(),
  ingestedAt: z.string(),
  /** What a person made of it; null = nobody looked. */
  relevance: z.enum(["relevant", "not-relevant", "later"]).nullable(),
  /** Last change that touched it; `ETag` is made of it. */
  revision: z.int(),
  told: z.array(mention),
  figures: z.array(figure),
  notes: z.array(note),
});

export const reportList = z.object({
  items: z.array(reportHead),
  next: z.string().nullable(),
  total: z.int().nullable(),
  totalIsEstimate: z.boolean(),
});

/** One entry of the history. `payload` null = erased by a takedown; the chain holds its digest. */
export const change = z.object({
  id: z.int(),
  at: z.string(),
  by: z.object({ kind: z.enum(["person", "model", "rule"]), name: z.string() }),
  op: z.string(),
  subjects: z.array(z.string()),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
  undoOf: z.int().nullable(),
  undoneBy: z.int().nullable(),
  erased: z.boolean(),
  digest: z.string(),
});

export const changeList = z.object({ items: z.array(change), next: z.string().nullable() });

/** How many events of the filter have each value, most first. */
export const facets = z.object({
  facet: z.enum(["country", "kind", "domain", "actor", "admin1"]),
  values: z.array(z.object({ value: z.string().nullable(), label: z.string(), count: z.int() })),
});

/** Events and dead over time. `undated` = events of the filter without any day. */
export const timeseries = z.object({
  by: z.enum(["day", "week", "month", "year"]),
  bins: z.array(z.object({ start: z.string(), end: z.string(), events: z.int(), killed: z.int() })),
  undated: z.int(),
});

/** What actors and places are called in a language, by id; what is not in it is called what its report was read with. */
export const nameTable = z.object({
  language: z.string(),
  actors: z.record(z.string(), z.string()),
  places: z.record(z.string(), z.string()),
});

export const health = z.object({
  version: z.string(),
  ledger: z.object({ kind: z.string(), reports: z.int(), events: z.int(), changes: z.int() }),
});

/** RFC 9457. `code` is the key of the table of troubles. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  hint: z.string(),
  /** What is wrong with which value of the request. */
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).exactOptional(),
  /** Of a stale revision: the one that counts now. */
  current: z.int().exactOptional(),
  /** Of an undo: later changes that rest on it. */
  dependents: z.array(z.int()).exactOptional(),
});

const text = (most: number) => z.string().max(most);
const reason_ = text(2000).min(1);
const civil = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/, "a day as YYYY-MM-DD, or a minute of it");
const toldCount = z.int().min(0).max(1_000_000_000);

export const changed = z.object({
  /** Number of the entry in the history, to undo it by. */
  change: z.int(),
  /** Events that look otherwise now. */
  events: z.array(z.string()),
});

/** A word on whether two events, reports or mentions tell of one occurrence. `part-of` and `updates` read from left to right. */
export const newDecision = z.object({
  left: text(40),
  right: text(40),
  verdict: z.enum(VERDICTS),
  reason: reason_,
  override: z.boolean().exactOptional(),
});
export const newMerge = z.object({
  members: z.array(text(40)).min(2).max(100),
  reason: reason_,
  override: z.boolean().exactOptional(),
});
export const newSplit = z.object({ out: z.array(text(40)).min(1).max(500), reason: reason_ });
export const newUndo = z.object({ reason: reason_, withDependents: z.boolean().exactOptional() });

const citedWords = z.object({ report: text(40), start: z.int().min(0), end: z.int().min(0), quote: text(10_000) });
const signed = { cited: citedWords.nullable(), reason: reason_ };
/** A figure of a whole event, which stands over every policy. `side` null = all sides; `high` null = open above. */
export const figureCorrection = z.object({
  about: z.enum(SIDE_HARMS),
  side: text(200).nullable(),
  low: toldCount,
  best: toldCount,
  high: toldCount.nullable(),
  ...signed,
});
/** What one report tells, put right: when, where or of what kind. */
export const mentionCorrection = z.discriminatedUnion("about", [
  z.object({
    about: z.literal("when"),
    start: civil.nullable(),
    end: civil.nullable(),
    precision: z.enum(PRECISIONS),
    ...signed,
  }),
  z.object({
    about: z.literal("where"),
    /** As the report writes it. */
    name: text(300).min(1),
    /** Ids of the place it was taken for and of the right one; null = none. */
    from: text(100).nullable(),
    to: text(100).nullable(),
    place: z.object({
      name: text(300).min(1),
      kind: z.enum(PLACE_KINDS),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable(),
      admin1: text(200).nullable(),
      latitude: z.number().min(-90).max(90).nullable(),
      longitude: z.number().min(-180).max(180).nullable(),
      radiusKm: z.number().min(0).max(20_000).nullable(),
    }),
    ...signed,
  }),
  z.object({ about: z.literal("kind"), kind: z.enum(KINDS), ...signed }),
]);
export const newReason = z.object({ reason: reason_ });

const hint = {
  id: text(300).min(1).exactOptional(),
  publisher: text(300).nullable().exactOptional(),
  publishedAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "a day as YYYY-MM-DD")
    .nullable()
    .exactOptional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .exactOptional(),
};
/** A report handed in: its text, its page, or where the page is. */
export const newReport = z.union([
  z.strictObject({ text: z.string().min(1), url: text(2000).exactOptional(), ...hint }),
  z.strictObject({ html: z.string().min(1), url: text(2000).exactOptional(), ...hint }),
  z.strictObject({ url: text(2000).min(1), ...hint }),
]);
export const newImport = z.object({ reports: z.array(newReport).min(1).max(500) });
export const reportPatch = z.strictObject({ relevance: z.enum(["relevant", "not-relevant", "later"]).nullable() });

/** Work that goes on after the answer. */
export const job = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
  by: z.string(),
  done: z.int(),
  total: z.int().nullable(),
  failed: z.int(),
  result: z.unknown(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
});
export const jobList = z.object({ items: z.array(job), next: z.string().nullable() });

export const claimList = z.object({ items: z.array(claim), next: z.string().nullable() });
/** A pair that may be one: `id` names it in `/candidates/{id}/explanation`. */
export const candidate = link.extend({
  id: z.int(),
  leftEvent: z.string(),
  rightEvent: z.string(),
});
export const candidateList = z.object({ items: z.array(candidate), next: z.string().nullable() });
export const decision = link.extend({ id: z.int(), change: z.int() });
export const decisionList = z.object({ items: z.array(decision), next: z.string().nullable() });
export const eventReports = z.object({ items: z.array(reportHead) });
export const eventClaims = z.object({ items: z.array(claim) });
export const reportEvents = z.object({ items: z.array(eventRow) });
export const sourceList = z.object({
  items: z.array(z.object({ publisher: z.string().nullable(), reports: z.int() })),
});
export const policyList = z.object({
  items: z.array(z.object({ name: z.string(), version: z.int(), says: z.string() })),
});
export const placeFound = z.object({
  id: z.string().nullable(),
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  latitude: z.number(),
  longitude: z.number(),
  radiusKm: z.number(),
  population: z.int(),
});
export const placeList = z.object({ items: z.array(placeFound) });
/** Reports that hold all the words, each with the first place where one stands; and the events they tell of. */
export const searchResult = z.object({
  reports: z.array(reportHead.extend({ excerpt: z.string(), spans: z.array(span) })),
  events: z.array(eventRow),
});
export const takedown = z.object({
  change: z.int(),
  kind: z.enum(["report", "name"]),
  report: z.string().nullable(),
  at: z.string(),
  by: z.string(),
  reason: z.string(),
  scrubbed: z.boolean(),
});
export const takedownList = z.object({ items: z.array(takedown) });
/** A person's name, in every form in which it is written. `dry` = only say what would go. */
export const newTakedown = z.object({
  name: z.array(text(200).min(1)).min(1).max(20),
  reason: reason_,
  dry: z.boolean().exactOptional(),
});
export const takenDown = z.object({
  change: z.int().nullable(),
  reports: z.array(z.string()),
  events: z.array(z.string()),
  alsoCalled: z.array(z.string()),
});
export const ready = z.object({ ready: z.literal(true) });
export const version = z.object({ version: z.string(), api: z.literal("v1") });
/** Who is asking, and what that role may do. */
export const me = z.object({
  name: z.string(),
  role: z.enum(["reader", "coder", "reviewer", "admin"]),
  /** False = one person on this machine, without accounts. */
  accounts: z.boolean(),
});
/** How to get in: with the token that `recount serve` prints, or with a name and a password. */
export const newSession = z.union([
  z.strictObject({ token: text(200).min(1) }),
  z.strictObject({ name: text(200).min(1), password: text(1000).min(1) }),
  /** The first time, and after a forgotten password: chooses one. */
  z.strictObject({ invitation: text(200).min(1), password: text(1000).min(12) }),
]);
const role = z.enum(["reader", "coder", "reviewer", "admin"]);
export const personList = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      role,
      invitedBy: z.string(),
      invitedAt: z.string(),
      joinedAt: z.string().nullable(),
      removedAt: z.string().nullable(),
    }),
  ),
});
export const newPerson = z.strictObject({ name: text(100).min(1), role });
export const invited = z.object({ name: z.string(), invitation: z.string() });
export const personPatch = z.strictObject({ role });
export const signInList = z.object({
  items: z.array(
    z.object({ at: z.string(), name: z.string(), address: z.string(), how: z.string(), outcome: z.string() }),
  ),
});
export const tokenList = z.object({
  items: z.array(
    z.object({
      id: z.int(),
      label: z.string(),
      scope: role,
      createdAt: z.string(),
      until: z.string().nullable(),
      revokedAt: z.string().nullable(),
    }),
  ),
});
export const newToken = z.strictObject({
  label: text(100).min(1),
  scope: role,
  days: z.int().min(1).max(3650).exactOptional(),
});
export const madeToken = z.object({ id: z.int(), secret: z.string() });

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a day as YYYY-MM-DD, a month as YYYY-MM or a year");
const count = z.coerce.number().int().min(0).max(1_000_000_000);

/**
 * The filter of every list of events. `from`/`to` are both inclusive days and keep events that may have happened
 * between them. `killed.gte` compares with the low bound, `killed.lte` with the high one (open = no). Repeat or join
 * with commas for several values of `country`, `kind`, `domain`, `actor`.
 */
export const eventFilter = z.object({
  q: z.string().max(500).optional(),
  from: day.optional(),
  to: day.optional(),
  country: z.string().max(200).optional(),
  admin1: z.string().max(200).optional(),
  kind: z.string().max(300).optional(),
  domain: z.string().max(100).optional(),
  actor: z.string().max(300).optional(),
  "killed.gte": count.optional(),
  "killed.lte": count.optional(),
  /** west,south,east,north in degrees; west > east crosses the antimeridian. */
  bbox: z.string().max(100).optional(),
  /** latitude,longitude,km */
  near: z.string().max(100).optional(),
  has: z.enum(["conflict", "duplicate", "place", "date", "no-place", "no-date"]).optional(),
  report: z.string().max(100).optional(),
  sort: z.enum(["date", "-date", "killed", "-killed", "updated", "-updated"]).optional(),
});

export const paging = z.object({
  limit: z.coerce.number().int().min(1).max(500).optional(),
  cursor: z.string().max(500).optional(),
});

export const reportQuery = paging.extend({
  q: z.string().max(500).optional(),
  relevance: z.enum(["relevant", "not-relevant", "later", "none"]).optional(),
});
export const claimQuery = paging.extend({
  report: z.string().max(100).optional(),
  event: z.string().max(40).optional(),
  about: z.enum(HARMS).optional(),
  status: z.enum(["proposed", "accepted", "rejected"]).optional(),
});
export const candidateQuery = paging.extend({
  min: z.coerce.number().min(-1000).max(1000).optional(),
  state: z.enum(["open", "unsure"]).optional(),
  order: z.enum(["score", "uncertainty"]).optional(),
});
export const changeQuery = paging.extend({ subject: z.string().max(100).optional() });
export const eventQuery = eventFilter.extend(paging.shape);
export const facetQuery = eventFilter.extend({ facet: facets.shape.facet });
export const timeQuery = eventFilter.extend({ by: timeseries.shape.by.optional() });
export const placeQuery = z.object({ q: z.string().min(1).max(200), country: z.string().max(2).optional() });
export const searchQuery = z.object({
  q: z.string().min(1).max(500),
  limit: z.coerce.number().int().min(1).max(100).optional(),
});
export const namesQuery = z.object({ language: z.string().max(20).optional() });
export const none = z.object({});

export type EventRow = z.infer<typeof eventRow>;
export type EventList = z.infer<typeof eventList>;
export type EventDetail = z.infer<typeof event>;
export type EventFilter = z.infer<typeof eventFilter>;
export type ShownToll = z.infer<typeof toll>;
export type MentionDetail = z.infer<typeof mention>;
export type ClaimDetail = z.infer<typeof claim>;
export type LinkDetail = z.infer<typeof link>;
export type ReportHead = z.infer<typeof reportHead>;
export type ReportDetail = z.infer<typeof report>;
export type ReportList = z.infer<typeof reportList>;
export type ChangeDetail = z.infer<typeof change>;
export type ChangeList = z.infer<typeof changeList>;
export type Facets = z.infer<typeof facets>;
export type Timeseries = z.infer<typeof timeseries>;
export type Health = z.infer<typeof health>;
export type NameTable = z.infer<typeof nameTable>;
export type Problem = z.infer<typeof problem>;
export type PlaceFound = z.infer<typeof placeFound>;
export type JobDetail = z.infer<typeof job>;
export type CandidateDetail = z.infer<typeof candidate>;
