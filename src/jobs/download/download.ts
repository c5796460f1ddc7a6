import { createHash } from "node:crypto";
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Trouble } from "../../model/trouble.ts";
import { follow, said, urlOf } from "./follow.ts";

/** Largest file that is taken: all of GeoNames packed is 0.4 GB. */
const MOST_BYTES = 4 * 1024 * 1024 * 1024;

export type DownloadOptions = {
  /** Folder that holds unfinished downloads between runs. */
  readonly folder: string;
  /** Hosts in private networks that may be asked all the same. */
  readonly allowed: ReadonlySet<string>;
  readonly tell: (done: number, total: number | null) => void;
  readonly silentMs?: number;
};

/**
 * Fetches a file into `folder` and returns its path; whoever asked for it removes it. One that broke off goes on where it ended, if the server still has
 * the same file. Throws Trouble `download-failed`, `private-address`, `not-found`, `too-large`.
 */
export async function download(address: string, options: DownloadOptions): Promise<string> {
  const url = urlOf(address);
  mkdirSync(options.folder, { recursive: true });
  const stem = join(options.folder, createHash("sha256").update(url.href).digest("hex").slice(0, 24));
  const [part, tag, whole] = [`${stem}.part`, `${stem}.tag`, `${stem}.whole`];
  // came whole in an earlier run that was ended before it was done with it
  if (existsSync(whole)) return whole;
  const done = existsSync(part) && existsSync(tag) ? statSync(part).size : 0;
  const headers: Record<string, string> = { "user-agent": "recount", "accept-encoding": "identity" };
  if (done > 0) {
    headers.range = `bytes=${done}-`;
    headers["if-range"] = readFileSync(tag, "utf8");
  }
  const { answer } = await follow(url, headers, options);
  const status = answer.statusCode ?? 0;
  if (status === 404 || status === 410) {
    answer.resume();
    throw new Trouble("not-found", url.href);
  }
  if (status === 416 && done > 0) {
    // the file on the server is another one now
    answer.resume();
    rmSync(part);
    return download(address, options);
  }
  const goesOn = status === 206 && done > 0;
  if (status !== 200 && !goesOn) {
    answer.resume();
    throw new Trouble("download-failed", `${url.href} answers ${status}`);
  }
  const known = answer.headers.etag ?? answer.headers["last-modified"];
  // without either, what is had cannot be told from another file: then it begins anew
  if (known !== undefined && !known.startsWith("W/")) writeFileSync(tag, known);
  else rmSync(tag, { force: true });
  const from = goesOn ? done : 0;
  const length = answer.headers["content-length"];
  const total = length === undefined ? null : from + Number(length);
  if (total !== null && total > MOST_BYTES) {
    answer.destroy();
    throw new Trouble("too-large", `${url.href}: ${total} bytes`);
  }
  let size = from;
  const count = new Transform({
    transform(piece: Buffer, _, next) {
      size += piece.length;
      if (size > MOST_BYTES) return next(new Trouble("too-large", url.href));
      options.tell(size, total);
      next(null, piece);
    },
  });
  try {
    await pipeline(answer, count, createWriteStream(part, { flags: goesOn ? "a" : "w" }));
  } catch (error) {
    throw error instanceof Trouble
      ? error
      : new Trouble("download-failed", `${url.href}: ${said(error)}, ${size} bytes came`);
  }
  if (total !== null && size < total)
    throw new Trouble("download-failed", `${url.href}: ${size} of ${total} bytes came`);
  renameSync(part, whole);
  rmSync(tag, { force: true });
  return whole;
}
