import { randomBytes } from "node:crypto";
import { Trouble } from "../model/trouble.ts";
import type { Job, JobTold, Store } from "../store/store.ts";

/** What a job's work gets: its input, and ways to tell how far it is and what went wrong with one item. */
export type JobRun = {
  readonly job: Job;
  /** False = somebody cancelled it: stop. */
  readonly tell: (told: JobTold) => Promise<boolean>;
  readonly fail: (name: string, trouble: Trouble) => Promise<void>;
};
/** Returns what the job came to, as JSON data. Safe to run again from its start. */
export type JobWork = (run: JobRun) => Promise<unknown>;
export type Queue = {
  /** Looks for work now rather than at the next turn. */
  readonly poke: () => void;
  /** Fulfilled when the job at hand, if any, has come to a stop. */
  readonly stop: () => Promise<void>;
};

/** How often a quiet queue looks for work that others put there. */
const LOOK_EVERY_MS = 2_000;
/** A worker silent for so long is taken for dead, and its job is begun again. */
const SILENT_MS = 60_000;

/** An id that sorts by the moment it was made. */
export function newJobId(now: string): string {
  return `j${Date.parse(now).toString(16).padStart(12, "0")}${randomBytes(8).toString("hex")}`;
}

/**
 * Works off the ledger's jobs, one at a time, until stopped. What was begun by a program that died is begun again. Any
 * number of programs may do so on one ledger.
 */
export function startQueue(store: Store, works: Readonly<Record<string, JobWork>>, now: () => string): Queue {
  let stopped = false;
  let wake: () => void = () => undefined;
  const loop = async () => {
    while (!stopped) {
      const silentSince = new Date(Date.parse(now()) - SILENT_MS).toISOString();
      // A ledger that is busy or away for a while is asked again at the next turn.
      const job = await store.write((tx) => tx.claimJob(now(), silentSince)).catch(whileTroubled);
      if (job !== null) await work(store, job, works[job.kind], now).catch(whileTroubled);
      else if (!stopped) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, LOOK_EVERY_MS);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  };
  const ended = loop();
  return {
    poke: () => wake(),
    stop: async () => {
      stopped = true;
      wake();
      await ended;
    },
  };
}

function whileTroubled(error: unknown): null {
  if (error instanceof Trouble) return null;
  throw error;
}

async function work(store: Store, job: Job, run: JobWork | undefined, now: () => string): Promise<void> {
  const end = (state: Job["state"], result: unknown) => store.write((tx) => tx.setJob(job.id, state, now(), result));
  if (run === undefined) return end("failed", { code: "unknown-kind" });
  let cancelled = false;
  try {
    const result = await run({
      job,
      tell: async (told) => {
        const goesOn = await store.write((tx) => tx.tellJob(job.id, now(), told));
        cancelled = !goesOn;
        return goesOn;
      },
      fail: (name, { code, detail }) => store.write((tx) => tx.failJobItem(job.id, { name, code, detail })),
    });
    if (!cancelled) await end("done", result);
  } catch (error) {
    if (!(error instanceof Trouble)) console.error(error);
    await end("failed", error instanceof Trouble ? { code: error.code, detail: error.detail } : { code: "internal" });
  }
}
