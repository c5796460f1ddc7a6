import { actorName, type Names, NO_NAMES, placeName, regionName } from "../model/names.ts";
import { reasonInSpanish } from "../model/reasons-es.ts";
import type { SideKind } from "../model/words.ts";
import { loadNames } from "./names.ts";
import { HELP_ES } from "./spanish/help.ts";
import { MESSAGES_ES } from "./spanish/messages.ts";

/** Languages that messages, tables and help are told in. */
export const LANGUAGES = ["en", "es"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Text by its English form, `{0}` for the first value; told in English where a language lacks it. */
export type Say = (text: string, ...values: readonly (string | number)[]) => string;

/** A language to speak in: its texts, and what actors and places are called in it. */
export type Tongue = {
  readonly language: Language;
  readonly say: Say;
  /** A side by its register's name; one that no register knows by its kind. */
  readonly sideName: (side: {
    readonly actor: string;
    readonly actorId: string | null;
    readonly kind: SideKind;
  }) => string;
  readonly placeName: (id: string | null, read: string) => string;
  readonly regionName: (country: string | null, read: string) => string;
  /** Why two reports were joined or kept apart, as linking tells it. */
  readonly reason: (detail: string) => string;
};

/** `RECOUNT_LANG`, else what the system says: the first of LC_ALL, LC_MESSAGES and LANG that is set. English else. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const told = [env.RECOUNT_LANG, env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value);
  return LANGUAGES.find((language) => language === told?.toLowerCase().split(/[_.@-]/)[0]) ?? "en";
}

/** The tongue of a language. Names are loaded when the first is asked for. */
export function tongueOf(language: Language): Tongue {
  let names: Names | null = null;
  const known = (id: string | null) => {
    if (id === null) return NO_NAMES;
    names ??= loadNames(language);
    return names;
  };
  const say: Say = (text, ...values) => {
    const told = language === "es" ? (MESSAGES_ES[text] ?? HELP_ES[text] ?? text) : text;
    return values.length === 0 ? told : told.replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ""));
  };
  return {
    language,
    say,
    sideName: ({ actor, actorId, kind }) => {
      if (actorId !== null) return actorName(known(actorId), actorId, actor);
      return language === "es" ? say(kind) : actor;
    },
    placeName: (id, read) => (language === "en" ? read : placeName(known(id), id, read)),
    reason: language === "es" ? reasonInSpanish : (detail) => detail,
    regionName: (country, read) => (language === "en" ? read : regionName(known(read), country, read)),
  };
}

/** English, for what is no screen of anybody's. */
export const ENGLISH: Tongue = tongueOf("en");
