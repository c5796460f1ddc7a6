import type { BlameRule, EventTrigger } from "../../text/word-lexicon.ts";

export const eventTriggers: readonly EventTrigger[] = [];
export const blames: readonly BlameRule[] = [];
