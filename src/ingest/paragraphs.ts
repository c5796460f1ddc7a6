/**
 * Lines as a page printed them, put together into paragraphs: a hyphen at a line's end joins the halves of a word, and a
 * line much shorter than the page's full ones ends a paragraph. A blank line ends one, too.
 */
export function paragraphsOf(lines: readonly string[]): string {
  const widths = lines.map(({ length }) => length).filter((length) => length > 0);
  const full = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.75)] ?? 0;
  const paragraphs: string[] = [];
  let current = "";
  const close = () => {
    if (current !== "") paragraphs.push(current);
    current = "";
  };
  for (const raw of lines) {
    const line = raw.replace(/\s+/gu, " ").trim();
    if (line === "") {
      close();
      continue;
    }
    const isHalved = /\p{Ll}[-\u00ad]$/u.test(current) && /^\p{Ll}/u.test(line);
    current = isHalved ? current.slice(0, -1) + line : current === "" ? line : `${current} ${line}`;
    if (line.length < full * SHORT) close();
  }
  close();
  return paragraphs.join("\n\n");
}

/** Share of a full line below which a line is a paragraph's last, or a headline. */
const SHORT = 0.75;
