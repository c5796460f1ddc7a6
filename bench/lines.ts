import { readFileSync } from "node:fs";

/** The JSON lines of a file. Their shape is the set's own and not checked: a line of another shape throws where it is used. */
export function linesOf<T>(path: string): readonly T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
