// A worker thread of rehearse-many.ts: one rehearsal per order.
import { parentPort, workerData } from "node:worker_threads";
import { createInlineRunner } from "./lab/lambda/runner/runner.ts";
import { rehearse } from "./rehearse.ts";
import type { ManyOptions, WorkerAnswer, WorkerOrder } from "./rehearse-many.ts";

const { plan, conditions } = workerData as Pick<ManyOptions, "plan" | "conditions">;
const runInline = createInlineRunner();

parentPort?.on("message", async ({ index, seed }: WorkerOrder) => {
  const { report } = await rehearse({ plan, seed, conditions, repeat: "", runInline });
  const { outcome, sentence, measurements } = report;
  parentPort?.postMessage({ index, result: { seed, outcome, sentence, measurements } } satisfies WorkerAnswer);
});
