import { phraseIndex } from "../../text/phrases.ts";
import type { TimeLexicon } from "../../text/time-lexicon.ts";
import type { Token } from "../../text/tokens.ts";
import { afterDot, digitsOf, type SlotHit } from "./slot.ts";

/** "4:30 p.m.", "16:30", "0900 hours", "4pm", "4.30 pm", "5 o'clock", a zone after it included. */
export function clockReader(
  lexicon: TimeLexicon,
): (tokens: readonly Token[], at: number, limit: number) => SlotHit | null {
  const meridiems = phraseIndex(Object.entries(lexicon.meridiems));
  const hourWords = listed(lexicon.hourWords);
  const fourDigit = listed(lexicon.fourDigitHourWords);
  const zones = listed(lexicon.zones);

  const clockAt = (tokens: readonly Token[], at: number, limit: number): SlotHit | null => {
    const token = tokens[at]!;
    if (token.kind !== "number") return null;
    let hour: number;
    let minute = 0;
    let exact = false;
    let sure = false;
    let to = at + 1;
    let glued = "";
    const digits = digitsOf(token.norm);
    const colon = tokens[to];
    if (
      colon?.norm === ":" &&
      !colon.spaced &&
      to + 1 < limit &&
      !tokens[to + 1]!.spaced &&
      digits === token.norm &&
      digits.length <= 2
    ) {
      const rest = digitsOf(tokens[to + 1]!.norm);
      if (rest.length !== 2) return null;
      hour = Number(digits);
      minute = Number(rest);
      glued = tokens[to + 1]!.norm.slice(2);
      exact = true;
      sure = true;
      to += 2;
      if (tokens[to]?.norm === ":" && to + 1 < limit && tokens[to + 1]!.kind === "number") to += 2;
    } else {
      const dotted = /^(\d{1,2})\.(\d{2})(\D*)$/.exec(token.norm);
      if (dotted !== null) {
        hour = Number(dotted[1]);
        minute = Number(dotted[2]);
        glued = dotted[3]!;
        exact = true;
      } else if (digits.length === 4) {
        hour = Math.floor(Number(digits) / 100);
        minute = Number(digits) % 100;
        glued = token.norm.slice(4);
        exact = true;
        const unit = glued === "" && to < limit ? fourDigit.at(tokens, to, limit) : null;
        if (unit === null && fourDigit.get(glued) === undefined && glued !== "") return null;
        if (unit === null && glued === "" && token.norm[0] !== "0") return null;
        sure = true;
      } else if (digits.length > 0 && digits.length <= 2) {
        hour = Number(digits);
        glued = token.norm.slice(digits.length);
      } else return null;
    }
    let fixed = false;
    const half = glued === "" ? (to < limit ? meridiems.at(tokens, to, limit) : null) : null;
    const meridiem = half?.value ?? (glued === "" ? undefined : meridiems.get(glued));
    if (meridiem !== undefined) {
      if (hour > 12 || hour < 1) return null;
      hour = (hour % 12) + (meridiem === "pm" ? 12 : 0);
      fixed = true;
      sure = true;
      if (half !== null) to = half.to > half.from + 1 ? afterDot(tokens, half.to, true) : half.to;
    } else if (glued !== "" && digits.length !== 4) return null;
    else if (!sure && to < limit) {
      const word = hourWords.at(tokens, to, limit);
      if (word !== null) {
        sure = true;
        to = word.to;
      }
    }
    if (!sure || hour > 24 || minute > 59) return null;
    const zone = to < limit ? zones.at(tokens, to, limit) : null;
    if (zone !== null) to = zone.to;
    if (to + 1 < limit && tokens[to]!.norm === "(") {
      const again = clockAt(tokens, to + 1, limit);
      if (again !== null && again.to < limit && tokens[again.to]!.norm === ")") to = again.to + 1;
    }
    return {
      to,
      clock: { minute: hour * 60 + minute, fixed: fixed || hour > 12 || hour === 0 || digits.length === 4, exact },
    };
  };
  return clockAt;
}

function listed(phrases: readonly string[]) {
  return phraseIndex(phrases.map((phrase) => [phrase, true] as const));
}
