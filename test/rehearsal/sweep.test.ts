// A drill dies, and a sweep comes: everything runs again and nothing is left; a living drill is left alone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createAwsTools } from "../../src/experiment/tools.ts";
import { createJournal } from "../../src/journal/journal.ts";
import { type SweepContext, type SweepReport, sweep } from "../../src/safety/sweep.ts";
import { type Aftermath, afterKill, type Death } from "../support/killed-drill.ts";
import { remainsIn } from "../support/drill-in-lab.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export function sweepIn({ world, clock, plan }: Aftermath, options: Partial<SweepContext> = {}): Promise<SweepReport> {
  const journal = createJournal(clock);
  const { undoAws: aws } = createAwsTools(world, journal, undefined);
  return sweep({ aws, clock, journal, account: "000000000000", region: plan.region, plan, ...options });
}

const at =
  (operation: string, moment: "before" | "after", nth = 1): Death =>
  (call) => {
    if (call.operation !== operation) return false;
    seen.set(operation, (seen.get(operation) ?? 0) + 1);
    return seen.get(operation) === nth ? moment : false;
  };
const seen = new Map<string, number>();

test("spike", async () => {
  await afterKill({ dies: at("StopInstances", "after") }, async (aftermath) => {
    console.log(aftermath.diedAt?.operation, remainsIn(aftermath.lab));
    let report = await sweepIn(aftermath);
    console.log(report);
    report = await sweepIn(aftermath, { drill: "drill-1", dryRun: true });
    console.log(report);
    report = await sweepIn(aftermath, { drill: "drill-1" });
    console.log(report, remainsIn(aftermath.lab));
    report = await sweepIn(aftermath, { drill: "drill-1", plan: undefined });
    console.log(report, remainsIn(aftermath.lab));
  });
});
