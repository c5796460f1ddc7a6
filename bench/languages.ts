import { openReader } from "../src/cli/open-reader.ts";
import { type Judged, judgeLanguagePairs } from "../tests/links/languages.ts";

/**
 * Links our English and Spanish gold reports and prints how many pairs across the languages are judged right, and every
 * one that is not. `node bench/languages.ts`
 */
const judged = judgeLanguagePairs(openReader());
const truths = judged.filter(({ are }) => are !== "different");
const copies = judged.filter(({ are }) => are === "copies");
const alike = judged.filter(({ are }) => are === "different");

print("true pairs joined", truths, ({ joined }) => joined);
print("true pairs joined for reasons told", truths, ({ reasoned }) => reasoned);
print("translations counted as one voice", copies, ({ oneVoice }) => oneVoice);
print(
  "independent reports not taken for copies",
  truths.filter(({ are }) => are === "same"),
  ({ oneVoice }) => !oneVoice,
);
print("look-alikes apart", alike, ({ reads, joined }) => reads && !joined);

function print(what: string, pairs: readonly Judged[], isRight: (pair: Judged) => boolean): void {
  const right = pairs.filter(isRight).length;
  console.log(`${what}: ${right} of ${pairs.length} = ${((100 * right) / pairs.length).toFixed(1)}`);
  for (const { english, spanish, reads } of pairs.filter((pair) => !isRight(pair))) {
    console.log(`  ${english}  ${spanish}${reads ? "" : "  (not read)"}`);
  }
}
