import { en } from "./en.ts";

/** Every text the desk shows. Another language must have every key, or it does not compile. */
export type Messages = typeof en;

export const m: Messages = en;
