import { cluster, type Edge, type Terms } from "./cluster.ts";

/** Scored pairs in columns: pair i is of `left[i]` and `right[i]`. */
export type Edges = { readonly left: Uint32Array; readonly right: Uint32Array; readonly scores: Float64Array };

/**
 * What `cluster` makes of all items, worked out apart for items that no chain of pairs that could join connects: no
 * group reaches from one such part to another. Returns groups as `cluster` does.
 */
export function clusterApart(terms: Omit<Terms, "edges"> & { readonly edges: Edges }): readonly (readonly number[])[] {
  const { count, together, apart, join } = terms;
  const { left, right, scores } = terms.edges;
  const parent = Uint32Array.from({ length: count }, (_, i) => i);
  const rootOf = (item: number) => {
    let root = item;
    while (parent[root] !== root) root = parent[root]!;
    for (let at = item; parent[at] !== root; ) {
      const next = parent[at]!;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const unite = (a: number, b: number) => {
    const [x, y] = [rootOf(a), rootOf(b)];
    if (x !== y) parent[Math.max(x, y)] = Math.min(x, y);
  };
  for (let i = 0; i < scores.length; i++) if (scores[i]! >= join) unite(left[i]!, right[i]!);
  for (const names of together) for (const name of names) unite(names[0]!, name);
  const parts = new Map<number, Part>();
  const partOf = (root: number) => {
    let part = parts.get(root);
    if (part === undefined) {
      part = { items: [], edges: [], together: [], apart: [] };
      parts.set(root, part);
    }
    return part;
  };
  const groups: (readonly number[])[] = [];
  const alone = aloneIn(parent, rootOf);
  const local = new Uint32Array(count);
  for (let item = 0; item < count; item++) {
    if (alone[item] === 1) {
      groups.push([item]);
      continue;
    }
    const { items } = partOf(rootOf(item));
    local[item] = items.length;
    items.push(item);
  }
  for (let i = 0; i < scores.length; i++) {
    const [a, b] = [left[i]!, right[i]!];
    if (alone[a] === 1 || rootOf(a) !== rootOf(b)) continue;
    partOf(rootOf(a)).edges.push({ left: local[a]!, right: local[b]!, score: scores[i]! });
  }
  for (const names of together)
    if (names.length > 1) partOf(rootOf(names[0]!)).together.push(names.map((name) => local[name]!));
  for (const [a, b] of apart)
    if (alone[a] === 0 && rootOf(a) === rootOf(b)) partOf(rootOf(a)).apart.push([local[a]!, local[b]!]);
  for (const { items, ...own } of parts.values()) {
    const found = cluster({
      ...own,
      count: items.length,
      owner: (item) => terms.owner(items[item]!),
      maySplit: (x, y) => terms.maySplit(items[x]!, items[y]!),
      missing: (x, y) => terms.missing(items[x]!, items[y]!),
      join,
      most: terms.most,
    });
    for (const group of found) groups.push(group.map((item) => items[item]!));
  }
  return groups.sort((x, y) => x[0]! - y[0]!);
}

type Part = {
  readonly items: number[];
  readonly edges: Edge[];
  readonly together: (readonly number[])[];
  readonly apart: (readonly [number, number])[];
};

/** 1 for items that are the whole of their part. */
function aloneIn(parent: Uint32Array, rootOf: (item: number) => number): Uint8Array {
  const sizes = new Uint32Array(parent.length);
  for (let item = 0; item < parent.length; item++) sizes[rootOf(item)]!++;
  return Uint8Array.from(parent, (_, item) => (sizes[rootOf(item)] === 1 ? 1 : 0));
}
