import { type Agreement, agreementOf, type Known, type Shares, sharesOf } from "./agreement.ts";

/** A pair of reports known to tell of one incident, or of two. */
export type KnownPair = { readonly left: string; readonly right: string; readonly same: boolean };

/** How well events agree with a list of pairs. `listed`: over the pairs of the list alone, which may leave most unsaid. */
export type PairAgreement = Agreement & {
  readonly listed: Shares & { readonly same: number; readonly different: number };
};

/**
 * Scores a list of pairs. Incidents are what the pairs that are `same` chain together; a pair that is not makes its two
 * incidents look-alikes of one another.
 */
export function pairAgreementOf(
  pairs: readonly KnownPair[],
  eventOf: (report: string) => string | null,
  languageOf: (report: string) => string | null,
): PairAgreement {
  const incidentOf = chained(pairs);
  const known = [...incidentOf].map(
    ([report, incident]): Known => ({ report, incident, group: null, language: languageOf(report) }),
  );
  const together = ({ left, right }: KnownPair) => eventOf(left) !== null && eventOf(left) === eventOf(right);
  const same = pairs.filter((pair) => pair.same);
  const different = pairs.filter((pair) => !pair.same);
  const right = same.filter(together).length;
  const wrong = different.filter(together).length;
  const share = (of: number) => (of === 0 ? 0 : right / of);
  const close = new Map<string, boolean>();
  for (const pair of different) {
    const name = [incidentOf.get(pair.left)!, incidentOf.get(pair.right)!].sort().join("\n");
    close.set(name, (close.get(name) ?? false) || together(pair));
  }
  return {
    ...agreementOf(known, eventOf),
    closeMerged: { count: [...close.values()].filter((merged) => merged).length, of: close.size },
    listed: { ...sharesOf(share(right + wrong), share(same.length)), same: same.length, different: different.length },
  };
}

/** The first report of each chain names its incident. */
function chained(pairs: readonly KnownPair[]): ReadonlyMap<string, string> {
  const incidents = new Map<string, string[]>();
  const groupOf = (report: string) => {
    const group = incidents.get(report) ?? [report];
    incidents.set(report, group);
    return group;
  };
  for (const { left, right, same } of pairs) {
    const [a, b] = [groupOf(left), groupOf(right)];
    if (!same || a === b) continue;
    a.push(...b);
    for (const report of b) incidents.set(report, a);
  }
  return new Map([...incidents].map(([report, group]) => [report, group[0]!]));
}
