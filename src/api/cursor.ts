import { Trouble } from "../model/trouble.ts";
import type { EventSort } from "../store/store.ts";

/** Where a page ended: the sort it belongs to, the last key and number. Opaque to those who carry it. */
export type Cursor = { readonly sort: EventSort; readonly key: string | number; readonly seq: number };

export function cursorText({ sort, key, seq }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, key, seq])).toString("base64url");
}

/** Throws Trouble `bad-cursor` on anything but a cursor given out for the same sort. */
export function cursorOf(text: string, sort: EventSort): Cursor {
  try {
    const [of, key, seq] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as readonly unknown[];
    const isKey = typeof key === (sort === "killed" || sort === "-killed" ? "number" : "string");
    if (of === sort && isKey && typeof seq === "number" && Number.isInteger(seq)) {
      // Checked just above.
      return { sort, key: key as string | number, seq };
    }
  } catch {
    // Not ours: told below.
  }
  throw new Trouble("bad-cursor", text.slice(0, 80));
}

/** A page of a list that is simply counted. */
export function numberCursor(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw new Trouble("bad-cursor", text.slice(0, 80));
  return Number(text);
}
