// `failover-drill plan`: what a drill would do. Changes nothing, needs no account.
import { exitStatus } from "../exit-status.ts";
import { readDrill } from "../read-drill.ts";
import { consolePlan } from "../report/console/plan.ts";
import type { Settings } from "./command-line.ts";

export function planVerb(settings: Settings): number {
  const plan = readDrill(settings.file);
  if (settings.json) process.stdout.write(`${JSON.stringify(plan, null, 2)}\n`);
  else process.stdout.write(consolePlan(plan, settings));
  return exitStatus.passed;
}
