// Inline code for Python: a child process that runs lab_main.py, with an environment of its own, one JSON message per line.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { LabError } from "../../operation.ts";
import type { Executor, ExecutorEvents, StartExecutor } from "./executor.ts";
import { findPython, type Python } from "./find-python.ts";
import type { BurstInput, BurstOutput, CodeEvent } from "./messages.ts";
import { fromPython, toPython } from "./python-values.ts";

const MAIN = fileURLToPath(new URL("../python/lab_main.py", import.meta.url));

/** No site packages (so every machine has the same modules), no compiled files beside the sources, nothing buffered. */
const FLAGS = ["-s", "-S", "-B", "-u"];

/** The same order of sets and the same text encoding everywhere; nothing of the host's environment but what Windows needs to start a program. */
function environment(): Record<string, string> {
  const { SYSTEMROOT } = process.env;
  return { PYTHONHASHSEED: "0", PYTHONUTF8: "1", ...(SYSTEMROOT === undefined ? {} : { SYSTEMROOT }) };
}

/** Bytes of the standard error that are kept for the message of a crash. */
const LAST_WORDS = 2_000;

export function pythonExecutor(find: () => Promise<Python | undefined> = findPython): StartExecutor {
  return (events) => {
    const waiting: BurstInput[] = [];
    let child: ChildProcessWithoutNullStreams | undefined;
    let wanted = true;
    let referenced = false;
    const started = find().then((python) => {
      if (!wanted) return;
      if (python === undefined) {
        events.failed(noPython());
        return;
      }
      child = spawn(python.path, [...FLAGS, MAIN], { env: environment(), cwd: tmpdir(), windowsHide: true });
      follow(child, events, () => wanted);
      hold(child, referenced);
      for (const input of waiting.splice(0)) send(child, input);
    });
    const executor: Executor = {
      post: (input) => {
        if (child === undefined) waiting.push(input);
        else send(child, input);
      },
      terminate: async () => {
        wanted = false;
        await started;
        child?.kill("SIGKILL");
      },
      ref: () => {
        referenced = true;
        if (child !== undefined) hold(child, true);
      },
      unref: () => {
        referenced = false;
        if (child !== undefined) hold(child, false);
      },
    };
    return executor;
  };
}

function noPython(): LabError {
  return new LabError(
    "NotModelled",
    "the lab runs inline Python code through python3 (3.8 or newer), and this machine has none: install Python, or write the function for Node.js",
  );
}

function send(child: ChildProcessWithoutNullStreams, input: BurstInput): void {
  child.stdin.write(`${JSON.stringify(toPython(input))}\n`);
}

function hold(child: ChildProcessWithoutNullStreams, alive: boolean): void {
  for (const handle of [child, child.stdin, child.stdout, child.stderr] as unknown as { ref(): void; unref(): void }[]) {
    if (alive) handle.ref();
    else handle.unref();
  }
}

interface Output extends Omit<BurstOutput, "events"> {
  readonly events: readonly unknown[];
}

function follow(child: ChildProcessWithoutNullStreams, events: ExecutorEvents, wanted: () => boolean): void {
  let lastWords = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    lastWords = (lastWords + text).slice(-LAST_WORDS);
  });
  // A process that is gone is told by its exit; what it could not take any more is of no interest.
  child.stdin.on("error", () => undefined);
  createInterface({ input: child.stdout }).on("line", (line) => {
    const message = JSON.parse(line) as { readonly kind: "ready" } | Output;
    if ("kind" in message) events.online();
    else events.output({ ...message, events: message.events.map((event) => fromPython(event) as CodeEvent) });
  });
  child.on("error", (error) => {
    if (wanted()) events.failed(error);
  });
  child.on("close", (status, signal) => {
    if (wanted())
      events.failed(new Error(`python3 ended with ${signal ?? `status ${status}`}${lastWords === "" ? "" : `: ${lastWords.trim()}`}`));
  });
}
