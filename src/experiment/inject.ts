// The fault, chosen by the plan, with its undo recorded first.
import { type Experiment, radiusIds } from "./experiment.ts";
import { injectStop } from "./faults/stop-instances.ts";
import type { Rollback } from "./rollback.ts";

/** From here on only samples that were due after this moment count for the phases. */
export async function inject(experiment: Experiment, rollback: Rollback): Promise<void> {
  const { plan, clock, journal, aws, undoAws, signal, signals } = experiment;
  signals.restart(clock.now());
  await injectStop(
    { instances: radiusIds(experiment), clock, journal, aws, undoAws, signal, undoLimit: plan.deadlines.recovery },
    rollback,
  );
}
