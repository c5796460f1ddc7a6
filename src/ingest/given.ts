import type { CivilTime, Report } from "../model/report.ts";

/** What the caller knows of a report besides its text. Null = nothing known. */
export type Given = Pick<Report, "id" | "publisher" | "url" | "publishedAt" | "language" | "country">;

/** Nothing known but the name. */
export function givenId(id: string): Given {
  return { id, publisher: null, url: null, publishedAt: null, language: null, country: null };
}

/** What holds for every report of one run: it fills in where a report itself says nothing. */
export type Defaults = {
  readonly publishedAt: CivilTime | null;
  readonly language: string | null;
  readonly country: string | null;
};

export const NO_DEFAULTS: Defaults = { publishedAt: null, language: null, country: null };

/** Primary subtag of a language tag, lower case: `en-GB` and `en_US` are `en`. Null when it is no tag. */
export function primaryLanguage(tag: string): string | null {
  const match = /^([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]*)?$/.exec(tag.trim());
  return match === null ? null : match[1]!.toLowerCase();
}
