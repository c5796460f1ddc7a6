import type { SideKind, Stance } from "../../model/words.ts";
import type { Range } from "../../text/prose.ts";

/** Someone who says something, as one sentence names them. `via`: the outlets it came through, nearest first. */
export type FoundSpeaker = Range & {
  readonly sentence: number;
  readonly name: string;
  readonly kind: SideKind;
  readonly stance: Stance;
  readonly via: readonly (Range & { readonly name: string })[];
  /** Index of the chunk that holds the verb or phrase of saying; -1 where the sentence has none of its own. */
  readonly saying: number;
  /** The tokens whose content is said: behind the saying, or the whole sentence around one that stands apart. */
  readonly covers: Range;
  /** The saying stands apart ("…, police said"), or goes on from the sentence before. */
  readonly aside: boolean;
  /** Taken up from before ("he added"), not named here. */
  readonly again: boolean;
};

/**
 * Whose word something at a token of a sentence is: the nearest saying that governs it, else the one that stands
 * apart. Null = nobody's but the report's.
 */
export function speakerAt(speakers: readonly FoundSpeaker[], at: number): FoundSpeaker | null {
  let governing: FoundSpeaker | null = null;
  for (const speaker of speakers) {
    if (speaker.aside || at < speaker.covers.from || at >= speaker.covers.to) continue;
    if (governing === null || speaker.covers.from >= governing.covers.from) governing = speaker;
  }
  if (governing !== null) return governing;
  let aside: FoundSpeaker | null = null;
  for (const speaker of speakers) {
    if (!speaker.aside || at < speaker.covers.from || at >= speaker.covers.to) continue;
    if (aside === null || (aside.covers.to <= at && speaker.covers.to > at)) aside = speaker;
  }
  return aside;
}
