// GetCallerIdentity: by the access key; everybody may ask.
import type { GetCallerIdentityCommandInput, GetCallerIdentityCommandOutput } from "@aws-sdk/client-sts";
import type { Lab } from "../../lab.ts";
import { ADMIN, identityOf } from "../caller.ts";

export function getCallerIdentity(
  lab: Lab,
  _input: GetCallerIdentityCommandInput,
  caller = ADMIN,
): Omit<GetCallerIdentityCommandOutput, "$metadata"> {
  const { arn, userId } = identityOf(lab, caller, "sts");
  return { Account: lab.account, Arn: arn, UserId: userId };
}
