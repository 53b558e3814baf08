// The resource types of lambda (and of the log groups beside it) that CloudFormation can build: one file each.
import type { ResourceModel } from "../../resource.ts";
import { functionResource } from "./function.ts";
import { logGroupResource } from "./log-group.ts";
import { permissionResource } from "./permission.ts";

export { customResource } from "./custom-resource.ts";

export const lambdaResources: readonly ResourceModel[] = [functionResource, logGroupResource, permissionResource];
