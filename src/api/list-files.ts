import { type CsvValue, csvLine } from "../export/cells.ts";

export const LIST_TYPES = {
  csv: "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  jsonl: "application/x-ndjson; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
} as const;
export type ListFormat = keyof typeof LIST_TYPES;
export const LIST_FORMATS = ["csv", "json", "jsonl", "geojson"] as const;

type Item = Readonly<Record<string, unknown>>;

/**
 * A whole list as a file, page by page. CSV has one column a key of `columns`; values that are no single one stand in it as JSON.
 * In GeoJSON every item is a feature; those that lie nowhere have no geometry.
 */
export async function* listFile(
  format: ListFormat,
  columns: readonly string[],
  items: AsyncIterable<Item>,
): AsyncGenerator<string> {
  if (format === "csv") yield csvLine(columns);
  if (format === "geojson") yield '{"type":"FeatureCollection","features":[';
  let first = true;
  for await (const item of items) {
    const before = first ? "\n" : ",\n";
    if (format === "csv") yield csvLine(columns.map((column) => cellOf(item[column])));
    else if (format === "jsonl") yield `${JSON.stringify(item)}\n`;
    else if (format === "json") yield `${first ? "[\n" : ",\n"}${JSON.stringify(item)}`;
    else yield `${before}${JSON.stringify({ type: "Feature", id: item.id, geometry: null, properties: item })}`;
    first = false;
  }
  if (format === "json") yield first ? "[]\n" : "\n]\n";
  if (format === "geojson") yield "\n]}\n";
}

/** A streamed answer that a browser keeps under `name`. */
export function streamed(name: string, type: string, pieces: AsyncGenerator<string>): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(body, {
    headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
  });
}

function cellOf(value: unknown): CsvValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return JSON.stringify(value);
}
