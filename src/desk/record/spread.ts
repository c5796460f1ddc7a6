import type { ClaimDetail, EventDetail } from "../client/index.ts";
import { figure } from "../words/quantity-text.ts";

type Claim = Pick<ClaimDetail, "id" | "quantity">;
type Toll = Pick<NonNullable<EventDetail["killed"]>, "best" | "claims">;

/** Where things stand on the line of numbers, 0 to 1. */
export type Spread = {
  readonly rows: readonly {
    readonly id: string;
    readonly from: number;
    readonly to: number;
    readonly open: boolean;
    readonly counts: boolean;
  }[];
  readonly best: number | null;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
};

/** Larger than this many times the smallest figure, the line is drawn by powers of ten. */
const LOG_FROM = 20;

/** Claims on one common line. An open claim reaches to the end of it. */
export function spreadOf(claims: readonly Claim[], { best, claims: used }: Toll): Spread {
  const ends = claims.flatMap(({ quantity }) => [quantity.min, quantity.max ?? quantity.min]);
  if (best !== null) ends.push(best);
  const top = Math.max(...ends, 1);
  const least = Math.min(...ends.filter((end) => end > 0), top);
  const isLog = top / least > LOG_FROM;
  const at = (value: number) => (isLog ? Math.log1p(value) / Math.log1p(top) : value / top);
  return {
    rows: claims.map(({ id, quantity: { min, max } }) => ({
      id,
      from: at(min),
      to: max === null ? 1 : at(max),
      open: max === null,
      counts: used.includes(id),
    })),
    best: best === null ? null : at(best),
    ticks: [0, top].map((value) => ({ at: at(value), label: figure(value) })),
  };
}
