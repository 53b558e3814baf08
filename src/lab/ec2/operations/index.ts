// The operations of ec2 that the lab serves: one file each.
import type { RegisteredOperation } from "../../operation.ts";

export const ec2Operations: readonly RegisteredOperation[] = [];
