import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parsePlaces } from "../extract/places/place-table.ts";
import { decodeText } from "../ingest/decode.ts";
import type { ActorEntry, Place } from "../model/knowledge.ts";
import { parseActors } from "../model/knowledge-tables.ts";
import { Trouble } from "../model/trouble.ts";
import { fromFileSystem } from "./complain.ts";

/** What a caller adds to the knowledge that comes with Recount. */
export type Packs = { readonly places: readonly Place[]; readonly actors: readonly ActorEntry[] };

/**
 * Reads the TSV files named with `--pack`: tables of places or of actors, told apart by their columns. Throws
 * `file-not-found`, `unreadable-file`, `bad-pack`, and what `decodeText` throws.
 */
export function loadPacks(files: readonly string[], cwd: string): Packs {
  const packs = files.map((file) => loadPack(file, cwd));
  return { places: packs.flatMap(({ places }) => places), actors: packs.flatMap(({ actors }) => actors) };
}

function loadPack(file: string, cwd: string): Packs {
  const text = textOf(file, cwd);
  const columns = text.slice(0, text.search(/\r?\n|$/)).split("\t");
  try {
    if (columns.includes("latitude")) return { places: parsePlaces(file, text), actors: [] };
    if (columns.includes("cased")) return { places: [], actors: parseActors(file, text) };
  } catch (error) {
    // The parsers were made for tables of our own, where a bad row is our mistake; here it is the caller's.
    throw new Trouble("bad-pack", error instanceof Error ? error.message : String(error));
  }
  throw new Trouble(
    "bad-pack",
    `${file}:1: neither the columns of places.tsv nor those of actors.tsv (-- ends the list of packs)`,
  );
}

function textOf(file: string, cwd: string): string {
  try {
    return decodeText(readFileSync(resolve(cwd, file))).text;
  } catch (error) {
    const trouble = error instanceof Trouble ? error : fromFileSystem(error);
    throw new Trouble(trouble.code, trouble.detail === "" ? file : `${file}: ${trouble.detail}`);
  }
}
