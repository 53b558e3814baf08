// The fault that stops instances: its undo is recorded first, and the stop is never waited for once the drill is to end.
import { codeOf, isRefusal, isTransient, messageOf } from "../../aws/errors.ts";
import { instanceStates, requestStop } from "../../aws/instances.ts";
import { DrillError } from "../../errors.ts";
import type { Millis } from "../../ports/clock.ts";
import { SECOND } from "../../time/units.ts";
import { orAborted } from "../or-aborted.ts";
import type { Rollback } from "../rollback.ts";
import { startAgain } from "./start-again.ts";
import { STOP_INSTANCES, type StopFate, type StopInstances } from "./stop-fault.ts";

/** How often a stop is asked for when its fate is unknown. */
const STOP_ATTEMPTS = 5;

const ATTEMPT_INTERVAL: Millis = SECOND;

/**
 * Records the undo, then stops the instances. Appends `fault.requested`, then `fault.accepted` or `fault.rejected`. Rejects when EC2 refuses,
 * and at once when the signal aborts, whatever is under way; from `undo.recorded` on the rollback has to run.
 */
export async function injectStop(fault: StopInstances, rollback: Rollback): Promise<void> {
  const { instances, clock, journal, signal } = fault;
  signal?.throwIfAborted();
  const fate: StopFate = { state: "none", settledAt: clock.now() };
  rollback.record(startAgain(fault, fate));
  journal.append({ kind: "fault.requested", fault: STOP_INSTANCES, instances });
  try {
    // A request that has left cannot be taken back, but the undo need not wait for its answer.
    await orAborted(stopUntilAccepted(fault, fate), signal);
  } catch (error) {
    if (!signal?.aborted) journal.append({ kind: "fault.rejected", fault: STOP_INSTANCES, error: `${codeOf(error)}: ${messageOf(error)}` });
    throw error;
  }
  journal.append({ kind: "fault.accepted", fault: STOP_INSTANCES, instances });
}

/** StopInstances knows no idempotency token: after a fault that leaves its fate open the states are read before it is repeated. */
async function stopUntilAccepted(fault: StopInstances, fate: StopFate): Promise<void> {
  const { instances, aws, clock, journal, signal } = fault;
  let running = instances;
  for (let attempt = 1; ; attempt += 1) {
    const before = fate.state;
    fate.state = "under-way";
    try {
      await requestStop(aws, running);
      fate.state = "accepted";
      return;
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      const after = signal?.aborted ? "unknown" : fateAfter(cause ?? error);
      fate.state = after === "unknown" || before === "none" ? after : before;
      if (!isTransient(cause) || attempt === STOP_ATTEMPTS) throw error;
      journal.append({ kind: "aws.retry", service: "ec2", operation: "StopInstances", code: codeOf(error), attempt });
    } finally {
      fate.settledAt = clock.now();
    }
    await clock.sleep(ATTEMPT_INTERVAL, signal);
    const states = await instanceStates(aws, instances);
    running = instances.filter((id) => states[id] === "running" || states[id] === "pending");
    if (running.length > 0) continue;
    fate.state = "accepted";
    return;
  }
}

/** What an error says of the stop that met it: held back here, refused by EC2, or anybody's guess. */
function fateAfter(cause: unknown): StopFate["state"] {
  if (cause instanceof DrillError) return "none";
  return isRefusal(cause) ? "refused" : "unknown";
}
