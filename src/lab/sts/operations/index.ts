// The operations of STS that the lab serves: one file each.
import { type RegisteredOperation, register } from "../../operation.ts";
import { assumeRole } from "./assume-role.ts";
import { assumeRoleWithWebIdentity } from "./assume-role-with-web-identity.ts";
import { getCallerIdentity } from "./get-caller-identity.ts";
import { getSessionToken } from "./get-session-token.ts";

export const stsOperations: readonly RegisteredOperation[] = [
  register("sts", "AssumeRole", assumeRole),
  register("sts", "AssumeRoleWithWebIdentity", assumeRoleWithWebIdentity),
  register("sts", "GetCallerIdentity", getCallerIdentity),
  register("sts", "GetSessionToken", getSessionToken),
];
