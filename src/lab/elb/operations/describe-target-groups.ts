// DescribeTargetGroups.
import type { DescribeTargetGroupsInput, DescribeTargetGroupsOutput } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { loadBalancerByArn, requireNames, targetGroupByArn } from "../find.ts";
import type { TargetGroup } from "../state.ts";
import { pageOf } from "./pages.ts";
import { showTargetGroup } from "./show-target-group.ts";

export function describeTargetGroups(lab: Lab, input: DescribeTargetGroupsInput): DescribeTargetGroupsOutput {
  const { page, next } = pageOf(selected(lab, input), input);
  return { TargetGroups: page.map(showTargetGroup), ...next };
}

function selected(lab: Lab, input: DescribeTargetGroupsInput): readonly TargetGroup[] {
  const { TargetGroupArns: arns, Names: names, LoadBalancerArn: balancer } = input;
  if (arns !== undefined && arns.length > 0) return arns.map((arn) => targetGroupByArn(lab, arn));
  if (balancer !== undefined) return [...loadBalancerByArn(lab, balancer).targetGroups];
  const all = [...lab.elb.targetGroups.values()];
  if (names === undefined || names.length === 0) return all;
  requireNames("Target groups", names, new Set(all.map((group) => group.name)));
  return all.filter((group) => names.includes(group.name));
}
