/** A key as a person writes it: "j", "?", "Enter", "Shift+Tab", "Ctrl+k". A sequence has blanks between: "g e". */
export type Keys = string;

type Stroke = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** The stroke in writing. Shift is named only where the key does not show it: "?" and "N" are what they are. */
export function strokeOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Stroke): string {
  const named = key === " " ? "Space" : key;
  const shift = shiftKey && named.length > 1;
  return [ctrlKey || metaKey ? "Ctrl" : "", altKey ? "Alt" : "", shift ? "Shift" : "", named].filter(Boolean).join("+");
}

/** True for strokes that type a character: they can be switched off, as WCAG 2.1.4 asks. */
export function isSingleKey(keys: Keys): boolean {
  return keys.split(" ").every((stroke) => stroke.length === 1);
}

/** What has been typed so far of a sequence, and what it has come to. */
export type Typed<T> = { readonly pending: string; readonly found: T | null };

/**
 * Takes one more stroke. `pending` is what was typed before, "" at the start; a stroke that leads nowhere in a sequence
 * counts as the first of a new one.
 */
export function typed<T>(bindings: ReadonlyMap<Keys, T>, pending: string, stroke: string): Typed<T> {
  for (const keys of pending === "" ? [stroke] : [`${pending} ${stroke}`, stroke]) {
    const found = bindings.get(keys);
    if (found !== undefined) return { pending: "", found };
    for (const longer of bindings.keys()) if (longer.startsWith(`${keys} `)) return { pending: keys, found: null };
  }
  return { pending: "", found: null };
}

/** Keys bound twice, and keys that hide a sequence which begins with them. Empty = all can be reached. */
export function collisions(bindings: readonly { readonly name: string; readonly keys: readonly Keys[] }[]) {
  const all = bindings.flatMap(({ name, keys }) => keys.map((key) => ({ name, key })));
  return all.flatMap((one, i) =>
    all
      .filter((other, k) => k !== i && (other.key === one.key ? k > i : other.key.startsWith(`${one.key} `)))
      .map((other) => `${one.name} and ${other.name} both take ${one.key}`),
  );
}
