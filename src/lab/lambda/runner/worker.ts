// The entry of the thread that runs inline code.
import { parentPort } from "node:worker_threads";
import { type Invocation, startInvocation } from "./invocation.ts";
import type { BurstInput, BurstOutput, CodeEvent } from "./messages.ts";
import { comeToRest, restState } from "./rest.ts";

const port = parentPort;
if (port === null) throw new Error("runs in a worker thread only");

const invocations = new Map<number, Invocation>();
/** The run whose code computes now: whatever escapes it is its failure. */
let computing: Invocation | undefined;

const escaped = (name: string) => (error: unknown) => computing?.fail(name, error);
process.on("uncaughtException", escaped("Runtime.UncaughtException"));
process.on("unhandledRejection", escaped("Runtime.UnhandledPromiseRejection"));

let last: Promise<void> = Promise.resolve();
port.on("message", (input: BurstInput) => {
  if (input.kind === "drop") {
    invocations.delete(input.run);
    return;
  }
  last = last.then(() => burst(input));
});
const idle = restState();

async function burst(input: Exclude<BurstInput, { kind: "drop" }>): Promise<void> {
  let invocation = invocations.get(input.run);
  if (input.kind === "start") {
    invocation = startInvocation(input);
    invocations.set(input.run, invocation);
    computing = invocation;
    invocation.begin();
  } else if (invocation !== undefined) {
    computing = invocation;
    invocation.answer(input.now, input.call, input.answer);
  }
  if (invocation !== undefined) await comeToRest(invocation, idle);
  computing = undefined;
  const events: readonly CodeEvent[] = invocation?.takeEvents() ?? [];
  const result = invocation?.result();
  if (result !== undefined) invocations.delete(input.run);
  const output: BurstOutput = { run: input.run, events, ...(result === undefined ? {} : { result }) };
  port?.postMessage(output);
}
