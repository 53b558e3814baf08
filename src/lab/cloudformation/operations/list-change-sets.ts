// ListChangeSets: the change sets of one stack.
import type { ChangeSetSummary, ListChangeSetsInput, ListChangeSetsOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { nextTokenOf, pageOf } from "../paging.ts";
import { inBrackets, requireStack } from "../stack-table.ts";

export function listChangeSets(lab: Lab, input: ListChangeSetsInput): ListChangeSetsOutput {
  const stack = requireStack(lab, input.StackName, inBrackets);
  const summaries = stack.changeSets.flatMap((id): ChangeSetSummary[] => {
    const changeSet = lab.cloudformation.changeSets.get(id);
    if (changeSet === undefined) return [];
    return [
      {
        StackId: stack.id,
        StackName: stack.name,
        ChangeSetId: id,
        ChangeSetName: changeSet.name,
        ExecutionStatus: changeSet.execution,
        Status: changeSet.status,
        ...(changeSet.reason === undefined ? {} : { StatusReason: changeSet.reason }),
        CreationTime: new Date(changeSet.created),
        ...(changeSet.description === undefined ? {} : { Description: changeSet.description }),
        IncludeNestedStacks: changeSet.includeNestedStacks,
      },
    ];
  });
  const page = pageOf(summaries, input.NextToken);
  return { Summaries: [...page.items], ...nextTokenOf(page) };
}
