import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";
import { Trouble } from "../../model/trouble.ts";
import { type FollowOptions, follow, said, urlOf } from "./follow.ts";

/** Bytes of one page, packed or not. The longest newspaper pages have 5 MB, a PDF of a report 50. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Time after which a page that still drips in is given up. */
const WHOLE_MS = 120_000;

/** A page as it came. `url`: where it was found in the end, after redirects. Tags are the server's own; null = it gave none. */
export type Page = {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly type: string | null;
  readonly tag: string | null;
  readonly modified: string | null;
};

/** What was known of a page when it was had last: the server answers shortly if nothing changed. */
export type Known = Pick<Page, "tag" | "modified">;

export type PageOptions = FollowOptions & { readonly wholeMs?: number; readonly most?: number };

/** A server that asks to be left alone for a while; seconds, null where it does not say how long. */
export type Busy = { readonly busy: true; readonly seconds: number | null; readonly status: number };

/**
 * One page, null where it is still as `known`. Throws Trouble `download-failed`, `private-address`, `not-found`,
 * `too-large`, `bad-usage`.
 */
export async function fetchPage(
  address: string,
  known: Known | null,
  options: PageOptions,
): Promise<Page | Busy | null> {
  const headers: Record<string, string> = { "user-agent": "recount", "accept-encoding": "gzip, deflate, br" };
  if (known?.tag) headers["if-none-match"] = known.tag;
  if (known?.modified) headers["if-modified-since"] = known.modified;
  const { answer, url } = await follow(urlOf(address), headers, options);
  const status = answer.statusCode ?? 0;
  if (status === 200) {
    const bytes = await unpacked(await bodyOf(answer, url, options), answer.headers["content-encoding"], url, options);
    return {
      url: url.href,
      bytes,
      type: answer.headers["content-type"] ?? null,
      tag: answer.headers.etag ?? null,
      modified: answer.headers["last-modified"] ?? null,
    };
  }
  answer.destroy();
  if (status === 304) return null;
  if (status === 404 || status === 410) throw new Trouble("not-found", url.href);
  if (status === 429 || status >= 500) return { busy: true, seconds: waitOf(answer), status };
  throw new Trouble("download-failed", `${url.href} answers ${status}`);
}

function waitOf({ headers }: IncomingMessage): number | null {
  const said = headers["retry-after"];
  return said !== undefined && /^\d{1,6}$/.test(said.trim()) ? Number(said) : null;
}

async function bodyOf(
  answer: IncomingMessage,
  url: URL,
  { wholeMs = WHOLE_MS, most = MOST_BYTES }: PageOptions,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  const late = setTimeout(() => answer.destroy(new Error(`not whole after ${wholeMs / 1000} s`)), wholeMs);
  try {
    for await (const piece of answer) {
      size += (piece as Buffer).length;
      if (size > most) throw new Trouble("too-large", url.href);
      pieces.push(piece as Buffer);
    }
  } catch (error) {
    answer.destroy();
    throw error instanceof Trouble ? error : new Trouble("download-failed", `${url.href}: ${said(error)}`);
  } finally {
    clearTimeout(late);
  }
  return Buffer.concat(pieces);
}

const UNPACK = {
  gzip: promisify(gunzip),
  "x-gzip": promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
} as const;

/** Unpacks no further than a page may have: a small answer can hold a large one. */
async function unpacked(
  bytes: Buffer,
  packing: string | undefined,
  url: URL,
  { most = MOST_BYTES }: PageOptions,
): Promise<Buffer> {
  const name = packing?.trim().toLowerCase() ?? "identity";
  if (name === "identity" || name === "") return bytes;
  if (!Object.hasOwn(UNPACK, name)) throw new Trouble("download-failed", `${url.href} is packed as ${name}`);
  try {
    return await UNPACK[name as keyof typeof UNPACK](bytes, { maxOutputLength: most });
  } catch (error) {
    const isLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw isLarge ? new Trouble("too-large", url.href) : new Trouble("download-failed", `${url.href}: ${said(error)}`);
  }
}
