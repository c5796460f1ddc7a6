import { setTimeout as sleep } from "node:timers/promises";
import { Command } from "commander";
import { POLITE, politeFetcher } from "../../jobs/download/polite.ts";
import { Trouble } from "../../model/trouble.ts";
import type { Feed } from "../../store/feeds.ts";
import type { Store } from "../../store/store.ts";
import { withExamples } from "../help.ts";
import type { Host } from "../host.ts";
import { defaultsOf, type ReadingOptions, withReadingOptions } from "../options.ts";
import { ingestAll } from "./ingest.ts";
import { now, type WriterOptions, withStore, withWriter } from "./ledger.ts";
import { takenFrom } from "./sources.ts";

type Options = ReadingOptions &
  WriterOptions & {
    readonly format?: "text" | "jsonl";
    readonly every: string;
    readonly once?: boolean;
    readonly allowPrivate?: readonly string[];
  };

const MINUTE_MS = 60_000;
/** A feed that fails is asked ever more rarely, but once a day at least. */
const RAREST_MS = 24 * 60 * MINUTE_MS;

/** `recount watch`: feeds, again and again. */
export function watchCommand(host: Host): Command {
  const command = new Command("watch")
    .summary("keep taking in what feeds bring")
    .description(
      "Ask feeds, sitemaps or OPML lists for news again and again, and take in what they name. Unchanged feeds are not sent again, what the ledger has is not fetched again, robots.txt is heeded, and a feed that fails is asked ever more rarely. Ctrl-C ends it; what it told is kept.",
    )
    .argument("<feed...>", "addresses of feeds, sitemaps or OPML lists")
    .option("--every <minutes>", "time between two looks at a feed", "15")
    .option("--once", "look once at what is due, and end")
    .option("--format <format>", "text or jsonl (default: text on a terminal, jsonl in a pipe)")
    .option("--allow-private <host...>", "hosts in private networks that may be asked")
    .action((feeds: readonly string[], options: Options) => watch(host, feeds, options));
  withWriter(withReadingOptions(command));
  return withExamples(command, [
    ["recount watch https://example.org/feed.xml", "every quarter of an hour"],
    ["recount watch https://example.org/desks.opml --every 60 --once", "from cron: what is due, then end"],
  ]);
}

async function watch(host: Host, feeds: readonly string[], options: Options): Promise<void> {
  const every = Number(options.every) * MINUTE_MS;
  if (!(every >= MINUTE_MS)) throw new Trouble("bad-usage", `--every takes minutes, 1 or more, not ${options.every}`);
  const fetch = politeFetcher({ ...POLITE, allowed: new Set(options.allowPrivate ?? []) });
  await withStore(host, { ...options, create: true }, async (store) => {
    for (;;) {
      for (const url of feeds) {
        const known = await store.feed(url);
        if (known !== null && known.nextAt > now()) continue;
        await look(host, store, { url, known, every, fetch, options });
      }
      if (options.once === true) return;
      const next = (await Promise.all(feeds.map((url) => store.feed(url)))).map((feed) =>
        Date.parse(feed?.nextAt ?? now()),
      );
      await sleep(Math.max(1_000, Math.min(...next) - Date.now()));
    }
  });
}

type Look = {
  readonly url: string;
  readonly known: Feed | null;
  readonly every: number;
  readonly fetch: ReturnType<typeof politeFetcher>;
  readonly options: Options;
};

/** Looks at one feed, takes in what it names that is new, and writes down when to look again. */
async function look(host: Host, store: Store, { url, known, every, fetch, options }: Look): Promise<void> {
  const marks = { tag: known?.tag ?? null, modified: known?.modified ?? null };
  let failures = 0;
  const tally = { taken: 0, failed: 0 };
  const taken = takenFrom(
    [{ file: url, beside: null }],
    {
      jsonl: false,
      defaults: defaultsOf(options),
      fetch: async (address) => {
        if (address !== url) return (await store.versions(address)).length > 0 ? null : await fetch(address);
        try {
          const page = await fetch(address, known);
          if (page !== null) [marks.tag, marks.modified] = [page.tag, page.modified];
          return page;
        } catch (error) {
          failures = (known?.failures ?? 0) + 1;
          throw error;
        }
      },
    },
    host.io,
    tally,
  );
  await ingestAll(host, store, { taken, tally, options, total: 1 });
  const wait = Math.min(RAREST_MS, every * 2 ** Math.min(failures, 20));
  await store.write((ledger) =>
    ledger.saveFeed({ url, ...marks, checkedAt: now(), nextAt: new Date(Date.now() + wait).toISOString(), failures }),
  );
}
