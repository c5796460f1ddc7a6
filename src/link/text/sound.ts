import { fold } from "../../text/fold.ts";

const SEED = 0x811c9dc5;

/**
 * Consonants by letter a to z; 0 is silent. Letters that two spellings of one name exchange have one number: Afgoye and
 * Afgooye, Emam Saheb and Imam Sahib, Kirkuk and Quircuc, Vinnytsia and Binnitsia.
 */
const SOUNDS = [0, 1, 2, 3, 0, 4, 5, 0, 0, 6, 2, 7, 8, 9, 0, 10, 2, 11, 12, 13, 0, 1, 0, 12, 0, 12] as const;
/** A name that begins with a vowel begins with the same sound as any other that does. */
const OPEN = 14;
/** Sounds below which too many names would be one; such a name stands for itself. */
const LEAST_SOUNDS = 3;

/**
 * 32-bit hash of how the word in `text` from `start` until `end` sounds, roughly: equal for spellings of one name that
 * differ in vowels, doubled letters and h. 0 where it has fewer than three sounds or letters beyond the basic alphabet
 * that folding leaves.
 */
export function soundOf(text: string, start = 0, end = text.length): number {
  let value = SEED;
  let sounds = 0;
  let last = 0;
  for (let i = start; i < end; i++) {
    const letter = (text.charCodeAt(i) | 32) - 97;
    if (letter < 0 || letter > 25)
      return start === 0 && end === text.length ? 0 : soundOf(fold(text.slice(start, end)));
    const sound = i === start && SOUNDS[letter] === 0 ? OPEN : SOUNDS[letter]!;
    if (sound !== 0 && sound !== last) {
      value = Math.imul(value ^ sound, 0x01000193);
      sounds++;
    }
    last = sound;
  }
  return sounds < LEAST_SOUNDS ? 0 : value >>> 0;
}
