// Warnings about a health check that does not look at what it is meant to: the targets behind the load balancer.
import type { Problem } from "../../errors.ts";
import type { HealthCheckFacts } from "../failover-path.ts";
import { isUnknown } from "../tokens.ts";
import { type Warner, warn } from "./context.ts";

/** Route 53 derives their state itself: no checker asks anything. Source: API_GetHealthCheckStatus.html */
const UNOBSERVABLE = ["CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"];

export const healthCheck: Warner = ({ path, site }) => {
  const check = path.healthCheck;
  if (check === undefined || check.disabled) return [];
  const alone = path.evaluatesTargetHealth ? "only EvaluateTargetHealth can move DNS" : "the site never fails over";
  const found: Problem[] = [];
  if (UNOBSERVABLE.includes(check.type)) {
    found.push(
      warn(
        "steady-before.health-check-unobservable",
        `the PRIMARY record's health check is of type ${check.type}: Route 53 tells of no checker's observations of such a check, so a drill never sees it healthy and never begins`,
        "Let the PRIMARY record have a health check of type HTTP or HTTPS on the load balancer, or none beside EvaluateTargetHealth.",
        check.resource.place("HealthCheckConfig", "Type"),
      ),
    );
  }
  if (check.inverted) {
    found.push(
      warn(
        "steady-before.health-check-inverted",
        `the PRIMARY record's health check is Inverted: Route 53 takes the primary for unhealthy while what it asks (${check.path}) answers well, and for healthy while it does not`,
        "Remove Inverted from the health check.",
        check.resource.place("HealthCheckConfig", "Inverted"),
      ),
    );
  }
  if (check.type === "TCP" && check.asks === "load-balancer") {
    found.push(
      warn(
        "failed-over-in-time.health-check-tcp",
        `the PRIMARY record's health check is of type TCP: the load balancer accepts connections without a healthy target too, so the check never fails and ${alone}`,
        "Let it be of type HTTP, with a ResourcePath that the targets answer.",
        check.resource.place("HealthCheckConfig", "Type"),
      ),
    );
  }
  if (check.asks === "site") {
    found.push(
      warn(
        "failed-over-in-time.health-check-self",
        `the PRIMARY record's health check asks ${site.host}, the very name that fails over: once DNS answers with the error page the check is healthy again, so the site can flap and no time can be predicted`,
        "Let FullyQualifiedDomainName be the load balancer's own DNS name.",
        check.resource.place("HealthCheckConfig", "FullyQualifiedDomainName"),
      ),
    );
  }
  if (!check.inverted) found.push(...answered(check, site.host, alone), ...elsewhere(check, alone));
  return found;
};

/** By a rule or a default action that sends no request on. */
function answered(check: HealthCheckFacts, host: string, alone: string): readonly Problem[] {
  if (check.answered === undefined) return [];
  const { by, property, status, passes } = check.answered;
  const action = `${property === "Actions" ? "rule" : "listener"} ${by.logicalId}`;
  return [
    warn(
      `${passes ? "failed-over-in-time" : "steady-before"}.health-check-answered`,
      `the PRIMARY record's health check asks the load balancer for ${check.path} on port ${check.port}, which ${action} answers itself with ${status}: no target is asked, so the check ${passes ? `never fails and ${alone}` : "is never healthy"}`,
      `Let the load balancer forward what the health check asks to the targets. A checker's Host header is FullyQualifiedDomainName, not ${host}.`,
      by.place(property),
    ),
  ];
}

/** A name that only AWS knows may well be the load balancer's. */
function elsewhere({ resource, type, name, asks }: HealthCheckFacts, alone: string): readonly Problem[] {
  if (UNOBSERVABLE.includes(type) || isUnknown(name) || !(asks === "s3-website" || asks === "elsewhere")) return [];
  const what =
    asks === "s3-website"
      ? `${name}, an S3 website: it does not fail with the targets, so the check never fails and ${alone}`
      : `${name}, which these templates do not lead to the load balancer: whether it fails with the targets cannot be said`;
  return [
    warn(
      "failed-over-in-time.health-check-elsewhere",
      `the PRIMARY record's health check asks ${what}`,
      "Let FullyQualifiedDomainName be the load balancer's own DNS name.",
      resource.place("HealthCheckConfig", "FullyQualifiedDomainName"),
    ),
  ];
}
