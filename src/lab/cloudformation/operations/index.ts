// The operations of CloudFormation that the lab serves: one file each.
import {
  CreateChangeSet$,
  CreateStack$,
  DeleteChangeSet$,
  DeleteStack$,
  DescribeChangeSet$,
  DescribeEvents$,
  DescribeStackEvents$,
  DescribeStackResource$,
  DescribeStackResources$,
  DescribeStacks$,
  ExecuteChangeSet$,
  GetTemplate$,
  GetTemplateSummary$,
  ListChangeSets$,
  ListExports$,
  ListImports$,
  ListStackResources$,
  ListStacks$,
  UpdateStack$,
  ValidateTemplate$,
} from "@aws-sdk/client-cloudformation";
import { type RegisteredOperation, register } from "../../operation.ts";
import { createChangeSet } from "./create-change-set.ts";
import { createStack } from "./create-stack.ts";
import { deleteChangeSet } from "./delete-change-set.ts";
import { deleteStack } from "./delete-stack.ts";
import { describeChangeSet } from "./describe-change-set.ts";
import { describeEvents } from "./describe-events.ts";
import { describeStackEvents } from "./describe-stack-events.ts";
import { describeStackResource } from "./describe-stack-resource.ts";
import { describeStackResources } from "./describe-stack-resources.ts";
import { describeStacks } from "./describe-stacks.ts";
import { executeChangeSet } from "./execute-change-set.ts";
import { getTemplate } from "./get-template.ts";
import { getTemplateSummary } from "./get-template-summary.ts";
import { listChangeSets } from "./list-change-sets.ts";
import { listExports } from "./list-exports.ts";
import { listImports } from "./list-imports.ts";
import { listStackResources } from "./list-stack-resources.ts";
import { listStacks } from "./list-stacks.ts";
import { updateStack } from "./update-stack.ts";
import { validateTemplate } from "./validate-template.ts";

export const cloudformationOperations: readonly RegisteredOperation[] = [
  register("cloudformation", CreateChangeSet$, createChangeSet),
  register("cloudformation", CreateStack$, createStack),
  register("cloudformation", DeleteChangeSet$, deleteChangeSet),
  register("cloudformation", DeleteStack$, deleteStack),
  register("cloudformation", DescribeChangeSet$, describeChangeSet),
  register("cloudformation", DescribeEvents$, describeEvents),
  register("cloudformation", DescribeStackEvents$, describeStackEvents),
  register("cloudformation", DescribeStackResource$, describeStackResource),
  register("cloudformation", DescribeStackResources$, describeStackResources),
  register("cloudformation", DescribeStacks$, describeStacks),
  register("cloudformation", ExecuteChangeSet$, executeChangeSet),
  register("cloudformation", GetTemplate$, getTemplate),
  register("cloudformation", GetTemplateSummary$, getTemplateSummary),
  register("cloudformation", ListChangeSets$, listChangeSets),
  register("cloudformation", ListExports$, listExports),
  register("cloudformation", ListImports$, listImports),
  register("cloudformation", ListStackResources$, listStackResources),
  register("cloudformation", ListStacks$, listStacks),
  register("cloudformation", UpdateStack$, updateStack),
  register("cloudformation", ValidateTemplate$, validateTemplate),
];
