// DescribeRules.
import type { DescribeRulesInput, DescribeRulesOutput, Rule as Shown } from "@aws-sdk/client-elastic-load-balancing-v2";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { showActions, showConditions } from "../actions.ts";
import { listenerByArn, ruleByArn } from "../find.ts";
import type { Listener, Rule } from "../state.ts";
import { pageOf } from "./pages.ts";

/** Rules of a listener by priority, the default rule last; or the rules named. */
export function describeRules(lab: Lab, input: DescribeRulesInput): DescribeRulesOutput {
  const { page, next } = pageOf(selected(lab, input), input);
  return { Rules: page, ...next };
}

function selected(lab: Lab, { RuleArns: arns, ListenerArn: listenerArn }: DescribeRulesInput): readonly Shown[] {
  if (arns !== undefined && arns.length > 0) {
    return arns.map((arn) => {
      const owner = [...lab.elb.listeners.values()].find((listener) => listener.defaultRuleArn === arn);
      return owner === undefined ? show(ruleByArn(lab, arn)) : showDefault(owner);
    });
  }
  if (listenerArn === undefined) throw new LabError("ValidationError", "You must specify either listener rule ARNs or a listener ARN");
  const listener = listenerByArn(lab, listenerArn);
  return [...listener.rules.map(show), showDefault(listener)];
}

function show(rule: Rule): Shown {
  return {
    RuleArn: rule.arn,
    Priority: String(rule.priority),
    Conditions: showConditions(rule.conditions),
    Actions: showActions(rule.actions),
    IsDefault: false,
  };
}

function showDefault(listener: Listener): Shown {
  return {
    RuleArn: listener.defaultRuleArn,
    Priority: "default",
    Conditions: [],
    Actions: showActions(listener.defaultActions),
    IsDefault: true,
  };
}
