/** Units that news converts in brackets. Factors: international yard and pound agreement, 1959. */
export const conversions = [
  { from: ["hectares", "hectare", "ha"], to: ["acres", "acre"], factor: 2.47105 },
  { from: ["acres", "acre"], to: ["hectares", "hectare"], factor: 0.404686 },
  {
    from: ["kilometers", "kilometres", "kilometer", "kilometre", "km", "kms"],
    to: ["miles", "mile"],
    factor: 0.621371,
  },
  {
    from: ["miles", "mile"],
    to: ["kilometers", "kilometres", "kilometer", "kilometre", "km", "kms"],
    factor: 1.609344,
  },
  { from: ["kilograms", "kilogrammes", "kilos", "kg"], to: ["pounds", "lbs", "lb"], factor: 2.204623 },
  { from: ["pounds", "lbs", "lb"], to: ["kilograms", "kilogrammes", "kilos", "kg"], factor: 0.453592 },
  { from: ["meters", "metres", "meter", "metre", "m"], to: ["feet", "foot", "ft"], factor: 3.28084 },
  { from: ["feet", "foot", "ft"], to: ["meters", "metres", "m"], factor: 0.3048 },
] as const;

export const areaUnits = ["hectares", "hectare", "ha", "acres", "acre"] as const;

/** Words of running totals. */
export const figureWords = { since: ["since"] } as const;

/** What the notes of a reading say, by code. */
export const noteTexts: Readonly<Record<string, string>> = {
  "unit-mismatch": "{left} is {expected}; the report says {right}",
  "sum-mismatch": "the report says {total} were killed in all, but its parts come to {sum}",
  "title-mismatch": "the title says {title} killed, the text says {body}",
  "weekday-mismatch": "{words}: {day} was another day of the week",
};
