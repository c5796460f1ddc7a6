import type { Quantity } from "../model/quantity.ts";
import type { Claim, EventMention, Figured } from "../model/reading.ts";
import { SIDE_HARMS, type SideHarm } from "../model/words.ts";

/**
 * A mention's claims as settling takes them: where one speaker gives several current figures for one side ("five dead";
 * "Paulino died"; "about four guards"), the reading has already worked out what they come to, and that figure is put in
 * their place. A figure of the reading that no claim tells is the narrator's. Claims that do not count are passed on.
 */
export function resolvedClaims(mention: EventMention): readonly Claim[] {
  const claims: Claim[] = [];
  const cells: { about: SideHarm; side: number | null; figure: Figured | null }[] = [];
  for (const about of SIDE_HARMS) {
    const whole = about === "killed" ? mention.killed : about === "injured" ? mention.injured : null;
    cells.push({ about, side: null, figure: whole });
    for (const [i, side] of mention.sides.entries()) cells.push({ about, side: i, figure: side[about] });
  }
  for (const { about, side, figure } of cells) {
    const own = mention.claims.filter((claim) => claim.about === about && claim.side === side);
    const current = own.filter(isCurrent);
    claims.push(...own.filter((claim) => !isCurrent(claim)));
    if (current.length === 0) {
      if (figure !== null && own.length === 0) claims.push(narrated(about, side, figure));
      continue;
    }
    const speakers = [...new Set(current.map((claim) => claim.speaker))];
    for (const speaker of speakers) {
      const said = current.filter((claim) => claim.speaker === speaker);
      const chosen = said.length === 1 ? said[0]! : chosenOf(said, figure, speakers.length === 1);
      claims.push(chosen);
    }
  }
  return claims;
}

function isCurrent({ scope, superseded, stance }: Claim): boolean {
  return scope === "event" && !superseded && (stance === "asserts" || stance === "claims-responsibility");
}

/** The claim that says what the reading came to; else the reading's own figure; else the claim that says most. */
function chosenOf(said: readonly Claim[], figure: Figured | null, alone: boolean): Claim {
  const equal = figure === null ? undefined : said.find(({ quantity }) => isEqual(quantity, figure));
  if (equal !== undefined) return equal;
  const most = said.reduce((best, claim) => (claim.quantity.min > best.quantity.min ? claim : best));
  if (figure === null || !alone) return most;
  return { ...most, quantity: bare(figure), spans: figure.spans, rule: figure.rule, from: figure.from };
}

function narrated(about: SideHarm, side: number | null, figure: Figured): Claim {
  const { spans, rule, from } = figure;
  const rest = { speaker: null, stance: "asserts", scope: "event", superseded: false, including: [] } as const;
  return { about, side, who: "", quantity: bare(figure), spans, rule, from, ...rest };
}

function bare({ min, max, named, wording, term }: Quantity): Quantity {
  return { min, max, named, wording, ...(term === undefined ? {} : { term }) };
}

function isEqual(a: Quantity, b: Quantity): boolean {
  return a.min === b.min && a.max === b.max;
}
