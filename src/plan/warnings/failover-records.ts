// Warnings about the record sets: can Route 53 leave the primary at all, and does it go to the right place?
import { aliasResource, dnsName } from "../failover-path.ts";
import { isUnknown } from "../tokens.ts";
import { object } from "../values.ts";
import { type Warner, warn } from "./context.ts";

export const failoverRecords: Warner = ({ model, path, site, fault }) => {
  const { primary, secondary, plain } = path;
  if (!primary && !secondary) {
    const places = plain[0]?.resource.place(...plain[0].path);
    return [
      warn(
        "failed-over-in-time.no-failover-records",
        `no PRIMARY and SECONDARY record sets for ${site.host} in these stacks: Route 53 has nothing to fail over to`,
        "Give the host two alias records with Failover PRIMARY (load balancer) and SECONDARY (S3 website).",
        places,
      ),
    ];
  }
  const found = [];
  if (primary && !secondary) {
    found.push(
      warn(
        "failed-over-in-time.no-secondary",
        `${site.host} has a PRIMARY record but no SECONDARY: there is no error page to fail over to`,
        "Add the SECONDARY alias record to the S3 website endpoint.",
        primary.resource.place(...primary.path),
      ),
    );
  }
  if (secondary && !primary) {
    found.push(
      warn(
        "steady-before.no-primary",
        `${site.host} has a SECONDARY record but no PRIMARY: it always answers the error page`,
        "Add the PRIMARY alias record to the load balancer.",
        secondary.resource.place(...secondary.path),
      ),
    );
  }
  if (primary && secondary) {
    const primaryTarget = dnsName(object(primary.values.AliasTarget)?.DNSName);
    if (
      aliasResource(model, primary) === undefined &&
      !isUnknown(primaryTarget) &&
      primaryTarget.startsWith("s3-website") &&
      aliasResource(model, secondary)?.type.endsWith("LoadBalancer")
    ) {
      found.push(
        warn(
          "steady-before.swapped",
          `PRIMARY and SECONDARY are swapped: the PRIMARY record of ${site.host} points at the S3 website, the SECONDARY at the load balancer, so clients get the error page while the site is well`,
          "Exchange the two Failover values.",
          primary.resource.place(...primary.path, "Failover"),
        ),
      );
    }
    const partial = fault.expected !== undefined && fault.expected.selected < fault.expected.total;
    if (!path.evaluatesTargetHealth && !path.healthCheck && !partial) {
      found.push(
        warn(
          "failed-over-in-time.no-signal",
          `the PRIMARY record of ${site.host} has neither a health check nor EvaluateTargetHealth: Route 53 takes it for healthy for ever and never answers the SECONDARY`,
          "Set EvaluateTargetHealth: true on its AliasTarget, or give it a HealthCheckId.",
          primary.resource.place(...primary.path, "AliasTarget"),
        ),
      );
    }
    if (path.healthCheck?.disabled && !path.evaluatesTargetHealth) {
      found.push(
        warn(
          "failed-over-in-time.check-disabled",
          "the PRIMARY record's health check is Disabled, which means healthy for ever",
          "Remove Disabled from the health check.",
          path.healthCheck.resource.place("HealthCheckConfig", "Disabled"),
        ),
      );
    }
    if (path.secondaryHealthCheck) {
      const same = path.secondaryHealthCheck.resource === path.healthCheck?.resource;
      found.push(
        warn(
          "failed-over-in-time.secondary-health-check",
          `the SECONDARY record of ${site.host} has a health check${same ? ", the same one as the PRIMARY" : ""}: when both records are unhealthy Route 53 answers the PRIMARY, so clients are sent back to the dead load balancer`,
          "Remove HealthCheckId from the SECONDARY record; without a health check it always counts as healthy.",
          secondary.resource.place(...secondary.path, "HealthCheckId"),
        ),
      );
    }
  }
  return found;
};
