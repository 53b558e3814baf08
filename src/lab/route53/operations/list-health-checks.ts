// ListHealthChecks: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ListHealthChecks.html
import type { ListHealthChecksRequest, ListHealthChecksResponse } from "@aws-sdk/client-route-53";
import type { Lab } from "../../lab.ts";
import { register } from "../../operation.ts";
import { listedHealthCheck } from "../health-checks.ts";
import { page } from "../paging.ts";

export function listHealthChecks(lab: Lab, input: ListHealthChecksRequest): ListHealthChecksResponse {
  const checks = [...lab.route53.healthChecks.values()];
  const { items, rest, size } = page(checks, (check) => check.id, input.Marker, input.MaxItems);
  return {
    HealthChecks: items.map(listedHealthCheck),
    Marker: input.Marker ?? "",
    IsTruncated: rest !== undefined,
    ...(rest === undefined ? {} : { NextMarker: rest.id }),
    MaxItems: size,
  };
}

export const listHealthChecksOperation = register("route53", "ListHealthChecks", listHealthChecks);
