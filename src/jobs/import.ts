import { decodeText } from "../ingest/decode.ts";
import { NO_DEFAULTS } from "../ingest/given.ts";
import { reportFromObject } from "../ingest/json.ts";
import { looksLikeHtml } from "../ingest/looks-like-html.ts";
import { decodePage } from "../ingest/page-encoding.ts";
import { reportFromText } from "../ingest/text.ts";
import type { Reading } from "../model/reading.ts";
import type { Report } from "../model/report.ts";
import { Trouble } from "../model/trouble.ts";
import type { Store } from "../store/store.ts";
import type { Fetcher } from "./download/polite.ts";
import { type Ingested, ingest, readIncoming } from "./ingest.ts";
import { linkPending, type Successions } from "./link.ts";
import type { JobWork } from "./queue.ts";

/** One thing handed in over the API. Exactly one of `text`, `html` and `url` is there. */
export type ImportItem = {
  readonly id?: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly publisher?: string | null;
  readonly publishedAt?: string | null;
  readonly language?: string | null;
  readonly country?: string | null;
};

/** What imports need of the world around them. */
export type ImportWorld = {
  readonly read: (report: Report) => Promise<Reading>;
  readonly successions: () => Promise<Successions>;
  readonly now: () => string;
  readonly fetch: Fetcher;
};

/** The work of a job of kind `import`: fetch, take in, read, link. The same item again changes nothing. */
export function importWork(store: Store, world: ImportWorld): JobWork {
  return async ({ job, tell, fail }) => {
    // Put there by the API, which has checked it.
    const items = job.input as readonly ImportItem[];
    const done: Ingested[] = [];
    let failed = 0;
    for (const [i, item] of items.entries()) {
      try {
        const report = await reportOf(item, i, world);
        const incoming = await readIncoming(store, report, world.read);
        done.push(...(await ingest(store, [incoming], { at: world.now(), by: job.by })));
      } catch (error) {
        if (!(error instanceof Trouble)) throw error;
        failed++;
        await fail(item.id ?? item.url ?? `item ${i + 1}`, error);
      }
      if (!(await tell({ done: i + 1, total: items.length, failed }))) break;
    }
    const { changedEvents } = await linkPending(store, { at: world.now(), successions: await world.successions() });
    return { reports: done.map(({ id, status }) => ({ id, status })), failed, events: changedEvents };
  };
}

/** The work of a job of kind `matching`: whatever waits to be put into events. */
export function matchingWork(store: Store, { now, successions }: ImportWorld): JobWork {
  return async () => {
    const { mentions, changedEvents } = await linkPending(store, { at: now(), successions: await successions() });
    return { mentions, events: changedEvents };
  };
}

async function reportOf(item: ImportItem, index: number, { fetch }: ImportWorld): Promise<Report> {
  const { publisher = null, publishedAt = null, language = null, country = null } = item;
  const given = { id: item.id ?? item.url ?? `item-${index + 1}`, publisher, publishedAt, language, country };
  if (item.text !== undefined) {
    const { country: _, ...record } = {
      ...given,
      text: item.text,
      ...(item.url === undefined ? {} : { url: item.url }),
    };
    return reportFromObject(record, { ...NO_DEFAULTS, country });
  }
  const fetched = item.html === undefined ? await fetch(item.url!) : null;
  const url = item.url ?? null;
  const bytes = fetched?.bytes ?? new TextEncoder().encode(item.html ?? "");
  const isPage = item.html !== undefined || /html/i.test(fetched?.type ?? "") || looksLikeHtml(latin(bytes));
  if (!isPage) return reportFromText(decodeText(bytes).text, { ...given, url });
  // The parsers take a tenth of a second to load, which reports in plain text need not wait for.
  const { reportFromHtml } = await import("../ingest/html.ts");
  return reportFromHtml(item.html ?? decodePage(bytes).text, { ...given, url });
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
}
