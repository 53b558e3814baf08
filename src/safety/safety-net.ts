// The undo outside of this process: marks on the instances and a restart timer in AWS, written and read back before the fault.
import { type Experiment, radiusIds } from "../experiment/experiment.ts";
import { Refusal } from "../experiment/refusal.ts";
import type { Instant } from "../ports/clock.ts";
import { formatInstant } from "../time/units.ts";
import { writeMarks } from "./marks.ts";
import { ownMarks } from "./own-marks.ts";
import { armTimer, timerName } from "./restart-timer.ts";
import type { SiteLock } from "./site-lock.ts";
import { endsAfterUndo, timerAt } from "./times.ts";

export interface SafetyNet {
  /** A living drill asks for the start by then. */
  readonly undoBy: Instant;
  /** Undefined when the user does without. */
  readonly timer: { readonly name: string; readonly at: Instant } | undefined;
}

/**
 * Appends `marks.written`, then `timer.armed` or `timer.off`. Throws a Refusal when a role or a permission is missing or too little time is
 * left of the lock, a DrillError when something cannot be read back; what was written by then is removed by the drill's cleanup.
 */
export async function armSafetyNet(experiment: Experiment, drill: string, lock: SiteLock): Promise<SafetyNet> {
  const { plan, clock, journal, aws, signal } = experiment;
  const marks = ownMarks(experiment, drill, lock);
  if (marks === undefined) throw new Error("the marks are written in the phase inject");
  const { undoBy } = marks;
  if (endsAfterUndo(plan, undoBy) > lock.until) throw new Refusal([tooLittleTime(lock)]);
  const instances = radiusIds(experiment);
  await writeMarks({ aws, clock, signal }, instances, marks);
  journal.append({ kind: "marks.written", instances, undoBy });
  const { restartTimer } = plan.safety;
  if (restartTimer === "off") {
    journal.append({ kind: "timer.off" });
    return { undoBy, timer: undefined };
  }
  const caller = journal.facts.find((fact) => fact.kind === "identity");
  if (caller === undefined) throw new Error("the timer's account is not known");
  const timer = { name: timerName(drill), at: timerAt(undoBy) };
  await armTimer({ aws, clock, signal }, { drill, at: timer.at, instances, role: restartTimer.role, caller });
  journal.append({ kind: "timer.armed", timer: timer.name, fires: timer.at, instances });
  return { undoBy, timer };
}

function tooLittleTime({ until }: SiteLock) {
  return {
    code: "safety.too-little-time",
    what: `The drill's lock ends at ${formatInstant(until)}, before a fault begun now would certainly be undone and cleaned up.`,
    whose: "yours",
    next: "Let the machine not sleep during a drill, and repeat it.",
  } as const;
}
