// Many rehearsals of one plan, spread over the cores. Results come in the order of the seeds, whoever ran them.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ConditionProfile } from "./lab/conditions.ts";
import type { Plan } from "./plan/types.ts";
import type { Measurement, Outcome } from "./verdict/types.ts";

/** What is kept of one rehearsal among many; the seed brings back the rest. */
export interface SeedResult {
  readonly seed: string;
  readonly outcome: Outcome;
  readonly sentence: string;
  readonly measurements: readonly Measurement[];
}

export interface ManyOptions {
  readonly plan: Plan;
  readonly seeds: readonly string[];
  readonly conditions: ConditionProfile;
  /** Called after each rehearsal with how many are done. */
  readonly onProgress?: (done: number) => void;
  /** Stops the workers and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** What a worker is told and what it answers; see rehearse-worker.ts. */
export interface WorkerOrder {
  readonly index: number;
  readonly seed: string;
}
export type WorkerAnswer = { readonly index: number; readonly result: SeedResult };

/** Below this a worker's start (about half a second to load) costs more than it saves. */
const SEEDS_WORTH_A_WORKER = 40;

export async function rehearseMany(options: ManyOptions): Promise<readonly SeedResult[]> {
  const { seeds, signal } = options;
  const workers = Math.max(1, Math.min(availableParallelism(), Math.ceil(seeds.length / SEEDS_WORTH_A_WORKER)));
  const results: SeedResult[] = new Array(seeds.length);
  let next = 0;
  let done = 0;
  const threads = Array.from({ length: workers }, () => startWorker(options));
  const runThread = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const order = () => {
        const index = next++;
        const seed = seeds[index];
        if (seed === undefined) resolve();
        else worker.postMessage({ index, seed } satisfies WorkerOrder);
      };
      worker.on("message", ({ index, result }: WorkerAnswer) => {
        results[index] = result;
        done += 1;
        options.onProgress?.(done);
        order();
      });
      worker.on("error", reject);
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      order();
    });
  try {
    await Promise.all(threads.map(runThread));
    return results;
  } finally {
    await Promise.all(threads.map((worker) => worker.terminate()));
  }
}

function startWorker({ plan, conditions }: ManyOptions): Worker {
  return new Worker(new URL("./rehearse-worker.ts", import.meta.url), { workerData: { plan, conditions } });
}
