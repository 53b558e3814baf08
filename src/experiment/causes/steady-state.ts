// Why a part of the steady state does not hold, in a template author's words, from everything seen at that moment.
import type { CheckersOutcome, PageOutcome, TargetsOutcome } from "../../journal/facts.ts";
import type { SitePlan } from "../../plan/types.ts";
import type { Experiment } from "../experiment.ts";

export type When = "before" | "after";

export function targetsCause({ total, states }: TargetsOutcome, when: When): string {
  const seen = Object.values(states).filter((state) => state !== "healthy");
  const has = (reason: string) => seen.some((state) => state.endsWith(reason));
  if (total === 0) return "No instance is registered in the target group: list them in its Targets.";
  if (has("Target.NotInUse")) return "The target group is used by no listener: let a listener's default action forward to it.";
  if (has("Target.InvalidState")) return "An instance is stopped.";
  const afterRestart =
    when === "after"
      ? "After a restart user data does not run again: enable the web server (systemctl enable --now httpd), or it never comes back. Otherwise: "
      : "";
  if (has("Target.Timeout")) {
    return `${afterRestart}The load balancer's checks get no answer: the instances' security group does not admit the load balancer's security group on the target group's port, or the subnets' routes keep them apart.`;
  }
  if (has("Target.FailedHealthChecks")) {
    return `${afterRestart}Nothing listens on the target group's port: the web server was not installed or not started by the user data. Without a way to the package repositories (S3 gateway endpoint on the private route table, or NAT) dnf cannot install it.`;
  }
  if (has("Target.ResponseCodeMismatch")) {
    return "The health check's path is answered with another status than its Matcher allows: look at HealthCheckPath and at what the web server serves there.";
  }
  if (seen.some((state) => state.startsWith("initial"))) {
    return `${afterRestart}The first health checks are not through: HealthCheckIntervalSeconds or the thresholds make them last longer than the drill waits.`;
  }
  return "Look at the target group's health checks.";
}

/** By what a failing checker reports; only the words before its colon are dependable, so what fits none is not guessed at. */
const BY_OBSERVATION: readonly (readonly [RegExp, string])[] = [
  [
    /search string|body did not match/i,
    "The checkers are answered, but the health check's SearchString is not within the first 5,120 bytes of the page: look at SearchString and ResourcePath.",
  ],
  [
    /status code [145]\d\d/i,
    "The targets are healthy, but Route 53's checkers are answered with another status than 2xx or 3xx: look at the health check's ResourcePath and FullyQualifiedDomainName, and at what the site answers there.",
  ],
  [/refused|reset/i, "The health check's name refuses connections on its port: look at FullyQualifiedDomainName, Port and Type."],
  [/dns|resol(?:ve|ution)/i, "The health check's FullyQualifiedDomainName does not resolve on the internet."],
  [
    /timed out|timeout|not respond/i,
    "Route 53's checkers on the internet get no answer: the health check's Port has no listener, the load balancer's security group does not admit everyone on it, the load balancer is internal, or its subnets have no route to an internet gateway.",
  ],
];

export function checkersCause(experiment: Experiment): string {
  const { total, sample }: Pick<CheckersOutcome, "total" | "sample"> = experiment.signals.latest("checkers")?.outcome ?? { total: 0 };
  if (total === 0) return "No checker has reported yet; a new health check needs a minute.";
  if (targetsHealthy(experiment)) {
    const known = BY_OBSERVATION.find(([text]) => sample !== undefined && text.test(sample));
    if (known !== undefined) return `${known[1]} A checker says: ${sample}`;
    return "The targets are healthy, but Route 53's checkers on the internet are not answered: the load balancer's security group does not admit everyone on the site's port, its subnets have no route to an internet gateway, or the health check asks for another name, port or path.";
  }
  return "The checkers follow the targets, which are not healthy.";
}

export function answerCause(experiment: Experiment): string {
  const { primary, secondary, loadBalancer, healthCheck } = experiment.watched;
  const checkers = experiment.signals.latest("checkers")?.outcome.status;
  if (primary === undefined) return "The zone has no PRIMARY record set for the site: give the record sets Failover PRIMARY and SECONDARY.";
  if (primary.aliasTarget !== loadBalancer.dnsName) {
    return secondary?.aliasTarget === loadBalancer.dnsName
      ? "PRIMARY and SECONDARY are swapped: the PRIMARY record set must be the alias of the load balancer, the SECONDARY that of the error page."
      : `The PRIMARY record set points at ${primary.aliasTarget ?? primary.addresses.join(", ")}, not at the load balancer ${loadBalancer.dnsName}.`;
  }
  if (healthCheck !== undefined && checkers === "unhealthy")
    return "Route 53 has left the primary because its health check is unhealthy: mend that first.";
  if (!targetsHealthy(experiment)) return "Route 53 has left the primary because the load balancer has no healthy target.";
  return "Route 53 answers with the secondary although its signals are healthy: wait for them to reach its name servers, or look at the record sets.";
}

/** They have record sets of their own, with signals of their own. */
export function ipv6Cause(experiment: Experiment): string {
  const { outcome } = experiment.signals.latest("authoritative-ipv6") ?? {};
  if (outcome?.seen === "error") return `Asked for AAAA, the zone's name servers give no usable answer (${outcome.detail}).`;
  const from = outcome?.seen === "none" ? "no address" : "other addresses";
  return `Asked for AAAA, Route 53 answers with ${from} although an AAAA record set is an alias of the load balancer: look at the health signals of the AAAA record sets.`;
}

export function pageCause({ seen, detail }: PageOutcome, experiment: Experiment): string {
  const { scheme, port } = experiment.plan.site;
  switch (seen) {
    case "error-page":
      return answerCause(experiment);
    case "timeout":
      return targetsHealthy(experiment)
        ? `The targets are healthy, but clients get no answer: ${unanswered(scheme, port).join(", or ")}.`
        : "Requests hang: no target answers the load balancer.";
    case "refused":
    case "reset":
    case "tls-error":
      return scheme === "https"
        ? "The load balancer has no HTTPS listener on that port, or no valid certificate."
        : `The load balancer has no listener on port ${port}.`;
    case "alb-502":
      return "The load balancer reaches the instances, but nothing listens on the target group's port.";
    case "alb-503":
      return "The load balancer has no target to forward to: none registered, or all of them stopped.";
    case "alb-504":
      return "The load balancer gets no answer from the targets: look at the instances' security group.";
    case "dns-error":
      return `The site's name does not resolve (${detail ?? "no answer"}): look at the record sets and at the zone's delegation.`;
    default:
      return `Something answers, but not as the drill file's primary describes it (${detail ?? seen}): compare its status, headers and body.`;
  }
}

/** What keeps requests from the load balancer, the most likely first. */
function unanswered(scheme: SitePlan["scheme"], port: number): readonly string[] {
  const closed = `the load balancer's security group does not admit everyone on port ${port}`;
  const cutOff = "it is internal, or its subnets have no route to an internet gateway";
  return scheme === "https"
    ? [`the load balancer has no HTTPS listener on port ${port}`, closed, cutOff]
    : [closed, `it has no listener there`, cutOff];
}

function targetsHealthy({ signals }: Experiment): boolean {
  const targets = signals.latest("targets")?.outcome;
  return targets !== undefined && targets.total > 0 && targets.healthy === targets.total;
}
