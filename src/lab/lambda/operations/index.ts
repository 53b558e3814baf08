// The operations of lambda that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";

export const lambdaOperations: readonly RegisteredOperation[] = [];
