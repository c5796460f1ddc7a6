import { objectFromJson } from "../../ingest/json.ts";
import { linesOf } from "../../ingest/lines.ts";
import type { KnownLinks } from "../../jobs/eval-links.ts";
import { Trouble } from "../../model/trouble.ts";

/**
 * Reads a list of known links, one JSON object a line: pairs, `{"left","right","verdict"}` with the verdict `same` or
 * `different`, or incidents, `{"report","incident"}` with a `group` of look-alikes where there is one. Throws Trouble
 * `bad-json`, `bad-report` or `empty-input`.
 */
export async function knownLinksIn(bytes: AsyncIterable<Uint8Array>): Promise<KnownLinks> {
  const rows: Numbered[] = [];
  for await (const line of linesOf(bytes)) {
    if ("trouble" in line) throw line.trouble;
    rows.push({ row: objectFromJson(line.text), line: line.number });
  }
  const [first] = rows;
  if (first === undefined) throw new Trouble("empty-input", "no known pair and no known incident");
  return "left" in first.row ? { pairs: rows.map(pairOf) } : { incidents: rows.map(incidentOf) };
}

type Numbered = { readonly row: Readonly<Record<string, unknown>>; readonly line: number };

function pairOf(numbered: Numbered) {
  const verdict = fieldOf(numbered, "verdict");
  if (verdict !== "same" && verdict !== "different")
    throw new Trouble("bad-report", `line ${numbered.line}: a verdict is same or different, not ${verdict}`);
  return { left: fieldOf(numbered, "left"), right: fieldOf(numbered, "right"), same: verdict === "same" };
}

function incidentOf(numbered: Numbered) {
  const group = "group" in numbered.row && numbered.row.group !== null ? fieldOf(numbered, "group") : null;
  return { report: fieldOf(numbered, "report"), incident: fieldOf(numbered, "incident"), group };
}

function fieldOf({ row, line }: Numbered, name: string): string {
  const value = row[name];
  if (typeof value === "string" && value !== "") return value;
  if (typeof value === "number") return String(value);
  throw new Trouble("bad-report", `line ${line}: no ${name}`);
}
