// The warning of AAAA record sets: a drill watches IPv4 only. It explains no check, so its code bears no check's name.
import { aliasResource, dnsName, type FailoverRecord } from "../failover-path.ts";
import type { SiteModel } from "../site-model.ts";
import { object, truth } from "../values.ts";
import { type Warner, warn } from "./context.ts";

export const ipv6: Warner = ({ model, path, site }) => {
  const role = (failover: string) => path.ipv6.find((record) => record.values.Failover === failover);
  const primary = role("PRIMARY");
  const first = primary ?? path.ipv6[0];
  if (first === undefined) return [];
  // The rest of a pair may be in what cannot be read.
  const stays = !failsOver(primary, role("SECONDARY")) && model.unread.length === 0 && leadsToTheSite(model, first);
  const never = stays
    ? ": without a PRIMARY with a health signal and a SECONDARY of its own type, visitors by IPv6 would never reach the error page"
    : "";
  return [
    warn(
      "site.ipv6-not-watched",
      `drills watch IPv4 only, and ${site.host} has an AAAA record set, too${never}`,
      "An S3 website has no IPv6 address: take the AAAA record set away, or give it a failover pair whose SECONDARY has one (a CloudFront distribution, say), and try that yourself.",
      first.resource.place(...first.path),
    ),
  ];
};

function failsOver(primary: FailoverRecord | undefined, secondary: FailoverRecord | undefined): boolean {
  if (primary === undefined || secondary === undefined) return false;
  return truth(object(primary.values.AliasTarget)?.EvaluateTargetHealth) || primary.values.HealthCheckId !== undefined;
}

/** A load balancer or an address. One without IPv6 answers such a question with nothing; what else there is may fail over by itself. */
function leadsToTheSite(model: SiteModel, record: FailoverRecord): boolean {
  const alias = object(record.values.AliasTarget);
  if (alias === undefined) return true;
  const target = aliasResource(model, record);
  if (target === undefined) return dnsName(alias.DNSName).includes(".elb.");
  return target.type.endsWith("LoadBalancer") && (target.properties.IpAddressType ?? "ipv4") !== "ipv4";
}
