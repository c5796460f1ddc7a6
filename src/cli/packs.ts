import { createRequire } from "node:module";
import type { LanguagePack } from "../text/pack.ts";

/** Sources in a checkout, compiled files in a package. */
const KIND = import.meta.url.endsWith(".ts") ? "ts" : "js";
const load = createRequire(import.meta.url);

/**
 * Every language that is read, the first one where a caller names none. A pack is loaded when it is first asked for: its
 * tables take longer to make than a hundred reports to read.
 */
const PACKS: ReadonlyMap<string, () => LanguagePack> = new Map([
  ["en", () => (load(`../packs/en/index.${KIND}`) as typeof import("../packs/en/index.ts")).english],
  ["es", () => (load(`../packs/es/index.${KIND}`) as typeof import("../packs/es/index.ts")).spanish],
]);

/** ISO 639-1 codes of the languages that have a pack. */
export const LANGUAGES: readonly string[] = [...PACKS.keys()];

/** The pack of a language; null is the first. A language without one is our own mistake: those are declined before. */
export function packOf(language: string | null): LanguagePack {
  const pack = PACKS.get(language ?? LANGUAGES[0]!)?.();
  if (pack === undefined) throw new Error(`no pack for ${language}`);
  return pack;
}
