import type { ClaimDetail, EventDetail } from "../client/index.ts";
import { m } from "../messages/index.ts";
import { figure } from "../words/quantity-text.ts";
import { spreadOf } from "./spread.ts";

type Props = { readonly claims: readonly ClaimDetail[]; readonly toll: NonNullable<EventDetail["killed"]> };

const ROW = 12;
const WIDTH = 320;
/** Share of the width that the labels at the ends take. */
const CLEAR = 0.18;

/**
 * The claims on one line of numbers: a dot is a figure, a bar a range, an arrow an open end; hollow = not counted. The
 * table below says the same in words, so readers that do not see it lose nothing.
 */
export function SpreadStrip({ claims, toll }: Props) {
  const { rows, best, ticks } = spreadOf(claims, toll);
  const height = rows.length * ROW + 16;
  const x = (share: number) => 8 + share * (WIDTH - 24);
  return (
    <svg className="spread" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <g key={label} className="spread-tick">
          <line x1={x(at)} x2={x(at)} y1={0} y2={height - 14} />
          <text x={x(at)} y={height - 3}>
            {label}
          </text>
        </g>
      ))}
      {best !== null && (
        <g className="spread-best">
          <line x1={x(best)} x2={x(best)} y1={0} y2={height - 14} />
          {best > CLEAR && best < 1 - CLEAR && (
            <text x={x(best)} y={height - 3}>
              {m.best(figure(toll.best ?? 0))}
            </text>
          )}
        </g>
      )}
      {rows.map(({ id, from, to, open, counts }, i) => (
        <g key={id} className="spread-row" data-hollow={!counts || undefined}>
          {(open || to > from) && <line x1={x(from)} x2={x(to)} y1={i * ROW + 7} y2={i * ROW + 7} />}
          {open && <path d={`M${x(to) - 1} ${i * ROW + 3.5} l5 3.5 l-5 3.5`} />}
          <circle cx={x(from)} cy={i * ROW + 7} r="3.5" />
          {!open && to > from && <circle cx={x(to)} cy={i * ROW + 7} r="3.5" />}
        </g>
      ))}
    </svg>
  );
}
