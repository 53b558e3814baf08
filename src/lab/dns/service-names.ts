// AWS's own names, which no zone of the account holds: load balancers, S3 website endpoints, name servers.
import type { RecordType } from "../../ports/net.ts";
import type { Lab } from "../lab.ts";
import { websiteEndpoint } from "../route53/alias-targets.ts";

export interface Addresses {
  /** IPv4. */
  readonly addresses: readonly string[];
  readonly ipv6Addresses: readonly string[];
  /** Seconds. */
  readonly ttl: number;
}

/** Source: aws-failover-semantics, section 3. */
const NAME_SERVER_TTL = 172_800;

/** `name`: lower case, without a trailing dot. Undefined when nothing bears it. */
export function serviceAddresses(lab: Lab, name: string): Addresses | undefined {
  if (name.endsWith(".elb.amazonaws.com") || name.endsWith(".elb.amazonaws.com.cn")) {
    const loadBalancer = lab.route53.outside.findLoadBalancer(lab, name);
    return loadBalancer === undefined ? undefined : loadBalancerAnswer(lab, loadBalancer.arn);
  }
  const region = websiteRegion(name);
  if (region !== undefined) return websiteAnswer(lab, region);
  const address = lab.resolver.nameServerAddresses.get(name);
  return address === undefined ? undefined : { addresses: [address], ipv6Addresses: [], ttl: NAME_SERVER_TTL };
}

/** What a question for A or AAAA gets of them; for another type there is nothing. */
export function addressesOf({ addresses, ipv6Addresses }: Addresses, type: RecordType): readonly string[] {
  return type === "A" ? addresses : type === "AAAA" ? ipv6Addresses : [];
}

export function loadBalancerAnswer(lab: Lab, arn: string): Addresses {
  const { outside } = lab.route53;
  return {
    addresses: outside.loadBalancerAddresses(lab, arn),
    ipv6Addresses: outside.loadBalancerIpv6Addresses(lab, arn),
    ttl: lab.draw("dns.alb-ttl") / 1_000,
  };
}

/** One address per region, IPv4 as all websites of S3 are, the same for every bucket: the Host header chooses. */
export function websiteAnswer(lab: Lab, region: string): Addresses {
  const { websiteAddresses } = lab.resolver;
  let address = websiteAddresses.get(region);
  if (address === undefined) {
    address = lab.addresses.allocate({ kind: "s3-website", region });
    websiteAddresses.set(region, address);
  }
  return { addresses: [address], ipv6Addresses: [], ttl: lab.draw("dns.s3-ttl") / 1_000 };
}

/** The endpoint itself or a bucket's name in front of it. */
function websiteRegion(name: string): string | undefined {
  const start = name.startsWith("s3-website") ? 0 : name.indexOf(".s3-website") + 1;
  return websiteEndpoint(name.slice(start))?.region;
}
