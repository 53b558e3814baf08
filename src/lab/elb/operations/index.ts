// The operations of elb that the lab serves: one file each.
import { type RegisteredOperation, register } from "../../operation.ts";
import { deregisterTargets } from "./deregister-targets.ts";
import { describeListeners } from "./describe-listeners.ts";
import { describeLoadBalancerAttributes } from "./describe-load-balancer-attributes.ts";
import { describeLoadBalancers } from "./describe-load-balancers.ts";
import { describeRules } from "./describe-rules.ts";
import { describeTags } from "./describe-tags.ts";
import { describeTargetGroupAttributes } from "./describe-target-group-attributes.ts";
import { describeTargetGroups } from "./describe-target-groups.ts";
import { describeTargetHealth } from "./describe-target-health.ts";
import { modifyTargetGroup } from "./modify-target-group.ts";
import { modifyTargetGroupAttributes } from "./modify-target-group-attributes.ts";
import { registerTargets } from "./register-targets.ts";

export const elbOperations: readonly RegisteredOperation[] = [
  register("elb", "DeregisterTargets", deregisterTargets),
  register("elb", "DescribeListeners", describeListeners),
  register("elb", "DescribeLoadBalancerAttributes", describeLoadBalancerAttributes),
  register("elb", "DescribeLoadBalancers", describeLoadBalancers),
  register("elb", "DescribeRules", describeRules),
  register("elb", "DescribeTags", describeTags),
  register("elb", "DescribeTargetGroupAttributes", describeTargetGroupAttributes),
  register("elb", "DescribeTargetGroups", describeTargetGroups),
  register("elb", "DescribeTargetHealth", describeTargetHealth),
  register("elb", "ModifyTargetGroup", modifyTargetGroup),
  register("elb", "ModifyTargetGroupAttributes", modifyTargetGroupAttributes),
  register("elb", "RegisterTargets", registerTargets),
];
