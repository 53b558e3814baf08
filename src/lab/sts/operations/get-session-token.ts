// GetSessionToken: temporary keys for the lab's admin; sessions cannot ask for more sessions.
import type { GetSessionTokenCommandInput, GetSessionTokenCommandOutput } from "@aws-sdk/client-sts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { checkRange } from "../assume.ts";
import { ADMIN, identityOf } from "../caller.ts";
import { credentialsOf, openSession } from "../sessions.ts";

/** Seconds. Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
const USUAL = 43_200;
const LONGEST = 129_600;

export function getSessionToken(
  lab: Lab,
  input: GetSessionTokenCommandInput,
  caller = ADMIN,
): Omit<GetSessionTokenCommandOutput, "$metadata"> {
  const { roleArn, session } = identityOf(lab, caller, "sts");
  if (session !== undefined) throw new LabError("AccessDenied", "Cannot call GetSessionToken with session credentials", 403);
  const seconds = input.DurationSeconds ?? USUAL;
  checkRange(seconds, LONGEST);
  const opened = openSession(lab, {
    roleId: undefined,
    roleName: roleArn.slice(roleArn.lastIndexOf("/") + 1),
    roleArn,
    sessionName: "lab",
    expiresAt: lab.clock.now() + seconds * 1_000,
    policies: [],
    tags: [],
  });
  return { Credentials: credentialsOf(opened) };
}
