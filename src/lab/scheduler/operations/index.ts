import type { RegisteredOperation } from "../../operation.ts";
export const schedulerOperations: readonly RegisteredOperation[] = [];
