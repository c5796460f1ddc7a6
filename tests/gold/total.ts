import { type Score, SLOTS, type Slot, type Tally } from "./score.ts";

/** Yes/no questions of a score, each with how it is told. */
export const QUESTIONS = {
  newsKilled: "news incident's killed, to the bounds",
  silent: "hard negatives silent",
  grounded: "right tolls of killed on the marked words",
  figures: "marked figures read",
  people: "marked people's fate read",
  notes: "marked notes given",
} as const;
export type Question = keyof typeof QUESTIONS;

/** Scores of many reports as one. Questions are [yes, asked]. */
export type Total = {
  readonly slots: Readonly<Record<Slot, Tally>>;
  readonly all: Tally;
  readonly questions: Readonly<Record<Question, readonly [number, number]>>;
};

/** Adds scores up, slot by slot. */
export function totalOf(scores: readonly Score[]): Total {
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, sumOf(scores.map((score) => score.slots[slot]))]));
  const questions = Object.fromEntries(
    Object.keys(QUESTIONS).map((question) => {
      const answers = scores.map((score) => score[question as Question]);
      return [question, [0, 1].map((place) => answers.reduce((total, answer) => total + answer[place]!, 0))];
    }),
  );
  // Both are built from the closed lists that key them.
  return {
    slots: slots as Total["slots"],
    all: sumOf(Object.values(slots)),
    questions: questions as unknown as Total["questions"],
  };
}

/** Harmonic mean of precision and recall in per cent; NaN where nothing was marked or read. */
export function fOf({ right, wrong, missed }: Tally): number {
  return (200 * right) / (2 * right + wrong + missed);
}

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (count: keyof Tally) => tallies.reduce((total, tally) => total + tally[count], 0);
  return { right: sum("right"), wrong: sum("wrong"), missed: sum("missed") };
}
