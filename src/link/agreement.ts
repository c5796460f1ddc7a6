/** A report whose incident is known. `group`: look-alikes that were gathered on purpose, null where nobody did. */
export type Known = {
  readonly report: string;
  readonly incident: string;
  readonly group: string | null;
  readonly language: string | null;
};

/** Percent, 0 to 100. Precision of nothing found and recall of nothing known are 0. */
export type Shares = { readonly precision: number; readonly recall: number; readonly f: number };

/** So many of so many. */
export type Tally = { readonly count: number; readonly of: number };

/**
 * How well events found agree with incidents known. `pairs`: over pairs of reports. `bCubed`: over reports, each by the
 * share of its event and of its incident that both have. `closeMerged`: pairs of incidents of one group of which two
 * reports at least stand in one event, which hides an incident. `acrossLanguages`: pairs of one incident in two languages that were found.
 */
export type Agreement = {
  readonly reports: number;
  readonly incidents: number;
  readonly events: number;
  readonly pairs: Shares;
  readonly bCubed: Shares;
  readonly closeMerged: Tally;
  readonly acrossLanguages: Tally;
};

/** `eventOf`: the event a report was put in, null = none, which leaves it alone. */
export function agreementOf(known: readonly Known[], eventOf: (report: string) => string | null): Agreement {
  const items = known.map((one) => ({ ...one, event: eventOf(one.report) ?? `alone ${one.report}` }));
  const incidents = sizes(items.map(({ incident }) => incident));
  const events = sizes(items.map(({ event }) => event));
  const both = sizes(items.map(({ incident, event }) => `${incident}\n${event}`));
  const right = pairsIn(both);
  let [precision, recall] = [0, 0];
  for (const { incident, event } of items) {
    const shared = both.get(`${incident}\n${event}`)!;
    precision += shared / events.get(event)!;
    recall += shared / incidents.get(incident)!;
  }
  return {
    reports: items.length,
    incidents: incidents.size,
    events: events.size,
    pairs: sharesOf(part(right, pairsIn(events)), part(right, pairsIn(incidents))),
    bCubed: sharesOf(part(precision, items.length), part(recall, items.length)),
    closeMerged: closeMerged(items),
    acrossLanguages: acrossLanguages(items),
  };
}

type Item = Known & { readonly event: string };

function closeMerged(items: readonly Item[]): Tally {
  const groups = new Map<string, Map<string, Set<string>>>();
  for (const { group, incident, event } of items) {
    if (group === null) continue;
    const incidents = groups.get(group) ?? new Map<string, Set<string>>();
    groups.set(group, incidents.set(incident, (incidents.get(incident) ?? new Set()).add(event)));
  }
  let [count, of] = [0, 0];
  for (const incidents of groups.values()) {
    const all = [...incidents.values()];
    all.forEach((events, i) => {
      for (const other of all.slice(i + 1)) {
        of++;
        if ([...events].some((event) => other.has(event))) count++;
      }
    });
  }
  return { count, of };
}

function acrossLanguages(items: readonly Item[]): Tally {
  const incidents = new Map<string, Item[]>();
  for (const item of items) {
    const told = incidents.get(item.incident);
    if (told === undefined) incidents.set(item.incident, [item]);
    else told.push(item);
  }
  let [count, of] = [0, 0];
  for (const told of incidents.values()) {
    told.forEach((left, i) => {
      for (const right of told.slice(i + 1)) {
        if (left.language === null || right.language === null || left.language === right.language) continue;
        of++;
        if (left.event === right.event) count++;
      }
    });
  }
  return { count, of };
}

function sizes(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function pairsIn(counts: ReadonlyMap<string, number>): number {
  let pairs = 0;
  for (const size of counts.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}

/** Of precision and recall as parts of one. */
export function sharesOf(precision: number, recall: number): Shares {
  const f = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: 100 * precision, recall: 100 * recall, f: 100 * f };
}
