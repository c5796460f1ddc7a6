import { z } from "zod";
import { PLACE_KINDS } from "../../model/words.ts";

/** The output of `recount places`. */
export const placeRow = z.object({
  name: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  kind: z.enum(PLACE_KINDS),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  latitude: z.number().min(-90).max(90).nullable().meta({ description: "null = nothing tells where it is." }),
  longitude: z.number().min(-180).max(180).nullable(),
  radiusKm: z.number().min(0).nullable(),
  id: z.string().nullable().meta({ description: "null = no gazetteer lists it; it lies where its container does." }),
  score: z.number(),
  candidates: z.int().min(0),
});

export const places = z
  .object({ id: z.string(), places: z.array(placeRow.nullable()) })
  .meta({ title: "Places", description: "Every place name of one report; null where a given mention fits nothing." });

export type PlaceRow = Readonly<z.infer<typeof placeRow>>;
