/**
 * What a reading may tell a reviewer about the text, by code. `docs/reference/notes.md` is made from this table, and a
 * test looks for every `code` that a stage writes.
 */
export const NOTES = {
  "unknown-language":
    "the report is in a language that no pack reads, or in none that was recognised; nothing was looked for",
  "unit-mismatch":
    "one amount is given in two units, and they do not come to the same; rounding is allowed for. Neither is corrected",
  "sum-mismatch":
    "the stated total of the dead is not the sum of what is stated for the sides. The stated total stands",
  "title-mismatch":
    "the title counts the dead of a side otherwise than the text, and no sum of the text's counts comes to it. The text's count stands",
  "weekday-mismatch": "a date and the weekday beside it do not fit. The date is taken",
} as const;

export type NoteCode = keyof typeof NOTES;
