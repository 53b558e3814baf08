// `failover-drill teardown`: deletes the stacks that drills of this drill file deployed and the templates they uploaded, nothing else.
import { createInterface } from "node:readline/promises";
import { problemsOf } from "../aws/errors.ts";
import type { DeployContext } from "../deploy/context.ts";
import { ownTags } from "../deploy/ownership.ts";
import { planTeardown, teardown } from "../deploy/teardown.ts";
import { DrillError, type Problem } from "../errors.ts";
import { exitStatus } from "../exit-status.ts";
import { Refusal } from "../experiment/refusal.ts";
import { createAwsTools } from "../experiment/tools.ts";
import type { Fact } from "../journal/facts.ts";
import { createJournal } from "../journal/journal.ts";
import type { Plan } from "../plan/types.ts";
import { readDrill } from "../read-drill.ts";
import { clean } from "../report/clean.ts";
import { createFence } from "../safety/fence.ts";
import { holdingLock, refuseWhileHeld } from "../safety/site-lock-holding.ts";
import { formatDuration } from "../time/units.ts";
import type { Settings } from "./command-line.ts";
import { onInterruption } from "./interruption.ts";
import { printProblems } from "./print-problems.ts";
import { openRealWorld, type RealWorld, requireAccount } from "./real-world.ts";
import { findUploads, removeUploads } from "./uploaded-templates.ts";

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
    return await deleteAll(real, settings, signal);
  } catch (error) {
    if (signal.aborted && error === signal.reason) return interruption.status ?? exitStatus.interrupted;
    throw error;
  } finally {
    interruption.release();
    real.close();
  }
}

async function deleteAll(real: RealWorld, settings: Settings, signal: AbortSignal): Promise<number> {
  const { world, plan, run, identity } = real;
  const { clock } = world;
  const journal = createJournal(clock, (fact) => printFact(fact, settings));
  const fence = createFence();
  const { aws, undoAws } = createAwsTools(world, journal, signal, fence);
  // Before anybody is asked; and nobody may begin to drill what is being deleted.
  await refuseWhileHeld({ plan, aws, clock });
  const startedAt = clock.now();
  const tags = ownTags(plan);
  const context: DeployContext = { aws, clock, journal, drill: run, tags, startedAt, deadline: startedAt + plan.deadlines.deploy, signal };
  const [{ doomed, problems }, uploads] = await Promise.all([planTeardown(context, plan.stacks), findUploads(aws, plan, identity.account)]);
  if (problems.length > 0) throw new Refusal(problems);
  if (doomed.length === 0 && uploads.found.length === 0) {
    process.stdout.write(`Nothing to delete: no stack of ${plan.name} is there.\n`);
    printProblems(uploads.problems);
    return uploads.problems.length === 0 ? exitStatus.passed : exitStatus.errored;
  }
  const places = uploads.found.map(({ place }) => `the templates in ${place}`);
  await confirm(real, [...doomed.map((key) => stackName(plan, key)), ...places], settings);
  // From here on something may be gone: what goes wrong is no bad input any more.
  const failed: Problem[] = [...uploads.problems];
  try {
    const lock = { plan, aws, undoAws, fence, clock, journal, drill: run, owner: identity.arn, signal };
    const removed = await holdingLock(lock, () => teardown(context, plan.stacks));
    const deleted = doomed.filter((key) => removed.get(key) === "deleted");
    if (deleted.length > 0)
      process.stdout.write(`Deleted ${deleted.length} ${deleted.length === 1 ? "stack" : "stacks"}: ${deleted.join(", ")}.\n`);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Refusal) throw error;
    failed.push(...problemsOf(error));
  }
  const swept = await removeUploads(aws, plan, uploads.found);
  for (const place of swept.places) process.stdout.write(`Deleted the templates in ${place}.\n`);
  failed.push(...swept.problems);
  printProblems(failed);
  return failed.length === 0 ? exitStatus.passed : exitStatus.errored;
}

/** On a terminal the drill's name has to be typed; anywhere else --yes must have been given. */
async function confirm({ plan, identity, world }: RealWorld, things: readonly string[], settings: Settings): Promise<void> {
  if (settings.yes) return;
  const where = world.name === "lab" ? "the lab" : `account ${identity.account}`;
  const names = things.join(", ");
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
