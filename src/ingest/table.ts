import { parse } from "csv-parse/sync";
import { Trouble } from "../model/trouble.ts";
import { mapColumns } from "./columns.ts";

/** A row of a table as the record of a report, or what is wrong with it. `line`: where it begins, from 1. */
export type Row =
  | { readonly line: number; readonly record: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly trouble: Trouble };

/**
 * Reports from a CSV, semicolon- or tab-separated table with a header row. A row without an id is named by file and line;
 * empty fields are not said. Throws `bad-report` where no column holds the text.
 */
export function rowsOf(file: string, text: string, said: Parameters<typeof mapColumns>[1]): readonly Row[] {
  const rows = recordsOf(text);
  const [header, ...body] = rows;
  if (header === undefined) throw new Trouble("empty-input", "");
  const keys = mapColumns(header.fields, said);
  return body.map(({ line, fields }) => {
    if (fields.length !== keys.length) {
      return {
        line,
        trouble: new Trouble("bad-report", `${fields.length} fields where the header has ${keys.length}`),
      };
    }
    const record: Record<string, unknown> = { id: `${file}:${line}` };
    fields.forEach((field, i) => {
      if (field !== "") record[keys[i]!] = field;
    });
    return { line, record };
  });
}

type Fields = { readonly line: number; readonly fields: readonly string[] };

function recordsOf(text: string): readonly Fields[] {
  let last = 0;
  try {
    const found = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      // With `info`, rows come as the parser's documentation has them; its types do not know that.
    }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
    return found.map(({ record, info }) => {
      const height = record.join("").split("\n").length;
      last = info.lines;
      return { line: info.lines - height + 1, fields: record };
    });
  } catch (error) {
    throw new Trouble("bad-report", `no table: ${error instanceof Error ? error.message : ""} (after line ${last})`);
  }
}

/** The separator that the header row has most of. */
function delimiterOf(text: string): string {
  const header = text
    .slice(0, 65_536)
    .split(/\r?\n/, 1)[0]!
    .replace(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((mark) => [mark, header.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
