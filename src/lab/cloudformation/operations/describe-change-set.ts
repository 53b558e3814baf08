// DescribeChangeSet: status, and change by change what it would do.
import type { Change, DescribeChangeSetInput, DescribeChangeSetOutput, ResourceChange } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { parametersOf, tagsOf } from "../describe.ts";
import { nextTokenOf, pageOf } from "../paging.ts";
import type { ChangeSetRecord } from "../records.ts";
import { requireChangeSet } from "../stack-table.ts";

/** Values before and after only with IncludePropertyValues. */
export function describeChangeSet(lab: Lab, input: DescribeChangeSetInput): DescribeChangeSetOutput {
  const changeSet = requireChangeSet(lab, input.ChangeSetName, input.StackName);
  const { definition } = changeSet;
  const page = pageOf(changeSet.changes, input.NextToken);
  return {
    ChangeSetName: changeSet.name,
    ChangeSetId: changeSet.id,
    StackId: changeSet.stackId,
    StackName: lab.cloudformation.stacks.get(changeSet.stackId)?.name,
    ...(changeSet.description === undefined ? {} : { Description: changeSet.description }),
    Parameters: parametersOf(definition),
    CreationTime: new Date(changeSet.created),
    ExecutionStatus: changeSet.execution,
    Status: changeSet.status,
    ...(changeSet.reason === undefined ? {} : { StatusReason: changeSet.reason }),
    NotificationARNs: [...definition.notificationArns],
    RollbackConfiguration: {},
    Capabilities: [...definition.capabilities] as DescribeChangeSetOutput["Capabilities"],
    Tags: tagsOf(definition),
    Changes: page.items.map((change) => (input.IncludePropertyValues === true ? change : withoutValues(change))),
    ...nextTokenOf(page),
    IncludeNestedStacks: changeSet.includeNestedStacks,
    ...(changeSet.parent === undefined ? {} : { ParentChangeSetId: changeSet.parent, RootChangeSetId: rootOf(lab, changeSet) }),
    ...(changeSet.onStackFailure === undefined ? {} : { OnStackFailure: changeSet.onStackFailure }),
  };
}

function rootOf(lab: Lab, { id, parent }: ChangeSetRecord): string {
  const above = parent === undefined ? undefined : lab.cloudformation.changeSets.get(parent);
  return above === undefined ? id : rootOf(lab, above);
}

function withoutValues({ Type, ResourceChange }: Change): Change {
  if (ResourceChange === undefined) return { Type };
  const { BeforeContext, AfterContext, Details, ...rest } = ResourceChange;
  const details = Details?.map(({ Target, ...detail }) => {
    if (Target === undefined) return detail;
    const { Attribute, Name, RequiresRecreation } = Target;
    return { ...detail, Target: { Attribute, ...(Name === undefined ? {} : { Name }), RequiresRecreation } };
  });
  return { Type, ResourceChange: { ...rest, ...(details === undefined ? {} : { Details: details }) } as ResourceChange };
}
