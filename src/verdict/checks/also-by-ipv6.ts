// A failover is one for visitors by IPv6, too, where DNS sends them to the load balancer: Route 53 moves their record sets apart from the others.
import { formatDuration } from "../../time/units.ts";
import { type Ipv6Failover, ipv6Failover } from "../ipv6.ts";
import { ruleObjective } from "../measurements.ts";
import type { Finding, Ruling } from "../types.ts";
import { formatRange } from "../words.ts";
import { type Check, type CheckContext, warned, worstRuling } from "./check.ts";

/** What the check found, if that is no worse; a failover by IPv4 alone deviates. */
export const alsoByIpv6 =
  (check: Check): Check =>
  (context) => {
    const finding = check(context);
    const seen = ipv6Failover(context.history, context.windows, context.landmarks);
    if (seen === undefined || finding.notReached || finding.ruling === "deviated" || context.coverage.unlike !== undefined) return finding;
    return context.coverage.whole ? hasToLeave(context, finding, seen) : hasToStay(context, finding, seen);
  };

function hasToLeave(context: CheckContext, finding: Finding, seen: Ipv6Failover): Finding {
  const objective = context.history.plan?.objectives.failover;
  const told = withEvidence({ ...finding, expected: `${finding.expected}; AAAA leaves the load balancer, too` }, seen);
  if (seen.state === "unclear") return unclear(context, told, seen.why);
  if (seen.state === "stayed") {
    if (seen.isBrief) return unclear(context, told, "AAAA led to the load balancer when the fault ended, before its time was over");
    const title = "The site failed over for visitors by IPv4 only: by IPv6 they were still sent to the load balancer";
    const actual = `AAAA led to the load balancer ${formatDuration(seen.watched)} after the fault`;
    return worse(context, told, context.cutShort ? "inconclusive" : "deviated", title, actual, [NEVER]);
  }
  const ruling = objective === undefined ? "held" : ruleObjective(seen.took, objective);
  return worse(context, told, ruling, LATE, `AAAA left the load balancer after ${formatRange(seen.took)}`, [
    "The AAAA record sets have health signals of their own, which came later than those of A: let both pairs use the same health check.",
  ]);
}

function hasToStay(context: CheckContext, finding: Finding, seen: Ipv6Failover): Finding {
  const told = withEvidence(finding, seen);
  if (seen.away === "steadily") {
    const title = "Visitors by IPv6 were sent away from the load balancer, though it had a healthy target";
    return worse(context, told, "deviated", title, "AAAA left the load balancer", [
      "The AAAA record sets follow another health signal than the load balancer's targets: look at their HealthCheckId.",
    ]);
  }
  if (seen.away === "never" && seen.state === "stayed") return told;
  return unclear(context, told, seen.state === "unclear" ? seen.why : "AAAA was answered in two ways");
}

function unclear(context: CheckContext, finding: Finding, why: string): Finding {
  return worse(context, finding, "inconclusive", "Nobody knows where visitors by IPv6 were sent", why, [
    "Look at the signal authoritative-ipv6: what the zone's name servers answered to this machine's questions for AAAA. Repeat the drill.",
  ]);
}

function withEvidence(finding: Finding, { evidence }: Ipv6Failover): Finding {
  return { ...finding, evidence: [...new Set([...finding.evidence, ...evidence])] };
}

const LATE = "Visitors by IPv6 were sent away from the load balancer later than allowed";

const NEVER =
  "AAAA record sets fail over by themselves: they need a PRIMARY with EvaluateTargetHealth or a HealthCheckId, and a SECONDARY of type AAAA. An S3 website has no IPv6 address: without a SECONDARY that has one (a CloudFront distribution, say) take the AAAA record set away.";

/** The finding with what was seen by IPv6; with title and causes of that only where it makes the finding worse. */
function worse(context: CheckContext, finding: Finding, ruling: Ruling, title: string, actual: string, why: readonly string[]): Finding {
  const worst = worstRuling([finding.ruling, ruling]);
  const told = { ...finding, ruling: worst, actual: `${finding.actual}; ${actual}` };
  if (worst === finding.ruling) return told;
  return { ...told, title: `${title}.`, causes: [...new Set([...warned(context, "site.ipv6-stays"), ...why, ...finding.causes])] };
}
