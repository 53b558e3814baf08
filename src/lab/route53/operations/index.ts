// The operations of route53 that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";

export const route53Operations: readonly RegisteredOperation[] = [];
