/** What a spreadsheet takes for a formula at the start of a cell (OWASP), full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

/**
 * One cell of RFC 4180. Unknown (null) is empty, lists are joined with "; ". Text that a spreadsheet would run gets a
 * leading apostrophe; numbers are never touched, so that negative longitudes stay numbers.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" ? value : value.join("; ");
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export type CsvValue = string | number | boolean | null | readonly string[];

/** One line, ended by LF. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(",")}\n`;
}
