// The operations of CloudFormation that the lab serves: one file each.
import { type RegisteredOperation, register } from "../../operation.ts";
import { cancelUpdateStack } from "./cancel-update-stack.ts";
import { continueUpdateRollback } from "./continue-update-rollback.ts";
import { createChangeSet } from "./create-change-set.ts";
import { createStack } from "./create-stack.ts";
import { deleteChangeSet } from "./delete-change-set.ts";
import { deleteStack } from "./delete-stack.ts";
import { describeChangeSet } from "./describe-change-set.ts";
import { describeEvents } from "./describe-events.ts";
import { describeStackDriftDetectionStatus } from "./describe-stack-drift-detection-status.ts";
import { describeStackEvents } from "./describe-stack-events.ts";
import { describeStackResource } from "./describe-stack-resource.ts";
import { describeStackResourceDrifts } from "./describe-stack-resource-drifts.ts";
import { describeStackResources } from "./describe-stack-resources.ts";
import { describeStacks } from "./describe-stacks.ts";
import { detectStackDrift } from "./detect-stack-drift.ts";
import { detectStackResourceDrift } from "./detect-stack-resource-drift.ts";
import { executeChangeSet } from "./execute-change-set.ts";
import { getStackPolicy } from "./get-stack-policy.ts";
import { getTemplate } from "./get-template.ts";
import { getTemplateSummary } from "./get-template-summary.ts";
import { listChangeSets } from "./list-change-sets.ts";
import { listExports } from "./list-exports.ts";
import { listImports } from "./list-imports.ts";
import { listStackResources } from "./list-stack-resources.ts";
import { listStacks } from "./list-stacks.ts";
import { rollbackStack } from "./rollback-stack.ts";
import { setStackPolicy } from "./set-stack-policy.ts";
import { updateStack } from "./update-stack.ts";
import { updateTerminationProtection } from "./update-termination-protection.ts";
import { validateTemplate } from "./validate-template.ts";

export const cloudformationOperations: readonly RegisteredOperation[] = [
  register("cloudformation", "CancelUpdateStack", cancelUpdateStack),
  register("cloudformation", "ContinueUpdateRollback", continueUpdateRollback),
  register("cloudformation", "CreateChangeSet", createChangeSet),
  register("cloudformation", "CreateStack", createStack),
  register("cloudformation", "DeleteChangeSet", deleteChangeSet),
  register("cloudformation", "DeleteStack", deleteStack),
  register("cloudformation", "DescribeChangeSet", describeChangeSet),
  register("cloudformation", "DescribeEvents", describeEvents),
  register("cloudformation", "DescribeStackDriftDetectionStatus", describeStackDriftDetectionStatus),
  register("cloudformation", "DescribeStackEvents", describeStackEvents),
  register("cloudformation", "DescribeStackResource", describeStackResource),
  register("cloudformation", "DescribeStackResourceDrifts", describeStackResourceDrifts),
  register("cloudformation", "DescribeStackResources", describeStackResources),
  register("cloudformation", "DescribeStacks", describeStacks),
  register("cloudformation", "DetectStackDrift", detectStackDrift),
  register("cloudformation", "DetectStackResourceDrift", detectStackResourceDrift),
  register("cloudformation", "ExecuteChangeSet", executeChangeSet),
  register("cloudformation", "GetStackPolicy", getStackPolicy),
  register("cloudformation", "GetTemplate", getTemplate),
  register("cloudformation", "GetTemplateSummary", getTemplateSummary),
  register("cloudformation", "ListChangeSets", listChangeSets),
  register("cloudformation", "ListExports", listExports),
  register("cloudformation", "ListImports", listImports),
  register("cloudformation", "ListStackResources", listStackResources),
  register("cloudformation", "ListStacks", listStacks),
  register("cloudformation", "RollbackStack", rollbackStack),
  register("cloudformation", "SetStackPolicy", setStackPolicy),
  register("cloudformation", "UpdateStack", updateStack),
  register("cloudformation", "UpdateTerminationProtection", updateTerminationProtection),
  register("cloudformation", "ValidateTemplate", validateTemplate),
];
