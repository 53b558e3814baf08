// The restart timer: it lives in AWS and starts the instances again should nobody else.
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

export function timerName(drill: string): string {
  return `${TIMER_PREFIX}${drill}`;
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
export async function armTimer({ aws, clock, signal }: TimerContext, request: TimerRequest): Promise<void> {
  const wanted = scheduleFor(request);
  const mayNot = <T>(goal: string, work: () => Promise<T>) => orRefuse("safety.cannot-arm-timer", goal, OR_OFF, work);
  await mayNot(`set the restart timer ${wanted.name}`, () => create(aws, wanted, request.drill));
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
    await createSchedule(aws, wanted, { token: `${drill}-restart`, why: `Starts what ${drill} has stopped, should the drill have died.` });
  } catch (error) {
    // An answer that was lost makes the repeat a conflict: what is there is then compared with what was wanted.
    if (codeOf(error) === "ConflictException") return;
    if (codeOf(error) === "ValidationException" && /role/i.test(messageOf(error))) throw noRole(wanted, messageOf(error));
    throw error;
  }
}

/** Removes the timer, if it is there, until EventBridge Scheduler says that it is gone. True when it was there; rejects when it stays. */
export async function removeTimer({ aws, clock }: Omit<TimerContext, "signal">, name: string): Promise<boolean> {
  const wasThere = await deleteSchedule(aws, name);
  const deadline = clock.now() + SETTLE;
  // Looking by deleting again needs no further permission.
  while (wasThere && (await deleteSchedule(aws, name))) {
    if (clock.now() >= deadline) throw new DrillError([staysThere(name)]);
    await clock.sleep(SECOND);
  }
  return wasThere;
}

export function removeTimerCommand(name: string): string {
  return `aws scheduler delete-schedule --name ${name}`;
}

function scheduleFor({ drill, at, instances, role, caller }: TimerRequest): Schedule {
  return {
    name: timerName(drill),
    at,
    target: `arn:${partitionOf(caller.arn)}:scheduler:::aws-sdk:ec2:startInstances`,
    role: roleArn(role, caller),
    input: JSON.stringify({ InstanceIds: instances }),
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
    next: `Remove it: ${removeTimerCommand(name)}`,
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
