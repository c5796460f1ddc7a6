import type { Quantity } from "../model/quantity.ts";
import type { EventMention } from "../model/reading.ts";
import { SIDE_HARMS } from "../model/words.ts";
import type { NewClaim } from "../store/store.ts";

type Words = { readonly spans: readonly { readonly start: number; readonly end: number }[]; readonly rule: string };

/**
 * Every value of a mention that rests on words, as rows of the ledger: each with its spans and what stood there. Ids
 * are the mention's with a suffix that says which value: `.c0` its first claim, `.s1.killed` a loss of its second side.
 */
export function claimsOf(id: string, mention: EventMention, text: string): readonly NewClaim[] {
  const row = (suffix: string, about: string, words: Words, more: Partial<NewClaim> = {}): NewClaim => ({
    id: `${id}.${suffix}`,
    about,
    side: null,
    speaker: null,
    low: null,
    high: null,
    rule: words.rule,
    spans: words.spans.map(({ start, end }) => ({ start, end })),
    quotes: words.spans.map(({ start, end }) => text.slice(start, end)),
    ...more,
  });
  const speakers = new Map(mention.speakers.map(({ id, name }) => [id, name]));
  return [
    row("t", "trigger", mention.trigger),
    ...(mention.when === null ? [] : [row("w", "when", mention.when)]),
    ...mention.where.map((where, i) => row(`p${i}`, "where", where)),
    ...mention.sides.flatMap((side, i) => [
      row(`s${i}`, "side", side, { side: i }),
      ...SIDE_HARMS.flatMap((harm) => {
        const toll = side[harm];
        return toll === null ? [] : [row(`s${i}.${harm}`, harm, toll, { side: i, ...bounds(toll) })];
      }),
    ]),
    ...(["killed", "injured"] as const).flatMap((harm) => {
      const toll = mention[harm];
      return toll === null ? [] : [row(harm, harm, toll, bounds(toll))];
    }),
    ...mention.claims.flatMap((claim, i) => {
      const speaker = claim.speaker === null ? null : (speakers.get(claim.speaker) ?? claim.speaker);
      return [
        row(`c${i}`, claim.about, claim, { side: claim.side, speaker, ...bounds(claim.quantity) }),
        ...claim.including.map((part, n) =>
          row(`c${i}.i${n}`, claim.about, part, { side: part.side, speaker, ...bounds(part.quantity) }),
        ),
      ];
    }),
    ...mention.people.map((person, i) => row(`n${i}`, "person", person, { side: person.side })),
    ...mention.speakers.map((speaker, i) => row(`v${i}`, "speaker", speaker)),
  ];
}

function bounds({ min, max }: Quantity): Pick<NewClaim, "low" | "high"> {
  return { low: min, high: max };
}
