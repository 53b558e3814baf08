// What an alias record points at, told by its DNS name.
import type { AliasTarget } from "@aws-sdk/client-route-53";
import { canonicalName, isWithin, withoutDot } from "../dns/names.ts";
import type { LoadBalancerName } from "../elb/dns-health.ts";
import type { Lab } from "../lab.ts";
import { type WebsiteEndpoint, websiteEndpoints } from "../s3/website-endpoints.ts";
import type { HostedZone } from "./types.ts";

/** The zone id of every CloudFront distribution. Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html */
export const CLOUDFRONT_ZONE = "Z2FDTNDATAQYW2";

export type Target =
  | { readonly kind: "load-balancer"; readonly loadBalancer: LoadBalancerName }
  | { readonly kind: "s3-website"; readonly endpoint: WebsiteEndpoint }
  | { readonly kind: "cloudfront" }
  /** Another record set of the same zone. */
  | { readonly kind: "record"; readonly name: string }
  /** An AWS name that the lab has no model of. */
  | { readonly kind: "not-modelled" }
  /** A load balancer's name that no load balancer bears, or nothing of AWS's. */
  | { readonly kind: "unknown" };

const endpointsByName = new Map<string, WebsiteEndpoint>();

/** By the endpoint's own DNS name, without bucket, without a trailing dot. */
export function websiteEndpoint(dnsName: string): WebsiteEndpoint | undefined {
  if (endpointsByName.size === 0) for (const endpoint of websiteEndpoints) endpointsByName.set(endpoint.dnsName, endpoint);
  return endpointsByName.get(dnsName);
}

const LOAD_BALANCER = /\.elb\.amazonaws\.com(\.cn)?$/;
const OTHER_AWS = /\.(amazonaws\.com(\.cn)?|awsglobalaccelerator\.com|elasticbeanstalk\.com|awsapprunner\.com|vpce\.amazonaws\.com)$/;

export function aliasTarget(lab: Lab, zone: HostedZone, alias: AliasTarget): Target {
  const canonical = canonicalName(alias.DNSName ?? "");
  if (isWithin(canonical, zone.name)) return { kind: "record", name: canonical };
  const name = withoutDot(canonical);
  const endpoint = websiteEndpoint(name);
  if (endpoint !== undefined) return { kind: "s3-website", endpoint };
  if (LOAD_BALANCER.test(name)) {
    const loadBalancer = lab.route53.outside.findLoadBalancer(lab, name);
    return loadBalancer === undefined ? { kind: "unknown" } : { kind: "load-balancer", loadBalancer };
  }
  if (name.endsWith(".cloudfront.net")) return { kind: "cloudfront" };
  return OTHER_AWS.test(name) ? { kind: "not-modelled" } : { kind: "unknown" };
}
