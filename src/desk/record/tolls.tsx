import { SIDE_HARMS } from "../../model/words.ts";
import { keyOf } from "../evidence/evidence.ts";
import { m } from "../messages/index.ts";
import type { RecordProps } from "../panes/record.tsx";
import { tollWords } from "../parts/toll.tsx";
import { figure, tollText } from "../words/quantity-text.ts";
import { EvidenceButton } from "./evidence-button.tsx";

/** The four figures of the whole incident. What nobody reports is said to be so, never shown as nought. */
export function Tolls({ event, evidence, reportId }: RecordProps) {
  return (
    <section className="tolls" aria-label={m.tolls}>
      {SIDE_HARMS.map((harm) => {
        const toll = event.accounts[harm];
        return (
          <div key={harm} className={`toll toll-${harm}`} data-none={toll === null || undefined}>
            <h2>{m.harm[harm]}</h2>
            {toll === null ? (
              <p className="toll-none">{m.notReported}</p>
            ) : (
              <>
                <EvidenceButton
                  evidence={evidence.get(keyOf.toll(harm))}
                  reportId={reportId}
                  className="toll-figure num"
                  label={`${m.harm[harm]} ${m.showWords(tollText(toll))}`}
                >
                  {tollText(toll)}
                </EvidenceButton>
                <p className="toll-words">
                  {tollWords(toll)}
                  {toll.partial && <span className="tag tag-warn">{m.partial}</span>}
                </p>
                {toll.best !== null && toll.best !== toll.low && (
                  <p className="toll-best num">{m.best(figure(toll.best))}</p>
                )}
              </>
            )}
          </div>
        );
      })}
    </section>
  );
}
