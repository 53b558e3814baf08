// AssumeRoleWithWebIdentity: no keys are needed, the token says who it is.
import type { AssumeRoleWithWebIdentityCommandInput, AssumeRoleWithWebIdentityCommandOutput } from "@aws-sdk/client-sts";
import { roleByArn, trustOf } from "../../iam/trust.ts";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { assume } from "../assume.ts";
import { readWebIdentity } from "../web-identity.ts";

export function assumeRoleWithWebIdentity(
  lab: Lab,
  input: AssumeRoleWithWebIdentityCommandInput,
): Omit<AssumeRoleWithWebIdentityCommandOutput, "$metadata"> {
  const { provider, subject, audience, context } = readWebIdentity(lab, input.WebIdentityToken ?? "");
  const role = roleByArn(lab, input.RoleArn ?? "");
  const who = { kind: "Federated", names: [provider.arn] } as const;
  const known = new Map([...context, ["sts:rolesessionname", [input.RoleSessionName ?? ""]] as const]);
  if (role === undefined || trustOf(role, who, "sts:AssumeRoleWithWebIdentity", known) === "none") {
    throw new LabError("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", 403);
  }
  return {
    ...assume(lab, role, input, [], false),
    SubjectFromWebIdentityToken: subject,
    Provider: provider.arn,
    Audience: audience,
  };
}
