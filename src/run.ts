// One drill, from the plan to the last fact: the page that tells the story.
import { deploy } from "./deploy/deploy.ts";
import { ownTags } from "./deploy/ownership.ts";
import { createEnding } from "./experiment/ending.ts";
import { radiusIds } from "./experiment/experiment.ts";
import { checkIdentity } from "./experiment/identity.ts";
import { inject } from "./experiment/inject.ts";
import { observe } from "./experiment/observe.ts";
import { phase } from "./experiment/phase.ts";
import { prepareExperiment } from "./experiment/prepare.ts";
import { startProbes } from "./experiment/probes/start.ts";
import { recover } from "./experiment/recover.ts";
import { createRollback } from "./experiment/rollback.ts";
import { watchStandstills } from "./experiment/standstills.ts";
import { requireSteadyState, requireStillSteady } from "./experiment/steady-state.ts";
import { createAwsTools } from "./experiment/tools.ts";
import type { Journal } from "./journal/journal.ts";
import type { Plan } from "./plan/types.ts";
import type { World } from "./ports/world.ts";
import { cleanUp } from "./safety/cleanup.ts";
import { createFence, latestTime } from "./safety/fence.ts";
import { notOurs } from "./safety/not-ours.ts";
import { refuseBeforeDeploy } from "./safety/refusals/before-deploy.ts";
import { refuseBeforeFault } from "./safety/refusals/before-fault.ts";
import { roleArn } from "./safety/restart-timer.ts";
import { armSafetyNet } from "./safety/safety-net.ts";
import { takeLock } from "./safety/site-lock.ts";
import { watchStopConditions } from "./safety/stop-conditions/watch.ts";
import { stopBy } from "./safety/times.ts";
import { instancesDown, instancesToStart, wasStopped } from "./safety/undone.ts";

export interface RunOptions {
  readonly plan: Plan;
  readonly world: World;
  readonly journal: Journal;
  /** Letters, digits and hyphens, at most 32: it becomes part of names in AWS. */
  readonly drill: string;
  readonly version: string;
  readonly seed: string;
  readonly conditions?: string;
  readonly repeat: string;
  /** Digest of the plan that somebody approved; any other is refused. */
  readonly approved?: string;
  /** Ends the drill early; the restore still runs, and what it brings back is watched. */
  readonly signal?: AbortSignal;
  /** Ends that watching too; the restore and the cleanup still run. */
  readonly hurry?: AbortSignal;
}

/** Runs the whole drill. Never throws: whatever happens is in the journal, and what the fault changed is put back on every path. */
export async function run({ plan, world, journal, signal, hurry, approved, ...about }: RunOptions): Promise<void> {
  const { clock, random, net } = world;
  const { drill } = about;
  journal.append({ kind: "drill.started", world: world.name, ...about });
  journal.append({ kind: "plan", plan });

  const fence = createFence();
  const { aws, undoAws, cleanupAws, samplingAws } = createAwsTools(world, journal, signal, fence);
  const rollback = createRollback(journal);
  const ending = createEnding(journal, [signal, hurry]);
  const credentialsEnd = () => world.credentialsEnd();
  // From the moment something is asked for it may be there, whatever the answer: the cleanup looks for it.
  let lockAsked = false;
  let marked: readonly string[] = [];

  const identity = await ending.attempt(async () => {
    const caller = await checkIdentity(aws, plan, journal);
    await refuseBeforeDeploy({ plan, aws, clock, journal, approved, credentialsEnd });
    return caller;
  });
  const lock =
    identity &&
    (await ending.attempt(async () => {
      lockAsked = true;
      const taken = await takeLock({ plan, aws, clock, journal, drill, owner: identity.arn, signal });
      fence.lockEnds = taken.until;
      return taken;
    }));
  const deployed =
    lock &&
    (await ending.attempt(async () => {
      const startedAt = clock.now();
      const deadline = startedAt + plan.deadlines.deploy;
      const role = plan.deployRole === undefined ? undefined : roleArn(plan.deployRole, identity);
      const context = { aws, clock, journal, drill, tags: ownTags(plan), role, replace: plan.safety.replace, startedAt, deadline, signal };
      return phase(journal, "deploy", () => deploy(context, plan.stacks));
    }));
  const base = { plan, clock, random, net, journal, aws, undoAws, signal };
  const experiment = deployed && (await ending.attempt(() => prepareExperiment(base, deployed)));
  const sampling = experiment && (await ending.attempt(() => startProbes(experiment, samplingAws)));

  if (experiment && sampling) {
    const standstills = watchStandstills(world, journal);
    await ending.attempt(async () => {
      const steady = await phase(journal, "steady-before", async () => {
        const state = await requireSteadyState(experiment);
        await refuseBeforeFault(experiment, credentialsEnd);
        return state;
      });
      const safetyNet = await phase(journal, "inject", async () => {
        marked = radiusIds(experiment);
        const armed = await armSafetyNet(experiment, drill, lock);
        fence.stopBy = stopBy(plan, armed.undoBy);
        await requireStillSteady(experiment, steady, fence.stopBy);
        await inject(experiment, rollback, armed, (ids) => notOurs({ aws: undoAws, time: latestTime(world), fence, drill }, ids));
        return armed;
      });
      const watch = watchStopConditions(experiment, safetyNet, latestTime(world));
      const ends = AbortSignal.any([watch.signal, ...(signal === undefined ? [] : [signal])]);
      try {
        await phase(journal, "observe", () => observe({ ...experiment, signal: ends }));
      } finally {
        watch.stop();
      }
    });
    if (rollback.open > 0) await ending.attempt(() => phase(journal, "restore", () => rollback.undoAll()));
    if (wasStopped(journal.facts) && instancesDown(journal.facts).length === 0) {
      await ending.attempt(() => phase(journal, "recover", () => recover({ ...experiment, aws: undoAws, signal: hurry })));
    }
    ending.workIsOver();
    await sampling.stop();
    standstills.stop();
  }

  await phase(journal, "cleanup", async () => {
    const down = instancesToStart(journal.facts);
    if (lockAsked) await cleanUp({ plan, aws: cleanupAws, clock, journal, drill, lock, marked, down });
    else journal.append({ kind: "left-behind", things: [] });
  });
  journal.append({ kind: "drill.ended", why: ending.why });
}
