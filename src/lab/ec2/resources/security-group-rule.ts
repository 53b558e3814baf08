// AWS::EC2::SecurityGroupIngress and AWS::EC2::SecurityGroupEgress: rules apart from their group.
import { requiredText } from "../../properties.ts";
import type { ResourceModel } from "../../resource.ts";
import { find } from "../errors.ts";
import type { SecurityRule } from "../network/types.ts";
import { networkChanged } from "../state.ts";
import { pause } from "./common.ts";
import { checkDuplicate, liveRule, readRule } from "./security-rules.ts";

const ruleModel = (type: string, direction: SecurityRule["direction"]): ResourceModel => ({
  type,
  create: async (lab, request) => {
    const group = find("securityGroup", lab.ec2.securityGroups, requiredText(request.properties, "GroupId"));
    const rule = readRule(lab, direction, request.properties, false);
    checkDuplicate(group.rules, rule);
    request.initiated(rule.id);
    group.rules = [...group.rules, rule];
    networkChanged(lab);
    await pause(lab, "ec2.create.security-group-rule");
    return { physicalId: rule.id };
  },
  // Only the description can change in place.
  update: async (lab, _request, { physicalId }) => {
    await pause(lab, "ec2.update");
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    for (const group of lab.ec2.securityGroups.values()) {
      if (group.rules.some(({ id }) => id === physicalId)) group.rules = group.rules.filter(({ id }) => id !== physicalId);
    }
    networkChanged(lab);
  },
  read: (lab, { physicalId }) => {
    for (const group of lab.ec2.securityGroups.values()) {
      const rule = group.rules.find(({ id }) => id === physicalId);
      if (rule !== undefined) return { GroupId: group.id, ...liveRule(rule) };
    }
    return undefined;
  },
  attribute: (_lab, physicalId, name) => (name === "Id" ? physicalId : undefined),
});

export const securityGroupIngress = ruleModel("AWS::EC2::SecurityGroupIngress", "ingress");
export const securityGroupEgress = ruleModel("AWS::EC2::SecurityGroupEgress", "egress");
