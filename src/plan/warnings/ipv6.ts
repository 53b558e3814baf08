// The warnings of AAAA record sets, which fail over apart from those of A.
import { aliasResource, dnsName, type FailoverRecord } from "../failover-path.ts";
import type { SiteModel } from "../site-model.ts";
import { object, truth } from "../values.ts";
import { type Warner, warn } from "./context.ts";

export const ipv6: Warner = ({ model, path, site }) => {
  const role = (failover: string) => path.ipv6.find((record) => record.values.Failover === failover);
  const primary = role("PRIMARY");
  const first = primary ?? path.ipv6[0];
  if (first === undefined) return [];
  const place = first.resource.place(...first.path);
  const leads = leadsTo(model, first);
  if (leads === "a load balancer without IPv6") return [];
  if (leads === "elsewhere") {
    return [
      warn(
        "site.ipv6-not-watched",
        `drills do not watch where the AAAA record set of ${site.host} leads, which is no alias of a load balancer of the stacks`,
        "Look at it yourself during a drill: curl -6.",
        place,
      ),
    ];
  }
  // The rest of a pair may be in what cannot be read.
  if (failsOver(primary, role("SECONDARY")) || model.unread.length > 0) return [];
  return [
    warn(
      "failed-over-in-time.ipv6",
      `AAAA of ${site.host} has no PRIMARY with a health signal and a SECONDARY of its own type: visitors by IPv6 would never be sent away from the load balancer`,
      "An S3 website has no IPv6 address: take the AAAA record set away, or give it a failover pair whose SECONDARY has one (a CloudFront distribution, say).",
      place,
    ),
  ];
};

function failsOver(primary: FailoverRecord | undefined, secondary: FailoverRecord | undefined): boolean {
  if (primary === undefined || secondary === undefined) return false;
  return truth(object(primary.values.AliasTarget)?.EvaluateTargetHealth) || primary.values.HealthCheckId !== undefined;
}

/** A load balancer without IPv6 answers such a question with nothing. Of one that is named only, nobody knows. */
function leadsTo(model: SiteModel, record: FailoverRecord): "a load balancer" | "a load balancer without IPv6" | "elsewhere" {
  const target = aliasResource(model, record);
  if (target === undefined) return dnsName(object(record.values.AliasTarget)?.DNSName).includes(".elb.") ? "a load balancer" : "elsewhere";
  if (!target.type.endsWith("LoadBalancer")) return "elsewhere";
  return (target.properties.IpAddressType ?? "ipv4") === "ipv4" ? "a load balancer without IPv6" : "a load balancer";
}
