// Health checking: every node probes every target on its own, at a fixed rate, from a phase of its own.
import type { Instant } from "../../ports/clock.ts";
import type { Random } from "../../ports/random.ts";
import { SECOND } from "../../time/units.ts";
import type { Lab } from "../lab.ts";
import type { ServerReply } from "../web/reply.ts";
import { settle } from "./announce.ts";
import { judgeProbe, type ProbeResult } from "./health-check.ts";
import type { NodeCheck, Target, TargetGroup } from "./state.ts";
import { nextVerdict, type Verdict } from "./target-health.ts";

/** Starts one check per node of every load balancer that uses the group, each with a fresh phase in [0, interval). */
export function startChecks(lab: Lab, group: TargetGroup, target: Target, verdict: Verdict): void {
  target.checks = group.balancers.flatMap((balancer) =>
    balancer.nodes.map((node): NodeCheck => ({ balancer, node, verdict, streak: 0, cancelProbe: undefined, cancelResult: undefined })),
  );
  for (const check of target.checks) scheduleFirst(lab, group, target, check);
}

export function stopChecks(target: Target): void {
  for (const check of target.checks) stop(check);
  target.checks = [];
}

/** Starts the checks again after the group's settings or the load balancers' nodes changed; verdicts of nodes that stay are kept. */
export function restartChecks(lab: Lab, group: TargetGroup, target: Target): void {
  if (target.phase !== "checking") return;
  const before = target.checks;
  for (const check of before) stop(check);
  startChecks(lab, group, target, "initial");
  for (const check of target.checks) check.verdict = before.find((old) => old.node === check.node)?.verdict ?? "initial";
  settle(lab, group, target);
}

function stop(check: NodeCheck): void {
  check.cancelProbe?.();
  check.cancelResult?.();
}

function scheduleFirst(lab: Lab, group: TargetGroup, target: Target, check: NodeCheck): void {
  const phase = (lab.elb.phases as Random).next() * group.healthCheck.intervalSeconds * SECOND;
  scheduleProbe(lab, group, target, check, lab.clock.now() + phase);
}

function scheduleProbe(lab: Lab, group: TargetGroup, target: Target, check: NodeCheck, due: Instant): void {
  check.cancelProbe = lab.clock.at(due, () => {
    // The next probe counts from this one's due time, not from its answer: a fixed rate (aws-failover-semantics, section 4).
    scheduleProbe(lab, group, target, check, due + group.healthCheck.intervalSeconds * SECOND);
    const result = judgeProbe(group.healthCheck, probe(lab, group, target, check));
    if (changesNothing(check, target, result)) return;
    check.cancelResult = lab.clock.at(due + result.after, () => conclude(lab, group, target, check, result));
  });
}

function probe(lab: Lab, group: TargetGroup, target: Target, check: NodeCheck): ServerReply {
  if (group.targetType !== "instance") return { kind: "silence" };
  const { network } = lab.elb;
  const port = group.healthCheck.port === "traffic-port" ? target.port : Number(group.healthCheck.port);
  return network.instanceReply(lab, {
    instanceId: target.id,
    port,
    host: `${network.instanceFacts(lab, target.id)?.privateAddress ?? ""}:${port}`,
    path: group.healthCheck.path,
    source: { kind: "interface", subnetId: check.node.subnetId, securityGroupIds: check.balancer.securityGroupIds },
  });
}

/** The steady case, which needs no second entry on the clock. */
function changesNothing(check: NodeCheck, target: Target, { failure }: ProbeResult): boolean {
  if (check.streak !== 0) return false;
  if (failure === undefined) return check.verdict === "healthy";
  return check.verdict === "unhealthy" && target.failure?.kind === failure.kind && failure.kind !== "mismatch";
}

function conclude(lab: Lab, group: TargetGroup, target: Target, check: NodeCheck, { failure }: ProbeResult): void {
  const { healthCheck } = group;
  const next = nextVerdict(check, failure === undefined, {
    healthy: healthCheck.healthyThreshold,
    unhealthy: healthCheck.unhealthyThreshold,
  });
  check.verdict = next.verdict;
  check.streak = next.streak;
  if (failure !== undefined) target.failure = failure;
  settle(lab, group, target);
}
