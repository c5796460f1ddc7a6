import type { EventMention, Side } from "../model/reading.ts";
import type { SideKind } from "../model/words.ts";

/** Names a side across reports: its actor's id, else its kind. */
export type SideKey = string;

/** A side of the event as all its mentions know it. */
export type AccountSide = {
  readonly key: SideKey;
  readonly actor: string;
  readonly actorId: string | null;
  readonly kind: SideKind;
};

/**
 * Sides of all mentions brought together. Sides of one actor are one; an unnamed side joins the only named one of its
 * kind ("rebels" and Shining Path); with two named ones it stands alone.
 */
export function gatherSides(mentions: readonly EventMention[]): {
  readonly sides: readonly AccountSide[];
  readonly keyOf: (side: Side) => SideKey;
} {
  const named = new Map<SideKind, Set<string>>();
  for (const { sides } of mentions) {
    for (const { actorId, kind } of sides) {
      if (actorId !== null) named.set(kind, (named.get(kind) ?? new Set()).add(actorId));
    }
  }
  const keyOf = ({ actorId, kind }: Side): SideKey => {
    if (actorId !== null) return actorId;
    const ids = named.get(kind);
    return ids !== undefined && ids.size === 1 ? [...ids][0]! : kind;
  };
  const sides = new Map<SideKey, AccountSide>();
  for (const side of mentions.flatMap((mention) => mention.sides)) {
    const key = keyOf(side);
    const known = sides.get(key);
    if (known === undefined || (known.actorId === null && side.actorId !== null)) {
      sides.set(key, { key, actor: side.actor, actorId: side.actorId, kind: side.kind });
    }
  }
  return { sides: [...sides.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), keyOf };
}
