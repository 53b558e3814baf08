// Who the credentials belong to.
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import type { Aws } from "../ports/aws.ts";

export interface Identity {
  /** 12 digits. */
  readonly account: string;
  readonly arn: string;
}

export async function callerIdentity(aws: Aws): Promise<Identity> {
  const output = await aws.sts.send(new GetCallerIdentityCommand({}));
  return { account: output.Account ?? "", arn: output.Arn ?? "" };
}
