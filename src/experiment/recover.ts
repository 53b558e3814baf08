// After the restore: until everything is as it was.
import type { Experiment } from "./experiment.ts";
import { orAborted } from "./or-aborted.ts";
import { awaitSteadyState, type SteadyState } from "./steady-state.ts";
import { expectations, told } from "./tolerances.ts";

/**
 * Waits for the whole steady state within the recovery's deadline; appends `steady-state` and `observed`, and says why the phase ended.
 * The signal ends the watching, not the drill: then what holds by that time is told, and nothing is `observed`.
 */
export async function recover(experiment: Experiment): Promise<string> {
  const { plan, clock, journal, signal, signals } = experiment;
  if (signal?.aborted) return "nobody waited for the steady state";
  signals.restart(clock.now());
  let state: SteadyState;
  try {
    state = await orAborted(awaitSteadyState(experiment, "after", clock.now() + plan.deadlines.recovery), signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
    journal.append({ kind: "steady-state", when: "after", tolerances: expectations(experiment, "after").map(told) });
    return "the watching was ended before the steady state held again";
  }
  journal.append({ kind: "steady-state", when: "after", tolerances: state.tolerances });
  journal.append({ kind: "observed", what: state.held ? "steady-state-again" : "deadline" });
  return state.held ? "the steady state holds again" : "the steady state did not return in time";
}
