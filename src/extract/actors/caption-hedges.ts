import type { Span } from "../../model/span.ts";
import { tokenize } from "../../text/tokens.ts";
import { type Lexicon, lookUp, WORD } from "../lexicon.ts";

/** Words between "suspected" and the name it hedges. */
const NEAR = 3;

/** Ids of actors that a caption or other boilerplate calls suspected. */
export function hedgedInCaptions(text: string, boilerplate: readonly Span[], lexicon: Lexicon): ReadonlySet<string> {
  const hedged = new Set<string>();
  for (const { start, end } of boilerplate) {
    const tokens = tokenize(text.slice(start, end));
    tokens.forEach((token, i) => {
      if (!((lexicon.classes.get(token.norm) ?? 0) & WORD.suspected)) return;
      for (let k = i + 1; k <= i + NEAR && k < tokens.length; k++) {
        const actor = lookUp(lexicon.actors, tokens, lexicon.starts.get(tokens[k]!.norm) ?? 0, k);
        for (const { id } of actor?.value ?? []) hedged.add(id);
      }
    });
  }
  return hedged;
}
