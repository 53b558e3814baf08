// The operations of STS that the lab serves: one file each.
import { GetCallerIdentity$ } from "@aws-sdk/client-sts";
import { type RegisteredOperation, register } from "../../operation.ts";
import { getCallerIdentity } from "./get-caller-identity.ts";

export const stsOperations: readonly RegisteredOperation[] = [register("sts", GetCallerIdentity$, getCallerIdentity)];
