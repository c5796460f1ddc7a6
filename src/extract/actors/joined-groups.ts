import { exactly } from "../../model/quantity.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import type { Group } from "./group.ts";

/** "Paulino, a member of the group," and "the mayor, Juan Pérez," are one person told twice: name and noun become one group. */
export function mergeAppositions(groups: readonly Group[], marks: Marks): readonly Group[] {
  const { prose, classes, lexicon, starts } = marks;
  const { tokens, sentenceOf } = prose;
  const out: Group[] = [];
  for (let i = 0; i < groups.length; i++) {
    const a = groups[i]!;
    const b = groups[i + 1];
    const beside =
      b !== undefined &&
      tokens[b.from - 1]!.norm === "," &&
      (b.from === a.to + 1 || (a.form === "noun" && b.form === "name" && endOfPlace(a.to, marks) === b.from - 1)) &&
      sentenceOf[a.from] === sentenceOf[b.from];
    const closed =
      b !== undefined &&
      (tokens[b.to] === undefined ||
        !/^\p{L}/u.test(tokens[b.to]!.norm) ||
        (classes[b.to]! & (WORD.be | WORD.have | WORD.relative)) !== 0 ||
        a.form === "name");
    const described =
      beside &&
      a.form === "name" &&
      b.form === "noun" &&
      !b.plural &&
      // "the mayor, Juan Pérez, his wife": somebody's relative is somebody else
      !((classes[b.from]! & WORD.possessive) !== 0 && b.noun?.kind === "civilians") &&
      (b.count === null || b.count.min === 1) &&
      b.noun?.collective !== true &&
      b.including.length === 0;
    const named =
      beside &&
      a.form === "noun" &&
      !a.plural &&
      a.person === null &&
      b.form === "name" &&
      b.noun === null &&
      b.kind === null &&
      (a.definite || a.count?.min === 1);
    const listed =
      b !== undefined &&
      groups[i + 2] !== undefined &&
      groups[i + 2]!.from <= b.to + 2 &&
      tokens[b.to] !== undefined &&
      (classes[b.to]! & WORD.and) !== 0;
    const opener = a.from > 0 ? lookUp(lexicon.links, tokens, starts[a.from - 1]!, a.from - 1) : null;
    const shared =
      b !== undefined &&
      b.form === "number" &&
      b.count !== null &&
      a.definite &&
      a.count !== null &&
      a.count.min >= b.count.min &&
      opener?.value === "of" &&
      b.from <= a.to + SHARED_WITHIN &&
      tokens[b.from - 1]!.norm === "," &&
      sentenceOf[a.from] === sentenceOf[b.from];
    if (shared) {
      // "of the four injured, two died"
      out.push({ ...b, from: a.from, kind: a.kind, noun: a.noun, actors: a.actors, partOfBefore: true });
      i++;
    } else if (
      beside &&
      !listed &&
      a.form === "number" &&
      a.count?.min === 1 &&
      b.form === "noun" &&
      !b.plural &&
      b.count?.min === 1
    ) {
      out.push({ ...a, to: b.to });
      i++;
    } else if ((described || named) && closed && !listed) {
      const [name, noun] = described ? [a, b!] : [b!, a];
      out.push({
        ...noun,
        from: a.from,
        to: b!.to,
        head: noun.head,
        form: "name",
        person: name.person,
        personRange: name.personRange,
        count: exactly(1),
        kind: noun.kind ?? name.kind,
        definite: false,
      });
      i++;
    } else out.push(a);
  }
  return out;
}

/** Tokens between those of whom some are counted and the count. */
const SHARED_WITHIN = 3;
/** Parts that may stand before the word that makes them such. */
const TRAILING = 4;

/** The parts come to more than an exact whole. */
function exceeds(whole: Group, parts: readonly Group[]): boolean {
  const most = whole.count?.max ?? null;
  return most !== null && parts.reduce((all, part) => all + (part.count?.min ?? 0), 0) > most;
}

/** "the mayor of Goma": where a link and a place right behind a group end; null where none stand there. */
function endOfPlace(at: number, { prose, lexicon, starts, classes, places }: Marks): number | null {
  const link = at < prose.tokens.length ? lookUp(lexicon.links, prose.tokens, starts[at]!, at) : null;
  if (link === null || (link.value !== "of" && link.value !== "in")) return null;
  const from = link.to < prose.tokens.length && classes[link.to]! & WORD.definite ? link.to + 1 : link.to;
  return places.get(from)?.to ?? null;
}

/** Hangs the groups behind "including" into the group before it. */
export function nestInclusions(
  groups: readonly Group[],
  { prose, lexicon, starts, classes, verbs }: Marks,
): readonly Group[] {
  const { tokens, sentenceOf } = prose;
  const out: Group[] = [];
  let i = 0;
  while (i < groups.length) {
    const whole = groups[i]!;
    let j = i + 1;
    const parts: Group[] = [];
    let at = whole.to;
    const trailing = trailedBy(i);
    if (trailing !== null) {
      out.push({ ...whole, including: groups.slice(i + 1, trailing.next), to: trailing.to });
      i = trailing.next;
      continue;
    }
    while (j < groups.length && sentenceOf[groups[j]!.from] === sentenceOf[whole.from]) {
      const of = groups[j]!;
      const behind = groups[j + 1];
      const predicated =
        of.partOfBefore &&
        behind !== undefined &&
        behind.form === "noun" &&
        behind.from <= of.to + 1 &&
        spanless(of.to, behind.from);
      const part = predicated ? { ...behind, from: of.from, count: of.count, countRange: of.countRange } : of;
      if (predicated && isLead(at, of.from)) {
        parts.push(part);
        at = part.to;
        j += 2;
        continue;
      }
      const opened = parts.length > 0 ? isJoin(at, part.from) : opensInclusion(pastHarm(at), part.from);
      // "people, including eight farmers and two soldiers and another 27": more than there were are no part of them
      if (parts.length > 0 && (part.other || exceeds(whole, [...parts, part]))) break;
      if (!opened || part.form === "pronoun" || (parts.length > 0 && (part.definite || verbs[part.to]?.stance != null)))
        break;
      parts.push(part);
      at = part.to;
      j++;
    }
    const tolled = whole.form !== "pronoun" && (whole.count !== null || whole.plural);
    if (parts.length > 0 && tolled) {
      out.push({ ...whole, including: parts, to: pastHarm(whole.to) > whole.to ? whole.to : at });
      i = j;
    } else {
      out.push(whole);
      i++;
    }
  }
  return out;

  /** "38 people, three soldiers and a child among them,": the parts stand before the word that makes them such. */
  function trailedBy(at: number): { readonly next: number; readonly to: number } | null {
    const whole = groups[at]!;
    if (tokens[whole.to]?.norm !== "," || whole.form === "pronoun" || !(whole.count !== null || whole.plural))
      return null;
    let end = whole.to;
    for (let k = at + 1; k < groups.length && k <= at + TRAILING; k++) {
      const part = groups[k]!;
      if (sentenceOf[part.from] !== sentenceOf[whole.from] || part.count === null || part.definite) return null;
      if (k === at + 1 ? part.from !== whole.to + 1 : !isJoin(end, part.from)) return null;
      end = part.to;
      const link = end < tokens.length ? lookUp(lexicon.links, tokens, starts[end]!, end) : null;
      if (link?.value === "including" && link.to - end > 1 && tokens[link.to]?.kind === "mark")
        return { next: k + 1, to: link.to };
    }
    return null;
  }

  /** "doce heridos, entre ellos un teniente": where participles stand out, one of harm may lie between whole and part. */
  function pastHarm(from: number): number {
    const sense = verbs[from];
    const bare = sense?.participle === true && !sense.finite && sense.harms.length > 0;
    return lexicon.pack.words.grammar.verbsStandOut && bare ? from + 1 : from;
  }

  /** Between whole and part: perhaps a comma or bracket, then an including word, and nothing else. */
  function opensInclusion(from: number, to: number): boolean {
    let i = from;
    while (i < to && tokens[i]!.kind === "mark") i++;
    if (i >= to) return false;
    const link = lookUp(lexicon.links, tokens, starts[i]!, i);
    if (link === null || link.value !== "including") return false;
    for (i = link.to; i < to; i++)
      if (tokens[i]!.kind !== "mark" && lookUp(lexicon.links, tokens, starts[i]!, i)?.value !== "including")
        return false;
    return true;
  }

  /** "three of them children": nothing but perhaps a copula stands between the share and what it is. */
  function spanless(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (!(classes[i]! & WORD.be)) return false;
    return true;
  }

  function isLead(from: number, to: number): boolean {
    let aside = false;
    for (let i = from; i < to; i++) {
      const { norm, kind } = tokens[i]!;
      if (norm === "(" || norm === ")") aside = norm === "(";
      else if (!aside && kind !== "mark" && !(classes[i]! & WORD.and)) return false;
    }
    return true;
  }

  function isJoin(from: number, to: number): boolean {
    if (to === from) return false;
    for (let i = from; i < to; i++) {
      if (tokens[i]!.norm !== "," && lookUp(lexicon.conjunctions, tokens, starts[i]!, i) === null) return false;
    }
    return true;
  }
}
