// SimulatePrincipalPolicy: what a role's policies, and some more, would say.
import type { SimulatePrincipalPolicyCommandInput, SimulatePrincipalPolicyCommandOutput } from "@aws-sdk/client-iam";
import type { Lab } from "../../lab.ts";
import { LabError } from "../../operation.ts";
import { noSuchEntity } from "../find.ts";
import { policiesOf } from "../policies-of.ts";
import { inputPolicies, simulate } from "../simulate.ts";
import { roleByArn } from "../trust.ts";

/** Users and groups are not kept, so the source is a role. */
export function simulatePrincipalPolicy(
  lab: Lab,
  input: SimulatePrincipalPolicyCommandInput,
): Omit<SimulatePrincipalPolicyCommandOutput, "$metadata"> {
  const arn = input.PolicySourceArn ?? "";
  if (!/^arn:[\w-]+:iam::\d{12}:(role|user|group)\/.+$/.test(arn))
    throw new LabError("InvalidInputException", `Invalid Entity Arn: ${arn}`);
  const role = roleByArn(lab, arn);
  if (role === undefined)
    throw noSuchEntity(`The ${arn.split(":")[5]?.split("/")[0]} with name ${arn.slice(arn.lastIndexOf("/") + 1)} cannot be found.`);
  const { identity, boundary } = policiesOf(lab, role);
  return simulate(lab, input, {
    identity: [...identity, ...inputPolicies(input.PolicyInputList, "PolicyInputList")],
    boundary:
      input.PermissionsBoundaryPolicyInputList === undefined
        ? boundary
        : inputPolicies(input.PermissionsBoundaryPolicyInputList, "PermissionsBoundaryPolicyInputList"),
    callerArn: input.CallerArn ?? arn,
  });
}
