// What a dead drill has left beside its instances, removed: timer, marks, change sets, locks.
import { deleteChangeSet, openChangeSets } from "../../aws/change-sets.ts";
import { codeOf } from "../../aws/errors.ts";
import { instanceStates } from "../../aws/instances.ts";
import { deleteStack, describeStack } from "../../aws/stacks.ts";
import { untilMade } from "../../deploy/left-behind.ts";
import { isShell } from "../../deploy/stack-status.ts";
import { DrillError, type Problem } from "../../errors.ts";
import type { Millis } from "../../ports/clock.ts";
import { SECOND } from "../../time/units.ts";
import { removeMarks } from "../marks.ts";
import { removeTimer } from "../restart-timer.ts";
import { type HeldLock, isExpired, releaseLock } from "../site-lock.ts";
import { isNoStack } from "./find-change-sets.ts";
import { findLocks } from "./find-locks.ts";
import type { FoundStack, FoundTimer, OpenChangeSet, SweepContext } from "./types.ts";

/** From the look at the locks to the deletion of a shell; a deployment's first change set takes longer to be made and executed. */
const SHELL_LIMIT: Millis = 5 * SECOND;

/** False when it was gone already. A timer without marks beside it stays while an instance of it is stopped: nobody knows why that is so. */
export async function sweepTimer({ aws, clock, journal }: SweepContext, timer: FoundTimer, isMarked: boolean): Promise<boolean> {
  if (!isMarked) await refuseWhileStopped({ aws }, timer);
  const wasThere = await removeTimer({ aws, clock }, timer.name);
  if (wasThere) journal.append({ kind: "timer.removed", timer: timer.name });
  return wasThere;
}

async function refuseWhileStopped({ aws }: Pick<SweepContext, "aws">, { name, instances }: FoundTimer): Promise<void> {
  const stopped: string[] = [];
  for (const id of instances) {
    try {
      const state = (await instanceStates(aws, [id]))[id] ?? "";
      if (state === "stopping" || state === "stopped") stopped.push(id);
    } catch (error) {
      if (!codeOf(error).startsWith("InvalidInstanceID")) throw error;
    }
  }
  if (stopped.length === 0) return;
  throw new DrillError([
    {
      code: "sweep.timer-without-marks",
      what: `The restart timer ${name} is past its time, and ${stopped.join(", ")}, which it was to start, ${stopped.length === 1 ? "is" : "are"} stopped and bear no marks of a drill.`,
      whose: "yours",
      next: `Start them if they should run (aws ec2 start-instances --instance-ids ${stopped.join(" ")}), then delete the timer: aws scheduler delete-schedule --name ${name}`,
    },
  ]);
}

/** The ids whose marks were removed; rejects when some stay. EC2 may have forgotten a terminated instance meanwhile, and its marks with it. */
export async function sweepMarks(
  { aws, clock, journal }: SweepContext,
  drill: string,
  running: readonly string[],
  gone: readonly string[],
): Promise<readonly string[]> {
  const { removed, left } = await removeMarks({ aws, clock }, running, drill);
  const cleared = removed.filter((id) => !left.includes(id));
  for (const id of gone) {
    try {
      cleared.push(...(await removeMarks({ aws, clock }, [id], drill)).removed);
    } catch (error) {
      if (!codeOf(error).startsWith("InvalidInstanceID")) throw error;
    }
  }
  if (cleared.length > 0) journal.append({ kind: "marks.removed", instances: cleared });
  if (left.length > 0) throw new DrillError([marksStay(left)]);
  return cleared;
}

/** Resolves to true when it is gone; rejects when it stays. Its name carries the drill's id, so it is nobody else's. */
export async function sweepChangeSet({ aws, clock }: SweepContext, { stack, name }: OpenChangeSet): Promise<true> {
  try {
    await untilMade(aws, clock, stack.id, name);
    await deleteChangeSet(aws, stack.id, name);
    if (!(await openChangeSets(aws, stack.id)).includes(name)) return true;
  } catch (error) {
    if (isNoStack(error) || codeOf(error).startsWith("ChangeSetNotFound")) return true;
    throw error;
  }
  throw new DrillError([changeSetStays(stack, name)]);
}

/**
 * Deletes the shell of a stack, unless it holds, has become or may be about to become something: false then. A drill that takes its lock
 * after nobody was seen to hold one needs longer than the time left here until it has made something of the shell.
 */
export async function sweepShell(context: SweepContext, stack: FoundStack): Promise<boolean> {
  const { aws, clock, drill } = context;
  const looked = clock.now();
  const { held } = await findLocks(context);
  if (held.some((lock) => lock.drill !== drill && !isExpired(lock, looked))) return false;
  const state = await describeStack(aws, stack.id);
  if (state === undefined || !isShell(state.status) || (await openChangeSets(aws, stack.id)).length > 0) return false;
  if (clock.now() - looked > SHELL_LIMIT) return false;
  await deleteStack(aws, stack.id, `failover-drill-sweep-${stack.id.slice(-36)}`);
  return true;
}

/** Deletes this incarnation of the lock, and nobody else's (site-lock.ts says why). */
export async function sweepLock(context: SweepContext, lock: HeldLock): Promise<true> {
  await releaseLock(context, lock);
  return true;
}

function marksStay(ids: readonly string[]): Problem {
  return {
    code: "sweep.marks-stay",
    what: `The marks of ${ids.join(", ")} were removed and still show.`,
    whose: "aws",
    next: "Repeat the sweep.",
  };
}

function changeSetStays({ name: stack }: FoundStack, name: string): Problem {
  return {
    code: "sweep.change-set-stays",
    what: `The change set ${name} of stack ${stack} was deleted and is still listed.`,
    whose: "aws",
    next: `Delete it: aws cloudformation delete-change-set --stack-name ${stack} --change-set-name ${name}`,
  };
}
