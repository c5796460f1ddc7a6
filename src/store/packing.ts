/**
 * Databases keep well-formed text without NUL; a report's text must come back unit by unit. What they cannot keep is
 * stored as a JSON string, which escapes it.
 */
export function pack(text: string): { readonly text: string; readonly packing: "plain" | "json" } {
  return isKeepable(text) ? { text, packing: "plain" } : { text: JSON.stringify(text), packing: "json" };
}

export function unpack(text: string, packing: "plain" | "json"): string {
  if (packing === "plain") return text;
  const value: unknown = JSON.parse(text);
  if (typeof value !== "string") throw new Error("a packed text is no JSON string");
  return value;
}

/** For columns that are only searched by: what cannot be kept becomes the replacement character. */
export function keepable(text: string): string {
  return isKeepable(text) ? text : text.replace(UNKEEPABLE, "\uFFFD");
}

export function keepableOrNull(text: string | null): string | null {
  return text === null ? null : keepable(text);
}

function isKeepable(text: string): boolean {
  return text.search(UNKEEPABLE) === -1;
}

/** NUL, and half a surrogate pair (with the u flag a whole pair is one character and no surrogate). */
const UNKEEPABLE = /[\0\p{Surrogate}]/gu;
