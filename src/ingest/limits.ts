import { Trouble } from "../model/trouble.ts";

/** Bytes of UTF-8 that one report may have: 8 MB. A newspaper page is 0.01 MB; a book is 1 MB. */
export const MAX_REPORT_BYTES = 8 * 1024 * 1024;

/** Bytes that one file may have that is not streamed: 64 MB. A PDF of a report with pictures has 50. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** Bytes that one JSONL line may have: a report at its limit with every character escaped, and room for other keys. */
export const MAX_LINE_BYTES = 4 * MAX_REPORT_BYTES;

/** Throws `too-large`, or `empty-input` / `no-words` where there is nothing that could be read. */
export function requireReadable(text: string): void {
  if (text.length > MAX_REPORT_BYTES || (text.length > MAX_REPORT_BYTES / 3 && utf8Length(text) > MAX_REPORT_BYTES)) {
    throw new Trouble("too-large", `${(utf8Length(text) / 1024 / 1024).toFixed(1)} MB`);
  }
  if (!/\S/u.test(text)) throw new Trouble("empty-input", "");
  if (!/\p{L}/u.test(text)) throw new Trouble("no-words", "");
}

/** Bytes of `text` in UTF-8, without encoding it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    if (unit < 0x800) bytes += 1;
    else if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length) {
      bytes += 2;
      i++;
    } else bytes += 2;
  }
  return bytes;
}
