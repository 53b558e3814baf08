// The fault that stops instances, and its undo that starts them again.
import { codeOf, isThrottling, isTransient, messageOf } from "../../aws/errors.ts";
import { instanceStates, requestStart, requestStop } from "../../aws/instances.ts";
import { DrillError } from "../../errors.ts";
import type { Journal } from "../../journal/journal.ts";
import type { Aws } from "../../ports/aws.ts";
import type { Clock, Millis } from "../../ports/clock.ts";
import { formatDuration, SECOND } from "../../time/units.ts";
import type { Rollback, Undo } from "../rollback.ts";

export const STOP_INSTANCES = "stop-instances";

/** How often a stop is asked for when its fate is unknown. */
const STOP_ATTEMPTS = 5;

const POLL_INTERVAL: Millis = SECOND;

/** After a failed call of the undo: twice as long each time, up to this. */
const LONGEST_PAUSE: Millis = 10 * SECOND;

/** A stop whose fate is unknown may show this late; only then "all running" is believed. */
const SETTLE: Millis = 15 * SECOND;

export interface StopInstances {
  readonly instances: readonly string[];
  readonly clock: Clock;
  readonly journal: Journal;
  /** For the stop: ends with the drill's signal. */
  readonly aws: Aws;
  /** For the undo: knows no signal. */
  readonly undoAws: Aws;
  readonly signal: AbortSignal | undefined;
  /** How long the undo keeps trying. */
  readonly undoLimit: Millis;
}

/**
 * Records the undo, then stops the instances. Appends `fault.requested`, then `fault.accepted` or `fault.rejected`.
 * Rejects when EC2 refuses or the signal aborts; from `undo.recorded` on the rollback has to run.
 */
export async function injectStop(fault: StopInstances, rollback: Rollback): Promise<void> {
  const { instances, journal, signal } = fault;
  const fate = { rejected: false };
  rollback.record(startAgain(fault, fate));
  journal.append({ kind: "fault.requested", fault: STOP_INSTANCES, instances });
  try {
    await stopUntilAccepted(fault);
  } catch (error) {
    if (!signal?.aborted) {
      fate.rejected = !isTransient(error instanceof Error ? (error.cause ?? error) : error);
      journal.append({ kind: "fault.rejected", fault: STOP_INSTANCES, error: `${codeOf(error)}: ${messageOf(error)}` });
    }
    throw error;
  }
  journal.append({ kind: "fault.accepted", fault: STOP_INSTANCES, instances });
}

/** StopInstances knows no idempotency token: after a fault that leaves its fate open the states are read before it is repeated. */
async function stopUntilAccepted({ instances, aws, clock, journal, signal }: StopInstances): Promise<void> {
  let running = instances;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await requestStop(aws, running);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (!isTransient(cause) || attempt === STOP_ATTEMPTS) throw error;
      journal.append({ kind: "aws.retry", service: "ec2", operation: "StopInstances", code: codeOf(error), attempt });
      await clock.sleep(POLL_INTERVAL, signal);
      const states = await instanceStates(aws, instances);
      running = instances.filter((id) => states[id] === "running" || states[id] === "pending");
      if (running.length === 0) return;
    }
  }
}

/**
 * The undo: start what is stopped, wait for what is still stopping (EC2 cannot start it yet), until all run; any failing call is repeated.
 * Gives up at its own deadline, or at once when an instance is terminated: then `undo.failed` and a problem that names the instances.
 */
function startAgain(fault: StopInstances, fate: { readonly rejected: boolean }): Undo {
  const { instances, clock, journal, undoAws, undoLimit } = fault;
  const run = async (): Promise<void> => {
    const begin = clock.now();
    let wasAway = fate.rejected;
    let failures = 0;
    let lastError = "";
    for (;;) {
      try {
        const states = await instanceStates(undoAws, instances);
        const lost = instances.filter((id) => states[id] === undefined || states[id] === "terminated" || states[id] === "shutting-down");
        if (lost.length > 0) throw giveUp(fault, lost, `terminated: ${lost.join(", ")}`);
        const stopped = instances.filter((id) => states[id] === "stopped");
        const away = instances.filter((id) => states[id] !== "running");
        wasAway ||= away.length > 0;
        if (away.length === 0 && (wasAway || clock.now() - begin >= SETTLE)) {
          journal.append({ kind: "undo.confirmed", fault: STOP_INSTANCES, instances });
          return;
        }
        if (stopped.length > 0) {
          journal.append({ kind: "undo.requested", fault: STOP_INSTANCES, instances: stopped });
          await requestStart(undoAws, stopped);
          journal.append({ kind: "undo.accepted", fault: STOP_INSTANCES, instances: stopped });
        }
        failures = 0;
      } catch (error) {
        if (error instanceof DrillError) throw error;
        failures += 1;
        lastError = `${codeOf(error)}: ${messageOf(error)}`;
        // Throttling was repeated and told by the sender already; capacity and everything else is told here.
        if (!isThrottling("ec2", error)) {
          journal.append({ kind: "aws.retry", service: "ec2", operation: "StartInstances", code: codeOf(error), attempt: failures });
        }
      }
      if (clock.now() - begin >= undoLimit) throw giveUp(fault, instances, lastError || `not running within ${formatDuration(undoLimit)}`);
      await clock.sleep(failures === 0 ? POLL_INTERVAL : Math.min(LONGEST_PAUSE, POLL_INTERVAL * 2 ** (failures - 1)));
    }
  };
  return { fault: STOP_INSTANCES, instances, run };
}

function giveUp({ journal }: StopInstances, instances: readonly string[], why: string): DrillError {
  journal.append({ kind: "undo.failed", fault: STOP_INSTANCES, error: why });
  return new DrillError([
    {
      code: "restore.instances-not-running",
      what: `Not all instances could be started again (${instances.join(", ")}): ${why}`,
      whose: "aws",
      next: `Start them by hand now: aws ec2 start-instances --instance-ids ${instances.join(" ")}`,
    },
  ]);
}
