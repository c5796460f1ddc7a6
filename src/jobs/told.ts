import type { EventMention } from "../model/reading.ts";

/** A mention with what matters of its report when many are counted together. */
export type Told = {
  readonly id: string;
  readonly mention: EventMention;
  readonly report: string;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  /** Number of the group of reports that carry one text; a report of its own has a group of its own. */
  readonly copy: number;
};
