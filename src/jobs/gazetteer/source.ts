import { createReadStream, existsSync, rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Trouble } from "../../model/trouble.ts";
import { type DownloadOptions, download } from "../download/download.ts";
import { isZip, unzipped } from "../download/zip.ts";
import { type Records, recordsOf } from "./records.ts";

/** Where GeoNames offers its dumps (readme.txt there tells the columns and the licence, CC BY 4.0). */
export const GEONAMES = "https://download.geonames.org/export/dump";

/** A file of places, ready to be read as often as wanted. `release`: what was downloaded for it is removed. */
export type PlacesFile = {
  readonly label: string;
  readonly open: () => Promise<Records>;
  readonly release: () => void;
};

export type PlacesFileOptions = DownloadOptions & {
  readonly cwd: string;
  /** Address below which dumps lie as `CC.zip`. */
  readonly base: string;
  /** Countries whose second-order units are provinces. */
  readonly provinces: ReadonlySet<string>;
};

/**
 * What a user named: a file, an address, or a country of which GeoNames offers a dump (`PE`, or `allCountries`). A ZIP
 * archive is read as the table in it. Throws what `download` and `unzipped` throw, `file-not-found`, `unreadable-file`.
 */
export async function placesFile(given: string, options: PlacesFileOptions): Promise<PlacesFile> {
  const local = resolve(options.cwd, given);
  if (/^https?:\/\//i.test(given)) return await fetched(given, given, options);
  if (!existsSync(local) && /^(?:[a-z]{2}|allCountries)$/i.test(given)) {
    const code = given.length === 2 ? given.toUpperCase() : "allCountries";
    return await fetched(`${options.base.replace(/\/$/, "")}/${code}.zip`, `geonames:${code}`, options);
  }
  if (!existsSync(local)) throw new Trouble("file-not-found", given);
  if (!statSync(local).isFile()) throw new Trouble("unreadable-file", `${given} is no file`);
  return { label: local, open: () => opened(local, given, options), release: () => undefined };
}

async function fetched(address: string, label: string, options: PlacesFileOptions): Promise<PlacesFile> {
  const path = await download(address, options);
  return { label, open: () => opened(path, address, options), release: () => rmSync(path, { force: true }) };
}

async function opened(path: string, called: string, { provinces }: PlacesFileOptions): Promise<Records> {
  const bytes = (await isZip(path)) ? await unzipped(path) : createReadStream(path, { highWaterMark: 1 << 18 });
  return await recordsOf(bytes, called, provinces);
}
