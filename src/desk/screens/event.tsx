import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { evidenceOf } from "../evidence/evidence.ts";
import { m } from "../messages/index.ts";
import { Queue } from "../panes/queue.tsx";
import { Record } from "../panes/record.tsx";
import { TextPane } from "../panes/text.tsx";
import { Failed, Skeleton } from "../parts/empty.tsx";
import { useDesk } from "../state/desk.tsx";
import { eventDetail } from "../state/ledger.ts";
import { captionOf } from "../words/caption.ts";

type Pane = "queue" | "text" | "record";

/** One incident: the list it stands in, the words of a report, and the record that rests on them. */
export function EventScreen() {
  const { id = "" } = useParams({ strict: false });
  const { search, change } = useDesk();
  const navigate = useNavigate();
  const { data: event, error, isPending, refetch } = useQuery(eventDetail(id));
  const evidence = useMemo(() => (event === undefined ? new Map() : evidenceOf(event)), [event]);
  const caption = event === undefined ? id : captionOf(event);
  useEffect(() => {
    document.title = `${caption} · Recount`;
  }, [caption]);

  // One that was merged answers under the name of what it was merged into.
  useEffect(() => {
    if (event !== undefined && event.id !== id)
      navigate({ to: "/events/$id", params: { id: event.id }, search, replace: true });
  }, [event, id, navigate, search]);

  const lit = search.lit === undefined ? undefined : evidence.get(search.lit);
  const report = search.text ?? lit?.parts[0]?.report ?? event?.told[0]?.report ?? null;
  const pane = (search.pane ?? "record") as Pane;
  const panes: readonly (readonly [Pane, string])[] = [
    ["queue", m.queue],
    ["text", m.text],
    ["record", m.record],
  ];
  return (
    <div className="panes" data-show={pane}>
      <ToggleButtonGroup
        className="pane-tabs"
        aria-label={m.panes}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[pane]}
        onSelectionChange={([chosen]) => change({ pane: chosen === "record" ? undefined : String(chosen) })}
      >
        {panes.map(([id, label]) => (
          <ToggleButton key={id} id={id}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <section className="pane pane-queue" data-pane="queue" aria-label={m.queue} tabIndex={-1}>
        <Queue current={id} />
      </section>
      <section className="pane pane-text" data-pane="text" aria-label={m.text} tabIndex={-1}>
        {event !== undefined && <TextPane event={event} evidence={evidence} reportId={report} />}
        {isPending && <Skeleton lines={12} />}
      </section>
      <section className="pane pane-record" data-pane="record" aria-label={m.record} tabIndex={-1}>
        {event !== undefined ? (
          <Record event={event} evidence={evidence} reportId={report} />
        ) : isPending ? (
          <Skeleton lines={14} />
        ) : (
          <Failed error={error} retry={() => refetch()} />
        )}
      </section>
    </div>
  );
}
