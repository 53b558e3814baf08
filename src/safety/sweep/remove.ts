// What a dead drill has left beside its instances, removed: timer, marks, lock.
import { codeOf } from "../../aws/errors.ts";
import { instanceStates } from "../../aws/instances.ts";
import { DrillError, type Problem } from "../../errors.ts";
import { removeMarks } from "../remove-marks.ts";
import { removeSchedule } from "../restart-timer.ts";
import { type HeldLock, releaseLock } from "../site-lock.ts";
import type { FoundTimer, SweepContext } from "./types.ts";

/** False when it was gone already. A timer without marks beside it stays while an instance of it is stopped: nobody knows why that is so. */
export async function sweepTimer({ aws, clock, journal }: SweepContext, timer: FoundTimer, isMarked: boolean): Promise<boolean> {
  if (!isMarked) await refuseWhileStopped({ aws }, timer);
  const wasThere = await removeSchedule({ aws, clock }, timer.name);
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
