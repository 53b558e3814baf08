// Runs the committed bundle as GitHub's runner does: inputs and their defaults from action.yml, files for outputs, state and summary.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { createWallClock } from "../../src/time/wall-clock.ts";
import { cleanEnvironment } from "../support/lab-process.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required: boolean; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string };
}

export const actionFile = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as ActionFile;

export interface StepOptions {
  /** Where the job works. */
  readonly cwd: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  /** What the main step saved. */
  readonly state?: Readonly<Record<string, string>>;
  readonly event?: object;
  readonly debug?: boolean;
}

export interface EndedStep {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface RunningStep {
  readonly child: ChildProcess;
  readonly ended: Promise<EndedStep>;
  /** The log so far. */
  log(): string;
  /** Resolves with its next words, or with its end. */
  said(): Promise<unknown>;
}

/** Killed when the test ends before it does. */
export function startStep(t: Pick<TestContext, "after">, name: "main" | "post", options: StepOptions): RunningStep {
  const files = mkdtempSync(join(tmpdir(), "failover-drill-step-"));
  t.after(() => rmSync(files, { recursive: true, force: true }));
  const file = (of: string, text = ""): string => {
    writeFileSync(join(files, of), text);
    return join(files, of);
  };
  const given = Object.entries(actionFile.inputs).map(([input, { default: standard = "" }]) => [
    `INPUT_${input.toUpperCase()}`,
    // The runner knows the token.
    options.inputs?.[input] ?? standard.replace(/^\$\{\{.*\}\}$/, ""),
  ]);
  const unknown = Object.entries(options.inputs ?? {}).filter(([input]) => !(input in actionFile.inputs));
  const env: NodeJS.ProcessEnv = {
    ...(options.env ?? cleanEnvironment()),
    ...Object.fromEntries(given),
    ...Object.fromEntries(unknown.map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
    ...Object.fromEntries(Object.entries(options.state ?? {}).map(([key, value]) => [`STATE_${key}`, value])),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: options.cwd,
    GITHUB_OUTPUT: file("output"),
    GITHUB_STATE: file("state"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.event ?? {})),
    ...(options.debug ? { RUNNER_DEBUG: "1" } : {}),
  };
  // A job that runs these tests keeps nothing of theirs.
  for (const own of ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"] as const)
    if (env[own] !== undefined && env[own] === process.env[own]) delete env[own];
  const child = spawn(process.execPath, [join(ROOT, actionFile.runs[name])], { cwd: options.cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  t.after(() => child.kill("SIGKILL"));
  let log = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  }
  const ended = once(child, "close").then(([code, signal]) => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    log,
    outputs: readValues(join(files, "output")),
    state: readValues(join(files, "state")),
    summary: readFileSync(join(files, "summary"), "utf8"),
  }));
  return { child, ended, log: () => log, said: () => Promise.race([once(child.stdout, "data"), ended]) };
}

/** Source: github.com/actions/runner, src/Runner.Sdk/ProcessInvoker.cs. */
const RUNNER_WAITS = [
  ["SIGINT", 7_500],
  ["SIGTERM", 2_500],
  ["SIGKILL", 60_000],
] as const;

/** One signal after another, with the runner's own waits, until the step ends. Returns those that it needed. */
export async function cancelAsTheRunnerDoes({ child, ended }: RunningStep): Promise<readonly NodeJS.Signals[]> {
  const clock = createWallClock();
  const sent: NodeJS.Signals[] = [];
  for (const [signal, wait] of RUNNER_WAITS) {
    child.kill(signal);
    sent.push(signal);
    const over = new AbortController();
    await Promise.race([ended, clock.sleep(wait, over.signal).catch(() => undefined)]);
    over.abort();
    if (child.exitCode !== null || child.signalCode !== null) break;
  }
  return sent;
}

export const runStep = (t: Pick<TestContext, "after">, name: "main" | "post", options: StepOptions): Promise<EndedStep> =>
  startStep(t, name, options).ended;

/** As the runner reads `name<<end`, value and `end`; the last of a name counts. */
export function readValues(path: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const lines = readFileSync(path, "utf8").split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, end] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (name === undefined || end === undefined) continue;
    const last = lines.indexOf(end, at + 1);
    values[name] = lines.slice(at + 1, last).join("\n");
    at = last;
  }
  return values;
}

/** A job's folder with the shipped templates, changed as the test likes. */
export function workspace(t: Pick<TestContext, "after">, changes: Readonly<Record<string, (text: string) => string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-job-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, "templates"), join(folder, "templates"), { recursive: true });
  for (const [name, change] of Object.entries(changes)) {
    const path = join(folder, "templates", name);
    const before = readFileSync(path, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`${name} was not changed`);
    writeFileSync(path, after);
  }
  return folder;
}

/** Lines that the runner would obey. */
export function commandsIn(log: string): readonly string[] {
  return log.split(/[\r\n]/).filter((line) => /^\s*::/.test(line) || line.includes("##["));
}

/** What every mode that reads a drill file tells of its plan. */
export const OUTPUTS_OF_PLAN = [
  "plan-digest",
  ...["failover", "outage", "recovery"].flatMap((metric) => [`predicted-${metric}-lower`, `predicted-${metric}-upper`]),
];
