import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { placesOfCountries } from "../extract/places/country-places.ts";
import { type Gazetteer, isGazetteer, openGazetteer } from "../extract/places/gazetteer.ts";
import { parsePlaces } from "../extract/places/place-table.ts";
import type { Country, Place, PlaceNames } from "../model/knowledge.ts";
import { parsePlaceNames } from "../model/knowledge-tables.ts";
import { buildGazetteer } from "./gazetteer-build.ts";

/**
 * Opens the gazetteer of the package at `root` (the folder that holds `knowledge/`, as path or file URL). The compiled
 * file `build/gazetteer.bin` is made first where it is missing or of another layout (about 4 seconds); where the folder
 * cannot be written, it is made in memory. `more`: places of the caller's own, from a pack or a ledger.
 */
export function loadGazetteer(
  root: URL | string,
  countries: readonly Country[],
  more: readonly Place[] = [],
): Gazetteer {
  const folder = typeof root === "string" ? root : fileURLToPath(root);
  return openGazetteer(
    compiled(folder),
    [...placesOfCountries(countries), ...ownPlaces(folder), ...more],
    Object.values(ownPlaceNames(folder)).flat(),
  );
}

/** What places are called in other languages than the gazetteer's English, by language: `knowledge/places/names-xx.tsv`. */
export function ownPlaceNames(folder: string): Readonly<Record<string, readonly PlaceNames[]>> {
  const places = join(folder, "knowledge", "places");
  return Object.fromEntries(
    readdirSync(places).flatMap((file) => {
      const language = /^names-([a-z]{2})\.tsv$/.exec(file)?.[1];
      if (language === undefined) return [];
      return [[language, parsePlaceNames(`places/${file}`, readFileSync(join(places, file), "utf8"))] as const];
    }),
  );
}

/** Every place of our own tables: `knowledge/countries/<cc>/places.tsv`, then the world-wide ones in `knowledge/places`. */
export function ownPlaces(folder: string): readonly Place[] {
  const knowledge = join(folder, "knowledge");
  const perCountry = readdirSync(join(knowledge, "countries"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `countries/${entry.name}/places.tsv`)
    .filter((name) => existsSync(join(knowledge, name)))
    .sort();
  const shared = ["places/areas.tsv", "places/features.tsv", "places/units.tsv"].filter((name) =>
    existsSync(join(knowledge, name)),
  );
  return [...perCountry, ...shared].flatMap((name) => parsePlaces(name, readFileSync(join(knowledge, name), "utf8")));
}

function compiled(folder: string): Uint8Array {
  const path = join(folder, "build", "gazetteer.bin");
  if (existsSync(path)) {
    const bytes = readFileSync(path);
    if (isGazetteer(bytes)) return bytes;
  }
  const bytes = buildGazetteer(unitTables(folder));
  try {
    keep(path, bytes);
  } catch (error) {
    if (!isReadOnly(error)) throw error;
  }
  return bytes;
}

/** Compiles the gazetteer into `build/gazetteer.bin` anew and returns its size in bytes. */
export function makeGazetteer(folder: string): number {
  const bytes = buildGazetteer(unitTables(folder));
  keep(join(folder, "build", "gazetteer.bin"), bytes);
  return bytes.length;
}

/** Countries whose second-order units are provinces rather than districts. */
export function provincesOf(root: URL | string): ReadonlySet<string> {
  const { secondOrder } = unitTables(typeof root === "string" ? root : fileURLToPath(root));
  const rows = secondOrder.split("\n").map((line) => line.split("\t"));
  return new Set(rows.flatMap(([country, kind]) => (kind === "province" ? [country!] : [])));
}

function unitTables(folder: string) {
  return {
    unitWords: readFileSync(join(folder, "knowledge", "places", "unit-words.tsv"), "utf8"),
    secondOrder: readFileSync(join(folder, "knowledge", "places", "second-order.tsv"), "utf8"),
  };
}

/** Written beside and renamed, so that another process never opens half a file. */
function keep(path: string, bytes: Uint8Array): void {
  mkdirSync(join(path, ".."), { recursive: true });
  const part = `${path}.${process.pid}`;
  writeFileSync(part, bytes);
  renameSync(part, path);
}

function isReadOnly(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "EACCES" || code === "EROFS" || code === "EPERM" || code === "ENOSPC";
}
