/**
 * What of a text from outside must never reach a terminal: C0 and C1 controls with ESC among them, bidirectional
 * controls, characters without width, tag characters, lone surrogates.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ud800-\udfff]|[\u{e0000}-\u{e007f}]/gu;

/** Of these nothing is shown at all: they have no width, and names of many scripts hold them rightfully. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** One line of text that is safe to show: white space becomes a space, what has no width goes, the rest is `\ufffd`. */
export function forTerminal(text: string): string {
  return text.replace(UNSAFE, (found) =>
    /[\t-\r\u0085\u2028\u2029]/.test(found) ? " " : INVISIBLE.test(found) ? "" : "\ufffd",
  );
}

/** The same for a text of several lines: each is made safe, the breaks stay. */
export function linesForTerminal(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(forTerminal)
    .join("\n");
}
