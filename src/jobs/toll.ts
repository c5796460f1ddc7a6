import { account, type Figures, type Policy, policyNamed } from "../account/index.ts";
import type { Correction } from "../model/correction.ts";
import type { ShownToll } from "../model/event-line.ts";
import { isCompatible } from "../model/quantity.ts";
import type { EventMention } from "../model/reading.ts";
import type { SideHarm, Wording } from "../model/words.ts";
import type { Told } from "./told.ts";

/** Picks the figure shown. */
const BEST = policy("latest-best-source");
/** Gives the range shown: the widest that anything said supports, so that nothing said is hidden. */
const RANGE = policy("widest");
const SHOWN_POLICY = `${BEST.name} v${BEST.version}, range ${RANGE.name} v${RANGE.version}`;

export type Tolls = { readonly [harm in SideHarm]: ShownToll | null };

/** What all reports together say of each harm; null = nobody says anything. `copies`: reports that carry one text. */
export function tollsOf(
  told: readonly Told[],
  copies: readonly (readonly string[])[],
  corrections: readonly Correction[],
): Tolls {
  const options = { copies, corrections };
  const best = account(told, BEST, options).harms;
  const range = account(told, RANGE, options).harms;
  const shown = (harm: SideHarm) => shownToll(harm, told, best[harm].total, range[harm].total);
  return { killed: shown("killed"), injured: shown("injured"), captured: shown("captured"), missing: shown("missing") };
}

function shownToll(
  harm: SideHarm,
  told: readonly Told[],
  best: Figures | null,
  range: Figures | null,
): ShownToll | null {
  if (best === null || range === null) return null;
  const low = Math.min(range.low, best.low);
  const high = Math.max(range.high, best.high);
  const open = range.open || best.open;
  const wordings = told.flatMap(({ mention }) => totalOf(mention, harm)?.wording ?? []);
  const disputed = best.corrected === null && isDisputed(told, harm);
  const refs = new Set([...range.refs, ...best.refs]);
  return {
    low,
    best: best.best,
    high: open ? null : high,
    wording: disputed ? "disputed" : wordingOf(low, open ? null : high, wordings),
    disputed,
    partial: told.some(({ mention }) => (harm === "killed" || harm === "injured") && (mention[harm]?.partial ?? false)),
    policy: best.corrected === null ? SHOWN_POLICY : `manual: ${best.corrected.person}`,
    claims: told.flatMap((one) => (refs.has(`${one.report}#${one.mention.id}`) ? claimIds(one, harm) : [])),
  };
}

function totalOf(mention: EventMention, harm: SideHarm) {
  return harm === "killed" || harm === "injured" ? mention[harm] : null;
}

/** True if some number fits no two of them, or a report quarrels with itself. */
function isDisputed(told: readonly Told[], harm: SideHarm): boolean {
  const totals = told.flatMap(({ mention }) => (mention.role === "news" ? (totalOf(mention, harm) ?? []) : []));
  return totals.some(
    (total, i) => total.wording === "disputed" || totals.some((other, n) => n < i && !isCompatible(other, total)),
  );
}

function wordingOf(low: number, high: number | null, said: readonly Wording[]): Wording {
  const [first] = said;
  if (first !== undefined && first !== "disputed" && said.every((wording) => wording === first)) return first;
  return high === null ? "at-least" : low < high ? "between" : low === 0 ? "none" : "exact";
}

/** The claims of this harm that tell of this event alone; where the reading summed up without any, its own figures. */
function claimIds({ id, mention }: Told, harm: SideHarm): readonly string[] {
  const claims = mention.claims.flatMap(({ about, scope, superseded }, i) =>
    about === harm && scope === "event" && !superseded ? [`${id}.c${i}`] : [],
  );
  if (claims.length > 0) return claims;
  if (totalOf(mention, harm) !== null) return [`${id}.${harm}`];
  return mention.sides.flatMap((side, i) => (side[harm] === null ? [] : [`${id}.s${i}.${harm}`]));
}

function policy(name: string): Policy {
  const found = policyNamed(name);
  if (found === null) throw new Error(`no policy ${name}`);
  return found;
}
