// The operations of cloudformation that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";

export const cloudformationOperations: readonly RegisteredOperation[] = [];
