// The fault, chosen by the plan, with its undo recorded first.
import type { SafetyNet } from "../safety/safety-net.ts";
import { type Experiment, radiusIds } from "./experiment.ts";
import { injectStop } from "./faults/stop-instances.ts";
import type { Rollback } from "./rollback.ts";

/** From here on only samples that were due after this moment count for the phases. `notOurs`: see StopInstances. */
export async function inject(
  experiment: Experiment,
  rollback: Rollback,
  { timer }: Pick<SafetyNet, "timer">,
  notOurs: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<void> {
  const { plan, clock, journal, aws, undoAws, signal, signals } = experiment;
  signals.restart(clock.now());
  const instances = radiusIds(experiment);
  const undoLimit = plan.deadlines.recovery;
  const fault = { instances, region: plan.region, clock, journal, aws, undoAws, signal, undoLimit, timer };
  await injectStop({ ...fault, notOurs: () => notOurs(instances) }, rollback);
}
