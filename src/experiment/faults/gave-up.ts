// An undo that had to give up says which instances are still down, why, and what will start them.
import { DrillError } from "../../errors.ts";
import { formatInstant } from "../../time/units.ts";
import { STOP_INSTANCES, type StopInstances } from "./stop-fault.ts";

/** Appends `undo.failed`; the problem is for the caller to throw. */
export function gaveUp(fault: StopInstances, down: readonly string[], why: string): DrillError {
  fault.journal.append({ kind: "undo.failed", fault: STOP_INSTANCES, error: why, instances: down });
  const byHand = `aws ec2 start-instances --instance-ids ${down.join(" ")} --region ${fault.region}`;
  return new DrillError([
    {
      code: "restore.instances-not-running",
      what: `Not all instances run again (${down.join(", ")}): ${why}`,
      whose: "aws",
      next: whatStarts(fault, byHand),
    },
  ]);
}

/** A schedule whose call failed is repeated for up to a day (RetryPolicy in API_Target.html of EventBridge Scheduler), but nobody can rely on it. */
function whatStarts({ timer, clock }: StopInstances, byHand: string): string {
  if (timer === undefined) return `Nothing else starts them. Do it by hand now: ${byHand}`;
  const at = formatInstant(timer.at);
  if (timer.at <= clock.now())
    return `The restart timer ${timer.name} was due at ${at}; its start may still be repeated. Do it by hand now: ${byHand}`;
  return `The restart timer ${timer.name} starts them at ${at}. Sooner, by hand: ${byHand}`;
}

/** Terminated instances cannot be started by anybody. */
export function areGone(fault: StopInstances, gone: readonly string[]): DrillError {
  const why = `terminated during the drill: ${gone.join(", ")}`;
  fault.journal.append({ kind: "undo.failed", fault: STOP_INSTANCES, error: why, instances: gone, gone });
  return new DrillError([
    {
      code: "restore.instances-terminated",
      what: `Not all instances can run again: somebody else ${why}.`,
      whose: "yours",
      next: "The others were started. Launch new ones in place of these, and look in CloudTrail for who terminated them.",
    },
  ]);
}

/** Another drill has taken the site over while this one was not awake: to start its instances would spoil it. */
export function areAnothers(fault: StopInstances, ids: readonly string[]): DrillError {
  const why = `no longer this drill's to start: ${ids.join(", ")}`;
  fault.journal.append({ kind: "undo.failed", fault: STOP_INSTANCES, error: why, instances: ids });
  return new DrillError([
    {
      code: "restore.left-to-another",
      what: `This drill woke when its lock of the site was over, and found instances that do not bear its marks any more: ${ids.join(", ")}.`,
      whose: "yours",
      next: "Whoever took the site over or swept it has started them, or will: look at their state. Let the machine not sleep during a drill.",
    },
  ]);
}
