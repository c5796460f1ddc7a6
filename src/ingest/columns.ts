import { Trouble } from "../model/trouble.ts";

/** Keys of a report that a table's columns can fill. */
const KEYS = ["id", "text", "title", "publisher", "url", "publishedAt", "language"] as const;
type Key = (typeof KEYS)[number];

/** Names that tables give these columns, folded to lower-case letters and digits; the first that a table has is taken. */
const USUAL: Readonly<Record<Key, readonly string[]>> = {
  id: ["id", "reportid", "articleid", "docid"],
  text: ["text", "body", "content", "article", "fulltext", "notes", "description"],
  title: ["title", "headline"],
  publisher: ["publisher", "outlet", "source", "newspaper"],
  url: ["url", "link", "address"],
  publishedAt: ["publishedat", "published", "publicationdate", "pubdate", "datepublished", "date"],
  language: ["language", "lang"],
};

/** `key=column` pairs by key: what the caller says of a table's columns. Throws `bad-usage`. */
export function columnsOf(pairs: readonly string[]): ReadonlyMap<Key, string> {
  const columns = new Map<Key, string>();
  for (const pair of pairs) {
    const [, name, column] = /^([^=]+)=(.+)$/.exec(pair) ?? [];
    const key = KEYS.find((key) => key.toLowerCase() === name?.trim().toLowerCase());
    if (key === undefined || column === undefined) {
      throw new Trouble("bad-usage", `--columns takes ${KEYS.join("=…, ")}=…, not ${pair}`);
    }
    columns.set(key, column.trim());
  }
  return columns;
}

/**
 * How a table's rows become reports: position of each key's column, and the keys of the others. Letter case and marks in
 * names do not count. Throws `bad-report` where no column holds the text, or one the caller named is not there.
 */
export function mapColumns(header: readonly string[], said: ReadonlyMap<Key, string>): readonly string[] {
  const folded = header.map(fold);
  const taken = new Map<number, Key>();
  for (const key of KEYS) {
    const named = said.get(key);
    const at =
      named === undefined
        ? (USUAL[key].map((name) => folded.indexOf(name)).find((at) => at >= 0 && !taken.has(at)) ?? -1)
        : folded.indexOf(fold(named));
    if (at < 0 && named !== undefined) throw new Trouble("bad-report", `no column ${named} in ${header.join(", ")}`);
    if (at < 0 && key === "text") {
      throw new Trouble(
        "bad-report",
        `no column of ${header.join(", ")} is known to hold the text; say --columns text=…`,
      );
    }
    if (at >= 0) taken.set(at, key);
  }
  return header.map((name, i) => taken.get(i) ?? (isKey(name) ? `${name} (column)` : name));
}

function isKey(name: string): boolean {
  return (KEYS as readonly string[]).includes(name);
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
