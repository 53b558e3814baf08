// DescribeStackResource: one resource of a stack, with its metadata.
import type { DescribeStackResourceInput, DescribeStackResourceOutput } from "@aws-sdk/client-cloudformation";
import type { Lab } from "../../lab.ts";
import { resourceDriftInformation } from "../drift/show.ts";
import { inBrackets, requireResource, requireStack } from "../stack-table.ts";

/** Throws ValidationError `Resource ... does not exist for stack ...`. */
export function describeStackResource(lab: Lab, input: DescribeStackResourceInput): DescribeStackResourceOutput {
  const stack = requireStack(lab, input.StackName, inBrackets);
  const resource = requireResource(stack, input.StackName, input.LogicalResourceId);
  const metadata = stack.definition?.compiled.template.Resources[resource.logicalId]?.Metadata;
  return {
    StackResourceDetail: {
      StackName: stack.name,
      StackId: stack.id,
      LogicalResourceId: resource.logicalId,
      ...(resource.physicalId === undefined ? {} : { PhysicalResourceId: resource.physicalId }),
      ResourceType: resource.type,
      LastUpdatedTimestamp: new Date(resource.updated),
      ResourceStatus: resource.status,
      ...(resource.reason === undefined ? {} : { ResourceStatusReason: resource.reason }),
      ...(metadata === undefined ? {} : { Metadata: JSON.stringify(metadata) }),
      DriftInformation: resourceDriftInformation(resource),
    },
  };
}
