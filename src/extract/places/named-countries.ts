import type { Prose } from "../../text/prose.ts";
import type { PlaceWords } from "./place-words.ts";

/**
 * Countries that a report names by its words for peoples ("Syrian"), one for each time, and those its own way of
 * speaking gives away ("sheriff", "lakh"), one for each such word.
 */
export function countriesNamedIn({ tokens }: Prose, words: PlaceWords): readonly string[] {
  const found: string[] = [];
  const cues = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind !== "word") continue;
    const people = token.capital || words.demonymsLower ? words.demonyms.at(tokens, i) : null;
    if (people !== null) found.push(people.value);
    const cue = words.countryCues.at(tokens, i);
    if (cue === null) continue;
    let key = "";
    for (let k = i; k < cue.to; k++) key += ` ${tokens[k]!.norm}`;
    if (cues.has(key)) continue;
    cues.add(key);
    found.push(cue.value);
  }
  return found;
}
