import { eld } from "eld/extrasmall";

/** Characters below which a guess of a language without a pack is not believed: a headline of names fits any. */
const SHORT_TEXT = 60;
/** Characters looked at: more of them changes no verdict. */
const SAMPLE = 4_000;

/**
 * ISO 639-1 code of the language a text is in, out of the sixty that `eld` knows. `readable`: languages with a pack;
 * where the detector is unsure of a short text, the best of these wins. Null when nothing points anywhere.
 */
export function recogniseLanguage(text: string, readable: readonly string[]): string | null {
  const found = eld.detect(ownWords(text.slice(0, SAMPLE)));
  if (readable.includes(found.language)) return found.language;
  const scores = found.getScores();
  if (found.language !== "" && found.isReliable() && text.length >= SHORT_TEXT) return found.language;
  let best: string | null = null;
  for (const language of readable) {
    if ((scores[language] ?? 0) > (best === null ? 0 : scores[best]!)) best = language;
  }
  return best ?? (found.language === "" ? null : found.language);
}

/** A text without what it quotes, which may be in another language; with it, where little else is left. */
function ownWords(text: string): string {
  const own = text.replace(QUOTED, " ");
  return own.length >= SHORT_TEXT ? own : text;
}

/** What stands between quotation marks in one paragraph, if it is long enough to be a saying rather than a name. */
const QUOTED = /[“«"„][^“”«»"„\n]{16,600}[”»"“]/g;
