// ListStacks: all stacks that ever were, deleted ones too, newest first.
import type { ListStacksInput, ListStacksOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { summarizeStack } from "../describe.ts";
import { nextTokenOf, pageOf } from "../paging.ts";

export function listStacks(lab: Lab, input: ListStacksInput): ListStacksOutput {
  const filter = input.StackStatusFilter;
  const all = [...lab.cloudformation.stacks.values()].reverse();
  const page = pageOf(
    filter === undefined || filter.length === 0 ? all : all.filter(({ status }) => filter.includes(status)),
    input.NextToken,
  );
  return { StackSummaries: page.items.map(summarizeStack), ...nextTokenOf(page) };
}
