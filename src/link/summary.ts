import { widest } from "../model/quantity.ts";
import type { EventMention, Where } from "../model/reading.ts";
import { PRECISIONS, type Precision } from "../model/words.ts";
import { copiesAmong } from "./copies.ts";
import { toDays } from "./days.ts";
import type { LinkedEvent, LinkedWhen, LinkedWhere } from "./linked.ts";
import type { Batch, Subject } from "./subject.ts";

/** What an event shows of its mentions. `id` names it within this result only. */
export function summarise(id: string, members: readonly Subject[], batch: Batch): LinkedEvent {
  const news = members.filter(({ mention }) => mention.role === "news");
  const telling = news.length > 0 ? news : members;
  const tolls = telling.map(({ mention }) => mention.killed).filter((killed) => killed !== null);
  const reports = [...new Set(members.map((member) => member.report))];
  return {
    id,
    mentions: members.map(({ reading, mention }) => ({ report: reading.id, mention: mention.id, role: mention.role })),
    killed: tolls.length === 0 ? null : bare(widest(tolls)),
    when: whenOf(telling.map(({ mention }) => mention)),
    where: whereOf(telling.map(({ mention }) => mention)),
    copies: copiesAmong(reports, batch).map((group) => group.map((report) => batch.readings[report]!.id)),
  };
}

/** The quantity without the words of the one mention it came from. */
function bare({ min, max, named, wording, term }: ReturnType<typeof widest>): LinkedEvent["killed"] {
  return { min, max, named, wording, ...(term === undefined ? {} : { term }) };
}

/** The range shared by the most exact mentions; those that do not meet it are left out of it. */
function whenOf(mentions: readonly EventMention[]): LinkedWhen | null {
  const known = mentions
    .map(({ when }) => when)
    .filter((when) => when !== null && (when.start !== null || when.end !== null));
  known.sort((a, b) => PRECISIONS.indexOf(a!.precision) - PRECISIONS.indexOf(b!.precision));
  let best: { start: string | null; end: string | null; precision: Precision } | null = null;
  for (const when of known) {
    const { start, end, precision } = when!;
    if (best === null) {
      best = { start, end, precision };
      continue;
    }
    const from: string | null = laterStart(best.start, start);
    const until: string | null = earlierEnd(best.end, end);
    if (from !== null && until !== null && toDays(from) >= toDays(until)) continue;
    best = { start: from, end: until, precision: best.precision };
  }
  return best;
}

function laterStart(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null ? a : toDays(a) >= toDays(b) ? a : b;
}

function earlierEnd(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null ? a : toDays(a) <= toDays(b) ? a : b;
}

/** The list of the mention whose first place is known most exactly. */
function whereOf(mentions: readonly EventMention[]): readonly LinkedWhere[] {
  let best: readonly Where[] = [];
  for (const { where } of mentions)
    if (where.length > 0 && (best.length === 0 || widthOf(where[0]!) < widthOf(best[0]!))) best = where;
  return best.map(({ name, kind, admin1, country, latitude, longitude, radiusKm, id }) => ({
    name,
    kind,
    admin1,
    country,
    latitude,
    longitude,
    radiusKm,
    id,
  }));
}

function widthOf({ radiusKm }: Where): number {
  return radiusKm ?? Infinity;
}
