// Load balancers: the name under which one is found, and the listeners it has.
import { DescribeLoadBalancersCommand, DescribeTargetGroupsCommand } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Aws } from "../ports/aws.ts";
import { allItems } from "./pages.ts";

export interface LoadBalancerFacts {
  readonly arn: string;
  readonly name: string;
  readonly dnsName: string;
  /** It has IPv6 addresses beside the others. */
  readonly hasIpv6: boolean;
}

/** `wanted`: an ARN, a name or a DNS name; undefined when there is none such. */
export async function findLoadBalancer(aws: Aws, wanted: string): Promise<LoadBalancerFacts | undefined> {
  const byArn = wanted.startsWith("arn:");
  const found = await allItems(
    (marker: string | undefined) =>
      aws.elb.send(new DescribeLoadBalancersCommand({ ...(byArn ? { LoadBalancerArns: [wanted] } : {}), Marker: marker })),
    (page) => page.NextMarker,
    (page) => page.LoadBalancers,
  );
  const same = wanted
    .toLowerCase()
    .replace(/^dualstack\./, "")
    .replace(/\.$/, "");
  return found
    .map((balancer) => ({
      arn: balancer.LoadBalancerArn ?? "",
      name: balancer.LoadBalancerName ?? "",
      dnsName: (balancer.DNSName ?? "").toLowerCase(),
      hasIpv6: balancer.IpAddressType?.startsWith("dualstack") === true,
    }))
    .find((balancer) => byArn || balancer.name === wanted || balancer.dnsName === same);
}

/** ARNs of the target groups that a load balancer forwards to. */
export async function targetGroupsOf(aws: Aws, loadBalancer: string): Promise<readonly string[]> {
  const groups = await allItems(
    (marker: string | undefined) => aws.elb.send(new DescribeTargetGroupsCommand({ LoadBalancerArn: loadBalancer, Marker: marker })),
    (page) => page.NextMarker,
    (page) => page.TargetGroups,
  );
  return groups.map((group) => group.TargetGroupArn ?? "");
}
