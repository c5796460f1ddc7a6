import type { Role } from "./judge.ts";
import type { Trait } from "./sight.ts";

/** Answer keys of the set, for training alone. */
export type Fill = { readonly alts: readonly string[]; readonly xref: readonly string[] | null };
export type Key = { readonly doc_id: string; readonly slots: Readonly<Record<string, readonly Fill[]>> };

/** The slots that name the things of a role. */
export const NAMED_IN: Readonly<Record<Role, readonly string[]>> = {
  victim: ["hum_name", "hum_desc"],
  target: ["phys_id"],
  organisation: ["perp_org"],
  perpetrator: ["perp_ind"],
  instrument: ["instrument_id"],
};
const SMALL = new Set(
  "a an the this that these those one two three four five six seven eight nine ten more most many several some all few any another other certain of".split(
    " ",
  ),
);

/** How well a phrase names what a fill names: 1 = says all of it, 0.5 = its head in other words, 0 = not. */
export function creditOf(trait: Trait, slot: string, { alts }: Fill): number {
  const said = slot === "hum_name" ? (trait.name === null ? [] : [trait.name]) : [trait.text, trait.whole];
  return Math.max(0, ...said.flatMap((text) => alts.map((alt) => credit(wordsOf(text), wordsOf(alt), slot))));
}

function credit(said: readonly string[], key: readonly string[], slot: string): number {
  if (said.length === 0 || key.length === 0) return 0;
  if (isWithin(key, said)) return 1;
  const isName = slot === "hum_name" || slot === "perp_org";
  const shared = said.filter((word) => key.includes(word)).length;
  const likeness = (2 * shared) / (said.length + key.length);
  if (isName) return isWithin(said, key) || likeness >= 0.6 ? 0.5 : 0;
  if (!key.includes(said.at(-1)!)) return 0;
  if (isWithin(said, key)) return 0.5;
  return said.at(-1) === key.at(-1) && likeness >= 0.75 ? 1 : likeness >= 0.6 ? 0.5 : 0;
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return outer.some((_, at) => inner.every((word, i) => outer[at + i] === word));
}

function wordsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const own = words.filter((word) => !SMALL.has(word));
  return (own.length === 0 ? words : own).map(singular);
}

function singular(word: string): string {
  if (word.length > 3 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
