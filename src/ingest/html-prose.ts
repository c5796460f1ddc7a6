/** Elements that stand on lines of their own. Others run on within the paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DIV DL DT FIELDSET FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
);

const ELEMENT = 1;
const TEXT = 3;

/**
 * The words of an element as plain text: one paragraph per block with a blank line between, a line break for <br>,
 * runs of white space as one space. Entities are those the parser decoded, once.
 */
export function proseOf(root: Node | null): string {
  if (root === null) return "";
  const paragraphs: string[] = [];
  let current = "";
  const close = () => {
    const lines = current.split("\n").map((line) => line.replace(/\s+/gu, " ").trim());
    const paragraph = lines.filter((line) => line !== "").join("\n");
    if (paragraph !== "") paragraphs.push(paragraph);
    current = "";
  };
  // A stack of its own: pages nest deeper than the call stack when someone wants them to.
  const work: (Node | "close")[] = [root];
  while (work.length > 0) {
    const node = work.pop()!;
    if (node === "close") close();
    else if (node.nodeType === TEXT) current += (node.nodeValue ?? "").replace(/[\r\n]+/g, " ");
    else if (node.nodeType === ELEMENT) {
      const name = node.nodeName.toUpperCase();
      if (name === "BR") {
        current += "\n";
        continue;
      }
      if (BLOCKS.has(name)) {
        close();
        work.push("close");
      }
      for (let child = node.lastChild; child !== null; child = child.previousSibling) work.push(child);
    }
  }
  close();
  return paragraphs.join("\n\n");
}
