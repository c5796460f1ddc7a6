import type { Context } from "../../text/word-lexicon.ts";
import { lookUp } from "../lexicon.ts";
import type { Marks } from "../marks.ts";

/** What a whole report is about, where it is no news of violence: a match, a film, a trial, a year's figures. */
export type Setting = {
  /** Nothing in it happened: fiction, sport, drill, metaphor. */
  readonly unreal: boolean;
  /** What it tells of happened long ago or is counted: trial, anniversary, history, statistics. */
  readonly past: boolean;
  /** Harm in it came by accident, disaster or disease. */
  readonly harmless: boolean;
};

/** Words of one family that make a report's setting, and how many of them a sentence on average. */
const LEAST_HITS = 3;
const LEAST_DENSITY = 0.35;

const UNREAL: readonly Context[] = ["fiction", "sport", "drill", "metaphor"];
const PAST: readonly Context[] = ["court", "anniversary", "statistics", "history"];
const HARMLESS: readonly Context[] = ["accident", "disaster", "disease"];

/** The setting of a report, from how densely the words of each context stand in it. The title's words count double. */
export function settingOf({ prose, lexicon, starts }: Marks): Setting {
  const hits = new Map<Context, number>();
  for (const { from, to, title } of prose.sentences) {
    for (let i = from; i < to; i++) {
      for (const context of lookUp(lexicon.contexts, prose.tokens, starts[i]!, i)?.value ?? [])
        hits.set(context, (hits.get(context) ?? 0) + (title ? 2 : 1));
    }
  }
  const dense = (context: Context) => {
    const found = hits.get(context) ?? 0;
    return found >= LEAST_HITS && found >= prose.sentences.length * LEAST_DENSITY;
  };
  return { unreal: UNREAL.some(dense), past: PAST.some(dense), harmless: HARMLESS.some(dense) };
}
