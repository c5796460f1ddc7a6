/** What a number can be, besides a year or a part of a date, which the shape of the text tells. */
export type FoundSense = "count" | "age" | "money" | "percent" | "measure" | "duration" | "clock" | "label" | "year";
