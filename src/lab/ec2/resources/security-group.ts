// AWS::EC2::SecurityGroup with its inline rules.
import { generatedName } from "../../iam/names.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { objects, type Properties, requiredText, text } from "../../properties.ts";
import type { ExistingResource, ResourceModel } from "../../resource.ts";
import { dependencyViolation, find } from "../errors.ts";
import type { SecurityRule } from "../network/types.ts";
import { networkChanged } from "../state.ts";
import { setTags } from "../tags.ts";
import { liveTags, pause, retag, tagsFor, withPatience } from "./common.ts";
import { allowAllEgress, checkDuplicate, checkGroupDescription, liveRule, readRule } from "./security-rules.ts";

/** Limit of group names: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html */
const NAME_AT_MOST = 255;

export const securityGroup: ResourceModel = {
  type: "AWS::EC2::SecurityGroup",
  create: async (lab, request) => {
    const { properties } = request;
    const description = requiredText(properties, "GroupDescription");
    checkGroupDescription(description);
    const vpcId = text(properties, "VpcId");
    if (vpcId === undefined) throw new LabError("VPCIdNotSpecified", "No default VPC for this user");
    const vpc = find("vpc", lab.ec2.vpcs, vpcId);
    const name = text(properties, "GroupName") ?? generatedName(lab, request.stackName, request.logicalId, NAME_AT_MOST);
    if (name.startsWith("sg-")) throw new LabError("InvalidParameterValue", "Group names may not be in the format sg-*");
    if ([...lab.ec2.securityGroups.values()].some((other) => other.vpcId === vpc.id && other.name === name)) {
      throw new LabError("InvalidGroup.Duplicate", `The security group '${name}' already exists for VPC '${vpc.id}'`);
    }
    const rules = inlineRules(lab, properties);
    const id = lab.ids.ec2("sg");
    request.initiated(id);
    lab.ec2.securityGroups.set(id, { id, vpcId: vpc.id, name, description, rules });
    setTags(lab, id, tagsFor(request));
    networkChanged(lab);
    await pause(lab, "ec2.create.security-group");
    return { physicalId: id };
  },
  update: async (lab, request, { physicalId }) => {
    const own = find("securityGroup", lab.ec2.securityGroups, physicalId);
    const rules = inlineRules(lab, request.properties);
    await pause(lab, "ec2.update");
    own.rules = [...rules, ...own.rules.filter(({ inline }) => !inline)];
    retag(lab, physicalId, request);
    networkChanged(lab);
    return { physicalId };
  },
  remove: async (lab, { physicalId }) => {
    await pause(lab, "ec2.remove");
    await withPatience(lab, () => {
      if (isInUse(lab, physicalId)) throw dependencyViolation(`resource ${physicalId} has a dependent object`);
      lab.ec2.securityGroups.delete(physicalId);
      lab.ec2.tags.delete(physicalId);
      networkChanged(lab);
    });
  },
  read: (lab, existing) => {
    const own = lab.ec2.securityGroups.get(existing.physicalId);
    if (own === undefined) return undefined;
    const rules = own.rules.filter(({ id }) => !isRuleOfStack(lab, existing, id));
    return {
      GroupName: own.name,
      GroupDescription: own.description,
      VpcId: own.vpcId,
      SecurityGroupIngress: rules.filter(({ direction }) => direction === "ingress").map(liveRule),
      SecurityGroupEgress: rules.filter(({ direction }) => direction === "egress").map(liveRule),
      Tags: liveTags(lab, own.id),
    };
  },
  attribute: (lab, physicalId, name) => {
    if (name === "GroupId" || name === "Id") return physicalId;
    return name === "VpcId" ? lab.ec2.securityGroups.get(physicalId)?.vpcId : undefined;
  },
};

/** Rules that the same stack has as resources of their own are no drift of the group. */
function isRuleOfStack(lab: Lab, { stackId }: ExistingResource, ruleId: string): boolean {
  return [...(lab.cloudformation.stacks.get(stackId)?.resources.values() ?? [])].some(({ physicalId }) => physicalId === ruleId);
}

/** Without egress rules of its own the group may reach everything. */
function inlineRules(lab: Lab, properties: Properties): SecurityRule[] {
  const rules: SecurityRule[] = [];
  const add = (rule: SecurityRule) => {
    checkDuplicate(rules, rule);
    rules.push(rule);
  };
  for (const entry of objects(properties, "SecurityGroupIngress") ?? []) add(readRule(lab, "ingress", entry, true));
  const egress = objects(properties, "SecurityGroupEgress") ?? [];
  for (const entry of egress) add(readRule(lab, "egress", entry, true));
  if (egress.length === 0) rules.push(allowAllEgress(lab));
  return rules;
}

/** On an interface, or named by another group's rule. */
function isInUse(lab: Lab, id: string): boolean {
  for (const { groupIds } of lab.ec2.interfaces.values()) if (groupIds.includes(id)) return true;
  for (const other of lab.ec2.securityGroups.values()) {
    if (other.id !== id && other.rules.some(({ peer }) => peer.kind === "group" && peer.id === id)) return true;
  }
  return false;
}
