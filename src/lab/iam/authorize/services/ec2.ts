// EC2's needs: whatever describes asks on `*`; the rest names resources with their tags.
// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html
import { resourceTypeOf } from "../../../ec2/taggable.ts";
import type { Lab } from "../../../lab.ts";
import { type Needs, type ResourceNeed, requestTags, type ServiceNeeds, tagContext } from "../need.ts";

/** An id that does not exist has no tags: where tags decide, it is refused before it is missed. */
function resource(lab: Lab, id: string, more: [string, readonly string[]][] = []): ResourceNeed {
  const tags = [...(lab.ec2.tags.get(id) ?? [])].map(([Key, Value]) => ({ Key, Value }));
  const instance = lab.ec2.instances.get(id);
  return {
    arn: `arn:${lab.partition}:ec2:${lab.region}:${lab.account}:${resourceTypeOf(id) ?? "*"}/${id}`,
    context: new Map([
      ...tagContext(tags, "ec2"),
      ["ec2:region", [lab.region]],
      ...(instance === undefined ? [] : ([["ec2:instancetype", [instance.instanceType]]] as [string, readonly string[]][])),
      ...more,
    ]),
  };
}

const instances =
  (action: string): Needs =>
  (lab, input) => [{ action: `ec2:${action}`, resources: ((input.InstanceIds ?? []) as string[]).map((id) => resource(lab, id)) }];

const instance =
  (action: string): Needs =>
  (lab, input) => [{ action: `ec2:${action}`, resources: [resource(lab, input.InstanceId ?? "")] }];

const tagging =
  (action: string): Needs =>
  (lab, input) => [
    { action: `ec2:${action}`, resources: ((input.Resources ?? []) as string[]).map((id) => resource(lab, id, requestTags(input.Tags))) },
  ];

const securityGroup =
  (action: string): Needs =>
  (lab, input) => [{ action: `ec2:${action}`, resources: [resource(lab, input.GroupId ?? "")] }];

export const ec2Needs: ServiceNeeds = {
  prefix: "ec2",
  operations: {
    AuthorizeSecurityGroupEgress: securityGroup("AuthorizeSecurityGroupEgress"),
    AuthorizeSecurityGroupIngress: securityGroup("AuthorizeSecurityGroupIngress"),
    CreateTags: tagging("CreateTags"),
    DeleteTags: tagging("DeleteTags"),
    DescribeInstanceAttribute: instance("DescribeInstanceAttribute"),
    GetConsoleOutput: instance("GetConsoleOutput"),
    ModifyInstanceAttribute: instance("ModifyInstanceAttribute"),
    RebootInstances: instances("RebootInstances"),
    RevokeSecurityGroupEgress: securityGroup("RevokeSecurityGroupEgress"),
    RevokeSecurityGroupIngress: securityGroup("RevokeSecurityGroupIngress"),
    StartInstances: instances("StartInstances"),
    StopInstances: instances("StopInstances"),
    TerminateInstances: instances("TerminateInstances"),
  },
};
