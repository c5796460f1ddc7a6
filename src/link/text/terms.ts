import { CAPITAL, FIRST, JOINED, mix, NUMBER, type Scan } from "./scan.ts";
import { codeOf, KNOWN, LEAD } from "./table.ts";

/**
 * Terms of one text, as codes. `words`: every word; the first LEAD_WORDS are marked as its lead. `names`: words with a
 * capital inside a sentence, by their sound, pairs of such words, and numbers: what stays the same in another language.
 * `stems`: beginnings of long words.
 */
export type Terms = { readonly words: Uint32Array; readonly names: Uint32Array; readonly stems: Uint32Array };

/** A title and two or three sentences. */
const LEAD_WORDS = 90;

/** Share of capitals from which a segment is a heading in title case, where a capital names nothing. */
const HEADING_SHARE = 0.6;

const NONE = new Uint32Array(0);

/** What `termsOf` is asked for beside the scan. */
export type TermsAsked = {
  /** Segments to leave out. */
  readonly skips: (segment: number) => boolean;
  /** 1 for words, by number, that are part of a name compared for itself. */
  readonly known: Uint8Array | null;
  /** Stems serve between languages only. */
  readonly stems: boolean;
};

/** Terms of a scan. */
export function termsOf(text: Scan, { skips, known, stems }: TermsAsked): Terms {
  const words = new Uint32Array(text.length);
  const names = new Uint32Array(text.length * 2);
  const roots = stems ? new Uint32Array(text.length) : NONE;
  let wordCount = 0;
  let nameCount = 0;
  let rootCount = 0;
  let from = 0;
  while (from < text.length) {
    let to = from + 1;
    let capitals = text.flags[from]! & CAPITAL;
    while (to < text.length && text.segment[to] === text.segment[from]) capitals += text.flags[to++]! & CAPITAL;
    if (!skips(text.segment[from]!)) {
      const heading = to - from >= 4 && capitals >= (to - from) * HEADING_SHARE;
      for (let i = from; i < to; i++) {
        const flags = text.flags[i]!;
        const mark = known !== null && known[i] === 1 ? KNOWN : 0;
        words[wordCount] = codeOf(text.hash[i]!, mark | (wordCount < LEAD_WORDS ? LEAD : 0));
        wordCount++;
        if (stems && text.stem[i] !== 0) roots[rootCount++] = codeOf(text.stem[i]!, mark);
        if (!isName(flags) || heading) continue;
        if (!(flags & FIRST) || flags & NUMBER) names[nameCount++] = codeOf(text.sound[i]!, mark);
        if (i > from && flags & JOINED && isName(text.flags[i - 1]!))
          names[nameCount++] = codeOf(mix(text.sound[i - 1]!, text.sound[i]!), mark);
      }
    }
    from = to;
  }
  return {
    words: words.subarray(0, wordCount),
    names: names.subarray(0, nameCount),
    stems: roots.subarray(0, rootCount),
  };
}

function isName(flags: number): boolean {
  return (flags & (CAPITAL | NUMBER)) !== 0;
}
