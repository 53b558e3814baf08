// A worker thread of rehearse-many.ts: one rehearsal per order.
import { parentPort, workerData } from "node:worker_threads";
import { createInlineRunner } from "./lab/lambda/runner/runner.ts";
import type { Plan } from "./plan/types.ts";
import { rehearse } from "./rehearse.ts";
import type { ManyOptions, WorkerAnswer, WorkerOrder } from "./rehearse-many.ts";

const { conditions } = workerData as Pick<ManyOptions, "conditions">;
const runInline = createInlineRunner();
const plans = new Map<number, Plan>();

parentPort?.on("message", async (told: WorkerOrder) => {
  if (told.kind === "plan") {
    plans.set(told.plan, told.content);
    return;
  }
  const { order, seed } = told;
  const { report } = await rehearse({ plan: plans.get(told.plan) as Plan, seed, conditions, repeat: "", runInline });
  const { outcome, sentence, measurements, notModelled } = report;
  const findings = report.findings
    .filter(({ ruling }) => ruling !== "held")
    .map(({ check, ruling, title, actual, causes }) => ({ check, ruling, title, actual, causes }));
  parentPort?.postMessage({ order, result: { seed, outcome, sentence, measurements, findings, notModelled } } satisfies WorkerAnswer);
});
