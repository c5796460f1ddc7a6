import { setTimeout } from "node:timers/promises";

/**
 * Items in batches of at most `size`, in order. A batch goes on its way as soon as the next item is longer in coming
 * than `patienceMs`. If the source fails, what had come before goes first; then the failure is thrown.
 */
export async function* batched<T>(
  source: AsyncIterable<T>,
  size: number,
  patienceMs: number,
): AsyncGenerator<readonly T[]> {
  const items = source[Symbol.asyncIterator]();
  let batch: T[] = [];
  let coming = settled(items.next());
  for (;;) {
    const next = batch.length === 0 ? await coming : await Promise.race([coming, setTimeout(patienceMs, null)]);
    if (next === null || "error" in next || next.result.done) {
      if (batch.length > 0) yield batch;
      batch = [];
      if (next === null) continue;
      if ("error" in next) throw next.error;
      return;
    }
    batch.push(next.result.value);
    if (batch.length >= size) {
      yield batch;
      batch = [];
    }
    coming = settled(items.next());
  }
}

/** Each item turned into another, one at a time. */
export async function* mapped<T, U>(source: AsyncIterable<T>, turn: (item: T) => Promise<U>): AsyncGenerator<U> {
  for await (const item of source) yield await turn(item);
}

type Settled<T> = { readonly result: T } | { readonly error: unknown };

/** So that a failure waits to be looked at instead of being nobody's. */
function settled<T>(promise: Promise<T>): Promise<Settled<T>> {
  return promise.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
}
