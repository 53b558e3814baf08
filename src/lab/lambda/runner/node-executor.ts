// Inline code for Node.js: a worker thread with an environment of its own.
import { Worker } from "node:worker_threads";
import type { StartExecutor } from "./executor.ts";

export const startNodeExecutor: StartExecutor = (events) => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  worker.unref();
  worker.once("online", () => events.online());
  worker.on("message", (output) => events.output(output));
  worker.on("error", (error) => events.failed(error));
  return {
    post: (input) => worker.postMessage(input),
    terminate: () => worker.terminate(),
    ref: () => worker.ref(),
    unref: () => worker.unref(),
  };
};
