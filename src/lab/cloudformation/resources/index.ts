// The resource types of CloudFormation itself that it can build: one file each.
import type { ResourceModel } from "../../resource.ts";
import { nestedStack } from "./nested-stack.ts";
import { waitConditionHandle } from "./wait-condition-handle.ts";

export const cloudformationResources: readonly ResourceModel[] = [nestedStack, waitConditionHandle];
