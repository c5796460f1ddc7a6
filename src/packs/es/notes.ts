/** Units that news converts in brackets. Factors: international yard and pound agreement, 1959. */
export const conversions = [
  { from: ["hectareas", "hectarea", "ha"], to: ["acres", "acre"], factor: 2.47105 },
  { from: ["acres", "acre"], to: ["hectareas", "hectarea", "ha"], factor: 0.404686 },
  { from: ["kilometros", "kilometro", "km", "kms"], to: ["millas", "milla"], factor: 0.621371 },
  { from: ["millas", "milla"], to: ["kilometros", "kilometro", "km", "kms"], factor: 1.609344 },
  { from: ["kilogramos", "kilogramo", "kilos", "kg"], to: ["libras", "lb", "lbs"], factor: 2.204623 },
  { from: ["libras", "lb", "lbs"], to: ["kilogramos", "kilogramo", "kilos", "kg"], factor: 0.453592 },
  { from: ["metros", "metro", "m"], to: ["pies", "pie"], factor: 3.28084 },
  { from: ["pies", "pie"], to: ["metros", "metro", "m"], factor: 0.3048 },
] as const;

export const areaUnits = ["hectareas", "hectarea", "ha", "acres", "acre", "manzanas"] as const;

/** Words of running totals. */
export const figureWords = { since: ["desde"] } as const;

/** What the notes of a reading say, by code. */
export const noteTexts: Readonly<Record<string, string>> = {
  "unit-mismatch": "{left} son {expected}; la noticia dice {right}",
  "sum-mismatch": "la noticia dice {total} muertos en total, pero sus partes suman {sum}",
  "title-mismatch": "el titular dice {title} muertos, el texto dice {body}",
  "weekday-mismatch": "{words}: el {day} cayó en otro día de la semana",
};
