import type { Kind } from "../../model/words.ts";
import type { EventRow } from "../client/index.ts";

export const STEPS = ["day", "week", "month", "year"] as const;
export type Step = (typeof STEPS)[number];
export const GROUPS = ["fighting", "attacks", "explosions", "captures", "other"] as const;
export type Group = (typeof GROUPS)[number];

/** Kinds by what they have in common, few enough to be told apart in a chart. */
const GROUP_OF: Readonly<Record<Kind, Group>> = {
  battle: "fighting",
  attack: "attacks",
  massacre: "attacks",
  assassination: "attacks",
  sexual_violence: "attacks",
  bombing: "explosions",
  air_or_drone_strike: "explosions",
  shelling: "explosions",
  kidnapping: "captures",
  arrest_or_raid: "captures",
  riot_or_protest: "other",
  sabotage: "other",
  other: "other",
};

/** One stretch of time and one group. `start` and `end` are days, half-open. */
export type Bin = {
  readonly start: string;
  readonly end: string;
  readonly group: Group;
  readonly events: number;
  readonly killed: number;
};
export type Binned = {
  readonly step: Step;
  readonly bins: readonly Bin[];
  /** No day can be said of them. */
  readonly undated: readonly EventRow[];
  /** Dated incidents whose toll nobody reports. */
  readonly unknownTolls: number;
};

/** More bars than this cannot be told apart on a laptop's screen. */
const MOST_BARS = 90;
const DAY_MS = 86_400_000;

/**
 * Incidents by time and group, each where its time begins, or ends where no beginning is known. `asked` null = the
 * finest step that still leaves bars apart. Bins without incidents are left out.
 */
export function binned(events: readonly EventRow[], asked: Step | null): Binned {
  const dated = events.flatMap((event) => {
    const day = dayOf(event);
    return day === null ? [] : [{ event, day }];
  });
  const step = asked ?? finest(dated.map(({ day }) => day));
  const bins = new Map<string, Bin>();
  for (const { event, day } of dated) {
    const group = GROUP_OF[event.kind];
    const [start, end] = boundsOf(day, step);
    const key = `${start} ${group}`;
    const bin = bins.get(key) ?? { start, end, group, events: 0, killed: 0 };
    bins.set(key, {
      ...bin,
      events: bin.events + 1,
      killed: bin.killed + (event.killed?.best ?? event.killed?.low ?? 0),
    });
  }
  return {
    step,
    bins: [...bins.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    undated: events.filter((event) => dayOf(event) === null),
    unknownTolls: dated.filter(({ event }) => event.killed === null).length,
  };
}

/** The stretch of time a day lies in; weeks begin on Monday. */
export function boundsOf(day: string, step: Step): readonly [string, string] {
  const time = Date.parse(`${day}T00:00Z`);
  const [year = 0, month = 1] = day.split("-").map(Number);
  switch (step) {
    case "day":
      return [day, text(time + DAY_MS)];
    case "week": {
      const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY_MS;
      return [text(monday), text(monday + 7 * DAY_MS)];
    }
    case "month":
      return [text(Date.UTC(year, month - 1, 1)), text(Date.UTC(year, month, 1))];
    case "year":
      return [text(Date.UTC(year, 0, 1)), text(Date.UTC(year + 1, 0, 1))];
  }
}

function dayOf({ when }: EventRow): string | null {
  if (when === null) return null;
  if (when.start !== null) return when.start.slice(0, 10);
  return when.end === null ? null : text(Date.parse(`${when.end.slice(0, 10)}T00:00Z`) - DAY_MS);
}

function finest(days: readonly string[]): Step {
  const times = days.map((day) => Date.parse(day));
  const span = times.length === 0 ? 0 : (Math.max(...times) - Math.min(...times)) / DAY_MS;
  return span <= MOST_BARS ? "day" : span <= MOST_BARS * 7 ? "week" : span <= MOST_BARS * 30.4 ? "month" : "year";
}

function key({ start, group }: Bin): string {
  return `${start} ${GROUPS.indexOf(group)}`;
}

function text(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
