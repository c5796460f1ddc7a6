import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type PointerEvent, useEffect, useMemo, useRef, useState } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { EventRow } from "../client/index.ts";
import { m } from "../messages/index.ts";
import { Empty, Failed, Skeleton } from "../parts/empty.tsx";
import { Filters } from "../parts/filters.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { useDesk } from "../state/desk.tsx";
import { eventsDrawn } from "../state/ledger.ts";
import { filterOf } from "../state/search.ts";
import { type Binned, binned, GROUPS, STEPS } from "../timeline/bins.ts";
import { chartOf, daysBetween } from "../timeline/chart.ts";
import { GroupPatterns, GroupSwatch } from "../timeline/patterns.tsx";
import { captionOf } from "../words/caption.ts";
import { figure } from "../words/quantity-text.ts";

const NONE: readonly EventRow[] = [];

/** The incidents along time, and those without a day beside it. */
export function TimelineScreen() {
  const { search, change } = useDesk();
  const { data, error, isError, isPending, refetch } = useQuery(eventsDrawn(search));
  const events = data?.events ?? NONE;
  const step = STEPS.find((one) => one === search.by) ?? null;
  const measure = search.measure === "killed" ? "killed" : "events";
  const bins = useMemo(() => binned(events, step), [events, step]);
  useEffect(() => {
    document.title = `${m.timeline} · Recount`;
  }, []);
  return (
    <div className="screen">
      <h1 className="sr-only">{m.timeline}</h1>
      <Filters count={data ? m.countOf(events.length, data.total) : m.loading} />
      {isError ? (
        <Failed error={error} retry={() => refetch()} />
      ) : isPending ? (
        <Skeleton lines={9} />
      ) : (
        <div className="timeline">
          <div className="timeline-head">
            <h2>{measure === "killed" ? m.killedTitle(m.steps[bins.step]) : m.timelineTitle(m.steps[bins.step])}</h2>
            <Choice
              label={m.measure}
              chosen={measure}
              options={Object.entries(m.measures)}
              choose={(value) => change({ measure: value === "events" ? undefined : value })}
            />
            <Choice
              label={m.stepLabel}
              chosen={step ?? "auto"}
              options={[["auto", m.auto], ...Object.entries(m.steps)]}
              choose={(value) => change({ by: value === "auto" ? undefined : value })}
            />
          </div>
          {bins.bins.length === 0 ? (
            <Empty what={m.noDated} why={m.noDatedWhy} />
          ) : (
            <>
              <Chart bins={bins} measure={measure} />
              <BinTable bins={bins} measure={measure} />
              {measure === "killed" && <p className="footnote">{m.killedFootnote(bins.unknownTolls)}</p>}
            </>
          )}
          <Shelf events={bins.undated} />
        </div>
      )}
    </div>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly (readonly [string, string])[];
  readonly choose: (value: string) => void;
};

function Choice({ label, chosen, options, choose }: ChoiceProps) {
  return (
    <ToggleButtonGroup
      className="choice"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={([value]) => choose(String(value))}
    >
      {options.map(([value, text]) => (
        <ToggleButton key={value} id={value}>
          {text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

type ChartProps = { readonly bins: Binned; readonly measure: "events" | "killed" };

/** The picture. Dragging over it narrows the time, as the two inputs above do without dragging. */
function Chart({ bins, measure }: ChartProps) {
  const { change } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);
  useEffect(() => {
    if (box.current === null) return;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    if (box.current === null || width === 0) return;
    const chart = chartOf(bins, { measure, width });
    box.current.replaceChildren(chart);
    return () => chart.remove();
  }, [bins, measure, width]);
  const x = ({ clientX }: PointerEvent) => clientX - (box.current?.getBoundingClientRect().left ?? 0);
  const settle = () => {
    const chart = box.current?.firstElementChild;
    if (drag !== null && chart && Math.abs(drag.to - drag.from) > 6) {
      const days = daysBetween(chart, drag.from, drag.to);
      if (days !== null) change({ from: days[0], to: days[1] });
    }
    setDrag(null);
  };
  return (
    <figure className="chart">
      <GroupPatterns />
      <div className="chart-area">
        <div
          className="chart-box"
          ref={box}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag({ from: x(event), to: x(event) });
          }}
          onPointerMove={(event) => drag && setDrag({ ...drag, to: x(event) })}
          onPointerUp={settle}
          onPointerCancel={() => setDrag(null)}
        />
        {drag && (
          <span
            className="brush"
            style={{ left: Math.min(drag.from, drag.to), width: Math.abs(drag.to - drag.from) }}
          />
        )}
      </div>
      <figcaption>
        <ul className="chart-legend">
          {GROUPS.map((group) => (
            <li key={group}>
              <GroupSwatch group={group} /> {m.groups[group]}
            </li>
          ))}
        </ul>
        <span className="faint">{m.brush}</span>
      </figcaption>
    </figure>
  );
}

function BinTable({ bins, measure }: ChartProps) {
  const starts = [...new Set(bins.bins.map(({ start }) => start))];
  const of = (start: string, group: string) =>
    bins.bins.find((bin) => bin.start === start && bin.group === group)?.[measure] ?? 0;
  return (
    <details className="told">
      <summary data-stop>{m.asTable}</summary>
      <div className="scroll-x">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{m.period}</th>
              {GROUPS.map((group) => (
                <th key={group} scope="col" className="figure-column">
                  {m.groups[group]}
                </th>
              ))}
              <th scope="col" className="figure-column">
                {m.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {starts.map((start) => (
              <tr key={start}>
                <th scope="row" className="num">
                  {start}
                </th>
                {GROUPS.map((group) => (
                  <td key={group} className="num figure-column">
                    {figure(of(start, group))}
                  </td>
                ))}
                <td className="num figure-column">
                  {figure(GROUPS.reduce((sum, group) => sum + of(start, group), 0))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** What has no day is not left out, and not put anywhere it may not have been. */
function Shelf({ events }: { readonly events: readonly EventRow[] }) {
  const { search } = useDesk();
  if (events.length === 0) return null;
  return (
    <section className="shelf" aria-labelledby="shelf">
      <h2 id="shelf">
        {m.undatedShelf} <span className="count num">{events.length}</span>
      </h2>
      <p className="note">{m.undatedWhy}</p>
      <ul className="reports">
        {events.map((event) => (
          <li key={event.id}>
            <Link to="/events/$id" params={{ id: event.id }} search={filterOf(search)} data-stop>
              <Outside>{captionOf(event)}</Outside>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
