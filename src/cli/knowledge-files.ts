import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ActorEntry, Country } from "../model/knowledge.ts";
import { parseActors, parseCountries } from "../model/knowledge-tables.ts";

export type KnowledgeFiles = {
  readonly countries: readonly Country[];
  readonly actors: readonly ActorEntry[];
  /** Twelve hexadecimal digits of the SHA-256 of every file read; changes when any row does. */
  readonly version: string;
};

/**
 * Reads countries and actors below `root` (the folder `knowledge`, as path or file URL), in an order that depends on
 * names alone. Throws a plain Error naming file and line where a row is bad, or what the disk says.
 */
export function loadKnowledge(root: URL | string): KnowledgeFiles {
  const folder = typeof root === "string" ? root : fileURLToPath(root);
  const hash = createHash("sha256");
  const read = (name: string) => {
    const text = readFileSync(join(folder, name), "utf8");
    hash.update(name).update("\0").update(text).update("\0");
    return text;
  };
  const countries = parseCountries("countries/world.tsv", read("countries/world.tsv"));
  const actors = actorFiles(folder).flatMap((name) => parseActors(name, read(name)));
  return { countries, actors, version: hash.digest("hex").slice(0, 12) };
}

/** Names of every actor table, below the folder. */
function actorFiles(folder: string): readonly string[] {
  const perCountry = readdirSync(join(folder, "countries"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, "countries", entry.name, "actors.tsv")))
    .map((entry) => `countries/${entry.name}/actors.tsv`);
  const shared = existsSync(join(folder, "actors"))
    ? readdirSync(join(folder, "actors"))
        .filter((name) => name.endsWith(".tsv"))
        .map((name) => `actors/${name}`)
    : [];
  return [...perCountry, ...shared].sort();
}
