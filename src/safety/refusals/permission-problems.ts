// What is told of permissions: which one is missing, where, what for, and the ways out.
import type { Denied } from "../../aws/permissions.ts";
import { DEPLOY_ROLE_ADVICE } from "../../deploy/deploy-role.ts";
import type { Problem } from "../../errors.ts";
import type { StackPlan } from "../../plan/types.ts";
import { GRANT } from "../needs/keys.ts";
import type { Need } from "../needs/types.ts";

/** `resource`: as the list of needs has it. */
export function denial(
  { action, explicitly, unknownKeys }: Denied,
  need: Need | undefined,
  resource: string,
  who = "The credentials",
): Problem {
  const where = resource === "*" ? "" : ` on ${resource}`;
  const purpose = need === undefined ? "" : ` It is needed to ${need.why}.`;
  const keys = [...new Set(unknownKeys)].sort();
  const unsure =
    keys.length === 0
      ? ""
      : ` The policies ask for ${keys.join(", ")}, which the simulator cannot know: if the permission depends on it alone, set safety.permissions to dry-run.`;
  return {
    code: "permissions.missing",
    what: `${who} may not ${action}${where}${explicitly ? ": a policy denies it" : ""}.${purpose}`,
    whose: "yours",
    next: `${explicitly ? "Take that denial away" : `Allow ${action}${where}`}; failover-drill policy prints all that is needed.${unsure}`,
  };
}

export function goneRole(role: string): Problem {
  return {
    code: "permissions.no-role",
    what: `The credentials are a session of the role ${role}, which does not exist any more: they may do nothing.`,
    whose: "yours",
    next: "Use credentials of a role that exists.",
  };
}

/** `of`: whose role it is. */
export function noSuchRole(role: string, of: string): Problem {
  return {
    code: "permissions.no-role",
    what: `The role of ${of} is not there: ${role}.`,
    whose: "yours",
    next: "Deploy templates/roles.yml, or name another role in the drill file (deploy-role, safety.restart-timer).",
  };
}

export function noSimulation(arn: string, error: Error): Problem {
  return {
    code: "permissions.cannot-simulate",
    what: `Whether everything is permitted cannot be seen beforehand: ${arn} may not ask IAM (${error.message}).`,
    whose: "yours",
    next: "Allow iam:GetRole and iam:SimulatePrincipalPolicy on its own role, and the latter on the roles that the drill file names, or set safety.permissions to dry-run, which tries only EC2's part beforehand.",
  };
}

/** `who`: as a sentence begins with it; `role`: whose policies lack it. */
export function noKeyGrant(
  { resource: key, explicitly, unknownKeys }: Denied,
  instances: readonly string[],
  { role, who }: { readonly role: string; readonly who: string },
): Problem {
  const volumes = instances.length === 0 ? "the templates' volumes" : `volumes of ${instances.join(", ")}`;
  const statement = { Effect: "Allow", Action: GRANT, Resource: key, Condition: { Bool: { "kms:GrantIsForAWSResource": "true" } } };
  const asked = [...new Set(unknownKeys)].sort();
  const unsure = asked.length === 0 ? "" : ` What is there asks for ${asked.join(", ")}, which the simulator cannot know.`;
  const way = explicitly
    ? `Take away what denies it to ${role}.`
    : `Add to the policies of ${role} (EbsKeyArns of templates/roles.yml does): ${JSON.stringify(statement)}.${unsure} Were it the AWS managed key aws/ebs, which nobody can tell from here, the statement would do no harm.`;
  return {
    code: "permissions.no-key-grant",
    what: `${who} may not ${GRANT} on ${key}${explicitly ? ": a policy denies it" : ""}, under which ${volumes} are encrypted: EC2 would accept their start, and stop them again at once (Client.InternalError).`,
    whose: "yours",
    next: way,
  };
}

/** Actions that are told by name. */
const TOLD = 6;

export function noDeployRole(denied: readonly Denied[], stacks: readonly Pick<StackPlan, "key">[]): Problem {
  const actions = [...new Set(denied.map(({ action }) => action))].sort();
  const rest = actions.length - TOLD;
  return {
    code: "permissions.no-deploy-role",
    what: `The drill file names no deploy-role, so CloudFormation would make or change the stacks (${stacks.map(({ key }) => key).join(", ")}) with the rights of the credentials, which lack ${actions.slice(0, TOLD).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`,
    whose: "yours",
    next: DEPLOY_ROLE_ADVICE,
  };
}
