import type { EventRow } from "../client/index.ts";
import { m } from "../messages/index.ts";
import { nameOfPlace, nameOfRegion } from "./names.ts";
import { tollText } from "./quantity-text.ts";
import { whenText } from "./when-text.ts";

type Titled = Pick<EventRow, "when" | "where" | "country" | "killed" | "kind">;

/** One line that names an incident the same way everywhere: "2023-09-04 · Putis, Ayacucho (PE) · 6 killed · battle". */
export function captionOf(event: Titled): string {
  return captionParts(event).join(" · ");
}

/** The caption piece by piece, for a heading that breaks between its pieces. */
export function captionParts(event: Titled): readonly string[] {
  return [whenText(event.when), placeText(event), killedText(event), m.kinds[event.kind]];
}

/** "Putis, Ayacucho (PE)". A place that is the country itself stands alone. */
export function placeText({ where, country }: Pick<EventRow, "where" | "country">): string {
  if (where === null) return country === null ? m.placeUnknown : m.countryName(country);
  const name = nameOfPlace(where);
  if (where.kind === "country") return name;
  const parts = where.admin1 === null || where.admin1 === where.name ? [name] : [name, nameOfRegion(where)];
  const code = where.country ?? country;
  return `${parts.join(", ")}${code === null ? "" : ` (${code})`}`;
}

/** "6 killed", "4–7 killed, disputed", "toll not reported". */
export function killedText({ killed }: Pick<EventRow, "killed">): string {
  if (killed === null) return m.tollNotReported;
  return killed.disputed ? m.killedDisputed(tollText(killed)) : m.killedCount(tollText(killed));
}
