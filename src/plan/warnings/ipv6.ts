// The warnings of AAAA record sets, which fail over apart from those of A. They explain no check by itself, so their codes bear no check's name.
import { isPartial } from "../budget-signals.ts";
import { aliasResource, dnsName, type FailoverRecord } from "../failover-path.ts";
import type { ModelResource, SiteModel } from "../site-model.ts";
import { object, truth } from "../values.ts";
import { type Warner, warn } from "./context.ts";

export const ipv6: Warner = ({ model, path, site, fault }) => {
  const role = (failover: string) => path.ipv6.find((record) => record.values.Failover === failover);
  const primary = role("PRIMARY");
  const others = path.ipv6.filter((record) => record.values.Failover !== "SECONDARY");
  const leading = others.length > 0 ? others : path.ipv6;
  const leadingTo = (where: ReturnType<typeof leadsTo>) => leading.find((record) => leadsTo(model, record, path.loadBalancer) === where);
  const elsewhere = leadingTo("elsewhere");
  if (elsewhere !== undefined) {
    return [
      warn(
        "site.ipv6-not-watched",
        `drills do not watch where the AAAA record set of ${site.host} leads, which is no alias of the site's load balancer`,
        "Look at it yourself during a drill: curl -6.",
        elsewhere.resource.place(...elsewhere.path),
      ),
    ];
  }
  const first = primary ?? leading[0];
  if (first === undefined || leadingTo("a load balancer without IPv6") || isPartial(fault)) return [];
  // The rest of a pair may be in what cannot be read.
  if (failsOver(primary, role("SECONDARY")) || model.unread.length > 0) return [];
  return [
    warn(
      "site.ipv6-stays",
      `AAAA of ${site.host} has no PRIMARY with a health signal and a SECONDARY of its own type: visitors by IPv6 would never be sent away from the load balancer`,
      "An S3 website has no IPv6 address: take the AAAA record set away, or give it a failover pair whose SECONDARY has one (a CloudFront distribution, say).",
      first.resource.place(...first.path),
    ),
  ];
};

function failsOver(primary: FailoverRecord | undefined, secondary: FailoverRecord | undefined): boolean {
  if (primary === undefined || secondary === undefined) return false;
  return truth(object(primary.values.AliasTarget)?.EvaluateTargetHealth) || primary.values.HealthCheckId !== undefined;
}

/** A load balancer without IPv6 answers such a question with nothing. Of one that is named only, nobody knows. */
function leadsTo(
  model: SiteModel,
  record: FailoverRecord,
  loadBalancer: ModelResource | undefined,
): "the load balancer" | "a load balancer without IPv6" | "elsewhere" {
  const target = aliasResource(model, record);
  if (target === undefined)
    return dnsName(object(record.values.AliasTarget)?.DNSName).includes(".elb.") ? "the load balancer" : "elsewhere";
  if (target !== loadBalancer) return "elsewhere";
  return (target.properties.IpAddressType ?? "ipv4") === "ipv4" ? "a load balancer without IPv6" : "the load balancer";
}
