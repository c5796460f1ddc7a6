import type { Figure } from "../../model/reading.ts";
import { cite } from "../../model/span.ts";
import type { Harm, Scope } from "../../model/words.ts";
import { type Range, spanOf, wordsIn } from "../../text/prose.ts";
import type { Group } from "../actors/group.ts";
import type { FoundNumber, FoundTime } from "../found.ts";
import type { Act } from "../harm/act.ts";
import type { ActSentence } from "../harm/act-finder.ts";
import type { Chunk } from "../harm/chunks.ts";
import { lookUp, WORD } from "../lexicon.ts";
import type { Marks } from "../marks.ts";
import { speakerAt } from "../speakers/found-speaker.ts";
import { DAY_MINUTES, minuteOf } from "../times/calendar.ts";
import type { Scene } from "./scene.ts";

/** A toll of so many is no single incident's unless the text dates it. Source: the largest single-day tolls of UCDP GED. */
const TOO_MANY = 1000;
/** Fewest people for a count of fighters or forces to be worth keeping as a figure. */
const FEW = 20;
/** A point in time longer than this is a stretch that figures are counted over. */
const LONG_DAYS = 45;
/** A vague number below this ("many of its leaders") is no figure. */
const VAGUE = 24;

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
  const left = scenes.map((scene, at) => {
    const period = periodIn(scene);
    const spanning = period !== null || cumulativeIn(scene, marks);
    const dated =
      scene.times.some(
        (time) => time.role === "point" && !isLong(time) && (time.value === null || FINE.has(time.value.precision)),
      ) || isMeasuredApart(scene, period);
    const isFigure = (act: Act): boolean => {
      if (act.harm === null) return false;
      const most = Math.max(act.toll?.quantity.min ?? 0, ...act.patients.map((group) => group.count?.min ?? 0));
      const counted = act.toll !== null || act.patients.some((group) => group.count !== null && group.count.min !== 1);
      const ofPeriod =
        act.toll !== null &&
        scene.chunks.some((chunk) => chunk.is === "time" && chunk.to <= act.from && chunk.to >= act.from - 1);
      if (ofPeriod || (spanning && !dated && counted) || (most >= TOO_MANY && !dated)) return true;
      if (counted && most >= FEW && countedSince(act, scene, marks)) return true;
      return counted && most >= FEW && period !== null && isLong(period) && isBeside(act, period, scene);
    };
    const taken = scene.acts.filter(isFigure);
    const years = /^P\d+(Y|DE|CE)/.test(period?.timex ?? "");
    const scope = years
      ? "cumulative"
      : period?.role === "period" || period?.role === "since" || period?.role === "point"
        ? "period"
        : "cumulative";
    const told = period ?? periodBefore(scenes, at);
    for (const act of taken) figureActs.push({ act, scene, scope, period: told });
    return {
      ...scene,
      acts: taken.length === 0 ? scene.acts : scene.acts.filter((act) => !taken.includes(act)),
      spanning: spanning && !dated,
    };
  });
  return { scenes: left, figureActs };
}

/** "Over two decades … The toll was high": the period told in one of the two sentences before. */
function periodBefore(scenes: readonly Scene[], at: number): FoundTime | null {
  for (const scene of scenes.slice(Math.max(0, at - 2), at).reverse()) {
    const period = periodIn(scene);
    if (period !== null && period.role !== "age-of-history") return period;
  }
  return null;
}

/** "More than 500 have been killed since the truce broke down": has gone on until now. */
function countedSince(act: Act, scene: Scene, { prose, lexicon, times }: Marks): boolean {
  const { since } = lexicon.pack.figureWords;
  const lasting = scene.chunks.some(
    (chunk) => chunk.is === "verb" && chunk.verb.perfect && chunk.from <= act.from && act.to <= chunk.to,
  );
  if (!lasting) return false;
  for (let i = act.to; i < scene.to; i++) {
    if (!since.includes(prose.tokens[i]!.norm)) continue;
    // "since early on Tuesday" opens no clause
    return ![1, 2, 3].some((step) => times.has(i + step));
  }
  return false;
}

/** "In February seven were killed, the worst attack in a decade": the month dates the deed, the decade measures it. */
function isMeasuredApart(scene: Scene, period: FoundTime | null): boolean {
  const isPoint = (time: FoundTime) => time.role === "point" && !isLong(time) && time.value?.precision !== "year";
  if (period === null || !scene.times.some((time) => time !== period && isPoint(time))) return false;
  const harms = scene.acts.filter((act) => act.harm !== null);
  return harms.length > 0 && harms.every((act) => act.to <= period.from && !isBeside(act, period, scene));
}

/** No comma or verb stands between an act and a time behind it. */
function isBeside(act: Act, time: FoundTime, { chunks }: Scene): boolean {
  return chunks.every(
    (chunk) => chunk.from < act.to || chunk.from >= time.from || (chunk.is !== "comma" && chunk.is !== "verb"),
  );
}

/** Longer than a month and told as a stretch, not as a month or year. */
function isLong({ value }: FoundTime): boolean {
  if (value === null || value.start === null || value.end === null || value.precision === "year") return false;
  const [first, last] = [minuteOf(value.start), minuteOf(value.end)];
  return first !== null && last !== null && last - first > LONG_DAYS * DAY_MINUTES;
}

const FINE: ReadonlySet<string> = new Set(["minute", "hour", "day-part", "day", "week"]);

/** A time that figures are counted over: "this year", "in two decades", "since 2009"; not a fight's two hours. */
function periodIn(scene: Scene): FoundTime | null {
  for (const chunk of scene.chunks) {
    if (chunk.is !== "time") continue;
    const { time } = chunk;
    // "now" is no stretch
    const short = time.value === null && /^P(T|\d{1,2}D(?!E)|RESENT)/.test(time.timex ?? "");
    if ((time.role === "period" && !short) || time.role === "age-of-history" || (time.role === "point" && isLong(time)))
      return time;
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
  scenes: readonly Scene[],
): readonly Figure[] {
  const { prose } = marks;
  const figures: Figure[] = [];
  const used = new Set<Group>();
  for (const { act, scene, scope, period } of taken) {
    // a figure's sentence with one speaker in it is that speaker's ("…, as the commission found")
    const only = scene.speakers.length === 1 ? scene.speakers[0]! : null;
    const speaker = (speakerAt(scene.speakers, act.from) ?? only)?.name ?? null;
    const said = { scope, unit: "people", period: period === null ? null : wordsIn(prose, period), speaker } as const;
    if (act.toll !== null) {
      figures.push({
        about: act.harm!,
        subject: wordsIn(prose, act),
        ...act.toll.quantity,
        ...said,
        ...cite(prose.text, [spanOf(prose.tokens, act.toll), spanOf(prose.tokens, act)], `figure/${scope}`),
      });
      continue;
    }
    for (const group of act.patients) {
      used.add(group);
      if (group.count === null || (group.count.wording === "vague" && group.count.min < VAGUE)) continue;
      const joint = taken.find((other) => other.act !== act && other.act.patients.includes(group));
      if (joint !== undefined && figures.some((figure) => figure.spans[0]!.start === prose.tokens[group.from]!.start))
        continue;
      const about =
        joint !== undefined && act.harm === "killed" && joint.act.harm === "missing" ? "killed-or-missing" : act.harm!;
      figures.push({
        about,
        subject: subjectOf(group, act, marks),
        ...group.count,
        ...said,
        ...cite(prose.text, [spanOf(prose.tokens, group), spanOf(prose.tokens, act)], `figure/${scope}`),
      });
    }
  }
  for (const scene of scenes) {
    const figure = runningTotal(scene, taken, marks);
    if (figure !== null) figures.push(figure);
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

/**
 * "The killings brought to 157 the number slain since 2004": a sentence of a war or period whose harm no act counts;
 * its largest number is the running total.
 */
function runningTotal(scene: Scene, taken: readonly FigureAct[], marks: Marks): Figure | null {
  const { prose, lexicon, numbers } = marks;
  if (taken.some((figure) => figure.scene.sentence === scene.sentence)) return null;
  if (scene.acts.some((act) => act.harm !== null && (act.toll !== null || act.patients.some((group) => group.count))))
    return null;
  const { since } = lexicon.pack.figureWords;
  const period = periodIn(scene);
  const total = numbersIn(scene, numbers).reduce<FoundNumber | null>(
    (best, number) => (best === null || number.quantity.min > best.quantity.min ? number : best),
    null,
  );
  if (total === null || total.quantity.min < FEW) return null;
  const running =
    period !== null ||
    total.quantity.min >= TOO_MANY ||
    cumulativeIn(scene, marks) ||
    scene.chunks.some((chunk) => since.includes(prose.tokens[chunk.from]!.norm));
  const harm = scene.chunks.map(harmOf).find((found) => found !== null);
  if (!running || harm === undefined) return null;
  const speaker = speakerAt(scene.speakers, total.from)?.name ?? null;
  const scope = period === null ? "cumulative" : "period";
  return {
    about: harm!.harm,
    subject: wordsIn(prose, harm!.range),
    scope,
    ...total.quantity,
    unit: "people",
    period: period === null ? null : wordsIn(prose, period),
    speaker,
    ...cite(prose.text, [spanOf(prose.tokens, total), spanOf(prose.tokens, harm!.range)], `figure/${scope}`),
  };
}

function numbersIn({ from, to }: Scene, numbers: ReadonlyMap<number, FoundNumber>): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let i = from; i < to; i++) {
    const number = numbers.get(i);
    if (number !== undefined && number.sense === "count") found.push(number);
  }
  return found;
}

function harmOf(chunk: Chunk): { readonly harm: Harm; readonly range: Range } | null {
  const row =
    chunk.is === "verb"
      ? chunk.verb.sense?.harms.find(({ patient, particle, object }) => patient !== undefined && !particle && !object)
      : chunk.is === "harm-noun"
        ? chunk.rows[0]
        : chunk.is === "state"
          ? chunk.row
          : undefined;
  if (chunk.is === "harm-noun" && !chunk.rows.some(({ takes }) => takes.includes("counted") || takes.includes("toll")))
    return null;
  if (row === undefined || (row.harm !== "killed" && row.harm !== "injured")) return null;
  return { harm: row.harm, range: { from: chunk.from, to: chunk.to } };
}

/** Whom a figure counts, in the text's words; the words of the harm where it counts nobody else. */
function subjectOf(group: Group, act: Act, { prose }: Marks): string {
  const from = group.countRange?.to ?? group.from;
  const words = from < group.to ? wordsIn(prose, { from, to: group.to }) : "";
  return /\p{L}/u.test(words) && group.form !== "number" ? words : wordsIn(prose, act);
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
