// Route 53's needs: hosted zones, health checks and changes by ARN.
// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonroute53.html
import type { Change } from "@aws-sdk/client-route-53";
import type { Lab } from "../../../lab.ts";
import type { Needs, ResourceNeed, ServiceNeeds } from "../need.ts";

type Kind = "change" | "healthcheck" | "hostedzone";

/** Ids come with and without their path. */
function resource(lab: Lab, kind: Kind, id: unknown, context?: ResourceNeed["context"]): ResourceNeed {
  const bare = String(id ?? "").replace(/^.*\//, "");
  return { arn: `arn:${lab.partition}:route53:::${kind}/${bare}`, context };
}

const on =
  (action: string, kind: Kind, field: string): Needs =>
  (lab, input) => [{ action: `route53:${action}`, resources: [resource(lab, kind, input[field])] }];

const tagged =
  (action: string, ids: (input: Readonly<Record<string, unknown>>) => readonly unknown[]): Needs =>
  (lab, input) => [
    {
      action: `route53:${action}`,
      resources: ids(input).map((id) => resource(lab, input.ResourceType === "healthcheck" ? "healthcheck" : "hostedzone", id)),
    },
  ];

/** Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/specifying-conditions-route53.html */
function recordContext(changes: readonly Change[]): ResourceNeed["context"] {
  const distinct = (values: readonly string[]) => [...new Set(values)];
  return new Map([
    [
      "route53:changeresourcerecordsetsnormalizedrecordnames",
      distinct(changes.map(({ ResourceRecordSet }) => (ResourceRecordSet?.Name ?? "").toLowerCase().replace(/\.$/, ""))),
    ],
    ["route53:changeresourcerecordsetsrecordtypes", distinct(changes.map(({ ResourceRecordSet }) => ResourceRecordSet?.Type ?? ""))],
    ["route53:changeresourcerecordsetsactions", distinct(changes.map(({ Action }) => Action ?? ""))],
  ]);
}

export const route53Needs: ServiceNeeds = {
  prefix: "route53",
  operations: {
    ChangeResourceRecordSets: (lab, input) => [
      {
        action: "route53:ChangeResourceRecordSets",
        resources: [resource(lab, "hostedzone", input.HostedZoneId, recordContext(input.ChangeBatch?.Changes ?? []))],
      },
    ],
    ChangeTagsForResource: tagged("ChangeTagsForResource", ({ ResourceId }) => [ResourceId]),
    DeleteHealthCheck: on("DeleteHealthCheck", "healthcheck", "HealthCheckId"),
    DeleteHostedZone: on("DeleteHostedZone", "hostedzone", "Id"),
    GetChange: on("GetChange", "change", "Id"),
    GetHealthCheck: on("GetHealthCheck", "healthcheck", "HealthCheckId"),
    GetHealthCheckLastFailureReason: on("GetHealthCheckLastFailureReason", "healthcheck", "HealthCheckId"),
    GetHealthCheckStatus: on("GetHealthCheckStatus", "healthcheck", "HealthCheckId"),
    GetHostedZone: on("GetHostedZone", "hostedzone", "Id"),
    ListResourceRecordSets: on("ListResourceRecordSets", "hostedzone", "HostedZoneId"),
    ListTagsForResource: tagged("ListTagsForResource", ({ ResourceId }) => [ResourceId]),
    ListTagsForResources: tagged("ListTagsForResources", ({ ResourceIds }) => (ResourceIds ?? []) as readonly unknown[]),
    UpdateHealthCheck: on("UpdateHealthCheck", "healthcheck", "HealthCheckId"),
  },
};
