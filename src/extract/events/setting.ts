import type { Context } from "../../text/word-lexicon.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";

/** What a whole report is about, where it is no news of violence: a match, a film, a trial, a year's figures. */
export type Setting = {
  /** Nothing in it happened: fiction, sport, drill, metaphor. */
  readonly unreal: boolean;
  /** Some word in it is surely of what did not happen. */
  readonly tinged: boolean;
  /** What it tells of happened long ago or is counted: trial, anniversary, history, statistics. */
  readonly past: boolean;
  /** Some word in it is surely of an accident, a disaster, disease or animals. */
  readonly mishap: boolean;
  /** Harm in it came by accident, disaster, disease or animals. */
  readonly harmless: boolean;
};

export const UNREAL: readonly Context[] = ["fiction", "sport", "drill", "metaphor"];
export const PAST: readonly Context[] = ["court", "anniversary", "statistics", "history"];
export const HARMLESS: readonly Context[] = ["accident", "disaster", "disease", "animal"];

/** Weight of a sure word, a hint weighing 1, and how much of one family makes a setting: in all, and a sentence. */
const SURE = 2;
const LEAST_WEIGHT = 6;
const LEAST_DENSITY = 0.6;
/** The same where none of the words is sure. */
const LEAST_DENSITY_OF_HINTS = 2;

/** The setting of a report, from how densely the words of each context stand in it. The title's words count double. */
export function settingOf({ prose, lexicon, starts }: Marks): Setting {
  const weights = new Map<Context, number>();
  const known = new Set<Context>();
  for (const { from, to, title } of prose.sentences) {
    for (let i = from; i < to; i++) {
      for (const { context, sure } of lookUp(lexicon.contexts, prose.tokens, starts[i]!, i)?.value ?? []) {
        if (sure) known.add(context);
        weights.set(context, (weights.get(context) ?? 0) + (sure ? SURE : 1) * (title ? 2 : 1));
      }
    }
  }
  const dense = (context: Context) => {
    const weight = weights.get(context) ?? 0;
    const least = known.has(context) ? LEAST_DENSITY : LEAST_DENSITY_OF_HINTS;
    return weight >= LEAST_WEIGHT && weight >= prose.sentences.length * least;
  };
  return {
    unreal: UNREAL.some(dense),
    tinged: UNREAL.some((context) => known.has(context)),
    mishap: HARMLESS.some((context) => known.has(context)),
    past: PAST.some(dense),
    harmless: HARMLESS.some(dense),
  };
}
