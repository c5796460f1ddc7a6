import type { Prose } from "../../text/prose.ts";
import type { Gazetteer, Posting } from "./gazetteer.ts";
import { keyWord, NAME_GLUE } from "./place-key.ts";
import type { PlaceWords } from "./place-words.ts";

/** A gazetteer name at tokens `[from, to)`. */
export type NameMatch = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly postings: readonly Posting[];
};

/**
 * The longest gazetteer name that begins at token `at` and ends before `limit`, or null. Its words are capitalised
 * except for joiners inside; hyphens and the dot of an abbreviation count as a space. `free`: capitals say nothing here.
 */
export function longestName(
  prose: Prose,
  gazetteer: Gazetteer,
  words: PlaceWords,
  at: number,
  limit: number,
  free: boolean,
): NameMatch | null {
  const { tokens } = prose;
  const first = tokens[at]!;
  const plain = from(keyWord(first.norm));
  const spelled = words.abbreviations.get(first.norm);
  if (spelled === undefined) return plain;
  let best = plain;
  for (const word of spelled) {
    const match = word === first.norm ? null : from(word);
    if (match === null || match.to === at + 1) continue;
    if (best === null || match.to > best.to) best = match;
    else if (match.to === best.to) best = { ...best, postings: united(best.postings, match.postings) };
  }
  return best;

  function from(head: string): NameMatch | null {
    const longest = gazetteer.longestFrom(head);
    const glued = tokens[at + 1]?.norm === "'s" ? gazetteer.longestFrom(`${head}s`) : 0;
    const most = Math.max(longest, glued);
    if (most === 0) return null;
    const keys = [head];
    const ends = [at + 1];
    let key = head;
    let count = 1;
    let commas = false;
    for (let i = at + 1; i < limit && count <= most; i++) {
      const token = tokens[i]!;
      if (token.kind === "mark") {
        if (token.norm === ",") {
          if (most < LONG_NAME) break;
          commas = true;
          continue;
        }
        if (!NAME_GLUE.has(token.norm) || (token.spaced && token.norm !== "-" && token.norm !== "–")) break;
        if (token.norm === "." && tokens[i - 1]!.end - tokens[i - 1]!.start > 4) break;
        continue;
      }
      if (token.norm === "'s") {
        key += "s";
        keys.push(key);
        ends.push(i + 1);
        continue;
      }
      const inside = token.capital || free || token.kind === "number" || words.joiners.has(token.norm);
      if (!inside || count === most) break;
      key += ` ${keyWord(token.norm)}`;
      count++;
      keys.push(key);
      ends.push(i + 1);
    }
    for (let i = keys.length - 1; i >= 0; i--) {
      const last = tokens[ends[i]! - 1]!;
      if (
        i > 0 &&
        !last.capital &&
        !free &&
        last.norm !== "'s" &&
        last.kind !== "number" &&
        tokens[ends[i]! - 2]?.norm !== "-"
      )
        continue;
      if (last.norm === "'s" && ends[i]! - at === 2) continue;
      if (commas && wordCount(keys[i]!) < LONG_NAME && hasComma(at, ends[i]!)) continue;
      const postings = known(gazetteer.rows(keys[i]!), keys[i]!);
      if (postings.length > 0) return { from: at, to: ends[i]!, key: keys[i]!, postings };
    }
    return null;
  }

  function hasComma(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (tokens[i]!.norm === ",") return true;
    return false;
  }

  function known(postings: readonly Posting[], key: string): readonly Posting[] {
    if (!words.foreignCountries.has(key)) return postings;
    return postings.filter(({ row }) => gazetteer.rank(row) !== "country");
  }
}

/** From this many words on, a name may hold a comma: "Valley of the Apurímac, Ene and Mantaro Rivers". */
const LONG_NAME = 5;

function wordCount(key: string): number {
  return key.split(" ").length;
}

/** Both lists, each place once, a main name before an alternate one. */
function united(left: readonly Posting[], right: readonly Posting[]): readonly Posting[] {
  const byRow = new Map(left.map((posting) => [posting.row, posting]));
  for (const posting of right) {
    const known = byRow.get(posting.row);
    if (known === undefined || known.alternate) byRow.set(posting.row, posting);
  }
  return [...byRow.values()];
}
