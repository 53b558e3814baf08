// The operations of route53 that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";
import { changeResourceRecordSetsOperation } from "./change-resource-record-sets.ts";
import { changeTagsForResourceOperation } from "./change-tags-for-resource.ts";
import { createHealthCheckOperation } from "./create-health-check.ts";
import { createHostedZoneOperation } from "./create-hosted-zone.ts";
import { deleteHealthCheckOperation } from "./delete-health-check.ts";
import { deleteHostedZoneOperation } from "./delete-hosted-zone.ts";
import { getChangeOperation } from "./get-change.ts";
import { getHealthCheckOperation } from "./get-health-check.ts";
import { getHealthCheckLastFailureReasonOperation } from "./get-health-check-last-failure-reason.ts";
import { getHealthCheckStatusOperation } from "./get-health-check-status.ts";
import { getHostedZoneOperation } from "./get-hosted-zone.ts";
import { listHealthChecksOperation } from "./list-health-checks.ts";
import { listHostedZonesOperation } from "./list-hosted-zones.ts";
import { listHostedZonesByNameOperation } from "./list-hosted-zones-by-name.ts";
import { listResourceRecordSetsOperation } from "./list-resource-record-sets.ts";
import { listTagsForResourceOperation } from "./list-tags-for-resource.ts";
import { listTagsForResourcesOperation } from "./list-tags-for-resources.ts";
import { testDnsAnswerOperation } from "./test-dns-answer.ts";
import { updateHealthCheckOperation } from "./update-health-check.ts";

export const route53Operations: readonly RegisteredOperation[] = [
  changeResourceRecordSetsOperation,
  changeTagsForResourceOperation,
  createHealthCheckOperation,
  createHostedZoneOperation,
  deleteHealthCheckOperation,
  deleteHostedZoneOperation,
  getChangeOperation,
  getHealthCheckOperation,
  getHealthCheckLastFailureReasonOperation,
  getHealthCheckStatusOperation,
  getHostedZoneOperation,
  listHealthChecksOperation,
  listHostedZonesOperation,
  listHostedZonesByNameOperation,
  listResourceRecordSetsOperation,
  listTagsForResourceOperation,
  listTagsForResourcesOperation,
  testDnsAnswerOperation,
  updateHealthCheckOperation,
];
