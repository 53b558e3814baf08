// After the restore: until everything is as it was.
import type { Experiment } from "./experiment.ts";
import { awaitSteadyState } from "./steady-state.ts";

/** Waits for the whole steady state within the recovery's deadline; appends `steady-state` and `observed`, and says why the phase ended. */
export async function recover(experiment: Experiment): Promise<string> {
  const { plan, clock, journal, signals } = experiment;
  signals.restart(clock.now());
  const { held, tolerances } = await awaitSteadyState(experiment, "after", clock.now() + plan.deadlines.recovery);
  journal.append({ kind: "steady-state", when: "after", tolerances });
  journal.append({ kind: "observed", what: held ? "steady-state-again" : "deadline" });
  return held ? "the steady state holds again" : "the steady state did not return in time";
}
