import type { Quantity } from "../model/quantity.ts";
import type { EventMention, Reading, Side } from "../model/reading.ts";
import type { Evidence, Span } from "../model/span.ts";
import { SIDE_HARMS } from "../model/words.ts";
import { quantityCell, tollCell, UNSAID, whenCell, whereCell } from "./cells.ts";
import { fit } from "./display-width.ts";
import { forTerminal } from "./for-terminal.ts";
import type { Paint } from "./io.ts";
import { ENGLISH } from "./tongue.ts";

/** A value of a reading with its address, what it comes to in words, and its evidence. */
export type Explainable = { readonly path: string; readonly value: string; readonly evidence: Evidence };

/** Every value of a reading that has evidence, in the order of the record. */
export function explainable(reading: Reading): readonly Explainable[] {
  const figures = reading.figures.map((figure, i) => ({
    path: `figures.${i}`,
    value: `${quantityCell(figure, ENGLISH)} ${figure.unit}, ${figure.subject} (${figure.scope})`,
    evidence: figure,
  }));
  return [...reading.events.flatMap(ofEvent), ...figures];
}

function ofEvent(event: EventMention): readonly Explainable[] {
  const { id, trigger, when, where, sides, killed, injured, claims, people, speakers } = event;
  const values: Explainable[] = [];
  const add = (path: string, value: string, evidence: Evidence) => {
    values.push({ path: `${id}.${path}`, value, evidence });
  };
  add("trigger", `${event.kind.replaceAll("_", " ")}, ${event.role}`, trigger);
  if (when !== null) add("when", `${whenCell(when, ENGLISH)} (${when.precision}, ${when.basis})`, when);
  where.forEach((place, i) => {
    add(`where.${i}`, `${whereCell([place], event.country, ENGLISH)} (${place.kind}, ${place.basis})`, place);
  });
  sides.forEach((side, i) => {
    add(`sides.${i}`, sideValue(side), side);
    for (const harm of SIDE_HARMS) {
      const figure = side[harm];
      if (figure !== null) add(`sides.${i}.${harm}`, `${figureValue(figure)}, ${figure.basis}`, figure);
    }
  });
  if (killed !== null) add("killed", `${tollCell(killed, ENGLISH)} (${killed.wording}), ${killed.basis}`, killed);
  if (injured !== null) add("injured", `${tollCell(injured, ENGLISH)} (${injured.wording}), ${injured.basis}`, injured);
  claims.forEach((claim, i) => {
    const speaker = speakers.find((known) => known.id === claim.speaker)?.name ?? "the report itself";
    const later = claim.superseded ? ", superseded" : "";
    add(
      `claims.${i}`,
      `${quantityCell(claim.quantity, ENGLISH)} ${claim.who} ${claim.about}: ${speaker} ${claim.stance}${later}`,
      claim,
    );
    claim.including.forEach((part, j) => {
      add(`claims.${i}.including.${j}`, `${quantityCell(part.quantity, ENGLISH)} ${part.who}`, part);
    });
  });
  people.forEach((person, i) => {
    const name = person.name === "" ? "name withheld" : [person.name, ...person.aliases].join(" = ");
    add(`people.${i}`, `${name} (${person.part}, ${person.fate})`, person);
  });
  speakers.forEach((speaker, i) => {
    const via = speaker.via.length === 0 ? "" : `, via ${speaker.via.join(", ")}`;
    add(`speakers.${i}`, `${speaker.name} (${speaker.kind}${via})`, speaker);
  });
  return values;
}

function figureValue(figure: Quantity): string {
  return `${quantityCell(figure, ENGLISH)} (${figure.wording})`;
}

function sideValue({ actor, actorId, kind, role, suspected }: Side): string {
  const register = actorId === null ? "in no register" : actorId;
  return `${actor} (${kind}, ${role}${suspected ? ", suspected" : ""}; ${register})`;
}

/** Levels shown below a value. Deeper trees are cut, with a line that says so. */
const MAX_DEPTH = 12;

/** The value, then its tree: rule, words, offsets and line; below it what it was built from. */
export function evidenceLines(
  { path, value, evidence }: Explainable,
  text: string,
  { width, paint }: { readonly width: number; readonly paint: Paint },
): readonly string[] {
  const lines = [`${paint.strong(forTerminal(path))} = ${forTerminal(value === "" ? UNSAID : value)}`];
  const lineAt = lineNumbers(text);
  const visit = (node: Evidence, lead: string, last: boolean, depth: number) => {
    lines.push(fit(`${lead}${last ? "└─" : "├─"} ${wordsOf(node, text, lineAt)}`, width));
    const inner = `${lead}${last ? "   " : "│  "}`;
    if (depth >= MAX_DEPTH && node.from.length > 0) lines.push(`${inner}└─ … ${node.from.length} more below`);
    else for (const [i, child] of node.from.entries()) visit(child, inner, i === node.from.length - 1, depth + 1);
  };
  visit(evidence, "", true, 1);
  return lines;
}

function wordsOf({ rule, spans }: Evidence, text: string, lineAt: (offset: number) => number): string {
  if (spans.length === 0) return `${forTerminal(rule)}  by convention, no words`;
  const words = spans.map(({ start, end }: Span) => {
    const quote = fit(forTerminal(text.slice(start, end)), 72);
    return `“${quote}” ${start}–${end}, line ${lineAt(start)}`;
  });
  return `${forTerminal(rule)}  ${words.join(" + ")}`;
}

/** Tells the line, from 1, that an offset lies in. */
function lineNumbers(text: string): (offset: number) => number {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
