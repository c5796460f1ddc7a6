import type { Reading } from "../model/reading.ts";
import { plainKeys } from "./candidates.ts";
import { toBatch } from "./subject.ts";

/**
 * By what each mention of a reading is found again among very many, in the order of `events`: mentions that share a key
 * may tell of one incident. 32-bit numbers; a key is as common as what it stands for.
 */
export function keysOfMentions(reading: Reading): readonly (readonly number[])[] {
  return toBatch([reading]).subjects.map((subject) => [...new Set(plainKeys(subject))]);
}
