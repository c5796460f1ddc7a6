import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Io } from "../io.ts";

/** Names taken up when a folder is given. */
const REPORTS = /\.(?:txt|md|markdown|x?html?|json|jsonl|ndjson)$/i;

/** Files as given; a folder stands for all reports in it and below, in the order of their names. */
export function expanded(given: readonly string[], io: Pick<Io, "cwd">): readonly string[] {
  return given.flatMap((name) => (name !== "-" && isFolder(resolve(io.cwd(), name)) ? filesIn(name, io) : [name]));
}

function filesIn(folder: string, io: Pick<Io, "cwd">): readonly string[] {
  const entries = readdirSync(resolve(io.cwd(), folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      // Links are not followed: they may lead round in a circle.
      if (entry.isDirectory()) return filesIn(path, io);
      return entry.isFile() && REPORTS.test(entry.name) ? [path] : [];
    });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
