// Many seeds, spread over the cores. Results come in the order of the seeds, whoever ran them.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { SeedResult } from "./simulate.ts";

export interface ManyOptions {
  readonly seeds: readonly string[];
  /** Name of a planted bug (planted/index.ts); none: the program as it is. */
  readonly bug?: string | undefined;
  readonly onResult?: (result: SeedResult, done: number) => void;
  /** Stops when it says so, after any result. */
  readonly isEnough?: (result: SeedResult) => boolean;
}

/** What a worker is told and what it answers; see worker.ts. */
export interface WorkerOrder {
  readonly index: number;
  readonly seed: string;
}
export type WorkerAnswer = { readonly index: number; readonly result: SeedResult };

/** Below this a worker's start (about a second) costs more than it saves. */
const SEEDS_WORTH_A_WORKER = 60;

/** Fewer results than seeds when it was enough. */
export async function simulateMany({ seeds, bug, onResult, isEnough }: ManyOptions): Promise<readonly SeedResult[]> {
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(seeds.length / SEEDS_WORTH_A_WORKER)));
  const results: SeedResult[] = [];
  let next = 0;
  let done = 0;
  let enough = false;
  const workers = Array.from({ length: count }, () => new Worker(new URL("./worker.ts", import.meta.url), { workerData: { bug } }));
  const runThread = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const order = (): void => {
        const index = next;
        next += 1;
        const seed = seeds[index];
        if (seed === undefined || enough) resolve();
        else worker.postMessage({ index, seed } satisfies WorkerOrder);
      };
      worker.on("message", ({ index, result }: WorkerAnswer) => {
        results[index] = result;
        done += 1;
        onResult?.(result, done);
        enough ||= isEnough?.(result) ?? false;
        order();
      });
      worker.on("error", reject);
      order();
    });
  try {
    await Promise.all(workers.map(runThread));
    return results.filter((result) => result !== undefined);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
