import { get as getPlain, type IncomingMessage } from "node:http";
import { get as getSecure } from "node:https";
import { Trouble } from "../../model/trouble.ts";
import { guardedLookup, refuseLiteral } from "./address.ts";

/** Time without a byte after which a server is given up. */
const SILENT_MS = 30_000;
const MOST_REDIRECTS = 5;

export type FollowOptions = {
  /** Hosts in private networks that may be asked all the same. */
  readonly allowed: ReadonlySet<string>;
  readonly silentMs?: number;
};

/** Throws Trouble `bad-usage` for what is no address of the web. */
export function urlOf(address: string): URL {
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

/** The answer at the end of all redirects, each of them guarded as the first. Throws Trouble `private-address`, `download-failed`. */
export async function follow(
  start: URL,
  headers: Readonly<Record<string, string>>,
  options: FollowOptions,
): Promise<{ readonly answer: IncomingMessage; readonly url: URL }> {
  let url = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await ask(url, headers, options);
    const target = answer.headers.location;
    const status = answer.statusCode ?? 0;
    if (status < 300 || status >= 400 || status === 304 || target === undefined) return { answer, url };
    answer.resume();
    url = urlOf(new URL(target, url).href);
  }
  throw new Trouble("download-failed", `${start.href}: more than ${MOST_REDIRECTS} redirects`);
}

function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { allowed, silentMs = SILENT_MS }: FollowOptions,
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

export function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
