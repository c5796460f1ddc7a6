import { CIRCUMSTANCES, type Circumstance, MEANS, type Means } from "../../model/words.ts";
import type { Sign } from "../../text/word-lexicon.ts";

const none = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, []])) as unknown as Record<K, readonly string[]>;

export const meansWords: Readonly<Record<Means, readonly string[]>> = none(MEANS);
export const circumstanceWords: Readonly<Record<Circumstance, readonly string[]>> = none(CIRCUMSTANCES);
export const signWords: Readonly<Record<Sign, readonly string[]>> = {
  takeover: [],
  retaking: [],
  looting: [],
  mob: [],
  "crowd-control": [],
  crime: [],
  quarrel: [],
};
