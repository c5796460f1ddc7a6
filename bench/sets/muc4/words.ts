import type { Prose, Range } from "../../../src/text/prose.ts";
import { stem } from "./features.ts";
import { DETERMINERS } from "./phrases.ts";

/** Words of a range, in capitals, articles left out, marks between them as they stand. */
export function textOf(prose: Prose, { from, to }: Range): string {
  let start = from;
  while (start < to - 1 && (DETERMINERS.has(prose.tokens[start]!.norm) || prose.tokens[start]!.kind === "mark"))
    start++;
  let end = to;
  while (end > start + 1 && prose.tokens[end - 1]!.kind === "mark") end--;
  return prose.text
    .slice(prose.tokens[start]!.start, prose.tokens[end - 1]!.end)
    .replace(/\s+/g, " ")
    .toUpperCase();
}

/** Stems of a range's words, articles left out. */
export function coreOf(prose: Prose, { from, to }: Range): readonly string[] {
  return prose.tokens
    .slice(from, to)
    .filter(({ kind, norm }) => kind !== "mark" && !DETERMINERS.has(norm))
    .map(({ norm }) => stem(norm));
}
