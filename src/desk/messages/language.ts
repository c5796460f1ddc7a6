import { keep, kept } from "../state/theme.ts";

export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = "recount.language";

/** The language a person chose, else the first of the browser's that the desk speaks, else English. */
export function languageOf(chosen: string | null, preferred: readonly string[]): Language {
  const wanted = [chosen ?? "", ...preferred].map((tag) => tag.toLowerCase().split("-")[0]);
  return wanted.flatMap((tag) => LANGUAGES.filter((language) => language === tag))[0] ?? "en";
}

/** The language of this page. Outside a browser it is English, whatever the machine speaks. */
export function chosenLanguage(): Language {
  return typeof document === "undefined" ? "en" : languageOf(kept(KEY), navigator.languages);
}

/** Remembers the other language and shows the same address in it. */
export function toggleLanguage(): void {
  keep(KEY, chosenLanguage() === "en" ? "es" : "en");
  location.reload();
}
