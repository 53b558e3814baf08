// The operations of elb that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";

export const elbOperations: readonly RegisteredOperation[] = [];
