import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { actReader, type ReadActs } from "../../../tests/contracts/acts.ts";
import { english } from "../../packs/en/index.ts";
import { wordsIn } from "../../text/prose.ts";
import type { Group } from "../actors/group.ts";
import type { Act } from "./act.ts";
import { IGNORES, READS } from "./act-finder.corpus.ts";

const read = actReader(english, ["Goma", "Gaza", "Kabul", "Peshawar"]);

for (const [construction, cases] of Object.entries(READS)) {
  describe(construction, () => {
    for (const [sentence, expected] of cases) test(sentence, () => assert.deepEqual(harmsIn(sentence), expected));
  });
}

describe("told as fact of nobody", () => {
  for (const sentence of IGNORES) {
    test(sentence, () => {
      const told = harmsIn(sentence).filter((harm) => !/^[a-z]+!/.test(harm) && !harm.includes("[0]"));
      assert.deepEqual(told, []);
    });
  }
});

/** "killed six soldiers [6] < Rebels": the harm, each of the harmed with its count, who did it; "threat! " before what is no fact. */
function harmsIn(sentence: string): readonly string[] {
  const found = read(sentence);
  return found.sentences.flatMap(({ acts }) =>
    acts.filter(({ harm }) => harm !== null).map((act) => harmOf(act, found)),
  );
}

function harmOf(act: Act, { marks }: ReadActs): string {
  const { harm, modality, patients, agents } = act;
  const words = (group: Group): string => {
    const { count } = group;
    const bounds = count === null ? "" : ` [${count.min}${count.max === count.min ? "" : `–${count.max ?? ""}`}]`;
    return `${wordsIn(marks.prose, group)}${bounds}`;
  };
  const real = modality === "fact" ? "" : `${modality}! `;
  const by = agents.length === 0 ? "" : ` < ${agents.map((group) => wordsIn(marks.prose, group)).join(" + ")}`;
  return `${real}${harm} ${patients.map(words).join(" + ")}${by}`;
}
