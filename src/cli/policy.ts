// `failover-drill policy`: the smallest policy for one drill file and role. Needs no account; nothing is asked of AWS.
import { exitStatus } from "../exit-status.ts";
import type { Plan } from "../plan/types.ts";
import { readDrill } from "../read-drill.ts";
import { unknownTypes } from "../safety/needs/build.ts";
import { type PolicyRole, rolePolicy } from "../safety/policy.ts";
import type { Settings } from "./command-line.ts";
import { printProblems } from "./print-problems.ts";

/** Stands for an account that the drill file does not name. */
const ANY_ACCOUNT = "111122223333";

/** Without blanks. Source: docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const INLINE_LIMIT = 10_240;

/** Text: the document, with what each statement is for on standard error, so that the output alone can be handed to AWS. JSON: both in one value. */
export function policyVerb(settings: Settings): number {
  const plan = readDrill(settings.file, settings);
  const { role, account: given } = settings.policy ?? { role: "drill", account: undefined };
  const account = given ?? plan.account;
  const { document, why } = rolePolicy(plan, role, { account: account ?? ANY_ACCOUNT });
  if (settings.json) process.stdout.write(`${JSON.stringify({ role, policy: document, why }, null, 2)}\n`);
  else process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  if (settings.quiet) return exitStatus.passed;
  if (!settings.json) for (const [sid, purpose] of Object.entries(why)) process.stderr.write(`${sid}: to ${purpose}\n`);
  for (const line of remarks(plan, role, account, JSON.stringify(document))) process.stderr.write(`${line}\n`);
  const makes = role === "deploy" || (role === "drill" && plan.deployRole === undefined);
  const unknown = makes ? unknownTypes(plan) : [];
  if (unknown.length > 0) {
    printProblems([
      {
        code: "policy.unknown-types",
        what: `Nobody has written down what CloudFormation needs for ${unknown.join(", ")}: it is not in this policy.`,
        whose: "yours",
        next: "Add it; the schemas of these types name it under handlers.",
      },
    ]);
  }
  return exitStatus.passed;
}

function remarks(plan: Plan, role: PolicyRole, account: string | undefined, document: string): readonly string[] {
  return [
    ...(document.includes(":hostedzone/*")
      ? ["The drill file names the hosted zone by its name: put its id in place of hostedzone/*."]
      : []),
    ...(document.length > INLINE_LIMIT
      ? [`${document.length} characters are more than the ${INLINE_LIMIT} of a role's inline policies: use several managed ones.`]
      : []),
    ...(account === undefined ? [`The drill file names no account (nor does --account): ${ANY_ACCOUNT} stands for yours.`] : []),
    ...(role === "drill" && plan.deployRole === undefined
      ? [
          "The drill file names no deploy-role, so whoever drills needs all that CloudFormation does. templates/roles.yml makes such a role.",
        ]
      : []),
    ...(role === "timer" && plan.safety.restartTimer === "off" ? ["safety.restart-timer is off: no role is needed."] : []),
    ...(role === "deploy"
      ? ["Roles that templates make should have a permissions boundary (iam:PermissionsBoundary), as in templates/roles.yml."]
      : []),
  ];
}
