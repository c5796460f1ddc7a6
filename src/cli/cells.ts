import type { Quantity } from "../model/quantity.ts";
import type { EventMention, EventToll, Side, When, Where } from "../model/reading.ts";
import type { CivilTime } from "../model/report.ts";
import { SIDE_HARMS, type SideHarm } from "../model/words.ts";
import type { Tongue } from "./tongue.ts";

/** What stands where the text says nothing. Never 0: nobody said nought. */
export const UNSAID = "–";

/** A quantity as analysts write it: `6`, `6+`, `≤15`, `~40`, `200–350`, `dozens (24+)`, `4–7 disputed`, `–` unsaid. */
export function quantityCell(quantity: Quantity | null, { say }: Tongue): string {
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
      return say("{0} disputed", range);
  }
}

/** A whole event's toll; `known` marks one to which the text says that more may belong. */
export function tollCell(toll: EventToll | null, tongue: Tongue): string {
  const cell = quantityCell(toll, tongue);
  return toll?.partial && toll.max !== null ? tongue.say("{0} known", cell) : cell;
}

/** Large figures in groups of three; years and small tolls stay as they are. */
function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** `2023-09-04`, `2023-09-04 05:30`, `2023-09`, `2023-03-01…14`, `by 2023-03-18`, `from 2023-03-01`, `“Monday”`. */
export function whenCell(
  when: Pick<When, "start" | "end" | "precision" | "words"> | null,
  { say }: Pick<Tongue, "say">,
): string {
  if (when === null) return UNSAID;
  const { start, end, precision, words } = when;
  if (start === null && end === null) return words === "" ? UNSAID : `“${words}”`;
  if (start === null) return say("by {0}", lastMoment(end!));
  if (end === null) return say("from {0}", spaced(start));
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

type Spot = Pick<Where, "name" | "kind" | "admin1" | "country"> & { readonly id?: string | null };

/** The spot outwards: `Putis, Ayacucho, PE`; a site with its town: `hospital, Peshawar, Khyber Pakhtunkhwa, PK`. */
export function whereCell(where: readonly Spot[], country: string | null, tongue: Tongue): string {
  const [spot] = where;
  if (spot === undefined) return country ?? UNSAID;
  const nameOf = (place: Spot) => tongue.placeName(place.id ?? null, place.name);
  if (spot.kind === "country") return nameOf(spot);
  const town = spot.kind === "site" ? where.find(({ kind }) => kind === "settlement") : undefined;
  const admin1 = spot.admin1 ?? town?.admin1;
  const code = spot.country ?? country;
  const region = admin1 == null ? null : tongue.regionName(code, admin1);
  const parts = [nameOf(spot), town && nameOf(town), region, code].filter((part) => part != null);
  return parts.filter((part, i) => parts.indexOf(part) === i).join(", ");
}

/** One line a side: `Shining Path (suspected): 2 killed, 1 captured`. */
export function sideLines(sides: readonly Side[], tongue: Tongue): readonly string[] {
  return sides.length === 0 ? [UNSAID] : sides.map((side) => sideLine(side, tongue));
}

function sideLine(side: Side, tongue: Tongue): string {
  const harm = SIDE_HARMS.flatMap((harm) => (side[harm] === null ? [] : [lossOf(side[harm], harm, tongue)]));
  const plain = tongue.sideName(side) || side.words;
  const name = side.suspected ? tongue.say("{0} (suspected)", plain) : plain;
  return harm.length === 0 ? name : `${name}: ${harm.join(", ")}`;
}

/** `2 killed`, `1–5 killed (disputed)`. */
function lossOf(quantity: Quantity, harm: SideHarm, tongue: Tongue): string {
  if (quantity.wording !== "disputed") return `${quantityCell(quantity, tongue)} ${tongue.say(harm)}`;
  return tongue.say("{0} {1} (disputed)", quantityCell({ ...quantity, wording: "between" }, tongue), tongue.say(harm));
}

/** Speakers by name, the first three and how many more. */
export function speakersCell(names: readonly string[], { say }: Tongue): readonly string[] {
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return [UNSAID];
  return distinct.length <= 3 ? distinct : [...distinct.slice(0, 3), say("and {0} more", distinct.length - 3)];
}

/** `air or drone strike`, and what it is not: the news. */
export function kindCell(event: Pick<EventMention, "kind" | "role">, { say }: Tongue): readonly string[] {
  const kind = say(event.kind.replaceAll("_", " "));
  return event.role === "background" ? [kind, say("background")] : [kind];
}

/** A weight or score with its sign, one digit after the point: `+2.1`, `−7.0`. */
export function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return value < 0 && text !== "0.0" ? `−${text}` : `+${text}`;
}
