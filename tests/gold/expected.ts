import type { Kind, Part, Role, Scope, SideHarm, SideKind, SideRole, Wording } from "../../src/model/words.ts";
import {
  FATES,
  KINDS,
  PARTS,
  ROLES,
  SCOPES,
  SIDE_HARMS,
  SIDE_KINDS,
  SIDE_ROLES,
  WORDINGS,
} from "../../src/model/words.ts";

/**
 * What an analyst marked in one report: the parsed form of `NAME.expected.txt`. Every value is a list of readings that
 * are all right, the preferred one first, because careful coders differ. The format is told in `tests/reports/README.md`.
 */
export type Expected = {
  /** Path of the report's text from the project's root; null = `NAME.txt` beside the marks. */
  readonly report: string | null;
  readonly published: string | null;
  readonly language: string;
  /** Empty = the report tells of no incident. */
  readonly events: readonly ExpectedEvent[];
  readonly figures: readonly ExpectedFigure[];
  readonly notes: readonly { readonly code: string; readonly quote: string }[];
};

export type ExpectedEvent = {
  readonly role: Role;
  readonly kinds: readonly Kind[];
  /** Empty = the text gives no time. */
  readonly when: readonly ExpectedTime[];
  /** ISO 3166-1 alpha-2; null = not told. */
  readonly country: string | null;
  /** The spot first; each place with its other names. */
  readonly where: readonly (readonly string[])[];
  readonly sides: readonly ExpectedSide[];
  readonly killed: Marked;
  readonly injured: Marked;
  readonly speakers: readonly (readonly string[])[];
  readonly people: readonly ExpectedPerson[];
  /** Verbatim pieces of the text that the tolls and the event rest on. */
  readonly quotes: readonly string[];
};

export type ExpectedSide = {
  /** Names of the actor; one in lower case describes and is not compared as a name ("gunmen"). */
  readonly names: readonly string[];
  readonly kinds: readonly SideKind[];
  readonly roles: readonly SideRole[];
  readonly harm: Readonly<Record<SideHarm, Marked>>;
  /** A side that a careful coder may leave out. */
  readonly optional: boolean;
};

export type ExpectedPerson = { readonly names: readonly string[]; readonly part: Part; readonly fate: string };
export type ExpectedFigure = {
  readonly count: ExpectedCount;
  readonly scopes: readonly Scope[];
  readonly quote: string;
};

/** First and last day, both inclusive, `YYYY-MM-DD`; null = open. Both null = words that cannot be resolved. */
export type ExpectedTime = { readonly first: string | null; readonly last: string | null };
export type ExpectedCount = { readonly min: number; readonly max: number | null; readonly wording: Wording | null };
/** Readings that are right; null among them = unsaid is right too. Empty = unsaid. */
export type Marked = readonly (ExpectedCount | null)[];

/** Reads the marks of one report. Throws an Error naming the line for anything that is not in the format. */
export function parseExpected(marks: string): Expected {
  const head = new Map<string, string>();
  const events: ExpectedEvent[] = [];
  const figures: ExpectedFigure[] = [];
  const notes: { code: string; quote: string }[] = [];
  let block: Block | null = null;
  let silent = false;
  const close = () => {
    if (block !== null) events.push(toEvent(block));
    block = null;
  };
  for (const [index, line] of marks.split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    try {
      if (line.startsWith("  ")) {
        if (block === null) throw new Error("a field outside an event");
        const [field, value] = fieldOf(line);
        block.fields.push([field, value]);
        continue;
      }
      close();
      const opening = /^(news|background) (\S+)$/.exec(line.trim());
      if (opening !== null) block = { opening, fields: [] };
      else if (line.trim() === "no incident") silent = true;
      else {
        const [field, value] = fieldOf(line);
        if (field === "figure") figures.push(toFigure(value));
        else if (field === "note") notes.push(toNote(value));
        else if (["report", "published", "language"].includes(field)) head.set(field, value);
        else throw new Error(`no such field: ${field}`);
      }
    } catch (error) {
      throw new Error(`line ${index + 1}: ${line}: ${(error as Error).message}`);
    }
  }
  close();
  if (silent !== (events.length === 0)) throw new Error("either events or “no incident”");
  const published = head.get("published") ?? "unknown";
  return {
    report: head.get("report") ?? null,
    published: published === "unknown" ? null : published,
    language: head.get("language") ?? "en",
    events,
    figures,
    notes,
  };
}

type Block = { readonly opening: RegExpExecArray; readonly fields: (readonly [string, string])[] };

const EVENT_FIELDS = ["when", "country", "where", "side", "killed", "injured", "speaker", "person", "quote"];

function toEvent({ opening, fields }: Block): ExpectedEvent {
  const all = (name: string) => fields.filter(([field]) => field === name).map(([, value]) => value);
  const one = (name: string) => all(name)[0] ?? null;
  for (const [field] of fields) if (!EVENT_FIELDS.includes(field)) throw new Error(`no such field: ${field}`);
  const when = one("when");
  const where = one("where");
  return {
    role: wordOf(opening[1]!, ROLES),
    kinds: wordsOf(opening[2]!, KINDS),
    when: when === null ? [] : when.split("/").map(toTime),
    country: one("country"),
    where: where === null ? [] : where.split("|").map((place) => partsOf(place, /[=/]/)),
    sides: all("side").map(toSide),
    killed: toMarked(one("killed")),
    injured: toMarked(one("injured")),
    speakers: all("speaker").map((names) => partsOf(names, /[=,]/)),
    people: all("person").map(toPerson),
    quotes: all("quote"),
  };
}

function toSide(value: string): ExpectedSide {
  const [names, kinds, roles, ...rest] = partsOf(value, /\|/);
  if (names === undefined || kinds === undefined || roles === undefined) throw new Error("a side lacks a field");
  const harm: Record<SideHarm, Marked> = { killed: [], injured: [], captured: [], missing: [] };
  let optional = false;
  for (const part of rest.flatMap((field) => partsOf(field, /,/))) {
    if (part === "optional") optional = true;
    else {
      const space = part.indexOf(" ");
      harm[wordOf(part.slice(0, space), SIDE_HARMS)] = toMarked(part.slice(space + 1));
    }
  }
  return {
    names: partsOf(names, /[=,]/),
    kinds: wordsOf(kinds, SIDE_KINDS),
    roles: wordsOf(roles, SIDE_ROLES),
    harm,
    optional,
  };
}

function toPerson(value: string): ExpectedPerson {
  const [names, part, fate] = partsOf(value, /\|/);
  if (names === undefined || part === undefined || fate === undefined) throw new Error("a person lacks a field");
  return { names: partsOf(names, /=/), part: wordOf(part, PARTS), fate: wordOf(fate, FATES) };
}

function toFigure(value: string): ExpectedFigure {
  const [count, scopes, quote] = splitTwice(value);
  const read = toMarked(count)[0];
  if (read === undefined || read === null) throw new Error("a figure without a number");
  return { count: read, scopes: wordsOf(scopes, SCOPES), quote };
}

function toNote(value: string): { code: string; quote: string } {
  const bar = value.indexOf("|");
  if (bar < 0) throw new Error("a note without its words");
  return { code: value.slice(0, bar).trim(), quote: value.slice(bar + 1).trim() };
}

/** `4`, `6+`, `~4`, `0-15`, `24+ dozens`, `3-7 disputed`, `-` (unsaid), several with `/`. */
function toMarked(value: string | null): Marked {
  if (value === null) return [];
  return partsOf(value, /\//).map((reading) => {
    if (reading === "-") return null;
    const match = /^(~?)(\d+)(?:-(\d+))?(\+?)(?: (\S+))?$/.exec(reading);
    if (match === null) throw new Error(`no count: ${reading}`);
    const [, about, low, high, open, word] = match;
    const min = Number(low);
    const max = open === "+" ? null : high === undefined ? min : Number(high);
    const wording: Wording | null =
      word === "disputed" ? "disputed" : about === "~" ? "about" : word !== undefined ? "vague" : null;
    if (wording !== null) wordOf(wording, WORDINGS);
    return { min, max, wording };
  });
}

/** `2023-03-14`, `2023-03`, `2023`, `A to B`, `on or before A`, `on or after A`, `unresolved`. */
function toTime(value: string): ExpectedTime {
  const words = value.trim();
  if (words === "unresolved") return { first: null, last: null };
  const before = /^on or before (\S+)$/.exec(words);
  if (before !== null) return { first: null, last: daysOf(before[1]!).last };
  const after = /^on or after (\S+)$/.exec(words);
  if (after !== null) return { first: daysOf(after[1]!).first, last: null };
  const [from, to, ...more] = words.split(" to ");
  if (more.length > 0) throw new Error(`no time: ${words}`);
  return { first: daysOf(from!).first, last: daysOf(to ?? from!).last };
}

function daysOf(words: string): { readonly first: string; readonly last: string } {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(words);
  if (match === null) throw new Error(`no day, month or year: ${words}`);
  const [, year, month, day] = match;
  if (day !== undefined) return { first: words, last: words };
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first: `${words}-01`, last: `${words}-${last}` };
}

function fieldOf(line: string): readonly [string, string] {
  const colon = line.indexOf(":");
  if (colon < 0) throw new Error("no field");
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function splitTwice(value: string): readonly [string, string, string] {
  const [first, second, ...rest] = value.split(" | ");
  if (second === undefined || rest.length === 0) throw new Error("fewer than three parts");
  return [first!.trim(), second.trim(), rest.join(" | ").trim()];
}

function partsOf(value: string, separator: RegExp): string[] {
  const parts = value.split(separator).map((part) => part.trim());
  if (parts.some((part) => part === "")) throw new Error("an empty part");
  return parts;
}

function wordsOf<W extends string>(value: string, words: readonly W[]): W[] {
  return partsOf(value, /\//).map((word) => wordOf(word, words));
}

function wordOf<W extends string>(value: string, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new Error(`${value} is none of ${words.join(", ")}`);
  return found;
}
