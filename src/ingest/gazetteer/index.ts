import { geoNamesReader, isGeoNames } from "./geonames.ts";
import type { PlaceRow } from "./place-row.ts";
import { headerOf, isOpen, readTableRow } from "./table.ts";

export { featuresOf, readFeature } from "./geojson.ts";
export type { PlaceRow } from "./place-row.ts";

/** How the lines of one file are read. `isOpen`: the record goes on in the next line. */
export type LineReader = {
  readonly format: "geonames" | "table";
  /** Lines at the top that are no rows. */
  readonly headerLines: 0 | 1;
  readonly read: (record: string) => PlaceRow;
  readonly isOpen: (record: string) => boolean;
};

/** Tells by its first line how a file of places is to be read; null where it is none. */
export function lineReaderFor(first: string, provinces: ReadonlySet<string>): LineReader | null {
  const plain = first.replace(/^\ufeff/, "");
  if (isGeoNames(plain))
    return { format: "geonames", headerLines: 0, read: geoNamesReader(provinces), isOpen: () => false };
  const header = headerOf(plain);
  if (header === null) return null;
  return {
    format: "table",
    headerLines: 1,
    read: (record) => readTableRow(record, header),
    isOpen: (record) => isOpen(record, header.delimiter),
  };
}
