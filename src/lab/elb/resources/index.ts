// The resource types of elb that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";
import { listenerResource } from "./listener.ts";
import { listenerRuleResource } from "./listener-rule.ts";
import { loadBalancerResource } from "./load-balancer.ts";
import { targetGroupResource } from "./target-group.ts";

export const elbResources: readonly ResourceModel[] = [loadBalancerResource, targetGroupResource, listenerResource, listenerRuleResource];
