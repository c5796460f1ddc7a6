import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { MentionDetail, ReportDetail } from "../client/index.ts";
import { keyOf, reportEvidence } from "../evidence/evidence.ts";
import { m } from "../messages/index.ts";
import type { RecordProps } from "../panes/record.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { useDesk } from "../state/desk.tsx";
import { reportDetail } from "../state/ledger.ts";
import { filterOf } from "../state/search.ts";
import { quantityText } from "../words/quantity-text.ts";
import { whenText } from "../words/when-text.ts";
import { EvidenceButton } from "./evidence-button.tsx";

type Props = RecordProps & { readonly reportId: string };

/** What the open report holds beside this incident: others, those told as background, running totals, notes. */
export function ReportExtras({ event, reportId }: Props) {
  const { data } = useQuery(reportDetail(reportId));
  if (data === undefined) return null;
  const others = data.told.filter((mention) => mention.event !== event.id);
  const evidence = reportEvidence(data);
  return (
    <>
      {others.length > 0 && (
        <section aria-labelledby="also">
          <h2 id="also">{m.alsoTold}</h2>
          <ul className="reports">
            {others.map((mention) => (
              <Other key={mention.id} mention={mention} />
            ))}
          </ul>
        </section>
      )}
      {data.figures.length > 0 && <Figures report={data} evidence={evidence} />}
      {data.notes.length > 0 && (
        <section aria-labelledby="notes">
          <h2 id="notes">{m.notes}</h2>
          <ul className="reports">
            {data.notes.map((note, i) => (
              <li key={`${note.code} ${note.spans[0]?.start ?? i}`}>
                <EvidenceButton evidence={evidence.get(keyOf.note(data.id, i))} reportId={reportId}>
                  {note.code}
                </EvidenceButton>
                <span className="note">
                  <Outside>{note.text}</Outside>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Other({ mention }: { readonly mention: MentionDetail }) {
  const { search } = useDesk();
  const place = mention.where[0]?.name ?? (mention.country === null ? m.placeUnknown : m.countryName(mention.country));
  const caption = [whenText(mention.when), place, m.killedCount(quantityText(mention.killed)), m.kinds[mention.kind]];
  const words = <Outside>{caption.join(" · ")}</Outside>;
  return (
    <li>
      <span className="tag">{mention.role === "background" ? m.background : m.news}</span>{" "}
      {mention.event === null ? (
        words
      ) : (
        <Link
          to="/events/$id"
          params={{ id: mention.event }}
          search={{ ...filterOf(search), text: mention.report }}
          data-stop
        >
          {words}
        </Link>
      )}
    </li>
  );
}

type FiguresProps = { readonly report: ReportDetail; readonly evidence: ReturnType<typeof reportEvidence> };

function Figures({ report, evidence }: FiguresProps) {
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{m.otherFigures}</h2>
      <ul className="reports">
        {report.figures.map((figure, i) => (
          <li key={`${figure.subject} ${figure.spans[0]?.start ?? i}`}>
            <EvidenceButton evidence={evidence.get(keyOf.figure(report.id, i))} reportId={report.id} className="num">
              {quantityText(figure)}
            </EvidenceButton>{" "}
            <Outside>{figure.subject}</Outside>
            <span className="note">
              {m.otherScope(m.scopes[figure.scope])}
              {figure.period !== null && (
                <>
                  , <Outside>{figure.period}</Outside>
                </>
              )}
              {figure.speaker !== null && (
                <>
                  {" "}
                  · <Outside>{figure.speaker}</Outside>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
