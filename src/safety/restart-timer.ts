// The restart timer: it lives in AWS and starts the instances again should nobody else. One schedule for each, as EC2 starts all or none.
import { codeOf, messageOf } from "../aws/errors.ts";
import { createSchedule, deleteSchedule, getSchedule, type Schedule } from "../aws/schedules.ts";
import { DrillError, type Problem } from "../errors.ts";
import { Refusal } from "../experiment/refusal.ts";
import type { Aws } from "../ports/aws.ts";
import type { Clock, Instant, Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import { orRefuse } from "./denied.ts";

export const TIMER_PREFIX = "failover-drill-restart-";

/** A schedule shows a little after it was written or removed. */
const SETTLE: Millis = 20 * SECOND;

const OR_OFF = ", or say restart-timer: off and be ready to start the instances yourself";

/** What its schedules' names begin with; how the timer is called. */
export function timerName(drill: string): string {
  return `${TIMER_PREFIX}${drill}`;
}

/**
 * The names of its schedules, one for each instance in their order. StartInstances of several is refused as a whole when one of them is
 * terminated or has no capacity (API_StartInstances.html), and a timer is asked only once.
 */
export function scheduleNames(drill: string, instances: readonly string[]): readonly string[] {
  return instances.map((_, index) => `${timerName(drill)}-${index + 1}`);
}

/** The drill of a schedule with such a name. */
export function drillOfSchedule(name: string): string {
  return name.slice(TIMER_PREFIX.length).replace(/-\d+$/, "");
}

/** `role`: a name, which is taken to lie at the path `/`, or an ARN. The partition is that of the caller's own ARN. */
export function roleArn(role: string, caller: { readonly account: string; readonly arn: string }): string {
  return role.startsWith("arn:") ? role : `arn:${partitionOf(caller.arn)}:iam::${caller.account}:role/${role}`;
}

export interface TimerRequest {
  readonly drill: string;
  readonly at: Instant;
  readonly instances: readonly string[];
  /** As the drill file names it. */
  readonly role: string;
  /** Who makes the timer. */
  readonly caller: { readonly account: string; readonly arn: string };
}

interface TimerContext {
  readonly aws: Aws;
  readonly clock: Clock;
  readonly signal: AbortSignal | undefined;
}

/** Makes the timer and reads it back. Throws a Refusal when role or permission is missing, a DrillError when it cannot be read back. */
export async function armTimer(context: TimerContext, request: TimerRequest): Promise<void> {
  const names = scheduleNames(request.drill, request.instances);
  const wanted = request.instances.map((id, index) => scheduleFor(request, names[index] ?? "", id));
  const results = await Promise.allSettled(wanted.map((schedule) => armSchedule(context, schedule, request.drill)));
  // Only when none is under way any more: what the cleanup does not find is not there.
  for (const result of results) if (result.status === "rejected") throw result.reason;
}

async function armSchedule({ aws, clock, signal }: TimerContext, wanted: Schedule, drill: string): Promise<void> {
  const mayNot = <T>(goal: string, work: () => Promise<T>) => orRefuse("safety.cannot-arm-timer", goal, OR_OFF, work);
  await mayNot(`set the restart timer ${wanted.name}`, () => create(aws, wanted, drill));
  const deadline = clock.now() + SETTLE;
  for (;;) {
    const found = await mayNot(`read the restart timer ${wanted.name} back`, () => getSchedule(aws, wanted.name));
    const differs = found === undefined ? ["it is not there"] : differences(found, wanted);
    if (differs.length === 0) return;
    if (clock.now() >= deadline) throw notReadable(wanted.name, differs);
    await clock.sleep(SECOND, signal);
  }
}

async function create(aws: Aws, wanted: Schedule, drill: string): Promise<void> {
  try {
    await createSchedule(aws, wanted, { token: wanted.name, why: `Starts what ${drill} has stopped, should the drill have died.` });
  } catch (error) {
    // An answer that was lost makes the repeat a conflict: what is there is then compared with what was wanted.
    if (codeOf(error) === "ConflictException") return;
    if (codeOf(error) === "ValidationException" && /role/i.test(messageOf(error))) throw noRole(wanted, messageOf(error));
    throw error;
  }
}

/**
 * Removes one schedule, if it is there, until EventBridge Scheduler says that it is gone. True when it was there; rejects when it stays.
 * `mayShowLate`: it was asked for and never read back, so that it is gone only when it has not shown until SETTLE is over.
 */
export async function removeSchedule({ aws, clock }: Omit<TimerContext, "signal">, name: string, mayShowLate = false): Promise<boolean> {
  const appears = clock.now() + SETTLE;
  let wasThere = await deleteSchedule(aws, name);
  // Looking by deleting again needs no further permission.
  while (!wasThere && mayShowLate && clock.now() < appears) {
    await clock.sleep(SECOND);
    wasThere = await deleteSchedule(aws, name);
  }
  const deadline = clock.now() + SETTLE;
  while (wasThere && (await deleteSchedule(aws, name))) {
    if (clock.now() >= deadline) throw new DrillError([staysThere(name)]);
    await clock.sleep(SECOND);
  }
  return wasThere;
}

export function removeScheduleCommand(name: string): string {
  return `aws scheduler delete-schedule --name ${name}`;
}

function scheduleFor({ at, role, caller }: TimerRequest, name: string, instance: string): Schedule {
  return {
    name,
    at,
    target: `arn:${partitionOf(caller.arn)}:scheduler:::aws-sdk:ec2:startInstances`,
    role: roleArn(role, caller),
    input: JSON.stringify({ InstanceIds: [instance] }),
    isEnabled: true,
  };
}

function differences(found: Schedule, wanted: Schedule): readonly string[] {
  const keys = ["at", "target", "role", "input", "isEnabled"] as const;
  return keys.filter((key) => found[key] !== wanted[key]).map((key) => `its ${key === "isEnabled" ? "state" : key} is ${found[key]}`);
}

/** EventBridge Scheduler says the same of a role that is not there and of one that does not trust it. */
function noRole({ name, role }: Schedule, said: string): Refusal {
  return new Refusal([
    {
      code: "safety.timer-role",
      what: `The restart timer ${name} cannot be set: EventBridge Scheduler may not assume ${role}, or there is no such role (${said})`,
      whose: "yours",
      next: `Deploy templates/roles.yml, or name the role in safety.restart-timer${OR_OFF}.`,
    },
  ]);
}

function staysThere(name: string): Problem {
  return {
    code: "safety.timer-stays",
    what: `The restart timer ${name} was removed and is still there.`,
    whose: "aws",
    next: `Remove it: ${removeScheduleCommand(name)}`,
  };
}

function notReadable(name: string, differs: readonly string[]): DrillError {
  return new DrillError([
    {
      code: "safety.timer-not-readable",
      what: `The restart timer ${name} was set and cannot be read back as it was set: ${differs.join(", ")}.`,
      whose: "aws",
      next: "Nothing was stopped. Let nothing else change the timer, and repeat the drill.",
    },
  ]);
}

function partitionOf(arn: string): string {
  return arn.split(":")[1] || "aws";
}
