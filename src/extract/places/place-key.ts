import { fold } from "../../text/fold.ts";
import { tokenize } from "../../text/tokens.ts";

/** Marks inside a name that its key leaves out: "Port-au-Prince", "St. John's", "Washington, D.C.". */
export const NAME_GLUE: ReadonlySet<string> = new Set([
  ",",
  "-",
  "–",
  "‑",
  ".",
  "'",
  '"',
  "’",
  "‘",
  "“",
  "”",
  "`",
  "ʼ",
  "ʻ",
]);

/**
 * The form under which a name is looked up: folded words joined by one space, marks left out, apostrophes closed up
 * ("Ta'izz" → "taizz", "St. John's" → "st johns", "Al-Ḩasakah" → "al hasakah"). Empty where nothing is left.
 */
export function placeKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  let key = "";
  let closed = false;
  for (const { norm, kind, spaced } of tokenize(name)) {
    if (kind === "mark" && NAME_GLUE.has(norm)) {
      closed = !spaced && OPEN_QUOTES.has(norm);
      continue;
    }
    const word = keyWord(norm);
    if (word === "") continue;
    key = key === "" || norm === "'s" || (closed && !spaced) ? key + word : `${key} ${word}`;
    closed = false;
  }
  return key === "" ? fold(name.trim()) : key;
}

/** Transcribed letters that stand inside a word as quotation marks: "Ta‘izz". */
const OPEN_QUOTES: ReadonlySet<string> = new Set(["'", "ʻ"]);

/** One folded word as it stands in a key. */
export function keyWord(norm: string): string {
  return norm.includes("'") ? norm.replaceAll("'", "") : norm;
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
