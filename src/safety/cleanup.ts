// The end of a drill: what it wrote into AWS is removed, or told as left behind with the command that removes it.
import { problemsOf } from "../aws/errors.ts";
import { removeLeftovers } from "../deploy/left-behind.ts";
import type { Journal } from "../journal/journal.ts";
import type { Plan } from "../plan/types.ts";
import type { Aws } from "../ports/aws.ts";
import type { Clock } from "../ports/clock.ts";
import { MARK, STOP_TAG } from "./marks.ts";
import { ownMarks } from "./own-marks.ts";
import { removeMarks } from "./remove-marks.ts";
import { removeSchedule, removeScheduleCommand, scheduleNames, timerName } from "./restart-timer.ts";
import { lockName, ownLock, releaseLock, type SiteLock } from "./site-lock.ts";

const TIMER_GONE = "safety.timer-gone";

export interface Cleanup {
  readonly plan: Plan;
  /** Knows no signal, and gives up in time. */
  readonly aws: Aws;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly drill: string;
  /** Undefined when none was taken, as far as this process knows: an answer may have been lost. */
  readonly lock: SiteLock | undefined;
  /** The blast radius once marks and timer were begun to be written; empty before. */
  readonly marked: readonly string[];
  /** Instances that are not known to run again. */
  readonly down: readonly string[];
}

/**
 * Removes timer, marks, change sets and at last the lock, looks whether they are gone, and appends `left-behind`. While an instance may still
 * be stopped, timer, marks and lock stay: they are what brings it back. Never rejects: what cannot be removed or looked at is told.
 */
export async function cleanUp(cleanup: Cleanup): Promise<void> {
  const { journal, plan, marked, down } = cleanup;
  const things: string[] = [];
  const isUp = down.length === 0;
  const [held, unread] = await ownLock(cleanup).then(
    (lock) => [lock, undefined] as const,
    (error: unknown) => [undefined, { error }] as const,
  );
  await Promise.all([
    ...(isUp && marked.length > 0 ? [timerRemoved(cleanup, things), marksRemoved(cleanup, things)] : []),
    // Without the lock (a process that slept) the site is another drill's, and with it every change set.
    ...(held === undefined ? [] : [removeLeftovers(cleanup, plan.stacks).then((left) => things.push(...left))]),
  ]);
  if (unread !== undefined) things.push(...perhapsLeft(cleanup, reason(unread.error)));
  // By its id a lock can be given back unread: that removes this incarnation or nothing.
  const lock = held ?? (unread === undefined ? undefined : cleanup.lock);
  if (!isUp) things.push(...kept(cleanup, held ?? cleanup.lock));
  else if (lock !== undefined) {
    const command = `aws cloudformation delete-stack --stack-name ${lock.id}`;
    await told(things, `the lock ${lock.name}: ${command}`, () => releaseLock(cleanup, lock));
  } else if (unread !== undefined) things.push(`perhaps the lock ${lockName(plan.site)} (${reason(unread.error)})`);
  journal.append({ kind: "left-behind", things: things.sort() });
}

/** While nobody can tell whose the site is, its stacks are not touched; what may be there is told all the same. */
function perhapsLeft({ plan, drill }: Cleanup, why: string): readonly string[] {
  return plan.stacks.map(({ name }) => `perhaps a change set failover-drill-${drill} of stack ${name}, which was not looked at (${why})`);
}

/** With `restart-timer: off` nothing was asked of EventBridge Scheduler, and no permission is needed for it. */
async function timerRemoved(cleanup: Cleanup, things: string[]): Promise<void> {
  const { plan, journal, clock, drill, marked } = cleanup;
  if (plan.safety.restartTimer === "off") return;
  const timer = timerName(drill);
  const armed = journal.facts.findLast((fact) => fact.kind === "timer.armed");
  // It is asked for right after the marks were read back.
  const mayShowLate = armed === undefined && journal.facts.some(({ kind }) => kind === "marks.written");
  const found = await Promise.all(
    scheduleNames(drill, marked).map((name) =>
      told(things, `the restart timer ${name}: ${removeScheduleCommand(name)}`, () => removeSchedule(cleanup, name, mayShowLate)),
    ),
  );
  if (found.includes(undefined)) return;
  // Not there before its time: it was removed, and the answer that said so was lost.
  if (found.includes(true) || (armed !== undefined && clock.now() < armed.fires)) journal.append({ kind: "timer.removed", timer });
  else if (armed !== undefined) {
    journal.append({ kind: "notice", code: TIMER_GONE, what: `The restart timer ${timer} is gone, as after it has fired.` });
  }
}

async function marksRemoved(cleanup: Cleanup, things: string[]): Promise<void> {
  const { journal, marked, drill, lock } = cleanup;
  const marks = lock && ownMarks(cleanup, drill, lock);
  const written = marks && { marks, wereRead: journal.facts.some(({ kind }) => kind === "marks.written") };
  await told(things, `the marks of the drill: ${removeMarksCommand(marked)}`, async () => {
    const { removed, stopTags, left } = await removeMarks(cleanup, marked, drill, written);
    const gone = removed.filter((id) => !left.includes(id));
    if (gone.length > 0) journal.append({ kind: "marks.removed", instances: gone });
    if (stopTags.length > 0) {
      journal.append({
        kind: "notice",
        code: "safety.stop-tag-removed",
        what: `The tag ${STOP_TAG} of ${stopTags.join(", ")} was removed.`,
      });
    }
    if (left.length > 0) things.push(`the marks of the drill on ${left.join(", ")}: ${removeMarksCommand(left)}`);
  });
}

/** What stays on purpose, in words. */
function kept({ plan, drill, down, marked }: Cleanup, lock: SiteLock | undefined): readonly string[] {
  const because = `kept because ${down.join(", ")} may still be stopped`;
  const sweep = `failover-drill sweep --drill ${drill}`;
  return [
    `the marks of the drill on ${marked.join(", ")}, ${because}: ${sweep}`,
    ...(lock === undefined ? [] : [`the lock ${lock.name}, ${because}: ${sweep}`]),
    ...(plan.safety.restartTimer === "off"
      ? []
      : [`the restart timer ${timerName(drill)}, ${because}; it removes itself when it has fired`]),
  ];
}

function removeMarksCommand(ids: readonly string[]): string {
  const tags = [...Object.values(MARK), STOP_TAG].map((key) => `Key=${key}`).join(" ");
  return `aws ec2 delete-tags --resources ${ids.join(" ")} --tags ${tags}`;
}

/** The result of `work`; when it fails, `thing` is told with the reason instead. */
async function told<T>(things: string[], thing: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    things.push(`${thing} (${reason(error)})`);
    return undefined;
  }
}

function reason(error: unknown): string {
  return problemsOf(error)[0]?.what ?? "for no known reason";
}
