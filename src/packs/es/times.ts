import type { MonthWord, TimeLexicon } from "../../text/time-lexicon.ts";

export const MONTHS: Readonly<Record<string, MonthWord>> = {
  enero: { month: 1, capital: false, needs: "nothing" },
  febrero: { month: 2, capital: false, needs: "nothing" },
};

export const TIMES: TimeLexicon = {
  weekdays: { lunes: { weekday: 0, weak: false } },
  months: MONTHS,
  monthCues: ["en"],
  softMonthCues: [],
  units: { dia: { unit: "day", plural: false }, dias: { unit: "day", plural: true } },
  dayParts: {},
  seasons: {},
  decades: {},
  ones: ["un", "una"],
  daySuffixes: [],
  meridiems: {},
  hourWords: [],
  fourDigitHourWords: [],
  zones: [],
  patterns: [
    ["{weekday}", {}],
    ["{day} de {month}", {}],
  ],
  glue: [],
  leads: { el: "plain", en: "plain" },
  ranges: { openers: {}, mids: [] },
  futureCues: [],
  pastCues: [],
  closers: [],
  dateline: { ends: ["-", "--", "–", "—", ":"], tags: [] },
};
