// The resource types of route53 that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";
import { healthCheckResource } from "./health-check.ts";
import { hostedZoneResource } from "./hosted-zone.ts";
import { recordSetResource } from "./record-set.ts";
import { recordSetGroupResource } from "./record-set-group.ts";

export const route53Resources: readonly ResourceModel[] = [
  healthCheckResource,
  hostedZoneResource,
  recordSetResource,
  recordSetGroupResource,
];
