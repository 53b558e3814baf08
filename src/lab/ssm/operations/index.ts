// The operations of ssm that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";

export const ssmOperations: readonly RegisteredOperation[] = [];
