// Who may assume a role, by its trust policy.
import type { Lab } from "../lab.ts";
import { decide } from "./evaluate/decide.ts";
import { policyOf } from "./evaluate/policy.ts";
import { principalMatch, type Who } from "./evaluate/principals.ts";
import type { Context } from "./evaluate/types.ts";
import type { Role } from "./state.ts";

/** The role with this ARN; undefined when there is none. */
export function roleByArn(lab: Lab, arn: string): Role | undefined {
  const role = lab.iam.roles.get(arn.slice(arn.lastIndexOf("/") + 1));
  return role?.arn === arn ? role : undefined;
}

/**
 * What the role's trust policy says to `who`: `named` lets it in; `account` lets it in if its own policies do, too.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function trustOf(role: Role, who: Who, action: string, context: Context): "named" | "account" | "none" {
  const policies = [policyOf(role.name, "trust", role.trust)];
  const { effect, matched } = decide(
    policies,
    { action, resource: role.arn, context },
    (statement) => principalMatch(statement, who) !== undefined,
  );
  if (effect !== "allowed") return "none";
  return matched.some((statement) => principalMatch(statement, who) === "named") ? "named" : "account";
}
