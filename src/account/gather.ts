import type { EventMention, Reading } from "../model/reading.ts";
import type { CivilTime } from "../model/report.ts";
import { resolvedClaims } from "./resolved.ts";
import { type AccountSide, gatherSides } from "./side-keys.ts";
import { partyOf, type VoicedClaim, voiceOf } from "./voices.ts";

/** A mention of an event with the reading it stands in. */
export type Telling = { readonly reading: Reading; readonly mention: EventMention };

/** All that is known of one event, before any policy. */
export type Evidence = {
  readonly tellings: readonly Telling[];
  readonly sides: readonly AccountSide[];
  readonly claims: readonly VoicedClaim[];
};

/**
 * Claims of an event's mentions with their voices. `copies`: reports that carry one text, oldest first. Mentions in
 * the background of a report that is news elsewhere give claims only if no news mention is there: they never make a
 * toll grow.
 */
export function gather(tellings: readonly Telling[], copies: readonly (readonly string[])[] = []): Evidence {
  const sorted = [...tellings].sort((a, b) => compareText(nameOf(a), nameOf(b)));
  const news = sorted.filter(({ mention }) => mention.role === "news");
  const heard = news.length > 0 ? news : sorted;
  const first = new Map(copies.flatMap((group) => group.map((report) => [report, group[0]!] as const)));
  const { sides, keyOf } = gatherSides(heard.map(({ mention }) => mention));
  const claims = heard.flatMap(({ reading, mention }) =>
    resolvedClaims(mention).map((claim, order): VoicedClaim => {
      const voice = voiceOf(claim, mention, reading, first.get(reading.id) ?? reading.id);
      const side = claim.side === null ? null : (mention.sides[claim.side] ?? null);
      return {
        claim,
        mention: `${reading.id}#${mention.id}`,
        report: reading.id,
        publishedAt: reading.publishedAt,
        voice,
        side: side === null ? null : keyOf(side),
        speakerParty: partyOf(voice, mention.sides, side),
        order,
      };
    }),
  );
  return { tellings: sorted, sides, claims };
}

/** Only what had been published by the end of `day`. Reports without a date are left out: nobody knows that they were known. */
export function asKnownOn(tellings: readonly Telling[], day: CivilTime): readonly Telling[] {
  return tellings.filter(
    ({ reading }) => reading.publishedAt !== null && reading.publishedAt.slice(0, 10) <= day.slice(0, 10),
  );
}

function nameOf({ reading, mention }: Telling): string {
  return `${reading.publishedAt ?? "~"} ${reading.id} ${mention.id}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
