import type { Claim } from "../../model/reading.ts";
import { cite } from "../../model/span.ts";
import { spanOf, wordsIn } from "../../text/prose.ts";
import type { Marks } from "../marks.ts";
import type { Accounts } from "./account.ts";
import { type KnownSpeaker, speakerKey } from "./speakers.ts";
import { citeToll, groupWords } from "./toll-words.ts";
import type { ToldToll } from "./tolls.ts";

/** Everything that somebody says of how many were harmed, in the order of the text. */
export function claimsOf(
  tolls: readonly ToldToll[],
  accounts: Accounts,
  speakers: readonly KnownSpeaker[],
  marks: Marks,
): readonly Claim[] {
  const indexOf = (key: string | null): number | null => {
    const at = accounts.order.indexOf(key ?? "people");
    return at < 0 ? null : at;
  };
  return tolls.map((toll) => ({
    about: toll.harm,
    side: indexOf(toll.side),
    who: wordsIn(marks.prose, groupWords(toll.group)),
    quantity: toll.quantity,
    speaker:
      toll.speaker === null
        ? null
        : (speakers.find((known) => known.names.has(speakerKey(toll.speaker!)))?.speaker.id ?? null),
    stance: toll.stance,
    scope: toll.scope,
    superseded: accounts.superseded.has(toll),
    including: toll.including
      .filter((part) => part.group.count !== null)
      .map((part) => ({
        who: wordsIn(marks.prose, groupWords(part.group)),
        side: indexOf(part.side),
        quantity: part.group.count!,
        ...cite(marks.prose.text, spanOf(marks.prose.tokens, groupWords(part.group)), "toll/including"),
      })),
    ...citeToll(toll, marks),
  }));
}
