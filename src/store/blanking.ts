import type { Span } from "../model/span.ts";

/** Stands for each erased code unit, so that every span of a text still stands where it stood. No letter, so never found. */
export const BLANK = "█";
/** Shorter words of a name ("de", "al") say too little to be blanked alone. */
const LEAST_LETTERS = 3;

/** Knows the forms of a name and takes them out of anything. Lengths never change. */
export type Blanking = {
  /** Where any form stands, in order, never overlapping. */
  readonly find: (text: string) => readonly Span[];
  /** The text with every form blanked. */
  readonly text: (text: string) => string;
  /** The text with every word of the name blanked, whichever stands alone. */
  readonly words: (text: string) => string;
  /** Quick look: false = no form can stand in it, however it is escaped. */
  readonly maybe: (text: string) => boolean;
};

/**
 * `forms`: ways the name is written. Case, accents and what stands between its words do not count; "López, María" and
 * "maria-lopez" are "María López" too. Throws RangeError where a form has no two letters together.
 */
export function blankingOf(forms: readonly string[]): Blanking {
  const named = forms.map((form) => form.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
  if (named.length === 0 || named.some((words) => !words.some((word) => /\p{L}{2}/u.test(word))))
    throw new RangeError("a name without letters");
  const orders = named.flatMap((words) =>
    words.length === 1 ? [words] : [words, [words.at(-1)!, ...words.slice(0, -1)]],
  );
  const all = pattern(orders.map((words) => words.map(wordPattern).join(BETWEEN)));
  const single = named.flat().filter((word) => [...word].length >= LEAST_LETTERS);
  const alone = single.length === 0 ? null : pattern(single.map(wordPattern));
  const rarest = new RegExp(
    named.map((words) => wordPattern(words.toSorted((a, b) => b.length - a.length)[0]!)).join("|"),
    "iu",
  );
  const blank = (text: string, by: RegExp) => text.replace(by, (found) => BLANK.repeat(found.length));
  return {
    find: (text) =>
      Array.from(text.matchAll(all), ({ index, 0: found }) => ({ start: index, end: index + found.length })),
    text: (text) => blank(text, all),
    words: (text) => (alone === null ? text : blank(text, alone)),
    maybe: (text) => rarest.test(text),
  };
}

/**
 * The same value, with every form blanked in every text and key of it. In what rests on words that overlap `blanked`,
 * the name's single words are blanked too: a short form read from the long one. `everywhere`: in all of it.
 */
export function blankedValue(value: unknown, blanking: Blanking, blanked: readonly Span[] | "everywhere"): unknown {
  const inside = (part: unknown, isNear: boolean, isOurs: boolean): unknown => {
    if (typeof part === "string") return isNear ? blanking.words(blanking.text(part)) : blanking.text(part);
    if (Array.isArray(part)) return part.map((one) => inside(one, isNear && typeof one === "string", isOurs));
    if (typeof part !== "object" || part === null) return part;
    const near = blanked === "everywhere" || ("spans" in part && touches(part.spans, blanked));
    return Object.fromEntries(
      Object.entries(part).map(([key, one]) => [
        isOurs && CLOSED.has(key) ? key : blanking.text(key),
        isOurs && CLOSED.has(key) && isFlat(one)
          ? one
          : inside(one, near && (typeof one === "string" || Array.isArray(one)), isOurs && key !== "extra"),
      ]),
    );
  };
  return inside(value, false, true);
}

/** True of a single value and of a list of such. */
function isFlat(value: unknown): boolean {
  return Array.isArray(value) ? value.every((one) => typeof one !== "object") : typeof value !== "object";
}

/** Keys of our own whose values are words of closed lists, ids, codes and days: never a name, whatever they look like. */
const CLOSED: ReadonlySet<string> = new Set([
  ...[
    "id",
    "actorId",
    "report",
    "mention",
    "event",
    "events",
    "reports",
    "mentions",
    "claims",
    "change",
    "erased",
    "salt",
  ],
  ...[
    "role",
    "kind",
    "domain",
    "acled",
    "plover",
    "means",
    "circumstance",
    "precision",
    "basis",
    "wording",
    "scope",
    "stance",
  ],
  ...["about", "fate", "part", "status", "verdict", "rule", "reader", "language", "country", "policy", "state", "op"],
  ...["start", "end", "at", "publishedAt", "updatedAt", "digest", "shown", "code"],
]);

function touches(spans: unknown, blanked: readonly Span[]): boolean {
  if (!Array.isArray(spans)) return false;
  return spans.some(
    (span: { readonly start?: unknown; readonly end?: unknown }) =>
      typeof span?.start === "number" &&
      typeof span.end === "number" &&
      blanked.some(({ start, end }) => start < Number(span.end) && Number(span.start) < end),
  );
}

/** Between the words of a name: a few signs that are no letters, also as an address escapes a space. */
const BETWEEN = "(?:%20|[^\\p{L}\\p{N}]){1,6}";

function pattern(ways: readonly string[]): RegExp {
  const longestFirst = ways.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}\\p{M}])`, "giu");
}

/** A word with any accents, composed or not, or as an address escapes it. */
function wordPattern(word: string): string {
  const letters = [...word.normalize("NFD")].filter((sign) => !/\p{M}/u.test(sign));
  const plain = letters
    .map((letter) => `[${escaped(letter)}${ACCENTED.get(letter.toLowerCase()) ?? ""}]\\p{M}*`)
    .join("");
  const escapes = encodeURIComponent(word);
  return escapes === word ? plain : `(?:${plain}|${escaped(escapes)})`;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

/** Letter to all Latin letters that are it with an accent (Latin-1, Extended-A, -B and Additional). */
const ACCENTED: ReadonlyMap<string, string> = accented();

function accented(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const blocks = [
    [0xc0, 0x24f],
    [0x1e00, 0x1eff],
  ] as const;
  for (const [from, to] of blocks) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCodePoint(code);
      const base = letter.normalize("NFD")[0]!.toLowerCase();
      if (base !== letter.toLowerCase()) found.set(base, `${found.get(base) ?? ""}${letter}`);
    }
  }
  return found;
}
