import { SIDE_HARMS } from "../../model/words.ts";
import type { MentionDetail } from "../client/index.ts";
import { type Evidence, keyOf } from "../evidence/evidence.ts";
import { m } from "../messages/index.ts";
import type { RecordProps } from "../panes/record.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { sideName } from "../words/names.ts";
import { quantityText, quantityWords } from "../words/quantity-text.ts";
import { EvidenceButton } from "./evidence-button.tsx";
import { publisherOf } from "./publisher.ts";

/** Who was in it and what befell them, report by report; the open report's first. */
export function Sides({ event, evidence, reportId }: RecordProps) {
  const told = event.told.toSorted((a, b) => Number(b.report === reportId) - Number(a.report === reportId));
  return (
    <section aria-labelledby="sides">
      <h2 id="sides">{m.who}</h2>
      {told.map((mention, i) => (
        <details key={mention.id} className="told" open={i === 0}>
          <summary data-stop>
            {m.toldBy(publisherOf(event, mention.report))}
            {mention.role === "background" && <span className="tag">{m.background}</span>}
          </summary>
          <SideTable mention={mention} evidence={evidence} reportId={reportId} />
          <People mention={mention} evidence={evidence} reportId={reportId} />
        </details>
      ))}
    </section>
  );
}

type Props = {
  readonly mention: MentionDetail;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly reportId: string | null;
};

function SideTable({ mention, evidence, reportId }: Props) {
  if (mention.sides.length === 0) return <p className="unsaid">{m.noSides}</p>;
  const harms = SIDE_HARMS.filter((harm) => harm === "killed" || mention.sides.some((side) => side[harm] !== null));
  return (
    <table className="plain sides">
      <thead>
        <tr>
          <th scope="col">{m.sideColumn}</th>
          {harms.map((harm) => (
            <th key={harm} scope="col" className="figure-column">
              {m.harm[harm]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {mention.sides.map((side, i) => (
          <tr key={keyOf.side(mention.id, i)}>
            <th scope="row">
              <EvidenceButton evidence={evidence.get(keyOf.side(mention.id, i))} reportId={reportId}>
                <Outside>{sideName(side)}</Outside>
              </EvidenceButton>
              <span className="note">
                {m.sideRoles[side.role]}
                {side.suspected && ` · ${m.suspected}`}
                {side.actorId !== null && ` · ${m.sideKinds[side.kind]}`}
              </span>
            </th>
            {harms.map((harm) => {
              const suffered = side[harm];
              return (
                <td key={harm} className="figure-column num">
                  {suffered === null ? (
                    <span className="unsaid">{m.notReported}</span>
                  ) : (
                    <EvidenceButton
                      evidence={evidence.get(keyOf.sideHarm(mention.id, i, harm))}
                      reportId={reportId}
                      label={`${m.harm[harm]} ${m.showWords(quantityWords(suffered))}`}
                    >
                      {quantityText(suffered)}
                    </EvidenceButton>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function People({ mention, evidence, reportId }: Props) {
  if (mention.people.length === 0) return null;
  return (
    <p className="people">
      <span className="label">{m.people}</span>
      {mention.people.map((person, i) => (
        <span key={keyOf.person(mention.id, i)}>
          <EvidenceButton evidence={evidence.get(keyOf.person(mention.id, i))} reportId={reportId}>
            <Outside>{person.name === "" ? m.withheld : person.name}</Outside>
          </EvidenceButton>{" "}
          <span className="faint">{m.fates[person.fate]}</span>
        </span>
      ))}
    </p>
  );
}
