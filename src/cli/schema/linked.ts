import { z } from "zod";
import { ROLES, VERDICTS } from "../../model/words.ts";
import { toll, when, where } from "./reading.ts";

/** The output of `recount link`. */
const incident = z.object({
  id: z.string(),
  mentions: z.array(z.object({ report: z.string(), mention: z.string(), role: z.enum(ROLES) })),
  killed: toll.nullable(),
  when: when.nullable(),
  where: z.array(where),
  copies: z.array(z.array(z.string())).meta({ description: "Reports that print one text; they are one voice." }),
});

const reason = z.object({ name: z.string(), weight: z.number(), detail: z.string() });

const pair = z.object({
  left: z.string().meta({ description: "report#mention" }),
  right: z.string(),
  verdict: z.enum(VERDICTS),
  score: z.number(),
  reasons: z.array(reason),
});

export const linked = z
  .object({ events: z.array(incident), pairs: z.array(pair) })
  .meta({ title: "Linked", description: "Which mentions tell of the same incident, and why." });
