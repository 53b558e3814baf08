// DescribeStackResources: the resources of a stack, or the stack of a physical resource.
import type { DescribeStackResourcesInput, DescribeStackResourcesOutput, StackResource } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { resourceDriftInformation } from "../drift/show.ts";
import { PAGE_SIZE } from "../paging.ts";
import type { ResourceRecord, StackRecord } from "../records.ts";
import { requireStack } from "../stack-table.ts";

/** At most 100, without pages, as in AWS. Throws ValidationError. */
export function describeStackResources(lab: Lab, input: DescribeStackResourcesInput): DescribeStackResourcesOutput {
  const { StackName, LogicalResourceId, PhysicalResourceId } = input;
  if (StackName !== undefined && PhysicalResourceId !== undefined) {
    throw new LabError("ValidationError", "You cannot specify both StackName and PhysicalResourceId");
  }
  const stack = PhysicalResourceId === undefined ? requireStack(lab, StackName) : stackOf(lab, PhysicalResourceId);
  const wanted = [...stack.resources.values()].filter(
    ({ logicalId }) => LogicalResourceId === undefined || logicalId === LogicalResourceId,
  );
  return { StackResources: wanted.slice(0, PAGE_SIZE).map((resource) => shown(stack, resource)) };
}

function stackOf(lab: Lab, physicalId: string): StackRecord {
  for (const stack of lab.cloudformation.stacks.values()) {
    for (const resource of stack.resources.values()) if (resource.physicalId === physicalId) return stack;
  }
  throw new LabError("ValidationError", `Stack for ${physicalId} does not exist`);
}

function shown(stack: StackRecord, resource: ResourceRecord): StackResource {
  return {
    StackName: stack.name,
    StackId: stack.id,
    LogicalResourceId: resource.logicalId,
    ...(resource.physicalId === undefined ? {} : { PhysicalResourceId: resource.physicalId }),
    ResourceType: resource.type,
    Timestamp: new Date(resource.updated),
    ResourceStatus: resource.status,
    ...(resource.reason === undefined ? {} : { ResourceStatusReason: resource.reason }),
    DriftInformation: resourceDriftInformation(resource),
  };
}
