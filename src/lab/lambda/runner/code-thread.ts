// The thread (or process) that runs inline code: one burst at a time, replaced when a burst never ends.
import type { Clock, Millis } from "../../../ports/clock.ts";
import { createWallClock } from "../../../time/wall-clock.ts";
import { LabError } from "../../operation.ts";
import type { Executor, StartExecutor } from "./executor.ts";
import type { BurstInput, BurstOutput } from "./messages.ts";

/** Computing beyond this, in real time, is taken for an endless loop even when the function's own limit is longer. */
const BURST_LIMIT: Millis = 10_000;

export interface CodeThread {
  /**
   * Hands `input` to the code and resolves when the code rests. A burst that computes longer than `limit` (real milliseconds) ends the
   * thread and comes back as timed out. Bursts are queued: one computes at a time.
   */
  burst(input: BurstInput, limit: Millis): Promise<BurstOutput>;
  /** The run needs nothing more; what its code still does is dropped. */
  forget(run: number): void;
  close(): Promise<void>;
}

interface Queued {
  readonly input: BurstInput;
  readonly limit: Millis;
  readonly resolve: (output: BurstOutput) => void;
  readonly reject: (error: Error) => void;
}

export function createCodeThread(start: StartExecutor, clock: Clock = createWallClock()): CodeThread {
  const queue: Queued[] = [];
  /** What each run was told so far, so that a new thread can be brought to where the old one was. */
  const histories = new Map<number, BurstInput[]>();
  let worker: Executor | undefined;
  let current: { readonly queued: Queued; stopWatch: () => void } | undefined;
  /** A thread that still starts is not computing: its first burst is watched from here on. */
  let online = false;
  /** Outputs of a new thread that only repeat what is known already. */
  let repeating = 0;

  const startWorker = (): Executor => {
    online = false;
    const started: Executor = start({
      online: () => {
        if (started !== worker) return;
        online = true;
        watch();
      },
      output: (output) => {
        if (started === worker) finish(output);
      },
      failed: (error) => {
        if (started === worker) crash(error);
      },
    });
    return started;
  };

  const watch = () => {
    if (current === undefined || !online) return;
    const { queued } = current;
    current.stopWatch = clock.at(clock.now() + Math.min(queued.limit, BURST_LIMIT), () => {
      // This thread may have been busy itself: take an output that waits in the event loop first.
      setImmediate(() => {
        if (current?.queued === queued) interrupt();
      });
    });
  };

  const finish = (output: BurstOutput) => {
    if (repeating > 0) {
      repeating -= 1;
      return;
    }
    if (current === undefined) return;
    const { queued, stopWatch } = current;
    stopWatch();
    current = undefined;
    worker?.unref();
    if (output.result !== undefined) histories.delete(output.run);
    queued.resolve(output);
    pump();
  };

  const crash = (error: unknown) => {
    worker = undefined;
    repeating = 0;
    if (current === undefined) return;
    histories.delete(runOf(current.queued.input));
    if (error instanceof LabError) {
      const { queued } = current;
      current = undefined;
      queued.reject(error);
      pump();
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    finish({ run: runOf(current.queued.input), events: [], result: { kind: "threw", name: "Runtime.ExitError", message } });
  };

  const interrupt = () => {
    const stuck = worker;
    worker = undefined;
    repeating = 0;
    stuck?.terminate();
    if (current === undefined) return;
    const run = runOf(current.queued.input);
    histories.delete(run);
    finish({ run, events: [], result: { kind: "timed-out" } });
  };

  const pump = () => {
    if (current !== undefined) return;
    const queued = queue.shift();
    if (queued === undefined) return;
    const run = runOf(queued.input);
    if (worker === undefined) {
      worker = startWorker();
      const past = [...histories.values()].flat();
      repeating = past.length;
      for (const input of past) worker.post(input);
    }
    const history = histories.get(run) ?? [];
    history.push(queued.input);
    histories.set(run, history);
    current = { queued, stopWatch: () => undefined };
    watch();
    worker.ref();
    worker.post(queued.input);
  };

  return {
    burst: (input, limit) =>
      new Promise((resolve, reject) => {
        queue.push({ input, limit, resolve, reject });
        pump();
      }),
    forget: (run) => {
      histories.delete(run);
      worker?.post({ kind: "drop", run });
    },
    close: async () => {
      const closing = worker;
      worker = undefined;
      histories.clear();
      const given = [...(current === undefined ? [] : [current.queued]), ...queue.splice(0)];
      current?.stopWatch();
      current = undefined;
      for (const { reject } of given) reject(new Error("the runner of inline code was closed"));
      await closing?.terminate();
    },
  };
}

function runOf(input: BurstInput): number {
  return input.run;
}
