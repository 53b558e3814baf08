// Warnings about a health check that does not look at what it is meant to: the targets behind the load balancer.
import { type Warner, warn } from "./context.ts";

export const healthCheck: Warner = ({ path, site }) => {
  const check = path.healthCheck;
  if (check === undefined || check.disabled) return [];
  const alone = path.evaluatesTargetHealth ? "only EvaluateTargetHealth can move DNS" : "the site never fails over";
  const found = [];
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
