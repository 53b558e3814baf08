// What later steps are told. Every output is declared in action.yml; those that a mode does not have stay empty.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GateReport } from "../src/gate/types.ts";
import type { Plan } from "../src/plan/types.ts";
import type { Distribution } from "../src/report/distribution.ts";
import type { Report } from "../src/verdict/types.ts";
import type { Runner } from "./runner.ts";

export const METRICS = ["failover", "outage", "recovery"] as const;

const PATHS = {
  journal: "journal.jsonl",
  report: "report.json",
  "summary-file": "summary.md",
  html: "report.html",
  junit: "junit.xml",
  distribution: "distribution.json",
  "gate-report": "gate.json",
} as const;

/** In the order of action.yml. */
export const OUTPUTS: readonly string[] = [
  "outcome",
  "sentence",
  ...METRICS.flatMap((metric) => [`${metric}-lower`, `${metric}-upper`]),
  ...METRICS.flatMap((metric) => [`predicted-${metric}-lower`, `predicted-${metric}-upper`]),
  "restored",
  "drill-id",
  "plan-digest",
  "out",
  ...Object.keys(PATHS),
  "history",
];

/** Seconds with at most three decimals, as a number is written in expressions. */
const seconds = (millis: number): string => String(Math.round(millis) / 1_000);

export function tellPlan(runner: Runner, { digest, budget }: Pick<Plan, "digest" | "budget">): void {
  runner.setOutput("plan-digest", digest);
  for (const metric of METRICS) {
    const predicted = budget.metrics[metric];
    if (predicted === undefined) continue;
    runner.setOutput(`predicted-${metric}-lower`, seconds(predicted.min));
    runner.setOutput(`predicted-${metric}-upper`, seconds(predicted.max));
  }
}

export function tellReport(runner: Runner, report: Pick<Report, "outcome" | "sentence" | "measurements" | "restored" | "drill">): void {
  runner.setOutput("outcome", report.outcome);
  runner.setOutput("sentence", report.sentence);
  runner.setOutput("drill-id", report.drill.id);
  if (report.restored !== undefined) runner.setOutput("restored", String(report.restored));
  for (const { metric, measured } of report.measurements) {
    if (measured !== undefined) tellRange(runner, metric, measured.min, measured.max);
  }
}

/** Of many rehearsals: the whole spread. */
export function tellDistribution(runner: Runner, { metrics }: Distribution): void {
  for (const { metric, min, max } of metrics) tellRange(runner, metric, min, max);
}

export function tellGate(runner: Runner, { outcome, sentence, metrics }: Pick<GateReport, "outcome" | "sentence" | "metrics">): void {
  runner.setOutput("outcome", outcome);
  runner.setOutput("sentence", sentence);
  for (const { metric, rehearsed, predicted } of metrics) {
    if (rehearsed.head !== undefined) tellRange(runner, metric, rehearsed.head.min, rehearsed.head.max);
    if (predicted.head !== undefined) tellRange(runner, `predicted-${metric}`, predicted.head.min, predicted.head.max);
  }
}

function tellRange(runner: Runner, name: string, lower: number, upper: number): void {
  if (!OUTPUTS.includes(`${name}-lower`)) return;
  runner.setOutput(`${name}-lower`, seconds(lower));
  runner.setOutput(`${name}-upper`, seconds(upper));
}

/** Of the files that are there. */
export function tellPaths(runner: Runner, out: string, since: ReadonlySet<string>): void {
  runner.setOutput("out", out);
  for (const [name, file] of Object.entries(PATHS)) {
    if (since.has(file)) runner.setOutput(name, join(out, file));
  }
}

/** The report's files that can be read, by name, as they are now; what an earlier step left under the same names is another run's. */
export function filesNow(out: string): ReadonlyMap<string, string> {
  return new Map(
    Object.values(PATHS).flatMap((file) => {
      try {
        return [[file, readFileSync(join(out, file), "utf8")] as const];
      } catch {
        return [];
      }
    }),
  );
}
