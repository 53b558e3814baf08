// GetCallerIdentity: everyone who calls the lab is the same assumed role.
import type { GetCallerIdentityCommandInput, GetCallerIdentityCommandOutput } from "@aws-sdk/client-sts";
import type { Lab } from "../../lab.ts";

/** No real role has this id: it tells the lab's answers apart from AWS's. */
const ROLE_ID = "AROALABLABLABLABLABLA";

export function getCallerIdentity(lab: Lab, _input: GetCallerIdentityCommandInput): Omit<GetCallerIdentityCommandOutput, "$metadata"> {
  return {
    Account: lab.account,
    Arn: `arn:${lab.partition}:sts::${lab.account}:assumed-role/failover-drill-lab/lab`,
    UserId: `${ROLE_ID}:lab`,
  };
}
