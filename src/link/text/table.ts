/** Marks of a term in a text: it stands where news says what happened; it is part of a name that is compared for itself. */
export const LEAD = 1;
export const KNOWN = 2;
const MARK_BITS = 2;
const MOST_TIMES = 63;

/**
 * Terms of many texts in one block of memory, a row a text, terms in the order of their hashes whatever the order in
 * which the texts came. By rank of a term: its hash, how many texts have it, its `rarity` (natural logarithm of texts
 * over texts that have it, smoothed) and what one occurrence weighs. By row: how many terms say anything, and the length
 * of the vector they make, as a whole and without known names, of all and of the lead.
 */
export type TermTable = {
  readonly starts: Uint32Array;
  readonly ranks: Uint32Array;
  /** Marks in the lowest bits, how often the term stands above them. */
  readonly info: Uint8Array;
  readonly hashes: Uint32Array;
  readonly texts: Uint32Array;
  readonly rarity: Float64Array;
  readonly weights: Float64Array;
  readonly telling: Uint32Array;
  readonly lengths: { readonly all: Lengths; readonly lead: Lengths };
};

type Lengths = { readonly whole: Float64Array; readonly plain: Float64Array };

const MARKS = (1 << MARK_BITS) - 1;

/** A term as it comes: its hash, but for two bits, and its marks in one number. */
export function codeOf(hash: number, marks: number): number {
  return ((hash & ~MARKS) | marks) >>> 0;
}

/** Rare terms count for more than their logarithm. Source: best of 1, 1.3, 1.6 on the tuning part of the Gun Violence Corpus. */
const POWER = 1.3;
/** In small batches, where counting cannot tell a rare term from a common one, the prior holds; it fades as texts grow beyond this. */
const PRIOR_TEXTS = 20;
/** Terms in more than half of all texts say nothing of any one and are left out. */
const LEAST_RARITY = Math.log(2);

const TIMES = Float64Array.from({ length: MOST_TIMES + 1 }, (_, times) => (times === 0 ? 0 : 1 + Math.log(times)));

/** Takes texts one after the other, as lists of codes, which it sorts in place; `seal` ends it. */
export function tableMaker(): {
  readonly add: (codes: Uint32Array) => void;
  /** `prior`: share of texts that have a term of which nothing is known. */
  readonly seal: (prior: number) => TermTable;
} {
  const numbers = new Map<number, number>();
  const starts: number[] = [0];
  let terms = new Uint32Array(1 << 12);
  let info = new Uint8Array(1 << 12);
  let size = 0;
  return {
    add: (codes) => {
      codes.sort();
      if (size + codes.length > terms.length) {
        const room = Math.max(2 * terms.length, size + codes.length);
        terms = grown(terms, new Uint32Array(room));
        info = grown(info, new Uint8Array(room));
      }
      for (let i = 0; i < codes.length; ) {
        const hash = (codes[i]! & ~MARKS) >>> 0;
        let times = 0;
        let marks = 0;
        for (; i < codes.length && (codes[i]! & ~MARKS) >>> 0 === hash; i++) {
          times++;
          marks |= codes[i]! & MARKS;
        }
        terms[size] = hash;
        info[size++] = (Math.min(MOST_TIMES, times) << MARK_BITS) | marks;
        numbers.set(hash, (numbers.get(hash) ?? 0) + 1);
      }
      starts.push(size);
    },
    seal: (prior) => {
      const hashes = Uint32Array.from(numbers.keys()).sort();
      const texts = new Uint32Array(hashes.length);
      for (let rank = 0; rank < hashes.length; rank++) {
        texts[rank] = numbers.get(hashes[rank]!)!;
        numbers.set(hashes[rank]!, rank);
      }
      const ranks = terms.subarray(0, size);
      for (let i = 0; i < size; i++) ranks[i] = numbers.get(ranks[i]!)!;
      numbers.clear();
      return weighed({ starts: Uint32Array.from(starts), ranks, info: info.subarray(0, size), hashes, texts }, prior);
    },
  };
}

function weighed(bare: Pick<TermTable, "starts" | "ranks" | "info" | "hashes" | "texts">, prior: number): TermTable {
  const { starts, ranks, info, texts } = bare;
  const rows = starts.length - 1;
  const rarity = Float64Array.from(texts, (count) => {
    const value = Math.log((rows + PRIOR_TEXTS) / (count + PRIOR_TEXTS * prior));
    return value < LEAST_RARITY ? 0 : value;
  });
  const weights = rarity.map((value) => value ** POWER);
  const telling = new Uint32Array(rows);
  const [all, lead] = [newLengths(rows), newLengths(rows)];
  for (let row = 0; row < rows; row++) {
    let [whole, plain, leadWhole, leadPlain] = [0, 0, 0, 0];
    for (let i = starts[row]!; i < starts[row + 1]!; i++) {
      const once = weights[ranks[i]!]!;
      if (once === 0) continue;
      telling[row]!++;
      const weight = once * TIMES[info[i]! >> MARK_BITS]!;
      const known = (info[i]! & KNOWN) !== 0;
      whole += weight * weight;
      if (!known) plain += weight * weight;
      if ((info[i]! & LEAD) === 0) continue;
      leadWhole += once * once;
      if (!known) leadPlain += once * once;
    }
    all.whole[row] = Math.sqrt(whole);
    all.plain[row] = Math.sqrt(plain);
    lead.whole[row] = Math.sqrt(leadWhole);
    lead.plain[row] = Math.sqrt(leadPlain);
  }
  return { ...bare, rarity, weights, telling, lengths: { all, lead } };
}

function newLengths(rows: number): Lengths {
  return { whole: new Float64Array(rows), plain: new Float64Array(rows) };
}

function grown<T extends Uint32Array | Uint8Array>(old: T, next: T): T {
  next.set(old);
  return next;
}

/** The rank of a term, -1 where no text has it. */
export function rankOf({ hashes }: TermTable, term: number): number {
  const hash = codeOf(term, 0);
  let low = 0;
  let high = hashes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else if (hashes[middle]! > hash) high = middle - 1;
    else return middle;
  }
  return -1;
}

/**
 * What two texts have in common. `cosine` and that of the leads: 0 = no term in common, 1 = the same. `rare`: terms of at
 * least the asked rarity in both. `rareSum`: the rarity of the rarest six of them added up.
 */
export type Likeness = {
  readonly cosine: number;
  readonly lead: number;
  readonly rare: number;
  readonly rareSum: number;
};

const MOST_RARE = 6;

/** Compares two rows in one pass. `plain`: without names that are compared for themselves. */
export function likenessOf(table: TermTable, a: number, b: number, rareFrom: number, plain: boolean): Likeness {
  const { starts, ranks, info, weights, rarity, lengths } = table;
  let i = starts[a]!;
  let j = starts[b]!;
  const aEnd = starts[a + 1]!;
  const bEnd = starts[b + 1]!;
  let cosine = 0;
  let lead = 0;
  let found: number[] | null = null;
  while (i < aEnd && j < bEnd) {
    const left = ranks[i]!;
    const right = ranks[j]!;
    if (left < right) i++;
    else if (left > right) j++;
    else {
      const once = weights[left]!;
      if (once !== 0) {
        const x = info[i]!;
        const y = info[j]!;
        if (!plain || ((x | y) & KNOWN) === 0) {
          const both = once * once;
          cosine += both * TIMES[x >> MARK_BITS]! * TIMES[y >> MARK_BITS]!;
          if ((x & y & LEAD) !== 0) lead += both;
          const rare = rarity[left]!;
          if (rare >= rareFrom) {
            if (found === null) found = [rare];
            else found.push(rare);
          }
        }
      }
      i++;
      j++;
    }
  }
  const sort = plain ? "plain" : "whole";
  if (cosine > 0) cosine = Math.min(1, cosine / (lengths.all[sort][a]! * lengths.all[sort][b]!));
  if (lead > 0) lead = Math.min(1, lead / (lengths.lead[sort][a]! * lengths.lead[sort][b]!));
  if (found === null) return { cosine, lead, rare: 0, rareSum: 0 };
  if (found.length > MOST_RARE) found.sort((p, q) => q - p);
  let rareSum = 0;
  for (let k = 0; k < found.length && k < MOST_RARE; k++) rareSum += found[k]!;
  return { cosine, lead, rare: found.length, rareSum };
}
