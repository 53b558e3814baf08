// What comes after: a saved lab brought back in virtual time, so that an hour takes no time, and what a dead drill has left in it.
import assert from "node:assert/strict";
import type { Lab } from "../../../src/lab/lab.ts";
import type { InlineRunner } from "../../../src/lab/lambda/state.ts";
import { buildLab } from "../../../src/lab/serve/server-lab.ts";
import { replay } from "../../../src/lab/serve/state-changes.ts";
import { readStateFile, type SavedLab, writeStateFile } from "../../../src/lab/serve/state-file.ts";
import type { Instant } from "../../../src/ports/clock.ts";
import { HOUR } from "../../../src/time/units.ts";
import { createVirtualClock, type VirtualClock } from "../../../src/time/virtual-clock.ts";
import { remainsIn } from "../../support/drill-in-lab.ts";
import type { SavingLab } from "./scene.ts";

/** By then every deadline of a drill in this folder is over, with all margins. */
const MUCH_LATER = 2 * HOUR;

export interface LabThen {
  readonly lab: Lab;
  readonly clock: VirtualClock;
}

/** Everything that was done to the lab until now. */
export async function saveLab({ lab, stateFile }: SavingLab): Promise<SavedLab> {
  await lab("/_lab/save", "POST");
  const saved = readStateFile(stateFile);
  assert.ok(saved);
  return saved;
}

/** The same lab in this process, at the moment of its saving. */
export async function bringBack(saved: SavedLab, runInline: InlineRunner): Promise<LabThen> {
  const clock = createVirtualClock(saved.origin.begins);
  const lab = buildLab(saved.origin, clock, runInline);
  await replay(lab, clock, saved.changes, saved.savedAt);
  return { lab, clock };
}

/** Ids and states of the instances that do not run. */
export function notRunning(lab: Lab): readonly string[] {
  return [...lab.ec2.instances.values()].filter(({ state }) => state !== "running").map(({ id, state }) => `${id} ${state}`);
}

export interface TimerAlone {
  /** Everything that is left when nobody comes. */
  readonly remains: readonly string[];
  /** When the last instance ran again; undefined when none was away. */
  readonly ranAgain: Instant | undefined;
}

/** Nobody comes, for hours. */
export async function nobodyComes({ lab, clock }: LabThen): Promise<TimerAlone> {
  const since = clock.now();
  const before = lab.truths.length;
  const wereAway = notRunning(lab).length > 0;
  await clock.advanceTo(since + MUCH_LATER);
  const ran = lab.truths.slice(before).findLast(({ what, detail }) => what === "instance.state" && detail === "running");
  return { remains: remainsIn(lab), ranAgain: wereAway ? ran?.at : undefined };
}

/** The state file of the same lab hours later, in which nobody came and the restart timer is gone too, as if it had failed. */
export function hoursLaterWithoutTimer(saved: SavedLab, { lab }: LabThen, path: string): void {
  const caller = saved.changes.findLast((change) => change.kind === "call")?.caller;
  assert.ok(caller);
  const removals = [...lab.scheduler.schedules.values()].map(({ name }) => ({
    kind: "call" as const,
    at: saved.savedAt,
    service: "scheduler" as const,
    operation: "DeleteSchedule",
    caller,
    input: { Name: name },
  }));
  writeStateFile(path, { ...saved, savedAt: saved.savedAt + MUCH_LATER, changes: [...saved.changes, ...removals] });
}
