// One drill, from the plan to the last fact: the page that tells the story.
import { deploy } from "./deploy/deploy.ts";
import { leftBehind } from "./deploy/left-behind.ts";
import { createEnding } from "./experiment/ending.ts";
import { checkIdentity } from "./experiment/identity.ts";
import { inject } from "./experiment/inject.ts";
import { observe } from "./experiment/observe.ts";
import { phase } from "./experiment/phase.ts";
import { prepareExperiment } from "./experiment/prepare.ts";
import { startProbes } from "./experiment/probes/start.ts";
import { recover } from "./experiment/recover.ts";
import { createRollback } from "./experiment/rollback.ts";
import { requireSteadyState } from "./experiment/steady-state.ts";
import { createAwsTools } from "./experiment/tools.ts";
import type { Journal } from "./journal/journal.ts";
import type { Plan } from "./plan/types.ts";
import type { World } from "./ports/world.ts";

export interface RunOptions {
  readonly plan: Plan;
  readonly world: World;
  readonly journal: Journal;
  /** Letters, digits and hyphens: it becomes part of names in AWS. */
  readonly drill: string;
  readonly version: string;
  readonly seed: string;
  readonly conditions?: string;
  readonly repeat: string;
  /** Ends the drill early; the restore still runs. */
  readonly signal?: AbortSignal;
}

/** Runs the whole drill. Never throws: whatever happens is in the journal, and what the fault changed is put back on every path. */
export async function run({ plan, world, journal, signal, ...about }: RunOptions): Promise<void> {
  const { clock, random, net } = world;
  journal.append({ kind: "drill.started", world: world.name, ...about });
  journal.append({ kind: "plan", plan });

  const { aws, undoAws, samplingAws } = createAwsTools(world, journal, signal);
  const rollback = createRollback(journal);
  const ending = createEnding(journal, signal);

  const deployed = await ending.attempt(async () => {
    await checkIdentity(aws, plan, journal);
    const startedAt = clock.now();
    const deadline = startedAt + plan.deadlines.deploy;
    const tags = { "failover-drill:plan": plan.name };
    const context = { aws, clock, journal, drill: about.drill, tags, startedAt, deadline, signal };
    return phase(journal, "deploy", () => deploy(context, plan.stacks));
  });
  const base = { plan, clock, random, net, journal, aws, undoAws, signal };
  const experiment = deployed && (await ending.attempt(() => prepareExperiment(base, deployed)));
  const sampling = experiment && (await ending.attempt(() => startProbes(experiment, samplingAws)));

  if (experiment && sampling) {
    await ending.attempt(async () => {
      await phase(journal, "steady-before", () => requireSteadyState(experiment));
      await phase(journal, "inject", () => inject(experiment, rollback));
      await phase(journal, "observe", () => observe(experiment));
    });
    if (rollback.open > 0) await ending.attempt(() => phase(journal, "restore", () => rollback.undoAll()));
    if (ending.why === "done") await ending.attempt(() => phase(journal, "recover", () => recover(experiment)));
    await sampling.stop();
  }

  if (ending.why !== "interrupted") {
    await ending.attempt(() =>
      phase(journal, "cleanup", async () => {
        journal.append({ kind: "left-behind", things: await leftBehind(aws, plan.stacks) });
      }),
    );
  }
  journal.append({ kind: "drill.ended", why: ending.why });
}
