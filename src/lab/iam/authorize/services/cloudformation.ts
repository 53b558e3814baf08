// CloudFormation's needs: the stack. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awscloudformation.html
import { findStack } from "../../../cloudformation/stack-table.ts";
import type { Lab } from "../../../lab.ts";
import { ANY, type Need, type Needs, type ResourceNeed, requestTags, type ServiceNeeds, tagContext } from "../need.ts";

/** A stack that is not there yet is meant by its name and any id. */
function stack(lab: Lab, nameOrId: string, more: [string, readonly string[]][]): ResourceNeed {
  const found = findStack(lab, nameOrId);
  const arn =
    found?.id ??
    (nameOrId.startsWith("arn:") ? nameOrId : `arn:${lab.partition}:cloudformation:${lab.region}:${lab.account}:stack/${nameOrId}/*`);
  return { arn, context: new Map([...tagContext(found?.definition?.tags ?? []), ...more]) };
}

function stackOf(lab: Lab, input: Readonly<Record<string, unknown>>): string | undefined {
  const named = input.StackName ?? input.PhysicalResourceId;
  if (typeof named === "string" && named !== "") return named;
  return lab.cloudformation.changeSets.get(String(input.ChangeSetName ?? ""))?.stackId;
}

/** Without a stack: every stack there is, so a policy for some of them is not enough. */
const onStack =
  (action: string): Needs =>
  (lab, input) => {
    const name = stackOf(lab, input);
    const more: [string, readonly string[]][] = [...requestTags(input.Tags)];
    if (typeof input.ChangeSetName === "string") more.push(["cloudformation:changesetname", [input.ChangeSetName]]);
    if (typeof input.TemplateURL === "string") more.push(["cloudformation:templateurl", [input.TemplateURL]]);
    if (typeof input.RoleARN === "string") more.push(["cloudformation:rolearn", [input.RoleARN]]);
    const every = `arn:${lab.partition}:cloudformation:${lab.region}:${lab.account}:stack/*/*`;
    const own: Need = { action: `cloudformation:${action}`, resources: [name === undefined ? { arn: every } : stack(lab, name, more)] };
    return typeof input.RoleARN === "string" ? [own, passRole(input.RoleARN, "cloudformation.amazonaws.com")] : [own];
  };

/** Handing a role to a service is a right of its own. Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html */
export function passRole(roleArn: string, service: string): Need {
  return { action: "iam:PassRole", resources: [{ arn: roleArn, context: new Map([["iam:passedtoservice", [service]]]) }] };
}

/** A stack is looked at resource by resource. Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html */
const driftOfAll: Needs = (lab, input) => [...onStack("DetectStackDrift")(lab, input), ...onStack("DetectStackResourceDrift")(lab, input)];

const STACK_ACTIONS = [
  "CancelUpdateStack",
  "ContinueUpdateRollback",
  "CreateChangeSet",
  "CreateStack",
  "DeleteChangeSet",
  "DeleteStack",
  "DescribeChangeSet",
  "DescribeEvents",
  "DescribeStackEvents",
  "DescribeStackResource",
  "DescribeStackResources",
  "DescribeStacks",
  "DetectStackResourceDrift",
  "DescribeStackResourceDrifts",
  "ExecuteChangeSet",
  "GetStackPolicy",
  "GetTemplate",
  "ListChangeSets",
  "ListStackResources",
  "RollbackStack",
  "SetStackPolicy",
  "UpdateStack",
  "UpdateTerminationProtection",
] as const;

export const cloudformationNeeds: ServiceNeeds = {
  prefix: "cloudformation",
  operations: {
    ...Object.fromEntries(STACK_ACTIONS.map((action) => [action, onStack(action)])),
    DetectStackDrift: driftOfAll,
    GetTemplateSummary: (lab, input) =>
      input.StackName === undefined
        ? [{ action: "cloudformation:GetTemplateSummary", resources: ANY }]
        : onStack("GetTemplateSummary")(lab, input),
  },
};
