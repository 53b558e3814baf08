// A worker thread of simulate-many.ts: one seed per order.
import { parentPort, workerData } from "node:worker_threads";
import { createInlineRunner } from "../src/lab/lambda/runner/runner.ts";
import { realSubject } from "./actors/subject.ts";
import { makeCatalogue } from "./draw/catalogue.ts";
import { PLANTED } from "./planted/index.ts";
import { simulate } from "./simulate.ts";
import type { WorkerAnswer, WorkerOrder } from "./simulate-many.ts";

const { bug } = workerData as { bug?: string };
const runInline = createInlineRunner();
const catalogue = makeCatalogue(runInline);
const subject = bug === undefined ? realSubject : (PLANTED[bug]?.subject ?? realSubject);

parentPort?.on("message", async ({ index, seed }: WorkerOrder) => {
  const result = await simulate(seed, await catalogue, runInline, subject);
  parentPort?.postMessage({ index, result } satisfies WorkerAnswer);
});
