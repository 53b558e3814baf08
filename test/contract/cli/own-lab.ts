// A whole lab server (API, DNS, web) in this process, so that a test can change what no client could; the command is a process of its own.
import type { TestContext } from "node:test";
import { createInlineRunner } from "../../../src/lab/lambda/runner/runner.ts";
import { labEnvironment } from "../../../src/lab/serve/greeting.ts";
import { type RunningLab, startLabServer } from "../../../src/lab/serve/server.ts";
import { cleanEnvironment, type Ended, runCommand } from "../../support/lab-process.ts";

export const OWN_LAB_SPEED = 60;

export interface OwnLab extends RunningLab {
  /** For other programs: this process's environment without AWS_* of its own, and the lab's. */
  readonly env: NodeJS.ProcessEnv;
  /** Names of the stacks that are there. */
  stacks(): readonly string[];
}

export interface OwnLabOptions {
  readonly region?: string;
  readonly zones?: readonly { readonly name: string }[];
}

/** Calm, at speed 60; ended with the test. */
export async function startOwnLab(t: TestContext, options: OwnLabOptions = {}): Promise<OwnLab> {
  const { region = "ap-northeast-1", zones = [{ name: "example.com" }] } = options;
  const runInline = createInlineRunner();
  const running = await startLabServer({
    origin: { seed: "1", conditions: "calm", fixedConditions: {}, region, enforceIam: false, zones },
    speed: OWN_LAB_SPEED,
    address: "127.0.0.1",
    ports: {},
    oneAddress: false,
    runInline,
    onProblem: () => undefined,
    onFailure: (error) => {
      throw error;
    },
  });
  t.after(async () => {
    await running.close();
    await runInline.close();
  });
  const { endpoint } = running;
  return {
    ...running,
    env: { ...cleanEnvironment(), ...labEnvironment({ endpoint, health: running.health(), proxied: false }), CI: "true" },
    stacks: () => [...running.lab.cloudformation.stacksByName.keys()],
  };
}

/** Runs `failover-drill` to its end; `onLine` sees what it writes to standard error. */
export function run(
  t: TestContext,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onText: (text: string) => void = () => undefined,
): Promise<Ended> {
  const { child, ended } = runCommand(t, args, { env });
  let text = "";
  child.stderr?.on("data", (chunk: string) => {
    text += chunk;
    onText(text);
  });
  return ended;
}
