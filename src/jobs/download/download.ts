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
import { get as getPlain, type IncomingMessage } from "node:http";
import { get as getSecure } from "node:https";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Trouble } from "../../model/trouble.ts";
import { guardedLookup, refuseLiteral } from "./address.ts";

/** Time without a byte after which a server is given up. */
const SILENT_MS = 30_000;
const MOST_REDIRECTS = 5;
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
  const answer = await follow(url, headers, options);
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

function urlOf(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new Trouble("bad-usage", `${address} is no address`);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Trouble("bad-usage", `${address} is not http or https`);
  return url;
}

async function follow(
  start: URL,
  headers: Readonly<Record<string, string>>,
  options: DownloadOptions,
): Promise<IncomingMessage> {
  let url = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await ask(url, headers, options);
    const target = answer.headers.location;
    const status = answer.statusCode ?? 0;
    if (status < 300 || status >= 400 || status === 304 || target === undefined) return answer;
    answer.resume();
    url = urlOf(new URL(target, url).href);
  }
  throw new Trouble("download-failed", `${start.href}: more than ${MOST_REDIRECTS} redirects`);
}

function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { allowed, silentMs = SILENT_MS }: DownloadOptions,
): Promise<IncomingMessage> {
  refuseLiteral(url.hostname, allowed);
  const get = url.protocol === "https:" ? getSecure : getPlain;
  return new Promise((resolve, reject) => {
    const asked = get(url, { headers, lookup: guardedLookup(allowed), timeout: silentMs }, resolve);
    asked.on("timeout", () => asked.destroy(new Error(`nothing came for ${silentMs / 1000} s`)));
    asked.on("error", (error) =>
      reject(error instanceof Trouble ? error : new Trouble("download-failed", `${url.href}: ${said(error)}`)),
    );
  });
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
