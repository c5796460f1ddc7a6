import { en, type Messages } from "./en.ts";
import { es } from "./es.ts";
import { chosenLanguage, type Language } from "./language.ts";

export type { Messages } from "./en.ts";

export const MESSAGES: Readonly<Record<Language, Messages>> = { en, es };

/** The texts in the language of this page. Another language is another page: choosing one loads it anew. */
export const m: Messages = MESSAGES[chosenLanguage()];
