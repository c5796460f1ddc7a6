import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { Trouble } from "../../model/trouble.ts";

/** What the central directory of an archive says of one file. Offsets and sizes in bytes. */
type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly offset: number;
};

/** Signatures and lengths of the records of a ZIP archive (APPNOTE.TXT 4.3). */
const END = 0x06054b50;
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
/** A directory larger than this is no dump's. */
const MOST_DIRECTORY = 1 << 20;

/** True if the file begins as a ZIP archive. */
export async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(4);
    const { bytesRead } = await file.read(head, 0, 4, 0);
    return bytesRead === 4 && head.readUInt32LE(0) === 0x04034b50;
  } finally {
    await file.close();
  }
}

/**
 * The bytes of the one table in an archive: its largest entry that is no readme. Throws Trouble `cut-off` where the
 * archive breaks off or its check sum fails, `bad-gazetteer` where it has no such entry.
 */
export async function unzipped(path: string): Promise<AsyncIterable<Uint8Array>> {
  const file = await open(path);
  let entry: Entry | undefined;
  let start = 0;
  try {
    const entries = await entriesOf(file, path);
    const tables = entries.filter(({ name }) => /\.(?:txt|tsv|csv|geojson|json)$/i.test(name) && !/readme/i.test(name));
    entry = tables.toSorted((a, b) => b.packed - a.packed)[0];
    if (entry === undefined) throw new Trouble("bad-gazetteer", `${path} holds no table`);
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw new Trouble("bad-gazetteer", `${path} is packed in a way that is not known`);
    const local = Buffer.alloc(LOCAL_BYTES);
    await file.read(local, 0, LOCAL_BYTES, entry.offset);
    start = entry.offset + LOCAL_BYTES + local.readUInt16LE(26) + local.readUInt16LE(28);
  } finally {
    await file.close();
  }
  return checked(path, entry, start);
}

async function* checked(path: string, { method, crc, packed }: Entry, start: number): AsyncGenerator<Uint8Array> {
  const raw = packed === 0 ? Readable.from([]) : createReadStream(path, { start, end: start + packed - 1 });
  let sum = 0;
  try {
    const stream = method === DEFLATED ? raw.pipe(createInflateRaw()) : raw;
    // a stream of bytes, as both of them are
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble("cut-off", path);
  }
  if (sum !== crc) throw new Trouble("cut-off", `${path}: its check sum is wrong`);
}

async function entriesOf(file: FileHandle, path: string): Promise<readonly Entry[]> {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, END_BYTES + MOST_COMMENT));
  await file.read(tail, 0, tail.length, size - tail.length);
  let end = tail.length - END_BYTES;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end--;
  // the directory stands last: an archive without one was cut
  if (end < 0) throw new Trouble("cut-off", path);
  const [count, length, offset] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  if (length > MOST_DIRECTORY || offset + length > size) throw new Trouble("cut-off", path);
  const directory = Buffer.alloc(length);
  await file.read(directory, 0, length, offset);
  const entries: Entry[] = [];
  for (let at = 0; entries.length < count && at + CENTRAL_BYTES <= length; ) {
    if (directory.readUInt32LE(at) !== CENTRAL) throw new Trouble("cut-off", path);
    const nameBytes = directory.readUInt16LE(at + 28);
    entries.push({
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
      name: directory.toString("utf8", at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes),
    });
    at += CENTRAL_BYTES + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}
