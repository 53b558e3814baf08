// The gate on an edit that matters: the whole command as the package and the Action have it, process start included.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Figure, median } from "./figure.ts";

const SEEDS = 100;

export async function templateGate(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "failover-drill-bench-gate-"));
  try {
    for (const side of ["base", "head"]) cpSync("templates", join(folder, side, "templates"), { recursive: true });
    const file = join(folder, "head/templates/dns.yml");
    // Slower to come back, still within the objective: all that the gate does is done, and nothing is cut short.
    writeFileSync(file, readFileSync(file, "utf8").replace(/( {2}FailureThreshold:\n(?:.*\n)*? {4}Default: )3/, "$14"));
    const args = [resolve("dist/cli.js"), "gate", "--base", "../base", "--seeds", String(SEEDS), "--quiet"];
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: join(folder, "head"), encoding: "utf8" });
      if (status !== 0 && status !== 1) throw new Error(`the gate ended with ${status}\n${stderr}`);
      times.push(performance.now() - start);
    }
    const what = `template gate, both sides, ${SEEDS} seeds each, process start included, ${availableParallelism()} cores`;
    return [{ what, budget: 3, unit: "s", measured: median(times) / 1_000, runs: times.length }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
