import { openReader } from "../src/cli/open-reader.ts";
import { type Agreement, agreementOf } from "../src/link/agreement.ts";
import { readArticles } from "./articles.ts";
import { clustersOf } from "./links.ts";
import { OWN_SETS, type OwnSet, ownLinks } from "./own-gold.ts";

/** Reads and links a set's reports, in one go, and says how well the events agree with what is known. */
export function ownAgreement(set: OwnSet, engine = openReader()): Agreement {
  const { articles, known } = ownLinks(set);
  const clusters = clustersOf(readArticles(engine, articles), engine.successions);
  return agreementOf(known, (report) => clusters.get(report) ?? null);
}

if (import.meta.main) {
  const engine = openReader();
  for (const set of OWN_SETS) {
    const { reports, incidents, events, pairs, bCubed, closeMerged, acrossLanguages } = ownAgreement(set, engine);
    const shares = ({ precision, recall, f }: Agreement["pairs"]) =>
      `${f.toFixed(1)} (precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)})`;
    console.log(`${set}: ${reports} reports, ${incidents} incidents, ${events} events
  pairs F ${shares(pairs)}, B³ ${shares(bCubed)}
  close pairs merged ${closeMerged.count} of ${closeMerged.of}, pairs across languages found ${acrossLanguages.count} of ${acrossLanguages.of}`);
  }
}
