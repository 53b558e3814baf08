// Whether EC2 gets the keys of an instance's encrypted volumes from whoever starts it.
import { access } from "../../iam/authorize/access.ts";
import type { Lab } from "../../lab.ts";
import { type Caller, identityOf } from "../../sts/caller.ts";
import type { Instance } from "./types.ts";
import { managedKey } from "./volumes.ts";

/** True unless IAM is enforced and a policy stands in the way. The AWS managed key's own policy lets everybody of the account. */
export function mayUseKeys(lab: Lab, { volumes }: Instance, caller: Caller): boolean {
  const keys = [...new Set(volumes.flatMap(({ key }) => key ?? []))].filter((key) => key !== managedKey(lab));
  if (!lab.enforceIam || keys.length === 0) return true;
  const identity = identityOf(lab, caller, "ec2");
  const context = new Map([
    ["kms:calleraccount", [lab.account]],
    ["kms:encryptioncontextkeys", ["aws:ebs:id"]],
    ["kms:grantisforawsresource", ["true"]],
    ["kms:viaservice", [`ec2.${lab.region}.${lab.partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com"}`]],
  ]);
  return keys.every((arn) => (access(lab, identity, "kms:CreateGrant", { arn, context })?.effect ?? "allowed") === "allowed");
}
