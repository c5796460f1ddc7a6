import { readFileSync } from "node:fs";

/** One line of the table. `beat`: what another system reaches by the same scorer; `reach`: our own mark, null = none set. */
export type Row = {
  readonly set: string;
  readonly what: string;
  readonly value: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly beat: string;
  readonly reach: number | null;
};

/** How one set is predicted and scored. Paths are those below the folder of the sets. */
export type Measure = {
  readonly set: string;
  /** One file or more of one shape, below the folder of the sets. */
  readonly files: readonly string[];
  readonly scorer: string;
  /** Names in SETS, one prediction file each. */
  readonly predict: readonly string[];
  readonly arguments: (given: {
    readonly at: (path: string) => string;
    readonly predictions: readonly string[];
    /** Where a scorer that writes JSON shall write it. */
    readonly told: string;
  }) => readonly string[];
  readonly rows: (printed: string, told: string) => readonly Row[];
};

/** Marks to beat: regular expressions, and the published systems, scored by the same scorers on the same kind of data. */
export const MEASURES: readonly Measure[] = [
  muc4(),
  counts("wikiterror", "wikiterror/items.dev.jsonl", "id", [
    { harm: "killed", gold: "killed", by: "exact_on_positive", beat: "60.8 regex", reach: 93 },
    { harm: "injured", gold: "injured", by: "exact_on_positive", beat: "40.9 regex", reach: 88 },
  ]),
  counts("msa", "msa/items.dev.jsonl", "id", [
    { harm: "killed", gold: "civ_killed", by: "exact_on_positive", beat: "43.8 regex", reach: 72 },
  ]),
  counts("acled", "acled/fatal.dev.jsonl", "event_id_cnty", [
    { harm: "killed", gold: "fatalities", by: "exact_on_positive", beat: "63.0 regex", reach: 96 },
  ]),
  counts("airwars", "airwars/incidents.dev.jsonl", "id", [
    { harm: "killed", gold: "killed", by: "range_exact", beat: "28.3 regex", reach: 70 },
  ]),
  case21(),
  gvaLinks(),
  ...["lgl", "trnews", "geowebnews", "geovirus"].map(geo),
  ...["timebank", "aquaint"].map(timex),
];

function muc4(): Measure {
  const parts = ["tst1", "tst2"];
  const files = (kind: string) => parts.map((part) => `muc4/${kind}.${part}.jsonl`);
  return {
    set: "muc4",
    files: files("docs"),
    scorer: "muc4/scorer/score.mjs",
    predict: ["muc4"],
    arguments: ({ at, predictions, told }) => [
      ...["--gold", files("templates").map(at).join(",")],
      ...["--docs", files("docs").map(at).join(",")],
      ...["--pred", predictions[0]!, "--json", told],
    ],
    rows: (_, told) => {
      type Share = { readonly rec: number; readonly pre: number; readonly f: number };
      // the scorer's own layout
      const { muc4: score } = JSON.parse(readFileSync(told, "utf8")) as {
        readonly muc4: {
          readonly ALL_TEMPLATES: Share;
          readonly relevance: { readonly precision: number; readonly recall: number; readonly f: number };
          readonly slots: Readonly<Record<string, Share>>;
        };
      };
      const row = (set: string, what: string, { rec, pre, f }: Share, beat: string, reach: number | null): Row => ({
        set,
        what,
        value: f,
        precision: pre,
        recall: rec,
        beat,
        reach,
      });
      const { relevance, slots } = score;
      return [
        row("muc4", "ALL TEMPLATES, F, TST1+TST2", score.ALL_TEMPLATES, "56.9 GE 1992", 65),
        {
          set: "",
          what: "relevance, F",
          value: relevance.f,
          precision: relevance.precision,
          recall: relevance.recall,
          beat: "88.7 GE 1992",
          reach: null,
        },
        ...MUC_SLOTS.map(([slot, beat]) => row("", `${slot}, F`, slots[slot]!, `${beat} GE 1992`, null)),
      ];
    },
  };
}

/** Slots whose figures for the best system of 1992 (GE, on TST3) are known. */
const MUC_SLOTS = [
  ["type", "76.0"],
  ["date", "57.6"],
  ["location", "64.6"],
  ["perp_ind", "41.3"],
  ["perp_org", "50.5"],
  ["hum_name", "63.6"],
  ["hum_desc", "61.6"],
] as const;

type CountRow = {
  readonly harm: string;
  readonly gold: string;
  readonly by: string;
  readonly beat: string;
  readonly reach: number;
};

function counts(set: string, file: string, id: string, harms: readonly CountRow[]): Measure {
  return {
    set,
    files: [file],
    scorer: "score_counts.mjs",
    predict: [set],
    arguments: ({ at, predictions }) => [
      ...["--gold", at(file), "--pred", predictions[0]!, "--id", id],
      ...["--gold-field", harms.map(({ harm, gold }) => `${harm}=${gold}`).join(",")],
    ],
    // one line a harm, in the order asked for: its name, a blank, JSON
    rows: (printed) =>
      harms.map(({ harm, by, beat, reach }, i) => {
        const line = printed.trim().split("\n")[i]!;
        const told = JSON.parse(line.slice(line.indexOf("{"))) as Readonly<Record<string, number>>;
        const what = `${harm}, ${by.replaceAll("_", " ")}`;
        return {
          set: i === 0 ? set : "",
          what,
          value: told[by]!,
          precision: told.any_p!,
          recall: told.any_r!,
          beat,
          reach,
        };
      }),
  };
}

function case21(): Measure {
  return {
    set: "case21",
    files: ["case21/items.dev.jsonl"],
    scorer: "score_labels.mjs",
    predict: ["case21"],
    arguments: ({ at, predictions }) => ["--gold", at("case21/items.dev.jsonl"), "--pred", predictions[0]!],
    rows: (printed) => {
      const { weightedF1, macroF1 } = JSON.parse(printed) as { readonly weightedF1: number; readonly macroF1: number };
      return [
        { set: "case21", what: "weighted F1", value: weightedF1, beat: "74 zero-shot", reach: 84 },
        { set: "", what: "macro F1", value: macroF1, beat: "", reach: null },
      ];
    },
  };
}

function gvaLinks(): Measure {
  const file = "gva/docs.dev.jsonl";
  return {
    set: "gva-links",
    files: [file],
    scorer: "score_links.mjs",
    predict: ["gva-links"],
    arguments: ({ at, predictions }) => ["--gold", at(file), "--pred", predictions[0]!],
    rows: (printed) => {
      const { pairwise } = JSON.parse(printed) as {
        readonly pairwise: { readonly p: number; readonly r: number; readonly f: number };
      };
      const { p, r, f } = pairwise;
      const what = "pairs of articles, F";
      return [{ set: "gva-links", what, value: f, precision: p, recall: r, beat: "71.0 TF-IDF", reach: null }];
    },
  };
}

function geo(name: string): Measure {
  const file = `geo/${name}.dev.jsonl`;
  return {
    set: "geo",
    files: [file],
    scorer: "score_places.mjs",
    predict: ["geo-mentions", "geo"],
    arguments: ({ at, predictions }) => [at(file), ...predictions],
    rows: (printed) => {
      const { acc161, find } = JSON.parse(printed) as {
        readonly acc161: number;
        readonly find: { readonly P: number; readonly R: number; readonly F: number };
      };
      const what = `${name}, within 161 km`;
      return [{ set: "geo", what, value: acc161, precision: find.P, recall: find.R, beat: "", reach: null }];
    },
  };
}

function timex(name: string): Measure {
  const file = `timex/${name}.jsonl`;
  return {
    set: "timex",
    files: [file],
    scorer: "score_timex.mjs",
    predict: ["timex"],
    arguments: ({ at, predictions }) => ["--gold", at(file), "--pred", predictions[0]!],
    rows: (printed) => {
      const told = JSON.parse(printed) as {
        readonly spanP: number;
        readonly spanR: number;
        readonly spanF: number;
        readonly valueAccuracy: number;
      };
      const { spanP: precision, spanR: recall, spanF, valueAccuracy } = told;
      return [
        { set: "timex", what: `${name}, expressions, F`, value: spanF, precision, recall, beat: "", reach: null },
        { set: "", what: `${name}, right value`, value: valueAccuracy, beat: "", reach: null },
      ];
    },
  };
}
