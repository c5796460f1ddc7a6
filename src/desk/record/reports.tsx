import { Button } from "react-aria-components";
import { m } from "../messages/index.ts";
import type { RecordProps } from "../panes/record.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { useDesk } from "../state/desk.tsx";
import { publisherOf } from "./publisher.ts";

/** The reports that tell of it. Copies of one text are said to be one voice. */
export function Reports({ event, reportId }: RecordProps) {
  const { change } = useDesk();
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{m.reports}</h2>
      <ul className="reports">
        {event.reportHeads.map((head) => {
          const twins = event.copies.find((group) => group.includes(head.id))?.filter((id) => id !== head.id) ?? [];
          return (
            <li key={head.id}>
              <Button
                className="report-button"
                data-stop
                aria-current={head.id === reportId}
                onPress={() => change({ text: head.id, lit: undefined, pane: "text" })}
                aria-label={m.openReport(publisherOf(event, head.id))}
              >
                <Outside>{publisherOf(event, head.id)}</Outside>
                {head.id === reportId && <span className="tag">{m.readingNow}</span>}
              </Button>
              {head.title !== null && (
                <span className="note">
                  <Outside>{head.title}</Outside>
                </span>
              )}
              {twins.length > 0 && (
                <span className="note">{m.sameTextAs(twins.map((id) => publisherOf(event, id)).join("; "))}</span>
              )}
              {head.replacedBy !== null && <span className="note">{m.replaced}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
