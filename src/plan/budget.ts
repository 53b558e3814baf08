// The budget: how long each step must take, reckoned in closed form from the templates' own numbers and AWS's own delays.
import type { Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import { awsTiming, CHECKER_PROBE_MAX, type Delay, LOAD_BALANCER_TTL, S3_WEBSITE_TTL } from "./aws-timing.ts";
import type { FailoverPath, HealthCheckFacts, TargetGroupFacts } from "./failover-path.ts";
import type { Budget, Deadlines, FaultPlan, MetricName, Predicted, ProbePlans } from "./types.ts";

export interface BudgetInput {
  readonly path: FailoverPath;
  readonly fault: FaultPlan;
  readonly probes: ProbePlans;
  readonly steadySamples: number;
  readonly deadlines: Deadlines;
}

/**
 * Every metric's range, with its derivation line by line.
 *
 * A target group loses its last healthy target at the earlier of two moments: enough failed probes, or the instance being
 * stopped. Route 53 leaves the primary at the earlier of two signals (alias health, health check) and comes back at the later
 * one, because the primary needs both. Source of the rules: aws-failover-semantics, sections 1 to 5 and its timing model.
 */
export function reckonBudget(input: BudgetInput): Omit<Budget, "warnings"> {
  const metrics: Partial<Record<MetricName, Predicted>> = {};
  const derivation: string[] = [];
  const say = (line: string) => derivation.push(line);
  const partial = input.fault.expected !== undefined && input.fault.expected.selected < input.fault.expected.total;

  metrics["first-failure"] = { min: 0, max: awsTiming.httpdStops.max + input.probes.page.interval };
  metrics["instances-stopped"] = range(awsTiming.instanceStops);
  metrics["instances-running"] = range(awsTiming.instanceRuns);
  const group = slowestGroup(input.path.targetGroups);
  if (partial) {
    const { selected, total } = input.fault.expected as NonNullable<FaultPlan["expected"]>;
    say(
      `only ${selected} of ${total} instances ${selected === 1 ? "is" : "are"} stopped: the load balancer keeps a healthy target, so the site must stay on the primary`,
    );
  } else {
    const none = group && lastTargetOut(group, say);
    if (none) metrics["no-healthy-target"] = none;
    const failover = leavePrimary(input.path, none, metrics, say);
    if (failover) reckonClients(failover, input, metrics, say);
  }
  if (group) reckonReturn(input, group, partial, metrics, say);
  const unpredictable = input.path.unseenSignal || asksItself(input.path);
  return { metrics, derivation, failsOver: !partial && (metrics.failover !== undefined || unpredictable) };
}

/** (k-1) x interval .. k x interval + timeout after the web server stops, or stopped and unused: the earlier wins. */
function lastTargetOut(group: TargetGroupFacts, say: (line: string) => void): Predicted {
  const { httpdStops, instanceStops, targetUnused } = awsTiming;
  const interval = group.intervalSeconds * SECOND;
  const probes = {
    min: httpdStops.min + (group.unhealthyThreshold - 1) * interval,
    max: httpdStops.max + group.unhealthyThreshold * interval + group.timeoutSeconds * SECOND,
  };
  const state = { min: instanceStops.min + targetUnused.min, max: instanceStops.max + targetUnused.max };
  const out = earlier(probes, state);
  say(
    `last target out, by failed probes: web server stops ${show(range(httpdStops))}, then unhealthy threshold ${group.unhealthyThreshold} x interval ${group.intervalSeconds} s (timeout ${group.timeoutSeconds} s): ${show(probes)}`,
  );
  say(`last target out, by instance state: stopped ${show(range(instanceStops))} + unused ${show(range(targetUnused))}: ${show(state)}`);
  say(`the earlier wins: no healthy target after ${show(out)}`);
  return out;
}

function leavePrimary(
  path: FailoverPath,
  none: Predicted | undefined,
  metrics: Partial<Record<MetricName, Predicted>>,
  say: (line: string) => void,
): Predicted | undefined {
  const alias = path.evaluatesTargetHealth && none ? plus(none, range(awsTiming.aliasLearns)) : undefined;
  if (alias) say(`ALB path (EvaluateTargetHealth): + ${show(range(awsTiming.aliasLearns))} until Route 53 knows: ${show(alias)}`);
  else say("ALB path: none, the primary record has no EvaluateTargetHealth on a load balancer of these stacks");
  const measuring = measuringCheck(path);
  const check = measuring && checkersOut(measuring, metrics, say);
  if (!check) say(`health-check path: none, ${whyNoCheck(path.healthCheck)}`);
  if (!(path.primary && path.secondary) || asksItself(path)) return undefined;
  const flip = alias && check ? earlier(alias, check) : (alias ?? check);
  if (flip === undefined) {
    if (path.unseenSignal)
      say("the primary's health hangs on something outside of these stacks: whether and when it fails over cannot be said");
    else say("no signal reaches the primary record: Route 53 keeps answering it whatever happens, the site never fails over");
    return undefined;
  }
  metrics["dns-failover"] = flip;
  say(alias && check ? `either signal alone is enough, the earlier wins: DNS flips after ${show(flip)}` : `DNS flips after ${show(flip)}`);
  return flip;
}

/** The health check, when it sees the targets fail and come back. */
function measuringCheck({ healthCheck }: FailoverPath): HealthCheckFacts | undefined {
  if (healthCheck === undefined || healthCheck.disabled || healthCheck.inverted) return undefined;
  return (healthCheck.type === "TCP" && healthCheck.asks !== "elsewhere") || healthCheck.asks === "site" ? undefined : healthCheck;
}

/** The health check asks the name that fails over. Source: aws-failover-semantics, section 1: the results are unpredictable. */
function asksItself({ healthCheck }: FailoverPath): boolean {
  return healthCheck !== undefined && healthCheck.asks === "site" && !healthCheck.disabled;
}

function whyNoCheck(check: HealthCheckFacts | undefined): string {
  if (check === undefined) return "the primary record has no health check of these stacks";
  if (check.disabled) return "the health check is Disabled";
  if (check.inverted) return "the health check is Inverted";
  if (check.asks === "site")
    return "the health check asks the name that fails over, so what it sees changes with its own verdict: unpredictable";
  return "a TCP health check only connects, and the load balancer accepts connections without a healthy target, too";
}

/** All but floor(18 %) of the checkers must collect `threshold` failures each. Source: dns-failover-determining-health-of-endpoints. */
function checkersOut(check: HealthCheckFacts, metrics: Partial<Record<MetricName, Predicted>>, say: (line: string) => void): Predicted {
  const interval = check.intervalSeconds * SECOND;
  const verdict = {
    min: awsTiming.httpdStops.min + (check.threshold - 1) * interval,
    max: awsTiming.httpdStops.max + check.threshold * (interval + CHECKER_PROBE_MAX),
  };
  metrics["checkers-unhealthy"] = verdict;
  const flip = plus(verdict, range(awsTiming.checkersPropagate));
  const needed = check.checkers - Math.floor(0.18 * check.checkers);
  say(
    `health-check path: threshold ${check.threshold} x interval ${check.intervalSeconds} s, ${needed} of ${check.checkers} checkers must agree: ${show(verdict)}; + ${show(range(awsTiming.checkersPropagate))} until the answers change: ${show(flip)}`,
  );
  return flip;
}

function reckonClients(
  flip: Predicted,
  input: BudgetInput,
  metrics: Partial<Record<MetricName, Predicted>>,
  say: (line: string) => void,
): void {
  const failover = plus(flip, { min: 0, max: LOAD_BALANCER_TTL });
  metrics.failover = failover;
  // The outage begins when the first page fails; both instances may take a different time to stop answering.
  metrics.outage = {
    min: Math.max(0, failover.min - awsTiming.httpdStops.max),
    max: failover.max - awsTiming.httpdStops.min + input.probes.page.interval,
  };
  say(
    `clients: a resolver may keep the load balancer's addresses up to ${LOAD_BALANCER_TTL / SECOND} s (their TTL): error page after ${show(failover)}`,
  );
}

function reckonReturn(
  input: BudgetInput,
  group: TargetGroupFacts,
  partial: boolean,
  metrics: Partial<Record<MetricName, Predicted>>,
  say: (line: string) => void,
): void {
  const { instanceRuns, httpdStarts, targetReturns, aliasLearns, checkersPropagate } = awsTiming;
  const boot = plus(range(instanceRuns), range(httpdStarts));
  say(`return: running ${show(range(instanceRuns))} + web server up ${show(range(httpdStarts))}: it answers after ${show(boot)}`);
  const interval = group.intervalSeconds * SECOND;
  const slow = httpdStarts.max >= (group.unhealthyThreshold - 1) * interval;
  const probing = slow ? Math.max(1, group.healthyThreshold) * interval : interval;
  const healthy = { min: boot.min, max: boot.max + targetReturns.max + probing };
  metrics["targets-healthy"] = healthy;
  say(
    slow
      ? `targets healthy: one good probe within ${group.intervalSeconds} s, or, when ${group.unhealthyThreshold} probes fail while it boots, healthy threshold ${group.healthyThreshold} x ${group.intervalSeconds} s: ${show(healthy)}`
      : `targets healthy: one good probe within ${group.intervalSeconds} s: ${show(healthy)}`,
  );
  // After a failover whose moment nobody can predict nobody can predict the return either.
  if (!partial && asksItself(input.path)) return;
  let back: Predicted = healthy;
  if (!partial && metrics["dns-failover"] !== undefined) {
    const signals: Predicted[] = [];
    if (input.path.evaluatesTargetHealth) signals.push(plus(healthy, range(aliasLearns)));
    const check = measuringCheck(input.path);
    if (check) {
      const every = check.intervalSeconds * SECOND;
      // On the slow path every target is unhealthy and the load balancer fails open: it answers as soon as a web server does,
      // so the checkers never wait for the healthy threshold. A passing probe takes at most 2 s.
      const answering = boot.max + targetReturns.max + interval;
      const verdict = { min: boot.min + (check.threshold - 1) * every, max: answering + check.threshold * (every + 2 * SECOND) };
      metrics["checkers-healthy"] = verdict;
      signals.push(plus(verdict, range(checkersPropagate)));
      say(
        `health check again healthy: threshold ${check.threshold} x interval ${check.intervalSeconds} s after the first good answer: ${show(verdict)}`,
      );
    }
    back = signals.reduce(later);
    metrics["dns-return"] = back;
    say(`the primary needs every signal, the later wins: DNS returns after ${show(back)}`);
    back = { min: back.min, max: back.max + S3_WEBSITE_TTL };
  }
  const sampling = steadyWindow(input);
  const stopping = stillStopping(input, metrics);
  metrics.recovery = { min: back.min, max: back.max + sampling + stopping };
  if (stopping > 0)
    say(
      `an instance may still be stopping when the restore begins, and cannot be started before it has: up to ${seconds(stopping)} s more`,
    );
  say(`steady state again: all of it, seen ${input.steadySamples} times in a row by every probe: ${show(metrics.recovery)}`);
}

/** How long the hypothesis needs to be seen to hold: k samples of the slowest probe, and every instance's turn on the page. */
function steadyWindow(input: BudgetInput): Millis {
  const { "keep-alive": _, ...deciding } = input.probes;
  const slowest = Math.max(...Object.values(deciding).map((probe) => probe.interval + probe.timeout));
  return (input.steadySamples + 1) * slowest;
}

function stillStopping(input: BudgetInput, metrics: Partial<Record<MetricName, Predicted>>): Millis {
  const restoreAt = (metrics.failover?.min ?? 0) + input.deadlines.hold;
  return Math.max(0, awsTiming.instanceStops.max - restoreAt);
}

function slowestGroup(groups: readonly TargetGroupFacts[]): TargetGroupFacts | undefined {
  return groups.toSorted((a, b) => b.intervalSeconds * b.healthyThreshold - a.intervalSeconds * a.healthyThreshold)[0];
}

const range = (delay: Delay): Predicted => ({ min: delay.min, max: delay.max });
const plus = (a: Predicted, b: Predicted): Predicted => ({ min: a.min + b.min, max: a.max + b.max });
const earlier = (a: Predicted, b: Predicted): Predicted => ({ min: Math.min(a.min, b.min), max: Math.min(a.max, b.max) });
const later = (a: Predicted, b: Predicted): Predicted => ({ min: Math.max(a.min, b.min), max: Math.max(a.max, b.max) });
const seconds = (duration: Millis): string => String(Math.round(duration / 100) / 10);
const show = (predicted: Predicted): string => `${seconds(predicted.min)} to ${seconds(predicted.max)} s`;
