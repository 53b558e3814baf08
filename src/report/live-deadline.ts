// Until when the present phase may last, and what it waits for.
import { ADDRESS_KNOWN_AFTER } from "../journal/ipv6-answers.ts";
import type { Instant, Millis } from "../ports/clock.ts";
import { MINUTE, SECOND } from "../time/units.ts";
import type { LiveSignal, LiveState } from "./live-state.ts";
import { letterOf } from "./timeline-letters.ts";

export interface LiveDeadline {
  readonly at: Instant;
  /** Completes "... to go for". */
  readonly waitsFor: string;
}

/** As src/experiment/observe.ts waits when the templates predict no failover. */
const UNPREDICTED_FAILOVER: Millis = 5 * MINUTE;

/** Undefined where no phase with a deadline is under way. `now` is of the same clock as the facts. */
export function deadlineOf(state: LiveState, now: Instant): LiveDeadline | undefined {
  const { plan, phase } = state;
  if (plan === undefined || phase === undefined) return undefined;
  const { deadlines } = plan;
  switch (phase.name) {
    case "deploy":
      return { at: phase.since + deadlines.deploy, waitsFor: "the stacks" };
    case "steady-before":
      return { at: phase.since + deadlines.steadyState, waitsFor: "the steady state" };
    case "observe":
      return observing(state, phase.since, now);
    case "restore":
      return { at: phase.since + deadlines.recovery, waitsFor: "the instances to run again" };
    case "recover":
      return { at: phase.since + deadlines.recovery, waitsFor: "the steady state" };
    default:
      return undefined;
  }
}

function observing(
  { plan, signals, errorPageSteadyAt, leavesBystanders, ipv6FailsOver }: LiveState,
  since: Instant,
  now: Instant,
): LiveDeadline | undefined {
  if (plan === undefined) return undefined;
  const { deadlines, budget } = plan;
  const failover = since + deadlines.failover;
  if (errorPageSteadyAt !== undefined) {
    const held = errorPageSteadyAt + deadlines.hold;
    const predicted = budget.metrics["checkers-unhealthy"];
    const hasFailed = signals.get("checkers")?.tone === "bad";
    if (now > held && /\bstopping\b/.test(signals.get("instances")?.words ?? ""))
      return { at: Math.max(held, failover), waitsFor: "the instances to be stopped" };
    if (now > held && ipv6FailsOver && !hasIpv6Left(signals.get("authoritative-ipv6"), now))
      return { at: Math.max(held, failover), waitsFor: "AAAA to leave the load balancer" };
    if (now <= held || predicted === undefined || hasFailed) return { at: held, waitsFor: "the error page to be held" };
    return { at: Math.max(held, Math.min(since + predicted.max, failover)), waitsFor: "the health check to fail too" };
  }
  if (!leavesBystanders) return { at: failover, waitsFor: "the error page" };
  const { failover: predicted, "dns-failover": flip } = budget.metrics;
  const longest = (predicted ?? flip)?.max ?? UNPREDICTED_FAILOVER;
  return { at: Math.min(failover, since + longest), waitsFor: "a failover that must not come" };
}

/** As near to src/journal/ipv6-answers.ts as the latest words come. */
function hasIpv6Left(signal: LiveSignal | undefined, now: Instant): boolean {
  if (signal?.words === letterOf("authoritative", "none").words) return true;
  return signal?.words === letterOf("authoritative", "secondary").words && now - signal.since >= ADDRESS_KNOWN_AFTER;
}

/** `0:07`, `12:30`, `1:02:03`; whole seconds, those begun not counted, with a sign before zero. */
export function formatCount(duration: Millis): string {
  // A timer may fire a fraction of a millisecond early; the second that it waited for counts.
  const whole = Math.floor(Math.abs(duration) / SECOND + 0.001);
  const seconds = String(whole % 60).padStart(2, "0");
  const minutes = Math.floor(whole / 60) % 60;
  const hours = Math.floor(whole / 3_600);
  const sign = duration < 0 && whole > 0 ? "-" : "";
  return hours === 0 ? `${sign}${minutes}:${seconds}` : `${sign}${hours}:${String(minutes).padStart(2, "0")}:${seconds}`;
}
