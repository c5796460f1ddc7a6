import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { createColumnHelper, tableFeatures, useTable } from "@tanstack/react-table";
import { useEffect, useMemo } from "react";
import { Button } from "react-aria-components";
import type { EventRow } from "../client/index.ts";
import { m } from "../messages/index.ts";
import { Cap } from "../parts/cap.tsx";
import { Empty, Failed, Skeleton } from "../parts/empty.tsx";
import { Filters } from "../parts/filters.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { TollCell } from "../parts/toll.tsx";
import { useDesk } from "../state/desk.tsx";
import { eventsPages } from "../state/ledger.ts";
import { filterOf, isFiltered } from "../state/search.ts";
import { captionOf, placeText } from "../words/caption.ts";
import { sideName } from "../words/names.ts";
import { clockText, whenText } from "../words/when-text.ts";

const features = tableFeatures({});
const column = createColumnHelper<typeof features, EventRow>();
const columns = column.columns([
  column.accessor("when", {
    header: m.columns.when,
    cell: ({ row }) => <When event={row.original} />,
  }),
  column.accessor("where", { header: m.columns.where, cell: ({ row }) => <Where event={row.original} /> }),
  column.accessor("killed", {
    header: m.columns.killed,
    cell: ({ row }) => <TollCell toll={row.original.killed} unit={m.unitKilled} />,
  }),
  column.accessor("injured", {
    header: m.columns.injured,
    cell: ({ row }) => <TollCell toll={row.original.injured} />,
  }),
  column.accessor("kind", { header: m.columns.what, cell: ({ row }) => m.kinds[row.original.kind] }),
  column.accessor("sides", { header: m.columns.sides, cell: ({ row }) => <Sides event={row.original} /> }),
  column.accessor("reports", {
    header: m.columns.sources,
    cell: ({ row }) => m.voicesInShort(row.original.speakers, row.original.reports),
  }),
]);
const NONE: EventRow[] = [];

/** The list of incidents. */
export function EventsScreen() {
  const { search } = useDesk();
  const pages = useInfiniteQuery(eventsPages(search));
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items) ?? NONE, [pages.data]);
  const total = pages.data?.pages[0]?.total ?? null;
  const table = useTable({ features, columns, data: rows, getRowId: ({ id }) => id });
  useEffect(() => {
    document.title = `${m.incidents} · Recount`;
  }, []);
  return (
    <div className="screen">
      <h1 className="sr-only">{m.incidents}</h1>
      <Filters count={pages.data ? m.countOf(rows.length, total) : m.loading} />
      {pages.isPending ? (
        <Skeleton lines={9} />
      ) : pages.isError ? (
        <Failed error={pages.error} retry={() => pages.refetch()} />
      ) : rows.length === 0 ? (
        <Nothing />
      ) : (
        <div className="table-frame" data-stale={pages.isPlaceholderData || undefined}>
          <table className="events">
            <thead>
              {table.getHeaderGroups().map((group) => (
                <tr key={group.id}>
                  {group.headers.map((header) => (
                    <th key={header.id} scope="col" data-column={header.column.id}>
                      <table.FlexRender header={header} />
                    </th>
                  ))}
                </tr>
              ))}
            </thead>
            <tbody>
              {table.getRowModel().rows.map((row) => (
                <tr key={row.id}>
                  {row.getAllCells().map((cell) => (
                    <td key={cell.id} data-column={cell.column.id}>
                      <table.FlexRender cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {pages.hasNextPage && (
            <Button
              className="button more"
              data-stop
              isPending={pages.isFetchingNextPage}
              onPress={() => pages.fetchNextPage()}
            >
              {m.more}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function When({ event }: { readonly event: EventRow }) {
  const clock = clockText(event.when);
  return (
    <>
      <time className="num">{whenText(event.when)}</time>
      {clock && <small className="num">{clock}</small>}
    </>
  );
}

/** The place is the row's name: its link stretches over the row. */
function Where({ event }: { readonly event: EventRow }) {
  const { search } = useDesk();
  return (
    <>
      <Link
        to="/events/$id"
        params={{ id: event.id }}
        search={filterOf(search)}
        className="row-link"
        data-stop
        aria-label={captionOf(event)}
      >
        <Outside>{placeText(event)}</Outside>
      </Link>
      {event.background && <span className="tag">{m.background}</span>}
    </>
  );
}

function Sides({ event }: { readonly event: EventRow }) {
  const names = [...new Set(event.sides.map(sideName))];
  if (names.length === 0) return <span className="unsaid">{m.noSides}</span>;
  return names.map((name, i) => (
    <span key={name}>
      {i > 0 && <span className="sep"> · </span>}
      <Outside>{name}</Outside>
    </span>
  ));
}

function Nothing() {
  const { search, state } = useDesk();
  if (!isFiltered(search))
    return (
      <Empty what={m.emptyLedger} why={m.emptyLedgerWhy}>
        <code>{m.emptyLedgerDo}</code>
      </Empty>
    );
  return (
    <Empty what={m.noMatch} why={m.noMatchWhy}>
      <Button className="button" onPress={state.desk.clearFilters}>
        {m.noMatchDo} <Cap>c</Cap>
      </Button>
    </Empty>
  );
}
