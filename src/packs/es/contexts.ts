import type { WordTables } from "../../text/word-lexicon.ts";

export const contexts: WordTables["contexts"] = {};
export const cumulative: readonly string[] = [];
