// Schedules that act: when a target is called, what happens when it refuses, and what becomes of the schedule afterwards.
import type { Instant } from "../../ports/clock.ts";
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { openSession } from "../sts/sessions.ts";
import type { Schedule } from "./state.ts";
import { assumableRole, callOf } from "./target.ts";

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** Errors after which a call is repeated; what the target's own rules refuse is not (an assumption, see model.md). */
const RETRIED: readonly string[] = [
  "InsufficientInstanceCapacity",
  "InternalError",
  "RequestLimitExceeded",
  "SlowDown",
  "Throttling",
  "ThrottlingException",
];

interface Attempt {
  /** The moment that the expression names. */
  readonly due: Instant;
  /** From 1. */
  readonly number: number;
}

/** Plans the schedule's next act, instead of whatever was planned before. */
export function plan(lab: Lab, schedule: Schedule): void {
  cancel(schedule);
  const { expression, state } = schedule.settings;
  if (state === "DISABLED" || expression.kind === "cron") return;
  const due = nextDue(lab, schedule);
  if (due !== undefined) callAt(lab, schedule, due + window(lab, schedule) + lab.draw("scheduler.lag"), { due, number: 1 });
}

export function cancel(schedule: Schedule): void {
  schedule.pending?.();
  schedule.pending = undefined;
}

/** A one-time schedule whose minute is over when it is made never acts; the first act of a rate is at its start. */
function nextDue(lab: Lab, { settings, createdAt }: Schedule): Instant | undefined {
  const now = lab.clock.now();
  const { expression, startDate, endDate } = settings;
  if (expression.kind === "at") return expression.instant > now - MINUTE ? expression.instant : undefined;
  if (expression.kind !== "rate") return undefined;
  const start = startDate ?? createdAt;
  const due = start >= now ? start : start + Math.ceil((now - start) / expression.every) * expression.every;
  return endDate === undefined || due < endDate ? due : undefined;
}

function window(lab: Lab, { arn, settings }: Schedule): number {
  const minutes = settings.flexibleWindow.MaximumWindowInMinutes ?? 0;
  return minutes === 0 ? 0 : lab.random.fork(`scheduler:${arn}:${lab.clock.now()}`).next() * minutes * MINUTE;
}

function callAt(lab: Lab, schedule: Schedule, instant: Instant, attempt: Attempt): void {
  schedule.pending = lab.clock.at(instant, () => {
    schedule.pending = undefined;
    const error = callTarget(lab, schedule, attempt);
    if (error === undefined || !repeats(lab, schedule, attempt, error)) complete(lab, schedule, attempt);
  });
}

/** Never throws: the error is the result. */
function callTarget(lab: Lab, schedule: Schedule, attempt: Attempt): LabError | undefined {
  const call = callOf(schedule.settings.target);
  const name = call === undefined ? (schedule.settings.target.Arn ?? "") : `${call.service} ${call.operation}`;
  let error: LabError | undefined;
  try {
    if (call === undefined) throw new LabError("NotImplemented", `the lab does not model the target ${name}`, 501);
    hinder(lab);
    const role = assumableRole(lab, schedule.settings.target.RoleArn ?? "", schedule.groupName);
    if (role === undefined)
      throw new LabError("AccessDenied", `EventBridge Scheduler cannot assume ${schedule.settings.target.RoleArn}`, 403);
    const { accessKeyId, sessionToken } = openSession(lab, {
      roleId: role.id,
      roleName: role.name,
      roleArn: role.arn,
      sessionName: lab.ids.hex(32),
      expiresAt: lab.clock.now() + HOUR,
      policies: [],
      tags: [],
    });
    lab.call(call.service, call.operation, inputOf(lab, schedule, attempt), { accessKeyId, sessionToken });
  } catch (thrown) {
    error = thrown instanceof LabError ? thrown : new LabError("InvalidInput", String(thrown));
  }
  lab.truth({
    what: "schedule.call",
    subject: schedule.arn,
    detail: error === undefined ? name : `${name}: ${error.name}: ${error.message}`,
  });
  return error;
}

/** Scheduler's own calls are throttled and fail like everybody's. */
function hinder(lab: Lab): void {
  const luck = lab.random.fork(`scheduler-luck:${lab.clock.now()}`);
  if (luck.next() < lab.draw("api.throttle")) throw new LabError("ThrottlingException", "Rate exceeded");
  if (luck.next() < lab.draw("api.failure")) throw new LabError("InternalError", "An internal error has occurred", 500);
}

/** Source: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html */
function inputOf(lab: Lab, schedule: Schedule, attempt: Attempt): object {
  const text = (schedule.settings.target.Input ?? "{}")
    .replaceAll("<aws.scheduler.schedule-arn>", schedule.arn)
    .replaceAll("<aws.scheduler.scheduled-time>", `${new Date(attempt.due).toISOString().slice(0, 19)}Z`)
    .replaceAll("<aws.scheduler.execution-id>", lab.ids.hex(16))
    .replaceAll("<aws.scheduler.attempt-number>", String(attempt.number));
  return JSON.parse(text) as object;
}

/** Plans the repetition, if there is one. */
function repeats(lab: Lab, schedule: Schedule, attempt: Attempt, error: LabError): boolean {
  const { MaximumRetryAttempts = 0, MaximumEventAgeInSeconds = 0 } = schedule.settings.target.RetryPolicy ?? {};
  if (!RETRIED.includes(error.name) || attempt.number > MaximumRetryAttempts) return false;
  const wait = Math.min(lab.draw("scheduler.retry") * 2 ** (attempt.number - 1), HOUR);
  const instant = lab.clock.now() + wait;
  if (instant > attempt.due + MaximumEventAgeInSeconds * 1_000) return false;
  callAt(lab, schedule, instant, { ...attempt, number: attempt.number + 1 });
  return true;
}

function complete(lab: Lab, schedule: Schedule, { due }: Attempt): void {
  const { expression, endDate, actionAfterCompletion } = schedule.settings;
  if (expression.kind === "rate") {
    const next = due + expression.every;
    if (endDate === undefined || next < endDate) {
      callAt(lab, schedule, next + window(lab, schedule) + lab.draw("scheduler.lag"), { due: next, number: 1 });
      return;
    }
  }
  if (actionAfterCompletion !== "DELETE") return;
  schedule.pending = lab.clock.at(lab.clock.now() + lab.draw("scheduler.completion"), () => {
    lab.scheduler.schedules.delete(`${schedule.groupName}/${schedule.name}`);
  });
}
