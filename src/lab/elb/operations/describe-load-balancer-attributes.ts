// DescribeLoadBalancerAttributes.
import type { DescribeLoadBalancerAttributesInput, DescribeLoadBalancerAttributesOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { loadBalancerByArn } from "../find.ts";

export function describeLoadBalancerAttributes(lab: Lab, input: DescribeLoadBalancerAttributesInput): DescribeLoadBalancerAttributesOutput {
  const { attributes } = loadBalancerByArn(lab, input.LoadBalancerArn);
  return { Attributes: [...attributes].map(([Key, Value]) => ({ Key, Value })) };
}
