import { english } from "../../../src/packs/en/index.ts";
import { type Prose, toProse } from "../../../src/text/prose.ts";
import { type Phrase, phrasesOf } from "./phrases.ts";

/** One document of the set: the wire's text in capitals, dateline included. */
export type Document = {
  readonly id: string;
  readonly text: string;
  readonly dateline?: { readonly date?: string | null } | null;
};

/** A document cut into sentences and noun phrases. The dateline and the monitor's marks ("[TEXT]") give no phrases. */
export type Parsed = { readonly prose: Prose; readonly phrases: readonly Phrase[] };

export function parse(text: string): Parsed {
  const prose = toProse({ text, title: null }, english.abbreviations);
  const body = /\[(?:TEXT|EXCERPTS?|COMMUNIQUE|PASSAGE OMITTED)[^\]]*\]|--/.exec(text.slice(0, 600));
  const from = body === null ? 0 : prose.tokens.findIndex(({ start }) => start >= body.index + body[0].length);
  return { prose, phrases: phrasesOf(prose, Math.max(0, from)) };
}
