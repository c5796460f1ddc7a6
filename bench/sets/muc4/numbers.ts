import type { Prose } from "../../../src/text/prose.ts";
import type { Phrase } from "./phrases.ts";

const WORDS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const SINGULAR = new Set("a an one another this that his her".split(" "));
const PLURAL_HEADS = new Set(
  "people men women children policemen guardsmen gunmen civilians troops peasants businessmen personnel police congressmen".split(
    " ",
  ),
);

/** How many a phrase speaks of, as the keys write it: a number, "PLURAL", or 1. */
export function numberOf({ tokens }: Prose, { from, to, head }: Phrase): string {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const { norm, kind } = tokens[i]!;
    const named = WORDS.indexOf(norm);
    if (named > 0 && i < head) return String(named);
    if (kind === "number" && /^[\d,]+$/.test(norm) && i < head) return norm.replaceAll(",", "");
  }
  if (SINGULAR.has(tokens[from]!.norm)) return "1";
  const last = tokens[head]!.norm;
  const isPlural =
    PLURAL_HEADS.has(last) ||
    (last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us") && !last.endsWith("is"));
  return isPlural ? "PLURAL" : "1";
}
