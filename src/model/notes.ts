/**
 * What a reading may tell a reviewer about the text, by code. `docs/reference/notes.md` is made from this table, and a
 * test looks for every `code` that a stage writes.
 */
export const NOTES = {
  "unknown-language":
    "the report is in a language that no pack reads, or in none that was recognised; nothing was looked for",
} as const;

export type NoteCode = keyof typeof NOTES;
