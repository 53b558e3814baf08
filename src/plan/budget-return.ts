// The way back: from the restore until the steady state holds again.
import type { Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import { awsTiming, S3_WEBSITE_TTL } from "./aws-timing.ts";
import type { Reckoning } from "./budget.ts";
import { either, later, plus, range, seconds, show } from "./budget-ranges.ts";
import { asksItself, isPartial } from "./budget-signals.ts";
import type { HealthCheckFacts, TargetGroupFacts } from "./failover-path.ts";
import type { Predicted } from "./types.ts";

/** `movedAt`: the earliest moment at which DNS moves while a target is not yet unused. */
export function reckonReturn(reckoning: Reckoning, group: TargetGroupFacts, movedAt: Millis): void {
  const { fault, path, signals, metrics, say } = reckoning;
  const { instanceRuns, httpdStarts, aliasLearns, checkersPropagate } = awsTiming;
  const stopping = stillStopping(reckoning, movedAt);
  const running = plus(range(instanceRuns), { min: 0, max: stopping });
  metrics["instances-running"] = running;
  const boot = plus(running, range(httpdStarts));
  if (stopping > 0)
    say(
      `an instance may still be stopping when the restore begins, and cannot be started before it has: up to ${seconds(stopping)} s more`,
    );
  say(`return: running ${show(running)} + web server up ${show(range(httpdStarts))}: it answers after ${show(boot)}`);
  const healthy = targetsHealthy(reckoning, group, boot, earliestRestore(reckoning, movedAt));
  metrics["targets-healthy"] = healthy;
  // After a failover whose moment nobody can predict nobody can predict the return either.
  if (!isPartial(fault) && asksItself(path)) return;
  let back: Predicted = healthy;
  if (metrics["dns-failover"] !== undefined) {
    const alias = signals.alias && plus(healthy, range(aliasLearns));
    const check = signals.check && plus(checkersHealthy(reckoning, group, boot, signals.check), range(checkersPropagate));
    back = lastOf(alias, check, signals.isCertain) ?? healthy;
    metrics["dns-return"] = back;
    say(`the primary needs every signal, the later wins: DNS returns after ${show(back)}`);
    back = { min: back.min, max: back.max + S3_WEBSITE_TTL };
  }
  // A health check that alone moves DNS does not wait for every target.
  const whole = later(back, healthy);
  metrics.recovery = { min: whole.min, max: whole.max + steadyWindow(reckoning) };
  say(`steady state again: all of it, seen ${reckoning.steadySamples} times in a row by every probe: ${show(metrics.recovery)}`);
}

/**
 * One good probe makes a target healthy that was unused. One that was unhealthy needs the healthy threshold: it became so while its
 * instance booted, or its instance was started again before the load balancer had noticed the stop, and its probes have been failing
 * since the fault. Source: aws-failover-semantics, section 4, "Probing".
 */
function targetsHealthy({ say }: Reckoning, group: TargetGroupFacts, boot: Predicted, restoreAt: Millis): Predicted {
  const { httpdStarts, instanceStops, targetReturns, targetUnused } = awsTiming;
  const interval = group.intervalSeconds * SECOND;
  const failing = (group.unhealthyThreshold - 1) * interval;
  const unused = instanceStops.max + targetUnused.max;
  const failsBooting = httpdStarts.max >= failing;
  const neverUnused = restoreAt < unused && unused + boot.max >= failing;
  const slow = failsBooting || neverUnused;
  const probing = slow ? Math.max(1, group.healthyThreshold) * interval : interval;
  const healthy = { min: boot.min, max: boot.max + targetReturns.max + probing };
  const why = failsBooting
    ? `when ${group.unhealthyThreshold} probes fail while it boots`
    : `when it is started within ${seconds(unused)} s of the fault, before its target is unused, and ${group.unhealthyThreshold} probes have failed`;
  say(
    slow
      ? `targets healthy: one good probe within ${group.intervalSeconds} s, or, ${why}, healthy threshold ${group.healthyThreshold} x ${group.intervalSeconds} s: ${show(healthy)}`
      : `targets healthy: one good probe within ${group.intervalSeconds} s: ${show(healthy)}`,
  );
  return healthy;
}

function checkersHealthy(
  { signals, metrics, say }: Reckoning,
  group: TargetGroupFacts,
  boot: Predicted,
  check: HealthCheckFacts,
): Predicted {
  const every = check.intervalSeconds * SECOND;
  // On the slow path every target is unhealthy and the load balancer fails open: it answers as soon as a web server does,
  // so the checkers never wait for the healthy threshold. A passing probe takes at most 2 s.
  const answering = boot.max + awsTiming.targetReturns.max + group.intervalSeconds * SECOND;
  const verdict = { min: boot.min + (check.threshold - 1) * every, max: answering + check.threshold * (every + 2 * SECOND) };
  if (signals.isCertain) metrics["checkers-healthy"] = verdict;
  say(
    `health check again healthy: threshold ${check.threshold} x interval ${check.intervalSeconds} s after the first good answer: ${show(verdict)}`,
  );
  return verdict;
}

/** A check that may not see the targets may never have failed, and then the load balancer's signal alone is waited for. */
function lastOf(alias: Predicted | undefined, check: Predicted | undefined, isCertain: boolean): Predicted | undefined {
  if (alias === undefined || check === undefined) return alias ?? check;
  const last = later(alias, check);
  return isCertain ? last : either(alias, last);
}

/**
 * When the drill may ask for the start at the earliest while a target is not yet unused: once the error page was held and the health
 * check has failed too, or at the deadline. A failover that must not happen is not held.
 */
function earliestRestore({ fault, deadlines, metrics }: Reckoning, movedAt: Millis): Millis {
  const held = isPartial(fault) ? movedAt : Math.max(movedAt + deadlines.hold, metrics["checkers-unhealthy"]?.min ?? 0);
  return Math.min(held, deadlines.failover);
}

/** The drill waits until the instances are stopped, but not beyond the deadline, nor after a failover that must not happen. */
function stillStopping({ fault, deadlines }: Reckoning, movedAt: Millis): Millis {
  const restoreAt = isPartial(fault) ? Math.min(movedAt, deadlines.failover) : deadlines.failover;
  return Math.max(0, awsTiming.instanceStops.max - restoreAt);
}

/** How long the hypothesis needs to be seen to hold: k samples of the slowest probe, and every instance's turn on the page. */
function steadyWindow({ probes, steadySamples }: Reckoning): Millis {
  const { "keep-alive": _, ...deciding } = probes;
  const slowest = Math.max(...Object.values(deciding).map((probe) => probe.interval + probe.timeout));
  return (steadySamples + 1) * slowest;
}
