// Rehearsals: the whole command, one among many, a thousand.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createInlineRunner } from "../src/lab/lambda/runner/runner.ts";
import { readDrill } from "../src/read-drill.ts";
import { rehearse } from "../src/rehearse.ts";
import { type Figure, median } from "./figure.ts";

const out = mkdtempSync(join(tmpdir(), "failover-drill-bench-"));

/** Under hostile conditions a seed may fail; only our own faults and bad input (`isAccepted`) stop the benchmark. */
function time(command: string, args: readonly string[], isAccepted: (status: number) => boolean): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status === null || !isAccepted(status)) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stderr}`);
  return performance.now() - start;
}

export async function wholeCommand(): Promise<readonly Figure[]> {
  const times = Array.from({ length: 7 }, () => time("npm", ["run", "--silent", "drill", "--", "--out", out], (status) => status === 0));
  return [{ what: "npm run drill, whole command with report", budget: 2, unit: "s", measured: median(times) / 1_000, runs: times.length }];
}

export async function oneRehearsal(): Promise<readonly Figure[]> {
  const plan = readDrill(undefined);
  const runInline = createInlineRunner();
  const times: number[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    const start = performance.now();
    await rehearse({ plan, seed: String(seed), conditions: "realistic", repeat: "", runInline });
    times.push(performance.now() - start);
  }
  await runInline.close();
  // The first ones compile the code; the budget is for a rehearsal among many.
  const warm = times.slice(20);
  return [{ what: "one rehearsal, engine and lab, whole drill", budget: 20, unit: "ms", measured: median(warm), runs: warm.length }];
}

export async function thousandRehearsals(): Promise<readonly Figure[]> {
  const args = ["bin/failover-drill.js", "rehearse", "--conditions", "hostile", "--seeds", "1000", "--json", "--out", out];
  const times = Array.from({ length: 3 }, () => time(process.execPath, args, (status) => status !== 2));
  const what = `1,000 rehearsals, hostile, ${availableParallelism()} cores`;
  return [{ what, budget: 20, unit: "s", measured: median(times) / 1_000, runs: times.length }];
}
