// What stands behind a code thread: something started once that takes bursts and answers each of them, in order.
import type { BurstInput, BurstOutput } from "./messages.ts";

export interface ExecutorEvents {
  /** It has started: from here on a burst is computing. */
  online(): void;
  output(output: BurstOutput): void;
  /** It has ended by itself. A LabError: it cannot be started at all. */
  failed(error: unknown): void;
}

/** Started without keeping the process alive; `ref` and `unref` say when it shall. */
export interface Executor {
  post(input: BurstInput): void;
  /** Ends it whatever it does. */
  terminate(): Promise<unknown>;
  ref(): void;
  unref(): void;
}

/** Calls none of the events before it has returned. */
export type StartExecutor = (events: ExecutorEvents) => Executor;
