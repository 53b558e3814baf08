// Creating, changing and deleting target groups.
import type { Lab } from "../lab.ts";
import { LabError } from "../operation.ts";
import { announce } from "./announce.ts";
import { groupsOf, listenerActions } from "./associations.ts";
import { TARGET_GROUP_ATTRIBUTES, validateHealthThresholds } from "./attributes.ts";
import { restartChecks } from "./checking.ts";
import type { HealthCheckSettings } from "./health-check.ts";
import { arnOf, validateName } from "./names.ts";
import { deregisterTargets } from "./registration.ts";
import type { TargetGroup } from "./state.ts";

export interface TargetGroupSettings {
  readonly name: string;
  readonly protocol: string;
  readonly protocolVersion: string;
  readonly port: number;
  readonly vpcId: string;
  readonly targetType: string;
  readonly healthCheck: HealthCheckSettings;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Throws LabError in AWS's words. */
export function createTargetGroup(lab: Lab, settings: TargetGroupSettings): TargetGroup {
  const { name, port, protocol, vpcId, targetType } = settings;
  validateName("target group", name);
  if ([...lab.elb.targetGroups.values()].some((other) => other.name === name)) {
    throw new LabError(
      "DuplicateTargetGroupNameException",
      `A target group with the same name '${name}' exists, but with different settings`,
    );
  }
  if (targetType !== "lambda") {
    if (!settings.healthCheck.enabled) {
      throw new LabError("ValidationError", `Health check enabled must be true for target groups with target type '${targetType}'`);
    }
    if (!(port >= 1 && port <= 65_535)) throw new LabError("ValidationError", `Port '${port}' must be within '1-65535' inclusive`);
    if (lab.elb.network.defaultSecurityGroup(lab, vpcId) === undefined) {
      throw new LabError("ValidationError", `The VPC ID '${vpcId}' is not found`);
    }
  }
  if (protocol !== "HTTP") lab.notModelled(`target group protocol ${protocol}, treated as HTTP`, name);
  const attributes = new Map([...Object.entries(TARGET_GROUP_ATTRIBUTES), ...settings.attributes]);
  validateHealthThresholds(attributes);
  const group: TargetGroup = {
    ...settings,
    arn: arnOf(lab, `targetgroup/${name}/${lab.ids.hex(16)}`),
    attributes,
    targets: new Map(),
    terminated: new Map(),
    balancers: [],
    healthyCount: 0,
    unusedLag: undefined,
    usedLag: undefined,
    routing: new Map(),
  };
  lab.elb.targetGroups.set(group.arn, group);
  return group;
}

/** Takes effect at once: checks start again at the new rate, verdicts stay. */
export function setHealthCheck(lab: Lab, group: TargetGroup, healthCheck: HealthCheckSettings): void {
  group.healthCheck = healthCheck;
  for (const target of group.targets.values()) restartChecks(lab, group, target);
}

/** Sets what `attributes` names. `rest`: whether the others keep their values (the API) or go back to their defaults (CloudFormation). */
export function setTargetGroupAttributes(
  lab: Lab,
  group: TargetGroup,
  attributes: ReadonlyMap<string, string>,
  rest: "keep" | "reset",
): void {
  const next = new Map([...(rest === "keep" ? group.attributes : Object.entries(TARGET_GROUP_ATTRIBUTES)), ...attributes]);
  validateHealthThresholds(next);
  for (const [key, value] of next) group.attributes.set(key, value);
  announce(lab, group);
}

/** Does nothing when it is gone. Throws ResourceInUseException while a listener or rule forwards to it. */
export function deleteTargetGroup(lab: Lab, arn: string): void {
  const group = lab.elb.targetGroups.get(arn);
  if (group === undefined) return;
  const used = [...lab.elb.listeners.values()].some((listener) => groupsOf(listenerActions(listener)).has(group));
  if (used) throw new LabError("ResourceInUseException", `Target group '${arn}' is currently in use by a listener or a rule`);
  deregisterTargets(
    lab,
    group,
    [...group.targets.values()].map(({ id, port }) => ({ id, port })),
  );
  lab.elb.targetGroups.delete(arn);
  lab.elb.tags.delete(arn);
}
