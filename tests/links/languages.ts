import { readFileSync } from "node:fs";
import type { Engine } from "../../src/cli/engine.ts";
import { type Linked, type LinkedEvent, link } from "../../src/link/index.ts";
import type { EventMention, Reading } from "../../src/model/reading.ts";
import { alignEvents } from "../gold/align.ts";
import { type Gold, loadGold } from "../gold/load.ts";

/** What an English and a Spanish gold report are to each other: tellers of one incident, one text translated, or look-alikes. */
export type Relation = "same" | "copies" | "different";
/** One pair judged. `reads`: both tell of their first news incident at all. */
export type Judged = {
  readonly english: string;
  readonly spanish: string;
  readonly are: Relation;
  readonly reads: boolean;
  readonly joined: boolean;
  /** Joined by the model, with reasons that a person can read. */
  readonly reasoned: boolean;
  /** Counted as one voice. */
  readonly oneVoice: boolean;
};

/** Reads and links all reports of `languages.jsonl` in one go and judges every pair by its first news incidents. */
export function judgeLanguagePairs(engine: Engine): readonly Judged[] {
  const pairs = readFileSync(new URL("languages.jsonl", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { english: string; spanish: string; are: Relation });
  const named = new Set(pairs.flatMap(({ english, spanish }) => [english, spanish]));
  const gold = new Map(
    loadGold()
      .filter(({ name }) => named.has(name))
      .map((one) => [one.name, one]),
  );
  const readings = new Map([...gold].map(([name, { report }]) => [name, engine.read(report)]));
  const linked = link([...readings.values()], { pairs: "all", successions: engine.successions });
  const mainOf = (name: string) => {
    const one = gold.get(name);
    if (one === undefined) throw new Error(`no gold report ${name}`);
    return mainMention(one, readings.get(name)!);
  };
  return pairs.map((pair) => {
    const [left, right] = [mainOf(pair.english), mainOf(pair.spanish)];
    const event = left && eventOf(linked, pair.english, left);
    const joined = event != null && right !== null && event === eventOf(linked, pair.spanish, right);
    return {
      ...pair,
      reads: left !== null && right !== null,
      joined,
      reasoned: joined && isReasoned(linked, `${pair.english}#${left!.id}`, `${pair.spanish}#${right.id}`),
      oneVoice:
        joined && event.copies.some((copies) => [pair.english, pair.spanish].every((id) => copies.includes(id))),
    };
  });
}

/** The mention that stands for the first marked news incident; null where none does. */
function mainMention({ expected }: Gold, { events, text }: Reading): EventMention | null {
  const main = expected.events.find(({ role }) => role === "news");
  return alignEvents(expected.events, events, text).find(({ gold }) => gold === main)?.read ?? null;
}

function eventOf({ events }: Linked, report: string, { id }: EventMention): LinkedEvent | undefined {
  return events.find(({ mentions }) => mentions.some((one) => one.report === report && one.mention === id));
}

function isReasoned({ pairs }: Linked, left: string, right: string): boolean {
  const pair = pairs.find((one) => [left, right].every((name) => name === one.left || name === one.right));
  return pair?.verdict === "same" && pair.reasons.length > 0;
}
