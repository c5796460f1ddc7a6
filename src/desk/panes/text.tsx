import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef } from "react";
import { Button } from "react-aria-components";
import type { EventDetail, ReportDetail } from "../client/index.ts";
import { type About, type Evidence, mentionEvidence, reportEvidence, spansIn } from "../evidence/evidence.ts";
import { segmentsOf } from "../evidence/segments.ts";
import { m } from "../messages/index.ts";
import { Cap } from "../parts/cap.tsx";
import { Empty, Failed, Skeleton } from "../parts/empty.tsx";
import { Outside, OutsideText } from "../parts/outside-text.tsx";
import { useDesk } from "../state/desk.tsx";
import { reportDetail } from "../state/ledger.ts";
import { safeLink } from "../words/safe-link.ts";

type Props = {
  readonly event: EventDetail;
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly reportId: string | null;
};

/** A report's text as it was ingested, unit for unit, with the words that something rests on. */
export function TextPane({ event, evidence, reportId }: Props) {
  const { data, error, isPending, refetch } = useQuery({ ...reportDetail(reportId ?? ""), enabled: reportId !== null });
  if (reportId === null) return <Empty what={m.noReport} why={m.noReportWhy} />;
  if (data !== undefined) return <ReportText report={data} event={event} evidence={evidence} />;
  return isPending ? <Skeleton lines={12} /> : <Failed error={error} retry={() => refetch()} />;
}

function ReportText({ report, event, evidence }: Omit<Props, "reportId"> & { readonly report: ReportDetail }) {
  const { search, change, state } = useDesk();
  const body = useRef<HTMLElement>(null);
  const own = useMemo(() => reportEvidence(report), [report]);
  const lit = search.lit === undefined ? undefined : (evidence.get(search.lit) ?? own.get(search.lit));
  const spans = useMemo(() => spansIn(lit, report.id), [lit, report.id]);
  const pieces = useMemo(() => piecesOf(report, event, spans), [report, event, spans]);
  const head = useRef<HTMLElement>(null);

  useEffect(() => {
    if (spans.length === 0 || body.current === null) return;
    const first = body.current.querySelector(`[data-lit~="0"]`);
    const smooth = !matchMedia("(prefers-reduced-motion: reduce)").matches;
    first?.scrollIntoView({ block: "center", behavior: smooth ? "smooth" : "instant" });
  }, [spans]);

  const words = spans.map(({ start, end }) => report.text.slice(start, end)).join(" … ");
  const link = safeLink(report.url);
  return (
    <article className="report">
      <header className="pane-head report-head" ref={head}>
        <p>
          <strong>
            <Outside>{report.publisher ?? m.unnamedReport}</Outside>
          </strong>
          <span className="num"> {report.publishedAt === null ? m.unpublished : m.published(report.publishedAt)}</span>
          {report.language && <span className="faint"> · {report.language}</span>}
          {link !== null && (
            <>
              {" · "}
              <a href={link} rel="noreferrer noopener" target="_blank">
                {new URL(link).hostname}
              </a>
            </>
          )}
        </p>
        <div className="lit-line" role="status" data-on={lit !== undefined || undefined}>
          {lit !== undefined && (
            <>
              <span>
                {words === "" ? m.noWords : <>{m.litStatus(m.abouts[lit.about], "")} </>}
                {words !== "" && (
                  <q>
                    <Outside>{words.length > SAID ? `${words.slice(0, SAID)}…` : words}</Outside>
                  </q>
                )}
              </span>
              <Button className="text-button" onPress={state.desk.clearLit}>
                <span className="when-wide">{m.clearLit}</span>
                <span className="when-narrow">{m.backToRecord}</span> <Cap>Esc</Cap>
              </Button>
            </>
          )}
        </div>
      </header>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same is done by the buttons of the record, and by j and k */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: clicking underlined words is a short cut for the mouse */}
      <div
        className="report-text"
        data-report={report.id}
        ref={body as React.RefObject<HTMLDivElement | null>}
        dir="auto"
        lang={report.language ?? undefined}
        onClick={({ target }) => {
          const key = target instanceof Element ? target.closest<HTMLElement>("[data-key]")?.dataset.key : undefined;
          if (key !== undefined && getSelection()?.isCollapsed !== false) change({ lit: key, text: report.id });
        }}
      >
        {pieces}
      </div>
      {report.boilerplate.length > 0 && <p className="footnote">{m.boilerplate}</p>}
      <Legend />
    </article>
  );
}

/** Longer words than this are said to go on: all of them are lit in the text below. */
const SAID = 140;

const UNDERLINED: readonly About[] = ["killed", "injured", "captured", "missing", "when", "where", "side"];

function Legend() {
  return (
    <p className="legend">
      <span className="faint">{m.legend}: </span>
      {UNDERLINED.map((about) => (
        <span key={about} className={`ev ev-${about}`}>
          {m.abouts[about]}
        </span>
      ))}
    </p>
  );
}

/** The text in pieces: what is lit, what can be lit, what was not read. */
function piecesOf(report: ReportDetail, event: EventDetail, lit: readonly { start: number; end: number }[]) {
  const told = event.told.filter((mention) => mention.report === report.id).flatMap(mentionEvidence);
  const known = told.flatMap(({ key, about, parts }) =>
    parts.flatMap(({ spans }) => spans.map((span) => ({ ...span, key, about }))),
  );
  const title = report.titleSpan === null ? [] : [report.titleSpan];
  const [dimAt, titleAt, knownAt] = [lit.length, lit.length + report.boilerplate.length, 0];
  const firstKnown = titleAt + title.length + knownAt;
  const all = [...lit, ...report.boilerplate, ...title, ...known];
  return segmentsOf(report.text, all).map(({ start, end, text, marks }) => {
    const litBy = marks.filter((mark) => mark < dimAt);
    const covering = marks.filter((mark) => mark >= firstKnown).map((mark) => known[mark - firstKnown]!);
    // The narrowest says most exactly what the words are for.
    const nearest = covering.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    const names = [
      marks.some((mark) => mark >= dimAt && mark < titleAt) ? "dim" : "",
      marks.some((mark) => mark >= titleAt && mark < firstKnown) ? "title" : "",
      nearest === undefined ? "" : `ev ev-${nearest.about}`,
    ];
    const shared = {
      className: names.filter(Boolean).join(" "),
      "data-start": start,
      "data-end": end,
      "data-key": nearest?.key,
    };
    return litBy.length > 0 ? (
      <mark key={start} {...shared} data-lit={litBy.join(" ")}>
        <OutsideText>{text}</OutsideText>
      </mark>
    ) : (
      <span key={start} {...shared}>
        <OutsideText>{text}</OutsideText>
      </span>
    );
  });
}
