import { type Decoded, decodeOrNull, decodeText } from "./decode.ts";

/**
 * Decodes a page: by its byte-order mark, else as UTF-8 where it is, else by the encoding it names itself, else as any
 * file. Throws what `decodeText` throws.
 */
export function decodePage(bytes: Uint8Array): Decoded {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2_048));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const marked = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe;
  if (label !== undefined && !marked && !/^utf-?8$/i.test(label) && decodeOrNull(bytes, "utf-8") === null) {
    const text = decodeOrNull(bytes, label);
    if (text !== null) return { text, encoding: label.toLowerCase() };
  }
  return decodeText(bytes);
}
