// `failover-drill teardown`: deletes the stacks that a drill of this drill file deployed, and nothing else.
import { createInterface } from "node:readline/promises";
import type { DeployContext } from "../deploy/context.ts";
import { ownTags } from "../deploy/ownership.ts";
import { planTeardown, teardown } from "../deploy/teardown.ts";
import { DrillError } from "../errors.ts";
import { exitStatus } from "../exit-status.ts";
import { Refusal } from "../experiment/refusal.ts";
import { createAwsTools } from "../experiment/tools.ts";
import type { Fact } from "../journal/facts.ts";
import { createJournal } from "../journal/journal.ts";
import type { Plan } from "../plan/types.ts";
import { readDrill } from "../read-drill.ts";
import { clean } from "../report/clean.ts";
import { formatDuration } from "../time/units.ts";
import type { Settings } from "./command-line.ts";
import { onInterruption } from "./interruption.ts";
import { openRealWorld, type RealWorld, requireAccount } from "./real-world.ts";

export async function teardownVerb(settings: Settings): Promise<number> {
  const tell = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  const real = await openRealWorld(readDrill(settings.file, settings), settings, process.env, tell);
  const interruption = onInterruption(tell, process, {
    first: "ending here; what CloudFormation has begun to delete goes on without us.",
    again: "still waiting for the last answer.",
  });
  const { signal } = interruption;
  try {
    requireAccount(real);
    const { world, plan, run } = real;
    const { clock } = world;
    const journal = createJournal(clock, (fact) => printFact(fact, settings));
    const { aws } = createAwsTools(world, journal, signal);
    const startedAt = clock.now();
    const context: DeployContext = {
      aws,
      clock,
      journal,
      drill: run,
      tags: ownTags(plan),
      startedAt,
      deadline: startedAt + plan.deadlines.deploy,
      signal,
    };
    const { doomed, problems } = await planTeardown(context, plan.stacks);
    if (problems.length > 0) throw new Refusal(problems);
    if (doomed.length === 0) {
      process.stdout.write(`Nothing to delete: no stack of ${plan.name} is there.\n`);
      return exitStatus.passed;
    }
    await confirm(real, doomed, settings);
    await teardown(context, plan.stacks);
    process.stdout.write(`Deleted ${doomed.length} ${doomed.length === 1 ? "stack" : "stacks"}: ${doomed.join(", ")}.\n`);
    return exitStatus.passed;
  } catch (error) {
    if (signal.aborted && error === signal.reason) return exitStatus.interrupted;
    throw error;
  } finally {
    interruption.release();
    real.close();
  }
}

/** On a terminal the drill's name has to be typed; anywhere else --yes must have been given. */
async function confirm({ plan, identity, world }: RealWorld, doomed: readonly string[], settings: Settings): Promise<void> {
  if (settings.yes) return;
  const where = world.name === "lab" ? "the lab" : `account ${identity.account}`;
  const names = doomed.map((key) => stackName(plan, key)).join(", ");
  const question = `Delete ${names} in ${where}, ${plan.region}? Type ${plan.name} to go on: `;
  if (process.stdin.isTTY && process.stderr.isTTY) {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      if ((await terminal.question(question)).trim() === plan.name) return;
    } finally {
      terminal.close();
    }
  }
  throw new DrillError([
    {
      code: "teardown.not-confirmed",
      what: `Nothing was deleted: the deletion of ${names} in ${where} was not confirmed.`,
      whose: "yours",
      next: "Confirm it with --yes.",
    },
  ]);
}

function stackName(plan: Plan, key: string): string {
  return plan.stacks.find((stack) => stack.key === key)?.name ?? key;
}

function printFact(fact: Fact, { quiet, json }: Settings): void {
  if (quiet || json) return;
  if (fact.kind === "stack.event") {
    const reason = fact.reason === undefined ? "" : `  ${fact.reason}`;
    process.stdout.write(`${clean(`${fact.stack}  ${fact.logicalId}  ${fact.type}  ${fact.status}${reason}`)}\n`);
  }
  if (fact.kind === "stack.finished")
    process.stdout.write(`${clean(`${fact.stack}: ${fact.status} after ${formatDuration(fact.took)}`)}\n`);
}
