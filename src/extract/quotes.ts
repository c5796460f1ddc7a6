/** Marks of quotation, also those that serve as an apostrophe. */
export const QUOTES: ReadonlySet<string> = new Set(['"', "“", "”", "«", "»", "‘", "’", "'"]);
