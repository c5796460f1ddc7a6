import type { Country } from "../../model/knowledge.ts";
import type { Figured, Side } from "../../model/reading.ts";
import { cite } from "../../model/span.ts";
import type { SideHarm } from "../../model/words.ts";
import { spanOf, wordsIn } from "../../text/prose.ts";
import type { Marks } from "../marks.ts";
import type { Tally } from "./ledger.ts";
import type { SideDraft } from "./sides.ts";
import { evidenceOf, groupWords } from "./toll-words.ts";

/** A side as the record gives it: who, in what words, and what befell it. */
export function sideOf(
  draft: SideDraft,
  figures: Partial<Record<SideHarm, Tally | undefined>>,
  country: Country | null,
  marks: Marks,
): Side {
  const { prose, lexicon } = marks;
  const { pack } = lexicon;
  const home = draft.country ?? (draft.kind === "state-forces" || draft.kind === "police" ? country : null);
  const template = pack.forceNames[draft.kind];
  const byRule =
    draft.actor === null &&
    home !== null &&
    template !== undefined &&
    (draft.kind === "state-forces" || draft.kind === "police");
  const actor =
    draft.actor?.names[pack.language] ??
    draft.actor?.name ??
    (byRule
      ? template!.replace("{country}", home!.names[pack.language]?.[0] ?? home!.id)
      : pack.plainSideNames[draft.kind]);
  const actorId =
    draft.actor?.id ?? (byRule ? `${home!.id.toLowerCase()}-${draft.kind === "police" ? "police" : "military"}` : null);
  const naming = draft.groups.find((group) => group.form !== "pronoun") ?? draft.groups[0]!;
  const value = (harm: SideHarm): Figured | null => {
    const found = figures[harm];
    if (found === undefined || found === null) return null;
    return { ...found.quantity, basis: "stated", ...evidenceOf(found.from, `account/${harm}-side`, marks) };
  };
  return {
    actor,
    actorId,
    words: wordsIn(prose, { from: naming.from, to: Math.max(naming.head + 1, naming.from + 1) }),
    kind: draft.kind,
    role: draft.role,
    suspected: draft.suspected,
    killed: value("killed"),
    injured: value("injured"),
    captured: value("captured"),
    missing: value("missing"),
    ...cite(
      prose.text,
      spanOf(prose.tokens, groupWords(naming)),
      draft.actor !== null ? "actor/register" : byRule ? "actor/state-body" : "actor/described",
    ),
  };
}
