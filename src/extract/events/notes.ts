import type { EventMention, Note } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { type Prose, spanOf, wordsIn } from "../../text/prose.ts";
import type { FoundNumber, FoundTime } from "../found.ts";
import type { Marks } from "../marks.ts";
import { DAY_MINUTES, minuteOf, weekdayOf } from "../times/calendar.ts";

/** Two figures that convert into each other may differ by so much, as a share: reports round. */
const ROUNDING = 0.06;
/** Tokens between a figure and its conversion in brackets. */
const NEAR = 4;
/** Counts of which every sum is tried. */
const FEW_COUNTS = 8;

/** What a reviewer should look at: units that do not convert, sums that do not add up, weekdays that contradict dates. */
export function notesOf(
  events: readonly EventMention[],
  numbers: readonly FoundNumber[],
  times: readonly FoundTime[],
  marks: Marks,
): readonly Note[] {
  return [
    ...unitNotes(numbers, marks),
    ...sumNotes(events, marks),
    ...titleNotes(events, marks),
    ...weekdayNotes(times, marks),
  ];
}

function unitNotes(numbers: readonly FoundNumber[], { prose, lexicon }: Marks): readonly Note[] {
  const { conversions, noteTexts } = lexicon.pack;
  const notes: Note[] = [];
  numbers.forEach((left, i) => {
    const right = numbers[i + 1];
    if (right === undefined || left.unit === null || right.unit === null || right.from - left.to > NEAR) return;
    if (left.quantity.named === null || right.quantity.named === null) return;
    const rule = conversions.find(({ from, to }) => from.includes(left.unit!) && to.includes(right.unit!));
    if (rule === undefined) return;
    const expected = left.quantity.named * rule.factor;
    if (Math.abs(expected - right.quantity.named) <= expected * ROUNDING) return;
    const figure = (n: number) =>
      String(n >= 100 ? Math.round(n / 5) * 5 : Math.round(n * 10) / 10).replace(/\B(?=(\d{3})+$)/g, ",");
    const text = fill(noteTexts["unit-mismatch"]!, {
      left: `${figure(left.quantity.named)} ${left.unit}`,
      expected: `${figure(expected)} ${right.unit}`,
      right: figure(right.quantity.named),
    });
    notes.push({ code: "unit-mismatch", text, spans: [spanOf(prose.tokens, left), spanOf(prose.tokens, right)] });
  });
  return notes;
}

function sumNotes(events: readonly EventMention[], { prose, lexicon }: Marks): readonly Note[] {
  const notes: Note[] = [];
  for (const event of events) {
    const { killed, sides } = event;
    if (killed === null || killed.rule !== "account/killed-stated" || killed.max === null) continue;
    const told = sides.filter((side) => side.killed !== null);
    const least = told.reduce((total, side) => total + side.killed!.min, 0);
    if (told.length < 2 || least === killed.min || told.some((side) => side.killed!.max !== side.killed!.min)) continue;
    if (
      !inOneSentence(
        told.flatMap((side) => side.killed!.spans),
        prose,
      )
    )
      continue;
    if (least < killed.min && sides.some((side) => side.killed === null && side.role !== "initiator")) continue;
    notes.push({
      code: "sum-mismatch",
      text: fill(lexicon.pack.noteTexts["sum-mismatch"]!, { total: String(killed.min), sum: String(least) }),
      spans: [...killed.spans, ...told.flatMap((side) => side.killed!.spans)],
    });
  }
  return notes;
}

/** Parts told in one breath are meant to add up; parts gathered from all over a report need not. */
function inOneSentence(spans: readonly Span[], { tokens, sentences }: Prose): boolean {
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  return sentences.some(({ from, to }) => tokens[from]!.start <= first && last <= tokens[to - 1]!.end);
}

/** The title's exact toll of a side against what the text says of that side: no telling of it, no sum fits. */
function titleNotes(events: readonly EventMention[], { prose, lexicon }: Marks): readonly Note[] {
  const { title } = prose;
  if (title === null) return [];
  const notes: Note[] = [];
  for (const event of events) {
    const killed = event.claims.filter(
      ({ about, scope, superseded }) => about === "killed" && scope === "event" && superseded !== true,
    );
    const told = killed.filter((claim) => claim.spans[0]!.start >= title.end);
    const fits = (n: number): boolean =>
      told.some(({ quantity }) => quantity.min <= n && (quantity.max === null || n <= quantity.max)) ||
      sumsOf(told.map(({ quantity }) => quantity.min)).has(n);
    for (const claim of killed) {
      const { quantity, side, spans } = claim;
      if (spans[0]!.start >= title.end || quantity.wording !== "exact" || quantity.min === 0) continue;
      const same = told.filter(
        (other) => other.side === side && other.quantity.wording === "exact" && other.quantity.min > 1,
      );
      if (same.length === 0 || fits(quantity.min)) continue;
      const body = same.reduce((a, b) => (b.quantity.min > a.quantity.min ? b : a));
      notes.push({
        code: "title-mismatch",
        text: fill(lexicon.pack.noteTexts["title-mismatch"]!, {
          title: String(quantity.min),
          body: String(body.quantity.min),
        }),
        spans: [...spans, ...body.spans],
      });
    }
  }
  return notes;
}

/** Every sum of some of a few counts; of many, only the sum of all. */
function sumsOf(counts: readonly number[]): ReadonlySet<number> {
  if (counts.length > FEW_COUNTS) return new Set([counts.reduce((a, b) => a + b, 0)]);
  let sums = new Set([0]);
  for (const count of counts) sums = new Set([...sums, ...[...sums].map((sum) => sum + count)]);
  return sums;
}

function weekdayNotes(times: readonly FoundTime[], { prose, lexicon }: Marks): readonly Note[] {
  const notes: Note[] = [];
  const holdsNumber = ({ from, to }: FoundTime): boolean => {
    for (let i = from; i < to; i++) if (prose.tokens[i]!.kind === "number") return true;
    return false;
  };
  for (const time of times) {
    if (
      time.weekday === null ||
      time.value?.start == null ||
      time.value.precision === "week" ||
      !(time.anchor === "absolute" || (time.anchor === "publication" && holdsNumber(time)))
    )
      continue;
    const minute = minuteOf(time.value.start);
    if (minute === null || weekdayOf(Math.floor(minute / DAY_MINUTES)) === time.weekday) continue;
    notes.push({
      code: "weekday-mismatch",
      text: fill(lexicon.pack.noteTexts["weekday-mismatch"]!, {
        words: wordsIn(prose, time),
        day: time.value.start.slice(0, 10),
      }),
      spans: [spanOf(prose.tokens, time)],
    });
  }
  return notes;
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}
