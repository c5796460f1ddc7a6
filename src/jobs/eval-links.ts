import type { Agreement, Known } from "../link/agreement.ts";
import { agreementOf } from "../link/agreement.ts";
import { type KnownPair, type PairAgreement, pairAgreementOf } from "../link/known.ts";
import { eventIdOf } from "../store/event-id.ts";
import type { StoreReads } from "../store/store.ts";

/** What is known of reports, by the names they go under in a ledger: their incidents, or pairs of them. */
export type KnownLinks =
  | { readonly incidents: readonly Omit<Known, "language">[] }
  | { readonly pairs: readonly KnownPair[] };

/** `missing`: reports of the list that the ledger does not hold; they count as found alone. */
export type EvaluatedLinks = (Agreement | PairAgreement) & { readonly missing: readonly string[] };

/** Scores the events of a ledger against what is known. A report stands where its first news mention does. */
export async function evaluateLinks(ledger: StoreReads, known: KnownLinks): Promise<EvaluatedLinks> {
  const names = [
    ...new Set(
      "pairs" in known
        ? known.pairs.flatMap(({ left, right }) => [left, right])
        : known.incidents.map(({ report }) => report),
    ),
  ];
  const reports = await ledger.reportsCalled(names);
  const events = new Map<string, string>();
  for (const [name, { id }] of reports) {
    const mentions = (await ledger.mentions({ report: id })).filter(({ live, event }) => live && event !== null);
    const main = mentions.find(({ mention }) => mention.role === "news") ?? mentions[0];
    if (main !== undefined) events.set(name, eventIdOf(main.event!));
  }
  const eventOf = (name: string) => events.get(name) ?? null;
  const languageOf = (name: string) => reports.get(name)?.language ?? null;
  const missing = names.filter((name) => !reports.has(name));
  const agreement =
    "pairs" in known
      ? pairAgreementOf(known.pairs, eventOf, languageOf)
      : agreementOf(
          known.incidents.map((one) => ({ ...one, language: languageOf(one.report) })),
          eventOf,
        );
  return { ...agreement, missing };
}
