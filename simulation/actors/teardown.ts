// A teardown beside a drill, as the command does it.
import { ownTags } from "../../src/deploy/ownership.ts";
import { teardown } from "../../src/deploy/teardown.ts";
import { createAwsTools } from "../../src/experiment/tools.ts";
import type { Plan } from "../../src/plan/types.ts";
import { holdingLock, refuseWhileHeld } from "../../src/safety/site-lock-holding.ts";
import type { Process } from "../world/process.ts";

/** Never rejects: what it is refused is its own affair. */
export async function tearDown({ name, world, journal, life }: Process, plan: Plan): Promise<void> {
  const { clock } = world;
  const { signal } = life;
  const { aws, undoAws } = createAwsTools(world, journal, signal);
  const startedAt = clock.now();
  const context = { aws, clock, journal, drill: name, tags: ownTags(plan), startedAt, deadline: startedAt + plan.deadlines.deploy, signal };
  const lock = { plan, aws, undoAws, clock, journal, drill: name, owner: `arn:aws:iam::000000000000:user/${name}`, signal };
  try {
    await refuseWhileHeld(lock);
    await holdingLock(lock, () => teardown(context, plan.stacks));
  } catch {
    // Refused, or AWS could not be reached.
  }
}
