// DescribeStackResourceDrifts: what the latest detection found, resource by resource.
import type { DescribeStackResourceDriftsInput, DescribeStackResourceDriftsOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { knownDrift } from "../drift/check-resource.ts";
import { showResourceDrift } from "../drift/show.ts";
import { nextTokenOf, PAGE_SIZE, pageOf } from "../paging.ts";
import { inBrackets, requireLiveStack } from "../stack-table.ts";

/** What has not been checked is left out. Throws ValidationError. */
export function describeStackResourceDrifts(lab: Lab, input: DescribeStackResourceDriftsInput): DescribeStackResourceDriftsOutput {
  const stack = requireLiveStack(lab, input.StackName, inBrackets);
  const wanted = input.StackResourceDriftStatusFilters;
  const all = [...stack.resources.values()].flatMap((record) => {
    const drift = knownDrift(record);
    if (drift === undefined || (wanted?.length && !wanted.includes(drift.status))) return [];
    return [showResourceDrift(stack, record, drift)];
  });
  const page = pageOf(all, input.NextToken, input.MaxResults ?? PAGE_SIZE);
  return { StackResourceDrifts: [...page.items], ...nextTokenOf(page) };
}
