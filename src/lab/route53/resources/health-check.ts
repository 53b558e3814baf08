// AWS::Route53::HealthCheck.
// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-healthcheck.html
import type { HealthCheckConfig } from "@aws-sdk/client-route-53";
import { LabError } from "../../operation.ts";
import { flag, integer, object, type Properties, requiredText, text, texts } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { createHealthCheck, deleteHealthCheck, replaceHealthCheckConfig, requireHealthCheck } from "../health-checks.ts";
import { replaceTags } from "../tags.ts";
import { defined } from "./record-properties.ts";
import { liveTags, resourceTags } from "./resource-tags.ts";

/** Ref is the health check's id. */
export const healthCheckResource: ResourceModel = {
  type: "AWS::Route53::HealthCheck",

  create: async (lab, request) => {
    await lab.clock.sleep(lab.draw("route53.resource"));
    const check = createHealthCheck(lab, lab.ids.uuid(), config(request.properties));
    request.initiated(check.id);
    replaceTags(lab, `healthcheck/${check.id}`, resourceTags(request.tags, request.properties, "HealthCheckTags"));
    return { physicalId: check.id };
  },

  update: async (lab, request, existing) => {
    await lab.clock.sleep(lab.draw("route53.resource"));
    const check = requireHealthCheck(lab, existing.physicalId);
    replaceHealthCheckConfig(lab, check, config(request.properties));
    replaceTags(lab, `healthcheck/${check.id}`, resourceTags(request.tags, request.properties, "HealthCheckTags"));
    return { physicalId: check.id };
  },

  remove: async (lab, existing) => {
    await lab.clock.sleep(lab.draw("route53.resource"));
    const check = lab.route53.healthChecks.get(existing.physicalId);
    if (check !== undefined) deleteHealthCheck(lab, check);
  },

  read: (lab, { physicalId, properties }) => {
    const own = lab.route53.healthChecks.get(physicalId);
    // What the template sets and the check no longer has is gone, not unreadable.
    const set = Object.keys(object(properties, "HealthCheckConfig") ?? {});
    const config = Object.fromEntries(set.map((name) => [name, own?.config[name as keyof HealthCheckConfig]]));
    return own && { HealthCheckConfig: config, HealthCheckTags: liveTags(lab, `healthcheck/${physicalId}`) };
  },

  attribute: (_lab, physicalId, name) => (name === "HealthCheckId" ? physicalId : undefined),
};

function config(properties: Properties): HealthCheckConfig {
  const given = object(properties, "HealthCheckConfig");
  if (given === undefined)
    throw new LabError("ValidationError", "Properties validation failed: #: required key [HealthCheckConfig] not found");
  return defined({
    Type: requiredText(given, "Type"),
    IPAddress: text(given, "IPAddress"),
    FullyQualifiedDomainName: text(given, "FullyQualifiedDomainName"),
    Port: integer(given, "Port"),
    ResourcePath: text(given, "ResourcePath"),
    SearchString: text(given, "SearchString"),
    RequestInterval: integer(given, "RequestInterval"),
    FailureThreshold: integer(given, "FailureThreshold"),
    MeasureLatency: flag(given, "MeasureLatency"),
    Inverted: flag(given, "Inverted"),
    Disabled: flag(given, "Disabled"),
    EnableSNI: flag(given, "EnableSNI"),
    Regions: texts(given, "Regions"),
    HealthThreshold: integer(given, "HealthThreshold"),
    ChildHealthChecks: texts(given, "ChildHealthChecks"),
    AlarmIdentifier: object(given, "AlarmIdentifier"),
    InsufficientDataHealthStatus: text(given, "InsufficientDataHealthStatus"),
    RoutingControlArn: text(given, "RoutingControlArn"),
  }) as unknown as HealthCheckConfig;
}
