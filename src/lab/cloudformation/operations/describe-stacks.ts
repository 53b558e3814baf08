// DescribeStacks: one stack by name or id (deleted ones by id only), or all that exist.
import type { DescribeStacksInput, DescribeStacksOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { describeStack } from "../describe.ts";
import { nextTokenOf, pageOf } from "../paging.ts";
import { requireStack } from "../stack-table.ts";

/** Throws ValidationError `Stack with id ... does not exist`. */
export function describeStacks(lab: Lab, input: DescribeStacksInput): DescribeStacksOutput {
  if (input.StackName !== undefined) return { Stacks: [describeStack(requireStack(lab, input.StackName))] };
  const newestFirst = [...lab.cloudformation.stacks.values()].filter(({ status }) => status !== "DELETE_COMPLETE").reverse();
  const page = pageOf(newestFirst, input.NextToken);
  return { Stacks: page.items.map(describeStack), ...nextTokenOf(page) };
}
