// The lab as a process of its own, as a user starts it: waits for its ready line, and ends it with the test.
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import type { Truth } from "../../src/lab/lab.ts";

const COMMAND = fileURLToPath(new URL("../../bin/failover-drill.js", import.meta.url));

/** The one line of `lab --json`. */
export interface ReadyLine {
  readonly ready: true;
  readonly endpoint: string;
  readonly pid: number;
  readonly account: string;
  readonly region: string;
  readonly speed: number;
  readonly now: number;
  readonly resumed: boolean;
  readonly dns: { readonly address: string; readonly port: number };
  readonly web: { readonly mode: string; readonly dnsPort: number; readonly webPort: number; readonly connectTo: readonly string[] };
  readonly env: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningProcess {
  readonly child: ChildProcess;
  /** Settles when the process has ended and its streams are read. */
  readonly ended: Promise<Ended>;
}

export interface LabProcess extends RunningProcess {
  readonly ready: ReadyLine;
  /** An environment for other programs: this one's without AWS_* of its own, and the lab's. */
  readonly env: NodeJS.ProcessEnv;
  /** GET or POST of `/_lab/...`, as JSON. */
  lab<Answer>(path: string, method?: "GET" | "POST"): Promise<Answer>;
  truths(): Promise<readonly Truth[]>;
  /** Ends it as Ctrl-C does. */
  stop(): Promise<Ended>;
}

/** Runs `failover-drill` with these arguments; killed when the test ends before it does. */
export function runCommand(
  test: Pick<TestContext, "after">,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): RunningProcess {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: options.env ?? cleanEnvironment(),
    cwd: options.cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, stdout, stderr }));
  test.after(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
    await ended;
  });
  return { child, ended };
}

/** Resolves when the lab listens; rejects with what it said when it ends before. */
export async function startLab(test: Pick<TestContext, "after">, ...flags: readonly string[]): Promise<LabProcess> {
  const { child, ended } = runCommand(test, ["lab", "--json", ...flags]);
  assert(child.stdout !== null);
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([
    once(lines, "line").then(([text]) => text as string),
    ended.then(({ code, stderr }) => assert.fail(`the lab ended with ${code} before it was ready:\n${stderr}`)),
  ]);
  const ready = JSON.parse(line) as ReadyLine;
  const lab = async <Answer>(path: string, method: "GET" | "POST" = "GET"): Promise<Answer> => {
    const answer = await fetch(`${ready.endpoint}${path}`, { method });
    const body = (await answer.json()) as Answer;
    assert(answer.ok, `${method} ${path}: ${answer.status} ${JSON.stringify(body)}`);
    return body;
  };
  return {
    child,
    ended,
    ready,
    env: { ...cleanEnvironment(), ...ready.env },
    lab,
    truths: async () => (await lab<{ truths: readonly Truth[] }>("/_lab/truth")).truths,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** This process's environment without whatever could lead a client to an account. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^AWS_|_proxy$/i.test(name));
  return { ...Object.fromEntries(kept), AWS_CONFIG_FILE: "/dev/null", AWS_SHARED_CREDENTIALS_FILE: "/dev/null", NO_COLOR: "1" };
}
