/** Where the wires of the set were filed, by the first words of the dateline. Countries as ISO 3166-1 alpha-2. */
const FILED: Readonly<Record<string, string>> = {
  "san salvador": "SV",
  clandestine: "SV",
  bogota: "CO",
  medellin: "CO",
  cali: "CO",
  barranquilla: "CO",
  bucaramanga: "CO",
  popayan: "CO",
  lima: "PE",
  ayacucho: "PE",
  cuzco: "PE",
  arequipa: "PE",
  huancayo: "PE",
  "guatemala city": "GT",
  guatemala: "GT",
  tegucigalpa: "HN",
  "san pedro sula": "HN",
  santiago: "CL",
  valparaiso: "CL",
  concepcion: "CL",
  "buenos aires": "AR",
  cordoba: "AR",
  "la paz": "BO",
  "santa cruz": "BO",
  quito: "EC",
  guayaquil: "EC",
};

/** The countries whose incidents the conferences asked for. */
export const ASKED: ReadonlySet<string> = new Set(["AR", "BO", "CL", "CO", "EC", "GT", "HN", "PE", "SV"]);

/** The country the dateline speaks of; null where it is none of those asked for. */
export function filedIn(text: string): string | null {
  const line = text.trim().toLowerCase().split(/[,(]/, 2);
  const named = FILED[line[0]!.trim()];
  if (named !== undefined) return named;
  const bracket = /^[^,(]*\(([a-z ]+)\)/.exec(text.trim().toLowerCase())?.[1] ?? "";
  return NAMED[bracket] ?? null;
}

const NAMED: Readonly<Record<string, string>> = {
  argentina: "AR",
  bolivia: "BO",
  chile: "CL",
  colombia: "CO",
  ecuador: "EC",
  guatemala: "GT",
  honduras: "HN",
  peru: "PE",
  "el salvador": "SV",
};
