// Many rehearsals of one plan or several, spread over the cores. Results come in the order of the seeds, whoever ran them.
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ConditionProfile } from "./lab/conditions.ts";
import type { Plan } from "./plan/types.ts";
import type { Finding, Measurement, Outcome, Report } from "./verdict/types.ts";

/** What is kept of one rehearsal among many; the seed brings back the rest. */
export interface SeedResult {
  readonly seed: string;
  readonly outcome: Outcome;
  readonly sentence: string;
  readonly measurements: readonly Measurement[];
  /** What did not hold. */
  readonly findings: readonly Pick<Finding, "check" | "ruling" | "title" | "actual" | "causes">[];
  /** What the lab met and left out. */
  readonly notModelled: Report["notModelled"];
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

/** What a worker is told: a plan before the first order for it. */
export type WorkerOrder =
  | { readonly kind: "plan"; readonly plan: number; readonly content: Plan }
  | { readonly kind: "rehearse"; readonly order: number; readonly plan: number; readonly seed: string };
/** What it answers; see rehearse-worker.ts. */
export type WorkerAnswer = { readonly order: number; readonly result: SeedResult };

/** Workers that stay for several plans, one rehearsal at a time each. */
export interface Rehearsers {
  /** Rejects when a worker breaks. */
  rehearse(plan: Plan, seeds: readonly string[], onProgress?: () => void): Promise<readonly SeedResult[]>;
  close(): Promise<void>;
}

/** Below this a worker's start (about half a second to load) costs more than it saves. */
const SEEDS_WORTH_A_WORKER = 40;

export async function rehearseMany({ plan, seeds, conditions, onProgress, signal }: ManyOptions): Promise<readonly SeedResult[]> {
  let done = 0;
  const rehearsers = openRehearsers(conditions, seeds.length, signal);
  try {
    return await rehearsers.rehearse(plan, seeds, () => {
      done += 1;
      onProgress?.(done);
    });
  } finally {
    await rehearsers.close();
  }
}

/** `expected`: about how many rehearsals there will be. The workers load at once, before the first plan is there. */
export function openRehearsers(conditions: ConditionProfile, expected: number, signal?: AbortSignal): Rehearsers {
  const count = Math.max(1, Math.min(availableParallelism(), Math.ceil(expected / SEEDS_WORTH_A_WORKER)));
  const idle = Array.from({ length: count }, () => startWorker(conditions));
  const all = [...idle];
  const waiting: { readonly plan: number; readonly seed: string; readonly resolve: (result: SeedResult) => void }[] = [];
  const asked = new Map<number, (result: SeedResult) => void>();
  const plans: Plan[] = [];
  const known = new Map<Worker, Set<number>>(all.map((worker) => [worker, new Set()]));
  let orders = 0;
  const broken = Promise.withResolvers<never>();
  broken.promise.catch(() => undefined);

  const handOut = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const worker = idle.pop() as Worker;
      const { plan, seed, resolve } = waiting.shift() as (typeof waiting)[number];
      const order = orders++;
      asked.set(order, resolve);
      if (!known.get(worker)?.has(plan)) {
        known.get(worker)?.add(plan);
        worker.postMessage({ kind: "plan", plan, content: plans[plan] as Plan } satisfies WorkerOrder);
      }
      worker.postMessage({ kind: "rehearse", order, plan, seed } satisfies WorkerOrder);
    }
  };
  for (const worker of all) {
    worker.on("message", ({ order, result }: WorkerAnswer) => {
      asked.get(order)?.(result);
      asked.delete(order);
      idle.push(worker);
      handOut();
    });
    worker.on("error", broken.reject);
  }
  if (signal?.aborted) broken.reject(signal.reason);
  signal?.addEventListener("abort", () => broken.reject(signal.reason), { once: true });

  return {
    rehearse: (plan, seeds, onProgress) => {
      const index = plans.push(plan) - 1;
      const results = seeds.map(
        (seed) =>
          new Promise<SeedResult>((resolve) => {
            waiting.push({
              plan: index,
              seed,
              resolve: (result) => {
                onProgress?.();
                resolve(result);
              },
            });
          }),
      );
      handOut();
      return Promise.race([Promise.all(results), broken.promise]);
    },
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

function startWorker(conditions: ConditionProfile): Worker {
  return new Worker(new URL("./rehearse-worker.ts", import.meta.url), { workerData: { conditions } });
}
