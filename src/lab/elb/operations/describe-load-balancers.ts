// DescribeLoadBalancers.
import type {
  DescribeLoadBalancersInput,
  DescribeLoadBalancersOutput,
  LoadBalancer as Shown,
} from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { loadBalancerByArn, requireNames } from "../find.ts";
import type { LoadBalancer } from "../state.ts";
import { pageOf } from "./pages.ts";

export function describeLoadBalancers(lab: Lab, input: DescribeLoadBalancersInput): DescribeLoadBalancersOutput {
  const { page, next } = pageOf(selected(lab, input), input);
  return { LoadBalancers: page.map(show), ...next };
}

function selected(lab: Lab, { LoadBalancerArns: arns, Names: names }: DescribeLoadBalancersInput): readonly LoadBalancer[] {
  if (arns !== undefined && arns.length > 0) return arns.map((arn) => loadBalancerByArn(lab, arn));
  const all = [...lab.elb.loadBalancers.values()];
  if (names === undefined || names.length === 0) return all;
  requireNames("Load balancers", names, new Set(all.map((balancer) => balancer.name)));
  return all.filter((balancer) => names.includes(balancer.name));
}

function show(balancer: LoadBalancer): Shown {
  return {
    LoadBalancerArn: balancer.arn,
    DNSName: balancer.dnsName,
    CanonicalHostedZoneId: balancer.canonicalHostedZoneId,
    CreatedTime: new Date(balancer.createdAt),
    LoadBalancerName: balancer.name,
    Scheme: balancer.scheme,
    VpcId: balancer.vpcId,
    State: { Code: balancer.state },
    Type: balancer.type as NonNullable<Shown["Type"]>,
    AvailabilityZones: balancer.nodes.map(({ zone, subnetId }) => ({ ZoneName: zone, SubnetId: subnetId, LoadBalancerAddresses: [] })),
    SecurityGroups: [...balancer.securityGroupIds],
    IpAddressType: balancer.ipAddressType as NonNullable<Shown["IpAddressType"]>,
  };
}
