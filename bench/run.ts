// The benchmark: prints the figures of the budgets that exist by now. `npm run bench`; `npm run bench -- --quick` leaves the 1,000 out.
import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { createInlineRunner } from "../src/lab/lambda/runner/runner.ts";
import { readDrill } from "../src/read-drill.ts";
import { rehearse } from "../src/rehearse.ts";

interface Row {
  readonly what: string;
  readonly budget: number;
  readonly unit: string;
  readonly measured: number;
  readonly runs: number;
}

const quick = process.argv.includes("--quick");
const out = mkdtempSync(join(tmpdir(), "failover-drill-bench-"));

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function time(command: string, args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}\n${stderr}`);
  return performance.now() - start;
}

async function oneRehearsal(): Promise<Row> {
  const plan = readDrill(undefined);
  const runInline = createInlineRunner();
  const times: number[] = [];
  for (let seed = 1; seed <= 60; seed += 1) {
    const start = performance.now();
    await rehearse({ plan, seed: String(seed), conditions: "realistic", repeat: "", runInline });
    times.push(performance.now() - start);
  }
  // The first ones compile the code; the budget is for a rehearsal among many.
  const warm = times.slice(20);
  return { what: "one rehearsal, engine and lab, whole drill", budget: 20, unit: "ms", measured: median(warm), runs: warm.length };
}

function wholeCommand(): Row {
  const times = Array.from({ length: 7 }, () => time("npm", ["run", "--silent", "drill", "--", "--out", out]));
  return { what: "npm run drill, whole command with report", budget: 2, unit: "s", measured: median(times) / 1000, runs: times.length };
}

function thousand(): Row {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ["bin/failover-drill.js", "rehearse", "--conditions", "hostile", "--seeds", "1000", "--json", "--out", out],
      { encoding: "utf8", maxBuffer: 1 << 28 },
    );
    // Under hostile conditions a seed may fail; only our own faults and bad input stop the benchmark.
    if (status === null || status === 2) throw new Error(`1,000 rehearsals ended with ${status}\n${stderr}`);
    return performance.now() - start;
  });
  return {
    what: `1,000 rehearsals, hostile, ${availableParallelism()} cores`,
    budget: 20,
    unit: "s",
    measured: median(times) / 1000,
    runs: times.length,
  };
}

const rows = [wholeCommand(), await oneRehearsal(), ...(quick ? [] : [thousand()])];
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} cores, medians\n`);
console.log("| what | budget | measured | runs |\n|---|---|---|---|");
for (const { what, budget, unit, measured, runs } of rows) {
  console.log(`| ${what} | ${budget} ${unit} | ${measured.toFixed(2)} ${unit}${measured > budget ? " (over)" : ""} | ${runs} |`);
}
process.exit(0);
