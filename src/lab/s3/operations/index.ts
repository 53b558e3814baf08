// The operations of s3 that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";

export const s3Operations: readonly RegisteredOperation[] = [];
