import type { Quantity } from "../../model/quantity.ts";
import type { EventToll } from "../../model/reading.ts";
import { cite, type Evidence, type Span } from "../../model/span.ts";
import { spanOf } from "../../text/prose.ts";
import type { Group } from "../actors/group.ts";
import type { Marks } from "../marks.ts";
import type { ToldToll } from "./tolls.ts";

/** The words of several tolls, each number once. */
export function evidenceOf(tolls: readonly ToldToll[], rule: string, marks: Marks): Evidence {
  const from = tolls.map((toll) => citeToll(toll, marks));
  const spans: Span[] = [];
  for (const { spans: own } of from)
    if (!spans.some((span) => span.start === own[0]!.start && span.end === own[0]!.end)) spans.push(own[0]!);
  return cite(marks.prose.text, spans, rule, from);
}

/** The words of one toll: the number and whom it counts, then the word that says what befell them. */
export function citeToll(toll: ToldToll, marks: Marks): Evidence {
  const { tokens, text } = marks.prose;
  const own = toll.act.toll ?? groupWords(toll.group);
  return cite(text, [spanOf(tokens, own), spanOf(tokens, toll.act)], toll.act.rule);
}

/** The words of a group without what it includes. */
export function groupWords(group: Group) {
  const last = group.including.length > 0 ? Math.min(group.to, group.including[0]!.from) : group.to;
  const end = Math.max(group.head + 1, group.including.length > 0 ? Math.min(last, group.head + 1) : last);
  return { from: group.from, to: Math.max(end, group.from + 1) };
}

/** A whole event's figure with its words. */
export function figure(
  quantity: Quantity,
  tolls: readonly ToldToll[],
  rule: string,
  basis: "stated" | "inferred",
  marks: Marks,
): EventToll {
  return { ...quantity, basis, partial: false, ...evidenceOf(tolls, rule, marks) };
}
