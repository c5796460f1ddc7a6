import type { Quantity } from "../../model/quantity.ts";
import type { RuleId } from "../../model/span.ts";
import type { Circumstance, Harm, Kind, Means } from "../../model/words.ts";
import type { Range } from "../../text/prose.ts";
import type { Modality } from "../../text/word-lexicon.ts";
import type { Group } from "../actors/group.ts";

/** One thing done or suffered, as one clause or noun tells of it. Ranges are of tokens; the range is the trigger's. */
export type Act = Range & {
  readonly sentence: number;
  readonly rule: RuleId;
  /** Null = tells of an incident without saying who was harmed. */
  readonly harm: Harm | null;
  /** Violent by the word alone. */
  readonly violent: boolean;
  /** Something done to the harmed ("killed"), not only suffered ("died"). */
  readonly done: boolean;
  /** The word commits to less than the harm ("neutralised"). */
  readonly weak: boolean;
  readonly kind: Kind | null;
  /** 0 = no event word, 1 = hardly one, 2 = one, 3 = surely one. */
  readonly strength: 0 | 1 | 2 | 3;
  readonly means: readonly Means[];
  readonly circumstance: readonly Circumstance[];
  readonly agents: readonly Group[];
  readonly patients: readonly Group[];
  /** Agents and patients fight each other. */
  readonly both: boolean;
  /** A figure that stands as the value of a toll noun, with no group ("death toll rose to 14"). */
  readonly toll: (Range & { readonly quantity: Quantity }) | null;
  readonly modality: Modality;
  /** "the attack": told of before. */
  readonly definite: boolean;
  readonly nominal: boolean;
  /** Breaks down a toll told before: its counts are parts. */
  readonly breakdown: boolean;
  /** The figure has grown to what it is ("rose to 14"): whoever counted before is overtaken. */
  readonly update: boolean;
  /** Somebody's deed to himself. */
  readonly self: boolean;
};
