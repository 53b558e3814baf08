// The shipped site with IPv6 beside its IPv4: a load balancer of both, and AAAA record sets.
import type { Edit } from "./shipped.ts";

const subnet = (name: string, index: number): Edit => ({
  file: "network",
  from: `  ${name}:\n    Type: AWS::EC2::Subnet\n    Properties:\n`,
  to: `  ${name}:
    Type: AWS::EC2::Subnet
    DependsOn: Ipv6Block
    Properties:
      Ipv6CidrBlock: !Select [${index}, !Cidr [!Select [0, !GetAtt Vpc.Ipv6CidrBlocks], 2, 64]]
`,
});

/** Its subnets have IPv6 blocks, too, without which AWS refuses it. */
export const dualStack: readonly Edit[] = [
  { file: "load-balancer", from: "IpAddressType: ipv4", to: "IpAddressType: dualstack" },
  {
    file: "network",
    from: /^Resources:\n/,
    to: `Resources:
  Ipv6Block:
    Type: AWS::EC2::VPCCidrBlock
    Properties: { VpcId: !Ref Vpc, AmazonProvidedIpv6CidrBlock: true }

`,
  },
  subnet("FirstPublicSubnet", 0),
  subnet("SecondPublicSubnet", 1),
];

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
