import { corrected } from "../account/index.ts";
import { bodiesOf, byMention } from "../jobs/link.ts";
import type { StoredMention, StoreReads } from "../store/store.ts";
import { mentionDetail } from "./details.ts";
import type { MentionDetail } from "./wire.ts";

/** Mentions as persons corrected them, with what they said. `texts`: of the reports they stand in. */
export async function toldOf(
  ledger: StoreReads,
  mentions: readonly StoredMention[],
  texts: ReadonlyMap<string, string>,
): Promise<readonly MentionDetail[]> {
  const words = byMention(await ledger.corrections(mentions.map(({ id }) => id)));
  return mentions.map((one) => {
    const own = words.get(one.id) ?? [];
    return mentionDetail({ ...one, mention: corrected(one.mention, bodiesOf(own)) }, texts.get(one.report) ?? "", own);
  });
}
