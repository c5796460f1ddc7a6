import { Button } from "react-aria-components";
import type { EventDetail } from "../client/index.ts";
import type { Evidence } from "../evidence/evidence.ts";
import { m } from "../messages/index.ts";
import { Cap } from "../parts/cap.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { Claims } from "../record/claims.tsx";
import { Facts } from "../record/facts.tsx";
import { Links } from "../record/links.tsx";
import { ReportExtras } from "../record/report-extras.tsx";
import { Reports } from "../record/reports.tsx";
import { Sides } from "../record/sides.tsx";
import { Tolls } from "../record/tolls.tsx";
import { useDesk } from "../state/desk.tsx";
import { captionParts } from "../words/caption.ts";

export type RecordProps = {
  readonly event: EventDetail;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly reportId: string | null;
};

/** What is held to have happened, every value on its words. */
export function Record(props: RecordProps) {
  const { event } = props;
  const { state } = useDesk();
  return (
    <article className="record">
      <header className="record-head">
        <p className="record-id">
          <span className="num">{event.id}</span>
          {event.background && <span className="tag">{m.backgroundWhy}</span>}
          <span className="pager">
            <Button className="text-button" onPress={() => state.desk.neighbour(-1)} aria-label={m.previousIncident}>
              <Cap>[</Cap>
            </Button>
            <Button className="text-button" onPress={() => state.desk.neighbour(1)} aria-label={m.nextIncident}>
              <Cap>]</Cap>
            </Button>
          </span>
        </p>
        <h1>
          <Outside>{captionParts(event).join("\u00a0· ")}</Outside>
        </h1>
        <p className="faint">{m.voicesIn(event.speakers, event.reports)}</p>
      </header>
      <Tolls {...props} />
      <Facts {...props} />
      <Sides {...props} />
      <Claims {...props} />
      <Reports {...props} />
      {props.reportId !== null && <ReportExtras {...props} reportId={props.reportId} />}
      <Links {...props} />
    </article>
  );
}
