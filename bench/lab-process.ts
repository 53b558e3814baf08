// A lab server of its own process, for a benchmark.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export interface LabProcess {
  readonly child: ChildProcess;
  readonly ready: {
    readonly endpoint: string;
    readonly dns: { readonly address: string; readonly port: number };
    readonly env: Readonly<Record<string, string>>;
  };
  /** Milliseconds from its start until it said that it listens. */
  readonly took: number;
}

/** Rejects when it ends before it listens. */
export async function startLab(flags: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Promise<LabProcess> {
  const start = performance.now();
  const child = spawn(process.execPath, ["bin/failover-drill.js", "lab", "--json", ...flags], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`the lab ended with ${code}`);
  });
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), "line"), ended]);
  ended.catch(() => undefined);
  return { child, ready: JSON.parse(line), took: performance.now() - start };
}

export async function stopLab({ child }: LabProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  await exit;
}

/** A lab for as long as `use` takes. */
export async function withLab<T>(flags: readonly string[], use: (lab: LabProcess) => Promise<T>): Promise<T> {
  const lab = await startLab(flags);
  try {
    return await use(lab);
  } finally {
    await stopLab(lab);
  }
}
