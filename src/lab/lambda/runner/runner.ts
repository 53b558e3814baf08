// The runner's side in the lab's thread: feeds the code's thread burst by burst and turns what the code asks for into calls of the host.

import { pythonVersion } from "../runtimes.ts";
import type { InlineContext, InlineHost, InlineResult, InlineRunner } from "../state.ts";
import { type CodeThread, createCodeThread } from "./code-thread.ts";
import type { BurstInput, BurstOutput, CodeRequest, PlainError } from "./messages.ts";
import { startNodeExecutor } from "./node-executor.ts";
import { pythonExecutor } from "./python-executor.ts";

export interface ClosableInlineRunner extends InlineRunner {
  /** Ends the thread and the process; runs under way are rejected. A later run starts new ones. */
  close(): Promise<void>;
}

type Answer = Extract<BurstInput, { kind: "answer" }>["answer"];

/**
 * How a run unfolds:
 * 1. the code's thread computes until the code rests (a burst); only this is held, so virtual time stands still meanwhile;
 * 2. what it asked for (AWS calls, requests, timers) goes to the host and takes simulated time;
 * 3. each answer is one more burst, in the order in which the lab gives them; so the same seed brings the same run;
 * 4. the run ends with the code's result, or when its time limit has passed in simulated time.
 */
export function createInlineRunner(
  node: CodeThread = createCodeThread(startNodeExecutor),
  python: CodeThread = createCodeThread(pythonExecutor()),
): ClosableInlineRunner {
  let runs = 0;
  return {
    run: (code, event, context, host, hold) => {
      const run = runs++;
      const thread = pythonVersion(code.runtime) === undefined ? node : python;
      const start: BurstInput = { kind: "start", run, now: host.now(), code, event, context };
      return conduct(thread, run, start, context, host, hold);
    },
    close: async () => {
      await Promise.all([node.close(), python.close()]);
    },
  };
}

async function conduct(
  thread: CodeThread,
  run: number,
  start: BurstInput,
  context: InlineContext,
  host: InlineHost,
  hold: <T>(work: Promise<T>) => Promise<T>,
): Promise<InlineResult> {
  const over = new AbortController();
  const timers = new Map<number, AbortController>();
  const arrived: ({ readonly call: number; readonly answer: Answer } | "time is up")[] = [];
  let wake: (() => void) | undefined;
  const arrive = (item: (typeof arrived)[number]) => {
    arrived.push(item);
    wake?.();
  };
  const ask = (request: CodeRequest) => {
    const settle = (answer: Answer) => {
      if (!over.signal.aborted) arrive({ call: request.call, answer });
    };
    if (request.kind === "sleep") {
      const timer = new AbortController();
      timers.set(request.call, timer);
      host.sleep(request.millis, timer.signal).then(
        () => settle({ ok: true, value: undefined }),
        () => undefined,
      );
      return;
    }
    const asked = request.kind === "aws" ? host.aws(request.service, request.operation, request.input) : host.http(request.request);
    asked.then(
      (value) => settle({ ok: true, value }),
      (error: unknown) => settle({ ok: false, error: plainError(error) }),
    );
  };
  const perform = (output: BurstOutput) => {
    for (const event of output.events) {
      if (event.kind === "log") host.log(event.line);
      else if (event.kind === "cancel") timers.get(event.call)?.abort();
      else ask(event);
    }
  };

  host.sleep(context.timeoutMillis, over.signal).then(
    () => arrive("time is up"),
    () => undefined,
  );
  try {
    let output = await hold(thread.burst(start, context.timeoutMillis));
    for (;;) {
      perform(output);
      if (output.result !== undefined) return output.result;
      while (arrived.length === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const next = arrived.shift();
      if (next === undefined || next === "time is up") {
        thread.forget(run);
        return { kind: "timed-out" };
      }
      if (timers.get(next.call)?.signal.aborted) continue;
      const answer: BurstInput = { kind: "answer", run, now: host.now(), call: next.call, answer: next.answer };
      output = await hold(thread.burst(answer, context.timeoutMillis));
    }
  } finally {
    over.abort();
    for (const timer of timers.values()) timer.abort();
  }
}

function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { name: "Error", message: String(error) };
  const metadata = (error as { $metadata?: { httpStatusCode?: number } }).$metadata;
  const status = metadata?.httpStatusCode;
  return { name: error.name, message: error.message, ...(status === undefined ? {} : { $metadata: { httpStatusCode: status } }) };
}
