// The shipped site with IPv6 beside its IPv4: a load balancer of both, and AAAA record sets.
import type { Edit } from "./shipped.ts";

export const dualStack: Edit = { file: "load-balancer", from: "IpAddressType: ipv4", to: "IpAddressType: dualstack" };

/** One AAAA record set of the site, an alias of the load balancer unless `more` says otherwise. */
export const aaaa = (logicalId: string, more: readonly string[] = [], alias: readonly string[] = toLoadBalancer()): Edit => ({
  file: "dns",
  from: /^Outputs:\n/,
  to: `  ${logicalId}:
    Type: AWS::Route53::RecordSet
    Properties:
      HostedZoneName: !Sub "\${HostedZoneName}."
      Name: !Ref SiteName
      Type: AAAA
${more.map((line) => `      ${line}\n`).join("")}      AliasTarget:
${alias.map((line) => `        ${line}\n`).join("")}
Outputs:
`,
});

export const toLoadBalancer = (...more: readonly string[]): readonly string[] => [
  "DNSName: !Ref LoadBalancerDnsName",
  "HostedZoneId: !Ref LoadBalancerHostedZoneId",
  ...more,
];

/** CloudFront's zone, which is the same for every distribution. */
export const toCloudFront: readonly string[] = ["DNSName: d111111abcdef8.cloudfront.net", "HostedZoneId: Z2FDTNDATAQYW2"];

export const primary = ["Failover: PRIMARY", "SetIdentifier: primary"];
export const secondary = ["Failover: SECONDARY", "SetIdentifier: secondary"];
