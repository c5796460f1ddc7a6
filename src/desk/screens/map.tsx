import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import "maplibre-gl/dist/maplibre-gl.css";
import type { EventRow } from "../client/index.ts";
import { placementOf } from "../map/shapes.ts";
import { WorldMap } from "../map/world-map.tsx";
import { m } from "../messages/index.ts";
import { Empty, Failed, Skeleton } from "../parts/empty.tsx";
import { Filters } from "../parts/filters.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { useDesk } from "../state/desk.tsx";
import { eventsDrawn } from "../state/ledger.ts";
import { filterOf } from "../state/search.ts";
import { captionOf, killedText, placeText } from "../words/caption.ts";
import { whenText } from "../words/when-text.ts";

const NONE: readonly EventRow[] = [];

/** Where the incidents were, no more exactly than is known, and how many cannot be placed. */
export function MapScreen() {
  const { search } = useDesk();
  const { data, error, isError, isPending, refetch } = useQuery(eventsDrawn(search));
  const [chosen, setChosen] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const events = data?.events ?? NONE;
  const located = useMemo(() => events.filter((event) => placementOf(event) !== null), [events]);
  useEffect(() => {
    document.title = `${m.map} · Recount`;
  }, []);
  const choose = (id: string) => {
    setChosen(id);
    const link = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    link?.scrollIntoView({ block: "nearest" });
    link?.focus({ preventScroll: true });
  };
  const missing = events.length - located.length;
  return (
    <div className="screen screen-map">
      <h1 className="sr-only">{m.map}</h1>
      <Filters count={data ? m.countOf(events.length, data.total) : m.loading} />
      {isError ? (
        <Failed error={error} retry={() => refetch()} />
      ) : (
        <div className="map-and-list">
          <div className="map-frame">
            <WorldMap events={located} chosen={chosen} choose={choose} />
            <div className="map-notes">
              {missing > 0 && (
                <Link to="/events" search={{ ...filterOf(search), has: "no-place" }} className="badge">
                  {m.unlocated(missing, events.length)} <span aria-hidden="true">→</span>
                </Link>
              )}
              {data !== undefined && events.length < data.total && (
                <p className="badge">{m.capped(events.length, data.total)}</p>
              )}
            </div>
            <MapLegend />
          </div>
          <section className="map-list" aria-label={m.mapList}>
            {isPending && <Skeleton lines={8} />}
            {data !== undefined && located.length === 0 && <Empty what={m.noMatch} why={m.noMatchWhy} />}
            <ol className="queue" ref={list}>
              {located.map((event) => (
                <li key={event.id}>
                  <Link
                    to="/events/$id"
                    params={{ id: event.id }}
                    search={filterOf(search)}
                    data-stop
                    data-id={event.id}
                    aria-label={captionOf(event)}
                    data-chosen={event.id === chosen || undefined}
                    onFocus={() => setChosen(event.id)}
                    onPointerEnter={() => setChosen(event.id)}
                  >
                    <span className="queue-when num">{whenText(event.when)}</span>
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
          </section>
        </div>
      )}
    </div>
  );
}

function MapLegend() {
  return (
    <ul className="map-legend" aria-label={m.mapLegend}>
      <li>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="9" className="legend-halo" />
          <circle cx="10" cy="10" r="4" className="legend-spot" />
        </svg>
        {m.spots}
      </li>
      <li>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M2 18 18 2M2 10l8-8M10 18l8-8" className="legend-hatch" />
          <rect x="1.5" y="1.5" width="17" height="17" className="legend-area" />
        </svg>
        {m.areas}
      </li>
      <li>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <circle cx="10" cy="10" r="8" className="legend-cluster" />
        </svg>
        {m.clustered}
      </li>
    </ul>
  );
}
