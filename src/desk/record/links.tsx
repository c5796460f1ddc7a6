import type { EventDetail, LinkDetail } from "../client/index.ts";
import { m } from "../messages/index.ts";
import type { RecordProps } from "../panes/record.tsx";
import { Outside } from "../parts/outside-text.tsx";
import { publisherOf } from "./publisher.ts";
import { type Step, waterfallOf } from "./waterfall.ts";

/** Why the reports are held to tell of one incident, and what looked alike but was kept apart. */
export function Links({ event }: RecordProps) {
  const own = new Set(event.told.map(({ id }) => id));
  const inside = event.links.filter(({ left, right }) => own.has(left) && own.has(right));
  const outside = event.links.filter((link) => !inside.includes(link));
  return (
    <>
      <section aria-labelledby="links">
        <h2 id="links">{m.links}</h2>
        {inside.length === 0 && <p className="note">{m.singleReport}</p>}
        {inside.map((link, i) => (
          <Why key={`${link.left} ${link.right} ${link.by.kind}`} link={link} event={event} open={i === 0} />
        ))}
      </section>
      {outside.length > 0 && (
        <section aria-labelledby="near">
          <h2 id="near">{m.linksNear}</h2>
          {outside.map((link) => (
            <Why key={`${link.left} ${link.right} ${link.by.kind}`} link={link} event={event} open={false} />
          ))}
        </section>
      )}
    </>
  );
}

type WhyProps = { readonly link: LinkDetail; readonly event: EventDetail; readonly open: boolean };

function Why({ link, event, open }: WhyProps) {
  const steps = waterfallOf(link.reasons);
  const named = (mention: string) => {
    const told = event.told.find(({ id }) => id === mention);
    return told === undefined ? m.otherMention : publisherOf(event, told.report);
  };
  return (
    <details className="told" open={open}>
      <summary data-stop>
        <Outside>{m.linkOf(named(link.left), named(link.right))}</Outside>
        <span className="tag">{m.verdicts[link.verdict]}</span>
        {link.score !== null && <span className="num faint">{signed(link.score)}</span>}
      </summary>
      <p className="note">
        {m.judgedBy(link.by.name)}
        {link.note !== null && (
          <>
            : <Outside>{link.note}</Outside>
          </>
        )}
      </p>
      {steps.length > 0 && <Waterfall steps={steps} />}
    </details>
  );
}

/** One table is both picture and figures: each bar begins where the one above it ended. */
function Waterfall({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <table className="plain waterfall">
      <thead>
        <tr>
          <th scope="col">{m.reasonColumns.reason}</th>
          <th scope="col" className="figure-column">
            {m.reasonColumns.weight}
          </th>
          <th scope="col">{m.reasonColumns.running}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ name, detail, weight, sum, from, to, zero }) => (
          <tr key={`${name} ${detail}`}>
            <th scope="row">
              {m.reasonName(name)}
              <span className="note">
                <Outside>{m.reasonDetail(detail)}</Outside>
              </span>
            </th>
            <td className="num figure-column">{signed(weight)}</td>
            <td className="waterfall-bar">
              <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                <line className="waterfall-zero" x1={zero} x2={zero} y1="0" y2="14" />
                <rect
                  className={weight < 0 ? "bar-against" : "bar-for"}
                  x={Math.min(from, to)}
                  width={Math.max(0.8, Math.abs(to - from))}
                  y="2"
                  height="10"
                />
              </svg>
              <span className="num">{signed(sum)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}
