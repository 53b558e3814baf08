// The operations of sts that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";

export const stsOperations: readonly RegisteredOperation[] = [];
