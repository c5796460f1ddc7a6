import type { When } from "../../model/reading.ts";
import type { CivilTime } from "../../model/report.ts";
import { cite } from "../../model/span.ts";
import { type Prose, spanOf, wordsIn } from "../../text/prose.ts";
import type { FoundTime } from "../found.ts";
import { shiftDays } from "../times/calendar.ts";
import { toldIn } from "./draft.ts";
import type { Scene } from "./scene.ts";

const FINENESS = { minute: 0, hour: 1, "day-part": 2, day: 3, week: 4, month: 5, year: 6 } as const;

/**
 * When an incident happened: the first time told of it, sharpened by later ones that lie inside. A time of the telling
 * bounds it from above. Null where nothing says when.
 */
export function whenOf(scenes: readonly Scene[], prose: Prose, before: When | null): When | null {
  const times = pointsOf(scenes);
  const resolved = times.filter((time) => time.value !== null);
  const lead = times[0];
  const unsettled = lead !== undefined && lead.value === null && lead.weekday !== null;
  const first = resolved[0];
  if (first !== undefined && !unsettled) {
    const sharper = resolved
      .slice(1)
      .find(
        (time) =>
          isInside(time, first) &&
          FINENESS[time.value!.precision] < FINENESS[first.value!.precision] &&
          FINENESS[time.value!.precision] >= FINENESS["day-part"],
      );
    const use = sharper ?? first;
    const value = use.value!;
    return {
      start: value.start,
      end: value.end,
      precision: value.precision,
      basis: value.basis,
      words: wordsIn(prose, use),
      ...cite(
        prose.text,
        [spanOf(prose.tokens, use), ...(use === first ? [] : [spanOf(prose.tokens, first)])],
        ruleOf(use),
      ),
    };
  }
  const relative = times.find(
    (time) => time.offsetDays !== null && (time.offsetDays !== 0 || time.anchor === "other-event"),
  );
  if (relative !== undefined && before?.start != null) {
    const start = shiftDays(before.start.slice(0, 10), relative.offsetDays!);
    return {
      start,
      end: shiftDays(start, 1),
      precision: "day",
      basis: "inferred",
      words: wordsIn(prose, relative),
      ...cite(prose.text, spanOf(prose.tokens, relative), "time/anchored", [before]),
    };
  }
  const named = times.find((time) => time.offsetDays === null) ?? times[0];
  const telling = scenes.flatMap((scene) => scene.toldAt)[0];
  const announced = telling?.value?.end ?? null;
  if (named !== undefined && (named.offsetDays === null || telling === undefined)) {
    return {
      start: null,
      end: null,
      precision: named.weekday !== null ? "day" : "day",
      basis: "stated",
      words: wordsIn(prose, named),
      ...cite(prose.text, spanOf(prose.tokens, named), ruleOf(named)),
    };
  }
  if (telling === undefined) return null;
  return {
    start: null,
    end: announced,
    precision: telling.value?.precision ?? "day",
    basis: "inferred",
    words: wordsIn(prose, telling),
    ...cite(prose.text, spanOf(prose.tokens, telling), "time/announced"),
  };
}

/**
 * The times of what is told: of new deeds first, else of those told of again, else of what stands before them, and only
 * then the title's.
 */
function pointsOf(scenes: readonly Scene[]): readonly FoundTime[] {
  const told = scenes.filter((scene) => scene.acts.length > 0);
  const body = told.filter((scene) => !scene.title);
  const first = told[0] === undefined ? scenes.length : scenes.indexOf(told[0]);
  const titled = told.filter((scene) => scene.title && scene.times.some(isDay));
  const sources = [body.filter((scene) => !toldIn(scene).back), titled, body, scenes.slice(0, first), told];
  for (const source of sources) {
    const times = source.flatMap((scene) => scene.times).filter((time) => time.role === "point");
    if (times.length > 0) return times;
  }
  return [];
}

function isDay({ value }: FoundTime): boolean {
  return value !== null && FINENESS[value.precision] <= FINENESS.day;
}

function isInside(a: FoundTime, b: FoundTime): boolean {
  const [x, y] = [a.value!, b.value!];
  const from = (time: CivilTime | null) => time ?? "";
  return from(x.start) >= from(y.start) && (y.end === null || (x.end !== null && x.end <= y.end));
}

function ruleOf(time: FoundTime): string {
  return `time/${time.anchor}`;
}
