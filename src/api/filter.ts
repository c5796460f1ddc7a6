import { Trouble } from "../model/trouble.ts";
import { DOMAINS, KINDS } from "../model/words.ts";
import type { EventSort, EventFilter as StoreFilter } from "../store/store.ts";
import { type EventFilter, eventFilter } from "./wire.ts";

/** What a query string or command line says of events, as the store asks for it. Throws Trouble `bad-filter`. */
export function filterOf(
  given: Readonly<Record<string, string | number | undefined>>,
): StoreFilter & { readonly sort: EventSort } {
  const parsed = eventFilter.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Trouble("bad-filter", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  }
  const filter = parsed.data;
  return {
    ...optional("text", filter.q === "" ? undefined : filter.q),
    ...optional("from", filter.from),
    ...optional("to", filter.to),
    ...optional(
      "countries",
      listOf(filter.country)?.map((code) => code.toUpperCase()),
    ),
    ...optional("admin1", listOf(filter.admin1)),
    ...optional("kinds", wordsOf("kind", filter.kind, KINDS)),
    ...optional("domains", wordsOf("domain", filter.domain, DOMAINS)),
    ...optional("actors", listOf(filter.actor)),
    ...optional("killedMin", filter["killed.gte"]),
    ...optional("killedMax", filter["killed.lte"]),
    ...optional("box", boxOf(filter)),
    ...optional("has", filter.has),
    ...optional("report", filter.report),
    sort: filter.sort ?? "-date",
  };
}

function boxOf({ bbox, near }: EventFilter): StoreFilter["box"] {
  if (bbox !== undefined) {
    const [west, south, east, north] = numbers("bbox", bbox, 4);
    if (south! > north! || Math.abs(south!) > 90 || Math.abs(north!) > 90)
      throw new Trouble("bad-filter", `bbox: ${bbox}`);
    return { west: west!, south: south!, east: east!, north: north! };
  }
  if (near === undefined) return undefined;
  const [latitude, longitude, km] = numbers("near", near, 3);
  if (Math.abs(latitude!) > 90 || km! < 0) throw new Trouble("bad-filter", `near: ${near}`);
  const high = km! / KM_PER_DEGREE;
  const [south, north] = [Math.max(-90, latitude! - high), Math.min(90, latitude! + high)];
  const shrink = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180);
  const wide = shrink <= 0 ? 180 : Math.min(180, high / shrink);
  if (wide >= 180) return { west: -180, south, east: 180, north };
  return { west: wrapped(longitude! - wide), south, east: wrapped(longitude! + wide), north };
}

/** A degree of latitude on a sphere of the earth's mean radius, 6371 km. */
const KM_PER_DEGREE = 111.19;

function wrapped(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}

function numbers(name: string, text: string, count: number): readonly number[] {
  const found = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (found.length !== count || found.some((value) => !Number.isFinite(value))) {
    throw new Trouble("bad-filter", `${name} takes ${count} numbers with commas between, not ${text}`);
  }
  return found;
}

function listOf(text: string | undefined): readonly string[] | undefined {
  const parts = text?.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
  return parts === undefined || parts.length === 0 ? undefined : parts;
}

function wordsOf(name: string, text: string | undefined, words: readonly string[]): readonly string[] | undefined {
  const given = listOf(text);
  const wrong = given?.find((word) => !words.includes(word));
  if (wrong !== undefined) throw new Trouble("bad-filter", `${name}: ${wrong} is none of ${words.join(", ")}`);
  return given;
}

/** An object with the key, or without it where there is no value. */
function optional<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  // The computed key is K and nothing else.
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}
