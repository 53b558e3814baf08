// AWS::ElasticLoadBalancingV2::ListenerRule.
// Source: docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listenerrule.html
import type { Lab } from "../../lab.ts";
import { integer, objects, type Properties, requiredText } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { readActions, readConditions } from "../actions.ts";
import { listenerByArn, ruleByArn } from "../find.ts";
import { changeRule, createRule, deleteRule, type RuleSettings } from "../listeners.ts";
import type { Listener } from "../state.ts";
import { putTags, smallChange } from "./shared.ts";

export const listenerRuleResource: ResourceModel = {
  type: "AWS::ElasticLoadBalancingV2::ListenerRule",

  create: async (lab, request) => {
    const listener = listenerByArn(lab, requiredText(request.properties, "ListenerArn"));
    const rule = createRule(lab, listener, settings(lab, listener, request.properties));
    request.initiated(rule.arn);
    putTags(lab, rule.arn, request);
    await smallChange(lab);
    return { physicalId: rule.arn };
  },

  update: async (lab, request, existing) => {
    const rule = ruleByArn(lab, existing.physicalId);
    await smallChange(lab);
    changeRule(lab, rule, settings(lab, rule.listener, request.properties));
    putTags(lab, rule.arn, request);
    return { physicalId: rule.arn };
  },

  remove: async (lab, existing) => {
    const rule = lab.elb.rules.get(existing.physicalId);
    if (rule === undefined) return;
    deleteRule(lab, rule);
    await smallChange(lab);
  },

  attribute: (lab, physicalId, name) => {
    if (!lab.elb.rules.has(physicalId)) return undefined;
    if (name === "RuleArn") return physicalId;
    return name === "IsDefault" ? false : undefined;
  },
};

function settings(lab: Lab, listener: Listener, properties: Properties): RuleSettings {
  return {
    priority: integer(properties, "Priority") ?? 0,
    conditions: readConditions(lab, objects(properties, "Conditions") ?? [], listener.balancer.name),
    actions: readActions(lab, listener.balancer, objects(properties, "Actions") ?? []),
  };
}
