// The operations of iam that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";

export const iamOperations: readonly RegisteredOperation[] = [];
