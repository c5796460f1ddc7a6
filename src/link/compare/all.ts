import { circumstance } from "./circumstance.ts";
import type { Comparer } from "./comparer.ts";
import { copy } from "./copy.ts";
import { kind } from "./kind.ts";
import { people } from "./people.ts";
import { place } from "./place.ts";
import { published } from "./published.ts";
import { sides } from "./sides.ts";
import { time } from "./time.ts";
import { tolls } from "./tolls.ts";
import { words } from "./words.ts";

/** Every comparer, in the order in which reasons are told when they weigh the same. */
export const COMPARERS: readonly Comparer[] = [
  time,
  place,
  sides,
  tolls,
  kind,
  circumstance,
  people,
  words,
  copy,
  published,
];
