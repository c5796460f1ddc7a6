import { fold } from "../../text/fold.ts";
import type { NumberLexicon } from "../../text/number-lexicon.ts";
import { phraseIndex } from "../../text/phrases.ts";
import type { Token } from "../../text/tokens.ts";
import type { FoundNumber } from "../found.ts";
import { type NumberCore, phraseBefore } from "./number-core.ts";

export type Sense = Pick<FoundNumber, "sense" | "unit">;
/** A number and where it stands: tokens `[from, to)` with hedges, in a sentence `[floor, limit)`. */
export type Place = {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly limit: number;
};
export type SenseReader = (core: NumberCore, place: Place) => Sense;

/** Years that a bare four-digit figure may name. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;
const DASHES = new Set(["-", "–", "‑"]);

/** Compiles what the words around a number make of it. */
export function senseReader(lexicon: NumberLexicon): SenseReader {
  const after = phraseIndex(Object.entries(lexicon.after));
  const joined = phraseIndex(Object.entries(lexicon.afterJoined));
  const before = phraseIndex(Object.entries(lexicon.before));
  const named = phraseIndex(Object.entries(lexicon.beforeNamed));
  const fillers = new Set(lexicon.unitFillers.map(fold));
  const months = new Map(Object.entries(lexicon.months).map(([word, capital]) => [fold(word), capital]));
  const links = new Set(lexicon.monthLinks.map(fold));
  const monthOnly = new Set(lexicon.monthOnlyAfter.map(fold));
  const mids = phraseIndex(
    [...lexicon.ranges.pairMids, ...lexicon.ranges.mids].map((phrase) => [phrase, true] as const),
  );
  const yearAfter = new Set(lexicon.yearAfter.map(fold));
  const dayBefore = phraseIndex(Object.entries(lexicon.dayBefore ?? {}));
  const dayAfter = phraseIndex((lexicon.dayAfter ?? []).map((phrase) => [phrase, true] as const));
  const dayClosers = new Set((lexicon.dayClosers ?? []).map(fold));
  const ageUnits = new Set((lexicon.ages?.units ?? []).map(fold));
  const ageBefore = phraseIndex((lexicon.ages?.before ?? []).map((phrase) => [phrase, true] as const));
  const noAge = new Set((lexicon.ages?.notBehind ?? []).map(fold));

  const isMonth = (token: Token | undefined): boolean => {
    const capital = token === undefined ? undefined : months.get(token.norm);
    return capital !== undefined && (!capital || token!.capital);
  };

  return (core, place) => {
    const { tokens, from, to, floor, limit } = place;
    if (core.kind === "none") return plain("count");
    if (isPartOfName(core, place)) return plain(isYear(core) ? "year" : "label");
    if (core.kind === "decade") return plain(core.value % 10 === 0 ? "year" : "label");
    if (isDay(core, place) || isBareDay(core, place)) return plain("date");
    if (core.kind === "ordinal") return plain("ordinal");
    if (isShortYear(core, place)) return plain("year");
    if (isWireClock(core, place)) return plain("clock");
    const unit = unitAfter(core, place);
    const ahead = phraseBefore(before, tokens, from, floor) ?? phraseBefore(before, tokens, core.from, floor);
    if (ahead === "money") return { sense: "money", unit: tokens[core.from - 1]!.norm };
    if (unit?.sense === "duration" && isAge(unit.unit, place)) return { ...unit, sense: "age" };
    if (unit !== null) return unit;
    if (core.suffix !== "") return plain("label");
    if (ahead !== null) return { sense: ahead, unit: null };
    const previous = tokens[from - 1];
    if (previous?.capital && !previous.shout && from > floor && phraseBefore(named, tokens, from, floor) !== null)
      return plain("label");
    if (isYear(core) && readsAsYear(core, place)) return plain("year");
    if (isListNumber(place) || isScore(place)) return plain("label");
    if (isCommaAge(core, place)) return { sense: "age", unit: null };
    if (isHyphen(tokens, to, limit) && tokens[to + 1]!.kind === "word")
      return { sense: "label", unit: tokens[to + 1]!.norm };
    return plain(Number.isInteger(core.value) ? "count" : "measure");
  };

  /** The unit after a number: glued ("5km"), joined by a hyphen ("two-hour"), or the next words, past a filler. */
  function unitAfter(core: NumberCore, { tokens, to, limit }: Place): Sense | null {
    if (core.suffix !== "") {
      const glued = after.get(core.suffix) ?? joined.get(core.suffix);
      return glued === undefined ? null : { sense: glued, unit: core.suffix };
    }
    if (to >= limit) return null;
    const hyphen = isHyphen(tokens, to, limit);
    let at = hyphen ? to + 1 : to;
    if (fillers.has(tokens[at]!.norm) && at + 1 < limit) at++;
    const far = at > to && !hyphen;
    let hit = after.at(tokens, at, limit);
    if (hit === null && (hyphen || core.value === 1)) hit = joined.at(tokens, at, limit);
    if (hit === null || (far && hit.value !== "duration" && hit.value !== "measure")) return null;
    if (hit.value === "clock" && (core.value >= 2400 || !Number.isFinite(core.value))) return null;
    if (
      hit.value === "duration" &&
      core.kind === "figure" &&
      core.value >= 100 &&
      tokens[core.from]!.norm.length === 4 &&
      tokens[core.from]!.norm[0] === "0"
    )
      return { sense: "clock", unit: null };
    const unit = tokens.slice(hit.from, hit.to).filter((token) => token.kind === "word" || hit.to - hit.from === 1);
    return { sense: hit.value, unit: unit.map((token) => token.norm).join(" ") };
  }

  /** "March 14", "14 of March", "3 and 5 May"; but in "in May 15 soldiers" the 15 is no day. */
  function isDay(core: NumberCore, { tokens, from, to, floor, limit }: Place): boolean {
    if (!Number.isInteger(core.value) || core.value < 1 || core.value > 31 || core.kind === "vague") return false;
    if (core.suffix !== "" && core.kind !== "ordinal") return false;
    let next = to;
    if (next < limit && links.has(tokens[next]!.norm)) next++;
    if (next < limit && isMonth(tokens[next])) return true;
    const other = to < limit ? (mids.at(tokens, to, limit)?.to ?? limit) : limit;
    if (other + 1 < limit && tokens[other]!.kind === "number") {
      const month = other + 2 < limit && links.has(tokens[other + 1]!.norm) ? other + 2 : other + 1;
      if (isMonth(tokens[month])) return tokens[other]!.end - tokens[other]!.start <= 2;
    }
    let back = from - 1;
    if (back > floor && tokens[back]!.norm === "." && !tokens[back]!.spaced) back--;
    return back >= floor && isMonth(tokens[back]) && !(back > floor && monthOnly.has(tokens[back - 1]!.norm));
  }

  /** "el viernes 14", "la madrugada del 14": a bare figure behind words that only a day of the month follows. */
  function isBareDay(core: NumberCore, { tokens, from, to, floor, limit }: Place): boolean {
    if (core.kind !== "figure" || from !== core.from || to !== from + 1 || core.suffix !== "") return false;
    if (core.grouped || !Number.isInteger(core.value) || core.value < 1 || core.value > 31) return false;
    if (to < limit && dayAfter.at(tokens, to, limit) !== null) return true;
    const before = phraseBefore(dayBefore, tokens, from, floor);
    if (before !== "closed") return before !== null;
    const next = to < limit ? tokens[to]! : undefined;
    return (
      next === undefined || next.norm === "," || next.norm === "." || next.norm === ")" || dayClosers.has(next.norm)
    );
  }

  /** "de 34 años", "(34 años)", "Ana Ruiz, 34 años,": an age, where "una guerra de 34 años" is a length of time. */
  function isAge(unit: string | null, { tokens, from, floor }: Place): boolean {
    if (unit === null || !ageUnits.has(unit) || from <= floor) return false;
    const previous = tokens[from - 1]!;
    const name = from - 2 >= floor ? tokens[from - 2] : undefined;
    if (previous.norm === "(" || previous.norm === ",") return name?.kind === "word" && name.capital;
    for (let back = from - 1; back >= floor && back >= from - 3; back--) {
      if (ageBefore.at(tokens, back, from)?.to === from) return back === floor || !noAge.has(tokens[back - 1]!.norm);
    }
    return false;
  }

  /** "'89", and the last figure of "4 FEB 90" where no noun follows. */
  function isShortYear(core: NumberCore, { tokens, from, to, floor, limit }: Place): boolean {
    const token = tokens[from]!;
    if (core.kind !== "figure" || token.end - token.start !== 2 || from !== core.from || from <= floor) return false;
    const previous = tokens[from - 1]!;
    if (previous.norm === "'" && !token.spaced && previous.spaced) return true;
    const back = previous.norm === "." && !previous.spaced ? from - 2 : from - 1;
    if (back - 1 < floor || !isMonth(tokens[back]) || tokens[back - 1]!.kind !== "number") return false;
    return to >= limit || tokens[to]!.kind !== "word";
  }

  /** A round year needs a word before it or no noun after it; any other four-digit figure of the range is a year. */
  function readsAsYear(core: NumberCore, { tokens, from, to, floor, limit }: Place): boolean {
    if (core.value % 50 !== 0) return true;
    const previous = from > floor ? tokens[from - 1] : undefined;
    if (previous !== undefined && (yearAfter.has(previous.norm) || isMonth(previous))) return true;
    const next = to < limit ? tokens[to] : undefined;
    return next === undefined || next.kind !== "word" || (next.capital && !next.shout);
  }
}

function isYear({ kind, value, multiplier, from, to, suffix, grouped }: NumberCore): boolean {
  return (
    !grouped &&
    (kind === "figure" || kind === "decade" || (kind === "words" && to - from > 1)) &&
    multiplier === 1 &&
    suffix.length <= 1 &&
    Number.isInteger(value) &&
    value >= FIRST_YEAR &&
    value < LAST_YEAR
  );
}

/** "0430": four figures, the first a nought. */
function isWireClock(core: NumberCore, { tokens }: Place): boolean {
  const { norm } = tokens[core.from]!;
  return core.kind === "figure" && core.to === core.from + 1 && /^0\d[0-5]\d$/.test(norm);
}

/** "M16", "AK-47", "post-1990": the figure is glued to a word before it. */
function isPartOfName(core: NumberCore, { tokens, floor }: Place): boolean {
  const { from } = core;
  if (from <= floor || tokens[from]!.spaced) return false;
  const previous = tokens[from - 1]!;
  if (previous.kind === "word") return true;
  if (previous.norm === "/" || previous.norm === ":" || previous.norm === ".")
    return core.kind === "figure" && from - 2 >= floor && !previous.spaced && tokens[from - 2]!.kind === "number";
  if (!DASHES.has(previous.norm) || previous.spaced || from - 2 < floor) return false;
  const word = tokens[from - 2]!;
  return word.kind === "word" && core.kind !== "words";
}

/** "1. The army …", "2) …": the figure numbers a list. */
function isListNumber({ tokens, from, to, floor, limit }: Place): boolean {
  if (from !== floor || to !== from + 1 || tokens[from]!.kind !== "number") return false;
  const next = tokens[to];
  return next !== undefined && !next.spaced && (next.norm === ")" || (next.norm === "." && to + 1 >= limit));
}

/** "3-1", "24/7": figures of a score or a saying. Rising pairs are ranges and never come here. */
function isScore({ tokens, from, to, floor, limit }: Place): boolean {
  if (from - 2 >= floor && isJoin(tokens, from - 1) && tokens[from - 2]!.kind === "number") return true;
  return to + 1 < limit && isJoin(tokens, to) && tokens[to + 1]!.kind === "number";
}

/** A mark that ties two figures together, no space on either side. */
function isJoin(tokens: readonly Token[], at: number): boolean {
  const { norm, spaced } = tokens[at]!;
  return !spaced && !tokens[at + 1]!.spaced && (DASHES.has(norm) || norm === "/" || norm === ":");
}

/** ", 34," and "(34)" after a name. 110 is the oldest age read so. */
function isCommaAge(core: NumberCore, { tokens, from, to, floor, limit }: Place): boolean {
  if (core.kind !== "figure" || from !== core.from || core.value < 1 || core.value > 110 || from - 2 < floor)
    return false;
  const open = tokens[from - 1]!;
  const name = tokens[from - 2]!;
  if (name.kind !== "word" || !name.capital || to >= limit) return false;
  const close = tokens[to]!.norm;
  if (open.norm === "(") return close === ")";
  return open.norm === "," && (close === "," || close === "." || close === ")" || close === ";");
}

function isHyphen(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at + 1 >= limit) return false;
  return DASHES.has(tokens[at]!.norm) && !tokens[at]!.spaced && !tokens[at + 1]!.spaced;
}

function plain(sense: FoundNumber["sense"]): Sense {
  return { sense, unit: null };
}
