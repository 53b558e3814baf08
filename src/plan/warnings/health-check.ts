// Warnings about a health check that does not look at what it is meant to: the targets behind the load balancer.
import { type Warner, warn } from "./context.ts";

/** Route 53 derives their state itself: no checker asks anything. Source: API_GetHealthCheckStatus.html */
const UNOBSERVABLE = ["CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"];

export const healthCheck: Warner = ({ path, site }) => {
  const check = path.healthCheck;
  if (check === undefined || check.disabled) return [];
  const alone = path.evaluatesTargetHealth ? "only EvaluateTargetHealth can move DNS" : "the site never fails over";
  const found = [];
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
  if (check.type === "TCP" && check.asks !== "elsewhere") {
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
  return found;
};
