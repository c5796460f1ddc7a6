import type { Span } from "../../model/span.ts";
import { SIDE_HARMS, type SideHarm } from "../../model/words.ts";
import type { ClaimDetail, EventDetail, MentionDetail, ReportDetail } from "../client/index.ts";

/** What a stretch of text is evidence of. */
export type About = SideHarm | "other-harm" | "when" | "where" | "side" | "kind" | "person" | "figure" | "note";

/** The words something shown rests on, by report. Nothing in `parts` = no words: a convention says so. */
export type Evidence = {
  readonly key: string;
  readonly about: About;
  readonly parts: readonly { readonly report: string; readonly spans: readonly Span[] }[];
};

/** Keys of evidence, as they stand in an address. */
export const keyOf = {
  /** The toll shown of the whole event. */
  toll: (harm: SideHarm) => harm,
  claim: (claim: Pick<ClaimDetail, "id">) => claim.id,
  total: (mention: string, harm: "killed" | "injured") => `${mention}.${harm}`,
  sideHarm: (mention: string, side: number, harm: SideHarm) => `${mention}.s${side}.${harm}`,
  side: (mention: string, side: number) => `${mention}.s${side}`,
  when: (mention: string) => `${mention}.when`,
  where: (mention: string, place: number) => `${mention}.w${place}`,
  kind: (mention: string) => `${mention}.kind`,
  person: (mention: string, person: number) => `${mention}.p${person}`,
  figure: (report: string, figure: number) => `${report}.f${figure}`,
  note: (report: string, note: number) => `${report}.n${note}`,
} as const;

/** All that an event's record can point at, by key. */
export function evidenceOf(event: Pick<EventDetail, "told" | "accounts">): ReadonlyMap<string, Evidence> {
  const all = [...SIDE_HARMS.map((harm) => tollEvidence(event, harm)), ...event.told.flatMap(mentionEvidence)];
  return byKey(all);
}

/** What a report says beside its events: running totals and notes. */
export function reportEvidence(report: Pick<ReportDetail, "id" | "figures" | "notes">): ReadonlyMap<string, Evidence> {
  const { id } = report;
  return byKey([
    ...report.figures.map(({ spans }, i) => one(keyOf.figure(id, i), "figure", id, spans)),
    ...report.notes.map(({ spans }, i) => one(keyOf.note(id, i), "note", id, spans)),
  ]);
}

/** The words of one mention, the most telling first. */
export function mentionEvidence(mention: MentionDetail): readonly Evidence[] {
  const { id, report, claims, sides, where, when, trigger, people } = mention;
  const totals = (["killed", "injured"] as const).flatMap((harm) => {
    const total = mention[harm];
    return total === null ? [] : [one(keyOf.total(id, harm), harm, report, total.spans)];
  });
  return [
    ...claims.map((claim) => one(keyOf.claim(claim), aboutOf(claim), report, spansOf(claim))),
    ...totals,
    ...sides.flatMap((side, i) =>
      SIDE_HARMS.flatMap((harm) => {
        const suffered = side[harm];
        return suffered === null ? [] : [one(keyOf.sideHarm(id, i, harm), harm, report, suffered.spans)];
      }),
    ),
    ...(when === null ? [] : [one(keyOf.when(id), "when", report, when.spans)]),
    ...where.map(({ spans }, i) => one(keyOf.where(id, i), "where", report, spans)),
    ...sides.map(({ spans }, i) => one(keyOf.side(id, i), "side", report, spans)),
    one(keyOf.kind(id), "kind", report, trigger.spans),
    ...people.map(({ spans }, i) => one(keyOf.person(id, i), "person", report, spans)),
  ];
}

/** Spans of a report that something rests on; empty where it rests on other reports, or on none. */
export function spansIn(evidence: Evidence | undefined, report: string): readonly Span[] {
  return evidence?.parts.filter((part) => part.report === report).flatMap(({ spans }) => spans) ?? [];
}

/** The toll of an event rests on its claims; one that was summed has none of its own and rests on the parts. */
function tollEvidence({ told, accounts }: Pick<EventDetail, "told" | "accounts">, harm: SideHarm): Evidence {
  const used = new Set(accounts[harm]?.claims ?? []);
  const claims = told.flatMap((mention) => mention.claims.filter(({ id }) => used.has(id)));
  const parts =
    claims.length > 0
      ? claims.map((claim) => ({ report: claim.report, spans: spansOf(claim) }))
      : told.flatMap((mention) => {
          const total = harm === "killed" || harm === "injured" ? mention[harm] : null;
          const spans = [...(total?.spans ?? []), ...mention.sides.flatMap((side) => side[harm]?.spans ?? [])];
          return spans.length === 0 ? [] : [{ report: mention.report, spans }];
        });
  return { key: keyOf.toll(harm), about: harm, parts };
}

function spansOf({ spans, including }: ClaimDetail): readonly Span[] {
  return [...spans, ...including.flatMap((part) => part.spans)];
}

function aboutOf({ about }: ClaimDetail): About {
  return SIDE_HARMS.find((harm) => harm === about) ?? "other-harm";
}

function one(key: string, about: About, report: string, spans: readonly Span[]): Evidence {
  return { key, about, parts: spans.length === 0 ? [] : [{ report, spans }] };
}

function byKey(all: readonly Evidence[]): ReadonlyMap<string, Evidence> {
  return new Map(all.map((evidence) => [evidence.key, evidence]));
}
