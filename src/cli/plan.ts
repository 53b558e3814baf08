// `failover-drill plan`: what a drill would do. Changes nothing; needs no account unless it is to be compared with what is deployed.
import { exitStatus } from "../exit-status.ts";
import type { Plan } from "../plan/types.ts";
import { readDrill } from "../read-drill.ts";
import { consolePlan } from "../report/console/plan.ts";
import { jsonPlan } from "../report/json.ts";
import { planFlags, type Settings } from "./command-line.ts";
import type { LivePlan } from "./live-plan.ts";

/** With `--live` the status is that of a refused drill when a drill would be refused now. */
export async function planVerb(settings: Settings): Promise<number> {
  const plan = readDrill(settings.file, settings);
  if (!settings.live) {
    if (settings.json) process.stdout.write(jsonPlan(plan));
    else process.stdout.write(`${consolePlan(plan, settings)}${approvalLine(plan, settings)}`);
    return exitStatus.passed;
  }
  const interrupted = new AbortController();
  const onInterrupt = () => interrupted.abort(new Error("interrupted"));
  process.once("SIGINT", onInterrupt);
  try {
    return show(plan, await readLive(plan, settings, interrupted.signal), settings);
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    process.stderr.write("Interrupted; nothing was changed.\n");
    return exitStatus.interrupted;
  } finally {
    process.off("SIGINT", onInterrupt);
  }
}

/** Whoever reads the plan can bind the drill to it. */
function approvalLine({ digest }: Plan, settings: Settings): string {
  if (settings.quiet) return "";
  return `\n  To drill this plan and no other: failover-drill drill${planFlags(settings)} --approve ${digest.slice(0, 12)}\n`;
}

async function show(plan: Plan, live: LivePlan, settings: Settings): Promise<number> {
  if (settings.json) process.stdout.write(jsonPlan(plan, live));
  else {
    const { printLivePlan } = await import("./print-live-plan.ts");
    process.stdout.write(
      `${settings.quiet ? "" : consolePlan(plan, settings)}${printLivePlan(live, settings)}${approvalLine(plan, settings)}`,
    );
  }
  return live.problems.length === 0 ? exitStatus.passed : exitStatus.refused;
}

/** Loaded only when asked for: the SDK takes longer to load than a plan to print. */
async function readLive(plan: Plan, settings: Settings, signal: AbortSignal): Promise<LivePlan> {
  const [{ openRealWorld, requireAccount }, { livePlan }] = await Promise.all([import("./real-world.ts"), import("./live-plan.ts")]);
  const real = await openRealWorld(plan, settings, process.env, (line) => process.stderr.write(`${line}\n`));
  try {
    requireAccount(real);
    return await livePlan(real, settings.drift, signal);
  } finally {
    real.close();
  }
}
