import type { Quantity } from "../../src/model/quantity.ts";
import type { EventMention, Reading, Side } from "../../src/model/reading.ts";
import { quoteOf, type Span } from "../../src/model/span.ts";
import { SIDE_HARMS } from "../../src/model/words.ts";
import { alignEvents, alignSides } from "./align.ts";
import type { Expected, ExpectedEvent, ExpectedSide, ExpectedTime, Marked } from "./expected.ts";
import { isNamed, sameCount, sameDays, sameName, toDays } from "./same.ts";

/** The slots of an event, in the order they are printed. */
export const SLOTS = [
  "role",
  "kind",
  "start",
  "end",
  "country",
  "spot",
  "within",
  "side.kind",
  "side.role",
  "side.actor",
  "side.killed",
  "side.injured",
  "side.captured",
  "side.missing",
  "killed",
  "injured",
  "speaker",
] as const;
export type Slot = (typeof SLOTS)[number];

export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number };
/** One value that is not as marked. `gold` null = nothing was marked, `read` null = nothing was read. */
export type Miss = {
  readonly event: string;
  readonly slot: Slot | "event";
  readonly gold: string | null;
  readonly read: string | null;
};
/** How one reading compares with its marks. Yes/no questions are counted as [yes, asked]. */
export type Score = {
  readonly slots: Readonly<Record<Slot, Tally>>;
  readonly misses: readonly Miss[];
  /** News events whose whole toll of killed is marked: read to the bounds. */
  readonly newsKilled: readonly [number, number];
  /** Hard negatives: nothing read. */
  readonly silent: readonly [number, number];
  /** Right tolls of killed whose words overlap a marked quote. */
  readonly grounded: readonly [number, number];
  /** Marked figures read to the bounds. */
  readonly figures: readonly [number, number];
  readonly people: readonly [number, number];
  readonly notes: readonly [number, number];
};

/** Compares one reading with its marks. Never throws. */
export function scoreReading(reading: Reading, expected: Expected): Score {
  const sheet = openSheet();
  const pairs = alignEvents(expected.events, reading.events, reading.text);
  const told = expected.events.flatMap(({ speakers }) => speakers);
  const count: Record<"newsKilled" | "grounded" | "people", [number, number]> = {
    newsKilled: [0, 0],
    grounded: [0, 0],
    people: [0, 0],
  };
  const ask = (question: keyof typeof count, yes: boolean) => {
    count[question][0] += yes ? 1 : 0;
    count[question][1] += 1;
  };
  for (const { gold, read } of pairs) {
    if (read === null) sheet.note(gold === null ? "" : nameOf(gold), "event", gold === null ? "" : nameOf(gold), null);
    else if (gold === null) sheet.note(read.id, "event", null, `${read.role} ${read.kind} “${read.trigger.quote}”`);
    scoreEvent(sheet, gold, read, { text: reading.text, told });
    if (gold === null) continue;
    if (gold.role === "news" && gold.killed.some((count) => count !== null)) {
      ask("newsKilled", read !== null && read.role === "news" && sameCount(gold.killed, read.killed));
    }
    if (read?.killed && gold.quotes.length > 0 && sameCount(gold.killed, read.killed)) {
      ask(
        "grounded",
        gold.quotes.some((quote) => standsOn(reading.text, quote, spansOfToll(read))),
      );
    }
    for (const { names, fate } of gold.people) {
      const found = read?.people.find(({ name, aliases }) =>
        [name, ...aliases].some((other) => sameName(names, other)),
      );
      ask("people", found !== undefined && found.fate === fate);
    }
  }
  const isNegative = expected.events.length === 0;
  return {
    ...sheet.close(),
    newsKilled: count.newsKilled,
    grounded: count.grounded,
    people: count.people,
    silent: isNegative ? [reading.events.length === 0 ? 1 : 0, 1] : [0, 0],
    figures: [
      expected.figures.filter((gold) => reading.figures.some((read) => sameCount([gold.count], read))).length,
      expected.figures.length,
    ],
    notes: [
      expected.notes.filter((gold) => reading.notes.some(({ code }) => code === gold.code)).length,
      expected.notes.length,
    ],
  };
}

function scoreEvent(
  sheet: Sheet,
  gold: ExpectedEvent | null,
  read: EventMention | null,
  { text, told }: { readonly text: string; readonly told: readonly (readonly string[])[] },
): void {
  const event = gold === null ? read!.id : nameOf(gold);
  const mark = (slot: Slot, gold: string | null, read: string | null, same: boolean, optional = false) =>
    sheet.mark({ event, slot, gold, read }, same, optional);
  const one = (slot: Slot, right: readonly string[] | null, value: string | null) =>
    mark(slot, right?.join("/") ?? null, value, right !== null && value !== null && right.includes(value));

  one("role", gold === null ? null : [gold.role], read?.role ?? null);
  one("kind", gold?.kinds ?? null, read?.kind ?? null);
  scoreTime(mark, gold?.when ?? [], read?.when ?? null);
  one("country", gold?.country == null ? null : [gold.country], read?.country ?? null);

  scorePlaces(mark, gold?.where ?? [], read?.where ?? [], text);
  for (const pair of alignSides(gold?.sides ?? [], read?.sides ?? [])) scoreSide(mark, pair.gold, pair.read);
  toll(mark, "killed", gold?.killed ?? [], read?.killed ?? null);
  toll(mark, "injured", gold?.injured ?? [], read?.injured ?? null);

  const speakers = read?.speakers.map(({ name }) => name) ?? [];
  for (const names of gold?.speakers ?? []) {
    const found = speakers.find((name) => sameName(names, name));
    mark("speaker", names.join("/"), found ?? null, found !== undefined);
  }
  for (const name of speakers) {
    if (!told.some((names) => sameName(names, name))) mark("speaker", null, name, false);
  }
}

/**
 * The spot, and what contains it. Where the marks name no spot but describe it ("market"), its town is right too. A
 * place is known by its name in the gazetteer or in the text. Containing places that are not marked count as nothing.
 */
function scorePlaces(mark: Mark, gold: ExpectedEvent["where"], read: EventMention["where"], text: string): void {
  const namesOf = (place: EventMention["where"][number]) =>
    [place.name, quoteOf(text, place)].filter((name) => name !== "");
  const isOne = (names: readonly string[], place: EventMention["where"][number]) =>
    namesOf(place).some((name) => sameName(names, name));
  const [spot, ...containing] = gold;
  const first = read[0] ?? null;
  const spots = spot === undefined || isNamed(spot) ? [spot ?? []] : [spot, containing[0] ?? []];
  mark(
    "spot",
    spot?.join("/") ?? null,
    first?.name ?? null,
    first !== null && spots.some((names) => isOne(names, first)),
  );
  for (const names of containing) {
    const found = read.find((place) => isOne(names, place) || (place.admin1 !== null && sameName(names, place.admin1)));
    mark("within", names.join("/"), found?.name ?? null, found !== undefined);
  }
}

type Mark = (slot: Slot, gold: string | null, read: string | null, same: boolean, optional?: boolean) => void;

function scoreSide(mark: Mark, gold: ExpectedSide | null, read: Side | null): void {
  const optional = gold?.optional ?? false;
  const one = (slot: Slot, right: readonly string[] | null, value: string | null) =>
    mark(slot, right?.join("/") ?? null, value, right !== null && value !== null && right.includes(value), optional);
  one("side.kind", gold?.kinds ?? null, read?.kind ?? null);
  one("side.role", gold?.roles ?? null, read?.role ?? null);
  const names = gold?.names ?? [];
  if (gold === null ? read?.actorId !== null : isNamed(names)) {
    const same = read !== null && (sameName(names, read.actor) || sameName(names, read.words));
    mark("side.actor", gold === null ? null : names.join("="), read?.actor ?? null, same, optional);
  }
  for (const harm of SIDE_HARMS) toll(mark, `side.${harm}`, gold?.harm[harm] ?? [], read?.[harm] ?? null, optional);
}

function toll(mark: Mark, slot: Slot, gold: Marked, read: Quantity | null, optional = false): void {
  if (gold.length === 0 && read === null) return;
  if (gold.includes(null) && read === null) return;
  const said = gold.length === 0 ? null : gold.map((count) => (count === null ? "-" : rangeOf(count))).join("/");
  mark(slot, said, read === null ? null : rangeOf(read), sameCount(gold, read), optional);
}

function scoreTime(mark: Mark, gold: readonly ExpectedTime[], read: EventMention["when"]): void {
  const days = read === null ? null : toDays(read);
  const right = gold.find(
    (time) => days !== null && sameDays(time.first, days.first) && sameDays(time.last, days.last),
  );
  const near = right ?? gold.find((time) => days !== null && sameDays(time.first, days.first)) ?? gold[0];
  for (const [slot, bound] of [
    ["start", "first"],
    ["end", "last"],
  ] as const) {
    const marked = near?.[bound] ?? null;
    const value = days?.[bound] ?? null;
    if (marked !== null || value !== null) mark(slot, marked, value, value !== null && sameDays(marked, value));
  }
}

type Sheet = {
  readonly mark: (miss: Miss & { readonly slot: Slot }, same: boolean, optional: boolean) => void;
  readonly note: (event: string, slot: Miss["slot"], gold: string | null, read: string | null) => void;
  readonly close: () => Pick<Score, "slots" | "misses">;
};

/** Both empty counts as nothing; a wrong value is one wrong and one missed, as precision and recall want it. */
function openSheet(): Sheet {
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, { right: 0, wrong: 0, missed: 0 }])) as Record<
    Slot,
    { right: number; wrong: number; missed: number }
  >;
  const misses: Miss[] = [];
  return {
    mark(miss, same, optional) {
      if (miss.gold === null && miss.read === null) return;
      if (same) slots[miss.slot].right += 1;
      else if (!optional) {
        if (miss.read !== null) slots[miss.slot].wrong += 1;
        if (miss.gold !== null) slots[miss.slot].missed += 1;
        misses.push(miss);
      }
    },
    note: (event, slot, gold, read) => void misses.push({ event, slot, gold, read }),
    close: () => ({ slots, misses }),
  };
}

function nameOf({ role, kinds, where, when }: ExpectedEvent): string {
  return `${role} ${kinds[0]} ${where[0]?.[0] ?? "nowhere"} ${when[0]?.first ?? when[0]?.last ?? ""}`.trim();
}

function rangeOf({ min, max }: { readonly min: number; readonly max: number | null }): string {
  return max === null ? `${min}+` : min === max ? `${min}` : `${min}-${max}`;
}

function spansOfToll(read: EventMention): readonly Span[] {
  return [...(read.killed?.spans ?? []), ...read.sides.flatMap((side) => side.killed?.spans ?? [])];
}

function standsOn(text: string, quote: string, spans: readonly Span[]): boolean {
  const start = text.indexOf(quote);
  return spans.some((span) => span.start < start + quote.length && start < span.end);
}
