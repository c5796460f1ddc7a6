import { bodiesOf } from "../jobs/link.ts";
import type { Correction } from "../model/correction.ts";
import type { Included, Reading } from "../model/reading.ts";
import type { Span } from "../model/span.ts";
import { eventIdOf } from "../store/event-id.ts";
import type {
  Change,
  StoredCorrection,
  ReportHead as StoredHead,
  StoredJudgement,
  StoredMention,
  StoredReport,
} from "../store/store.ts";
import type { ChangeDetail, ClaimDetail, LinkDetail, MentionDetail, ReportDetail, ReportHead } from "./wire.ts";

/** A mention as the API shows it, every value with what stands at its spans. Names of private people are withheld. */
export function mentionDetail(
  stored: StoredMention,
  text: string,
  corrections: readonly StoredCorrection[] = [],
): MentionDetail {
  const { id, report, event, mention } = stored;
  const speakers = new Map(mention.speakers.map((speaker) => [speaker.id, speaker]));
  const words = <T extends Words>(value: T) => withQuotes(value, text);
  return {
    id,
    report,
    event: event === null ? null : eventIdOf(event),
    role: mention.role,
    kind: mention.kind,
    domain: mention.domain,
    codes: { ...mention.codes, acled: [...mention.codes.acled] },
    means: [...mention.means],
    circumstance: [...mention.circumstance],
    trigger: words(mention.trigger),
    when: mention.when === null ? null : words(mention.when),
    country: mention.country,
    where: mention.where.map(words),
    sides: mention.sides.map((side) => ({
      ...words(side),
      killed: side.killed === null ? null : words(side.killed),
      injured: side.injured === null ? null : words(side.injured),
      captured: side.captured === null ? null : words(side.captured),
      missing: side.missing === null ? null : words(side.missing),
    })),
    killed: mention.killed === null ? null : words(mention.killed),
    injured: mention.injured === null ? null : words(mention.injured),
    claims: mention.claims.map((claim, i) => {
      const speaker = claim.speaker === null ? undefined : speakers.get(claim.speaker);
      return {
        ...words(claim),
        id: `${id}.c${i}`,
        mention: id,
        report,
        speaker: speaker === undefined ? null : { name: speaker.name, kind: speaker.kind, via: [...speaker.via] },
        including: claim.including.map((part: Included) => words(part)),
        status: statusOf(i, corrections),
      };
    }),
    corrections: corrections.flatMap(({ change, body }) =>
      body === null ? [] : [correctionDetail(change, body as Correction)],
    ),
    people: mention.people.map((person) => {
      const { name, aliases, side, part, fate, minor, spans } = person;
      const isPrivate = part === "civilian" || minor === true;
      return {
        name: isPrivate ? "" : name,
        aliases: isPrivate ? [] : [...aliases],
        side,
        part,
        fate,
        ...(minor === true ? { minor } : {}),
        spans: spans.map(bare),
      };
    }),
  };
}

/** The latest word of a person on a claim; `proposed` = nobody has looked at it. */
function statusOf(claim: number, corrections: readonly StoredCorrection[]): ClaimDetail["status"] {
  const own = bodiesOf(corrections).findLast((word) => word.about === "claim" && word.claim === claim);
  return own?.about === "claim" ? own.status : "proposed";
}

function correctionDetail(change: number, correction: Correction): MentionDetail["corrections"][number] {
  const { about, person, note, at, cited } = correction;
  const { person: _p, note: _n, at: _a, cited: _c, about: _b, ...value } = correction;
  return { change, about, value, cited, by: person, reason: note, at };
}

export function linkDetail({ left, right, verdict, score, reasons, by, note, at }: StoredJudgement): LinkDetail {
  return { left, right, verdict, score, reasons: [...reasons], by, note, at };
}

export function headDetail(head: StoredHead): ReportHead {
  const { id, name, title, publisher, url, publishedAt, language, version, replacedBy } = head;
  return { id, name, title, publisher, url, publishedAt, language, version, replacedBy };
}

/** `reading` null = the report was never read. `told`: its mentions, as persons corrected them. */
export function reportDetail(
  stored: StoredReport,
  reading: Reading | null,
  told: readonly MentionDetail[],
  revision: number,
): ReportDetail {
  const { text, title } = stored.report;
  return {
    ...headDetail(stored),
    language: reading?.language ?? stored.language,
    text,
    titleSpan: title === null ? null : bare(title),
    boilerplate: reading?.boilerplate.map(bare) ?? [],
    reader: reading?.reader ?? null,
    ingestedAt: stored.ingestedAt,
    relevance: stored.relevance,
    revision,
    told: [...told],
    figures: reading?.figures.map((figure) => withQuotes(figure, text)) ?? [],
    notes: reading?.notes.map(({ code, text: says, spans }) => ({ code, text: says, spans: spans.map(bare) })) ?? [],
  };
}

export function changeDetail(change: Change): ChangeDetail {
  const { seq, at, by, op, subjects, before, after, reason, undoOf, undoneBy, erased, digest } = change;
  return { id: seq, at, by, op, subjects: [...subjects], before, after, reason, undoOf, undoneBy, erased, digest };
}

type Words = { readonly spans: readonly Span[]; readonly rule: string };
type Quoted<T> = Omit<T, "from" | "spans"> & { spans: Span[]; quotes: string[] };

/** The value without what it was built from, and with what stands at each of its spans. */
function withQuotes<T extends Words>(value: T, text: string): Quoted<T> {
  const { from: _, ...rest } = value as T & { readonly from?: unknown };
  const spans = value.spans.map(bare);
  const quoted = { ...rest, spans, quotes: spans.map(({ start, end }) => text.slice(start, end)) };
  // The compiler cannot see that leaving `from` out of T and putting `spans` back is what Quoted says.
  return quoted as unknown as Quoted<T>;
}

function bare({ start, end }: Span): { start: number; end: number } {
  return { start, end };
}
