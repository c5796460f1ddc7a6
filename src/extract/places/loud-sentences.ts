import type { Prose } from "../../text/prose.ts";

/** Per sentence: 0 = capitals mark names, 1 = a headline in title case, 2 = ALL CAPS. */
export function loudSentences({ sentences, tokens }: Prose): Uint8Array {
  const loud = new Uint8Array(sentences.length);
  for (const { index, from, to } of sentences) {
    let letters = 0;
    let capital = 0;
    let shout = 0;
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (token.kind !== "word" || token.end - token.start < 3) continue;
      letters++;
      if (token.capital) capital++;
      if (token.shout) shout++;
    }
    if (letters >= 3 && shout > letters * 0.7) loud[index] = 2;
    else if (letters >= 4 && capital > letters * 0.75) loud[index] = 1;
  }
  return loud;
}
