import type { Prose } from "../../../src/text/prose.ts";
import { type Entity, harmOf, nameOf } from "./entities.ts";
import type { Incident } from "./incidents.ts";
import { type Models, sharesOf } from "./model.ts";
import { numberOf } from "./numbers.ts";
import type { Template } from "./template.ts";

/** The slots that an incident's players fill. When, where and stage are left to the caller; null category = none is likelier. */
export function fillsOf(
  prose: Prose,
  { type, harmed, players }: Incident,
  models: Models,
): Omit<Template, "date" | "location" | "stage" | "perp_category"> & { readonly perp_category: string | null } {
  /** Most said of all the phrases of the things; null for "none". */
  const told = (task: string, ...things: readonly Entity[]): string | null => {
    const sums = new Map<string, number>();
    for (const { all } of things) {
      for (const [name, share] of sharesOf(models[task]!, all)) sums.set(name, (sums.get(name) ?? 0) + share);
    }
    const [best] = [...sums].reduce((best, next) => (next[1] > best[1] ? next : best));
    return best === "none" || best === "-" ? null : best;
  };
  const full = ({ traits }: Entity) => traits[0]!.whole;
  const count = ({ traits }: Entity) => numberOf(prose, traits[0]!.phrase);
  const perpetrators = players("perpetrator");
  const organisations = players("organisation");
  const makers = [...perpetrators, ...organisations];
  return {
    type,
    perp_category: makers.length === 0 ? null : told("category", ...makers),
    perp_ind: perpetrators.map(full),
    perp_org: organisations.map((one) => ({
      name: full(one),
      confidence: told("confidence", one) ?? "REPORTED AS FACT",
    })),
    instruments: players("instrument").map((one) => ({ id: full(one), type: told("instrumentType", one) })),
    phys_targets: harmed
      .filter((one) => harmOf(one) === "target")
      .map((one) => ({
        id: full(one),
        type: told("targetType", one),
        number: count(one),
        effect: told("targetEffect", one),
      })),
    victims: harmed
      .filter((one) => harmOf(one) === "victim")
      .map((one) => {
        const name = nameOf(one);
        const titled = one.traits.find((trait) => trait.name !== null && trait.desc !== null)?.desc;
        const desc = name === null ? full(one) : (titled ?? one.aside);
        return {
          ...(name === null ? {} : { name }),
          ...(desc === null ? {} : { desc }),
          type: told("victimType", one),
          number: name === null ? count(one) : "1",
          effect: told("victimEffect", one),
        };
      }),
  };
}
