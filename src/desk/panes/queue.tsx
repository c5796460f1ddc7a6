import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { m } from "../messages/index.ts";
import { Skeleton } from "../parts/empty.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { useDesk } from "../state/desk.tsx";
import { eventsPages } from "../state/ledger.ts";
import { filterOf } from "../state/search.ts";
import { killedText, placeText } from "../words/caption.ts";
import { whenText } from "../words/when-text.ts";

/** The incidents of the filter, the open one marked. */
export function Queue({ current }: { readonly current: string }) {
  const { search } = useDesk();
  const { data, hasNextPage, fetchNextPage, isPending } = useInfiniteQuery(eventsPages(search));
  const here = useRef<HTMLLIElement>(null);
  const rows = data?.pages.flatMap(({ items }) => items) ?? [];
  const isThere = rows.some(({ id }) => id === current);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another incident is another place to scroll to
  useEffect(() => here.current?.scrollIntoView({ block: "nearest" }), [current, isThere]);
  return (
    <>
      <header className="pane-head">
        <Link to="/events" search={filterOf(search)} className="text-button">
          <span aria-hidden="true">←</span> {m.backToList}
        </Link>
        <span className="num faint">{data && m.countOf(rows.length, data.pages[0]?.total ?? null)}</span>
      </header>
      {isPending && <Skeleton lines={8} />}
      <ol className="queue">
        {rows.map((event) => (
          <li key={event.id} ref={event.id === current ? here : null}>
            <Link
              to="/events/$id"
              params={{ id: event.id }}
              search={filterOf(search)}
              aria-current={event.id === current ? "page" : undefined}
            >
              <span className="queue-when num">
                {whenText(event.when)}
                {event.background && ` · ${m.background}`}
              </span>
              <span className="queue-where">
                <Outside>{placeText(event)}</Outside>
              </span>
              <span className="queue-toll">
                <span className="num">{killedText(event)}</span> · {m.kinds[event.kind]}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button className="button more" onPress={() => fetchNextPage()}>
          {m.more}
        </Button>
      )}
    </>
  );
}
