// AWS::ElasticLoadBalancingV2::ListenerRule.
// Source: docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listenerrule.html
import type { Lab } from "../../lab.ts";
import { integer, objects, type Properties, requiredText } from "../../properties.ts";
import { readActions, readConditions, showActions, showConditions } from "../actions.ts";
import { listenerByArn, ruleByArn } from "../find.ts";
import { changeRule, createRule, deleteRule, type RuleSettings } from "../listeners.ts";
import type { Listener } from "../state.ts";
import { listeningModel } from "./listening.ts";

export const listenerRuleResource = listeningModel({
  type: "AWS::ElasticLoadBalancingV2::ListenerRule",
  ownerNamed: (lab, properties) => listenerByArn(lab, requiredText(properties, "ListenerArn")),
  ownerOf: ({ listener }) => listener,
  settings,
  create: createRule,
  change: changeRule,
  remove: deleteRule,
  find: (lab, arn) => lab.elb.rules.get(arn),
  require: ruleByArn,
  attribute: ({ arn }, name) => (name === "RuleArn" ? arn : name === "IsDefault" ? false : undefined),
  read: ({ listener, priority, conditions, actions }) => ({
    ListenerArn: listener.arn,
    Priority: priority,
    Conditions: showConditions(conditions),
    Actions: showActions(actions),
  }),
});

function settings(lab: Lab, listener: Listener, properties: Properties): RuleSettings {
  return {
    priority: integer(properties, "Priority") ?? 0,
    conditions: readConditions(lab, objects(properties, "Conditions") ?? [], listener.balancer.name),
    actions: readActions(lab, listener.balancer, objects(properties, "Actions") ?? []),
  };
}
