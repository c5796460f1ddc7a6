import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Trouble } from "../model/trouble.ts";
import type { Store } from "../store/store.ts";
import { isSameSum, lineOfRow, type Part, type Row, type Sum, tallied } from "../store/whole.ts";

/** First line of a backup. `format` counts up when a line's shape changes. */
const HEAD = { recount: "backup", format: 1 } as const;

/**
 * Writes all of a ledger, as it stands at one moment, into one file: JSON lines packed with gzip, the same for either
 * database. The file is there whole or not at all.
 */
export async function backup(store: Store, path: string): Promise<Sum> {
  const part = `${path}.part`;
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(part, { flags: "wx" }));
  // A failure of the pipeline comes out where it is awaited.
  written.catch(() => undefined);
  const line = async (text: string) => {
    if (!gzip.write(`${text}\n`)) await Promise.race([new Promise((resolve) => gzip.once("drain", resolve)), written]);
  };
  try {
    await line(JSON.stringify(HEAD));
    const sum = await store.everything(async ({ table, rows }) => {
      await line(`{"table":${JSON.stringify(table)},"rows":[${rows.map(lineOfRow).join(",")}]}`);
    });
    await line(JSON.stringify({ end: sum }));
    gzip.end();
    await written;
    await rename(part, path);
    return sum;
  } catch (error) {
    gzip.destroy();
    await rm(part, { force: true });
    throw error;
  }
}

/** Fills an empty ledger from a backup, and looks at it again. Throws Trouble `bad-backup`, `ledger-not-empty`. */
export async function restore(store: Store, path: string): Promise<Sum> {
  let end: Sum | null = null;
  const lines = async function* (): AsyncGenerator<Part> {
    const input = createReadStream(path).pipe(createGunzip());
    let first = true;
    try {
      for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        const line = parsed(text);
        if (first && (line.recount !== HEAD.recount || line.format !== HEAD.format))
          throw new Trouble("bad-backup", "no backup of ours");
        if ("end" in line) end = line.end as Sum;
        if ("table" in line) yield { table: String(line.table), rows: (line.rows as readonly Row[]).map(bytesBack) };
        first = false;
      }
    } catch (error) {
      throw error instanceof Trouble ? error : new Trouble("bad-backup", error instanceof Error ? error.message : "");
    }
  };
  return await filled(
    store,
    whole(lines(), () => end),
  );
}

/** Moves all of one ledger into another, empty one, and compares what came with what went. */
export async function copyLedger(from: Store, to: Store): Promise<Sum> {
  // Two parts wait at most: a ledger may be larger than the memory.
  const pipe = new PassThrough({ objectMode: true, highWaterMark: 2 });
  let sum: Sum | null = null;
  const reading = from
    .everything(async (part) => {
      if (!pipe.write(part)) await once(pipe, "drain");
    })
    .then(
      (all) => {
        sum = all;
        pipe.end();
      },
      (error: unknown) => void pipe.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  try {
    return await filled(
      to,
      whole(pipe as AsyncIterable<Part>, () => sum),
    );
  } finally {
    pipe.destroy();
    await reading;
  }
}

/** Loads, then reads all of it again: what is there must be what was handed in. */
async function filled(store: Store, parts: AsyncIterable<Part>): Promise<Sum> {
  const came = await store.load(parts);
  const stands = await store.everything(async () => undefined);
  if (!isSameSum(came, stands)) throw new Trouble("bad-backup", "what was written is not what came");
  return stands;
}

/** The parts, and at their end a check that none was lost or altered on the way: an error there undoes the load. */
async function* whole(parts: AsyncIterable<Part>, sumOf: () => Sum | null): AsyncGenerator<Part> {
  const tally = tallied();
  for await (const part of parts) {
    tally.add(part);
    yield part;
  }
  const sum = sumOf();
  if (sum === null) throw new Trouble("bad-backup", "it is cut off");
  if (!isSameSum(tally.sum(), sum)) throw new Trouble("bad-backup", "its digest is another");
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    throw new Trouble("bad-backup", "a line that is no JSON");
  }
}

function bytesBack(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => {
      const packed = value as unknown as { readonly base64?: string } | null;
      const isBytes = typeof packed === "object" && packed !== null && typeof packed.base64 === "string";
      return [key, isBytes ? Uint8Array.from(Buffer.from(packed.base64!, "base64")) : value];
    }),
  );
}
