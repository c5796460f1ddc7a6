import { displayWidth, pad } from "./display-width.ts";
import { forTerminal } from "./for-terminal.ts";
import type { Paint } from "./io.ts";

/**
 * A column. `least`: columns below which it is never squeezed. `share`: how much room it should have beside the others,
 * `least` where left out; the widest for its share gives way first.
 */
export type Column = {
  readonly head: string;
  readonly align?: "left" | "right";
  readonly least: number;
  readonly share?: number;
};

/** One row: a cell a column, each a list of lines. */
export type Row = readonly (readonly string[])[];

const GAP = "  ";

/**
 * A table as lines of text, no wider than `width` unless its columns cannot be squeezed further. Cells are made safe
 * for a terminal here, and nowhere need be before; heads are put into the screen's language. Columns that are empty in every row are left out.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  paint: Paint,
): readonly string[] {
  const told = columns.map((column) => (column.head === "" ? column : { ...column, head: paint.say(column.head) }));
  const used = columns.map((_, c) => rows.some((row) => row[c]!.some((line) => line !== "")));
  const kept = told.filter((_, c) => used[c]);
  const safe = rows.map((row) => row.filter((_, c) => used[c]).map((cell) => cell.map(forTerminal)));
  const widths = squeeze(
    kept.map(({ head }, c) => Math.max(displayWidth(head), ...safe.flatMap((row) => row[c]!.map(displayWidth)))),
    kept.map(({ head, least, share = least }) => ({ least: Math.max(displayWidth(head), least), share })),
    width - GAP.length * (kept.length - 1),
  );
  const wrapped = safe.map((row) => row.map((cell, c) => cell.flatMap((line) => wrap(line, widths[c]!))));
  const airy = wrapped.some((row) => row.some((cell) => cell.length > 1));
  const heads = kept.map(({ head, align }, c) => pad(head, widths[c]!, align));
  const lines = [paint.faint(heads.join(GAP).trimEnd())];
  wrapped.forEach((row, r) => {
    if (airy && r > 0) lines.push("");
    const height = Math.max(1, ...row.map((cell) => cell.length));
    for (let i = 0; i < height; i++) {
      const cells = row.map((cell, c) => pad(cell[i] ?? "", widths[c]!, kept[c]!.align));
      lines.push(cells.join(GAP).trimEnd());
    }
  });
  return lines;
}

/** Takes columns from the widest for its share until all fit or every one is at its least. */
function squeeze(
  natural: readonly number[],
  limits: readonly { readonly least: number; readonly share: number }[],
  room: number,
): readonly number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over--) {
    let widest = -1;
    widths.forEach((width, c) => {
      const { least, share } = limits[c]!;
      if (width <= least) return;
      if (widest === -1 || width / share > widths[widest]! / limits[widest]!.share) widest = c;
    });
    if (widest === -1) break;
    widths[widest]!--;
  }
  return widths;
}

/** Breaks a line at spaces, and words too wide for the column anywhere. Continued lines stand in where there is room. */
export function wrap(line: string, width: number): readonly string[] {
  if (displayWidth(line) <= width) return [line];
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && displayWidth(`${current} ${word}`) <= width) {
      current = `${current} ${word}`;
      continue;
    }
    if (current !== "") lines.push(current);
    current = lines.length > 0 ? indented(word, width) : word;
    while (displayWidth(current) > width) {
      const [head, rest] = cut(current, width);
      lines.push(head);
      current = indented(rest, width);
    }
  }
  return [...lines, current];
}

function indented(word: string, width: number): string {
  const columns = displayWidth(word);
  return width > 12 && (columns + 2 <= width || columns > width) ? `  ${word}` : word;
}

/** The longest start that fits, ended after a separator of paths and names where one is near. */
function cut(word: string, width: number): readonly [string, string] {
  let end = 0;
  let columns = 0;
  for (const character of word) {
    columns += displayWidth(character);
    if (columns > width) break;
    end += character.length;
  }
  const separator = Math.max(...["/", "-", "_", "#"].map((mark) => word.lastIndexOf(mark, end - 1))) + 1;
  const at = separator > end / 3 ? separator : Math.max(end, 1);
  return [word.slice(0, at), word.slice(at)];
}
