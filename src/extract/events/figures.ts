import type { Figure } from "../../model/reading.ts";
import { cite } from "../../model/span.ts";
import type { Scope } from "../../model/words.ts";
import { spanOf, wordsIn } from "../../text/prose.ts";
import type { Group } from "../actors/group.ts";
import type { FoundNumber, FoundTime } from "../found.ts";
import type { Act } from "../harm/act.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import type { Scene } from "./scene.ts";

/** A toll of so many is no single incident's unless the text dates it. Source: the largest single-day tolls of UCDP GED. */
const TOO_MANY = 1000;
/** Fewest people for a count of fighters or forces to be worth keeping as a figure. */
const FEW = 20;

export type FigureAct = {
  readonly act: Act;
  readonly scene: Scene;
  readonly scope: Scope;
  readonly period: FoundTime | null;
};

/** Takes the tolls of periods, wars and years out of the scenes, so that no incident counts them. */
export function takeFigures(
  scenes: readonly Scene[],
  marks: Marks,
): { readonly scenes: readonly Scene[]; readonly figureActs: readonly FigureAct[] } {
  const figureActs: FigureAct[] = [];
  const left = scenes.map((scene) => {
    const period = periodIn(scene);
    const spanning = period !== null || cumulativeIn(scene, marks);
    const dated = scene.times.some(
      (time) => time.role === "point" && (time.value === null || FINE.has(time.value.precision)),
    );
    const acts = scene.acts.filter((act) => {
      if (act.harm === null) return true;
      const most = Math.max(0, ...act.patients.map((group) => group.count?.min ?? 0));
      const counted = act.patients.some((group) => group.count !== null && group.count.min !== 1);
      const ofPeriod =
        act.toll !== null &&
        scene.chunks.some((chunk) => chunk.is === "time" && chunk.to <= act.from && chunk.to >= act.from - 1);
      const figure = ofPeriod || (spanning && !dated && counted) || (most >= TOO_MANY && !dated);
      if (figure)
        figureActs.push({
          act,
          scene,
          scope: period?.role === "period" || period?.role === "since" ? "period" : "cumulative",
          period,
        });
      return !figure;
    });
    return { ...scene, acts, spanning: spanning && !dated };
  });
  return { scenes: left, figureActs };
}

const FINE: ReadonlySet<string> = new Set(["minute", "hour", "day-part", "day", "week"]);

/** A time that figures are counted over: "this year", "in two decades", "since 2009"; not a fight's two hours. */
function periodIn(scene: Scene): FoundTime | null {
  for (const chunk of scene.chunks) {
    if (chunk.is !== "time") continue;
    const { time } = chunk;
    if (time.role === "period" || time.role === "age-of-history") return time;
    if (time.role === "since" && (time.value === null || !FINE.has(time.value.precision))) return time;
    if (time.role === "duration" && /^P\d+(Y|M|W|DE|CE)/.test(time.timex ?? "")) return time;
  }
  return null;
}

function cumulativeIn(scene: Scene, { prose, lexicon, starts }: Marks): boolean {
  for (let i = scene.from; i < scene.to; i++)
    if (lookUp(lexicon.cumulative, prose.tokens, starts[i]!, i) !== null) return true;
  return false;
}

/** Tolls of periods, strengths of forces, shares and areas: kept, never counted. */
export function figuresOf(
  taken: readonly FigureAct[],
  groups: readonly Group[],
  marks: Marks,
  sentences: readonly ActSentence[],
): readonly Figure[] {
  const { prose } = marks;
  const figures: Figure[] = [];
  const used = new Set<Group>();
  for (const { act, scene, scope, period } of taken) {
    for (const group of act.patients) {
      used.add(group);
      if (group.count === null) continue;
      const joint = taken.find((other) => other.act !== act && other.act.patients.includes(group));
      if (joint !== undefined && figures.some((figure) => figure.spans[0]!.start === prose.tokens[group.from]!.start))
        continue;
      const about =
        joint !== undefined && act.harm === "killed" && joint.act.harm === "missing" ? "killed-or-missing" : act.harm!;
      figures.push({
        about,
        subject: wordsIn(prose, {
          from: group.countRange?.to ?? group.from,
          to: Math.max(group.to, (group.countRange?.to ?? group.from) + 1),
        }),
        scope,
        ...group.count,
        unit: "people",
        period: period === null ? null : wordsIn(prose, period),
        speaker: scene.speakers[0]?.name ?? null,
        ...cite(prose.text, [spanOf(prose.tokens, group), spanOf(prose.tokens, act)], `figure/${scope}`),
      });
    }
  }
  const acting = new Set(sentences.flatMap(({ acts }) => acts.flatMap((act) => [...act.agents, ...act.patients])));
  for (const group of groups) {
    if (used.has(group) || acting.has(group) || group.count === null || group.noun === null) continue;
    if (
      group.count.min < FEW ||
      (group.kind !== "armed-group" && group.kind !== "state-forces" && group.kind !== "police")
    )
      continue;
    figures.push({
      about: "strength",
      subject: wordsIn(prose, { from: group.countRange?.to ?? group.head, to: group.to }),
      scope: "cumulative",
      ...group.count,
      unit: "people",
      period: null,
      speaker: null,
      ...cite(prose.text, spanOf(prose.tokens, group), "figure/strength"),
    });
  }
  for (const number of marks.numbers.values()) {
    const figure = measured(number, marks);
    if (figure !== null) figures.push(figure);
  }
  return figures.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

/** A share or an area, with the words it is of. */
function measured(number: FoundNumber, { prose, lexicon, starts, classes }: Marks): Figure | null {
  const { tokens, sentences, sentenceOf } = prose;
  if (
    number.sense !== "percent" &&
    !(number.sense === "measure" && number.unit !== null && lexicon.areaUnits.has(number.unit))
  )
    return null;
  const end = sentences[sentenceOf[number.from]!]!.to;
  const link = number.to < end ? lookUp(lexicon.links, tokens, starts[number.to]!, number.to) : null;
  let to = number.to;
  if (link?.value === "of") {
    to = link.to;
    while (
      to < end &&
      to < link.to + 7 &&
      tokens[to]!.kind !== "mark" &&
      !(classes[to]! & (WORD.relative | WORD.subordinator | WORD.be | WORD.have)) &&
      (to === link.to || lookUp(lexicon.links, tokens, starts[to]!, to) === null)
    )
      to++;
  }
  const subject = to > number.to ? wordsIn(prose, { from: Math.min(link!.to, to - 1), to }) : (number.unit ?? "");
  return {
    about: number.sense === "percent" ? "share" : "area",
    subject,
    scope: "period",
    ...number.quantity,
    unit: number.sense === "percent" ? "percent" : number.unit!,
    period: null,
    speaker: null,
    ...cite(prose.text, spanOf(tokens, { from: number.from, to }), `figure/${number.sense}`),
  };
}
