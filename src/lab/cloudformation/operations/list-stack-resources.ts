// ListStackResources: all resources of a stack, in pages.
import type { ListStackResourcesInput, ListStackResourcesOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { resourceDriftInformation } from "../drift/show.ts";
import { nextTokenOf, pageOf } from "../paging.ts";
import { requireStack } from "../stack-table.ts";

/** Throws ValidationError. */
export function listStackResources(lab: Lab, input: ListStackResourcesInput): ListStackResourcesOutput {
  const stack = requireStack(lab, input.StackName);
  const page = pageOf([...stack.resources.values()], input.NextToken);
  return {
    StackResourceSummaries: page.items.map((resource) => ({
      LogicalResourceId: resource.logicalId,
      ...(resource.physicalId === undefined ? {} : { PhysicalResourceId: resource.physicalId }),
      ResourceType: resource.type,
      LastUpdatedTimestamp: new Date(resource.updated),
      ResourceStatus: resource.status,
      ...(resource.reason === undefined ? {} : { ResourceStatusReason: resource.reason }),
      DriftInformation: resourceDriftInformation(resource),
    })),
    ...nextTokenOf(page),
  };
}
