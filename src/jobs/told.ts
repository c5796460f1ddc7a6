import type { Telling } from "../account/index.ts";

/** A mention with the reading it stands in, under the ledger's names. */
export type Told = Telling & {
  /** The mention's id. */
  readonly id: string;
  readonly report: string;
};
