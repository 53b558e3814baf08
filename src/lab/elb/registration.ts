// Registering and deregistering targets: who may be a target, and what happens next.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { announce } from "./announce.ts";
import { useOf } from "./associations.ts";
import { dispatch, targetKey } from "./lifecycle.ts";
import type { Target, TargetGroup } from "./state.ts";
import { targetHealth } from "./target-health.ts";

export interface TargetNamed {
  readonly id: string;
  /** The group's port when left out. */
  readonly port?: number | undefined;
}

/** All or none. Throws InvalidTargetException for an instance that does not exist, is elsewhere or does not run. */
export function registerTargets(lab: Lab, group: TargetGroup, targets: readonly TargetNamed[]): void {
  if (group.targetType === "instance") validateInstances(lab, group, targets);
  else lab.notModelled(`targets of type ${group.targetType}`, group.name);
  for (const named of targets) {
    const port = named.port ?? group.port;
    const registered = group.targets.get(targetKey(named.id, port));
    if (registered !== undefined) dispatch(lab, group, registered, "registered");
    else add(lab, group, named, port);
  }
}

function add(lab: Lab, group: TargetGroup, named: TargetNamed, port: number): void {
  const target: Target = {
    id: named.id,
    port,
    zone: lab.elb.network.instanceFacts(lab, named.id)?.zone ?? "",
    phase: "not-in-use",
    health: targetHealth("not-in-use", [], undefined),
    failure: undefined,
    checks: [],
    cancelPhase: undefined,
    cancelNotice: undefined,
  };
  const key = targetKey(named.id, port);
  group.targets.set(key, target);
  group.terminated.delete(key);
  dispatch(lab, group, target, useOf(group, target));
  announce(lab, group);
}

function validateInstances(lab: Lab, group: TargetGroup, targets: readonly TargetNamed[]): void {
  const facts = targets.map(({ id }) => ({ id, instance: lab.elb.network.instanceFacts(lab, id) }));
  const reject = (wrong: readonly { readonly id: string }[], text: (ids: string) => string) => {
    if (wrong.length > 0) throw new LabError("InvalidTargetException", text(wrong.map(({ id }) => id).join(", ")));
  };
  reject(
    facts.filter(({ instance }) => instance === undefined || instance.state === "terminated"),
    (ids) => `instance IDs '${ids}' are not valid`,
  );
  reject(
    facts.filter(({ instance }) => instance?.vpcId !== group.vpcId),
    (ids) => `The following targets are not in the target group VPC '${group.vpcId}': '${ids}'`,
  );
  reject(
    facts.filter(({ instance }) => instance?.state !== "running"),
    (ids) => `The following targets are not in a running state and cannot be registered: '${ids}'`,
  );
}

/** Targets that are in use drain for the deregistration delay; others leave at once. Unknown ones are passed over. */
export function deregisterTargets(lab: Lab, group: TargetGroup, targets: readonly TargetNamed[]): void {
  for (const { id, port } of targets) {
    for (const target of [...group.targets.values()]) {
      if (target.id === id && (port === undefined || target.port === port)) dispatch(lab, group, target, "deregistered");
    }
  }
}
