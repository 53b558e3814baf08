// When what has to be over: the arithmetic of deadlines on which lock, marks and restart timer agree.
import type { Plan } from "../plan/types.ts";
import type { Instant, Millis } from "../ports/clock.ts";
import { MINUTE } from "../time/units.ts";

type Timed = Pick<Plan, "deadlines">;

/** From the first written undo to the last try to stop: the marks, the timer and the stop itself, with their repeats. */
const INJECT_LIMIT: Millis = 3 * MINUTE;

/** A living drill asks for the start by the undo's own deadline; the timer leaves it this much more. */
const TIMER_MARGIN: Millis = 2 * MINUTE;

/** Removing what the drill wrote, each call with its repeats, and looking whether it is gone. */
const CLEANUP_LIMIT: Millis = 6 * MINUTE;

/** Before and between the phases: identity, refusals, the lock, what to watch, the moment of the fault and its second look. */
const BETWEEN_PHASES: Millis = 5 * MINUTE;

/** Clocks of different machines, and requests under way, differ by less than this. */
export const CLOCK_MARGIN: Millis = 5 * MINUTE;

/**
 * AWS takes a request for five minutes after it was signed, so a stop may arrive so long after the last look at the clock, when the machine
 * stands still in between. Source: the IAM guide on signing requests (reference_sigv.html).
 */
const SIGNATURE_LASTS: Millis = 5 * MINUTE;

/** From the last moment for a stop until its undo is due: the fault's own time, and never less than a stop under way may take, and a minute. */
function faultLasts({ deadlines }: Timed): Millis {
  return Math.max(deadlines.failover + deadlines.hold, SIGNATURE_LASTS + MINUTE);
}

/** By when a living drill has asked for the start of what it stops, if it writes its undo at `now`. */
export function undoBy(plan: Timed, now: Instant): Instant {
  return now + INJECT_LIMIT + faultLasts(plan);
}

/** The last moment for a stop: after it the fault would have less than its time, and the timer might come while an instance is stopping. */
export function stopBy(plan: Timed, undoneBy: Instant): Instant {
  return undoneBy - faultLasts(plan);
}

/** When the restart timer fires: at a whole minute, as EventBridge Scheduler's own precision is one (schedule-types.html). */
export function timerAt(undoneBy: Instant): Instant {
  return Math.ceil((undoneBy + TIMER_MARGIN) / MINUTE) * MINUTE;
}

/** By when a drill that begins at `now` has ended, whatever happens: every phase at its limit, twice the recovery's for restore and watching. */
export function endsBy(plan: Timed, now: Instant): Instant {
  const { deploy, steadyState } = plan.deadlines;
  return endsAfterUndo(plan, undoBy(plan, now + deploy + steadyState + BETWEEN_PHASES));
}

/** By when a drill whose undo is asked for at the latest at `undoneBy` has ended. */
export function endsAfterUndo({ deadlines }: Timed, undoneBy: Instant): Instant {
  return undoneBy + 2 * deadlines.recovery + CLEANUP_LIMIT;
}
