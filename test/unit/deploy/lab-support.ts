// Deployments and teardowns against the lab, in process and in virtual time.
import { createLimiter } from "../../../src/aws/limiter.ts";
import { persistentAws } from "../../../src/aws/senders.ts";
import type { DeployContext } from "../../../src/deploy/context.ts";
import { DrillError, type Problem } from "../../../src/errors.ts";
import type { FactOf } from "../../../src/journal/facts.ts";
import { createJournal, type Journal } from "../../../src/journal/journal.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import { createInlineRunner } from "../../../src/lab/lambda/runner/runner.ts";
import type { Plan, StackPlan } from "../../../src/plan/types.ts";
import type { Aws } from "../../../src/ports/aws.ts";
import { createRandom } from "../../../src/random/seeded.ts";
import type { VirtualClock } from "../../../src/time/virtual-clock.ts";
import { createRehearsalWorld } from "../../../src/worlds/rehearsal.ts";
import { fakePlan } from "../../support/fake-world.ts";

export interface LabWorld {
  readonly clock: VirtualClock;
  readonly lab: Lab;
  readonly aws: Aws;
  readonly journal: Journal;
  /** A context under a drill id of its own. */
  context(drill: string, tags?: Readonly<Record<string, string>>): DeployContext;
}

const runInline = createInlineRunner();

export function rehearsalOf(stacks: readonly StackPlan[], change: Partial<Plan> = {}): LabWorld {
  const { clock, lab, world } = createRehearsalWorld(fakePlan({ stacks, ...change }), "1", "calm", runInline);
  const journal = createJournal(clock);
  const aws = persistentAws({ aws: world.aws, clock, random: createRandom("deploy"), route53Limiter: createLimiter(clock, 5) });
  return {
    clock,
    lab,
    aws,
    journal,
    context: (drill, tags = { "failover-drill:plan": "site" }) => {
      const startedAt = clock.now();
      return { aws, clock, journal, drill, tags, startedAt, deadline: startedAt + 3_600_000, signal: undefined };
    },
  };
}

/** The problems of what `work` throws; none when it does not. Anything but a DrillError goes on. */
export async function problemsIn(work: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof DrillError) return error.problems;
    throw error;
  }
}

export function finished({ facts }: Journal): readonly FactOf<"stack.finished">[] {
  return facts.filter((fact): fact is FactOf<"stack.finished"> => fact.kind === "stack.finished");
}

export function events({ facts }: Journal): readonly FactOf<"stack.event">[] {
  return facts.filter((fact): fact is FactOf<"stack.event"> => fact.kind === "stack.event");
}
