// Which target groups are in use: kept true whenever a listener, rule, load balancer or subnet changes.
import type { Lab } from "../lab.ts";
import { announce } from "./announce.ts";
import { restartChecks } from "./checking.ts";
import { dispatch } from "./lifecycle.ts";
import type { Action } from "./rules.ts";
import type { Listener, LoadBalancer, Target, TargetGroup } from "./state.ts";
import type { PhaseEvent } from "./target-health.ts";

/** Every action of a listener, its rules' included. */
export function listenerActions(listener: Listener): readonly Action[] {
  return [...listener.defaultActions, ...listener.rules.flatMap((rule) => rule.actions)];
}

/** Target groups that these actions forward to. */
export function groupsOf(actions: readonly Action[]): ReadonlySet<TargetGroup> {
  return new Set(actions.flatMap((action) => (action.type === "forward" ? action.to.map((share) => share.group) : [])));
}

/** Call after any change of listeners, rules, nodes or load balancers: targets come into use or fall out of it. */
export function refreshAssociations(lab: Lab): void {
  for (const balancer of lab.elb.loadBalancers.values()) {
    balancer.targetGroups = groupsOf([...balancer.listeners.values()].flatMap(listenerActions));
    balancer.dns = undefined;
  }
  const balancers = [...lab.elb.loadBalancers.values()];
  for (const group of lab.elb.targetGroups.values()) {
    group.balancers = balancers.filter((balancer) => balancer.targetGroups.has(group));
    for (const target of [...group.targets.values()]) {
      dispatch(lab, group, target, useOf(group, target));
      if (nodesChanged(group, target)) restartChecks(lab, group, target);
    }
    announce(lab, group);
  }
  for (const balancer of balancers) lab.signals.targetHealthChanged.emit(balancer.arn);
}

/** The event that tells a target whether its group is in use, in its zone. */
export function useOf(group: TargetGroup, target: Pick<Target, "zone">): PhaseEvent {
  if (group.balancers.length === 0) return "group-detached";
  return group.balancers.some((balancer) => hasNode(balancer, target.zone)) ? "group-attached" : "group-attached-elsewhere";
}

function hasNode(balancer: LoadBalancer, zone: string): boolean {
  // A target without a zone of its own (an address outside the VPC) may be reached from any node.
  return zone === "" || balancer.nodes.some((node) => node.zone === zone);
}

function nodesChanged(group: TargetGroup, target: Target): boolean {
  const nodes = group.balancers.flatMap((balancer) => balancer.nodes);
  return (
    target.phase === "checking" && (nodes.length !== target.checks.length || target.checks.some((check) => !nodes.includes(check.node)))
  );
}
