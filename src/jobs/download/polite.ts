import { setTimeout as sleep } from "node:timers/promises";
import robots from "robots-parser";
import { Trouble } from "../../model/trouble.ts";
import { urlOf } from "./follow.ts";
import { fetchPage, type Known, type Page, type PageOptions } from "./page.ts";

// CommonJS: the import is the function itself, which its types call `default`.
const robotsParser = robots as unknown as typeof robots.default;
/** Name by which robots.txt may address us. */
const AGENT = "recount";
const ROBOTS_BYTES = 512 * 1024;

export type PoliteOptions = PageOptions & {
  /** Milliseconds between two requests to one host. */
  readonly gapMs: number;
  /** Milliseconds before a busy server or a broken line is tried again, doubled each time. */
  readonly backOffMs: number;
  /** How often a page is asked for before it is given up. */
  readonly tries: number;
};

export const POLITE = { gapMs: 1_000, backOffMs: 2_000, tries: 3 } as const;

/** Seconds that a server may ask us to wait within one run; what asks for more is left for another time. */
const MOST_WAIT_S = 120;

/** Fetches pages; throws what `fetchPage` throws, and `robots` where the site asks not to be read there. */
export type Fetcher = (address: string, known?: Known | null) => Promise<Page | null>;

/** One request a host at a time and with a pause between, robots.txt heeded, busy servers asked again later. */
export function politeFetcher(options: PoliteOptions): Fetcher {
  const turns = new Map<string, Promise<unknown>>();
  const rulesBy = new Map<string, Promise<ReturnType<typeof robotsParser> | null>>();
  return async (address, known = null) => {
    const url = urlOf(address);
    const rules = await robotsOf(url);
    if (rules?.isAllowed(url.href, AGENT) === false) throw new Trouble("robots", url.href);
    const delay = (rules?.getCrawlDelay(AGENT) ?? 0) * 1_000;
    return await inTurn(url.host, Math.max(options.gapMs, Math.min(delay, MOST_WAIT_S * 1_000)), () =>
      persistently(address, known, options),
    );
  };

  function robotsOf({ origin, host }: URL) {
    const has = rulesBy.get(origin);
    if (has !== undefined) return has;
    const asked = inTurn(host, options.gapMs, async () => {
      const where = `${origin}/robots.txt`;
      try {
        const page = await fetchPage(where, null, { ...options, most: ROBOTS_BYTES });
        return page === null || "busy" in page ? null : robotsParser(where, Buffer.from(page.bytes).toString("utf8"));
      } catch (error) {
        // a site without robots.txt asks for nothing; a refused or unreachable one will say so again for the page
        if (error instanceof Trouble) return null;
        throw error;
      }
    });
    rulesBy.set(origin, asked);
    return asked;
  }

  /** Runs after all that was asked of the host before, and holds the next one back for a while. */
  async function inTurn<T>(host: string, pause: number, work: () => Promise<T>): Promise<T> {
    const before = turns.get(host);
    const own = (before ?? Promise.resolve()).then(work);
    turns.set(
      host,
      own.then(
        () => sleep(pause),
        () => sleep(pause),
      ),
    );
    return await own;
  }
}

async function persistently(address: string, known: Known | null, options: PoliteOptions): Promise<Page | null> {
  for (let attempt = 1; ; attempt++) {
    let wait = options.backOffMs * 2 ** (attempt - 1);
    try {
      const page = await fetchPage(address, known, options);
      if (page === null || !("busy" in page)) return page;
      wait = page.seconds === null ? wait : page.seconds * 1_000;
      if (attempt >= options.tries || wait > MOST_WAIT_S * 1_000)
        throw new Trouble("download-failed", `${address} answers ${page.status}`);
    } catch (error) {
      const mayPass = error instanceof Trouble && error.code === "download-failed" && !/answers \d/.test(error.detail);
      if (!mayPass || attempt >= options.tries) throw error;
    }
    await sleep(wait);
  }
}
