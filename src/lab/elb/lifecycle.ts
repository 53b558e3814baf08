// What happens to a target: events move its phase, a phase starts and stops its probes, and every change is told to whom it concerns.
import { SECOND } from "../../time/units.ts";
import type { Lab } from "../lab.ts";
import { announce, settle } from "./announce.ts";
import { startChecks, stopChecks } from "./checking.ts";
import type { Target, TargetGroup } from "./state.ts";
import { nextPhase, type Phase, type PhaseEvent } from "./target-health.ts";

/** How long an explicit question for a terminated instance shows `draining`: at least 10 minutes were observed (aws-failover-semantics, section 4). */
const TERMINATED_SHOWN = 15 * 60 * SECOND;

export const targetKey = (id: string, port: number): string => `${id}:${port}`;

/** Moves one target by one event. */
export function dispatch(lab: Lab, group: TargetGroup, target: Target, event: PhaseEvent): void {
  const next = nextPhase(target.phase, event);
  if (next === target.phase) return;
  if (next === "removed") {
    leave(lab, group, target, event);
    return;
  }
  const before = target.phase;
  target.cancelPhase?.();
  target.cancelPhase = undefined;
  stopChecks(target);
  target.phase = next;
  enter(lab, group, target, before);
  settle(lab, group, target);
}

function enter(lab: Lab, group: TargetGroup, target: Target, before: Phase): void {
  const after = (delay: number, event: PhaseEvent) => {
    target.cancelPhase = lab.clock.at(lab.clock.now() + delay, () => dispatch(lab, group, target, event));
  };
  if (target.phase === "registering") {
    after(lab.draw("elb.registration"), "registration-done");
    noticeInstance(lab, group, target);
  } else if (target.phase === "draining") {
    after(Number(group.attributes.get("deregistration_delay.timeout_seconds")) * SECOND, "delay-over");
  } else if (target.phase === "checking") {
    target.failure = undefined;
    startChecks(lab, group, target, before === "stopped" && !lab.elb.restartedTargetIsInitial ? "unhealthy" : "initial");
  }
}

function leave(lab: Lab, group: TargetGroup, target: Target, event: PhaseEvent): void {
  target.cancelPhase?.();
  target.cancelNotice?.();
  stopChecks(target);
  const key = targetKey(target.id, target.port);
  group.targets.delete(key);
  if (event === "instance-terminated") group.terminated.set(key, lab.clock.now() + TERMINATED_SHOWN);
  lab.truth({ what: "target.state", subject: `${group.arn} ${target.id}`, detail: "removed" });
  announce(lab, group);
}

/** An instance's state or web server changed: the load balancer notices stopped, running and terminated ones some time later. */
export function instanceChanged(lab: Lab, instanceId: string): void {
  for (const group of lab.elb.targetGroups.values()) {
    for (const target of group.targets.values()) {
      if (target.id === instanceId) noticeInstance(lab, group, target);
    }
  }
}

function noticeInstance(lab: Lab, group: TargetGroup, target: Target): void {
  const state = lab.elb.network.instanceFacts(lab, target.id)?.state ?? "terminated";
  const event = NOTICED[state];
  if (event === undefined || target.cancelNotice !== undefined || nextPhase(target.phase, event) === target.phase) return;
  target.cancelNotice = lab.clock.at(lab.clock.now() + noticeLag(lab, group, event), () => {
    target.cancelNotice = undefined;
    const now = lab.elb.network.instanceFacts(lab, target.id)?.state ?? "terminated";
    // Looked at again: an instance that was started meanwhile is not seen as stopped.
    if (NOTICED[now] === event) dispatch(lab, group, target, event);
    else noticeInstance(lab, group, target);
  });
}

const NOTICED: Readonly<Record<string, PhaseEvent>> = {
  stopped: "instance-stopped",
  running: "instance-running",
  terminated: "instance-terminated",
};

/**
 * Instances of one group that stop (start) together are noticed with the same lag: the delay belongs to the group's
 * feed of instance states, and the timing model knows one `u` per drill.
 */
function noticeLag(lab: Lab, group: TargetGroup, event: PhaseEvent): number {
  if (event === "instance-running") {
    group.unusedLag = undefined;
    group.usedLag ??= lab.draw("elb.used-lag");
    return group.usedLag;
  }
  group.usedLag = undefined;
  group.unusedLag ??= lab.draw("elb.unused-lag");
  return group.unusedLag;
}
