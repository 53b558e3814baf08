// The budget: how long each step must take, reckoned in closed form from the templates' own numbers and AWS's own delays.
import type { Millis } from "../ports/clock.ts";
import { SECOND } from "../time/units.ts";
import { awsTiming, CHECKER_PROBE_MAX, LOAD_BALANCER_TTL } from "./aws-timing.ts";
import { earlier, either, plus, range, show } from "./budget-ranges.ts";
import { reckonReturn } from "./budget-return.ts";
import { asksItself, isPartial, type Signals, signalsOf, slowestGroup, whyNoAlias, whyNoCheck } from "./budget-signals.ts";
import type { FailoverPath, HealthCheckFacts, TargetGroupFacts } from "./failover-path.ts";
import type { Budget, Deadlines, FaultPlan, MetricName, Predicted, ProbePlans } from "./types.ts";

export interface BudgetInput {
  readonly path: FailoverPath;
  readonly fault: FaultPlan;
  readonly probes: ProbePlans;
  readonly steadySamples: number;
  readonly deadlines: Deadlines;
}

/** What the parts of the budget share, and where they write. */
export interface Reckoning extends BudgetInput {
  readonly signals: Signals;
  readonly metrics: Partial<Record<MetricName, Predicted>>;
  readonly say: (line: string) => void;
}

/**
 * Every metric's range, with its derivation line by line.
 *
 * A target group loses its last healthy target at the earlier of two moments: enough failed probes, or the instance being
 * stopped. Route 53 leaves the primary at the earlier of two signals (alias health, health check) and comes back at the later
 * one, because the primary needs both. Source of the rules: aws-failover-semantics, sections 1 to 5 and its timing model.
 */
export function reckonBudget(input: BudgetInput): Omit<Budget, "warnings"> {
  const { path, fault } = input;
  const derivation: string[] = [];
  const reckoning: Reckoning = { ...input, signals: signalsOf(path, fault), metrics: {}, say: (line) => derivation.push(line) };
  const { metrics } = reckoning;
  metrics["first-failure"] = { min: 0, max: awsTiming.httpdStops.max + input.probes.page.interval };
  metrics["instances-stopped"] = range(awsTiming.instanceStops);
  metrics["instances-running"] = range(awsTiming.instanceRuns);
  const group = slowestGroup(path.targetGroups);
  const moved = isPartial(fault) ? leaveTargets(reckoning) : leaveNone(reckoning, group);
  if (group) reckonReturn(reckoning, group, moved);
  const unpredictable = !isPartial(fault) && (path.unseenSignal || asksItself(path));
  return { metrics, derivation, failsOver: metrics.failover !== undefined || unpredictable };
}

/**
 * The earliest moment at which DNS can move while an instance is still stopping, or is stopped and its target not yet unused: by failed
 * probes or by the health check. Infinite when DNS never moves.
 */
type MovedAt = Millis;

/** Targets are left: DNS moves only where they are fewer than the target group asks for. */
function leaveTargets({ path, fault, signals, metrics, say }: Reckoning): MovedAt {
  const { selected, total } = fault.expected as NonNullable<FaultPlan["expected"]>;
  const stopped = `only ${selected} of ${total} instances ${selected === 1 ? "is" : "are"} stopped`;
  if (signals.alias === undefined || path.secondary === undefined) {
    say(`${stopped}: the load balancer keeps a healthy target, so the site must stay on the primary`);
    return Number.POSITIVE_INFINITY;
  }
  const { probes, out } = targetOut(signals.alias);
  const flip = plus(out, range(awsTiming.aliasLearns));
  metrics["dns-failover"] = flip;
  metrics.failover = plus(flip, { min: 0, max: LOAD_BALANCER_TTL });
  say(
    `${stopped}, but the ${total - selected} left ${total - selected === 1 ? "is" : "are"} fewer than the target group's minimum for DNS: unhealthy after ${show(out)}, DNS flips after ${show(flip)}`,
  );
  return probes.min + awsTiming.aliasLearns.min;
}

function leaveNone(reckoning: Reckoning, group: TargetGroupFacts | undefined): MovedAt {
  const { metrics, path } = reckoning;
  if (group) metrics["no-healthy-target"] = lastTargetOut(group, reckoning.say);
  const failover = leavePrimary(reckoning);
  if (failover === undefined) {
    // Of records that are not here, and signals from elsewhere, nobody can say when they move it.
    return path.primary && path.secondary && !path.unseenSignal && !asksItself(path) ? Number.POSITIVE_INFINITY : 0;
  }
  reckonClients(failover.flip, reckoning);
  return failover.movedAt;
}

/** (k-1) x interval .. k x interval + timeout after the web server stops, or stopped and unused: the earlier wins. */
function targetOut(group: TargetGroupFacts): { readonly probes: Predicted; readonly state: Predicted; readonly out: Predicted } {
  const { httpdStops, instanceStops, targetUnused } = awsTiming;
  const interval = group.intervalSeconds * SECOND;
  const probes = {
    min: httpdStops.min + (group.unhealthyThreshold - 1) * interval,
    max: httpdStops.max + group.unhealthyThreshold * interval + group.timeoutSeconds * SECOND,
  };
  const state = { min: instanceStops.min + targetUnused.min, max: instanceStops.max + targetUnused.max };
  return { probes, state, out: earlier(probes, state) };
}

function lastTargetOut(group: TargetGroupFacts, say: Reckoning["say"]): Predicted {
  const { httpdStops, instanceStops, targetUnused } = awsTiming;
  const { probes, state, out } = targetOut(group);
  say(
    `last target out, by failed probes: web server stops ${show(range(httpdStops))}, then unhealthy threshold ${group.unhealthyThreshold} x interval ${group.intervalSeconds} s (timeout ${group.timeoutSeconds} s): ${show(probes)}`,
  );
  say(`last target out, by instance state: stopped ${show(range(instanceStops))} + unused ${show(range(targetUnused))}: ${show(state)}`);
  say(`the earlier wins: no healthy target after ${show(out)}`);
  return out;
}

function leavePrimary({ path, signals, metrics, say }: Reckoning): { readonly flip: Predicted; readonly movedAt: MovedAt } | undefined {
  const { aliasLearns } = awsTiming;
  const targets = signals.alias && targetOut(signals.alias);
  const alias = targets && plus(targets.out, range(aliasLearns));
  if (alias) say(`ALB path (EvaluateTargetHealth): + ${show(range(aliasLearns))} until Route 53 knows: ${show(alias)}`);
  else say(`ALB path: none, ${whyNoAlias(path)}`);
  const check = signals.check && checkersOut(signals.check, signals.isCertain, metrics, say);
  if (!check) say(`health-check path: none, ${whyNoCheck(path)}`);
  if (!(path.primary && path.secondary) || asksItself(path)) return undefined;
  const flip = alias && check ? firstOf(alias, check, signals.isCertain) : (alias ?? check);
  if (flip === undefined) {
    if (path.unseenSignal)
      say("the primary's health hangs on something outside of these stacks: whether and when it fails over cannot be said");
    else say("no signal reaches the primary record: Route 53 keeps answering it whatever happens, the site never fails over");
    return undefined;
  }
  metrics["dns-failover"] = flip;
  say(alias && check ? `either signal alone is enough, the earlier wins: DNS flips after ${show(flip)}` : `DNS flips after ${show(flip)}`);
  const byProbes = targets ? targets.probes.min + aliasLearns.min : Number.POSITIVE_INFINITY;
  return { flip, movedAt: Math.min(byProbes, check?.min ?? Number.POSITIVE_INFINITY) };
}

/** A check that may not see the targets may leave the load balancer's signal alone. */
function firstOf(alias: Predicted, check: Predicted, isCertain: boolean): Predicted {
  const first = earlier(alias, check);
  return isCertain ? first : either(alias, first);
}

/** All but floor(18 %) of the checkers must collect `threshold` failures each. Source: dns-failover-determining-health-of-endpoints. */
function checkersOut(check: HealthCheckFacts, isCertain: boolean, metrics: Reckoning["metrics"], say: Reckoning["say"]): Predicted {
  const interval = check.intervalSeconds * SECOND;
  const verdict = {
    min: awsTiming.httpdStops.min + (check.threshold - 1) * interval,
    max: awsTiming.httpdStops.max + check.threshold * (interval + CHECKER_PROBE_MAX),
  };
  if (isCertain) metrics["checkers-unhealthy"] = verdict;
  const flip = plus(verdict, range(awsTiming.checkersPropagate));
  const needed = check.checkers - Math.floor(0.18 * check.checkers);
  say(
    `health-check path${isCertain ? "" : " (should it see the targets: the name that it asks leads out of these stacks)"}: threshold ${check.threshold} x interval ${check.intervalSeconds} s, ${needed} of ${check.checkers} checkers must agree: ${show(verdict)}; + ${show(range(awsTiming.checkersPropagate))} until the answers change: ${show(flip)}`,
  );
  return flip;
}

function reckonClients(flip: Predicted, { probes, metrics, say }: Reckoning): void {
  const failover = plus(flip, { min: 0, max: LOAD_BALANCER_TTL });
  metrics.failover = failover;
  // The outage begins when the first page fails; both instances may take a different time to stop answering.
  metrics.outage = {
    min: Math.max(0, failover.min - awsTiming.httpdStops.max),
    max: failover.max - awsTiming.httpdStops.min + probes.page.interval,
  };
  say(
    `clients: a resolver may keep the load balancer's addresses up to ${LOAD_BALANCER_TTL / SECOND} s (their TTL): error page after ${show(failover)}`,
  );
}
