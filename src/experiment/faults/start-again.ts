// The undo of a stop: a start that leaves before anything is asked, and then whatever it takes until every instance runs.
import { codeOf, messageOf } from "../../aws/errors.ts";
import type { Instant, Millis } from "../../ports/clock.ts";
import { formatDuration, SECOND } from "../../time/units.ts";
import type { Undo } from "../rollback.ts";
import { areAnothers, areGone, gaveUp } from "./gave-up.ts";
import { type InstanceStates, lookAtStates, requestStarts, stillOurs } from "./request-starts.ts";
import { troubleOf } from "./start-errors.ts";
import { STOP_INSTANCES, type StopFate, type StopInstances } from "./stop-fault.ts";

const POLL_INTERVAL: Millis = SECOND;

/** After failures in a row: twice as long each time, up to this. */
const LONGEST_PAUSE: Millis = 10 * SECOND;

/** A stop may show this late: one of unknown fate at all, any in what EC2 says of the states. Only then "running" is believed. */
const SETTLE: Millis = 15 * SECOND;

/** Expired credentials are not mended by asking again; a provider that is about to renew them gets a few seconds. */
const CREDENTIAL_TRIES = 3;

const GONE: readonly (string | undefined)[] = ["shutting-down", "terminated", "gone"];

/**
 * Starts the instances and confirms that they run (`undo.confirmed`). The first call is StartInstances itself, for all of them: whoever
 * interrupts a drill has no second to lose. Instances that are still stopping are waited for, as EC2 cannot start them yet; when EC2 refuses
 * several at once each is asked for on its own, so that one does not hold up the others; everything else is repeated until `undoLimit`.
 * Gives up then, and at once with expired credentials: `undo.failed`, and a problem that names what is down and what will start it.
 * A terminated instance is named when the others run, and so is one that another drill holds by now: that one is left to it. Does nothing
 * when no stop has left this process.
 *
 * What EC2 says of the states may be old: after a sign that an instance was away, "running" counts when a start of it was accepted, and
 * without one only when nothing has contradicted it for a while.
 */
export function startAgain(fault: StopInstances, fate: StopFate): Undo {
  return { fault: STOP_INSTANCES, instances: fault.instances, run: () => untilAllRun(fault, fate) };
}

async function untilAllRun(whole: StopInstances, fate: StopFate): Promise<void> {
  const { clock, undoLimit } = whole;
  let fault = whole;
  let { instances } = fault;
  if (fate.state === "none") return confirm(fault, instances);
  const begin = clock.now();
  let states: InstanceStates = {};
  // EC2 refused the stop: most likely there is nothing to start, so it is asked for nothing before a look.
  let blind = fate.state !== "refused";
  let toStart: readonly (readonly string[])[] = blind ? [instances] : [];
  let sawAway = fate.state === "refused";
  // When each was last put off, or seen to be stopping or stopped; forgotten with an accepted start.
  const lastAway = new Map<string, Instant>();
  const isInDoubt = (id: string): boolean => clock.now() - (lastAway.get(id) ?? Number.NEGATIVE_INFINITY) < SETTLE;
  const runs = (id: string): boolean => states[id] === "running" && !isInDoubt(id);
  let failures = 0;
  let credentialFailures = 0;
  let lastError = `not running within ${formatDuration(undoLimit)}`;

  for (let first = blind; ; first = false) {
    const errors: unknown[] = [];
    const held = await stillOurs(fault);
    if ("error" in held) errors.push(held.error);
    else if (held.ours.length < instances.length) {
      instances = held.ours;
      fault = { ...fault, instances };
      toStart = toStart.map((group) => group.filter((id) => instances.includes(id)));
      if (instances.length === 0) throw areAnothers(whole, whole.instances);
    }
    if (!blind) {
      const look = await lookAtStates(fault);
      if ("states" in look) {
        ({ states } = look);
        const gone = instances.filter((id) => GONE.includes(states[id]));
        const away = instances.filter((id) => states[id] === "stopping" || states[id] === "stopped");
        sawAway ||= away.length > 0 || instances.some((id) => states[id] === "pending");
        for (const id of away) lastAway.set(id, clock.now());
        const up = instances.filter(runs);
        if (up.length + gone.length === instances.length && isBelieved(fate, sawAway, begin, clock.now())) {
          confirm(fault, up);
          if (gone.length > 0) throw areGone(fault, gone);
          if (instances.length < whole.instances.length) {
            throw areAnothers(
              whole,
              whole.instances.filter((id) => !instances.includes(id)),
            );
          }
          return;
        }
        // Apart, so that one whose "running" is old does not hold up one that is stopped. A start of what runs is harmless.
        toStart = [instances.filter((id) => states[id] === "stopped"), instances.filter((id) => states[id] === "running" && isInDoubt(id))];
      } else {
        errors.push(look.error);
        toStart = [instances.filter((id) => !runs(id) && !GONE.includes(states[id]))];
      }
    }
    for (const group of "error" in held ? [] : toStart) {
      const attempt = await requestStarts(fault, group);
      errors.push(...attempt.errors);
      sawAway ||= attempt.sawAway;
      for (const id of attempt.accepted) lastAway.delete(id);
      for (const id of attempt.putOff) lastAway.set(id, clock.now());
    }

    const troubles = errors.map(troubleOf);
    // With the network lost a look would be lost, too: the start is what matters.
    blind = toStart.some((group) => group.length > 0) && troubles.includes("elsewhere");
    failures = errors.length === 0 ? 0 : failures + 1;
    credentialFailures = troubles.includes("credentials") ? credentialFailures + 1 : 0;
    if (errors.length > 0) lastError = `${codeOf(errors.at(-1))}: ${messageOf(errors.at(-1))}`;
    if (credentialFailures >= CREDENTIAL_TRIES || clock.now() - begin >= undoLimit) {
      const up = isBelieved(fate, sawAway, begin, clock.now()) ? instances.filter(runs) : [];
      confirm(fault, up);
      throw gaveUp(
        fault,
        instances.filter((id) => !up.includes(id)),
        lastError,
      );
    }
    if (first && failures === 0) continue;
    await clock.sleep(failures === 0 ? POLL_INTERVAL : Math.min(LONGEST_PAUSE, POLL_INTERVAL * 2 ** (failures - 1)));
  }
}

function confirm({ journal }: StopInstances, instances: readonly string[]): void {
  if (instances.length > 0) journal.append({ kind: "undo.confirmed", fault: STOP_INSTANCES, instances });
}

/** "Running" proves nothing while a stop may still be on its way. */
function isBelieved({ state, settledAt }: StopFate, sawAway: boolean, begin: Instant, now: Instant): boolean {
  if (state === "under-way") return false;
  return sawAway || now - Math.max(begin, settledAt) >= SETTLE;
}
