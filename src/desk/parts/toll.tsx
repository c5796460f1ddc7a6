import type { EventRow } from "../client/index.ts";
import { m } from "../messages/index.ts";
import { quantityWords, tollText } from "../words/quantity-text.ts";

/** A toll in a table cell: the figure, and what is odd about it in words. `unit` shows where no column says it. */
export function TollCell({ toll, unit }: { readonly toll: EventRow["killed"]; readonly unit?: string }) {
  if (toll === null) return <span className="unsaid">{m.notReported}</span>;
  return (
    <>
      <span className="num">{tollText(toll)}</span>
      {unit && <span className="unit"> {unit}</span>}
      {toll.disputed && <span className="tag tag-warn">{m.disputed}</span>}
    </>
  );
}

/** The words for a toll: "at least 6". */
export function tollWords(toll: NonNullable<EventRow["killed"]>): string {
  const { low, high, wording, disputed } = toll;
  return quantityWords({
    min: low,
    max: high,
    named: high === null || low === high ? low : null,
    wording: disputed ? "disputed" : wording === "exact" && low !== high ? "between" : wording,
  });
}
