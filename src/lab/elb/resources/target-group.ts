// AWS::ElasticLoadBalancingV2::TargetGroup.
// Source: docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-targetgroup.html
import { generatedName } from "../../iam/names.ts";
import type { Lab } from "../../lab.ts";
import { integer, object, objects, type Properties, requiredText, text } from "../../properties.ts";
import type { ExistingResource, ResourceModel } from "../../resource.ts";
import { readAttributes, TARGET_GROUP_ATTRIBUTES } from "../attributes.ts";
import { targetGroupByArn } from "../find.ts";
import { DEFAULT_HEALTH_CHECK, healthCheckFrom } from "../health-check.ts";
import { targetKey } from "../lifecycle.ts";
import { fullNameOf, NAME_LENGTH_MAX } from "../names.ts";
import { deregisterTargets, registerTargets, type TargetNamed } from "../registration.ts";
import type { TargetGroup } from "../state.ts";
import { createTargetGroup, deleteTargetGroup, setHealthCheck, setTargetGroupAttributes } from "../target-groups.ts";
import { liveAttributes, liveTags, putTags, smallChange } from "./shared.ts";

export const targetGroupResource: ResourceModel = {
  type: "AWS::ElasticLoadBalancingV2::TargetGroup",

  create: async (lab, request) => {
    const { properties } = request;
    const targetType = text(properties, "TargetType") ?? "instance";
    const group = createTargetGroup(lab, {
      name: text(properties, "Name") ?? generatedName(lab, request.stackName, request.logicalId, NAME_LENGTH_MAX),
      protocol: text(properties, "Protocol") ?? "HTTP",
      protocolVersion: text(properties, "ProtocolVersion") ?? "HTTP1",
      port: targetType === "lambda" ? 0 : (integer(properties, "Port") ?? 0),
      vpcId: text(properties, "VpcId") ?? "",
      targetType,
      healthCheck: healthCheckFrom(properties, DEFAULT_HEALTH_CHECK),
      attributes: attributes(properties),
    });
    request.initiated(group.arn);
    nameLeftOut(lab, group, properties);
    putTags(lab, group.arn, request);
    await smallChange(lab);
    registerTargets(lab, group, targets(properties));
    return { physicalId: group.arn };
  },

  update: async (lab, request, existing) => {
    const { properties } = request;
    const group = targetGroupByArn(lab, existing.physicalId);
    const healthCheck = healthCheckFrom(properties, DEFAULT_HEALTH_CHECK);
    nameLeftOut(lab, group, properties);
    const wantedAttributes = attributes(properties);
    await smallChange(lab);
    if (JSON.stringify(healthCheck) !== JSON.stringify(group.healthCheck)) setHealthCheck(lab, group, healthCheck);
    setTargetGroupAttributes(lab, group, wantedAttributes, "reset");
    const wanted = targets(properties);
    const keys = new Set(wanted.map((target) => targetKey(target.id, target.port ?? group.port)));
    // Only targets that the template named before: what others registered is none of its business.
    const named = new Set(targets(existing.properties).map((target) => targetKey(target.id, target.port ?? group.port)));
    registerTargets(
      lab,
      group,
      wanted.filter((target) => !group.targets.has(targetKey(target.id, target.port ?? group.port))),
    );
    deregisterTargets(
      lab,
      group,
      [...group.targets].filter(([key]) => named.has(key) && !keys.has(key)).map(([, { id, port }]) => ({ id, port })),
    );
    putTags(lab, group.arn, request);
    return { physicalId: group.arn };
  },

  remove: async (lab, existing) => {
    deleteTargetGroup(lab, existing.physicalId);
    await smallChange(lab);
  },

  read: readTargetGroup,

  attribute: (lab, physicalId, name) => {
    const group = lab.elb.targetGroups.get(physicalId);
    if (group === undefined) return undefined;
    switch (name) {
      case "LoadBalancerArns":
        return group.balancers.map((balancer) => balancer.arn);
      case "TargetGroupArn":
        return group.arn;
      case "TargetGroupFullName":
        return fullNameOf(group.arn);
      case "TargetGroupName":
        return group.name;
      default:
        return undefined;
    }
  },
};

function readTargetGroup(lab: Lab, { physicalId, properties }: ExistingResource): Properties | undefined {
  const own = lab.elb.targetGroups.get(physicalId);
  if (own === undefined) return undefined;
  const { healthCheck: check } = own;
  return {
    Name: own.name,
    Protocol: own.protocol,
    ProtocolVersion: own.protocolVersion,
    Port: own.port,
    VpcId: own.vpcId,
    TargetType: own.targetType,
    HealthCheckEnabled: check.enabled,
    HealthCheckProtocol: check.protocol,
    HealthCheckPort: check.port,
    HealthCheckPath: check.path,
    HealthCheckIntervalSeconds: check.intervalSeconds,
    HealthCheckTimeoutSeconds: check.timeoutSeconds,
    HealthyThresholdCount: check.healthyThreshold,
    UnhealthyThresholdCount: check.unhealthyThreshold,
    Matcher: { HttpCode: check.matcher },
    Targets: [...own.targets.values()].filter(({ phase }) => phase !== "draining").map(({ id, port }) => ({ Id: id, Port: port })),
    TargetGroupAttributes: liveAttributes(own.attributes, objects(properties, "TargetGroupAttributes")),
    Tags: liveTags(lab, physicalId),
  };
}

function targets(properties: Properties): readonly TargetNamed[] {
  return (objects(properties, "Targets") ?? []).map((target) => ({ id: requiredText(target, "Id"), port: integer(target, "Port") }));
}

function attributes(properties: Properties): ReadonlyMap<string, string> {
  return readAttributes("Target group", objects(properties, "TargetGroupAttributes") ?? [], TARGET_GROUP_ATTRIBUTES);
}

/** Held, and nothing comes of them: how requests are spread over targets. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  "load_balancing.algorithm.anomaly_mitigation",
  "load_balancing.algorithm.type",
  "slow_start.duration_seconds",
  "stickiness.enabled",
]);

/** What instances of the lab do not speak: they answer plain HTTP/1.1. */
function nameLeftOut(lab: Lab, { name, protocolVersion }: TargetGroup, properties: Properties): void {
  const protocol = text(properties, "HealthCheckProtocol") ?? "HTTP";
  if (protocolVersion !== "HTTP1") lab.notModelled(`target group protocol version ${protocolVersion}, treated as HTTP1`, name);
  if (protocol !== "HTTP") lab.notModelled(`health checks of targets by ${protocol}, treated as HTTP`, name);
  if (text(object(properties, "Matcher") ?? {}, "GrpcCode") !== undefined) lab.notModelled("health checks of targets by GrpcCode", name);
  for (const [key, value] of attributes(properties))
    if (WITHOUT_EFFECT.has(key) && value !== TARGET_GROUP_ATTRIBUTES[key]) lab.notModelled(`target group attribute ${key}`, name);
}
