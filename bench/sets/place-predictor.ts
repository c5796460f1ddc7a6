import { loadGazetteer } from "../../src/cli/gazetteer-file.ts";
import { loadKnowledge } from "../../src/cli/knowledge-files.ts";
import { type PlaceRow, placesOf } from "../../src/extract/places/places-of.ts";
import type { Span } from "../../src/model/span.ts";
import { PLACES } from "../../src/packs/en/places.ts";
import { toProse } from "../../src/text/prose.ts";

/** One item of the geoparsing sets: text and the mentions that a coder marked, coordinates unread. */
export type GeoItem = {
  readonly id: string;
  readonly text: string;
  readonly toponyms: readonly GeoMention[];
};
export type GeoMention = Span & {
  readonly ok?: boolean;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly country?: string | null;
  readonly nonlocational?: boolean;
};

const ABBREVIATIONS = new Set(
  "mr mrs ms dr gen col lt maj capt sgt gov sen rep st mt ft jr sr inc co corp no vs u.s u.k calif".split(" "),
);

/** The mentions that count as marked: located ones that stand for a place. */
export function markedIn({ toponyms }: GeoItem): readonly GeoMention[] {
  return toponyms.filter(({ ok, lat, nonlocational }) => ok !== false && lat != null && nonlocational !== true);
}

export type PlacePrediction = { readonly id: string; readonly places: readonly (PlaceRow | null)[] };

/** Compiles a predictor of `recount places` rows for the geoparsing sets: with the marked mentions, or from the bare text. */
export function placePredictor(): (item: GeoItem, withMentions: boolean) => PlacePrediction {
  const root = new URL("../../", import.meta.url);
  const { countries } = loadKnowledge(new URL("knowledge", root));
  const read = placesOf(loadGazetteer(root, countries), PLACES, countries);
  return (item, withMentions) => {
    const prose = toProse({ text: item.text, title: null }, ABBREVIATIONS);
    return { id: item.id, places: read(prose, withMentions ? markedIn(item) : null, null) };
  };
}
