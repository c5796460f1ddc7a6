import { Trouble } from "../model/trouble.ts";
import type { Store } from "../store/store.ts";
import { digest } from "./gate.ts";

/** How long an answer is kept for its key. */
const KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * Does a request once for its Idempotency-Key: the same again is given the same answer. Throws Trouble `bad-request` for
 * a key that is none, `key-reused` where the key was another request's, `job-running` while the first one is being done.
 */
export async function once(
  store: Store,
  { who, key, now, what }: { readonly who: string; readonly key: string; readonly now: string; readonly what: string },
  work: () => Promise<Response>,
): Promise<Response> {
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new Trouble("bad-request", "Idempotency-Key: 1 to 200 plain signs");
  const own = digest(what).toString("hex");
  const known = await store.write(async (tx) => {
    await tx.forgetAnswers(new Date(Date.parse(now) - KEPT_MS).toISOString());
    const found = await tx.answered(who, key);
    if (found === null) await tx.setAnswered(who, key, { digest: own, status: 0, headers: {}, body: "", at: now });
    return found;
  });
  if (known !== null) {
    if (known.digest !== own) throw new Trouble("key-reused", key);
    if (known.status === 0) throw new Trouble("job-running", "the first request with this key is being done");
    return new Response(known.body, {
      status: known.status,
      headers: { ...known.headers, "Idempotency-Replayed": "true" },
    });
  }
  try {
    const answer = await work();
    const body = await answer.clone().text();
    const headers = Object.fromEntries([...answer.headers].filter(([name]) => KEPT.has(name)));
    await store.write((tx) => tx.setAnswered(who, key, { digest: own, status: answer.status, headers, body, at: now }));
    return answer;
  } catch (error) {
    // Nothing was done: the key is free again.
    await store.write((tx) => tx.setAnswered(who, key, null));
    throw error;
  }
}

const KEPT: ReadonlySet<string> = new Set(["content-type", "location", "etag"]);
