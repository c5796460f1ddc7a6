import { Trouble } from "../model/trouble.ts";

/** Bytes that the files of one document may have when unpacked. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Signatures and lengths of the records of a ZIP archive (APPNOTE.TXT 4.3). */
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const DEFLATED = 8;

/**
 * Unpacks every file of an archive once, keeping nothing, and throws Trouble `too-large` where they grow beyond what a
 * document may have: sizes that an archive states of itself are not believed. Throws `bad-document`.
 */
export async function refuseZipBomb(bytes: Uint8Array): Promise<void> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_BYTES;
  for (const { offset, packed, method } of entriesOf(view)) {
    if (offset + LOCAL_BYTES > bytes.length) throw new Trouble("bad-document", "an archive that is cut off");
    const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const body = bytes.slice(start, start + packed);
    left -= method === DEFLATED ? await inflatedSize(body, left) : body.length;
    if (left < 0) throw new Trouble("too-large", "a document that unpacks to more than 64 MB");
  }
}

function entriesOf(view: DataView) {
  const entries: { readonly offset: number; readonly packed: number; readonly method: number }[] = [];
  for (let at = 0; at + CENTRAL_BYTES <= view.byteLength; at++) {
    if (view.getUint32(at, true) !== CENTRAL) continue;
    entries.push({
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
  }
  if (entries.length === 0) throw new Trouble("bad-document", "an archive without a directory");
  return entries;
}

/** Size when inflated; counting ends as soon as it is more than `most`. */
async function inflatedSize(body: Uint8Array<ArrayBuffer>, most: number): Promise<number> {
  const reader = new Blob([body]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > most) return size;
    }
  } catch {
    throw new Trouble("bad-document", "a broken archive");
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return size;
}
