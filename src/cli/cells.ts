import type { Quantity } from "../model/quantity.ts";
import type { EventMention, EventToll, Side, When, Where } from "../model/reading.ts";
import type { CivilTime } from "../model/report.ts";
import { SIDE_HARMS } from "../model/words.ts";

/** What stands where the text says nothing. Never 0: nobody said nought. */
export const UNSAID = "–";

/** A quantity as analysts write it: `6`, `6+`, `≤15`, `~40`, `200–350`, `dozens (24+)`, `4–7 disputed`, `–` unsaid. */
export function quantityCell(quantity: Quantity | null): string {
  if (quantity === null) return UNSAID;
  const { min, max, named, wording, term } = quantity;
  const range = max === null ? `${figure(min)}+` : min === max ? figure(min) : `${figure(min)}–${figure(max)}`;
  switch (wording) {
    case "exact":
    case "none":
    case "at-least":
    case "more-than":
    case "between":
      return range;
    case "at-most":
      return min === 0 ? `≤${figure(max ?? named ?? 0)}` : range;
    case "about":
      return `~${range}`;
    case "vague":
      return term === undefined ? range : `${term} (${range})`;
    case "disputed":
      return `${range} disputed`;
  }
}

/** A whole event's toll; `known` marks one to which the text says that more may belong. */
export function tollCell(toll: EventToll | null): string {
  const cell = quantityCell(toll);
  return toll?.partial && toll.max !== null ? `${cell} known` : cell;
}

/** Large figures in groups of three; years and small tolls stay as they are. */
function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** `2023-09-04`, `2023-09-04 05:30`, `2023-09`, `2023-03-01…14`, `by 2023-03-18`, `from 2023-03-01`, `“Monday”`. */
export function whenCell(when: Pick<When, "start" | "end" | "precision" | "words"> | null): string {
  if (when === null) return UNSAID;
  const { start, end, precision, words } = when;
  if (start === null && end === null) return words === "" ? UNSAID : `“${words}”`;
  if (start === null) return `by ${lastMoment(end!)}`;
  if (end === null) return `from ${spaced(start)}`;
  if (precision === "year" && end === `${pad4(Number(start.slice(0, 4)) + 1)}-01-01` && start.endsWith("-01-01")) {
    return start.slice(0, 4);
  }
  if (precision === "month" && start.endsWith("-01") && end === monthAfter(start)) return start.slice(0, 7);
  if (start.length > 10 || end.length > 10) return timesCell(start, end);
  const last = lastMoment(end);
  if (last <= start) return start;
  return `${start}…${last.startsWith(start.slice(0, 8)) ? last.slice(8) : last.startsWith(start.slice(0, 5)) ? last.slice(5) : last}`;
}

function timesCell(start: CivilTime, end: CivilTime): string {
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  const until = sameDay ? end.slice(11) : end.length > 10 && isNextDay(start, end) ? end.slice(11) : spaced(end);
  return until === "" ? spaced(start) : `${spaced(start)}–${until}`;
}

function isNextDay(start: CivilTime, end: CivilTime): boolean {
  return dayAfter(start.slice(0, 10)) === end.slice(0, 10);
}

function spaced(time: CivilTime): string {
  return time.replace("T", " ");
}

/** The last day inside a range that ends before `end`. */
function lastMoment(end: CivilTime): string {
  if (end.length > 10) return spaced(end);
  return shiftDay(end, -1);
}

function dayAfter(day: string): string {
  return shiftDay(day, 1);
}

function shiftDay(day: string, by: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10);
}

function monthAfter(day: CivilTime): string {
  const [year, month] = day.split("-").map(Number) as [number, number];
  return month === 12 ? `${pad4(year + 1)}-01-01` : `${pad4(year)}-${String(month + 1).padStart(2, "0")}-01`;
}

function pad4(year: number): string {
  return String(year).padStart(4, "0");
}

type Spot = Pick<Where, "name" | "kind" | "admin1" | "country">;

/** The spot outwards: `Putis, Ayacucho, PE`; a site with its town: `hospital, Peshawar, Khyber Pakhtunkhwa, PK`. */
export function whereCell(where: readonly Spot[], country: string | null): string {
  const [spot] = where;
  if (spot === undefined) return country ?? UNSAID;
  if (spot.kind === "country") return spot.name;
  const town = spot.kind === "site" ? where.find(({ kind }) => kind === "settlement") : undefined;
  const admin1 = spot.admin1 ?? town?.admin1;
  const parts = [spot.name, town?.name, admin1, spot.country ?? country].filter((part) => part != null);
  return parts.filter((part, i) => parts.indexOf(part) === i).join(", ");
}

/** One line a side: `Shining Path (suspected): 2 killed, 1 captured`. */
export function sideLines(sides: readonly Side[]): readonly string[] {
  return sides.length === 0 ? [UNSAID] : sides.map(sideLine);
}

function sideLine(side: Side): string {
  const harm = SIDE_HARMS.flatMap((harm) => (side[harm] === null ? [] : [lossOf(side[harm], harm)]));
  const name = (side.actor || side.words) + (side.suspected ? " (suspected)" : "");
  return harm.length === 0 ? name : `${name}: ${harm.join(", ")}`;
}

/** `2 killed`, `1–5 killed (disputed)`. */
function lossOf(quantity: Quantity, harm: string): string {
  if (quantity.wording !== "disputed") return `${quantityCell(quantity)} ${harm}`;
  return `${quantityCell({ ...quantity, wording: "between" })} ${harm} (disputed)`;
}

/** Speakers by name, the first three and how many more. */
export function speakersCell(names: readonly string[]): readonly string[] {
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return [UNSAID];
  return distinct.length <= 3 ? distinct : [...distinct.slice(0, 3), `and ${distinct.length - 3} more`];
}

/** `air or drone strike`, and what it is not: the news. */
export function kindCell(event: Pick<EventMention, "kind" | "role">): readonly string[] {
  const kind = event.kind.replaceAll("_", " ");
  return event.role === "background" ? [kind, "background"] : [kind];
}

/** A weight or score with its sign, one digit after the point: `+2.1`, `−7.0`. */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return value < 0 && text !== "0.0" ? `−${text}` : `+${text}`;
}
