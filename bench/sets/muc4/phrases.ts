import type { Prose, Range } from "../../../src/text/prose.ts";

/**
 * A noun phrase of a text in capitals. `head`: its last word's token. `whole`: with the phrases that "of" hangs to it
 * ("the offices of the National Union").
 */
export type Phrase = Range & {
  readonly sentence: number;
  readonly head: number;
  readonly whole: Range;
  /** Position in the list of the phrase that this one stands beside with "and" or a comma; null = stands alone. */
  readonly beside: number | null;
};

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  "a an the this that these those his her their its our my your some any all both each every another no such same other several many few",
);
export const PREPOSITIONS = set(
  "of in on at by for from with to into onto against near between among during after before under over through toward towards about without within inside outside around along across behind beside beyond off upon via until since despite per like as than except besides amid above below including because due according regarding concerning",
);
const CLOSED = set(
  `and or but nor so yet if when while where who whom whose which what why how that because although though since until unless whether there here then now also only not just even still already very too
  he she it they we i you him them us me himself herself themselves itself is are was were be been being am has have had having do does did done will would shall should can could may might must cannot
  said says say told stated added reported noted announced according today yesterday tomorrow tonight again ago later meanwhile however moreover therefore thus furthermore nevertheless`,
);
/** Forms of verbs that the endings below do not give away. */
const VERBS = set(
  `took take takes taken went gone came come began begun became become left leave leaves found find finds held hold holds shot shoots blew blow blown broke fell fallen fled fought gave given got hit
  hurt knew known led lost made make makes met paid put ran saw seen sent set stole stolen struck threw thrown told took woke wrote killed kill kills bomb bombs attack attacks kidnap murder explode explodes went
  go goes get let lets cut burst beat sought slain slew kept keep stood stand brought bring brings caught felt heard meant rose sat spoke spent taught thought understood won bound laid lay`,
);
const NOUNS_LIKE_VERBS = set("attack attacks bomb bombs murder kidnap");
/** Words in -ed and -ing that stand inside phrases. */
const INNER = set(
  "armed unidentified hooded united masked alleged retired wounded uniformed unarmed organized so-called heavily-armed building buildings meeting embassy morning evening wing king being clothing housing parking shipping fishing mining engineering training bed shed red hundred unknown injured bearded sacred",
);

/** Every noun phrase of the prose between two tokens, left to right. */
export function phrasesOf(prose: Prose, from = 0): readonly Phrase[] {
  const cores: { from: number; to: number; sentence: number }[] = [];
  const { tokens, sentenceOf } = prose;
  let start = -1;
  const close = (end: number) => {
    if (start >= 0 && end > start) cores.push({ from: start, to: end, sentence: sentenceOf[start]! });
    start = -1;
  };
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (start >= 0 && sentenceOf[i] !== sentenceOf[start]) close(i);
    if (token.norm === "'s" || token.norm === "’s") continue;
    if (token.kind === "mark") {
      const isInner =
        token.norm === "-" ||
        token.norm === '"' ||
        (token.norm === "." && !token.spaced && tokens[i + 1]?.spaced === false);
      if (!(isInner && start >= 0 && continues(tokens[i + 1]?.norm ?? "."))) close(i);
      continue;
    }
    const word = token.norm;
    if (DETERMINERS.has(word)) {
      close(i);
      start = i;
    } else if (isBoundary(word, start >= 0 && start < i, tokens[i - 1]?.norm ?? "", tokens[i + 1]?.norm ?? "")) {
      close(i);
    } else if (start < 0) start = i;
  }
  close(tokens.length);
  return cores.filter((core) => hasNoun(prose, core)).map((core, i, all) => phraseOf(prose, core, all[i - 1], i, all));
}

function continues(word: string): boolean {
  return !CLOSED.has(word) && !PREPOSITIONS.has(word) && /[\p{L}\p{N}]/u.test(word);
}

function isBoundary(word: string, inside: boolean, before: string, after: string): boolean {
  if (CLOSED.has(word) || PREPOSITIONS.has(word)) return true;
  if (INNER.has(word)) return false;
  if (NOUNS_LIKE_VERBS.has(word))
    return !(
      inside ||
      PREPOSITIONS.has(before) ||
      PREPOSITIONS.has(after) ||
      after === "was" ||
      DETERMINERS.has(before)
    );
  if (VERBS.has(word)) return true;
  if (word.length > 4 && (word.endsWith("ed") || word.endsWith("ing"))) {
    // "the destroyed bridge", "two wounded soldiers": after an article, before a noun
    return !(DETERMINERS.has(before) && continues(after));
  }
  return word.endsWith("ly") && word.length > 5;
}

function hasNoun({ tokens }: Prose, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.kind !== "mark" && !DETERMINERS.has(tokens[i]!.norm)) return true;
  return false;
}

type Core = Range & { readonly sentence: number };

function phraseOf(prose: Prose, core: Core, before: Core | undefined, index: number, all: readonly Core[]): Phrase {
  const { tokens } = prose;
  let head = core.to - 1;
  while (head > core.from && tokens[head]!.kind === "mark") head--;
  let to = core.to;
  for (let next = index + 1; next < all.length && next < index + 3; next++) {
    const { from, to: end, sentence } = all[next]!;
    if (sentence !== core.sentence || from !== to + 1 || tokens[to]!.norm !== "of") break;
    to = end;
  }
  const between = before === undefined || before.sentence !== core.sentence ? null : tokens.slice(before.to, core.from);
  const isBeside =
    between !== null &&
    between.length > 0 &&
    between.length < 3 &&
    between.every(({ norm }) => norm === "and" || norm === "," || norm === "or");
  return { ...core, head, whole: { from: core.from, to }, beside: isBeside ? index - 1 : null };
}
